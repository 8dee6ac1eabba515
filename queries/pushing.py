"""The graphs of one store brought to another, graph by graph; what is equal there is left as it is.

Each graph is compared triple by triple and only the difference is written, so a run that was cut short is
taken up where it stopped, inside a graph as well, and a second run writes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from queries import sparql
from queries.store import Store


@dataclass(frozen=True, slots=True)
class Pushed:
    """One graph: its IRI, how many quads it holds, how many were missing there and were too much there."""

    graph: str
    quads: int
    new: int
    gone: int


def push(source: Store, target: Store, *, dry_run: bool = False) -> Iterator[Pushed]:
    """Make each graph of the source stand in the target; graphs that are only there are left alone.

    Args: both stores, open; ``dry_run`` compares and writes nothing.
    Returns: what was done, a graph at a time, sorted by IRI; the graph is whole there when it is given.
    Raises: StoreError; what was written until then stays.
    """
    there = set(target.graph_names())
    for iri in source.graph_names():
        wanted = set(source.quads(iri))
        count = len(wanted)
        gone, new = sparql.sift(target.quads(iri) if iri in there else (), wanted)
        if not dry_run:
            target.change(gone, new)
        yield Pushed(iri, count, len(new), len(gone))
