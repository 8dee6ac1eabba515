"""Words of attendance that tell of other company: who heads a body, goes along on a visit, was elsewhere."""

from __future__ import annotations

import re

from ingest.scene.draft import Draft
from ingest.scene.scene import Mark, Scene

_STANDING = re.compile(  # who heads a body, not who was there: "kelompok kerja yang saat ini diketuai X"
    r"(?:\b(?:saat ini|kini|sekarang|currently|presently|now)"
    r"|\b(?:[Gg]rup|[Kk]elompok|[Ff]raksi|[Pp]artai|[Kk]omisi|[Bb]adan|[Ll]embaga|[Kk]ementerian|[Pp]arti|group|party|ministry|agency"
    r"|[Cc]ommission|[Cc]ommittee)\b(?:(?!\b(?:delegasi|rombongan|delegation|team|mission|meeting|pertemuan|mesyuarat)\b)[^.,;])*)"
    r"(?:\s(?:yang|which|that|is|was))?\s$"
)
_LED_BY = re.compile(r"(?:diketuai|dipimpin|dikepalai|headed by|led by|chaired by)", re.IGNORECASE)


def of_a_body(scene: Scene, index: int, mark: Mark) -> bool:
    """Whether a word of leading tells who heads a standing body."""
    text, start = scene.document.article.text, scene.sentences[index].start
    led = _LED_BY.match(text, mark.start) is not None
    return led and _STANDING.search(text, max(start, mark.start - 110), mark.start) is not None


def in_another_city(scene: Scene, index: int, current: Draft) -> bool:
    """Whether a sentence tells of people in the city of a third state, where the meeting was not."""
    lands = {m.country for m in current.members if m.country}
    if index in current.sentences or not lands:
        return False
    start = scene.sentences[index].start
    told = [
        m for m in scene.mentions[index] if m.kind == "place" and m.country and m.start - start < _OPENING
    ]
    text = scene.document.article.text
    led = [m for m in told if _IN_CITY.search(text[max(start, m.start - 12) : m.start])]
    return any(m.country not in lands | current.parties for m in led)


_ON_A_VISIT = re.compile(
    r"(?:accompanying|mendampingi|menemani|mengiringi)\b[^.;]{3,120}?"
    r"\s(?:on (?:a|an|his|her|the) (?:\w+ ){0,2}(?:visit|trip|tour)"
    r"|dalam (?:kunjungan|lawatan)|pada (?:kunjungan|lawatan))\b"
)
_OPENING = 30  # characters at the head of a sentence
_IN_CITY = re.compile(r"\b(?:In|At|Di)\s(?:the\s)?$")


def on_a_visit(scene: Scene, index: int, mark: Mark) -> bool:
    """Whether it is on a visit that somebody accompanies another, and not at a meeting."""
    end = scene.sentences[index].end
    return _ON_A_VISIT.search(scene.document.article.text, mark.start, end) is not None
