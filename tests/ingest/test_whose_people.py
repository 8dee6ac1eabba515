"""Whose people those of printed news are, and their offices: areas, parts of states, hosts; all invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

REST = {
    "en": "It was the end of a long day for all those who had waited there.",
    "id": "Hari itu adalah hari yang panjang bagi semua orang yang telah menunggu.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir di sana.",
}
Told = dict[str, tuple[str | None, str | None]]


def told_of(text: str, language: str, title: str = "The day") -> Told:
    """The state and the office of each person of an article: a title, a text and a neutral sentence."""
    article = Article("t", f"{title}\n{text}\n{REST[language]}", title, language, None, "2025-05-15")
    people = annotate(article, load()).persons
    return {p.names[0]: (p.country, p.post.label if p.post else None) for p in people}


# trap, language, text, state and office of each person
OFFICES: list[tuple[str, str, str, Told]] = [
    ("a first name that is also a ruler's title", "id",
     "TANJUNG SELOR – Wakil Gubernur Kalimantan Utara Raja Firmansyah menerima Konsul Malaysia Azhar Mokhtar.",
     {"Raja Firmansyah": ("IDN", "Wakil Gubernur Kalimantan Utara"), "Azhar Mokhtar": ("MYS", "Konsul Malaysia")}),
    ("a first name that is also an adverb", "id",
     "MATARAM – Sekretaris Daerah Lalu Mahendra hadir di Indonesia.",
     {"Lalu Mahendra": ("IDN", "Sekretaris Daerah")}),
    ("the adverb", "id", 'JAKARTA – "Lalu Menteri Perdagangan datang," katanya di Indonesia.', {}),
    ("a given name behind a title of Malaysia", "ms",
     "KUCHING: Timbalan Menteri Tenaga Sarawak Datuk Awang Hamid Drahman hadir di Malaysia. Awang Hamid berkata demikian.",
     {"Awang Hamid Drahman": ("MYS", "Timbalan Menteri Tenaga Sarawak")}),
    ("a common noun within a name between commas", "id",
     "KUPANG – Kepala Dinas Peternakan NTT, Yohana Lada Bere, yang mendampingi tamu, hadir.",
     {"Yohana Lada Bere": ("IDN", "Kepala Dinas Peternakan NTT")}),
    ("called by the beginning of the name", "id",
     "KUPANG – Wakil Gubernur Nusa Tenggara Timur Marselinus Bria tiba. Wagub Marsel mengatakan itu baik.",
     {"Marselinus Bria": ("IDN", "Wakil Gubernur Nusa Tenggara Timur")}),
    ("an unknown word before the state", "id",
     "JAKARTA – Kepala BNN Bagus Arifin bertemu Menteri Dalam Negeri dan Pemerintahan Lokal Filipina Jaime Lorenzo.",
     {"Bagus Arifin": ("IDN", "Kepala BNN"),
      "Jaime Lorenzo": ("PHL", "Menteri Dalam Negeri dan Pemerintahan Lokal Filipina")}),
    ("the area of an association", "id",
     "NATUNA – Ketua Himpunan Nelayan Seluruh Indonesia (HNSI) Kabupaten Natuna Hamdan Lubis hadir di Indonesia.",
     {"Hamdan Lubis": (None, "Ketua Himpunan Nelayan Seluruh Indonesia (HNSI) Kabupaten Natuna")}),
    ("several areas", "id",
     "DENPASAR – Kepala Kantor Wilayah DJBC Bali, NTB, dan NTT, I Gede Mardana, hadir.",
     {"I Gede Mardana": ("IDN", "Kepala Kantor Wilayah DJBC Bali, NTB, dan NTT")}),
    ("a side of the sky behind a body", "ms",
     "KOTA KINABALU: Ketua Pengarah Pasukan Keselamatan Khas Pantai Timur Sabah (ESSCOM) Datuk Hamid Jipun hadir.",
     {"Hamid Jipun": ("MYS", "Ketua Pengarah Pasukan Keselamatan Khas Pantai Timur Sabah (ESSCOM)")}),
    ("a name that is also a side of the sky", "id",
     "JAKARTA – Ketua Bank Sentral Uzbekistan Timur Nazarbekov tiba.",
     {"Timur Nazarbekov": ("UZB", "Ketua Bank Sentral Uzbekistan")}),
    ("a field of command that is also a town", "ms",
     "KOTA KINABALU: Panglima Medan Timur Laksamana Madya Datuk Hafiz Omar hadir di Malaysia.",
     {"Hafiz Omar": ("MYS", "Panglima Medan Timur")}),
    ("a counsellor of an embassy", "id",
     "KUPANG – Konselor Ekonomi Kedutaan Besar Laos Khamla Vongsa hadir.",
     {"Khamla Vongsa": ("LAO", "Konselor Ekonomi Kedutaan Besar Laos")}),
    ("its ambassador", "ms",
     "BANDAR SERI BEGAWAN: Laos yang diwakili duta besarnya ke ASEAN, Khamla Vongsa, menyumbang pam kepada Brunei.",
     {"Khamla Vongsa": ("LAO", "duta besarnya ke ASEAN")}),
    ("a member for a constituency", "en",
     "SINGAPORE - Minister Tan Boon Keng was replying to Ms Farah Ismail, MP for Jurong.",
     {"Tan Boon Keng": ("SGP", "Minister"), "Farah Ismail": ("SGP", "MP for Jurong")}),
    ("a member of the opposition", "en",
     "DILI - Opposition MP Ana Freitas asked for the costs to be published in Timor-Leste.",
     {"Ana Freitas": ("TLS", "MP")}),
    ("parts of a state, in English", "en",
     "QUANG TRI (VNA) - Governor of Savannakhet province Bounma Keola received Chairman of the provincial People's Council Hoang Van Ky.",
     {"Bounma Keola": ("LAO", "Governor of Savannakhet province"),
      "Hoang Van Ky": ("VNM", "Chairman of the provincial People's Council")}),
    ("a committee of the parliament", "en",
     "HANOI (VNA) - Chairman of the National Assembly's Committee for External Affairs Le Van Ky hosted a reception.",
     {"Le Van Ky": ("VNM", "Chairman of the National Assembly's Committee for External Affairs")}),
    ("the head of a known agency", "en",
     "BANGKOK - The pact was signed by Thai Customs Director-General Anan Thepsiri.",
     {"Anan Thepsiri": ("THA", "Thai Customs Director-General")}),
    ("one envoy to two states", "en",
     "DILI - Vietnam's Ambassador to Indonesia and concurrently to Timor-Leste, Pham Hai Ky, presented her letters.",
     {"Pham Hai Ky": ("VNM", "Vietnam's Ambassador to Indonesia and concurrently to Timor-Leste")}),
    ("a scholar by his field", "ms",
     "KUDAT: Menurut pensyarah hubungan antarabangsa, Dr. Clement Gumpil, amalan itu lama.",
     {"Clement Gumpil": (None, "pensyarah hubungan antarabangsa")}),
    ("who teaches a field is asked for his own opinion", "id",
     "JAKARTA – Pengajar hukum laut Universitas Diponegoro, Ratna Wirya, mengingatkan hal itu di Indonesia.",
     {"Ratna Wirya": (None, "Pengajar hukum laut Universitas Diponegoro")}),
    ("an economist of a state's bank", "en",
     "KUALA LUMPUR - Maybank economist Azlan Kamil said exports would fall.",
     {"Azlan Kamil": (None, "Maybank economist")}),
    ("the coach of a state", "id",
     "YANGON – Pelatih Uzbekistan Rustam Karimov memuji lawannya. Pelatih asal Laos, Khamla Vongsa, diam.",
     {"Rustam Karimov": ("UZB", "Pelatih Uzbekistan"), "Khamla Vongsa": (None, "Pelatih asal Laos")}),
    ("a dean by the university told before", "ms",
     "KUDAT: Universiti Malaysia Sabah hadir. Universiti diwakili Dekan Institut Penyelidikan Marin Borneo, Prof. Dr. Salmah Galaman.",
     {"Salmah Galaman": ("MYS", "Dekan Institut Penyelidikan Marin Borneo")}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), OFFICES, ids=[row[0] for row in OFFICES])
def test_offices(trap: str, language: str, text: str, wanted: Told) -> None:
    assert told_of(text, language) == wanted


# trap, language, title, text, state of each person
SIDES: list[tuple[str, str, str, str, dict[str, str | None]]] = [
    ("two ministers of the two states told before", "id", "Dua menteri teken nota",
     "NONG KHAI – Menteri Perdagangan Thailand dan Laos bersua, Rabu, disaksikan Dubes RI. Menteri Perdagangan Anan Thepsiri dan Menteri Industri Khamla Vongsa meneken dokumen itu.",
     {"Anan Thepsiri": "THA", "Khamla Vongsa": "LAO"}),
    ("the area whose state was told", "id", "Tamu dari Gangwon",
     "KUPANG – Rombongan Provinsi Gangwon-do, Korea Selatan, tiba di Kupang. Wakil Gubernur Gangwon-do Kang Dong-won disambut Gubernur NTT Yosef Lamury.",
     {"Kang Dong-won": "KOR", "Yosef Lamury": "IDN"}),
    ("whose director", "en", "Seedlings promised",
     "HANOI (VNA) - Cambodian Minister Chan Sophal visited the Vietnam Academy of Forest Sciences, whose Director Le Quang Ky agreed to send seedlings.",
     {"Chan Sophal": "KHM", "Le Quang Ky": "VNM"}),
    ("the own leader's visit ends there", "en", "Thailand-Republic of Korea joint statement",
     "SEOUL - Thailand and the Republic of Korea issued a statement at the close of Prime Minister Anan Thepsiri's official visit, the first by a Thai leader in years. Mr. Anan met President Lee Jae-ho on Monday. Foreign Minister Wipa Srisai and her counterpart Choi Min-ho will meet again.",
     {"Anan Thepsiri": "THA", "Lee Jae-ho": "KOR", "Wipa Srisai": "THA", "Choi Min-ho": "KOR"}),
    ("the own leader on his visit", "en", "PM meets party chief",
     "VIENTIANE - Prime Minister Pham Minh Ky met President Thongsing Vong on Tuesday as part of his visit to Laos. Earlier, he was welcomed at the airport by Foreign Minister Khamtay Sip. Vietnam pledged a loan.",
     {"Pham Minh Ky": "VNM", "Thongsing Vong": "LAO", "Khamtay Sip": "LAO"}),
    ("who commands a state's troops", "en", "Generals agree",
     "PHNOM PENH - Major General Sok Vibol led the Cambodian side, while Lieutenant General Anan Thepsiri, who commands Thailand's Second Army Region, led the visitors.",
     {"Sok Vibol": "KHM", "Anan Thepsiri": "THA"}),
    ("the other side, told short", "en", "Water talks",
     "CHIANG RAI - Anan Thepsiri, secretary-general of the water office, led the Thai side and Li Wenhao, deputy director of the Ministry of Water Resources, the Chinese.",
     {"Anan Thepsiri": "THA", "Li Wenhao": "CHN"}),
    ("a diary of many states", "en", "Diary of the week",
     "Philippine Secretary Jaime Lorenzo met Saudi Minister Fahd Muqrin. Singapore's Minister Tan Boon Keng saw Brunei's Minister Azlan Kamil. "
     "Malaysia summoned North Korea's envoy, Ri Yong-ju, to Wisma Putra, where Deputy Secretary-General Farah Ismail gave him a note. "
     "Cambodian Minister Keo Sarith travels to Hanoi on Tuesday to meet Industry Minister Pham Hai Ky. Thai officials met in Bangkok.",
     {"Jaime Lorenzo": "PHL", "Fahd Muqrin": "SAU", "Tan Boon Keng": "SGP", "Azlan Kamil": "BRN",
      "Ri Yong-ju": "PRK", "Farah Ismail": "MYS", "Keo Sarith": "KHM", "Pham Hai Ky": "VNM"}),
    ("the host of a conference", "id", "Menteri energi bertemu",
     "VIENTIANE – Menteri Energi Khamla Vongsa selaku tuan rumah membuka sidang ASEAN. Indonesia diwakili Menteri ESDM Bagus Arifin.",
     {"Khamla Vongsa": "LAO", "Bagus Arifin": "IDN"}),
    ("who came with whom", "ms", "Polis bertemu",
     "HAT YAI: Ketua Polis Negara Malaysia Tan Sri Zaki Yusof bertemu Jeneral Somchai Prasert dari Thailand. Somchai ditemani Ketua Polis Wilayah 9, Leftenan Jeneral Anuwat Thongchai.",
     {"Zaki Yusof": "MYS", "Somchai Prasert": "THA", "Anuwat Thongchai": "THA"}),
    ("two who agree", "en", "Armies to swap cadets",
     "TOKYO - Philippine army chief Gen. Jaime Lorenzo and Gen. Takeshi Onoda, chief of staff of the Joint Staff, agreed to swap cadets.",
     {"Jaime Lorenzo": "PHL", "Takeshi Onoda": "JPN"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "language", "title", "text", "wanted"), SIDES, ids=[row[0] for row in SIDES]
)
def test_sides(trap: str, language: str, title: str, text: str, wanted: dict[str, str | None]) -> None:
    assert {name: told[0] for name, told in told_of(text, language, title).items()} == wanted
