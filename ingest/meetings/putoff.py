"""Encounters put off to another day: still planned, on the day that the sentence moves them to.

"Postponed" without a new day stays what `ingest.scene.mood` calls it; with one ("put off until next month",
"digeser ke 12 Juni") the old day is no longer that of the meeting.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.facts import When
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

_SPAN = (  # up to the new day: behind these words stands the old one
    r"(?:(?!\b(?:yang|which|that|semula|sedianya|originally|scheduled|due|set|planned|slated|expected|meant|booked"
    r"|dijadwalkan|dijadual|dijadualkan|direncanakan|dirancang|diagendakan|dijangka)\b)[^.;:]){0,80}?"
)
_TO = re.compile(
    _SPAN + r"\s(?:to|until|till|ke|kepada|hingga|sampai|sehingga|menjadi|for)\s"
    r"(?:(?:the|a|early|mid|late|awal|akhir|tanggal|hari|bulan|tahun)\s){0,2}$",
    re.IGNORECASE,
)
_LED = re.compile(r"(?:to|until|till|ke|hingga|sampai|sehingga)\b", re.IGNORECASE)  # read with the date
_FROM = re.compile(r"\s(?:from|dari|daripada)\s$", re.IGNORECASE)
_SOME_DAY = re.compile(  # a day that the date reader leaves open
    _SPAN + r"\s(?:to|until|till|ke|kepada|hingga|sampai|sehingga|menjadi)\s(?:\w+\s){0,2}?"
    r"(?:(?:pekan|minggu|bulan|tahun|hari)\s(?:depan|berikutnya|hadapan|selanjutnya)"
    r"|(?:next|the\sfollowing|a\slater)\s(?:week|month|year|date)|later\sin\s"
    r"|(?-i:Jan|Feb|Ma[rc]|Apr|Me[i]|Ju[nl]|Ag|Au|Og|Sep|O[ck]t|No[vp]|D[ei][cs])[a-z]*\b)",
    re.IGNORECASE,
)
_OF_THE_MEETING = 200  # characters between its noun and the word that moves it


def put_off(scene: Scene, index: int, group: list[Hit]) -> tuple[bool, When | None]:
    """Whether the encounter is moved to another day, and that day where it can be read."""
    roles = scene.roles(index)
    if "moved" not in roles and "cancelled" not in roles:
        return False, None
    text, sentence = scene.document.article.text, scene.sentences[index]
    for mark in scene.marks(index):
        if mark.role not in ("moved", "cancelled") or not _about(scene, index, group, mark.start):
            continue
        for date in scene.dates[index]:
            if date.start < mark.end:
                continue
            between = text[mark.end : date.start]
            if _TO.fullmatch(between) or (len(between) < _OF_THE_MEETING and _LED.match(date.when.words)):
                return True, date.when
            if _FROM.search(between) and (later := _end(date.when)):
                return True, later
        if _SOME_DAY.match(text, mark.end, sentence.end):
            return True, None
    return False, None


def _end(when: When) -> When | None:
    """The later of two days or months that are read as a stretch: "from May to June"."""
    last = (when.edtf or "").partition("/")[2]
    if len(last) == len("2024-06-12"):
        return replace(when, edtf=last, earliest=last, precision="day")
    return (
        replace(when, edtf=last, earliest=f"{last}-01", precision="month")
        if len(last) == len("2024-06")
        else None
    )


def _about(scene: Scene, index: int, group: list[Hit], start: int) -> bool:
    """Whether a word of moving speaks of the meeting: behind its noun, or right before it."""
    text = scene.document.article.text
    if group[-1].end <= start < group[-1].end + _OF_THE_MEETING:
        return re.search(r"[;:\"“”]", text[group[-1].end : start]) is None
    return start < group[0].start <= start + 45
