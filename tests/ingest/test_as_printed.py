"""People, offices and bodies as papers print them: strings of honours, initials, links and rooms between."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.document import Document
from ingest.extract import extract
from ontology.knowledge import load

PEOPLE: list[tuple[str, str, str, set[tuple[str, str | None, str]]]] = [
    # trap, language, text, (name, office, country) of each
    (
        "the honours of a monarch are no person, and the office stands between them and the name",
        "ms",
        "BANDAR SERI BEGAWAN, 12 MAC – Kebawah Duli Yang Maha Mulia Paduka Seri Baginda Sultan Haji Omar "
        "Saifullah, Sultan dan Yang Di-Pertuan Negara Brunei Darussalam, berkenan menerima mengadap Menteri "
        "Pertahanan Australia, Puan Yang Terutama Senator Karen Hobbs.",
        {("Omar Saifullah", "Sultan", "BRN"), ("Karen Hobbs", "Menteri Pertahanan Australia", "AUS")},
    ),
    (
        "honours, a rank and honours again before one name",
        "ms",
        "Di Brunei turut hadir ialah Menteri Pertahanan Kedua, Yang Berhormat Pehin Datu Lailaraja Mejar "
        "Jeneral (B) Dato Paduka Seri Haji Awang Rosli bin Haji Mohd Tahir.",
        {("Rosli bin Haji Mohd Tahir", "Menteri Pertahanan Kedua", "BRN")},
    ),
    (
        "a father with honours of his own",
        "ms",
        "Beliau di Brunei diiringi oleh Yang Amat Mulia Pengiran Lela Cheteria Sahibun Najabah Pengiran Anak "
        "Haji Abdul Latif bin Pengiran Jaya Negara Pengiran Haji Abu Hanifah.",
        {("Abdul Latif bin Pengiran Jaya Negara Pengiran Haji Abu Hanifah", None, "BRN")},
    ),
    (
        "the crown prince's honours",
        "ms",
        "Di Brunei berangkat sama Duli Yang Teramat Mulia Paduka Seri Pengiran Muda Mahkota Pengiran Muda "
        "Haji Al-Muntaqim Billah ke majlis itu.",
        {("Al-Muntaqim Billah", None, "BRN")},
    ),
    (
        "queens are no kings",
        "ms",
        "Sultan itu diiringi Raja Isteri Pengiran Anak Salmah dan disambut di Kuala Lumpur, Malaysia oleh "
        "Raja Permaisuri Agong Tunku Aminah Iskandariah.",
        {("Salmah", "Raja Isteri", "BRN"), ("Aminah Iskandariah", "Raja Permaisuri Agong", "MYS")},
    ),
    (
        "a word of time before an office is nobody",
        "ms",
        "Esok, Perdana Menteri dijadual menghadap Sultan Brunei. Beliau tiba bersempena Rundingan Pemimpin "
        "Tahunan kali ke-25 antara dua negara itu.",
        set(),
    ),
    (
        "a session is nobody",
        "ms",
        "Presiden Sesi ke-76 Perhimpunan Agung PBB tiba di Brunei dan akan bertemu para menteri.",
        set(),
    ),
    (
        "a surname that is short for an office",
        "id",
        "Kepala Misi Trilateral Timor Leste Joao Mendes Soares hadir. PM Kamboja Hun Sen itu juga hadir.",
        {
            ("Joao Mendes Soares", "Kepala Misi Trilateral Timor Leste", "TLS"),
            ("Hun Sen", "PM Kamboja", "KHM"),
        },
    ),
    (
        "but before a name it is the office",
        "id",
        "Di Jakarta, Mendes Budi Hartono menerima tamu dari Laos dan membahas desa.",
        {("Budi Hartono", "Mendes", "IDN")},
    ),
    (
        "an initial is no number of the office",
        "ms",
        "Menteri Sumber Manusia V Manoharan berkata di Putrajaya, Malaysia bahawa memorandum itu penting.",
        {("V Manoharan", "Menteri Sumber Manusia", "MYS")},
    ),
    (
        "a number of the office is no initial",
        "ms",
        "Menteri Hal Ehwal Luar Negeri II Brunei Rosli Tahir berkata hal itu penting bagi kedua-dua negara.",
        {("Rosli Tahir", "Menteri Hal Ehwal Luar Negeri II Brunei", "BRN")},
    ),
    (
        "initials between two names",
        "id",
        "Di Jakarta, Menteri Luar Negeri Sari LP Wulandari menyampaikan hal itu kepada para wartawan.",
        {("Sari LP Wulandari", "Menteri Luar Negeri", "IDN")},
    ),
    (
        "an envoy who is new, told behind the sending state",
        "id",
        "Duta Besar Republik Sosialis Vietnam baru untuk Indonesia Pham Van Long diterima di Jakarta.",
        {("Pham Van Long", "Duta Besar Republik Sosialis Vietnam baru untuk Indonesia", "VNM")},
    ),
    (
        "an honorific in capitals is no part of the office",
        "id",
        "Menteri itu bertemu dengan Presiden Vietnam YM Tran Quoc Bao di Hanoi pada hari Senin.",
        {("Tran Quoc Bao", "Presiden Vietnam", "VNM")},
    ),
    (
        "an apostrophe that opens",
        "id",
        "Presiden menyambut Perdana Menteri Malaysia Dato ‘Seri Rosli Hamid di Istana Merdeka pada Senin.",
        {("Rosli Hamid", "Perdana Menteri Malaysia", "MYS")},
    ),
    (
        "short forms of a city's offices",
        "id",
        "Di Surabaya, Wawali Hendra Saputra menyambut tamu dari Laos bersama rombongannya.",
        {("Hendra Saputra", "Wawali", "IDN")},
    ),
    (
        "a father who is only named to tell who somebody is has his son's state",
        "id",
        "Perdana Menteri Kamboja Sok Vannara bertemu Presiden Laos Khamla Vongsa di Vientiane. Lewat "
        "unggahan, putra Presiden Senat Sok Dara itu bercerita bahwa ia disambut hangat.",
        {
            ("Sok Vannara", "Perdana Menteri Kamboja", "KHM"),
            ("Khamla Vongsa", "Presiden Laos", "LAO"),
            ("Sok Dara", "Presiden Senat", "KHM"),
        },
    ),
    (
        "links below a call to read them, as a list",
        "id",
        "Baca Juga:\n\n- Pastikan Perayaan Berjalan Kondusif, Wali Kota Medan Pantau Situasi\n\n- Hendra "
        "Sitepu Ikuti Rapat Evaluasi, Mendagri Tekankan Disiplin Anggaran\n\nHubungan antara Laos dan "
        "Indonesia sudah terjalin baik dan diharapkan berlanjut.",
        set(),
    ),
    (
        "two links below a call to read them",
        "id",
        "Baca:\n\nLapangan Tua Bakal Dihiasi Karya Seniman Rangga Sutedja\n\nWali Kota Hendra Sitepu Ubah "
        "Model Kota Kembar\n\nHubungan antara Laos dan Indonesia sudah terjalin dan diharapkan berlanjut.",
        set(),
    ),
]


def annotated(text: str, language: str) -> Document:
    return annotate(Article("x", "Berita\n" + text, "Berita", language=language), load())


@pytest.mark.parametrize(("language", "text", "people"), [r[1:] for r in PEOPLE], ids=[r[0] for r in PEOPLE])
def test_people(language: str, text: str, people: set[tuple[str, str | None, str]]) -> None:
    found = annotated(text, language).persons
    assert {(p.names[0], p.post.label if p.post else None, p.country) for p in found} == people


BODIES: list[tuple[str, str, str, set[tuple[str, str]]]] = [
    # trap, language, text, name and country of each body
    ("a town hall is a building", "id", "Wali kota menerima tamu di Balai Kota Surabaya, Senin.", set()),
    (
        "a feast and a hall",
        "ms",
        "Pertemuan itu disusuli Majlis Santapan Rasmi dan Majlis Jamuan Negara di Dewan Seri Maharaja.",
        set(),
    ),
    ("a tower with a bank's name", "ms", "Beliau menghadiri syarahan itu di Bank Samudra Tower.", set()),
    (
        "migrant workers by their letters",
        "id",
        "Menteri itu mengatakan bahwa pelindungan terhadap PMI di Malaysia masih perlu ditingkatkan.",
        set(),
    ),
    (
        "a department that two states have is that of the state the article is about",
        "ms",
        "BANDAR SERI BEGAWAN, 4 JAN – Beliau memaklumkan bahawa persidangan berlangsung di Jabatan Perdana "
        "Menteri, manakala kerajaan Brunei turut dijangka hadir.",
        {("Jabatan Perdana Menteri", "BRN")},
    ),
]


@pytest.mark.parametrize(("language", "text", "bodies"), [r[1:] for r in BODIES], ids=[r[0] for r in BODIES])
def test_bodies(language: str, text: str, bodies: set[tuple[str, str]]) -> None:
    assert {(b.names[0], b.country) for b in annotated(text, language).institutions} == bodies


@pytest.mark.parametrize(
    ("language", "after"),
    [
        ("id", "Lewat unggahan, putra Presiden Senat Sok Dara itu bercerita bahwa ia bertemu Khamla Vongsa."),
        ("en", "The son of Senate President Sok Dara wrote that he had met Khamla Vongsa in the city."),
    ],
)
def test_who_only_tells_whose_son_somebody_is_took_no_part(language: str, after: str) -> None:
    before = {
        "id": "Perdana Menteri Kamboja Sok Vannara bertemu Presiden Laos Khamla Vongsa di Vientiane. ",
        "en": "Cambodian Prime Minister Sok Vannara met Lao President Khamla Vongsa in Vientiane. ",
    }[language]
    document = annotated(before + after, language)
    named = {p.person for m in extract(document, load()).meetings for p in m.participations}
    assert {document.persons[p].names[0] for p in named if p is not None} == {"Sok Vannara", "Khamla Vongsa"}
