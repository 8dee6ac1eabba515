"""Who heads a delegation told before: "Laos sent a team. Its head, X, ...", "Delegation leader X said"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.persons.side_words import LED
from ingest.sides.delegations import GROUPS, group_state
from ingest.words.scan import Scan
from ingest.words.tokens import Token

_HEADS = frozenset(
    """head leader chief commander captain chairman chairwoman coordinator spokesman spokeswoman""".split()  # noqa: SIM905
)
_HIS = frozenset(
    "ketuanya pemimpinnya pimpinannya kepalanya koordinatornya penyelarasnya jurucakapnya".split()  # noqa: SIM905
)
_OF_IT = frozenset(
    """ketua kepala pemimpin pimpinan koordinator penyelaras leader head chief""".split()  # noqa: SIM905
)
_MALAY = frozenset({"ketua", "kepala", "pemimpin", "pimpinan"})  # no article tells of which one
_ITS = frozenset({"its", "their", "whose"})
_THAT = frozenset({"itu", "tersebut", "berkenaan", "ini", "tadi"})
_BACK = 2  # sentences back in which the delegation was told of
_LONGEST = 6  # words by which its head is told


def team_state(scans: Sequence[Scan], s: Scan, first: int) -> str | None:
    """The state whose delegation, told before, somebody is told to head whose office or name begins at
    ``first``; None where no delegation with its state is told."""
    at = _head_of(s.tokens, first)
    if at is None:
        return None
    for scan in (s, *(scans[k] for k in range(s.index - 1, max(-1, s.index - 1 - _BACK), -1))):
        told = [
            state
            for k, x in enumerate(scan.tokens)
            if x.low in GROUPS and (scan is not s or k < at) and (state := group_state(scan, k))
        ]
        if told:
            return told[-1] if len(set(told)) == 1 else None
    return None


def _head_of(t: Sequence[Token], first: int) -> int | None:
    """Where the words begin by which somebody is told to head what was told before."""
    k = first - 1
    if k < 0:
        return None
    if t[k].text != ",":
        return _beside(t, first)
    if k < 1:
        return None
    if t[k - 1].text.lower() in _HIS:
        return k - 1
    start = next((j for j in range(k - 1, max(-1, k - _LONGEST), -1) if t[j].low in _ITS | _OF_IT), None)
    if start is None or any(x.text in ",;:" for x in t[start:k]):
        return None
    if t[start].low in _OF_IT and start and t[start - 1].low in _ITS:
        start -= 1
    run = [x.low for x in t[start:k]]
    if run[0] in _ITS:
        return start if run[-1] in _HEADS else None
    known = run[-1] in _THAT or "the" in run or (start and t[start - 1].low == "the")
    known = known or (t[start].low in _MALAY and run[-1] in GROUPS)
    return start if known and not GROUPS.isdisjoint(run) else None


def _beside(t: Sequence[Token], first: int) -> int | None:
    """The same, right before the name: "Delegation leader | X", "Rombongan itu dipimpin | X"."""
    k = first - 1
    verb = next(
        (j for j in (k, k - 1, k - 2) if j > 0 and (size := LED.at(t, j)) and _by(t, j + size, first)), None
    )
    if verb is not None:
        near = range(verb - 1, max(-1, verb - _LONGEST), -1)
        group = next((j for j in near if t[j].low in GROUPS and not t[j].text.isupper()), None)
        if group is None or any(x.text in ",;:" or (x.cap and j > 0) for j, x in enumerate(t[group:verb])):
            return None
        said = group == 0 or t[group - 1].low in _THE or not _THAT.isdisjoint(x.low for x in t[group:verb])
        return group if said else None
    if t[k].low in _HEADS and k and t[k - 1].low in GROUPS:  # "Delegation | leader"
        known = k == 1 or t[k - 2].low in _THE or not t[k - 2].text[0].isalnum()
        return k - 1 if known and not _of_something(t, first) else None
    if t[k].low in GROUPS and k and t[k - 1].low in _MALAY:  # "Ketua | delegasi"
        return k - 1 if k == 1 or not t[k - 2].text[0].isalnum() else None
    return None


def _of_something(t: Sequence[Token], first: int) -> bool:
    """Whether the head of something of its own is named: "Team leader X | of the rescue squad"."""
    end = next((j for j in range(first, min(len(t), first + _LONGEST)) if not t[j].cap), len(t))
    return end < len(t) and t[end].low in ("of", "from", "at")


def _by(t: Sequence[Token], start: int, end: int) -> bool:
    """Whether nothing but "by" stands between a verb and a name."""
    return start <= end and all(x.low in ("by", "oleh") for x in t[start:end])


_THE = frozenset({"the", "that", "this"})
