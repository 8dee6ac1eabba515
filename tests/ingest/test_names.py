"""Names in which words of other lists stand, and what beside an office is no name; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# trap, language, text, name and office of each person
CASES: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    ("a people's word within a name", "en",
     "Deputy Minister of Health Dang Thai Hoa met Lao officials in Hanoi.", [("Dang Thai Hoa", "Deputy Minister of Health")]),
    ("and at its end", "ms", "Timbalan Menteri Kesihatan Duong Quoc Thai berkata demikian.", [("Duong Quoc Thai", "Timbalan Menteri Kesihatan")]),
    ("a state's word within a name", "en", "Deputy Minister of Health Michael Jordan Uy said so.", [("Michael Jordan Uy", "Deputy Minister of Health")]),
    ("a city after which people are called", "en", "Deputy Minister of Health Maria Santiago said so.", [("Maria Santiago", "Deputy Minister of Health")]),
    ("a city behind a name that is nobody's", "id", "Menteri Kesehatan Rudi Halim, Jakarta, menyambutnya.", [("Rudi Halim", "Menteri Kesehatan")]),
    ("a family name that reads like a body", "id",
     "Sekretaris Pertama Kedutaan Besar Vietnam, Ngo Thi Bich, datang menjenguk.", [("Ngo Thi Bich", "Sekretaris Pertama Kedutaan Besar Vietnam")]),
    ("an Arabic article", "en", "Foreign Minister Mohammed al-Farsi said so.", [("Mohammed al-Farsi", "Foreign Minister")]),
    ("Maria, shortened, ends no sentence", "en", "“There are fewer of them,” said Ma. Teresa Villar, an economist.", [("Ma. Teresa Villar", "economist")]),
    ("the short form of a rank in brackets", "en",
     "Major-General (MG) Terence Seah and RADM Yong Chee Hao came.", [("Terence Seah", None), ("Yong Chee Hao", None)]),
    ("a rank that names the force is no police", "ms",
     "Delegasi itu diketuai Pesuruhjaya Polis Wilayah 9, Leftenan Jeneral Polis Somkiat Ruangrit.", [("Somkiat Ruangrit", "Pesuruhjaya Polis Wilayah 9")]),
    ("a part told by a letter", "en",
     "The President of Commission F of the National Parliament, MP Maria Soares, said so.",
     [("Maria Soares", "President of Commission F of the National Parliament")]),
    ("a part told by number before the office", "en", "OWWA Region 6 Director Arlene Dimal said so.", [("Arlene Dimal", "OWWA Region 6 Director")]),
    ("a state's company", "id", "Nota itu diteken Direktur Utama PT Pupuk Indonesia (Persero) Wahyu Prakosa di Jakarta.",
     [("Wahyu Prakosa", "Direktur Utama PT Pupuk Indonesia (Persero)")]),
    ("a field behind 'and' is no name", "en",
     "Deputy Minister for Food and Agribusiness Hendra Pasaribu-Lubis said so.", [("Hendra Pasaribu-Lubis", "Deputy Minister for Food and Agribusiness")]),
    ("a field behind a department is no name", "en",
     "Secretary of the Indian Department of Pharmaceuticals Raghu Iyengar came.", [("Raghu Iyengar", "Secretary of the Indian Department of Pharmaceuticals")]),
    ("the level of a session is no office", "ms", "Ia dibincangkan pada Mesyuarat Peringkat Menteri Subwilayah di sini.", []),
    ("nor in Indonesian", "id", "Pertemuan Tingkat Menteri ASEAN-GCC digelar di Riyadh.", []),
    ("a village in which somebody said something", "en", "Farmers interviewed in Ban Nong Luang said they were glad.", []),
    ("the services' chiefs", "id", "KSAL Rangga Sutedja hadir bersama Kasat Reskrim Polres Nunukan Bagus Arifin.",
     [("Rangga Sutedja", "KSAL"), ("Bagus Arifin", "Kasat Reskrim Polres Nunukan")]),
    ("an army that no state follows", "ms", "Panglima Tentera Darat Azlan Kamil berkata demikian.", [("Azlan Kamil", "Panglima Tentera Darat")]),
    ("armed forces that no state follows", "ms", "Jurucakap Angkatan Tentera Azlan Kamil berkata demikian.", [("Azlan Kamil", "Jurucakap Angkatan Tentera")]),
    ("whose seat a member holds", "ms", "Ahli Parlimen Muar Azlan Kamil dan ADUN Tawau Razali Che Man hadir.",
     [("Azlan Kamil", "Ahli Parlimen Muar"), ("Razali Che Man", "ADUN Tawau")]),
    ("in Malay a manager, in Indonesian a board", "ms", "Pengurus Besar RISDA Azlan Kamil berkata demikian.", [("Azlan Kamil", "Pengurus Besar RISDA")]),
    ("who teaches", "id", "Pengajar Universitas Indonesia, Rangga Sutedja, menilai hal itu.", [("Rangga Sutedja", "Pengajar Universitas Indonesia")]),
    ("what an envoy is charged with", "en", "Special Envoy on Myanmar Jaime Lorenzo said so.", [("Jaime Lorenzo", "Special Envoy on Myanmar")]),
    ("on a day he is charged with nothing", "en", "Special Envoy Jaime Lorenzo said so on Monday.", [("Jaime Lorenzo", "Special Envoy")]),
    ("a minister who is attached", "en", "Minister attached to the Prime Minister Khamla Vongdara said so.", [("Khamla Vongdara", "Minister attached to the Prime Minister")]),
    ("an area told by number", "en", "Commander of Naval Area 3 Jaime Lorenzo said so.", [("Jaime Lorenzo", "Commander of Naval Area 3")]),
    ("whose envoy somebody is", "en",
     "Myanmar received Ms Julie Kern, Special Envoy of the United Nations Secretary-General on Myanmar, in Nay Pyi Taw.",
     [("Julie Kern", "Special Envoy of the United Nations Secretary-General on Myanmar")]),
    ("the Secretary-General himself", "en", "Myanmar received the Secretary-General of the United Nations, Julie Kern, in Nay Pyi Taw.",
     [("Julie Kern", "Secretary-General of the United Nations")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_names(trap: str, language: str, text: str, wanted: list[tuple[str, str | None]]) -> None:
    persons = facts_of(text, language).persons
    assert [(p.names[0], p.post.label if p.post else None) for p in persons] == wanted
