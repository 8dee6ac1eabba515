"""From an article of our own words to its facts: meetings and what each must not become."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import functools

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.facts import Facts
from ontology.knowledge import load

# enough running text to tell the language, and nothing in it to extract
PADDING = {
    "id": "Hal itu sudah lama menjadi bagian dari pekerjaan yang tidak mudah bagi mereka karena jalan ke sana masih rusak.",
    "en": "It has been a part of the work that is not easy for them since the road there is still bad and the town is quiet.",
    "ms": "Perkara itu telah lama menjadi sebahagian daripada kerja yang tidak mudah bagi mereka kerana jalan ke sana rosak.",
}  # fmt: skip
IDN = "Menteri Pertanian Indonesia Rudi Halim"
LAO = "Menteri Pertanian Laos Somchai Vongsa"


@functools.cache
def facts_of(body: str, language: str = "id", published: str | None = "2024-05-10") -> Facts:
    text = f"Berita\n{body}\n{PADDING[language]}"
    return extract(annotate(Article("a", text, "Berita", published=published), load()), load())


# trap, language, text, (kind, status, parties, date, place)
ONE_MEETING = [
    ("plain", "id", f"{IDN} bertemu {LAO} di Vientiane, Senin (6/5/2024).",
     ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")),
    ("announced, not held", "id", f"{IDN} akan bertemu {LAO} di Vientiane pada 20 Mei 2024.",
     ("bilateral-meeting", "planned", ("IDN", "LAO"), "2024-05-20", "Vientiane")),
    ("called off at the end of the sentence", "id", f"Pertemuan {IDN} dengan {LAO} dibatalkan.",
     ("bilateral-meeting", "cancelled", ("IDN", "LAO"), None, None)),
    ("the date of the statement is not the date of the meeting", "id",
     f"{IDN} bertemu {LAO} di Vientiane, katanya dalam keterangan tertulis, Rabu (8/5/2024).",
     ("bilateral-meeting", "held", ("IDN", "LAO"), None, "Vientiane")),
    ("a courtesy call is no plain meeting", "id",
     "Perdana Menteri Laos Somchai Vongsa menerima kunjungan kehormatan Menteri Pertanian Indonesia Rudi Halim.",
     ("courtesy-call", "held", ("IDN", "LAO"), None, None)),
    ("a telephone call has no place", "id", f"{IDN} menelepon {LAO}, Rabu (8/5/2024).",
     ("call", "held", ("IDN", "LAO"), "2024-05-08", None)),
    ("a paper signed at a place on a day, told without a meeting", "id",
     "Indonesia dan Laos menandatangani nota kesepahaman tentang pupuk di Vientiane pada 6 Mei 2024.",
     ("signing", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")),
    ("where a minister goes is no part of the office", "ms", "Lawatan kerja dua hari Menteri Pertahanan Brunei ke Kuala Lumpur bermula hari ini.",
     ("visit", "held", ("BRN", "MYS"), "2024-05-10", "Kuala Lumpur")),
    ("a visit called off", "id", "Lawatan kerja Perdana Menteri Vietnam ke Jakarta pada 3 Mei lalu batal karena topan.",
     ("visit", "cancelled", ("IDN", "VNM"), "2024-05-03", "Jakarta")),
    ("proposed for both, who are named in between", "id",
     "Pihak Indonesia mengusulkan agar kedua menteri energi, Indonesia dan Brunei, bertemu sebelum akhir tahun.",
     ("bilateral-meeting", "proposed", ("BRN", "IDN"), None, None)),
    ("where an envoy is sent is no side", "en",
     "Indonesian Deputy Trade Minister Rudi Halim met the Lao Permanent Representative to the United Nations, Somchai Vongsa, in New York.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), None, "New York")),
    ("nor in Indonesian", "id",
     "Wakil Menteri Perdagangan RI Rudi Halim bertemu Duta Besar Laos untuk Uni Eropa, Somchai Vongsa, di Brussel.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), None, "Brussel")),
    ("but who is the Union's own envoy", "en",
     "Indonesian Deputy Trade Minister Rudi Halim met the EU Ambassador to Indonesia, Denis Vanden, in Jakarta.",
     ("bilateral-meeting", "held", ("EU", "IDN"), None, "Jakarta")),
    ("the ministers of ASEAN are many", "id", "Para menteri pertahanan ASEAN bersidang di Vientiane, Senin (6/5).",
     ("multilateral-meeting", "held", ("ASEAN",), "2024-05-06", "Vientiane")),
    ("witnesses of two states where no signatory is named", "id",
     "Penandatanganan nota kesepahaman itu disaksikan Menteri Perdagangan RI dan Menteri Perdagangan Kamboja di Phnom Penh, Senin (6/5).",
     ("signing", "held", ("IDN", "KHM"), "2024-05-06", "Phnom Penh")),
    ("'Said' within a name says nothing", "en",
     "The Philippine ambassador to Qatar, Elena Bautista, met with Labour Minister Ali bin Said Al-Marri in Doha on Wednesday.",
     ("bilateral-meeting", "held", ("PHL", "QAT"), "2024-05-08", "Doha")),
    ("officials from several states, listed", "en", "Officials from Vietnam, Laos and Cambodia met in Da Nang on May 2.",
     ("multilateral-meeting", "held", ("KHM", "LAO", "VNM"), "2024-05-02", "Da Nang")),
    ("states that somebody comes from are no sides", "en",
     "The Thai minister, back from Laos, Vietnam and Japan, met the Indonesian envoy Rangga Sutedja in Bangkok on Monday.",
     ("bilateral-meeting", "held", ("IDN", "THA"), "2024-05-06", "Bangkok")),
    ("guests from a state", "id", "Wali Kota Batam Bagus Arifin kedatangan tamu dari Kementerian Transportasi Singapura, Senin (6/5).",
     ("bilateral-meeting", "held", ("IDN", "SGP"), "2024-05-06", "Batam")),
    ("a session with somebody, told by who was there", "en",
     "Speaking after a closed-door session with Chinese Vice Premier Zhao Lei in Beijing on Thursday, Malaysian Transport Minister Azlan Kamil said trade had grown.",
     ("bilateral-meeting", "held", ("CHN", "MYS"), "2024-05-09", "Beijing")),
    ("who had met, told by who left", "id",
     f"Usai bertemu {LAO} di Hanoi, Menteri Pertanian Thailand Anan Chaiyo langsung pulang.",
     ("bilateral-meeting", "held", ("LAO", "THA"), None, "Hanoi")),
    ("who had met, told by who spoke", "en",
     "After meeting Chinese Vice Premier Zhao Lei in Beijing on Thursday, Malaysian Transport Minister Azlan Kamil said trade had grown.",
     ("bilateral-meeting", "held", ("CHN", "MYS"), "2024-05-09", "Beijing")),
    ("views exchanged with somebody", "id", "Menteri Kesehatan RI bertukar pandangan dengan Direktur Regional WHO, dr. Anita Rao, di Jenewa.",
     ("bilateral-meeting", "held", ("IDN", "WHO"), None, "Jenewa")),
    ("two sentences, one meeting", "id",
     f"{IDN} bertemu {LAO} di Vientiane. Pertemuan itu berlangsung pada 6 Mei 2024.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")),
    ("English", "en", "The Lao foreign minister, Somchai Vongsa, met the Indonesian foreign minister, Rudi Halim, in Vientiane on 6 May 2024.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")),
    ("through talks in general is no meeting", "id",
     f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. Keduanya ingin menyelesaikan masalah di Laut Natuna melalui perundingan.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")),
    ("an interview by telephone is no call", "en",
     "The Lao minister, Somchai Vongsa, met the Indonesian minister, Rudi Halim, in Vientiane on 6 May 2024. It was good, he told the paper by phone from Vientiane.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")),
    ("spoken over the phone", "en", "The Lao foreign minister, Somchai Vongsa, spoke to his Indonesian counterpart, Rudi Halim, over the phone on 6 May 2024.",
     ("call", "held", ("IDN", "LAO"), "2024-05-06", None)),
    ("received here on Tuesday", "en", "The Lao premier, Somchai Vongsa, received here on 7 May 2024 a delegation of the Indonesian government.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-07", None)),
    ("a committee's meeting is a consultation", "ms",
     "Mesyuarat Jawatankuasa Kerja Malaysia dan Thailand diadakan di Bangkok pada 6 Mei 2024.",
     ("consultation", "held", ("MYS", "THA"), "2024-05-06", "Bangkok")),
    ("a visit that is only invited to is none", "id",
     f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. Rudi mengundang Somchai untuk berkunjung ke Jakarta tahun depan.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Vientiane")),
    ("called off after a comma", "id", f"Pertemuan {IDN} dengan {LAO}, yang sedianya digelar pekan ini, batal.",
     ("bilateral-meeting", "cancelled", ("IDN", "LAO"), "2024-05-06/2024-05-12", None)),
    ("the land after the city is no third side", "id", f"{IDN} bertemu {LAO} di Hanoi, Vietnam, pada 6 Mei 2024.",
     ("bilateral-meeting", "held", ("IDN", "LAO"), "2024-05-06", "Hanoi")),
    ("Malay", "ms", "Menteri Luar Malaysia Hamzah Karim bertemu Menteri Luar Thailand Somsak Chaiyo di Bangkok pada 6 Mei 2024.",
     ("bilateral-meeting", "held", ("MYS", "THA"), "2024-05-06", "Bangkok")),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "wanted"), ONE_MEETING, ids=[row[0] for row in ONE_MEETING]
)
def test_one_meeting(
    trap: str, language: str, text: str, wanted: tuple[str, str, tuple[str, ...], str | None, str | None]
) -> None:
    meetings = facts_of(text, language).meetings
    told = [(m.kind, m.status, m.parties, m.when.edtf if m.when else None, m.place) for m in meetings]
    assert told == [wanted], trap


NO_MEETING = [
    ("denied", "id", f"{IDN} tidak bertemu {LAO}."),
    ("hoped", "id", f"{IDN} berharap bertemu {LAO}."),
    ("conditional", "id", f"Jika {IDN} bertemu {LAO}, harga beras akan dibicarakan."),
    ("domestic", "id", "Menteri Pertanian Indonesia Rudi Halim bertemu Gubernur Jawa Barat Dedi Santosa di Bandung."),
    ("generic talk", "id", "Pertemuan memang sering memakan waktu. Indonesia dan Laos sama-sama mengekspor kopi."),
    ("a match is no meeting of states", "id",
     "Pertandingan Indonesia melawan Laos berakhir tanpa gol. Pertemuan kedua negara di stadion itu yang kelima. Wasit memimpin laga."),
    ("whom he saw after the meeting was not in it", "en",
     "After meeting the Lao agriculture minister Somchai Vongsa in Hanoi, he flew to Tokyo, where the Japanese premier Kenji Mori received him."),
    ("who lives where he went was not in the meeting", "id",
     f"Setelah bertemu {LAO} di Hanoi, ia terbang ke Tokyo, tempat Perdana Menteri Jepang Kenji Mori tinggal."),
    ("one of ASEAN's own who meets officials is no session of ASEAN", "en",
     "The ASEAN secretary-general met senior officials in Jakarta on Monday."),
    ("nor one who meets ministers", "id", "Sekretaris Jenderal ASEAN bertemu para menteri di Jakarta, Senin (6/5)."),
    ("to meet a demand is no meeting", "en", "Laos and Indonesia must meet the demand for rice that the two markets have."),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text"), NO_MEETING, ids=[row[0] for row in NO_MEETING])
def test_no_meeting(trap: str, language: str, text: str) -> None:
    assert facts_of(text, language).meetings == (), trap


def test_meetings_with_other_persons_and_dates_stay_apart() -> None:
    text = (
        f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024.\n"
        "Sehari kemudian Rudi Halim bertemu Menteri Pertanian Thailand Anan Chaiyo di Bangkok pada 7 Mei 2024."
    )
    assert [(m.parties, m.when.edtf if m.when else None) for m in facts_of(text).meetings] == [
        (("IDN", "LAO"), "2024-05-06"),
        (("IDN", "THA"), "2024-05-07"),
    ]


def test_that_meeting_neither_begins_another_nor_gains_a_side_in_passing() -> None:
    text = (
        f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024.\n"
        "Dalam pertemuan itu Indonesia meminta dukungan Laos di Dewan Pangan Perserikatan Bangsa-Bangsa (PBB)."
    )
    [meeting] = facts_of(text).meetings
    assert meeting.parties == ("IDN", "LAO")


def test_attendance_told_after_a_plan_is_that_of_the_meeting_held() -> None:
    text = (
        f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024.\n"
        "Indonesia mengundang Laos menghadiri High-Level Meeting tentang pangan yang akan diadakan di Indonesia.\n"
        "Turut hadir Duta Besar Indonesia untuk Laos Hendra Wibisono."
    )
    facts = facts_of(text)
    people = {
        meeting.status: {
            facts.persons[p.person].names[0] for p in meeting.participations if p.person is not None
        }
        for meeting in facts.meetings
    }
    assert people["held"] == {"Rudi Halim", "Somchai Vongsa", "Hendra Wibisono"}
    assert people.get("planned", set()) == set()


def test_roles_and_ranks() -> None:
    facts = facts_of(
        "Perdana Menteri Laos Somchai Vongsa menerima kunjungan Menteri Pertanian Indonesia Rudi Halim."
    )
    (meeting,) = facts.meetings
    roles = {facts.persons[p.person].names[0]: p.role for p in meeting.participations if p.person is not None}
    assert roles == {"Somchai Vongsa": "host", "Rudi Halim": "visitor"}


def test_every_evidence_stands_at_its_offsets() -> None:
    text = (
        f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. Kedua menteri sepakat menambah ekspor beras.\n"
        "Sekitar 130 ribu WNI bekerja di sana."
    )
    article = Article("a", f"Berita\n{text}\n{PADDING['id']}", "Berita", published="2024-05-10")
    facts = extract(annotate(article, load()), load())
    proofs = [e for fact in (*facts.meetings, *facts.commitments) for e in fact.evidence]
    proofs += [t.evidence for fact in (*facts.meetings, *facts.commitments) for t in fact.topics]
    proofs += [figure.evidence for figure in facts.figures]
    assert len(proofs) >= 5
    assert all(article.text[e.start : e.end] == e.quote and 12 <= len(e.quote) <= 600 for e in proofs)


def test_a_run_on_line_gives_evidence_of_a_sentences_length() -> None:
    text = f"{IDN} bertemu {LAO} di Vientiane " + "dan kemudian " * 200
    for meeting in facts_of(text).meetings:
        assert all(len(e.quote) <= 600 for e in meeting.evidence)
    assert facts_of(text).meetings


def test_the_same_document_gives_the_same_facts() -> None:
    text = f"{IDN} bertemu {LAO} di Vientiane. Kedua menteri sepakat menambah ekspor beras."
    first = facts_of(text)
    facts_of.cache_clear()
    assert facts_of(text) == first
