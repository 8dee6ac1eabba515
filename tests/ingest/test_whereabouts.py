"""Days counted from an event, and places and days that belong to somebody's words, life or next stop."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of
from .test_setting import meetings

RAKA, KHAMLA = "Menteri Luar Negeri RI Raka Wirasena", "Menteri Luar Negeri Laos Khamla Sisavath"
RAKA_EN, KHAMLA_EN = "Indonesian Foreign Minister Raka Wirasena", "Lao Foreign Minister Khamla Sisavath"
HAMZAH, SOMSAK = "Menteri Luar Malaysia Hamzah Karim", "Menteri Luar Thailand Somsak Chaiyo dan rombongan"

# trap, text, the day of the last meeting
DAYS = [
    ("the day before the talks, not before the words", f"{RAKA} bertemu {KHAMLA} di Vientiane, Senin (6/5). \"Hasilnya baik,\" kata Raka di kantornya, Jakarta, Rabu (8/5). Sehari sebelumnya, Raka bertemu Perdana Menteri Thailand Somchai Dee.", "2024-05-05"),
    ("the same in English", f"{RAKA_EN} met {KHAMLA_EN} in Vientiane on Monday. He said in a statement on Wednesday that it went well. The day before, Raka met the Thai foreign minister, Arthit Boon.", "2024-05-12"),
    ("a day after the session", f"Sidang komite bersama Indonesia-Laos digelar di Vientiane, Senin (6/5). \"Hasilnya baik,\" kata Raka di kantornya, Jakarta, Rabu (8/5). Sehari setelah sidang, {RAKA} bertemu Perdana Menteri Laos Khamla Sisavath.", "2024-05-07"),
    ("two days before it", f"Sidang komite bersama Indonesia-Laos digelar di Vientiane, Senin (6/5). Dua hari sebelum sidang, {RAKA} bertemu Perdana Menteri Laos Khamla Sisavath.", "2024-05-04"),
    ("talks told by a verb are a meeting", f"The joint committee of Indonesia and Laos met in Vientiane on May 6. The outcome was good, Raka told reporters in Jakarta on Wednesday. A day after the meeting, {RAKA_EN} met the Lao prime minister, Khamla Sisavath.", "2024-05-07"),
    ("a ceremony is what was told last", f"Pameran beras dibuka di Suva pada 8 Mei. Sehari sebelum acara itu, {RAKA} bertemu {KHAMLA}.", "2024-05-07"),
    ("an event with its own day behind it", f"{RAKA} bertemu Perdana Menteri Laos Khamla Sisavath sehari setelah gempa 3 Mei.", "2024-05-04"),
    ("an event of which no day is told", f"{RAKA_EN} met {KHAMLA_EN} at home in Vientiane two days before his departure.", None),
    ("a man called Friday", "Ini yang dilaporkan kepada kami. Timbalan Menteri Pertahanan Brunei, Dato Paduka Haji Mustappa Haji Jumat, telah bertemu dengan Menteri Pertahanan Laos Khamla Sisavath.", None),
    ("the day of what went before", f"Setelah menghadiri konferensi di Bangkok, Minggu (12/5), {RAKA} bertemu {KHAMLA} di Vientiane, Senin (13/5).", "2024-05-13"),
    ("but that of an arrival", f"Setelah tiba di Vientiane, Minggu (12/5), {RAKA} bertemu {KHAMLA}.", "2024-05-12"),
    ("before this is no event", f"Sebelum ini pada 3 Mei, {RAKA} bertemu {KHAMLA} di Vientiane.", "2024-05-03"),
    ("on the same day, whenever the guest had come", f"{RAKA_EN} met {KHAMLA_EN} in Vientiane on Tuesday. On the same day, Raka paid a courtesy call on the Lao president, Somboun Vilay. Raka, who arrived in Vientiane on May 9 for a three-day visit, was also scheduled to visit a school.", "2024-05-14|2024-05-14"),
    ("this morning, behind the time of day", "Ini yang dilaporkan kepada kami. Pagi tadi, Timbalan Menteri Pertahanan Brunei, Dato Paduka Haji Mustappa Omar, telah bertemu dengan Menteri Pertahanan Laos Khamla Sisavath.", "2024-05-15"),
    ("the same before it", f"Tadi siang {RAKA} bertemu {KHAMLA} di Vientiane.", "2024-05-15"),
    ("last night stays yesterday", f"Tadi malam {RAKA} bertemu {KHAMLA} di Vientiane.", "2024-05-14"),
    ("today by a dateline with a stop", f"MUARA, 13 Mei. – {RAKA} bertemu {KHAMLA} di sini hari ini.", "2024-05-13"),
    ("two days of talks that ended", f"Negotiators from Indonesia and Laos ended two days of consultations in Vientiane on Tuesday. {RAKA_EN} took part.", "2024-05-13/2024-05-14"),
    ("talks that ended after two days", f"Pertemuan {RAKA} dan {KHAMLA} di Vientiane berakhir pada Selasa (14/5) setelah tiga hari.", "2024-05-12/2024-05-14"),
    ("talks that only lasted an hour", f"Pertemuan {RAKA} dan {KHAMLA} di Vientiane berakhir pada Selasa (14/5), tiga hari setelah gempa.", "2024-05-14"),
    ("the day of the words", f"{RAKA} mengatakan di Surabaya, Selasa (14/5), bahwa ia bertemu {KHAMLA} pada 8 Mei.", "2024-05-08"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "day"), DAYS, ids=[row[0] for row in DAYS])
def test_day_of_a_meeting(trap: str, text: str, day: str | None) -> None:
    days = (day or "").split("|")
    found = [m.when.edtf if m.when else "" for m in meetings(text)]
    assert found[: len(days)] == days if "|" in (day or "") else found[-1] == (day or ""), trap


# trap, text, the place of the one meeting
PLACES = [
    ("where it was told", f"{RAKA_EN} told reporters in Surabaya on Tuesday that he had met {KHAMLA_EN} on May 8.", None),
    ("the same in Indonesian", f"{RAKA} mengatakan di Surabaya, Selasa (14/5), bahwa ia bertemu {KHAMLA} pada 8 Mei.", None),
    ("the same behind the deed", f"{RAKA} bertemu {KHAMLA} pada 8 Mei, kata juru bicara kementerian itu di Surabaya, Selasa (14/5).", None),
    ("the same in Malay", f"Katanya pada sidang media di Ipoh hari ini, beliau iaitu {HAMZAH} bertemu {SOMSAK} pada 8 Mei.", None),
    ("told where they met", f"{RAKA_EN} said in Vientiane on Tuesday after talks with {KHAMLA_EN} that trade would grow.", "Vientiane"),
    ("the same in Malay, where they met", f"{HAMZAH} berkata demikian kepada pemberita di Ipoh hari ini selepas bertemu {SOMSAK} beliau.", "Ipoh"),
    ("a town no list knows before its province", f"{RAKA} bertemu {KHAMLA} di Subang, Jawa Barat, Senin (13/5).", "Subang"),
    ("the same before an island", f"Pertemuan {RAKA} dan {KHAMLA} berlangsung di sebuah hotel di kawasan Senggigi, Lombok, Senin (13/5).", "Senggigi"),
    ("a hall before a province is no town", f"{RAKA} bertemu {KHAMLA} di Gedung Sate, Jawa Barat, Senin (13/5).", "Gedung Sate, Jawa Barat"),
    ("where he flew next", f"{RAKA_EN} met {KHAMLA_EN} on Monday and later flew to Bangkok.", None),
    ("the same in Indonesian", f"{RAKA} bertemu {KHAMLA} sebelum bertolak ke Bangkok, Senin (13/5).", None),
    ("where he flew to meet", f"{RAKA_EN} flew to Vientiane on Monday and met {KHAMLA_EN}.", "Vientiane"),
    ("where he studied", f"{RAKA_EN}, who studied in Canberra, met {KHAMLA_EN} on Monday.", None),
    ("where he was born", f"{RAKA}, yang lahir di Surabaya, bertemu {KHAMLA} pada Senin (13/5).", None),
    ("where what went before was", f"Setelah menghadiri konferensi di Bangkok, Minggu (12/5), {RAKA} bertemu {KHAMLA} di Vientiane, Senin (13/5).", "Vientiane"),
    ("a pavilion of a city state", f"{RAKA_EN} met {KHAMLA_EN} on Monday at the Singapore Pavilion of the fair.", None),
    ("the second of two places of a project", f"{RAKA_EN} met {KHAMLA_EN} on Monday and promised to build a school in Baucau and Ainaro.", None),
    ("left for the place of the talks", f"{RAKA_EN} left for Vientiane on Monday and will hold talks with {KHAMLA_EN} on Thursday.", "Vientiane"),
    ("signed online", f"Nota kesepahaman itu ditandatangani secara daring oleh {RAKA} dan {KHAMLA} dari Jakarta dan Vientiane, Senin (13/5).", None),
    ("here is a town that no list knows", f"SEKUPANG, 14 Mei - {RAKA} bertemu {KHAMLA} di sini hari ini.", "Sekupang"),
    ("a statement that was received is no guest", f"A statement of the Lao foreign ministry was received in Bangkok this morning. {RAKA_EN} met {KHAMLA_EN} on Monday in Vientiane.", "Vientiane"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "place"), PLACES, ids=[row[0] for row in PLACES])
def test_place_of_a_meeting(trap: str, text: str, place: str | None) -> None:
    (one,) = meetings(text)
    assert one.place == place, trap


def test_talks_of_months_ago_are_not_the_news() -> None:
    text = (
        "PUTRAJAYA: Malaysia dan Indonesia semalam memuktamadkan satu saluran pengambilan pekerja. Persetujuan "
        "itu dicapai dalam Mesyuarat Kumpulan Kerja Bersama yang dipengerusikan Ketua Setiausaha Kementerian "
        "Sumber Manusia, Norlida Ghafar, bersama Direktur Jenderal Penempatan Tenaga Kerja Indonesia, Herman "
        "Situmeang. Dua bulan lalu, kedua-dua pihak berbincang di Surabaya."
    )
    news, before = facts_of(text, "ms").meetings
    assert (news.when and news.when.edtf, news.place) == ("2024-05-09", "Putrajaya")
    assert (before.when and before.when.edtf, before.place) == ("2024-03", "Surabaya")
