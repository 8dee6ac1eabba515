"""Encounters on the sidelines of another meeting, alongside one, or before or after a ceremony."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import ALONGSIDE, Hit, in_series
from ingest.scene.scene import Scene

_CEREMONY = re.compile(  # before or after which people met: another encounter than the signing itself
    r"\b(?:seusai|usai|selepas|sesudah|setelah|sebelum|menjelang|after|before|following|prior to)"
    r"\s(?:the\s)?(?:\w+\s)?(?:penandatanganan|upacara|prosesi|majlis|acara|pemeteraian|signing|ceremony)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(  # of what is told before
    r"(?:(?:On|At) (?:the|its) (?:sidelines|margins|fringes)|In the margins|Di sela-selanya"
    r"|Di sela sidang itu"
    r"|Di sela-sela (?:itu|sidang|rapat|mesyuarat|pertemuan)(?: itu| tersebut)?"
    r"|Di pinggir (?:sidang|mesyuarat)(?: itu)?|Pada kesempatan terpisah)\b"
)
_LEADING = 40  # characters at the head of a sentence in which it tells when on a day


def is_beside(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether it was on the sidelines of another meeting, alongside one, or before or after a ceremony."""
    start, first = scene.sentences[index].start, group[0].start
    if scene.marked(index, "margin", start, first) is not None:
        return True
    if _ASIDE.match(scene.document.article.text, start, first):
        return True
    if group[0].form == "sign" or group[0].kind == "visit":
        return False
    numbered = in_series(scene, index, group) and group[0].form == "noun"
    if numbered and scene.marked(index, "same-day", start, start + _LEADING) is not None:
        return True  # "In the afternoon, the guests held the seventh conference with ..."
    text = scene.document.article.text
    return (
        _CEREMONY.search(text, start, first) is not None or ALONGSIDE.search(text, start, first) is not None
    )
