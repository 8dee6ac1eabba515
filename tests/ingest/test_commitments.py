"""What is an undertaking, what kind, and what only sounds like one."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.facts import Commitment

from .test_extract import IDN, LAO, facts_of

MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. "


def told(text: str, language: str = "id") -> list[tuple[str, str, tuple[str, ...]]]:
    return [(c.kind, c.status, c.parties) for c in facts_of(text, language).commitments]


PAIR = ("IDN", "LAO")
FOUND = [
    ("signed", "Kedua menteri menandatangani nota kesepahaman tentang pupuk.", [("memorandum-of-understanding", "signed", PAIR)]),
    ("to be signed", "Nota kesepahaman tentang pupuk akan ditandatangani bulan depan.",
     [("memorandum-of-understanding", "planned", PAIR)]),
    ("agreed without a paper", "Kedua menteri sepakat menambah ekspor beras.", [("agreement", "agreed", PAIR)]),
    ("one side undertakes", "Laos berkomitmen membuka pasar bagi kopi Indonesia.", [("pledge", "agreed", PAIR)]),
    ("an offer not yet answered", "Rudi Halim mengundang Somchai Vongsa ke pameran pangan.", [("invitation", "proposed", PAIR)]),
    ("an answer accepts the invitation told before",
     "Rudi Halim mengundang Somchai Vongsa ke pameran pangan. Laos menerima undangan itu.", [("invitation", "agreed", PAIR)]),
    ("a letter, and the memorandum it announces",
     "Keduanya menandatangani Letter of Intent tentang pupuk. Rencana selanjutnya adalah penandatanganan nota kesepahaman.",
     [("letter-of-intent", "signed", PAIR), ("memorandum-of-understanding", "planned", PAIR)]),
    ("one paper told twice", "Kedua menteri menandatangani nota kesepahaman tentang pupuk. Nota kesepahaman itu mencakup benih.",
     [("memorandum-of-understanding", "signed", PAIR)]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "wanted"), FOUND, ids=[row[0] for row in FOUND])
def test_found(trap: str, text: str, wanted: list[tuple[str, str, tuple[str, ...]]]) -> None:
    assert told(MET + text) == wanted, trap


NOT_FOUND = [
    ("denied", "Kedua menteri belum sepakat soal harga beras."),
    ("discussed", "Kedua menteri membahas nota kesepahaman tentang pupuk."),
    ("hoped", "Rudi Halim berharap kedua negara sepakat soal beras."),
    ("asked for", "Rudi Halim meminta Laos berkomitmen membuka pasar."),
    ("an opinion shared", "Kedua menteri sepakat bahwa beras itu penting."),
    ("a question", "Apakah kedua negara sepakat soal beras?"),
]


@pytest.mark.parametrize(("trap", "text"), NOT_FOUND, ids=[row[0] for row in NOT_FOUND])
def test_not_found(trap: str, text: str) -> None:
    assert told(MET + text) == [], trap


def test_domestic_undertakings_are_none() -> None:
    assert (
        told("Menteri Pertanian Indonesia Rudi Halim berkomitmen membangun sawah. DPR sepakat soal anggaran.")
        == []
    )


def one(text: str) -> Commitment:
    (commitment,) = facts_of(MET + text).commitments
    return commitment


def test_made_at_the_meeting_and_dated_by_it() -> None:
    commitment = one("Kedua menteri sepakat menambah ekspor beras.")
    assert commitment.made_at == 0
    assert commitment.when is not None
    assert commitment.when.edtf == "2024-05-06"


def test_a_date_by_which_is_no_date_of_the_agreement() -> None:
    commitment = one("Kedua menteri sepakat menambah ekspor beras sebelum Desember 2024.")
    assert commitment.when is not None
    assert commitment.when.edtf == "2024-05-06"
    assert commitment.due is not None
    assert commitment.due.edtf == "2024-12"


def test_who_towards_whom() -> None:
    commitment = one("Laos berkomitmen membuka pasar bagi kopi Indonesia.")
    assert (commitment.committed_by, commitment.committed_to) == (("LAO",), ("IDN",))


def test_the_memorandum_follows_the_letter() -> None:
    facts = facts_of(
        MET
        + "Keduanya menandatangani Letter of Intent tentang pupuk. Rencana selanjutnya adalah penandatanganan nota kesepahaman."
    )
    assert [c.follows for c in facts.commitments] == [None, 0]
