"""Meetings told by what two did together: "A and his counterpart B agreed on rice in X on Monday"."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.facts import When
from ingest.meetings.spots import led_places
from ingest.scene.cue_hits import find_hits
from ingest.scene.encounter import Encounter
from ingest.scene.scene import Scene
from ingest.text.dateline import dateline_place

_NOT_HELD = frozenset(("planned", "proposed", "cancelled", "speech", "background"))
_AND = re.compile(
    r",?\s*(?:[^.;:,]{0,60},)?\s*(?:and|dan|bersama|serta)\s(?:[^.;:]{0,90}\s)?(?:Mr\.?\s|Ms\.?\s|Dr\.?\s)?",
    re.IGNORECASE,
)
_ACT = re.compile(
    r"\s*,?\s*(?:on \w+day |\w+day |juga |turut |telah |also |have |had )*(?:agreed|discussed|reviewed"
    r"|explored|decided|inspected|opened|inaugurated|launched|toured|unveiled|meresmikan|membuka|meluncurkan"
    r"|membahas|membicarakan|membincangkan|menyepakati|sepakat|bersepakat|bersetuju|memutuskan)\b",
    re.IGNORECASE,
)


_OFFICERS = re.compile(  # whom the first of two states sends: "Foreign ministers of Laos and"
    r"\b(?:ministers|leaders|presidents|premiers|chiefs|secretaries|officials|delegations|commanders"
    r"|negotiators|menteri"
    r"|menteri-menteri|pemimpin|pejabat|delegasi|panglima|kepala|wakil)\s(?:[a-z]+\s){0,3}(?:of|from|dari"
    r"|daripada)\s(?:the\s)?$",
    re.IGNORECASE,
)
_AND_ALSO = re.compile(r"\s(?:and|dan|serta)\s(?:the\s)?")


def _two(scene: Scene, index: int) -> tuple[Mention, Mention] | None:
    """The two of whom a sentence tells a deed: two persons, two bodies, or two states of which it names the
    ministers."""
    text = scene.document.article.text
    people = [m for m in scene.actors(index) if m.kind == "person" and m.country]
    if people:
        joined = len(people) == 2 and _AND.fullmatch(text, people[0].end, people[1].start)
        return (people[0], people[1]) if joined else None
    bodies = [m for m in scene.actors(index) if m.kind == "institution" and m.country]
    if len(bodies) == 2 and _AND_ALSO.fullmatch(text, bodies[0].end, bodies[1].start):
        return bodies[0], bodies[1]
    states = [m for m in scene.actors(index) if m.kind == "state" and m.country]
    if len(states) < 2 or _AND_ALSO.fullmatch(text, states[0].end, states[1].start) is None:
        return None
    led = _OFFICERS.search(text, scene.sentences[index].start, states[0].start)
    return (states[0], states[1]) if led and len({m.country for m in states}) == 2 else None


def together(scene: Scene, index: int, same: When | None = None) -> Encounter | None:
    """Two persons or ministers of two sides who do one thing at a place on a day ("A and B agreed in X").

    Args: the article; the sentence; the day of the meetings told before, where it says "the same day".
    """
    sentence, text = scene.sentences[index], scene.document.article.text
    if find_hits(scene, index) or not scene.roles(index).isdisjoint(_NOT_HELD):
        return None
    two = _two(scene, index)
    if two is None or two[0].country == two[1].country or _ACT.match(text, two[1].end) is None:
        return None
    one, other = two
    line = scene.dateline or (0, 0)
    days = [
        d.when for d in scene.dates[index] if d.when.precision == "day" and not line[0] <= d.start < line[1]
    ]
    if same is not None and not days and all(m.kind == "person" for m in two):
        sides = tuple(sorted((str(one.country), str(other.country))))
        both = tuple((m, "attendee") for m in two)
        return Encounter(index, "bilateral-meeting", "verb", "held", sides, both, same, None, None)
    places = led_places(scene, index, other.end, sentence.end)
    city = dateline_place(scene.document, scene.dateline) if line[0] <= sentence.start + 1 < line[1] else None
    if len(days) != 1 or not (places or (city and one.kind != "institution")):
        return None  # two bodies may have agreed from afar
    place, country = (places[0].text, places[0].country) if places else (None, None)
    sides = tuple(sorted((str(one.country), str(other.country))))
    if not places and city is not None and city[1] not in sides:
        return None  # where it was the sentences after it tell, else the dateline
    actors = tuple((m, "attendee") for m in two if m.kind != "state")
    return Encounter(index, "bilateral-meeting", "verb", "held", sides, actors, days[0], place, country)
