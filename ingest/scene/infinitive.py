"""Infinitives of English: "flew to Hanoi to meet X" tells what was done, "is keen to meet X" does not."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

NEAR = 120  # characters before an infinitive in which its verb is looked for
_TO_MEET = re.compile(r"\bto (?:[a-z]+ly |also |then )?$")
# Where somebody went or came together to do it, what he was glad of or had the chance to do.
_SO_AS = re.compile(
    r"\b(?:(?i:fl(?:ew|ies|ying|own)|travel\w*|c[ao]m(?:e|es|ing)|go(?:es|ing|ne)?|went|arriv\w+|return\w*"
    r"|visit\w*|land(?:ed|s)|trip|journey|tour|mission|gather\w*|conven\w+|left|leav\w+|depart\w*"
    r"|head(?:ed|s|ing)|made|stopp\w+|cross\w+|call(?:ed|s)?|s[ai]t|stood|stay\w*|us(?:ed|es|ing)|took"
    r"|tak(?:es|ing)|continu\w+|managed|able|got|gets|drove|sail\w+|dispatch\w*|sen[dt]s?|invit\w+"
    r"|join\w*|host\w*|receiv\w+|welcom\w+|met|meets|meeting|session|pleased|honou?red|delighted|glad"
    r"|happy|proud|first|last|second|third|proceed\w*|paid|pay(?:s|ing)|led|lead(?:s|ing)|here|there"
    r"|(?:had|given|gave|grabbed|seized) (?:a |an |the )?(?:\w+ )?(?:chance|opportunity|occasion|honou?r"
    r"|privilege|pleasure)|at \w+|today|yesterday)|in [A-Z]\w+|on [A-Z]\w+day)\b"
)
_WOULD = re.compile(
    r"\b(?:would|could|should|might|may|must|need|ready|willing|prepared|keen|eager|reluctant|time|good|early)\b"
)


def went_to(scene: Scene, index: int, lead: Hit) -> bool:
    """Whether a verb is told as done: an infinitive only where somebody went, gathered or was glad to."""
    text, start = scene.document.article.text, scene.sentences[index].start
    to = lead.start + 3 if text.startswith("to ", lead.start) else lead.start
    before = text[max(start, to - NEAR) : to]
    if scene.document.language != "en" or lead.form == "noun" or _TO_MEET.search(before) is None:
        return True
    near = list(_SO_AS.finditer(before))
    return (
        bool(near)
        and _WOULD.search(before, near[-1].end()) is None
        and not _would_be(before, near[-1].start())
    )


def _would_be(before: str, start: int) -> bool:
    """Whether gladness is only wished: "would be | happy to meet"."""
    return re.search(r"\b(?:would|could|might|may) (?:be |have )?(?:\w+ )?$", before[:start]) is not None
