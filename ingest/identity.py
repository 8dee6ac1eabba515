"""Which nodes of different articles are one: exact keys, compatible detail, one candidate or none.

No similarity score decides. What is ambiguous stays apart: an event told twice is a lesser harm than two
events told as one. Human judgements come first and are never overruled.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal as OneOf

from ingest.claims import Node, Told
from ingest.quads import fold
from ingest.same_commitment import undertaking_steps
from ingest.same_meeting import meeting_steps
from ontology.knowledge import Knowledge
from ontology.terms import ORG, SKOS, Names


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided about two nodes; the last one on a pair (by date) holds."""

    left: str  # IRI
    right: str  # IRI
    verdict: OneOf["same", "different"]
    who: str
    date: str  # ISO date
    why: str


Edge = tuple[str, str]
Compatible = Callable[[str, str], bool]


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
        return self._members.get(self.find(iri), [iri])

    def keep_apart(self, left: str, right: str) -> None:
        self._apart[left].add(right)
        self._apart[right].add(left)

    def allowed(self, left: str, right: str) -> bool:
        """Whether nothing keeps the sets of both apart."""
        a, b = self.members(left), set(self.members(right))
        return not any(b & self._apart[m] for m in a if m in self._apart)

    def union(self, left: str, right: str) -> bool:
        """Bring two sets together unless something keeps them apart; returns whether they are one now."""
        a, b = self.find(left), self.find(right)
        if a == b:
            return True
        if not self.allowed(a, b):
            return False
        if self._order(b) < self._order(a):
            a, b = b, a
        self._root[b] = a
        self._members[a] = self._members.get(a, [a]) + self._members.pop(b, [b])
        return True

    def canonical(self) -> dict[str, str]:
        """Every merged member with the member that stands for it (itself for the winner)."""
        return {m: root for root, members in self._members.items() for m in members}


def unite(clusters: Clusters, edges: Iterable[Edge], compatible: Compatible) -> None:
    """Bring together along edges, but only where no other candidate contradicts.

    A group whose members all fit each other becomes one. In any other group an edge is used only where
    everything else that either end could join fits the other end too: one candidate or none.
    """

    def fits(a: str, b: str) -> bool:
        left, right = clusters.members(a), clusters.members(b)
        return clusters.allowed(a, b) and all(compatible(x, y) for x in left for y in right)

    near: dict[str, set[str]] = defaultdict(set)
    for left, right in set(edges):
        a, b = clusters.find(left), clusters.find(right)
        if a != b and b not in near[a] and fits(a, b):
            near[a].add(b)
            near[b].add(a)
    seen: set[str] = set()
    clear: list[Edge] = []
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
        if all(b in near[a] or fits(a, b) for a, b in combinations(group, 2)):
            clear.extend((group[0], other) for other in group[1:])
            continue
        for a in sorted(group):
            for b in sorted(near[a]):
                others = ((c, b) for c in near[a] - {b}), ((c, a) for c in near[b] - {a})
                if a < b and all(c in near[d] or fits(c, d) for pairs in others for c, d in pairs):
                    clear.append((a, b))
    for a, b in clear:
        if fits(a, b):
            clusters.union(a, b)


def identify(
    told: Told, knowledge: Knowledge, names: Names, judgements: Sequence[Judgement] = ()
) -> dict[str, str]:
    """For every node that is one with another: the IRI that stands for it.

    Args: what was told; the authority data; the names; human judgements, which force and forbid.
    Returns: a map from IRIs to winners; nodes that stand alone are absent. Bodies of the authority tables
    win; otherwise the first member by (publication date, article id, rank).
    """
    clusters = Clusters(told.order)
    last: dict[frozenset[str], Judgement] = {}
    for row in sorted(judgements, key=lambda j: (j.date, j.who, j.verdict, j.why)):
        last[frozenset((row.left, row.right))] = row
    rows = sorted(last.values(), key=lambda j: (j.left, j.right))
    for row in (r for r in rows if r.verdict == "different"):
        clusters.keep_apart(row.left, row.right)
    for row in (r for r in rows if r.verdict == "same"):
        clusters.union(row.left, row.right)

    by_kind: dict[str, list[Node]] = defaultdict(list)
    for iri in sorted(told.nodes, key=told.order):
        by_kind[told.nodes[iri].kind].append(told.nodes[iri])
    _bodies(by_kind["Institution"], clusters, knowledge, names)
    _posts(by_kind["Post"], clusters, names)
    _persons(by_kind["Person"], by_kind["Tenure"], told, clusters, names)
    _same(by_kind["Tenure"], clusters, lambda n: _tenure_key(n, clusters, names))
    for edges, compatible in meeting_steps(by_kind["Meeting"], told, clusters.find, names):
        unite(clusters, edges, compatible)
    _parts(by_kind["Meeting"], told, clusters, names)
    for edges, compatible in undertaking_steps(by_kind["Commitment"], told, clusters.find, names):
        unite(clusters, edges, compatible)
    instrument = names.term("instrument")
    papers = {n.iri: n.value(instrument) for n in by_kind["Commitment"]}
    for iri, paper in papers.items():
        first = papers.get(clusters.find(iri))
        if paper and first:
            clusters.union(first, paper)
    return clusters.canonical()


def _same(nodes: Iterable[Node], clusters: Clusters, key: Callable[[Node], Hashable | None]) -> None:
    """Bring together all nodes with an equal key; None is equal to nothing."""
    first: dict[Hashable, str] = {}
    for node in nodes:
        if (k := key(node)) is not None:
            clusters.union(first.setdefault(k, node.iri), node.iri)


def _bodies(nodes: list[Node], clusters: Clusters, knowledge: Knowledge, names: Names) -> None:
    """By authority id where one is claimed; else by folded name and country.

    A name that several states' bodies bear ("Ministry of Foreign Affairs") says nothing without the country.
    """
    shared = {
        fold(name)
        for body in knowledge.bodies
        if body.country
        for name in (*body.names.values(), *body.abbreviations, *body.aliases)
    }
    authorities: set[str] = set()
    groups: dict[tuple[str, str | None], list[Node]] = defaultdict(list)
    for node in nodes:
        authority = node.value(SKOS + "exactMatch")
        if authority:
            authorities.add(authority)
            clusters.union(authority, node.iri)
        name, country = fold(node.value(SKOS + "prefLabel") or ""), node.value(names.term("actsFor"))
        if name and (country or name not in shared):
            groups[name, country].append(node)
    for group in groups.values():
        loose = [n.iri for n in group if n.value(SKOS + "exactMatch") is None]
        known = sorted({a for n in group for a in n.values(SKOS + "exactMatch")})
        anchor = known if len(known) == 1 else loose[:1]
        for iri in loose:
            clusters.union(anchor[0], iri)


def _posts(nodes: list[Node], clusters: Clusters, names: Names) -> None:
    """By folded label and country; a post of unknown country is its article's own."""

    def key(node: Node) -> Hashable | None:
        label, country = fold(node.value(SKOS + "prefLabel") or ""), node.value(names.term("actsFor"))
        return (label, country) if label and country else None

    _same(nodes, clusters, key)


def _persons(nodes: list[Node], tenures: list[Node], told: Told, clusters: Clusters, names: Names) -> None:
    """By folded full name of two words or more and a country that does not contradict.

    Where namesakes of two countries are known, one of unknown country joins neither. A single word is a
    name across articles only together with the country and the post.
    """
    posts: dict[str, set[str]] = defaultdict(set)
    for tenure in tenures:
        person, post = tenure.value(ORG + "member"), tenure.value(names.term("post"))
        label = told.nodes[post].value(SKOS + "prefLabel") if post in told.nodes else None
        if person and label:
            posts[person].add(fold(label))
    groups: dict[str, list[tuple[Node, str | None]]] = defaultdict(list)
    for node in nodes:
        groups[fold(node.value(SKOS + "prefLabel") or "")].append((node, node.value(names.term("actsFor"))))
    for name, group in groups.items():
        if " " in name:
            countries = {country for _, country in group if country}
            only = next(iter(countries)) if len(countries) == 1 else None
            # ``or only`` lets the unknown join a sole country; with several, unknowns share no key with them.
            _same((n for n, c in group if c or only or not countries), clusters, _country_key(group, only))
        elif name:
            for post in sorted({p for n, _ in group for p in posts[n.iri]}):
                _same(
                    (n for n, c in group if c and post in posts[n.iri]), clusters, _country_key(group, None)
                )


def _country_key(group: list[tuple[Node, str | None]], only: str | None) -> Callable[[Node], Hashable]:
    country = {node.iri: c for node, c in group}
    return lambda node: ("country", country[node.iri] or only)


def _tenure_key(node: Node, clusters: Clusters, names: Names) -> Hashable | None:
    person, post = node.value(ORG + "member"), node.value(names.term("post"))
    if not person or not post:
        return None
    return clusters.find(person), clusters.find(post), node.value(names.term("acting"))


def _parts(meetings: list[Node], told: Told, clusters: Clusters, names: Names) -> None:
    """One agent (or one unnamed office) takes part in one meeting once."""
    meeting_of = {p: m.iri for m in meetings for p in m.values(names.term("hasParticipation"))}

    def key(node: Node) -> Hashable | None:
        who = node.value(names.term("agent")) or node.value(names.term("inCapacityOf"))
        return (clusters.find(meeting_of[node.iri]), clusters.find(who)) if who else None

    _same((told.nodes[p] for p in sorted(meeting_of, key=told.order) if p in told.nodes), clusters, key)
