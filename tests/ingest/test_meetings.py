"""Several meetings in one article: kept apart, told again, told in passing, and what only sounds like one."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of

Row = tuple[str, str, tuple[str, ...], str | None, str | None]
MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024."
MET_EN = (
    "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, "
    "in Vientiane on 6 May 2024."
)
FIRST: Row = ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")


def told(text: str, language: str) -> list[Row]:
    return [
        (m.kind, m.status, m.parties, m.when.edtf if m.when else None, m.place)
        for m in facts_of(text, language).meetings
    ]


# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("the object hangs on the verb", "id",
     "Perdana Menteri Laos Somchai Vongsa berpidato. Ia bercerita bahwa Presiden Indonesia Rudi Halim meneleponnya pada 6 Mei 2024.",
     [("call", "held", ("IDN", "LAO"), "2024-05-06", None)]),
    ("speaking at a session is no other session", "id",
     "Sidang komisi bersama Indonesia dan Laos digelar di Vientiane pada 6 Mei 2024. Berbicara pada sidang, Duta Besar Thailand Anan Chaiyo memuji kedua negara.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("present at the meeting were: told again, not another", "id",
     f"{MET} Hadir dalam pertemuan, Wakil Menteri Pertanian Indonesia Hendra Wibisono serta Duta Besar Laos untuk Indonesia.", [FIRST]),
    ("two numbers are two sessions", "en",
     "The 14th Meeting of the Joint Commission between Indonesia and Laos was held in Vientiane on 6 May 2024, back to back with the 5th Meeting of the Border Committee.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("preceded by an earlier one", "en",
     "Indonesia and Laos held the 7th bilateral consultation in Vientiane on 6 May 2024, which was preceded by the 6th bilateral consultation in Jakarta in 2016.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "held", ("IDN", "LAO"), "2016", "Jakarta")]),
    ("the first of a series, told without a word for long ago", "id",
     "Dialog HAM ke-6 Indonesia dan Laos digelar di Vientiane pada 6 Mei 2024. Dialog HAM pertama diadakan di Jakarta pada Juni 2010.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "held", ("IDN", "LAO"), "2010-06", "Jakarta")]),
    ("a committee that is to convene", "en",
     f"{MET_EN} The Joint Trade Committee (JTC) is to convene in Jakarta in June 2024.",
     [FIRST, ("consultation", "planned", ("IDN", "LAO"), "2024-06", "Jakarta")]),
    ("before they sat down, somebody did something else", "id",
     f"{MET} Sebelum berbincang, Menteri Somchai meletakkan karangan bunga di tugu Indonesia Raya.", [FIRST]),
    ("a parliament that sits", "id",
     "Menteri Pertanian Malaysia Hamzah Karim memuji Indonesia. Indonesia memuji Malaysia. Hamzah menunggu saat Dewan Rakyat bersidang pada 18 Mei 2024 di Kuala Lumpur.", []),
    ("members of parliament are received at home", "id",
     "Raja Malaysia Hamzah Karim memuji Indonesia. Raja lalu menemui satu per satu anggota parlemen di istana, kata Duta Besar Indonesia Rudi Halim.", []),
    ("who brings two together is no side", "id",
     "Perdana Menteri Laos Somchai Vongsa bertemu Perdana Menteri Thailand Anan Chaiyo di Kuala Lumpur pada 6 Mei 2024 berkat campur tangan Perdana Menteri Malaysia Hamzah Karim.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", "Kuala Lumpur")]),
    ("brokered by, in English", "en",
     "The Lao premier, Somchai Vongsa, met the Thai premier, Anan Chaiyo, in Kuala Lumpur on 6 May 2024 at talks brokered by Malaysian Prime Minister Hamzah Karim.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", "Kuala Lumpur")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_meetings(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted, trap
