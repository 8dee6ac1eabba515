"""Further calls of a guest, envoys and those who receive them, the next session of an organisation."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_meetings import FIRST, MET, MET_EN, Row, told

FORUM = "KTT ASEAN digelar di Vientiane pada 9 Mei 2024."
SUMMIT: Row = ("summit", "held", ("ASEAN",), "2024-05-09", "Vientiane")

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("the guest also calls on an office-holder of the land", "en", f"{MET_EN} He also paid a courtesy call on the Chief Justice.",
     [FIRST, ("courtesy-call", "held", ("IDN", "LAO"), None, "Vientiane")]),
    ("the same by name, in Indonesian", "id", f"{MET} Rudi juga bertemu secara terpisah dengan Gubernur Bank Sentral.",
     [FIRST, ("bilateral-meeting", "held", ("IDN", "LAO"), None, "Vientiane")]),
    ("the host, who also calls on his own", "en", f"{MET_EN} Somchai also paid a courtesy call on the Chief Justice.", [FIRST]),
    ("an envoy received by one whose state nobody names", "en",
     "The deputy foreign minister received the Indonesian ambassador to Laos, Rudi Halim, in Vientiane on 6 May 2024.", [FIRST]),
    ("an envoy received, in Indonesian", "id",
     "Wakil Menteri Luar Negeri menerima Duta Besar Indonesia untuk Laos, Rudi Halim, di Vientiane pada 6 Mei 2024.", [FIRST]),
    ("the next session of an organisation, told with its host", "id", f"{FORUM} Indonesia akan menjadi tuan rumah KTT berikutnya di Bali pada Mei 2025.",
     [SUMMIT, ("summit", "planned", ("ASEAN",), "2025-05", "Bali")]),
    ("a drill that is due in a month goes nowhere", "en",
     "The joint exercise of Indonesia and Laos, due in May, was called off because of floods.",
     [("exercise", "cancelled", ("IDN", "LAO"), "2024-05", None)]),
    ("last held", "en", "Indonesia and Laos held their annual dialogue in Vientiane on 6 May 2024. The dialogue was last held in Bali in 2019.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "held", ("IDN", "LAO"), "2019", "Bali")]),
    ("a host and his guest, by what they do", "id",
     "Menteri Pertanian Rudi Halim menggandeng tamunya, Menteri Pertanian Laos Somchai Vongsa, di Vientiane pada 6 Mei 2024.", [FIRST]),
    ("the same in English", "en",
     "Agriculture Minister of Indonesia Rudi Halim walked his guest, Lao Agriculture Minister Somchai Vongsa, to the hall in Vientiane on 6 May 2024.", [FIRST]),
    ("a guest of a hotel", "id", "Pemilik hotel Rudi Halim mengantar tamunya, warga Laos, ke bandara pada 6 Mei 2024.", []),
    ("a courtesy call to somebody", "en",
     "The Indonesian ambassador, Rudi Halim, paid a courtesy call to Lao Agriculture Minister Somchai Vongsa in Vientiane on 6 May 2024.",
     [("courtesy-call", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_guests(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted
