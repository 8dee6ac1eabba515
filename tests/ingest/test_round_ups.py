"""A lead that counts meetings, and each of them told after it; talks told by "with X, he discussed ..."."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.meetings.roundups import _COUNTS, _MANY, _TALKS
from ingest.words.marks import _TALKING, COUNTS, TALKS, lists_of
from ontology.starts import beginnings

from .test_meetings import FIRST, MET, MET_EN, Row, told

LEAD = "Menteri Pertanian Indonesia Rudi Halim mengadakan tiga pertemuan bilateral di Bali pada 6 Mei 2024."
LEAD_EN = "The Indonesian agriculture minister, Rudi Halim, held separate meetings with three counterparts in Bali on 6 May 2024."


def bilateral(other: str) -> Row:
    return ("bilateral-meeting", "held", tuple(sorted(("IDN", other))), "2024-05-06", "Bali")


# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("a lead that counts is no meeting of its own", "id", LEAD, []),
    ("the same in English", "en", LEAD_EN, []),
    ("each told after it", "id",
     f"{LEAD} Pertemuan pertama dengan Menteri Pertanian Laos Somchai Vongsa membahas beras. Dalam pertemuan terakhir, ia dan Menteri Pertanian Thailand Anan Chaiyo membahas gula.",
     [bilateral("LAO"), bilateral("THA")]),
    ("each told after it, in English", "en",
     f"{LEAD_EN} With Lao Agriculture Minister Somchai Vongsa, the minister discussed rice. He and Thai Agriculture Minister Anan Chaiyo agreed on sugar.",
     [bilateral("LAO"), bilateral("THA")]),
    ("each told after it, in Malay", "ms",
     "Menteri Pertanian Indonesia Rudi Halim mengadakan dua pertemuan dua hala di Bali pada 6 Mei 2024. Bersama Menteri Pertanian Laos Somchai Vongsa, beliau membincangkan beras.",
     [bilateral("LAO")]),
    ("told with its own verb: the day and place of the lead", "id",
     f"{LEAD} Ia bertemu Menteri Pertanian Laos Somchai Vongsa.", [bilateral("LAO")]),
    ("an old meeting within a round-up keeps its own day", "id",
     f"{LEAD} Ia bertemu Menteri Pertanian Laos Somchai Vongsa. Keduanya terakhir bertemu di Vientiane pada 2019.",
     [bilateral("LAO"), ("bilateral-meeting", "held", ("IDN", "LAO"), "2019", "Vientiane")]),
    ("hours of talks are not several", "en",
     "After three hours of talks the Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, in Vientiane on 6 May 2024.", [FIRST]),
    ("twice is not with two", "id",
     "Menteri Pertanian Indonesia Rudi Halim dua kali menemui Menteri Pertanian Laos Somchai Vongsa, terakhir di Vientiane pada 6 Mei 2024.",
     [FIRST]),
    ("with another guest, after a meeting", "id",
     f"{MET} Adapun dengan Menteri Pertanian Thailand Anan Chaiyo, Rudi membahas gula.",
     [FIRST, ("bilateral-meeting", "held", ("IDN", "THA"), None, None)]),
    ("what was discussed about a third side is no meeting with it", "en",
     f"{MET_EN} They discussed Thailand and its agriculture minister, Anan Chaiyo.", [FIRST]),
    ("separate talks with each", "en",
     "Indonesian Agriculture Minister Rudi Halim held separate talks with Lao Agriculture Minister Somchai Vongsa and Thai Agriculture Minister Anan Chaiyo in Bali on 6 May 2024.",
     [bilateral("LAO"), bilateral("THA")]),
    ("together is not separately", "en",
     "Indonesian Agriculture Minister Rudi Halim held talks with Lao Agriculture Minister Somchai Vongsa and Thai Agriculture Minister Anan Chaiyo in Bali on 6 May 2024.",
     [("multilateral-meeting", "held", ("IDN", "LAO", "THA"), "2024-05-06", "Bali")]),
    ("asked whether they met", "ms",
     "Ditanya sama ada beliau bertemu Menteri Pertanian Laos Somchai Vongsa, Menteri Pertanian Indonesia Rudi Halim diam.", []),
    ("a committee that is set up does not meet", "en",
     f"{MET_EN} They agreed to set up a joint committee in Jakarta in June 2024.", [FIRST]),
    ("negotiations are consultations", "id",
     "Perundingan Indonesia dan Laos digelar di Vientiane pada 6 Mei 2024.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("years of negotiations are none", "id",
     f"{MET} Perjanjian itu diteken setelah dua dasawarsa perundingan pada 2014.", [FIRST]),
    ("said today after the talks", "id",
     f"{MET} \"Kami senang hari ini,\" kata Menteri Rudi seusai perundingan tujuh jam.", [FIRST]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_round_ups(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted


MANY = _MANY.removeprefix("(?:").removesuffix(")").split("|")


@pytest.mark.parametrize(
    "phrase",
    [
        *(f"{many} counterparts" for many in MANY),
        "A string of talks",
        "another flurry of meetings",
        "Talks with several",
    ],
)
def test_what_counts_meetings_holds_a_marked_word(phrase: str) -> None:
    assert _COUNTS.search(phrase)
    assert any(lists_of(word.lower()) & COUNTS for word in phrase.split())


def test_what_tells_talks_begins_with_a_marked_word() -> None:
    starts = beginnings(_TALKS)
    assert starts
    for start in starts:
        assert any(f"{word} ".startswith(start) and lists_of(word) & TALKS for word in _TALKING), start
