"""Lines broken by width are one paragraph; lists, short lines and paragraphs stay as they are."""

from __future__ import annotations

import pytest

from ingest.sources.wrapping import unwrapped

WRAPPED = """Dili - Menteri Dalam Negeri Rudi Halim berharap
nota antara Pemerintah Laos dan
Pemerintah Kamboja mampu menyelesaikan persoalan
yang ada. Hal itu dikatakannya
di Dili, Kamis.
Kedua pihak pulang."""
KEPT = [
    "Kedua menteri bertemu di Dili.\nMereka membahas beras.\nRapat selesai sore.\nSemua pulang.",
    "Yang hadir:\n- menteri Laos\n- menteri Kamboja\n- menteri Jepang\n- tuan rumah",
    "1. beras\n2. gula\n3. kopi\n4. garam",
    "satu baris",
    "",
]


def test_lines_of_one_sentence_are_joined() -> None:
    found = unwrapped(WRAPPED)
    assert found.split("\n") == [
        "Dili - Menteri Dalam Negeri Rudi Halim berharap nota antara Pemerintah Laos dan Pemerintah Kamboja"
        " mampu menyelesaikan persoalan yang ada. Hal itu dikatakannya di Dili, Kamis.",
        "Kedua pihak pulang.",
    ]
    assert len(found) == len(WRAPPED)


@pytest.mark.parametrize("text", KEPT)
def test_other_lines_stay(text: str) -> None:
    assert unwrapped(text) == text
