"""What ``graph/derived`` counts: facts by relation, year and concept, and meetings that two actors share.

Each fact adds one to some counts, and which ones it tells by itself: so a count follows a change of the
graph by what the changed facts added before and add now, however many others there are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import pyoxigraph as ox

from ontology.statements import Statement, integer
from ontology.terms import RDF, Names, key
from queries.triples import Triples, get, is_a, one, pointing, tail

CLASSES = ("Meeting", "Commitment")


@dataclass(frozen=True, slots=True)
class Tally:
    """Facts of a class that concern a relation in a year, of one concept (kind, status, topic) or of all."""

    relation: str
    year: str  # "" where no single year is told
    kind: str  # one of `CLASSES`
    concept: str  # "" for all

    number = "tallyCount"

    def iri(self, names: Names) -> str:
        parts = [self.relation.rpartition("/")[2], self.year or "undated", self.kind.lower()]
        parts += self.concept.split("/")[-2:] if self.concept else []
        return names.id("tally", key("-".join(parts)))

    def statements(self, count: int, names: Names) -> Iterator[Statement]:
        tally, term = self.iri(names), names.term
        yield tally, RDF + "type", ox.NamedNode(term("Tally"))
        yield tally, term("tallyOf"), ox.NamedNode(self.relation)
        yield tally, term("tallyClass"), ox.NamedNode(term(self.kind))
        yield tally, term(self.number), integer(count)
        if self.year:
            yield tally, term("tallyYear"), integer(int(self.year))
        if self.concept:
            yield tally, term("tallyBy"), ox.NamedNode(self.concept)


@dataclass(frozen=True, slots=True)
class Shared:
    """Held meetings in which two actors took part; the first is the one that sorts first."""

    actor: str
    other: str

    number = "meetingCount"

    def iri(self, names: Names) -> str:
        slugs = ["-".join(iri.split("/")[-2:]) for iri in (self.actor, self.other)]
        return names.id("co-participation", key("--".join(slugs)))

    def statements(self, count: int, names: Names) -> Iterator[Statement]:
        node, term = self.iri(names), names.term
        yield node, RDF + "type", ox.NamedNode(term("CoParticipation"))
        yield node, term("participant"), ox.NamedNode(self.actor)
        yield node, term("participant"), ox.NamedNode(self.other)
        yield node, term(self.number), integer(count)


Count = Tally | Shared


def counted(graph: Triples, fact: str) -> Iterator[Count]:
    """The counts to which a fact adds one; none for what is no meeting and no commitment."""
    yield from tallies(graph, fact)
    participants = _present(graph, fact)
    yield from (Shared(actor, other) for actor, other in combinations(participants, 2))


def tallies(graph: Triples, fact: str, only: str | None = None) -> Iterator[Tally]:
    """The tallies to which a fact adds one, of all its relations or of one only."""
    for kind in CLASSES:
        if not is_a(graph, fact, kind):
            continue
        low = kind.lower()
        concepts = ["", *get(graph, fact, f"{low}Kind"), *get(graph, fact, f"{low}Status")]
        concepts += get(graph, fact, "topic")
        year = _year(graph, fact)
        for relation in get(graph, fact, "concernsRelation"):
            if only in (None, relation):
                yield from (Tally(relation, year, kind, concept) for concept in concepts)


def all_counts(graph: Triples) -> Iterator[tuple[Count, int]]:
    """Every count of a graph, relation by relation and actor by actor; few are in memory."""
    names = graph.names
    for relation in graph.values(names.term("concernsRelation")):
        facts = pointing(graph, "concernsRelation", relation)
        yield from Counter(t for fact in facts for t in tallies(graph, fact, relation)).items()
    for actor in graph.values(names.term("hasParticipant")):
        meetings = pointing(graph, "hasParticipant", actor)
        others = (other for meeting in meetings for other in _present(graph, meeting) if other > actor)
        yield from Counter(Shared(actor, other) for other in others).items()


def _present(graph: Triples, meeting: str) -> list[str]:
    """Who took part in a meeting that was held."""
    if not is_a(graph, meeting, "Meeting") or tail(graph, meeting, "meetingStatus") != "held":
        return []
    return get(graph, meeting, "hasParticipant")


def _year(graph: Triples, fact: str) -> str:
    """The year in which it was, is or will be; "" where the words leave more than one open."""
    when = one(graph, fact, "when")
    if not when:
        return ""
    first, last = one(graph, when, "earliest")[:4], one(graph, when, "latest")[:4]
    return first if first == last else ""
