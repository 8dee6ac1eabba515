"""``mufakat view NAME -o FILE.html``: a report as one self-contained file."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

import click

from mufakat.commands.options import Failure, opened, param_option, read_params, store_option, write_output
from queries import catalog
from queries.asking import ask, query_text
from viz.answers import DRAWN, draw_table
from viz.explorer.site import write_site
from viz.faults import ViewError
from viz.listing import draw_listing
from viz.views import VIEWS, render_view


@click.command()
@click.argument("name", required=False)
@click.option("-o", "--output", metavar="FILE.html", help="Where to write; a folder for the explorer.")
@click.option("--list", "listed", is_flag=True, help="List the views.")
@click.option(
    "--lang", type=click.Choice(["en", "id"]), default="en", show_default=True, help="Language of the page."
)
@param_option
@store_option
def view(
    name: str | None, output: str | None, listed: bool, lang: str, params: tuple[str, ...], store: str | None
) -> None:
    """Draw a report: one HTML file that works without a network, with the quotes behind every line.

    \b
    Examples:
      mufakat view --list
      mufakat view cooperation -o cooperation.html
      mufakat view ego --param actor=KHM -o khm.html
      mufakat view commitment/open --param pair=IDN,KHM -o open.html
      mufakat view my-question.rq -o mine.html
      mufakat view explorer -o explorer/          all views, as a folder for any web server or none

    Any question (`mufakat query --list`) or query of your own is shown too: an answer of two or three
    columns as a network (from, to, label), any other as a table to read, print or send.
    """
    if listed:
        for entry in VIEWS:
            head = click.style(entry.name, bold=True) if sys.stdout.isatty() else entry.name
            click.echo(f"{head}\t{entry.question}\t{' '.join(f'[{p}=]' for p in entry.params)}")
        click.echo("explorer\tSix linked views and a page for every pair, as a folder.")
        return
    if name is None:
        raise click.UsageError("name a view; `mufakat view --list` lists them")
    if output is None:
        raise click.UsageError(f"say where to write it: mufakat view {name} -o {name}.html")
    if "/" in name or name.endswith((".rq", ".sparql")):
        _answer(name, Path(output), read_params(params), lang, store)
        return
    if name == "explorer":
        _explorer(Path(output), read_params(params), store)
        return
    with opened(store) as target:
        try:
            page = render_view(target, name, read_params(params), lang=lang)
        except ViewError as error:
            raise Failure(str(error)) from error
    write_output(Path(output), page.html.encode("utf-8"))
    for note in page.notes:
        click.echo(note, err=True)
    click.echo(output)


def _answer(name: str, output: Path, params: Mapping[str, str], lang: str, store: str | None) -> None:
    """Show the answer to a question of the catalogue, or to a query in a file."""
    if name.endswith((".rq", ".sparql")):
        try:
            text = Path(name).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise Failure(f"{name}: cannot be read as a query: {error}") from error
    else:
        text = name
    with opened(store) as target:
        table = ask(target, text, **params)
        question = catalog.find(name) if text == name else None
        sent = query_text(target, question, **params) if question else text
    if len(table.columns) in DRAWN:
        page = draw_table(table, lang)
    else:
        page = draw_listing(table, question, params, sent, lang)
    write_output(output, page.encode("utf-8"))
    click.echo(output)


def _explorer(folder: Path, params: Mapping[str, str], store: str | None) -> None:
    if params:
        raise click.UsageError("the explorer takes no --param: what you look at stands in its address")
    with opened(store) as target:
        try:
            written = write_site(target, folder)
        except OSError as error:
            raise Failure(str(error) if error.errno is None else f"{folder}: {error.strerror}") from error
    for note in written.notes:
        click.echo(note, err=True)
    click.echo(folder / "index.html")
