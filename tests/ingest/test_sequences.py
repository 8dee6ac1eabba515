"""Meetings in the sentences of one article: which is told again, which is another, and which was only to be."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of
from .test_meetings import FIRST, MET, MET_EN, Row, told

PAIR = ("IDN", "LAO")
MET_MS = "Menteri Pertanian Malaysia Hamzah Karim bertemu Menteri Pertanian Vietnam Le Van Khoat di Hanoi pada 6 Mei 2024."
MS: Row = ("bilateral-meeting", "held", ("MYS", "VNM"), "2024-05-06", "Hanoi")

# trap, language, text, meetings
CASES: list[tuple[str, str, str, list[Row]]] = [
    ("it followed a call", "en", f"{MET_EN} The meeting followed a phone call between the two on 2 May 2024.",
     [FIRST, ("call", "held", PAIR, "2024-05-02", None)]),
    ("it was a follow-up to talks of others", "en",
     f"{MET_EN} The meeting is a follow-up to talks between Indonesian President Bagas Prakoso and Lao Prime Minister Kham Keola in Jakarta in February 2024.",
     [FIRST, ("bilateral-meeting", "held", PAIR, "2024-02", "Jakarta")]),
    ("the same, in Indonesian", "id",
     f"{MET} Pertemuan itu merupakan tindak lanjut pertemuan Presiden Indonesia Bagas Prakoso dan Perdana Menteri Laos Kham Keola di Jakarta pada Februari 2024.",
     [FIRST, ("bilateral-meeting", "held", PAIR, "2024-02", "Jakarta")]),
    ("the same, in Malay", "ms",
     f"{MET_MS} Pertemuan itu susulan pertemuan antara Perdana Menteri Malaysia Rosli Hassan dengan Perdana Menteri Vietnam Pham Gia Minh di Kuala Lumpur pada Februari 2024.",
     [MS, ("bilateral-meeting", "held", ("MYS", "VNM"), "2024-02", "Kuala Lumpur")]),
    ("weeks after another: on no day that is told", "en", f"{MET_EN} The meeting came two weeks after the two met in Geneva.",
     [FIRST, ("bilateral-meeting", "held", PAIR, None, "Geneva")]),
    ("a ceremony behind talks of the same two is one meeting", "en",
     "Indonesian President Bagas Prakoso and Lao President Kham Keola witnessed the signing of a rice agreement in Jakarta on 6 May 2024. The ceremony followed talks between the two leaders.",
     [("bilateral-meeting", "held", PAIR, "2024-05-06", "Jakarta")]),
    ("who was in a city the day after talks did not meet there", "id",
     f"{MET} Menteri Somchai berada di Pakse pada 8 Mei 2024, sehari setelah pesta panen.", [FIRST]),
    ("at that time somebody was received", "id",
     f"{MET} Pertemuan tersebut merupakan tindak lanjut dari kunjungan Menteri Somchai ke Jakarta pada Februari 2024. Saat itu Menteri Somchai diterima Wakil Presiden Indonesia Bayu Santosa.",
     [FIRST, ("bilateral-meeting", "held", PAIR, "2024-02", "Jakarta")]),
    ("officials of both attended it", "en", f"{MET_EN} The meeting was also attended by Lao Trade Minister Kham Keola and officials of the two countries.", [FIRST]),
    ("the same, in Malay", "ms", f"{MET_MS} Pertemuan itu turut dihadiri Menteri Perdagangan Vietnam Tran Quoc Bao dan pegawai kedua-dua negara.", [MS]),
    ("both will follow up on it", "en", f"{MET_EN} The Lao minister said both sides would follow up on the talks.", [FIRST]),
    ("the same, in Malay", "ms", f"{MET_MS} Kedua-dua pihak akan menyusuli perbincangan itu.", [MS]),
    ("whenever it is needed", "en", f'{MET_EN} "We will sit down with Laos again whenever necessary," Minister Halim said.', [FIRST]),
    ("bila perlu", "id", f'{MET} "Kami akan duduk lagi dengan Laos bila perlu," kata Menteri Halim.', [FIRST]),
    ("rice that is sent if it is needed was agreed on at a meeting", "en", f"{MET_EN[:-1]} and agreed to send rice if needed.", [FIRST]),
    ("a first talk of few, then of all", "en", f"{MET_EN} The two ministers first held a one-on-one meeting. They then led delegation-level talks.", [FIRST]),
    ("it was to have been on another day", "en",
     "The meeting between Indonesian Agriculture Minister Rudi Halim and Lao Agriculture Minister Somchai Vongsa in Vientiane has been postponed to 28 May 2024. The two ministers were to have met on 6 May 2024.",
     [("bilateral-meeting", "planned", PAIR, "2024-05-28", "Vientiane")]),
    ("semula dijadwalkan", "id",
     "Pertemuan Menteri Pertanian Indonesia Rudi Halim dengan Menteri Pertanian Laos Somchai Vongsa di Vientiane ditunda hingga 28 Mei 2024. Kedua menteri semula dijadwalkan bertemu pada 6 Mei 2024.",
     [("bilateral-meeting", "planned", PAIR, "2024-05-28", "Vientiane")]),
    ("whom he was to meet on a visit that was cancelled", "en",
     "Lao Agriculture Minister Somchai Vongsa has cancelled a visit to Jakarta planned for 28 May 2024. He was to meet Indonesian Agriculture Minister Rudi Halim.",
     [("visit", "cancelled", PAIR, "2024-05-28", "Jakarta")]),
    ("called off, for a session at home", "id",
     f"{MET} Menteri Halim akan bertemu Menteri Kesehatan Laos pada 28 Mei 2024. Namun, pertemuan itu batal karena sang menteri harus menghadiri rapat di parlemen.",
     [FIRST, ("bilateral-meeting", "cancelled", PAIR, "2024-05-28", None)]),
    ("besides him, he met another", "id",
     f"{MET} Selain bertemu Menteri Somchai, Menteri Halim juga meninjau pusat benih dan berbincang dengan Menteri Perdagangan Laos Kham Keola.",
     [FIRST, ("bilateral-meeting", "held", PAIR, None, None)]),
    ("besides meeting him, he did", "en",
     f"{MET_EN} Besides meeting Minister Somchai, he held talks with Lao Trade Minister Kham Keola.",
     [FIRST, ("bilateral-meeting", "held", PAIR, None, None)]),
    ("to prepare for what leaders will do", "en",
     f"{MET_EN[:-1]} to prepare for the visit of Indonesian President Bagas Prakoso to Laos in July 2024.",
     [FIRST, ("visit", "planned", PAIR, "2024-07", None)]),
    ("a panel that last sat, and will again", "en",
     f"{MET_EN} Both sides agreed to hold the joint commission meeting, which last convened in 2022, in Jakarta in October 2024.",
     [FIRST, ("consultation", "held", PAIR, "2022", None), ("consultation", "planned", PAIR, "2024-10", "Jakarta")]),
    ("apabila ahead", "ms",
     "Menteri Pertanian Malaysia Hamzah Karim berkata beliau akan membangkitkan perkara itu apabila bertemu Menteri Pertanian Vietnam Le Van Khoat di Hanoi pada 28 Mei 2024.",
     [("bilateral-meeting", "planned", ("MYS", "VNM"), "2024-05-28", "Hanoi")]),
    ("he flies on, for talks", "en", f"{MET_EN} On 28 May 2024 Minister Halim will fly to Hanoi. There he will hold talks with Vietnamese Agriculture Minister Le Van Khoat.",
     [FIRST, ("bilateral-meeting", "planned", ("IDN", "VNM"), "2024-05-28", "Hanoi")]),
    ("in a city for a meeting of many", "en", f"{MET_EN} Minister Halim is in Hanoi for the ASEAN ministers' meeting.", [FIRST]),
    ("the meeting that was, behind one that is ahead", "id",
     "Menteri Pertanian Indonesia Rudi Halim dan Menteri Pertanian Laos Somchai Vongsa menggelar pertemuan virtual pada 6 Mei 2024. Keduanya sepakat bertemu langsung di Jakarta pada Juni 2024. Pertemuan virtual itu berlangsung 45 menit.",
     [("call", "held", PAIR, "2024-05-06", None), ("bilateral-meeting", "planned", PAIR, "2024-06", "Jakarta")]),
    ("what they agreed on from home came of a meeting abroad", "en",
     "JAKARTA: Indonesian Agriculture Minister Rudi Halim and Lao Agriculture Minister Somchai Vongsa agreed on 6 May 2024 to lift a ban on rice. The announcement came after the two ministers met in Vientiane.",
     [FIRST]),
    ("a summit at whose margin they met", "ms",
     "Menteri Pertanian Malaysia Hamzah Karim bertemu Menteri Pertanian Vietnam Le Van Khoat di luar Sidang Kemuncak ASEAN di Hanoi pada 6 Mei 2024. Sidang kemuncak itu berlangsung hingga Rabu.", [MS]),
    ("a press conference is no joint session", "ms",
     f"{MET_MS} Pada sidang media bersama selepas pertemuan itu, Hamzah memuji Vietnam.", [MS]),
    ("where and when they discussed it", "en",
     "JAKARTA: Indonesia and Laos discussed rice in Vientiane on 6 May 2024. The discussion took place during a meeting between Indonesian Agriculture Minister Rudi Halim and Lao Agriculture Minister Somchai Vongsa.",
     [FIRST]),
    ("the minister whom a guest meets is not the guest", "id",
     f"{MET} Wakil Menteri Kesehatan Laos Kham Keola bertemu Wakil Menteri Kesehatan di kantornya di Jakarta pada 9 Mei 2024.",
     [FIRST, ("bilateral-meeting", "held", PAIR, "2024-05-09", "Jakarta")]),
    ("on the same day as he came", "ms",
     f"{MET_MS} Khoat, yang tiba dari Laos pada 9 Mei 2024, menemui Menteri Kesihatan Malaysia Siti Aminah pada hari sama.",
     [MS, ("bilateral-meeting", "held", ("MYS", "VNM"), "2024-05-09", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_sequences(trap: str, language: str, text: str, wanted: list[Row]) -> None:
    assert told(text, language) == wanted, trap


def test_besides_keeps_partners_apart() -> None:
    """Whom somebody met besides was not at the talks with the one told before."""
    text = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024. Selain bertemu Menteri Somchai, Menteri Halim berbincang dengan Menteri Perdagangan Laos Kham Keola."
    facts = facts_of(text, "id")
    people = [
        {facts.persons[p.person].names[0] for p in m.participations if p.person is not None}
        for m in facts.meetings
    ]
    assert people == [{"Rudi Halim", "Somchai Vongsa"}, {"Rudi Halim", "Kham Keola"}]
