"""Where a clause ends that opens a sentence with what went before: "After a fair on Sunday, | he met Y"."""

from __future__ import annotations

import re

from ingest.scene.counted_days import COUNT
from ingest.scene.cue_hits import Hit, find_hits
from ingest.scene.scene import Scene


def opening(scene: Scene, index: int, group: list[Hit]) -> int | None:
    """Where the clause on what went before ends, with its day: "After a conference in X on Sunday, he met Y".

    None where the sentence opens with no such clause, or with an arrival, which may be on the day itself.
    """
    text, start, first = scene.document.article.text, scene.sentences[index].start, group[0].start
    if scene.dates[index] and scene.dates[index][0].end < first and _AFTER_DOING.match(text, start, first):
        comma = text.find(",", scene.dates[index][0].end, first)
        return comma if comma > 0 else None
    return None


def counted_opening(scene: Scene, index: int, group: list[Hit]) -> int | None:
    """Where an opening clause ends that tells from which deed days count, with the town of that deed: "A day
    after opening a fair in X on Monday, | he met Y"; its day may be what the meeting's counts from."""
    text, start, first = scene.document.article.text, scene.sentences[index].start, group[0].start
    found = _DAYS_AFTER_DOING.match(text, start, first)
    if found is None or any(start <= h.start < first for h in find_hits(scene, index)):
        return None
    days = [d.end for d in scene.dates[index] if d.end < first]
    comma = text.find(",", max([found.end(), *days]), first)
    return comma if comma > 0 else None


_DAYS_AFTER_DOING = re.compile(
    rf"{COUNT}(?:setelah|sesudah|selepas|se?usai|after|following)\s(?!(?:tiba|mendarat|sampai|arriv|landing)\w*\b)",
    re.IGNORECASE,
)
_AFTER_DOING = re.compile(
    r"(?:Setelah|Sesudah|Usai|Seusai|Selepas|Sebelum|After|Before|Following|Ahead of)\s"
    r"(?!(?:ini|itu|tersebut|that|this)\b"
    r"|(?:\w+\s){0,3}?(?:tiba|mendarat|sampai|arriv\w+|landing|touching down)\b)"
)
