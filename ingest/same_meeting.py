"""When two articles tell of one meeting: the evidence for it, step by step from strong to weak."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from ingest.claims import Node, Told
from ingest.quads import fold
from ontology.terms import ORG, SKOS, Names

Step = tuple[list[tuple[str, str]], Callable[[str, str], bool]]

# Kinds under which one encounter is told: talks during a visit are a visit, a signing or a consultation.
_TALKS = {"bilateral-meeting", "visit", "courtesy-call", "consultation", "signing", "multilateral-meeting"}
_FAMILIES = (_TALKS, {"multilateral-meeting", "summit", "signing"}, {"call"}, {"exercise"})
_WIDEST = 366  # days; wider bounds say nothing
_LATER = timedelta(days=45)  # how long after an event its undated reports may come


@dataclass(frozen=True, slots=True)
class Account:
    """One article's meeting with what identity turns on."""

    iri: str
    articles: frozenset[str]
    parties: frozenset[str]
    kind: str
    status: str
    bounds: tuple[str, str] | None
    place: frozenset[str] | None  # words of its name
    country: str | None
    ordinal: str | None
    people: dict[str, frozenset[str]]  # by party, "" where none is told
    bodies: frozenset[str]
    issued: str

    @property
    def persons(self) -> frozenset[str]:
        return frozenset().union(*self.people.values())


def compatible(a: Account, b: Account) -> bool:
    """Whether nothing told of both contradicts that they are one."""
    if a.articles & b.articles or a.parties != b.parties:
        return False
    if not _one_family(a.kind, b.kind):
        return False
    if "cancelled" in (a.status, b.status) and "held" in (a.status, b.status):
        return False
    if a.ordinal and b.ordinal and a.ordinal != b.ordinal:
        return False
    if a.bounds and b.bounds and (a.bounds[0] > b.bounds[1] or b.bounds[0] > a.bounds[1]):
        return False
    if a.country and b.country and a.country != b.country:
        return False
    if a.place and b.place and not (a.place <= b.place or b.place <= a.place):
        return False
    return not _other_delegation(a, b)


def _one_family(a: str, b: str) -> bool:
    return a == b or "other" in (a, b) or any(a in family and b in family for family in _FAMILIES)


def _other_delegation(a: Account, b: Account) -> bool:
    """Whether both name people for the same side and none, nor any body, is in both."""
    sides = [side for side in a.people.keys() & b.people.keys() if side]
    if not sides or a.bodies & b.bodies or a.persons & b.persons:
        return False
    return all(not a.people[side] & b.people[side] for side in sides)


def meeting_steps(nodes: list[Node], told: Told, find: Callable[[str], str], names: Names) -> Iterator[Step]:
    """The candidate pairs, strongest evidence first; each step is to be applied before the next is read.

    1 equal bounds and a shared person or body; 2 the same exact day; 3 overlapping bounds and a shared
    person or body; 4 one undated, with a shared person of each of two sides.
    """
    all_ = [_read(node, told, find, names) for node in nodes]
    by_iri = {m.iri: m for m in all_}

    def fits(a: str, b: str) -> bool:
        return compatible(by_iri[a], by_iri[b])

    dated = [m for m in all_ if m.bounds]
    yield _edges(dated, lambda m: [(m.parties, m.bounds, x) for x in m.persons | m.bodies], fits), fits
    days = [m for m in dated if m.bounds and m.bounds[0] == m.bounds[1]]
    stage = {"held": "held"}
    yield _edges(days, lambda m: [(m.parties, m.bounds, stage.get(m.status, "ahead"))], fits), fits
    yield (
        _edges(
            dated,
            lambda m: [(m.parties, month, x) for month in _months(m) for x in m.persons | m.bodies],
            fits,
        ),
        fits,
    )

    def near(a: str, b: str) -> bool:
        return fits(a, b) and _undated_fits(by_iri[a], by_iri[b])

    pairs = _edges(all_, lambda m: [(m.parties, x) for x in m.persons], near)
    yield [(a, b) for a, b in pairs if (by_iri[a].bounds is None) != (by_iri[b].bounds is None)], fits


def _undated_fits(a: Account, b: Account) -> bool:
    """Whether an undated meeting may be a dated one: shared people of two sides, reported soon after."""
    dated, undated = (a, b) if a.bounds else (b, a)
    if not dated.bounds or undated.bounds:
        return False
    sides = [s for s in a.people.keys() & b.people.keys() if s and a.people[s] & b.people[s]]
    if len(sides) < 2:
        return False
    if undated.issued.startswith("9999"):
        return True
    first, last = (date.fromisoformat(day) for day in dated.bounds)
    return first - _LATER <= date.fromisoformat(undated.issued) <= last + _LATER


def _edges(
    meetings: list[Account], keys: Callable[[Account], list[Hashable]], fits: Callable[[str, str], bool]
) -> list[tuple[str, str]]:
    blocks: dict[Hashable, list[str]] = defaultdict(list)
    for meeting in meetings:
        for key in set(keys(meeting)):
            blocks[key].append(meeting.iri)
    found = {pair for block in blocks.values() for pair in combinations(block, 2)}
    return sorted(pair for pair in found if fits(*pair))


def _months(meeting: Account) -> list[str]:
    assert meeting.bounds
    first, last = meeting.bounds
    year, month = int(first[:4]), int(first[5:7])
    months = []
    while (text := f"{year:04}-{month:02}") <= last[:7]:
        months.append(text)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
    return months


def _read(node: Node, told: Told, find: Callable[[str], str], names: Names) -> Account:
    term = names.term

    def tail(predicate: str) -> str:
        return (node.value(term(predicate)) or "").rpartition("/")[2]

    parties = frozenset(node.values(term("party")))
    people: dict[str, set[str]] = defaultdict(set)
    bodies: set[str] = set()
    for iri in node.values(term("hasParticipation")):
        part = told.nodes.get(iri)
        agent = part.value(term("agent")) if part else None
        if part is None or agent is None or agent not in told.nodes:
            continue
        if told.nodes[agent].kind == "Person":
            people[part.value(term("forParty")) or ""].add(find(agent))
            post = part.value(term("inCapacityOf"))
            body = told.nodes[post].value(ORG + "postIn") if post in told.nodes else None
            if body:
                bodies.add(find(body))
        else:
            bodies.add(find(agent))
    place = told.nodes.get(node.value(term("where")) or "")
    words = frozenset(fold(place.value(SKOS + "prefLabel") or "").split()) if place else None
    return Account(
        iri=node.iri,
        articles=frozenset(node.articles),
        parties=parties,
        kind=tail("meetingKind"),
        status=tail("meetingStatus"),
        bounds=_bounds(node.value(term("when")), told),
        place=words or None,
        country=place.value(term("inCountry")) if place else None,
        ordinal=node.value(term("seriesOrdinal")),
        people={side: frozenset(who) for side, who in people.items()},
        bodies=frozenset(bodies - parties),
        issued=min((told.sources[a].issued for a in node.articles), default="9999-99-99"),
    )


def _bounds(time: str | None, told: Told) -> tuple[str, str] | None:
    reading = told.times.get(time or "")
    if reading is None or not reading.earliest or not reading.latest or reading.earliest > reading.latest:
        return None
    width = date.fromisoformat(reading.latest) - date.fromisoformat(reading.earliest)
    return (reading.earliest, reading.latest) if width.days <= _WIDEST else None
