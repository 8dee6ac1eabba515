"""The graph as files: byte for byte the same for the same graph, whatever the order it was loaded in.

``nquads`` and ``trig`` hold every graph of the store, ``turtle``, ``jsonld`` and ``csv`` the consolidated
one, ``graphml`` and ``gexf`` the cooperation network, ``facts`` what each article says, ``proposals`` what a
language model proposes of it, ``events`` the coded events.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pyoxigraph as ox

from queries.asking import ask
from queries.events import events_text
from queries.facts import facts_text
from queries.formats import PREFIXES, UnsuitableFormat, csv_text, graph_text
from queries.network import cooperation_network
from queries.store import Store


def export(store: Store, form: str) -> bytes:
    """The bytes of an export in one of `FORMATS`. Raises UnsuitableFormat for another, StoreError."""
    if form not in FORMATS:
        raise UnsuitableFormat(f"there is no export format {form!r}; there are {', '.join(FORMATS)}")
    return FORMATS[form](store)


def _sorted(store: Store, graph: str | None) -> list[ox.Quad]:
    keys = ("graph_name", "subject", "predicate", "object")
    return sorted(store.quads(graph), key=lambda q: tuple(str(getattr(q, k)) for k in keys))


def _prefixes(store: Store) -> dict[str, str]:
    return PREFIXES | {"mfk": store.names.ontology}


def _dataset(store: Store, form: ox.RdfFormat) -> bytes:
    return ox.serialize(_sorted(store, None), format=form, prefixes=_prefixes(store)) or b""


def _current(store: Store, form: ox.RdfFormat) -> bytes:
    triples = [quad.triple for quad in _sorted(store, store.names.graph("current"))]
    return ox.serialize(triples, format=form, prefixes=_prefixes(store)) or b""


def _csv(store: Store) -> bytes:
    """One row for each meeting and commitment."""
    columns = ("class", "iri", "label", "kind", "status", "date", "earliest", "latest", "place", "parties",
               "quote", "sources")  # fmt: skip
    rows = []
    for name in ("meeting/list", "commitment/list"):
        kind = name.partition("/")[0]
        for found in ask(store, name).records():
            cells = found | {"class": kind, "iri": found[kind], "kind": found["kind_label"]}
            cells |= {"status": found["status_label"], "place": found.get("place_label")}
            rows.append([cells.get(column) or "" for column in columns])
    return csv_text(columns, rows).encode("utf-8")


FORMATS: Mapping[str, Callable[[Store], bytes]] = {
    "facts": lambda store: facts_text(store).encode("utf-8"),
    "proposals": lambda store: facts_text(store, "proposal").encode("utf-8"),
    "nquads": lambda store: _dataset(store, ox.RdfFormat.N_QUADS),
    "trig": lambda store: _dataset(store, ox.RdfFormat.TRIG),
    "turtle": lambda store: _current(store, ox.RdfFormat.TURTLE),
    "jsonld": lambda store: _current(store, ox.RdfFormat.JSON_LD),
    "graphml": lambda store: graph_text(cooperation_network(store), "graphml").encode("utf-8"),
    "gexf": lambda store: graph_text(cooperation_network(store), "gexf").encode("utf-8"),
    "csv": _csv,
    "events": lambda store: events_text(store).encode("utf-8"),
}
