"""``mufakat evaluate GOLD_DIR --articles DIR...``: how many of the facts are right, on annotated articles.

Exit codes: 0 measured, 1 the annotations or the facts cannot be used, 2 usage.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from ingest.reading import Rejection, read_articles
from mufakat.commands.options import Failure, settings, write_output
from mufakat.loading import ingest
from ontology.terms import Names
from queries.evaluation import evaluate as measure
from queries.facts import facts_text
from queries.faults import QueryingError
from queries.gold import Record, facts_by_article, gold_faults, read_facts, read_gold
from queries.scorecard import FORMATS, write
from queries.store import open_store
from viz.evaluation import draw


@click.command()
@click.argument("gold", metavar="GOLD_DIR", type=click.Path(path_type=Path))
@click.option(
    "--articles",
    multiple=True,
    required=True,
    metavar="PATH",
    help="The annotated articles: a file or folder; may be given several times.",
)
@click.option(
    "--facts",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Measure this facts export instead of what the articles yield now.",
)
@click.option("--format", "form", type=click.Choice(list(FORMATS)), default="table", show_default=True)
@click.option("--misses", is_flag=True, help="List what was missed and what was said without gold.")
@click.option(
    "--html",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write a page of the figures, misses and extras with their sentences.",
)
@click.option("--seed", default=0, show_default=True, help="Of the resampling behind the intervals.")
def evaluate(
    gold: Path,
    articles: tuple[str, ...],
    facts: Path | None,
    form: str,
    misses: bool,
    html: Path | None,
    seed: int,
) -> None:
    """Measure extraction on articles that you annotated.

    GOLD_DIR holds one .json per article, in the format of `mufakat export --format facts`, written by a
    careful reader: "article", "persons", "institutions", "meetings", "commitments". A fact marked
    "optional": true may be found or not; a "kind" or "date" that is a list holds every accepted answer;
    meetings of two articles with the same "event" are one. tests/corpus/ is an example.

    The articles are read into a graph of their own, which is thrown away. Printed are precision, recall
    and F1 with 95% intervals (articles resampled), how much of what is said of each fact is right,
    evidence that does not stand in its article, facts in articles that hold none, and how well events
    told by several articles were brought together.

    \b
    Examples:
      mufakat evaluate tests/corpus/gold --articles tests/corpus/articles
      mufakat evaluate my/gold --articles my/articles --misses
      mufakat evaluate my/gold --articles my/articles --facts facts.jsonl --format json
    """
    names = settings().names
    try:
        annotated = read_gold(gold)
        # what is turned away is told once: here, or by the ingest
        turned_away = _tell if facts else _pass_over
        texts = {article.id: article.text for article in read_articles(articles, turned_away)}
        said = read_facts(facts) if facts else extracted(articles, names)
        evaluation = measure(annotated, said, texts, seed)
    except QueryingError as error:
        raise Failure(str(error)) from error
    for fault in gold_faults(annotated, texts):
        click.echo(f"{click.style('gold', fg='yellow')} {fault}", err=True)
    click.echo(write(evaluation, form, misses=misses), nl=False)
    if html:
        write_output(html, draw(evaluation).encode())


def extracted(articles: tuple[str, ...], names: Names) -> dict[str, Record]:
    """The facts of the articles by article id, by way of a store that is thrown away."""
    with (
        tempfile.TemporaryDirectory(prefix="mufakat-") as folder,
        open_store(Path(folder, "store"), names=names) as store,
    ):
        for rejection in ingest(store, articles, names).rejected:
            _tell(rejection)
        return facts_by_article(facts_text(store), "facts")


def _tell(rejection: Rejection) -> None:
    click.echo(f"{click.style('rejected', fg='red')} {rejection.where}: {rejection.reason}", err=True)


def _pass_over(rejection: Rejection) -> None:
    pass
