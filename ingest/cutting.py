"""A sentence cut to one of its clauses, as a scene of its own."""

from __future__ import annotations

from dataclasses import replace

from ingest.scene import Scene


def part(scene: Scene, index: int, start: int, end: int, without: tuple[int, int] = (0, 0)) -> Scene:
    """A scene whose sentence is cut to a clause, with what stands there; ``without`` leaves a stretch out."""

    def told(at: int, till: int) -> bool:
        return start <= at and till <= end and not without[0] <= at < without[1]

    sentences = list(scene.sentences)
    text = scene.document.article.text[start:end]
    sentences[index] = sentences[index]._replace(start=start, end=end, text=text)
    mentions, dates = list(scene.mentions), list(scene.dates)
    mentions[index] = tuple([m for m in mentions[index] if told(m.start, m.end)])
    dates[index] = tuple([d for d in dates[index] if told(d.start, d.end)])
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


def dated(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether a stretch of a sentence tells a day."""
    return any(start <= d.start < end for d in scene.dates[index])
