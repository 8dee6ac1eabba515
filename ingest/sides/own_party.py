"""In whose company somebody is told to come: "With X were A and B", "Dalam rombongannya terdapat A"."""

from __future__ import annotations

from ingest.persons.side_words import WELCOMES
from ingest.sides.tellers import subject_before
from ingest.sides.told_states import Setting
from ingest.words.scan import Scan

_WITH = frozenset(
    """with accompanying joining flanking mendampingi bersama mengiringi menyertai menemani""".split()  # noqa: SIM905
)
_WERE = frozenset({"was", "were", "hadir", "ialah", "adalah", "yakni", "yaitu", "iaitu"})
_ALSO = frozenset({"turut", "ikut", "juga", "also"})
_HIS_PARTY = frozenset({"rombongannya", "delegasinya", "timnya", "kontingennya"})
_HEAD = 16  # words up to the verb behind the one who is accompanied
_IN_LIST = 34  # words of a list of company


def _guest_before(setting: Setting, index: int) -> str | None:
    """The state of whoever was received in a sentence, who comes with a party: "Minister X menerima | Y"."""
    known = sorted(setting.known.get(index, ()))
    if len(known) < 2 or index < 0:
        return None
    t, (host, _), (guest, state) = setting.scans[index].tokens, known[0], known[-1]
    return state if any(WELCOMES.at(t, k) for k in range(host, guest)) else None


def in_company(setting: Setting, s: Scan, first: int) -> str | None:
    """The state of the one at the head of a sentence in whose company all are who are listed behind: "With
    Carver were | Ambassador X and | Adviser Y", "Dalam rombongannya terdapat | Menteri X"."""
    t = s.tokens
    if first > _IN_LIST or first < 2:
        return None
    if any(x.low in _HIS_PARTY for x in t[:4]):
        return _guest_before(setting, s.index - 1) or subject_before(setting, s.index - 1)
    if t[t[0].low in _ALSO].low not in _WITH:
        return None
    verb = next((k for k in range(2, min(first, _HEAD)) if t[k].low in _WERE), None)
    if verb is None or any(x.text in ".:" for x in t[:first]) or any(x.text == ";" for x in t[:verb]):
        return None
    return next((setting.words[x.low] for x in t[1:verb] if x.cap and x.low in setting.words), None)
