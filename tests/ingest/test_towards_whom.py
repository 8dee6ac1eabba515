"""Towards whom something is undertaken: a province of another state, "we" and "it"; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# Published on Friday, 10 May 2024. Trap, language, text, "kind sides day" of what is told.
CASES: list[tuple[str, str, str, list[str]]] = [
    ("a province of another state", "id", "Belanda akan memberikan tiga ambulans kepada Provinsi Jawa Tengah, kata Duta Besar Belanda Pieter Vos di Semarang, Rabu (8/5).", ["pledge IDN,NLD 2024-05-08"]),
    ("built in a province", "id", "Pemerintah Belanda berjanji membangun 12 klinik di Sulawesi Selatan, kata Konsul Jenderal Belanda Pieter Vos, Rabu (8/5).", ["pledge IDN,NLD 2024-05-08"]),
    ("a province of one's own", "id", "Indonesia akan membangun 12 klinik di Sulawesi Selatan, kata Menteri Kesehatan Rudi Hartono, Rabu (8/5).", []),
    ("what we will send", "id", '"Kami akan mengirim lima dokter ke Fiji," kata Menteri Kesehatan Indonesia Rudi Hartono, Rabu (8/5).', ["pledge FJI,IDN 2024-05-08"]),
    ("what we will send, in English", "en", '"We will lend Fiji two dredgers," Lao Transport Minister Khamla Vongsa said on Wednesday.', ["pledge FJI,LAO 2024-05-08"]),
    ("where we will go", "en", '"We will travel to Fiji," Lao Transport Minister Khamla Vongsa said on Wednesday.', []),
    ("it gives something to another", "en", "Japan will give Fiji two tugs. It will also provide Oman with a crane, the ministry said on Wednesday.", ["pledge FJI,JPN 2024-05-08", "pledge JPN,OMN 2024-05-08"]),
    ("it is something else", "en", "Japan hosted a fair for Fiji. It will also provide Oman with a crane, the ministry said on Wednesday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_towards_whom(trap: str, language: str, text: str, wanted: list[str]) -> None:
    told = facts_of(text, language).commitments
    assert [f"{c.kind} {','.join(c.parties)} {(c.when and c.when.edtf) or '-'}" for c in told] == wanted, trap


def test_who_gives_to_a_province() -> None:
    [one] = facts_of("Pemerintah Belanda berjanji membangun 12 klinik di Sulawesi Selatan.", "id").commitments
    assert (one.committed_by, one.committed_to) == (("NLD",), ("IDN",))
