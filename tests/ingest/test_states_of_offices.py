"""Offices, names and bodies with the state they are of by the words around them; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from tests.ingest.test_allegiance import Person, read

PERSONS: list[tuple[str, str, str, list[Person]]] = [
    ("a name whose word is also a field, behind the place of an office", "id",
     "Kepala Dinas Perikanan Provinsi Lampung Satria Alam Wiguna hadir.",
     [("Satria Alam Wiguna", "Kepala Dinas Perikanan Provinsi Lampung", "IDN")]),
    ("somebody is told to hold an office", "ms",
     "Sudah dua tahun Datin Paduka Rasidah Idris menjadi Pesuruhjaya Tinggi Malaysia ke Fiji.",
     [("Rasidah Idris", "Pesuruhjaya Tinggi Malaysia ke Fiji", "MYS")]),
    ("somebody acts as the holder", "en",
     "The talks in Yangon went on, with Colonel Aung Thein acting as Director of the Myanmar Police Force.",
     [("Aung Thein", "Director of the Myanmar Police Force", "MMR")]),
    ("an observer of an agency is no scholar", "id",
     "Sidang itu diikuti pengamat dari Australian Fisheries Management Authority, Jane Hartley, di Jakarta.",
     [("Jane Hartley", "pengamat dari Australian Fisheries Management Authority", "AUS")]),
    ("a chief of a private university acts for none", "id",
     "Dosen Universitas Nusa Raya Merdeka, Rangga Sutedja, hadir di Indonesia.",
     [("Rangga Sutedja", "Dosen Universitas Nusa Raya Merdeka", None)]),
    ("the chair of something that is not seen", "en",
     "MANILA - Sagip Dagat was not impressed. \"It is late,\" its chair Dolores Paraiso said.",
     [("Dolores Paraiso", "chair", None)]),
    ("a field in brackets before the place", "ms",
     "Jabatan itu diwakili Timbalan Pengarah (Kawalan) Sarawak, Azlan Kamil, di Malaysia.",
     [("Azlan Kamil", "Timbalan Pengarah (Kawalan) Sarawak", "MYS")]),
    ("a state in capitals behind fields that no list has", "ms",
     "Malaysia menerima Menteri Negara Bagi Kereta Api UK, Lord Simon Hale, di Putrajaya.",
     [("Simon Hale", "Menteri Negara Bagi Kereta Api UK", "GBR")]),
    ("two who sign stand for two sides", "en",
     "SINGAPORE - Singapore Customs and the Rwanda Revenue Authority made a deal. It was inked by Director-General Tay Sok Kheng and Commissioner General Eric Habyara.",
     [("Tay Sok Kheng", "Director-General", "SGP"), ("Eric Habyara", "Commissioner General", "RWA")]),
    ("titles of the father in a name", "ms",
     "Hadir Timbalan Menteri Pertahanan Brunei, Awang Haji Rosli bin Pehin Haji Metali.",
     [("Rosli bin Pehin Haji Metali", "Timbalan Menteri Pertahanan Brunei", "BRN")]),
    ("titles without a name are none", "ms", "Yang Mulia Dato menyatakan harapan di Brunei.", []),
    ("a city before the office of somebody else", "id",
     "Bertempat di Farol, Duta Besar RI untuk Timor-Leste, Rangga Sutedja, menyerahkan surat.",
     [("Rangga Sutedja", "Duta Besar RI untuk Timor-Leste", "IDN")]),
    ("a surname with the name of a city in it", "en",
     "BANGKOK - It was sold, according to Somchai Rattana-na-Ayutthaya.", [("Somchai Rattana-na-Ayutthaya", None, None)]),
    ("accompanied by the holder", "en",
     "Fijian Minister Ratu Semi Tabua arrived in Dili and is accompanied by the Commissioner of Police, Sakiusa Vou.",
     [("Semi Tabua", "Fijian Minister", "FJI"), ("Sakiusa Vou", "Commissioner of Police", "FJI")]),
    ("one who is elected and not yet in office", "id",
     "Wali Kota Davao terpilih, Marisol Abella, akan dilantik.", [("Marisol Abella", "Wali Kota Davao", "PHL")]),
    ("the same in one English word", "en",
     "President-elect of Chile Sofia Rojas will visit Hanoi.", [("Sofia Rojas", "President-elect of Chile", "CHL")]),
    ("a scholar's field in small letters", "id",
     "Pakar hukum laut Universitas Padjadjaran, Prof. Wira Hadikusuma, hadir.",
     [("Wira Hadikusuma", "Pakar hukum laut Universitas Padjadjaran", "IDN")]),
    ("a police rank of three words", "id",
     "Kepala Biro Imigrasi Thailand Letnan Jenderal Polisi Somsak Wattana hadir.",
     [("Somsak Wattana", "Kepala Biro Imigrasi Thailand", "THA")]),
    ("who stands beside the one told before", "id",
     "Presiden Singapura Tharman Lim menjamu tamu dari Indonesia. Ia didampingi Menteri Pertahanan Ng Eng Hoe.",
     [("Tharman Lim", "Presiden Singapura", "SGP"), ("Ng Eng Hoe", "Menteri Pertahanan", "SGP")]),
    ("the own envoy abroad", "en",
     "MANILA - Ambassador Jaime Lorenzo, the country's envoy in Abu Dhabi, thanked the United Arab Emirates.",
     [("Jaime Lorenzo", "Ambassador", "PHL")]),
    ("an office of a state that is meant", "ms",
     "Malaysia menunggu Singapura. Menteri Pengangkutan republik itu, Chee Hong Lim, berkata ia sedia.",
     [("Chee Hong Lim", "Menteri Pengangkutan", "SGP")]),
    ("an envoy's style in full", "en",
     "It was Hoang Ngoc Son, Ambassador Extraordinary and Plenipotentiary of Viet Nam to Timor-Leste, who came to Dili.",
     [("Hoang Ngoc Son", "Ambassador Extraordinary and Plenipotentiary of Viet Nam to Timor-Leste", "VNM")]),
    ("a dateline is no list of sides", "en",
     "SINGAPORE: Police Commissioner Lim Wee Tok and Indonesian National Police chief Rangga Sutedja spoke.",
     [("Lim Wee Tok", "Police Commissioner", "SGP"), ("Rangga Sutedja", "Indonesian National Police chief", "IDN")]),
    ("the holder's name behind a department", "en",
     "HANOI - Deputy Director of the Department of Animal Health Phan Quang Minh said so.",
     [("Phan Quang Minh", "Deputy Director of the Department of Animal Health", "VNM")]),
    ("an organisation's chief in a state", "en",
     "UNDP resident representative in Myanmar Tito Mitra handed over the seeds.",
     [("Tito Mitra", "UNDP resident representative in Myanmar", "UNDP")]),
]  # fmt: skip

BODIES: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    ("a dateline in capitals", "en", "SINGAPORE - Singapore Customs opened a hall.", [("Singapore Customs", "SGP")]),
    ("a chamber's committee without capitals", "en",
     "The House appropriations committee met in Manila.", [("House appropriations committee", "PHL")]),
    ("and its subject", "en", "At the Senate committee on migrant workers in Manila she spoke.",
     [("Senate committee on migrant workers", "PHL")]),
    ("a subject that no list has", "en", "He led the National Steering Committee on African swine fever, in Hanoi.",
     [("National Steering Committee on African swine fever", "VNM")]),
    ("a ministry without capitals", "en", "He met officials of the Jordanian labor ministry in Amman.",
     [("Jordanian labor ministry", "JOR")]),
    ("but not a committee that any could have", "en", "The foreign affairs committee met in Manila.", []),
    ("a state that is meant", "en",
     "MANILA - Bahrain agreed. The Gulf state's Labour Market Authority will help Filipinos.",
     [("Labour Market Authority", "BHR")]),
    ("a state that is meant, behind the name", "ms",
     "UK meminta masa. Dokumen belum disemak Jabatan Perniagaan dan Perdagangan negara berkenaan, kata Malaysia.",
     [("Jabatan Perniagaan dan Perdagangan", "GBR")]),
    ("an English name beside that of another state", "id",
     "Rombongan Central Drugs Bureau dan Singapore Police Force datang ke Batam.",
     [("Central Drugs Bureau", "SGP"), ("Singapore Police Force", "SGP")]),
    ("a group under a state's body", "id",
     "Ia berunding dengan Crime Detection Group (CDG) Kepolisian Nasional Filipina.",
     [("Crime Detection Group", "PHL"), ("Kepolisian Nasional Filipina", "PHL")]),
    ("a hospital is its place's", "en", "She toured Mahosot Hospital in Vientiane.", [("Mahosot Hospital", "LAO")]),
    ("but not one that calls itself international", "en",
     "She toured Orchid International Hospital in Vientiane.", [("Orchid International Hospital", None)]),
    ("a numeral alone", "id", "Komando Armada I berlatih di Batam, Indonesia.", [("Komando Armada I", "IDN")]),
    ("what a committee is about", "ms",
     "Jawatankuasa Teknikal Nasional mengenai Pekerja Asing bersidang di Putrajaya, Malaysia.",
     [("Jawatankuasa Teknikal Nasional mengenai Pekerja Asing", "MYS")]),
    ("the chief of a body in capitals is no part of it", "en",
     "Malaysian Investment Development Authority CEO Azlan Kamil spoke.",
     [("Malaysian Investment Development Authority", "MYS")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), PERSONS, ids=[row[0] for row in PERSONS])
def test_persons(trap: str, language: str, text: str, wanted: list[Person]) -> None:
    persons = read(text, language).persons
    assert [(p.names[0], p.post.label if p.post else None, p.country) for p in persons] == wanted


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), BODIES, ids=[row[0] for row in BODIES])
def test_bodies(trap: str, language: str, text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert [(i.names[0], i.country) for i in read(text, language).institutions] == wanted
