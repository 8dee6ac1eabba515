"""Who acts, in the layouts of news: lists, counterparts, crafts, offices abroad; all persons invented."""

from __future__ import annotations

from typing import Any

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.document import Document
from ontology.knowledge import load

# A neutral second line, so that one sentence is enough for the language vote.
REST = {
    "id": "Hal itu dikatakan karena pihak tersebut tidak dapat hadir di sana dan akan menjadi perhatian bagi mereka.",  # noqa: E501
    "en": "This was the view that they had of it and it was not what the people in the room would have said.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir dan bahawa ia akan menjadi perhatian mereka.",  # noqa: E501
}
Row = tuple[str, str, str, list[tuple[str, str | None, str | None]]]


def read(text: str, language: str) -> Document:
    return annotate(Article("t", f"Kabar hari ini\n{text}\n{REST[language]}", "Kabar hari ini"), load())


PERSONS: list[Row] = [
    (
        "a family name in capitals behind a title",
        "en",
        "Present were Mr. SOK Daro, Deputy Governor of Kampot Province, and H.E. Ms. KEO Malis of Cambodia.",
        [("SOK Daro", "Deputy Governor of Kampot Province", "KHM"), ("KEO Malis", None, "KHM")],
    ),
    (
        "a title within a name",
        "ms",
        "Menteri Kesihatan Brunei, Pengiran Dato Haji Abdul Rahim Pengiran Haji Tuah, "
        "bertemu Pehin Datu Haji Morsali Haji Bakar.",
        [
            ("Abdul Rahim Pengiran Haji Tuah", "Menteri Kesihatan Brunei", "BRN"),
            ("Morsali Haji Bakar", None, "BRN"),
        ],
    ),
    ("the fourth consultation is nobody", "id", "Konsultasi Teknis Keempat dijadwalkan di Vung Tau.", []),
    (
        "a list that names the office once",
        "id",
        "Hadir Menteri Pertanian Laos Khamla Vongdara, Malaysia Azlan Rosdi, dan Thailand Somchai Rattana.",
        [
            ("Khamla Vongdara", "Menteri Pertanian Laos", "LAO"),
            ("Azlan Rosdi", "Menteri Pertanian", "MYS"),
            ("Somchai Rattana", "Menteri Pertanian", "THA"),
        ],
    ),
    (
        "a counterpart holds the same office, elsewhere",
        "en",
        "Indonesian Agriculture Minister Rangga Sutedja met his Thai counterpart Somchai Rattana.",
        [
            ("Rangga Sutedja", "Indonesian Agriculture Minister", "IDN"),
            ("Somchai Rattana", "Agriculture Minister", "THA"),
        ],
    ),
    (
        "a guest is no counterpart: his office is not told",
        "id",
        "Presiden Rangga Sutedja dari Indonesia menggandeng tamunya, Khamla Vongdara, dari Laos.",
        [("Rangga Sutedja", "Presiden", "IDN"), ("Khamla Vongdara", None, "LAO")],
    ),
    (
        "states in brackets behind names without office",
        "id",
        "Mereka adalah Khamla Vongdara (Laos), Azlan Rosdi (Malaysia), dan Somchai Rattana (Thailand).",
        [("Khamla Vongdara", None, "LAO"), ("Azlan Rosdi", None, "MYS"), ("Somchai Rattana", None, "THA")],
    ),
    (
        "an office from a state, and one that only one state has",
        "id",
        "Menteri Pertanian dari Laos, Khamla Vongdara, ditemani Bupati Belu Sari Wulandari.",
        [
            ("Khamla Vongdara", "Menteri Pertanian dari Laos", "LAO"),
            ("Sari Wulandari", "Bupati Belu", "IDN"),
        ],
    ),
    (
        "the place of a local office that only this article calls a place",
        "id",
        "Rombongan tiba di Kabupaten Sumberwangi. Bupati Sumberwangi Sari Wulandari menyambut mereka.",
        [("Sari Wulandari", "Bupati Sumberwangi", "IDN")],
    ),
    (
        "a body between commas belongs to the office before it",
        "id",
        "kata Direktur Perikanan Tangkap, Kementerian Kelautan dan Perikanan (KKP), Wira Hadikusuma, di Bitung.",  # noqa: E501
        [("Wira Hadikusuma", "Direktur Perikanan Tangkap", "IDN")],
    ),
    (
        "a retired officer: the full stop in the bracket ends no sentence",
        "id",
        "Sidang dibuka Kepala Badan Narkotika Nasional Letjen TNI (Purn.) Wira Hadikusuma di Jakarta.",
        [("Wira Hadikusuma", "Kepala Badan Narkotika Nasional", "IDN")],
    ),
    (
        "a second office that is a title",
        "id",
        "Asisten Menteri Pertanian Australia, Senator Ellen Marsh, tiba di Jakarta.",
        [("Ellen Marsh", "Asisten Menteri Pertanian Australia", "AUS")],
    ),
    (
        "an unknown field between office and rank, and one before a comma and a name",
        "id",
        "Hadir Dirjen Pothan Mayjen TNI Wira Hadikusuma dan Direktur Padmasari, Rangga Sutedja, dari Indonesia.",  # noqa: E501
        [
            ("Wira Hadikusuma", "Dirjen Pothan", "IDN"),
            ("Rangga Sutedja", "Direktur Padmasari", None),
        ],
    ),
    (
        "an age, a craft and a human noun make persons; what follows a preposition does not",
        "id",
        "Wira Sutedja (35) dan Sari Wulandari, mahasiswi asal Bandung, menonton penyanyi Bagus Arifin di Gedung Kertanegara Baru.",  # noqa: E501
        [("Wira Sutedja", None, None), ("Sari Wulandari", None, None), ("Bagus Arifin", None, None)],
    ),
    (
        "a nickname in quotes inside the name",
        "en",
        'The band was led, police said, by Ramon "Boy" Ilagan, a trader from Cebu.',
        [('Ramon "Boy" Ilagan', None, None)],
    ),
    (
        "a surname with a verb of saying vouches for the full name before",
        "en",
        "In the hall sat Jaime Lorenzo with friends. It was late, Lorenzo said.",
        [("Jaime Lorenzo", None, None)],
    ),
    (
        "who teaches at a state's university acts for it, who leads an association for none",
        "ms",
        "Pensyarah Universiti Malaya Azlan Rosdi dan Ketua Persatuan Nelayan Semporna Karim Bakri hadir di Malaysia.",  # noqa: E501
        [
            ("Azlan Rosdi", "Pensyarah Universiti Malaya", "MYS"),
            ("Karim Bakri", "Ketua Persatuan Nelayan Semporna", None),
        ],
    ),
    (
        "titles inside Malay names, and a Brunei title as a name",
        "ms",
        "Timbalan Menteri Pertanian Brunei, Awang Azlan bin Haji Karim Tengah, tiba.",
        [("Azlan bin Haji Karim Tengah", "Timbalan Menteri Pertanian Brunei", "BRN")],
    ),
    (
        "an ambassador never acts for the state to which he is sent",
        "en",
        "He met the Lao premier in Vientiane. Ambassador to Laos Ryu Min-jae arrived from Seoul.",
        [("Ryu Min-jae", "Ambassador to Laos", "KOR")],
    ),
    (
        "entries of a list that look like headings: state, name, office",
        "id",
        "Para utusan:\nLaos: Khamla Vongdara, Wakil Menteri Pertanian\nThailand: Somchai Rattana, Dirjen Perikanan",  # noqa: E501
        [
            ("Khamla Vongdara", "Wakil Menteri Pertanian", "LAO"),
            ("Somchai Rattana", "Dirjen Perikanan", "THA"),
        ],
    ),
    (
        "an office in small letters with the name between commas, before a verb or in a pair",
        "id",
        "Kata juru bicara Kementerian Kehutanan Laos, Khamla Vongdara, itu benar. Hadir anggota Komite Hutan Thailand, Somchai Rattana dan rombongan.",  # noqa: E501
        [
            ("Khamla Vongdara", "juru bicara Kementerian Kehutanan Laos", "LAO"),
            ("Somchai Rattana", "anggota Komite Hutan Thailand", "THA"),
        ],
    ),
    (
        "a state's possessive before a name, two particles in a name",
        "en",
        "Lao minister Khamla Vongdara, Thailand's Somchai Rattana and Anna von der Heide met, it was told.",
        [
            ("Khamla Vongdara", "Lao minister", "LAO"),
            ("Somchai Rattana", None, "THA"),
            ("Anna von der Heide", None, None),
        ],
    ),
    (
        "headquarters and common nouns behind an office are no person",
        "id",
        "Dua anggota Markas Besar Kepolisian Negara Republik Indonesia tiba di Gedung Serbaguna Nusa.",
        [],
    ),
]


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), PERSONS, ids=[row[0] for row in PERSONS])
def test_persons(trap: str, language: str, text: str, wanted: list[Any]) -> None:
    found = read(text, language).persons
    assert [(p.names[0], p.post.label if p.post else None, p.country) for p in found] == wanted


BODIES: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    (
        "the possessive state stands before the name, not in it",
        "en",
        "Cambodia's Ministry of Rural Heritage sent a letter.",
        [("Ministry of Rural Heritage", "KHM")],
    ),
    (
        "two organisations joined by a hyphen have a body of no one state",
        "en",
        "The ASEAN-Australia Joint Fisheries Committee met in Jakarta.",
        [("ASEAN-Australia Joint Fisheries Committee", None)],
    ),
    (
        "a body's name that only one state can bear, in another state's story",
        "en",
        "The Lok Sabha and Thailand's parliament exchanged letters.",
        [("Lok Sabha", "IND")],
    ),
    (
        "a name of the authority with another state behind it is that state's",
        "id",
        "Komisi Nasional Hak Asasi Manusia Myanmar bersurat ke Jakarta.",
        [("Komisi Nasional Hak Asasi Manusia Myanmar", "MMR")],
    ),
    (
        "a name that the words behind it call a group",
        "en",
        "Bantay Alon, a fishermen's rights group, stayed away from Manila.",
        [("Bantay Alon", None)],
    ),
    (
        "marks of a company behind its name",
        "en",
        "The deal went to Lotus Rice Co., Ltd. and Samudra Foods Sdn Bhd in Bangkok.",
        [("Lotus Rice Co., Ltd.", None), ("Samudra Foods Sdn Bhd", None)],
    ),
    (
        "a mission to an organisation keeps it in its name",
        "en",
        "The Mission of the Republic of Korea to ASEAN helped in Jakarta.",
        [("Mission of the Republic of Korea to ASEAN", "KOR")],
    ),
    (
        "an officer's head of office is no body",
        "id",
        "Pesuruhjaya Tinggi Malaysia hadir di Jakarta.",
        [],
    ),
    (
        "the Union acts as states do: its delegation is no body",
        "id",
        "Delegasi Uni Eropa tiba di Jakarta, Indonesia.",
        [],
    ),
]


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), BODIES, ids=[row[0] for row in BODIES])
def test_bodies(trap: str, language: str, text: str, wanted: list[Any]) -> None:
    assert [(i.names[0], i.country) for i in read(text, language).institutions] == wanted


def test_short_and_long_form_of_one_authority_body_meet() -> None:
    (body,) = read("Kepolisian Negara Republik Indonesia membuka pos. Polri siap.", "id").institutions
    assert (body.names, body.authority) == (
        ("Kepolisian Negara Republik Indonesia", "Polri"),
        "org/id-polri",
    )
