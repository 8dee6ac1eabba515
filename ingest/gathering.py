"""Meetings: encounters of several sentences brought together, or kept apart."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from dataclasses import dataclass, field, replace

from ingest.cue_hits import SPECIFIC, find_hits
from ingest.document import Mention
from ingest.encounter import Encounter
from ingest.encounters import find_encounters
from ingest.facts import When
from ingest.scene import Scene, actors, evidence
from ontology.knowledge import Knowledge

_PRONOUN = re.compile(r"\b(?:ia|dia|beliau|he|she)\b", re.IGNORECASE)
_TWO_PEOPLE = re.compile(
    r"\b(?:kedua(?:[- ]dua)? (?:menteri|menlu|menhan|pemimpin|kepala negara|presiden|tokoh|pejabat)|keduanya"
    r"|(?:the two|both) (?:\w+ )?(?:ministers|leaders|presidents|premiers|men|officials)"
    r"|the two (?:last )?met)\b",
    re.IGNORECASE,
)
_TOGETHER = re.compile(r"[^.;]{0,70}\b(?:dan|and|bersama|serta|with)\b[^.;]{0,70}")
_TALKS = {
    "bilateral-meeting",
    "multilateral-meeting",
    "courtesy-call",
    "consultation",
    "summit",
    "visit",
    "call",
    "signing",
}


@dataclass
class Draft:
    """A meeting while its sentences are being gathered."""

    lead: Encounter
    members: list[Encounter] = field(default_factory=list)
    extra: list[tuple[int, Mention, str]] = field(default_factory=list)  # participants told elsewhere
    sentences: list[int] = field(default_factory=list)

    @property
    def parties(self) -> set[str]:
        return {p for m in self.members for p in m.parties}

    @property
    def when(self) -> When | None:
        dated = [m.when for m in self.members if m.when is not None and m.status == self.lead.status]
        return min(dated, key=lambda w: (_SPREAD.get(w.precision, 9), w.words)) if dated else None

    @property
    def persons(self) -> dict[str, set[int]]:
        found: dict[str, set[int]] = {}
        for m in self.members:
            for mention, _ in m.actors:
                if mention.kind == "person" and mention.ref is not None and mention.country:
                    found.setdefault(mention.country, set()).add(mention.ref)
        return found


_SPREAD = {"day": 0, "interval": 1, "part-of-month": 2, "month": 3, "year": 4, "unanchored": 5}


def gather(scene: Scene, knowledge: Knowledge) -> list[Draft]:
    """All meetings of the article as drafts, in order of their first sentence."""
    drafts: list[Draft] = []
    current: Draft | None = None
    subject: Mention | None = None
    protagonist = _protagonist(scene)
    titles = [i for i, s in enumerate(scene.sentences) if s.kind == "title"]
    for index in [i for i in range(len(scene.sentences)) if i not in titles] + titles:
        if evidence(scene, index) is None:
            continue
        found = find_encounters(scene, index, knowledge)
        for encounter in found:
            encounter = _with_context(scene, encounter, current, subject, protagonist)
            if index in titles:
                _title(encounter, drafts)
                continue
            draft = _place_for(encounter, drafts, current)
            if draft is None:
                continue
            if draft not in drafts:
                drafts.append(draft)
            if not encounter.background:
                current = draft
        if current is not None and index not in titles:
            told = _told_of(index, current, drafts)
            _attend(scene, index, told, bool(found or find_hits(scene, index)))
        people = [m for m in scene.mentions[index] if m.kind == "person" and m.country]
        subject = people[0] if people else subject
    return [d for d in drafts if len(d.parties) >= 2]


def _protagonist(scene: Scene) -> Mention | None:
    """The person most told of, the first of equals: who "the Minister" is in the article."""
    named = [
        m for row in scene.mentions for m in row if m.kind == "person" and m.ref is not None and m.country
    ]
    counts = Counter(m.ref for m in named)
    return max(named, key=lambda m: (counts[m.ref], -m.start), default=None)


def _with_context(
    scene: Scene, one: Encounter, current: Draft | None, subject: Mention | None, protagonist: Mention | None
) -> Encounter:
    """Fill in the second party of "he was received by ..." from the subject of the sentences before."""
    if len(one.parties) >= 2:
        return one
    named = set(one.parties)
    alone = one.both and not any(m.kind == "person" for m, _ in one.actors)
    if alone and current is not None and _TWO_PEOPLE.search(scene.sentences[one.sentence].text):
        one = replace(one, actors=(*_leaders(current), *one.actors))
    if one.both:
        told = tuple(sorted(current.parties)) if current and len(current.parties) == 2 else scene.pair
        return replace(one, parties=told, anaphoric=False) if named <= set(told) else one
    text = scene.sentences[one.sentence].text
    if one.form not in ("verb", "receive", "received") and not (
        _PRONOUN.search(text) and any(m.kind in ("person", "post") for m, _ in one.actors)
    ):
        return one
    who = [subject, protagonist] if _PRONOUN.search(text) else [protagonist, subject]
    subject = next((m for m in who if m is not None and m.country and m.country not in named), None)
    if subject is None or subject.country is None or len(named) != 1:
        return one
    role = {"receive": "host", "received": "visitor"}.get(one.form, "attendee")
    both = tuple(sorted({*named, subject.country}))
    return replace(one, parties=both, actors=((subject, role), *one.actors), anaphoric=False)


def _leaders(current: Draft) -> list[tuple[Mention, str]]:
    """The first person of each party of a meeting: "the two ministers" of the sentences after it."""
    found: dict[str, tuple[Mention, str]] = {}
    for m, _ in current.lead.actors:
        if m.kind == "person" and m.country in current.parties:
            found.setdefault(str(m.country), (m, "attendee"))
    return list(found.values()) if len(found) == 2 else []


def _place_for(one: Encounter, drafts: list[Draft], current: Draft | None) -> Draft | None:
    """The draft that an encounter belongs to, a new one, or None where it names no two parties."""
    if len(one.parties) < 2:
        current = _series(one, drafts) or current
        if current is None:
            return None
        own = (one.when and one.when.edtf) or one.ordinal
        if own and one.background and one.form == "noun":
            new = replace(
                one, kind=_kind_of(one, current), parties=tuple(sorted(current.parties)), anaphoric=False
            )
            return _same_as(new, drafts) or _new(new)
        ahead = one.status in ("planned", "proposed") and current.lead.status == "held"
        if ahead and one.form == "noun" and (one.place or one.when) and set(one.parties) <= current.parties:
            new = replace(one, kind=_kind_of(one, current), parties=tuple(sorted(current.parties)))
            return _same_as(new, drafts) or _new(new)
        if one.background or not set(one.parties) <= current.parties:
            return None
        if _agree(one, current, loosely=True) and (one.anaphoric or one.form == "noun"):
            _add(current, one)
            return current
        return None
    if one.anaphoric and one.form == "noun" and current is not None:
        told = tuple(sorted(current.parties & set(one.parties)))
        # "that meeting" has been told: it neither begins another nor gains a side in passing
        return _same_as(replace(one, parties=told), drafts) if len(told) > 1 else None
    return _same_as(one, drafts) or _new(one)


def _title(one: Encounter, drafts: list[Draft]) -> None:
    """A title tells again, in short, what the body tells: it opens a meeting only where that tells none."""
    if len(one.parties) < 2:
        return
    for draft in drafts:
        same = one.status == draft.lead.status and _overlap(one.when, draft.when)
        if same and not draft.lead.background and set(one.parties) == draft.parties:
            _add(draft, replace(one, kind=draft.lead.kind, place=None, country=None))
            return
    if not any(d.parties <= set(one.parties) or set(one.parties) <= d.parties for d in drafts):
        drafts.append(_new(one))


def _series(one: Encounter, drafts: list[Draft]) -> Draft | None:
    """The meeting whose earlier or next round is told: the last of the same special kind."""
    if one.kind not in SPECIFIC or not (one.background or one.ordinal or one.status == "planned"):
        return None
    return next((d for d in reversed(drafts) if d.lead.kind == one.kind and not d.lead.background), None)


def _kind_of(one: Encounter, current: Draft) -> str:
    return one.kind if one.kind in SPECIFIC else current.lead.kind


def _new(one: Encounter) -> Draft:
    return Draft(one, [one], [], [one.sentence])


def _add(draft: Draft, one: Encounter) -> None:
    draft.members.append(one)
    if one.sentence not in draft.sentences:
        draft.sentences.append(one.sentence)


def _same_as(one: Encounter, drafts: list[Draft]) -> Draft | None:
    for draft in reversed(drafts):
        if _agree(one, draft, loosely=False):
            _add(draft, one)
            return draft
    return None


def _agree(one: Encounter, draft: Draft, loosely: bool) -> bool:
    """Whether nothing speaks against the encounter being the draft's meeting."""
    mine, theirs = set(one.parties), draft.parties
    if not (mine <= theirs or theirs <= mine):
        return False
    if mine != theirs and not loosely and one.form in ("verb", "receive", "received"):
        return False  # two of the many who met, or more than the two
    kinds = {m.kind for m in draft.members}
    if ("exercise" in kinds) != (one.kind == "exercise"):
        return False
    if not loosely and one.background != draft.lead.background:
        return False
    several = len(mine) > 2 and mine == theirs
    if not several and ("multilateral-meeting" in kinds) != (one.kind == "multilateral-meeting"):
        return False
    if {"courtesy-call", "signing"} <= {*kinds, one.kind}:
        return False
    special = {
        k for k in {*kinds, one.kind} if k in SPECIFIC and not (several and k == "multilateral-meeting")
    }
    if len(special) > 1:
        return False
    if one.status != draft.lead.status and not loosely:
        return False
    if not _overlap(one.when, draft.when):
        return False
    if one.ordinal and any(m.ordinal and m.ordinal != one.ordinal for m in draft.members):
        return False
    lands = {m.country for m in draft.members if m.country and m.place}
    if one.place and one.country and lands and one.country not in lands:
        return False
    if not loosely and _others(one, draft):
        return False
    if not loosely:
        known = draft.persons
        for party in mine:
            refs = {m.ref for m, _ in one.actors if m.kind == "person" and m.country == party}
            if refs and known.get(party) and refs.isdisjoint(known[party]):
                return False
    return True


def _others(one: Encounter, draft: Draft) -> bool:
    """Whether a call on somebody new is told: another meeting than the one with those named before."""
    met = {m.ref for d in draft.members for m, _ in d.actors if m.kind == "person"}
    mine = {m.ref for m, _ in one.actors if m.kind == "person"}
    parted = one.kind == "courtesy-call" and "courtesy-call" not in {d.kind for d in draft.members}
    return parted and len(met) >= 2 and not mine <= met


def _overlap(one: When | None, other: When | None) -> bool:
    if one is None or other is None or not (one.earliest and one.latest and other.earliest and other.latest):
        return True
    return one.earliest <= other.latest and other.earliest <= one.latest


def _told_of(index: int, current: Draft, drafts: list[Draft]) -> Draft:
    """The meeting whose attendance is told: "also present were" speaks of one that was held.

    A plan told in between (an invitation to a forum next year) has no attendees yet.
    """
    if index in current.sentences or current.lead.status == "held":
        return current
    return next((d for d in reversed(drafts) if d.lead.status == "held" and not d.lead.background), current)


def _attend(scene: Scene, index: int, current: Draft, has_cue: bool) -> None:
    """Participants told by a word of attendance ("present were", "accompanied by")."""
    sentence = scene.sentences[index]
    marks = [m for m in scene.marks(index) if m.role == "attendance"]
    people = [m for m in actors(scene, index, sentence.start, sentence.end) if m.kind in ("person", "post")]
    mine = [m for m in people if m.country in current.parties]
    if not mine or scene.marked(index, "unreal", sentence.start, sentence.end):
        return
    if not marks and not _signers(scene, index, current) and not _together(scene, mine):
        return
    own = [d.when for d in scene.dates[index] if d.when.earliest]
    if own and index not in current.sentences and not any(_overlap(w, current.when) for w in own):
        return
    for m in mine:
        led = any(k.role == "leads" and 0 <= m.start - k.end < 60 for k in scene.marks(index))
        current.extra.append((index, m, "head-of-delegation" if led else "attendee"))
    if index not in current.sentences:
        current.sentences.append(index)


def _signers(scene: Scene, index: int, current: Draft) -> bool:
    """Whether a sentence tells who signed; they were at the meeting at which it was signed."""
    del current
    return any(h.form == "sign" for h in find_hits(scene, index))


def _together(scene: Scene, mine: list[Mention]) -> bool:
    """Whether persons of two parties act side by side ("A and B discussed ...")."""
    text = scene.document.article.text
    named = [m for m in mine if m.kind == "person"]
    return any(
        one.country != other.country and _TOGETHER.fullmatch(text[one.end : other.start])
        for one, other in itertools.pairwise(named)
    )


def in_order(scene: Scene, drafts: list[Draft]) -> list[Draft]:
    """Drafts by their first sentence; the rank of a meeting is its place here."""
    del scene
    return sorted(drafts, key=lambda d: (min(d.sentences), d.members[0].sentence))


def main_draft(drafts: list[Draft]) -> Draft | None:
    """The meeting that the article is about: most told of, the background ones last."""
    return max(
        drafts,
        key=lambda d: (not d.lead.background, d.lead.status == "held", len(d.sentences), -min(d.sentences)),
        default=None,
    )
