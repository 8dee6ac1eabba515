"""Words that a sentence reports before it tells when they were said: "..., she said after talks with X".

What is reported and the encounter behind it are two: neither lends the other its sides, day or place, but
"both sides" of the words are those who have just met.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene

_AFTER = re.compile(
    r"\b(?:after|following|at|during|seusai|usai|selepas|setelah|sesudah|ketika|semasa|saat|sewaktu)\s",
    re.IGNORECASE,
)
_SAID_BEHIND = re.compile(  # the end of the words that are reported, and who may say them
    r"(?:[,?!]?[\"”’']|,)\s(?=(?:(?:he|she|they|the|an?|its|his|her|[A-Z][\w.’'-]*)\s(?:[\w.’'-]+\s){0,8})?$)"
)


def reported(scene: Scene, index: int, before: int) -> tuple[int, int] | None:
    """Where the words end that a sentence reports, and where it goes on: behind them somebody speaks, after
    or at what is told from ``before`` on. None where it does not."""
    if "speech" not in scene.roles(index):
        return None
    text, start = scene.document.article.text, scene.sentences[index].start
    for mark in scene.marks(index):
        if mark.role != "speech" or mark.end > before or _AFTER.search(text, mark.end, before) is None:
            continue
        said = _SAID_BEHIND.search(text, start, mark.start)
        if said is not None:
            return said.span()
    return None


def of_those_who_met(found: Sequence[Encounter]) -> list[Encounter]:
    """The encounters of one sentence, where words reported tell of those who met behind them as "both".

    "Both sides will meet again in X in May, she said after talks with Y"; "the next round is to be in X".
    """
    if len(found) != 2 or not (found[0].many == 2 or found[0].series):
        return list(found)
    one, met = found
    both = tuple(sorted({*one.parties, *met.parties}))
    halves = met.anaphoric and len(one.parties) == len(met.parties) == 1
    if len(both) != 2 or not (halves or (len(met.parties) == 2 and len(one.parties) < 2)):
        return list(found)
    again = met.anaphoric and not halves  # "she said after that meeting": it was told before
    return [replace(one, parties=both, anaphoric=False), replace(met, parties=both, anaphoric=again)]
