"""Who is no side of what is told, and what is no meeting at all: all facts of a sentence. Sentences are our own."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

PUBLISHED = "2024-03-05"  # a Tuesday

NO_MEETING: dict[str, list[str]] = {
    "others are told to meet, the day between commas": [
        "Laos menyeru Thailand dan Kamboja, Minggu (3/3), menghentikan saling tuduh dan memulai kembali perundingan.",
        "Indonesia encouraged Australia and Timor-Leste to meet again in Dili in May.",
        "PBB mengimbau Sudan dan Sudan Selatan mengadakan pembicaraan di Jenewa pekan depan.",
        "Japan called on North Korea and South Korea to resume dialogue at the ministerial level.",
        "Filipina menggesa China dan Vietnam mengadakan mesyuarat di Hanoi bulan depan.",
    ],
    "teams meet in a match": [
        "Tim Laos bertemu dengan tim Malaysia yang menjadi juara bertahan tahun lalu.",
        "Pasangan ganda Indonesia bertemu pasangan China di perempat final pada Jumat.",
        "Pasangan ganda putra Thailand bertemu Malaysia di Bangkok pada Sabtu.",
    ],
    "villages have heads, and so have faiths": [
        "Vietnam buys most of the coffee of Laos. Vietnam remained the largest buyer of Lao beans. Laos sold less to Vietnam. Officials met village heads in Paksong last week to draw up a list of growers.",
        "Vietnam membeli sebagian besar kopi Laos. Laos menjual biji mentah ke Vietnam. Vietnam tetap pasar terbesar Laos. Para pejabat bertemu kepala desa di Paksong pekan lalu untuk menyusun daftar petani.",
        "Thailand buys fish from Malaysia. Malaysia sold less to Thailand. Thailand and Malaysia share a border. Officials met religious leaders in Sadao on Monday.",
        "Timor-Leste membeli kopi dari Indonesia. Indonesia menjual ke Timor-Leste. Timor-Leste dan Indonesia berbatasan. Para pejabat bertemu tokoh adat di Atambua pada Senin (4/3).",
    ],
    "tourists, patients and ships visit": [
        "Rendahnya tingkat kunjungan turis Korea ke Vietnam karena kurangnya penerbangan.",
        "Kunjungan wisatawan Malaysia ke Indonesia naik 12 persen pada Februari 2024.",
        "Kunjungan kapal pesiar Jepang ke Indonesia meningkat tahun lalu.",
        "Kunjungan pasien Indonesia ke Malaysia bertambah pada 2023.",
        "Lawatan para pelancong China ke Thailand bertambah pada Januari 2024.",
    ],
}

Told = tuple[str, str, str]  # kind, status, sides

SIDES: list[tuple[str, str, list[Told]]] = [
    ("what is said at it is no other one", "Menteri Pendidikan Thailand Anan Chaiyo menerima Menteri Pendidikan Oman Salim Al-Harrasi pada Senin (4/3). Dalam pertemuan di Bangkok itu, Salim menyatakan bahwa sepuluh mahasiswa akan belajar di Muscat pada Juli.",
     [("bilateral-meeting", "held", "OMN THA")]),
    ("who urged it", "Atas desakan Malaysia, Thailand dan Kamboja mengadakan pembicaraan di Putrajaya pada Senin (4/3).",
     [("bilateral-meeting", "held", "KHM THA")]),
    ("where the subject goes next", "Menteri Luar Negeri Laos Bounmy Sisavath, yang bertemu Menteri Luar Negeri Vietnam Tran Van Luc di Hanoi pada Senin, mengatakan akan mengunjungi Kamboja bulan depan.",
     [("bilateral-meeting", "held", "LAO VNM"), ("visit", "planned", "KHM LAO")]),
    ("where the subject goes next", "Thai Foreign Minister Somsak Chaiyaporn, who met his Lao counterpart in Vientiane on Monday, will visit Cambodia next month.",
     [("bilateral-meeting", "held", "LAO THA"), ("visit", "planned", "KHM THA")]),
    ("where the subject goes next", "Menteri Pertahanan Malaysia Hamdan Kassim, yang mengadakan perbincangan dengan Menteri Pertahanan Singapura Lee Teck Hoe pada Isnin, akan melawat Brunei minggu depan.",
     [("bilateral-meeting", "held", "MYS SGP"), ("visit", "planned", "BRN MYS")]),
    ("of whom a statement speaks", "Pernyataan bersama yang dikeluarkan Malaysia dan Jepang menyebutkan Myanmar dan ASEAN harus melanjutkan dialog.",
     [("joint-statement", "agreed", "JPN MYS")]),
    ("of whom a statement speaks", "A joint statement issued by Thailand and Laos said China and Vietnam would be invited to the project.",
     [("joint-statement", "agreed", "LAO THA")]),
    ("whom a statement calls on", "The two ministers issued a joint statement after talks between Indonesia and Fiji in Suva, which called on Russia to stop the war in Ukraine.",
     [("bilateral-meeting", "held", "FJI IDN"), ("joint-statement", "agreed", "FJI IDN")]),
    ("the guests do not invite each other", "China and Vietnam were invited to the opening of the bridge.", []),
    ("a state of a federation that is called after a neighbour", "Gubernur New Mexico Bill Carter menandatangani nota kesepahaman dengan Indonesia di Jakarta pada Senin.",
     [("signing", "held", "IDN USA"), ("memorandum-of-understanding", "signed", "IDN USA")]),
]  # fmt: skip


def told(text: str) -> list[Told]:
    article = Article("x", "Berita\n" + text, "Berita", published=PUBLISHED)
    facts = extract(annotate(article, load()), load())
    return [(f.kind, f.status, " ".join(f.parties)) for f in (*facts.meetings, *facts.commitments)]


@pytest.mark.parametrize("text", [text for texts in NO_MEETING.values() for text in texts])
def test_no_meeting(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("trap", "text", "wanted"), SIDES, ids=lambda x: str(x)[:50])
def test_no_side(trap: str, text: str, wanted: list[Told]) -> None:
    assert told(text) == wanted, trap
