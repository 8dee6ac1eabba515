"""Names made of the beginnings of a name."""

from __future__ import annotations

import pytest

from ingest.identity.short_names import may_shorten, shortens


@pytest.mark.parametrize(("trap", "word", "name", "short"), [
    ("two beginnings", "budisan", "budi santosa", True),
    ("a word left out", "budiwi", "budi santosa wijaya", True),
    ("first letters of all words", "bsw", "budi santosa wijaya", True),
    ("first letters of some", "bs", "budi santosa wijaya", False),
    ("the first word left out", "sanwi", "budi santosa wijaya", False),
    ("a word of the name", "santosa", "budi santosa wijaya", False),
    ("a beginning alone", "bud", "budi santosa", False),
    ("one letter of a word", "budis", "budi santosa", False),
    ("of one word", "budi", "budiman", False),
    ("two words", "budi san", "budi santosa", False),
])  # fmt: skip
def test_what_is_short_for_a_name(trap: str, word: str, name: str, short: bool) -> None:
    assert shortens(word, name) is short


@pytest.mark.parametrize(("trap", "a", "b", "possible"), [
    ("a surname and what is made with it", "santosa", "budisan", True),
    ("a first name and what is made with it", "budi", "budisan", True),
    ("two surnames", "santosa", "wijaya", False),
    ("two full names", "budi santosa", "budi wijaya", False),
    ("a full name and another word", "budi santosa", "rakwir", False),
])  # fmt: skip
def test_what_may_be_short_for_one_name(trap: str, a: str, b: str, possible: bool) -> None:
    assert may_shorten(a, b) is may_shorten(b, a) is possible
