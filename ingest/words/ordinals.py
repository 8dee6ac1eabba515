"""The number of an encounter: "the 14th Meeting", "sidang ke-7", "dialog pertama"."""

from __future__ import annotations

import re

ORDINALS = {
    "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7,
    "kedelapan": 8, "kelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip
_AFTER = re.compile(
    r"^(?:\s+(?!\d)[\w.()/-]+){0,5}?,?\s+(?:yang\s+)?(?:(ke-?)(\d{1,3})|(" + "|".join(ORDINALS) + r"))\b"
    r"(?!-dua|-tiga|\s+(?:(?:wakil\s+)?(?:negara|pihak|belah|menteri|menlu|menhan|pemimpin|pemerintah|presiden"
    r"|kepala|pejabat|panglima|delegasi|kementerian|kerajaan|ketua)|kali|time|half|quarter|semester|triwulan))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:(\d{1,3})(?:st|nd|rd|th)|(" + "|".join(w for w in ORDINALS if not w.startswith(("ke", "per")))
    + r")|ke-(\d{1,3}))\s+(?:[\w-]+\s+){0,4}?$",
    re.IGNORECASE,
)  # fmt: skip


def ordinal_at(text: str, start: int, end: int, left: int, right: int) -> int | None:
    """The number of the event noun at ``[start, end)``, looked for within the sentence ``[left, right)``."""
    if m := _AFTER.match(text[end : min(right, end + 80)]):
        return int(m.group(2)) if m.group(2) else ORDINALS[m.group(3).lower()]
    if m := _BEFORE.search(text[max(left, start - 60) : start]):
        return int(m.group(1) or m.group(3)) if m.group(1) or m.group(3) else ORDINALS[m.group(2).lower()]
    return None
