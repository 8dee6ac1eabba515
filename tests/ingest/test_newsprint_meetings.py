"""Which sides, and whether a meeting or paper at all: sentences as papers of the region build them."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

EN = "Thai Foreign Minister Anan Chaiyo"
# trap, language, text, meetings: kind, parties
MEETINGS = [
    ("who is called on behind an aside does not meet", "en",
     "Philippine Foreign Secretary Maria Santos held a trilateral meeting with US Secretary of State John Carver and Japanese Foreign Minister Sato Kenji, who, on the eve of the vote, called on China to wait.",
     [("multilateral-meeting", ("JPN", "PHL", "USA"))]),
    ("the same in Indonesian", "id",
     "Menteri Luar Negeri Indonesia Rudi Halim bertemu Menteri Luar Negeri Jepang Sato Kenji, yang, pada malam itu, mendesak Tiongkok menunggu.",
     [("bilateral-meeting", ("IDN", "JPN"))]),
    ("before a session of a body", "en",
     f"Prior to the 46th ASEAN Foreign Ministers' Meeting in Bandar Seri Begawan, {EN} had a bilateral discussion with Chinese Foreign Minister Li Wei on 7 May 2024.",
     [("bilateral-meeting", ("CHN", "THA"))]),
    ("before a session, in Malay", "ms",
     "Menjelang Mesyuarat Menteri Luar ASEAN, Menteri Luar Thailand Anan Chaiyo bertemu Menteri Luar China Li Wei di Bandar Seri Begawan pada 7 Mei 2024.",
     [("bilateral-meeting", ("CHN", "THA"))]),
    ("what an organisation does is no side", "en",
     "At a meeting in Hanoi on 6 May 2024, Japanese Foreign Minister Sato Kenji and Vietnamese Foreign Minister Tran Van Khai agreed to coordinate aid with the Association of Southeast Asian Nations' efforts.",
     [("bilateral-meeting", ("JPN", "VNM"))]),
    ("the framework in which two agree is no side", "en",
     "Indonesian Foreign Minister Rudi Halim met Lao Foreign Minister Somchai Vongsa on 6 May 2024 and spoke of aid within the framework of the MRC.",
     [("bilateral-meeting", ("IDN", "LAO"))]),
    ("the hosting for which somebody is praised", "en",
     "Lao Foreign Minister Somchai Vongsa congratulated his host on Vietnam's success in hosting the APEC Leaders' Week in Da Nang.", []),
    ("the first to meet somebody since he took office", "en",
     f"{EN} met Lao Foreign Minister Somchai Vongsa in Vientiane on 6 May 2024. Somchai is the first foreign guest to meet Anan since he took office on 2 May.",
     [("bilateral-meeting", ("LAO", "THA"))]),
    ("the first who met somebody since he took office, in Indonesian", "id",
     "Menteri Luar Negeri Thailand Anan Chaiyo bertemu Menteri Luar Negeri Laos Somchai Vongsa di Vientiane pada 6 Mei 2024. Somchai merupakan tamu asing pertama yang bertemu Anan setelah dilantik pada 2 Mei 2024.",
     [("bilateral-meeting", ("LAO", "THA"))]),
    ("the first meeting of two is one", "en",
     f"{EN} met Lao Foreign Minister Somchai Vongsa for the first time in Vientiane on 6 May 2024.",
     [("bilateral-meeting", ("LAO", "THA"))]),
    ("an organisation by its full name", "en",
     "Japanese Foreign Minister Sato Kenji met with the foreign ministers of the Association of Southeast Asian Nations in Manila on 6 May 2024.",
     [("bilateral-meeting", ("ASEAN", "JPN"))]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "meetings"), MEETINGS, ids=[r[0] for r in MEETINGS])
def test_sides(trap: str, language: str, text: str, meetings: list[tuple[str, tuple[str, ...]]]) -> None:
    assert [(m.kind, m.parties) for m in facts_of(text, language).meetings] == meetings


TOLD = f"{EN} met Lao Foreign Minister Somchai Vongsa in Vientiane on 6 May 2024. "
BERTEMU = "Menteri Luar Negeri Thailand Anan Chaiyo bertemu Menteri Luar Negeri Laos Somchai Vongsa di Vientiane pada 6 Mei 2024. "
# trap, language, text, status of the papers
PAPERS = [
    ("the anniversary of a signing", "en", TOLD + "They marked the 20th anniversary of the signing of the fisheries agreement.", []),
    ("the anniversary of a signing", "id", BERTEMU + "Keduanya menyambut peringatan penandatanganan perjanjian perikanan.", []),
    ("signed on an anniversary", "en", TOLD + "On the anniversary the ministers signed a fisheries agreement.", ["signed"]),
    ("a signing that is stepped up", "en", TOLD + "They agreed to step up the signing of an action plan on trade.", ["planned"]),
    ("a signing to which somebody looks forward", "en", TOLD + "Anan said he was looking forward to signing an agreement on trade with Laos.", ["planned"]),
    ("a signing that is targeted", "en", TOLD + "The signing of the memorandum of understanding on rice was being targeted for June.", ["planned"]),
    ("a signing that is stepped up", "id", BERTEMU + "Keduanya sepakat mempercepat penandatanganan rencana aksi perdagangan.", ["planned"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "status"), PAPERS, ids=[f"{r[1]}: {r[0]}" for r in PAPERS]
)
def test_papers(trap: str, language: str, text: str, status: list[str]) -> None:
    assert [c.status for c in facts_of(text, language).commitments] == status


def test_a_secretary_of_state_is_not_of_the_city_he_is_in() -> None:
    text = "MANILA - Foreign Secretary Maria Santos met Secretary of State John Carver in Munich on Friday."
    assert {p.names[0]: p.country for p in facts_of(text, "en").persons}["John Carver"] != "DEU"


# trap, text, status and date of the meeting
TIMES = [
    ("the date of a relative clause", "Singapore Prime Minister Tan Wei will meet Indonesian President Rudi Halim, whose inauguration he attended last month.", ("planned", None)),
    ("a second deed of what is planned", "He said Malaysian Prime Minister Hamzah Karim is scheduled to have an audience with Brunei Sultan Omar Yusof at the palace and hold a four-eyed meeting with the monarch here.", ("planned", None)),
    ("what was held besides", "Malaysian Prime Minister Hamzah Karim, who is scheduled to retire in June, met Brunei Sultan Omar Yusof on 6 May 2024.", ("held", "2024-05-06")),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "told"), TIMES, ids=[r[0] for r in TIMES])
def test_mood_and_day(trap: str, text: str, told: tuple[str, str | None]) -> None:
    (meeting,) = facts_of(text, "en").meetings
    assert (meeting.status, meeting.when.edtf if meeting.when else None) == told
