"""Sides told together that dealt with each other two by two: callers on one host, titles that sum up."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

from .test_extract import PADDING, facts_of

THREE = "Indonesian Foreign Minister Rudi Halim, Thai Foreign Minister Anan Chaiyo and Malaysian Foreign Minister Hamzah Karim"
TIGA = "Menteri Luar Negeri Indonesia Rudi Halim, Menteri Luar Negeri Thailand Anan Chaiyo dan Menteri Luar Negeri Malaysia Hamzah Karim"
# trap, language, text, parties of the meetings
CALLERS = [
    ("three call on one", "en", f"{THREE} called on Lao President Somchai Vongsa in Vientiane on 6 May 2024.",
     [("IDN", "LAO"), ("LAO", "THA"), ("LAO", "MYS")]),
    ("three who call together", "en", f"{THREE} jointly called on Lao President Somchai Vongsa in Vientiane on 6 May 2024.",
     [("IDN", "LAO", "MYS", "THA")]),
    ("three call on one, in Indonesian", "id", f"{TIGA} melakukan kunjungan kehormatan kepada Presiden Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.",
     [("IDN", "LAO"), ("LAO", "THA"), ("LAO", "MYS")]),
    ("three call on one, in Malay", "ms", f"{TIGA.replace('Negeri ', '')} membuat kunjungan hormat kepada Presiden Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.",
     [("IDN", "LAO"), ("LAO", "THA"), ("LAO", "MYS")]),
    ("one calls on one", "en", "Thai Foreign Minister Anan Chaiyo called on Lao President Somchai Vongsa in Vientiane on 6 May 2024.",
     [("LAO", "THA")]),
]  # fmt: skip
PAIRS = (
    "Thai Foreign Minister Anan Chaiyo met Lao Foreign Minister Somchai Vongsa in Hanoi on 6 May 2024. Thailand and Laos agreed to build a rice mill. "
    "Anan also met Malaysian Foreign Minister Hamzah Karim. Thailand and Malaysia agreed to open a railway."
)
# trap, title, text, parties of the agreements
TITLES = [
    ("a title of three whose sides agreed two by two", "Thailand, Laos, Malaysia agree to bolster ties", PAIRS,
     [("LAO", "THA"), ("MYS", "THA")]),
    ("a title of three who agreed on one thing", "Thailand, Laos, Malaysia agree to build railway",
     "Thailand, Laos and Malaysia agreed to build a railway in Vientiane on 6 May 2024.", [("LAO", "MYS", "THA")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "parties"), CALLERS, ids=[r[0] for r in CALLERS])
def test_callers(trap: str, language: str, text: str, parties: list[tuple[str, ...]]) -> None:
    assert sorted(m.parties for m in facts_of(text, language).meetings) == sorted(parties)


@pytest.mark.parametrize(("trap", "title", "text", "parties"), TITLES, ids=[r[0] for r in TITLES])
def test_titles(trap: str, title: str, text: str, parties: list[tuple[str, ...]]) -> None:
    article = Article("a", f"{title}\n{text}\n{PADDING['en']}", title, published="2024-05-10")
    facts = extract(annotate(article, load()), load())
    assert [c.parties for c in facts.commitments] == parties
