"""Rounds of talks just told, partners told by several states' envoys, towns of meetings to come, papers renewed."""

# ruff: noqa: E501  (one case, one row)

import pytest

from ingest.article import Article
from ingest.facts import Facts
from ingest.parts import facts_of
from ontology.knowledge import load


def told(lang: str, text: str) -> Facts:
    article = Article("g", "News\n" + text, "News", lang, "https://example.org/a", "2025-09-10")
    return facts_of(article, load())


def sides(facts: Facts) -> list[list[str]]:
    return [sorted(map(str, m.parties)) for m in facts.meetings]


@pytest.mark.parametrize(
    ("lang", "text", "last"),
    [
        ("id", "JAKARTA - Menlu Ratih Wulandari bertemu Menlu Thailand Somsak Chai di Jakarta, Senin. Ratih mengatakan Indonesia juga sedang merundingkan batas laut dengan Vietnam. Putaran pertama perundingan berlangsung di Hanoi pada 2 Juli.", ["IDN", "VNM"]),
        ("en", "JAKARTA - Foreign Minister Ratih Wulandari met Thai Foreign Minister Somsak Chai in Jakarta on Monday. She said Indonesia is also negotiating a treaty with Vietnam. The first round of negotiations was held in Hanoi on 2 July.", ["IDN", "VNM"]),
        ("en", "JAKARTA - Foreign Minister Ratih Wulandari met Thai Foreign Minister Somsak Chai in Jakarta on Monday. The first round of negotiations was held in Bangkok on 2 July.", ["IDN", "THA"]),
    ],
)  # fmt: skip
def test_a_round_is_of_the_talks_told_right_before(lang: str, text: str, last: list[str]) -> None:
    found = sides(told(lang, text))
    assert found == [["IDN", "THA"], last]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "BANGKOK - Immigration chief Wichan Suthamma met police attaches from China, Vietnam and Indonesia in Bangkok yesterday."),
        ("id", "BANGKOK - Kepala Imigrasi Thailand Wichan Suthamma bertemu atase kepolisian dari Tiongkok, Vietnam, dan Indonesia di Bangkok, Senin (8/9)."),
        ("ms", "BANGKOK - Ketua Imigresen Thailand Wichan Suthamma bertemu duta dari China, Vietnam dan Indonesia di Bangkok semalam."),
    ],
)  # fmt: skip
def test_attaches_from_several_states_are_of_these(lang: str, text: str) -> None:
    assert sides(told(lang, text)) == [["CHN", "IDN", "THA", "VNM"]]


def test_a_town_where_they_are_to_meet_is_not_where_others_met() -> None:
    text = (
        "PUTRAJAYA, 9 Sept - Menteri Perladangan Malaysia Datuk Ali Hamidi bertemu Duta Turki Emir Kaya. Menteri itu "
        "berkata, beliau dijadual bertemu Menteri Perdagangan negara itu di Ankara tahun depan."
    )
    first = told("ms", text).meetings[0]
    assert first.place is None or "Ankara" not in str(first.place)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Arsip Nasional Indonesia dan Arkib Negara Malaysia memperbarui nota kesepahaman di Jakarta, Rabu (10/9).", "signed"),
        ("Indonesia dan Laos telah memperbarui perjanjian ekstradisi, Rabu (10/9).", "signed"),
        ("Indonesia dan Laos akan memperbarui nota kesepahaman tentang haji pada Oktober.", "planned"),
        ("Menteri Agama Indonesia dan Menteri Agama Laos sepakat memperbarui nota kesepahaman haji, Rabu (10/9).", "planned"),
    ],
)  # fmt: skip
def test_a_paper_is_renewed_or_is_to_be(text: str, status: str) -> None:
    assert [c.status for c in told("id", "JAKARTA - " + text).commitments] == [status]


def test_a_body_introduced_without_a_state_is_not_anothers_of_that_name() -> None:
    text = (
        "YANGON - The Food and Drug Administration (FDA) has banned five snacks. Thailand's Food and Drug "
        "Administration did so in May. The FDA met with producers from Mon State last week."
    )
    found = told("en", text)
    assert found.meetings == ()
    assert {i.country for i in found.institutions} == {"MMR", "THA"}
