"""On which day something was signed, agreed or pledged, and at which of several meetings."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of

MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. "
MET_EN = (
    "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, "
    "in Vientiane on 6 May 2024. "
)
MET_MS = "Menteri Luar Malaysia Hamzah Karim bertemu Menteri Luar Thailand Somsak Chaiyo di Bangkok pada 6 Mei 2024. "
# trap, language, text behind the meeting of 6 May 2024, the date of the one commitment
DATES = [
    ("the year that a sentence opens with", "id", "Pada 2013, kedua negara menandatangani perjanjian karantina.", "2013"),
    ("the same in English", "en", "In 2013, the two countries signed a quarantine treaty.", "2013"),
    ("the same in Malay", "ms", "Pada 2013, kedua-dua negara memeterai perjanjian kuarantin.", "2013"),
    ("not the day on which the committee last met", "id", "Kedua negara sepakat menghidupkan kembali komite benih, yang terakhir bersidang di Kupang pada 2008.", "2024-05-06"),
    ("the arrangement was reached in a meeting of its own", "en", "The two countries agreed to exchange lists of ships. The arrangement was reached in a meeting between Indonesian trade minister Tagor Siahaan and Lao ambassador Anousone Keola in Kupang on 3 May.", "2024-05-03"),
    ("the year since when it was negotiated is no date", "id", "Kedua menteri menandatangani perjanjian benih yang dirundingkan sejak 2014.", "2024-05-06"),
    ("the year until which it holds is none", "en", "The two ministers signed a plan of action on seed that runs until 2026.", "2024-05-06"),
    ("nor in Indonesian", "id", "Kedua menteri memperpanjang nota kesepahaman tentang pupuk hingga tahun 2027.", "2024-05-06"),
    ("the day right before the verb", "en", "Indonesia and Laos on Wednesday (May 8) signed a treaty on seed.", "2024-05-08"),
    ("the day right behind the verb of agreeing", "en", "Indonesia and Laos agreed on Wednesday to add flights.", "2024-05-08"),
    ("the day of the talks at which it was agreed", "id", "Kedua negara sepakat menambah penerbangan dalam perundingan di Kupang, Rabu (8/5).", "2024-05-08"),
    ("not the day of what was agreed long before", "id", "Kedua negara sepakat memperdalam kemitraan yang lahir seusai KTT ASEAN di Kupang, Oktober 2021.", "2024-05-06"),
    ("the day of a letter", "en", "Laos pledged 20 tractors to Indonesia in a letter dated May 3.", "2024-05-03"),
    ("the day of the planned signing", "id", "Nota kesepahaman tentang pupuk dijadwalkan ditandatangani di Kupang pada 20 Mei 2024.", "2024-05-20"),
    ("the day of the trip to sign", "ms", "Menteri Luar Malaysia akan ke Bangkok pada 20 Mei untuk menandatangani memorandum persefahaman baja dengan Thailand.", "2024-05-20"),
    ("the day by which a plan is to be finished is none", "id", "Kedua menteri merampungkan rencana aksi pangan sebelum Desember 2024.", "2024-05-06"),
    ("the day to which a signing is moved", "en", "The signing of a treaty on seed, due on 8 May, was postponed to 20 May 2024.", "2024-05-20"),
    ("the day of a renewal ahead", "en", "The two ministers will renew the memorandum of understanding on rice in Kupang on 20 May 2024.", "2024-05-20"),
    ("a programme is dated by its beginning", "id", "Kedua negara bertukar petani; program itu sudah berjalan sejak 2017.", "2017"),
    ("the day of the words is not that of the deed", "ms", "“Kedua-dua menteri bersetuju menambah rondaan di sempadan,” katanya pada sidang media di sini, 8 Mei.", "2024-05-06"),
    ("nor in English", "en", "The two ministers agreed to add flights, Rudi said in a statement on Wednesday (May 8).", "2024-05-06"),
    ("what days of talks end with", "en", "Negotiators of the two ministries ended two days of consultations in Kupang on Wednesday (May 8). The two ministries agreed to add flights.", "2024-05-08"),
    ("to be signed on that occasion", "en", "The two ministers will meet again in Kupang in June 2024. A treaty on seed is expected to be signed on that occasion.", "2024-06"),
    ("the occasion of a trip", "id", "Kunjungan Menteri Pertanian Laos ke Kupang pada 20 Juni 2024 akan menjadi kesempatan untuk menandatangani perjanjian benih dengan Indonesia.", "2024-06-20"),
    ("talks that were only praised", "en", "Somchai hailed the outcome of the talks of the two ministries held in Kupang on 3 May. He pledged 20 tractors to Indonesia.", "2024-05-06"),
    ("an older meeting told later is history", "id", "Kedua menteri pernah meneken nota kesepahaman pupuk di Kupang pada Juni 2022.\nLaos siap mengirim 20 petani.", "2022-06|2024-05-06"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "date"), DATES, ids=[row[0] for row in DATES])
def test_date_of_a_commitment(trap: str, language: str, text: str, date: str) -> None:
    met = {"id": MET, "en": MET_EN, "ms": MET_MS}[language]
    found = [c.when and c.when.edtf for c in facts_of(met + text, language).commitments]
    assert found == date.split("|"), trap


NEWS_DAYS = [
    ("the one day of the lead", "Pameran benih dibuka di Kupang, Rabu (8/5/2024). Indonesia dan Laos sepakat menambah penerbangan.", "2024-05-08"),
    ("two days of the lead are none", "Pameran benih dibuka di Kupang, Rabu (8/5/2024), dan ditutup Kamis (9/5/2024). Indonesia dan Laos sepakat menambah penerbangan.", None),
    ("long past is no news", "Pameran benih dibuka di Kupang pada 1 Maret 2024. Indonesia dan Laos sepakat menambah penerbangan.", None),
    ("a day ahead is none", "Pameran benih dibuka di Kupang pada 20 Mei 2024. Indonesia dan Laos sepakat menambah penerbangan.", None),
    ("not on the day of talks still ahead", "Pameran benih dibuka di Kupang, Rabu (8/5/2024). Pertemuan Indonesia dan Laos digelar di Kupang pada 20 Juni 2024. Indonesia dan Laos sepakat menambah penerbangan.", "2024-05-08"),
    ("a plan was not made on it", "Pameran benih dibuka di Kupang, Rabu (8/5/2024). Indonesia dan Laos akan meneken perjanjian benih.", None),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "date"), NEWS_DAYS, ids=[row[0] for row in NEWS_DAYS])
def test_a_deed_without_a_day_was_done_on_the_day_of_the_news(trap: str, text: str, date: str | None) -> None:
    (found,) = facts_of(text).commitments
    assert (found.when and found.when.edtf) == date, trap
