"""What is told again, only attempted, ceremonial or still ahead: no meeting and no commitment of its own."""

# ruff: noqa: E501  (tables of cases: one row, one text)
from __future__ import annotations

import pytest

from tests.ingest.test_told_in_passing import facts

# the trap, language, text, the meetings as (status, parties, day)
MEETINGS = [
    (
        "a caption, and the day in the text",
        "id",
        "Menteri Luar Negeri RI Ratna Wibowo saat berdialog dengan Menteri Luar Negeri Laos Khamla Souvanna.\n\n"
        "Indonesia makin dekat dengan Laos. Ratna berbicara kepada pers usai melakukan pertemuan dengan Menteri "
        "Luar Negeri Laos Khamla Souvanna, pada Rabu, 4 Maret 2026.",
        {("held", ("IDN", "LAO"), "2026-03-04")},
    ),
    (
        "another meeting long before the news",
        "en",
        "Foreign Minister Ratna Wibowo of Indonesia met Lao Foreign Minister Khamla Souvanna in Jakarta on Friday.\n\n"
        "Ratna held talks with Khamla Souvanna in Vientiane on 3 February 2026.",
        {("held", ("IDN", "LAO"), "2026-03-06"), ("held", ("IDN", "LAO"), "2026-02-03")},
    ),
    (
        "the meeting told in passing is told of on",
        "id",
        "Menlu RI Ratna Wibowo bertemu Menlu Thailand Somsak Phanit di Jakarta, Jumat (6/3). Sebelumnya, Menlu RI "
        "juga telah melakukan pertemuan bilateral dengan Menlu Laos Khamla Souvanna, Kamis (5/3). Dalam pertemuan "
        "antara Menlu RI dengan Laos, kedua pihak membahas perbatasan.",
        {("held", ("IDN", "THA"), "2026-03-06"), ("held", ("IDN", "LAO"), "2026-03-05")},
    ),
    (
        "the meeting told in passing is told of on",
        "en",
        "Foreign Minister Ratna Wibowo of Indonesia met Thai Foreign Minister Somsak Phanit in Jakarta on 6 March "
        "2026. Earlier, the Indonesian foreign minister also held a bilateral meeting with Lao Foreign Minister "
        "Khamla Souvanna on 5 March 2026. In the meeting between Indonesia and Laos, both sides discussed fish.",
        {("held", ("IDN", "THA"), "2026-03-06"), ("held", ("IDN", "LAO"), "2026-03-05")},
    ),
    (
        "written as one word: on the sidelines",
        "id",
        "Menlu RI Ratna Wibowo dan Menlu Laos Khamla Souvanna mengadakan pertemuan bilateral disela-sela "
        "pelaksanaan Konferensi Tingkat Menteri ASEAN di Jakarta, Jumat (6/3).",
        {("held", ("IDN", "LAO"), "2026-03-06")},
    ),
    (
        "a guest met on arrival",
        "id",
        "Presiden RI Bambang Sutejo menerima kunjungan Menteri Luar Negeri Laos Khamla Souvanna di Jakarta, Jumat "
        "(6/3). Khamla tiba di Istana Merdeka dan disambut oleh Menlu RI Ratna Wibowo.",
        {("held", ("IDN", "LAO"), "2026-03-06")},
    ),
    (
        "a guest met on arrival",
        "ms",
        "Perdana Menteri Malaysia Rosli Hamid menerima kunjungan Menteri Luar Laos Khamla Souvanna di Putrajaya "
        "pada 6 Mac 2026. Ketibaan Khamla disambut oleh Menteri Luar Malaysia Zaidi Karim.",
        {("held", ("LAO", "MYS"), "2026-03-06")},
    ),
    (
        "an arrival that is all there is",
        "en",
        "Lao Foreign Minister Khamla Souvanna arrived in Jakarta on 6 March 2026 and was received by Foreign "
        "Minister Ratna Wibowo of Indonesia.",
        {("held", ("IDN", "LAO"), "2026-03-06")},
    ),
    (
        "only attempted",
        "id",
        "Jubir Kemlu mengatakan Indonesia berusaha untuk melakukan pertemuan dengan Laos di Vientiane.",
        {("proposed", ("IDN", "LAO"), None)},
    ),
    (
        "only attempted",
        "ms",
        "Jurucakap itu berkata Malaysia cuba mengadakan pertemuan dengan Laos di Vientiane.",
        {("proposed", ("LAO", "MYS"), None)},
    ),
    (
        "only attempted",
        "en",
        "The spokesman said Indonesia was trying to arrange a meeting with Laos in Vientiane.",
        {("proposed", ("IDN", "LAO"), None)},
    ),
    (
        "tried something else, at a meeting that was held",
        "id",
        "Indonesia berusaha menurunkan tarif dalam pertemuan dengan Laos di Vientiane, Jumat (6/3).",
        {("held", ("IDN", "LAO"), "2026-03-06")},
    ),
    (
        "a stay that is ahead",
        "id",
        "Selama berada di Vientiane, Menlu RI Ratna Wibowo akan bertemu dengan Menlu Laos Khamla Souvanna.",
        {("planned", ("IDN", "LAO"), None)},
    ),
    (
        "a series of calls, on nobody who is named",
        "id",
        "Panglima TNI Jenderal Dimas Prakoso melakukan serangkaian kunjungan kehormatan sebelum pembukaan forum "
        "para panglima, di Thailand, Jumat (6/3).",
        set(),
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "told"), [r[1:] for r in MEETINGS], ids=[f"{r[0]} ({r[1]})" for r in MEETINGS]
)
def test_meetings(language: str, text: str, told: set[tuple[str, tuple[str, ...], str | None]]) -> None:
    found = facts(language, text, published="2026-03-06").meetings
    assert {(m.status, m.parties, m.when.edtf if m.when else None) for m in found} == told


_MET = {
    "id": "Menlu RI Ratna Wibowo bertemu Menlu Laos Khamla Souvanna di Vientiane, Jumat (6/3). ",
    "ms": "Menteri Luar Malaysia Zaidi Karim bertemu Menteri Luar Laos Khamla Souvanna di Vientiane pada 6 Mac "
    "2026. ",
    "en": "Foreign Minister Ratna Wibowo of Indonesia met Lao Foreign Minister Khamla Souvanna in Vientiane on 6 "
    "March 2026. ",
}
# the trap, language, text behind a meeting, the commitments as (kind, status)
COMMITMENTS = [
    ("who goes along", "id", "Indonesia akan mendampingi Presiden Laos dalam KTT itu.", set()),
    ("who is helped along", "id", "Indonesia akan mendampingi petani Laos.", {("pledge", "agreed")}),
    ("a session that opens", "id", "Konferensi tingkat menteri itu akan dibuka Senin.", set()),
    ("a session that opens", "ms", "Mesyuarat pegawai kanan itu akan dibuka Isnin ini.", set()),
    ("a session that opens", "en", "The ministerial conference will be opened on Monday.", set()),
    ("a road that opens", "en", "A road will be opened at the border.", {("agreement", "agreed")}),
    ("views are exchanged", "ms", "Kedua-dua pemimpin bakal bertukar-tukar pandangan tentang rantau.", set()),
    ("views are exchanged", "en", "The two sides will exchange views on the region.", set()),
    ("data are exchanged", "en", "The two sides will exchange data on fish.", {("agreement", "agreed")}),
    (
        "what else is on the guest's way",
        "id",
        "Ratna dijadwalkan akan mengunjungi pabrik, kampus, pelabuhan serta menyaksikan penandatanganan "
        "memorandum kerja sama di antara kedua negara.",
        {("memorandum-of-understanding", "planned")},
    ),
    (
        "what else is on the guest's way",
        "en",
        "Ratna is scheduled to visit a factory, a school and witness the signing of a memorandum of understanding "
        "between Indonesia and Laos.",
        {("memorandum-of-understanding", "planned")},
    ),
    (
        "what has been done besides",
        "en",
        "Indonesia and Laos signed a memorandum of understanding on fish.",
        {("memorandum-of-understanding", "signed")},
    ),
]


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [r[1:] for r in COMMITMENTS],
    ids=[f"{r[0]} ({r[1]})" for r in COMMITMENTS],
)
def test_commitments(language: str, text: str, told: set[tuple[str, str]]) -> None:
    assert {
        (c.kind, c.status) for c in facts(language, _MET[language] + text, published="2026-03-06").commitments
    } == told
