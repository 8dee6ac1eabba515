"""Towns of the world, as Indonesian, Malay and English outlets spell them."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import csv
from collections.abc import Mapping
from typing import Any

import pytest

from ingest.words.gazetteer import gazetteer
from ingest.words.tokens import folded
from ontology.coordinates import TABLE, locate
from ontology.knowledge import load

from .test_extract import facts_of

# A word or a person's name beside: the map knows the spelling, an article's word alone says too little.
AMBIGUOUS = {"Rom", "Ho Chi Minh"}


def _listed(index: Mapping[str, tuple[Mapping[str, Any], Any]], name: tuple[str, ...]) -> bool:
    longer, single = index.get(name[0], ({}, []))
    return bool(single) if len(name) == 1 else any(name[2:] in rest for _, rest in longer.get(name[1], ()))


def test_a_town_of_the_map_is_read_in_articles() -> None:
    listed = gazetteer(load()).index
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["kind"] == "city"]
    spelled = {name for row in rows for name in row["names"].split("|")} - AMBIGUOUS
    assert not {name for name in spelled if not _listed(listed, folded(name))}


@pytest.mark.parametrize(("text", "language", "place", "country"), [
    ("Menteri Perdagangan Indonesia Rudi Halim bertemu Menteri Perdagangan Tanzania Juma Kessy di Dar es Salaam, Senin (6/5/2024).", "id", "Dar es Salaam", "TZA"),
    ("Menteri Perdagangan Indonesia Rudi Halim bertemu Menteri Perdagangan Ceko Jan Dvorak di Praha, Senin (6/5/2024).", "id", "Praha", "CZE"),
    ("Menteri Luar Malaysia Hamzah Karim bertemu Menteri Luar Mesir Ahmed Naguib di Kaherah pada 6 Mei 2024.", "ms", "Kaherah", "EGY"),
    ("Malaysian Foreign Minister Hamzah Karim met Kazakh Foreign Minister Marat Omarov in Almaty on 6 May 2024.", "en", "Almaty", "KAZ"),
    ("Menteri Luar Negeri RI Rudi Halim bertemu Menteri Luar Negeri Mongolia Bat Dorj di Ulan Bator, Senin (6/5/2024).", "id", "Ulan Bator", "MNG"),
    ("Menteri Luar Malaysia Hamzah Karim bertemu Menteri Luar Yaman Saleh Nasser di Sana’a pada 6 Mei 2024.", "ms", "Sana’a", "YEM"),
])  # fmt: skip
def test_a_meeting_in_a_far_city_has_its_place(text: str, language: str, place: str, country: str) -> None:
    [meeting] = facts_of(text, language).meetings
    assert (meeting.place, meeting.country) == (place, country)


@pytest.mark.parametrize(("country", "one", "other"), [
    ("DZA", "Aljir", "Algiers"), ("LKA", "Kolombo", "Colombo"), ("SRB", "Beograd", "Belgrade"),
    ("ROU", "Bukares", "Bucharest"), ("MNG", "Ulan Bator", "Ulaanbaatar"), ("YEM", "Sana’a", "Sanaa"),
    ("KWT", "Bandar Kuwait", "Kuwait City"), ("ITA", "Venesia", "Venice"), ("IND", "Calcutta", "Kolkata"),
])  # fmt: skip
def test_two_spellings_are_one_town(country: str, one: str, other: str) -> None:
    assert locate(one, country) is not None
    assert locate(one, country) == locate(other, country)


@pytest.mark.parametrize(("text", "language"), [
    ("Menteri Pendidikan Indonesia Rudi Halim menerima para siswa. Hasil Pisa tahun ini naik, katanya di Jalan Braga, Senin (6/5).", "id"),
    ("Menteri Luar Malaysia Hamzah Karim berkata Konvensyen Basel dipatuhi. Buka pintu kepada semua, katanya, Isnin.", "ms"),
    ("Rudi Halim of Indonesia welcomed Regina Livingstone of the Kingston company on Monday, said Sofia Trujillo.", "en"),
])  # fmt: skip
def test_words_and_names_that_are_also_towns_make_no_side(text: str, language: str) -> None:
    assert facts_of(text, language).meetings == ()
