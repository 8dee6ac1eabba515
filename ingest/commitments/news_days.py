"""The day that the news is of, and the days on which its words were said."""

from __future__ import annotations

import datetime
import re

from ingest.document import DateMention
from ingest.facts import When
from ingest.scene.scene import Scene

LEAD = 4  # sentences, the title among them, that tell what the news is
RECENT = 10  # days before publication of what is news
SINCE = re.compile(
    r"\b(?:sejak|semenjak|since|mulai|bermula|starting|beginning|effective|from|dari|berakhir|expire[sd]?"
    r"|tamat|setiap|saban|tiap|every|each)"
    r"(?: on| in| pada| tahun)?\s*$",
    re.IGNORECASE,
)


def news_day(scene: Scene) -> When | None:
    """The day that the news is of: the one day shortly before publication that the lead tells.

    None where the lead tells none or several, or the article has no day of publication.
    """
    found = lead_days(scene)
    return next(iter(found.values())) if len(found) == 1 else None


def lead_days(scene: Scene) -> dict[str, When]:
    """The days shortly before publication that the lead tells, by their dates."""
    published = scene.document.article.published
    found: dict[str, When] = {}
    quoted: dict[str, When] = {}
    for index, sentence in enumerate(scene.sentences[:LEAD] if published else ()):
        for date in scene.dates[index]:
            day = date.when.earliest if date.when.precision == "day" else None
            before = sentence.text[: date.start - sentence.start]
            if (
                day
                and day <= str(published)
                and days(day, str(published)) <= RECENT
                and not SINCE.search(before)
            ):
                row = quoted if _quoted_today(scene, index, date) else found
                row.setdefault(day, date.when)
    return found or quoted


def day_of_words(scene: Scene, index: int, behind: int = 0) -> When | None:
    """The past day on which somebody said what a sentence tells: "..., the ambassador said last week".

    Args: ``behind`` where a place in the text is given, only words told behind it.
    """
    text, sentence = scene.document.article.text, scene.sentences[index]
    spoken = [m.end for m in scene.marks(index) if m.role == "speech" and m.start >= behind]
    said = [
        d.when
        for d in scene.dates[index]
        if any(end <= d.start and not re.search(r"[;:]", text[end : d.start]) for end in spoken)
    ]
    return said[-1] if len(said) == 1 and in_the_past(scene, said[0]) and sentence.kind == "body" else None


def days(first: str, last: str) -> int:
    """Days from one ISO date to another."""
    return (datetime.date.fromisoformat(last[:10]) - datetime.date.fromisoformat(first[:10])).days


_TODAY = re.compile(r"today|hari ini", re.IGNORECASE)


def as_said(scene: Scene, index: int, date: DateMention) -> When:
    """The day of a date; of "today" in words that are quoted the day of the news, on which they were said."""
    told = news_day(scene) if _quoted_today(scene, index, date) else None
    return told or date.when


def _quoted_today(scene: Scene, index: int, date: DateMention) -> bool:
    """Whether a date is "today" in words that are quoted."""
    if _TODAY.fullmatch(date.when.words) is None:
        return False
    before = scene.document.article.text[scene.sentences[index].start : date.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def in_the_past(scene: Scene, when: When) -> bool:
    """Whether a time has begun by the day of publication; also where that is not known."""
    published = scene.document.article.published
    return not published or when.earliest is None or when.earliest <= published
