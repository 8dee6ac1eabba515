"""Days and towns of a journey, an opening clause or another round are not those of a meeting."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .telling import meetings_told
from .test_extract import facts_of

CASES = [
    ("id", "Dari Perth, tempat ia meresmikan konsulat pada Senin (14/7), Menteri Perdagangan RI Gatot Prakoso terbang ke Suva dan di sana bertemu Menteri Perdagangan Fiji Ratu Waqa, Selasa (15/7).", ["FJI-IDN held 2025-07-15 Suva Prakoso,Waqa"]),
    ("en", "From Darwin, where she opened a trade fair on Monday, Indonesian Trade Minister Ratih Kusuma flew to Suva and there met Fijian Trade Minister Semi Waqa on Tuesday.", ["FJI-IDN held 2025-07-15 Suva Kusuma,Waqa"]),
    ("en", "After opening a fair in Darwin on Monday, Indonesian Trade Minister Ratih Kusuma met Fijian Trade Minister Semi Waqa in Suva on Tuesday.", ["FJI-IDN held 2025-07-15 Suva Kusuma,Waqa"]),
    ("ms", "Dari Perth, tempat beliau merasmikan pameran pada Isnin, Menteri Perdagangan Malaysia Datuk Salmah Idris terbang ke Suva dan di sana bertemu Menteri Perdagangan Fiji, Semi Waqa, pada Selasa.", ["FJI-MYS held 2025-07-15 Suva Idris,Waqa"]),
    ("ms", "Menteri Luar Thailand Somsak Preecha tiba di Langkawi dari Phuket pada Isnin dan keesokan harinya bertemu Menteri Luar Malaysia Datuk Salmah Idris di Alor Setar.", ["MYS-THA held 2025-07-15 Alor_Setar Idris,Preecha"]),
    ("id", "Menteri Luar Negeri Thailand Somsak Preecha tiba di Batam pada Senin (14/7) dan sehari kemudian bertemu Menteri Luar Negeri RI Gatot Prakoso di Bintan.", ["IDN-THA held 2025-07-15 Bintan Prakoso,Preecha"]),
    ("en", "Thai Foreign Minister Somsak Preecha arrived in Penang from Phuket on Monday and met Malaysian Foreign Minister Salmah Idris in Ipoh the next day.", ["MYS-THA held 2025-07-15 Ipoh Idris,Preecha"]),
    ("en", "Thai Foreign Minister Somsak Preecha landed in Penang on Monday and a day later met Malaysian Foreign Minister Salmah Idris in Ipoh.", ["MYS-THA held 2025-07-15 Ipoh Idris,Preecha"]),
    ("en", "Thai Prime Minister Somsak Preecha arrives in Vientiane on 22 July and meets Lao Prime Minister Bounmy Keo there the following day before flying on to Pakse.", ["LAO-THA planned 2025-07-23 Vientiane Keo,Preecha"]),
    ("id", "Perdana Menteri Thailand Somsak Preecha akan tiba di Vientiane pada 22 Juli dan keesokan harinya bertemu Perdana Menteri Laos Bounmy Keo di sana sebelum melanjutkan perjalanan ke Pakse.", ["LAO-THA planned 2025-07-23 Vientiane Keo,Preecha"]),
    ("ms", "Sehari selepas merasmikan galeri di Melaka pada 10 Julai, Menteri Belia Malaysia Datuk Salmah Idris bertemu Menteri Belia Thailand, Somsak Preecha, di Hat Yai.", ["MYS-THA held 2025-07-11 Hat_Yai Idris,Preecha"]),
    ("id", "Sehari setelah meresmikan galeri di Medan pada 10 Juli, Menteri Pemuda RI Gatot Prakoso bertemu Menteri Pemuda Thailand Somsak Preecha di Hat Yai.", ["IDN-THA held 2025-07-11 Hat_Yai Prakoso,Preecha"]),
    ("en", "A day after opening a gallery in Malacca on 10 July, Malaysian Youth Minister Salmah Idris met Thai Youth Minister Somsak Preecha in Hat Yai.", ["MYS-THA held 2025-07-11 Hat_Yai Idris,Preecha"]),
    ("en", "Two days after inspecting a dam in Pakse on 8 July, Lao Energy Minister Bounmy Keo received Thai Energy Minister Somsak Preecha in Savannakhet.", ["LAO-THA held 2025-07-10 Savannakhet Keo,Preecha"]),
    ("id", "Dalam perjalanan dari Seoul ke Perth, Menteri Pertahanan Korea Selatan Cho Min-jae singgah di Denpasar pada Selasa (15/7) untuk bertemu Menteri Pertahanan RI Gatot Prakoso di Bandara Ngurah Rai.", ["IDN-KOR held 2025-07-15 Denpasar Min-jae,Prakoso"]),
    ("id", "Menteri Tenaga Kerja RI Gatot Prakoso tiba di Doha, Senin (14/7). Dua hari setelah mendarat, ia bertemu Menteri Tenaga Kerja Qatar Ali Al-Marri di Al Khor.", ["IDN-QAT held 2025-07-14 Doha Prakoso", "IDN-QAT held 2025-07-16 Al_Khor Al-Marri,Prakoso"]),
    ("en", "After meeting in Labuan Bajo on Monday, Indonesian Foreign Minister Gatot Prakoso and Fijian Foreign Minister Semi Waqa will meet again in Suva in October.", ["FJI-IDN held 2025-07-14 Labuan_Bajo Prakoso,Waqa", "FJI-IDN planned 2025-10 Suva Prakoso,Waqa"]),
    ("en", "Having met in Nadi on Monday, Fijian Premier Semi Waqa and Tongan Premier Sione Taufa are to meet again in Nuku'alofa next month.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa", "FJI-TON planned 2025-08 Nuku'alofa Taufa,Waqa"]),
    ("ms", "Selepas bertemu di Melaka pada Isnin, Menteri Luar Malaysia Datuk Salmah Idris dan Menteri Luar Fiji Semi Waqa akan bertemu semula di Suva pada Oktober depan.", ["FJI-MYS held 2025-07-14 Melaka Idris,Waqa", "FJI-MYS planned 2025-10 Suva Idris,Waqa"]),
    ("id", "Usai bertemu di Nadi pada Senin (14/7), PM Fiji Semi Waqa dan PM Tonga Sione Taufa dijadwalkan bertemu lagi di Apia pada 3 Agustus.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa", "FJI-TON planned 2025-08-03 Apia Taufa,Waqa"]),
    ("en", "Indonesian Health Minister Gatot Prakoso held a video call on Wednesday with Lao Health Minister Bounmy Keo, who was visiting Pakse.", ["IDN-LAO held 2025-07-16 - Keo,Prakoso"]),
    ("en", "From Jakarta, Indonesian Health Minister Gatot Prakoso met virtually with Lao Health Minister Bounmy Keo, who was in Pakse, on Wednesday.", ["IDN-LAO held 2025-07-16 - Keo,Prakoso"]),
    ("en", "Indonesian Health Minister Gatot Prakoso spoke by telephone on Wednesday with Lao Health Minister Bounmy Keo, who is on a visit to Hanoi.", ["IDN-LAO held 2025-07-16 - Keo,Prakoso"]),
    ("ms", "Menteri Kesihatan Malaysia Datuk Salmah Idris mengadakan pertemuan secara maya dengan Menteri Kesihatan Laos, Bounmy Keo, yang sedang berada di Pakse, pada Rabu.", ["LAO-MYS held 2025-07-16 - Idris,Keo"]),
    ("ms", "Menteri Luar Malaysia Datuk Salmah Idris bercakap melalui telefon dengan Menteri Luar Laos, Bounmy Keo, yang kini melawat Hanoi, pada Rabu.", ["LAO-MYS held 2025-07-16 - Idris,Keo"]),
    ("en", "Indonesian Tourism Minister Gatot Prakoso flew to Muscat on Wednesday to open the Indonesian pavilion. No meeting with Omani officials was planned, he said.", []),
    ("en", "Thai Sports Minister Somsak Preecha arrived in Muscat on Wednesday to watch the final. He has no plans to meet Omani officials.", []),
    ("ms", "Menteri Pelancongan Malaysia Datuk Salmah Idris berlepas ke Muscat pada Rabu untuk merasmikan pavilion Malaysia. Beliau tidak dijadualkan bertemu mana-mana pegawai Oman.", []),
    ("ms", "Menteri Sukan Malaysia Datuk Salmah Idris tiba di Muscat pada Rabu. Katanya, tiada pertemuan dengan pemimpin Oman dirancang.", []),
    ("en", "Indonesian Tourism Minister Gatot Prakoso flew to Muscat on Wednesday to open a pavilion and will not meet any Omani officials.", []),
    ("en", "SUVA, Fiji - Fijian Premier Semi Waqa received Tongan Ambassador Sione Taufa at his office on Monday.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "SUVA - Fijian Premier Semi Waqa met Tongan Ambassador Sione Taufa in his office on Monday.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "NUKU'ALOFA (MT) - Tongan Premier Sione Taufa received Fijian Ambassador Semi Waqa in his chambers on Monday.", ["FJI-TON held 2025-07-14 Nuku'Alofa Taufa,Waqa"]),
    ("id", "DILI - Menteri Luar Negeri Timor Leste Filomena Guterres menerima Duta Besar Selandia Baru Moana Rangi di ruang kerjanya, Senin (14/7).", ["NZL-TLS held 2025-07-14 Dili Guterres,Rangi"]),
    ("ms", "DILI: Menteri Luar Timor Leste Filomena Guterres menerima Duta New Zealand, Moana Rangi, di pejabatnya pada Isnin.", ["NZL-TLS held 2025-07-14 Dili Guterres,Rangi"]),
    ("id", "Presiden RI Bima Wirasena menerima Menteri Luar Negeri Malaysia Zuraidah Kamal di Istana Negara, Senin (14/7).", ["IDN-MYS held 2025-07-14 Istana_Negara Kamal,Wirasena"]),
    ("ms", "Yang di-Pertuan Agong Sultan Iskandar menerima menghadap Presiden Indonesia Bima Wirasena di Istana Negara pada Isnin.", ["IDN-MYS held 2025-07-14 Istana_Negara,_Kuala_Lumpur Iskandar,Wirasena"]),
    ("en", "Indonesian President Bima Wirasena received Malaysian Foreign Minister Zuraidah Kamal at the Istana Negara in Jakarta on Monday.", ["IDN-MYS held 2025-07-14 Istana_Negara,_Jakarta Kamal,Wirasena"]),
    ("en", "Fijian Premier Semi Waqa met his Japanese counterpart, Takeo Morinaga, in Nadi on Monday.", ["FJI-JPN held 2025-07-14 Nadi Morinaga,Waqa"]),
    ("en", "Fijian Trade Minister Semi Waqa met Brazilian Trade Minister, Santiago Ferraz, in Nadi on Monday.", ["BRA-FJI held 2025-07-14 Nadi Ferraz,Waqa"]),
    ("id", "Menteri Luar Negeri RI Gatot Prakoso bertemu mitranya dari Australia, Perth Hollander, di Bogor, Senin (14/7).", ["AUS-IDN held 2025-07-14 Bogor Hollander,Prakoso"]),
    ("en", "Fijian Premier Semi Waqa met his Australian counterpart, Sydney Hollander, in Nadi on Monday.", ["AUS-FJI held 2025-07-14 Nadi Hollander,Waqa"]),
    ("id", "Menlu RI Gatot Prakoso bertemu koleganya, Menlu Filipina, Santiago Reyes, di Bogor, Senin (14/7).", ["IDN-PHL held 2025-07-14 Bogor Prakoso,Reyes"]),
    ("en", "From Apia, where he attended a church service on Sunday, Tongan Premier Sione Taufa travelled to Suva, where Fijian Premier Semi Waqa received him on Monday.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Tongan Premier Sione Taufa, who arrived in Nadi on Sunday, met Fijian Premier Semi Waqa in Suva on Tuesday.", ["FJI-TON held 2025-07-15 Suva Taufa,Waqa"]),
    ("en", "Having arrived in Nadi on Sunday, Tongan Premier Sione Taufa met Fijian Premier Semi Waqa in Suva on Tuesday.", ["FJI-TON held 2025-07-15 Suva Taufa,Waqa"]),
    ("en", "Tongan Premier Sione Taufa will fly to Nadi on 21 July and meet Fijian Premier Semi Waqa in Suva two days later.", ["FJI-TON planned 2025-07-23 Suva Taufa,Waqa"]),
    ("id", "PM Tonga Sione Taufa mendarat di Denpasar, Minggu (13/7), lalu bertemu Presiden RI Bima Wirasena di Jakarta, Selasa (15/7).", ["IDN-TON held 2025-07-15 Jakarta Taufa,Wirasena"]),
    ("id", "Setelah mengunjungi pabrik di Cikarang pada Senin (14/7), PM Tonga Sione Taufa bertemu Presiden RI Bima Wirasena di Bogor sehari kemudian.", ["IDN-TON held 2025-07-15 Bogor Taufa,Wirasena"]),
    ("id", "Sehari sebelum terbang ke Tokyo, Menteri Luar Negeri RI Gatot Prakoso menerima Menteri Luar Negeri Fiji Semi Waqa di Jakarta, Senin (14/7).", ["FJI-IDN held 2025-07-14 Jakarta Prakoso,Waqa"]),
    ("id", "Dari Surabaya, Menteri Luar Negeri Fiji Semi Waqa bertolak ke Jakarta dan pada Selasa (15/7) diterima Presiden RI Bima Wirasena.", ["FJI-IDN held 2025-07-15 Jakarta Waqa,Wirasena"]),
    ("ms", "Perdana Menteri Tonga Sione Taufa berlepas dari Apia pada Ahad, tiba di Kuala Lumpur pada Isnin dan bertemu Perdana Menteri Malaysia Tan Sri Hadi Mansor di Putrajaya pada Selasa.", ["MYS-TON held 2025-07-15 Putrajaya Mansor,Taufa"]),
    ("ms", "Dua hari selepas merasmikan jambatan di Kota Bharu, Menteri Kerja Raya Malaysia Datuk Salmah Idris bertemu Menteri Pengangkutan Thailand, Somsak Preecha, di Narathiwat pada Selasa.", ["MYS-THA held 2025-07-15 Narathiwat Idris,Preecha"]),
    ("en", "On her way home from Geneva, Malaysian Trade Minister Salmah Idris stopped over in Doha on Monday and met Qatari Trade Minister Ali Al-Marri.", ["MYS-QAT held 2025-07-14 Doha Al-Marri,Idris"]),
    ("en", "Speaking from Honiara, Solomon Islands Premier Peter Maelaua held a video conference on Monday with Fijian Premier Semi Waqa, who was recovering in a hospital in Suva.", ["FJI-SLB held 2025-07-14 - Maelaua,Waqa"]),
    ("ms", "Perdana Menteri Malaysia Tan Sri Hadi Mansor, yang berada di Langkawi, menghubungi Perdana Menteri Tonga Sione Taufa melalui telefon pada Isnin.", ["MYS-TON held 2025-07-14 - Mansor,Taufa"]),
    ("id", "Presiden RI Bima Wirasena, yang sedang berkunjung ke Ambon, berbicara lewat telepon dengan PM Tonga Sione Taufa, Senin (14/7).", ["IDN-TON held 2025-07-14 - Taufa,Wirasena"]),
    ("en", "Indonesian President Bima Wirasena, who is visiting Ambon, spoke by phone with Tongan Premier Sione Taufa on Monday.", ["IDN-TON held 2025-07-14 - Taufa,Wirasena"]),
    ("en", "Tongan Premier Sione Taufa arrived in Nadi on Sunday for a private holiday. He will not meet any Fijian ministers.", []),
    ("id", "PM Tonga Sione Taufa tiba di Denpasar, Minggu (13/7), untuk berlibur. Tidak ada pertemuan dengan pejabat Indonesia yang dijadwalkan.", []),
    ("ms", "Perdana Menteri Tonga Sione Taufa tiba di Langkawi pada Ahad untuk bercuti. Beliau tidak akan menemui mana-mana pemimpin Malaysia.", []),
    ("en", "Tongan Premier Sione Taufa transited in Nadi on Sunday; no talks with Fijian officials took place.", []),
    ("en", "Fijian and Tongan customs officials met in Suva on Monday; the next round is planned in Nuku'alofa in November.", ["FJI-TON held 2025-07-14 Suva -", "FJI-TON planned 2025-11 Nuku'alofa -"]),
    ("id", "Pejabat bea cukai Fiji dan Tonga bertemu di Suva, Senin (14/7); pertemuan berikutnya dijadwalkan di Nuku'alofa pada November.", ["FJI-TON held 2025-07-14 Suva -", "FJI-TON planned 2025-11 Nuku'alofa -"]),
    ("ms", "Pegawai kastam Fiji dan Tonga, yang kali terakhir bertemu di Apia pada Mac, mengadakan rundingan di Suva pada Isnin; pusingan seterusnya dijadualkan di Nuku'alofa pada November.", ["FJI-TON held 2025-03 Apia -", "FJI-TON held 2025-07-14 Suva -", "FJI-TON planned 2025-11 Nuku'alofa -"]),
    ("en", "Fiji and Tonga, whose officials last met in Apia in March, will hold talks in Suva on 21 July, the foreign ministry said today.", ["FJI-TON held 2025-03 Apia -", "FJI-TON planned 2025-07-21 Suva -"]),
    ("id", "Fiji dan Tonga, yang terakhir kali berunding soal tuna di Apia pada Maret tahun lalu, akan kembali berunding di Suva pada 2 Oktober.", ["FJI-TON held 2024-03 Apia -", "FJI-TON planned 2025-10-02 Suva -"]),
    ("en", "Fiji was represented by Trade Minister Semi Waqa and Tonga by Deputy Premier Sione Taufa.", []),
    ("ms", "Menteri Luar Malaysia Datuk Salmah Idris bertemu Menteri Luar Fiji Semi Waqa di Melaka Sabtu lalu.", ["FJI-MYS held 2025-07-12 Melaka Idris,Waqa"]),
    ("ms", "Menteri Luar Malaysia menerima Tan Sri Hadi Sabtu lalu.", []),
    ("id", "Hasil pembicaraan Menlu RI Gatot Prakoso dengan Menlu Fiji Semi Waqa di Suva pekan lalu akan dilaporkan kepada DPR besok.", ["FJI-IDN held 2025-07-07/2025-07-13 Suva Prakoso,Waqa"]),
    ("en", "The outcome of talks between Fijian Premier Semi Waqa and Tongan Premier Sione Taufa in Suva on Monday will be presented to parliament next week.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Preparations for talks between Fijian Premier Semi Waqa and Tongan Premier Sione Taufa in Suva on 21 July will be completed this week.", ["FJI-TON planned 2025-07-21 Suva Taufa,Waqa"]),
    ("en", "Lao Defence Minister Bounmy Keo left Vientiane on Monday, spent a night in Da Nang and on Wednesday met Philippine Defence Secretary Ramon Ilustre in Subic.", ["LAO-PHL held 2025-07-16 Subic Ilustre,Keo"]),
    ("en", "Fresh from opening a consulate in Guangzhou on Monday, Lao Foreign Minister Bounmy Keo met Chinese Foreign Minister Wang Zhao in Beijing on Wednesday.", ["CHN-LAO held 2025-07-16 Beijing Keo,Zhao"]),
    ("id", "Usai membuka konsulat di Guangzhou pada Senin (14/7), Menlu Laos Bounmy Keo bertemu Menlu China Wang Zhao di Beijing dua hari kemudian.", ["CHN-LAO held 2025-07-16 Beijing Keo,Zhao"]),
    ("id", "Menlu Laos Bounmy Keo dijadwalkan tiba di Manila pada 21 Juli dan bertemu Presiden Filipina Corazon Villareal pada 22 Juli.", ["LAO-PHL planned 2025-07-22 Manila Keo,Villareal"]),
    ("ms", "Menteri Luar Laos Bounmy Keo dijadual tiba di Kuala Lumpur pada 21 Julai dan akan menemui Perdana Menteri Malaysia Tan Sri Hadi Mansor di Putrajaya pada 22 Julai.", ["LAO-MYS planned 2025-07-22 Putrajaya Keo,Mansor"]),
    ("en", "Lao Foreign Minister Bounmy Keo is due in Manila on 21 July and will call on President Corazon Villareal on 22 July.", ["LAO-PHL planned 2025-07-22 Manila Keo,Villareal"]),
    ("en", "Lao Foreign Minister Bounmy Keo arrived in Manila on Monday for a three-day visit and was received by President Corazon Villareal on Tuesday.", ["LAO-PHL held 2025-07-15 Manila Keo,Villareal"]),
    ("en", "Lao Foreign Minister Bounmy Keo arrived in Manila on Monday and held talks with his Philippine counterpart, Ramon Ilustre, the same afternoon.", ["LAO-PHL held 2025-07-14 Manila Ilustre,Keo"]),
    ("en", "Lao Foreign Minister Bounmy Keo flew to Manila on Monday to meet his Philippine counterpart, Ramon Ilustre.", ["LAO-PHL held 2025-07-14 Manila Ilustre,Keo"]),
    ("en", "Lao Foreign Minister Bounmy Keo arrived in Manila on Monday and Philippine Foreign Secretary Ramon Ilustre received him on Tuesday.", ["LAO-PHL held 2025-07-15 Manila Ilustre,Keo"]),
    ("id", "Menlu Laos Bounmy Keo tiba di Jakarta, Senin (14/7), lalu diterima Presiden RI Bima Wirasena di Bogor keesokan harinya.", ["IDN-LAO held 2025-07-15 Bogor Keo,Wirasena"]),
    ("ms", "Selepas mendarat di Subang pada Isnin, Menteri Luar Laos Bounmy Keo bertemu Perdana Menteri Malaysia Tan Sri Hadi Mansor di Putrajaya pada hari yang sama.", ["LAO-MYS held 2025-07-14 Putrajaya Keo,Mansor"]),
    ("en", "Lao and Thai ministers met in Nong Khai on Monday; it was their third round, and the fourth is due in Pakse in December.", ["LAO-THA held 2025-07-14 Nong_Khai -", "LAO-THA planned 2025-12 Pakse -"]),
    ("en", "Laos and Thailand held border talks in Nong Khai on Monday, and the next will be held in Pakse in December.", ["LAO-THA held 2025-07-14 Nong_Khai -", "LAO-THA planned 2025-12 Pakse -"]),
    ("en", "Japanese Foreign Minister Ken Hayama leaves on Friday for Hanoi, where he will meet Vietnamese Foreign Minister Le Van Toan on Saturday.", ["JPN-VNM planned 2025-07-19 Hanoi Hayama,Toan"]),
    ("en", "Japanese Foreign Minister Ken Hayama flew to Hanoi on Monday, where he met Vietnamese Foreign Minister Le Van Toan a day later.", ["JPN-VNM held 2025-07-15 Hanoi Hayama,Toan"]),
    ("id", "Menlu Jepang Ken Hayama bertolak ke Hanoi pada Senin (14/7), dan di sana ia bertemu Menlu Vietnam Le Van Toan dua hari kemudian.", ["JPN-VNM held 2025-07-16 Hanoi Hayama,Toan"]),
    ("ms", "Menteri Luar Jepun Ken Hayama berlepas ke Hanoi pada Isnin, di mana beliau bertemu Menteri Luar Vietnam Le Van Toan pada Rabu.", ["JPN-VNM held 2025-07-16 Hanoi Hayama,Toan"]),
    ("id", "Menlu Jepang Ken Hayama kemudian terbang ke Hanoi dan dijadwalkan bertemu Menlu Vietnam Le Van Toan pada Sabtu (19/7).", ["JPN-VNM planned 2025-07-19 Hanoi Hayama,Toan"]),
    ("en", "Japanese Foreign Minister Ken Hayama flies to Hanoi and is scheduled to meet Vietnamese Foreign Minister Le Van Toan on Saturday.", ["JPN-VNM planned 2025-07-19 Hanoi Hayama,Toan"]),
    ("ms", "Menteri Luar Jepun Ken Hayama terbang ke Hanoi dan dijadualkan bertemu Menteri Luar Vietnam Le Van Toan di Hue pada Sabtu.", ["JPN-VNM held - Hanoi Hayama", "JPN-VNM planned 2025-07-19 Hue Hayama,Toan"]),
    ("ms", "Duta Jepun yang baharu, Ken Hayama, berkunjung hormat kepada Ketua Menteri Melaka Datuk Salmah Idris di Ayer Keroh pada Isnin.", ["JPN-MYS held 2025-07-14 Ayer_Keroh Hayama,Idris"]),
    ("ms", "Duta Jepun Ken Hayama berkunjung ke atas kapal pada Isnin.", []),
    ("en", "SUVA (July 16): Tongan Premier Sione Taufa met Fijian Premier Semi Waqa here today.", ["FJI-TON held 2025-07-16 Suva Taufa,Waqa"]),
    ("ms", "SUVA (16 Julai) - Perdana Menteri Tonga Sione Taufa bertemu Perdana Menteri Fiji Semi Waqa di sini hari ini.", ["FJI-TON held 2025-07-16 Suva Taufa,Waqa"]),
    ("en", "European Trade Commissioner Anna Berg met Vietnamese Trade Minister Le Van Toan in Hanoi on Monday.", ["EU-VNM held 2025-07-14 Hanoi Berg,Toan"]),
    ("en", "Swedish European Affairs Minister Anna Berg met Vietnamese Trade Minister Le Van Toan in Hanoi on Monday.", ["SWE-VNM held 2025-07-14 Hanoi Berg,Toan"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_each_meeting_has_its_own_day_and_town(language: str, text: str, told: list[str]) -> None:
    assert meetings_told(facts_of(text, language, "2025-07-17")) == told


def test_who_received_a_traveller_is_not_of_the_state_to_which_he_flies_on() -> None:
    text = (
        "JAKARTA - Menlu RI Wira Sutedja bertemu Menlu Laos Khamla Souk di Vientiane, Senin (14/7). Sorenya ia "
        "diterima Perdana Menteri Thong Sisa di kota yang sama. Ia lalu terbang ke Hanoi untuk bertemu Menlu "
        "Vietnam Le Van Toan."
    )
    found = {p.names[0]: p.country for p in facts_of(text, "id", "2025-07-17").persons}
    assert found["Thong Sisa"] in ("LAO", None)
    assert found["Le Van Toan"] == "VNM"
