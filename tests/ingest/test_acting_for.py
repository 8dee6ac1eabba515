"""For which state or body persons act, and which are told at all; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ontology.knowledge import load

Row = tuple[str, dict[str, str | None]]

# officials of an organisation act for it, whatever land they are from or work on
STAFF: list[Row] = [
    (
        "VIENTIANE - ASEAN Deputy Secretary-General Pornchai Meesuk, a veteran Thai diplomat, opened the seminar on Monday. Lao Trade Minister Khamsing Vongsa gave the keynote speech.",
        {"Pornchai Meesuk": "ASEAN", "Khamsing Vongsa": "LAO"},
    ),
    (
        "GENEVA - The UN Special Rapporteur on Cambodia, Vitit Saengchan, a Thai law professor, said on Friday that the elections were flawed. Cambodian spokesman Chhim Sothea rejected this.",
        {"Vitit Saengchan": "UN", "Chhim Sothea": "KHM"},
    ),
    (
        "UNHCR representative in Malaysia Miriam Okoye, from Nigeria, called on Malaysian Home Minister Datuk Zamri Hashim on Tuesday.",
        {"Miriam Okoye": "UNHCR", "Zamri Hashim": "MYS"},
    ),
    (
        "Kepala Misi IOM di Indonesia Fredrik Lund, warga negara Norwegia, bertemu Menteri Perlindungan Pekerja Migran RI Sulastri Wirawan di Jakarta, Rabu.",
        {"Fredrik Lund": "IOM", "Sulastri Wirawan": "IDN"},
    ),
    (
        "Wakil Sekretaris Jenderal ASEAN Ekaphong Suriyan asal Thailand menyampaikan hal itu kepada Menteri Luar Negeri RI Harso Wibisana di Jakarta.",
        {"Ekaphong Suriyan": "ASEAN", "Harso Wibisana": "IDN"},
    ),
    (
        "Utusan Khas ASEAN ke Myanmar, Othman Ramli, bekas diplomat Malaysia, tiba di Naypyidaw pada Isnin. Menteri Luar Myanmar, Kyaw Soe Lin, menyambut beliau.",
        {"Othman Ramli": "ASEAN", "Kyaw Soe Lin": "MMR"},
    ),
    (
        "Utusan Khas PBB ke Myanmar, Julia Brandt, diplomat dari Sweden, menemui Menteri Luar Malaysia Datuk Zahid Omar di Putrajaya semalam.",
        {"Julia Brandt": "UN", "Zahid Omar": "MYS"},
    ),
    (
        "The International Monetary Fund's mission chief for Laos, Pedro Almonte, a Filipino economist, met Lao Finance Minister Bounleut Sisavath in Vientiane on Tuesday.",
        {"Pedro Almonte": "IMF", "Bounleut Sisavath": "LAO"},
    ),
    (
        "Wakil Organisasi Kesihatan Sedunia (WHO), Teresa Vance, menyertai taklimat itu bersama Menteri Kesihatan Malaysia, Datuk Arifin Salleh, semalam.",
        {"Teresa Vance": "WHO", "Arifin Salleh": "MYS"},
    ),
    (
        "Perwakilan Badan Pangan dan Pertanian (FAO), Louis Garnier, hadir bersama Menteri Pertanian RI Wahyu Hidayanto di Jakarta, Senin.",
        {"Louis Garnier": "FAO", "Wahyu Hidayanto": "IDN"},
    ),
    (
        "FAO observer Ingrid Lunde said the rules were sound, according to Vietnamese Deputy Minister Nguyen Thi Hoa.",
        {"Ingrid Lunde": "FAO", "Nguyen Thi Hoa": "VNM"},
    ),
    (
        "The World Health Organization (WHO) sent an observer, Marta Lindgren, to the talks between Laos and Vietnam.",
        {"Marta Lindgren": "WHO"},
    ),
    (
        "UN Assistant Secretary-General Marta Soledad, a Chilean, and Thai Interior Minister Wichit Somboon opened the clinic in Chiang Rai.",
        {"Marta Soledad": "UN", "Wichit Somboon": "THA"},
    ),
    (
        "ILO country director Piotr Zielinski, who is Polish, told Bangladeshi Labour Minister Anwar Kabir that the fund was empty.",
        {"Piotr Zielinski": "ILO", "Anwar Kabir": "BGD"},
    ),
    (
        "ASEAN chair Laos's foreign minister, Bounkeut Vongsa, closed the session with ASEAN Secretary-General Suthep Boonma.",
        {"Bounkeut Vongsa": "LAO", "Suthep Boonma": "ASEAN"},
    ),
    (
        "Secretary-General Suthep Boonma of ASEAN, himself a Thai, was in Dili on Monday to meet East Timorese President Jose Horta Pinto.",
        {"Suthep Boonma": "ASEAN", "Jose Horta Pinto": "TLS"},
    ),
]

# governments called by the house in which they sit
HOUSES: list[Row] = [
    (
        "Russia's foreign ministry kept silent. Kremlin spokesman Oleg Sablin told reporters in Jakarta that the visit was planned.",
        {"Oleg Sablin": "RUS"},
    ),
    (
        "Juru bicara Kremlin Oleg Sablin mengatakan Presiden Rusia akan bertemu Presiden RI Bagas Wirayuda di Moskow pekan depan.",
        {"Oleg Sablin": "RUS", "Bagas Wirayuda": "IDN"},
    ),
    ("Jurucakap Rumah Putih, Karen Holt, berkata lawatan itu ditangguhkan.", {"Karen Holt": "USA"}),
    (
        "Pentagon spokesman Rick Dalton and Elysee adviser Luc Fournier confirmed the exercise.",
        {"Rick Dalton": "USA", "Luc Fournier": "FRA"},
    ),
    (
        "Blue House spokesman Nam Ki-tae said the Korean president would fly to Jakarta on Monday.",
        {"Nam Ki-tae": "KOR"},
    ),
]

# offices of provinces and towns abroad
AREAS: list[Row] = [
    (
        "Osaka Governor Shinji Morikawa welcomed Indonesian Trade Minister Bayu Kertanegara to the expo on Tuesday.",
        {"Shinji Morikawa": "JPN", "Bayu Kertanegara": "IDN"},
    ),
    (
        "SINGAPORE - Trade Minister Desmond Ho met Okinawa Governor Tetsuo Higa and Guangdong Vice-Governor Zhang Weiming on Monday.",
        {"Desmond Ho": "SGP", "Tetsuo Higa": "JPN", "Zhang Weiming": "CHN"},
    ),
    (
        "Konsul Jenderal RI di Songkhla Fajar Setiadi menemui Gubernur Yala Surin Chaiwat dan Gubernur Narathiwat Kriang Thongdee, Kamis.",
        {"Fajar Setiadi": "IDN", "Surin Chaiwat": "THA", "Kriang Thongdee": "THA"},
    ),
    (
        "ALOR SETAR: Gabenor Satun di selatan Thailand, Surin Chaiwat, berkata sempadan akan dibuka. Menteri Besar Kedah Datuk Nazri Idris mengalu-alukannya.",
        {"Surin Chaiwat": "THA", "Nazri Idris": "MYS"},
    ),
    (
        "ALOR SETAR: Gabenor Satun di negara itu, Surin Chaiwat, berkata sempadan Thailand akan dibuka bulan depan.",
        {"Surin Chaiwat": "THA"},
    ),
    (
        "Long Sokha, governor of Banteay Meanchey, met his Thai counterpart, Sakaeo governor Parinya Phothi, at the border on Friday.",
        {"Long Sokha": "KHM", "Parinya Phothi": "THA"},
    ),
    (
        "Brunei's Crown Prince opened the fair. The sultanate's energy minister, Dato Mat Suhaimi, said at a conference in Doha that gas exports would fall.",
        {"Mat Suhaimi": "BRN"},
    ),
    (
        "A Philippine team visited Manado, where the Indonesian city's mayor, Andrei Mokoginta, received it.",
        {"Andrei Mokoginta": "IDN"},
    ),
    (
        "The Thai province's governor, Parinya Phothi, and Cambodian Tourism Minister Vanna Sok walked across the bridge.",
        {"Parinya Phothi": "THA", "Vanna Sok": "KHM"},
    ),
    (
        "Also at the dialogue with the Philippines were Sarawak Forestry director Dr Abang Hamzah and Penang health chief Dr Lim Beng Huat.",
        {"Abang Hamzah": "MYS", "Lim Beng Huat": "MYS"},
    ),
]

# the sultanate's, the kingdom's, by nicknames
THAT_STATE: list[Row] = [
    (
        "Thailand is ready to sign. The kingdom's foreign minister, Chaiyut Prasert, told reporters in Manila on Tuesday that the text was final.",
        {"Chaiyut Prasert": "THA"},
    ),
    (
        "Chaiyut Prasert, the kingdom's foreign minister, said Thailand would host the talks.",
        {"Chaiyut Prasert": "THA"},
    ),
    (
        "Menteri Kewangan kesultanan itu, Dato Amirul Yassin, berkata Brunei akan melabur di Johor.",
        {"Amirul Yassin": "BRN"},
    ),
    (
        "Kamboja akan membuka konsulat di Medan. Menteri luar kerajaan itu, Pen Sovath, mengatakannya di Phnom Penh, Rabu.",
        {"Pen Sovath": "KHM"},
    ),
    (
        "Dari Negeri Matahari Terbit hadir Menteri Pertanian Kenta Moriyama, sedangkan Indonesia diwakili Menteri Pertanian Wahyu Hidayanto.",
        {"Kenta Moriyama": "JPN", "Wahyu Hidayanto": "IDN"},
    ),
    (
        "Menteri Pariwisata Negeri Gajah Putih Anong Suwan bertemu Menteri Pariwisata RI Galuh Pratiwi di Bali, Senin.",
        {"Anong Suwan": "THA", "Galuh Pratiwi": "IDN"},
    ),
    (
        "Duta Besar Negeri Tirai Bambu untuk Indonesia Chen Guowei menyampaikan hal itu, Senin.",
        {"Chen Guowei": "CHN"},
    ),
    (
        "Menteri Kesehatan dari Negeri Ginseng, Yoon Tae-sik, meninjau rumah sakit itu bersama Menkes RI Sekar Ayuningtyas.",
        {"Yoon Tae-sik": "KOR", "Sekar Ayuningtyas": "IDN"},
    ),
    (
        "Menteri Pertahanan Negara Kanguru Bruce Haldane tiba di Jakarta, Senin. Menhan RI Anton Wiratama menyambutnya.",
        {"Bruce Haldane": "AUS", "Anton Wiratama": "IDN"},
    ),
    (
        "Duta Besar Negeri Paman Sam untuk Indonesia Karen Holt menyampaikan hal itu, Senin.",
        {"Karen Holt": "USA"},
    ),
]

# hosts and guests, by the town or by their people
HOSTS: list[Row] = [
    (
        "Dalam pertemuan di Kuching, Rabu, tuan rumah diwakili Menteri Pelancongan Sarawak Datuk Rosli Abang dan Indonesia oleh Wakil Menteri Pariwisata Galuh Pratiwi.",
        {"Rosli Abang": "MYS", "Galuh Pratiwi": "IDN"},
    ),
    (
        "Menteri Perhubungan tuan rumah, Vanna Sok, membuka sidang di Siem Reap, Senin. Menteri Perhubungan RI Danu Prakosa hadir.",
        {"Vanna Sok": "KHM", "Danu Prakosa": "IDN"},
    ),
    (
        "The hosts, represented at the meeting in Pakse by Vice Governor Khamphet Inthavong, offered land. Thailand sent Deputy Minister Apichart Suwan.",
        {"Khamphet Inthavong": "LAO", "Apichart Suwan": "THA"},
    ),
    (
        "Menteri Luar tuan rumah, Bounkeut Vongsa, mempengerusikan mesyuarat di Vientiane semalam, kata Menteri Luar Malaysia Datuk Zahid Omar.",
        {"Bounkeut Vongsa": "LAO", "Zahid Omar": "MYS"},
    ),
    (
        "MANILA - Oman's labor minister, Said Al Harthy, visited a training centre in Laguna with his Philippine host, Ester Malvar.",
        {"Said Al Harthy": "OMN", "Ester Malvar": "PHL"},
    ),
    (
        "Indonesian Defence Minister Anton Wiratama walked through the yard with his Vietnamese host, Pham Duc Thang, on Friday.",
        {"Anton Wiratama": "IDN", "Pham Duc Thang": "VNM"},
    ),
    (
        "Her Malaysian host, Zulaikha Mohd Noor, presented Singapore Minister Grace Chua with a kris.",
        {"Zulaikha Mohd Noor": "MYS", "Grace Chua": "SGP"},
    ),
    (
        "Bersama tuan rumahnya dari Vietnam, Pham Duc Thang, Menteri Pertahanan RI Anton Wiratama meninjau galangan itu.",
        {"Pham Duc Thang": "VNM", "Anton Wiratama": "IDN"},
    ),
]

# heads of a delegation told before, and their deputies
HEADS: list[Row] = [
    (
        "Vietnam sent a delegation to Pakse on Monday. Its leader, Lieutenant General Nguyen Dinh Khoa, and his deputy, Colonel Le Van Sinh, visited the depot.",
        {"Nguyen Dinh Khoa": "VNM", "Le Van Sinh": "VNM"},
    ),
    (
        "A Philippine delegation arrived in Jakarta on Monday. Its head, Maria Lourdes Castro, and her deputy, Ramon Ilustre, met Indonesian Labour Minister Sulastri Wirawan.",
        {"Maria Lourdes Castro": "PHL", "Ramon Ilustre": "PHL", "Sulastri Wirawan": "IDN"},
    ),
    (
        "Malaysia menghantar delegasi ke Medan pada Isnin. Ketuanya, Datuk Hafiz Nordin, dan timbalannya, Kolonel Suresh Nair, disambut Gabenor Sumatera Utara Bonar Siregar.",
        {"Hafiz Nordin": "MYS", "Suresh Nair": "MYS", "Bonar Siregar": "IDN"},
    ),
    (
        "Delegasi Vietnam tiba di Batam, Senin. Pemimpinnya, Laksamana Muda Tran Duc Hai, disambut Wali Kota Batam Amsal Rudianto.",
        {"Tran Duc Hai": "VNM", "Amsal Rudianto": "IDN"},
    ),
    (
        "Thailand mengirim tim ke Medan. Kepala tim itu, Mayor Jenderal Somchai Ratt, dan wakilnya, Kolonel Pravit Chan, meninjau pelabuhan.",
        {"Somchai Ratt": "THA", "Pravit Chan": "THA"},
    ),
    (
        "Delegasi Laos tiba di Jakarta, Senin. Ketuanya, Wakil Menteri Pertahanan Khamla Sisouk, bertemu Menteri Pertahanan RI Anton Wiratama.",
        {"Khamla Sisouk": "LAO", "Anton Wiratama": "IDN"},
    ),
    (
        "Pasukan penyiasat Jepun tiba di Kota Kinabalu. Ketuanya, Pengarah Keselamatan Marin Ken Ishiguro, disambut Ketua Polis Sabah Datuk Jauteh Ali.",
        {"Ken Ishiguro": "JPN", "Jauteh Ali": "MYS"},
    ),
]

# names listed one for each state
EACH: list[Row] = [
    (
        "The foreign ministers of Thailand, Laos and Cambodia, respectively Chaiyut Prasert, Bounkeut Vongsa and Pen Sovath, signed the paper.",
        {"Chaiyut Prasert": "THA", "Bounkeut Vongsa": "LAO", "Pen Sovath": "KHM"},
    ),
    (
        "Defence ministers Anton Wiratama and Zulhairi Musa of Indonesia and Malaysia respectively attended the parade.",
        {"Anton Wiratama": "IDN", "Zulhairi Musa": "MYS"},
    ),
    (
        "Anton Wiratama and Zulhairi Musa, defence ministers of Indonesia and Malaysia respectively, attended the parade.",
        {"Anton Wiratama": "IDN", "Zulhairi Musa": "MYS"},
    ),
    (
        "Trade ministers Desmond Ho, Bayu Kertanegara and Datuk Farid Kamil of Singapore, Indonesia and Malaysia, respectively, opened the hall.",
        {"Desmond Ho": "SGP", "Bayu Kertanegara": "IDN", "Farid Kamil": "MYS"},
    ),
    (
        "Menteri luar negeri Indonesia, Laos, dan Kamboja, masing-masing Harso Wibisana, Bounkeut Vongsa, dan Pen Sovath, menghadiri acara itu.",
        {"Harso Wibisana": "IDN", "Bounkeut Vongsa": "LAO", "Pen Sovath": "KHM"},
    ),
    (
        "Panglima tentera Malaysia dan Thailand, masing-masing Jeneral Tan Sri Roslan Hamid dan Jeneral Preecha Wong, menyaksikan latihan itu.",
        {"Roslan Hamid": "MYS", "Preecha Wong": "THA"},
    ),
    (
        "Menteri Perdagangan Singapura dan Vietnam, masing-masing Desmond Ho dan Le Quang Minh, menandatangani perjanjian itu.",
        {"Desmond Ho": "SGP", "Le Quang Minh": "VNM"},
    ),
    (
        "Duta Besar Jepang dan Korea Selatan, masing-masing Kenji Aoyama dan Seo Min-ho, hadir pada pembukaan itu.",
        {"Kenji Aoyama": "JPN", "Seo Min-ho": "KOR"},
    ),
    (
        "Wakil dari Thailand dan Laos, masing-masing Wichit Somboon dan Khamla Vongsa, menolak usul itu.",
        {"Wichit Somboon": "THA", "Khamla Vongsa": "LAO"},
    ),
]

# private bodies: the person is told, and acts for no state
NOBODYS: list[Row] = [
    (
        "The deal is risky, said Peter Lockhart of the private risk consultancy Harrow Gate. Thai Commerce Minister Wichit Somboon disagreed.",
        {"Peter Lockhart": None, "Wichit Somboon": "THA"},
    ),
    (
        "“The port is too small,” said Melissa Goh, a freight analyst at the shipping firm Blue Anchor. Thai Transport Minister Wichit Somboon disagreed.",
        {"Melissa Goh": None, "Wichit Somboon": "THA"},
    ),
    ("Rudy Salim of the green group Forest Watchers urged Malaysia to act.", {"Rudy Salim": None}),
    ("Anjali Rao of the charity Clean Rivers said the Lao dam would hurt villagers.", {"Anjali Rao": None}),
    (
        "Ketua LSM Rumah Buruh Siti Maesaroh meminta pemerintah segera bertindak untuk para pekerja yang ada di sana. Menaker Vietnam Dao Thi Lan menolak berkomentar.",
        {"Siti Maesaroh": None, "Dao Thi Lan": "VNM"},
    ),
    (
        "Direktur Eksekutif LSM Suara Pesisir Ahmad Fauzan mengkritik kesepakatan Indonesia dan Malaysia itu.",
        {"Ahmad Fauzan": None},
    ),
    (
        "Pengarah NGO Sahabat Laut, Kamala Devi, menggesa kerajaan Malaysia berunding dengan Thailand.",
        {"Kamala Devi": None},
    ),
    (
        "Ketua Pegawai Eksekutif firma swasta Nusantara Kargo, Lim Wei Han, turut hadir bersama Menteri Pengangkutan Malaysia Datuk Farid Kamil.",
        {"Lim Wei Han": None, "Farid Kamil": "MYS"},
    ),
    (
        "CEO perusahaan swasta Samudra Prima Dewi Larasati menandatangani kontrak dengan Duta Besar Jepang Kenji Aoyama.",
        {"Dewi Larasati": None, "Kenji Aoyama": "JPN"},
    ),
    (
        "Direktur perusahaan swasta asal Batam, Hendra Gunawan, mengaku rugi karena Singapura menutup pelabuhan.",
        {"Hendra Gunawan": None},
    ),
    (
        "Gemma Farrow, director of the charity TurtleAid, urged Thailand and Kenya to sign an agreement.",
        {"Gemma Farrow": None},
    ),
    (
        "Oxfam-Vietnam programme head Claire Dufour called on the Vietnamese government to extend the rule to Hue.",
        {"Claire Dufour": None},
    ),
    (
        "Encik Fauzi Wahab, pengerusi Persatuan Nelayan Tanjung Rambai, menyambut baik keputusan Malaysia itu.",
        {"Fauzi Wahab": None},
    ),
    (
        "Pengamat maritim dari Universitas Kristen Satya Wacana Rendi Prasetyo menilai, kesepakatan Indonesia dengan Malaysia itu hanya berguna bila ditaati.",
        {"Rendi Prasetyo": None},
    ),
    (
        "Pakar hukum laut dari Universitas Bunga Bangsa Yohana Lestari mengatakan, kesepakatan Indonesia dengan Malaysia itu hanya berguna bila ditaati.",
        {"Yohana Lestari": None},
    ),
    (
        "Ros Sophea, programme manager of the Delta Workers' Rights Network, a local NGO, welcomed the hotline between Thailand and Cambodia.",
        {"Ros Sophea": None},
    ),
    (
        "Leny Ocampo, executive director of the Bayani Migrant Center, was not impressed with the deal between Manila and Kuwait.",
        {"Leny Ocampo": None},
    ),
]

# offices that are told behind a name, behind -nya, by short forms or as whole words
OFFICES: list[Row] = [
    (
        "Director Haji Osman Talib of the Sabah fisheries department met Philippine consul Ester Malvar in Kota Kinabalu.",
        {"Osman Talib": "MYS", "Ester Malvar": "PHL"},
    ),
    (
        "OWWA officer-in-charge Leah Soriano said Kuwait had agreed to open a shelter in Hawally.",
        {"Leah Soriano": "PHL"},
    ),
    (
        "Deputy DNP chief Prasit Meechai said Thailand would send back the elephants. Sri Lankan Ambassador Wijesena Perera thanked him.",
        {"Prasit Meechai": "THA", "Wijesena Perera": "LKA"},
    ),
    (
        "The Malaysian side was led by Ms Rosnah Talib, Chief Operating Officer of Telekom Malaysia, at the talks with Thailand.",
        {"Rosnah Talib": "MYS"},
    ),
    ("Chief Sustainability Officer Hana Lim of Petronas signed for Malaysia.", {"Hana Lim": "MYS"}),
    (
        "Ia dipersetujui semalam apabila Menteri Negara (Pembangunan Sosial, Keluarga dan Belia) Singapura, Encik Faisal Rahim, bertemu Timbalan Menteri Belia dan Sukan Malaysia, Datuk Rosli Hamid, di Johor Bahru.",
        {"Faisal Rahim": "SGP", "Rosli Hamid": "MYS"},
    ),
    (
        "Tentera Laut Diraja Thailand akan membiayai kursus itu, kata pegawai medianya, Somsak Petcharat, di Hat Yai semalam.",
        {"Somsak Petcharat": "THA"},
    ),
    (
        "Pejabat Bank Pembangunan Asia (ADB) di Hanoi akan membiayai jambatan itu, kata pengurus projeknya, Lars Holmberg.",
        {"Lars Holmberg": "ADB"},
    ),
    (
        "The Philippine Coast Guard (PCG) will keep two boats. Leon Batungan, the PCG's deputy commander for operations, said the Vietnamese offer was under study.",
        {"Leon Batungan": "PHL"},
    ),
    (
        "Khin Maung Aye, a deputy director at Myanmar's transport ministry, met Thai officials in Bangkok on Friday.",
        {"Khin Maung Aye": "MMR"},
    ),
    ("Vietnam dispatched a special envoy, Tran Duc Hai, to Vientiane on Monday.", {"Tran Duc Hai": "VNM"}),
    (
        "Encik Fauzi Wahab, pengerusi Kelab Belia Tanjung Rambai, menyambut baik keputusan Malaysia itu.",
        {"Fauzi Wahab": None},
    ),
    (
        "VIENTIANE - Neth Chanda, a director-general at Cambodia's farm ministry, was at the table with Lao officials.",
        {"Neth Chanda": "KHM"},
    ),
    (
        "VIENTIANE - The acting head of Thailand's Counter Trafficking in Persons Division (CTPD), Pol Col Supatra Inthorn, thanked the Lao police.",
        {"Supatra Inthorn": "THA"},
    ),
    (
        "Badan Anak PBB (UNICEF) akan mengirim vaksin, kata koordinator kantornya di Kupang, Maria Velasco.",
        {"Maria Velasco": "UNICEF"},
    ),
    (
        "Kementerian Pertanian Laos akan membeli beras itu, kata juru bicaranya, Khamla Vongsa, di Vientiane, Rabu.",
        {"Khamla Vongsa": "LAO"},
    ),
    (
        "Angus Linden, New Zealand's trade minister, toured a dairy with the others on Monday.",
        {"Angus Linden": "NZL"},
    ),
    (
        "Angus Linden, New Zealand's Minister for Trade, toured a dairy with the others on Monday.",
        {"Angus Linden": "NZL"},
    ),
]

# bare names beside whom a state is told
BARE: list[Row] = [
    (
        "HANOI - Le Thi Thu Hang, who negotiates trade deals for Vietnam, said the Indonesian offer was fair.",
        {"Le Thi Thu Hang": "VNM"},
    ),
    (
        "Also present were the Thai ambassador, Prapan Disyatat, and his Lao colleague, Khamphao Ernthavanh.",
        {"Prapan Disyatat": "THA", "Khamphao Ernthavanh": "LAO"},
    ),
    (
        "Signing for Indonesia was Bayu Kertanegara, and for Singapore, Desmond Ho.",
        {"Bayu Kertanegara": "IDN", "Desmond Ho": "SGP"},
    ),
    (
        "Chairing the session was Myanmar's Win Naing Oo, with Thailand's Suchart Wong as co-chair.",
        {"Win Naing Oo": "MMR", "Suchart Wong": "THA"},
    ),
    (
        "Colonel Somsak Thep of the Royal Thai Army's 2nd Area and Lao officer Khamla Vongsa inspected the bridge.",
        {"Somsak Thep": "THA", "Khamla Vongsa": "LAO"},
    ),
    (
        "Former Thai premier Somchai Wongs, now ASEAN's special envoy on Myanmar, flew to Naypyidaw.",
        {"Somchai Wongs": "ASEAN"},
    ),
    (
        "Dari pihak Malaysia hadir Datuk Hamzah Salleh, Puan Rohana Ismail, dan Encik Tan Kok Wai, sedangkan pihak Indonesia diwakili Bayu Kertanegara.",
        {"Hamzah Salleh": "MYS", "Rohana Ismail": "MYS", "Tan Kok Wai": "MYS", "Bayu Kertanegara": "IDN"},
    ),
    (
        "Pihak Jepang menunjuk Yuji Hamada sebagai ketua perunding, sementara Indonesia menunjuk Rini Astuti.",
        {"Yuji Hamada": "JPN", "Rini Astuti": "IDN"},
    ),
    (
        "Memorandum itu ditandatangani Isham Ishak bagi pihak Malaysia dan Desmond Ho bagi pihak Singapura.",
        {"Isham Ishak": "MYS", "Desmond Ho": "SGP"},
    ),
]

ROWS = [*STAFF, *HOUSES, *AREAS, *THAT_STATE, *HOSTS, *HEADS, *EACH, *NOBODYS, *OFFICES, *BARE]


@pytest.mark.parametrize(("text", "persons"), ROWS)
def test_for_whom_they_act(text: str, persons: dict[str, str | None]) -> None:
    article = Article("one", f"Berita\n{text}", "Berita", None, "https://example.org/x", "2025-05-15")
    told = annotate(article, load()).persons
    assert {p.names[0]: p.country for p in told} == persons
