"""The state in whose town somebody whose own is not told receives guests from abroad: he is at home there."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.allegiance import WELCOMES
from ingest.partner_states import unstated
from ingest.post_words import ENVOYS, PostSpan
from ingest.scan import Scan

_IN = frozenset({"in", "at", "di", "kota", "bandar", "city"})
_REACH = 20  # words from the name to the verb: "X, on Tuesday (19 April), at the ministry in ..., received"
_GUEST = 10  # words from the verb to the guest's state


def own_town(scans: Sequence[Scan], guests: frozenset[str] | None = None) -> str | None:
    """The one state in whose towns office-holders without a state receive people of others: "Speaker X
    received in Hanoi the Lao delegation".

    Args: ``guests``: the states whose guests count; by default all.
    """
    told = (s for s in scans if s.sentence.kind == "body" and s.names and s.places)
    found = {k for s in told for k in _hosts(s, guests)}
    return found.pop() if len(found) == 1 else None


def _hosts(s: Scan, guests: frozenset[str] | None) -> set[str]:
    host = min((c for c in s.names if c.post), key=lambda c: c.name.begin, default=None)
    if host is None or host.post is None or _envoy(s, host.post) or not unstated(s, host):
        return set()
    after = max(host.name.after, host.post.last)
    reach = range(after, min(after + _REACH, len(s.tokens)))
    verb = next((k for k in reach if not s.tokens[k].cap and WELCOMES.at(s.tokens, k)), None)
    if verb is None or any(c.name.begin > host.name.begin and c.name.begin < verb for c in s.names):
        return set()
    abroad = {
        e.country
        for a, _, e in s.places
        if verb < a < verb + _GUEST and e.country and (e.kind != "place" or _led_from(s, a))
    }
    if len(abroad) != 1 or (guests is not None and not abroad <= guests):
        return set()
    offices = [p for p in (*s.posts, *(c.post for c in s.names if c.post)) if not _envoy(s, p)]
    towns = {
        e.country
        for a, _, e in s.places
        if e.kind == "place" and e.country and a and s.tokens[a - 1].low in _IN
        if not any(p.first <= a < p.last for p in offices)
    }
    return {str(k) for k in towns - abroad} if len(towns) == 1 else set()


def _envoy(s: Scan, post: PostSpan) -> bool:
    """Whether an office is an envoy's: the town behind it, where he sits, is also his host's."""
    return s.tokens[post.head].low in ENVOYS


def _led_from(s: Scan, place: int) -> bool:
    """Whether guests come from a place: "received a group from | Kelantan"."""
    return s.tokens[place - 1].low in ("from", "dari", "daripada")
