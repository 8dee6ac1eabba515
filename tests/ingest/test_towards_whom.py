"""Towards whom something is undertaken: a province of another state, "we" and "it"; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# Published on Friday, 10 May 2024. Trap, language, text, "kind sides day" of what is told.
CASES: list[tuple[str, str, str, list[str]]] = [
    ("a province of another state", "id", "Belanda akan memberikan tiga ambulans kepada Provinsi Jawa Tengah, kata Duta Besar Belanda Pieter Vos di Semarang, Rabu (8/5).", ["pledge IDN,NLD 2024-05-08"]),
    ("built in a province", "id", "Pemerintah Belanda berjanji membangun 12 klinik di Sulawesi Selatan, kata Konsul Jenderal Belanda Pieter Vos, Rabu (8/5).", ["pledge IDN,NLD 2024-05-08"]),
    ("a province of one's own", "id", "Indonesia akan membangun 12 klinik di Sulawesi Selatan, kata Menteri Kesehatan Rudi Hartono, Rabu (8/5).", []),
    ("what we will send", "id", '"Kami akan mengirim lima dokter ke Fiji," kata Menteri Kesehatan Indonesia Rudi Hartono, Rabu (8/5).', ["pledge FJI,IDN 2024-05-08"]),
    ("what we will send, in English", "en", '"We will lend Fiji two dredgers," Lao Transport Minister Khamla Vongsa said on Wednesday.', ["pledge FJI,LAO 2024-05-08"]),
    ("where we will go", "en", '"We will travel to Fiji," Lao Transport Minister Khamla Vongsa said on Wednesday.', []),
    ("a ministry of labour is no company", "id", "Menteri Tenaga Kerja Indonesia Rudi Hartono bertemu Menteri Brunei Haji Ali Omar di Jakarta, Rabu (8/5). Ali berujar Jabatan Buruh Brunei akan membuka loket pengaduan mulai Juni.", ["pledge BRN,IDN 2024-05-08"]),
    ("a guarantee", "id", "Kepala Polri Rudi Hartono bertemu Kepala Polisi Laos Khamla Vongsa di Vientiane, Rabu (8/5). Menurut Rudi, pihak Laos menjamin 40 WNI dapat pulang paling lambat 15 Juni.", ["pledge IDN,LAO 2024-05-08"]),
    ("what was asked for, and what we give", "id", '"Mereka minta dua kapal, kami sanggupi satu," kata Menteri Perhubungan Indonesia Rudi Hartono seusai bertemu Menteri Transportasi Fiji Jone Vula, Rabu (8/5).', ["pledge FJI,IDN 2024-05-08"]),
    ("when the guest comes", "en", "Lao Speaker Khamla Vongsa received Omani Speaker Salim al-Busaidi in Vientiane on Wednesday. Salim invited Khamla to Muscat in January, and she accepted.", ["invitation LAO,OMN 2024-05-08"]),
    ("what is also offered is something else", "en", "Korea will give $8 million for schools under an agreement signed in Vientiane on Wednesday by Lao minister Khamla Vongsa and Korean ambassador Yoon Sang. Ambassador Yoon said Seoul also stood ready to receive 20 Lao nurses.", ["pledge KOR,LAO 2024-05-08", "pledge KOR,LAO 2024-05-08"]),
    ("it gives something to another", "en", "Japan will give Fiji two tugs. It will also provide Oman with a crane, the ministry said on Wednesday.", ["pledge FJI,JPN 2024-05-08", "pledge JPN,OMN 2024-05-08"]),
    ("funds to which a state commits itself", "id", "Fiji mengumumkan komitmen dana Rp9 miliar untuk sekolah di Laos, Rabu (8/5).", ["pledge FJI,LAO 2024-05-08"]),
    ("a commitment of so much", "en", "Fiji announced a commitment of 9 million dollars for schools in Laos on Wednesday.", ["pledge FJI,LAO 2024-05-08"]),
    ("a commitment to a cause", "en", "Fiji announced a commitment to peace in Laos on Wednesday.", []),
    ("bidden to a state", "en", "Fijian Prime Minister Jone Vula has accepted an invitation to Laos later this year.", ["invitation FJI,LAO -"]),
    ("bidden to visit a state", "id", "Perdana Menteri Fiji Jone Vula telah menerima undangan untuk berkunjung ke Laos.", ["invitation FJI,LAO -"]),
    ("bidden to a state, in Malay", "ms", "Perdana Menteri Fiji, Jone Vula, menerima jemputan melawat Laos.", ["invitation FJI,LAO -"]),
    ("bidden to a summit", "en", "Fijian Prime Minister Jone Vula has accepted an invitation to a summit in Laos.", []),
    ("it is something else", "en", "Japan hosted a fair for Fiji. It will also provide Oman with a crane, the ministry said on Wednesday.", []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_towards_whom(trap: str, language: str, text: str, wanted: list[str]) -> None:
    told = facts_of(text, language).commitments
    assert [f"{c.kind} {','.join(c.parties)} {(c.when and c.when.edtf) or '-'}" for c in told] == wanted, trap


def test_who_gives_to_a_province() -> None:
    [one] = facts_of("Pemerintah Belanda berjanji membangun 12 klinik di Sulawesi Selatan.", "id").commitments
    assert (one.committed_by, one.committed_to) == (("NLD",), ("IDN",))
