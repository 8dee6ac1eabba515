"""Where and when people met, and who: what stands beside it in the sentence is another's."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

from .telling import meetings_told
from .test_extract import PADDING, facts_of

CASES = [
    # somebody's name is no state and no day
    (
        "en",
        "Fijian Trade Minister Semi Waqa met Germán Rojas, Chilean Trade Minister, in Nadi on Monday.",
        ["CHL-FJI held 2025-07-14 Nadi Rojas,Waqa"],
    ),
    (
        "en",
        "Fijian Trade Minister Semi Waqa met the German Trade Minister, Karl Rojas, in Nadi on Monday.",
        ["DEU-FJI held 2025-07-14 Nadi Rojas,Waqa"],
    ),
    (
        "ms",
        "Menteri Belia Brunei, Dr Zaini Jumaat, bertemu Menteri Belia Laos, Bounmy Keo, di Pakse pada Selasa.",
        ["BRN-LAO held 2025-07-15 Pakse Jumaat,Keo"],
    ),
    # an introductory visit to a state is a visit, and no call on somebody
    (
        "en",
        "Fijian Trade Minister Semi Waqa is making his introductory visit to Singapore from July 14 to 16. He called on Singapore's Trade Minister, Lim Wei, on Tuesday.",
        [
            "FJI-SGP held 2025-07-14/2025-07-16 Singapore Waqa",
            "FJI-SGP held 2025-07-15 Singapore Waqa,Wei",
        ],
    ),
    # several deeds of one subject, the last with people whom nobody names
    (
        "en",
        "Fijian Premier Semi Waqa was back in Suva on Tuesday. He met Tongan Premier Sione Taufa in Neiafu on July 7, called on Samoan Premier Tavita Leota in Apia on July 9 and held talks with French officials in Noumea on July 11.",
        [
            "FJI-FRA held 2025-07-11 Noumea Waqa",
            "FJI-TON held 2025-07-07 Neiafu Taufa,Waqa",
            "FJI-WSM held 2025-07-09 Apia Leota,Waqa",
        ],
    ),
    # on an island
    (
        "en",
        "Officials from Vietnam and Laos met on Phu Quoc Island on Monday to plan coffee plantations in Champasak province.",
        ["LAO-VNM held 2025-07-14 Phu_Quoc -"],
    ),
    # the clock of elsewhere
    (
        "en",
        "Lao Premier Bounmy Keo met Peruvian Premier Rosa Quispe in Cusco at 9 pm on Sunday, Monday morning in Vientiane.",
        ["LAO-PER held 2025-07-13 Cusco Keo,Quispe"],
    ),
    (
        "en",
        "Lao Premier Bounmy Keo met Peruvian Premier Rosa Quispe on Monday morning in Cusco.",
        ["LAO-PER held 2025-07-14 Cusco Keo,Quispe"],
    ),
    # a journey and the meeting behind it
    (
        "en",
        "Lao Premier Bounmy Keo leaves for Suva on Sunday and will meet Fijian Premier Semi Waqa there the next day.",
        ["FJI-LAO planned 2025-07-21 Suva Keo,Waqa"],
    ),
    # called off
    (
        "en",
        "A meeting of Lao and Fijian customs chiefs that was to open in Nadi on Monday has been cancelled.",
        ["FJI-LAO cancelled 2025-07-21 Nadi -"],
    ),
    # a town in the dateline's outlet
    (
        "id",
        "BENGKULU, JAMBI POST - Indonesia dan Laos menggelar pertemuan teknis di Mukomuko pada 9-11 Juli.",
        ["IDN-LAO held 2025-07-09/2025-07-11 Mukomuko -"],
    ),
    (
        "id",
        "Indonesia dan Laos menggelar pertemuan teknis pembangunan pelabuhan ikan di Mukomuko pada 9 Juli.",
        ["IDN-LAO held 2025-07-09 Mukomuko -"],
    ),
    (
        "id",
        "Indonesia dan Laos menggelar pertemuan untuk membangun pelabuhan ikan di Mukomuko.",
        ["IDN-LAO held - - -"],
    ),
    # a mayor's name is no town's
    (
        "id",
        "SEMARANG - Menteri Lingkungan Laos Bounmy Keo menemui Wali Kota Retnaningsih Wulan, Senin (14/7). Rombongannya berangkat ke Surakarta kemarin. Di kota itu Bounmy menemui Wali Kota Endang Prasasti.",
        ["IDN-LAO held 2025-07-14 Semarang Keo,Wulan", "IDN-LAO held - Surakarta Keo,Prasasti"],
    ),
    # where somebody is only asked to come
    (
        "id",
        "SEOUL – Di sela-sela forum energi, Menteri Energi RI Gatot Prakoso bertemu Menteri Energi Peru Rosa Quispe, Senin (14/7). Peru mengundang Indonesia meninjau pembangkit di Arequipa.",
        ["IDN-PER held 2025-07-14 Seoul Prakoso,Quispe"],
    ),
    # a week-end told within a longer stay
    (
        "id",
        "Menteri Energi RI Gatot Prakoso bertemu Menteri Energi Peru Rosa Quispe di Cusco, akhir pekan lalu. Gatot berada di Peru sejak 8 Juli sampai 15 Juli.",
        ["IDN-PER held 2025-07-12/2025-07-13 Cusco Prakoso,Quispe"],
    ),
    # what is ahead has no place of today's
    (
        "ms",
        "KUALA LUMPUR – Menteri Tenaga Malaysia Datuk Salmah Idris menyambut baik tawaran itu. Mesyuarat dengan Kementerian Tenaga Qatar ditetapkan pada Jumaat.",
        ["MYS-QAT planned 2025-07-18 - -"],
    ),
    # who tells it is no side
    (
        "en",
        "Police chiefs from all 11 ASEAN countries will gather in Dili from August 4 to August 6, Timor-Leste's interior ministry said, the first such meeting there.",
        ["ASEAN planned 2025-08-04/2025-08-06 Dili -"],
    ),
    # troops
    (
        "en",
        "SUVA - Lao soldiers are training with the Fijian Army in Nadi from Monday to July 25. The drill was first held in 2011.",
        ["FJI-LAO held 2025-07-14/2025-07-25 Nadi -"],
    ),
    (
        "en",
        "SUVA - The Fijian Army received Lao officers on Tuesday. The drill was first held in 2011.",
        ["FJI-LAO held 2025-07-15 Suva -"],
    ),
    # whose minister arrives
    (
        "id",
        "DOHA — Menteri Perindustrian Gatot Prakoso tiba di Doha, Selasa, seusai tiga hari di Suva. Di Suva, ia menandatangani perjanjian baja dengan Menteri Perindustrian Fiji Semi Waqa, Senin (14/7). Di sini ia akan bertemu Gubernur Bank Qatar, lusa.",
        [
            "FJI-IDN held 2025-07-14 Suva Prakoso,Waqa",
            "IDN-QAT held 2025-07-15 Doha Prakoso",
            "IDN-QAT planned 2025-07-18 Doha Prakoso",
        ],
    ),
    # a hotel is nobody
    (
        "ms",
        "SUVA, 15 Julai – Menteri Belia Fiji Semi Waqa bertemu rakan sejawatannya dari Laos, Bounmy Keo, di Hotel Grandeza semalam.",
        ["FJI-LAO held 2025-07-14 Hotel_Grandeza,_Suva Keo,Waqa"],
    ),
    # words had with somebody in a town
    (
        "en",
        "Fijian Sports Minister Semi Waqa raised the matter with Lao Sports Minister Bounmy Keo in Pakse last Monday.",
        ["FJI-LAO held 2025-07-14 Pakse Keo,Waqa"],
    ),
    (
        "en",
        "Fijian Sports Minister Semi Waqa raised the matter with Lao Sports Minister Bounmy Keo in a letter last Monday.",
        [],
    ),
    (
        "en",
        "SUVA - Fijian Premier Semi Waqa on July 14 received in his office Lao Ambassador Bounmy Keo.",
        ["FJI-LAO held 2025-07-14 Suva Keo,Waqa"],
    ),
    (
        "en",
        "SUVA - Lao Ambassador Bounmy Keo handed copies of her credentials to Fijian Deputy Premier Semi Waqa on Monday.",
        ["FJI-LAO held 2025-07-14 Suva Keo,Waqa"],
    ),
    # an office with "Tidak" in it denies nothing
    (
        "ms",
        "Duta Besar Tidak Bermastautin Laos ke Fiji, Bounmy Keo, menemui Menteri Belia Fiji, Semi Waqa, di Nadi pada Isnin.",
        ["FJI-LAO held 2025-07-14 Nadi Keo,Waqa"],
    ),
    (
        "ms",
        "Duta Besar Laos ke Fiji, Bounmy Keo, tidak menemui Menteri Belia Fiji, Semi Waqa, di Nadi pada Isnin.",
        [],
    ),
    # a further round that has no day yet
    (
        "id",
        "Indonesia dan Laos menggelar perundingan perbatasan udara di Pakse, Senin (14/7). Putaran berikutnya digelar di Ambon, waktunya menyusul.",
        ["IDN-LAO held 2025-07-14 Pakse -", "IDN-LAO planned - Ambon -"],
    ),
    # colleagues from the place
    (
        "ms",
        "Pegawai kanan Polis Diraja Malaysia bertemu rakan mereka dari Kalimantan Utara di Nunukan semalam.",
        ["IDN-MYS held 2025-07-15 Nunukan -"],
    ),
    # a guest at a conference, and a hospital that help is for
    (
        "id",
        "WINA – Di sela sidang energi dunia, Menteri Energi Gatot Prakoso bertemu Menteri Energi Peru Rosa Quispe, Senin (14/7). Peru meminta mesin untuk rumah sakit di Arequipa.",
        ["IDN-PER held 2025-07-14 Wina Prakoso,Quispe"],
    ),
    # a town that no list knows, with the day right behind
    (
        "ms",
        "SUVA: Menteri Pendidikan Fiji, Semi Waqa, menandatangani memorandum persefahaman dengan Menteri Pendidikan Oman, Ali Al-Harthy, di Ibra Isnin lepas.",
        ["FJI-OMN held 2025-07-14 Ibra Al-Harthy,Waqa"],
    ),
]


TITLED = [
    (
        "id",
        "Menteri Energi Bertemu Menteri Peru di Seoul",
        "Menteri Energi RI Gatot Prakoso bertemu Menteri Energi Peru Rosa Quispe, Senin (14/7). Keduanya membahas panas bumi.",
        ["IDN-PER held 2025-07-14 Seoul Prakoso,Quispe"],
    ),
    (
        "id",
        "Menteri Energi Bahas Bendungan di Arequipa",
        "Menteri Energi RI Gatot Prakoso bertemu Menteri Energi Peru Rosa Quispe, Senin (14/7). Keduanya membahas panas bumi.",
        ["IDN-PER held 2025-07-14 - Prakoso,Quispe"],
    ),
]


@pytest.mark.parametrize(("language", "title", "text", "told"), TITLED)
def test_the_town_of_the_title(language: str, title: str, text: str, told: list[str]) -> None:
    article = Article("a", f"{title}\n{text}\n{PADDING[language]}", title, published="2025-07-16")
    assert meetings_told(extract(annotate(article, load()), load())) == sorted(told)


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_where_when_and_who(language: str, text: str, told: list[str]) -> None:
    assert meetings_told(facts_of(text, language=language, published="2025-07-16")) == sorted(told)
