"""Dates beside that of the article: whether what is told then is still to come."""

from __future__ import annotations

import datetime
from dataclasses import replace

from ingest.facts import When
from ingest.scene.scene import Scene


def to_come(scene: Scene, when: When | None) -> bool:
    """Whether a date lies behind the article's: what is told of it has not been yet."""
    published = scene.document.article.published
    return bool(when and when.earliest and published and when.earliest > published)


def begun(scene: Scene, when: When | None) -> bool:
    """Whether the first day of a date lies before the article's: what was to be then has not been."""
    published = scene.document.article.published
    return bool(when and when.earliest and published and when.earliest < published)


def next_one(when: When) -> When:
    """A weekday that was read as the last one, read as the next."""
    day = datetime.date.fromisoformat(str(when.latest)) + datetime.timedelta(7)
    return replace(when, edtf=day.isoformat(), earliest=day.isoformat(), latest=day.isoformat())
