"""Days that stand beside an encounter and are of something else: of the words, of what is to follow."""

from __future__ import annotations

import re
from datetime import date

from ingest.document import DateMention
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

_SAYING = re.compile(  # right behind a day
    r"[\s,)]+(?:mengatakan|menyatakan|menegaskan|menjelaskan|mengungkapkan|menuturkan|mengumumkan|memaklumkan"
    r"|menyebut(?:kan)?|menambahkan|berkata|memberitahu|said|told|announced|confirmed|stated|added)\b",
    re.IGNORECASE,
)
_DURING = re.compile(r"(?:Dalam|Pada|Di|Semasa|Selama|During|In|At|On)\s(?:\w+\s)?$")
_ITS_WORD = len(" tersebut")  # by which talks are told to be those told before


def of_the_words(scene: Scene, group: list[Hit], date: DateMention) -> bool:
    """Whether a day right before a verb of saying is that of the words: "X, Kamis, mengatakan bertemu Y"."""
    before = date.end <= group[0].start
    return before and _SAYING.match(scene.document.article.text, date.end) is not None


def of_an_announcement(scene: Scene, index: int, group: list[Hit], day: DateMention) -> bool:
    """Whether a past day opens a sentence that tells what somebody then said of an encounter to come: "Last
    August, X said his upcoming visit would help"."""
    published = scene.document.article.published
    if not published or not day.when.latest or day.when.latest >= published or day.end > group[0].start:
        return False
    return any(
        m.role == "speech" and day.end <= m.start < group[0].start for m in scene.marks(index)
    ) and not any(h.end <= day.start for h in group)


def announced_long_since(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether a sentence only tells what somebody said long ago of an encounter that was then to come."""
    published = scene.document.article.published
    return any(
        of_an_announcement(scene, index, group, d) and _days(str(d.when.latest), str(published)) > _LONG
        for d in scene.dates[index]
    ) and not any(d.when.latest and d.when.latest >= str(published) for d in scene.dates[index])


_LONG = 45  # days


def _days(first: str, last: str) -> int:
    return (date.fromisoformat(last[:10]) - date.fromisoformat(first[:10])).days


def of_what_is_to_be(scene: Scene, index: int, group: list[Hit], date: DateMention) -> bool:
    """Whether a day is that of what is to follow from talks told before: "In that visit they agreed that X
    will ... in 2025"."""
    start, first, last = scene.sentences[index].start, group[0].start, group[-1].end
    if _DURING.match(scene.document.article.text, start, first) is None:
        return False
    told = scene.marked(index, "anaphor", start, last + _ITS_WORD)
    if told is None and scene.marked(index, "both", last, last + _BOTH) is None:
        return False
    if scene.marked(index, "planned", last, date.start) is not None:
        return True
    return _AGREED.search(scene.document.article.text, last, date.start) is not None


_BOTH = 60  # characters behind the noun in which its own word or "both" stands
_AGREED = re.compile(  # and what they are to do
    r"\b(?:(?:ber)?sepakat|bersetuju|setuju|menyepakati|memutuskan|agreed|decided|resolved)\s(?:untuk\s|to\s|that\s|bahwa\s"
    r"|bahawa\s)?\w",
    re.IGNORECASE,
)
