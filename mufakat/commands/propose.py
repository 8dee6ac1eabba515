"""``mufakat propose [ARTICLE...] --model NAME``: what a language model finds in the articles, kept apart.

Exit codes: 0 something was proposed, 1 of no article there is an answer, 2 usage.
"""

from __future__ import annotations

import importlib.util
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import click

from mufakat.commands.options import Failure, opened, settings, store_option

if TYPE_CHECKING:  # both need pydantic, which is an extra
    from ingest.llm.asking import Endpoint
    from mufakat.proposals import Outcome

MISSING = "needs pydantic: install the extra with  pip install '.[llm]'"
KINDS = ("persons", "institutions", "meetings", "commitments")
LOCAL = ("localhost", "127.0.0.1", "::1")


@click.command()
@click.argument("articles", nargs=-1, metavar="[ARTICLE...]")
@click.option("--all", "every", is_flag=True, help="Every article of the store.")
@click.option("--model", metavar="NAME", help="The model, as its endpoint calls it.")
@click.option(
    "--endpoint",
    metavar="URL",
    help="Where it answers OpenAI's chat completions.  [default: nobody is asked, only kept answers count]",
)
@click.option(
    "--seconds", default=120.0, show_default=True, type=click.FloatRange(0.1), help="For one answer."
)
@click.option(
    "--answers",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Where answers are kept.  [default: $MUFAKAT_ANSWERS or build/answers]",
)
@click.option(
    "--report",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write what happened to each article, and all that was refused, as JSON Lines.",
)
@click.option("--withdraw", is_flag=True, help="Take out what was proposed of these articles.")
@store_option
def propose(
    articles: tuple[str, ...],
    every: bool,
    model: str | None,
    endpoint: str | None,
    seconds: float,
    answers: Path | None,
    report: Path | None,
    withdraw: bool,
    store: str | None,
) -> None:
    """Put articles of the store before a language model of yours, and keep what stands of its answers apart.

    ARTICLE is the id of an article that `mufakat ingest` has loaded. Its text is sent to the endpoint that
    you name (a server on this machine or elsewhere), with the key in MUFAKAT_LLM_KEY if it asks for one. Of
    the answer only that counts whose quotes, names and words stand in the article letter by letter; dates
    are read from the article's own words. All else is listed as refused, with its reason.

    What is proposed lies in a graph of its own for each article (graph/proposal/...), under a run of its own.
    It never enters the graph that everybody reads, and what the rules found stays as it is. Answers are kept:
    the same model is never asked the same thing again, and a rebuild needs no network.

    \b
    Examples:
      mufakat propose --all --model qwen3:8b --endpoint http://localhost:11434/v1
      mufakat propose brief-03 --model qwen3:8b            # from the answers that are kept
      mufakat query provenance/proposals                   # and where the rules read nothing
      mufakat export --format proposals -o proposals.jsonl
      mufakat evaluate my/gold --articles my/articles --facts proposals.jsonl
      mufakat propose --all --withdraw
    """
    if bool(articles) == every:
        raise click.UsageError("name articles by their ids, or give --all")
    if withdraw == bool(model):
        raise click.UsageError("give --model NAME, or --withdraw to take proposals out")
    if importlib.util.find_spec("pydantic") is None:
        raise Failure(MISSING)
    from ingest.llm.asking import EndpointFailed
    from ingest.llm.keeping import Answers, AnswersUnwritable
    from mufakat.proposals import UnknownArticle, proposals, stored
    from mufakat.proposals import withdraw as take_out

    outcomes: list[Outcome] = []
    failed = ""
    with opened(store, write=True) as target:
        try:
            keys = stored(target, articles)
            asked = _endpoint(endpoint, seconds) if endpoint else None
        except (UnknownArticle, EndpointFailed) as error:
            raise Failure(str(error)) from error
        if model:
            kept = Answers(answers or settings().answers)
            try:
                for outcome in _progress(proposals(target, keys, model, kept, asked), len(keys)):
                    outcomes.append(outcome)
            except (EndpointFailed, AnswersUnwritable) as error:
                failed = str(error)  # what was stored before it is published and told all the same
        else:
            taken_out = take_out(target, keys)
    if not model:
        click.echo(f"withdrawn     of {taken_out} articles")
        return
    _tell(outcomes)
    if report:
        _write(outcomes, report)
    if failed or all(outcome.status == "failed" for outcome in outcomes):
        raise Failure(failed or "nothing was proposed")


def _endpoint(address: str, seconds: float) -> Endpoint:
    """The endpoint, with the key of the environment. Raises EndpointFailed."""
    from ingest.llm.asking import Endpoint

    key = settings().llm_key
    made = Endpoint(address, key, seconds)
    parts = urlsplit(address)
    if key and parts.scheme == "http" and parts.hostname not in LOCAL:
        click.echo("mufakat: the key and the articles travel unencrypted: https would hide them", err=True)
    return made


def _progress(outcomes: Iterator[Outcome], length: int) -> Iterable[Outcome]:
    """A bar on a terminal, nothing where standard error is piped."""
    if not sys.stderr.isatty():
        yield from outcomes
        return
    with click.progressbar(outcomes, length=length, label="asking", file=sys.stderr, show_pos=True) as bar:
        yield from bar


def _tell(outcomes: Sequence[Outcome]) -> None:
    found: Counter[str] = Counter()
    status: Counter[str] = Counter()
    for outcome in outcomes:
        status[outcome.status] += 1
        found.update(outcome.found)
        if outcome.status == "failed":
            click.echo(f"{click.style('failed', fg='red')} {outcome.article}: {outcome.reason}", err=True)
        for refusal in outcome.refused:
            told = f"{outcome.article}: {refusal.item}: {refusal.reason}"
            click.echo(f"{click.style('refused', fg='yellow')} {told}", err=True)
    told = f"{status['asked']} asked, {status['kept']} from kept answers, {status['failed']} failed"
    click.echo(f"articles      {told}")
    for kind in KINDS:
        click.echo(f"{kind:13} {found[kind]}")
    click.echo(f"refused       {sum(len(outcome.refused) for outcome in outcomes)}")


def _write(outcomes: Sequence[Outcome], file: Path) -> None:
    lines = (line for outcome in outcomes for line in outcome.records())
    try:
        file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    except OSError as error:
        raise Failure(f"--report {file}: {error.strerror}") from error
