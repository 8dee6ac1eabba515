"""Several guests who called on one host in one sentence: each met the host, not the others."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.commitments.points import ITEM
from ingest.document import Mention
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene

_ON_WHOM = re.compile(
    r"\b(?:call(?:s|ed|ing)?\s(?:up)?on|calls?\s(?:on|to)|visits?\s(?:on|to)|menghadap|kepada|terhadap)\b",
    re.IGNORECASE,
)
_CREDENTIALS = re.compile(
    r"\b(?:surat(?:-surat)? kepercayaan|surat tauliah|watikah|credentials)\b", re.IGNORECASE
)
_NEWLY = re.compile(r"\b(?:Duta|Dubes|[Aa]mbassador|Pesuruhjaya Tinggi|[Hh]igh [Cc]ommissioner)\b")
LISTED = 20  # sentences in which those are named whose letters were received
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


def credentials(scene: Scene, told: Encounter) -> list[Encounter]:
    """The calls of envoys who hand over their letters, where the items of a list behind name them.

    "The President received the letters of credence of three ambassadors: 1. X, ambassador of Laos ..."
    """
    letters = told.kind == "courtesy-call" and _CREDENTIALS.search(scene.sentences[told.sentence].text)
    if letters and len(told.parties) == 1 and told.country not in (None, *told.parties):
        told = replace(told, parties=tuple(sorted((*told.parties, str(told.country)))))  # where he is sent
    hosts = [m for m, _ in told.actors if m.kind == "person" and m.country]
    if told.kind != "courtesy-call" or len(told.parties) != 1 or len({m.ref for m in hosts}) != 1:
        return [told]
    if told.status != "held" or not _CREDENTIALS.search(scene.sentences[told.sentence].text):
        return [told]
    persons, calls, host = scene.document.persons, [], hosts[0]
    for index in range(told.sentence + 1, min(told.sentence + LISTED, len(scene.sentences))):
        if ITEM.match(scene.sentences[index].text) is None:
            continue
        for m in scene.mentions[index][:1]:
            post = persons[m.ref].post if m.kind == "person" and m.ref is not None else None
            if post and m.country not in (None, host.country) and _NEWLY.search(post.label):
                both = tuple(sorted((str(m.country), str(host.country))))
                calls.append(replace(told, parties=both, actors=((m, "visitor"), (host, "host"))))
    return calls or [told]


def one_by_one(scene: Scene, told: Encounter) -> list[Encounter]:
    """The courtesy calls of a sentence that names several callers and their one host, or the reverse.

    "The Thai, Lao and Indian envoys A, B and C called on the president of Indonesia, D" are three calls.
    """
    people = [m for m, role in told.actors if m.kind == "person" and role != "beside"]
    sides = [m.country for m in people]
    if told.kind != "courtesy-call" or len(told.parties) < 3 or set(sides) != set(told.parties):
        return [told]
    people.sort(key=lambda m: m.start)
    *guests, host = people
    text = scene.document.article.text
    called = _ON_WHOM.search(text, people[0].end, people[1].start)
    if called and called[0].casefold().startswith("call") and people[0].country not in sides[1:]:
        guests, host = people[1:], people[0]  # one caller: "X called on Prime Minister A and Premier B"
        return _each(told, guests, host)
    if host.country in {m.country for m in guests} or not _ON_WHOM.search(text, guests[-1].end, host.start):
        return [told]
    if _ON_WHOM.search(text, guests[0].end, guests[-1].start):
        return [told]
    if _JOINTLY.search(text, scene.sentences[told.sentence].start, host.start):
        return [told]
    return _each(told, guests, host)


def _each(told: Encounter, others: list[Mention], one: Mention) -> list[Encounter]:
    """The calls of others on one, or of one on others, state by state."""
    calls = []
    for country in dict.fromkeys(m.country for m in others if m.country):
        pair = {country, str(one.country)}
        actors = tuple((m, role) for m, role in told.actors if m.country in pair)
        calls.append(replace(told, parties=tuple(sorted(pair)), actors=actors))
    return calls
