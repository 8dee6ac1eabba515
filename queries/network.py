"""Answers as a networkx graph, for analysis and for GraphML and GEXF."""

from __future__ import annotations

import networkx as nx
import pyoxigraph as ox

from ontology.terms import XSD
from queries.asking import ask
from queries.results import Table, Term
from queries.store import Store


def network(table: Table) -> nx.MultiDiGraph:
    """The rows of a table as edges.

    Args:
        table: with columns ``source`` and ``target`` (``network/states``, ``network/ego``); ``*_label``
            become the nodes' labels, every other column an attribute of the edge. An edge's key is its
            ``relation`` or ``fact``.

    Returns:
        A graph whose attributes are plain strings, integers and booleans; unbound ones are left out.

    Raises:
        ValueError for a table without these columns.
    """
    if not {"source", "target"} <= set(table.columns):
        raise ValueError(f"a network needs the columns source and target, not {', '.join(table.columns)}")
    graph = nx.MultiDiGraph()
    for row in table.rows:
        cells = {c: _plain(t) for c, t in zip(table.columns, row, strict=True) if t is not None}
        ends = str(cells.pop("source")), str(cells.pop("target"))
        for end, column in zip(ends, ("source_label", "target_label"), strict=True):
            graph.add_node(end, **({"label": cells.pop(column)} if column in cells else {}))
        edge = cells.get("relation") or cells.get("fact") or len(graph.edges)
        graph.add_edge(*ends, key=edge, **cells)
    return graph


def cooperation_network(store: Store) -> nx.MultiDiGraph:
    """The sides as nodes and their relations as edges, weighted by meetings and commitments."""
    graph = network(ask(store, "network/states"))
    for _, _, data in graph.edges(data=True):
        data["weight"] = data.get("meetings", 0) + data.get("commitments", 0)
    return graph


def _plain(term: Term) -> str | int | bool:
    if isinstance(term, ox.Literal):
        if term.datatype.value == XSD + "integer":
            return int(term.value)
        if term.datatype.value == XSD + "boolean":
            return term.value in ("true", "1")
    return term.value
