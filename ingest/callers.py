"""Several guests who called on one host in one sentence: each met the host, not the others."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.encounter import Encounter
from ingest.scene import Scene

_ON_WHOM = re.compile(
    r"\b(?:call(?:s|ed|ing)?\s(?:up)?on|calls?\s(?:on|to)|visits?\s(?:on|to)|menghadap|kepada|terhadap)\b",
    re.IGNORECASE,
)
_JOINTLY = re.compile(r"\b(?:jointly|together|bersama-sama|secara bersama)\b", re.IGNORECASE)


_ENVOY = re.compile(
    r"\b(?:ambassadors?|high commissioners?|envoys?|charg[eé]s? d|duta besar|dubes|kuasa usaha"
    r"|pesuruhjaya tinggi)\b",
    re.IGNORECASE,
)


def envoys_of_each(scene: Scene, told: Encounter, host: Mention, text: str) -> bool:
    """Whether all others whom a host received are envoys of states: each is received by himself."""
    if told.form not in ("verb", "receive") or _JOINTLY.search(text):
        return False
    guests = [m for m, _ in told.actors if m.kind in ("person", "post") and m.country != host.country]
    sides = {m.country for m in guests if _ENVOY.search(_office(scene, m))}
    return host.ref is not None and sides == set(told.parties) - {host.country}


def _office(scene: Scene, mention: Mention) -> str:
    """The words of somebody's office."""
    post = (
        scene.document.persons[mention.ref].post
        if mention.kind == "person" and mention.ref is not None
        else None
    )
    return post.label if post else mention.text


def one_by_one(scene: Scene, told: Encounter) -> list[Encounter]:
    """The courtesy calls of a sentence that names several callers and, behind the verb, their one host.

    "The Thai, Lao and Indian envoys A, B and C called on the president of Indonesia, D" are three calls.
    """
    people = [m for m, role in told.actors if m.kind == "person" and role != "beside"]
    sides = [m.country for m in people]
    if told.kind != "courtesy-call" or len(told.parties) < 3 or set(sides) != set(told.parties):
        return [told]
    people.sort(key=lambda m: m.start)
    *guests, host = people
    text = scene.document.article.text
    if host.country in {m.country for m in guests} or not _ON_WHOM.search(text, guests[-1].end, host.start):
        return [told]
    if _ON_WHOM.search(text, guests[0].end, guests[-1].start):
        return [told]
    if _JOINTLY.search(text, scene.sentences[told.sentence].start, host.start):
        return [told]
    calls = []
    for country in dict.fromkeys(m.country for m in guests if m.country):
        pair = {country, str(host.country)}
        actors = tuple((m, role) for m, role in told.actors if m.country in pair)
        calls.append(replace(told, parties=tuple(sorted(pair)), actors=actors))
    return calls
