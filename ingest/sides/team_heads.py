"""Who heads a delegation told right before, named behind a comma: "Laos sent a team. Its head, X, ..."."""

from __future__ import annotations

from collections.abc import Sequence

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
    if k < 1 or t[k].text != ",":
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
