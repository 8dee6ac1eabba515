"""Whom clergy, officers of organisations, envoys in quotations and commanders serve; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.document import Document
from ingest.rdf_values import party_iri
from ontology.knowledge import load
from ontology.terms import Names

REST = {
    "en": "It was the end of a long day for all those who had waited there.",
    "id": "Hari itu adalah hari yang panjang bagi semua orang yang telah menunggu.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir di sana.",
}
Told = dict[str, tuple[str | None, str | None]]


def read(text: str, language: str) -> Document:
    article = Article("t", f"The day\n{text}\n{REST[language]}", "The day", language, None, "2025-05-15")
    return annotate(article, load())


def told_of(text: str, language: str) -> Told:
    """The state and the office of each person of a text."""
    return {p.names[0]: (p.country, p.post.label if p.post else None) for p in read(text, language).persons}


# trap, language, text, state and office of each person
SERVANTS: list[tuple[str, str, str, Told]] = [
    ("a committee of another state's chamber", "id",
     "AMMAN - Delegasi DPR RI tiba kemarin. Delegasi bertemu Ketua Komisi Luar Negeri DPR Yordania, Dr. Karim Nasri, pada hari Minggu.",
     {"Karim Nasri": ("JOR", "Ketua Komisi Luar Negeri DPR Yordania")}),
    ("an advisory chamber", "id",
     "RABAT - Delegasi DPR RI diterima Ketua Majelis Penasihat Maroko, Karim Nasri, pada 17 Oktober.",
     {"Karim Nasri": ("MAR", "Ketua Majelis Penasihat Maroko")}),
    ("a capital whose officer is named", "en",
     "VIENTIANE - The Lao request was turned down by Bangkok, whose lead negotiator, Department of Rail Transport director-general Somchai Intha, cited the law.",
     {"Somchai Intha": ("THA", "Department of Rail Transport director-general")}),
    ("an embassy that tells its own news", "en",
     "The Embassy of Chile in Manila presents an account of the visit which the Undersecretary for Trade, Mr. Luis Soto, paid to the Philippines and Vietnam.",
     {"Luis Soto": ("CHL", "Undersecretary for Trade")}),
    ("a paper that tells of an embassy", "en",
     "The Embassy of Chile in Manila has opened a library. Trade Secretary Luis Reyes met Vietnamese Trade Minister Tran Van Minh in Manila on Monday.",
     {"Luis Reyes": ("PHL", "Trade Secretary"), "Tran Van Minh": ("VNM", "Vietnamese Trade Minister")}),
    ("a forum called after offices", "ms",
     "MELAKA - Forum Ketua Menteri dan Gabenor Segi Tiga Pertumbuhan Indonesia-Malaysia-Thailand itu dibuka Ketua Menteri Melaka, Azlan Kamil.",
     {"Azlan Kamil": ("MYS", "Ketua Menteri Melaka")}),
    ("a nuncio with his church's title", "en",
     "MAUMERE - West Papua Governor Yosef Lamury welcomed the Apostolic Nuncio, Archbishop Luca Bianchi, in Indonesia.",
     {"Yosef Lamury": ("IDN", "West Papua Governor"), "Luca Bianchi": ("VAT", "Apostolic Nuncio")}),
    ("a nuncio and the state to which he is sent", "ms",
     "SIBU: Ketua Menteri Datuk Azlan Kamil menerima Nunsio Apostolik ke Malaysia, Uskup Agung Luca Bianchi.",
     {"Azlan Kamil": ("MYS", "Ketua Menteri"), "Luca Bianchi": ("VAT", "Nunsio Apostolik ke Malaysia")}),
    ("an envoy who is a bishop", "id",
     "ENDE - Bupati Ende Yosef Lamury menerima Duta Besar Vatikan untuk Indonesia, Uskup Agung Luca Bianchi.",
     {"Yosef Lamury": ("IDN", "Bupati Ende"), "Luca Bianchi": ("VAT", "Duta Besar Vatikan untuk Indonesia")}),
    ("a bishop serves no state, wherever his see is", "id",
     "MEDAN - Uskup Agung Medan Yohanes Siagian hadir di Indonesia.",
     {"Yohanes Siagian": (None, "Uskup Agung Medan")}),
    ("a municipality of Timor-Leste is nobody", "id",
     "ATAMBUA - Bupati Malaka Yosef Lamury menerima Presidente Autoridade Munisipiu Ermera, Joana da Cruz.",
     {"Yosef Lamury": ("IDN", "Bupati Malaka"), "Joana da Cruz": ("TLS", "Presidente Autoridade Munisipiu Ermera")}),
    ("a commander of the UN, wherever he is from", "id",
     "JUBA - Komandan UNMISS Letnan Jenderal Ramesh Thapa, perwira asal Nepal, menerima Dansatgas Kolonel Inf Wayan Sutedja.",
     {"Ramesh Thapa": ("UN", "Komandan UNMISS"), "Wayan Sutedja": ("IDN", "Dansatgas")}),
    ("a commander of a state's contingent", "id",
     "JUBA - Komandan Kontingen Garuda Kolonel Inf Wayan Sutedja dari Indonesia hadir bersama UNMISS.",
     {"Wayan Sutedja": ("IDN", "Komandan Kontingen Garuda")}),
    ("an adviser is his chief's", "en",
     "GENEVA, May 9 - WHO Director-General's adviser Kwame Mensah will moderate.",
     {"Kwame Mensah": ("WHO", "adviser")}),
    ("a spokesman of what is not known", "en",
     "KUALA LUMPUR - Deputy Minister Datuk Azlan Kamil spoke first. Darul Salam spokesman Abu Karim stayed away.",
     {"Azlan Kamil": ("MYS", "Deputy Minister"), "Abu Karim": (None, "spokesman")}),
    ("an envoy of whom his ministry's spokesman speaks", "id",
     'AMMAN - Juru bicara Kementerian Luar Negeri Yordania, Hamad Nasser, membantah kabar itu. "Duta Besar Tariq Saleh hanya pulang sebentar," ujarnya, Selasa.',
     {"Hamad Nasser": ("JOR", "Juru bicara Kementerian Luar Negeri Yordania"), "Tariq Saleh": ("JOR", "Duta Besar")}),
    ("an office that begins as a rank", "id",
     "JAKARTA - Kapolri Rangga Sutedja menerima Inspektur Jenderal Polisi Ghana Kwame Mensah dan Wakil Komisaris Jenderal Kepolisian Nasional Laos Letjen Khamla Vongdara.",
     {"Rangga Sutedja": ("IDN", "Kapolri"), "Kwame Mensah": ("GHA", "Inspektur Jenderal Polisi Ghana"),
      "Khamla Vongdara": ("LAO", "Wakil Komisaris Jenderal Kepolisian Nasional Laos")}),
    ("the rank alone", "id",
     "JAKARTA - Komisaris Jenderal Polisi Rangga Sutedja berkata demikian di Indonesia.",
     {"Rangga Sutedja": (None, None)}),
    ("the commander of a state's ship", "ms",
     "MIRI: Komander kapal peronda Vietnam, Kapten Tran Van Loc, mengadakan kunjungan hormat di Malaysia.",
     {"Tran Van Loc": ("VNM", None)}),
    ("an organisation's officer with his field", "ms",
     "LABUAN: Beliau ditemani pegawai teknikal WHO, Encik Kwame Mensah, di Malaysia.",
     {"Kwame Mensah": ("WHO", None)}),
    ("by turns, and the verb once", "en",
     "CEBU - The Philippine Coast Guard was represented by Vice Adm. Jaime Lorenzo and the Vietnam Coast Guard by Maj. Gen. Tran Van Loc.",
     {"Jaime Lorenzo": ("PHL", None), "Tran Van Loc": ("VNM", None)}),
    ("a first name that is a day's, behind a title", "ms",
     "LAHAD DATU: Tun Khamis Salleh menerima Duta Besar Laos, Khamla Vongdara, pada Khamis di Malaysia.",
     {"Khamis Salleh": (None, None), "Khamla Vongdara": ("LAO", "Duta Besar Laos")}),
    ("a hill behind a house", "ms",
     "SINGAPURA: Menteri Pertahanan Desmond Ho menerima Jeneral Tran Van Loc di Kementerian Pertahanan (Mindef), Bukit Batok, semalam.",
     {"Desmond Ho": ("SGP", "Menteri Pertahanan"), "Tran Van Loc": (None, None)}),
    ("a rank with a full stop ends no sentence", "en",
     "MANILA - Minister Jaime Lorenzo of the Philippines met his Bruneian opposite number, Brig. Gen. Pengiran Dato Azim Metali, on Friday.",
     {"Jaime Lorenzo": ("PHL", "Minister"), "Azim Metali": ("BRN", "Minister")}),
    ("after whom a tomb is called", "id",
     "HANOI - Menteri Khamla Vongdara dari Laos menaburkan bunga di Mausoleum Presiden Tran Duc Loc.",
     {"Khamla Vongdara": ("LAO", "Menteri")}),
    ("a small word before a list of fields", "en",
     "BANGKOK - Thailand will share hotspot data, Natural Resources and Environment Minister Anan Thepsiri said.",
     {"Anan Thepsiri": ("THA", "Natural Resources and Environment Minister")}),
    ("a plural within an office", "en",
     "PHNOM PENH - A spokesman for the Council of Ministers, Sok Vuthy, spoke in Cambodia.",
     {"Sok Vuthy": ("KHM", "spokesman for the Council of Ministers")}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), SERVANTS, ids=[row[0] for row in SERVANTS])
def test_whom_they_serve(trap: str, language: str, text: str, wanted: Told) -> None:
    assert told_of(text, language) == wanted


# trap, language, text, states that the text tells as sides
SIDES: list[tuple[str, str, str, set[str]]] = [
    ("a land that the UN's envoy is from", "en",
     "JAKARTA - UN envoy Ana Ilagan, a former Chilean diplomat, spoke.", set()),
    ("the land of a commander of the UN", "en",
     "JUBA - UNMISS Force Commander Ramesh Thapa of Nepal spoke.", set()),
    ("a state's own envoy, and a state in a deed", "en",
     "JAKARTA - UN envoy Ana Ilagan, who met Chilean diplomats, spoke.", {"CHL"}),
    ("a minister's own state", "en", "JAKARTA - Minister Ana Ilagan of Chile spoke.", {"CHL"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), SIDES, ids=[row[0] for row in SIDES])
def test_where_somebody_is_from_is_no_side(trap: str, language: str, text: str, wanted: set[str]) -> None:
    assert {m.country for m in read(text, language).mentions if m.kind == "state"} == wanted


# trap, language, text, names that an institution of the text has and its state; those that none has
BODIES: list[tuple[str, str, str, tuple[str, str] | None, str]] = [
    ("the parliaments' assembly by another translation", "ms",
     "KUALA LUMPUR: Beliau hadir di Perhimpunan Antara Parlimen ASEAN (AIPA) Ke-40 yang diadakan di sini.",
     ("Perhimpunan Antara Parlimen ASEAN", "ASEAN"), "ASEAN"),
    ("its session is no body", "id", "JAKARTA - Ketua DPR hadir di Majelis Umum AIPA di sana dan itu baik.",
     ("AIPA", "ASEAN"), "Majelis Umum AIPA"),
    ("a road called after one", "ms", "BANDAR SERI BEGAWAN: Kunjungan itu di Jalan Dewan Majlis, di sini.", None, "Dewan Majlis"),
    ("a bank in the sea", "en", "MANILA - The boats were seen off Reed Bank and it was late.", None, "Reed Bank"),
    ("a bank with its own doors", "en", "MANILA - He spoke at Meridian Bank and it was late.", ("Meridian Bank", ""), "Bank"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "wanted", "never"), BODIES, ids=[row[0] for row in BODIES]
)
def test_bodies(trap: str, language: str, text: str, wanted: tuple[str, str] | None, never: str) -> None:
    told = {name: b.country or "" for b in read(text, language).institutions for name in b.names}
    assert never not in told
    assert wanted is None or wanted in told.items()


@pytest.mark.parametrize(
    ("code", "end"),
    [("AUS", "/state/au"), ("AU", "/org/igo-au"), ("EU", "/igo/eu"), ("ASEAN", "/org/asean")],
)
def test_an_organisation_is_no_state_of_two_letters(code: str, end: str) -> None:
    assert party_iri(code, load(), Names()).endswith(end)


@pytest.mark.parametrize(
    ("text", "days"),
    [("Tun Khamis Salleh hadir di sana.", 0), ("Beliau hadir di sana pada Khamis lalu.", 1)],
)
def test_a_day_behind_a_title_dates_nothing(text: str, days: int) -> None:
    assert len(read(f"KUALA LUMPUR: {text}", "ms").dates) == days
