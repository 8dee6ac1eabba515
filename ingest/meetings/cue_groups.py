"""Which meeting cues of a sentence tell one encounter together."""

from __future__ import annotations

import re

from ingest.meetings.no_meetings import tells
from ingest.meetings.spots import days
from ingest.scene.cue_hits import ALONGSIDE, Hit, occasion, ordinal
from ingest.scene.scene import Scene, actors

_WHILE_THERE = re.compile(  # "the signing took place while X called on Y": one encounter
    r"\s(?:(?:itu|tersebut|ini|ceremony)\s)?(?:berlangsung|dilakukan|dilaksanakan|diadakan|digelar"
    r"|disempurnakan"
    r"|terjadi|took place|was held|happened|came)"
    r"\s(?:semasa|ketika|saat|pada saat|sewaktu|dalam|during|while|when|as)\b",
    re.IGNORECASE,
)
_WHO_WENT = re.compile(r",\s*(?:who|yang)\s+(?:[\w-]+\s+){0,4}$", re.IGNORECASE)


def groups(scene: Scene, index: int, hits: list[Hit]) -> list[list[Hit]]:
    """Cues that tell one encounter together; a cue that is only the occasion of another is left out."""
    kept = [h for h in hits if tells(scene, index, h, hits)]
    kept = [h for h in kept if not occasion(scene, index, h, kept)]
    kept = [h for h in kept if len(kept) == 1 or not _long_since(scene, index, h)]
    kept = [h for h in kept if len(kept) == 1 or not _which_was_given(scene, h)]
    groups: list[list[Hit]] = []
    for hit in kept:
        if groups and not _apart(scene, index, groups[-1][-1], hit):
            groups[-1].append(hit)
        else:
            groups.append([hit])
    return groups


_WHICH_WAS = re.compile(r"\b(?:which|that|yang)\s(?:(?:was|were|had been|telah|sudah|baru)\s)?$")


def _which_was_given(scene: Scene, hit: Hit) -> bool:
    """Whether a cue only tells what became of a gift: "thanked X for the boats which were | handed over"."""
    text = scene.document.article.text
    return (
        hit.cue.id == "handed-over"
        and _WHICH_WAS.search(text[max(0, hit.start - 24) : hit.start]) is not None
    )


_TALKED_OF = re.compile(
    r"^\s(?:also\s|juga\s|turut\s)?(?:confirmed|discussed|announced|reviewed|touched on|covered"
    r"|membahas|membicarakan"
    r"|membincangkan|mengesahkan"
    r"|mengumumkan|menyepakati|memutuskan)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:treaty|agreement|pact|accord|convention|charter|memorandum|MoU|perjanjian|pakta|kesepakatan"
    r"|konvensi|piagam)"
    r"(?:\s\([\w-]+\))?,?\s(?:(?:which|that|yang)\s)?(?:(?:was|were|had been|telah|sudah)\s)?(?:first\s)?$",
    re.IGNORECASE,
)
LONG = 60  # days


def _long_since(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether a cue only tells which paper is talked of: "their commitment to the pact signed in 1951"."""
    published, text = scene.document.article.published, scene.document.article.text
    if hit.form != "sign" or not published or not _PAPER.search(text, hit.start - 60, hit.start):
        return False
    told = next((d.when for d in scene.dates[index] if 0 <= d.start - hit.end < 12), None)
    near = any(m.kind == "place" and 0 < m.start - hit.end < 12 for m in scene.mentions[index])
    return bool(told and told.latest and not near and days(told.latest, published) > LONG)


def _apart(scene: Scene, index: int, one: Hit, other: Hit) -> bool:
    """Whether two cues of a sentence tell two encounters: each has its own parties or persons after it."""
    if "exercise" in (one.kind, other.kind) and one.kind != other.kind:
        return True
    between = scene.document.article.text[one.end : other.start]
    if one.form == "sign" and _WHILE_THERE.match(between):
        return False
    if "sign" in (one.form, other.form) and one.form != other.form and ALONGSIDE.search(between):
        return True
    if (
        (one.form == "verb" or one.cue.id == "again-id")
        and other.form == "noun"
        and (beside := ALONGSIDE.search(between))
    ):
        return not between[beside.end() :].strip()  # "the two will meet in X, alongside the | forum"
    if other.form == "visit" and _WHO_WENT.search(between):
        return True
    if one.form == "noun" and other.form == "visit" and _TALKED_OF.search(between):
        return True  # "the meeting also confirmed the president's visit in May"
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
