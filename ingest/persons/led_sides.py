"""Whose side somebody stands on who is told to lead it before the name: "Delegasi Laos dipimpin oleh ..."."""

from __future__ import annotations

from ingest.persons.side_words import FROM_LAND, LED, SIDES, nearest
from ingest.words.scan import Scan

_GONE_TO = frozenset({"to", "ke", "in", "di", "from", "dari", "daripada"})  # "the visit to Laos by X"
_THROUGH = frozenset({"melalui", "lewat", "menerusi", "through", "via"})
_PASSIVE = frozenset({"dipimpin", "diketuai", "diwakili", "dikepalai", "led", "headed", "represented"})


def led(s: Scan, first: int) -> str | None:
    """The state whose delegation somebody leads: "Delegasi Laos dipimpin oleh ...", "Laos melalui ..."."""
    t = s.tokens
    for k in range(first - 1, max(-1, first - 4), -1):
        appointed = k == first - 1 and t[k].low in _APPOINTS
        if LED.at(t, k) or appointed or t[k].low in _THROUGH or _team_of(s, k):
            near = k - (14 if t[k].low in _PASSIVE else 5)
            return nearest(s, near, k)
    if first > 3 and t[first - 1].text == "," and t[first - 2].low in _SENT:
        verb = next((k for k in range(first - 3, max(0, first - 6), -1) if t[k].low in _SENDS), 0)
        return nearest(s, 0, verb) if verb else None  # "The WHO sent an observer, | X"
    if first > 2 and t[first - 1].text == ":":
        verb = next((k for k in range(first - 2, 0, -1) if LED.at(t, k)), 0)
        return nearest(s, 0, verb) if verb else None  # "Kedutaan Laos mengirim dua orang: | X dan Y"
    if first > 4 and t[first - 1].low in ("oleh", "by") and t[first - 2].text == ",":
        told = ((a, e) for a, b, e in s.places if b == first - 2 and t[a - 1].low in FROM_LAND)
        for a, e in told:
            if any(x.low in _GUESTS for x in t[max(0, a - 4) : a]):
                return e.country  # "the visitors, from Hanoi, by | Vice Minister X"
    if first > 1 and t[first - 1].low in ("oleh", "by"):
        ends = (first - 1, first - 2) if t[first - 2].low in SIDES | {"one"} else (first - 1,)
        by_turns = any(x.low in _PASSIVE for x in t[:first])
        for x in s.bodies if by_turns else ():
            if x.last in ends and x.country and x.holder == "state":
                return x.country  # "X was represented by Y and the Lao Coast Guard by | Captain Z"
        told = ((a, e) for a, b, e in s.places if b in ends and e.kind != "place")
        return next((e.country for a, e in told if not _gone_to(s, a)), None)
    return None


_APPOINTS = frozenset({"menunjuk", "melantik", "mengangkat", "appointed", "designated"})
_GUESTS = frozenset(
    """visitors guests visitor guest tamu tetamu pelawat pendatang rombongan delegation""".split()  # noqa: SIM905
)


_SENT = frozenset(
    """observer envoy representative official negotiator delegate peninjau pemerhati utusan wakil""".split()  # noqa: SIM905
)
_SENDS = frozenset("sent dispatched mengirim menghantar mengutus".split())  # noqa: SIM905


def _team_of(s: Scan, k: int) -> bool:
    """Whether a word stands for "led by" behind a delegation: "delegasi Laos | pimpinan Menteri X"."""
    t = s.tokens
    return t[k].low == "pimpinan" and any(x.low in SIDES for x in t[max(0, k - 5) : k])


def _gone_to(s: Scan, a: int) -> bool:
    """Whether the state at ``a`` is where somebody goes or is: "a visit to | Kuwait by Minister X"."""
    k = a - (2 if s.tokens[a - 1].low == "the" else 1)
    return k >= 0 and s.tokens[k].low in _GONE_TO
