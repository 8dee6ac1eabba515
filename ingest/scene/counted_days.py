"""The day of a meeting that another day counts from: "announced on Thursday, a day after she met X"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from ingest.dates.datewords import NUMBERS
from ingest.document import DateMention
from ingest.facts import When
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

_UP = r"[A-ZÀ-ỸĐ][\w’'.-]*"
_WHO = (  # who met, where a clause and not a noun follows
    rf"(?:he|she|they|it|both|the (?:two|pair|ministers?|leaders?|president|premier)|ia|dia|beliau|mereka"
    rf"|keduanya|kedua\w* \w+|(?:{_UP}\s){{0,3}}{_UP})"
)
_NUMBER = f"(?:{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|\\d{{1,2}}|[Ss]e)"
_UNIT = r"(?:hari|pekan|minggu|bulan|tahun|days?|weeks?|months?|years?)"
COUNT = rf"{_NUMBER}[\s-]?{_UNIT}\s"  # "two days", "sehari"
_COUNTED = re.compile(
    rf"(?:^|[\s(\"“])(?P<n>{_NUMBER})[\s-]?(?P<unit>{_UNIT})\s"
    r"(?P<side>setelah|sesudah|selepas|seusai|usai|sebelum|menjelang|after|following|before|ahead of)\s"
    rf"(?:{_WHO}\s)?"
    r"(?:(?:the|their|his|her|a|an|first|last|separate|bilateral|official|had|have|has|were|was|will|are|to|is|due"
    r"|also|juga|telah|sudah|akan|held|hold|holding|having|attending|attended|sat|paid|paying|mengadakan"
    r"|menggelar|melakukan|menghadiri|membuat|melangsungkan)\s){0,4}$",
    re.IGNORECASE,
)
_REACH = 90  # characters before a cue in which such words stand
_DAYS = frozenset({"hari", "day", "days"})
_EARLIER = frozenset({"before", "sebelum", "menjelang", "ahead of"})  # then the meeting was later


def counts_to(text: str, start: int, end: int) -> bool:
    """Whether the words before ``end`` count days to what stands there: "a day after | the meeting"."""
    return _COUNTED.search(text, max(start, end - _REACH), end) is not None


def counted(scene: Scene, index: int, group: list[Hit]) -> When | None:
    """The day of a meeting that is told as so many days from another day, an unknown one where that is not
    told; None where it is not so told.

    The other day is the last one told before those words in the sentence; behind the clause, where it opens
    the sentence ("Two days after meeting X, he flew home on Friday"); in the sentence before, where what it
    tells came then ("The ceremony came a day after X held talks with Y").
    """
    text, start, first = scene.document.article.text, scene.sentences[index].start, group[0].start
    near = max(start, first - _REACH)
    found = _COUNTED.search(text, near, first) if first - start > len("a day ") else None
    if found is None or "," in text[group[0].end : group[-1].start]:
        return None  # "nine years after it was signed, when they exchanged ..."
    line = scene.dateline or (0, 0)
    days = [d for d in scene.dates[index] if _exact(d) and not line[0] <= d.start < line[1]]
    for d in days:
        if _OWN.fullmatch(text, group[-1].end, max(group[-1].end, d.start)):
            return d.when  # "two days after they met in Bali on 3 May"
    unknown = When(found.group().strip(), None, None, None, "unanchored", "days-from-event")
    if found["unit"].lower() not in _DAYS:
        return unknown
    before = [d for d in days if d.end <= found.start("n")]
    if not before and not text[max(start, line[1]) : found.start("n")].strip('"“ –—-:'):
        comma = text.find(",", group[-1].end, scene.document.sentences[index].end)
        before = [d for d in days if 0 < comma < d.start][:1]
    if not before and _CAME.fullmatch(text, start, found.start("n")):
        before = _told_before(scene, index)
    if not before or before[-1].when.earliest is None:
        return unknown
    number = found["n"].lower()
    by = 1 if number == "se" else NUMBERS.get(number) or int(number)
    base = date.fromisoformat(before[-1].when.earliest)
    day = (base + timedelta(by if found["side"].lower() in _EARLIER else -by)).isoformat()
    return replace(before[-1].when, edtf=day, earliest=day, latest=day, rule="days-from-event")


_OWN = re.compile(r"(?:(?!\b(?:after|before|when|setelah|sebelum|selepas|ketika)\b)[^,;:.]){1,80}")
_CAME = re.compile(  # what was told before: "The ceremony came | a day after X held talks with Y"
    r"(?:The|This|That|Penandatanganan|Pertemuan|Kunjungan|Upacara|Kesepakatan|Pengumuman|Majlis|Lawatan)\s"
    r"(?:[a-z]+\s){0,3}(?:came|comes|took place|followed|is|was|datang|dilakukan|berlangsung|terjadi|digelar"
    r"|diadakan|dibuat)\s",
    re.IGNORECASE,
)
_BACK = 3  # sentences back in which its day may be told


def _told_before(scene: Scene, index: int) -> list[DateMention]:
    """The one day that the nearest sentence before tells, if it tells one alone."""
    line = scene.dateline or (0, 0)
    for before in range(index - 1, max(-1, index - 1 - _BACK), -1):
        days = [d for d in scene.dates[before] if _exact(d) and not line[0] <= d.start < line[1]]
        if days:
            return days if len(days) == 1 else []
    return []


def _exact(date: DateMention) -> bool:
    return date.when.precision == "day" and date.when.edtf is not None
