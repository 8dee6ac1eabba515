"""Persons, offices, bodies, states and places: one row per trap; all persons and events are invented."""

from __future__ import annotations

import time
from typing import Any

import pytest

from ingest.annotate import UnsupportedLanguage, annotate
from ingest.article import Article
from ingest.document import Document
from ontology.knowledge import load

# A neutral second line, so that one sentence is enough for the language vote.
REST = {
    "id": "Hal itu dikatakan karena pihak tersebut tidak dapat hadir di sana dan akan menjadi perhatian bagi mereka.",  # noqa: E501
    "en": "This was the view that they had of it and it was not what the people in the room would have said.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir dan bahawa ia akan menjadi perhatian mereka.",  # noqa: E501
}


def read(text: str, language: str = "id") -> Document:
    article = Article("t", f"Kabar hari ini\n{text}\n{REST[language]}", "Kabar hari ini")
    document = annotate(article, load())
    assert document.language == language
    for m in document.mentions:
        assert article.text[m.start : m.end] == m.text
    return document


PERSONS: list[tuple[str, str, str, list[tuple[str, str | None, str | None]]]] = [
    (
        "ranks with their corps, in brackets or not, and a rank in capitals behind a place",
        "id",
        "Komandan Lanal Kupang Kolonel Laut (P) Rangga Sutedja, Dandim Belu Mayor Kav Bagus Arifin, dan Kapolres Belu AKBP Wira Hadi hadir.",  # noqa: E501
        [
            ("Rangga Sutedja", "Komandan Lanal Kupang", "IDN"),
            ("Bagus Arifin", "Dandim Belu", "IDN"),
            ("Wira Hadi", "Kapolres Belu", "IDN"),
        ],
    ),
    (
        "office, comma, name; two states in one sentence",
        "id",
        "Menteri Kehutanan Indonesia, Rangga Sutedja, bertemu Menteri Perdagangan Laos, Khamla Vongsa, di Vientiane.",  # noqa: E501
        [
            ("Rangga Sutedja", "Menteri Kehutanan Indonesia", "IDN"),
            ("Khamla Vongsa", "Menteri Perdagangan Laos", "LAO"),
        ],
    ),
    (
        "the field of an office does not eat the name",
        "id",
        "Menteri Imigrasi dan Pemasyarakatan Bagus Arifin tiba di Jakarta.",
        [("Bagus Arifin", "Menteri Imigrasi dan Pemasyarakatan", "IDN")],
    ),
    (
        "name first, office in commas; a diacritic",
        "id",
        "Dr. Rémy Sokha, Sekretaris Jenderal ASEAN, membuka sidang di Jakarta.",
        [("Rémy Sokha", "Sekretaris Jenderal ASEAN", "ASEAN")],
    ),
    (
        "a list of three with mixed states, one acting",
        "id",
        "Turut hadir Menteri Pertanian Wira Hadikusuma, Plt. Dirjen Hortikultura Sari Wulandari, dan Dubes Laos Bounmy Keo di Jakarta.",  # noqa: E501
        [
            ("Wira Hadikusuma", "Menteri Pertanian", "IDN"),
            ("Sari Wulandari", "Plt. Dirjen Hortikultura", "IDN"),
            ("Bounmy Keo", "Dubes Laos", "LAO"),
        ],
    ),
    (
        "a delegation's leader acts for the delegation's state",
        "id",
        "Delegasi Kamboja dipimpin oleh Wakil Menteri Pertanian Sophal Vuthy, kata pejabat Indonesia.",
        [("Sophal Vuthy", "Wakil Menteri Pertanian", "KHM")],
    ),
    (
        "Vietnamese name with a function word in it",
        "id",
        "Deputi Menteri Luar Negeri Vietnam Tô Quang An bertemu Menteri Luar Negeri RI Rangga Sutedja.",
        [
            ("Tô Quang An", "Deputi Menteri Luar Negeri Vietnam", "VNM"),
            ("Rangga Sutedja", "Menteri Luar Negeri RI", "IDN"),
        ],
    ),
    (
        "English: state's office name, and name, the office",
        "en",
        "Thai Foreign Minister Somchai Rattana received Azlan Kamil, the Malaysian deputy foreign minister.",
        [
            ("Somchai Rattana", "Thai Foreign Minister", "THA"),
            ("Azlan Kamil", "Malaysian deputy foreign minister", "MYS"),
        ],
    ),
    (
        "English: acting, and an American-style secretary",
        "en",
        "The talks were led by acting Philippine Secretary of Foreign Affairs Jaime Lorenzo in Manila.",
        [("Jaime Lorenzo", "acting Philippine Secretary of Foreign Affairs", "PHL")],
    ),
    (
        "Malay titles, patronym with a title in it",
        "ms",
        "Menteri Luar Malaysia, Datuk Seri Utama Haji Azlan bin Haji Kamil, melawat Hanoi.",
        [("Azlan bin Haji Kamil", "Menteri Luar Malaysia", "MYS")],
    ),
    (
        "never-seen name beside a verb of saying, without office",
        "id",
        '"Harga ikan turun," ujar Dartono Wiryawan di Bitung.',
        [("Dartono Wiryawan", None, None)],
    ),
    (
        "an unnamed holder is no person",
        "id",
        "Menteri Kesehatan Kuba dijadwalkan hadir pada pertemuan itu.",
        [],
    ),
    (
        "places and fields are no persons",
        "id",
        "Pertemuan di Bandar Seri Begawan membahas Kerja Sama Ekonomi.",
        [],
    ),
    (
        "a side that is being listed gives its state to offices that name none, up to the semicolon",
        "id",
        "Dari pihak Laos hadir Dirjen Perikanan Bounmy Vongdara; dari pihak tuan rumah hadir "
        "Dirjen Perikanan Wirya Sastra di Bitung, Indonesia.",
        [
            ("Bounmy Vongdara", "Dirjen Perikanan", "LAO"),
            ("Wirya Sastra", "Dirjen Perikanan", "IDN"),
        ],
    ),
    (
        "the aide of an office-holder holds another office",
        "id",
        "Rapat itu dipimpin staf khusus Menteri HAM, Rangga Sutedja; ajudan Presiden, Bagus Arifin, ikut.",
        [("Rangga Sutedja", "staf khusus Menteri HAM", "IDN"), ("Bagus Arifin", "ajudan Presiden", "IDN")],
    ),
    (
        "an adviser's office goes on with the one it serves, which tells the state",
        "en",
        "Jaime Lorenzo, a special adviser to the Philippine Foreign Secretary, met Laotian officials.",
        [("Jaime Lorenzo", "special adviser to the Philippine Foreign Secretary", "PHL")],
    ),
    (
        "a press secretary without a word between",
        "ms",
        "Setiausaha akhbar Perdana Menteri Malaysia, Azlan Kamil, hadir di Jakarta.",
        [("Azlan Kamil", "Setiausaha akhbar Perdana Menteri Malaysia", "MYS")],
    ),
    ("a place in a former office is no name", "id", '"Kami siap," kata mantan Pangdam Jaya itu.', []),
]


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), PERSONS, ids=[row[0] for row in PERSONS])
def test_persons(trap: str, language: str, text: str, wanted: list[Any]) -> None:
    found = read(text, language).persons
    assert [(p.names[0], p.post.label if p.post else None, p.country) for p in found] == wanted


def test_acting_and_titles_are_kept_apart_from_the_name() -> None:
    (person,) = read("Pjs. Menteri Pertahanan Letjen TNI Wira Hadikusuma hadir di Jakarta.").persons
    assert (person.names[0], person.acting, person.titles) == ("Wira Hadikusuma", True, ("Letjen", "TNI"))


def test_second_mentions_point_at_the_one_person() -> None:
    document = read(
        "Menteri Luar Negeri RI Rangga Sutedja tiba di Hanoi. Sutedja lalu berpidato. Menlu juga menanam pohon."  # noqa: E501
    )
    assert len(document.persons) == 1
    held = [(m.text, m.ref) for m in document.mentions if m.kind == "person"]
    assert held == [("Rangga Sutedja", 0), ("Sutedja", 0), ("Menlu", 0)]


def test_a_surname_shared_by_two_persons_stays_open() -> None:
    document = read(
        "Menteri Pertanian Wira Hadikusuma dan Gubernur Lampung Sari Hadikusuma hadir. Hadikusuma berpidato."
    )
    assert [p.names[0] for p in document.persons] == ["Wira Hadikusuma", "Sari Hadikusuma"]
    assert "Hadikusuma" not in [m.text for m in document.mentions if m.kind == "person"]


def test_an_unnamed_office_is_a_post_with_its_state() -> None:
    document = read("Pertemuan dihadiri Duta Besar Singapura untuk Indonesia.")
    assert [(p.label, p.country) for p in document.posts] == [("Duta Besar Singapura untuk Indonesia", "SGP")]
    assert not document.persons


BODIES: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    (
        "two chained heads are two bodies",
        "id",
        "Direktorat Jenderal Imigrasi Kementerian Imigrasi dan Pemasyarakatan Indonesia menggelar rapat.",
        [
            ("Direktorat Jenderal Imigrasi", "IDN"),
            ("Kementerian Imigrasi dan Pemasyarakatan Indonesia", "IDN"),
        ],
    ),
    (
        "one head noun, two ministries",
        "id",
        "Indonesia melibatkan Kementerian Luar Negeri dan Tenaga Kerja dalam hal itu.",
        [("Kementerian Luar Negeri", "IDN"), ("Kementerian Tenaga Kerja", "IDN")],
    ),
    (
        "an office's field is no body",
        "id",
        "Menteri Perikanan Indonesia Wira Hadikusuma bertemu Dirjen Imigrasi Kamboja Sophal Vuthy.",
        [],
    ),
    (
        "a short form defined in brackets is the same body, also later",
        "id",
        "Badan Karantina Hayati (Bakarti) menolak kiriman itu. Bakarti akan memeriksa ulang.",
        [("Badan Karantina Hayati", "IDN")],
    ),
    (
        "an unknown English ministry; the state is part of it or not",
        "en",
        "It was signed by the Ministry of Marine Heritage and Fisheries of Cambodia.",
        [("Ministry of Marine Heritage and Fisheries of Cambodia", "KHM")],
    ),
    (
        "a rank is no army",
        "id",
        "Brigjen TNI Wira Hadikusuma tiba di Dili bersama rombongan Indonesia.",
        [],
    ),
    (
        "members of an organisation are not the organisation",
        "id",
        "Negara-negara ASEAN menunggu keputusan itu.",
        [],
    ),
    (
        "a body without head noun behind a common noun acts for no state",
        "id",
        "Menurut organisasi pembela nelayan Laut RAYA, aturan di Indonesia itu lemah.",
        [("Laut RAYA", None)],
    ),
    (
        "a council is of the organisation that its name ends in, and the bracket names the organisation",
        "id",
        "Indonesia mencalonkan diri untuk Dewan Pangan Perserikatan Bangsa-Bangsa (PBB).",
        [("Dewan Pangan Perserikatan Bangsa-Bangsa", "UN")],
    ),
    (
        "papers and ranks in capitals are no bodies",
        "id",
        "Korban TPPO dan WNI disebut dalam MoU tentang SDM.",
        [],
    ),
]


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), BODIES, ids=[row[0] for row in BODIES])
def test_institutions(trap: str, language: str, text: str, wanted: list[Any]) -> None:
    assert [(i.names[0], i.country) for i in read(text, language).institutions] == wanted


def test_a_chain_says_which_body_is_part_of_which() -> None:
    child, parent = read(
        "Direktorat Jenderal Imigrasi Kementerian Imigrasi dan Pemasyarakatan hadir."
    ).institutions
    assert (child.authority, child.part_of, parent.authority) == ("org/id-imigrasi", 1, "org/id-imipas")


def test_a_colliding_name_is_linked_by_its_state_only() -> None:
    (body,) = read("The Ministry of Foreign Affairs of Thailand welcomed it.", "en").institutions
    assert (body.authority, body.country) == ("org/th-mfa", "THA")


def test_other_languages_are_refused_with_a_reason() -> None:
    with pytest.raises(UnsupportedLanguage, match=r"^t: "):
        annotate(Article("t", "ข่าว\nรัฐมนตรีต่างประเทศพบกันที่กรุงเทพฯ วันนี้", "ข่าว"), load())


def test_ten_thousand_names_take_linear_time() -> None:
    def seconds(count: int) -> float:
        names = " ".join(
            f"Menteri Luar Negeri {chr(65 + k % 26)}ab{'aeiou'[k % 5]}{k:x} Ran{k:x} hadir.".replace("0", "o")
            for k in range(count)
        )
        start = time.process_time()
        annotate(Article("t", f"Kabar\n{names}\n{REST['id']}", "Kabar"), load())
        return time.process_time() - start

    seconds(100)
    few = seconds(1000)  # before the longer one: each meets its own new words
    assert seconds(4000) < 12 * max(few, 0.05)
