"""What was rumoured and is called false is no fact; nor does a later call belong to a stay told before."""

# ruff: noqa: E501  (one case, one row)

import pytest

from ingest.article import Article
from ingest.facts import Facts
from ingest.parts import facts_of
from ontology.knowledge import load


def told(lang: str, text: str) -> Facts:
    article = Article("g", "News\n" + text, "News", lang, "https://example.org/a", "2025-09-10")
    return facts_of(article, load())


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("ms", "PUTRAJAYA: Ditanya mengenai laporan portal kononnya beliau mengadakan pertemuan tertutup dengan wakil kerajaan Jepun di Osaka bulan lalu, Menteri Luar Datuk Azhan Rosli menafikannya."),
        ("ms", "PUTRAJAYA: Dakwaan bahawa Malaysia bersetuju menerima 5,000 pelarian dari Myanmar tidak benar, kata Menteri Luar Datuk Azhan Rosli."),
        ("id", "JAKARTA - Ditanya soal laporan bahwa ia menemui Duta Besar Jepang di Tokyo, Menlu Ratih Wulandari membantahnya."),
        ("id", "JAKARTA - Berita bahwa Indonesia telah menandatangani perjanjian dengan Laos tidak benar, kata Menlu Ratih Wulandari."),
        ("id", "JAKARTA - Isu bahwa Indonesia sepakat mengirim tentara ke Myanmar dibantah Menlu Ratih Wulandari."),
        ("en", "JAKARTA - Asked about reports that he had secretly met the Chinese defence minister in Macau last month, Defence Minister Budi Hartanto denied it."),
        ("en", "JAKARTA - Reports that Defence Minister Budi Hartanto had met Japanese officials in Osaka were untrue, his office said."),
        ("en", "JAKARTA - Suggestions that Indonesia had signed a defence pact with Australia are baseless, the ministry said."),
    ],
)  # fmt: skip
def test_what_is_called_false_is_no_fact(lang: str, text: str) -> None:
    found = told(lang, text)
    assert (found.meetings, found.commitments) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "JAKARTA - Defence Minister Budi Hartanto confirmed reports that he had met the Chinese defence minister in Macau last month.",
        "JAKARTA - Defence Minister Budi Hartanto rejected claims that Indonesia had been idle. He met Chinese Defence Minister Liu Wen in Macau on Monday.",
    ],
)  # fmt: skip
def test_what_is_confirmed_is_one(text: str) -> None:
    (meeting,) = told("en", text).meetings
    assert sorted(map(str, meeting.parties)) == ["CHN", "IDN"]


MET = "MANILA - Philippine Foreign Secretary Teo Villacruz and Kuwaiti Foreign Minister Ahmad Sabah met in Manila on Sept 5. "


@pytest.mark.parametrize(
    "text",
    [
        "A meeting of the two ministers set for Sept 18 in Kuwait City was called off, Villacruz said.",
        "A face-to-face meeting of the two ministers planned for Sept 18 was cancelled because of a storm, said Villacruz.",
        "Their next meeting, set for Sept 18 in Kuwait City, has been called off.",
    ],
)
def test_one_of_the_two_who_speaks_opens_no_round_of_meetings(text: str) -> None:
    found = [(m.status, m.when and m.when.edtf) for m in told("en", MET + text).meetings]
    assert found == [("held", "2025-09-05"), ("cancelled", "2025-09-18")]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "JAKARTA - Foreign Minister Ratih Wulandari met Lao Foreign Minister Bounmy Keola in Vientiane on Monday. During the visit to Laos, Ratih also paid a courtesy call on Lao President Somchai Vong."),
        ("id", "JAKARTA - Menlu Ratih Wulandari bertemu Menlu Laos Bounmy Keola di Vientiane, Senin. Dalam kunjungan kerja itu, Ratih juga melakukan kunjungan kehormatan kepada Presiden Laos Somchai Vong."),
        ("ms", "PUTRAJAYA - Menteri Luar Datuk Azhan Rosli bertemu Menteri Luar Laos, Bounmy Keola, di Vientiane semalam. Dalam lawatan kerja sehari itu, Azhan turut mengadakan kunjungan hormat ke atas Presiden Laos, Somchai Vong."),
    ],
)  # fmt: skip
def test_a_call_paid_on_that_visit_is_another_meeting(lang: str, text: str) -> None:
    assert [m.kind for m in told(lang, text).meetings] == ["bilateral-meeting", "courtesy-call"]


def test_who_else_was_at_the_session_in_that_town_was_at_the_one_told_before() -> None:
    text = (
        "KOTA BHARU - Ketua Polis Malaysia Datuk Ali Hamidi dan Ketua Polis Thailand Jeneral Somsak Chai "
        "bermesyuarat di Songkhla semalam. Turut menghadiri mesyuarat di Songkhla itu ialah Ketua Polis Kelantan "
        "Datuk Zulkarnain Basri dan Gabenor Narathiwat Kriengsak Thongdee."
    )
    (meeting,) = told("ms", text).meetings
    assert len(meeting.participations) >= 4


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "HANOI - Deputy Prime Minister Pham Duc Loi received Lao Minister Bounmy Keola in Hanoi on Monday. Loi said Vietnam would help.", {"Pham Duc Loi", "Bounmy Keola"}),
        ("en", "MANILA - Kuwaiti Foreign Minister Ahmad Sabah met Foreign Secretary Teo Villacruz in Manila.", {"Ahmad Sabah", "Teo Villacruz"}),
        ("ms", "SINGAPURA: Menteri Negara Kanan (Kebudayaan, Masyarakat dan Belia), Encik Zulkarnain Mansor, bertemu Menteri Belia Malaysia, Datuk Rosli Hamdani, di Johor Bahru.", {"Zulkarnain Mansor", "Rosli Hamdani"}),
    ],
)  # fmt: skip
def test_names_called_like_papers_and_towns_and_offices_with_a_field_in_brackets(
    lang: str, text: str, names: set[str]
) -> None:
    persons = told(lang, text).persons
    assert {p.names[0] for p in persons} == names
    assert all(p.post for p in persons)


@pytest.mark.parametrize(
    ("lang", "text", "sides"),
    [
        ("ms", "PUTRAJAYA - Menteri Luar Laos, Bounmy Keola, mengadakan lawatan kerja ke negara ini pada Isnin. Malaysia berterima kasih.", ["LAO", "MYS"]),
        ("en", "PHNOM PENH - Lao Foreign Minister Bounmy Keola paid an official visit to the Kingdom on Monday. Cambodia thanked Laos.", ["KHM", "LAO"]),
        ("en", "PHNOM PENH - Foreign Minister Sok Dara will pay a visit to the Kingdom of Bahrain in October. Cambodia thanked Bahrain.", ["BHR", "KHM"]),
    ],
)  # fmt: skip
def test_a_visit_to_this_country_is_one_to_the_articles_own(lang: str, text: str, sides: list[str]) -> None:
    (meeting,) = told(lang, text).meetings
    assert (meeting.kind, sorted(map(str, meeting.parties))) == ("visit", sides)
