"""Which of several dates that the cues govern is the encounter's own, by what stands between."""

from __future__ import annotations

import re

from ingest.document import DateMention
from ingest.scene.away_words import ELSEWHERE
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

_RIGHT_BEHIND = re.compile(  # "during talks held in Hanoi on 3 May"
    r"\s(?:(?:yang|which|that)\s)?(?:was\s|were\s|telah\s)?(?:held|digelar|diadakan|berlangsung"
    r"|dilangsungkan)?"
    r"(?:\s?(?:in|at|di|ke|between|antara|with|dengan) [^.;:]{0,60}?)?,?(?:\b(?:on|in|pada|hari))?\s",
    re.IGNORECASE,
)
AND = re.compile(r"\s*(?:and|dan|to|until|hingga|sampai|-|–)\s*(?:on\s+|pada\s+)?", re.IGNORECASE)


def right_behind(scene: Scene, group: list[Hit], dates: list[DateMention]) -> list[DateMention]:
    """The day right behind the first cue, where a further one is only what it came after: "in their meeting
    this morning, X said it was quiet following a meeting of the commanders on 12 May"."""
    text = scene.document.article.text
    if len(group) < 2 or not any(_AFTER_ONE.search(text, h.start - 30, h.start) for h in group[1:]):
        return []
    return [d for d in dates if text[group[0].end : d.start] in (" ", " on ", " pada ", " hari ", ", ")][:1]


_AFTER_ONE = re.compile(
    r"\b(?:following|after|since|setelah|selepas|usai|menyusul|susulan)\s(?:(?:an?|the|earlier|sebuah"
    r"|satu)\s){0,2}"
    r"(?:[\w-]+\s)?$"
)


def nearer(scene: Scene, index: int, group: list[Hit], dates: list[DateMention]) -> list[DateMention]:
    """Dates behind the cues first, where another deed stands between them and those before."""
    text = scene.document.article.text
    first, last = group[0].start, group[-1].end
    after = [d for d in dates if d.start >= last and not ELSEWHERE.search(text[last : d.start])]
    if closest := _right_before(text, group, dates) or _behind_opening(scene, index, group, dates, after):
        return closest
    behind = [
        d
        for d in after
        if d.when.precision in ("day", "interval") and _RIGHT_BEHIND.fullmatch(text, last, d.start)
    ]
    if behind and dates[0].end <= group[-1].start and dates[0].when.edtf != behind[0].when.edtf:
        return after
    if (
        after
        and dates[0].end <= group[-1].start
        and after[0].when.precision == "day" != dates[0].when.precision
    ):
        return after  # "is in Hanoi this week, where he met X on Tuesday"
    apart = (
        dates
        and dates[0].end <= first
        and (
            ELSEWHERE.search(text[dates[0].end : first]) or _AND_THEN_DID.fullmatch(text, dates[0].end, first)
        )
    )
    inside = [d for d in dates if first < d.start < last]
    if inside and apart:
        return inside  # "agreed on 24 July, before they signed on 26 October, at the summit, ..."
    return after if after and apart else dates


def _right_before(text: str, group: list[Hit], dates: list[DateMention]) -> list[DateMention]:
    """The day right before the cues, where an earlier clause told another: "left on Monday and on Wednesday |
    met Y"."""
    before = [d for d in dates if d.end <= group[0].start]
    if len(before) < 2 or before[-1].when.precision != "day" or before[-2].when.precision != "day":
        return []
    last, other = before[-1], before[-2]
    joined = AND.fullmatch(text, other.end, last.start) or _JOINED.fullmatch(text, other.end, last.start)
    return [] if joined or not _THEN_DID.fullmatch(text, last.end, group[0].start) else [last]


_AND_THEN_DID = re.compile(  # "leaves on Sunday and | will meet X there the next day"
    r",?\s(?:and|dan|lalu|kemudian|then)\s"
    r"(?:(?:then|kemudian|akan|dijadwalkan|dijadualkan|is to|will)\s){0,2}"
)
_JOINED = re.compile(r"[\s,(]*")  # one day in two ways: "on Monday (14 July)"
_THEN_DID = re.compile(r",?\s(?:(?:he|she|they|ia|beliau|mereka|also|juga|turut|then)\s){0,2}")


def _behind_opening(
    scene: Scene, index: int, group: list[Hit], dates: list[DateMention], after: list[DateMention]
) -> list[DateMention]:
    """The day behind the cues, where an opening clause told that of another deed: "Fresh from opening a fair
    in X on Monday, Premier Y | met Z in A on Wednesday"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    first = dates[0] if dates else None
    if first is None or not after or first.end > group[0].start or first.when.precision != "day":
        return []
    leans = after[0].when.rule in ("next-day", "days-after")  # on the day before, whichever that is
    if after[0].when.precision == "day" and not leans and _WHERE.search(text, first.end, group[0].start):
        return after  # "leaves on Friday for X, where he will meet Y on Saturday"
    if after[0].when.precision != "day" or _PLACE_OR_TIME.match(text, start) or group[0].form == "noun":
        return []
    comma = text.find(",", first.end, group[0].start)
    told = comma > 0 and comma - first.end < len(" (14/7) lalu")
    subject = any(m.kind == "person" and comma < m.start < group[0].start for m in scene.mentions[index])
    opens = not any(m.kind in ("person", "post") and m.start < first.start for m in scene.mentions[index])
    return after if told and subject and opens and len(text[start : first.start].split()) > 3 else []


_WHERE = re.compile(r",\s(?:where|di\s?mana|tempat)\s")
_PLACE_OR_TIME = re.compile(
    r"\W*(?:In|At|On|During|Di|Dalam|Pada|Semasa|Ketika|Saat|While|When)\s", re.IGNORECASE
)
