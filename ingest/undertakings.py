"""Undertakings sentence by sentence: papers with what happens to them, and verbs of agreeing and pledging."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ingest.facts import When
from ingest.gathering import Draft, main_draft
from ingest.scene import Scene, actors, parties
from ingest.topics import of_sentence
from ontology.cues import Cue, load_cues
from ontology.knowledge import Knowledge

NEAR = 70  # characters before a verb in which a denial, a hope or a wish governs it
_AGAIN = re.compile(r"\s*(?:\([^)]{1,20}\)\s*)?(?:itu|tersebut|ini|berkenaan|terbabit)\b", re.IGNORECASE)
_THE = re.compile(r"\b(?:the|this)\s+$", re.IGNORECASE)
_FOR = re.compile(
    r"\b(?:ke|kepada|untuk|bagi|to|for|help|assist|support|membantu|mendukung)\s+(?:pemerintah\s+)?$",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r";|, (?:dan|sementara|sedangkan|manakala|and|while)\b")
DOCUMENTS = ("treaty", "memorandum-of-understanding", "letter-of-intent", "joint-statement", "plan-of-action")
_FIRST = re.compile(
    r"\b(?:kami|kita|we|pihaknya|pihak kami|my government|our government|both|keduanya)"
    r"\s+(?:juga\s+|also\s+|pun\s+)?$",
    re.I,
)
_DOMESTIC = re.compile(  # those who agree at home, or over a bargain
    r"\b(?:DPR|partai|parpol|fraksi|koalisi|kabinet|parlemen|pedagang|pembeli|penjual|petani|klub|serikat"
    r"|coalition|cabinet"
    r"|parliament|lawmakers|traders?|buyers?|sellers?|clubs?|unions?|parti|gabungan parti|peniaga"
    r"|kelab)\b[^.;]*$|\bkoalisi\b",
    re.IGNORECASE,
)
_AGENT = re.compile(r"\s*(?:by|oleh)?\s*(?:the\s+)?", re.IGNORECASE)
_UNTIL = re.compile(
    r"\b(?:sebelum|paling lambat|selambat-lambatnya|by|before|hingga|sampai|until|menjelang)\s*$", re.I
)


@dataclass(frozen=True, slots=True)
class Undertaking:
    """One undertaking as one sentence tells it."""

    sentence: int
    kind: str
    status: str
    parties: tuple[str, ...]
    by: tuple[str, ...]
    when: When | None
    due: When | None
    own_date: bool
    topics: frozenset[str]
    position: int
    led: bool = False  # someone acts in the sentence: it was done at the meeting
    again: bool = False  # "the memorandum": one that was told of before
    vague: bool = False  # "an agreement" of a title or lead, which a named document may turn out to be


@functools.cache
def _cues(language: str) -> tuple[Cue, ...]:
    return load_cues("commitments", language)


def undertakings(
    scene: Scene, index: int, drafts: Sequence[Draft], knowledge: Knowledge, before: tuple[str, ...]
) -> list[Undertaking]:
    """The undertakings of one sentence: documents with their acts first, else verbs."""
    sentence = scene.sentences[index]
    hits = [
        (sentence.start + m.start(), sentence.start + m.end(), cue)
        for cue in _cues(scene.document.language)
        for m in cue.finditer(sentence.text)
    ]
    if all(cue.gives["form"] == "act" for _, _, cue in hits):
        return []
    hits.sort(key=lambda h: (h[0], -h[1], h[2].id))
    found = _documents(scene, index, hits, drafts, knowledge, before)
    if found:
        return found
    text = scene.document.article.text
    for start, end, cue in hits:
        form = cue.gives["form"]
        if form in ("act", "document") or _unreal(scene, index, start):
            continue
        if cue.gives.get("both") and (
            not _of_both(scene, index, start) or any(h[2].gives["form"] == "document" for h in hits)
        ):
            continue
        if cue.gives.get("meeting") and meeting_at(index, drafts) is None:
            continue
        if _DOMESTIC.search(text[sentence.start : start]):
            continue
        if found and form == "accept" and found[-1].kind == "invitation":
            found[-1] = replace(found[-1], status="agreed")
        if found and (
            found[-1].kind == cue.gives["kind"] or not _NEW_CLAUSE.search(text[found[-1].position : start])
        ):
            continue
        one = _deed(scene, index, start, end, cue, drafts, knowledge, before)
        if one is not None:
            found.append(one)
    return found


def _unreal(scene: Scene, index: int, start: int) -> bool:
    """Whether a denial, hope, wish or mere talk governs what stands at ``start``."""
    text = scene.document.article.text
    for mark in scene.marks(index):
        if (
            mark.role == "unreal"
            and mark.end <= start
            and start - mark.end <= NEAR
            and not re.search(
                r"[;:.\"“”]|, (?:tetapi|namun|but|lalu|kemudian|dan|and|yang)\b", text[mark.end : start]
            )
        ):
            return True
    return False


def _documents(
    scene: Scene, index: int, hits: list[tuple[int, int, Cue]], drafts: Sequence[Draft], knowledge: Knowledge,
    parties_before: tuple[str, ...],
) -> list[Undertaking]:  # fmt: skip
    acts = [h for h in hits if h[2].gives["form"] == "act"]
    papers = [h for h in hits if h[2].gives["form"] == "document"]
    agreeing = [h for h in hits if h[2].gives["form"] == "agree"]
    found: list[Undertaking] = []
    text = scene.document.article.text
    for start, end, cue in papers:
        if any(o.kind == cue.gives["kind"] for o in found):
            continue
        near = sorted(acts, key=lambda a: (start - a[1] if a[1] <= start else (a[0] - end) * 1.5, a[0]))
        before = [
            a for a in acts if a[1] <= start and start - a[1] < 30 and a[2].gives["status"] == "planned"
        ]
        if not near and agreeing and agreeing[0][1] <= start:
            status: str = "planned"
        elif not near and _AGAIN.match(text[end : end + 40]):
            told = _fill(
                scene, index, cue.gives["kind"], "", start, start, drafts, knowledge, True, parties_before
            )
            found += [replace(told, again=True)] if told else []
            continue
        elif not near:
            continue
        elif any(a[2].gives["status"] == "in-force" for a in acts) and len(papers) == 1:
            status = "in-force"
        else:
            status = (before or near)[0][2].gives["status"]
        act = (before or near or agreeing)[0]
        if status == "in-force":
            act = next(a for a in acts if a[2].gives["status"] == "in-force")
        if _unreal(scene, index, min(start, act[0])) or scene.marked(
            index, "unreal", min(end, act[1]), max(start, act[0])
        ):
            continue
        if (
            status == "signed"
            and (m := scene.marked(index, "planned", scene.sentences[index].start, min(start, act[0])))
            and min(start, act[0]) - m.end < 40
        ):
            status = "planned"
        one = _fill(
            scene, index, cue.gives["kind"], status, start, act[0], drafts, knowledge, True, parties_before
        )
        if one is not None:
            found.append(
                replace(
                    one,
                    again=bool(
                        _AGAIN.match(text[end : end + 40]) or _THE.search(text[max(0, start - 6) : start])
                    ),
                )
            )
    return found


def _deed(
    scene: Scene, index: int, start: int, end: int, cue: Cue, drafts: Sequence[Draft], knowledge: Knowledge,
    before: tuple[str, ...],
) -> Undertaking | None:  # fmt: skip
    """An agreement, pledge, invitation or programme told by a verb."""
    form = cue.gives["form"]
    sentence = scene.sentences[index]
    text = scene.document.article.text
    if cue.gives.get("first"):
        lead = actors(scene, index, max(sentence.start, start - 45), start)
        states = [m for m in lead if start - m.end < 12]
        if (
            not states
            and not _FIRST.search(text[sentence.start : start])
            and not _close(scene, index, "both", start)
        ):
            return None
    status = {"invite": "proposed", "offer": "proposed", "programme": "in-force"}.get(form, "agreed")
    return _fill(
        scene,
        index,
        cue.gives["kind"],
        status,
        start,
        start,
        drafts,
        knowledge,
        form in ("agree", "programme"),
        before,
    )


def _of_both(scene: Scene, index: int, start: int) -> bool:
    """Whether both sides are the subject right before: "the two countries", "Laos and Thailand", "they"."""
    text = scene.document.article.text
    if _close(scene, index, "both", start):
        return True
    lead = actors(scene, index, max(scene.sentences[index].start, start - 60), start)
    near = bool(lead) and start - lead[-1].end < 12
    return (
        near
        and len(parties(lead)) >= 2
        and bool(re.search(r"\b(?:and|dan|serta)\b", text[lead[0].end : start]))
    )


def _close(scene: Scene, index: int, role: str, start: int) -> bool:
    return any(m.role == role and 0 <= start - m.end < 12 for m in scene.marks(index))


def _fill(
    scene: Scene, index: int, kind: str, status: str, position: int, act: int,
    drafts: Sequence[Draft], knowledge: Knowledge, joint: bool, before: tuple[str, ...],
) -> Undertaking | None:  # fmt: skip
    """Parties, date and topics of an undertaking; None where no two parties can be named."""
    sentence = scene.sentences[index]
    left = sentence.start
    for mark in scene.marks(index):
        if mark.role == "speech" and mark.end <= min(position, act):
            left = mark.end
    subject = parties(actors(scene, index, sentence.start, min(position, act)))
    if (
        kind == "pledge"
        and not subject
        and scene.document.article.text[position:].startswith(("was", "were", "been", "di"))
    ):
        subject = parties(actors(scene, index, position, min(sentence.end, position + 60)))[:1]
    everyone = (
        parties(actors(scene, index, left, sentence.end))
        if kind in DOCUMENTS or kind == "invitation"
        else subject
    )
    if kind == "pledge" and len(subject) == 1:
        everyone = list(dict.fromkeys([*subject, *_beneficiaries(scene, index, position)]))
    draft = meeting_at(index, drafts, everyone)
    around = tuple(sorted(draft.parties)) if draft else before
    text = scene.document.article.text
    both = scene.marked(index, "both", sentence.start, sentence.end) is not None
    both = both or bool(_FIRST.search(text[sentence.start : position]))
    if len(everyone) >= 2 and not (around and set(around) < set(everyone)):
        states = everyone
    elif around and (not everyone or set(everyone) & set(around)):
        states = list(around)
    elif (both and scene.pair) or (
        scene.pair and everyone and set(everyone) <= set(scene.pair) and (kind in DOCUMENTS or not joint)
    ):
        states = list(scene.pair)
    else:
        return None
    if joint and kind == "agreement" and len(subject) == 1 and not both and len(states) > 2:
        return None
    when, due = _dates(scene, index, act, status in ("signed", "in-force", "broken-off"))
    by = tuple(subject[:1]) if kind in ("pledge", "invitation") and subject and subject[0] in states else ()
    topics = frozenset(t for t, w in of_sentence(scene, index, knowledge).items() if w == 1.0)
    vague = kind == "agreement" and (sentence.kind == "title" or index <= 2)
    return Undertaking(
        index,
        kind,
        status,
        tuple(sorted(states)),
        by,
        when,
        due,
        when is not None,
        topics,
        position,
        led=bool(subject) or both,
        vague=vague,
    )


def _beneficiaries(scene: Scene, index: int, position: int) -> list[str]:
    """The states to or for whom something is pledged: those after the verb behind "to", "for"."""
    text = scene.document.article.text
    return [
        m.country
        for m in scene.mentions[index]
        if m.kind == "state"
        and m.country
        and m.start > position
        and _FOR.search(text[max(0, m.start - 25) : m.start])
    ][:1]


def meeting_at(index: int, drafts: Sequence[Draft], named: Iterable[str] = ()) -> Draft | None:
    """The held meeting that a sentence speaks within: the last told whose parties fit the named ones."""
    held = [
        d for d in drafts if d.lead.status == "held" and not d.lead.background and set(named) <= d.parties
    ]
    before = [d for d in held if min(d.sentences) <= index]
    if not before:
        return main_draft(held)
    return max(before, key=lambda d: (max(i for i in d.sentences if i <= index), min(d.sentences)))


def _dates(scene: Scene, index: int, act: int, document: bool) -> tuple[When | None, When | None]:
    """The date of the act and the date by which it is due, where the sentence tells them."""
    text = scene.document.article.text
    when = due = None
    for date in scene.dates[index]:
        if date.when.edtf is None:
            continue
        near = date.start > act and not re.search(r"[;:]", text[act : date.start]) and date.start - act < 120
        if _UNTIL.search(text[max(0, date.start - 22) : date.start]) or not document:
            if date.start > act:
                due = due or date.when
        elif when is None and near and not re.fullmatch(r"\d{4}/\d{4}", date.when.edtf):
            when = date.when
    return when, due
