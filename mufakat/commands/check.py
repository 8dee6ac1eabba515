"""``mufakat check``: the shapes, and every quote at its place.

Exit codes: 0 the graph is sound, 1 it has faults (listed on standard output) or cannot be read.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import chain

import click
import pyoxigraph as ox
import rdflib

from mufakat.commands.options import opened, store_option
from ontology.validate import validate
from queries.evidence import check_evidence
from queries.store import Store
from queries.triples import TYPE


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
    """What the validator checks: ``graph/current``, what people decided about it, and its counts by year."""
    graph = rdflib.Graph()
    graphs = (store.names.graph("current"), store.names.graph("curation"))
    quads = chain(*map(store.quads, graphs), _yearly(store))
    return graph.parse(data="".join(f"{quad.triple} .\n" for quad in quads), format="nt")


def _yearly(store: Store) -> Iterator[ox.Quad]:
    """The counts by year of ``graph/derived``."""
    derived = store.names.graph("derived")
    for kind in ("YearlyTally", "Year", "Frequency"):
        nodes = store.match(derived, None, ox.NamedNode(TYPE), ox.NamedNode(store.names.term(kind)))
        for node in sorted({quad.subject for quad in nodes}, key=str):
            yield from store.match(derived, node)  # type: ignore[arg-type]
