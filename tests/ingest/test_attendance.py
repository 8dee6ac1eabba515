"""Who takes part in which meeting: told by words of attendance, by "the two", or not at all."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO
from .test_meetings import MET, MET_EN
from .test_meetings import test_who_was_there as who_was_there

TWO = {"Rudi Halim", "Somchai Vongsa"}

# trap, language, text, persons of each meeting
CASES: list[tuple[str, str, str, list[set[str]]]] = [
    ("also present, with a comma behind it", "ms", f"{MET} Juga hadir, Duta Besar Laos Anousone Keola.", [TWO | {"Anousone Keola"}]),
    ("from a side came", "id", f"{MET} Dari Laos hadir Duta Besar Anousone Keola.", [TWO | {"Anousone Keola"}]),
    ("led her country's delegation", "en",
     "Talks between Indonesia and Laos were held in Vientiane on 6 May 2024. Anousone Keola, a Lao deputy minister, led her country's delegation.", [{"Anousone Keola"}]),
    ("leads so many members of a delegation", "id",
     "Sidang komisi bersama Indonesia dan Laos digelar di Vientiane pada 6 Mei 2024. Wakil Menteri Pertanian Indonesia Rudi Halim memimpin 12 anggota delegasi.", [{"Rudi Halim"}]),
    ("a guest of a third side looks on", "id",
     f"{MET} Hadir dalam acara itu Duta Besar Thailand Anan Chaiyo.", [TWO | {"Anan Chaiyo"}]),
    ("a third side's arrival is no attendance of this", "id",
     f"{MET} Presiden Thailand tiba didampingi Menteri Pertanian Thailand Anan Chaiyo.", [TWO]),
    ("those who witness the signing are not at the talks before it", "id",
     f"{IDN} dan {LAO} menandatangani perjanjian benih di Vientiane pada 6 Mei 2024. Sebelum penandatanganan, Menteri Rudi Halim menelepon Presiden Laos Kham Inthavong. Turut menyaksikan penandatanganan Duta Besar Laos Anousone Keola.",
     [TWO | {"Anousone Keola"}, {"Rudi Halim", "Kham Inthavong"}]),
    ("present at a signing that is no meeting here", "ms",
     "Menteri Pertanian Indonesia Rudi Halim mengadakan kunjungan hormat ke atas Presiden Laos Kham Inthavong di Vientiane pada 6 Mei 2024. Turut hadir di majlis menandatangani memorandum ialah Duta Besar Laos Anousone Keola.",
     [{"Rudi Halim", "Kham Inthavong"}]),
    ("also present, behind the name", "en", f"{MET_EN} Lao ambassador Anousone Keola was also present.", [TWO | {"Anousone Keola"}]),
    ("joined somewhere by", "en", f"{MET_EN} Rudi Halim was joined in Vientiane by Indonesian envoy Tagor Siahaan.", [TWO | {"Tagor Siahaan"}]),
    ("with whom somebody was", "en", f"{MET_EN} With Halim was Indonesian envoy Tagor Siahaan.", [TWO | {"Tagor Siahaan"}]),
    ("at the table", "en", f"{MET_EN} Also at the table was Indonesian envoy Tagor Siahaan.", [TWO | {"Tagor Siahaan"}]),
    ("who looked on at the signing, in a sentence of its own", "en",
     "Indonesian Agriculture Minister Rudi Halim and his Lao counterpart Somchai Vongsa signed the memorandum in Vientiane on Monday. The signing was witnessed by Lao Premier Kham Inthavong.",
     [TWO | {"Kham Inthavong"}]),
    ("of whom a delegation consists", "id", f"{MET} Delegasi Indonesia beranggotakan antara lain Direktur Jenderal Hortikultura Tagor Siahaan.", [TWO | {"Tagor Siahaan"}]),
    ("of the party of travellers", "id", f"{MET} Turut dalam rombongan Indonesia Direktur Jenderal Hortikultura Tagor Siahaan.", [TWO | {"Tagor Siahaan"}]),
    ("before the press is not at the talks", "id", f"{MET} Duta Besar RI untuk Laos Tagor Siahaan hadir dalam jumpa pers seusainya.", [TWO]),
    ("nor in Malay", "ms", f"{MET} Turut hadir pada sidang media itu Duta Besar Laos Anousone Keola.", [TWO]),
    ("a consul general in Malay", "ms", f"{MET} Konsul Jeneral Indonesia Tagor Siahaan, yang turut menyertai mesyuarat itu, berpuas hati.", [TWO | {"Tagor Siahaan"}]),
    ("at the meeting, not at the talks that it follows up", "en",
     f"{MET_EN} The meeting was a follow-up to the talks that both sides held in Jakarta in January 2024. Also present at the meeting was Indonesian envoy Tagor Siahaan.",
     [TWO | {"Tagor Siahaan"}, set()]),
    ("at the meeting, not at the talks that it follows up", "id",
     f"{MET} Pertemuan tersebut merupakan tindak lanjut dari pembicaraan kedua pihak di Jakarta pada Januari 2024. Turut hadir dalam pertemuan tersebut Duta Besar Laos Anousone Keola.",
     [TWO | {"Anousone Keola"}, set()]),
    ("at the session, not at the call on somebody told in between", "ms",
     "Mesyuarat Jawatankuasa Bersama Indonesia-Laos ke-4 berlangsung di Vientiane pada 6 Mei 2024. Terdahulu, Menteri Pertanian Indonesia Rudi Halim mengadakan kunjungan hormat ke atas Presiden Laos Kham Inthavong pada 5 Mei 2024. Turut hadir pada mesyuarat itu ialah Duta Besar Laos Anousone Keola.",
     [{"Anousone Keola"}, {"Rudi Halim", "Kham Inthavong"}]),
    ("who announces a drill does not drill", "id",
     f"{IDN} mengatakan Tentara Nasional Indonesia dan Angkatan Darat Laos akan menggelar latihan gabungan di Bali pada 20 Mei 2024.", [set()]),
    ("who opens a drill is there", "en",
     "The joint exercise of Indonesia and Laos was opened in Bali on 6 May 2024 by Indonesian navy chief Rudi Halim.", [{"Rudi Halim"}]),
    ("who proposes a meeting of others", "id",
     f"{IDN} mengusulkan pertemuan pejabat Indonesia dan Laos di Vientiane pada 20 Mei 2024.", [set()]),
    ("the two men last met", "en",
     f"{MET_EN} The two ministers last met in Bali in 2019.", [TWO, TWO]),
    ("what both ministers of a year signed, whoever they were", "id",
     f"{MET} Kerja sama itu mengacu pada perjanjian Indonesia dan Laos yang ditandatangani kedua menteri di Bali pada 12 Mei 2019.", [TWO, set()]),
    ("who also attended, told behind whose words these are", "en",
     f"{MET_EN} The note serves them well, said Indonesian envoy Tagor Siahaan, who also attended the talks.", [TWO | {"Tagor Siahaan"}]),
    ("who joined, with a day of something else", "en",
     f"{MET_EN} Indonesian envoy Tagor Siahaan, who joined the talks, said 37 Indonesians were flown home on 24 April 2024.", [TWO | {"Tagor Siahaan"}]),
    ("who took part and found something", "id",
     f"{MET} Duta Besar RI untuk Laos, Tagor Siahaan, yang ikut dalam pertemuan itu, menilai keterbukaan data menjadi kunci.", [TWO | {"Tagor Siahaan"}]),
    ("attending the meeting with one of them is no other meeting", "en",
     f"{MET_EN} Attending the meeting with Somchai, Indonesian envoy Tagor Siahaan said it was the first year of the plan.", [TWO | {"Tagor Siahaan"}]),
    ("who is shown something elsewhere in company", "id",
     f"{MET} Pada hari yang sama, Rudi didampingi Duta Besar RI untuk Laos Tagor Siahaan meninjau sebuah klinik.", [TWO]),
    ("and in Malay", "ms", f"{MET} Rudi kemudian melawat sebuah klinik diiringi Duta Besar Indonesia Tagor Siahaan.", [TWO]),
    ("there in company", "id", f"{MET} Dalam pertemuan itu Rudi didampingi Duta Besar RI untuk Laos Tagor Siahaan.", [TWO | {"Tagor Siahaan"}]),
    ("in whose words a call is told", "id",
     "Menurut Direktur Jenderal Hortikultura Indonesia Tagor Siahaan, bantuan itu hasil pembicaraan telepon Menteri Pertanian Indonesia Rudi Halim dengan Menteri Pertanian Laos Somchai Vongsa pada 6 Mei 2024.", [TWO]),
    ("in whose words a meeting is told, without 'that'", "id",
     "Direktur Jenderal Hortikultura Indonesia Tagor Siahaan mengatakan Menteri Pertanian Indonesia Rudi Halim bertemu Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [TWO]),
    ("his own words of his own meeting", "id",
     "Menurut Menteri Pertanian Indonesia Rudi Halim, ia bertemu Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024.", [TWO]),
    ("he says that it was agreed at a meeting with somebody", "ms",
     "Pelan itu siap, kata Timbalan Menteri Pertanian Malaysia Razali Che Man. Beliau berkata, pelan itu dipersetujui dalam mesyuarat dengan Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024. Malaysia gembira.",
     [{"Razali Che Man", "Somchai Vongsa"}]),
    ("whose office is to speak for others", "ms",
     "Pelan itu siap, kata jurucakap Kementerian Pertanian Malaysia, Razali Che Man. Beliau berkata, pelan itu dipersetujui dalam mesyuarat dengan Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024. Malaysia gembira.",
     [{"Somchai Vongsa"}]),
    ("who welcomes an offer to host", "en", f"{MET_EN} Rudi welcomed Laos' offer to host the next dialogue in Vientiane in 2025.", [TWO, set()]),
    ("and in Malay", "ms", f"{MET} Rudi mengalu-alukan tawaran Laos untuk menjadi tuan rumah dialog seterusnya di Vientiane pada 2025.", [TWO, set()]),
    ("who says where a matter will be taken", "id",
     "Duta Besar Laos Anousone Keola menyatakan masalah tarif akan dibawa ke perundingan Indonesia-Laos di Vientiane pada Juni 2024.", [set()]),
    ("who says that the two will meet again", "id",
     f"{MET} Duta Besar Laos Anousone Keola mengatakan kedua menteri akan kembali bertemu di Jakarta pada Agustus 2024.", [TWO, TWO]),
    ("there in the place that is named", "ms",
     f"{MET} Terdahulu, Rudi bertemu Presiden Laos Kham Inthavong di Thakhek pada 5 Mei 2024. Hadir sama di Vientiane ialah Duta Besar Laos Anousone Keola.",
     [TWO | {"Anousone Keola"}, {"Rudi Halim", "Kham Inthavong"}]),
    ("the police within an office is that office's", "en",
     "MANILA - Philippine police director Ramil Orbeta told reporters on Tuesday that he met with Cambodian Deputy National Police Commissioner Sok Rathanak on 6 May 2024.",
     [{"Ramil Orbeta", "Sok Rathanak"}]),
    ("whose counterpart it is whom the two were", "en",
     "VIENTIANE, May 7 - Lao Agriculture Minister Somchai Vongsa spoke to the press. His Indonesian counterpart, Rudi Halim, made the proposal when the two met in Jakarta in March 2024.",
     [TWO]),
    ("who tells of that meeting", "id", f"{MET} Direktur Jenderal Hortikultura Indonesia Tagor Siahaan mengatakan pertemuan itu membahas pupuk.", [TWO]),
    ("nor who says that it was asked for", "id", f"{MET} Direktur Jenderal Hortikultura Indonesia Tagor Siahaan menyebut pertemuan itu diminta Laos.", [TWO]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_attendance(trap: str, language: str, text: str, wanted: list[set[str]]) -> None:
    who_was_there(trap, language, text, wanted)
