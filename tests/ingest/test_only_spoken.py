"""What is only spoken of is no undertaking: hopes, needs, chances, aims and talks about a deed."""

from __future__ import annotations

from itertools import product

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.scene.only_spoken import only_spoken
from ontology.knowledge import Knowledge, load

FRAMES = {
    "en": "Talks in Jakarta\nIndonesian Foreign Minister Arka Wiratama met Cambodian Foreign Minister"
    " Sok Vannara in Jakarta on Monday.\n{}\nHe said that the talks were hard.",
    "id": "Pertemuan di Jakarta\nMenteri Luar Negeri Indonesia Arka Wiratama bertemu Menteri Luar Negeri"
    " Kamboja Sok Vannara di Jakarta, Senin (19/5).\n{}\nIa berkata pembicaraan itu panjang.",
    "ms": "Pertemuan di Putrajaya\nMenteri Luar Malaysia Datuk Arif Rahmat bertemu Menteri Luar Kemboja"
    " Sok Vannara di Putrajaya hari ini.\n{}\nBeliau berkata perbincangan itu panjang.",
}
MOODS = {
    "en": [
        "The two ministers stressed the importance of {ing}.",
        "Arka Wiratama spoke of the need to {to}.",
        "The two sides discussed ways to {to}.",
        "The two sides exchanged views on {ing}.",
        "Both ministers welcomed efforts to {to}.",
        "Arka Wiratama called the meeting an opportunity to {to}.",
        "Indonesia wanted to {to}, Arka Wiratama said.",
        "The two ministers reviewed progress in {ing}.",
        "Negotiations on {ing} are still under way.",
    ],
    "id": [
        "Keduanya menekankan pentingnya {ing}.",
        "Arka Wiratama menyampaikan harapan agar kedua negara {to}.",
        "Kedua menteri menyambut baik upaya {to}.",
        "Arka Wiratama mengatakan kedua negara dapat {to}.",
        "Pertemuan itu bertujuan {to}.",
        "Arka Wiratama menyatakan minat Indonesia untuk {to}.",
        "Kedua menteri meninjau kemajuan {ing}.",
    ],
    "ms": [
        "Datuk Arif Rahmat menekankan keperluan untuk {to}.",
        "Datuk Arif Rahmat menyatakan harapan agar kedua-dua negara {to}.",
        "Kedua-dua menteri mengalu-alukan usaha {to}.",
        "Datuk Arif Rahmat berkata kedua-dua negara boleh {to}.",
        "Pertemuan itu bertujuan {to}.",
        "Datuk Arif Rahmat menzahirkan hasrat Malaysia untuk {to}.",
    ],
}
DEEDS = {
    "en": [
        (
            "sign a memorandum of understanding on fisheries",
            "signing a memorandum of understanding on fisheries",
        ),
        ("conclude an extradition treaty", "concluding an extradition treaty"),
        ("set up a joint task force on scams", "setting up a joint task force on scams"),
    ],
    "id": [
        ("menandatangani nota kesepahaman perikanan", "penandatanganan nota kesepahaman perikanan"),
        ("mengesahkan rencana aksi", "pengesahan rencana aksi"),
        ("membentuk satuan tugas bersama", "pembentukan satuan tugas bersama"),
    ],
    "ms": [
        ("memeterai memorandum persefahaman perikanan", "pemeteraian memorandum persefahaman perikanan"),
        ("memuktamadkan perjanjian perdagangan bebas", "pemuktamadan perjanjian perdagangan bebas"),
        ("menubuhkan pasukan petugas bersama", "penubuhan pasukan petugas bersama"),
    ],
}
SPOKEN = [
    (lang, mood.format(to=to, ing=ing))
    for lang in FRAMES
    for mood, (to, ing) in product(MOODS[lang], DEEDS[lang])
]


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


def told(sentence: str, lang: str, knowledge: Knowledge) -> list[tuple[str, str]]:
    text = FRAMES[lang].format(sentence)
    article = Article(id="t", text=text, title=text.split("\n")[0], language=lang, published="2025-05-20")
    return [(c.kind, c.status) for c in extract(annotate(article, knowledge), knowledge).commitments]


@pytest.mark.parametrize(("lang", "sentence"), SPOKEN)
def test_nothing_is_undertaken(lang: str, sentence: str, knowledge: Knowledge) -> None:
    assert told(sentence, lang, knowledge) == []


@pytest.mark.parametrize(
    ("lang", "sentence", "wanted"),
    [
        ("en", "The two sides discussed ways to boost trade and agreed to open direct flights.", "agreement"),
        ("en", "The two sides agreed on ways to set up a joint task force on scams.", "agreement"),
        ("en", "After talks on trade, the two sides agreed to open direct flights.", "agreement"),
        ("en", "The two ministers welcomed the signing of a memorandum of understanding on fisheries.",
         "memorandum-of-understanding"),
        ("id", "Pada kesempatan itu kedua menteri menandatangani nota kesepahaman perikanan.",
         "memorandum-of-understanding"),
        ("id", "Kedua menteri membahas upaya menindak penipuan dan sepakat membentuk satuan tugas bersama.",
         "agreement"),
        ("id", "Setelah perundingan panjang, keduanya sepakat membuka penerbangan langsung.", "agreement"),
        ("ms", "Bagi tujuan itu, kedua-dua negara bersetuju menubuhkan pasukan petugas.", "agreement"),
    ],
)  # fmt: skip
def test_what_was_done_stays(lang: str, sentence: str, wanted: str, knowledge: Knowledge) -> None:
    assert [kind for kind, _ in told(sentence, lang, knowledge)] == [wanted]


def test_a_proposed_signing_is_proposed(knowledge: Knowledge) -> None:
    sentence = "Arka Wiratama proposed signing a memorandum of understanding on fisheries with Cambodia."
    assert told(sentence, "en", knowledge) == [("memorandum-of-understanding", "proposed")]
    sentence = "Arka Wiratama mengusulkan penandatanganan nota kesepahaman perikanan kepada Kamboja."
    assert told(sentence, "id", knowledge) == [("memorandum-of-understanding", "proposed")]


def test_a_name_or_an_occasion_governs_nothing() -> None:
    text = "Jabatan Kemajuan Desa menghantar guru"
    assert not only_spoken("Menurut " + text, 0, 30, "ms")
    text = "Dalam kesempatan itu Laos menawarkan beasiswa"
    assert not only_spoken(text, 0, text.index("menawarkan"), "id")
    text = "Kedua menteri menekankan perlunya menandatangani nota itu"
    assert only_spoken(text, 0, text.index("menandatangani"), "id")


SPEECHES = [
    ("en", "Mr Vannara will deliver a public lecture at the University of Indonesia on Tuesday."),
    ("en", "Mr Vannara will give a press conference in Jakarta on Tuesday."),
    ("id", "Menteri Vannara akan memberikan kuliah umum di Universitas Indonesia besok."),
    ("ms", "Menteri Vannara akan menyampaikan syarahan umum di Universiti Malaya esok."),
]


@pytest.mark.parametrize(("language", "told"), SPEECHES)
def test_a_speech_is_no_undertaking(language: str, told: str) -> None:
    article = Article("t", FRAMES[language].format(told), "t", language, None, "2025-05-20")
    assert extract(annotate(article, load()), load()).commitments == ()


def test_what_is_delivered_is_one() -> None:
    told = "Indonesia will deliver two patrol boats to Cambodia."
    article = Article("t", FRAMES["en"].format(told), "t", "en", None, "2025-05-20")
    assert len(extract(annotate(article, load()), load()).commitments) == 1
