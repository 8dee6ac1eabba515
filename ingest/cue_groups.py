"""Which meeting cues of a sentence tell one encounter together."""

from __future__ import annotations

import re

from ingest.cue_hits import ALONGSIDE, Hit, occasion, ordinal
from ingest.no_meetings import tells
from ingest.scene import Scene, actors

_WHILE_THERE = re.compile(  # "the signing took place while X called on Y": one encounter
    r"\s(?:(?:itu|tersebut|ini|ceremony)\s)?(?:berlangsung|dilakukan|dilaksanakan|diadakan|digelar|disempurnakan"
    r"|terjadi|took place|was held|happened|came)"
    r"\s(?:semasa|ketika|saat|pada saat|sewaktu|dalam|during|while|when|as)\b",
    re.IGNORECASE,
)
_WHO_WENT = re.compile(r",\s*(?:who|yang)\s+(?:[\w-]+\s+){0,4}$", re.IGNORECASE)


def groups(scene: Scene, index: int, hits: list[Hit]) -> list[list[Hit]]:
    """Cues that tell one encounter together; a cue that is only the occasion of another is left out."""
    kept = [h for h in hits if tells(scene, index, h, hits)]
    kept = [h for h in kept if not occasion(scene, index, h, kept)]
    groups: list[list[Hit]] = []
    for hit in kept:
        if groups and not _apart(scene, index, groups[-1][-1], hit):
            groups[-1].append(hit)
        else:
            groups.append([hit])
    return groups


def _apart(scene: Scene, index: int, one: Hit, other: Hit) -> bool:
    """Whether two cues of a sentence tell two encounters: each has its own parties or persons after it."""
    if "exercise" in (one.kind, other.kind) and one.kind != other.kind:
        return True
    between = scene.document.article.text[one.end : other.start]
    if one.form == "sign" and _WHILE_THERE.match(between):
        return False
    if "sign" in (one.form, other.form) and one.form != other.form and ALONGSIDE.search(between):
        return True
    if other.form == "visit" and _WHO_WENT.search(between):
        return True
    said = any(scene.marked(index, role, one.end, other.start) for role in ("speech", "that-clause"))
    if one.form in ("visit", "noun") and other.form == "sign" and said:
        return True  # "X, who is on a visit to Y, said the memorandum signed in 2015 ..."
    if one.form == other.form == "noun":
        numbers = {ordinal(scene, index, [one]), ordinal(scene, index, [other])}
        if len(numbers) == 2 and None not in numbers:
            return True  # "the 7th consultation, which was preceded by the 6th"
    if not re.search(r"[;,.]|\b(?:dan|serta|lalu|kemudian|and|then|before|after|sebelum|setelah)\b", between):
        return False
    mine = {m.country for m in actors(scene, index, one.end, other.start) if m.kind in ("person", "post")}
    after = {
        m.country
        for m in actors(scene, index, other.end, scene.sentences[index].end)
        if m.kind in ("person", "post")
    }
    return bool(mine - {None}) and bool(after - {None}) and mine.isdisjoint(after)
