"""Which meeting a sentence goes on from, and which it sets apart: all meetings of a text. Sentences are our own."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

PUBLISHED = "2024-06-12"  # a Wednesday

Told = tuple[str, str, str, str | None]  # kind, status, sides, EDTF

TRAPS: list[tuple[str, str, list[Told]]] = [
    ("the afternoon is not that of the year before last",
     "Thai Health Minister Anan Chaiyo met Lao Health Minister Kham Keola in Bangkok on Tuesday.\nThailand and Laos signed a memorandum of understanding on health cooperation in Vientiane in March 2022.\nIn the afternoon, Anan Chaiyo met Vietnamese Ambassador Tran Quoc Viet.",
     [("bilateral-meeting", "held", "LAO THA", "2024-06-11"), ("bilateral-meeting", "held", "THA VNM", "2024-06-11")]),
    ("called off was the one of another month, not the one to come",
     "Kepala Polda Bali Andi Salim menemui Kepala Kepolisian Timor-Leste Jose Belo di Denpasar, Selasa (11/6). Andi Salim dijadwalkan bertemu Menteri Dalam Negeri Timor-Leste Maria Soares di Dili pekan depan. Kunjungan itu sedianya dilakukan April lalu, tetapi batal karena cuaca.",
     [("bilateral-meeting", "held", "IDN TLS", "2024-06-11"), ("bilateral-meeting", "planned", "IDN TLS", "2024-06-17/2024-06-23"), ("visit", "cancelled", "IDN TLS", "2024-04")]),
    ("called off on a day before it", "Thai Labour Minister Anan Chaiyo will meet Lao Labour Minister Kham Keola in Vientiane on 20 June 2024. The meeting was cancelled on Monday because of floods.",
     [("bilateral-meeting", "cancelled", "LAO THA", "2024-06-20")]),
    ("called off is the one just told", "Menteri Pertanian Indonesia Andi Salim akan bertemu Menteri Pertanian Laos Kham Keola di Vientiane pada 20 Juni 2024. Pertemuan itu kemudian dibatalkan.",
     [("bilateral-meeting", "cancelled", "IDN LAO", "2024-06-20")]),
    ("before the meeting a call on somebody else",
     "Indonesia's trade chief Andi Salim met Malaysian trade chief Hamzah Karim in Kuching on Tuesday. Before the meeting, Andi Salim paid a courtesy call on State Secretary Rosnah Yusof.",
     [("bilateral-meeting", "held", "IDN MYS", "2024-06-11"), ("courtesy-call", "held", "IDN MYS", "2024-06-11")]),
    ("after the talks still of the talks", "Thai Labour Minister Anan Chaiyo held talks with Lao Labour Minister Kham Keola in Bangkok on Tuesday. After the talks, both told the press that the fees will be cut.",
     [("bilateral-meeting", "held", "LAO THA", "2024-06-11")]),
    ("met by the press, later", "Thai Labour Minister Anan Chaiyo met Lao Labour Minister Kham Keola in Bangkok on Tuesday. Kham Keola, when met later, said the border is quiet.",
     [("bilateral-meeting", "held", "LAO THA", "2024-06-11")]),
    ("a course is no exercise", "Duta Besar Oman ke Brunei Darussalam Nasser Al-Amri mengadakan kunjungan hormat kepada Menteri Pendidikan Brunei Darussalam Hamzah Yusof pada hari Selasa. Oman menawarkan latihan kepada tiga pegawai. Latihan itu akan diadakan di Muscat pada bulan September.",
     [("courtesy-call", "held", "BRN OMN", "2024-06-11")]),
    ("they who spoke by telephone agreed on the next round", "Vietnamese Deputy Foreign Minister Tran Quoc Viet met Lao Deputy Foreign Minister Kham Keola in Hue on Monday. On Tuesday, Tran Quoc Viet spoke by phone with Mongolian Deputy Foreign Minister Batbayar Ganzorig. They agreed that the fifth political consultation would take place in Ulaanbaatar in September 2024.",
     [("bilateral-meeting", "held", "LAO VNM", "2024-06-10"), ("call", "held", "MNG VNM", "2024-06-11"), ("consultation", "planned", "MNG VNM", "2024-09")]),
    ("a round to be completed is no round", "Delegasi Indonesia dan Kenya bertemu di Nairobi pada Selasa (11/6). Kedua pihak sepakat menyelesaikan perundingan perjanjian dagang paling lambat akhir tahun 2025.",
     [("bilateral-meeting", "held", "IDN KEN", "2024-06-11")]),
    ("yesterday's meeting", "Malaysia and Thailand will open the gate earlier, Datuk Hamzah Karim said at yesterday's meeting of the Malaysia-Thailand border committee in Padang Besar.",
     [("consultation", "held", "MYS THA", "2024-06-11")]),
    ("the minister cancelled a visit", "Thai Energy Minister Anan Chaiyo spoke by phone with Lao Energy Minister Kham Keola on Tuesday. The call came after the minister cancelled a visit to Vientiane scheduled for June 3.",
     [("call", "held", "LAO THA", "2024-06-11"), ("visit", "cancelled", "LAO THA", "2024-06-03")]),
    ("an organisation is none of the two countries", "Myanmar labour minister Kyaw Zeya received a Thai delegation led by Permanent Secretary Anan Chaiyo in Nay Pyi Taw on Monday. In the afternoon, Kyaw Zeya met International Labour Organization (ILO) officer Henrik Berg. Myanmar and Thailand signed a memorandum in 2003. Senior officials of the two countries will meet again in Bangkok in July.",
     [("bilateral-meeting", "held", "MMR THA", "2024-06-10"), ("bilateral-meeting", "held", "ILO MMR", "2024-06-10"), ("bilateral-meeting", "planned", "MMR THA", "2024-07")]),
    ("two goals of one journey do not visit each other", "Lawatan kerja Menteri Pertanian ke Vietnam dan Kemboja bermula semalam dan akan berakhir pada hari Jumaat.", []),
]  # fmt: skip


def told(title: str, text: str) -> list[Told]:
    article = Article("x", title + "\n" + text, title, published=PUBLISHED)
    facts = extract(annotate(article, load()), load())
    return [(m.kind, m.status, " ".join(m.parties), m.when.edtf if m.when else None) for m in facts.meetings]


@pytest.mark.parametrize(("trap", "text", "wanted"), TRAPS, ids=lambda x: str(x)[:50])
def test_meetings_told_one_after_the_other(trap: str, text: str, wanted: list[Told]) -> None:
    assert told("News", text) == wanted, trap


def test_a_headline_on_several_who_were_met_is_no_meeting_of_these() -> None:
    text = "Vietnamese Deputy Foreign Minister Tran Quoc Viet met Lao Deputy Foreign Minister Kham Keola in Jakarta on Tuesday to discuss the border."
    assert [sides for _, _, sides, _ in told("Deputy FM meets Lao, Thai, UK officials", text)] == ["LAO VNM"]
