"""Communities of the fifth view and their places, such that a newcomer leaves the others where they are.

Label propagation (Raghavan, Albert and Kumara 2007) from named labels instead of from one for each node: a
fact begins with the relation that it is about, an actor with that of most of its facts, and every node takes
the label that weighs most around it until none changes. What is drawn by lot or by order of size elsewhere
follows from names here: which community it is, where it stands, which place in it is whose.
"""

from __future__ import annotations

import functools
import hashlib
import itertools
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set

import networkx as nx

from viz.layout import MEMBERS

GAP = 60.0  # between two communities
STEP = 26.0  # between neighbours in a community
GOLDEN = math.pi * (3 - math.sqrt(5))
UNIT = 125.0  # of the first view's places in one cell
ROW = math.sqrt(3) / 2  # from row to row of a lattice of triangles
WIDEST = 9  # cells to each side
ROUNDS = 12
STATE = 1  # a state's links weigh a tenth: it is everywhere, and each would be one community
OTHER = 10

Place = tuple[float, float]


def communities(graph: nx.Graph, about: Mapping[str, str]) -> dict[str, list[str]]:
    """The members of each community by its label.

    Args: graph: actors and facts; about: the label that each fact begins with.
    """
    label = {me: about[me] for me in graph if me in about}
    for me in graph:
        if me not in about:
            label[me] = _heaviest(Counter(about[fact] for fact in graph[me]), "")
    order = sorted(graph)
    for _ in range(ROUNDS):
        changed = False
        for me in order:
            around: Counter[str] = Counter()
            for other in graph[me]:
                around[label[other]] += STATE if _state(me) or _state(other) else OTHER
            best = _heaviest(around, label[me])
            changed |= best != label[me]
            label[me] = best
        if not changed:
            break
    found: dict[str, list[str]] = {}
    for me in order:
        found.setdefault(label[me], []).append(me)
    return {name: found[name] for name in sorted(found)}


def _heaviest(around: Counter[str], own: str) -> str:
    """The label that weighs most; the own one where it is among them, else the first by name."""
    if not around:
        return own
    most = max(around.values())
    return own if around[own] == most else min(name for name, weight in around.items() if weight == most)


def radius(members: int) -> float:
    """Of a community: for the next power of two, so that it has room for some more."""
    return STEP * math.sqrt(_room(members)) + STEP / 2


def _room(members: int) -> int:
    return 1 << max(1, math.ceil(math.log2(max(1, members) * 1.1)))


def inside(members: Sequence[str], weight: Mapping[str, int]) -> dict[str, Place]:
    """Places around (0, 0): of even density along a spiral, each by its name, the weightier further in.

    A name's digest says where along its part of the spiral it wants to stand; where two want one place the
    second takes the next free one. So a newcomer moves almost nobody.
    """
    room = _room(len(members))
    taken: dict[int, str] = {}
    for me in sorted(members, key=lambda each: (_class(weight[each]), _lot(each))):
        start = (_lot(me) % room) >> min(_class(weight[me]), 4)  # of many links: among the first places
        slot = next(each % room for each in range(start, start + room) if each % room not in taken)
        taken[slot] = me
    return {
        me: (
            round(STEP * math.sqrt(slot) * math.cos(slot * GOLDEN), 1),
            round(STEP * math.sqrt(slot) * math.sin(slot * GOLDEN), 1),
        )
        for slot, me in taken.items()
    }


def _class(links: int) -> int:
    return max(0, links.bit_length() - 2)


def _lot(name: str) -> int:
    return int.from_bytes(hashlib.sha256(name.encode("utf-8", "surrogatepass")).digest()[:6], "big")


def centres(sides: Mapping[str, Sequence[str]], sizes: Mapping[str, int]) -> dict[str, Place]:
    """The middle of each community: its cell of a lattice, states about where view 1 has them.

    Each member and each pair of members has its own cell, whether anything is reported of it or not.

    Args: sides: for each label the members, by alpha-3, after which it is called: none, one or two; sizes:
    how many belong to it.
    """
    wide = 2 * max((radius(size) for size in sizes.values()), default=0.0) + GAP
    cells = {name: _cells()[frozenset(sides[name])] for name in sizes}
    return {name: (x * wide, y * wide * ROW) for name, (x, y) in cells.items()}


@functools.cache
def _cells() -> dict[frozenset[str], tuple[float, int]]:
    """The cells of facts of several sides, of each member alone, and of each two of them."""
    wanted = [frozenset[str]()] + [frozenset([one]) for one in sorted(MEMBERS)]
    wanted += [frozenset(pair) for pair in itertools.combinations(sorted(MEMBERS), 2)]
    found: dict[frozenset[str], tuple[float, int]] = {}
    for members in wanted:
        found[members] = _nearest(_between(members), set(found.values()))
    return found


def _between(members: Iterable[str]) -> Place:
    """Between the homes of these states, in cells."""
    homes = [MEMBERS[code] for code in sorted(members)]
    x, y = (sum(home[at] for home in homes) / max(1, len(homes)) / UNIT for at in (0, 1))
    return x, y


def _nearest(want: Place, taken: Set[tuple[float, int]]) -> tuple[float, int]:
    """The nearest free cell; every second row of the lattice is moved by half a cell."""
    reach = range(-WIDEST, WIDEST + 1)
    free = ((x + (y % 2) / 2, y) for y in reach for x in reach)
    return min(
        (cell for cell in free if cell not in taken),
        key=lambda cell: (round(math.dist(want, (cell[0], cell[1] * ROW)), 6), cell),
    )


def _state(name: str) -> bool:
    return name.startswith("state/")
