"""``mufakat search WORDS``: names and quotations that hold the words.

Exit codes: 0 found, 1 nothing found or the store cannot be searched, 2 usage.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from mufakat.commands.options import Failure, settings, store_option
from queries import generations
from queries import search as index
from queries.faults import ParameterError, QueryingError
from queries.formats import one_line


@click.command()
@click.argument("words", nargs=-1, required=True)
@click.option(
    "--limit", default=20, show_default=True, type=click.IntRange(1, 1000), help="How many at most."
)
@click.option(
    "--lang", type=click.Choice(["en", "id"]), default="en", show_default=True, help="Of the names."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@store_option
def search(words: tuple[str, ...], limit: int, lang: str, form: str, store: str | None) -> None:
    """Search names and the quoted sentences for WORDS; the last one may be unfinished.

    Accents and capitals do not matter. Each hit is one thing with its IRI; where the words stand in a
    sentence about it, the sentence follows.

    \b
    Examples:
      mufakat search imigrasi kamboja
      mufakat search "joint commission" --format json
    """
    chosen = settings()
    where = store or chosen.store
    if "://" in where:
        raise Failure(f"{where}: only a store in a folder can be searched")
    try:
        with generations.held(Path(where)) as generation:
            path = index.index_generation(generation.quads, chosen.names)
            total, hits = index.find(path, " ".join(words), lang, limit)
    except ParameterError as error:
        raise click.UsageError(str(error)) from error
    except QueryingError as error:
        raise Failure(str(error)) from error
    if form == "json":
        click.echo(json.dumps({"total": total, "results": [asdict(hit) for hit in hits]}, ensure_ascii=False))
    else:
        for hit in hits:
            click.echo(f"{one_line(hit.label or hit.iri)}  <{hit.iri}>")
            if hit.quote:
                about = ", ".join(filter(None, (hit.title, hit.issued)))
                click.echo(f"    “{one_line(hit.quote)}” ({one_line(about)})")
        if total > len(hits):
            click.echo(f"({len(hits)} of {total}; --limit shows more)")
    if not hits:
        click.echo("nothing holds all these words", err=True)
        raise SystemExit(1)
