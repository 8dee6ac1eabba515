"""The steps by which the accounts of meetings are brought together, the strongest evidence first.

What speaks against and for two accounts is `same_meeting`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from itertools import combinations

from ingest.identity.accounts import UNKNOWN_DAY, Account
from ingest.identity.clusters import Clusters, Edge, unite
from ingest.identity.same_meeting import (
    LATER,
    SLACK,
    SOON,
    Meetings,
    months_between,
    moved,
    one_matter,
    one_round,
    reported_a_day_off,
    told_alike,
    undated_fits,
)

Pair = Callable[[Account, Account], bool]


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
