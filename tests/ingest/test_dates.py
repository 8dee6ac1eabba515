"""Dates: what is found, how it is read, and what is no date. Sentences are our own; persons are invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.dates.dates import find_dates
from ingest.document import DateMention
from ingest.text.clean import clean_lines
from ingest.text.lexicon import wordings
from ingest.text.sentences import split
from ingest.words.gazetteer import gazetteer
from ontology.knowledge import load

PUBLISHED = "2025-08-20"  # a Wednesday


def dates_of(text: str, published: str | None = PUBLISHED, language: str = "id") -> tuple[DateMention, ...]:
    sentences = split(text, clean_lines(text, ""))
    return find_dates(text, sentences, wordings(sentences, gazetteer(load()), language), published, language)


def readings(text: str, published: str | None = PUBLISHED, language: str = "id") -> list[str | None]:
    return [d.when.edtf for d in dates_of(f"Judul.\n{text}.", published, language)]


FOUND = [
    # trap, language, text, EDTF
    ("a day that tells a week more closely", "id", "Pekan lalu, tepatnya 13 Agustus, keduanya berunding", "2025-08-13"),
    ("the same in English", "en", "Last week, on August 13, the two held talks", "2025-08-13"),
    ("a day to which somebody is invited", "id", "Ia mengundang mitranya menghadiri pameran di Suva pada 10 Januari", "2026-01-10"),
    ("full", "id", "Sidang dibuka 19 Mei 2025 di Kupang", "2025-05-19"),
    ("weekday and comma", "id", "Kamis, 25 Juni 2015 mereka bertemu", "2015-06-25"),
    ("weekday, number in brackets", "id", "Ia tiba Senin (18/8)", "2025-08-18"),
    ("time of day between", "id", "Ia tiba Jumat (1/8/2025) malam", "2025-08-01"),
    ("month in brackets", "id", "Pada Jumat (8 Agustus), sidang dibuka", "2025-08-08"),
    ("slashes", "id", "Naskah bertanggal 19/5/2025 itu", "2025-05-19"),
    ("dots", "id", "Naskah bertanggal 19.05.2025 itu", "2025-05-19"),
    ("dashes", "id", "Naskah bertanggal 19-05-2025 itu", "2025-05-19"),
    ("iso", "en", "Dated 2025-05-19, the note", "2025-05-19"),
    ("abbreviated month", "id", "Pada 5 Agt 2025 mereka bertemu", "2025-08-05"),
    ("month without year, past", "id", "Pada 1 Juli, mereka bertemu", "2025-07-01"),
    ("month without year across New Year", "en", "On 3 March it will open", "2025-03-03"),
    ("directed to the past", "id", "Pada 16 November lalu mereka bertemu", "2024-11-16"),
    ("English order", "en", "On Monday, May 19, 2025 they met", "2025-05-19"),
    ("English, no year", "en", "On Monday, 18 August they met", "2025-08-18"),
    ("ordinal day", "en", "On the 3rd of July 2024 they met", "2024-07-03"),
    ("Malay month", "ms", "Pada 13 Ogos 2025 mesyuarat diadakan", "2025-08-13"),
    ("Malay month, short", "ms", "Pada 9 Mac 2024 mesyuarat diadakan", "2024-03-09"),
    ("month and year", "id", "Hingga April 2025 tercatat", "2025-04"),
    ("first ten days", "id", "pada awal Agustus 2025 ini", "2025-08-01/2025-08-10"),
    ("middle of a month", "en", "in mid-July 2025 they", "2025-07-11/2025-07-20"),
    ("second half of a month", "en", "in the second half of May", "2025-05-16/2025-05-31"),
    ("first half of a month, Malay", "ms", "pada separuh pertama bulan Februari 2028", "2028-02-01/2028-02-15"),
    ("second half, Indonesian", "id", "pada paruh kedua April 2024", "2024-04-16/2024-04-30"),
    ("second half of a year", "id", "pada paruh kedua 2024", "2024-07/2024-12"),
    ("end of February in a leap year", "id", "pada akhir Februari 2024", "2024-02-21/2024-02-29"),
    ("end of a month in words", "en", "at the end of July they", "2025-07-21/2025-07-31"),
    ("a month of the next year", "en", "They will meet in March next year", "2026-03"),
    ("a month of the last year", "id", "Mereka bertemu pada Maret tahun lalu", "2024-03"),
    ("a month of the next year without a preposition", "ms", "Mereka akan bertemu Mac tahun hadapan", "2026-03"),
    ("a day of this month by its number", "en", "They will meet on the 27th of this month", "2025-08-27"),
    ("a day of the next month by its number", "id", "Mereka akan bertemu tanggal 3 bulan depan", "2025-09-03"),
    ("a day of this month, Malay", "ms", "Sidang diadakan pada 5 haribulan ini", "2025-08-05"),
    ("a day of the last year", "id", "Pada 3 Mei tahun lalu mereka bertemu", "2024-05-03"),
    ("last week of a month is not last week", "en", "They will meet in the last week of November", "2025-11-24/2025-11-30"),
    ("week of a month", "id", "Mereka bertemu pada pekan kedua Juli 2025", "2025-07-08/2025-07-14"),
    ("week of a month, Malay", "ms", "Mesyuarat itu pada minggu terakhir September", "2025-09-24/2025-09-30"),
    ("announced, so not the January behind", "en", "The session has been set for January", "2026-01"),
    ("announced, so not the day behind", "id", "Mereka akan bertemu pada 22 Januari", "2026-01-22"),
    ("two days ago", "en", "They met the day before yesterday", "2025-08-18"),
    ("two days ahead", "en", "They will meet the day after tomorrow", "2025-08-22"),
    ("days of one month", "id", "pada 12-14 Oktober 2024", "2024-10-12/2024-10-14"),
    ("days with a word between", "id", "pada 12 hingga 14 Oktober 2024", "2024-10-12/2024-10-14"),
    ("days in numbers", "id", "Sabtu dan Minggu (16-17/8/2025) mereka", "2025-08-16/2025-08-17"),
    ("days in English", "en", "from July 3 to 5, 2025 they", "2025-07-03/2025-07-05"),
    ("days over two months", "id", "pada 30 Juli hingga 2 Agustus 2025", "2025-07-30/2025-08-02"),
    ("days over New Year", "en", "from 30 December to 2 January 2025", "2024-12-30/2025-01-02"),
    ("months", "id", "selama Januari-Juni 2025", "2025-01/2025-06"),
    ("year with a cue", "id", "sejak 1959 keduanya", "1959"),
    ("years", "id", "rencana aksi 2020-2024", "2020/2024"),
    ("first half", "en", "in the first half of 2025", "2025-01/2025-06"),
    ("quarter", "id", "pada kuartal III 2025", "2025-07/2025-09"),
    ("half, Malay", "ms", "pada separuh pertama 2026", "2026-01/2026-06"),
    ("start of a year", "id", "pada awal 2025", "2025-01/2025-04"),
    ("today", "id", "Hari ini mereka bertemu", "2025-08-20"),
    ("yesterday", "id", "Kemarin mereka bertemu", "2025-08-19"),
    ("yesterday, Malay", "ms", "Semalam mereka bertemu", "2025-08-19"),
    ("day after tomorrow", "id", "Lusa mereka bertemu", "2025-08-22"),
    ("tomorrow", "en", "They meet tomorrow", "2025-08-21"),
    ("last week is Monday to Sunday", "id", "Pekan lalu mereka bertemu", "2025-08-11/2025-08-17"),
    ("minggu is a week here", "id", "Minggu lalu mereka bertemu", "2025-08-11/2025-08-17"),
    ("next week, Malay", "ms", "Minggu hadapan mereka bertemu", "2025-08-25/2025-08-31"),
    ("last month", "id", "Bulan lalu mereka bertemu", "2025-07"),
    ("next year", "id", "akan digelar tahun depan", "2026"),
    ("next year, Malay", "ms", "akan diadakan tahun hadapan", "2026"),
    ("last year", "en", "as they did last year", "2024"),
    ("years ago in words", "id", "dua tahun lalu keduanya", "2023"),
    ("years ago", "en", "three years ago they", "2022"),
    ("days ago", "id", "3 hari yang lalu", "2025-08-17"),
    ("weekday alone is the last one", "id", "pada hari Senin mereka bertemu", "2025-08-18"),
    ("weekday alone of the same day", "en", "They met on Wednesday", "2025-08-20"),
    ("weekday with an apostrophe, no digit", "id", "Mereka bertemu pada Jum’at", "2025-08-15"),
    ("weekday ahead", "en", "They will meet on Friday", "2025-08-22"),
    ("weekday ahead at the head", "en", "On Tuesday, Minister Halim will call on the Lao premier", "2025-08-26"),
    ("weekday ahead at the head, Indonesian", "id", "Pada Selasa, Menteri Halim akan menemui rekannya", "2025-08-26"),
    ("weekday of what was said of what is to come", "en", "On Tuesday, the ministry confirmed that he will visit Laos", "2025-08-19"),
    ("the same in Malay", "ms", "Pada Selasa, kementerian mengesahkan beliau akan melawat Laos", "2025-08-19"),
    ("weekday of the saying, not of what is announced", "id", "Menteri akan berkunjung lagi, kata juru bicara di Kupang, Senin", "2025-08-18"),
    ("weekday of the saying, English", "en", "The sides will meet again, the ministry said on Monday", "2025-08-18"),
    ("weekday of the past by its own word", "id", "Jumat lalu mereka bertemu", "2025-08-15"),
    ("hari Minggu is a Sunday", "id", "pada hari Minggu mereka bertemu", "2025-08-17"),
    ("month ahead", "id", "pada November nanti", "2025-11"),
    ("month of the past", "ms", "pada Mei lalu", "2025-05"),
    ("weeks ahead", "en", "They will meet in two weeks", "2025-09-01/2025-09-07"),
    ("weeks ahead (dua pekan)", "id", "Sidang akan digelar dalam dua pekan", "2025-09-01/2025-09-07"),
    ("weeks ahead, Malay", "ms", "Mesyuarat akan diadakan dalam tempoh dua minggu", "2025-09-01/2025-09-07"),
    ("days ahead with lagi", "id", "Sidang akan digelar tiga hari lagi", "2025-08-23"),
    ("years over New Year with a dash between", "id", "pada 30 Desember 2024-2 Januari 2025", "2024-12-30/2025-01-02"),
    ("months and years in English order", "en", "from December 30, 2024 to January 2, 2025", "2024-12-30/2025-01-02"),
    ("months in Malay", "ms", "dari 28 Februari hingga 2 Mac 2025", "2025-02-28/2025-03-02"),
    ("weekend", "ms", "Mereka bertemu hujung minggu lalu", "2025-08-16/2025-08-17"),
    ("weekday of the past, Malay", "ms", "Mereka bertemu Khamis lalu", "2025-08-14"),
    ("weekday of the week before, not two dates", "id", "Mereka bertemu Selasa pekan lalu", "2025-08-12"),
    ("weekday of the week before in English", "en", "They met on Tuesday last week", "2025-08-12"),
    ("next month's start", "en", "They meet early next month", "2025-09-01/2025-09-10"),
    ("next week", "id", "Sidang pekan depan", "2025-08-25/2025-08-31"),
    ("dots in English", "en", "Dated 19.05.2025, the note", "2025-05-19"),
    ("last night, Malay", "ms", "Mereka bertemu malam tadi", "2025-08-19"),
    ("end of a month, Malay", "ms", "pada penghujung Jun 2025", "2025-06-21/2025-06-30"),
    ("this month's end", "id", "pada akhir bulan ini", "2025-08-21/2025-08-31"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "edtf"), [row[1:] for row in FOUND], ids=[f"{row[0]} ({row[1]})" for row in FOUND]
)
def test_date_is_read(language: str, text: str, edtf: str) -> None:
    assert readings(text, language=language) == [edtf]


NO_DATES = [
    ("31 February", "id", "pada 31/02/2025 dan 31 Februari 2025 rapat"),
    ("31 April in English", "en", "on 31 April 2025 and 30 February they"),
    ("31 February in Malay", "ms", "pada 31/02/2025 dan 31 Februari 2025"),
    ("the last years", "id", "dalam 10 tahun terakhir dan dua tahun terakhir"),
    ("the last years in English", "en", "over the last ten years and the past two decades"),
    ("the last years in Malay", "ms", "sepanjang 10 tahun kebelakangan ini"),
    ("weeks to come", "id", "selama dua minggu mendatang"),
    ("how long it took", "en", "In two weeks they signed three papers"),
    ("law in English", "en", "under Law No. 18 of 2017 and Resolution 2334 (2016)"),
    ("number of a law", "id", "Menurut UU No. 6 Tahun 2011 pasal 3"),
    ("law without 'number'", "ms", "Akta 123 Tahun 1998 menyebut"),
    ("score", "id", "Kupang menang 4-2 atas Dili"),
    ("price", "id", "harganya Rp 19.500 per kilogram"),
    ("percentage", "id", "naik 2,5 persen"),
    ("clock", "id", "pukul 09.30 WIB"),
    ("telephone", "id", "hubungi 021-1500-567"),
    ("name of a plan", "id", "Visi 2045 dibahas"),
    ("name of a tournament", "id", "Piala Teluk 2022 dibuka"),
    ("month as a given name", "id", "Mei Ling dan Agustina Maret hadir"),
    ("modal verb", "en", "Both sides may meet in may tents"),
    ("mac as a brand", "en", "on a Mac computer"),
    ("article of a text", "id", "ayat (2) pasal 5/2 berlaku"),
    ("decades", "id", "pada 1980-an keduanya"),
    ("people", "id", "pada 2000 orang peserta"),
]


@pytest.mark.parametrize(("language", "text"), [r[1:] for r in NO_DATES], ids=[r[0] for r in NO_DATES])
def test_no_date(language: str, text: str) -> None:
    assert readings(text, language=language) == []


UNDATED = [
    # trap, text, EDTF of each date
    ("a weekday picks the year that the text names", "Hingga April 2025 tercatat. Ia tiba Senin (19/5)", ["2025-04", "2025-05-19"]),
    ("no named year fits the weekday", "Pada Mei 2017 ia pergi. Ia tiba Ahad (11/12)", ["2017-05", None]),
    ("no year anywhere", "Ia tiba Jumat lalu (26/1)", [None]),
    ("next year of an unknown year", "akan digelar tahun depan", [None]),
    ("today of an unknown day, though a date is told", "Ia tiba Selasa (5/8/2025). Hari ini ia pulang", ["2025-08-05", None]),
    ("years ago lean on a full weekday date", "Ia tiba Selasa (5/8/2025). Enam tahun silam pun begitu", ["2025-08-05", "2019"]),
    ("days before the day told last", "Rabu, 6 Agustus 2025 mereka tiba. Dua hari sebelumnya mereka berangkat", ["2025-08-06", "2025-08-04"]),
    ("days after the day told last", "Rabu, 6 Agustus 2025 mereka tiba. Tiga hari kemudian mereka pulang", ["2025-08-06", "2025-08-09"]),
    ("the day after the day told last", "Rabu, 6 Agustus 2025 mereka tiba. Keesokan harinya mereka pulang", ["2025-08-06", "2025-08-07"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [r[1:] for r in UNDATED], ids=[r[0] for r in UNDATED])
def test_without_publication_date(text: str, expected: list[str | None]) -> None:
    assert readings(text, published=None) == expected


def test_dateline_stands_for_the_publication_date() -> None:
    text = "Judul\nDili, 24 Mei 2017\nKedua menteri bertemu hari ini."
    assert [d.when.edtf for d in dates_of(text, None)] == ["2017-05-24", "2017-05-24"]


@pytest.mark.parametrize("words", ["Kamis (10/2/2025)", "Kamis (18/8)"])
def test_weekday_that_contradicts_is_noted_and_the_number_stands(words: str) -> None:
    (mention,) = dates_of(f"Judul.\nIa tiba {words}.")
    assert mention.when.rule == "weekday contradicts"
    assert mention.when.edtf in ("2025-02-10", "2025-08-18")


def test_when_tells_bounds_precision_anchor_and_words() -> None:
    (mention,) = dates_of("Judul.\nPekan lalu mereka bertemu.")
    when = mention.when
    assert (when.words, when.earliest, when.latest) == ("Pekan lalu", "2025-08-11", "2025-08-17")
    assert (when.precision, when.rule, when.anchor) == ("interval", "relative-unit", PUBLISHED)
    unknown = dates_of("Judul.\nTahun depan mereka bertemu.", None)[0].when
    assert (unknown.precision, unknown.edtf, unknown.earliest) == ("unanchored", None, None)


_PIECES = st.sampled_from(
    [row[2] for row in FOUND] + [row[2] for row in NO_DATES] + ["\n", " ", "99 tahun lalu", "(", "31/12/1999", "\u200b", "Senin"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(
    st.lists(_PIECES | st.text(max_size=20), max_size=12).map(" ".join), st.sampled_from(["id", "en", "ms"])
)
def test_offsets_are_exact_and_dates_never_overlap(text: str, language: str) -> None:
    last = 0
    for mention in dates_of(text, language=language):
        assert text[mention.start : mention.end] == mention.when.words
        assert mention.start >= last
        last = mention.end
        if mention.when.earliest and mention.when.latest:
            assert date.fromisoformat(mention.when.earliest) <= date.fromisoformat(mention.when.latest)
