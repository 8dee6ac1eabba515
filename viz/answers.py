"""Any answer with two or three columns as a network: the first two are joined, the third labels."""

from __future__ import annotations

from collections import Counter, defaultdict

import pyoxigraph as ox

from queries.results import Table
from viz.captions import NONE, tail
from viz.faults import ViewError
from viz.layout import CIRCLE, grid
from viz.model import Edge, Label, Node, View, digest, opaque
from viz.report import draw


def table_view(table: Table) -> View:
    """Any answer with two or three columns as a network: the first two are joined, the third labels."""
    if len(table.columns) not in (2, 3):
        raise ViewError(f"two or three columns can be drawn (from, to, label), not {len(table.columns)}")
    joined: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in table:
        first, second = (_text(term) for term in row[:2])
        if first and second:
            joined[first, second].add(_text(row[2]) if len(row) == 3 else "")
    names = sorted({name for pair in joined for name in pair})
    weight = Counter(name for pair in joined for name in set(pair))
    spots = grid(sorted(names, key=lambda name: -weight[name]) if len(names) > CIRCLE else names)
    nodes = tuple(
        Node(
            opaque(name),
            name,
            Label(tail(name)),
            "",
            NONE,
            "other",
            spots[name].x,
            spots[name].y,
            spots[name].side,
            weight[name],
        )
        for name in names
    )
    edges = tuple(
        Edge(
            opaque(*pair),
            opaque(pair[0]),
            opaque(pair[1]),
            (),
            Label(", ".join(tail(each) for each in sorted(labels))),
        )
        for pair, labels in sorted(joined.items())
    )
    columns = " – ".join(table.columns[:2])
    title = Label(table.title or columns)
    return View(
        "table",
        title,
        Label(columns),
        nodes,
        edges,
        data=digest([list(map(str, row)) for row in table]),
        layout="circle-1" if len(names) <= CIRCLE else "disc-1",
    )


def draw_table(table: Table, lang: str = "en") -> str:
    """The page of `table_view`. Raises ViewError for other than two or three columns."""
    return draw(table_view(table), lang)


def _text(term: ox.NamedNode | ox.BlankNode | ox.Literal | None) -> str:
    return "" if term is None else term.value
