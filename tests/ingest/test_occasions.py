"""Meetings told by their occasion, by who goes where, or by what two persons did together."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_meetings import FIRST, MET_EN, Row, told

THERE = "in Vientiane on 6 May 2024."
DI = "di Vientiane pada 6 Mei 2024."


def of_kind(kind: str, status: str = "held") -> list[Row]:
    return [(kind, status, ("IDN", "LAO"), "2024-05-06", "Vientiane")]


# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("sat down", "en", f"Senior officials from Indonesia and Laos sat down {THERE}", [FIRST]),
    ("consulted with", "en", f"Indonesia's foreign minister, Rudi Halim, consulted with Lao foreign minister Somchai Vongsa {THERE}", [FIRST]),
    ("days of consultations", "en", f"Negotiators from Indonesia and Laos ended three days of consultations {THERE}",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-04/2024-05-06", "Vientiane")]),
    ("a funeral", "en", f"Indonesian President Rudi Halim attended the state funeral of the Lao president {THERE}", of_kind("visit")),
    ("a funeral, in Indonesian", "id", f"Presiden Indonesia Rudi Halim menghadiri pemakaman Presiden Laos {DI}", of_kind("visit")),
    ("expected in a city", "en", "Indonesian Trade Minister Rudi Halim is expected in Vientiane on 20 May 2024.",
     [("visit", "planned", ("IDN", "LAO"), "2024-05-20", "Vientiane")]),
    ("will be in a city", "en", "Indonesian Trade Minister Rudi Halim will be in Vientiane on 20 May 2024.",
     [("visit", "planned", ("IDN", "LAO"), "2024-05-20", "Vientiane")]),
    ("who was in a city for something else", "en",
     "Indonesian Trade Minister Rudi Halim praised Somchai Vongsa, who was in Vientiane on another mission.", []),
    ("a delegation of nobody named", "en", f"A delegation from Indonesia's Ministry of Agriculture toured the Lao Ministry of Health {THERE}", of_kind("visit")),
    ("a delegation of nobody named, in Indonesian", "id", f"Delegasi Kementerian Pertanian Indonesia mengunjungi Kementerian Kesehatan Laos {DI}", of_kind("visit")),
    ("a banquet", "id", f"Presiden Laos Somchai Vongsa menggelar jamuan kenegaraan bagi Presiden Indonesia Rudi Halim {DI}", [FIRST]),
    ("a guest comes", "id", f"Menteri Agama Laos Somchai Vongsa kedatangan tamu Duta Besar Indonesia Rudi Halim {DI}", [FIRST]),
    ("an envoy is summoned to the ministry", "en", f"Indonesian envoy Rudi Halim was summoned to the Lao Foreign Ministry {THERE}", [FIRST]),
    ("to bid farewell", "en", f"The Lao president, Somchai Vongsa, received the Indonesian ambassador, Rudi Halim, who came to bid farewell, {THERE}", of_kind("courtesy-call")),
    ("a visit called off in the next sentence", "id",
     "Menteri Pertanian Indonesia Rudi Halim memuji padi. Rombongan semula hendak singgah di Vientiane pada 20 Mei 2024 untuk bertemu Perdana Menteri Laos. Kunjungan itu batal.",
     [("bilateral-meeting", "cancelled", ("IDN", "LAO"), "2024-05-20", "Vientiane")]),
    ("two do one thing together", "id", f"Menteri Pertanian Indonesia Rudi Halim dan Menteri Pertanian Laos Somchai Vongsa membahas beras {DI}", [FIRST]),
    ("two do one thing together, in English", "en",
     f"Indonesian Foreign Minister Rudi Halim and his Lao counterpart, Somchai Vongsa, agreed on a rice scheme {THERE}", [FIRST]),
    ("two who agree nowhere", "en", "Indonesian Foreign Minister Rudi Halim and his Lao counterpart, Somchai Vongsa, agreed on a rice scheme.", []),
    ("two who will discuss", "id", "Menteri Pertanian Indonesia Rudi Halim dan Menteri Pertanian Laos Somchai Vongsa akan membahas beras di Vientiane pada 20 Mei 2024.", []),
    ("negotiations that are to begin are no session", "en", f"{MET_EN} Indonesia and Laos agreed to restart negotiations on a treaty.", [FIRST]),
    ("offered to host", "id", "Laos menawarkan menjadi tuan rumah pertemuan dengan Indonesia di Vientiane pada Juni 2024.",
     [("bilateral-meeting", "proposed", ("IDN", "LAO"), "2024-06", "Vientiane")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_occasions(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted
