"""Whose side an office or name stands on by the words before it: a delegation that it leads or heads, a list
by state, where a guest comes from."""

from __future__ import annotations

from ingest.persons.led_sides import led
from ingest.persons.side_lists import listed
from ingest.persons.side_words import ACTS_FOR, FROM_LAND, GUEST, SIDES, nearest
from ingest.words.scan import Candidate, Scan


def faces(s: Scan, c: Candidate) -> bool:
    """Whether a name is called a counterpart or guest."""
    before = range(max(0, c.name.begin - 4), c.name.begin)
    return c.counterpart or any(GUEST.at(s.tokens, k) for k in before)


def side_of(s: Scan, first: int, told: bool = False) -> str | None:
    """The state on whose side the office or name at ``first`` stands by the words before it.

    Args: ``told``: whether its own words name whose it is, of which a dateline takes nothing.
    """
    side = led(s, first) or _heads_side(s, first) or inverted(s, first) or _guest_from(s, first)
    return side or _whose(s, first) or listed(s, first, told)


_COPULAS = frozenset({"was", "is", "adalah", "ialah"})
_HEADS = frozenset({"ketua", "kepala", "pimpinan", "pemimpin", "head", "leader", "chief"})


def _heads_side(s: Scan, first: int) -> str | None:
    """The state whose delegation somebody is told to head whose office stands behind a comma or a copula:
    "Ketua delegasi Laos, | Menteri X", "The leader of the visiting Thai team was | Minister X"."""
    t, end = s.tokens, first - 1
    if end < 2 or (t[end].text != "," and t[end].low not in _COPULAS):
        return None
    side = next((k for k in range(end - 1, max(0, end - 5), -1) if t[k].low in SIDES), None)
    if side is None or not any(t[k].low in _HEADS for k in range(max(0, side - 6), side)):
        return None
    near = ((a, b, e.country) for a, b, e in s.places if e.kind != "place" and (b in (side, end)))
    return next((country for a, b, country in near if side - 3 < a and b <= end), None)


def _guest_from(s: Scan, first: int) -> str | None:
    """The state from which the guest comes whose office stands behind: "Tamu dari Laos itu, | Menteri X"."""
    t, k = s.tokens, first - 1
    if k < 3 or t[k].text != ",":
        return None
    k -= t[k - 1].low in ("itu", "tersebut", "ini")
    own = ((a, e.country) for a, b, e in s.places if b == k and e.kind == "state" and a > 1)
    a, country = next(own, (0, None))
    return country if a and t[a - 1].low in FROM_LAND and GUEST.at(t, a - 2) else None


_REACH = 6  # words from "whose" to the office


def _whose(s: Scan, first: int) -> str | None:
    """The state that is told with its officer behind: "Bangkok, whose lead negotiator, | Director X"."""
    t = s.tokens
    at = next((k for k in range(first - 1, max(1, first - _REACH), -1) if t[k].low == "whose"), None)
    if at is None or t[at - 1].text != "," or any(x.cap for x in t[at:first]):
        return None
    return next((e.country for _, b, e in s.places if b == at - 1), None)


_IS = frozenset({"was", "were", "is", "are", "ialah", "adalah"})


def inverted(s: Scan, first: int) -> str | None:
    """The state for which who is named behind it acts: "Signing on behalf of the Lao side was ..."."""
    t = s.tokens
    if first < 3 or t[first - 1].low not in _IS:
        return None
    verb = next((k for k in range(first - 2, max(-1, first - 10), -1) if ACTS_FOR.at(t, k)), None)
    if verb is None and t[0].low in ("signing", "inking", "penandatangan"):
        verb = next((k for k in range(1, min(first, 4)) if t[k].low in ("for", "bagi")), None)
    return None if verb is None else nearest(s, verb, first)
