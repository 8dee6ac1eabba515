"""Manners of printed news: what a weekday, a plan or a title means there."""

import pytest

from ingest.article import Article
from ingest.facts import Facts
from ingest.parts import facts_of
from ontology.knowledge import load


def facts(language: str, text: str) -> Facts:
    article = Article("g", f"Berita\n{text}", "Berita", language, "https://example.org/a", "2025-05-15")
    return facts_of(article, load())


STATUSES = [
    (
        "id",
        "planned",
        "Hanoi (ANTARA) - Menteri Luar Negeri Retna Wulandari dijadwalkan akan memimpin delegasi "
        "Indonesia dalam pertemuan dengan mitra sejawatnya, Deputi Perdana Menteri yang juga Menteri Luar "
        "Negeri Vietnam, Tran Binh Hai, pada Selasa.",
    ),
    (
        "ms",
        "planned",
        "PUTRAJAYA - Kementerian Luar Malaysia berkata, lawatan sehingga Isnin itu akan menjadi pertemuan "
        "kali pertama Perdana Menteri Datuk Seri Kamal Hadi dengan Presiden Laos Khamla Vongsa.",
    ),
    (
        "ms",
        "planned",
        "KUALA LUMPUR - Perdana Menteri Datuk Seri Kamal Hadi akan diraikan dalam majlis sambutan rasmi "
        "di Istana Merdeka disusuli dengan kunjungan hormat ke atas Presiden Indonesia Joko Santoso.",
    ),
    (
        "en",
        "held",
        "Philippine Labor Secretary Rosa Dimayuga met Lao Labour Minister Khamla Vongsa on May 12. The "
        "meeting centered on the proposed Philippines-Laos memorandum on migration.",
    ),
    (
        "en",
        "planned",
        "MANILA - Parliament ratified the treaty, paving the way for a visit by Lao Prime Minister Khamla "
        "Vongsa to Manila in June.",
    ),
]


@pytest.mark.parametrize(("language", "status", "text"), STATUSES)
def test_status(language: str, status: str, text: str) -> None:
    assert {m.status for m in facts(language, text).meetings} == {status}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "en",
            "Lao Defence Minister Khamla Vongsa has called on the Vietnamese Border Guard High Command "
            "and the Border Guard of the Lao army to enhance coordination in combating trafficking across "
            "the border.",
        ),
        (
            "en",
            "Philippine Labor Secretary Rosa Dimayuga praised a paper with Papua New Guinea, culminating "
            "a series of bilateral negotiations between the two parties that began last year.",
        ),
    ],
)
def test_no_meeting(language: str, text: str) -> None:
    assert facts(language, text).meetings == ()


@pytest.mark.parametrize(
    ("language", "name", "country", "text"),
    [
        (
            "ms",
            "Hassanal Amran",
            "BRN",
            "KUALA LUMPUR: Perdana Menteri Datuk Seri Kamal Hadi akan bertemu Sultan dan Yang Di-Pertuan "
            "Negara Brunei Darussalam, Sultan Hassanal Amran, di Istana Nurul Iman esok. Malaysia akan "
            "menghantar guru.",
        ),
        (
            "id",
            "Muhammad Tito Santosa",
            "IDN",
            "HANOI - Kapolri Jenderal Polisi Prof. H. Muhammad Tito Santosa Ph.D. bertemu Komisioner "
            "Kepolisian Timor Leste Faustino da Costa.",
        ),
    ],
)
def test_persons(language: str, name: str, country: str, text: str) -> None:
    assert {p.names[0]: p.country for p in facts(language, text).persons}[name] == country


@pytest.mark.parametrize(
    "text",
    [
        "Apart from the signed MOUs, the Philippines and Laos are discussing health. MoUs on fish are in "
        "the pipeline.",
        "The visit to the People's Democratic Republic of Laos lasted two days, a statement of Vietnam said.",
    ],
)
def test_nobody(text: str) -> None:
    assert facts("en", text).persons == ()
