"""Where local office-holders sit: whoever calls on a mayor or governor is in his town."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.meetings.spots import Spot
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene
from ingest.words.place_kinds import is_wide
from ontology.coordinates import locate

_UP = r"[A-ZÀ-ỸĐ][\w’'-]*(?: [A-ZÀ-ỸĐ][\w’'-]*){0,2}?"
_HEADED = re.compile(
    rf"(?:Wali ?Kota|Datuk Bandar|Gubernur|Gabenor|(?:(?:Vice|Deputy)[ -])?(?:Mayor"
    rf"|Governor)(?: of)?)\s({_UP})"
    r"(?: (?:City|Province|Prefecture|Region))?(?: pada| pro tempore|,|$)"
)
_OF_TOWN = re.compile(
    rf"({_UP}(?: City)?)(?:['’]s)?(?: (?:Province|Provincial))? (?:[Vv]ice[ -]|[Dd]eputy )?(?:[Mm]ayor"
    rf"|[Gg]overnor)$"
)


_HOUSE = re.compile(
    rf"\b(?:[Rr]umah [Dd]inas|[Kk]antor|[Kk]ediaman|[Pp]endopo|[Rr]uang [Kk]erja|[Pp]ejabat) (?:Wali ?Kota"
    rf"|Bupati|Datuk Bandar)"
    rf" ({_UP})(?=,|\.| [A-Z]| [a-z])"
)


def seat_of(label: str, country: str | None) -> str | None:
    """The town in the office of its mayor or governor, None where it names none that is known."""
    found = _HEADED.match(label) or _OF_TOWN.match(label)
    if found is None or country is None or is_wide(found[1]):
        return None
    known = locate(found[1], country) or locate(found[1].removesuffix(" City"), country)
    return found[1] if known is not None else None


def office_of(scene: Scene, m: Mention) -> str:
    """The office of a person or post that is mentioned, as it is written."""
    if m.ref is None or m.kind not in ("person", "post"):
        return ""
    post = scene.document.persons[m.ref].post if m.kind == "person" else scene.document.posts[m.ref]
    return post.label if post else ""


def at_his_seat(scene: Scene, draft: Draft) -> Spot | None:
    """The town of the one mayor or governor who receives, or is called on."""
    found: dict[str, Spot] = {}
    for member in draft.members:
        if member.country:
            continue
        house = _HOUSE.search(scene.sentences[member.sentence].text)
        side = next(
            (m.country for m in scene.mentions[member.sentence] if house and m.text == house[1]), None
        )
        if house and not is_wide(house[1]) and side in draft.parties:
            found[house[1]] = Spot(house[1], side, member.sentence)
        for m, role in member.actors:
            if member.kind != "courtesy-call" and member.form not in ("receive", "received"):
                break
            town = seat_of(office_of(scene, m), m.country)
            if town and role != "visitor" and m.country in draft.parties:
                found[town] = Spot(town, m.country, member.sentence)
    return next(iter(found.values())) if len(found) == 1 else None
