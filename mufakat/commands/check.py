"""``mufakat check``: the shapes, and every quote at its place.

Exit codes: 0 the graph is sound, 1 it has faults (listed on standard output) or cannot be read.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator

import click
import pyoxigraph as ox

from mufakat.commands.options import opened, store_option
from ontology.validate import Match, validate
from queries.evidence import check_evidence
from queries.store import Store
from queries.triples import TYPE

Node = ox.NamedNode | None


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


def current(store: Store) -> Match:
    """What the validator checks: ``graph/current``, what people decided about it, and its counts by year."""
    names, match = store.names, store.match if store.beside else _fetched(store)
    graphs = [names.graph("current"), names.graph("curation")]
    told = [graph for graph in graphs if any(True for _ in match(graph))]
    derived, kind = names.graph("derived"), ox.NamedNode(TYPE)
    kinds = (ox.NamedNode(names.term(name)) for name in ("YearlyTally", "Year", "Frequency"))
    counts = {quad.subject for each in kinds for quad in match(derived, None, kind, each)}

    def found(subject: Node, predicate: Node, value: Node) -> Iterator[ox.Triple]:
        for graph in told:
            yield from (quad.triple for quad in match(graph, subject, predicate, value))
        if subject is None or subject in counts:
            quads = match(derived, subject, predicate, value)
            yield from (quad.triple for quad in quads if quad.subject in counts)

    return found


def _fetched(store: Store) -> Callable[..., Iterator[ox.Quad]]:
    """The patterns of a remote store whose graphs were fetched: there is no asking it for each thing."""
    held = ox.Store()
    for name in ("current", "curation", "derived"):
        held.extend(store.quads(store.names.graph(name)))

    def match(
        graph: str, subject: Node = None, predicate: Node = None, value: Node = None
    ) -> Iterator[ox.Quad]:
        return held.quads_for_pattern(subject, predicate, value, ox.NamedNode(graph))

    return match
