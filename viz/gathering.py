"""More things than a drawing can show: their communities in place of them.

Communities are those of Louvain (Blondel and others 2008) with a fixed seed, on numbers, so that no order of
a set decides; each is called after the member with most links.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import networkx as nx

MOST_MARKS = 5_000  # of a drawing of single things
MOST_COMMUNITIES = 300
SEED = 7
ROOM = 150.0  # between communities of a drawing

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Community:
    """A community: after whom it is called, and its members, those with most links first."""

    name: str
    members: tuple[str, ...]


def gathered(pairs: Iterable[Pair], weight: Mapping[str, int]) -> tuple[list[Community], dict[Pair, int]]:
    """The communities of a network, the largest first, and the strongest of the links between them, counted.

    Args: who is linked with whom; how many links each has, of which communities take their names.
    """
    names = sorted(weight)
    number = {name: rank for rank, name in enumerate(names)}
    graph = nx.Graph()
    graph.add_nodes_from(range(len(names)))
    links = sorted({tuple(sorted((number[a], number[b]))) for a, b in pairs})
    graph.add_edges_from(links)
    found = [
        sorted((names[at] for at in group), key=lambda name: (-weight[name], name))
        for group in nx.community.louvain_communities(graph, seed=SEED)
    ]
    kept = sorted(found, key=lambda group: (-len(group), group[0]))[:MOST_COMMUNITIES]
    of = {name: group[0] for group in kept for name in group}
    between: Counter[Pair] = Counter()
    for a, b in links:
        one, other = sorted((of.get(names[a], ""), of.get(names[b], "")))
        if one and one != other:
            between[one, other] += 1
    return [Community(group[0], tuple(group)) for group in kept], _backbone(between)


def places(found: Sequence[Community]) -> list[tuple[float, float]]:
    """A disc of even density (Vogel 1979), the largest in the middle, with room for their names."""
    turn = math.pi * (3 - math.sqrt(5))
    reach = [ROOM * math.sqrt(rank) for rank in range(len(found))]
    return [
        (round(out * math.cos(rank * turn), 1), round(out * math.sin(rank * turn), 1))
        for rank, out in enumerate(reach)
    ]


def _backbone(between: Mapping[Pair, int]) -> dict[Pair, int]:
    """The strongest links that hold together what is linked: a forest, and no ball of hair."""
    graph = nx.Graph()
    graph.add_weighted_edges_from((a, b, count) for (a, b), count in sorted(between.items()))
    kept = {(min(a, b), max(a, b)) for a, b in nx.maximum_spanning_edges(graph, data=False)}
    return {pair: between[pair] for pair in sorted(kept)}
