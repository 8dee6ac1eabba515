"""Where meetings take place: the view that draws them on a map.

An article names a place and its state; the degrees come from a table, and what the table does not know is
listed without a mark. Provinces and islands are marked in their middle and said to be areas.
"""

from __future__ import annotations

import functools
import json
import re
import unicodedata
from collections import defaultdict
from pathlib import Path

from ontology.coordinates import Coordinates, locate
from ontology.knowledge import Knowledge
from ontology.terms import key
from viz.explorer.corpus import Corpus
from viz.explorer.projection import DEGREE, REGION, WIDTH, in_region, region, world
from viz.explorer.shapes import Json, head

ASSET = Path(__file__).parent / "assets" / "outlines.json"
FRAME = ((REGION[2] - REGION[0]) * DEGREE, (REGION[1] - REGION[3]) * DEGREE)
WORLD = (0.0, -260.0, WIDTH, 470.0)  # left, top, width, height: without the poles


def places(corpus: Corpus, knowledge: Knowledge) -> Json:
    """A row for each place with its meetings, the busiest first, and the outlines to draw it on."""
    states = {state.alpha3: state for state in (*knowledge.states, *knowledge.further_states)}
    meetings: dict[tuple[str, str], list[str]] = defaultdict(list)
    spots: dict[tuple[str, str], Coordinates | None] = {}
    named: dict[tuple[str, str], str] = {}
    for event in corpus.events.values():
        if event.sort == "meeting" and event.place:
            spot = locate(event.place, event.country)
            name = spot.name if spot else event.place
            me = _slug(name), event.country
            meetings[me].append(event.id)
            spots[me] = spot
            named[me] = min(name, named.get(me, name))
    rows = []
    for me, found in meetings.items():
        spot, state = spots[me], states.get(me[1])
        rows.append(
            {
                "id": key("-".join(filter(None, (me[0], me[1].lower())))),
                "label": named[me],
                "country": me[1],
                "state": {"en": state.names["en"], "id": state.names["id"]}
                if state
                else {"en": "", "id": ""},
                "area": bool(spot and spot.area),
                "meetings": sorted(found),
                **_drawn(spot),
            }
        )
    return {
        **head("places", corpus, "places-1"),
        "rows": sorted(rows, key=lambda row: (-len(row["meetings"]), row["id"])),
        "without": sum(event.sort == "meeting" and not event.place for event in corpus.events.values()),
        "frames": {"region": [0, 0, *FRAME], "world": list(WORLD)},
        "outlines": _outlines(),
    }


def _drawn(spot: Coordinates | None) -> Json:
    """The place on the drawings: of the region, or of the world for what lies outside; nothing if unknown."""
    if spot is None:
        return {"on": "", "x": 0, "y": 0}
    inside = in_region(spot.longitude, spot.latitude)
    x, y = (region if inside else world)(spot.longitude, spot.latitude)
    return {"on": "region" if inside else "world", "x": round(x, 1), "y": round(y, 1)}


@functools.cache
def _outlines() -> Json:
    found: Json = json.loads(ASSET.read_text(encoding="utf-8"))
    return found


def _slug(name: str) -> str:
    """A name without case, accents and marks; a name of none of our letters as it stands."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", plain.casefold()).strip("-") or name
