"""Conferences of many that bear a name of their own: nobody's two sides are filled in for them."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

_CUE = "named-dialogue"
_OF_TWO = re.compile(r"(?:Konsultasi|Rundingan|Perundingan|Sidang)\b")  # what only those two hold
_NAME = 40  # characters behind "Dialog" in which its name goes on


def of_many(scene: Scene, index: int, lead: Hit, named: list[str]) -> bool:
    """Whether a dialogue is called after no state and its sentence names no two sides that met there.

    "She will speak at the Sentosa–Changi Dialogue": whom she meets there is not told, so it is no meeting of
    the two states that the article is about.
    """
    if lead.cue.id != _CUE or lead.form != "noun" or len(named) > 1:
        return False
    text = scene.document.article.text
    if _OF_TWO.match(text, lead.start):
        return False
    end = lead.end + (_NAME if text.startswith("Dialog", lead.start) else 0)
    own = (m for m in scene.mentions[index] if m.kind in ("state", "institution") and m.country)
    return not any(lead.start <= m.start < end for m in own)
