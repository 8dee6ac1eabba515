"""The day of a meeting beside days of something else: of the words, an office, an election, a promise."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

DAYS = [
    ("en", "Lao Foreign Minister Kham Souk said on Tuesday that he had met Vietnamese Foreign Minister Le Van Toan the previous week.", None),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi, the ministry said on Tuesday.", None),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Tuesday to discuss the election of June 3.", "2025-05-13"),
    ("en", "Lao Foreign Minister Kham Souk, who took office on May 2, met Vietnamese Foreign Minister Le Van Toan in Hanoi on Tuesday.", "2025-05-13"),
    ("en", "Ahead of the summit on May 26, Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Tuesday.", "2025-05-13"),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi three days before the May 26 summit.", None),
    ("en", "Lao Foreign Minister Kham Souk will meet Vietnamese Foreign Minister Le Van Toan in Hanoi next month.", "2025-06"),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi in early April.", "2025-04-01/2025-04-10"),
    ("en", "Lao Foreign Minister Kham Souk and Vietnamese Foreign Minister Le Van Toan held talks in Hanoi from Monday to Wednesday.", "2025-05-12/2025-05-14"),
    ("en", "It was the first meeting since Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi in 2019.", "2019"),
    ("en", "Under a treaty signed in 2010, Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Tuesday.", "2025-05-13"),
    ("en", "The road, opened in March, was discussed when Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan on Tuesday.", "2025-05-13"),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan on Tuesday and promised to send the list by June 1.", "2025-05-13"),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan on Tuesday over the sinking of a boat on May 3.", "2025-05-13"),
    ("id", "Menlu RI Wira Sutedja mengatakan pada Selasa (13/5) bahwa ia telah bertemu Menlu Vietnam Le Van Toan pekan sebelumnya.", None),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi, demikian keterangan Kemlu pada Selasa (13/5).", None),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi pada Selasa (13/5) untuk membahas pemilu 3 Juni.", "2025-05-13"),
    ("id", "Menlu RI Wira Sutedja, yang dilantik pada 2 Mei, bertemu Menlu Vietnam Le Van Toan di Hanoi pada Selasa (13/5).", "2025-05-13"),
    ("id", "Menjelang KTT pada 26 Mei, Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi pada Selasa (13/5).", "2025-05-13"),
    ("id", "Menlu RI Wira Sutedja akan bertemu Menlu Vietnam Le Van Toan di Hanoi bulan depan.", "2025-06"),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi awal April.", "2025-04-01/2025-04-10"),
    ("id", "Menlu RI Wira Sutedja dan Menlu Vietnam Le Van Toan berunding di Hanoi dari Senin hingga Rabu.", "2025-05-12/2025-05-14"),
    ("id", "Berdasarkan perjanjian yang diteken pada 2010, Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi pada Selasa (13/5).", "2025-05-13"),
    ("id", "Jalan yang dibuka pada Maret itu dibahas saat Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan pada Selasa (13/5).", "2025-05-13"),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan pada Selasa (13/5) dan berjanji mengirim daftar itu paling lambat 1 Juni.", "2025-05-13"),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan pada Selasa (13/5) terkait tenggelamnya kapal pada 3 Mei.", "2025-05-13"),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar berkata pada Selasa bahawa beliau telah bertemu Menteri Luar Vietnam Le Van Toan minggu sebelumnya.", None),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan di Hanoi, menurut kenyataan Wisma Putra pada Selasa.", None),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar, yang dilantik pada 2 Mei, bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada Selasa.", "2025-05-13"),
    ("ms", "Menjelang sidang kemuncak pada 26 Mei, Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada Selasa.", "2025-05-13"),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar akan bertemu Menteri Luar Vietnam Le Van Toan di Hanoi bulan hadapan.", "2025-06"),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada awal April.", "2025-04-01/2025-04-10"),
    ("ms", "Ia pertemuan pertama sejak Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada 2019.", "2019"),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan pada Selasa dan berjanji menghantar senarai itu selewat-lewatnya 1 Jun.", "2025-05-13"),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar bertemu Menteri Luar Vietnam Le Van Toan pada Selasa berhubung karam bot pada 3 Mei.", "2025-05-13"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "day"), DAYS)
def test_the_day_is_that_of_the_meeting(language: str, text: str, day: str | None) -> None:
    (meeting,) = facts_of(text, language, "2025-05-15").meetings
    assert (meeting.when.edtf if meeting.when else None) == day
