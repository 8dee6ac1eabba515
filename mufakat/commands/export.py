"""``mufakat export --format F -o FILE``: the graph in the formats of its readers."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from mufakat.commands.options import opened, store_option, write_output
from queries.export import FORMATS
from queries.export import export as export_bytes


@click.command()
@click.option("--format", "form", type=click.Choice(list(FORMATS)), required=True, help="See the list above.")
@click.option("-o", "--output", metavar="FILE", default="-", help="Where to write it; - for standard output.")
@store_option
def export(form: str, output: str, store: str | None) -> None:
    """Write the graph to a file; the same graph gives the same bytes.

    \b
    facts           what each article says, one JSON object a line
    proposals       what a language model proposes of each (mufakat propose), in the same form
    nquads, trig    every graph of the store
    turtle, jsonld  the consolidated graph
    csv             the consolidated meetings and commitments, one row each
    events          meetings, signings and commitments as event data (CAMEO, PLOVER)
    graphml, gexf   the cooperation network
    """
    with opened(store) as target:
        data = export_bytes(target, form)
    if output == "-":
        sys.stdout.buffer.write(data)
    else:
        write_output(Path(output), data)
