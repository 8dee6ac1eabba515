"""Round-ups under several datelines: each part has its own home, subject and place."""

# ruff: noqa: E501  (an article: one paragraph, one line)
from __future__ import annotations

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.parts import MOST, datelines, facts_of
from ontology.knowledge import load

ROUND_UP = """Sekilas kawasan
DILI – Menteri Luar Negeri Bento Soares menerima kunjungan Duta Besar Jepang Sato Kenji di kantornya, Kamis (9/5/2024). Menteri itu mengatakan kerja sama dengan Kementerian Pertanian berjalan baik.

PHNOM PENH – Perdana Menteri Sok Vuthy bertemu Menteri Luar Negeri Vietnam Tran Van Khai di Istana Perdamaian, Rabu (8/5/2024). Kedua pihak sepakat membuka pos perbatasan baru dan bertemu Duta Besar Jepang Sato Kenji.

MANILA – Presiden Maria Santos menerima surat kepercayaan Duta Besar Laos Somchai Vongsa, Selasa (7/5/2024)."""
ONE = """Menlu terima duta besar
DILI – Menteri Luar Negeri Bento Soares menerima kunjungan Duta Besar Jepang Sato Kenji, Kamis (9/5/2024). Hal itu sudah lama ditunggu.

Menteri itu mengatakan kerja sama berjalan baik."""


def test_each_part_is_read_from_its_own_dateline() -> None:
    article = Article("r", ROUND_UP, "Sekilas kawasan", published="2024-05-10")
    facts = facts_of(article, load())
    assert {p.names[0]: p.country for p in facts.persons} == {
        "Bento Soares": "TLS",
        "Sato Kenji": "JPN",
        "Sok Vuthy": "KHM",
        "Tran Van Khai": "VNM",
        "Maria Santos": "PHL",
        "Somchai Vongsa": "LAO",
    }
    assert facts.meetings[0].parties == ("JPN", "TLS")
    assert ("KHM", "VNM") in [m.parties for m in facts.meetings]
    assert facts.meetings[-1].parties == ("LAO", "PHL")
    for meeting in facts.meetings:
        for e in meeting.evidence:
            assert article.text[e.start : e.end] == e.quote
        for x in meeting.participations:
            assert x.person is None or facts.persons[x.person].names
    assert all(c.made_at is None or c.made_at < len(facts.meetings) for c in facts.commitments)


def test_an_article_of_one_dateline_is_read_as_ever() -> None:
    article = Article("o", ONE, "Menlu terima duta besar", published="2024-05-10")
    document = annotate(article, load())
    assert datelines(document) == []
    assert facts_of(article, load()) == extract(document, load())


def test_a_text_of_more_parts_than_a_round_up_has_is_read_as_a_whole() -> None:
    """Each part costs a look over the whole text: without a bound time would grow as its square."""
    cities = ("DILI", "HANOI")
    lines = [
        f"{cities[n % 2]} – The ministry said that it was in the city for the talks." for n in range(MOST + 1)
    ]
    for count, parts in ((MOST, MOST), (MOST + 1, 0)):
        text = "Round-up\n" + "\n".join(lines[:count])
        assert len(datelines(annotate(Article("a", text, "Round-up", "en"), load()))) == parts
