"""``mufakat ingest PATH...``: articles in, and a report of what came in.

Exit codes: 0 something stands in the store, 1 nothing could be loaded, 2 usage.
"""

from __future__ import annotations

import functools
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ingest.article import Article
from ingest.identity.registry import RegistryError
from ingest.reading import Rejection, read_articles
from ingest.sources.tables import COLUMNS
from ingest.sources.web import Web
from mufakat.commands.options import (
    Failure,
    as_of_option,
    judgements_option,
    opened,
    read_params,
    settings,
    store_option,
)
from mufakat.extracting import extracted, processes
from mufakat.keeping import Kept, kept_with
from mufakat.loading import COUNTED, Report, oddities
from mufakat.loading import ingest as load_articles
from mufakat.sharding import write_shards
from mufakat.spark import SparkFailed, SparkMissing, extracted_on, spark
from ontology.judgements import JudgementError
from queries.local import LocalStore
from queries.store import Store

if TYPE_CHECKING:
    from pyspark import SparkContext


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@store_option
@judgements_option
@as_of_option
@click.option(
    "--column",
    "columns",
    multiple=True,
    metavar="NAME=COLUMN",
    help="The column of a table that holds NAME (id, title, text, url, published, lang, publisher).",
)
@click.option(
    "--report", type=click.Path(dir_okay=False), help="Write what happened to each item, as JSON Lines."
)
@click.option("--pause", default=1.0, show_default=True, help="Seconds between two requests to one site.")
@click.option(
    "--workers",
    type=click.IntRange(1),
    help="Processes that extract at once.  [default: one for each core, one alone for a few articles]",
)
@click.option(
    "--engine",
    type=click.Choice(["processes", "spark"]),
    default="processes",
    show_default=True,
    help="What extracts: processes of this machine, or Spark, which is its own package and needs Java.",
)
@click.option(
    "--master", metavar="URL", help="The cluster of --engine spark.  [default: local[N], N as --workers]"
)
@click.option(
    "--shards",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="With --engine spark: also write every graph there as N-Quads for bulk loaders, and the explorer.",
)
@click.option("--allow-private", is_flag=True, help="Also fetch from addresses inside private networks.")
def ingest(
    paths: tuple[str, ...],
    store: str | None,
    judgements: Path | None,
    asof: str,
    columns: tuple[str, ...],
    report: str | None,
    pause: float,
    allow_private: bool,
    workers: int | None,
    engine: str,
    master: str | None,
    shards: Path | None,
) -> None:
    """Load articles from files, folders of them, web addresses, feeds, or - (standard input).

    \b
    .txt              the first line is the title, the rest the body
    .json             {"id", "lang", "url", "title", "published", "text"}, or a list;
                      only "text" is required
    .jsonl .jsonl.gz  one such object a line
    .html .htm        a saved page: body, title, date (where the page tells it), publisher
    .warc .warc.gz    a web archive: each of its pages
    .csv .parquet     a row an article; --column names columns that are called otherwise
    http(s)://...     a page, or a feed (RSS, Atom) with each page that it lists

    An article that is already there and has not changed is left alone; a changed one replaces exactly
    what it had said. What cannot be read is reported with its reason, and the run goes on.

    \b
    Examples:
      mufakat ingest articles/
      mufakat ingest news/2025.jsonl one-more.txt --store build/other
      mufakat ingest archive.csv --column text=isi --column published=tanggal
      mufakat ingest https://example.org/feed.xml --report rejected.jsonl
      mufakat ingest archive.jsonl.gz --engine spark --master spark://head:7077
      mufakat ingest archive/ --engine spark --shards /shared/shards --store build/new
    """
    chosen = settings()
    named = read_params(columns, "--column", "text=isi")
    if unknown := sorted(set(named) - set(COLUMNS)):
        raise click.UsageError(f"--column {unknown[0]}: the names are {', '.join(COLUMNS)}")
    if engine != "spark" and (master or shards):
        raise click.UsageError("--master and --shards belong to --engine spark")
    if shards and (odd := next((path for path in paths if path == "-" or "://" in path), None)):
        raise click.UsageError(f"--shards reads its articles twice, so give files instead of {odd}")
    if report and not Path(report).absolute().parent.is_dir():
        raise click.UsageError(f"--report {report}: there is no such folder")  # not after hours of reading
    web = Web(chosen.cache, pause=pause, allow_private=allow_private)
    workers = workers or processes()
    with opened(store, write=True) as target, _spark(engine, master, workers) as context:
        kept = kept_with(target, judgements or chosen.judgements)
        extraction = (
            functools.partial(extracted_on, context)
            if context
            else functools.partial(extracted, workers=workers)
        )
        try:
            if shards and context:
                outcome = _sharded(context, paths, named, shards, target, kept, asof)
            else:
                outcome = load_articles(
                    target,
                    paths,
                    chosen.names,
                    _progress,
                    web.items,
                    named,
                    kept=kept,
                    asof=asof,
                    extraction=extraction,
                )
        except (JudgementError, RegistryError) as error:
            raise Failure(str(error)) from error
        counts = _counts(target)
    _tell(outcome, counts)  # after the publication: a reader of our output may go away
    if report:
        _write(outcome, Path(report))
    if not outcome.loaded:
        raise Failure("no article was loaded")


@contextmanager
def _spark(engine: str, master: str | None, workers: int) -> Iterator[SparkContext | None]:
    """A connection to Spark where that is the engine; its errors become one line."""
    if engine != "spark":
        yield None
        return
    try:
        with spark(master or f"local[{workers}]", settings().java_home) as context:
            yield context
    except (SparkMissing, SparkFailed) as error:
        raise Failure(str(error)) from error


def _sharded(
    context: SparkContext,
    paths: tuple[str, ...],
    columns: Mapping[str, str],
    folder: Path,
    store: Store,
    kept: Kept,
    asof: str,
) -> Report:
    if not isinstance(store, LocalStore):
        raise Failure(f"{store.where}: shards are made with a folder as --store; bulk-load them there after")

    def read(on_reject: Callable[[Rejection], None]) -> Iterator[Article]:
        return iter(_progress(read_articles(paths, on_reject, None, columns)))

    try:
        return write_shards(context, read, folder, store, kept, asof)
    except OSError as error:
        told = str(error) if error.errno is None else f"{folder}: {error.strerror}"
        raise Failure(f"the shards cannot be written: {told}") from error


def _progress(articles: Iterator[Article]) -> Iterable[Article]:
    """A bar on a terminal, nothing where standard error is piped."""
    if not sys.stderr.isatty():
        yield from articles
        return
    with click.progressbar(articles, label="reading", file=sys.stderr, show_pos=True) as bar:
        yield from bar


def _write(outcome: Report, file: Path) -> None:
    """Each article and each rejected item with what happened to it, one JSON object a line."""
    happened = (("new", outcome.new), ("updated", outcome.updated), ("unchanged", outcome.unchanged))
    lines = [{"item": item, "status": status} for status, items in happened for item in items]
    lines += [{"item": one.where, "status": "rejected", "reason": one.reason} for one in outcome.rejected]
    try:
        file.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), "utf-8")
    except OSError as error:
        raise Failure(f"--report {file}: {error.strerror}") from error


def _counts(store: Store) -> dict[str, str]:
    """How many things of each class the graph has now, by what they are called."""
    current, found = store.names.graph("current"), {}
    for label, term in COUNTED:
        pattern = f"GRAPH <{current}> {{ ?x a <{store.names.term(term)}> }}"
        answer = store.query(f"SELECT (COUNT(*) AS ?n) WHERE {{ {pattern} }}")
        found[label] = answer.rows[0][0].value  # type: ignore[union-attr]
    return found


def _tell(report: Report, counts: Mapping[str, str]) -> None:
    for rejection in report.rejected:
        click.echo(f"{click.style('rejected', fg='red')} {rejection.where}: {rejection.reason}", err=True)
    for odd in oddities(report):
        click.echo(f"{click.style('odd', fg='yellow')} {odd}", err=True)
    click.echo(
        f"articles      {len(report.new)} new, {len(report.updated)} updated, "
        f"{len(report.unchanged)} unchanged, {len(report.rejected)} rejected"
    )
    for label, number in counts.items():
        click.echo(f"{label:13} {number}")
