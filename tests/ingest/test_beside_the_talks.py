"""What was beside the talks of the news: papers that others signed that day, days counted from a meeting."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .telling import meetings_told
from .test_extract import facts_of

TALKS = "Menteri Perdagangan Indonesia Rudi Halim bertemu Menteri Ekonomi Fiji Tomasi Vula di Suva, Senin (6/5/2024)."
TALKS_EN = (
    "Lao Foreign Minister Somchai Vongsa met Thai Foreign Minister Anan Chaiyo in Vientiane on 6 May 2024."
)
MET = "FJI-IDN held 2024-05-06 Suva Halim,Vula"
MET_EN = "LAO-THA held 2024-05-06 Vientiane Chaiyo,Vongsa"

# language, text, meetings
MEETINGS: list[tuple[str, str, list[str]]] = [
    ("id", f"{TALKS} Pada hari yang sama di tempat terpisah, Badan Standardisasi Nasional Indonesia dan Badan Standar Fiji menandatangani nota kesepahaman tentang mutu. Dokumen itu diteken Kepala Badan Standardisasi Nasional Indonesia Hendra Wibisono dan Direktur Badan Standar Fiji Ratu Naulu.",
     [MET, "FJI-IDN held 2024-05-06 - Naulu,Wibisono"]),
    ("id", f"{TALKS} Dokumen itu diteken Menteri Perdagangan Indonesia Rudi Halim.", [MET]),
    ("ms", "Menteri Pendidikan Malaysia Hamzah Karim bertemu Menteri Pendidikan Laos Somchai Vongsa di Putrajaya pada 6 Mei 2024. Pada sebelah petang, Universiti Putra Malaysia dan Universiti Kebangsaan Laos menandatangani memorandum persefahaman. Menandatangani bagi pihak Universiti Putra Malaysia ialah Naib Canselornya, Osman Jamil, manakala Universiti Kebangsaan Laos diwakili Rektornya, Khamla Souvan. Majlis di Dewan Besar, Shah Alam itu disaksikan oleh Timbalan Menteri Pendidikan Malaysia Aminah Yusof.",
     ["LAO-MYS held 2024-05-06 Putrajaya Karim,Vongsa", "LAO-MYS held 2024-05-06 Shah_Alam Jamil,Souvan,Yusof"]),
    ("id", f"{TALKS} Dua hari setelah pertemuan itu, ia menemui Menteri Luar Negeri Tonga Siosaia Moala di Nuku'alofa.",
     [MET, "IDN-TON held - Nuku'alofa Halim,Moala"]),
    ("id", f"{TALKS} Sehari sebelum pertemuan itu, ia menemui Menteri Luar Negeri Tonga Siosaia Moala di Nuku'alofa.",
     [MET, "IDN-TON held - Nuku'alofa Halim,Moala"]),
    ("id", "Menteri Luar Negeri Indonesia Rudi Halim berbicara lewat telepon dengan Menteri Luar Negeri Fiji Tomasi Vula, Senin (6/5/2024). Sehari sebelum percakapan itu, ia menerima Duta Besar Tonga Siosaia Moala di Jakarta.",
     ["FJI-IDN held 2024-05-06 - Halim,Vula", "IDN-TON held 2024-05-05 Jakarta Halim,Moala"]),
    ("en", f"{TALKS_EN} Two days after the meeting, he met Fijian Foreign Minister Tomasi Vula in Suva.",
     [MET_EN, "FJI-LAO held - Suva Vongsa,Vula"]),
    ("id", "Menteri Perdagangan Indonesia Rudi Halim bertemu Menteri Ekonomi Fiji Tomasi Vula di Jakarta, Senin (6/5/2024). Tahun lalu Vula memimpin misi dagang 12 perusahaan ke Surabaya.",
     ["FJI-IDN held 2024-05-06 Jakarta Halim,Vula", "FJI-IDN held 2023 Surabaya Vula"]),
    ("id", "Menteri Perdagangan Indonesia Rudi Halim bertemu Menteri Ekonomi Fiji Tomasi Vula di Jakarta, Senin (6/5/2024). Tahun lalu Vula memimpin delegasi ke Pameran Dagang itu.",
     ["FJI-IDN held 2024-05-06 Jakarta Halim,Vula"]),
    ("ms", "Ketua Polis Kedah Hamzah Karim berkata, keputusan itu dicapai dalam mesyuaratnya dengan Komander Polis Thailand Anan Chaiyo di Songkhla, Isnin lalu.",
     ["MYS-THA held 2024-05-06 Songkhla Chaiyo,Karim"]),
    ("en", "Lao Health Minister Somchai Vongsa spoke on 6 May 2024. On Wednesday, the minister also received in his Vientiane office the Fijian Health Minister Tomasi Vula.",
     ["FJI-LAO held 2024-05-08 Vientiane Vongsa,Vula"]),
    ("en", "Lao Justice Minister Somchai Vongsa will attend the ASEAN Law Ministers' Meeting in Suva on 20 May 2024.",
     ["ASEAN planned 2024-05-20 Suva -"]),
    ("en", f"{TALKS_EN} Laos concluded its first trade agreement with Fiji in December 2023, and negotiations with Tonga are at an advanced stage.",
     [MET_EN]),
    ("ms", "Menteri Pendidikan Malaysia Hamzah Karim menghadiri Mesyuarat Menteri ASEAN mengenai Pemuda (AMMY) yang berlangsung di Dewan Merdeka, Suva pada 6 dan 7 Mei 2024.",
     ["ASEAN held 2024-05-06/2024-05-07 Dewan_Merdeka,_Suva Karim"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), MEETINGS, ids=[c[1][-60:] for c in MEETINGS])
def test_meetings(language: str, text: str, expected: list[str]) -> None:
    assert meetings_told(facts_of(text, language)) == sorted(expected)


# language, text, papers and promises
COMMITMENTS: list[tuple[str, str, list[str]]] = [
    ("en", "Laos concluded its first trade agreement with Fiji in December 2023, and negotiations with Tonga are at an advanced stage.",
     ["FJI-LAO treaty signed"]),
    ("en", "Laos and Fiji agreed to open talks on services, following the entry into force of the trade agreement between the two countries last month.",
     ["FJI-LAO agreement agreed", "FJI-LAO treaty in-force"]),
    ("id", "Indonesia dan Fiji sepakat memulai perundingan jasa, menyusul berlakunya perjanjian perdagangan kedua negara bulan lalu.",
     ["FJI-IDN agreement agreed", "FJI-IDN treaty in-force"]),
    ("id", "Indonesia dan Fiji sepakat menyusun perjanjian perdagangan.", ["FJI-IDN treaty planned"]),
    ("id", "Kelompok kerja Indonesia dan Fiji akan bertemu pada Juli 2024 untuk menyusun kerangka acuan perundingan.", []),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), COMMITMENTS, ids=[c[1][-60:] for c in COMMITMENTS])
def test_commitments(language: str, text: str, expected: list[str]) -> None:
    found = facts_of(text, language).commitments
    assert sorted(f"{'-'.join(c.parties)} {c.kind} {c.status}" for c in found) == expected


# language, text, states of the persons by last name
STATES: list[tuple[str, str, dict[str, str | None]]] = [
    ("en", "Minister for the Environment Tan Wei Liang and Fijian Minister of Environment Tomasi Vula signed an agreement on credits under the Paris Agreement in Singapore on 6 May 2024. Minister Vula is visiting Singapore from 5 to 8 May. She called on Deputy Prime Minister Lee Kok Hui, with the Chief Executive Officer of the National Environment Agency (NEA), Goh Mei Ling.",
     {"Liang": "SGP", "Vula": "FJI", "Hui": "SGP", "Ling": "SGP"}),
    ("en", "HANOI - National Assembly Vice Chairwoman Le Thi Hoa received Mongolian Deputy Speaker Bat Bold on 6 May 2024. He handed over a letter in which Speaker Dorj Tuya invites the Vietnamese NA Chairman. The guest met Chairman of the NA's Committee for Legal Affairs Tran Van Khoat.",
     {"Hoa": "VNM", "Bold": "MNG", "Tuya": "MNG", "Khoat": "VNM"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), STATES, ids=[c[1][-60:] for c in STATES])
def test_states_of_persons(language: str, text: str, expected: dict[str, str | None]) -> None:
    persons = facts_of(text, language).persons
    assert {p.names[0].split()[-1]: p.country for p in persons} == expected


def test_parliaments_known_by_their_own_names() -> None:
    text = "Delegasi State Great Khural tiba di Suva. Utusan Khural bertemu Ketua Parlemen Fiji Tomasi Vula."
    found = facts_of(text, "id").institutions
    assert [(i.names[0], i.country) for i in found if "Khural" in i.names[0]] == [
        ("State Great Khural", "MNG")
    ]
    assert not any("Khural" in name for p in facts_of(text, "id").persons for name in p.names)
