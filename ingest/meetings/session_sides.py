"""Whose a session is by its name: the two sides it is called after, a body and its members."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene
from ontology.knowledge import Knowledge

DASH = re.compile(r"\s?[-–—/]\s?")


_NAME_ON = re.compile(
    r"\s(?:(?:[A-Z][\w’'-]*|\(\w+\)|of|on|for|ke-\d+|dan|and|the)\s){0,7}"
)  # a name goes on


_IS_HOST = re.compile(r"menjadi tuan rumah|host(?:s|ed|ing)?\b", re.IGNORECASE)


def of_the_body(
    scene: Scene, index: int, group: list[Hit], named: list[str], knowledge: Knowledge
) -> list[str]:
    """The parties of a body's own session: ASEAN for its members, the members of another for the body."""
    if len(named) == 1:
        return sorted({*named, *_joined_bodies(scene, index)})
    hosted = _IS_HOST.match(scene.document.article.text, group[0].start) is not None
    if group[0].form != "noun" and not hosted and any(h.form not in ("noun", "visit") for h in group):
        return named
    if len(named) < 2:
        return named
    bodies = {m.country for m in scene.mentions[index] if m.kind == "institution" and _owns(scene, m, group)}
    states = [c for c in named if c in knowledge.state_of]
    if "ASEAN" in bodies and "ASEAN" in named:
        return [c for c in named if c not in states or knowledge.state_of[c].role != "asean_member"]
    return [c for c in named if c not in bodies or c in states] if len(states) > 2 else named


_WITH_BODY = re.compile(r"[A-Z][a-z]+[-–—](EU|ASEAN)\b|(EU|ASEAN)[-–—][A-Z][a-z]+")


def _joined_bodies(scene: Scene, index: int) -> set[str]:
    """The organisation that a state's joint body is called after with it: "the Lao-EU Working Group"."""
    called = [m.text for m in scene.mentions[index] if m.kind == "institution" and m.country is None]
    found = (_WITH_BODY.match(text) for text in called)
    return {m[1] or m[2] for m in found if m}


def _owns(scene: Scene, body: Mention, group: list[Hit]) -> bool:
    """Whether a body's name begins or follows the noun of a session: "the ASEAN Officials' Meeting"."""
    text = scene.document.article.text
    return any(
        _NAME_ON.fullmatch(text, body.end, noun.start)
        or _NAME_ON.fullmatch(text, noun.end, body.start)
        or noun.start <= body.start < noun.end
        for noun in group
        if noun.form == "noun"
    )


def by_name(scene: Scene, index: int, group: list[Hit]) -> list[str]:
    """The two sides that a session is named after: "the Thai–Saudi Coordination Meeting"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    rows = [m for m in scene.mentions[index] if m.kind in ("state", "institution") and m.country]
    for noun in (h for h in group if h.form == "noun"):
        for one in rows:
            near = max(start, noun.start - 90) <= one.start < noun.end + 90
            other = next((m for m in rows if one.end < m.start <= one.end + 3), None)
            if not near or other is None or one.country == other.country:
                continue
            if DASH.fullmatch(text, one.end, other.start) is None or DASH.match(text, other.end):
                continue
            if noun.start <= one.start and other.end <= noun.end:
                return [str(one.country), str(other.country)]
            before = other.end <= noun.start and _NAME_ON.fullmatch(text, other.end, noun.start)
            after = noun.end <= one.start and _NAME_ON.fullmatch(text, noun.end, one.start)
            if (before and text[noun.start].isupper()) or after:
                return [str(one.country), str(other.country)]
    return []
