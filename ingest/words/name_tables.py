"""The tables of names beside the authority data: places, further states, organisations, spellings."""

from __future__ import annotations

import csv
import functools
import re
from collections.abc import Iterator
from typing import Literal

from ontology.knowledge import FOLDER, AuthorityError

Kind = Literal["state", "demonym", "place", "igo"]


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table; AuthorityError is raised for one of another length than its header."""
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if None in row or None in row.values():
                raise AuthorityError(f"{name}: row {row!r} has another number of columns than the header")
            yield row


# How the same name is spelt elsewhere: the United Nations in short and in full, British and American.
_SPELT = (
    (("PBB",), ("Perserikatan Bangsa-Bangsa", "Pertubuhan Bangsa-Bangsa Bersatu")),
    (("United Nations",), ("UN", "U.N.")),
    (("Organization", "Organisation"), ("Organisation", "Organization")),
    (("Programme",), ("Program",)),
    (("Centre", "Center"), ("Center", "Centre")),
)


def _spellings(name: str) -> Iterator[str]:
    """The other spellings of an organisation's name; the bare "United Nations" has its short forms listed."""
    found = [name]
    for forms, others in _SPELT:
        found += [
            re.sub(rf"\b{form}\b", other, known)
            for known in tuple(found)
            for form in forms
            if re.search(rf"\b{form}\b", known) and known != form
            for other in others
        ]
    yield from found[1:]


# What papers call states beside their names, behind "Negeri" or "Negara" and in English.
_NICKNAMES = {
    "THA": "Gajah Putih", "CHN": "Tirai Bambu|Panda", "KOR": "Ginseng|Gingseng",
    "JPN": "Matahari Terbit|Sakura|Bunga Sakura", "USA": "Paman Sam|Abang Sam", "SGP": "Singa",
    "AUS": "Kanguru|Kangguru", "NZL": "Kiwi", "NLD": "Kincir Angin", "DEU": "Panser", "RUS": "Beruang Merah",
    "IND": "Bollywood|Taj Mahal", "GBR": "Ratu Elizabeth", "EGY": "Piramida", "BRA": "Samba", "ITA": "Pizza",
    "ESP": "Matador", "ARG": "Tango", "MMR": "Seribu Pagoda", "LAO": "Seribu Gajah", "KHM": "Angkor",
}  # fmt: skip
_ENGLISH_NICKNAMES = (
    ("Land of Smiles", "THA"), ("Lion City", "SGP"), ("Land Down Under", "AUS"),
    ("Land of the Rising Sun", "JPN"), ("Land of a Million Elephants", "LAO"), ("Kota Singa", "SGP"),
)  # fmt: skip


@functools.cache
def listed() -> tuple[tuple[str, Kind, str | None], ...]:
    """The names of places, further states and organisations: spelling, kind, state or short name."""
    found: list[tuple[str, Kind, str | None]] = []
    for row in rows("places.csv"):
        found += [(n, "place", row["country"] or None) for n in row["names"].split("|")]
    for row in rows("further_states.csv"):
        names = [row[f"{name}_en"] for name in ("name", "official_name")]
        names += [row["name_id"], row["name_ms"], *row["aliases"].split("|")]
        found += [(n, "state", row["iso3"]) for n in names if n]
        found += [
            (row["demonym_en"], "demonym", row["iso3"]),
            (row["capital"], "place", row["iso3"]),
        ]
    for whose, nicknames in _NICKNAMES.items():
        found += [(f"{n} {x}", "state", whose) for x in nicknames.split("|") for n in ("Negeri", "Negara")]
    found += [(name, "state", whose) for name, whose in _ENGLISH_NICKNAMES]
    for row in rows("igos.csv"):
        names = row["names"].split("|")
        # Some papers write an acronym that is spoken as a word like one: "Asean", "Unesco".
        names += [n for name in names if "Commissioner" not in name for n in _spellings(name)]  # no office
        names += [n.title() for n in names if n.isupper() and n.isalpha() and len(n) > 3]
        found += [(n, "igo", row["short"]) for n in names]
    return tuple(found)
