"""Sides, people, place and day of meetings that their own clause does not name. Sentences are our own."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

PUBLISHED = "2024-06-12"  # a Wednesday

Told = tuple[str, str | None, str | None, str]  # sides, place, EDTF, participants

BOTH: list[tuple[str, str, Told]] = [
    ("both ministers are the two of the sentence before", "Vietnamese Defence Minister Tran Quoc Viet and his Lao counterpart Kham Keola reviewed the year's work. The two ministers met in Hue on 10 June.",
     ("LAO VNM", "Hue", "2024-06-10", "Kham Keola, Tran Quoc Viet")),
    ("the teams of both countries, named in the sentence before", "Indonesia dan Papua Nugini akan memperpanjang perjanjian lintas batas itu. Delegasi kedua negara berunding di Jayapura, 6-7 Juni 2024.",
     ("IDN PNG", "Jayapura", "2024-06-06/2024-06-07", "")),
    ("they are the two persons named before", "Thai police chief Anan Chaiyo and Royal Malaysia Police chief Hamzah Karim agreed to share lists of suspects. They met in Songkhla on June 8.",
     ("MYS THA", "Songkhla", "2024-06-08", "Anan Chaiyo, Hamzah Karim")),
    ("kedua-dua menteri, Malay", "Menteri Pelancongan Malaysia Hamzah Karim dan Menteri Pelancongan Thailand Malee Suksan mengumumkan pakej bersama. Kedua-dua menteri bertemu di Langkawi pada 9 Jun.",
     ("MYS THA", "Langkawi", "2024-06-09", "Hamzah Karim, Malee Suksan")),
]  # fmt: skip

SPEAKERS: list[tuple[str, str, Told]] = [
    ("I am who is interviewed", "Temu bual bersama Pesuruhjaya Tinggi Malaysia ke Kenya, Rosnah Karim.\nSoalan: Bagaimana hubungan dengan Rwanda?\nJawapan: Saya bertemu Menteri Luar Rwanda di Kigali pada Mac lalu. Beliau menyokong cadangan kita.",
     ("MYS RWA", "Kigali", "2024-03", "Rosnah Karim")),
    ("his meeting is that of who tells of it", "Kepala BP2MI Rudi Halim mengatakan bahwa kuota akan naik. Itu diputuskan dalam pertemuannya dengan Menteri Buruh Korea Choi Min-ho di Seoul, 4 Juni.",
     ("IDN KOR", "Seoul", "2024-06-04", "Choi Min-ho, Rudi Halim")),
    ("a minister on whose behalf another signs was not there", "Indonesian Ambassador Grace Manalu, on behalf of Foreign Minister Andi Salim, signed the visa agreement with Peruvian minister Rosa Quispe in Lima on June 5.",
     ("IDN PER", "Lima", "2024-06-05", "Grace Manalu, Rosa Quispe")),
    ("a spokesman only tells of it", "Philippine Undersecretary Teodulo Roa said the deal was reached. He will meet officials of the Jordanian labor ministry in Amman tomorrow, spokesperson Dolor Paragas said.",
     ("JOR PHL", "Amman", "2024-06-13", "Teodulo Roa")),
    ("another meeting that somebody attended", "Thai Energy Minister Anan Chaiyo received Lao Energy Minister Kham Keola in Bangkok on Monday. At 2 pm the same day, Thai Deputy Minister Somsak Prasert attended the coordination meeting on road safety.",
     ("LAO THA", "Bangkok", "2024-06-10", "Anan Chaiyo, Kham Keola")),
]  # fmt: skip

PLACES: list[tuple[str, str, Told]] = [
    ("an unnamed envoy is received in the city behind", "Ketua Setiausaha Kementerian Luar Malaysia Wan Fauziyah menerima kunjungan hormat Duta Besar Jordan di Putrajaya pada Selasa, dan akan melaporkannya.",
     ("JOR MYS", "Putrajaya", "2024-06-11", "Wan Fauziyah")),
    ("an envoy posted to a city, named behind it", "Duta Besar RI di Vientiane, Grace Manalu, bertemu Menteri Pertanian Laos Somchai Vongsa pada Selasa (11/6) untuk membahas padi.",
     ("IDN LAO", None, "2024-06-11", "Grace Manalu, Somchai Vongsa")),
    ("a dateline whose dash touches the text", "NAY PYI TAW, 11 June—Deputy Minister Brig-Gen Thet Naing received a delegation led by Maj-Gen Anwar Hossain of Border Guard Bangladesh at the ministry here this morning.",
     ("BGD MMR", "Nay Pyi Taw", "2024-06-11", "Anwar Hossain, Thet Naing")),
    ("a body in whose office they met is no side", "At the Bangkok office of the FAO, Indonesian Agriculture Minister Rudi Halim met Lao Agriculture Minister Somchai Vongsa on Monday.",
     ("IDN LAO", "Bangkok", "2024-06-10", "Rudi Halim, Somchai Vongsa")),
    ("where a course is to be held", "Dalam pertemuan itu, Menteri Pengangkutan Malaysia Hamzah Karim dan Menteri Pengangkutan UK Alastair Penhall bersetuju membiayai kursus di York. Mereka bertemu pada 11 Jun.",
     ("GBR MYS", None, "2024-06-11", "Alastair Penhall, Hamzah Karim")),
    ("where a plant is to stand", "Indonesian Agriculture Minister Rudi Halim met Lao Agriculture Minister Somchai Vongsa on Monday over a new plant in Savannakhet.",
     ("IDN LAO", None, "2024-06-10", "Rudi Halim, Somchai Vongsa")),
]  # fmt: skip

DAYS: list[tuple[str, str, Told]] = [
    ("a day by its number in this month", "Timor-Leste's labour secretary Rogerio Soares said he will travel to Seoul on the 20th of this month to meet the Korean labour minister.",
     ("KOR TLS", "Seoul", "2024-06-20", "Rogerio Soares")),
    ("days counted from the day of something else", "Two days after the quake of June 3, Indonesian and Japanese disaster officials met in Palu.",
     ("IDN JPN", "Palu", "2024-06-05", "")),
    ("the day after, Malay in one word", "Menteri Pertahanan Malaysia Hamzah Karim tiba di Ankara pada Ahad. Keesokannya beliau bertemu rakan sejawatnya dari Turkiye, Emre Aydin.",
     ("MYS TUR", "Ankara", "2024-06-10", "Emre Aydin, Hamzah Karim")),
]  # fmt: skip


LATER: list[tuple[str, str, Told]] = [
    ("two capitals hold talks for their states", "Hanoi and Vientiane held their annual political consultation in Vinh on 6 June.",
     ("LAO VNM", "Vinh", "2024-06-06", "")),
    ("two capitals, Indonesian", "Manila dan Tokyo menggelar konsultasi bilateral di Cebu, Kamis (6/6), yang akan dilanjutkan tahun depan.",
     ("JPN PHL", "Cebu", "2024-06-06", "")),
    ("representatives met in a city, who are not posted there", "Malaysia dan Singapura memuktamadkan projek itu. Wakil kedua-dua negara bermesyuarat di Johor Bahru semalam.",
     ("MYS SGP", "Johor Bahru", "2024-06-11", "")),
    ("a guest meets his host where he has arrived", "Philippine Agriculture Secretary Ramon Villar arrived in Vientiane on Sunday. The visiting secretary met Lao Agriculture Minister Somchai Vongsa on Monday.",
     ("LAO PHL", "Vientiane", "2024-06-10", "Ramon Villar, Somchai Vongsa")),
    ("a mayor receives in his city", "Thai Ambassador Malee Suksan paid a courtesy call on Davao City Vice Mayor Ramon Villar of the Philippines on 5 June.",
     ("PHL THA", "Davao City", "2024-06-05", "Malee Suksan, Ramon Villar")),
    ("the capital of those who write", "KUALA LUMPUR: Menteri Pengangkutan Malaysia Hamzah Karim mengadakan pertemuan dengan Menteri Pengangkutan Thailand Malee Suksan di ibu negara pagi semalam.",
     ("MYS THA", "Kuala Lumpur", "2024-06-11", "Hamzah Karim, Malee Suksan")),
    ("who heads a side, at the head of the sentence", "Indonesia and Timor-Leste held border talks in Kupang on Monday. Heading the Indonesian side was Deputy Minister Andi Salim.",
     ("IDN TLS", "Kupang", "2024-06-10", "Andi Salim")),
    ("a post at the border and its town", "Pertemuan Menteri Pertahanan Indonesia Rudi Halim dan Menteri Pertahanan Papua Nugini Peter Waluka digelar di PLBN Skouw, Kota Jayapura, Kamis (6/6).",
     ("IDN PNG", "PLBN Skouw, Jayapura", "2024-06-06", "Peter Waluka, Rudi Halim")),
]  # fmt: skip


def told(text: str) -> list[Told]:
    article = Article("x", "News\n" + text, "News", published=PUBLISHED)
    facts = extract(annotate(article, load()), load())
    return [
        (
            " ".join(m.parties),
            m.place,
            m.when.edtf if m.when else None,
            ", ".join(
                sorted(facts.persons[p.person].names[0] for p in m.participations if p.person is not None)
            ),
        )
        for m in facts.meetings
    ]


@pytest.mark.parametrize(
    ("trap", "text", "wanted"), BOTH + SPEAKERS + PLACES + DAYS + LATER, ids=lambda x: str(x)[:50]
)
def test_sides_people_place_and_day(trap: str, text: str, wanted: Told) -> None:
    assert wanted in told(text), trap


NOBODY = [
    ("a flight between two capitals", "Hanoi and Vientiane will have a new flight in June, and the fare was set on Monday."),
    ("both of three are not told apart", "Indonesia, Laos dan Vietnam membahas sungai itu. Delegasi kedua negara bertemu di Pakse, 6 Juni 2024."),
    ("the paper that was received is no side", "Duta Besar RI untuk Ethiopia Grace Manalu menerima kami di kantornya di Addis Ababa pekan lalu."),
    ("did not meet", "Q: Did you meet the Lao minister?\nA: No, we did not meet."),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text"), NOBODY)
def test_no_meeting_is_made_up(trap: str, text: str) -> None:
    assert told(text) == [], trap
