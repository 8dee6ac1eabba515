"""The day of a moment as sources tell it, and as their readers had it."""

# ruff: noqa: E501  tables of cases read better with one row a line

from __future__ import annotations

import pytest

from ingest.sources.days import as_iso, day_there, one_day
from ingest.sources.records import Item, article

INDONESIAN = "Menteri menerima tamu dari negara tetangga dan membahas kerja sama yang akan dilakukan oleh kedua pihak karena penting."
MALAY = "Menteri menerima tetamu dari negara jiran dan membincangkan kerjasama yang akan dilaksanakan oleh kedua-dua pihak kerana penting, katanya ialah bahawa."
ENGLISH = (
    "The minister received the guests of the ministry and said that they would meet again in the next year."
)

MOMENTS = [
    ("a day alone", "2023-03-04", None, INDONESIAN, "2023-03-04"),
    ("the morning of Jakarta told in UTC", "2023-03-04T23:30:00Z", "https://warta.co.id/a", INDONESIAN, "2023-03-05"),
    ("UTC as an offset, with fractions", "2023-03-04 23:30:00.123+00:00", "https://warta.co.id/a", INDONESIAN, "2023-03-05"),
    ("an hour that parts Jakarta from Kuala Lumpur", "2023-03-04T16:30:00Z", "https://warta.co.id/a", INDONESIAN, "2023-03-04"),
    ("the same hour there", "2023-03-04T16:30:00Z", "https://berita.com.my/a", MALAY, "2023-03-05"),
    ("the address goes before the language", "2023-03-04T16:30:00Z", "https://berita.com.my/a", INDONESIAN, "2023-03-05"),
    ("by the language alone", "2023-03-04T23:30:00Z", None, INDONESIAN, "2023-03-05"),
    ("Malay by the language alone", "2023-03-04T16:30:00Z", "https://berita.com/a", MALAY, "2023-03-05"),
    ("nothing tells the zone", "2023-03-04T23:30:00Z", "https://news.com/a", ENGLISH, "2023-03-04"),
    ("half an hour more in Yangon", "2023-03-04T17:15:00Z", "https://news.com.mm/a", ENGLISH, "2023-03-04"),
    ("noon is the same day everywhere", "2023-03-04T05:00:00Z", "https://warta.co.id/a", INDONESIAN, "2023-03-04"),
    ("a server in America", "2023-03-04T18:00:00-0500", "https://warta.co.id/a", INDONESIAN, "2023-03-05"),
    ("Makassar's own offset under an address of the country", "2023-03-05T00:30:00+08:00", "https://warta.co.id/a", INDONESIAN, "2023-03-05"),
    ("no offset is local", "2023-03-04T23:30:00", "https://warta.co.id/a", INDONESIAN, "2023-03-04"),
    ("an hour that is none", "2023-03-04T25:30:00Z", "https://warta.co.id/a", INDONESIAN, "2023-03-04"),
    ("the last day of the calendar", "9999-12-31T23:30:00Z", "https://warta.co.id/a", INDONESIAN, None),
    ("a placeholder", "0001-01-01T00:00:00Z", "https://warta.co.id/a", INDONESIAN, None),
    ("two days", "2023-03-04 - 2023-03-05", None, INDONESIAN, None),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "told", "where", "text", "day"), MOMENTS, ids=[row[0] for row in MOMENTS])
def test_a_moment_is_the_day_on_which_its_readers_had_it(
    trap: str, told: str, where: str | None, text: str, day: str | None
) -> None:
    assert day_there(told, where, text) == day


def test_a_record_in_utc_is_moved_too() -> None:
    record = {"text": INDONESIAN, "published": "2023-03-04T23:30:00+00:00", "url": "https://warta.co.id/a"}
    assert article(Item("x", "x", record)).published == "2023-03-05"


@pytest.mark.parametrize(
    ("trap", "told", "day"),
    [
        ("the outlet's own zone", "Sun, 05 Mar 2023 06:10:00 +0700", "2023-03-05"),
        ("GMT", "Sat, 04 Mar 2023 23:10:00 GMT", "2023-03-05"),
        ("UTC that says nothing of the place", "Sat, 04 Mar 2023 23:10:00 -0000", "2023-03-05"),
        ("a zone by its letters is local", "Sat, 04 Mar 2023 23:10:00 WIB", "2023-03-04"),
        ("ISO 8601", "2023-03-04T23:10:00Z", "2023-03-05"),
        ("in Indonesian", "4 Maret 2023", "2023-03-04"),
        ("day and month in figures: which is which?", "04/03/2023 10:00", None),
    ],
)  # fmt: skip
def test_the_dates_of_feeds(trap: str, told: str, day: str | None) -> None:
    assert day_there(as_iso(told), "https://warta.co.id/a", INDONESIAN) == day


def test_a_piece_of_a_date_is_no_day() -> None:
    assert [one_day(told) for told in ("Maret 2023", "4 Maret", "2023-02-30", "")] == [None] * 4
