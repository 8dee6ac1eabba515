"""Near-duplicates: a text printed again is one source; a report of the same event written anew is another."""

from __future__ import annotations

import pytest

from ingest.text.duplicates import SIMILAR, alike, groups, pairs, sketch

TEXT = (
    "Kepala Badan Standardisasi Nasional menerima kunjungan rombongan dari Brunei Darussalam di kantornya, "
    "Kamis pagi. Kedua lembaga membahas pengakuan timbal balik atas sertifikat produk halal dan rencana "
    "pelatihan bagi penguji laboratorium. Menurut siaran persnya, pelatihan pertama akan berlangsung "
    "di Bandar Seri Begawan pada bulan depan dan diikuti dua puluh orang. Usai pertemuan, rombongan meninjau "
    "laboratorium uji di Serpong serta melihat cara kerja alat pengukur kadar alkohol pada bahan makanan."
)
ANEW = (
    "Rombongan lembaga standar Brunei Darussalam datang ke kantor Badan Standardisasi Nasional pada Kamis. "
    "Pembicaraan menyangkut sertifikat halal yang saling diakui. Dua puluh penguji akan dilatih bulan depan "
    "di Bandar Seri Begawan, kata juru bicara. Sore harinya para tamu pergi ke Serpong untuk melihat "
    "laboratorium, lalu kembali ke Jakarta sebelum makan malam bersama kepala badan itu."
)

CASES = [
    ("letter for letter", TEXT, True),
    ("capitals and white space", TEXT.upper().replace(" ", "\n "), True),
    ("a dateline before, a link after", f"JAKARTA, Warta - {TEXT} Baca juga: Harga cabai naik lagi.", True),
    ("a few words changed", TEXT.replace("Kamis pagi", "Kamis siang").replace("dua puluh", "20"), True),
    ("the last sentence cut by the desk", TEXT.rpartition(" Usai")[0], True),
    ("the same event told anew", ANEW, False),
    ("empty", "", False),
]


@pytest.mark.parametrize(("trap", "other", "same"), CASES, ids=[row[0] for row in CASES])
def test_what_is_one_source(trap: str, other: str, same: bool) -> None:
    assert (alike(sketch(TEXT), sketch(other)) >= SIMILAR) is same
    assert pairs({"b": sketch(TEXT), "a": sketch(other)}) == ([("a", "b")] if same else [])


def test_the_sketch_of_a_text_is_the_same_everywhere() -> None:
    assert sketch("Satu dua tiga empat lima enam.")[:16] == "kOI420Czw08L6sD7"


def test_articles_of_one_group_share_the_least_name() -> None:
    assert groups("edcba", [("b", "c"), ("a", "b")]) == {"a": "a", "b": "a", "c": "a", "d": "d", "e": "e"}
    assert groups("", []) == {}


def test_copies_are_told_of_their_first_alone() -> None:
    copies = {f"a{n}": sketch(TEXT) for n in range(40)}
    assert pairs(copies) == [("a0", name) for name in sorted(copies) if name != "a0"]
