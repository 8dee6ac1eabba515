"""Offices that are told without a state: those of the home of an article."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.constitutions import constitution, office_key
from ingest.post_words import PostSpan
from ingest.scan import Scan

_HIS = frozenset({"his", "her", "their", "its"})
_RULERS = frozenset({"sultan", "king", "raja", "queen"})  # named without their land in news of others too
Offices = Sequence[
    tuple[frozenset[str], frozenset[str]]
]  # of each office: the only states, and those without


def unmarked(scans: Sequence[Scan]) -> Offices:
    """What the constitutions say of the offices that are told without any state: they are those of home."""
    posts = [(s, p, office_key(s, p)) for s in scans for p in offices_of(s) if not p.former]
    marked = {key for _, p, key in posts if p.country}
    told = {
        key
        for s, p, key in posts
        if not (p.country or p.bodies or key in marked or key[0] in _RULERS)
        and not (p.first and s.tokens[p.first - 1].low in _HIS)
        and s.tokens[min(p.last, len(s.tokens) - 1)].low not in ("of", "dari")  # "the Premier of Gauteng"
    }
    return [found for found in map(constitution, told) if any(found)]


def lacks(offices: Offices, state: str) -> int:
    """How many of these offices a state has not."""
    return sum(bool(only and state not in only) or state in never for only, never in offices)


def offices_of(s: Scan) -> list[PostSpan]:
    return [*(c.post for c in s.names if c.post), *s.posts]


def contrasted(s: Scan) -> set[str]:
    """The state of the marked office beside an unmarked one: "Minister X met the Malaysian minister Y"."""
    posts = [c.post for c in s.names if c.post and not c.post.former]
    marked = {p.country for p in posts if p.country}
    return (
        {str(k) for k in marked}
        if len(marked) == 1 and any(not p.country and not p.bodies for p in posts)
        else set()
    )
