"""On whose side somebody stands: back home, on behalf of a side, called on by a guest; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of
from .test_meetings import MET, MET_EN

MINISTER = {"Rudi Halim": "IDN", "Somchai Vongsa": "LAO"}

# trap, language, text, state of each person
CASES: list[tuple[str, str, str, dict[str, str | None]]] = [
    ("a delegation's members", "en", f"{MET_EN} The Lao delegation included Trade Minister Anousone Keola and Mines Minister Khamla Inthavong.",
     MINISTER | {"Anousone Keola": "LAO", "Khamla Inthavong": "LAO"}),
    ("that of a person", "id", f"{MET} Turut dalam rombongan Somchai Vongsa antara lain Menteri Perdagangan Anousone Keola.",
     MINISTER | {"Anousone Keola": "LAO"}),
    ("beside whom only an office tells", "id", f"{MET} Sementara itu, PM Laos didampingi Menteri Perdagangan Anousone Keola.",
     MINISTER | {"Anousone Keola": "LAO"}),
    ("back home he meets his own", "en", f"{MET_EN} Back home, Rudi met the finance minister, Budi Santoso, on 8 May 2024.",
     MINISTER | {"Budi Santoso": "IDN"}),
    ("and in Indonesian", "id", f"{MET} Sepulang dari sana, Rudi menemui Menteri Keuangan Budi Santoso di Jakarta pada 8 Mei 2024.",
     MINISTER | {"Budi Santoso": "IDN"}),
    ("and in Malay", "ms",
     "Menteri Pertanian Malaysia Razali Che Man bertemu Menteri Pertanian Laos Somchai Vongsa di Vientiane pada 6 Mei 2024. Sekembalinya ke tanah air, Razali menemui Menteri Kewangan Azlan Kamil di Putrajaya.",
     {"Razali Che Man": "MYS", "Somchai Vongsa": "LAO", "Azlan Kamil": "MYS"}),
    ("on the visit he meets a host", "en", f"{MET_EN} During the visit Rudi also met the finance minister, Kham Inthavong.",
     MINISTER | {"Kham Inthavong": "LAO"}),
    ("a guest told of by a pronoun calls on hosts", "ms",
     "Menteri Luar Laos Somchai Vongsa mengadakan kunjungan hormat ke atas Perdana Menteri Razali Che Man di Putrajaya pada 6 Mei. Beliau turut bertemu Timbalan Perdana Menteri Azlan Kamil.",
     {"Somchai Vongsa": "LAO", "Razali Che Man": "MYS", "Azlan Kamil": "MYS"}),
    ("on behalf of a side, behind the verb", "en",
     "Signing on behalf of the Brunei government was Permanent Secretary Hajah Norasyikin binti Haji Tamit, while Timor-Leste was represented by Vice Minister of Education Jacinto Belo.",
     {"Norasyikin binti Haji Tamit": "BRN", "Jacinto Belo": "TLS"}),
    ("each on behalf of a side", "en",
     "VIENTIANE - The note was signed by Deputy Minister of Health Khamla Vongdara on behalf of the Lao side and Deputy Minister of Health Tran Van Loc on behalf of the Vietnamese side.",
     {"Khamla Vongdara": "LAO", "Tran Van Loc": "VNM"}),
    ("who witnesses with a foreign envoy is of the host", "en",
     "Cuba and Laos signed it. Cuba was glad. The signing was witnessed by Minister of Education Somchai Vongsa and Ambassador of Cuba to Laos Jorge Perez.",
     {"Somchai Vongsa": "LAO", "Jorge Perez": "CUB"}),
    ("who stands beside the own envoy is not", "id",
     "Menteri Pertanian Indonesia Rudi Halim didampingi Staf Khusus Budi Santoso dan Duta Besar RI untuk Laos Tagor Siahaan.",
     {"Rudi Halim": "IDN", "Budi Santoso": "IDN", "Tagor Siahaan": "IDN"}),
    ("a state that begins a sentence is no dateline", "en",
     "The Republic of Korea (RoK) will take in more Cambodian workers. Cambodia has asked for it in Phnom Penh and in Battambang, said Minister of Labour Chhim Sovann, after a meeting with a visiting Korean delegation.",
     {"Chhim Sovann": "KHM"}),
    ("of what is said, the state that it begins with", "en",
     "Cambodia will send more workers to Korea, said H.E. Chhim Sovann, Minister of Labour, after meeting a Korean delegation led by Vice Minister of Agriculture Baek Ji-sun. The Korean side thanked the minister.",
     {"Chhim Sovann": "KHM", "Baek Ji-sun": "KOR"}),
    ("a counterpart from a city", "ms",
     "KUALA LUMPUR: Menteri Luar Datuk Razali Che Man bertemu rakan sejawat dari Tokyo, Mizuhara Kentaro, di sini pada 6 Mei.",
     {"Razali Che Man": "MYS", "Mizuhara Kentaro": "JPN"}),
    ("the own ministry, where another state has one of that name", "id",
     "Jakarta (Lentera) – Juru Bicara Kementerian Luar Negeri, Arum Handayani, hadir. Indonesia menunggu jawaban dari Kementerian Luar Negeri Myanmar.",
     {"Arum Handayani": "IDN"}),
    ("a chamber's committee is nobody's", "id",
     "JAKARTA - Ketua Komite Bilateral Afrika Timur Kamar Dagang dan Industri (Kadin) Indonesia, Hasan Basri, menunjuk ketiadaan kapal.",
     {"Hasan Basri": None}),
    ("a fund of the United Nations, by its short form", "ms",
     "PUTRAJAYA: Malaysia menerima kunjungan Pengarah Eksekutif Tabung Penduduk PBB (UNFPA), Dr. Ingeborg Saether, hari ini.",
     {"Ingeborg Saether": "UNFPA"}),
    ("its director, by a common noun at the head of a sentence", "en",
     "PAKSE - At the Coffee Research Centre in Paksong, Laos, agronomists test varieties. Centre director Khampheng Luang said seedlings would be distributed.",
     {"Khampheng Luang": "LAO"}),
    ("who would visit a state is not of it", "en",
     "HANOI, May 7 (VNS) - Vietnam and the US held talks. The US was glad. Ambassador Mark Villar of the US said Secretary of State Antony Kern would visit Viet Nam in July.",
     {"Mark Villar": "USA", "Antony Kern": "USA"}),
    ("the Union's commissioner", "en", "JAKARTA: Indonesia received European Commissioner for Trade Denis Vanden.", {"Denis Vanden": "EU"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_states_of_persons(trap: str, language: str, text: str, wanted: dict[str, str | None]) -> None:
    assert {p.names[0]: p.country for p in facts_of(text, language).persons} == wanted, trap


def test_who_meets_his_own_at_home_meets_nobody_from_abroad() -> None:
    facts = facts_of(f"{MET_EN} Back home, Rudi met the finance minister, Budi Santoso, on 8 May 2024.", "en")
    assert [(m.when.edtf if m.when else None) for m in facts.meetings] == ["2024-05-06"]
