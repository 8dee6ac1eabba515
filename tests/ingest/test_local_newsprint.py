"""What local papers of Indonesia, Malaysia and Brunei tell by the way: rows of guests, old papers, habits."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

HOME = "JAKARTA – Menteri Luar Negeri RI Rudi Halim"
BERTEMU = f"{HOME} bertemu Menteri Luar Negeri Peru Rosa Quispe di Jakarta pada 6 Mei 2024. "
# trap, language, text, meetings: status, parties, day
MEETINGS = [
    ("a paper that is put off calls no talks off", "id",
     f"Dalam pertemuan dengan Menteri Luar Negeri Peru Rosa Quispe, {HOME[10:]} mendorong penyelesaian perjanjian yang tertunda.",
     [("held", ("IDN", "PER"), None)]),
    ("talks that are put off", "id", f"Pertemuan {HOME[10:]} dengan Menteri Luar Negeri Peru Rosa Quispe ditunda.",
     [("cancelled", ("IDN", "PER"), None)]),
    ("the only state that is called so", "id",
     f"{HOME} tiba di Pyongyang, Korea Utara, pada 6 Mei 2024. Rudi menghadiri perayaan Partai Pekerja Korea atas undangan Pemerintah Korea Utara.",
     [("held", ("IDN", "PRK"), "2024-05-06")]),
    ("the first visit in years is that which is told", "id",
     f"{HOME} berkunjung ke Lima, Peru, pada 4 Mei 2024. Kunjungan itu menjadi kunjungan pertama Menlu Indonesia ke Lima dalam 12 tahun terakhir. Terakhir kali Menlu Indonesia berkunjung ke Lima adalah pada tahun 2012.",
     [("held", ("IDN", "PER"), "2024-05-04"), ("held", ("IDN", "PER"), "2012")]),
    ("the day on which a guest came is none of the talks", "id",
     "Presiden Peru Rosa Quispe melaksanakan kunjungan kenegaraan ke Jakarta pada 6 Mei 2024, setelah dia tiba di Halim pada 5 Mei 2024.",
     [("held", ("IDN", "PER"), "2024-05-06")]),
    ("what a paper is called after", "id",
     BERTEMU + "Keduanya menandatangani MoU Konsultasi Politik.", [("held", ("IDN", "PER"), "2024-05-06")]),
    ("officials in a row are met one by one", "id",
     f"{HOME} melakukan pertemuan dengan Menlu Fiji Jone Vula, Menlu Peru Rosa Quispe, Menlu Jepang Sato Kenji serta Menlu Kenya Paul Otieno.",
     [("held", ("FJI", "IDN"), None), ("held", ("IDN", "JPN"), None), ("held", ("IDN", "KEN"), None), ("held", ("IDN", "PER"), None)]),
    ("officials in a row at one table", "id",
     f"{HOME} melakukan pertemuan trilateral di Jakarta pada 6 Mei 2024 dengan Menlu Fiji Jone Vula, Menlu Peru Rosa Quispe.",
     [("held", ("FJI", "IDN", "PER"), "2024-05-06")]),
    ("partners on the margins of a conference", "id",
     "Di sela konferensi itu, Indonesia akan melakukan pertemuan dengan Jepang, Fiji, dan Kenya.",
     [("planned", ("FJI", "IDN"), None), ("planned", ("IDN", "JPN"), None), ("planned", ("IDN", "KEN"), None)]),
    ("whom somebody met besides", "id",
     f"{HOME} memimpin delegasi. Selain bertemu dengan Menlu Peru Rosa Quispe, Rudi juga melakukan pertemuan bilateral dengan Menlu Fiji Jone Vula.",
     [("held", ("IDN", "PER"), None), ("held", ("FJI", "IDN"), None)]),
    ("a mechanism that is put to work again", "id",
     BERTEMU + "Keduanya sepakat mengaktifkan kembali forum konsultasi bilateral.", [("held", ("IDN", "PER"), "2024-05-06")]),
    ("since when somebody holds office", "ms",
     "Perdana Menteri Malaysia Hamzah Karim akan bertemu Perdana Menteri Jepun Sato Kenji, yang baru memegang jawatan itu pada Oktober 2023.",
     [("planned", ("JPN", "MYS"), None)]),
    ("what was talked of is no side", "id",
     BERTEMU + "Isu Fiji dan Kenya mendominasi pembicaraan kedua menteri.", [("held", ("IDN", "PER"), "2024-05-06")]),
    ("one who held office of the same state is received", "id",
     "Wakil Presiden Rudi Halim menerima Wakil Presiden ke-10 RI Anwar Sadikin di Jakarta untuk membahas kerja sama dengan Peru.", []),
    ("the channel of a conference call", "ms",
     "Perdana Menteri Malaysia Hamzah Karim dan Perdana Menteri Jepun Sato Kenji mengadakan perbincangan melalui sidang telefon pada 20 April 2024.",
     [("held", ("JPN", "MYS"), "2024-04-20")]),
    ("what is prepared is talked of", "id",
     "Persiapan KTT APEC pada November 2024 akan dibahas dalam pertemuan Menteri Luar Negeri RI Rudi Halim dan Menteri Luar Negeri Peru Rosa Quispe.",
     [("planned", ("IDN", "PER"), None)]),
    ("a visit that is awaited", "id",
     "Pada 23 Mei 2024 akan ada kunjungan menteri luar negeri Malaysia, kata juru bicara Kementerian Luar Negeri RI Surya Darma di Jakarta.",
     [("planned", ("IDN", "MYS"), "2024-05-23")]),
    ("the paper that was signed before is of no visit", "id",
     BERTEMU + "Dalam pertemuan itu, keduanya membicarakan memorandum yang telah ditandatangani sebelumnya.",
     [("held", ("IDN", "PER"), "2024-05-06")]),
    ("what a visit will also see", "ms",
     "DOHA: Menteri Pertahanan Malaysia Hamzah Karim memulakan lawatan rasmi ke Qatar pada 6 Mei 2024. Lawatan ini akan menyaksikan pemeteraian Memorandum Persefahaman antara Malaysia dan Qatar.",
     [("held", ("MYS", "QAT"), "2024-05-06")]),
    ("guests greeted by their own envoys", "ms",
     "DOHA: Menteri Pertahanan Malaysia Hamzah Karim memulakan lawatan rasmi ke Qatar pada 6 Mei 2024. Delegasi Malaysia turut disambut oleh Duta Besar Malaysia ke Qatar Faizal Osman.",
     [("held", ("MYS", "QAT"), "2024-05-06")]),
    ("a keynote at a session of many", "ms",
     "Menteri Pertahanan Malaysia Hamzah Karim menyampaikan ucaptama pada sesi ketujuh sidang berkenaan di Singapura pada 31 Mei 2024.", []),
    ("what somebody advises", "id",
     "Ketua MPR Rudi Halim menyarankan Peru dan Fiji untuk kembali duduk bersama pada 20 Mei 2024.", []),
    ("long planned, and held at last", "id",
     "Gubernur Jawa Timur Rudi Halim menerima Duta Besar Peru Rosa Quispe di Surabaya pada 6 Mei 2024. Rosa mengatakan pertemuan ini sudah dijadwalkan lama namun baru direalisasikan pada 6 Mei 2024.",
     [("held", ("IDN", "PER"), "2024-05-06")]),
    ("what talks are sure to bring", "id",
     "Ketua DPR Rudi Halim meyakini pertemuannya dengan Ketua Parlemen Peru Rosa Quispe akan meningkatkan hubungan kedua negara.",
     [("held", ("IDN", "PER"), None)]),
    ("when what is talked of was done", "ms",
     "Perdana Menteri Malaysia Hamzah Karim akan bertemu Perdana Menteri Jepun Sato Kenji dan membincangkan hubungan yang dinaik taraf, Disember lalu.",
     [("planned", ("JPN", "MYS"), None)]),
    ("who decides to meet has not met", "id",
     f"{HOME} dan Menteri Luar Negeri Peru Rosa Quispe memutuskan bertemu di Lima.", [("planned", ("IDN", "PER"), None)]),
    ("a hotel that is called like an envoy", "id",
     f"{BERTEMU}Pertemuan di Hotel Arya Duta Kuta itu berlangsung hangat.", [("held", ("IDN", "PER"), "2024-05-06")]),
    ("the regions of a ministry's desk are no states", "id",
     "Direktur Jenderal Amerika-Eropa Kemlu RI, Rudi Halim, bertemu Wakil Menteri Luar Negeri Peru Rosa Quispe di Jakarta pada 6 Mei 2024.",
     [("held", ("IDN", "PER"), "2024-05-06")]),
    ("a visit of years ago is none of today's talks", "id",
     "Dukungan itu datang dari Peru. Hal itu disampaikan di Jakarta. Keduanya berbincang akrab. Menteri Luar Negeri Peru Rosa Quispe bertemu Menteri Luar Negeri RI Rudi Halim. Hubungan kedua negara ditandai dengan kunjungan Presiden Peru ke Indonesia pada tahun 2011.",
     [("held", ("IDN", "PER"), None), ("held", ("IDN", "PER"), "2011")]),
    ("a weekday of every week is no day", "id",
     "Setiap Senin warga menyeberang ke Lima. Menteri Luar Negeri RI Rudi Halim bertemu Menteri Luar Negeri Peru Rosa Quispe.",
     [("held", ("IDN", "PER"), None)]),
    ("who was to have met, had it not been called off", "ms",
     "Menteri Luar Malaysia Hamzah Karim sepatutnya bertemu Menteri Luar Peru Rosa Quispe di Lima pada 12 April 2024. Pertemuan itu dibatalkan selepas gempa bumi.",
     [("cancelled", ("MYS", "PER"), "2024-04-12")]),
    ("that meeting is no exercise", "ms",
     "Sebagai susulan, eksesais bersama Malaysia dan Peru akan diadakan pada Jun 2024. Bagaimanapun, pertemuan itu dibatalkan.",
     [("planned", ("MYS", "PER"), "2024-06")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "meetings"), MEETINGS, ids=[r[0] for r in MEETINGS])
def test_meetings(
    trap: str, language: str, text: str, meetings: list[tuple[str, tuple[str, ...], str | None]]
) -> None:
    told = [(m.status, m.parties, m.when.edtf if m.when else None) for m in facts_of(text, language).meetings]
    assert told == meetings


# trap, language, text, papers and promises: kind, status, parties
COMMITMENTS = [
    ("what both follow up was agreed before", "id",
     BERTEMU + "Keduanya membahas langkah untuk menindaklanjuti perjanjian-perjanjian yang telah disepakati bersama.", []),
    ("what is usual on such visits", "id",
     BERTEMU + "Lazimnya dalam lawatan seperti itu akan ada nota kesepahaman yang ditandatangani.", []),
    ("a denial as people speak", "id", BERTEMU + "\"Enggak ada penandatanganan nota kesepahaman,\" kata Rudi.", []),
    ("a ceremony at which papers are exchanged", "ms",
     "PUTRAJAYA: Ketua Menteri Hamzah Karim menghadiri Majlis Pertukaran Memorandum Persefahaman antara Malaysia dan Brunei Darussalam di Putrajaya pada 6 Mei 2024.",
     [("memorandum-of-understanding", "signed", ("BRN", "MYS"))]),
    ("a signing that is planned behind its sides", "id",
     BERTEMU + "Puncak acara adalah penandatanganan Nota Kesepahaman Kesehatan antara Kementerian Kesehatan RI, Kementerian Kesehatan Peru, yang direncanakan akan dilaksanakan pada 11 Mei 2024.",
     [("memorandum-of-understanding", "planned", ("IDN", "PER"))]),
    ("three sides of the sentence before", "id",
     BERTEMU + "Rudi menyebut komitmen Indonesia, Fiji, dan Kenya untuk menjaga laut. Ketiga negara sepakat menambah kapal patroli.",
     [("agreement", "agreed", ("FJI", "IDN", "KEN"))]),
    ("partners in general", "id", BERTEMU + "BNN berkomitmen untuk terus meningkatkan sinergi dengan mitra-mitra internasional.", []),
    ("a memorandum is no treaty", "ms",
     "Malaysia dan Indonesia menandatangani Memorandum Perjanjian (MoA) dan Memorandum Persefahaman (MoU) di Jakarta pada 6 Mei 2024.",
     [("memorandum-of-understanding", "signed", ("IDN", "MYS"))]),
    ("whom somebody goes to see sign", "id",
     f"{HOME} dijadwalkan bertemu Menteri Luar Negeri Peru Rosa Quispe di Lima untuk menyaksikan penandatanganan nota kesepahaman.",
     [("memorandum-of-understanding", "planned", ("IDN", "PER"))]),
    ("what was agreed back then", "id",
     BERTEMU + "Indonesia dan Peru pernah berunding pada Maret 2007. Kedua negara sepakat membentuk komisi bersama saat itu.", []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "made"), COMMITMENTS, ids=[r[0] for r in COMMITMENTS])
def test_commitments(
    trap: str, language: str, text: str, made: list[tuple[str, str, tuple[str, ...]]]
) -> None:
    assert [(c.kind, c.status, c.parties) for c in facts_of(text, language).commitments] == made


def test_an_older_paper_is_dated_by_its_own_signing() -> None:
    text = BERTEMU + (
        "Penandatanganan nota kesepahaman tersebut merupakan amanat dari perjanjian kerja sama antara Indonesia dan "
        "Peru yang ditandatangani di Lima, Mei 2016."
    )
    days = {c.kind: c.when.edtf if c.when else None for c in facts_of(text, "id").commitments}
    assert days["treaty"] == "2016-05"


def test_a_spokesman_takes_no_part() -> None:
    text = (
        "Juru bicara Kementerian Luar Negeri RI Surya Darma menerangkan pada 12 Mei 2024 akan dilaksanakan pertemuan "
        "trilateral Indonesia, Filipina, dan Malaysia di Manila."
    )
    (meeting,) = facts_of(text, "id").meetings
    assert all(p.person is None for p in meeting.participations)


def test_a_spokesman_who_meets_somebody_takes_part() -> None:
    text = (
        "Juru bicara Presiden RI Surya Darma menerima Duta Besar Peru Rosa Quispe di Jakarta pada 6 Mei 2024."
    )
    (meeting,) = facts_of(text, "id").meetings
    assert sum(p.person is not None for p in meeting.participations) == len(("Surya", "Rosa"))


def test_whom_the_other_side_of_a_name_is() -> None:
    text = (
        "Upaya itu akan dibahas dalam pertemuan Menlu ASEAN-UE yang dijadwalkan berlangsung di Bangkok pada 3 Juni 2024. "
        f"{BERTEMU}Keduanya membahas pencalonan keanggotaan Dewan Keamanan (DK) PBB."
    )
    facts = facts_of(text, "id")
    assert sorted(p.names[0] for p in facts.persons) == ["Rosa Quispe", "Rudi Halim"]
    assert {b.country for b in facts.institutions if b.names[0].startswith("Dewan")} == {"UN"}


def test_who_is_seen_in_a_delegation_takes_part() -> None:
    text = BERTEMU + (
        "Di situ terlihat Menteri Perdagangan Anwar Sadikin, Menteri Kesehatan Sari Dewi, dan Duta Besar RI untuk Peru "
        "Surya Darma."
    )
    facts = facts_of(text, "id")
    (meeting,) = facts.meetings
    there = {facts.persons[p.person].names[0] for p in meeting.participations if p.person is not None}
    assert {"Anwar Sadikin", "Sari Dewi", "Surya Darma"} <= there


def test_whom_a_guest_abroad_calls_on_is_of_the_host() -> None:
    text = (
        "DOHA: Menteri Pertahanan Malaysia Hamzah Karim memulakan lawatan rasmi ke Qatar. Hamzah dijadualkan mengadakan "
        "kunjungan hormat terhadap Timbalan Perdana Menteri Saoud Al Rashid."
    )
    countries = {p.names[0]: p.country for p in facts_of(text, "ms").persons}
    assert countries["Saoud Al Rashid"] == "QAT"
