"""Persons and bodies whose state the dateline does not tell: guests of a third state, organisations, seats."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

Rows = dict[str, str | None]

# language, text, state of each of these persons, state of each of these bodies
CASES: list[tuple[str, str, Rows, Rows]] = [
    ("en", "DOHA, March 14 - Laos and Kuwait initialled a pact in the Qatari capital on Tuesday. It was initialled by Lao Minister of Labour Khamla Souvan and Kuwait's Minister of Social Affairs Ahmad Al-Mutlaq. In Vientiane, Bounmy Sisa, spokesman for the Ministry of Labour and a secretary of state at the Council of Ministers, ruled it out. Ambassador Saleh Al-Harbi, who represents Kuwait in Laos, said nothing.",
     {"Bounmy Sisa": "LAO", "Saleh Al-Harbi": "KWT"}, {"Ministry of Labour": "LAO", "Council of Ministers": "LAO"}),
    ("en", "DOHA, March 14 - Qatar and Laos initialled a pact in the Qatari capital. Foreign Minister Nasser Al-Kaabi and Lao Foreign Minister Khamla Souvan were there. It was told at the Council of Ministers.",
     {"Nasser Al-Kaabi": "QAT", "Khamla Souvan": "LAO"}, {"Council of Ministers": "QAT"}),
    ("en", "VIENNA, Jan. 21 - Lao Minister of Health Khamphou Sengdala met Thai Minister of Health Anan Chai. The Lao minister, who also chairs the National Commission for Radiation Safety, was in the Austrian capital.",
     {"Khamphou Sengdala": "LAO"}, {"National Commission for Radiation Safety": "LAO"}),
    ("ms", "VIENTIANE 24 Sept. - Malaysia menyerahkan bantuan kepada Menteri Tenaga dan Perlombongan Laos, Khamsing Vongsa. Kedua-dua menteri berbincang di Kementerian Tenaga dan Perlombongan.",
     {"Khamsing Vongsa": "LAO"}, {"Kementerian Tenaga dan Perlombongan": "LAO"}),
    ("ms", "KUALA LUMPUR 2 Jun - Malaysia kesal dengan jerebu. Di Singapura, seorang jurucakap Agensi Alam Sekitar Kebangsaan (NEA) berkata akta itu hanya menyasarkan syarikat.",
     {}, {"Agensi Alam Sekitar Kebangsaan": "SGP"}),
    ("ms", "KUALA LUMPUR 2 Jun - Malaysia kesal. Jurucakap Agensi Alam Sekitar Kebangsaan berkata akta itu baik.",
     {}, {"Agensi Alam Sekitar Kebangsaan": "MYS"}),
    ("ms", "PUTRAJAYA - Malaysia setuju. Pengarah Serantau WHO bagi Pasifik Barat, Dr Mei Tan, dan Pengarah Eksekutif Pusat AHA, Kyaw Min Htun, hadir.",
     {"Mei Tan": "WHO", "Kyaw Min Htun": "ASEAN"}, {"Pusat AHA": "ASEAN"}),
    ("id", "KAIRO, Rabu - Indonesia setuju. Ia berbicara dengan Sekretaris Jenderal Organisasi Buruh Arab Tarek Mansouri.",
     {"Tarek Mansouri": "ALO"}, {"Organisasi Buruh Arab": "ALO"}),
    ("ms", "ASTANA 19 Feb - Malaysia dan Kazakhstan bersetuju. Presiden Majlis Perniagaan Malaysia-Kazakhstan, Tan Sri Lee Kim Sai, berharap.",
     {"Lee Kim Sai": None}, {"Majlis Perniagaan Malaysia-Kazakhstan": None}),
    ("en", "JAKARTA, 5 May - Sok Mony, chair of the Bangkok-based Asia Rivers Institute, agreed. Lim Bo, director of the Phnom Penh-based Mekong Workers Alliance, did too.",
     {"Sok Mony": None, "Lim Bo": None}, {"Asia Rivers Institute": None, "Mekong Workers Alliance": None}),
    ("en", "HANOI, July 9 - He met South Korea's Vice Minister of Science and chief of its Office for Nuclear Affairs, Park Hae-rin, on Wednesday.",
     {"Park Hae-rin": "KOR"}, {"Office for Nuclear Affairs": "KOR"}),
    ("en", "HANOI - The Viet Nam-India Joint Commission was chaired by Minister of Foreign Affairs Tran Thi Mai and Indian External Affairs Minister Raj Kapoor.",
     {"Tran Thi Mai": "VNM", "Raj Kapoor": "IND"}, {}),
    ("en", "BANGKOK - Laos and Thailand met. The Lao-Thai Joint Commission was chaired by Deputy Minister Bounmy Sisa and Thai Deputy Minister Somchai Wongsa.",
     {"Bounmy Sisa": "LAO", "Somchai Wongsa": "THA"}, {}),
    ("ms", "VIENTIANE 24 Sept. - Malaysia membantu. Mercy Malaysia menghantar sembilan sukarelawan diketuai Dr Ruziah Kassim. Pasukan Malaysia yang tiba di situ pada hari itu diketuai Ahmad Zaki Omar dan mereka akan pulang.",
     {"Ruziah Kassim": None, "Ahmad Zaki Omar": "MYS"}, {}),
    ("ms", "KUALA LUMPUR - Malaysia setuju. Felo penyelidik Universiti Malaya, Dr Goh Wei Han, berpendapat begitu.",
     {"Goh Wei Han": None}, {"Universiti Malaya": "MYS"}),
    ("id", "Jakarta - Gubernur Negara Bagian Shan, Sai Htun, bertemu Menteri Luar Negeri Indonesia Retno Wirya.",
     {"Sai Htun": "MMR", "Retno Wirya": "IDN"}, {}),
    ("en", "MANILA, 5 August - Senator Ramon Lacsamana, who heads the Senate foreign relations committee, spoke.",
     {"Ramon Lacsamana": "PHL"}, {"Senate foreign relations committee": "PHL"}),
    ("id", "Jakarta - Menteri Luar Negeri Laos Khamla Souvan tiba. Direktur Pelindungan WNI Kementerian Luar Negeri, Rahma Wirya, menyambutnya di Indonesia.",
     {"Rahma Wirya": "IDN"}, {"Kementerian Luar Negeri": "IDN"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "persons", "bodies"), CASES, ids=[c[1][:60] for c in CASES])
def test_states_in_third_places(language: str, text: str, persons: Rows, bodies: Rows) -> None:
    document = annotate(Article("t", f"The day\n{text}", "The day", language), load())
    found = {p.names[0]: p.country for p in document.persons}
    assert {name: found.get(name, "missed") for name in persons} == persons
    held = {i.names[0]: i.country for i in document.institutions}
    assert {name: held.get(name, "missed") for name in bodies} == bodies


# language, text, offices of the persons
OFFICES: list[tuple[str, str, list[str]]] = [
    ("ms", "Ketua Pengarah Jabatan Perikanan, Salmah Idris, hadir. Timbalan pengarahnya, Kumaran Selva, bersetuju.",
     ["Ketua Pengarah Jabatan Perikanan", "Timbalan pengarahnya"]),
    ("id", "Jakarta - Wakil menteri kesehatan Laos, Khamla Souvan, tiba di Jakarta.", ["Wakil menteri kesehatan Laos"]),
    ("en", "Sok Mony, director of the Phnom Penh-based Mekong Workers Alliance, agreed.",
     ["director of the Phnom Penh-based Mekong Workers Alliance"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "offices"), OFFICES, ids=[c[1][:60] for c in OFFICES])
def test_ranks_that_open_a_sentence(language: str, text: str, offices: list[str]) -> None:
    document = annotate(Article("t", f"The day\n{text}", "The day", language), load())
    assert [p.post.label for p in document.persons if p.post] == offices


# language, text, all bodies
BODIES: list[tuple[str, str, list[str]]] = [
    ("en", "JAKARTA, 5 May - The Foreign Ministry said so. The Ministry of Foreign Affairs of Indonesia added that. The Thai Fisheries Department and the Department of Fisheries of Thailand agreed.", ["Foreign Ministry", "Thai Fisheries Department"]),
    ("ms", "PUTRAJAYA - Wisma Putra memaklumkan. Kementerian Luar Malaysia bersetuju.", ["Wisma Putra"]),
    ("ms", "Lumut - Data dihantar kepada Pusat Gabungan Maritim di Lumut.", ["Pusat Gabungan Maritim"]),
    ("ms", "Astana - Perjanjian dengan Kesatuan Ekonomi Eurasia ditangguh.", ["Kesatuan Ekonomi Eurasia"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "bodies"), BODIES, ids=[c[1][:60] for c in BODIES])
def test_one_body_by_several_names(language: str, text: str, bodies: list[str]) -> None:
    document = annotate(Article("t", f"The day\n{text}", "The day", language), load())
    assert [i.names[0] for i in document.institutions] == bodies


def test_papers_and_who_asks() -> None:
    def people(text: str, language: str) -> list[str]:
        article = Article("t", f"The day\n{text}", "The day", language)
        return [p.names[0] for p in annotate(article, load()).persons]

    assert people("Khamla Souvan told Danube Press so.", "en") == ["Khamla Souvan"]
    assert people("Katanya ketika menjawab soalan tambahan Chong Siew Ling (Bukit Indah).", "ms") == [
        "Chong Siew Ling"
    ]
