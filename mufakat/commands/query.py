"""``mufakat query NAME|FILE|-``: a question of the catalogue, or your own SPARQL."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from mufakat.commands.options import Failure, opened, param_option, read_params, store_option
from queries import ask
from queries.catalog import catalogue
from queries.formats import FORMATS, write_table
from queries.local import LocalStore
from queries.sparql import tokens


@click.command()
@click.argument("question", required=False, metavar="NAME|FILE|-")
@click.option("--list", "listed", is_flag=True, help="List the questions of the catalogue.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(FORMATS)),
    default="table",
    show_default=True,
    help="How to print.",
)
@param_option
@store_option
def query(question: str | None, listed: bool, form: str, params: tuple[str, ...], store: str | None) -> None:
    """Ask the graph: a question of the catalogue by name, a file with SPARQL, or - for standard input.

    \b
    Examples:
      mufakat query --list
      mufakat query meeting/between --param pair=IDN,KHM
      mufakat query commitment/open --param pair=ID,KH --format csv > open.csv
      mufakat query analysis/brokers --param since=2024-01-01 --format graphml > brokers.graphml
      echo 'SELECT * { GRAPH ?g { ?s ?p ?o } } LIMIT 3' | mufakat query -

    A state is given as IDN, ID or its IRI, anything else by IRI or exact name.
    """
    if listed:
        _list()
        return
    if question is None:
        raise click.UsageError("name a question, a file or -; `mufakat query --list` lists the questions")
    text = _own_text(question)
    values = read_params(params)
    if text is not None and values:
        raise click.UsageError(
            "--param belongs to the questions of the catalogue; a query of your own has none"
        )
    with opened(store) as target:
        answer = ask(target, question if text is None else text, **values)
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        click.echo(write_table(answer, form, width), nl=False)
        if text is not None and isinstance(target, LocalStore) and not _names_a_graph(text):
            current = target.names.graph("current")
            click.echo(
                f"mufakat: this query names no graph, and a store has nothing outside its graphs: "
                f"the facts are in GRAPH <{current}> {{ ... }}, which only `mufakat serve` reads unnamed",
                err=True,
            )


def _names_a_graph(text: str) -> bool:
    return any(token.kind == "word" and token.text.upper() in ("GRAPH", "FROM") for token in tokens(text))


def _own_text(question: str) -> str | None:
    """The SPARQL text of a file or of standard input; None for a name of the catalogue."""
    path = Path(question)
    if question != "-" and path.suffix not in (".rq", ".sparql") and not path.is_file():
        return None
    try:
        data = sys.stdin.buffer.read() if question == "-" else path.read_bytes()
        return data.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Failure(f"{question}: cannot be read as a query: {error}") from error


def _list() -> None:
    """Name, question and parameters; tab-separated when piped."""
    for entry in catalogue():
        needs = " ".join(f"{p.name}=" if p.required else f"[{p.name}=]" for p in entry.params)
        if sys.stdout.isatty():
            click.echo(f"{click.style(entry.name, bold=True):32}  {entry.question}  {needs}")
        else:
            click.echo(f"{entry.name}\t{entry.question}\t{needs}")
