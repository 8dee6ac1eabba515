"""Undertakings sentence by sentence: papers with what happens to them, and verbs of agreeing and pledging."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.draft import Draft
from ingest.made_at import meeting_at
from ingest.papers import papers, unreal
from ingest.scene import Scene, actors, parties
from ingest.undertaking import CLAUSE, FIRST, Undertaking, fill
from ontology.cues import Cue
from ontology.knowledge import Knowledge

_DOMESTIC = re.compile(  # those who agree at home, or over a bargain
    r"\b(?:DPR|partai|parpol|fraksi|koalisi|kabinet|parlemen|pedagang|pembeli|penjual|klub|serikat"
    r"|coalition|cabinet"
    r"|parliament|lawmakers|traders?|buyers?|sellers?|clubs?|unions?|parti|gabungan parti|peniaga"
    r"|kelab)\b[^.;]*$|\bkoalisi\b",
    re.IGNORECASE,
)


def undertakings(
    scene: Scene, index: int, drafts: Sequence[Draft], knowledge: Knowledge, before: tuple[str, ...]
) -> list[Undertaking]:
    """The undertakings of one sentence: documents with their acts first, else verbs."""
    sentence = scene.sentences[index]
    cues = scene.cues(index)["commitments"]
    if not cues:
        return []
    hits = [(m.start, m.end, m.cue) for m in cues]
    if all(cue.gives["form"] == "act" for _, _, cue in hits):
        return []
    hits.sort(key=lambda h: (h[0], -h[1], h[2].id))
    found = papers(scene, index, hits, drafts, knowledge, before)
    if found:
        return found
    text = scene.document.article.text
    for start, end, cue in hits:
        form = cue.gives["form"]
        if form in ("act", "document") or unreal(scene, index, start):
            continue
        if cue.gives.get("both") and (
            not _of_both(scene, index, start) or any(h[2].gives["form"] == "document" for h in hits)
        ):
            continue
        if cue.gives.get("meeting") and meeting_at(scene, index, drafts) is None:
            continue
        if _DOMESTIC.search(text[sentence.start : start]):
            continue
        if found and form == "accept" and found[-1].kind == "invitation":
            found[-1] = replace(found[-1], status="agreed")
        if found and not CLAUSE.search(text, found[-1].position, start):
            continue
        if found and found[-1].kind == cue.gives["kind"] != "pledge":
            continue
        one = _deed(scene, index, start, end, cue, drafts, knowledge, before)
        if one is not None and not any(o.by == one.by and o.kind == one.kind for o in found):
            found.append(one)
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
            and not FIRST.search(text[sentence.start : start])
            and not _close(scene, index, "both", start)
        ):
            return None
    together = form == "pledge" and _close(scene, index, "both", start)  # what both promise is agreed
    status = {"invite": "proposed", "offer": "proposed", "programme": "in-force"}.get(form, "agreed")
    one = fill(
        scene,
        index,
        "agreement" if together else cue.gives["kind"],
        status,
        start,
        (start, end),
        drafts,
        knowledge,
        together or form in ("agree", "programme"),
        before,
        bool(cue.gives.get("again")),
    )
    return replace(one, that=True) if one is not None and cue.gives.get("again") else one


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
    return role in scene.roles(index) and any(
        m.role == role and 0 <= start - m.end < 12 for m in scene.marks(index)
    )
