"""Whose somebody is by the town, the guest or the post he stands beside; all names and events invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.facts import Facts
from ontology.knowledge import load

REST = {
    "en": "It was the end of a long day for all those who had waited there.",
    "id": "Hari itu adalah hari yang panjang bagi semua orang yang telah menunggu.",
    "ms": "Hari itu adalah hari yang panjang bagi semua orang yang telah menunggu di sana.",
}


def facts_of(text: str, language: str, title: str = "The day") -> Facts:
    article = Article("t", f"{title}\n{text}\n{REST[language]}", title, language, None, "2025-05-15")
    return extract(annotate(article, load()), load())


# what is told, language, text, the state of each person
SIDES: list[tuple[str, str, str, dict[str, str | None]]] = [
    ("news in Indonesian from a town abroad whose minister is told with his state", "id",
     "WINA — Wakil Menteri Energi Rangga Sutedja bertemu Menteri Energi Austria Lukas Brandner di kantornya, Jumat (9/5). Lukas meminta data panas bumi.",
     {"Rangga Sutedja": "IDN", "Lukas Brandner": "AUT"}),
    ("the deputy of an envoy told before", "ms",
     "PUTRAJAYA: Menteri Luar Datuk Azlan Kamil menerima kunjungan hormat Duta Besar Laos ke Malaysia, Khamla Vongsa di sini hari ini. Turut hadir Timbalan Duta Besar Somphone Keola.",
     {"Azlan Kamil": "MYS", "Khamla Vongsa": "LAO", "Somphone Keola": "LAO"}),
    ("a governor beside a guest", "id",
     "SEMARANG - Menteri Perdagangan Fiji Semi Vakatora tiba di pelabuhan itu, Kamis (8/5), didampingi Gubernur Rangga Sutedja.",
     {"Semi Vakatora": "FJI", "Rangga Sutedja": "IDN"}),
    ("who shows a guest around at home", "id",
     "SEMARANG - Menteri Perdagangan Fiji Semi Vakatora meninjau pabrik garam, Kamis (8/5), ditemani Direktur Jenderal Industri Agro Rangga Sutedja.",
     {"Semi Vakatora": "FJI", "Rangga Sutedja": "IDN"}),
    ("but who arrives with a guest is his", "id",
     "SEMARANG - Menteri Perdagangan Fiji Semi Vakatora tiba di kota itu, Kamis (8/5), didampingi Direktur Jenderal Industri Jone Tuisawau.",
     {"Semi Vakatora": "FJI", "Jone Tuisawau": "FJI"}),
    ("a province under its English name", "en",
     "DARWIN: Chief Minister Glenn Hargreaves received the Governor of South Sulawesi, Rangga Sutedja, on Tuesday.",
     {"Glenn Hargreaves": "AUS", "Rangga Sutedja": "IDN"}),
    ("the navy of a neighbour, called as it calls itself", "ms",
     "KUANTAN, Isnin – Panglima Tentera Laut Laksamana Datuk Azlan Kamil menerima kunjungan Kepala Staf TNI Angkatan Laut Laksamana Rangga Sutedja di sini hari ini.",
     {"Azlan Kamil": "MYS", "Rangga Sutedja": "IDN"}),
    ("the flag officer of a navy", "en",
     "MANILA - Flag Officer in Command Vice Admiral Jaime Lorenzo met Indonesian Navy chief Rangga Sutedja on Monday.",
     {"Jaime Lorenzo": "PHL", "Rangga Sutedja": "IDN"}),
    ("the Pope's envoy", "id",
     "KUPANG - Gubernur Rangga Sutedja menerima Nunsius Apostolik Pietro Bellandi di Kupang, Kamis (8/5).",
     {"Rangga Sutedja": "IDN", "Pietro Bellandi": "VAT"}),
    ("a rank written short", "en",
     "MANILA - Port calls go on, said Philippine Navy spokesman Cdr. Jaime Lorenzo.", {"Jaime Lorenzo": "PHL"}),
    ("a surname that is also a town's", "en",
     "GENEVA, May 9 - The meeting was joined by Philippine Labor Undersecretary Jaime Paris and U.S. Deputy Under Secretary Martha Lane.",
     {"Jaime Paris": "PHL", "Martha Lane": "USA"}),
    ("a family's name that is also an address", "ms",
     "SINGAPURA: Menteri Pertahanan Desmond Ho menerima kunjungan Panglima Angkatan Bersenjata Korea Selatan Jeneral Pak Jae-won semalam. Menurut Pak Budi, jualan naik.",
     {"Desmond Ho": "SGP", "Pak Jae-won": "KOR", "Budi": None}),
    ("a dam is called after somebody", "id",
     "PURWAKARTA - Menteri Irigasi Laos Khamla Vongsa meninjau Bendungan Ir. H. Sutami, Kamis (8/5).", {"Khamla Vongsa": "LAO"}),
]  # fmt: skip


@pytest.mark.parametrize(("told", "language", "text", "wanted"), SIDES, ids=[row[0] for row in SIDES])
def test_sides(told: str, language: str, text: str, wanted: dict[str, str | None]) -> None:
    assert {p.names[0]: p.country for p in facts_of(text, language).persons} == wanted


@pytest.mark.parametrize(
    ("text", "visits"),
    [
        ("SUVA - Denmark's consul, Henrik Olsen, visited eleven seafarers stuck in Manila on Thursday.", 0),
        ("SUVA - Danish minister Henrik Olsen visited the Philippines on Thursday.", 1),
    ],
)
def test_who_visits_people_visits_no_state(text: str, visits: int) -> None:
    assert [m.kind for m in facts_of(text, "en").meetings] == ["visit"] * visits
