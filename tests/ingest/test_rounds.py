"""Rounds before and after, sides that are only counted, and what takes its sides from the article."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of
from .test_meetings import FIRST, MET, MET_EN, Row, told

THREE = "Panglima Angkatan Laut Indonesia, Laos, dan Thailand memuji rencana itu."

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("three that are only counted", "id", f"{THREE} Ketiga menteri pertahanan bertemu di Vientiane pada 6 Mei 2024.",
     [("multilateral-meeting", "held", ("IDN", "LAO", "THA"), "2024-05-06", "Vientiane")]),
    ("three countries that nobody lists", "id", "Ketiga menteri pertahanan bertemu di Vientiane pada 6 Mei 2024.", []),
    ("a number before a noun, in English", "en",
     "The navies of Indonesia, Laos and Thailand praised the plan. The three defence ministers met in Vientiane on 6 May 2024.",
     [("multilateral-meeting", "held", ("IDN", "LAO", "THA"), "2024-05-06", "Vientiane")]),
    ("the next round", "id", f"{MET} Putaran berikutnya akan digelar di Jakarta pada Februari 2025.",
     [FIRST, ("bilateral-meeting", "planned", ("IDN", "LAO"), "2025-02", "Jakarta")]),
    ("the next round, without a word for will", "ms",
     f"{MET} Perbincangan susulan dijadual di Jakarta pada Februari 2025.",
     [FIRST, ("bilateral-meeting", "planned", ("IDN", "LAO"), "2025-02", "Jakarta")]),
    ("the round before, known by its number and day", "ms",
     "Mesyuarat Suruhanjaya Bersama Indonesia dan Laos kali kesembilan diadakan di Vientiane pada 6 Mei 2024. Mesyuarat kali kelapan berlangsung di Jakarta pada November 2019.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "held", ("IDN", "LAO"), "2019-11", "Jakarta")]),
    ("the first meeting of a couple", "ms",
     "Pelakon Indonesia Rudi Halim memuji Laos. Laos memuji Indonesia. Pertemuan pertama mereka berlaku di Bali pada 2019.", []),
    ("a partner in dialogue is no dialogue", "id", f"{MET} Indonesia menjadi mitra dialog pertama Laos pada 1974.", [FIRST]),
    ("May is a month", "en",
     "On 6 May 2024, talks between Indonesia and Laos opened in Vientiane.", [FIRST]),
    ("not agreed at a meeting that was", "id",
     "Indonesia dan Laos tidak mencapai kata sepakat dalam pertemuan bilateral di Vientiane pada 6 Mei 2024.", [FIRST]),
    ("no promise until the next meeting", "id",
     f"{MET} Kedua negara tidak menambah pos sampai pertemuan berikutnya, yang dijadwalkan di Jakarta pada Februari 2025.",
     [FIRST, ("bilateral-meeting", "planned", ("IDN", "LAO"), "2025-02", "Jakarta")]),
    ("a plan of years is no day", "en", f"{MET_EN} The meeting reviewed the plan of 2016-2020.", [FIRST]),
    ("the directorate of negotiations", "id",
     f"{MET} Turut mendampingi Direktur Jenderal Perundingan Perdagangan Indonesia Galih Hapsari dan Duta Besar Laos.", [FIRST]),
    ("shareholders meet", "id", f"{MET} Rapat umum pemegang saham digelar pada 9 Mei 2024.", [FIRST]),
    ("nobody is anywhere on the telephone", "id",
     "Perdana Menteri Laos Somchai Vongsa menelepon Presiden Indonesia Rudi Halim di Jakarta pada 6 Mei 2024.",
     [("call", "held", ("IDN", "LAO"), "2024-05-06", None)]),
    ("a virtual meeting called off", "id",
     "Pertemuan virtual antara Menteri Pertanian Indonesia Rudi Halim dan Menteri Pertanian Laos Somchai Vongsa yang sedianya digelar pada 6 Mei 2024 dibatalkan.",
     [("call", "cancelled", ("IDN", "LAO"), "2024-05-06", None)]),
    ("found by reporters", "id", f"{IDN} ditemui di Senayan memuji {LAO}.", []),
    ("received by an envoy", "id", "Rombongan Menteri Pertanian Indonesia Rudi Halim ditemui Duta Besar Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [FIRST]),
    ("an ambassador is summoned", "en", "The Indonesian foreign minister, Rudi Halim, summoned the Lao ambassador, Somchai Vongsa, in Jakarta on 6 May 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Jakarta")]),
    ("at the invitation of", "ms", "Atas jemputan Indonesia, Menteri Pertanian Laos Somchai Vongsa akan mengadakan lawatan rasmi ke Jakarta pada 6 Jun 2025.",
     [("visit", "planned", ("IDN", "LAO"), "2025-06-06", "Jakarta")]),
    ("border officials act, the border does not; two days of talks ended on the second", "en",
     "The two-day talks between Lao and Indonesian border officials ended in Vientiane on 6 May 2024.",
     [(*FIRST[:3], "2024-05-05/2024-05-06", *FIRST[4:])]),
    ("chiefs from two states", "en",
     "Defence chiefs from Indonesia and Laos reviewed the pact at their annual meeting in Vientiane on 6 May 2024.", [FIRST]),
    ("a credential is presented to", "en",
     "The envoy of Laos, Somchai Vongsa, presented his letter of credence to Indonesian President Rudi Halim in Jakarta on 6 May 2024.",
     [("courtesy-call", "held", ("IDN", "LAO"), "2024-05-06", "Jakarta")]),
    ("a dinner for a guest", "id",
     "Presiden Indonesia Rudi Halim menjamu makan malam Perdana Menteri Laos Somchai Vongsa di Jakarta pada 6 Mei 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Jakarta")]),
    ("where an envoy is posted", "id",
     "Duta Besar Indonesia di Yangon, Rudi Halim, bertemu Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [FIRST]),
    ("a speaker between commas meets nobody", "id",
     "Menteri Pertanian Indonesia Rudi Halim, kata Duta Besar Thailand Anan Chaiyo, bertemu Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [FIRST]),
    ("the day before is no day before a plan", "id",
     f"{MET} Studi harus tuntas pada 30 November 2024. Sehari sebelumnya, Menteri Rudi Halim bertemu Menteri Perdagangan Thailand Anan Chaiyo di Bangkok.",
     [FIRST, ("bilateral-meeting", "held", ("IDN", "THA"), "2024-05-05", "Bangkok")]),
    ("what the meeting adopted will be, the meeting was", "id", f"{MET} Pertemuan menyepakati daftar tarif yang akan dirundingkan.", [FIRST]),
    ("the meeting of a committee with a long name", "en",
     "Indonesia and Laos praised the Fifth Meeting of the Indonesia-Laos Joint Timber Committee, held in Vientiane on 6 May 2024.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("people of office, without a name", "en",
     f"{MET_EN} Negotiators will meet in Jakarta in June 2024.", [FIRST, ("bilateral-meeting", "planned", ("IDN", "LAO"), "2024-06", "Jakarta")]),
    ("farmers without a name", "en", f"{MET_EN} Farmers will meet in Jakarta in June 2024.", [FIRST]),
    ("talks with the other side", "id",
     "Indonesia memuji padi. Indonesia dan Laos memuji benih. Pertemuan pejabat senior dengan Kementerian Pertanian Laos digelar di Vientiane pada 6 Mei 2024.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("an untold counterpart abroad", "id",
     "Menteri Pertanian Indonesia Rudi Halim menemui mitranya di Vientiane pada 6 Mei 2024.", [FIRST]),
    ("from one day to the next", "en",
     "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, in Vientiane on 6 May and 7 May 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06/2024-05-07", "Vientiane")]),
    ("said yesterday during a call", "en",
     "The Lao ambassador, Somchai Vongsa, said yesterday during a farewell courtesy call on Indonesian President Rudi Halim in Jakarta that rice is dear.",
     [("courtesy-call", "held", ("IDN", "LAO"), "2024-05-09", "Jakarta")]),
    ("a commission that meets by video is nowhere", "ms",
     "Mesyuarat Suruhanjaya Bersama Indonesia dan Laos di Vientiane diadakan secara maya pada 6 Mei 2024.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", None)]),
    ("a city is visited", "en", f"{MET_EN} In March 2024, Lao agriculture minister Somchai Vongsa had visited Jakarta.",
     [FIRST, ("visit", "held", ("IDN", "LAO"), "2024-03", "Jakarta")]),
    ("the two last met", "en", f"{MET_EN} The two last met in Jakarta in November 2023.",
     [FIRST, ("bilateral-meeting", "held", ("IDN", "LAO"), "2023-11", "Jakarta")]),
    ("ASEAN in the name of a body", "en", "The 5th ASEAN-Australia Joint Cooperation Committee convened in Jakarta on 6 May 2024.",
     [("consultation", "held", ("ASEAN", "AUS"), "2024-05-06", "Jakarta")]),
    ("talks of traders", "en", "Thailand's trade with Laos rose after talks between exporters in Bangkok on 6 May 2024.", []),
    ("a palace stands in a city", "id",
     "Presiden Indonesia Rudi Halim menerima Perdana Menteri Laos Somchai Vongsa di Istana Merdeka pada 6 Mei 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Istana Merdeka, Jakarta")]),
    ("they consented to hold a session", "en",
     f"{MET_EN} The two sides consented to raise trade and to hold the 5th session of the Timber Committee in Jakarta in June 2024.",
     [FIRST, ("consultation", "planned", ("IDN", "LAO"), "2024-06", "Jakarta")]),
    ("a joint patrol", "id",
     "Polisi Indonesia dan Polisi Laos melakukan patroli bersama di Vientiane pada 6 Mei 2024.",
     [("exercise", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("a signing that is planned", "id", f"{MET} Indonesia dan Laos memuji benih. Nota itu direncanakan ditandatangani di Jakarta pada September 2025.",
     [FIRST, ("signing", "planned", ("IDN", "LAO"), "2025-09", "Jakarta")]),
    ("signed in a year long ago", "id", f"{MET} Lewat persetujuan yang diteken pada 2005, Jakarta dan Vientiane menetapkan batas.", [FIRST]),
    ("who decided there were there", "en",
     "Navy chiefs of Indonesia, Laos and Thailand praised rice. The three defence ministers agreed on a plan in Vientiane on 6 May 2024.",
     [("multilateral-meeting", "held", ("IDN", "LAO", "THA"), "2024-05-06", "Vientiane")]),
    ("what could not take place", "ms", "Rundingan tahunan Indonesia dan Laos di Vientiane pada 6 Mei 2024 tidak dapat dilangsungkan.",
     [("consultation", "cancelled", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("received in audience", "ms", "Sultan Brunei berkenan menerima mengadap Duta Besar Laos Somchai Vongsa di Istana Nurul Iman pada 6 Mei 2024.",
     [("courtesy-call", "held", ("BRN", "LAO"), "2024-05-06", "Istana Nurul Iman, Bandar Seri Begawan")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_rounds(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted, trap


# trap, language, text, who takes part in the last meeting
PRESENT: list[tuple[str, str, str, set[str]]] = [
    ("he is the one told of before", "en",
     "Indonesian Agriculture Minister Rudi Halim praised rice. In Vientiane on 6 May 2024 he held talks with Lao Agriculture Minister Somchai Vongsa of Laos and two Indonesian envoys.",
     {"Rudi Halim", "Somchai Vongsa"}),
    ("accompanying the minister", "en",
     f"{MET_EN} Accompanying the minister were Indonesian Ambassador Hendra Wibisono and Sari Dewi.", {"Rudi Halim", "Somchai Vongsa", "Hendra Wibisono", "Sari Dewi"}),
    ("who looked on at the signing", "id",
     f"{MET} Turut menyaksikan pertemuan itu Duta Besar Indonesia Hendra Wibisono.", {"Rudi Halim", "Somchai Vongsa", "Hendra Wibisono"}),
    ("both are the two told before", "id",
     "Menteri Pertanian Indonesia Rudi Halim datang bersama Duta Besar Indonesia Hendra Wibisono. Keduanya ditemui Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.",
     {"Rudi Halim", "Hendra Wibisono", "Somchai Vongsa"}),
    ("a team is not the one told of before", "id",
     "Menteri Pertanian Indonesia Rudi Halim memuji padi. Tim akan bertemu Kementerian Pertanian Laos di Vientiane pada 6 Juni 2024.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), PRESENT, ids=[row[0] for row in PRESENT])
def test_who_was_there(trap: str, language: str, text: str, wanted: set[str]) -> None:
    facts = facts_of(text, language)
    told_of = {
        facts.persons[p.person].names[0] for p in facts.meetings[-1].participations if p.person is not None
    }
    assert told_of == wanted, trap
