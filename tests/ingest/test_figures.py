"""Reported figures: group marks, scales, units, and numbers that count nothing."""

from __future__ import annotations

import pytest

from .test_extract import facts_of

CASES = [
    ("a scale word", "Sekitar 130 ribu WNI tinggal di sana.", "id", [("130000", "WNI")]),
    ("points group thousands", "Ada 3.000 kasus tahun itu.", "id", [("3000", "kasus")]),
    ("a decimal comma with a scale", "Sebanyak 2,5 juta pekerja pulang.", "id", [("2500000", "pekerja")]),
    ("the longer unit is meant", "Ada 400 calon pekerja migran.", "id", [("400", "calon pekerja migran")]),
    ("commas group thousands", "Police counted 1,200 victims in the town.", "en", [("1200", "victims")]),
    ("a law number counts nothing", "Undang-undang Nomor 6 Tahun 2011 mengaturnya.", "id", []),
    ("a telephone number counts nothing", "Hubungi 021-555-1234 orang.", "id", []),
]


@pytest.mark.parametrize(("trap", "text", "language", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_figures(trap: str, text: str, language: str, wanted: list[tuple[str, str]]) -> None:
    assert [(f.value, f.unit) for f in facts_of(text, language).figures] == wanted, trap
