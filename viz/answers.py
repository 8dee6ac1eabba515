"""Any answer with two or three columns as a network: the first two are joined, the third labels.

Answers of other widths are pages to read (`viz.listing`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from queries.results import Table
from viz.captions import NONE, tail
from viz.faults import ViewError
from viz.gathering import MOST_MARKS, SEED, gathered, places
from viz.layout import CIRCLE, grid
from viz.model import Edge, Label, Node, View, digest, opaque
from viz.report import draw

DRAWN = (2, 3)  # from, to, and a label
NAMED = 8  # members of a community that its details name
LARGEST = 40  # weight of the largest community, after which its mark is as large as it is


def table_view(table: Table) -> View:
    """Any answer with two or three columns as a network: the first two are joined, the third labels."""
    if len(table.columns) not in DRAWN:
        raise ViewError(f"two or three columns can be drawn (from, to, label), not {len(table.columns)}")
    joined: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in table:
        first, second = (_text(term) for term in row[:2])
        if first and second:
            joined[first, second].add(_text(row[2]) if len(row) == 3 else "")
    names = sorted({name for pair in joined for name in pair})
    weight = Counter(name for pair in joined for name in set(pair))
    if len(names) > MOST_MARKS:
        return _communities(table, joined, weight)
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
    return _view(table, nodes, edges, "circle-1" if len(names) <= CIRCLE else "disc-1")


def _communities(table: Table, pairs: Iterable[tuple[str, str]], weight: Mapping[str, int]) -> View:
    """More things than can be drawn one by one: a mark for each community, a line where links run."""
    found, between = gathered(pairs, weight)
    nodes = []
    for community, (x, y) in zip(found, places(found), strict=True):
        size = len(community.members)
        more = f" +{size - 1}" if size > 1 else ""
        members = ", ".join(tail(name) for name in community.members[:NAMED])
        rest = Label(f" and {size - NAMED} more", f" dan {size - NAMED} lagi") if size > NAMED else NONE
        nodes.append(
            Node(
                opaque(community.name),
                community.name,
                Label(tail(community.name) + more),
                "",
                NONE,
                "other",
                x,
                y,
                "below",
                max(1, LARGEST * size // len(found[0].members)),
                Label(members + rest.say("en"), members + rest.say("id")),
            )
        )
    edges = tuple(
        Edge(
            opaque(*pair), opaque(pair[0]), opaque(pair[1]), (), Label(f"{count} links", f"{count} hubungan")
        )
        for pair, count in between.items()
    )
    drawn = sum(len(community.members) for community in found)
    note = Label(
        f"{len(weight)} things are too many to draw one by one: these are their {len(found)} largest "
        f"communities ({drawn} things), called after the busiest members, with the strongest links "
        "between them. Narrow the question to see single ones.",
        f"{len(weight)} hal terlalu banyak digambar satu per satu: ini {len(found)} kelompok terbesar "
        f"({drawn} hal), dinamai menurut anggota tersibuk, dengan hubungan terkuat di "
        "antaranya. Persempit pertanyaan untuk melihat satu per satu.",
    )
    return _view(table, tuple(nodes), edges, "communities-3", SEED, (note,))


def _view(
    table: Table,
    nodes: tuple[Node, ...],
    edges: tuple[Edge, ...],
    layout: str,
    seed: int = 0,
    notes: tuple[Label, ...] = (),
) -> View:
    columns = " – ".join(table.columns[:2])
    data = digest([list(map(str, row)) for row in table])
    title = Label(table.title or columns)
    return View(
        "table", title, Label(columns), nodes, edges, data=data, layout=layout, seed=seed, notes=notes
    )


def draw_table(table: Table, lang: str = "en") -> str:
    """The page of `table_view`. Raises ViewError for other than two or three columns."""
    return draw(table_view(table), lang)


def _text(term: ox.NamedNode | ox.BlankNode | ox.Literal | None) -> str:
    return "" if term is None else term.value
