"""Names that numbers and places stand in: units of the forces, commands of an area, firms of a town."""

from __future__ import annotations

import re

from ingest.words.body_span import COMPANY, POST_HEAD, TITLE, Sight, Span, head, is_word
from ingest.words.gazetteer import Entry
from ingest.words.naming import NEVER_NAMES
from ingest.words.post_words import BALINESE

COMPASS = frozenset(
    {"barat", "timur", "utara", "selatan", "tengah", "tenggara", "north", "south", "east", "west"}
)
UNITS = frozenset(
    """detasemen korem kodim kodam yonif batalyon batalion resimen rejimen briged brigade brigif divisi
    divisyen skadron skuadron satgas satuan armada komando pasukan lanud lantamal""".split()  # noqa: SIM905
)
_ORDINALS = frozenset("pertama kedua ketiga keempat kelima keenam belas".split())  # noqa: SIM905
ROMAN = frozenset("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII".split())  # noqa: SIM905


def unit_number(sight: Sight, span: Span, j: int) -> int:
    """The word behind the number of a unit and its name: "Korem 121/Rimba Raya", "Detasemen Khusus 88"."""
    t = sight.t
    roman = t[j].text in ROMAN and j + 1 < sight.n and t[j + 1].text == "/"
    if t[j].low in _ORDINALS and t[span.first].low in UNITS:
        return j + 1
    alone = t[j].text in ROMAN and not (
        j + 1 < sight.n and (t[j + 1].text == "/" or t[j + 1].low in BALINESE)
    )
    if alone and t[span.first].low in UNITS and t[j - 1].cap:
        return j + 1  # "Komando Armada | I"
    if not (roman or t[j].text.isdigit()) or t[span.first].low not in UNITS or not t[j - 1].cap:
        return 0
    j += 1
    if j + 1 < sight.n and t[j].text == "/" and t[j + 1].cap:
        j += 2
        while j < sight.n and is_word(t[j]) and not (TITLE.at(t, j) or POST_HEAD.at(t, j) or head(sight, j)):
            j += 1
    return j


def _of_firm(sight: Sight, k: int) -> bool:
    """Whether a word goes on with a firm's name: "PT Nunukan | Cahaya Laut"."""
    word = sight.t[k]
    if not word.text.istitle() or word.low in NEVER_NAMES:
        return False
    return not (POST_HEAD.at(sight.t, k) or TITLE.at(sight.t, k) or head(sight, k))


def number_behind(sight: Sight, j: int) -> int:
    """The word behind the number that ends a name: "Institut X | Nomor 3", "Military Hospital | 175"."""
    t = sight.t
    k = j + (t[j].low in _NUMBERS if j < sight.n else 0)
    k += k > j and k < sight.n and t[k].text == "."
    told = k > j or t[j - 1].low in _NUMBERS
    if k >= sight.n or not (t[k].text.isdigit() or (told and t[k].text in ROMAN)):
        return 0
    numbered = told or t[j - 1].low in _BY_NUMBER or t[j - 2].low in _BY_NUMBER
    return k + 1 if numbered and len(t[k].text) < 4 else 0


_NUMBERS = frozenset({"nomor", "no", "no.", "unit", "number", "nombor"})
_BY_NUMBER = frozenset(
    """hospital sakit wilayah region area zone district brigade battalion regiment division squadron
    corps unit""".split()  # noqa: SIM905
)


def behind_place(sight: Sight, span: Span, j: int, entry: tuple[int, Entry]) -> int:
    """The word behind a place that does not end the name: "Komando Mindanao | Barat"."""
    t, behind = sight.t, j + entry[0]
    if entry[1].kind != "place" or behind >= sight.n or not is_word(t[behind]):
        return 0
    if t[behind].low in COMPASS:
        if span.holder == "state":
            span.country = span.country or entry[1].country
        return behind + 1
    if t[behind].low in ("bagian", "bahagian") and behind + 1 < sight.n and t[behind + 1].low in COMPASS:
        return behind + 2  # "Kantor Wilayah X Kalimantan | Bagian Barat"
    last = behind + 1 >= sight.n or not t[behind + 1].cap
    if t[span.first].low in ("pt", "cv", "ud"):
        while behind < sight.n and behind - j < 5 and _of_firm(sight, behind):
            behind += 1
        return behind if behind > j + entry[0] else 0
    firm = any(COMPANY.at(t, k) for k in range(behind, min(behind + 5, sight.n)) if t[k].cap)
    if firm and span.holder == "private":
        return behind
    named = sight.names.at(t, behind) or POST_HEAD.at(t, behind) or TITLE.at(t, behind) or head(sight, behind)
    free = t[behind].low not in NEVER_NAMES and not named
    return behind + 1 if span.holder == "private" and last and free and t[behind].text.istitle() else 0


_SERIES = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())  # noqa: SIM905
_NTH = re.compile(r"[1-9]\d{0,2}(?:st|nd|rd|th)")
_FORCES = frozenset(
    """army naval navy military infantry air fleet marine armoured armored cavalry artillery signal engineer
    engineering border patrol police division brigade battalion regiment squadron fleet region
    corps""".split()  # noqa: SIM905
)


def in_series(sight: Sight, j: int) -> bool:
    """Whether an ordinal with a capital begins the name of a unit: "Thailand's | First Army Region"."""
    t = sight.t
    return t[j].low in _SERIES and t[j].cap and j + 1 < sight.n and t[j + 1].cap and t[j + 1].low in _FORCES


def of_number(sight: Sight, j: int) -> bool:
    """Whether an ordinal in figures stands before the name of a unit: "the | 2nd Infantry Division"."""
    t = sight.t
    return t[j].text[0].isdigit() and t[j + 1].low in _FORCES and _NTH.fullmatch(t[j].low) is not None


_PARTS_OF_LANDS = frozenset(
    [
        "pantai",
        "wilayah",
        "kawasan",
        "zon",
        "zona",
        "sektor",
        "perairan",
        "sempadan",
        "rantau",
        "bagian",
        "bahagian",
    ]
)


def of_compass(sight: Sight, j: int) -> bool:
    """Whether a word of the compass belongs to the word before it: "Pasukan X Pantai | Timur Sabah"."""
    return sight.t[j].low in COMPASS and sight.t[j - 1].low in _PARTS_OF_LANDS
