"""Wrong facts that a strict diplomat would strike out: whose people, which meeting, what became of a paper."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

from .test_extract import facts_of

# trap, language, text, person, state
STATES = [
    ("a minister called on behind talks abroad", "id", "Hanoi, Viet Nam: Direktur Jenderal Asia Pasifik Kementerian Luar Negeri RI Bagas Wirawan memimpin konsultasi bersama Wakil Menteri Luar Negeri Viet Nam, Do Hung Anh, di Hanoi (5/10). Usai konsultasi, Bagas melakukan courtesy call kepada Menteri Luar Negeri Le Minh Duc.", "Le Minh Duc", "VNM"),
    ("an office visited at home", "id", "Direktur Jenderal Asia Pasifik Kementerian Luar Negeri RI Bagas Wirawan memimpin konsultasi bersama Wakil Menteri Luar Negeri Viet Nam, Do Hung Anh, di Bandung. Usai konsultasi, Do Hung Anh melakukan courtesy call kepada Menteri Luar Negeri RI Rudi Halim.", "Rudi Halim", "IDN"),
    ("who tells of it last met nobody", "en", "Navy chief Adm Somchai Inthong met Myanmar's naval attache to Thailand yesterday to seek help, navy spokesman Capt Prasert Kaew said.", "Prasert Kaew", "THA"),
    ("a forum's town is nobody's home", "en", "Indonesia and Papua New Guinea signed a pact on Wednesday. The pact was signed in Jayapura by Trade Minister Rudi Halim and his Papua New Guinean counterpart Elias Kapo, in the presence of acting Papua governor Ramses Wanda. President Darma Sutedja is to speak on the sidelines of the APEC summit in Lima.", "Rudi Halim", "IDN"),
    ("met at a forum", "en", "Indonesia and Papua New Guinea signed a pact on Wednesday. The pact was signed in Jayapura by Trade Minister Rudi Halim and his Papua New Guinean counterpart Elias Kapo. President Darma Sutedja is to meet Prime Minister James Kapovere on the sidelines of the APEC summit in Lima.", "James Kapovere", "PNG"),
    ("a treaty called after a town", "en", "Foreign Minister Vikram Pillai of Singapore met his Philippine counterpart Enrique Abad in Manila on 16 January. Vikram also called on President Fernando Abueva. Both signed a deal on carbon credits under the Paris Agreement.", "Fernando Abueva", "PHL"),
    ("seen at the next stop", "en", "MANILA, Oct. 7 (Yonhap) -- President Yoon Suk held talks with Philippine President Fernando Abueva in Manila on Monday. Yoon, who arrived in Manila on Sunday, will travel to Singapore on Tuesday for talks with Prime Minister Vikram Pillai.", "Vikram Pillai", "SGP"),
    ("a republic has no crown prince", "en", "MANILA – In Manila, President Fernando Abueva thanked Crown Prince Khalid Salmani of late for the wages that Saudi Arabia paid.", "Khalid Salmani", "SAU"),
    ("a king who gave audience abroad", "en", "Cambodian Prime Minister Hun Vanna and his Thai counterpart Srettha Kaew on 7 February witnessed the signing of five agreements in Bangkok. Vanna later had a royal audience with King Maha Inthong.", "Maha Inthong", "THA"),
    ("an engineer by title", "en", "Riyadh, 20 February 2024, SPA -- Deputy Minister of Foreign Affairs Eng. Waleed bin Khalid El-Harbi received here today the Philippine Ambassador Renato Abad.", "Waleed bin Khalid El-Harbi", "SAU"),
    ("met behind two who were called on", "en", "Minister for Foreign Affairs Vikram Pillai of Singapore made an official visit to Vientiane, Laos from 17 to 18 May 2023. Minister Pillai called on President of the Lao PDR Thongvan Sisa and Prime Minister Sonexay Phon, and met Deputy Prime Minister and Minister of Foreign Affairs Kham Vong.", "Kham Vong", "LAO"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "name", "state"), STATES, ids=[r[0] for r in STATES])
def test_states(trap: str, language: str, text: str, name: str, state: str) -> None:
    people = {p.names[0]: p.country for p in facts_of(text, language).persons}
    assert people[name] == state


# trap, text, whether the short form names a body
BODIES = [
    ("the short form of a meeting", "Ia hadir dalam Pertemuan Direktur Jenderal Bea Cukai ASEAN (DGX) di Hanoi.", False),
    ("a body of a forum", "Ia memimpin Komite Pejabat Senior ASEAN (DGX).", True),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "named"), BODIES, ids=[r[0] for r in BODIES])
def test_brackets(trap: str, text: str, named: bool) -> None:
    assert any("DGX" in b.names for b in facts_of(text, "id").institutions) is named


def test_numbered_session() -> None:
    facts = facts_of(
        "Menteri Luar Negeri RI Rudi Halim berpidato pada Sidang Majelis Umum ke-78 PBB di New York.", "id"
    )
    assert {b.names[0]: b.country for b in facts.institutions}["Majelis Umum"] == "UN"


MET = "Menteri Pertahanan Malaysia Halim Jumali bertemu Panglima TNI Bagas Wirawan di Tarakan, Rabu. "
MET_EN = "Lao Foreign Minister Xay Bounmy met his Thai counterpart Anan Chaiyo in Bangkok on 6 May 2024. "
# trap, language, text, how many meetings, participants of the first
MEETINGS = [
    ("who else was there", "ms", MET + "Katanya, mesyuarat turut disertai Pesuruhjaya Polis Sabah, Datuk Jauhari Dikin dan Konsul Republik Indonesia di Tawau, Aris Utomo.", 1, 4),
    ("another one elsewhere", "ms", MET + "Mesyuarat dengan Menteri Pertahanan Thailand Anan Chaiyo akan diadakan di Bangkok pada Mei.", 2, 2),
    ("who was at the handing over", "id", MET + "Turut hadir dalam serah terima Duta Besar RI Aris Utomo dan Direktur Eksekutif AHA Centre Adelina Sitompul.", 1, 4),
    ("signed while calling on a president", "en", MET_EN + "Xay also called on Thai President Fah Inthong. A memorandum on rice was inked by Lao Trade Minister Kham Vong and Thai Trade Minister Prasert Kaew.", 2, 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "text", "count", "people"), MEETINGS, ids=[r[0] for r in MEETINGS]
)
def test_meetings(trap: str, language: str, text: str, count: int, people: int) -> None:
    meetings = facts_of(text, language).meetings
    present = [sum(p.person is not None for p in m.participations) for m in meetings]
    assert (len(meetings), present[0]) == (count, people)
    assert all(n < 3 for n in present[1:])


def test_held_there() -> None:
    text = "Thai army chief Somchai Inthong met Myanmar military attache Kyaw Htun to seek help for Thais stranded in Shan State."
    assert [m.place for m in facts_of(text, "en").meetings] == [None]


# trap, language, text, statuses of the commitments
PAPERS = [
    ("a paper of next year", "id", MET + '"Tahun depan kita teken MoU," ujar Bagas.', ["planned"]),
    ("a paper of last year", "id", MET + "Tahun lalu kedua negara meneken MoU.", ["signed"]),
    ("what waits for a signing", "id", MET + "Menurut Halim, Malaysia akan mengirim petugas pada Juni setelah nota kesepahaman ditandatangani.", ["planned"]),
    ("an audience granted", "en", "The Lao President Thongvan Sisa granted a farewell audience to the Thai ambassador Anan Chaiyo in Vientiane.", []),
    ("a paper of years ago", "en", MET_EN + "Xay said the committee would be proposed to the cabinet, adding that the 2001 memorandum of understanding, known as MOU 44, ceded nothing to Thailand.", []),
    ("a paper proposed", "en", MET_EN + "Xay proposed a memorandum of understanding on rice to Thailand.", ["proposed"]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "statuses"), PAPERS, ids=[r[0] for r in PAPERS])
def test_papers(trap: str, language: str, text: str, statuses: list[str]) -> None:
    assert [c.status for c in facts_of(text, language, "2024-05-10").commitments] == statuses


# trap, text, the counterpart's office
OFFICES = [
    ("a number counts at home", "Bruneian Minister of Foreign Affairs II Erywan Jumali held talks with his Lao counterpart Xay Bounmy.", "Minister of Foreign Affairs"),
    ("one in charge for a time", "Thailand's caretaker Foreign Minister Anan Chaiyo held talks with his Lao counterpart Xay Bounmy.", "Foreign Minister"),
    ("a deputy's counterpart is a deputy", "Thai Deputy Foreign Minister Anan Chaiyo held talks with his Lao counterpart Xay Bounmy.", "Deputy Foreign Minister"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "text", "office"), OFFICES, ids=[r[0] for r in OFFICES])
def test_counterparts(trap: str, text: str, office: str) -> None:
    people = annotate(Article("t", f"News\n{text}\n", "News"), load()).persons
    assert [p.post.label for p in people if p.post and p.names[0] == "Xay Bounmy"] == [office]
