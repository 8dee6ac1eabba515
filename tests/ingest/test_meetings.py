"""Several meetings in one article: kept apart, told again, told in passing, and what only sounds like one."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of

Row = tuple[str, str, tuple[str, ...], str | None, str | None]
MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024."
MET_EN = (
    "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, "
    "in Vientiane on 6 May 2024."
)
FIRST: Row = ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")


def told(text: str, language: str) -> list[Row]:
    return [
        (m.kind, m.status, m.parties, m.when.edtf if m.when else None, m.place)
        for m in facts_of(text, language).meetings
    ]


# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("the object hangs on the verb", "id",
     "Perdana Menteri Laos Somchai Vongsa berpidato. Ia bercerita bahwa Presiden Indonesia Rudi Halim meneleponnya pada 6 Mei 2024.",
     [("call", "held", ("IDN", "LAO"), "2024-05-06", None)]),
    ("speaking at a session is no other session", "id",
     "Sidang komisi bersama Indonesia dan Laos digelar di Vientiane pada 6 Mei 2024. Berbicara pada sidang, Duta Besar Thailand Anan Chaiyo memuji kedua negara.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("present at the meeting were: told again, not another", "id",
     f"{MET} Hadir dalam pertemuan, Wakil Menteri Pertanian Indonesia Hendra Wibisono serta Duta Besar Laos untuk Indonesia.", [FIRST]),
    ("two numbers are two sessions", "en",
     "The 14th Meeting of the Joint Commission between Indonesia and Laos was held in Vientiane on 6 May 2024, back to back with the 5th Meeting of the Border Committee.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("preceded by an earlier one", "en",
     "Indonesia and Laos held the 7th bilateral consultation in Vientiane on 6 May 2024, which was preceded by the 6th bilateral consultation in Jakarta in 2016.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "held", ("IDN", "LAO"), "2016", "Jakarta")]),
    ("the first of a series, told without a word for long ago", "id",
     "Dialog HAM ke-6 Indonesia dan Laos digelar di Vientiane pada 6 Mei 2024. Dialog HAM pertama diadakan di Jakarta pada Juni 2010.",
     [("consultation", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane"), ("consultation", "held", ("IDN", "LAO"), "2010-06", "Jakarta")]),
    ("a committee that is to convene", "en",
     f"{MET_EN} The Joint Commission on Timber (JCT) is to convene at Jakarta in June 2024.",
     [FIRST, ("consultation", "planned", ("IDN", "LAO"), "2024-06", "Jakarta")]),
    ("before they sat down, somebody did something else", "id",
     f"{MET} Sebelum berbincang, Menteri Somchai meletakkan karangan bunga di tugu Indonesia Raya.", [FIRST]),
    ("a trial that an envoy attends", "id",
     "Indonesia memuji Laos. Duta Besar Laos Somchai Vongsa menyaksikan sidang di Pengadilan Negeri Denpasar, Indonesia, pada 6 Mei 2024.", []),
    ("a turn that comes: he is still the host", "id",
     "Presiden Indonesia Rudi Halim bertemu sejumlah pemimpin di Vientiane. Sehari kemudian, pada 6 Mei 2024, giliran Perdana Menteri Laos Somchai Vongsa.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("a parliament that sits", "id",
     "Menteri Pertanian Malaysia Hamzah Karim memuji Indonesia. Indonesia memuji Malaysia. Hamzah menunggu saat Dewan Rakyat bersidang pada 18 Mei 2024 di Kuala Lumpur.", []),
    ("members of parliament are received at home", "id",
     "Raja Malaysia Hamzah Karim memuji Indonesia. Raja kemudian menemui para anggota parlemen di istana, kata Duta Besar Indonesia Rudi Halim.", []),
    ("who brings two together is no side", "id",
     "Perdana Menteri Laos Somchai Vongsa bertemu Perdana Menteri Thailand Anan Chaiyo di Kuala Lumpur pada 6 Mei 2024 berkat campur tangan Perdana Menteri Malaysia Hamzah Karim.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", "Kuala Lumpur")]),
    ("brokered by, in English", "en",
     "The Lao premier, Somchai Vongsa, met the Thai premier, Anan Chaiyo, in Kuala Lumpur on 6 May 2024 at talks brokered by Malaysian Prime Minister Hamzah Karim.",
     [("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", "Kuala Lumpur")]),
    ("in the capital of another land", "id",
     "Pernyataan damai itu diteken Thailand dan Laos di ibu kota Malaysia pada 6 Mei 2024. Kuala Lumpur menyambutnya.",
     [("signing", "held", ("LAO", "THA"), "2024-05-06", "Kuala Lumpur")]),
    ("ready to host is not hosting", "en", f"{MET_EN} Laos is ready to host a first session of the Joint Border Committee in Vientiane in August 2024.",
     [FIRST, ("consultation", "planned", ("IDN", "LAO"), "2024-08", "Vientiane")]),
    ("invited to attend is ahead", "en", f"{MET_EN} The Lao agriculture minister invited the Indonesian agriculture minister to undertake a visit and to attend the 8th bilateral consultation.",
     [FIRST, ("consultation", "planned", ("IDN", "LAO"), None, None)]),
    ("envoys to ASEAN act for it", "id",
     "Komite kerja sama ASEAN dan Australia mengadakan sidang di Jakarta pada 6 Mei 2024. Sidang itu diketuai Kepala Perwakilan Tetap Laos untuk ASEAN, Somchai Vongsa, bersama Duta Besar Australia untuk ASEAN, Alan Smith.",
     [("consultation", "held", ("ASEAN", "AUS"), "2024-05-06", "Jakarta")]),
    ("received during a summit", "ms",
     "Perdana Menteri Malaysia Hamzah Karim menerima kunjungan Presiden Filipina Ramon Dizon pada 6 Mei 2024, ketika Sidang Kemuncak ASEAN.",
     [("bilateral-meeting", "held", ("MYS", "PHL"), "2024-05-06", None)]),
    ("a call before going home", "en", "The Lao agriculture minister, Somchai Vongsa, will call on Indonesian President Rudi Halim on Friday before he returns to Vientiane.",
     [("courtesy-call", "planned", ("IDN", "LAO"), "2024-05-10", None)]),
    ("two committees to come", "en", f"{MET_EN} The Joint Commission on Timber (JCT) is to convene at Jakarta in June 2024. The Lao agriculture minister invited the Indonesian agriculture minister to attend the 8th Annual Consultation.",
     [FIRST, ("consultation", "planned", ("IDN", "LAO"), "2024-06", "Jakarta"), ("consultation", "proposed", ("IDN", "LAO"), None, None)]),
    ("who had come before", "en",
     f"{MET_EN} On 8 May, Rudi called on Lao President Bounmy Phetsavong, who had paid an official visit to Indonesia on 3 March 2024.",
     [FIRST, ("courtesy-call", "held", ("IDN", "LAO"), "2024-05-08", None), ("visit", "held", ("IDN", "LAO"), "2024-03-03", None)]),
    ("the subject of a workshop has an and", "id",
     f"{MET} Kedua pihak sepakat menyelenggarakan lokakarya bersama mengenai pupuk dan benih di Yogyakarta pada 20 Juni 2024.",
     [FIRST, ("other", "planned", ("IDN", "LAO"), "2024-06-20", "Yogyakarta")]),
    ("what was signed is to be built elsewhere", "en",
     "Indonesia and Laos on 6 May 2024 signed an agreement under which schools are to be built in Attapeu. The agreement was signed in Vientiane on 6 May 2024 by the Indonesian agriculture minister, Rudi Halim, and the Lao agriculture minister, Somchai Vongsa.",
     [("signing", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")]),
    ("a palace lies in a city", "id", f"Vientiane menyambut tamunya. {IDN} bertemu {LAO} di Istana Merdeka pada 6 Mei 2024. Upacara di Istana Merdeka, Jakarta, itu singkat.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Istana Merdeka, Jakarta")]),
    ("at home, where the article is dated from", "en", "JAKARTA, May 8 -- The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, on Monday.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Jakarta")]),
    ("begun yesterday is no day of the talks", "en",
     "The Lao premier, Somchai Vongsa, met the Indonesian premier, Rudi Halim, in Jakarta on 6 May 2024. Somchai is on an official visit to Indonesia, which began on 4 May 2024.",
     [("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Jakarta")]),
    ("whose words are reported is no subject of the next sentence", "id",
     "Perdana Menteri Laos Somchai Vongsa berpidato. Somchai Vongsa bercerita bahwa Presiden Amerika Serikat Walter Grant meneleponnya pada 7 Mei 2024. Sehari sebelumnya, ia berbincang dengan Perdana Menteri Thailand Anan Chaiyo.",
     [("call", "held", ("LAO", "USA"), "2024-05-07", None), ("bilateral-meeting", "held", ("LAO", "THA"), "2024-05-06", None)]),
    ("sits at a table with", "id", "Menteri Pertanian Indonesia Rudi Halim berdiskusi bersama Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [FIRST]),
    ("credentials", "id", "Duta Besar Laos Somchai Vongsa menyerahkan surat kepercayaan kepada Presiden Indonesia Rudi Halim di Jakarta pada 6 Mei 2024.",
     [("courtesy-call", "held", ("IDN", "LAO"), "2024-05-06", "Jakarta")]),
    ("an audience", "en", "The Indonesian agriculture minister, Rudi Halim, had an audience with the Lao president, Bounmy Phetsavong, in Vientiane on 6 May 2024.", [FIRST]),
    ("called his counterpart", "en", "The Lao premier, Somchai Vongsa, called his Indonesian counterpart, Rudi Halim, on 6 May 2024.",
     [("call", "held", ("IDN", "LAO"), "2024-05-06", None)]),
]  # fmt: skip


PRESENT = [
    ("he only confirms that another will go", "id",
     "Menteri Pertanian Indonesia Rudi Halim membenarkan kabar bahwa Presiden Hendra Wibisono akan mengunjungi Laos pada 20 Mei 2024.",
     [{"Hendra Wibisono"}]),
    ("who looked on was there", "id",
     "Menteri Pertanian Thailand Anan Chaiyo dan Menteri Pertanian Laos Somchai Vongsa menandatangani perjanjian benih di Jakarta pada 6 Mei 2024 di hadapan Presiden Indonesia Rudi Halim.",
     [{"Anan Chaiyo", "Somchai Vongsa", "Rudi Halim"}]),
    ("nobody is told of the round before", "en",
     "Indonesian Agriculture Minister Rudi Halim and Lao Agriculture Minister Somchai Vongsa held the 7th Annual Consultation in Vientiane on 6 May 2024, preceded by the 6th Annual Consultation in Jakarta in 2016.",
     [{"Rudi Halim", "Somchai Vongsa"}, set()]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), PRESENT, ids=[row[0] for row in PRESENT])
def test_who_was_there(trap: str, language: str, text: str, wanted: list[set[str]]) -> None:
    facts = facts_of(text, language)
    people = [
        {facts.persons[p.person].names[0] for p in m.participations if p.person is not None}
        for m in facts.meetings
    ]
    assert people == wanted, trap


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_meetings(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted, trap


STATES = [
    ("the state stands behind the name", "Duta Besar Nguyen Van An, Kepala Perwakilan Tetap Vietnam untuk ASEAN, memuji Laos.", "VNM"),
    ("a corps that one army has", "Letkol Arm Dedi Susilo membicarakan patok batas dengan Laos.", "IDN"),
    ("of an embassy", "Turut hadir Hathai Rattana dari Kedutaan Besar Thailand di Jakarta.", "THA"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "wanted"), STATES, ids=[row[0] for row in STATES])
def test_state_of_a_person(trap: str, text: str, wanted: str) -> None:
    assert [p.country for p in facts_of(text).persons] == [wanted], trap
