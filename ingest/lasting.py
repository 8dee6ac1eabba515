"""How long a meeting lasted: the stretch of days that ends on the one told."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from ingest.cue_hits import Hit
from ingest.datewords import NUMBERS
from ingest.facts import When
from ingest.scene import Scene

UNTIL = "days-until"  # the rule by which such a stretch is told
_LONGEST = 10  # days of one meeting
_BEFORE, _BEHIND = 60, 200  # characters around its cues in which a sentence tells its end and its length
_ENDED = re.compile(
    r"\b(?:ended|concluded|wrapped up|wound up|came to (?:an end|a close)|finished|closed|berakhir|ditutup"
    r"|menutup|mengakhiri|merampungkan|selesai)\b",
    re.IGNORECASE,
)
_NUMBER = "|".join(sorted((n for n in NUMBERS if len(n) > 1), key=lambda n: (-len(n), n)))
_SO_LONG = re.compile(
    rf"\b({_NUMBER}|\d)[ -](?:days?|hari)\b"
    r"(?! (?:setelah|sebelum|selepas|kemudian|lalu|lagi|sebelumnya|after|before|ago|later|earlier)\b)",
    re.IGNORECASE,
)


def lasting(scene: Scene, index: int, group: list[Hit], when: When) -> When:
    """The stretch that ends on a day: "ended two days of talks on Wednesday", "berakhir setelah tiga hari".

    Args: the article; the sentence; the cues of the meeting; its day. Returns: the stretch, else the day.
    """
    if when.precision != "day" or not when.latest:
        return when
    sentence, text = scene.sentences[index], scene.document.article.text
    start = max(sentence.start, group[0].start - _BEFORE)
    end = min(sentence.end, group[-1].end + _BEHIND)
    if _ENDED.search(text, start, end) is None or (told := _SO_LONG.search(text, start, end)) is None:
        return when
    days = NUMBERS.get(told[1].lower()) or int(told[1])
    if not 1 < days <= _LONGEST:
        return when
    first = (date.fromisoformat(when.latest) - timedelta(days - 1)).isoformat()
    return replace(when, edtf=f"{first}/{when.latest}", earliest=first, precision="interval", rule=UNTIL)


def at_its_end(when: When | None) -> When | None:
    """The day on which a meeting that lasted for days came to its end, and with it to its agreements."""
    if when is None or when.rule != UNTIL:
        return when
    return replace(when, edtf=when.latest, earliest=when.latest, precision="day")
