"""For which state somebody acts where the office does not say it: journeys, hosts, envoys, the article's home.

All persons are invented.
"""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import functools

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.document import Document
from ontology.knowledge import load

# A neutral second line, so that one sentence is enough for the language vote.
REST = {
    "id": "Hal itu dikatakan karena pihak tersebut tidak dapat hadir di sana dan akan menjadi perhatian bagi mereka.",
    "en": "This was the view that they had of it and it was not what the people in the room would have said.",
    "ms": "Beliau berkata demikian kerana pihak itu tidak boleh hadir dan bahawa ia akan menjadi perhatian mereka.",
}


@functools.cache
def read(text: str, language: str, url: str | None = None) -> Document:
    return annotate(
        Article("t", f"Kabar hari ini\n{text}\n{REST[language]}", "Kabar hari ini", url=url), load()
    )


CASES: list[tuple[str, str, str, dict[str, str | None]]] = [
    ("who meets an unnamed holder of the office is of another state", "id",
     "Menteri Luar Negeri Sugiarto bertemu Menteri Luar Negeri Jepang di Tokyo pada Senin.", {"Sugiarto": None}),
    ("who is received by one is of another state", "id",
     "Menteri Luar Negeri Jepang menerima Menteri Luar Negeri Sugiarto di Tokyo pada Senin.", {"Sugiarto": None}),
    ("who meets an unnamed holder of the office is of another state", "ms",
     "Menteri Luar Hamdan Kassim bertemu Menteri Luar Jepun di Tokyo pada Isnin.", {"Hamdan Kassim": None}),
    ("a title that Malaysia alone gives", "ms",
     "Menteri Luar Datuk Hamdan Kassim bertemu Menteri Luar Jepun di Tokyo pada Isnin.", {"Hamdan Kassim": "MYS"}),
    ("who meets an unnamed holder of the office is of another state", "en",
     "Foreign Minister Somchai Wattana met the Japanese foreign minister in Tokyo on Monday.",
     {"Somchai Wattana": None}),
    ("who accompanies one is of his state", "id",
     "Menteri Luar Negeri Jepang didampingi Wakil Menteri Kenji Tanaka di Tokyo pada Senin.",
     {"Kenji Tanaka": "JPN"}),
    ("a surname called like a far town", "en",
     "Foreign Minister Kenji Fukuoka met Indonesian Trade Minister Hendra Wijaya in Osaka on Monday.",
     {"Kenji Fukuoka": "JPN", "Hendra Wijaya": "IDN"}),
    ("the spokesman of the ministry told last", "id",
     "Kementerian Luar Negeri Thailand menolaknya. Hal itu dikatakan juru bicara kementerian, Somchai Rattana, kepada wartawan Indonesia.",
     {"Somchai Rattana": "THA"}),
    ("the director of a department told before", "en",
     "The Lao Department of Fisheries signed the note with Thailand. Work will start soon, said the department's Director Khamla Vongdara.",
     {"Khamla Vongdara": "LAO"}),
    ("the aide of the office told before him", "id",
     "Gubernur Sulawesi Utara, lewat sambutan yang dibacakan staf ahlinya, Wira Hadikusuma, memuji Malaysia dan Malaysia memuji Sulawesi Utara.",
     {"Wira Hadikusuma": "IDN"}),
    ("its officer, of the state with which the sentence before begins", "en",
     "BANGKOK - South Korea has stepped up its contacts. On Monday its deputy police commissioner, Choi Min-ho, met officials in Thailand.",
     {"Choi Min-ho": "KOR"}),
    ("who is met at a body's seat", "en",
     "She paid a visit to the Mekong River Commission Secretariat, where she met Chief Executive Officer Mr Daniel Kern.",
     {"Daniel Kern": "MRC"}),
    ("who signs for a state", "en",
     "MANILA - Undersecretary Jaime Lorenzo signed for the Philippine government while Assistant Undersecretary Fahad Al-Mansur signed for the UAE's Ministry of Labor.",
     {"Jaime Lorenzo": "PHL", "Fahad Al-Mansur": "ARE"}),
    ("who signs with a counterpart is not of the counterpart's state", "en",
     "Vientiane - Vietnam and Laos agreed on it in minutes signed by Deputy Minister of Finance Tran Van Binh and his Lao counterpart Khamla Vongdara.",
     {"Tran Van Binh": "VNM", "Khamla Vongdara": "LAO"}),
    ("who was in office then acted for his state", "en",
     "The plan was mooted when then Thai deputy health minister Somchai Rattana came.",
     {"Somchai Rattana": "THA"}),
    ("a former one acts for none", "en",
     "Former Thai health minister Somchai Rattana came.", {"Somchai Rattana": None}),
    ("a rank that papers translate tells nothing", "id",
     "Turut hadir Laksdya Rajendra Kumar bersama rombongan dari Indonesia.", {"Rajendra Kumar": None}),
    ("the same rank with its corps does", "id",
     "Turut hadir Laksdya TNI Wira Hadikusuma bersama rombongan dari Laos.", {"Wira Hadikusuma": "IDN"}),
    ("a host at home is met by somebody else", "id",
     "Hal itu diumumkan Menteri Perdagangan UEA, Fahad Al-Mansur, setelah bertemu Wakil Menteri Investasi Rangga Sutedja di Abu Dhabi. Indonesia setuju.",
     {"Fahad Al-Mansur": "ARE", "Rangga Sutedja": "IDN"}),
    ("a chamber of commerce acts for no state", "en",
     "Khamla Vongdara, Vice President of the Lao National Chamber of Commerce and Industry, spoke.",
     {"Khamla Vongdara": None}),
    ("who arrives is not of the place", "en", "Assistant Secretary of State Daniel Kern arrived in Hanoi.",
     {"Daniel Kern": None}),
    ("nor where the dateline is there too", "en",
     "HANOI, May 3 - National Security Adviser Daniel Kern arrived in Hanoi on Monday. He met Foreign Minister Tran Van Binh.",
     {"Daniel Kern": None, "Tran Van Binh": "VNM"}),
    ("the only state of an article is the goal of a journey", "id", "Menteri Luar Negeri Daniel Kern tiba di Hanoi.",
     {"Daniel Kern": None}),
    ("a noun for the journey before the traveller", "id",
     "Kunjungan Menteri Pertahanan Daniel Kern ke Vientiane berlangsung dua hari.", {"Daniel Kern": None}),
    ("an official visit is paid by foreigners", "ms",
     "Menteri Luar Daniel Kern tiba di Kuala Lumpur untuk lawatan rasmi dua hari.", {"Daniel Kern": None}),
    ("the own minister travels at home", "id", "Menteri Pertanian Rangga Sutedja tiba di Surabaya, Indonesia.",
     {"Rangga Sutedja": "IDN"}),
    ("the own minister travels at home, in English", "en",
     "JAKARTA - Trade Minister Rangga Sutedja arrived in Surabaya on Monday.", {"Rangga Sutedja": "IDN"}),
    ("a way home is no journey abroad", "en",
     "JAKARTA - Trade Minister Rangga Sutedja returned to Jakarta on Monday.", {"Rangga Sutedja": "IDN"}),
    ("who receives is of the place", "en",
     "Trade Minister Daniel Kern flew to Vientiane, where he was received by Deputy Prime Minister Somphone Keomany.",
     {"Daniel Kern": None, "Somphone Keomany": "LAO"}),
    ("who receives is of the place", "id",
     "Menteri Pertahanan Rangga Sutedja tiba di Hanoi dan disambut Wakil Menteri Pertahanan Tran Van Binh. Indonesia menawarkan latihan.",
     {"Rangga Sutedja": "IDN", "Tran Van Binh": "VNM"}),
    ("who is called on abroad is of the place", "ms",
     "Menteri Pertanian Datuk Azlan Kamil melawat Bangkok dan mengadakan kunjungan hormat ke atas Timbalan Perdana Menteri Somchai Rattana. Malaysia mahu membeli beras.",
     {"Azlan Kamil": "MYS", "Somchai Rattana": "THA"}),
    ("the host of a journey told in the sentence before", "id",
     "Menteri Pertanian RI Rangga Sutedja bertolak ke Vientiane. Di sana ia diterima Perdana Menteri Somphone Keomany.",
     {"Somphone Keomany": "LAO"}),
    ("at a conference abroad nobody is host", "id",
     "Di sela-sela konferensi di Vientiane, Menteri Pertanian Rangga Sutedja bertemu Menteri Perdagangan Daniel Kern. Indonesia dan Australia menjual beras.",
     {"Rangga Sutedja": "IDN"}),
    ("who receives an envoy is of the state to which he is sent", "id",
     "Wakil Menteri Kehakiman Julieta Soares menerima Duta Besar Indonesia untuk Timor-Leste, Rangga Sutedja.",
     {"Julieta Soares": "TLS", "Rangga Sutedja": "IDN"}),
    ("who meets an envoy of a third state is too", "id",
     "Menteri Perikanan Semi Tabua bertemu Duta Besar Australia untuk Fiji, Bill Fairwood, terkait pelatihan di Indonesia.",
     {"Semi Tabua": "FJI", "Bill Fairwood": "AUS"}),
    ("the own minister meets the own envoy", "id",
     "Menteri Pertanian Rangga Sutedja bertemu Duta Besar RI untuk Laos, Wira Hadikusuma.",
     {"Rangga Sutedja": "IDN", "Wira Hadikusuma": "IDN"}),
    ("a counterpart with state and office", "id",
     "Menteri Luar Negeri Malaysia Azlan Kamil berbicara dengan rekan sejawatnya dari Brunei Darussalam, Menteri Luar Negeri II Rosli Metali.",
     {"Rosli Metali": "BRN"}),
    ("a place before a local office", "en",
     "BANGKOK - Chiang Rai deputy governor Somchai Rattana and Bokeo vice-governor Khamla Vongdara agreed on it with Laos.",
     {"Somchai Rattana": "THA", "Khamla Vongdara": "LAO"}),
    ("a field of an organisation is of the state that holds the office", "id",
     "Dirjen Kerja Sama ASEAN Kementerian Luar Negeri RI, Rangga Sutedja, hadir.", {"Rangga Sutedja": "IDN"}),
    ("those who join of their own will act for no state", "id",
     "Ketua Perhimpunan Dokter Nasional Indonesia Rangga Sutedja hadir di Jakarta.", {"Rangga Sutedja": None}),
    ("a common noun for a body of private people", "id",
     "Ketua yayasan itu, Rangga Sutedja, ragu akan janji pemerintah Indonesia.", {"Rangga Sutedja": None}),
    ("who is of a university, and no more is told, speaks for himself", "en",
     "Dr Jaime Lorenzo of the National University of Laos said it was good.", {"Jaime Lorenzo": None}),
    ("home of an English article: offices with their state are abroad", "en",
     "The deal was signed by Secretary of State for Culture Sok Pisey and French Ambassador Jean Delcourt. Siem Reap and Phnom Penh will get the money, the French embassy said.",
     {"Sok Pisey": "KHM", "Jean Delcourt": "FRA"}),
    ("home of an English article: the traveller's, not the goal", "en",
     "Minister of State Grace Loh Hui Min concluded her official visit to South Africa. In Pretoria, she met Deputy Minister of Trade Thabo Mokgathi. Under the offer of Singapore, and with experts from Singapore, 60 people will be trained.",
     {"Grace Loh Hui Min": "SGP", "Thabo Mokgathi": "ZAF"}),
    ("home of an English article: the side to which guests come", "en",
     "The Minister for Home Affairs, Mr Lim Wei Jie, met the Minister of Justice of the Kingdom of Cambodia, H.E. Sok Pisey, who is on a visit to Singapore.",
     {"Lim Wei Jie": "SGP", "Sok Pisey": "KHM"}),
    ("two counterparts in the order of their states", "en",
     "PHNOM PENH - Interior Minister Sok Pisey and his Thai and Lao counterparts, Somchai Rattana and Khamla Vongdara, met.",
     {"Sok Pisey": "KHM", "Somchai Rattana": "THA", "Khamla Vongdara": "LAO"}),
    ("who heads a delegation is of its state", "en",
     "Tran Van Binh, who heads the Vietnamese delegation, said so.", {"Tran Van Binh": "VNM"}),
    ("who heads a delegation is of its state", "id",
     "Tran Van Binh, yang memimpin delegasi Vietnam, mengatakan hal itu.", {"Tran Van Binh": "VNM"}),
    ("where a firm is based says nothing", "en",
     "Somchai Rattana, chief executive of Bangkok-based Siam Rice Trading, said so.", {"Somchai Rattana": None}),
    ("a title that one state alone gives, behind another", "ms",
     "Yang Berhormat Pehin Dato Haji Rosli bin Haji Metali, Menteri Pertahanan Kedua, menerima kunjungan Duta Besar Vietnam, Tran Van Binh.",
     {"Rosli bin Haji Metali": "BRN", "Tran Van Binh": "VNM"}),
    ("armed forces without their state, beside their minister", "id",
     "Menteri Pertahanan Timor-Leste Joao Soares didampingi Panglima Angkatan Bersenjata Julio Guterres.",
     {"Joao Soares": "TLS", "Julio Guterres": "TLS"}),
    ("an organisation that is written like a pronoun", "en",
     "Jaime Lorenzo, the WHO Representative in Myanmar, said so.", {"Jaime Lorenzo": "WHO"}),
    ("an organisation's representative", "id",
     "Perwakilan UNICEF untuk Indonesia, Ann Mayford, mengatakan hal itu.", {"Ann Mayford": "UNICEF"}),
    ("an organisation's coordinator", "id",
     "Koordinator Residen PBB di Indonesia Ann Mayford mengatakan hal itu.", {"Ann Mayford": "UN"}),
    ("who meets the one state's minister is not of it", "en",
     "Foreign Minister Khamla Vongdara of the Lao PDR met Minister Azlan Kamil.", {"Khamla Vongdara": "LAO", "Azlan Kamil": None}),
    ("the guest calls on the own minister", "id",
     "Menteri Pertahanan Laos Khamla Vongdara akan berkunjung ke Indonesia. Dalam kunjungan itu, Vongdara bertemu Menteri Pertahanan Rangga Sutedja. Laos dan Laos lagi.",
     {"Khamla Vongdara": "LAO", "Rangga Sutedja": "IDN"}),
    ("a marked guest calls on the host of the dateline", "en",
     "YANGON - Officials flew to Thailand in May. In the afternoon, the Thai Secretary-General called on Union Minister for Home Affairs Aung Myint at the ministry.",
     {"Aung Myint": "MMR"}),
    ("his counterpart, where he is the person most told of", "en",
     "DILI - Foreign Minister Azlan Kamil of Malaysia came to Timor-Leste. Azlan was met by President Joao Soares. Yesterday, he met his counterpart, Minister of Foreign Affairs Julieta Guterres.",
     {"Azlan Kamil": "MYS", "Julieta Guterres": "TLS"}),
    ("an envoy whose state goes without saying", "en",
     "VIENTIANE - On Japanese grant aid, Ambassador Michiko Kuroda exchanged notes.", {"Michiko Kuroda": "JPN"}),
    ("a Malay dateline with another state before the office", "ms",
     "KUALA LUMPUR: Menteri Luar Malaysia Datuk Azlan Kamil berbual dengan rakan sejawatannya dari Laos, Menteri Luar Khamla Vongdara.",
     {"Khamla Vongdara": "LAO"}),
    ("who is about to leave an office still holds it", "en",
     "Outgoing High Commissioner Jane Tamahere of New Zealand came.", {"Jane Tamahere": "NZL"}),
    ("two states and nothing between them", "en",
     "Vietnam and Laos will build a road, Transport Minister Daniel Kern said.", {"Daniel Kern": None}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_state(trap: str, language: str, text: str, wanted: dict[str, str | None]) -> None:
    said = {p.names[0]: p.country for p in read(text, language).persons}
    assert {name: said.get(name, "no such person") for name in wanted} == wanted


def test_outlet_tells_home_of_an_english_article() -> None:
    text = "Vietnam and Thailand will build a road, Transport Minister Somchai Rattana said."
    assert read(text, "en").persons[0].country is None
    assert read(text, "en", "https://www.bangkokpost.com/thailand/1").persons[0].country == "THA"
