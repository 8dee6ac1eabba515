"""Whether it is a standing panel that sits: a joint committee, a working group, a task force."""

from __future__ import annotations

import re

from ingest.cue_hits import PANEL, Hit
from ingest.scene import Scene

_FAR = 90  # characters before a session within which the panel is its subject
_FORCE = re.compile(
    r"\b(?:task force|steering panel|gugus tugas|satuan tugas bersama|pasukan petugas)\b", re.IGNORECASE
)
_SITS = re.compile(  # "its first session", "sidang perdananya", "to convene"
    r"\b(?:first|second|third|fourth|fifth|next|maiden|inaugural|annual|\d+(?:st|nd|rd|th))\s(?:\w+\s)?"
    r"(?:session|meeting|round)\b|\b(?:sidang|mesyuarat|pertemuan|rapat)(?:nya)?\s(?:yang\s)?"
    r"(?:pertama|perdana|kedua|ketiga|keempat|berikutnya|seterusnya|sulung|ke-?\s?\d+)\b"
    r"|\b(?:convenes?|convened|bersidang)\b",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(  # of the panel that the sentence before tells of
    r"(?:Its|The (?:panel|group|committee)['’]s"
    r"|(?:Mesyuarat|Sidang|Pertemuan|Rapat) (?:pertama|perdana|sulung|kedua)(?:nya)?)\b"
)
_MEETING_OF = re.compile(
    r"\b(?:meeting|session|round)\sof\s(?:the\s)?(?:[\w–-]+\s){0,2}(?:– )?(?:[\w–-]+\s){0,3}"
    r"(?:Committee|Commission|Working Group|Task Force|Panel)\b"
)


def of_panel(scene: Scene, index: int, group: list[Hit], lead: Hit) -> bool:
    """Whether a panel of both sides is to sit: "the working group will hold its first session in May".

    Args: the article; the sentence; the cues of the encounter; the one from which its mood is read.
    """
    text, start = scene.document.article.text, scene.sentences[index].start
    first, last = group[0].start, min(scene.sentences[index].end, group[-1].end + 40)
    if lead.cue.id == "first-session" and PANEL.search(text, start, lead.start):
        return True
    if _MEETING_OF.search(text, max(start, first - 15), scene.sentences[index].end):
        return True
    if _SITS.search(text, max(start, first - 20), last) is None:
        return False
    if _subject(text, max(start, first - _FAR), first):
        return True
    before = scene.sentences[index - 1] if index else None
    return (
        before is not None
        and _ITS_OWN.match(text, start) is not None
        and _subject(text, before.start, before.end)
    )


def _subject(text: str, start: int, end: int) -> bool:
    """Whether a stretch names a panel."""
    return (PANEL.search(text, start, end) or _FORCE.search(text, start, end)) is not None
