"""What became of an invitation, an offer or a planned signing."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of
from .test_made_at import MET, MET_EN, MET_MS

# trap, language, text behind a meeting of two ministers, (kind, status) of what is told
ANSWERS = [
    ("no answer", "id", "Rudi Halim mengundang Somchai Vongsa ke pameran pangan.", [("invitation", "proposed")]),
    ("not answered yet", "id", "Rudi Halim mengundang Somchai Vongsa ke pameran pangan. Undangan itu belum dijawab.", [("invitation", "proposed")]),
    ("answered in the same sentence", "id", "Rudi Halim mengundang Somchai Vongsa ke pameran pangan, dan undangan itu langsung disanggupi.", [("invitation", "agreed")]),
    ("he will come", "id", "Rudi Halim mengundang Somchai Vongsa ke pameran pangan. Somchai menyatakan akan hadir.", [("invitation", "agreed")]),
    ("in his own words", "id", "Rudi Halim mengundang Somchai Vongsa ke pameran pangan. \"Insyaallah saya datang,\" jawabnya.", [("invitation", "agreed")]),
    ("to come is to accept, not to agree", "ms", "Hamzah Karim menjemput Somsak Chaiyo ke pameran pangan. Beliau bersetuju untuk hadir.", [("invitation", "agreed")]),
    ("somebody else's", "en", "Rudi Halim invited Somchai Vongsa to the rice fair. Somchai said the premier would be there.", [("invitation", "agreed")]),
    ("welcomed, not yet confirmed", "ms", "Hamzah Karim menjemput Somsak Chaiyo ke pameran pangan. Jemputan itu disambut baik tetapi belum disahkan.", [("invitation", "proposed")]),
    ("had to be declined", "ms", "Hamzah Karim menjemput Somsak Chaiyo ke pameran pangan, namun jemputan itu terpaksa ditolak.", [("invitation", "broken-off")]),
    ("declined", "id", "Rudi Halim mengundang Somchai Vongsa ke pameran pangan. Undangan itu ditolak dengan halus.", [("invitation", "broken-off")]),
    ("declined, in English", "en", "Rudi Halim invited Somchai Vongsa to the rice fair. The invitation was politely declined.", [("invitation", "broken-off")]),
    ("an offer accepted", "id", "Laos menawarkan 20 kursi pelatihan kepada Indonesia, dan tawaran itu diterima.", [("pledge", "agreed")]),
    ("an offer accepted, in Malay", "ms", "Thailand menawarkan 20 tempat kursus kepada Malaysia. Tawaran itu diterima Hamzah Karim.", [("pledge", "agreed")]),
    ("an offer turned down", "en", "Laos offered 20 tractors to Indonesia. Rudi Halim turned down the offer.", [("pledge", "broken-off")]),
    ("an offer to be answered", "id", "Laos menawarkan 20 kursi pelatihan kepada Indonesia; tawaran itu akan dijawab bulan depan.", [("pledge", "proposed")]),
    ("an offer told of only as accepted", "en", "Under Laos's offer, which Minister Rudi Halim accepted, 20 farmers will study seed.", [("pledge", "agreed")]),
    ("who only weighs it accepts nothing", "id", "Somchai Vongsa menyatakan negaranya mempertimbangkan ikut serta dalam pameran pangan.", []),
    ("the signing called off", "id", "Kedua menteri akan meneken nota kesepahaman tentang pupuk bulan depan. Penandatanganan itu dibatalkan.", [("memorandum-of-understanding", "broken-off")]),
    ("the signing put off", "en", "The signing of a memorandum of understanding on seed was postponed to June.", [("memorandum-of-understanding", "planned")]),
    ("a promise to come is an answer", "en", "Rudi Halim invited Somchai Vongsa to the rice fair. He promised to come.", [("invitation", "agreed")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), ANSWERS, ids=[row[0] for row in ANSWERS])
def test_answers(trap: str, language: str, text: str, wanted: list[tuple[str, str]]) -> None:
    met = {"id": MET, "en": MET_EN, "ms": MET_MS}[language]
    assert [(c.kind, c.status) for c in facts_of(met + text, language).commitments] == wanted, trap


def test_what_was_accepted_is_dated_by_the_answer() -> None:
    text = "Laos menawarkan 20 traktor kepada Indonesia. Indonesia menerima tawaran tersebut lewat surat bertanggal 8 Mei."
    (found,) = facts_of(MET + text).commitments
    assert (found.status, found.when and found.when.edtf) == ("agreed", "2024-05-08")
