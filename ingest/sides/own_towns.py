"""The state in whose town somebody whose own is not told receives guests from abroad, or to which they are
sent: he is at home there."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.persons.side_words import WELCOMES
from ingest.sides.partner_states import unstated
from ingest.sides.unmarked_offices import lacks
from ingest.words.constitutions import constitution, office_key
from ingest.words.post_words import ENVOYS, PostSpan
from ingest.words.scan import Scan

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
    envoys = [p for p in (*s.posts, *(c.post for c in s.names if c.post)) if _envoy(s, p)]
    abroad -= {k for p in envoys if p.country in abroad for k in _sent_to(s, p)}
    if len(abroad) != 1 or (guests is not None and not abroad <= guests):
        return set()
    offices = [p for p in (*s.posts, *(c.post for c in s.names if c.post)) if not _envoy(s, p)]
    towns = [
        (a, e.country)
        for a, _, e in s.places
        if e.kind == "place" and e.country and a and _is_in(s, a)
        if not any(p.first <= a < p.last for p in offices)
    ]
    # "received him in Dili to speak of hospitals in Kupang and Denpasar": the first is where they met
    return {min(towns)[1]} - abroad if towns and _one_but(abroad, {k for _, k in towns}) else set()


def posted_to(scans: Sequence[Scan], home: str) -> str | None:
    """The one state other than ``home`` to which the ambassadors are sent with whom office-holders without a
    state have to do: "Minister X and the Japanese ambassador to Laos, Y, signed a grant". The own ambassador
    abroad says nothing: a minister of ``home`` meets him there as well.
    """
    found: set[str] = set()
    for s in (s for s in scans if s.sentence.kind == "body" and len(s.names) > 1):
        host = min((c for c in s.names if c.post), key=lambda c: c.name.begin, default=None)
        if host is None or host.post is None or _envoy(s, host.post) or not unstated(s, host):
            continue
        for guest in (c.post for c in s.names if c.post and c is not host and _envoy(s, c.post)):
            seats = _sent_to(s, guest)
            if guest.country not in (None, home) and len(seats) == 1:
                rule = constitution(office_key(s, host.post))
                found |= {k for k in seats - {home} if k and not lacks([rule], k)}
    return found.pop() if len(found) == 1 else None


def accredited_to(scans: Sequence[Scan], seat: str, home: str) -> bool:
    """Whether an article speaks of an ambassador whom another state sent to ``seat``, and the first who holds
    an office in it goes without a state: "DILI - Minister X denied ... He had met the Thai ambassador to
    Timor-Leste" is not written from the view of ``home``."""
    body = [s for s in scans if s.sentence.kind == "body"]
    held = [(s, c.post, c) for s in body for c in s.names if c.post]
    if not held or not unstated(held[0][0], held[0][2]) or _envoy(held[0][0], held[0][1]):
        return False
    if lacks([constitution(office_key(held[0][0], held[0][1]))], seat):
        return False
    return any(
        _envoy(s, p) and p.country not in (None, home, seat) and _sent_to(s, p) == {seat} for s, p, _ in held
    )


def _sent_to(s: Scan, envoy: PostSpan) -> set[str | None]:
    """The states other than his own that are named with an ambassador's office."""
    near = range(envoy.head + 1, envoy.last + 3)
    return {e.country for a, _, e in s.places if a in near and e.country != envoy.country}


def _one_but(abroad: set[str], towns: set[str]) -> bool:
    """Whether the towns are of one state, those of the guests aside."""
    return len(towns - abroad) == 1


def _envoy(s: Scan, post: PostSpan) -> bool:
    """Whether an office is an envoy's: the town behind it, where he sits, is also his host's."""
    return s.tokens[post.head].low in ENVOYS


def _is_in(s: Scan, place: int) -> bool:
    """Whether something is in a town, told alone or behind its quarter: "di | Dili", "di Farol, | Dili"."""
    t = s.tokens
    if t[place - 1].low in _IN:
        return True
    quarter = t[place - 1].text == "," and place > 2 and t[place - 2].cap
    return quarter and any(x.low in _IN for x in t[max(0, place - 4) : place - 2])


def _led_from(s: Scan, place: int) -> bool:
    """Whether guests come from a place: "received a group from | Kelantan"."""
    return s.tokens[place - 1].low in ("from", "dari", "daripada")
