"""What the page does to prose: missing blanks, initials, double offices, lists of company, sums of money."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.document import Line
from ingest.extract import extract
from ingest.text.sentences import split
from ontology.knowledge import load

from .test_extract import facts_of

# trap, text, its sentences
GLUED = [
    (
        "a paragraph without a blank",
        "He praised Laos.The minister agreed.",
        ["He praised Laos.", "The minister agreed."],
    ),
    ("behind a year", "They left in 2019.A pact was signed.", ["They left in 2019.", "A pact was signed."]),
    (
        "behind a caption",
        "The guests (Photo: Antara).Laos said yes.",
        ["The guests (Photo: Antara).", "Laos said yes."],
    ),
    (
        "behind a day",
        "They met on 4 May.The guests left on March 4.The host stayed.",
        ["They met on 4 May.", "The guests left on March 4.", "The host stayed."],
    ),
    ("in Indonesian", "Ia memuji Laos.Menteri itu setuju.", ["Ia memuji Laos.", "Menteri itu setuju."]),
    ("a site", "Kabar.Com said so to Berita.Co and others.", ["Kabar.Com said so to Berita.Co and others."]),
    (
        "a degree and a title",
        "Dr.Halim holds a Ph.D and met Prof.Budi.",
        ["Dr.Halim holds a Ph.D and met Prof.Budi."],
    ),
    ("initials", "The U.S.Navy and J.K.Rivera came.", ["The U.S.Navy and J.K.Rivera came."]),
]


@pytest.mark.parametrize(("trap", "text", "sentences"), GLUED, ids=[row[0] for row in GLUED])
def test_sentences_without_a_blank(trap: str, text: str, sentences: list[str]) -> None:
    assert [s.text for s in split(text, [Line(0, len(text), "body")])] == sentences


# trap, language, text, persons: name, post, state
PERSONS = [
    ("an abbreviation that is a name", "en",
     "PHNOM PENH - Prime Minister Sok Sen met Indonesian President Rudi Halim on Wednesday. Sok Sen praised Indonesia.",
     [("Sok Sen", "Prime Minister", "KHM"), ("Rudi Halim", "Indonesian President", "IDN")]),
    ("a senator, with his full stop", "en",
     "MANILA - Sen. Maria Santos urged the agency to buy rice.", [("Maria Santos", "Sen.", "PHL")]),
    ("initials in capitals within a name", "id",
     "Menteri Luar Negeri Indonesia Ratna LP Siregar memuji Laos.",
     [("Ratna LP Siregar", "Menteri Luar Negeri Indonesia", "IDN")]),
    ("a short form of an organisation behind a name", "en",
     "JAKARTA - Foreign Minister Ratna Siregar EU colleagues praised.", [("Ratna Siregar", "Foreign Minister", "IDN")]),
    ("a state with full stops", "en",
     "JAKARTA - Foreign Minister Rudi Halim met U.S. Secretary of State John Carver.",
     [("Rudi Halim", "Foreign Minister", "IDN"), ("John Carver", "U.S. Secretary of State", "USA")]),
    ("two offices of one person", "en",
     "Vietnam's Deputy Prime Minister and Foreign Minister Tran Van Khai arrived in Vientiane.",
     [("Tran Van Khai", "Vietnam's Deputy Prime Minister and Foreign Minister", "VNM")]),
    ("offices of two", "en",
     "JAKARTA - He thanked the governor and Foreign Minister Rudi Halim.",
     [("Rudi Halim", "Foreign Minister", "IDN")]),
    ("the title told twice", "en",
     "PUTRAJAYA: Sultan of Brunei Sultan Omar Karim met Prime Minister Datuk Seri Hamzah Salleh today.",
     [("Omar Karim", "Sultan of Brunei", "BRN"), ("Hamzah Salleh", "Prime Minister", "MYS")]),
    ("who is with a guest is of the guest's state", "en",
     "JAKARTA - President Rudi Halim hosted Australian Prime Minister Tom Hale. Hale was accompanied by Minister for Trade Ann Bale and Industry Minister Ed Moss.",
     [("Rudi Halim", "President", "IDN"), ("Tom Hale", "Australian Prime Minister", "AUS"),
      ("Ann Bale", "Minister for Trade", "AUS"), ("Ed Moss", "Industry Minister", "AUS")]),
    ("who is with a guest, in Indonesian", "id",
     "Presiden Indonesia Rudi Halim menerima Perdana Menteri Australia Tom Hale. Hale didampingi Menteri Perdagangan Ann Bale.",
     [("Rudi Halim", "Presiden Indonesia", "IDN"), ("Tom Hale", "Perdana Menteri Australia", "AUS"),
      ("Ann Bale", "Menteri Perdagangan", "AUS")]),
    ("who receives a guest is not of the guest's state", "en",
     "JAKARTA - Australian Prime Minister Tom Hale came on Monday. Hale was received by Industry Minister Budi Moerdani.",
     [("Tom Hale", "Australian Prime Minister", "AUS"), ("Budi Moerdani", "Industry Minister", "IDN")]),
    ("a rank of three words", "en",
     "Hanoi (VNA) - Deputy Defence Minister Sen. Lieut. Gen. Tran Van Loc and Lao Defence Minister Somchai Vongsa praised each other.",
     [("Tran Van Loc", "Deputy Defence Minister", "VNM"), ("Somchai Vongsa", "Lao Defence Minister", "LAO")]),
    ("notes exchanged with somebody of the other side", "en",
     "Witnessed by Vietnamese President Tran Van Khai, Philippine Foreign Secretary Maria Santos exchanged notes with Minister Le Van Binh on ports.",
     [("Tran Van Khai", "Vietnamese President", "VNM"), ("Maria Santos", "Philippine Foreign Secretary", "PHL"),
      ("Le Van Binh", "Minister", "VNM")]),
    ("a list parted by semicolons", "en",
     "BANDAR SERI BEGAWAN - Malaysian Prime Minister Hamzah Karim arrives today. With him is Malaysian Higher Education Minister Azlan Kamil; Education Minister Farah Sidek.",
     [("Hamzah Karim", "Malaysian Prime Minister", "MYS"), ("Azlan Kamil", "Malaysian Higher Education Minister", "MYS"),
      ("Farah Sidek", "Education Minister", "MYS")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "persons"), PERSONS, ids=[f"{r[1]}: {r[0]}" for r in PERSONS]
)
def test_persons(trap: str, language: str, text: str, persons: list[tuple[str, str, str]]) -> None:
    found = facts_of(text, language).persons
    assert [(p.names[0], p.post.label if p.post else None, p.country) for p in found] == persons


def test_a_sum_of_money_is_no_state() -> None:
    text = "SINGAPORE - Singapore will give US$60,000 to Indonesia for flood relief, Foreign Minister Tan Wei said."
    assert all("USA" not in c.parties for c in facts_of(text, "en").commitments)


def test_a_telephone_talk_is_a_call() -> None:
    text = "On May 7, Sato Kenji, Minister for Foreign Affairs of Japan, held a telephone talk with Rudi Halim, Minister for Foreign Affairs of Indonesia."
    (call,) = facts_of(text, "en").meetings
    assert (call.kind, call.status, call.parties) == ("call", "held", ("IDN", "JPN"))


def test_an_article_may_begin_with_a_state() -> None:
    """The first word of a text without a title has nothing before it."""
    text = "\nThailand wants to keep ties, Foreign Minister Anan Chaiyo told Foreign Minister Tran Van Khai in Hanoi on June 5."
    extract(annotate(Article("a", text, "", language="en", published="2024-06-07"), load()), load())
