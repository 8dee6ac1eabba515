"""``graph/derived``: what the hot questions would count anew each time, a pure function of ``graph/current``.

Deleting it loses nothing; a recount gives the same quads. Its day is the latest publication date.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import combinations

import pyoxigraph as ox

from ontology.event_codes import codes_of
from ontology.levels import level_of
from ontology.statements import Statement
from ontology.statements import quads as to_quads
from ontology.terms import DCTERMS, OA, PROV, RDF, SKOS, XSD, Names, key

CLOSED = ("implemented", "broken-off")
STEPS = ("proposed", "planned", "agreed", "signed", "in-force", "implemented")
_JULIAN = 1_721_425  # day number of the Julian calendar on the day before 0001-01-01 (date.toordinal() 0)


def derive(current: Iterable[ox.Quad], names: Names) -> list[ox.Quad]:
    """The quads of ``graph/derived``, sorted.

    Args: all quads of ``graph/current``; the names.
    Returns: for each relation and year the counts of meetings and commitments, in all and by kind, status
    and topic; for each two actors the held meetings in which both took part; for each commitment its state,
    when it was promised, first and last reported and what was heard since; event codes; levels of meetings.
    """
    graph = ox.NamedNode(names.graph("derived"))
    return sorted(to_quads(_Derived(current, names).statements(), graph), key=str)


def day_number(day: str) -> int:
    """The Julian day number of an ISO date: days between two dates are the difference of their numbers."""
    return date.fromisoformat(day).toordinal() + _JULIAN


class _Derived:
    """The consolidated graph indexed by subject and predicate."""

    def __init__(self, current: Iterable[ox.Quad], names: Names) -> None:
        self.names = names
        self.said: dict[tuple[str, str], list[str]] = defaultdict(list)
        self.of_class: dict[str, list[str]] = defaultdict(list)
        for quad in current:
            s, o = quad.subject.value, quad.object.value  # type: ignore[union-attr]
            self.said[s, quad.predicate.value].append(o)
            if quad.predicate.value == RDF + "type":
                self.of_class[o].append(s)
        for values in (*self.said.values(), *self.of_class.values()):
            values.sort()
        self.asof = max(
            (d for a in self.nodes("Article") for d in self.get(a, DCTERMS + "issued")), default=""
        )

    def get(self, subject: str, term: str) -> list[str]:
        return self.said.get((subject, term if ":" in term else self.names.term(term)), [])

    def one(self, subject: str, term: str) -> str:
        return next(iter(self.get(subject, term)), "")

    def tail(self, subject: str, term: str) -> str:
        return self.one(subject, term).rpartition("/")[2]

    def nodes(self, kind: str) -> list[str]:
        return self.of_class.get(self.names.term(kind), [])

    def node(self, iri: str) -> ox.NamedNode:
        return ox.NamedNode(iri)

    def statements(self) -> Iterator[Statement]:
        if self.asof:
            yield self.names.graph("derived"), self.names.term("asOf"), _date(self.asof)
        yield from self.tallies()
        yield from self.together()
        for meeting in self.nodes("Meeting"):
            yield from self.codes(meeting, "meeting", "meetingKind", "meetingStatus")
            yield from self.level(meeting)
        for commitment in self.nodes("Commitment"):
            yield from self.codes(commitment, "commitment", "commitmentKind", "commitmentStatus")
        yield from self.courses()

    # -- counts ------------------------------------------------------------------------------------

    def tallies(self) -> Iterator[Statement]:
        """Counts by relation, year (absent where no single year is told), class and concept."""
        counts: Counter[tuple[str, str, str, str]] = Counter()
        for kind in ("Meeting", "Commitment"):
            low = kind.lower()
            for fact in self.nodes(kind):
                concepts = ["", *self.get(fact, f"{low}Kind"), *self.get(fact, f"{low}Status")]
                concepts += self.get(fact, "topic")
                for relation in self.get(fact, "concernsRelation"):
                    counts.update((relation, self.year(fact), kind, c) for c in concepts)
        term = self.names.term
        for (relation, year, kind, concept), count in counts.items():
            parts = [relation.rpartition("/")[2], year or "undated", kind.lower()]
            parts += concept.split("/")[-2:] if concept else []
            tally = self.names.id("tally", key("-".join(parts)))
            yield tally, RDF + "type", self.node(term("Tally"))
            yield tally, term("tallyOf"), self.node(relation)
            yield tally, term("tallyClass"), self.node(term(kind))
            yield tally, term("tallyCount"), _integer(count)
            if year:
                yield tally, term("tallyYear"), _integer(int(year))
            if concept:
                yield tally, term("tallyBy"), self.node(concept)

    def year(self, fact: str) -> str:
        """The year in which it was, is or will be; "" where the words leave more than one open."""
        when = self.one(fact, "when")
        first, last = self.one(when, "earliest")[:4], self.one(when, "latest")[:4]
        return first if first == last else ""

    def together(self) -> Iterator[Statement]:
        """Two actors and the held meetings in which both took part."""
        counts: Counter[tuple[str, str]] = Counter()
        for meeting in self.nodes("Meeting"):
            if self.tail(meeting, "meetingStatus") == "held":
                counts.update(combinations(self.get(meeting, "hasParticipant"), 2))
        term = self.names.term
        for (one, other), count in counts.items():
            slugs = ["-".join(iri.split("/")[-2:]) for iri in (one, other)]
            node = self.names.id("co-participation", key("--".join(slugs)))
            yield node, RDF + "type", self.node(term("CoParticipation"))
            yield node, term("participant"), self.node(one)
            yield node, term("participant"), self.node(other)
            yield node, term("meetingCount"), _integer(count)

    # -- meetings ----------------------------------------------------------------------------------

    def level(self, meeting: str) -> Iterator[Statement]:
        """The highest level of office at which each side took part is shown: the highest of all."""
        posts = set()
        for part in self.get(meeting, "hasParticipation"):
            posts |= set(self.get(part, "inCapacityOf"))
        labels = {label for post in posts for label in self.get(post, SKOS + "prefLabel")}
        level = level_of(labels)
        if level:
            yield meeting, self.names.term("level"), self.node(self.names.id("level", level))

    def codes(self, fact: str, aspect: str, kind: str, status: str) -> Iterator[Statement]:
        """The codes of a fact; those of a signing stand at the document, so that nobody sums both."""
        for code in codes_of(aspect, self.tail(fact, kind), self.tail(fact, status)):
            for node in [fact] if code.aspect == aspect else self.get(fact, "instrument"):
                yield node, self.names.term("cameoCode"), ox.Literal(code.cameo)
                yield node, self.names.term("ploverType"), ox.Literal(code.plover)

    # -- commitments -------------------------------------------------------------------------------

    def courses(self) -> Iterator[Statement]:
        """The memory of each promise: when, how far, and what was heard of it since."""
        steps: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for claim in self.nodes("Claim"):
            if self.one(claim, RDF + "predicate") == self.names.term("commitmentStatus"):
                day = self.one(self.one(claim, PROV + "hadPrimarySource"), DCTERMS + "issued")
                steps[self.one(claim, RDF + "subject")].append((day, self.tail(claim, RDF + "object")))
        followers: dict[str, list[str]] = defaultdict(list)
        for commitment in self.nodes("Commitment"):
            for first in self.get(commitment, "follows"):
                followers[first].append(commitment)
        for commitment in self.nodes("Commitment"):
            yield from self.course(commitment, sorted(steps[commitment]), followers[commitment])

    def course(self, node: str, steps: list[tuple[str, str]], after: list[str]) -> Iterator[Statement]:
        term = self.names.term
        reports = self.reports(node)
        first, last = min(reports, default=""), max(reports, default="")
        promised = self.promised(node) or first
        due = self.one(self.one(node, "due"), "latest")
        heard = self.heard(node, steps, after)
        state = self.state(node, steps, after, due, heard)
        days = (
            ("promisedOn", promised),
            ("firstReportedOn", first),
            ("lastReportedOn", last),
            ("dueBy", due),
        )
        for name, day in days:
            if day:
                yield node, term(name), _date(day)
        if promised:
            yield node, term("promisedDay"), _integer(day_number(promised))
        yield node, term("commitmentState"), self.node(self.names.id("commitment-status", state))
        yield node, term("isOpen"), _boolean(state not in CLOSED and not self.realised(node, after))
        if heard:
            yield node, term("heardOn"), _date(heard[0])
            yield node, term("heardStatus"), self.node(self.names.id("commitment-status", heard[1]))

    def promised(self, node: str) -> str:
        """The first day of its own time, else of its occasion, else of what it continues; "" unknown."""
        occasions = [node, *self.get(node, "madeAt"), *self.get(node, "follows")]
        days = (self.one(self.one(occasion, "when"), "earliest") for occasion in occasions)
        return next((day for day in days if day), "")

    def reports(self, node: str) -> set[str]:
        articles = {a for e in self.get(node, "evidence") for a in self.get(e, OA + "hasSource")}
        return {day for article in articles for day in self.get(article, DCTERMS + "issued")}

    def heard(self, node: str, steps: list[tuple[str, str]], after: list[str]) -> tuple[str, str] | None:
        """The first report of another step, or of what follows, on a later day than the first report."""
        first = min(self.reports(node), default="")
        dated = [step for step in steps if step[0]]
        known = {status for day, status in dated if day == first}
        told = [(day, status) for day, status in dated if first and day > first and status not in known]
        for other in after:
            day = min(self.reports(other), default="")
            if first and day > first:
                told.append((day, self.tail(other, "commitmentStatus")))
        return min(told, default=None)

    def realised(self, node: str, after: list[str]) -> str:
        """The status of a document of the same kind that follows this one and is signed or further."""
        kind = self.one(node, "commitmentKind")
        done = [self.tail(o, "commitmentStatus") for o in after if self.one(o, "commitmentKind") == kind]
        return max((s for s in done if s in STEPS[3:]), key=STEPS.index, default="")

    def state(
        self,
        node: str,
        steps: list[tuple[str, str]],
        after: list[str],
        due: str,
        heard: tuple[str, str] | None,
    ) -> str:
        status = self.tail(node, "commitmentStatus") or "unknown"
        if realised := self.realised(node, after):
            return realised
        ended = [day for day, said in steps if said == "broken-off"]
        running = [day for day, said in steps if said in STEPS[3:]]
        if ended and running and max(running) >= max(ended):
            return "unknown"  # one report says that it ended and another, not older, that it goes on
        if status in STEPS[:3] and due and self.asof and due < self.asof and not heard:
            return "lapsed"
        return status


def _date(value: str) -> ox.Literal:
    return ox.Literal(value, datatype=ox.NamedNode(XSD + "date"))


def _integer(value: int) -> ox.Literal:
    return ox.Literal(str(value), datatype=ox.NamedNode(XSD + "integer"))


def _boolean(value: bool) -> ox.Literal:
    return ox.Literal(str(value).lower(), datatype=ox.NamedNode(XSD + "boolean"))
