"""Whose an office is, how far a name and a body go, and for whom they act; all persons invented."""

# ruff: noqa: E501  (one sentence, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.document import Document
from ontology.knowledge import load

# A neutral second line, so that one sentence is enough for the language vote.
REST = {
    "id": "Hal itu dikatakan karena pihak tersebut tidak dapat hadir di sana dan akan menjadi perhatian bagi mereka.",
    "en": "This was the view that they had of it and it was not what the people in the room would have said.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir dan bahawa ia akan menjadi perhatian mereka.",
}
Holder = tuple[str, str | None, str | None]


def read(text: str, language: str) -> Document:
    return annotate(Article("t", f"Kabar hari ini\n{text}\n{REST[language]}", "Kabar hari ini"), load())


PERSONS: list[tuple[str, str, list[Holder]]] = [
    # an office between commas is that of the name behind it, not of the word before it
    ("en", "Separately, the acting chief of the Lao air force, Brigadier-General Bounmy Sisavath, left for Hanoi.",
     [("Bounmy Sisavath", "acting chief of the Lao air force", "LAO")]),
    ("en", "Aboard the BRP Malapascua, the head of the navy contingent, Captain Hiro Yamane, spoke of it.",
     [("Hiro Yamane", "head of the navy contingent", None)]),
    ("id", "Di sela hujan debu Gurun, Direktur Kerja Sama Teknik Kementerian Luar Negeri waktu itu, Rangga Sutedja, mengetuk pintu.",
     [("Rangga Sutedja", "Direktur Kerja Sama Teknik Kementerian Luar Negeri", "IDN")]),
    ("en", "Sombath, the head of the port, met officials of Laos.", [("Sombath", "head", "LAO")]),
    # a title before an office is nobody's name, a seat is its member's
    ("ms", "Yang Mulia Timbalan Menteri Pertahanan memaklumkan bahawa Malaysia akan menyediakan tempat.", []),
    ("ms", "Hadir Ahli Parlimen Kuala Rimba, Halim Jumali dan Ahli Parlimen Sri Kembang, Haji Sofian Latif.",
     [("Halim Jumali", "Ahli Parlimen Kuala Rimba", "MYS"), ("Sofian Latif", "Ahli Parlimen Sri Kembang", "MYS")]),
    # a room is no office's holder, an honorific is nobody
    ("id", "Tamu Laos itu diterima di Ruang Tamu Panglima, Cilatuk, pada Senin.", []),
    ("en", "Foreign Minister Sr. Carlos Vidente met officials of Laos.", [("Carlos Vidente", None, None)]),
    # fields and units within an office
    ("en", "Deputy International Trade and Industry Minister Azlan Rosdi of Malaysia opened it.",
     [("Azlan Rosdi", "Deputy International Trade and Industry Minister", "MYS")]),
    ("id", "Danrem 045/Garuda Jaya Brigjen TNI Rangga Sutedja bertemu Dandim 0911/Nunukan Letkol Inf Azwar Lubis.",
     [("Rangga Sutedja", "Danrem 045/Garuda Jaya", "IDN"), ("Azwar Lubis", "Dandim 0911/Nunukan", "IDN")]),
    ("id", "Hadir Asintel Panglima TNI Mayjen TNI Rangga Sutedja dan Asops Panglima TNI Mayjen TNI Azwar Lubis.",
     [("Rangga Sutedja", "Asintel Panglima TNI", "IDN"), ("Azwar Lubis", "Asops Panglima TNI", "IDN")]),
    ("id", "Bupati Halmahera Utara Marthen Loupat datang.", [("Marthen Loupat", "Bupati Halmahera Utara", "IDN")]),
    ("id", "Direktur Regional WHO untuk Pasifik Barat Dr. Helen Tanoa mengatakan hal itu.",
     [("Helen Tanoa", "Direktur Regional WHO untuk Pasifik Barat", "WHO")]),
    ("id", "Wakil Menteri Haji dan Umrah Saudi Abdulaziz Al-Mutairi tiba di Jakarta.",
     [("Abdulaziz Al-Mutairi", "Wakil Menteri Haji dan Umrah Saudi", "SAU")]),
    ("ms", "Beliau bertemu Menteri Kesihatan Brunei Yang Berhormat Dato Seri Setia Dr Awang Haji Osman bin Haji Bakar, semalam.",
     [("Osman bin Haji Bakar", "Menteri Kesihatan Brunei", "BRN")]),
    ("en", "Lao Party General Secretary and Prime Minister Bounmy Sisavath spoke with Prime Minister Tran Van Khai of Vietnam.",
     [("Bounmy Sisavath", "Lao Party General Secretary and Prime Minister", "LAO"), ("Tran Van Khai", "Prime Minister", "VNM")]),
    ("en", "The Vietnamese ambassador here, Tran Van Khai, confirmed it.", [("Tran Van Khai", "Vietnamese ambassador", "VNM")]),
    # for whom
    ("en", "It was led by German MEP Anke Sonntag.", [("Anke Sonntag", "German MEP", "EU")]),
    ("en", "The director of the NGO Rumah Haburas, Dr Rosa Belo, said so in Timor-Leste.",
     [("Rosa Belo", "director of the NGO Rumah Haburas", None)]),
    ("id", "Klaus Behrens (34) asal Jerman selamat.", [("Klaus Behrens", None, None)]),
    ("en", "Mr Bounthavy Sisaket of Laos told reporters.", [("Bounthavy Sisaket", None, "LAO")]),
    ("ms", "Yang di-Pertuan Agong, Sultan Iskandar, dan Perdana Menteri, Datuk Seri Azlan Iskandar, tiba di Malaysia.",
     [("Iskandar", "Yang di-Pertuan Agong", "MYS"), ("Azlan Iskandar", "Perdana Menteri", "MYS")]),
    ("ms", "Hadir Menteri Belia Brunei, Dato Haji Amir bin Pehin Orang Kaya Saiful Dato Seri Paduka Haji Abidin.",
     [("Amir bin Pehin Orang Kaya Saiful Dato Seri Paduka Haji Abidin", "Menteri Belia Brunei", "BRN")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), PERSONS, ids=[text[:40] for _, text, _ in PERSONS])
def test_an_office_is_that_of_whoever_stands_with_it(
    language: str, text: str, expected: list[Holder]
) -> None:
    found = read(text, language).persons
    assert [(p.names[0], p.post.label if p.post else None, p.country) for p in found] == expected


BODIES: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    ("id", "Ia diterima Ketua Mahkamah Konstitusi Ratri Wulandari di kantornya.", [("Mahkamah Konstitusi", "IDN")]),
    ("ms", "Presiden Perhimpunan Kebangsaan Laos, Khamla Vongdara, tiba.", [("Perhimpunan Kebangsaan Laos", "LAO")]),
    ("id", "Delegasi Institut Energi Atom Vietnam datang.", [("Institut Energi Atom Vietnam", "VNM")]),
    ("en", "The Philippine Merchant Marine Academy signed it.", [("Philippine Merchant Marine Academy", "PHL")]),
    ("en", "The Vietnam Strategic Policy Institute praised it.", [("Vietnam Strategic Policy Institute", None)]),
    ("id", "PT Tarakan Samudra Abadi dan PT Nunukan Cahaya Laut menandatangani perjanjian.",
     [("PT Tarakan Samudra Abadi", None), ("PT Nunukan Cahaya Laut", None)]),
    ("en", "They met at Military Hospital 175 and at the Rice Research Institute No. 3 of Vietnam.",
     [("Military Hospital 175", None), ("Rice Research Institute No. 3", None)]),
    ("id", "Tim Polres Halmahera Utara, Palang Merah Nusantara (PMN), dan relawan datang.",
     [("Polres Halmahera Utara", "IDN"), ("Palang Merah Nusantara", None)]),
    ("id", "Komisi VI akan memanggil menteri, kata anggota Komisi VI DPR.", [("Komisi VI DPR", "IDN")]),
    ("id", "Pengajar Fakultas Perikanan Universitas Airlangga, Ratih Wulandaru, menilai hal itu.",
     [("Fakultas Perikanan", "IDN"), ("Universitas Airlangga", "IDN")]),
    ("ms", "Beliau menghadiri Majlis Pertukaran Memorandum Persefahaman dan Perhimpunan Agung Ke-47.", []),
    ("en", "Mohamad Bin Haji Hasan of Malaysia came.", []),
    ("en", "The Command and Staff College of Laos came.", [("Command and Staff College of Laos", "LAO")]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), BODIES, ids=[text[:40] for _, text, _ in BODIES])
def test_a_body_goes_as_far_as_its_name(
    language: str, text: str, expected: list[tuple[str, str | None]]
) -> None:
    assert [(b.names[0], b.country) for b in read(text, language).institutions] == expected
