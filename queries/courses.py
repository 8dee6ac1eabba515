"""The memory of each promise: when it was made, how far it came, and what was heard of it since."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pyoxigraph as ox

from ontology.statements import Statement, boolean, integer
from ontology.terms import DCTERMS, OA, PROV, RDF, XSD
from queries.triples import Triples, get, is_a, one, pointing, tail

CLOSED = ("implemented", "broken-off")
STEPS = ("proposed", "planned", "agreed", "signed", "in-force", "implemented")
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
    term, steps, after = graph.names.term, _steps(graph, node), _followers(graph, node)
    reports = _reports(graph, node)
    first, last = min(reports, default=""), max(reports, default="")
    promised = _promised(graph, node, first) or first
    due = _value(graph, one(graph, node, "due"), "latest")
    if promised and due <= promised:
        due = ""  # the day of the promise itself is no time in which it could be kept
    heard = _heard(graph, first, steps, after)
    realised = _realised(graph, node, after)
    state = realised or _state(graph, node, steps, bool(due and asof and due < asof and not heard))
    days = (("promisedOn", promised), ("firstReportedOn", first), ("lastReportedOn", last), ("dueBy", due))
    for name, day in days:
        if day:
            yield node, term(name), day_literal(day)
    if promised:
        yield node, term("promisedDay"), integer(day_number(promised))
    yield node, term("commitmentState"), _status(graph, state)
    yield node, term("isOpen"), boolean(state not in CLOSED and not realised)
    if heard:
        yield node, term("heardOn"), day_literal(heard[0])
        yield node, term("heardStatus"), _status(graph, heard[1])


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


def _heard(graph: Triples, first: str, steps: Told, after: list[str]) -> tuple[str, str] | None:
    """The first report of another step, or of what follows, on a later day than the first report."""
    dated = [step for step in steps if step[0]]
    known = {status for day, status in dated if day == first}
    told = [(day, status) for day, status in dated if first and day > first and status not in known]
    for other in after:
        day = min(_reports(graph, other), default="")
        if first and day > first:
            told.append((day, tail(graph, other, "commitmentStatus")))
    return min(told, default=None)


def _realised(graph: Triples, node: str, after: list[str]) -> str:
    """The status of a document of the same kind that follows this one and is signed or further."""
    kind = one(graph, node, "commitmentKind")
    same = (other for other in after if one(graph, other, "commitmentKind") == kind)
    done = [tail(graph, other, "commitmentStatus") for other in same]
    return max((status for status in done if status in STEPS[3:]), key=STEPS.index, default="")


def _state(graph: Triples, node: str, steps: Told, overdue: bool) -> str:
    status = tail(graph, node, "commitmentStatus") or "unknown"
    ended = [day for day, said in steps if said == "broken-off"]
    running = [day for day, said in steps if said in STEPS[3:]]
    if ended and running and max(running) >= max(ended):
        return "unknown"  # one report says that it ended and another, not older, that it goes on
    return "lapsed" if overdue and status in STEPS[:3] else status
