"""Disjoint sets of IRIs, and how sets are brought together where no other candidate contradicts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from itertools import combinations

Edge = tuple[str, str]
Fits = Callable[[str, str], bool]  # whether nothing told of two members contradicts that they are one


class Clusters:
    """Disjoint sets of IRIs whose first member (by ``order``) stands for all; some pairs are kept apart."""

    def __init__(self, order: Callable[[str], tuple[str, str, int, str]]) -> None:
        self._order = order
        self._root: dict[str, str] = {}
        self._members: dict[str, list[str]] = {}
        self._apart: dict[str, set[str]] = defaultdict(set)

    def find(self, iri: str) -> str:
        """The member that stands for the set of ``iri``; an unknown IRI stands for itself."""
        while (root := self._root.get(iri, iri)) != iri:
            self._root[iri] = self._root.get(root, root)
            iri = root
        return iri

    def members(self, iri: str) -> list[str]:
        """The set of ``iri``, in no particular order."""
        return self._members.get(self.find(iri), [iri])

    def keep_apart(self, left: str, right: str) -> None:
        """From now on no union brings these two into one set."""
        self._apart[left].add(right)
        self._apart[right].add(left)

    def free(self, iri: str) -> bool:
        """Whether nothing was said to be kept apart from it."""
        return iri not in self._apart

    def allowed(self, left: str, right: str) -> bool:
        """Whether nothing keeps the sets of both apart."""
        if not self._apart:
            return True
        b = set(self.members(right))
        return not any(b & self._apart[m] for m in self.members(left) if m in self._apart)

    def union(self, left: str, right: str) -> bool:
        """Bring two sets together unless something keeps them apart; returns whether they are one now."""
        a, b = self.find(left), self.find(right)
        if a == b:
            return True
        if not self.allowed(a, b):
            return False
        if self._order(b) < self._order(a):
            a, b = b, a
        mine, theirs = self._members.get(a, [a]), self._members.pop(b, [b])
        if len(mine) < len(theirs):
            mine, theirs = theirs, mine
        mine.extend(theirs)
        self._root[b] = a
        self._members[a] = mine
        return True

    def same(self, nodes: Iterable[str], key: Callable[[str], Hashable | None]) -> None:
        """Bring together all nodes with an equal key; None is equal to nothing."""
        first: dict[Hashable, str] = {}
        for node in nodes:
            if (k := key(node)) is not None:
                self.union(first.setdefault(k, node), node)

    def canonical(self) -> dict[str, str]:
        """Every member of a set of two or more with the member that stands for it (itself included)."""
        return {m: root for root, members in self._members.items() for m in members}


def unite(
    clusters: Clusters,
    edges: Iterable[Edge],
    fits: Fits,
    alike: Callable[[str], Hashable] = lambda iri: iri,
    alone: Callable[[str], frozenset[str]] = lambda iri: frozenset(),
) -> None:
    """Bring together along edges, but only where no other candidate contradicts.

    A group whose members all fit each other becomes one. In any other group an edge is used only where
    everything else that either end could join fits the other end too: one candidate or none.
    Args: the sets; pairs that may be one; the test of two members; what the test cannot tell apart, so that
    of many copies one is tested; what a set may hold once only (the articles: each tells a thing once).
    """
    told: dict[str, tuple[list[str], frozenset[str]]] = {}

    def distinct(root: str) -> tuple[list[str], frozenset[str]]:
        if root not in told:
            members = sorted(clusters.members(root))
            kept = list({alike(member): member for member in members}.values())
            told[root] = kept, frozenset().union(*map(alone, members))
        return told[root]

    def together(a: str, b: str) -> bool:
        (left, mine), (right, theirs) = distinct(a), distinct(b)
        return not mine & theirs and clusters.allowed(a, b) and all(fits(x, y) for x in left for y in right)

    near: dict[str, set[str]] = defaultdict(set)
    for left, right in edges:
        a, b = clusters.find(left), clusters.find(right)
        if a != b and b not in near[a] and together(a, b):
            near[a].add(b)
            near[b].add(a)
    clear = [edge for group in _connected(near) for edge in _clear_edges(group, near, together)]
    for a, b in clear:
        a, b = clusters.find(a), clusters.find(b)
        if a != b and together(a, b):
            clusters.union(a, b)
            told.pop(a, None)
            told.pop(b, None)


def _connected(near: dict[str, set[str]]) -> Iterable[list[str]]:
    seen: set[str] = set()
    for start in sorted(near):
        if start in seen:
            continue
        group, queue = [], [start]
        seen.add(start)
        while queue:
            group.append(one := queue.pop())
            fresh = sorted(near[one] - seen)
            seen.update(fresh)
            queue.extend(fresh)
        yield group


def _clear_edges(group: list[str], near: dict[str, set[str]], together: Fits) -> list[Edge]:
    if all(b in near[a] or together(a, b) for a, b in combinations(group, 2)):
        return [(group[0], other) for other in group[1:]]
    clear = []
    for a in sorted(group):
        for b in sorted(near[a]):
            others = ((c, b) for c in near[a] - {b}), ((c, a) for c in near[b] - {a})
            if a < b and all(c in near[d] or together(c, d) for pairs in others for c, d in pairs):
                clear.append((a, b))
    return clear
