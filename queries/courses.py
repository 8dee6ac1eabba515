"""The memory of each promise: when it was made, how far it came, and what was heard of it since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

import pyoxigraph as ox

from ontology.statements import Statement, boolean, integer
from ontology.terms import DCTERMS, OA, PROV, RDF, XSD
from queries.triples import TYPE, Triples, get, is_a, one, pointing, tail

CLOSED = ("implemented", "broken-off")
STEPS = ("proposed", "planned", "agreed", "signed", "in-force", "implemented")
_SHOWN = ("broken-off", *reversed(STEPS))  # of several steps the first of these is shown
_EVER = "9999-12-31"
_JULIAN = 1_721_425  # day number of the Julian calendar on the day before 0001-01-01 (date.toordinal() 0)

Told = list[tuple[str, str]]  # (day of the report, status), sorted


def day_number(day: str) -> int:
    """The Julian day number of an ISO date: days between two dates are the difference of their numbers."""
    return date.fromisoformat(day).toordinal() + _JULIAN


def course(graph: Triples, node: str, asof: str) -> Iterator[Statement]:
    """What is derived of a commitment.

    Args: the consolidated graph; the commitment; the latest publication date ("" where none is known), as of
    which what was due may have lapsed.
    """
    term, told = graph.names.term, _read(graph, node)
    for name, day in (
        ("promisedOn", told.promised),
        ("firstReportedOn", told.first),
        ("lastReportedOn", told.last),
        ("dueBy", told.due),
    ):
        if day:
            yield node, term(name), day_literal(day)
    if told.promised:
        yield node, term("promisedDay"), integer(day_number(told.promised))
    if heard := told.heard(_EVER):
        yield node, term("heardOn"), day_literal(heard[0])
        yield node, term("heardStatus"), _status(graph, heard[1])
    phases = _phases(told, asof)
    yield from _state(graph, node, phases[-1])
    for number, phase in enumerate(phases):
        iri = phase_iri(node, phase.since)
        yield node, term("hasPhase"), ox.NamedNode(iri)
        yield iri, TYPE, ox.NamedNode(term("Phase"))
        yield from _state(graph, iri, phase)
        if phase.since:
            yield iri, term("phaseFrom"), day_literal(phase.since)
        if later := phases[number + 1 :]:
            yield iri, term("phaseUntil"), day_literal(later[0].since)


def phase_iri(commitment: str, since: str) -> str:
    """The IRI of the phase of a commitment that began on a day ("" where no day is known)."""
    return f"{commitment}#{since or 'undated'}"


@dataclass(frozen=True, slots=True)
class _Phase:
    """From which day ("" unknown) a commitment stands so, and whether something is still to be done."""

    since: str
    state: str
    open: bool


@dataclass(frozen=True, slots=True)
class _Reported:
    """What is told of a commitment; all days are ISO dates, "" where none is known."""

    status: str  # the one shown: the furthest step, or what a person corrected it to
    steps: Told  # the step that each claim tells
    after: Told  # what follows it: its first report and status
    same: Told  # those of what follows that are documents of its kind
    promised: str
    first: str
    last: str
    due: str

    def heard(self, day: str) -> tuple[str, str] | None:
        """The first report of another step, or of what follows, later than the first report, until a day."""
        if not self.first:
            return None
        known = {status for told, status in self.steps if told == self.first}
        told = [step for step in self.steps if step[1] not in known] + self.after
        return min((step for step in told if self.first < step[0] <= day), default=None)

    def at(self, day: str) -> _Phase:
        """Where it stands by what was reported until a day."""
        steps = [step for step in self.steps if step[0] <= day]
        furthest = _furthest(steps)
        corrected = self.status != _furthest(self.steps)
        status = self.status if corrected or len(steps) == len(self.steps) else furthest
        done = [status for told, status in self.same if told <= day and status in STEPS[3:]]
        if done:
            return _Phase(day, max(done, key=STEPS.index), open=False)
        state = self._contested(steps) or status or "unknown"
        overdue = self.due and self.due < day != _EVER and not self.heard(day)
        if overdue and state in STEPS[:3]:
            state = "lapsed"
        return _Phase(day, state, state not in CLOSED)

    @staticmethod
    def _contested(steps: Told) -> str:
        """Unknown where one report says that it ended and another, not older, that it goes on."""
        ended = [day for day, said in steps if said == "broken-off"]
        running = [day for day, said in steps if said in STEPS[3:]]
        return "unknown" if ended and running and max(running) >= max(ended) else ""


def _phases(told: _Reported, asof: str) -> list[_Phase]:
    """The phases of a commitment, in their order; one at least, the last one that of the graph's day.

    It begins on the day of the promise: what was first reported of it was so then.
    """
    if not told.first:
        return [replace(told.at(asof or _EVER), since=told.promised)]
    days = {day for day, _ in (*told.steps, *told.same, *told.after)}
    if told.due and told.due < asof:
        days.add((date.fromisoformat(told.due) + timedelta(1)).isoformat())
    phases = [replace(told.at(told.first), since=told.promised)]
    for day in sorted(day for day in days if day > told.first):
        phase = told.at(day)
        if (phase.state, phase.open) != (phases[-1].state, phases[-1].open):
            phases.append(phase)
    return phases


def _furthest(steps: Told) -> str:
    """The furthest of some steps, as `ingest.identity.choosing` shows it; "" of none."""
    return min((status for _, status in steps if status in _SHOWN), key=_SHOWN.index, default="")


def _read(graph: Triples, node: str) -> _Reported:
    reports, followers = _reports(graph, node), _followers(graph, node)
    first = min(reports, default="")
    promised = _promised(graph, node, first) or first
    due = _value(graph, one(graph, node, "due"), "latest")
    if promised and due <= promised:
        due = ""  # the day of the promise itself is no time in which it could be kept
    kind = one(graph, node, "commitmentKind")
    after = {
        other: (min(_reports(graph, other), default=""), tail(graph, other, "commitmentStatus"))
        for other in followers
    }
    return _Reported(
        tail(graph, node, "commitmentStatus"),
        _steps(graph, node),
        sorted(after.values()),
        sorted(step for other, step in after.items() if one(graph, other, "commitmentKind") == kind),
        promised,
        first,
        max(reports, default=""),
        due,
    )


def _state(graph: Triples, iri: str, phase: _Phase) -> Iterator[Statement]:
    yield iri, graph.names.term("commitmentState"), _status(graph, phase.state)
    yield iri, graph.names.term("isOpen"), boolean(phase.open)


def day_literal(day: str) -> ox.Literal:
    """An xsd:date."""
    return ox.Literal(day, datatype=ox.NamedNode(XSD + "date"))


def _status(graph: Triples, status: str) -> ox.NamedNode:
    return ox.NamedNode(graph.names.id("commitment-status", status))


def _value(graph: Triples, node: str, term: str) -> str:
    return one(graph, node, term) if node else ""


def _steps(graph: Triples, node: str) -> Told:
    """The status that each claim tells, with the day on which its article was published."""
    status = graph.names.term("commitmentStatus")
    found = []
    for claim in pointing(graph, RDF + "subject", node):
        if one(graph, claim, RDF + "predicate") == status and is_a(graph, claim, "Claim"):
            day = _value(graph, one(graph, claim, PROV + "hadPrimarySource"), DCTERMS + "issued")
            found.append((day, tail(graph, claim, RDF + "object")))
    return sorted(found)


def _followers(graph: Triples, node: str) -> list[str]:
    return [other for other in pointing(graph, "follows", node) if is_a(graph, other, "Commitment")]


def _promised(graph: Triples, node: str, first: str) -> str:
    """The first day of its own time, else of its occasion, else of what it continues; "" unknown.

    A day after the first report is passed over: what is to be signed in December has December as its own
    time, and was promised when it was told.
    """
    occasions = (node, *get(graph, node, "madeAt"), *get(graph, node, "follows"))
    days = (_value(graph, one(graph, occasion, "when"), "earliest") for occasion in occasions)
    return next((day for day in days if day and (not first or day <= first)), "")


def _reports(graph: Triples, node: str) -> set[str]:
    articles = {a for span in get(graph, node, "evidence") for a in get(graph, span, OA + "hasSource")}
    return {day for article in articles for day in get(graph, article, DCTERMS + "issued")}
