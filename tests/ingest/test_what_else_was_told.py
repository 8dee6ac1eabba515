"""What else was on the same journey or day, and what was only to be: ordinary shapes of news prose."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_meetings import Row, told

MET: Row = ("bilateral-meeting", "held", ("IDN", "TLS"), "2024-05-06", "Kupang")

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("earlier, somebody else of the land", "ms",
     "BANDAR SERI BEGAWAN - Menteri Ekonomi Malaysia Hamzah Karim hari ini mengadakan kunjungan hormat ke atas Sultan Brunei di Istana Nurul Iman. Terdahulu, Hamzah mengadakan pertemuan dua hala dengan Menteri Tenaga Brunei, Dato Osman Jamil, di pejabat kementerian itu.",
     [("courtesy-call", "held", ("BRN", "MYS"), "2024-05-10", "Istana Nurul Iman, Bandar Seri Begawan"), ("bilateral-meeting", "held", ("BRN", "MYS"), "2024-05-10", "Bandar Seri Begawan")]),
    ("earlier, in the same meeting", "en",
     "Lao Foreign Minister Somchai Vongsa met Thai Foreign Minister Anan Chaiyo in Vientiane on 6 May 2024. Earlier, Somchai and Anan had discussed the bridge by the river.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", "Vientiane")]),
    ("two whom one subject met in one sentence", "en",
     "In Hanoi on 3 May 2024, Singapore's Trade Minister Tan Wei Liang called on Vietnamese Prime Minister Le Duc Long and met Vietnamese Industry Minister Tran Van Hao.",
     [("courtesy-call", "held", ("SGP", "VNM"), "2024-05-03", "Hanoi"), ("bilateral-meeting", "held", ("SGP", "VNM"), "2024-05-03", "Hanoi")]),
    ("the same in Indonesian", "id",
     "Di Hanoi, Senin (6/5/2024), Menteri Perdagangan Indonesia Rudi Halim menemui Menteri Industri Vietnam Tran Van Hao dan bertemu Menteri Pertanian Vietnam Le Duc Long.",
     [("bilateral-meeting", "held", ("IDN", "VNM"), "2024-05-06", "Hanoi"), ("bilateral-meeting", "held", ("IDN", "VNM"), "2024-05-06", "Hanoi")]),
    ("and in the afternoon he called on another", "en",
     "Philippine Foreign Secretary Jose Ramirez spoke of rice. On 7 May 2024 he met South Korean Foreign Minister Kim Dae-jin in Seoul, and in the afternoon he called on South Korean Prime Minister Park Ji-hoon.",
     [("bilateral-meeting", "held", ("KOR", "PHL"), "2024-05-07", "Seoul"), ("courtesy-call", "held", ("KOR", "PHL"), "2024-05-07", "Seoul")]),
    ("the day of what both are to do", "id",
     "Gubernur NTT Indonesia Viktor Lema menyambut Presiden Timor Leste Paulo Soares di Kupang, Senin (6/5/2024). Dalam perbincangan di rumah jabatan gubernur, keduanya sepakat membuka jalur bus Kupang-Dili pada Oktober.", [MET]),
    ("the same in Malay", "ms",
     "Menteri Pertanian Malaysia Hamzah Karim bertemu Menteri Pertanian Vietnam Le Van Khoat di Hanoi pada 6 Mei 2024. Dalam mesyuarat itu, kedua-dua menteri bersetuju melancarkan projek beras pada Disember.",
     [("bilateral-meeting", "held", ("MYS", "VNM"), "2024-05-06", "Hanoi")]),
    ("they agreed to meet again: that is another", "id",
     "Presiden Indonesia Rudi Halim bertemu Presiden Laos Somchai Vongsa di Bali, Senin (6/5/2024). Dalam pertemuan itu keduanya sepakat bertemu lagi di Vientiane pada Oktober 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Bali"), ("bilateral-meeting", "planned", ("IDN", "LAO"), "2024-10", "Vientiane")]),
    ("whom the guest was to have met on a visit called off", "id",
     "Wang Jun, Menteri Luar Negeri Tiongkok, membatalkan kunjungan ke Jakarta pada 8 Mei 2024. Wang sedianya bertemu Menlu Indonesia Sinta Dewanti untuk membahas kereta cepat.",
     [("visit", "cancelled", ("CHN", "IDN"), "2024-05-08", "Jakarta")]),
    ("whose words it is, where members of a body meet", "en",
     "Finance ministers of ASEAN will gather in Luang Prabang on 20 May 2024 for their annual meeting, the Lao Ministry of Finance said on Monday.",
     [("multilateral-meeting", "planned", ("ASEAN",), "2024-05-20", "Luang Prabang")]),
    ("partners of whom nobody told is the other side", "en",
     "The ministers are also to hold separate talks with their counterparts from Japan, South Korea and China.", []),
    ("the same drill next year", "ms",
     "Tentera Darat Malaysia dan Tentera Australia memulakan latihan bersama di Gemas pada 6 Mei 2024. Latihan sama akan diadakan di Townsville tahun depan.",
     [("exercise", "held", ("AUS", "MYS"), "2024-05-06", "Gemas"), ("exercise", "planned", ("AUS", "MYS"), "2025", "Townsville")]),
    ("he had dinner with the minister there", "en",
     "Singapore's Trade Minister Tan Wei Liang called on Vietnamese Prime Minister Le Duc Long in Hanoi on 3 May 2024. On 5 May 2024 he had dinner with Indonesian Coordinating Minister Agus Santosa in Jakarta.",
     [("courtesy-call", "held", ("SGP", "VNM"), "2024-05-03", "Hanoi"), ("bilateral-meeting", "held", ("IDN", "SGP"), "2024-05-05", "Jakarta")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_what_else_was_told(trap: str, language: str, text: str, expected: list[Row]) -> None:
    assert told(text, language) == expected
