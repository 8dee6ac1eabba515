"""What a sentence holds besides its news: clauses of "I", contents of a paper, what is asked for."""

# ruff: noqa: E501  (tables of cases: one row, one text)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.facts import Facts
from ingest.text.clean import clean_lines
from ontology.knowledge import load


def facts(language: str, text: str, title: str = "Berita", published: str | None = "2022-04-29") -> Facts:
    article = Article("x", f"{title}\n{text}", title, language=language, published=published)
    return extract(annotate(article, load()), load())


MEETINGS: list[tuple[str, str, str, set[tuple[str, ...]]]] = [
    # trap, language, text, parties of each meeting
    (
        "I met one, and on another day a second: they did not meet each other",
        "en",
        "MANILA - President Ramon Ilagan said the Philippines would act.\n\n"
        '"I met Indonesian President Budi Santoso on 3 March 2022, and on 5 March 2022 I spoke with Thai Prime '
        'Minister Somchai Wongsa," he said.',
        {("IDN", "PHL")},
    ),
    (
        "the same in Malay, where he met both",
        "ms",
        "PUTRAJAYA - Perdana Menteri Rosli Hamid berkata kerajaan Malaysia menyambut baik perkara itu.\n\n"
        '"Saya telah bertemu Presiden Indonesia Budi Santoso pada 3 Mac 2022, dan pada 5 Mac 2022 saya bertemu '
        'Perdana Menteri Thailand Somchai Wongsa," katanya.',
        {("IDN", "MYS"), ("MYS", "THA")},  # he says of both that he met them
    ),
    (
        "the first clause has a verb that is no meeting",
        "id",
        "JAKARTA - Presiden Budi Santoso memberi keterangan kepada wartawan, Jumat.\n\n"
        '"Pada 8 Maret 2022, saya menyurati Perdana Menteri Jepang Kenji Mori, dan 16 Maret 2022, saya juga '
        'berbicara dengan Perdana Menteri Kanada Paul Tremblay," kata Budi.',
        {("CAN", "IDN")},
    ),
    (
        "but two others who meet, told by somebody who says I",
        "id",
        "JAKARTA - Presiden Budi Santoso berbicara di Istana Merdeka, Jakarta, Senin.\n\n"
        '"Perdana Menteri Jepang Kenji Mori bertemu Perdana Menteri Kanada Paul Tremblay pada 8 Maret 2022 dan '
        'saya gembira," kata Budi.',
        {("CAN", "JPN")},
    ),
    (
        "where somebody hides who is chased",
        "id",
        "JAKARTA - Kapolri Budi Santoso menyatakan Polri siap mengejar para buron yang diduga kuat berada di "
        "Singapura.",
        set(),
    ),
    (
        "what relations are made of",
        "ms",
        "Hubungan pertahanan dua hala ini merangkumi pelbagai bentuk interaksi termasuk pertukaran lawatan, "
        "latihan bersama dan Mesyuarat Menteri Pertahanan ASEAN antara Brunei dan Australia.",
        set(),
    ),
    (
        "the same in English",
        "en",
        "Defence ties between Brunei and Australia cover port visits, joint exercises and the ASEAN Defence "
        "Ministers Meeting in Hanoi.",
        set(),
    ),
    (
        "but a meeting after which it is told",
        "en",
        "Cooperation covers rice and gas, Lao minister Khamla Vongsa said after he met Thai minister Somchai "
        "Wongsa in Vientiane on 3 May 2024.",
        {("LAO", "THA")},
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "sides"), [r[1:] for r in MEETINGS], ids=[r[0] for r in MEETINGS]
)
def test_meetings(language: str, text: str, sides: set[tuple[str, ...]]) -> None:
    assert {m.parties for m in facts(language, text).meetings} == sides


COMMITMENTS: list[tuple[str, str, str, set[str]]] = [
    # trap, language, text, kind of each commitment
    (
        "asked to agree, with the name of who is asked between commas",
        "id",
        "SURABAYA - Wakil Wali Kota Guangzhou, Li Wei, dari Tiongkok meminta agar Wali Kota Surabaya, Sari "
        "Wulandari, setuju bekerja sama di berbagai sektor.",
        set(),
    ),
    (
        "to review is not to agree",
        "ms",
        "Kementerian Luar memaklumkan, kedua-dua pemimpin akan mengkaji semula kemajuan kerjasama antara "
        "Malaysia dan Brunei.",
        set(),
    ),
    (
        "an old treaty in a clause of reason is not planned by the main clause",
        "ms",
        "Menteri Luar Malaysia, Rosli Hamid, akan mempengerusikan mesyuarat khas pada 22 Disember bersama "
        "rakan sejawatan, memandangkan Malaysia menjadi perantara Perjanjian Keamanan Kuala Lumpur antara "
        "Kemboja dan Thailand pada 26 Oktober 2021.",
        set(),
    ),
    (
        "what a memorandum contains is no second paper",
        "ms",
        "Brunei dan Filipina mempunyai hubungan yang diperkukuhkan dengan penandatanganan memorandum "
        "persefahaman pertahanan pada 22 Ogos 2001, yang mengandungi perjanjian pertahanan dan latihan.",
        {"memorandum-of-understanding"},
    ),
    (
        "but what both will do",
        "id",
        "Indonesia dan Laos bertemu di Vientiane, Senin. Kedua negara akan membuka jalur penerbangan baru.",
        {"agreement"},
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "kinds"), [r[1:] for r in COMMITMENTS], ids=[r[0] for r in COMMITMENTS]
)
def test_commitments(language: str, text: str, kinds: set[str]) -> None:
    assert {c.kind for c in facts(language, text).commitments} == kinds


def test_home_of_an_article_about_two_others() -> None:
    text = (
        "Kuala Lumpur (ANTARA) - Malaysia dan Kamboja menandatangani nota kesepahaman soal pekerja domestik.\n\n"
        "Menteri Sumber Manusia V Manoharan dalam pernyataan media, Selasa, mengatakan nota itu ditandatangani "
        "dalam kunjungan Perdana Menteri Malaysia Rosli Hamid ke Kamboja. Selama ini pekerja datang dari "
        "Indonesia dan Filipina."
    )
    told = facts("id", text, title="Malaysia dan Kamboja kerja sama penempatan pekerja")
    assert {c.parties for c in told.commitments} == {("KHM", "MYS")}
    assert {p.country for p in told.persons} == {"MYS"}


def test_an_office_told_twice() -> None:
    text = (
        "KUALA LUMPUR – Sultan Brunei, Sultan Omar Saifullah diberi sambutan negara di Istana Negara hari ini. "
        "Baginda dijangka bertemu Perdana Menteri Malaysia, kata kerajaan Malaysia."
    )
    assert [p.country for p in facts("ms", text).persons] == ["BRN"]


@pytest.mark.parametrize(
    ("items", "cut"),
    [
        (
            "- Partai Samudra Ajak Budi Santoso Bergabung?\n\n- Budi Santoso Dipecat, Partai Bahari Siap Menampung",
            2,
        ),
        (
            "- Nota Kesepahaman Kerja Sama Pertanian Lahan Kering: Fase Dua\n\n- Nota Kesepahaman Bidang Bahari",
            0,
        ),
        ("- Beras ketan dan jagung: dua juta ton per tahun\n\n- Gula pasir: satu juta ton per tahun", 0),
    ],
    ids=["titles of other articles", "papers that were signed", "goods that were agreed on"],
)
def test_a_list_at_the_end(items: str, cut: int) -> None:
    text = f"Berita\nKedua menteri bertemu di Vientiane.\n\n{items}"
    assert sum(line.kind == "cut" for line in clean_lines(text, "Berita")) == cut
