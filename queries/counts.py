"""What ``graph/derived`` counts: facts by relation, year and concept, and meetings that two actors share.

Each fact adds one to some counts, and which ones it tells by itself: so a count follows a change of the
graph by what the changed facts added before and add now, however many others there are.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations

import pyoxigraph as ox

from ontology.statements import Statement, integer
from ontology.terms import RDF, Names, key
from queries.triples import TYPE, Triples, get, is_a, pointing, tail
from queries.yearly import Year, YearlyTally, single_year, yearly, years

CLASSES = ("Meeting", "Commitment")


class Astray(Exception):
    """The derived graph is not that of the current one: somebody wrote one of them alone."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Facts of a class that concern a relation in a year, of one concept (kind, status, topic) or of all."""

    relation: str
    year: str  # "" where no single year is told
    kind: str  # one of `CLASSES`
    concept: str  # "" for all

    number = "tallyCount"
    measures = ("tallyCount",)

    def iri(self, names: Names) -> str:
        parts = [self.relation.rpartition("/")[2], self.year or "undated", self.kind.lower()]
        parts += self.concept.split("/")[-2:] if self.concept else []
        return names.id("tally", key("-".join(parts)))

    def statements(self, names: Names) -> Iterator[Statement]:
        tally, term = self.iri(names), names.term
        yield tally, RDF + "type", ox.NamedNode(term("Tally"))
        yield tally, term("tallyOf"), ox.NamedNode(self.relation)
        yield tally, term("tallyClass"), ox.NamedNode(term(self.kind))
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
    measures = ("meetingCount",)

    def iri(self, names: Names) -> str:
        slugs = ["-".join(iri.split("/")[-2:]) for iri in (self.actor, self.other)]
        return names.id("co-participation", key("--".join(slugs)))

    def statements(self, names: Names) -> Iterator[Statement]:
        node, term = self.iri(names), names.term
        yield node, RDF + "type", ox.NamedNode(term("CoParticipation"))
        yield node, term("participant"), ox.NamedNode(self.actor)
        yield node, term("participant"), ox.NamedNode(self.other)


@dataclass(frozen=True, slots=True)
class Frequency:
    """Pairs of actors that share so many held meetings: those that meet most are found without the rest."""

    meetings: int

    number = "pairsOfActors"
    measures = ("pairsOfActors",)

    def iri(self, names: Names) -> str:
        return names.id("frequency", str(self.meetings))

    def statements(self, names: Names) -> Iterator[Statement]:
        yield self.iri(names), RDF + "type", ox.NamedNode(names.term("Frequency"))
        yield self.iri(names), names.term("sharedMeetings"), integer(self.meetings)


# Each tells the node at which it stands, what is said there besides numbers (`statements`), which numbers
# (`measures`), and to which of them it adds (`number`).
Count = Tally | Shared | YearlyTally | Year | Frequency


def counted(graph: Triples, fact: str) -> Iterator[Count]:
    """The counts to which a fact adds one; none for what is no meeting and no commitment."""
    yield from tallies(graph, fact)
    yield from yearly(graph, fact)
    yield from years(graph, fact)
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
        year = single_year(graph, fact)
        for relation in get(graph, fact, "concernsRelation"):
            if only in (None, relation):
                yield from (Tally(relation, year, kind, concept) for concept in concepts)


def all_counts(graph: Triples) -> Iterator[Counter[Count]]:
    """Every count of a graph, relation by relation and actor by actor; few are in memory."""
    names = graph.names
    for relation in graph.values(names.term("concernsRelation")):
        facts = pointing(graph, "concernsRelation", relation)
        yield Counter(count for fact in facts for count in _of_relation(graph, fact, relation))
    frequent: Counter[Count] = Counter()
    for actor in graph.values(names.term("hasParticipant")):
        meetings = pointing(graph, "hasParticipant", actor)
        others = (other for meeting in meetings for other in _present(graph, meeting) if other > actor)
        shared: Counter[Count] = Counter(Shared(actor, other) for other in others)
        frequent.update(map(Frequency, shared.values()))
        yield shared
    yield frequent
    begun: Counter[Count] = Counter()
    for kind in CLASSES:
        for fact in pointing(graph, TYPE, names.term(kind)):
            if kind == CLASSES[0] or not is_a(graph, fact, CLASSES[0]):
                begun.update(years(graph, fact))
    yield begun


def _of_relation(graph: Triples, fact: str, relation: str) -> Iterator[Count]:
    yield from tallies(graph, fact, relation)
    yield from yearly(graph, fact, relation)


def by_node(counts: Mapping[Count, int], names: Names) -> dict[str, dict[Count, int]]:
    """Counts by the node at which they stand; what is zero is left out."""
    found: dict[str, dict[Count, int]] = defaultdict(dict)
    for count, number in counts.items():
        if number:
            found[count.iri(names)][count] = number
    return found


def read_numbers(had: Iterable[ox.Quad], names: Names) -> dict[str, int]:
    """The numbers that stand at a node, by measure."""
    measures = {
        names.term(measure): measure
        for each in (Tally, Shared, YearlyTally, Year, Frequency)
        for measure in each.measures
    }
    return {
        measures[quad.predicate.value]: int(quad.object.value)  # type: ignore[union-attr]
        for quad in had
        if quad.predicate.value in measures
    }


def frequencies(counts: Mapping[Count, int], had: Mapping[str, int]) -> Counter[Count]:
    """How the frequencies change with the counts of a node; see `numbered`."""
    found: Counter[Count] = Counter()
    for count, change in counts.items():
        if isinstance(count, Shared):
            before = had.get(count.number, 0)
            found.subtract([Frequency(before)] if before else ())
            found.update([Frequency(before + change)] if before + change else ())
    return found


def numbered(counts: Mapping[Count, int], had: Mapping[str, int], names: Names) -> Iterator[Statement]:
    """What stands at a node; nothing where all its numbers are zero.

    Args: by how much the numbers of its counts grow; the numbers that it had, by measure.
    Errors: Astray where a number would be less than none.
    """
    count = next(iter(counts))
    numbers = {measure: had.get(measure, 0) for measure in count.measures}
    for each, change in counts.items():
        numbers[each.number] += change
    if min(numbers.values()) < 0:
        raise Astray(count.iri(names))
    if any(numbers.values()):
        yield from count.statements(names)
        for measure, number in numbers.items():
            yield count.iri(names), names.term(measure), integer(number)


def _present(graph: Triples, meeting: str) -> list[str]:
    """Who took part in a meeting that was held."""
    if not is_a(graph, meeting, "Meeting") or tail(graph, meeting, "meetingStatus") != "held":
        return []
    return get(graph, meeting, "hasParticipant")
