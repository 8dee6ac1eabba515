"""Meetings with several sides told in one row, and what the holder of a bare office did after it."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of
from .test_meetings import Row, told

TRAN = "Vietnamese Deputy Foreign Minister Tran Van Hao"
DAY = "2024-05-06"


def _each(home: str, others: str, place: str | None, day: str | None = DAY) -> list[Row]:
    return [("bilateral-meeting", "held", (min(home, o), max(home, o)), day, place) for o in others.split()]


# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("separate talks with officials of three states", "en",
     f"{TRAN} held separate meetings with officials of Laos, New Zealand and Japan in Jakarta on 6 May 2024.", _each("VNM", "JPN LAO NZL", "Jakarta")),
    ("with the ambassadors of three", "en",
     "Cambodian Interior Minister Sok Dara held separate meetings in Phnom Penh on 6 May 2024 with the ambassadors of Japan, France and Australia.", _each("KHM", "AUS FRA JPN", "Phnom Penh")),
    ("bilateral meetings in the plural", "en",
     f"{TRAN} had bilateral meetings with the leaders of Laos and Japan in Jakarta on 6 May 2024.", _each("VNM", "JPN LAO", "Jakarta")),
    ("a series of them", "en",
     f"{TRAN} held a series of talks with ministers from Laos and Japan in Jakarta on 6 May 2024.", _each("VNM", "JPN LAO", "Jakarta")),
    ("in Indonesian", "id",
     "Presiden Indonesia Rudi Halim menggelar serangkaian pertemuan dengan pemimpin Laos, Jepang, dan Fiji di Bali, Senin (6/5/2024).", _each("IDN", "FJI JPN LAO", "Bali")),
    ("in Malay", "ms",
     "Menteri Luar Malaysia Hamzah Karim mengadakan siri pertemuan dua hala dengan menteri luar Jepun dan Kanada di Jakarta pada 6 Mei 2024.", _each("MYS", "CAN JPN", "Jakarta")),
    ("one meeting of three stays one", "en",
     "The ministers of Laos, Vietnam and Cambodia held a meeting in Hanoi on 6 May 2024.", [("multilateral-meeting", "held", ("KHM", "LAO", "VNM"), DAY, "Hanoi")]),
    ("a meeting with two at one table stays one", "en",
     f"{TRAN} met with the ministers of Laos and Japan in Jakarta on 6 May 2024.", [("multilateral-meeting", "held", ("JPN", "LAO", "VNM"), DAY, "Jakarta")]),
    ("separate talks whose partners nobody names", "en",
     f"{TRAN} held separate meetings with ministers in Jakarta on 6 May 2024 on the crisis in Myanmar.", []),
    ("dua hala counts no ministers", "ms",
     "Menteri Pertanian Malaysia Hamzah Karim tiba di Hanoi pada 6 Mei 2024. Menteri itu telah mengadakan mesyuarat dua hala dengan Menteri Pertanian Vietnam Le Van Khoat pada 7 Mei 2024. Menteri itu kemudian bertemu Perdana Menteri Vietnam Pham Duc Long pada 8 Mei 2024.",
     [("visit", "held", ("MYS", "VNM"), DAY, "Hanoi"), ("bilateral-meeting", "held", ("MYS", "VNM"), "2024-05-07", "Hanoi"), ("bilateral-meeting", "held", ("MYS", "VNM"), "2024-05-08", "Hanoi")]),
    ("officials of a rank from three states", "id",
     "Pejabat senior dari Indonesia, Malaysia, dan Singapura bertemu di Kuala Lumpur pada 6 Mei 2024.", [("multilateral-meeting", "held", ("IDN", "MYS", "SGP"), DAY, "Kuala Lumpur")]),
    ("the same in Malay", "ms",
     "Pegawai kanan daripada Malaysia dan Vietnam bertemu di Hanoi pada 6 Mei 2024.", [("bilateral-meeting", "held", ("MYS", "VNM"), DAY, "Hanoi")]),
    ("an official who comes home from two states", "id",
     "Pejabat itu pulang dari Malaysia dan Thailand pada 6 Mei 2024, lalu bertemu keluarganya.", []),
    ("a visit of somebody, called off", "en",
     "The visit of Thai Prime Minister Anan Chaiyo to Kuala Lumpur, Malaysia, originally scheduled for April 2024, was cancelled. A new visit is planned for May 20.", [("visit", "cancelled", ("MYS", "THA"), "2024-04", "Kuala Lumpur")]),
    ("who hosts the next round meets by that", "en",
     "The Philippines and Papua New Guinea held their third bilateral consultations in Manila on 6 May 2024. PNG will host the next round in 2026.",
     [("consultation", "held", ("PHL", "PNG"), DAY, "Manila"), ("consultation", "planned", ("PHL", "PNG"), "2026", None)]),
    ("since a signing long ago", "id",
     "Latihan ini yang pertama sejak Indonesia dan Timor-Leste menandatangani nota kesepahaman di Dili pada 2017. Usai penutupan, Deputi BNPB Indonesia Hendra Wibisono mengadakan pertemuan dengan Menteri Dalam Negeri Timor-Leste Anacleto Freitas di Atambua pada 6 Mei 2024.",
     [("bilateral-meeting", "held", ("IDN", "TLS"), DAY, "Atambua")]),
    ("rounds told by their numbers in one sentence", "id",
     "Rapat Forum Konsultasi Bilateral (FKB) ke-2 Indonesia dan Kenya digelar di Nairobi, 6 Mei 2024. FKB ke-1 diselenggarakan di Jakarta pada bulan Juli 2018, dan FKB ke-3 direncanakan berlangsung di Jakarta pada tahun 2026.",
     [("consultation", "held", ("IDN", "KEN"), DAY, "Nairobi"), ("consultation", "held", ("IDN", "KEN"), "2018-07", "Jakarta"), ("consultation", "planned", ("IDN", "KEN"), "2026", "Jakarta")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_meetings_in_a_row(trap: str, language: str, text: str, expected: list[Row]) -> None:
    assert sorted(told(text, language), key=str) == sorted(expected, key=str)


# trap, language, text, who took part in each
HOLDERS = [
    ("YB Menteri is the one told before", "ms",
     "Menteri Pertanian Malaysia Hamdan Yahaya berucap. Di Hanoi pada 2 Mei 2024, YB Menteri telah mengadakan mesyuarat dengan Menteri Pertanian Vietnam, Le Van Khoat.", [{"Hamdan Yahaya", "Le Van Khoat"}]),
    ("the second land of a journey", "ms",
     "Menteri Pertanian Malaysia Hamdan Yahaya bertemu Menteri Pertanian Vietnam Le Van Khoat di Hanoi pada 2 Mei 2024. Delegasi Malaysia kemudiannya berlepas ke Phnom Penh dan pada 4 Mei 2024, YB Menteri telah bertemu dengan Menteri Perhutanan Kemboja, Heng Vuthy. Pada hari yang sama, YB Menteri turut mengadakan kunjungan hormat ke atas Timbalan Perdana Menteri Kemboja, Kong Saravuth.",
     [{"Hamdan Yahaya", "Le Van Khoat"}, {"Hamdan Yahaya", "Heng Vuthy"}, {"Hamdan Yahaya", "Kong Saravuth"}]),
    ("the minister, not the one just met", "en",
     "Indonesian Trade Minister Rudi Halim met Vietnamese Trade Minister Tran Van Hao in Hanoi on 2 May 2024. On 3 May 2024, the minister called on Vietnamese Prime Minister Le Van Khoat.", [{"Rudi Halim", "Tran Van Hao"}, {"Rudi Halim", "Le Van Khoat"}]),
    ("another office is nobody told before", "en",
     "Indonesian Trade Minister Rudi Halim met Vietnamese Trade Minister Tran Van Hao in Hanoi on 2 May 2024. On 3 May 2024, the ambassador hosted a dinner for Vietnamese Prime Minister Le Van Khoat.", [{"Rudi Halim", "Tran Van Hao"}]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "expected"), HOLDERS, ids=[c[0] for c in HOLDERS])
def test_the_holder_of_a_bare_office(trap: str, language: str, text: str, expected: list[set[str]]) -> None:
    facts = facts_of(text, language)
    found = [
        {facts.persons[p.person].names[0] for p in m.participations if p.person is not None}
        for m in facts.meetings
    ]
    assert found[: len(expected)] == expected
    assert all("Rudi Halim" not in row for row in found[len(expected) :])
