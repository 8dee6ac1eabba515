"""Gatherings of many of which a sentence tells no two sides: no meeting of the two the article is about."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_meetings import FIRST, MET, MET_EN, Row, told

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("who speaks at a dialogue of many", "en",
     f"{MET_EN} Rudi will speak at the Shangri-La Dialogue on 31 May 2024.", [FIRST]),
    ("those who attend a dialogue of many", "en",
     f"{MET_EN} The message from ministers attending the 21st Shangri-La Dialogue, held from 31 May to 2 June, was clear.", [FIRST]),
    ("the same in Indonesian", "id",
     f"{MET} Rudi akan berpidato dalam Dialog Shangri-La pada 31 Mei 2024.", [FIRST]),
    ("the same in Malay", "ms",
     f"{MET} Rudi dijadual berucap pada Dialog Shangri-La pada 31 Mei 2024.", [FIRST]),
    ("a dialogue called after its two sides", "en",
     "The Indonesia-Laos Dialogue was held in Vientiane on 6 May 2024.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("a dialogue called after its two sides, in Indonesian", "id",
     "Dialog Indonesia-Laos digelar di Vientiane pada 6 Mei 2024.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("the hosting of a body's summit", "en",
     f"{MET_EN} Indonesia has supported Laos' hosting of the 9th Asia Europe Meeting (ASEM-9) Summit in 2012.", [FIRST]),
    ("money for the hosting of a summit and what goes with it", "en",
     f"{MET_EN} Rudi said Indonesia would help Laos with the hosting of the ASEAN Summit and related meetings.", [FIRST]),
    ("the same in Indonesian", "id",
     f"{MET} Rudi menyatakan Indonesia mendukung penyelenggaraan KTT ASEAN ke-44 di Laos.", [FIRST]),
    ("the same in Malay", "ms",
     f"{MET} Rudi berkata Indonesia menyokong penganjuran Sidang Kemuncak ASEAN ke-44 di Laos.", [FIRST]),
    ("who hosts a conference with nobody told", "en",
     f"{MET_EN} Rudi urged Laos to join the treaty as Indonesia will host a conference in Bandung this November.", [FIRST]),
    ("the same in Indonesian, of a single host", "id",
     f"{MET} Rudi mengajak Laos bergabung karena Indonesia akan menjadi tuan rumah sebuah konferensi di Bandung pada November 2024.", [FIRST]),
    ("the same in Malay, of a single host", "ms",
     f"{MET} Rudi menggesa Laos menyertai triti itu kerana Indonesia bakal menjadi tuan rumah sebuah persidangan di Bandung pada November 2024.", [FIRST]),
    ("who hosts a summit with whom", "en",
     "Indonesia hosted a summit with Laos in Jakarta on 6 May 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Jakarta")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "meetings"), CASES, ids=[f"{r[0]}-{r[1]}" for r in CASES]
)
def test_no_two_sides(trap: str, language: str, text: str, meetings: list[Row]) -> None:
    assert told(text, language) == meetings
