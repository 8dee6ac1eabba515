"""When two articles name one body: a row of the authority tables, one name, or a name and its short form.

No likeness of names decides: between two ministries a single word is the whole difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ingest.identity.claims import Node
from ingest.identity.clusters import Clusters, unite
from ingest.rdf_values import fold
from ontology.knowledge import Knowledge
from ontology.terms import ORG, SKOS, Names


@dataclass(frozen=True, slots=True)
class Named:
    """How one article names a body: its name, other forms given with it, its side, its row if it has one."""

    name: str  # folded
    others: frozenset[str]  # folded
    country: str | None
    authority: str | None

    @property
    def forms(self) -> frozenset[str]:
        """All names."""
        return self.others | {self.name}


def read_named(node: Node, names: Names) -> Named:
    """How the article of this node names it."""
    return Named(
        fold(node.value(SKOS + "prefLabel") or ""),
        frozenset(fold(label) for label in node.values(SKOS + "altLabel")) - {""},
        node.value(names.term("actsFor")),
        node.value(SKOS + "exactMatch"),
    )


def shared_names(knowledge: Knowledge) -> frozenset[str]:
    """Names that bodies of states bear in the tables: without the country they say nothing."""
    return frozenset(
        fold(name)
        for body in knowledge.bodies
        if body.country
        for name in (*body.names.values(), *body.abbreviations, *body.aliases)
    )


def bring_together(said: dict[str, Named], clusters: Clusters, shared: frozenset[str]) -> None:
    """By row of the authority tables; then by folded name and country; then by a short form that an article
    gives in brackets with the long one, where only one body of the country bears that short form.

    Args: how each node is named; the sets; the `shared_names`.
    """
    for iri, named in said.items():
        if named.authority:
            clusters.union(named.authority, iri)
    groups: dict[tuple[str, str | None], list[str]] = defaultdict(list)
    for iri, named in said.items():
        if named.name and (named.country or named.name not in shared):
            groups[named.name, named.country].append(iri)
    for group in groups.values():
        loose = [iri for iri in group if said[iri].authority is None]
        known = sorted({a for iri in group if (a := said[iri].authority)})
        anchor = known if len(known) == 1 else loose[:1]
        for iri in loose:
            clusters.union(anchor[0], iri)
    _short_forms(said, clusters, shared)


def _short_forms(said: dict[str, Named], clusters: Clusters, shared: frozenset[str]) -> None:
    gathered: dict[str, list[Named]] = defaultdict(list)
    for iri, named in said.items():
        gathered[clusters.find(iri)].append(named)
    bodies = {root: _Body(group) for root, group in gathered.items()}
    roots = {member: root for root in bodies for member in clusters.members(root)}
    blocks: dict[tuple[str, str | None], list[str]] = defaultdict(list)
    for root, body in bodies.items():
        for form in sorted(body.forms):
            for country in body.countries:
                if country or form not in shared:
                    blocks[form, country].append(root)
    edges = {
        (a, b)
        for block in blocks.values()
        for a in block
        for b in block
        if a < b and _calls(bodies[a], bodies[b])
    }
    unite(
        clusters,
        sorted(edges),
        lambda a, b: _calls(bodies[roots[a]], bodies[roots[b]]),
        lambda iri: roots[iri],
    )


class _Body:
    """What all articles call one body."""

    def __init__(self, told: list[Named]) -> None:
        self.names = frozenset(n.name for n in told)
        self.forms = frozenset().union(*(n.forms for n in told)) - {""}
        self.countries = {n.country for n in told}
        self.authorities = {n.authority for n in told if n.authority}


def _calls(a: _Body, b: _Body) -> bool:
    """Whether one of them is called by a form that the other gives for itself, and nothing contradicts."""
    if not a.countries & b.countries or (a.authorities and b.authorities):
        return False
    return bool(a.names & b.forms or b.names & a.forms)


def parents(nodes: Iterable[Node], find: Callable[[str], str]) -> set[tuple[str, str]]:
    """The pairs of a body and one that it stands under, as articles say."""
    return {(find(n.iri), find(over)) for n in nodes for over in n.values(ORG + "subOrganizationOf")}


def kinship(
    told: Iterable[tuple[str, str]], knowledge: Knowledge, names: Names
) -> Callable[[str, str], bool]:
    """A test whether one body is the other or stands under it, by the tables and by what articles say."""
    above: dict[str, set[str]] = defaultdict(set)
    for body in knowledge.bodies:
        if body.parent:
            above[names.authority(body.id)].add(names.authority(body.parent))
    for child, parent in told:
        above[child].add(parent)

    def line(iri: str) -> set[str]:
        done, queue = {iri}, [iri]
        while queue:
            fresh = above.get(queue.pop(), set()) - done
            done |= fresh
            queue.extend(fresh)
        return done

    return lambda a, b: a in line(b) or b in line(a)
