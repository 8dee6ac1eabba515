"""When two articles tell of one meeting: what speaks against it, and what for it, from strong to weak.

Nothing that contradicts is ever outweighed. What merely fits is left to a person (`ingest.review`).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from ingest.accounts import UNKNOWN_DAY, Account
from ingest.clusters import Clusters, Edge, unite

# Kinds under which one encounter is told: talks during a visit are a visit, a signing or a consultation.
_TALKS = {"bilateral-meeting", "visit", "courtesy-call", "consultation", "signing", "multilateral-meeting"}
_FAMILIES = (_TALKS, {"multilateral-meeting", "summit", "signing"}, {"call"}, {"exercise"})
# Between two dates that reports give for one day: the day before, or local and coordinated time.
SLACK = timedelta(days=1)
LATER = timedelta(days=45)  # how long after an event its undated reports may come
SOON = timedelta(days=4)  # how far apart two undated reports of one event may come

Pair = Callable[[Account, Account], bool]
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


def bring_together(meetings: Meetings, clusters: Clusters) -> None:
    """Unite accounts step by step, the strongest evidence first, each step on what the last one left."""
    by_themselves(meetings, clusters)
    by_company(meetings, company(meetings.accounts.values(), clusters), clusters)


def by_themselves(meetings: Meetings, clusters: Clusters) -> None:
    """The steps that look at two accounts alone."""
    accounts = _sorted(meetings)
    _copies(accounts, clusters)
    for step in (_dated_steps, _undated_steps):
        for edges in step(accounts, clusters):
            _unite(meetings, edges, clusters)


def by_company(meetings: Meetings, beside: Mapping[str, Iterable[str]], clusters: Clusters) -> None:
    """The last step, which looks at what else the articles tell of.

    Args: ``beside`` are, by account, those who stand for the other meetings of its article; see `company`.
    """
    _unite(meetings, _context_edges(_sorted(meetings), beside, clusters), clusters)


def _sorted(meetings: Meetings) -> list[Account]:
    return [meetings.accounts[iri] for iri in sorted(meetings.accounts)]


def _unite(meetings: Meetings, edges: Iterable[Edge], clusters: Clusters) -> None:
    unite(
        clusters,
        edges,
        lambda x, y: not meetings.against(x, y),
        lambda iri: meetings.accounts[iri].alike,
        lambda iri: meetings.accounts[iri].articles,
    )


def _copies(accounts: list[Account], clusters: Clusters) -> None:
    """Bring together dated accounts that nothing tells apart, however many reports there are of one text.

    They would be by the steps that follow: they fit each other, and whatever else either fits.
    """
    groups: dict[Hashable, list[Account]] = defaultdict(list)
    for m in accounts:
        if m.day or (m.bounds and m.persons | m.offices):
            groups[m.alike].append(m)
    for group in groups.values():
        told = [article for m in group for article in m.articles]
        if len(told) == len(set(told)):
            for m in group[1:]:
                clusters.union(group[0].iri, m.iri)


def _dated_steps(accounts: list[Account], clusters: Clusters) -> Iterator[Iterable[Edge]]:
    """1 equal bounds and a shared person, office or body; 2 the same exact day; 3 overlapping bounds and a
    shared person or body; 4 days next to each other, see `reported_a_day_off`; 5 one number of a series."""
    dated = [m for m in accounts if m.bounds]

    def who(m: Account) -> frozenset[str]:
        return m.persons | m.offices

    yield _edges(dated, lambda m: [(m.parties, m.bounds, x) for x in who(m) | m.posts], clusters)
    days = [m for m in dated if m.day]
    stage = {"held": "held"}
    yield _edges(days, lambda m: [(m.parties, m.bounds, stage.get(m.status, "ahead"))], clusters, one_matter)
    yield _edges(dated, lambda m: [(m.parties, month, x) for month in months(m) for x in who(m)], clusters)
    yield _edges(
        days,
        lambda m: [(m.parties, day, x) for day in _days_around(m) for x in m.persons],
        clusters,
        reported_a_day_off,
    )
    numbered = [m for m in accounts if m.ordinal]
    yield _edges(numbered, lambda m: [(m.parties, m.kind, m.ordinal)], clusters, one_round)


def _undated_steps(accounts: list[Account], clusters: Clusters) -> Iterator[Iterable[Edge]]:
    """6 one undated or both, with a shared person of each of two sides, reported near each other."""
    without = [m for m in accounts if not m.bounds]
    people = {(m.parties, x) for m in without for x in m.persons}

    def keys(m: Account) -> list[Hashable]:
        shared = [(m.parties, x) for x in m.persons if (m.parties, x) in people]
        if m.bounds:
            first, last = (date.fromisoformat(day) for day in m.bounds)
            span = months_between(moved(first, -LATER), moved(last, LATER))
            return [(*who, month) for who in shared for month in (*span, "any")]
        if m.issued == UNKNOWN_DAY:
            return [(*who, "any") for who in shared]
        day = date.fromisoformat(m.issued)
        return [
            (*who, month) for who in shared for month in months_between(moved(day, -SOON), moved(day, SOON))
        ]

    yield _edges(accounts, keys, clusters, undated_fits, lambda m: m.bounds is None)


def moved(day: date, by: timedelta) -> date:
    """A day some days away, within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + by.days, 1), date.max.toordinal()))


def months_between(first: date, last: date) -> list[str]:
    """The months from one day to another, as "2025-05"."""
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [f"{n // 12:04}-{n % 12 + 1:02}" for n in numbers]


def company(accounts: Iterable[Account], clusters: Clusters) -> dict[str, set[str]]:
    """Of each account: who stands for the other meetings of its article."""
    of_article: dict[str, set[str]] = defaultdict(set)
    for m in (them := list(accounts)):
        for article in m.articles:
            of_article[article].add(clusters.find(m.iri))
    return {m.iri: set().union(*(of_article[a] for a in m.articles)) - {clusters.find(m.iri)} for m in them}


def _context_edges(
    accounts: list[Account], beside: Mapping[str, Iterable[str]], clusters: Clusters
) -> Iterable[Edge]:
    """7 told beside one meeting: two articles that share a meeting share the lesser ones told with it."""
    told = Counter(root for m in accounts for root in beside[m.iri])
    return _edges(
        accounts,
        lambda m: [(m.parties, m.kind, m.status, root) for root in beside[m.iri] if told[root] > 1],
        clusters,
        told_alike,
    )


def one_matter(a: Account, b: Account) -> bool:
    """Whether two accounts of one day speak of one matter: topics that meet, where both tell topics, or
    somebody or some body in both."""
    if not a.topics or not b.topics or a.topics & b.topics:
        return True
    return bool(a.persons & b.persons or a.offices & b.offices)


def told_alike(a: Account, b: Account) -> bool:
    """Whether two lesser accounts have something of their own in common: a person, or time and place."""
    if a.persons & b.persons:
        return True
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


def _edges(
    accounts: list[Account],
    keys: Callable[[Account], Iterable[Hashable]],
    clusters: Clusters,
    holds: Pair = lambda a, b: True,
    pivot: Callable[[Account], bool] | None = None,
) -> Iterable[Edge]:
    """The pairs under one key for which a test holds; of copies in one set, one is tested.

    With a pivot only pairs of which one at least is a pivot, so that many others under a key cost nothing.
    """
    blocks: dict[Hashable, dict[Hashable, Account]] = defaultdict(dict)
    for account in accounts:
        for key in set(keys(account)):
            blocks[key].setdefault((clusters.find(account.iri), account.alike), account)
    found = {
        (a.iri, b.iri)
        for block in blocks.values()
        for a, b in _pairs(list(block.values()), pivot)
        if clusters.find(a.iri) != clusters.find(b.iri) and holds(a, b)
    }
    return sorted(found)


def _pairs(
    block: list[Account], pivot: Callable[[Account], bool] | None
) -> Iterator[tuple[Account, Account]]:
    if pivot is None:
        yield from combinations(block, 2)
        return
    centres = [m for m in block if pivot(m)]
    others = [m for m in block if not pivot(m)]
    yield from combinations(centres, 2)
    yield from ((a, b) for a in centres for b in others)


def months(meeting: Account) -> list[str]:
    """The months that the bounds of a dated meeting touch, as "2025-05"."""
    assert meeting.bounds
    first, last = meeting.bounds
    return months_between(date.fromisoformat(first), date.fromisoformat(last))


def _days_around(meeting: Account) -> list[str]:
    assert meeting.day
    day = date.fromisoformat(meeting.day)
    return [(day + step).isoformat() for step in (timedelta(0), SLACK) if day + step <= date.max - SLACK]
