"""Sides that a sentence leaves to its other clause, to a city, an embassy or the meeting told before."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_meetings import FIRST, MET_EN, Row, told

HELD: Row = ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")


def planned(place: str) -> Row:
    return ("bilateral-meeting", "planned", ("IDN", "LAO"), "2024-06", place)


# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("what both agreed, told by who has just met", "ms",
     "Kedua-dua pihak bersetuju bertemu semula di Bali pada Jun 2024, kata Menteri Pertanian Indonesia Rudi Halim selepas mesyuarat dengan delegasi Laos di Vientiane pada 6 Mei 2024.",
     [planned("Bali"), HELD]),
    ("the same in English", "en",
     "Indonesia and Laos agreed to reconvene in Bali in June 2024, Indonesian minister Rudi Halim said after talks with Lao officials in Vientiane on 6 May 2024.",
     [planned("Bali"), HELD]),
    ("the next round, told after talks named by their sides", "id",
     "Putaran berikutnya akan digelar di Bali pada Juni 2024, kata Direktur Jenderal Rudi Halim usai pertemuan Indonesia-Laos di Vientiane pada 6 Mei 2024.",
     [planned("Bali"), HELD]),
    ("one side in the words, the other behind them", "en",
     "Laos will host the next round in Pakse in June 2024, Indonesian negotiator Rudi Halim said after the second round in Vientiane on 6 May 2024.",
     [("consultation", "planned", ("IDN", "LAO"), "2024-06", "Pakse"),
      ("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("what is said of others after talks is not of those who talked", "en",
     "Thailand and Vietnam will meet in Bangkok in June 2024, Indonesian minister Rudi Halim said after talks with Lao minister Somchai Vongsa in Vientiane on 6 May 2024.",
     [("bilateral-meeting", "planned", ("THA", "VNM"), "2024-06", "Bangkok"), HELD]),
    ("both, by an ambassador and where he is sent", "en",
     "Officials of the two countries are scheduled to meet in Vientiane in June 2024, said Indonesian Ambassador to Laos Rudi Halim.",
     [planned("Vientiane")]),
    ("both, by who came and where to", "id",
     "Delegasi Laos dipimpin Wakil Menteri Pertanian Somchai Vongsa. Dalam pertemuan di Kementerian Pertanian, Jakarta, Indonesia, 6 Mei 2024, kedua pihak membahas beras.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Kementerian Pertanian, Jakarta")]),
    ("a call of one by office on another by office", "en",
     f"{MET_EN} On 7 May 2024, the visiting minister paid a courtesy call on the prime minister.",
     [FIRST, ("courtesy-call", "held", ("IDN", "LAO"), "2024-05-07", None)]),
    ("the minister who is called on speaks of another", "en",
     f"{MET_EN} On 7 May 2024, the visiting minister paid a courtesy call on the prime minister, who congratulated ASEAN.",
     [FIRST, ("courtesy-call", "held", ("IDN", "LAO"), "2024-05-07", None)]),
    ("called upon to act", "en", f"{MET_EN} The minister called on the government to act.", [FIRST]),
    ("two capitals between which there are talks", "en",
     "Talks between Jakarta and Vientiane on the price of rice resumed in Bali on 6 May 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Bali")]),
    ("two capitals between which one flies", "en", "Flights between Jakarta and Vientiane resumed on 6 May 2024, after a meeting.", []),
    ("a signing to come", "en", "Indonesia and Laos will sign the trade agreement in Vientiane on 6 June 2024.",
     [("signing", "planned", ("IDN", "LAO"), "2024-06-06", "Vientiane")]),
    ("companies sign", "en", "Indonesian and Lao companies signed contracts in Vientiane on 6 May 2024.", []),
    ("a bilateral exercise", "id", "Indonesia dan Laos memulai latihan bilateral di Vientiane pada 6 Mei 2024.",
     [("exercise", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("the same in Malay", "ms", "Indonesia dan Laos memulakan latihan dua hala Maju Sakti di Vientiane pada 6 Mei 2024.",
     [("exercise", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("they sat for an hour", "id", "Menteri Pertanian Indonesia Rudi Halim duduk satu jam dengan Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [HELD]),
    ("will be received", "en", "Indonesian minister Rudi Halim will be received by Lao Prime Minister Somchai Vongsa in Vientiane on 6 June 2024.",
     [("courtesy-call", "planned", ("IDN", "LAO"), "2024-06-06", "Vientiane")]),
    ("both teams", "id", "Kedua tim perunding akan bertemu lagi di Bali pada Juni 2024, kata ketua tim Indonesia Rudi Halim usai pertemuan dengan tim Laos di Vientiane pada 6 Mei 2024.",
     [planned("Bali"), HELD]),
    ("both panels", "en", f"{MET_EN} Both panels agreed to reconvene in Bali in June 2024.", [FIRST, planned("Bali")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "wanted"), CASES, ids=[f"{c[0]} ({c[1]}) {i}" for i, c in enumerate(CASES)]
)
def test_untold_sides(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert sorted(told(text, language), key=str) == sorted(wanted, key=str), trap
