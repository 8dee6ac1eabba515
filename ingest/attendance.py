"""Who was there, told in sentences of their own: "present were", "accompanied by", "A and B discussed"."""

from __future__ import annotations

import itertools
import re

from ingest.cue_hits import find_hits
from ingest.document import Mention
from ingest.draft import Draft, overlap
from ingest.partakers import away
from ingest.scene import Scene, mediates

_TOGETHER = re.compile(r"[^.;]{0,70}\b(?:dan|and|bersama|serta|with)\b[^.;]{0,70}")
_THERE = re.compile(r"hadir|menyaksikan|disaksikan|attend|present|witness|joined|on hand|there", re.I)

_PRESS = re.compile(  # who is there when the press is told was not at the talks for that
    r"\s?(?:(?:the|a|sebuah|satu)\s)?(?:jumpa pers|konferensi pers|temu media|sidang (?:media|akhbar)"
    r"|(?:press|news|media) (?:conference|briefing)|briefing)\b",
    re.IGNORECASE,
)


_SESSION = re.compile(
    r"\b(?:mesyuarat|sidang|persidangan|konsultasi|dialog|session|consultations?|dialogue|conference)\b", re.I
)
_ELSEWHERE = re.compile(  # "attended the coordination meeting on immunisation": an event of its own
    r"\b(?:attended|chaired|addressed|menghadiri|memimpin|mempengerusikan)(?:\s[\w-]+){0,5}?"
    r"\s(?:meeting|conference|forum|workshop|seminar|congress|rapat|lokakarya|bengkel|mesyuarat|persidangan"
    r"|konferensi|kongres)\s(?:on|of|for|about|mengenai|tentang|soal|koordinasi|penyelarasan|nasional"
    r"|kebangsaan)\b",
    re.IGNORECASE,
)


def of_its_own(scene: Scene, index: int) -> bool:
    """Whether what a sentence tells to be attended is an event of its own, at home as a rule."""
    return _ELSEWHERE.search(scene.sentences[index].text) is not None


_AT_THAT = re.compile(  # of what was told in the sentence before
    r"(?:saat itu|ketika itu|waktu itu|kala itu|pada (?:saat|waktu|ketika|masa) itu|at that time|at the time"
    r"|back then|on that occasion)\b",
    re.IGNORECASE,
)


def attend(scene: Scene, index: int, current: Draft) -> None:
    """Participants told by a word of attendance ("present were", "accompanied by")."""
    sentence, text = scene.sentences[index], scene.document.article.text
    told = "attendance" in scene.roles(index)
    marks = [m for m in scene.marks(index) if m.role == "attendance"] if told else []
    if marks and _PRESS.match(text, marks[0].end):
        return
    if of_its_own(scene, index):
        return
    people = [m for m in scene.actors(index) if m.kind in ("person", "post") and not away(scene, index, m)]
    people += [m for m in scene.mentions[index] if m.kind == "person" and mediates(scene, index, m)]
    if not people:
        return
    mine = [m for m in people if m.country in current.parties]
    if marks:  # who was there, of whatever side
        there = _THERE.search(text, marks[0].start, marks[0].end)
        mine += [
            m
            for m in people
            if m.kind == "person" and m not in mine and m.start > marks[0].end and (there or not m.country)
        ]
    if not mine or scene.marked(index, "unreal", sentence.start, sentence.end):
        return
    if not marks and not _signers(scene, index) and not _together(scene, mine):
        return
    own = [d.when for d in scene.dates[index] if d.when.earliest]
    if own and index not in current.sentences and not any(overlap(w, current.when) for w in own):
        return
    if own and index not in current.sentences and current.when is None and _signers(scene, index):
        return  # signed on another day
    for m in sorted(mine, key=lambda m: m.start):
        led = any(k.role == "leads" and 0 <= m.start - k.end < 60 for k in scene.marks(index))
        guest = m.country is not None and m.country not in current.parties
        current.extra.append((index, m, "head-of-delegation" if led else "beside" if guest else "attendee"))
    if index not in current.sentences:
        current.sentences.append(index)


def told_of(scene: Scene, index: int, current: Draft, drafts: list[Draft]) -> Draft | None:
    """The meeting whose attendance is told: "also present were" speaks of one that was held.

    A plan told in between (an invitation to a forum next year) has no attendees yet. Where the sentence
    names what was attended ("witnessing the signing were"), it is that; None where no such meeting is told.
    """
    if _AT_THAT.match(scene.sentences[index].text):
        just = [d for d in drafts if d.lead.background and max(d.sentences) == index - 1]
        if just:
            return just[-1]
    if "attendance" in scene.roles(index) and index not in current.sentences:
        named = _attended(scene, index)
        fits = [d for d in reversed(drafts) if _is(d, named)] if named else []
        if _SESSION.search(scene.sentences[index].text):  # no call on somebody is named so
            fits = [d for d in fits if d.lead.kind != "courtesy-call"] or fits
        if fits:
            return next((d for d in fits if d is current), fits[0])
        if named == "signing":
            return None
    first = next((d for d in drafts if d.lead.status == "held" and not d.lead.background), None)
    if current is first:
        return current
    if index not in current.sentences and first is not None and _before(current, first):
        return first  # what was long before is told by the way
    if index in current.sentences or current.lead.status == "held":
        return current
    return next((d for d in reversed(drafts) if d.lead.status == "held" and not d.lead.background), current)


_ATTENDED = {"sign": "signing", "courtesy-call": "call-on", "visit": "call-on", "call": "call"}


def _attended(scene: Scene, index: int) -> str | None:
    """What a sentence of attendance names: a signing, a call on somebody, talks; None for nothing."""
    marks = [m for m in scene.marks(index) if m.role == "attendance"]
    for hit in find_hits(scene, index):
        if any(m.start < hit.start <= m.end + 30 or hit.start <= m.end <= hit.end + 2 for m in marks):
            talks = "talks" if hit.form == "noun" else None
            return _ATTENDED.get(hit.form) or _ATTENDED.get(hit.kind) or talks
    return None


def _is(draft: Draft, named: str) -> bool:
    """Whether a held meeting is of the sort that an attendance names."""
    if draft.lead.status != "held" or draft.lead.background:
        return False
    kinds = {m.kind for m in draft.members}
    if named == "talks":
        return not kinds <= {"signing", "visit", "call"}
    wanted = {"signing": {"signing"}, "call-on": {"visit", "courtesy-call"}, "call": {"call"}}[named]
    return bool(kinds & wanted)


def _before(one: Draft, other: Draft) -> bool:
    """Whether a meeting ended before the other began, as far as their days are told."""
    mine, theirs = one.when, other.when
    return bool(mine and theirs and mine.latest and theirs.earliest and mine.latest < theirs.earliest)


def _signers(scene: Scene, index: int) -> bool:
    """Whether a sentence tells who signed; they were at the meeting at which it was signed."""
    return any(h.form == "sign" for h in find_hits(scene, index))


def _together(scene: Scene, mine: list[Mention]) -> bool:
    """Whether persons of two parties act side by side ("A and B discussed ...")."""
    text = scene.document.article.text
    named = [m for m in mine if m.kind == "person"]
    return any(
        one.country != other.country and _TOGETHER.fullmatch(text[one.end : other.start])
        for one, other in itertools.pairwise(named)
    )
