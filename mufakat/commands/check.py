"""``mufakat check``: the shapes, and every quote at its place.

Exit codes: 0 the graph is sound, 1 it has faults (listed on standard output) or cannot be read.
"""

from __future__ import annotations

import sys

import click
import rdflib

from mufakat.commands.options import opened, store_option
from ontology.validate import validate
from queries.evidence import check_evidence
from queries.store import Store


@click.command()
@store_option
def check(store: str | None) -> None:
    """Check the graph: SHACL shapes, and every quote at its offsets in its article.

    Prints one line per fault and exits with 1 where there is any; warnings are printed and do not count.
    """
    with opened(store) as target:
        warnings = errors = 0
        for violation in validate(current(target), target.names):
            wrong = violation.severity.lower() == "violation"
            errors, warnings = errors + wrong, warnings + (not wrong)
            click.echo(str(violation))
        unproven = check_evidence(target)
        for fault in unproven:
            click.echo(str(fault))
    click.echo(
        f"shapes        {errors} violations, {warnings} warnings\nevidence      {len(unproven)} faults",
        err=True,
    )
    if errors or unproven:
        sys.exit(1)


def current(store: Store) -> rdflib.Graph:
    """``graph/current`` and what people decided about it, as an rdflib graph for the validator."""
    graph = rdflib.Graph()
    graphs = (store.names.graph("current"), store.names.graph("curation"))
    lines = "".join(f"{quad.triple} .\n" for graph in graphs for quad in store.quads(graph))
    return graph.parse(data=lines, format="nt")
