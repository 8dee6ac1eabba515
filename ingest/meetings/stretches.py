"""The stretch of a sentence that tells of one encounter: from whose words to whose, and to the next story."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import ALONGSIDE, Hit, find_hits, occasion
from ingest.scene.elsewhere import content_of
from ingest.scene.scene import Scene, actors, parties, speakers
from ingest.scene.sides import counted


def _next_story(scene: Scene, index: int, last: int, right: int) -> int:
    """Where a title goes on to what somebody else did: "Laos hosts ASEAN meeting, | Japan donates pumps"."""
    text = scene.document.article.text
    first = next((m.end for m in scene.mentions[index] if m.kind != "place"), right)
    for m in scene.mentions[index]:
        if m.kind != "state" or not max(first, last) < m.start < right:
            continue
        parted = text[m.start - 2 : m.start]
        if parted == "; " or (parted == ", " and _DOES.match(text, m.end)):
            return m.start - 2
    return right


_DOES = re.compile(  # a word that is neither another side nor who of that state meets
    r"\s(?!(?:and|dan|serta|&|in|on|at|to|for|over|amid|after|di|ke|dari|pada|untuk|bagi|soal|tentang|mengenai|bahas|bincang"
    r"|discuss|agree|sepakat|setuju|PM|FM|FMs|PMs|(?:[a-z]+\s)?(?:ministers?|envoys?|ambassadors?|leaders?|officials?|counterparts?"
    r"|delegations?|presidents?|premiers?|chiefs?|generals?|diplomats?))\b)[\w-]+",
    re.IGNORECASE,
)


_SPOKE = re.compile(r"\b(?:said|told|stated|stressed|berkata|mengatakan|menyatakan|menegaskan|memaklumkan)\b")


_THAT = re.compile(r"\s(?:bahwa|bahawa|that(?=\s(?:[A-Z]|(?:the|its?|he|she|they|both|there)\b)))\s")


def zone(scene: Scene, index: int, group: list[Hit]) -> tuple[int, int]:
    """The stretch in which the actors of the encounter stand, between words of speech and of subject."""
    text, left, right = scene.document.article.text, scene.sentences[index].start, scene.sentences[index].end
    first, last = group[0].start, group[-1].end
    hits = find_hits(scene, index)
    said = _THAT.search(text, last, right) if _SPOKE.search(text, left, first) else None
    right = said.start() if said else right  # "said before talks with X that | Y is ..."
    right = min([right, *(h.start for h in hits if h.start >= last and occasion(scene, index, h, hits))])
    if scene.sentences[index].kind == "title":
        right = _next_story(scene, index, last, right)
    verb = group[0].form == "verb" or group[0].cue.id == "again-id"
    if verb and (beside := ALONGSIDE.search(text, first, right)):
        both = counted(scene, index, left, beside.start()) == 2
        right = beside.start() if both and last <= beside.start() else right  # at whose time two meet
    asides = speakers(scene, index)
    for mark in scene.marks(index):
        if any(a <= mark.start < b for a, b in asides if b < first):
            continue
        if mark.role == "that-clause" and mark.end <= first:
            left = max(left, mark.end)
        if mark.role in ("boundary", "speech") or (mark.role == "margin" and mark.start >= last):
            if mark.role == "boundary" and any(h.form == "sign" for h in group):
                continue  # the title of what is signed
            if mark.end <= first:
                left = max(left, mark.end)
            elif mark.start >= last:
                right = min(right, mark.start)
    told = "that-clause" in scene.roles(index) or " that " in text[last:right]
    content = content_of(scene, index, last) if told else right
    if content < right and len(parties(actors(scene, index, left, content))) > 1:
        right = content  # "At the talks with X, Y affirmed that | ASEAN ...": both were told before
    return left, right
