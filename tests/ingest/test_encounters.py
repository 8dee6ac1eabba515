"""Encounters of one sentence: what its words of time, mood and welcome say of it, and which day is its own."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO
from .test_meetings import FIRST, MET, MET_EN, Row, told

MINISTERS = (
    "The Indonesian agriculture minister, Rudi Halim, and the Lao agriculture minister, Somchai Vongsa,"
)
SIGNING: Row = ("signing", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")
TALKS: Row = ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("a press conference is no session", "ms",
     f"{MET} \"Kita bersetuju,\" kata Rudi pada sidang media di Jakarta pada 8 Mei 2024.", [FIRST]),
    ("words between four eyes", "id",
     "Menteri Pertanian Indonesia Rudi Halim berbicara empat mata dengan Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [TALKS]),
    ("dined by his host", "id",
     "Menteri Pertanian Indonesia Rudi Halim dijamu makan siang oleh Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [TALKS]),
    ("an envoy without a name is received", "id",
     "Menteri Pertanian Indonesia Rudi Halim akan menerima utusan khusus Laos di Jakarta pada 6 Juni 2024.",
     [("bilateral-meeting", "planned", ("IDN", "LAO"), "2024-06-06", "Jakarta")]),
    ("said after receiving a guest", "en",
     "The Indonesian agriculture minister, Rudi Halim, spoke after receiving the Lao agriculture minister, Somchai Vongsa, in Jakarta on 6 May 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Jakarta")]),
    ("a step is welcomed, nobody is", "en",
     f"{MET_EN} Both sides welcomed the return of flights in April 2024.", [FIRST]),
    ("what would be if something happens", "id",
     f"{MET} Kalau ada kapal Indonesia yang dikejar sampai ke perairan Laos pada malam hari, petugas kedua negara saling menelepon.", [FIRST]),
    ("who wishes to announce tells what was", "ms",
     "Kementerian Pertanian Malaysia ingin memaklumkan bahawa perundingan teknikal Malaysia dan Laos telah diadakan di Vientiane pada 6 Mei 2024.",
     [("consultation", "held", ("LAO", "MYS"), "2024-05-06", "Vientiane")]),
    ("told for a day to come, of a month before", "en",
     f"{MET_EN} The customs chiefs of Indonesia and Laos will open the gate from March 2025, after talks held in Bali on 2 April 2024.",
     [FIRST, ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-04-02", "Bali")]),
    ("since they met on a day", "id",
     "Kerja sama Indonesia dan Laos menguat sejak Menteri Pertanian Indonesia Rudi Halim dan Menteri Pertanian Laos Somchai Vongsa bertemu di Vientiane pada 6 Mei 2024.", [TALKS]),
    ("a treaty that will end", "ms",
     f"{MET} Semasa pertemuan itu, kedua-dua pihak menyentuh perjanjian Indonesia-Laos yang akan tamat pada Februari 2026.", [FIRST]),
    ("talks before the ceremony are no part of it", "id",
     f"{IDN} dan {LAO} menandatangani nota kesepahaman di Vientiane pada 6 Mei 2024. Sebelum upacara penandatanganan, kedua menteri mengadakan pembicaraan selama satu jam.",
     [SIGNING, TALKS]),
    ("talks after the ceremony, in English", "en",
     f"{MINISTERS} signed a memorandum of understanding in Vientiane on 6 May 2024. After the ceremony, the two ministers held talks.",
     [SIGNING, TALKS]),
    ("initialled is signed", "en",
     f"{MINISTERS} initialled an accord on rice in Vientiane on 6 May 2024.", [SIGNING]),
    ("a signing that is planned", "id",
     f"{MET} Penandatanganan perjanjian direncanakan pada Agustus 2024 di Jakarta, bersamaan dengan sidang pertama komite bersama Indonesia-Laos.",
     [FIRST, ("signing", "planned", ("IDN", "LAO"), "2024-08", "Jakarta"), ("consultation", "planned", ("IDN", "LAO"), "2024-08", "Jakarta")]),
    ("what a meeting brought, with its sides and day", "id",
     "Jadwal feri ditambah, hasil pertemuan Kementerian Perhubungan Indonesia dan Kementerian Perhubungan Laos di Vientiane pada 6 Mei 2024.", [TALKS]),
    ("a result without sides is no other meeting", "id",
     f"{MET} Hasil pertemuan diumumkan pada 9 Mei 2024.", [FIRST]),
    ("where an agency's man is posted", "ms",
     f"{MET} Wakil FAO di Filipina memuji Indonesia.", [FIRST]),
    ("earlier the same day as the talks", "en",
     f"{MET_EN} Earlier the same day, the Lao delegation paid a courtesy call on Indonesian Trade Minister Hendra Wibisono.",
     [FIRST, ("courtesy-call", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("colleagues from a state", "id",
     "Para menteri pertanian ASEAN akan bersua rekan mereka dari Jepang di Tokyo pada 6 Juni 2024.",
     [("bilateral-meeting", "planned", ("ASEAN", "JPN"), "2024-06-06", "Tokyo")]),
    ("it did not come to pass", "id",
     f"{MET} Kunjungan Menteri Pertanian Laos Somchai Vongsa ke Jakarta pada Juni 2024 tidak jadi dilakukan.",
     [FIRST, ("visit", "cancelled", ("IDN", "LAO"), "2024-06", "Jakarta")]),
    ("agreed at a meeting whose sides are told before", "id",
     "Kementerian Pertanian Indonesia dan Kementerian Pertanian Laos sepakat menukar benih. Indonesia memuji Laos. Kesepakatan itu dicapai dalam pertemuan di Vientiane, Senin (6/5/2024).",
     [TALKS]),
    ("a decision that came out of talks", "en",
     "The agriculture ministries of Indonesia and Laos will exchange seed. Indonesia praised Laos. The decision was taken at a meeting in Vientiane on 6 May 2024.", [TALKS]),
    ("with whom the talks were: the other is who is told of", "id",
     "Menteri Pertanian Indonesia Rudi Halim tiba di Vientiane. Rudi memuji Laos. Perjumpaan dengan Menteri Pertanian Laos Somchai Vongsa berlangsung hangat.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), None, "Vientiane")]),
    ("a session is named after its sides", "en",
     "On 6 May 2024, Somchai Vongsa of Thailand opened the First Indonesia–Laos Coordination Meeting on Rice in Vientiane with Rudi Halim.",
     [TALKS]),
    ("the next round will be hosted", "en",
     "The 4th meeting of the joint committee between Indonesia and Laos was held in Vientiane on 6 May 2024. The 5th meeting will be hosted by Indonesia in 2026.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "planned", ("IDN", "LAO"), "2026", None)]),
    ("the first round was by video", "en",
     f"{MINISTERS} met in Vientiane on 6 May 2024 for the Second Consultations. The First Consultations were convened by video conference in November 2020.",
     [TALKS, ("call", "held", ("IDN", "LAO"), "2020-11", None)]),
    ("a leg of a journey is no visit", "id",
     f"{MET} Dari Vientiane, rombongan Kementerian Pertanian Indonesia bertolak ke Bangkok.", [FIRST]),
    ("members counted and listed with a dash", "id",
     "Para menteri pariwisata empat negara, Brunei Darussalam-Indonesia-Malaysia-Filipina, meluncurkan paket wisata dalam pertemuan mereka di Manado pada 6 Mei 2024.",
     [("multilateral-meeting", "held", ("BRN", "IDN", "MYS", "PHL"), "2024-05-06", "Manado")]),
    ("what is called off is not what was held", "id",
     f"{MET} Kunjungan itu ditunda.", [FIRST]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[case[0] for case in CASES])
def test_encounters(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted, trap
