"""Who is nobody in a sentence: monarchs whom places are called after, agencies in an office. Sentences are our own."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

TRAPS: list[tuple[str, str, list[str]]] = [
    ("an airport after its noun", "Jarak pandang di Bandara Sultan Badarudin hanya 400 meter dan penerbangan itu batal.", []),
    ("an airport abroad", "Jamaah itu akan dilayani oleh petugas di Bandara King Khalid yang ramai.", []),
    ("an airport before its noun", "They landed at the Sultan Badarudin Airport and drove to the King Khalid University.", []),
    ("a mosque, Malay", "Beliau turut menunaikan solat di Masjid Tengku Ampuan bersama penduduk di situ.", []),
    ("a ministry's house is no monarch", "Ketua Setiausaha Wisma Putra Datuk Seri Amran Kamil berkata demikian di sini semalam.", ["Amran Kamil"]),
    ("a sultan in person", "Menteri itu bertemu dengan Sultan Mahmud Karim dari Brunei di istana semalam.", ["Mahmud Karim"]),
    ("a king before a verb", "The delegation met King Norodom Vichea of Cambodia at the palace in the morning.", ["Norodom Vichea"]),
    ("a reserve", "Kepala Suaka Margasatwa Rawa Singkil dan Kepala Cagar Alam Pulau Dua sudah bertemu di sana.", []),
    ("a reserve and its head", "Kepala Taman Wisata Alam Gunung Tunak Dedi Asriady mengatakan hal itu di sana.", ["Dedi Asriady"]),
    ("a ship", "Kapal KRI Raden Wirabuana tiba di Manila, kata komandannya, Letkol Laut (P) Wira Hadikusuma, di sana.", ["Wira Hadikusuma"]),
    ("a ship and its officer", "Komandan KRI Wira Letkol Laut (P) Rangga Sutedja bertemu dengan atase itu di sana.", ["Rangga Sutedja"]),
    ("an operation and a storm", "Operation Vindura, the army chief said, was put off after Typhoon Lorenzo had hit the coast.", []),
    ("an agency in an office", "Ia didampingi oleh Sekretaris NCB-Interpol Indonesia Brigjen Andika Prakoso dan yang lain.", ["Andika Prakoso"]),
    ("an unknown field before its state", "Kesepakatan itu dicapai dengan Direktur Jenderal Layanan Migrasi Timor Leste Domingos Amaral Belo di Atambua.", ["Domingos Amaral Belo"]),
    ("an unknown field, state and comma", "Ia bertemu dengan Direktur Jenderal Layanan Migrasi Timor Leste, Domingos Amaral Belo, di Atambua.", ["Domingos Amaral Belo"]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "wanted"), TRAPS, ids=lambda x: str(x)[:50])
def test_persons(trap: str, text: str, wanted: list[str]) -> None:
    document = annotate(Article("x", "News\n" + text, "News", published="2024-06-12"), load())
    assert [p.names[0] for p in document.persons] == wanted, trap


def test_a_brunei_title_tells_of_brunei() -> None:
    text = "The Australian admiral met Deputy Permanent Secretary at the Ministry of Defence Pengiran Haji Saiful Omar in the garrison."
    document = annotate(Article("x", "News\n" + text, "News", published="2024-06-12"), load())
    assert [p.country for p in document.persons if p.names[0] == "Saiful Omar"] == ["BRN"]
