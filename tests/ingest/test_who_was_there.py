"""Who took part, whose people they are, and where and when: told in other sentences and words; all invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

TITLES = {"en": "News of the day", "id": "Berita hari ini", "ms": "Berita hari ini"}
Told = dict[str, tuple[str | None, str | None]]
Met = list[tuple[str, str, str | None, str | None, list[str]]]


def _article(text: str, language: str) -> Article:
    title = TITLES[language]
    return Article("t", f"{title}\n{text}", title, language, None, "2025-05-16")


def people(text: str, language: str) -> Told:
    """The state and the office of each person."""
    found = annotate(_article(text, language), load()).persons
    return {p.names[0]: (p.country, p.post.label if p.post else None) for p in found}


def meetings(text: str, language: str) -> Met:
    """Parties, status, day, place and participants of each meeting."""
    facts = extract(annotate(_article(text, language), load()), load())
    return [
        (
            "-".join(sorted(m.parties)),
            m.status,
            m.when.edtf if m.when else None,
            m.place,
            [facts.persons[p.person].names[0] for p in m.participations if p.person is not None],
        )
        for m in facts.meetings
    ]


# trap, language, text, state and office of each person
PEOPLE: list[tuple[str, str, str, Told]] = [
    ("a delegation by its head", "id",
     "Delegasi Indonesia bertolak ke Port Moresby. Mereka akan berunding dengan delegasi Papua Nugini pimpinan Menteri Pertahanan Peter Wakai di Vanimo.",
     {"Peter Wakai": ("PNG", "Menteri Pertahanan")}),
    ("a parliament's delegation by its head", "ms",
     "KUALA LUMPUR: Rombongan Parlimen Laos pimpinan Timbalan Speaker Khamla Vongdara diterima di Bangunan Parlimen pada Isnin.",
     {"Khamla Vongdara": ("LAO", "Timbalan Speaker")}),
    ("the hosts of a town abroad, two in a row", "id",
     "Sidang itu berlangsung di Vientiane, Selasa (13/5). Delegasi Indonesia dipimpin Wakil Menteri Luar Negeri Darma Wibisana. Dari pihak tuan rumah hadir Ketua Komisi Urusan Luar Negeri Khamla Vongdara dan Wakil Menteri Pertanian Somphou Keola.",
     {"Darma Wibisana": ("IDN", "Wakil Menteri Luar Negeri"), "Khamla Vongdara": ("LAO", "Ketua Komisi Urusan Luar Negeri"), "Somphou Keola": ("LAO", "Wakil Menteri Pertanian")}),
    ("whom a state names", "en",
     "MANILA — Undersecretary Hernando Cruz will head the Philippine delegation to consultations with Vietnam in Hanoi on Monday. Vietnam has named Vice Foreign Minister Cao Tuan Dung as its chief delegate.",
     {"Hernando Cruz": ("PHL", "Undersecretary"), "Cao Tuan Dung": ("VNM", "Vice Foreign Minister")}),
    ("an office-holder by surname beside another", "en",
     "MANILA — Malaysian Ambassador Shahrizal Osman spoke in Davao. Ambassador Shahrizal and Social Welfare Regional Director Bella Lobrin discussed the ferry.",
     {"Shahrizal Osman": ("MYS", "Malaysian Ambassador"), "Bella Lobrin": ("PHL", "Social Welfare Regional Director")}),
    ("envoys of two states with their seat between", "en",
     "The ambassadors of Brazil and Chile to Malaysia, Otávio Lima and Isidora Rojas, conferred in Kuala Lumpur on Monday.",
     {"Otávio Lima": ("BRA", None), "Isidora Rojas": ("CHL", None)}),
    ("negotiators of a state and an organisation", "en",
     "The talks will take place in Solo from May 8 to 12, with chief negotiators Joko Wibisana of Indonesia and Filippe Conti of the EU leading their teams.",
     {"Joko Wibisana": ("IDN", "chief negotiator"), "Filippe Conti": ("EU", "chief negotiator")}),
    ("the head of an organisation's office", "en",
     "Timorese Minister Rogério Lay met the head of the International Labour Organization (ILO) office, Chandrika Silva, in Dili on Monday.",
     {"Rogério Lay": ("TLS", "Timorese Minister"), "Chandrika Silva": ("ILO", "head of the International Labour Organization (ILO) office")}),
    ("an envoy accredited to another state too", "ms",
     "Duta Malaysia ke Chile yang turut diakreditasi ke Ecuador, Faizal Ruslan, bertemu Menteri Luar Ecuador Gabriela Ruiz di Quito pada Isnin.",
     {"Faizal Ruslan": ("MYS", "Duta Malaysia ke Chile"), "Gabriela Ruiz": ("ECU", "Menteri Luar Ecuador")}),
    ("a minister of a province with a field that no list has", "ms",
     "Menteri Utiliti Sarawak Datuk Jelaing Ubau berunding dengan Menteri Pembangunan Brunei Dato Suhaimi Omar di Miri pada Isnin.",
     {"Jelaing Ubau": ("MYS", "Menteri Utiliti Sarawak"), "Suhaimi Omar": ("BRN", "Menteri Pembangunan Brunei")}),
    ("a deputy and a predecessor", "en",
     "VIENTIANE — Thai Culture Minister Somsak Wongdee met Lao Culture Minister Khamla Vongdara on Tuesday. Somsak's predecessor, Latifah Chaiyo, had first proposed it.",
     {"Somsak Wongdee": ("THA", "Thai Culture Minister"), "Khamla Vongdara": ("LAO", "Lao Culture Minister"), "Latifah Chaiyo": ("THA", None)}),
    ("an onlooker's field written small", "ms",
     "Menteri Luar Malaysia Datuk Azlan Kamil menerima Menteri Luar Laos Khamla Vongdara di Putrajaya pada Isnin. Pemerhati pilihan raya Jeyanthi Raman berkata lawatan itu berfaedah.",
     {"Azlan Kamil": ("MYS", "Menteri Luar Malaysia"), "Khamla Vongdara": ("LAO", "Menteri Luar Laos"), "Jeyanthi Raman": (None, "Pemerhati pilihan raya")}),
    ("whom the visitor met in the land where he was", "ms",
     "Menteri Tenaga Malaysia Datuk Jelaing Ubau tiba di Vientiane pada Isnin. Keesokannya beliau berunding dengan Menteri Perlombongan Khamla Vongdara.",
     {"Jelaing Ubau": ("MYS", "Menteri Tenaga Malaysia"), "Khamla Vongdara": ("LAO", "Menteri Perlombongan")}),
    ("company told at the head of a sentence", "en",
     "Lao Prime Minister Khamla Vongdara received Australian Trade Minister Margaret Hale in Vientiane on Monday. With Hale were Ambassador Callum Reid and labour mobility adviser Sione Taufa.",
     {"Khamla Vongdara": ("LAO", "Lao Prime Minister"), "Margaret Hale": ("AUS", "Australian Trade Minister"), "Callum Reid": ("AUS", "Ambassador"), "Sione Taufa": ("AUS", "labour mobility adviser")}),
    ("a guest's party", "id",
     "Gubernur Nusa Tenggara Timur Darma Wibisana menerima Menteri Pertambangan Timor Leste Domingos Babo di Kupang, Senin. Dalam rombongannya terdapat Sekretaris Negara Urusan Perbatasan Lígia Guterres.",
     {"Darma Wibisana": ("IDN", "Gubernur Nusa Tenggara Timur"), "Domingos Babo": ("TLS", "Menteri Pertambangan Timor Leste"), "Lígia Guterres": ("TLS", "Sekretaris Negara Urusan Perbatasan")}),
    ("the head of a delegation, behind a comma", "id",
     "Ketua delegasi Laos, Menteri Perdagangan Khamla Vongdara, menemui Menteri Perdagangan Darma Wibisana di Jakarta, Selasa (13/5).",
     {"Khamla Vongdara": ("LAO", "Menteri Perdagangan"), "Darma Wibisana": ("IDN", "Menteri Perdagangan")}),
    ("the leader of a team, behind a comma", "en",
     "JAKARTA — The leader of the visiting Thai team, Deputy Governor Malee Chaiyo, met Governor Darma Wibisana on Tuesday.",
     {"Malee Chaiyo": ("THA", "Deputy Governor"), "Darma Wibisana": ("IDN", "Governor")}),
    ("members of a delegation, a director among them", "id",
     "Anggota delegasi Laos, antara lain Direktur Hukum Khamla Vongdara dan Dirjen Udara Somphou Keola, menemui Menteri Perhubungan Darma Wibisana di Jakarta, Selasa (13/5).",
     {"Khamla Vongdara": ("LAO", "Direktur Hukum"), "Somphou Keola": ("LAO", "Dirjen Udara"), "Darma Wibisana": ("IDN", "Menteri Perhubungan")}),
    ("an officer of another state's ship", "en",
     "KUANTAN — Commander Kenji Mori of the Japanese patrol ship Yashima called on Pahang Chief Minister Datuk Azlan Kamil on Tuesday.",
     {"Kenji Mori": ("JPN", "Commander"), "Azlan Kamil": ("MYS", "Chief Minister")}),
    ("who answers to a parliament in another capital", "en",
     "SINGAPORE — Singapore Energy Minister Tan Wei Lin met Lao Energy Minister Khamla Vongdara on Tuesday. In Kuala Lumpur, Deputy Energy Minister Faridah Osman told Parliament that the study would end in June.",
     {"Tan Wei Lin": ("SGP", "Singapore Energy Minister"), "Khamla Vongdara": ("LAO", "Lao Energy Minister"), "Faridah Osman": ("MYS", "Deputy Energy Minister")}),
    ("fields between commas", "id",
     "Dirjen Asia Pasifik Darma Wibisana menemui Menteri Perempuan, Anak-anak, dan Pengentasan Kemiskinan Fiji, Losalini Tui, di Suva, Selasa (13/5).",
     {"Darma Wibisana": ("IDN", "Dirjen Asia Pasifik"), "Losalini Tui": ("FJI", "Menteri Perempuan, Anak-anak, dan Pengentasan Kemiskinan Fiji")}),
]  # fmt: skip


# trap, language, text, the meetings
MEETINGS: list[tuple[str, str, str, Met]] = [
    ("represented by another", "id",
     "Menteri Ketenagakerjaan Nirwan Lubis, yang sedang sakit, diwakili Wakil Menteri Ketenagakerjaan Astuti Wira ketika berunding dengan Menteri Sumber Manusia Malaysia Hafiz Mokhtar di Jakarta, Selasa (13/5).",
     [("IDN-MYS", "held", "2025-05-13", "Jakarta", ["Astuti Wira", "Hafiz Mokhtar"])]),
    ("represented by another", "en",
     "Thai Foreign Minister Prasong Meesuk, who had been due in Vientiane, was represented by Deputy Foreign Minister Yuwadee Chantra at Monday's talks with Lao Foreign Minister Khamla Vongdara in Vientiane.",
     [("LAO-THA", "held", "2025-05-12", "Vientiane", ["Yuwadee Chantra", "Khamla Vongdara"])]),
    ("in somebody's absence", "en",
     "In the absence of Foreign Minister Bounmy Sisouk, Lao Deputy Foreign Minister Khamla Vongdara co-chaired the joint commission with Indian Foreign Secretary Anjali Rane in New Delhi on Tuesday. Indian ambassador Sunil Nair took part.",
     [("IND-LAO", "held", "2025-05-13", "New Delhi", ["Khamla Vongdara", "Anjali Rane", "Sunil Nair"])]),
    ("at the table, and outside", "en",
     "Lao President Khamla Vongdara hosted a working dinner for Timorese Prime Minister Caetano Lay in Vientiane on Tuesday. At the table, too, was Lao Foreign Minister Somphou Keola, while the mayor of Vientiane, Bounmy Sisouk, waited outside.",
     [("LAO-TLS", "held", "2025-05-13", "Vientiane", ["Khamla Vongdara", "Caetano Lay", "Somphou Keola"])]),
    ("took part, accompanied", "en",
     "Lao Health Minister Khamla Vongdara met Thai Health Minister Prasit Wongsakul in Vientiane on Tuesday. Thai ambassador Malee Chaiyo accompanied him. The Lao ambassador Bounmy Sisouk took part.",
     [("LAO-THA", "held", "2025-05-13", "Vientiane", ["Khamla Vongdara", "Prasit Wongsakul", "Malee Chaiyo", "Bounmy Sisouk"])]),
    ("on the host side", "en",
     "Lao Irrigation Minister Khamla Vongdara welcomed Korean Vice Minister Baek Seung-ho in Vientiane on Tuesday. Also present on the host side were the Director General of the Department of Irrigation, Mr Somnuek Keola, and the Deputy Governor of Savannakhet province, Mrs Bounmy Sisouk.",
     [("KOR-LAO", "held", "2025-05-13", "Vientiane", ["Khamla Vongdara", "Baek Seung-ho", "Somnuek Keola", "Bounmy Sisouk"])]),
    ("attended something else", "en",
     "Lao Foreign Minister Khamla Vongdara met Thai Foreign Minister Prasit Wongsakul in Vientiane on Tuesday. On Wednesday a rice fair opened in Pakse. Lao Trade Minister Somphou Keola attended.",
     [("LAO-THA", "held", "2025-05-13", "Vientiane", ["Khamla Vongdara", "Prasit Wongsakul"])]),
    ("accompanied a wife", "en",
     "Lao Foreign Minister Khamla Vongdara met Thai Foreign Minister Prasit Wongsakul in Vientiane on Tuesday. Khamla's wife visited a school. Deputy Education Minister Bounmy Sisouk accompanied her.",
     [("LAO-THA", "held", "2025-05-13", "Vientiane", ["Khamla Vongdara", "Prasit Wongsakul"])]),
    ("members of that delegation", "id",
     "Menteri Perhubungan Darma Wibisana menerima delegasi Laos di Jakarta, Selasa (13/5). Anggota delegasi tersebut antara lain Direktur Hukum Khamla Vongdara dan Dirjen Udara Somphou Keola.",
     [("IDN-LAO", "held", "2025-05-13", "Jakarta", ["Darma Wibisana", "Khamla Vongdara", "Somphou Keola"])]),
    ("last saw", "en",
     "Zamboanga Mayor Teresita Cruz met Sabah Chief Minister Datuk Azlan Kamil in Zamboanga on Tuesday. The mayor last saw Azlan in February last year in Kota Kinabalu, where they discussed trade.",
     [("MYS-PHL", "held", "2025-05-13", "Zamboanga", ["Teresita Cruz", "Azlan Kamil"]),
      ("MYS-PHL", "held", "2024-02", "Kota Kinabalu", ["Teresita Cruz", "Azlan Kamil"])]),
    ("another minister in another town", "en",
     "SINGAPORE — Singapore Energy Minister Tan Wei Lin met Lao Energy Minister Khamla Vongdara on Tuesday. In Kuala Lumpur, Deputy Energy Minister Faridah Osman told Parliament that the study would end in June.",
     [("LAO-SGP", "held", "2025-05-13", "Singapore", ["Tan Wei Lin", "Khamla Vongdara"])]),
    ("lawyers are nobody's company there", "id",
     "Direktur Jenderal Perikanan Darma Wibisana bertemu Konsul Australia Kevin Hale di Denpasar, Selasa (13/5). Konsul RI di Darwin Stefanus Lay memastikan mereka sehat dan didampingi pengacara.",
     [("AUS-IDN", "held", "2025-05-13", "Denpasar", ["Darma Wibisana", "Kevin Hale"])]),
    ("talks not begun", "ms",
     "KUALA LUMPUR – Menteri Pelaburan Datuk Azlan Kamil memberitahu Dewan Rakyat bahawa rundingan dengan Peru masih belum bermula.", []),
    ("the plan came to nothing, whose it was goes on", "id",
     "KUALA LUMPUR – Di sela pameran dagang antarbangsa, Menlu RI Darma Wibisana mengadakan pertemuan terpisah dengan Menlu Selandia Baru Fiona Reid dan Menlu Mongolia Batbayar Enkh, Rabu (14/5). Dengan Reid ia membahas peternakan, dengan Enkh penerbangan langsung. Rencana bertemu Menlu Kanada Luc Roy urung karena jadwal berbenturan.",
     [("IDN-MNG", "held", "2025-05-14", "Kuala Lumpur", ["Darma Wibisana", "Batbayar Enkh"]),
      ("IDN-NZL", "held", "2025-05-14", "Kuala Lumpur", ["Darma Wibisana", "Fiona Reid"]),
      ("CAN-IDN", "cancelled", None, "Kuala Lumpur", ["Darma Wibisana", "Luc Roy"])]),
    ("each signed in his own town", "en",
     "The Philippines and Poland have a new seafarers' agreement. It was signed in Manila by Philippine Transport Secretary Teodoro Cruz on Monday and in Warsaw by Polish Infrastructure Minister Zofia Nowak on Wednesday.", []),
    ("each signed in his own town", "ms",
     "Menteri Pengangkutan Malaysia Datuk Azlan Kamil menandatangani perjanjian itu di Putrajaya pada Isnin, manakala Menteri Pengangkutan Laos Khamla Vongdara menandatanganinya di Vientiane pada Rabu.", []),
    ("two papers in two towns", "en",
     "Thai Transport Minister Prasit Wongsakul and Lao Transport Minister Khamla Vongdara signed the pact in Bangkok on Monday, while their deputies signed a second one in Vientiane.",
     [("LAO-THA", "held", "2025-05-12", "Bangkok", ["Prasit Wongsakul", "Khamla Vongdara"])]),
    ("said by the way, elsewhere on another day", "id",
     "Menteri Perhubungan Darma Wibisana bertemu Menteri Perhubungan Laos Khamla Vongdara. Pertemuan itu, ujar Darma di Jakarta, Rabu (14/5), berlangsung di Vientiane, Senin (12/5).",
     [("IDN-LAO", "held", "2025-05-12", "Vientiane", ["Darma Wibisana", "Khamla Vongdara"])]),
    ("said by the way, elsewhere on another day", "en",
     "Thai Transport Minister Prasit Wongsakul met Lao Transport Minister Khamla Vongdara on rail. The talks, Prasit told reporters in Bangkok on Wednesday, were held in Vientiane on Monday.",
     [("LAO-THA", "held", "2025-05-12", "Vientiane", ["Prasit Wongsakul", "Khamla Vongdara"])]),
    ("a letter handed over at the call", "en",
     "Lao Deputy Prime Minister Khamla Vongdara received Belgian Ambassador Pieter Vos in Vientiane on Monday. Vos delivered a message from King Albert of Belgium.",
     [("BEL-LAO", "held", "2025-05-12", "Vientiane", ["Khamla Vongdara", "Pieter Vos"])]),
    ("whereabouts at a call", "ms",
     "Menteri Luar Malaysia Datuk Seri Azlan Kamil menerima panggilan telefon daripada Menteri Luar Laos Khamla Vongdara pada Rabu malam. Azlan ketika itu berada di New York.",
     [("LAO-MYS", "held", "2025-05-14", None, ["Azlan Kamil", "Khamla Vongdara"])]),
    ("dined by the host", "id",
     "Menlu Kamboja Chea Ratana dan rombongan dijamu makan siang oleh tuan rumah, Menlu RI Darma Wibisana, di Jakarta, Senin (12/5).",
     [("IDN-KHM", "held", "2025-05-12", "Jakarta", ["Chea Ratana", "Darma Wibisana"])]),
    ("months before the news", "en",
     "Timorese Interior Minister Natália Babo received the Portuguese Secretary of State for the Interior, Duarte Falcão, in Dili. Falcão was in Dili in March last year too, when he and Henrique Lay went over the curriculum.",
     [("PRT-TLS", "held", None, "Dili", ["Natália Babo", "Duarte Falcão"])]),
    ("months before the news", "en",
     "Lao Interior Minister Khamla Vongdara hosted Thai Interior Minister Prasit Wongsakul at his ministry in Vientiane. Prasit met Lao police chief Somphou Keola in Bangkok in March last year.",
     [("LAO-THA", "held", None, "Vientiane", ["Khamla Vongdara", "Prasit Wongsakul"]),
      ("LAO-THA", "held", "2024-03", "Bangkok", ["Prasit Wongsakul", "Somphou Keola"])]),
    ("who only tells what one of his side did", "id",
     "Dubes Laos untuk Indonesia Bounmy Keola mengatakan hubungan kian erat sejak Menteri Luar Negeri Laos Khamla Vongdara berkunjung ke Bogor pada November 2024.",
     [("IDN-LAO", "held", "2024-11", "Bogor", ["Khamla Vongdara"])]),
    ("who only tells what two others did", "id",
     "Dubes Laos untuk Indonesia Bounmy Keola menyebut hubungan kian erat setelah Menteri Luar Negeri Laos Khamla Vongdara bertemu Menteri Luar Negeri RI Darma Wibisana di Bogor pada November 2024.",
     [("IDN-LAO", "held", "2024-11", "Bogor", ["Khamla Vongdara", "Darma Wibisana"])]),
    ("who tells what he did himself", "id",
     "Dubes Laos untuk Indonesia Bounmy Keola mengatakan hubungan kian erat sejak ia bertemu Menteri Luar Negeri RI Darma Wibisana di Bogor pada November 2024.",
     [("IDN-LAO", "held", "2024-11", "Bogor", ["Bounmy Keola", "Darma Wibisana"])]),
    ("who only tells of the next session", "en",
     "Laos and Norway ended the seventh session of their fisheries committee in Vientiane on Monday. Lao Ambassador to Norway Bounmy Keola said the eighth session would be held in Bergen in 2028.",
     [("LAO-NOR", "held", "2025-05-12", "Vientiane", []), ("LAO-NOR", "planned", "2028", "Bergen", [])]),
    ("met before, at an assembly", "en",
     "Thai Foreign Minister Prasit Wongsakul met Lao Foreign Minister Khamla Vongdara in Bangkok on Monday. The two ministers last met at the UN General Assembly in New York in September 2024.",
     [("LAO-THA", "held", "2025-05-12", "Bangkok", ["Prasit Wongsakul", "Khamla Vongdara"]),
      ("LAO-THA", "held", "2024-09", "New York", ["Prasit Wongsakul", "Khamla Vongdara"])]),
    ("met before, at an assembly", "id",
     "Menteri Luar Negeri RI Darma Wibisana menerima Menteri Luar Negeri Laos Khamla Vongdara di Jakarta, Senin (12/5). Keduanya terakhir bertemu di Sidang Majelis Umum PBB di New York pada September 2024.",
     [("IDN-LAO", "held", "2025-05-12", "Jakarta", ["Darma Wibisana", "Khamla Vongdara"]),
      ("IDN-LAO", "held", "2024-09", "New York", ["Darma Wibisana", "Khamla Vongdara"])]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "told"), PEOPLE)
def test_whose_people_they_are(trap: str, language: str, text: str, told: Told) -> None:
    assert people(text, language) == told, trap


@pytest.mark.parametrize(("trap", "language", "text", "told"), MEETINGS)
def test_who_was_there(trap: str, language: str, text: str, told: Met) -> None:
    assert meetings(text, language) == told, trap
