"""Who is tied to whom: the rows of ``network/participation`` as a weighted graph of actors."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import combinations

import networkx as nx

from queries.faults import UnknownValue
from queries.results import Table

DONE = ("held", "agreed", "signed", "in-force", "implemented")
LEVELS = {
    "all": ("Person", "Institution"), "person": ("Person",), "institution": ("Institution",),
    "side": ("State", "IntergovernmentalOrganization"),
}  # fmt: skip


def tie_graph(table: Table, level: str = "all", done: Iterable[str] = DONE) -> nx.Graph:
    """Actors as nodes, tied by the facts behind which both stand.

    Args:
        table: rows of ``network/participation``.
        level: one of `LEVELS`. Raises UnknownValue for another.
        done: ids of the statuses that count.

    Returns:
        Nodes with ``label``, ``class``, ``side`` and ``facts``; edges with ``weight`` (facts), ``meetings``,
        ``commitments``, ``sources`` (independent sources, summed over the facts), ``first`` and ``last``.
        Nodes and edges stand in the order of their IRIs.
    """
    if level not in LEVELS:
        raise UnknownValue(f"level: {level!r} is none of {', '.join(LEVELS)}")
    graph: nx.Graph = nx.Graph()
    facts: dict[str, dict[str, dict[str, str | None]]] = defaultdict(dict)
    for row in table.records():
        if row["actor_class"] in LEVELS[level] and row["status"] in tuple(done):
            facts[str(row["fact"])][str(row["actor"])] = row
    actors = {iri: row for rows in facts.values() for iri, row in rows.items()}
    told = Counter(iri for rows in facts.values() for iri in rows)
    for iri in sorted(actors):
        row = actors[iri]
        shown = {
            "label": row["actor_label"] or iri,
            "class": row["actor_class"] or "",
            "side": row["side"] or "",
        }
        graph.add_node(iri, **shown, facts=told[iri])
    for fact in sorted(facts):
        for one, other in combinations(sorted(facts[fact]), 2):
            row = facts[fact][one]
            edge = graph.get_edge_data(one, other) or {
                "weight": 0, "meetings": 0, "commitments": 0, "sources": 0, "first": "", "last": "",
            }  # fmt: skip
            edge["weight"] += 1
            edge["meetings" if row["class"] == "Meeting" else "commitments"] += 1
            edge["sources"] += int(row["sources"] or 0)
            edge["first"] = min(filter(None, (edge["first"], row["earliest"])), default="")
            edge["last"] = max(edge["last"], row["latest"] or "")
            graph.add_edge(one, other, **edge)
    return graph
