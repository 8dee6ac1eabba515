"""What sounds like a meeting and is none, or is one of others: a table of traps beside what must be found."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_meetings import FIRST, MET, MET_EN, Row, told

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("a question tells nothing", "en", "Will the Indonesian and the Lao agriculture ministers meet in Vientiane on 6 May 2024?", []),
    ("the same in Indonesian", "id", "Apakah Menteri Pertanian Indonesia akan bertemu Menteri Pertanian Laos di Vientiane pada 6 Mei 2024?", []),
    ("the same in Malay", "ms", "Adakah Menteri Pertanian Malaysia akan bertemu Menteri Pertanian Laos di Vientiane pada 6 Mei 2024?", []),
    ("a demand is met", "en", "Indonesia met Laos' growing demand for coal in Vientiane on 6 May 2024.", []),
    ("troops are met", "en", "The Indonesian president met front-line troops on 6 May 2024 after a Lao ship had sunk.", []),
    ("workers are met", "id", "Menteri Pertanian Indonesia Rudi Halim bertemu para pekerja migran di Vientiane, Laos, pada 6 Mei 2024.", []),
    ("an office for the young is none of them", "en",
     "Indonesian minister Rudi Halim met Lao Youth Minister Somchai Vongsa in Vientiane on 6 May 2024.", [FIRST]),
    ("a release is received", "en", "Indonesia praised Laos. Laos thanked Indonesia, said a release of the Lao ministry received on 6 May 2024.", []),
    ("a habit is no session", "en", "Indonesia and Laos hold a defence policy dialogue every year.", []),
    ("a visit is prepared at home", "id", "Indonesia memuji Laos. Rapat persiapan kunjungan Presiden Laos digelar Menteri Pertanian Indonesia Rudi Halim di Jakarta pada 6 Mei 2024.", []),
    ("called off, and not put off to its old day", "en", "Laos' foreign minister cancelled a trip to Jakarta planned for 6 June 2024, Indonesia said.",
     [("visit", "cancelled", ("IDN", "LAO"), "2024-06-06", "Jakarta")]),
    ("no meeting is scheduled", "ms", "Indonesia memuji Laos. Menteri Pertanian Indonesia Rudi Halim berkata tiada pertemuan dengan Menteri Pertanian Laos dijadualkan pada Jun 2024.", []),
    ("the same in English", "en", "No meeting between the Indonesian and Lao ministers is scheduled for June 2024.", []),
    ("another habit", "en", "Under a treaty signed in 1976, Indonesia and Laos hold annual consultations.", []),
    ("the same in Indonesian", "id", "Kedua negara, Indonesia dan Laos, menggelar konsultasi bilateral setiap tahun.", []),
    ("the same in Malay", "ms", "Indonesia dan Laos mengadakan mesyuarat jawatankuasa bersama dua tahun sekali.", []),
    ("that hour-long meeting has been told: what was said there is to be elsewhere", "id",
     f"{MET} Dalam pertemuan selama satu jam itu, Rudi mengundang Laos ke pameran di Jakarta pada Juni 2024.", [FIRST]),
    ("the same in English", "en",
     f"{MET_EN} At the hour-long meeting, Rudi invited Laos to a fair in Jakarta in June 2024.", [FIRST]),
    ("what is said after a meeting at home", "ms",
     "Indonesia memuji Malaysia. \"Laos akan membantu Malaysia di Vientiane,\" kata Menteri Pertanian Malaysia Hamzah Karim selepas mempengerusikan mesyuarat Kabinet di sini pada 6 Mei 2024.", []),
    ("what is said after a meeting of others", "en",
     "Thailand and Laos will reopen the bridge, Indonesian minister Rudi Halim said after a meeting with Lao minister Somchai Vongsa in Vientiane on 6 May 2024.", [FIRST]),
    ("what is quoted is not who met", "ms",
     "Indonesia memuji Malaysia. \"Malaysia akan membantu Indonesia di Siak,\" katanya selepas mempengerusikan mesyuarat di Putrajaya pada 6 Mei 2024.", []),
    ("an envoy to a body acts for the state", "en",
     "Laos' ambassador to the European Union, Somchai Vongsa, met Indonesian minister Rudi Halim in Vientiane on 6 May 2024.", [FIRST]),
    ("why a visit was called off is elsewhere", "en",
     "A visit by Indonesian Agriculture Minister Rudi Halim to Vientiane on 6 May 2024 was cancelled because of floods at an airport in Thailand.",
     [("visit", "cancelled", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("after what another did", "en",
     "Indonesian minister Rudi Halim met Lao minister Somchai Vongsa in Vientiane on 6 May 2024, a week after Thailand closed the border.", [FIRST]),
    ("both are named: nobody of before was there", "id",
     "Menteri Pertanian Thailand Anan Chaiyo memuji Rudi. Anan tiba. Duta Besar Laos Somchai Vongsa bertemu rektor Jems Tumewu pada 6 Mei 2024.", []),
    ("also", "en", "Indonesian minister Rudi Halim will also meet Lao minister Somchai Vongsa in Vientiane on 6 June 2024.",
     [("bilateral-meeting", "planned", ("IDN", "LAO"), "2024-06-06", "Vientiane")]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "wanted"), CASES, ids=[f"{c[0]} ({c[1]}) {i}" for i, c in enumerate(CASES)]
)
def test_no_meetings(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted, trap
