"""Words by which a side is told, and the last state that is told before an office: what the readers of a
person's side have in common."""

from __future__ import annotations

from ingest.words.naming import words
from ingest.words.scan import Scan

LED = words("speech", "led")
ACTS_FOR = words("speech", "acts-for")
GUEST = words("speech", "guest")
WELCOMES = words("speech", "welcomes")
SIDES = frozenset(  # "the Thai side by ..."
    """delegation side team panel contingent group entourage mission delegasi pihak party tim rombongan
    kontingen pasukan""".split()  # noqa: SIM905
)
PARTED = frozenset({"manakala", "sedangkan", "sementara", "while", "whereas"})
FROM_LAND = frozenset({"from", "dari", "daripada"})


def nearest(s: Scan, low: int, high: int) -> str | None:
    """The last state, or body of a state, between two words where no other person stands between."""
    between = [c.name.last for c in s.names if c.name.last <= high]
    parted = [k + 1 for k in range(max(0, low), high) if s.tokens[k].low in PARTED or s.tokens[k].text == ";"]
    low = max([low, *between[-1:], *parted[-1:]])
    told = []
    for a, b, e in s.places:
        sends = e.kind != "place" or _sends(s, a, b)
        if low <= a and b <= high and sends and not _of_both(s, a, b):
            told.append((b, e.country))
    told += [(x.last, x.country) for x in s.bodies if low <= x.first and x.last <= high and x.country]
    return max(told)[1] if told else None


def _sends(s: Scan, a: int, b: int) -> bool:
    """Whether a delegation is told by the province or town from which it comes: "delegasi | Hainan"."""
    t, k = s.tokens, a - 1
    if b < len(t) and (t[b].low in SIDES or (t[b].low in _REPRESENTED and not _where(s, a))):
        return True  # "Aceh | diwakili X"
    while k > 0 and t[k].low in _OF_A_PART:
        k -= 1
    return k >= 0 and t[k].low in SIDES


def _where(s: Scan, a: int) -> bool:
    """Whether a place is only where something is: "di | Dili", "to | Dili", a dateline."""
    return a == 0 or s.tokens[a - 1].low in _AT


_REPRESENTED = frozenset({"diwakili", "represented"})
_AT = frozenset({"di", "ke", "in", "at", "to", "near", "dari", "from", "around"})
_OF_A_PART = frozenset({"from", "dari", "daripada", "provinsi", "wilayah", "kota", "bandar", "bandaraya"})


def _of_both(s: Scan, a: int, b: int) -> bool:
    """Whether a state stands in the name of a body that is not its own, or is joined to another one: "Mercy
    Malaysia ... diketuai | X", "the Lao-Thai talks were chaired by | X"."""
    for x in s.bodies:
        if x.first <= a < x.last and x.holder in ("private", "open", "joint"):
            return True
    for first, last, e in s.places:
        joined = (last == a - 1 and s.tokens[last].text in "-–/") or (
            first == b + 1 and s.tokens[b].text in "-–/"
        )
        if joined and e.kind != "place":
            return True
    return False
