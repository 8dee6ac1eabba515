"""Days that count from another day, days that head a paragraph, days of the words; bridges, gates and cities gone on
to; signers told before the signing's place. All persons invented; published on Friday, 10 May 2024."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of

# trap, language, text, day of the article's first meeting
DAYS: list[tuple[str, str, str, str | None]] = [
    ("a day after she met", "en", "MANILA — Labor Secretary Rosa Uy announced this on Thursday, a day after she sat down with Oman's Labour Minister Fahd Harthi in Muscat.", "2024-05-08"),
    ("days after a meeting", "en", "JAKARTA — Foreign Minister Rudi Halim told reporters on Tuesday, two days after her meeting with Japanese Foreign Minister Sato Kenji in Osaka, that it went well.", "2024-05-05"),
    ("the day after, in Indonesian", "id", "JAKARTA – Menteri Perdagangan Rudi Halim mengumumkan hal itu pada Kamis (9/5), sehari setelah bertemu Menteri Perdagangan Jepang Sato Kenji di Osaka.", "2024-05-08"),
    ("two days after, in Malay", "ms", "PUTRAJAYA – Menteri Luar Azlan Kamil berkata demikian pada Khamis, dua hari selepas mengadakan pertemuan dengan Menteri Luar Thailand Anan Chaiyo di Hat Yai.", "2024-05-07"),
    ("a day before they meet", "en", "JAKARTA — Foreign Minister Rudi Halim spoke on Wednesday, a day before she meets Thai Foreign Minister Anan Chaiyo in Bangkok.", "2024-05-09"),
    ("what was told before came then", "en", "VIENNA — Philippine Ambassador Rosa Uy opened the office on Tuesday.\nThe ceremony came a day after Energy Secretary Jaime Lorenzo held talks with Austrian Energy Minister Karl Huber in Vienna.", "2024-05-06"),
    ("a week after is no day", "en", "JAKARTA — The embargo was lifted on Wednesday, a week after Foreign Minister Rudi Halim met Thai Foreign Minister Anan Chaiyo in Bangkok.", None),
    ("their own day stands behind", "en", "JAKARTA — A day after they met on 3 May in Bangkok, Foreign Minister Rudi Halim and Thai Foreign Minister Anan Chaiyo announced a pact.", "2024-05-03"),
    ("according to somebody, on a day", "en", "PUTRAJAYA — According to Foreign Minister Azlan Kamil, on Monday he will meet Thai Foreign Minister Anan Chaiyo in Hat Yai.", "2024-05-13"),
    ("according to somebody, today", "id", f"{IDN} bertemu {LAO} di Vientiane.\nMenurut Rudi, hari ini tim Indonesia akan bertemu tim Laos di Vientiane.", "2024-05-10"),
    ("speaking on a day of what had been", "en", "SINGAPORE — Speaking to reporters on Thursday, Foreign Minister Lim Wee Han said he had met Malaysian Foreign Minister Azlan Kamil in Johor Bahru last month.", "2024-04"),
    ("a day that heads the paragraph", "en", "THURSDAY. Indonesian Agriculture Minister Rudi Halim phoned his Australian counterpart, Jane Hartley, about live cattle.", "2024-05-09"),
    ("from one written day to another", "id", "JAKARTA – Menteri Perdagangan Rudi Halim dijadwalkan bertemu Menteri Perdagangan Filipina Jaime Lorenzo di Manila pada Rabu (15/5) hingga Jumat (17/5).", "2024-05-15/2024-05-17"),
    ("and it was to begin already", "id", "JAKARTA – Indonesia dan Filipina batal bertemu di Manado pekan ini.\nMenurut Rudi Halim, pertemuan di Manado semula dijadwalkan berlangsung Rabu (8/5) sampai Sabtu (11/5).", "2024-05-08/2024-05-11"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), DAYS, ids=[row[0] for row in DAYS])
def test_when_they_met(trap: str, language: str, text: str, wanted: str | None) -> None:
    told = [m.when and m.when.edtf for m in facts_of(text, language).meetings]
    assert wanted in told, trap


# trap, language, text, the places of the article's meetings
SPOTS: list[tuple[str, str, str, list[str | None]]] = [
    ("a crossing far from the paper's city", "en", "JAKARTA — Indonesian Foreign Minister Rudi Halim met Vietnamese Foreign Minister Tran Van Hung at the Mong Cai border crossing on Friday.", ["Mong Cai border crossing"]),
    ("a bridge", "en", "VIENTIANE — Lao Defence Minister Khamla Vongsa met his Thai counterpart Anan Chaiyo at the Friendship Bridge on Friday.", ["Friendship Bridge"]),
    ("a port behind the provinces of an office", "id", "BADUNG – Duta Besar Thailand Anan Chaiyo diterima Kepala Kantor Wilayah Bea Cukai Bali, NTB, dan NTT, Rudi Halim, di Pelabuhan Benoa, Kamis (9/5).", ["Pelabuhan Benoa, Badung"]),
    ("a town no list knows, beside an envoy's state", "en", "DILI — Agriculture Minister Mateus Soares had a meeting on Thursday with the Representative of the Food and Agriculture Organization (FAO) in Timor-Leste, Anil Rao, at the FAO office in Caicoli.", ["Caicoli"]),
    ("a street is no town", "ms", "KUALA LUMPUR - Menteri Pertahanan Malaysia Azlan Kamil menerima kunjungan Duta Besar Jepun Sato Kenji di pejabat kementerian di Jalan Padang Tembak pada Khamis.", ["Kuala Lumpur"]),
    ("a house of a province", "id", "DENPASAR – Konsul Jenderal Australia Jane Hartley mengunjungi Kapolda Bali Rudi Halim di Mapolda Bali, Kamis (9/5).", ["Mapolda Bali"]),
    ("a seat in a town that nobody names", "en", "Malaysia summoned North Korea's charge d'affaires, Ri Tong-ju, to Wisma Putra on Friday, where Deputy Secretary-General Azlan Kamil handed him a protest note.", ["Wisma Putra"]),
    ("the city gone on to", "id", "MATARAM – Menteri Perikanan Korea Selatan Moon Tae-il menemui Gubernur Nusa Tenggara Barat Rudi Halim di Mataram, Kamis (9/5). Dari Mataram rombongan bertolak ke Surabaya. Hari ini mereka dijadwalkan bersua Gubernur Jawa Timur untuk membahas galangan kapal.", ["Mataram", "Surabaya"]),
    ("signed by whom the sentence before names", "en", "JAKARTA — Indonesian Trade Minister Rudi Halim and Lao Trade Minister Somchai Vongsa signed a pact on rice. The signing took place in Vientiane on Tuesday.", ["Vientiane"]),
    ("and in Malay", "ms", "PUTRAJAYA - Menteri Luar Azlan Kamil dan Menteri Luar Laos Somchai Vongsa menandatangani memorandum persefahaman. Majlis menandatangani memorandum itu diadakan di Vientiane semalam.", ["Vientiane"]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), SPOTS, ids=[row[0] for row in SPOTS])
def test_where_they_met(trap: str, language: str, text: str, wanted: list[str | None]) -> None:
    assert [m.place for m in facts_of(text, language).meetings] == wanted, trap
