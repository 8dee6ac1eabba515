"""When two articles name one person: one full name, or a part of it with the same office; and one tenure.

Names that are merely alike are suggested to a person (`review`), never joined.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from ingest.identity.claims import Node, Told
from ingest.identity.clusters import Clusters, unite
from ingest.identity.short_names import may_shorten, shortens
from ingest.persons.offices import office_form
from ingest.rdf_values import fold
from ontology.terms import ORG, SKOS, Names

# What tells father from son, or one of a line from the next, where all else of the name is equal.
_GENERATIONS = frozenset(["jr", "sr", "junior", "senior", "ii", "iii", "iv", "muda"])


@dataclass(frozen=True, slots=True)
class Called:
    """How one article names a person: the name, other forms given with it, the side, the offices."""

    name: str  # folded
    others: frozenset[str]  # folded, of two words or more
    country: str | None
    posts: frozenset[str]  # in the form of `ingest.persons.offices`
    bodies: frozenset[str]  # where the offices are

    @property
    def forms(self) -> frozenset[str]:
        """All names."""
        return self.others | {self.name}

    @property
    def words(self) -> frozenset[str]:
        """The words of the name."""
        return frozenset(self.name.split())


def read_called(
    nodes: list[Node], tenures: list[Node], told: Told, find: Callable[[str], str], names: Names
) -> dict[str, Called]:
    """How each person is called, by the IRI of the node; ``find`` gives who stands for a body."""
    posts: dict[str, set[str]] = defaultdict(set)
    bodies: dict[str, set[str]] = defaultdict(set)
    acts_for = names.term("actsFor")
    for tenure in tenures:
        person, post = tenure.value(ORG + "member"), tenure.value(names.term("post"))
        if person and post in told.nodes:
            label, side = told.nodes[post].value(SKOS + "prefLabel"), told.nodes[post].value(acts_for)
            posts[person].add(office_form(label or "", side, names.base))
            bodies[person] |= {find(body) for body in told.nodes[post].values(ORG + "postIn")}
    return {
        node.iri: Called(
            fold(node.value(SKOS + "prefLabel") or ""),
            frozenset(form for label in node.values(SKOS + "altLabel") if " " in (form := fold(label))),
            node.value(names.term("actsFor")),
            frozenset(posts[node.iri] - {""}),
            frozenset(bodies[node.iri]),
        )
        for node in nodes
    }


def contradictions(a: Called, b: Called) -> list[str]:
    """The reasons why two names are not of one person, in words; empty where nothing contradicts."""
    found = []
    if a.country and b.country and a.country != b.country:
        found.append("of two countries")
    if a.forms & b.forms:
        return found
    longer, shorter = sorted((a.words, b.words), key=len, reverse=True)
    part = shorter <= longer and not (longer - shorter) & _GENERATIONS
    if not part and not may_shorten(a.name, b.name):
        found.append("other names")
    return found


def supported(a: Called, b: Called) -> bool:
    """Whether two writings have more in common than words: a full name, or an office of one country."""
    if any(" " in form for form in a.forms & b.forms):
        return True
    if not a.country or a.country != b.country:
        return False
    return bool(a.posts & b.posts or (len(a.words & b.words) > 1 and a.bodies & b.bodies))


def recognised(c: Called) -> bool:
    """Whether who is called so is one person wherever he is called so; a bare word with no office is not."""
    return supported(c, c)


def bring_together(called: dict[str, Called], clusters: Clusters) -> None:
    """By full name of two words or more and a country that does not contradict; by a part of the name, or one
    word made of its beginnings, with country and office; a single word needs both. Between namesakes the
    unknown joins neither."""
    sides: dict[str, set[str]] = defaultdict(set)
    for c in called.values():
        for form in c.forms:
            sides[form] |= {c.country} if c.country else set()
    clusters.same(called, lambda iri: called[iri] if recognised(called[iri]) and clusters.free(iri) else None)
    clusters.same(called, lambda iri: _full(called[iri], sides))
    steps: tuple[Callable[[Called], list[Hashable]], ...] = (
        lambda c: [form for form in c.forms if " " in form],
        lambda c: [(c.country, x) for x in (*c.posts, *c.bodies) if c.country],
    )
    for keys in steps:
        blocks: dict[Hashable, dict[Hashable, str]] = defaultdict(dict)
        for iri, c in called.items():
            for key in keys(c):
                blocks[key].setdefault((clusters.find(iri), c), iri)
        edges = sorted(
            {
                (a, b)
                for block in blocks.values()
                for a, b in _near(block, called)
                if clusters.find(a) != clusters.find(b) and supported(called[a], called[b])
            }
        )
        unite(clusters, edges, lambda x, y: not contradictions(called[x], called[y]), lambda iri: called[iri])


def _full(c: Called, sides: dict[str, set[str]]) -> Hashable | None:
    """A key for what is one beyond doubt: a full name, with its side where the name is borne on two."""
    if " " not in c.name or (not c.country and len(sides[c.name]) > 1):
        return None
    return c.name, c.country


def _near(block: dict[Hashable, str], called: dict[str, Called]) -> list[tuple[str, str]]:
    """The pairs of a block that share a word of the name or a form, and names with what may be short for
    them: all others contradict anyway."""
    by_word: dict[str, list[str]] = defaultdict(list)
    for iri in block.values():
        for word in {w for form in called[iri].forms for w in form.split()}:
            by_word[word].append(iri)
    pairs = [(a, b) for iris in by_word.values() for a in iris for b in iris if a < b]
    for short in block.values():
        if " " not in called[short].name:
            long = (i for i in block.values() if shortens(called[short].name, called[i].name))
            pairs += [(min(short, i), max(short, i)) for i in long]
    return pairs


def tenure_key(node: Node, find: Callable[[str], str], names: Names) -> Hashable | None:
    """One person in one post, acting or not, is one tenure; in two posts two."""
    person, post = node.value(ORG + "member"), node.value(names.term("post"))
    if not person or not post:
        return None
    return find(person), find(post), node.value(names.term("acting"))
