"""Everyday phrases of time in the three languages, as news of the region writes them."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_dates import readings
from .test_extract import IDN, LAO, facts_of

WEDNESDAY, SATURDAY = "2025-10-15", "2025-11-29"
PHRASES = [
    # trap, language, published, text, EDTF of each date
    ("the day before yesterday, in Indonesian", "id", WEDNESDAY, "Sidang itu digelar kemarin lusa di Hanoi", ["2025-10-13"]),
    ("yesterday, in Indonesian", "id", WEDNESDAY, "Sidang itu digelar kelmarin di Hanoi", ["2025-10-14"]),
    ("the day before yesterday, in Malay", "ms", WEDNESDAY, "Sidang itu diadakan kelmarin di Hanoi", ["2025-10-13"]),
    ("before dawn", "id", WEDNESDAY, "Pesawatnya mendarat dini hari tadi", ["2025-10-15"]),
    ("before dawn, as a word of today", "id", WEDNESDAY, "Pesawatnya mendarat subuh ini", ["2025-10-15"]),
    ("a weekend that is over", "en", WEDNESDAY, "The two met over the weekend", ["2025-10-11/2025-10-12"]),
    ("a weekend that is now", "en", SATURDAY, "The two met at the weekend", ["2025-11-29/2025-11-30"]),
    ("a weekend ahead", "en", WEDNESDAY, "The two will meet over the weekend", ["2025-10-18/2025-10-19"]),
    ("a weekend of no time", "en", WEDNESDAY, "The weekend market opened its doors", []),
    ("this Sunday is ahead, without a word that says so", "ms", WEDNESDAY, "Lawatan itu bermula Ahad ini", ["2025-10-19"]),
    ("this Monday on a Saturday", "en", SATURDAY, "The drill ends this Monday", ["2025-12-01"]),
    ("this Monday, two days ago", "id", WEDNESDAY, "Sidang itu dibuka Senin ini", ["2025-10-13"]),
    ("this Wednesday, today", "id", WEDNESDAY, "Sidang itu dibuka Rabu ini", ["2025-10-15"]),
    ("the day of a month in Malay short form", "ms", WEDNESDAY, "Ia dimeterai pada 15hb Oktober", ["2025-10-15"]),
    ("a month in small letters", "id", WEDNESDAY, "Dili, 13 oktober 2025, kedua menteri bertemu", ["2025-10-13"]),
    ("a month in small letters without a year", "id", WEDNESDAY, "Ia akan datang pada april mendatang", ["2026-04"]),
    ("a day in small letters", "id", WEDNESDAY, "Ia menerima tamunya rabu ini di Dili", ["2025-10-15"]),
    ("a verb and a noun in small letters are no months", "en", WEDNESDAY, "Both may march on 3 may or more roads", []),
    ("a week in small letters is no Sunday", "id", WEDNESDAY, "Sidang digelar dua kali seminggu, minggu demi minggu", []),
    ("a time of day within the week", "id", WEDNESDAY, "Mereka bersua Jumat malam pekan lalu", ["2025-10-10"]),
    ("days of the last year", "en", WEDNESDAY, "They met from 30 March to 2 April last year", ["2024-03-30/2024-04-02"]),
    ("days of a month of the last year", "id", WEDNESDAY, "Mereka bertemu 2-4 Maret tahun lalu", ["2024-03-02/2024-03-04"]),
    ("a feast is no day", "id", WEDNESDAY, "Kunjungan itu dilakukan setelah Lebaran, pada bulan Ramadan", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "published", "text", "expected"), [r[1:] for r in PHRASES], ids=[r[0] for r in PHRASES]
)
def test_phrase_of_time(language: str, published: str, text: str, expected: list[str | None]) -> None:
    assert readings(text, published, language) == expected


SAID = [
    ("the day of the saying stands before the verb", "id", f"Rudi Halim di Kupang, Kamis, mengatakan kesepakatan itu dicapai dalam pertemuan {IDN} dengan {LAO} di Vientiane, Rabu (8/5).", "2024-05-08"),
    ("with its number", "id", "Menteri Pertanian Indonesia Rudi Halim, Kamis (9/5), mengatakan telah bertemu Menteri Pertanian Laos Somchai Vongsa di Vientiane pada Rabu (8/5).", "2024-05-08"),
    ("in Malay", "ms", "Menteri Pertanian Malaysia Rosli Halim pada Khamis berkata beliau bertemu Menteri Pertanian Laos Somchai Vongsa di Vientiane pada Rabu.", "2024-05-08"),
    ("in English", "en", "The Indonesian agriculture minister, Rudi Halim, on Thursday said he met the Lao agriculture minister, Somchai Vongsa, in Vientiane on 6 May.", "2024-05-06"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "day"), [r[1:] for r in SAID], ids=[r[0] for r in SAID])
def test_the_day_of_the_words_is_not_that_of_the_meeting(language: str, text: str, day: str) -> None:
    assert [m.when and m.when.edtf for m in facts_of(text, language).meetings] == [day]


STANDING = [
    ("bound since a month", "id", "Indonesia dan Laos terikat perjanjian ekstradisi sejak April 1997.", "1997-04"),
    ("valid since a year", "id", "Nota kesepahaman pertanian Indonesia dan Laos berlaku sejak 2017.", "2017"),
    ("had since a month", "en", "Indonesia and Laos have had a memorandum of understanding on farming since September 2017.", "2017-09"),
    ("that dates back", "en", "The customs treaty in force between Indonesia and Laos dates back to 1998.", "1998"),
    ("not the day on which it ends", "en", "A memorandum of understanding on farming between Indonesia and Laos is in force and expires in 2031.", None),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "date"), [r[1:] for r in STANDING], ids=[r[0] for r in STANDING]
)
def test_a_paper_in_force_is_dated_by_since_when_it_is(language: str, text: str, date: str | None) -> None:
    assert [c.when and c.when.edtf for c in facts_of(text, language).commitments] == [date]
