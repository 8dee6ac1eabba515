"""Of whom an article told before: the person named last, the subject of a sentence, the leader."""

from __future__ import annotations

from ingest.sides.told_states import PRONOUNS, Setting
from ingest.words.constitutions import office_key
from ingest.words.scan import Scan

_SUBJECT = 6  # words within which the subject of a sentence stands


def leader_state(setting: Setting, s: Scan) -> str | None:
    """The state of the head of state or government told last before a sentence: "his" minister is of it."""
    for index in range(s.index - 1, max(-1, s.index - 1 - _BACK), -1):
        scan, known = setting.scans[index], dict(setting.known.get(index, ()))
        for c in reversed(scan.names):
            if c.post and not _LEADERS.isdisjoint(office_key(scan, c.post)[:1]) and c.name.begin in known:
                return known[c.name.begin]
    return None


_LEADERS = frozenset({"president", "premier", "prime", "king", "chancellor", "presiden", "perdana", "raja"})


def teller_state(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of the person told last before an office: who it is that meets or calls on it."""
    t = s.tokens
    named = (
        setting.words[t[k].low] for k in range(first - 1, -1, -1) if t[k].cap and t[k].low in setting.words
    )
    told = next(named, None)
    if told is None and any(x.low in PRONOUNS for x in t[: min(3, first)]):
        told = subject_before(setting, s.index - 1)
    for earlier in (s.index - 1, s.index - 2):
        told = told or next((k for _, k in sorted(setting.known.get(earlier, ()), reverse=True)), None)
    return told


_BACK = 4  # sentences back through which "he" may be one and the same


def subject_before(setting: Setting, index: int) -> str | None:
    """The state of the subject of an earlier sentence; where that is a pronoun, of the one it stands for."""
    for i in range(index, max(-1, index - _BACK), -1):
        known = sorted(setting.known.get(i, ()))
        t = setting.scans[i].tokens
        led = any(x.low in PRONOUNS for x in t[: min(_SUBJECT, known[0][0] if known else _SUBJECT)])
        if known and not led:
            return known[0][1]
        if not led:
            return None
    return None
