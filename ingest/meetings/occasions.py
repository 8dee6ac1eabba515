"""Where meetings were by what else the article tells of them: the sentence that named them before, the town
behind a house, the forum at which others were held or called off, the visit they were part of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.meetings.spots import Spot, lead_sentences, led_places
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene
from ingest.text.dateline import dateline_place
from ingest.words.capitals import is_city

_OPENS = 30  # characters within which a sentence names the meeting it goes on with
_BACK = 2  # sentences
_FORUMS = frozenset({"summit", "multilateral-meeting"})
_IN_TOWN = re.compile(r"(?:,\s|,?\s(?:in|di)\s)(?:the city of\s|kota\s|Kota\s|Bandar\s)?")
_ONLINE = (
    r"(?:online|virtually|remotely|simultaneously|by video|by (?:post|circulation)|via (?:zoom|video)"
    r"|secara (?:daring|virtual|sirkuler|edaran|maya|dalam talian|terpisah)|dalam talian)\b"
)
_APART = re.compile(
    r"\b(?:online|virtual|simultaneous|daring) (?:ceremony|ceremonies|rites|signing|event)\b"
    r"|\b(?:ceremony|rites|signing|signatures|penandatanganan|majlis|upacara|acara|dokumen|documents?|paper"
    r"|pact)"
    rf"\b[^.;]{{0,80}}?\b{_ONLINE}",
    re.IGNORECASE,
)
_CEREMONY = 3  # sentences from the news of a signing to how it was done


_ON_SCREEN = re.compile(
    r"\b(?:layar|skrin|screens?|daring|dalam talian|virtual|video|online|zoom)\b", re.IGNORECASE
)


def signed_apart(scene: Scene, draft: Draft, drafts: Sequence[Draft]) -> bool:
    """Whether the sentences behind the news of a signing tell that nobody was there together."""
    if draft.lead.kind != "signing":
        return False
    first = min(draft.sentences)
    others = {i for d in drafts if d is not draft for i in d.sentences}
    near = [i for i in range(first, min(first + _CEREMONY, len(scene.sentences))) if i not in others]
    return any(_APART.search(scene.sentences[i].text) for i in near)


def of_noun_before(scene: Scene, draft: Draft) -> Spot | None:
    """The city of a meeting as the sentence before named it, where one goes on with its noun: "It was agreed
    at a meeting in Hanoi. The meeting was attended by ..."."""
    index = min(draft.sentences)
    sentence = scene.sentences[index]
    text = scene.document.article.text
    own = next((h for h in find_hits(scene, index) if h.form == "noun"), None)
    if own is None or own.start - sentence.start > _OPENS or draft.lead.status != "held":
        return None
    if any(_ON_SCREEN.search(scene.sentences[i].text) for i in draft.sentences):
        return None
    word = text[own.start : own.end].casefold().split()[0]
    for before in range(index - 1, max(-1, index - 1 - _BACK), -1):
        if scene.sentences[before].kind != "body":
            return None
        for hit in find_hits(scene, before):
            if hit.form != "noun" or text[hit.start : hit.end].casefold().split()[0] != word:
                continue
            end = scene.sentences[before].end
            if places := led_places(scene, before, hit.end, end):
                return Spot(places[0].text, places[0].country, before)
            line = dateline_place(scene.document, scene.dateline)
            if line is not None and scene.marked(before, "here", hit.end, end):
                return Spot(line[0], line[1], before)
    return None


def at_the_forum(scene: Scene, draft: Draft, told: Sequence[tuple[Draft, Spot | None]]) -> Spot | None:
    """The city of the forum at which a meeting was to be, or was: that of all who met there.

    For what was called off beside it, and for what guests held there among each other on its days.
    """
    if draft.lead.kind in ("visit", "exercise", "call") or any(m.country for m in draft.members):
        return None
    if any(m.form in ("receive", "received", "visit") for m in draft.members):
        return None
    held = [(d, s) for d, s in told if d.lead.status == "held" and not d.lead.background and s is not None]
    cities = {(s.place, s.country) for _, s in held if s is not None}
    forum = any(d.lead.kind in _FORUMS and min(d.sentences) in lead_sentences(scene) for d, _ in held)
    margin = any("margin" in scene.roles(i) for i in lead_sentences(scene))
    if len(cities) != 1 or not (forum or margin):
        return None
    city, country = cities.pop()
    if draft.lead.status == "cancelled":
        return Spot(city, country, min(draft.sentences))
    line = dateline_place(scene.document, scene.dateline)
    abroad = line is not None and line[0] == city and country not in draft.parties
    return Spot(city, country, min(draft.sentences)) if draft.lead.status == "held" and abroad else None


def of_visit(scene: Scene, draft: Draft, told: Sequence[tuple[Draft, Spot | None]]) -> Spot | None:
    """The city state that the guest visited whom its people met: "called on President X" in a press release
    on a visit to Singapore."""
    if draft.lead.kind == "exercise" or draft.lead.background or any(m.country for m in draft.members):
        return None
    for other, spot in told:
        if (
            other.parties != draft.parties
            or spot is None
            or not any(m.form == "visit" for m in other.members)
        ):
            continue
        here = (m for row in scene.mentions for m in row if m.text == spot.place and m.kind == "state")
        if any(is_city(m) for m in here) and spot.country in draft.parties:
            return Spot(spot.place, spot.country, spot.sentence)
    return None


def with_town(scene: Scene, spot: Spot | None, house: bool) -> Spot | None:
    """A house with the town that stands right behind it: "at Camp X in | Quezon City"; of what may be a town
    itself not the next one of a list."""
    if spot is None:
        return None
    sentence = scene.sentences[spot.sentence]
    at = sentence.text.find(spot.place)
    if at < 0:
        return spot
    end = sentence.start + at + len(spot.place)
    text = scene.document.article.text
    for m in scene.mentions[spot.sentence]:
        behind = _IN_TOWN.fullmatch(text, end, m.start) if m.kind == "place" and m.start > end else None
        if behind and m.country == spot.country and (house or not behind.group().startswith(", ")):
            return Spot(f"{spot.place}, {m.text}", spot.country, spot.sentence)
    return spot
