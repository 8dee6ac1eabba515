"""When two articles tell of one meeting: what speaks against it, and what for it, from strong to weak.

Nothing that contradicts is ever outweighed. What merely fits is left to a person (`review`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from ingest.identity.accounts import UNKNOWN_DAY, Account

# Kinds under which one encounter is told: talks during a visit are a visit, a signing or a consultation.
_TALKS = {"bilateral-meeting", "visit", "courtesy-call", "consultation", "signing", "multilateral-meeting"}
_FAMILIES = (_TALKS, {"multilateral-meeting", "summit", "signing"}, {"call"}, {"exercise"})
# Between two dates that reports give for one day: the day before, or local and coordinated time.
SLACK = timedelta(days=1)
LATER = timedelta(days=45)  # how long after an event its undated reports may come
SOON = timedelta(days=4)  # how far apart two undated reports of one event may come

AHEAD = frozenset({"planned", "proposed"})

Kin = Callable[[str, str], bool]


@dataclass(frozen=True, slots=True)
class Meetings:
    """All accounts, and who is kin to whom among the bodies (a directorate and its ministry)."""

    accounts: dict[str, Account]
    kin: Kin

    def against(self, a: str, b: str) -> list[str]:
        """What told of both contradicts that they are one; empty where nothing does."""
        return contradictions(self.accounts[a], self.accounts[b], self.kin)


def contradictions(a: Account, b: Account, kin: Kin) -> list[str]:
    """The reasons why two accounts are not of one meeting, in words."""
    found = []
    if a.articles & b.articles:
        found.append("one article tells both")
    if a.parties != b.parties:
        found.append("other parties")
    if not _one_family(a.kind, b.kind) and not _by_screen(a, b):
        found.append(f"{a.kind} and {b.kind}")
    if {a.status, b.status} == {"cancelled", "held"}:
        found.append("one was cancelled, one held")
    if a.ordinal and b.ordinal and a.ordinal != b.ordinal:
        found.append(f"numbers {a.ordinal} and {b.ordinal} of a series")
    shifted = reported_a_day_off(a, b) or _postponed(a, b)
    if a.bounds and b.bounds and not _overlap(a.bounds, b.bounds) and not shifted:
        found.append(f"dates {'/'.join(sorted(set(a.bounds)))} and {'/'.join(sorted(set(b.bounds)))}")
    if a.country and b.country and a.country != b.country:
        found.append("in two countries")
    elif a.place and b.place and not (_one_place(a, b) or _next_town(a, b)):
        found.append("at two places")
    if _others(a, b):
        found.append("other people of one side")
    if not a.persons & b.persons and _other_bodies(a, b, kin):
        found.append("other bodies of one side")
    return found


def _one_family(a: str, b: str) -> bool:
    return a == b or "other" in (a, b) or any(a in family and b in family for family in _FAMILIES)


def _by_screen(a: Account, b: Account) -> bool:
    """Whether one calls a working session what the other calls a call: no place, one day, the same people."""
    return "call" in (a.kind, b.kind) and not (a.place or b.place) and bool(a.day) and _sides_shared(a, b) > 1


def _one_place(a: Account, b: Account) -> bool:
    return a.place <= b.place or b.place <= a.place


def _next_town(a: Account, b: Account) -> bool:
    """Whether two places are how reports name one: the same people of two sides met there on one day."""
    return bool(a.day) and a.day == b.day and a.kind == b.kind and _sides_shared(a, b) > 1


def _overlap(a: tuple[str, str], b: tuple[str, str]) -> bool:
    return a[0] <= b[1] and b[0] <= a[1]


def reported_a_day_off(a: Account, b: Account) -> bool:
    """Whether two days next to each other are one day misreported: same people of two sides, same place.

    The place must be told by one at least, but for a call, and the kind be the same. A plan may slip a day.
    """
    placed = a.place or b.place or a.kind == "call"
    if not a.day or not b.day or not placed or a.kind != b.kind or not _one_place(a, b):
        return False
    if a.status != b.status and "planned" not in (a.status, b.status):
        return False
    return abs(date.fromisoformat(a.day) - date.fromisoformat(b.day)) <= SLACK and _sides_shared(a, b) >= 2


def _sides_shared(a: Account, b: Account) -> int:
    """Of how many sides both name the same person."""
    return sum(1 for s in a.people.keys() & b.people.keys() if s and a.people[s] & b.people[s])


def _postponed(a: Account, b: Account) -> bool:
    """Whether a numbered round was held, in the town that was planned, some weeks from the day planned."""
    if not (one_round(a, b) and a.bounds and b.bounds and a.place and a.place == b.place):
        return False
    apart = abs(date.fromisoformat(a.bounds[0]) - date.fromisoformat(b.bounds[0]))
    return {a.status, b.status} == {"planned", "held"} and apart <= LATER


def one_round(a: Account, b: Account) -> bool:
    """Whether two accounts give one number of a series of one kind, at a time or a place that is one."""
    if not a.ordinal or a.ordinal != b.ordinal or a.kind != b.kind:
        return False
    if a.bounds and b.bounds:
        return True  # whether they overlap is for `contradictions`
    return bool(a.place and b.place and _one_place(a, b))


def _others(a: Account, b: Account) -> bool:
    """Whether both name somebody for one side and nobody of it is in both.

    A minister and his deputy may both be named of one delegation: if the day and the body of that side are
    certainly one.
    """
    for side in a.people.keys() & b.people.keys():
        if side and not a.people[side] & b.people[side]:
            body = a.bodies.get(side, frozenset()) & b.bodies.get(side, frozenset())
            if not (body and a.day and a.day == b.day):
                return True
    return False


def _other_bodies(a: Account, b: Account, kin: Kin) -> bool:
    """Whether both name bodies for the same side and no two of any side are kin."""
    shared = [side for side in a.bodies.keys() & b.bodies.keys() if side]
    if not shared:
        return False
    return not any(kin(x, y) for x in a.offices for y in b.offices)


def moved(day: date, by: timedelta) -> date:
    """A day some days away, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))


def months_between(first: date, last: date) -> list[str]:
    """The months from one day to another, as "2025-05"."""
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [f"{n // 12:04}-{n % 12 + 1:02}" for n in numbers]


def one_matter(a: Account, b: Account) -> bool:
    """Whether two accounts of one day speak of one matter: topics that meet, where both tell topics, or
    somebody or some body in both."""
    if not a.topics or not b.topics or a.topics & b.topics:
        return True
    return bool(a.persons & b.persons or a.offices & b.offices)


def told_alike(a: Account, b: Account) -> bool:
    """Whether two lesser accounts have something of their own in common: a person, or time and place.

    What was only announced at the meeting that both articles tell is known by its topic, unless they tell of
    different people.
    """
    if a.persons & b.persons:
        return True
    if a.status in AHEAD and a.topics & b.topics:
        return not any(x and y and not x & y for x, y in ((a.persons, b.persons), (a.posts, b.posts)))
    return bool(a.bounds and a.bounds == b.bounds and a.place and b.place)


def undated_fits(a: Account, b: Account) -> bool:
    """Whether an undated meeting may be another one: shared people of two sides, reported soon after."""
    if (a.bounds and b.bounds) or _sides_shared(a, b) < 2:
        return False
    dated, undated = (a, b) if a.bounds else (b, a)
    if not dated.bounds:
        if UNKNOWN_DAY in (a.issued, b.issued):
            return False
        return abs(date.fromisoformat(a.issued) - date.fromisoformat(b.issued)) <= SOON
    if undated.issued == UNKNOWN_DAY:
        return True
    first, last = (date.fromisoformat(day) for day in dated.bounds)
    return moved(first, -LATER) <= date.fromisoformat(undated.issued) <= moved(last, LATER)
