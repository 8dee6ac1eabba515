"""A sentence cut to one of its clauses, as a scene of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.scene.counted_days import COUNT
from ingest.scene.scene import Scene

_COUNTED_FROM = re.compile(rf"\b{COUNT}\w+\s", re.IGNORECASE)


def part(
    scene: Scene, index: int, start: int, end: int, without: tuple[int, int] = (0, 0), *, days: bool = False
) -> Scene:
    """A scene whose sentence is cut to a clause, with what stands there.

    Args: ``without``, a stretch that is left out; ``days``, whether all days stay that one may count from.
    """

    def told(at: int, till: int) -> bool:
        return start <= at and till <= end and not without[0] <= at < without[1]

    sentences = list(scene.sentences)
    text = scene.document.article.text[start:end]
    sentences[index] = sentences[index]._replace(start=start, end=end, text=text)
    mentions, dates = list(scene.mentions), list(scene.dates)
    mentions[index] = tuple([m for m in mentions[index] if told(m.start, m.end)])
    counted = days and _COUNTED_FROM.search(scene.document.article.text, start, end) is not None
    dates[index] = tuple([d for d in dates[index] if counted or told(d.start, d.end)])
    cues = {f: tuple([m for m in row if told(m.start, m.end)]) for f, row in scene.cues(index).items()}
    return replace(
        scene,
        sentences=tuple(sentences),
        mentions=tuple(mentions),
        dates=tuple(dates),
        hits={},
        _cues={index: cues},
        _marks={},
        _roles={},
        _actors={},
    )


def behind_dateline(scene: Scene, index: int) -> int:
    """Where a sentence begins, behind the dateline that stands in it."""
    sentence, line = scene.sentences[index], scene.dateline or (0, 0)
    return line[1] if sentence.start <= line[0] < line[1] < sentence.end else sentence.start


def dated(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether a stretch of a sentence tells a day."""
    return any(start <= d.start < end for d in scene.dates[index])
