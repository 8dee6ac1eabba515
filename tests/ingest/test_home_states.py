"""From whose view an article is written, and for whom offices without a state are held; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

from .test_extract import PADDING, facts_of

# trap, language, text, state of each person
CASES: list[tuple[str, str, str, dict[str, str | None]]] = [
    ("a Bruneian paper's dateline", "ms",
     "BANDAR SERI BEGAWAN, 5 Feb - Yang Berhormat Menteri Kesihatan, Dato Dr. Haji Morsidi bin Haji Besar, menerima kunjungan hormat Pesuruhjaya Tinggi Malaysia, Dato Zulkarnain Osman, di Kementerian Kesihatan.",
     {"Morsidi bin Haji Besar": "BRN", "Zulkarnain Osman": "MYS"}),
    ("a Malaysian agency's from there", "ms",
     "BANDAR SERI BEGAWAN, 5 Feb (Bernama) -- Menteri Pertahanan Datuk Seri Azlan Harun mengadakan pertemuan dengan Menteri Pertahanan Kedua Brunei Pehin Halbi Yussof. Malaysia dan Brunei jiran rapat.",
     {"Azlan Harun": "MYS", "Halbi Yussof": "BRN"}),
    ("a town of Brunei, the official name", "ms",
     "BERAKAS, Jumaat, 10 Mei - Setiausaha Tetap di Kementerian Pertahanan, Awang Haji Azlan bin Haji Tuah, menerima kunjungan Panglima Tentera Darat Malaysia, Jeneral Razali Che Man. Negara Brunei Darussalam mengalu-alukan lawatan itu.",
     {"Azlan bin Haji Tuah": "BRN", "Razali Che Man": "MYS"}),
    ("an order of Brunei and its official name", "ms",
     "Menteri Pendidikan, Datin Seri Setia Dr. Hajah Romaizah, bertemu Menteri Pendidikan Malaysia Datuk Razali Che Man. Negara Brunei Darussalam akan menghantar 40 guru.",
     {"Romaizah": "BRN", "Razali Che Man": "MYS"}),
    ("a Malaysian paper on Brunei", "ms",
     "KUALA LUMPUR: Menteri Pendidikan Datuk Razali Che Man bertemu Menteri Pendidikan Brunei Darussalam Datin Hajah Romaizah. Kementerian Pendidikan akan menghantar guru.",
     {"Razali Che Man": "MYS", "Romaizah": "BRN"}),
    ("a national agency abroad writes for its readers", "en",
     "BANDAR SERI BEGAWAN, May 10 (Bernama) -- Foreign Minister Azlan Harun met his Brunei counterpart Pehin Halbi Yussof on Thursday. Malaysia and Brunei are close.",
     {"Azlan Harun": "MYS", "Halbi Yussof": "BRN"}),
    ("an English paper of Brunei", "en",
     "BANDAR SERI BEGAWAN – The Minister of Health, Dato Morsidi Besar, received the High Commissioner of Malaysia, Dato Zulkarnain Osman. The Ministry of Health hosted the guests.",
     {"Morsidi Besar": "BRN", "Zulkarnain Osman": "MYS"}),
    ("the Sultanate, and the town to which a guest goes on", "en",
     "The Minister of Health, Dato Morsidi Besar, received the Ambassador of Japan, Tanabe Hiroshi, at the Ministry of Health yesterday. Brunei Darussalam and Japan have worked together since 1984. The ambassador leaves the Sultanate for Kuala Lumpur next week. Japan gave the Sultanate 20 machines.",
     {"Morsidi Besar": "BRN", "Tanabe Hiroshi": "JPN"}),
    ("items with datelines of their own", "en",
     "Our look at the week.\n\nDILI – Timor-Leste and Malta agreed on ferries. Foreign Minister Rosa Ximenes said so.\n\nPHNOM PENH – Cambodia is buying rice. A visit to Kuwait by Commerce Minister Seng Dararith has been called off.\n\nALSO NOTED – In Manila, Labor Secretary Ramon Tolentino rested.",
     {"Rosa Ximenes": "TLS", "Seng Dararith": "KHM", "Ramon Tolentino": "PHL"}),
    ("what two do together they do for two sides", "en",
     "HANOI – Viet Nam and Malta share officers. Maltese Deputy Interior Minister Carmen Borg and Deputy Minister of Public Security Do Quang Minh launched the scheme.",
     {"Carmen Borg": "MLT", "Do Quang Minh": "VNM"}),
    ("a state with its form of government behind a field", "en",
     "Minister of ICT and Innovation of the Republic of Rwanda Claudine Mbabazi is in Singapore. Minister Mbabazi met Minister for Health of the Islamic Republic of Mauritania Ahmed Salem there.",
     {"Claudine Mbabazi": "RWA", "Ahmed Salem": "MRT"}),
    ("a dateline abroad: its state has no such office", "en",
     "VIENNA — The Philippines and the Atomic Energy Agency signed a plan on Tuesday. Philippine Ambassador to Austria Corazon Uy signed it a day after Energy Secretary Ramon Salonga met its director in the Austrian capital.",
     {"Corazon Uy": "PHL", "Ramon Salonga": "PHL"}),
    ("a dateline abroad: its minister is told with his state", "en",
     "SEOUL – President Ramon Salonga met South Korean President Kim Sang-woo on Monday. Defense Secretary Corazon Uy called on South Korean Defense Minister Park Min-jae. The Philippines will buy two ships.",
     {"Ramon Salonga": "PHL", "Kim Sang-woo": "KOR", "Corazon Uy": "PHL", "Park Min-jae": "KOR"}),
    ("no president has a prime minister's envoy", "en",
     "Indonesia will pay for a clinic at Papua New Guinea's Wutung post. The Prime Minister's envoy met Indonesian Minister Agus Santosa in Jayapura on Friday. Foreign Affairs Minister Joseph Waine spoke by telephone with his Fijian counterpart, Semi Vakaloloma, about a summit. Mr Waine asked Fiji to buy beef from Papua New Guinea.",
     {"Agus Santosa": "IDN", "Joseph Waine": "PNG", "Semi Vakaloloma": "FJI"}),
    ("named most often, and foreign each time", "en",
     "Minister for Trade Grace Loh met the Minister of Trade of Malaysia, Razali Che Man. Malaysia is a neighbour, and Malaysia buys much. Minister Loh thanked the Minister of Trade of Malaysia. Malaysia gave a dinner. Singapore and Malaysia will meet again in Singapore.",
     {"Grace Loh": "SGP", "Razali Che Man": "MYS"}),
    ("a Malaysian dateline and a Bruneian office's full name", "ms",
     "PUTRAJAYA, 9 Ogos -- Ketua Hakim Negara Tan Sri Hamzah Karim bertemu Ketua Hakim Negara Brunei Darussalam, Dato Morsidi Besar, di sini. Ketua Pendaftar Mahkamah Persekutuan Datuk Azlan Harun turut hadir.",
     {"Hamzah Karim": "MYS", "Morsidi Besar": "BRN", "Azlan Harun": "MYS"}),
    ("an agency of Timor-Leste in Indonesian", "id",
     "DILI, 21 Januari 2026 (TATOLI) – Menteri Pendidikan Joao Soares bertemu Duta Besar Indonesia Rudi Halim di Dili. Timor-Leste akan menerima 30 guru dari Indonesia, kata Sekretaris Negara Maria Ximenes.",
     {"Joao Soares": "TLS", "Rudi Halim": "IDN", "Maria Ximenes": "TLS"}),
    ("an agency of Indonesia in Dili", "id",
     "Dili (ANTARA) - Menteri Pertanian Rudi Halim bertemu Menteri Pertanian Timor Leste Joao Soares di Dili. Indonesia akan mengirim benih.",
     {"Rudi Halim": "IDN", "Joao Soares": "TLS"}),
    ("a dateline abroad where Indonesia is not told of", "id",
     "HANOI - Menteri Perdagangan Tran Van Hao bertemu Menteri Perdagangan Laos Somchai Vongsa. Vietnam akan membeli kopi.",
     {"Tran Van Hao": "VNM", "Somchai Vongsa": "LAO"}),
    ("a town before its word, and another state named more often", "en",
     "PASAY CITY, 28 June 2019 – Assistant Secretary Corazon Uy led the Philippine team in talks with Papua New Guinea. PNG was represented by Joseph Waine. Agriculture Undersecretary Ramon Salonga received Mr. Waine from Papua New Guinea. Papua New Guinea thanked Papua New Guinea's friends.",
     {"Corazon Uy": "PHL", "Joseph Waine": "PNG", "Ramon Salonga": "PHL"}),
    ("an agency of neither side", "en",
     "VIENTIANE, May 10 (Xinhua) -- Foreign Minister Somchai Vongsa met Chinese Vice Foreign Minister Sun Lei here. Laos and China agreed.",
     {"Somchai Vongsa": "LAO", "Sun Lei": "CHN"}),
    ("an agency of the dateline's state", "en",
     "HANOI (VNA) – Deputy Minister of Health Tran Van Hao received Lao Deputy Minister of Health Somchai Vongsa. Vietnam will help Laos.",
     {"Tran Van Hao": "VNM", "Somchai Vongsa": "LAO"}),
    ("the narrator of a release abroad", "en",
     "I met Deputy Prime Minister Tran Van Hao this morning in Hanoi. I also called on Minister of Industry and Trade Nguyen Quoc Bao. We agreed that Singapore and Vietnam will set up a working group. Enterprise Singapore helped Singapore.",
     {"Tran Van Hao": "VNM", "Nguyen Quoc Bao": "VNM"}),
    ("the narrator in Malay", "ms",
     "Semalam saya bertemu Menteri Perdagangan Tran Van Hao di Hanoi. Saya turut mengadakan perbincangan dengan Menteri Kesihatan Nguyen Quoc Bao. Malaysia dan Vietnam bersetuju bekerjasama.",
     {"Tran Van Hao": "VNM", "Nguyen Quoc Bao": "VNM"}),
    ("the narrator in Indonesian", "id",
     "Pagi ini di Vientiane saya bertemu Menteri Energi Somchai Vongsa. Saya juga menemui Menteri Keuangan Bounmy Keo. Indonesia dan Laos sepakat.",
     {"Somchai Vongsa": "LAO", "Bounmy Keo": "LAO"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "states"), CASES, ids=[c[0] for c in CASES])
def test_whose_offices_they_are(trap: str, language: str, text: str, states: dict[str, str | None]) -> None:
    facts = facts_of(text, language)
    assert {p.names[0]: p.country for p in facts.persons} == states, trap


def test_the_own_ministry_beside_another_state_of_that_name() -> None:
    text = (
        "BANDAR SERI BEGAWAN, 5 Feb - Kementerian Kesihatan dan Kementerian Kesihatan Malaysia akan bekerjasama. "
        "Negara Brunei Darussalam mengalu-alukannya."
    )
    bodies = {b.names[0]: b.country for b in facts_of(text, "ms").institutions}
    assert bodies == {"Kementerian Kesihatan": "BRN", "Kementerian Kesihatan Malaysia": "MYS"}


def test_an_outlet_of_brunei_needs_no_dateline() -> None:
    text = f"Berita\nMenteri Kesihatan Morsidi Besar bertemu duta Malaysia. Brunei gembira.\n{PADDING['ms']}"
    article = Article("a", text, "Berita", url="https://www.pelitabrunei.gov.bn/x", published="2024-05-10")
    assert [p.country for p in annotate(article, load()).persons] == ["BRN"]


# trap, language, text, state of each person
MORE = [
    ("whose a permanent secretary at the own ministry is", "ms",
     "BANDAR SERI BEGAWAN, 5 Feb - Setiausaha Tetap di Kementerian Kesihatan, Awang Norazman Tuah, menerima tetamu dari Kementerian Kesihatan Malaysia. Negara Brunei Darussalam mengalu-alukannya.",
     {"Norazman Tuah": "BRN"}),
    ("an agency's resident beside the own minister", "en",
     "MANILA, Philippines — Korea International Cooperation Agency (KOICA) country director Park Min-ho and Justice Secretary Ramon Salonga witnessed the signing.",
     {"Park Min-ho": "KOR", "Ramon Salonga": "PHL"}),
    ("a minister's list of his own people", "en",
     "MANILA, Philippines — Lao Justice Minister Somchai Vongsa and Interior Minister Bounmy Keo attended the talks in Manila.",
     {"Somchai Vongsa": "LAO", "Bounmy Keo": "LAO"}),
    ("a Dato where only one of two states is told of", "en",
     "MUSCAT, March 1 - The Minister of Religious Affairs of Brunei Darussalam, Pehin Osman Jamil, met Omani minister Abdullah Salimi. Also there was Dato Haji Sulaiman Mahmud, Deputy Permanent Secretary at the Ministry.",
     {"Osman Jamil": "BRN", "Abdullah Salimi": "OMN", "Sulaiman Mahmud": "BRN"}),
    ("a department that begins like a rank", "en",
     "YANGON - Myanmar's minister Kyaw Min was silent. In Washington, State Department spokeswoman Ann Walters was not.",
     {"Kyaw Min": "MMR", "Ann Walters": "USA"}),
    ("the branch of a foreign agency", "id",
     "Kepala Perwakilan JICA Indonesia Yamada Hiroki bertemu Menteri Pertanian Indonesia Rudi Halim di Jakarta.",
     {"Yamada Hiroki": "JPN", "Rudi Halim": "IDN"}),
    ("a state of a federation before a minister", "en",
     "BONGAO, Tawi-Tawi -- A delegation led by Sabah Assistant Minister of Rural Development Abdul Yassin came, Governor Ramon Sahali said.",
     {"Abdul Yassin": "MYS", "Ramon Sahali": "PHL"}),
    ("a city before a governor of the own", "en", "Chiang Rai governor Somsak Thep met Lao officials in Chiang Rai.", {"Somsak Thep": "THA"}),
    ("two who are called on abroad", "en",
     "Dili (VNA) - Earlier, Vietnamese Minister Luong Quoc Binh called on President Jose Amaral and met with National Parliament Speaker Aniceto Lopes of Timor-Leste. Binh called on President Jose Amaral and met with Army Chief Henrique Costa.",
     {"Luong Quoc Binh": "VNM", "Jose Amaral": "TLS", "Aniceto Lopes": "TLS", "Henrique Costa": "TLS"}),
    ("who comes together with somebody", "id",
     "Ketua Komite Rakyat Kota Hanoi Phan Van Loc menyatakan siap hadir bersama Kepala Dinas Perdagangan Bui Ta Hoang. Indonesia senang.",
     {"Phan Van Loc": "VNM", "Bui Ta Hoang": "VNM"}),
    ("who meets somebody", "id",
     "Menteri Perdagangan Vietnam Phan Van Loc menggelar pertemuan bersama Menteri Pertanian Rudi Halim di Jakarta. Indonesia senang.",
     {"Phan Van Loc": "VNM", "Rudi Halim": "IDN"}),
    ("an office that one of two states alone has", "ms",
     "JEDDAH: Menteri Agama Malaysia Datuk Naim Hakimi bertemu Menteri Haji Arab Saudi Tawfiq Rabiah. Timbalan Menteri Haji, Dr. Fahd Shaalan, turut hadir.",
     {"Naim Hakimi": "MYS", "Tawfiq Rabiah": "SAU", "Fahd Shaalan": "SAU"}),
    ("letters behind a name", "en",
     "Canberra. The Hon Peter Hale MP, Minister for Employment, welcomed the Ambassador of Timor-Leste, Abel Guterres. Australia is glad.",
     {"Peter Hale": "AUS", "Abel Guterres": "TLS"}),
    ("his: the subject's, that goes on", "en",
     "Malaysian Foreign Minister Razali Che Man called on Thai Prime Minister Anan Srisuk, and conveyed the greetings of his Prime Minister, Azlan Harun.",
     {"Razali Che Man": "MYS", "Anan Srisuk": "THA", "Azlan Harun": "MYS"}),
    ("his: that of the one told last", "en",
     "Malaysian Foreign Minister Razali Che Man met Thai Prime Minister Anan Srisuk and his Interior Minister, Chai Boon.",
     {"Razali Che Man": "MYS", "Anan Srisuk": "THA", "Chai Boon": "THA"}),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "states"), MORE, ids=[c[0] for c in MORE])
def test_whose_an_office_beside_others_is(
    trap: str, language: str, text: str, states: dict[str, str | None]
) -> None:
    facts = facts_of(text, language)
    assert {p.names[0]: p.country for p in facts.persons} == states, trap
