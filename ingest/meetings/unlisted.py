"""Places that no list knows: a town with a capital, a sea on which ships exercise, where somebody went."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit
from ingest.scene.elsewhere import STANDS_THERE, agreed
from ingest.scene.scene import Scene
from ingest.words.place_kinds import VENUE

_CAPITALISED = re.compile(
    r"\b(?:di|in|on(?=\s(?:[A-Z][\w’'-]+\s){1,2}Island\b))\s+(?:Gedung\s[^.,;()]{1,40},\s)?"
    r"(?:(?:kota|kabupaten|pulau|bandar|the city of)\s+)?"
    r"((?!(?:Istana|Kem|Hotel|Ruang|Bilik|Dewan|Markas|Kantor|Gedung|Kompleks|Januari|Februari|Maret|April"
    r"|Mei|Juni|Juli"
    r"|Agustus|September|Oktober"
    r"|November|Desember|January|February|March|May|June|July|August|October|December)\b)"
    r"[A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+)?)"
)
_TOWN = re.compile(
    r"\b(?:di|in|at|ke|near|kawasan)\s(?:(?:kota|kabupaten|kecamatan|pulau|bandar|daerah|kawasan|desa|Kota"
    r"|Kabupaten"
    r"|Kecamatan|Pulau|Desa|the (?:town|city|district|resort) of)\s)?"
    r"([A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+){0,2}),\s(?:the\s)?(?:[Pp]rovinsi\s)?$"
)


_UP = r"[A-ZÀ-ỸĐ][\w’'-]*"
_AT_WATERS = re.compile(  # where ships are, which is no town
    rf"\b(?:in|off|at|di)\s(?:the\s)?(?:waters\s(?:off|of|around)\s|perairan\s|coast of\s)?(?:the\s)?"
    rf"((?:(?:Bay|Gulf|Straits?|Sea|Coast)\sof\s{_UP}(?:\s{_UP})?|(?:Laut|Selat|Teluk"
    rf"|Perairan)(?:\s{_UP}){{1,3}}"
    rf"|(?:{_UP}\s){{1,3}}?(?:Sea|Strait|Straits|Bay|Gulf|Channel|Island|Islands)\b)"
    rf"|(?<=off )(?:{_UP})(?:\s{_UP}){{0,2}})"
)
_GOAL = re.compile(  # "walked across the bridge to X to meet": a town that no list knows
    rf"\b(?:to|ke)\s({_UP}(?:\s{_UP})?)\s(?:(?:on|pada|hari)\s\w+\s)?(?:to|untuk|bagi"
    rf"|guna)\s(?:\w+\s){{0,1}}$"
)
_WENT = re.compile(
    r"\b(?:walk|cross|fl(?:y|ew)|travel|drove|sail|went|goes|berangkat|bertolak|terbang|menyeberang"
    r"|pergi)\w*\b[^.;]{0,60}$",
    re.IGNORECASE,
)


def waters(text: str, start: int, end: int) -> tuple[str, None] | None:
    """The sea, strait or bay in which an exercise is told to be."""
    found = _AT_WATERS.search(text, start, end)
    return (found[1], None) if found else None


def goal_to_meet(scene: Scene, index: int, first: int) -> tuple[str, None] | None:
    """The unlisted town to which somebody went to meet another."""
    text, start = scene.document.article.text, scene.sentences[index].start
    goal = _GOAL.search(text, start, first)
    if goal is None or _WENT.search(text, start, goal.start()) is None:
        return None
    taken = any(m.start < goal.end(1) and goal.start(1) < m.end for m in scene.mentions[index])
    return None if taken else (goal[1], None)


_BEHIND = re.compile(  # "di Mapolda Kepri | di Nongsa"
    r"(?:,\s|,?\s(?:di|in)\s)(?!(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad|Isnin|Khamis|Jumaat|Mon"
    r"|Tues|Wednes"
    r"|Thurs|Fri|Satur|Sun)\w*\b)([A-ZÀ-ỸĐ][\w’'-]+)(?=[,.]|\s(?:pada|on|hari|dipimpin|led)\b)"
)


def town_behind(scene: Scene, index: int, end: int) -> str | None:
    """The town that no list knows, behind the province in which a house of it stands."""
    found = _BEHIND.match(scene.document.article.text, end)
    if found is None:
        return None
    taken = any(m.start < found.end(1) and found.start(1) < m.end for m in scene.mentions[index])
    return None if taken else found[1]


def town_before(scene: Scene, index: int, province: int) -> str | None:
    """The town that no list knows, before the province in which it lies: "di Subang, Jawa Barat"."""
    text = scene.document.article.text
    found = _TOWN.search(text, max(scene.sentences[index].start, province - 60), province)
    if found is None or VENUE.match(found[1]):
        return None
    taken = any(m.start < found.end(1) and found.start(1) < m.end for m in scene.mentions[index])
    return None if taken else found[1]


def dated_there(scene: Scene, index: int, group: list[Hit], end: int) -> bool:
    """Whether the day of a session stands right behind a place: "a meeting on the new port in X on 3 May" was
    there, wherever the port is to be."""
    if group[-1].form != "noun" or _CLAUSE.search(scene.document.article.text, group[-1].end, end):
        return False
    return any(
        d.when.precision in ("day", "interval") and 0 < d.start - end <= len(" pada tanggal ")
        for d in scene.dates[index]
    )


_CLAUSE = re.compile(
    r"[,;:]|\b(?:to|untuk|bagi|guna|yang|which|that|who|akan|will|agreed|sepakat|setuju|bersetuju)\b"
)


def unlisted_place(scene: Scene, index: int, group: list[Hit], right: int) -> str | None:
    """A capitalised name after "di" or "in" that no list knows and that is part of no other name."""
    text, start = scene.document.article.text, group[0].start
    for match in _CAPITALISED.finditer(text, start, min(right, scene.sentences[index].end)):
        taken = any(m.start < match.end(1) and match.start(1) < m.end for m in scene.mentions[index])
        end = min(
            (d.start for d in scene.dates[index] if match.start(1) < d.start < match.end(1)),
            default=match.end(1),
        )  # "di Nizwa | Khamis lepas"
        dated = any(d.start < end and match.start(1) < d.end for d in scene.dates[index])
        lead = text[max(start, match.start() - 50) : match.start(1)]
        if (
            not taken
            and not dated
            and not (STANDS_THERE.search(lead) and not dated_there(scene, index, group, match.end(1)))
            and not agreed(text, start, match.start(1))
        ):
            return text[match.start(1) : end].rstrip()
    return None
