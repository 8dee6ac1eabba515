"""Sentences of every day (`everyday.toml`): what is a meeting, a promise, and what only sounds like one."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.facts import Facts
from ontology.knowledge import load

WITH: dict[str, Any] = tomllib.loads(Path(__file__).with_name("everyday.toml").read_text("utf-8"))
WHO = {
    "en": ("Indonesian Foreign Minister Arka Wiratama", "Cambodian Foreign Minister Sok Vannara"),
    "id": ("Menteri Luar Negeri Indonesia Arka Wiratama", "Menteri Luar Negeri Kamboja Sok Vannara"),
    "ms": ("Menteri Luar Malaysia Datuk Arif Rahmat", "Menteri Luar Kemboja Sok Vannara"),
}
SIDES = {"en": ("IDN", "KHM"), "id": ("IDN", "KHM"), "ms": ("KHM", "MYS")}
# Neutral sentences before and after, so that one sentence is enough for the language and for the two sides.
BEFORE = {
    "en": "Indonesia and Cambodia have had relations since 1959.",
    "id": "Indonesia dan Kamboja menjalin hubungan sejak 1959.",
    "ms": "Malaysia dan Kemboja menjalin hubungan sejak 1957.",
}
AFTER = {
    "en": "He said that the talks were hard and that they were part of the work of the year.",
    "id": "Ia berkata hal itu baik untuk orang di sana dan di sini pada masa depan.",
    "ms": "Beliau berkata perkara itu baik untuk rakyat di sana dan di sini pada masa depan.",
}


def facts(text: str, language: str) -> Facts:
    knowledge = load()
    article = Article("a", text, text.split("\n")[0], language, published="2025-05-20")
    return extract(annotate(article, knowledge), knowledge)


def rows(table: str) -> list[tuple[str, str]]:
    return [(language, text) for language, texts in WITH[table].items() for text in texts]


@pytest.mark.parametrize(("language", "text"), rows("encounters"))
def test_a_meeting_is_found_with_its_people(language: str, text: str) -> None:
    one, other = WHO[language]
    found = facts(f"Berita\n{text.format(A=one, B=other)}\n{AFTER[language]}", language)
    [meeting] = found.meetings
    assert meeting.parties == SIDES[language]
    assert len(found.persons) == 1 + ("{B}" in text)
    assert {p.person for p in meeting.participations if p.person is not None} == set(
        range(len(found.persons))
    )


@pytest.mark.parametrize(("language", "text"), rows("nothing"))
def test_what_only_sounds_like_a_fact_is_none(language: str, text: str) -> None:
    one = WHO[language][0] if language == "en" else WHO[language][0].replace(" Indonesia", "")
    found = facts(f"Berita\n{text.format(A=one.replace(' Malaysia', ''))}\n{AFTER[language]}", language)
    assert not found.meetings
    assert not found.commitments


@pytest.mark.parametrize(("language", "text", "kinds", "statuses"), WITH["undertakings"])
def test_a_promise_is_found_with_its_kind_and_status(
    language: str, text: str, kinds: str, statuses: str
) -> None:
    one, other = WHO[language]
    told = text.format(A=one, B=other)
    [promise] = facts(f"Berita\n{BEFORE[language]}\n{told}\n{AFTER[language]}", language).commitments
    assert promise.parties == SIDES[language]
    assert promise.kind in kinds.split("|")
    assert promise.status in statuses.split("|")


@pytest.mark.parametrize(("language", "text"), WITH["at_home"])
def test_what_is_done_at_home_is_no_meeting_of_states(language: str, text: str) -> None:
    """A minister meets another of the same government on what concerns a neighbour."""
    found = facts(text, language)
    assert not found.meetings
    assert not found.commitments
    assert len({p.country for p in found.persons if p.country}) < 2
