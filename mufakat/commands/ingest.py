"""``mufakat ingest PATH...``: articles in, and a report of what came in.

Exit codes: 0 something stands in the store, 1 nothing could be loaded, 2 usage.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click

from ingest.article import Article
from mufakat.commands.options import Failure, opened, settings, store_option
from mufakat.loading import COUNTED, Report
from mufakat.loading import ingest as load_articles
from queries.store import Store


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@store_option
def ingest(paths: tuple[str, ...], store: str | None) -> None:
    """Load articles: files (.txt, .json, .jsonl) or folders of them.

    \b
    .txt    the first line is the title, the rest the body
    .json   {"id", "lang", "url", "title", "published", "text"}, or a list; only "text" is required
    .jsonl  one such object a line

    An article that is already there and has not changed is left alone; a changed one replaces exactly
    what it had said. What cannot be read is reported with its reason, and the run goes on.

    \b
    Examples:
      mufakat ingest articles/
      mufakat ingest news/2025.jsonl one-more.txt --store build/other
    """
    with opened(store, write=True) as target:
        report = load_articles(target, paths, settings().names, _progress)
        _tell(report, target)
    if not report.loaded:
        raise Failure("no article was loaded")


def _progress(articles: Iterator[Article]) -> Iterable[Article]:
    """A bar on a terminal, nothing where standard error is piped."""
    if not sys.stderr.isatty():
        yield from articles
        return
    with click.progressbar(articles, label="reading", file=sys.stderr, show_pos=True) as bar:
        yield from bar


def _tell(report: Report, store: Store) -> None:
    for rejection in report.rejected:
        click.echo(f"{click.style('rejected', fg='red')} {rejection.where}: {rejection.reason}", err=True)
    click.echo(
        f"articles      {len(report.new)} new, {len(report.updated)} updated, "
        f"{len(report.unchanged)} unchanged, {len(report.rejected)} rejected"
    )
    current = store.names.graph("current")
    for label, term in COUNTED:
        pattern = f"GRAPH <{current}> {{ ?x a <{store.names.term(term)}> }}"
        answer = store.query(f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}")
        click.echo(f"{label:13} {answer.rows[0][0].value}")  # type: ignore[union-attr]
