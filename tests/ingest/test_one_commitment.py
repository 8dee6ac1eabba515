"""Commitments as printed news tells them: twice, in one breath with others, ahead, or beside a company's."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import Knowledge, load

Told = list[tuple[str, str, tuple[str, ...]]]
PAIR = ("IDN", "KHM")
MOU = "memorandum-of-understanding"
MET = {
    "en": "Indonesian Foreign Minister Arka Wiratama met Cambodian Foreign Minister Sok Vannara in Jakarta"
    " on Monday.",
    "id": "Menteri Luar Negeri Indonesia Arka Wiratama bertemu Menteri Luar Negeri Kamboja Sok Vannara"
    " di Jakarta, Senin (19/5).",
    "ms": "Menteri Luar Malaysia Datuk Arif Rahmat bertemu Menteri Luar Kemboja Sok Vannara di Putrajaya"
    " hari ini.",
}  # fmt: skip


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load()


def told(text: str, lang: str, knowledge: Knowledge) -> Told:
    article = Article(id="t", text=text, title=text.split("\n")[0], language=lang, published="2025-05-20")
    found = extract(annotate(article, knowledge), knowledge).commitments
    return sorted((c.kind, c.status, c.parties) for c in found)


def after_talks(sentence: str, lang: str, knowledge: Knowledge) -> Told:
    title = {"en": "Talks", "id": "Pertemuan", "ms": "Pertemuan"}[lang]
    return told(f"{title}\n{MET[lang]}\n{sentence}", lang, knowledge)


TWICE = [
    ("en", "Indonesia, Cambodia ink agreements on fisheries",
     "Indonesia and Cambodia signed three memoranda of understanding on fisheries in Jakarta on Monday.",
     (MOU, "signed", PAIR)),
    ("en", "Indonesia, Cambodia to ink fisheries pact",
     "Indonesia will sign a memorandum of understanding on fisheries with Cambodia next month.",
     (MOU, "planned", PAIR)),
    ("en", "Indonesia and Cambodia sign MoU on workers today",
     "Indonesia and Cambodia today signed a memorandum of understanding to send 500 workers.",
     (MOU, "signed", PAIR)),
    ("id", "Indonesia dan Kamboja Teken MoU Imigrasi",
     "Pemerintah Indonesia dan Kamboja menyepakati nota kesepahaman penempatan pekerja.\n\"Hari ini kita"
     " menandatangani MoU penempatan pekerja,\" ujar Menteri Luar Negeri Arka Wiratama.",
     (MOU, "signed", PAIR)),
    ("ms", "Malaysia, Kemboja sepakat tingkatkan kerjasama",
     "Malaysia dan Kemboja akan memperkukuh hubungan strategik demi kestabilan rantau.",
     ("agreement", "agreed", ("KHM", "MYS"))),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "title", "text", "wanted"), TWICE)
def test_a_title_and_its_lead_are_one(
    lang: str, title: str, text: str, wanted: tuple[str, str, tuple[str, ...]], knowledge: Knowledge
) -> None:
    assert told(f"{title}\n{text}", lang, knowledge) == [wanted]


BESIDE = [
    ("en", "In return, Jakarta will open two more ports to Cambodian boats.", ["pledge/agreed"]),
    ("en", "On another matter, Arka pledged to train 20 Cambodian divers.", ["pledge/agreed"]),
    ("en", "A supplemental agreement on berths will be signed in June.", ["agreement/planned"]),
    ("en", "The two sides signed an MoU on fisheries and agreed to set up a joint task force on scams.",
     ["agreement/agreed", f"{MOU}/signed"]),
    ("id", "Kedua menteri menandatangani nota kesepahaman kesehatan dan sepakat membentuk satuan tugas.",
     ["agreement/agreed", f"{MOU}/signed"]),
    ("en", "During the signing of the memorandum of understanding Cambodia pledged to free 20 boats.",
     [f"{MOU}/signed", "pledge/agreed"]),
    ("en", "Both sides signed a letter of intent that will be followed by a memorandum of understanding.",
     ["letter-of-intent/signed", f"{MOU}/planned"]),
    ("en", "The two sides signed three letters of intent on health.", ["letter-of-intent/signed"]),
    ("en", "The two sides agreed Tuesday to open direct flights.", ["agreement/agreed"]),
    ("en", "They also vowed to share data on scams.", ["agreement/agreed"]),
    ("en", "Arka Wiratama announced a new $20 million health initiative for Cambodia.", ["pledge/agreed"]),
    ("ms", "Kedua-dua menteri menyaksikan pemeteraian memorandum persefahaman kesihatan.", [f"{MOU}/signed"]),
    ("id", "Kedua negara segera mengesahkan rencana aksi 2026-2030.", ["plan-of-action/planned"]),
    ("en", "The two countries will issue a joint statement on trade.", ["joint-statement/planned"]),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "sentence", "wanted"), BESIDE)
def test_what_was_told_beside_another(
    lang: str, sentence: str, wanted: list[str], knowledge: Knowledge
) -> None:
    found = after_talks(sentence, lang, knowledge)
    assert [f"{kind}/{status}" for kind, status, _ in found] == wanted
    assert {parties for _, _, parties in found} == {("KHM", "MYS") if lang == "ms" else PAIR}


NONE = [
    ("en", "In a separate development, Arka said his ministry would build 200 flats for its staff."),
    ("en", "On another matter, Arka pledged to repair the school in Ambon."),
    ("id", "Dalam kesempatan terpisah, Arka berjanji membangun 200 rumah dinas di Natuna."),
    (
        "ms",
        "Dalam perkembangan lain, Arif berkata kementeriannya memperuntukkan RM4 juta bagi sekolah Kudat.",
    ),
    ("en", "Arka Wiratama was granted an audience with the King of Cambodia."),
    ("en", "Arka Wiratama offered his condolences to Cambodia."),
    ("en", "Indonesia is expected to sign five business deals with Cambodian investors."),
    ("en", "Cambodia's Mekong Group of Companies and Indonesia's Wall Corporation agreed to open a port."),
    ("en", "The two countries had been expected to sign a trade agreement."),
    ("en", "We both agree that any plan must be thought out, said Arka Wiratama."),
    ("en", "Sok Vannara gave assurances that peace is in the making in Cambodia."),
    ("en", "I am confident that ties between Indonesia and Cambodia will open new fields, he said."),
    ("id", "Kamboja berkeras mematuhi ketentuan yang telah disepakati sebelumnya."),
]


@pytest.mark.parametrize(("lang", "sentence"), NONE)
def test_no_commitment(lang: str, sentence: str, knowledge: Knowledge) -> None:
    assert after_talks(sentence, lang, knowledge) == []


def test_aid_goes_to_all_that_are_listed(knowledge: Knowledge) -> None:
    text = "News\nIndonesia pledged US$1 million in aid for Yemen, Sudan and Vietnam.\nHe said so."
    assert told(text, "en", knowledge) == [("pledge", "agreed", ("IDN", "SDN", "VNM", "YEM"))]


def test_where_it_was_done_is_no_party(knowledge: Knowledge) -> None:
    text = (
        "News\nIndonesia and Cambodia are expected to sign four agreements on the sidelines of the"
        " ASEAN-Korea"
        " summit next week.\nHe said so."
    )
    assert {parties for _, _, parties in told(text, "en", knowledge)} == {PAIR}
