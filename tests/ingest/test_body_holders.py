"""Where the name of a body ends and that of its holder begins, for bodies that no list knows."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

_TAILS = {
    "id": "Hal itu disampaikan kepada wartawan pada sore hari.",
    "en": "The remarks were made to reporters in the afternoon.",
    "ms": "Perkara itu dimaklumkan kepada pemberita pada sebelah petang.",
}


def _told(language: str, text: str) -> tuple[set[str], set[str]]:
    title = "News of the day" if language == "en" else "Kabar hari ini"
    article = Article(
        "t1", f"{title}\n{text}\n{_TAILS[language]}", title, language, "https://x.example/1", "2025-05-15"
    )
    found = annotate(article, load())
    return {b.names[0] for b in found.institutions}, {p.names[0] for p in found.persons}


_ROWS = [
    # a park's or reserve's name belongs to its keeper; two words more are the holder's, save before a comma
    ("id", "Kepala Balai Taman Nasional Rawa Merbau, Yosef Lungu, menyetujui usul itu.",
     "Balai Taman Nasional Rawa Merbau", "Yosef Lungu"),
    ("id", "Kepala Balai Taman Nasional Komodo Hendrikus Rani menyetujui usul itu.",
     "Balai Taman Nasional Komodo", "Hendrikus Rani"),
    ("id", "Kepala Balai Besar Taman Nasional Bukit Duabelas Hendrikus Lay menyetujui usul itu.",
     "Balai Besar Taman Nasional Bukit Duabelas", "Hendrikus Lay"),
    # common words are the body's, what is left is the person's
    ("id", "Ketua Umum Solidaritas Penenun Mandiri Yanti Karsiwi mendesak pemerintah.",
     "Solidaritas Penenun Mandiri", "Yanti Karsiwi"),
    ("id", "Menurut peneliti Koalisi Perempuan Pedalaman Rudi Sutarja, langkah itu tepat.",
     "Koalisi Perempuan Pedalaman", "Rudi Sutarja"),
    ("id", "Direktur Aliansi Ibu Hamil Sehat Yosep Tukanda mengatakan langkah itu tepat.",
     "Aliansi Ibu Hamil Sehat", "Yosep Tukanda"),
    ("ms", "Pengerusi Persatuan Peniaga Pasar Malam Azlan Haruni berkata demikian.",
     "Persatuan Peniaga Pasar Malam", "Azlan Haruni"),
    ("ms", "Presiden Persatuan Bekas Tentera Rajan Muthusami berkata demikian.",
     "Persatuan Bekas Tentera", "Rajan Muthusami"),
    # a place that is a common word, too
    ("id", "Ekonom Bank Sentosa Raya Lidya Sihombara menilai transaksi itu kecil.",
     "Bank Sentosa Raya", "Lidya Sihombara"),
    # a frequent first name, a mark of a name
    ("id", "Humas Rumah Sakit Mitra Sejahtera I Ketut Sudiarta mengatakan langkah itu tepat.",
     "Rumah Sakit Mitra Sejahtera", "Ketut Sudiarta"),
    # the name stands behind a comma: all before it is the body's
    ("id", "Ketua Yayasan Anak Jaringan, Widya Pangestika, menyambut baik protokol itu.",
     "Yayasan Anak Jaringan", "Widya Pangestika"),
    # a company is called by any word: only common ones tell where its name ends
    ("id", "Direktur Utama PT Pelayaran Nusantara Rudi Sutarja mengatakan hal itu.",
     "PT Pelayaran Nusantara", "Rudi Sutarja"),
    ("id", "Sekjen Serikat Nelayan Indonesia Bersatu Mansur Hamidan menolak.",
     "Serikat Nelayan Indonesia Bersatu", "Mansur Hamidan"),
    # names in English order
    ("id", "Direktur Eksekutif Migran Pulang Institute Bayu Setiaki menilai nota itu jarang dipakai.",
     "Migran Pulang Institute", "Bayu Setiaki"),
    ("id", "Peneliti Institute for Border Studies Yanti Karsiwi mengatakan langkah itu tepat.",
     "Institute for Border Studies", "Yanti Karsiwi"),
    # elsewhere in the article the body or the person stands alone
    ("ms", "Presiden Syarikat Kapal Nilam Tan Wei Kheong bersetuju. Syarikat Kapal Nilam ada 20 kapal.",
     "Syarikat Kapal Nilam", "Tan Wei Kheong"),
    ("id", "Direktur Yayasan Zamrud Wijaya Lidya Sihombara setuju. Lidya mengatakan hal itu tepat.",
     "Yayasan Zamrud Wijaya", "Lidya Sihombara"),
    ("id", 'Ketua Serikat Nelayan Sutarja menyambutnya. "Kami setuju," ujar Sutarja.',
     "Serikat Nelayan", "Sutarja"),
    ("en", "Maria Santilano of the Lotus Hill Foundation said the step was right.",
     "Lotus Hill Foundation", "Maria Santilano"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "body", "person"), _ROWS, ids=[r[1][:40] for r in _ROWS])
def test_body_and_holder(language: str, text: str, body: str, person: str) -> None:
    assert _told(language, text) == ({body}, {person})


_BODIES = [
    ("id", "Kepala Balai Taman Nasional Rawa Merbau menyetujui usul itu.",
     {"Balai Taman Nasional Rawa Merbau"}),
    ("id", "Balai Taman Nasional Gunung Rawa Merbau menyetujui usul itu.",
     {"Balai Taman Nasional Gunung Rawa Merbau"}),
    ("id", "Seorang peneliti Sekolah Tinggi Pelayaran Bahtera Nusa mengatakan langkah itu tepat.",
     {"Sekolah Tinggi Pelayaran Bahtera Nusa"}),  # nobody is named
    ("id", "Direktur PT Zamrud Wijaya Kencana mengatakan hal itu.", {"PT Zamrud Wijaya Kencana"}),
    ("id", "Petugas Korem 121/Rimba Raya mengatakan hal itu.", {"Korem 121/Rimba Raya"}),
    ("id", "Peta itu buatan ASEAN Specialised Haze Centre (ASHC) di Singapura.",
     {"ASEAN Specialised Haze Centre"}),
    ("id", "Keduanya berbicara di sela-sela Rapat Tahunan Bank Pembangunan Asia (ADB).",
     {"Bank Pembangunan Asia"}),
    ("id", "Badan PBB untuk urusan pengungsi, UNHCR, memperkirakan jumlahnya.", {"UNHCR"}),
    ("id", "Antrean di Puskesmas Rumbia memanjang.", {"Puskesmas Rumbia"}),
    ("id", "Dinas Perikanan Kabupaten Alor membagikan bibit.", {"Dinas Perikanan Kabupaten Alor"}),
    ("en", "Engineers will study at the Budapest University of Technology and Economics.",
     {"Budapest University of Technology and Economics"}),
    ("en", "A report by the Committee on Women, Youth and Aging mentioned it.",
     {"Committee on Women, Youth and Aging"}),
    ("en", "Samahan ng Mangingisda, a group with members in 14 provinces, protested.",
     {"Samahan ng Mangingisda"}),
    ("en", "Karuna Hill Mercy, a church-run health provider, hopes to supply nurses.",
     {"Karuna Hill Mercy"}),
    ("en", "She hoped Congress would pass the bill.", {"Congress"}),
    ("id", "Kepala Kantor Wilayah Kementerian Agama Jawa Tengah Rudi Sutarja mengatakan hal itu.",
     {"Kantor Wilayah Kementerian Agama Jawa Tengah"}),
    ("ms", "Pihak Berkuasa Getah Thailand bersetuju. Pihak berkuasa Kemboja menahan dia.",
     {"Pihak Berkuasa Getah Thailand"}),
    ("id", "Kepala Balai Karantina Hewan, Ikan, dan Tumbuhan NTT, Rudi Sutarja, mengatakan hal itu.",
     {"Balai Karantina Hewan, Ikan, dan Tumbuhan NTT"}),
    ("ms", "Dewan Perniagaan Cina Tawau bersetuju.", {"Dewan Perniagaan Cina Tawau"}),
    ("id", "Institut Penelitian Akuakultur Nomor 7 setuju.", {"Institut Penelitian Akuakultur Nomor 7"}),
    ("en", "The Personal Data Protection Agency agreed.", {"Personal Data Protection Agency"}),
    ("en", "The National Reef Centre Singapore agreed.", {"National Reef Centre Singapore"}),
    ("en", "The Office of the Coordinating Maritime Minister agreed.",
     {"Office of the Coordinating Maritime Minister"}),
    ("en", "The Hill Federation of Fishing and Allied Industries agreed.",
     {"Hill Federation of Fishing and Allied Industries"}),
    ("en", "They met by an Exchange of Notes.", set()),
    ("en", "They signed it at the Vienna International Centre.", set()),  # where, and nobody who acts
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "bodies"), _BODIES, ids=[r[1][:40] for r in _BODIES])
def test_bodies(language: str, text: str, bodies: set[str]) -> None:
    assert _told(language, text)[0] == bodies
