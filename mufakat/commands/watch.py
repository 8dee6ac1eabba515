"""``mufakat watch FEEDS.toml``: what is new in the listed feeds, and what it changed in the graph.

Exit codes: 0 every feed answered, 1 one of them did not (the others are loaded), 2 usage.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from ingest.identity.registry import RegistryError
from ingest.sources.web import Web
from mufakat.commands.options import (
    Failure,
    as_of_option,
    judgements_option,
    opened,
    settings,
    store_option,
)
from mufakat.extracting import processes
from mufakat.keeping import kept_with
from mufakat.loading import ingest, oddities
from mufakat.watching import (
    FeedsError,
    Heard,
    articles_refused,
    changed_since,
    listening,
    moment,
    read_feeds,
)
from ontology.judgements import JudgementError
from queries.formats import write_table


@click.command()
@click.argument("feeds", type=click.Path(path_type=Path, dir_okay=False), metavar="FEEDS.toml")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "csv", "json"]),
    default="table",
    show_default=True,
    help="How to print what changed.",
)
@store_option
@judgements_option
@as_of_option
@click.option("--pause", default=1.0, show_default=True, help="Seconds between two requests to one site.")
@click.option("--allow-private", is_flag=True, help="Also fetch from addresses inside private networks.")
def watch(
    feeds: Path,
    form: str,
    store: str | None,
    judgements: Path | None,
    asof: str,
    pause: float,
    allow_private: bool,
) -> None:
    """Fetch the feeds of a list, load what is new, and print what that changed in the graph.

    Printed are meetings and commitments that were added, removed or corrected, and commitments that moved
    from one state to another. How each feed did stands on standard error. A feed that fails stops no other.

    \b
    The list, in TOML:
      [[feed]]
      name = "Harian Contoh"
      url = "https://example.org/rss.xml"

    \b
    Examples:
      mufakat watch feeds.toml
      mufakat watch feeds.toml --format json > changes.json
      0 6 * * *  cd news && mufakat watch feeds.toml --store store     (a line for cron)
    """
    chosen = settings()
    try:
        heard = {feed.url: Heard(feed) for feed in read_feeds(feeds)}
    except FeedsError as error:
        raise click.UsageError(str(error)) from error
    web = Web(chosen.cache, pause=pause, allow_private=allow_private)
    with opened(store, write=True) as target:
        if target.beside is None:
            raise Failure(f"{target.where}: keeps no journal of changes; set MUFAKAT_TEXTS to a folder")
        before = moment(target)
        try:
            report = ingest(
                target,
                list(heard),
                chosen.names,
                fetch=listening(web.items, heard),
                kept=kept_with(target, judgements or chosen.judgements),
                asof=asof,
                workers=processes(),
            )
        except (JudgementError, RegistryError) as error:
            raise Failure(str(error)) from error
        answer = changed_since(target, before, asof)
    # after the publication: a reader of our output may go away
    for one in heard.values():
        word = click.style("failed", fg="red") if one.failure else "heard"
        click.echo(f"{word} {one.told(report)}", err=True)
    for rejection in articles_refused(report, heard):
        click.echo(f"{click.style('rejected', fg='red')} {rejection.where}: {rejection.reason}", err=True)
    for odd in oddities(report):
        click.echo(f"{click.style('odd', fg='yellow')} {odd}", err=True)
    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    click.echo(write_table(answer, form, width), nl=False)
    if any(one.failure for one in heard.values()):
        sys.exit(1)
