"""Meetings told by what two did together: "A and his counterpart B agreed on rice in X on Monday"."""

from __future__ import annotations

import re

from ingest.cue_hits import find_hits
from ingest.dateline import dateline_place
from ingest.encounter import Encounter
from ingest.scene import Scene
from ingest.spots import led_places

_NOT_HELD = frozenset(("planned", "proposed", "cancelled", "speech", "background"))
_AND = re.compile(
    r",?\s*(?:[^.;:,]{0,60},)?\s*(?:and|dan|bersama|serta)\s(?:[^.;:]{0,90}\s)?(?:Mr\.?\s|Ms\.?\s|Dr\.?\s)?",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"\s*,?\s*(?:on \w+day |\w+day |juga |turut |telah |also |have |had )*(?:agreed|discussed|reviewed"
    r"|explored|decided|inspected|opened|inaugurated|launched|toured|unveiled|meresmikan|membuka|meluncurkan|membahas|membicarakan|membincangkan|menyepakati|sepakat|bersepakat|bersetuju|memutuskan)\b",
    re.IGNORECASE,
)


def together(scene: Scene, index: int) -> Encounter | None:
    """Two persons of two sides who do one thing at a place on a day ("A and B agreed in X")."""
    sentence, text = scene.sentences[index], scene.document.article.text
    if find_hits(scene, index) or not scene.roles(index).isdisjoint(_NOT_HELD):
        return None
    people = [m for m in scene.actors(index) if m.kind == "person" and m.country]
    if len(people) != 2 or people[0].country == people[1].country:
        return None
    one, other = people
    if _AND.fullmatch(text, one.end, other.start) is None or _ACT.match(text, other.end) is None:
        return None
    line = scene.dateline or (0, 0)
    days = [
        d.when for d in scene.dates[index] if d.when.precision == "day" and not line[0] <= d.start < line[1]
    ]
    places = led_places(scene, index, other.end, sentence.end)
    city = dateline_place(scene.document, scene.dateline) if line[0] <= sentence.start + 1 < line[1] else None
    if len(days) != 1 or not (places or city):
        return None
    place, country = (places[0].text, places[0].country) if places else (None, None)
    sides = tuple(sorted((str(one.country), str(other.country))))
    if not places and city is not None and city[1] not in sides:
        return None  # where it was the sentences after it tell, else the dateline
    actors = ((one, "attendee"), (other, "attendee"))
    return Encounter(index, "bilateral-meeting", "verb", "held", sides, actors, days[0], place, country)
