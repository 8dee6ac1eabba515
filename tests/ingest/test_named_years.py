"""A day or month "of that year" is of the year that the text has named, else of none."""

# ruff: noqa: E501  (one case, one row)

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

ROWS = [
    ("en", "The 2018 pact, signed by Laos and Kuwait on May 11 that year, bars employers from it.", "2018-05-11"),
    ("en", "A pact was agreed in 2018. Laos and Kuwait signed it on 11 May of that year.", "2018-05-11"),
    ("en", "They signed a treaty in 2019. In June that year the ministers met in Pakse.", "2019-06"),
    ("en", "They opened talks last year and signed the pact on June 3 that same year.", "2024-06-03"),
    ("en", "The fund began in 2011 with USD 2,020; its board met on 2-4 March of the same year.", "2011-03-02/2011-03-04"),
    ("id", "Perjanjian 2018 itu diteken Indonesia dan Laos di Vientiane pada 11 Mei tahun itu.", "2018-05-11"),
    ("id", "Pakta itu dibahas pada 2019. Pada Juni tahun yang sama kedua menteri bertemu.", "2019-06"),
    ("id", "Tahun lalu mereka berunding; pada awal Mei tahun itu juga nota diteken.", "2024-05-01/2024-05-10"),
    ("ms", "Jawatankuasa itu ditubuhkan pada 2016 dan bersidang pada 4 Ogos tahun berkenaan.", "2016-08-04"),
]  # fmt: skip


def dates(lang: str, text: str) -> list[str | None]:
    article = Article("g", "News\n" + text, "News", lang, "https://example.org/a", "2025-05-15")
    return [mention.when.edtf for mention in annotate(article, load()).dates]


@pytest.mark.parametrize(("lang", "text", "edtf"), ROWS)
def test_that_year_is_the_one_named_last(lang: str, text: str, edtf: str) -> None:
    assert dates(lang, text)[-1] == edtf


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Laos and Thailand signed the pact on June 3 that year."),
        ("id", "Indonesia dan Laos menandatangani nota itu pada 3 Juni tahun itu."),
        ("en", "The plan for 2025-2030 is old. They met on June 3 of that year."),
    ],
)
def test_of_a_year_that_nobody_named_it_is_no_date(lang: str, text: str) -> None:
    assert not any(found and found.endswith("06-03") for found in dates(lang, text))


def test_a_day_without_those_words_is_read_as_ever() -> None:
    assert dates("en", "The 2018 pact was on the table when they met on May 11.")[-1] == "2025-05-11"
