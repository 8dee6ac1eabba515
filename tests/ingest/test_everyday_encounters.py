"""Everyday words for an encounter, at the head of a sentence or by the way, and what only sounds like one."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# language, text, kind, parties
TOLD: list[tuple[str, str, str, tuple[str, ...]]] = [
    ("id", "Menerima Duta Besar Rusia Ivan Petrov di kantornya, Senin (6/5), Menteri Energi Indonesia Agus Santosa membahas kilang.", "bilateral-meeting", ("IDN", "RUS")),
    ("id", "Tim perunding Indonesia dan Uni Eropa kembali ke meja perundingan di Brussels pekan ini.", "consultation", ("EU", "IDN")),
    ("id", "Rencananya, Perdana Menteri Papua Nugini Peter Wari akan bertandang ke Jakarta pada 20 Mei 2024.", "visit", ("IDN", "PNG")),
    ("ms", "Delegasi Kementerian Pendidikan Brunei bertandang ke Kementerian Pendidikan Singapura pada 6 Mei 2024.", "bilateral-meeting", ("BRN", "SGP")),
    ("id", "Para kepala imigrasi negara anggota ASEAN berkumpul di Vientiane pada 6 Mei 2024.", "multilateral-meeting", ("ASEAN",)),
    ("en", "The leaders of Malaysia and Singapore will huddle in Johor Bahru on 20 May 2024.", "bilateral-meeting", ("MYS", "SGP")),
    ("en", "The two defence chiefs of Singapore and Indonesia caught up over lunch on Monday in Jakarta.", "bilateral-meeting", ("IDN", "SGP")),
    ("en", "Over dinner in Vientiane on Monday, Lao Prime Minister Somchai Vongsa and Chinese Foreign Minister Wang Jun discussed the railway.", "bilateral-meeting", ("CHN", "LAO")),
    ("en", "Malaysia's King was hosted to a state banquet by Chinese President Wang Jun in Beijing on Monday.", "bilateral-meeting", ("CHN", "MYS")),
    ("en", "A scheduled call between Thai Prime Minister Anan Chaiyo and US President John Miller fell through.", "call", ("THA", "USA")),
    ("en", "Coast guards of the Philippines, Japan and Indonesia on Monday opened a five-day drill against piracy in the waters of Davao Gulf.", "exercise", ("IDN", "JPN", "PHL")),
    ("ms", "Menteri Pertanian Malaysia Hamzah Karim diraikan dalam majlis makan malam oleh Menteri Pertanian Vietnam Tran Van Hao di Hanoi, Isnin.", "bilateral-meeting", ("MYS", "VNM")),
    ("id", "Dirjen Perikanan Indonesia Agus Santosa dan Dirjen Perikanan Laos Somchai Vongsa melangsungkan pembicaraan tertutup di Vientiane, Senin (6/5).", "bilateral-meeting", ("IDN", "LAO")),
    ("id", "Mendagri akan bertolak ke Dili pekan depan untuk menemui Menteri Dalam Negeri Timor Leste.\nPemerintah Indonesia menyiapkan rombongan.", "bilateral-meeting", ("IDN", "TLS")),
    ("ms", "Perdana Menteri dijadual mengadakan pertemuan empat mata dengan Presiden Filipina di Manila esok.\nMalaysia menyambut baik jemputan itu.", "bilateral-meeting", ("MYS", "PHL")),
    ("ms", "Lawatan kerja Menteri Pertanian ke Hanoi turut diisi dengan rundingan bersama Menteri Pertanian Vietnam, Nguyen Van Hao.\nMalaysia membeli beras.", "bilateral-meeting", ("MYS", "VNM")),
    ("ms", "Ketua Polis Negara Malaysia Tan Sri Hamzah Karim mengetuai delegasi bagi pertemuan dua hala dengan Kapolri di Jakarta, Isnin.", "bilateral-meeting", ("IDN", "MYS")),
    ("en", "A delegation from the Indonesian National Police, led by General Ketut Wirawan, visited the headquarters of the Royal Thai Police on Monday.", "visit", ("IDN", "THA")),
    ("en", "Indonesian Foreign Minister Rudi Halim and Lao Foreign Minister Somchai Vongsa discussed rice over dinner in Vientiane on May 8.", "bilateral-meeting", ("IDN", "LAO")),
    ("en", "The Thai Department of Fisheries and the Ministry of Agriculture of Laos exchanged views in Pakse on Tuesday.", "bilateral-meeting", ("LAO", "THA")),
    ("en", "The fourth 2+2 meeting of the foreign and defence ministers of Indonesia and Japan will be held in Tokyo in June.", "bilateral-meeting", ("IDN", "JPN")),
    ("id", "Menteri Pertanian Indonesia Agus Santosa menjamu sarapan pagi Menteri Pertanian Jepang Kenji Morikawa di Jakarta.", "bilateral-meeting", ("IDN", "JPN")),
    ("id", "Presiden menerima surat kepercayaan Duta Besar Laos, Somchai Vongsa, di Istana Merdeka.\nIndonesia dan Laos bersahabat.", "courtesy-call", ("IDN", "LAO")),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "parties"), TOLD, ids=[c[1][:50] for c in TOLD])
def test_an_everyday_word_tells_an_encounter(
    language: str, text: str, kind: str, parties: tuple[str, ...]
) -> None:
    assert [(m.kind, m.parties) for m in facts_of(text, language).meetings] == [(kind, parties)]


NONE = [
    ("id", "Pertemuan para pemimpin sering kali hanya melahirkan pernyataan, tulis pengamat hubungan Indonesia-Australia itu."),
    ("id", "Bursa Efek Indonesia dan bursa Malaysia bertemu tekanan jual pada perdagangan Senin (6/5)."),
    ("en", "Indonesia's central bank held its monthly meeting in Jakarta on Monday and kept rates as the US Federal Reserve did."),
    ("id", "Menurut pengamat dari Universitas Indonesia, pertemuan dengan Rusia akan sulit terwujud."),
    ("en", "Welcoming the Japanese decision, Indonesian Trade Minister Rudi Halim said exports would grow."),
    ("id", "Saat menerima penghargaan dari Jepang di Jakarta, Senin (6/5), Rudi Halim mengucapkan terima kasih."),
    ("ms", "Ketika menerima laporan mengenai rakyat Malaysia di Kemboja, Menteri Luar Malaysia Hamzah Karim terkejut."),
    ("en", "While receiving treatment in Singapore, the Indonesian governor said he was fine."),
    ("en", "Police of Laos and Thailand held a fire drill in Pakse on Monday."),
    ("en", "If Thailand and Malaysia were to hold talks with the junta of Myanmar, they would need a plan."),
    ("id", "Menteri Kelautan Indonesia Agus Santosa memuji Norwegia. Sehari sebelumnya, Agus rapat bersama Komisi IV DPR mengenai anggaran bantuan Norwegia."),
    ("id", "Menteri Luar Negeri dan Menteri Pertahanan Filipina bertemu di Manila.\nIndonesia memantau."),
    ("ms", "Usaha Malaysia dan Thailand menemui jalan buntu pada 6 Mei 2024."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NONE, ids=[c[1][:50] for c in NONE])
def test_what_only_sounds_like_an_encounter(language: str, text: str) -> None:
    assert facts_of(text, language).meetings == ()
