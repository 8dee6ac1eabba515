"""How far the name of a body goes where no list has its words, and what only looks like a body."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# trap, language, text, names of bodies
CASES: list[tuple[str, str, str, list[str]]] = [
    ("a crop that no list has", "id", "Tim mengunjungi Balai Benih Ikan Puntun Mas Asri di Sleman.", ["Balai Benih Ikan Puntun Mas Asri"]),
    ("a river behind a river", "id", "Lima ahli bekerja di Balai Besar Wilayah Sungai Serayu Opak selama setahun.", ["Balai Besar Wilayah Sungai Serayu Opak"]),
    ("who works there may be named at once", "id", "Petugas Balai Penelitian Padi Wahyu Santosa membantah.", ["Balai Penelitian Padi"]),
    ("so may its spokeswoman", "id", "Juru bicara Badan Urusan Kelautan Arum Pertiwi mengatakan hal itu.", ["Badan Urusan Kelautan"]),
    ("a class with its number", "id", "Kepala Balai Karantina Pertanian Kelas I Kupang, Yohanes Seran, hadir.", ["Balai Karantina Pertanian Kelas I Kupang"]),
    ("an office of a class", "id", "Kantor Imigrasi Kelas II Khusus TPI Siak menyatakan siap.", ["Kantor Imigrasi Kelas II Khusus TPI Siak"]),
    ("a day is no part of it", "id", "Rapat Balai Besar Pengujian Perikanan Selasa lalu batal.", ["Balai Besar Pengujian Perikanan"]),
    ("provinces and regional governments are fields", "id", "Sekretaris Departemen Urusan Provinsi dan Pemerintah Daerah, Michael Waran, hadir.", ["Departemen Urusan Provinsi dan Pemerintah Daerah"]),
    ("whom small letters join is no part of it", "id", "Kementerian dan pemerintah daerah kita gemar sekali berapat.", []),
    ("a fishermen's association of a village", "ms", "Persatuan Nelayan Kampung Pasir Hitam menggesa kerajaan.", ["Persatuan Nelayan Kampung Pasir Hitam"]),
    ("a committee of senior officials", "ms", "Mesyuarat Jawatankuasa Kerja Pegawai Kanan akan diadakan di Kuching.", ["Jawatankuasa Kerja Pegawai Kanan"]),
    ("a region of police by its number, and a rank of police", "ms", "Rombongan Polis Wilayah 9 diketuai Leftenan Jeneral Polis Somkiat Ruangrit.", ["Polis Wilayah 9"]),
    ("a field of an office before an English name", "id", "Direktur Penegakan Singapore Customs Winston Ong hadir.", ["Singapore Customs"]),
    ("the agency that told it", "en", "The 13th meeting is to be held in Hue next year. – VNA", []),
    ("but not one behind a dash in a sentence", "en", "The bank they had asked – BSP – declined.", ["BSP"]),
    ("a short form of common nouns", "id", "Polisi membobol 11 anjungan tunai mandiri (ATM) di Kuta. ATM itu rusak.", []),
    ("a short form of a body", "ms", "Panglima Angkatan Tentera Malaysia (ATM) hadir. ATM turut membantu.", ["Angkatan Tentera Malaysia"]),
    ("a unit of a plant is none", "id", "Delegasi meninjau unit pengolahan ikan (UPI) di Muara. Menurut UPI, ekspor turun.", []),
    ("a hotel with a centre", "id", "Rapat digelar di Hotel Aston Batam Center, Rabu.", []),
    ("a base where somebody was", "id", "Ia ditemui di Pangkalan TNI AU Palembang.", []),
    ("a base that acts", "id", "Komandan Pangkalan Utama TNI AL hadir.", ["Pangkalan Utama TNI AL"]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "names"), CASES, ids=[row[0] for row in CASES])
def test_bodies(trap: str, language: str, text: str, names: list[str]) -> None:
    assert [body.names[0] for body in facts_of(text, language).institutions] == names, trap
