"""Clauses that tell each of its own meeting, and meetings put off to another day."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_meetings import FIRST, MET, MET_EN, Row, told

NEXT = ("bilateral-meeting", "planned", ("IDN", "LAO"), "2025-02", "Jakarta")
BEFORE = ("bilateral-meeting", "held", ("IDN", "LAO"), "2019-11", "Bali")

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("one round behind the other, joined by while", "ms",
     f"{MET} Mesyuarat kali kedua diadakan di Bali pada November 2019, manakala mesyuarat akan datang dijangka berlangsung di Jakarta pada Februari 2025.",
     [FIRST, BEFORE, NEXT]),
    ("the same in Indonesian", "id",
     f"{MET} Pertemuan pertama digelar di Bali pada November 2019, sedangkan pertemuan berikutnya akan berlangsung di Jakarta pada Februari 2025.",
     [FIRST, BEFORE, NEXT]),
    ("the same in English", "en",
     f"{MET_EN} The first meeting was held in Bali in November 2019, while the next meeting is due in Jakarta in February 2025.",
     [FIRST, BEFORE, NEXT]),
    ("an earlier round in a relative clause", "id",
     "Latihan gabungan Indonesia dan Laos, yang terakhir digelar di Bali pada 2019, direncanakan berlangsung di Surabaya pada Juni 2024.",
     [("exercise", "held", ("IDN", "LAO"), "2019", "Bali"), ("exercise", "planned", ("IDN", "LAO"), "2024-06", "Surabaya")]),
    ("an earlier round in a relative clause, in English", "en",
     "The joint exercise of Indonesia and Laos, which was last held in Bali in 2019, will take place in Surabaya in June 2024.",
     [("exercise", "held", ("IDN", "LAO"), "2019", "Bali"), ("exercise", "planned", ("IDN", "LAO"), "2024-06", "Surabaya")]),
    ("a relative clause of the same round is no earlier one", "en",
     "The joint exercise of Indonesia and Laos, which was held in Surabaya in May 2024, will be reviewed.",
     [("exercise", "held", ("IDN", "LAO"), "2024-05", "Surabaya")]),
    ("while that joins no second meeting", "en",
     "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, in Vientiane on 6 May 2024, while rice was cheap.", [FIRST]),
    ("the signing of one year, the session of another", "ms",
     f"{MET} Indonesia dan Laos menandatangani perjanjian pada 2014, tetapi jawatankuasa bersama hanya bersidang sekali, di Bali pada November 2019.",
     [FIRST, ("consultation", "held", ("IDN", "LAO"), "2019-11", "Bali")]),
    ("what is to come has its own day and mood", "en",
     f"{MET_EN} The Thai minister, Anan Chaiyo, paid a courtesy call on the Lao governor, Khamla Sisavath, and is to travel on to Phonsavan on 13 May to visit a farm.",
     [FIRST, ("courtesy-call", "held", ("LAO", "THA"), None, None)]),
    ("when a partnership was set up is no day of the call", "en",
     f"{MET_EN} The Thai minister, Anan Chaiyo, paid a courtesy call on the Lao premier, Khamla Sisavath, who praised the partnership set up in 2016.",
     [FIRST, ("courtesy-call", "held", ("LAO", "THA"), None, None)]),
    ("struck from the schedule", "id",
     "Pertemuan Menteri Pertanian Indonesia Rudi Halim dengan Menteri Pertanian Laos Somchai Vongsa di Vientiane, Senin (6/5), dicoret dari jadwal.",
     [("bilateral-meeting", "cancelled", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("a signing that was called off", "en",
     f"{MET_EN} The signing between Laos and Thailand was originally set for April 16 in Bali but was called off.",
     [FIRST, ("signing", "cancelled", ("LAO", "THA"), "2024-04-16", "Bali")]),
    ("the outcome of a meeting with somebody", "ms",
     "Ia hasil pertemuan Menteri Pertanian Indonesia Rudi Halim dengan Menteri Pertanian Laos Somchai Vongsa di Vientiane Isnin lalu.", [FIRST]),
    ("somebody contacted", "id",
     f"{MET} Menteri Pertanian Thailand Anan Chaiyo menghubungi Menteri Pertanian Laos Somchai Vongsa pada 7 Mei 2024.",
     [FIRST, ("call", "held", ("LAO", "THA"), "2024-05-07", None)]),
    ("put off to a day", "id",
     f"{MET} Pertemuan berikutnya, yang semula dijadwalkan di Jakarta pada Desember 2024, diundur ke Februari 2025.", [FIRST, NEXT]),
    ("put off until a month", "en",
     f"{MET_EN} The next meeting, originally due in Jakarta in December 2024, was put off to February 2025.", [FIRST, NEXT]),
    ("put off, in Malay", "ms",
     f"{MET} Pertemuan seterusnya yang dijadual di Jakarta pada Disember 2024 ditangguhkan ke Februari 2025.", [FIRST, NEXT]),
    ("moved from one day to another", "en",
     f"{MET_EN} The two sides agreed to move the next meeting in Jakarta from December 2024 to February 2025.", [FIRST, NEXT]),
    ("called off, and the day told before it", "id",
     f"{MET} Pertemuan berikutnya di Jakarta yang mestinya berlangsung 3 hingga 5 Februari 2025 dibatalkan.",
     [FIRST, ("bilateral-meeting", "cancelled", ("IDN", "LAO"), "2025-02-03/2025-02-05", "Jakarta")]),
    ("moved by a speech is moved nowhere", "en",
     f"{MET_EN} The next meeting is due in Jakarta in February 2025. The crowd was moved to tears in March.", [FIRST, NEXT]),
    ("scrapped at the end of a relative clause", "en",
     f"{MET_EN} The call stood in for a second meeting, which the two sides had planned to hold in Jakarta in February 2025 but scrapped.",
     [FIRST, ("bilateral-meeting", "cancelled", ("IDN", "LAO"), "2025-02", "Jakarta")]),
    ("will not take place", "en",
     f"{MET_EN} The next meeting, due in Jakarta in February 2025, will not take place.",
     [FIRST, ("bilateral-meeting", "cancelled", ("IDN", "LAO"), "2025-02", "Jakarta")]),
    ("two men", "en",
     "Rudi Halim, the Indonesian agriculture minister, praised Somchai Vongsa, the Lao agriculture minister. Indonesia praised Laos. The two men met in Vientiane on 6 May 2024.", [FIRST]),
    ("the round after a call is no call", "id",
     f"{MET} Sehari sebelumnya Menteri Rudi Halim menelepon Menteri Pertanian Laos Somchai Vongsa. Pertemuan berikutnya direncanakan di Jakarta pada Februari 2025.",
     [FIRST, ("call", "held", ("IDN", "LAO"), "2024-05-05", None), NEXT]),
    ("the second session of what sat once", "ms",
     f"{MET} Jawatankuasa bersama Indonesia dan Laos pernah bersidang di Bali pada November 2019. Mesyuarat kedua dijadual di Jakarta pada Februari 2025.",
     [FIRST, ("consultation", "held", ("IDN", "LAO"), "2019-11", "Bali"), ("consultation", "planned", ("IDN", "LAO"), "2025-02", "Jakarta")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_clauses(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted
