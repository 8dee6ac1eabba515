"""Who headed a delegation, whom "he" met next and where, and what was only on a screen."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .telling import meetings_told
from .test_extract import facts_of

ON_SCREENS = [
    ("ms", "Menteri Kesihatan Malaysia Datuk Salmah Idris bersidang secara maya dengan rakan sejawatnya dari Fiji, Semi Waqa, pada Isnin.", ["FJI-MYS call - Idris,Waqa"]),
    ("ms", "Menteri Kesihatan Malaysia Datuk Salmah Idris mengadakan sidang video bersama Menteri Kesihatan Fiji, Semi Waqa, pada Isnin.", ["FJI-MYS call - Idris,Waqa"]),
    ("id", "Menteri Kesehatan RI Gatot Prakoso berunding secara daring dengan Menteri Kesehatan Fiji Semi Waqa, Senin (14/7).", ["FJI-IDN call - Prakoso,Waqa"]),
    ("en", "SUVA: In the afternoon Fijian Health Minister Semi Waqa met Tongan Health Minister Sione Taufa virtually on Monday.", ["FJI-TON call - Taufa,Waqa"]),
    ("en", "SUVA: Fijian Health Minister Semi Waqa held talks with Tongan Health Minister Sione Taufa by video link on Monday.", ["FJI-TON call - Taufa,Waqa"]),
    ("ms", "Jawatankuasa Bersama Malaysia-Fiji bersidang secara maya pada Isnin.", ["FJI-MYS consultation - -"]),
    ("ms", "Menteri Kesihatan Malaysia Datuk Salmah Idris mengadakan mesyuarat bersama Menteri Kesihatan Fiji, Semi Waqa, di Nadi pada Isnin.", ["FJI-MYS consultation Nadi Idris,Waqa"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), ON_SCREENS)
def test_two_who_sit_together_on_a_screen_call_each_other(language: str, text: str, told: list[str]) -> None:
    found = facts_of(text, language, "2025-07-17")
    kinds = {"-".join(m.parties): m.kind for m in found.meetings}
    rows = [row.split() for row in meetings_told(found)]
    assert [f"{sides} {kinds[sides]} {place} {who}" for sides, _, _, place, who in rows] == told


CASES = [
    ("en", "Fijian Premier Semi Waqa met his counterparts from Tonga, Sione Taufa, and Samoa, Tavita Lealofi, separately in Nadi on Monday.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa", "FJI-WSM held 2025-07-14 Nadi Lealofi,Waqa"]),
    ("id", "PM Fiji Semi Waqa bertemu secara terpisah dengan mitranya dari Tonga, Sione Taufa, dan Samoa, Tavita Lealofi, di Nadi, Senin (14/7).", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa", "FJI-WSM held 2025-07-14 Nadi Lealofi,Waqa"]),
    ("ms", "Perdana Menteri Fiji, Semi Waqa, bertemu secara berasingan dengan rakan sejawat dari Tonga, Sione Taufa, dan Samoa, Tavita Lealofi, di Nadi pada Isnin.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa", "FJI-WSM held 2025-07-14 Nadi Lealofi,Waqa"]),
    ("en", "A Myanmar parliamentary delegation called on Fijian Speaker Semi Waqa in Suva on Monday. Delegation leader U Kyaw Min Lwin spoke of rice.", ["FJI-MMR held 2025-07-14 Suva Lwin,Waqa"]),
    ("en", "A Tongan delegation met Fijian Speaker Semi Waqa in Suva on Monday. Delegation head Sione Taufa thanked him.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "A Tongan delegation met Fijian Speaker Semi Waqa in Suva on Monday. Opposition leader Jone Vula called it a waste.", ["FJI-TON held 2025-07-14 Suva Waqa"]),
    ("en", "A Tongan delegation met Fijian Speaker Semi Waqa in Suva on Monday. Team leader Sione Taufa of the rescue squad spoke of floods.", ["FJI-TON held 2025-07-14 Suva Waqa"]),
    ("id", "Perundingan batas laut Indonesia-Palau putaran ke-3 berlangsung di Manado, 14-15 Juli. Ketua tim Indonesia Gatot Prakoso menyebut jarak kedua pihak menyempit.", ["IDN-PLW held 2025-07-14/2025-07-15 Manado Prakoso"]),
    ("id", "Gubernur Bali Wayan Sudira menerima tim Fiji di Denpasar, Senin (14/7). Tim beranggotakan empat orang itu dipimpin oleh Semi Waqa.", ["FJI-IDN held 2025-07-14 Denpasar Sudira,Waqa"]),
    ("ms", "Timbalan Menteri Pertahanan Fiji, Semi Waqa, bertemu Timbalan Menteri Pertahanan Chile, Pablo Rojas, di Valparaiso pada Isnin. Beliau kemudian terbang ke Santiago untuk bertemu anggota kongres di sana pada Selasa.", ["CHL-FJI held 2025-07-14 Valparaiso Rojas,Waqa", "CHL-FJI held 2025-07-15 Santiago Waqa"]),
    ("en", "Fijian Ambassador Semi Waqa met Lao Foreign Minister Bounmy Keo in Vientiane on Monday. He is due to meet provincial leaders in Pakse on Friday.", ["FJI-LAO held 2025-07-14 Vientiane Keo,Waqa", "FJI-LAO planned 2025-07-18 Pakse Waqa"]),
    ("en", "Fijian Ambassador Semi Waqa met Lao Foreign Minister Bounmy Keo in Vientiane on Monday. He is due to meet business leaders in Pakse on Friday.", ["FJI-LAO held 2025-07-14 Vientiane Keo,Waqa"]),
    ("en", "Danish Trade Minister Henrik Skov met Penang Chief Minister Tan Kok Leong in George Town on Monday. The same afternoon he held talks with Malaysian Trade Minister Salmah Idris in Ipoh.", ["DNK-MYS held 2025-07-14 George_Town Leong,Skov", "DNK-MYS held 2025-07-14 Ipoh Idris,Skov"]),
    ("id", "Menteri Pertanian Laos Bounmy Keo bertemu Menteri Pertanian RI Gatot Prakoso di Bogor, Senin (14/7). Pada sore hari yang sama, Keo menemui Gubernur Jawa Barat Asep Kosasih di Bandung.", ["IDN-LAO held 2025-07-14 Bandung Keo,Kosasih", "IDN-LAO held 2025-07-14 Bogor Keo,Prakoso"]),
    ("en", "Tongan Premier Sione Taufa met Fijian Premier Semi Waqa in Suva on Monday. He later called on Fijian President Jone Vula.", ["FJI-TON held 2025-07-14 Suva Taufa,Vula", "FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Tongan Premier Sione Taufa met Fijian Premier Semi Waqa in Suva on Monday. Two days later he called on Samoan Premier Tavita Lealofi in Apia.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa", "TON-WSM held 2025-07-16 Apia Lealofi,Taufa"]),
    ("ms", "Menteri Pertahanan Fiji, Semi Waqa, bertemu Menteri Pertahanan Tonga, Sione Taufa, di pinggir Dialog Shangri-La di Singapura pada Isnin.", ["FJI-TON held 2025-07-14 Singapura Taufa,Waqa"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_who_was_there_and_where(language: str, text: str, told: list[str]) -> None:
    assert meetings_told(facts_of(text, language, "2025-07-17")) == told


TOLD_BY_OTHERS = [
    ("id", "Menteri Pendidikan Fiji Semi Waqa bertemu Gubernur NTT Yosef Manek di Kupang, Senin (14/7). Konsul Fiji di Kupang, Jone Vula, mengatakan menteri itu akan bertolak ke Jakarta untuk bertemu Menteri Pendidikan RI Gatot Prakoso pada Jumat.", ["FJI-IDN held 2025-07-14 Kupang Manek,Waqa", "FJI-IDN planned 2025-07-18 Jakarta Prakoso"]),
    ("en", "Fijian Consul Jone Vula said the minister will meet Tongan Education Minister Sione Taufa in Nuku'alofa on Friday.", ["FJI-TON planned 2025-07-18 Nuku'alofa Taufa"]),
    ("en", "Fijian Education Minister Semi Waqa said he will meet Tongan Education Minister Sione Taufa in Nuku'alofa on Friday.", ["FJI-TON planned 2025-07-18 Nuku'alofa Taufa,Waqa"]),
    ("en", "Fijian Commissioner Semi Waqa said the Fiji Police Force and the Tonga Police Service will sign a memorandum in Nuku'alofa in August.", ["FJI-TON planned 2025-08 Nuku'alofa -"]),
    ("id", "Menteri Perdagangan Fiji Semi Waqa membantah kabar itu, Rabu. Menurut Waqa, tim teknis akan berangkat pada pertengahan Agustus ke Bangkok untuk berunding dengan Kementerian Perdagangan Thailand.", ["FJI-THA planned 2025-08-11/2025-08-20 Bangkok -"]),
    ("ms", "Fiji dan Tonga bersetuju menubuhkan pusat maklumat, kata Menteri Pertahanan Fiji Semi Waqa. Beliau berkata persetujuan itu dicapai dalam pertemuan dua hala dengan Menteri Pertahanan Tonga, Sione Taufa, di Nadi pada Isnin.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa"]),
    ("en", "Fijian Labour Minister Semi Waqa spoke by telephone on Monday with Tongan Labour Minister Sione Taufa. Also on the line were Fijian Ambassador Jone Vula and Tongan Undersecretary Tevita Moala.", ["FJI-TON held 2025-07-14 - Moala,Taufa,Vula,Waqa"]),
    ("en", "Fijian Environment Minister Semi Waqa called on Tongan Premier Sione Taufa in Nuku'alofa on Monday and toured a plant with utility chief Tevita Moala.", ["FJI-TON held 2025-07-14 Nuku'alofa Taufa,Waqa"]),
    ("id", "Atas undangan Ketua Parlemen Fiji Semi Waqa, Ketua Parlemen Tonga Sione Taufa melakukan kunjungan resmi ke Suva pada 14 Juli.", ["FJI-TON held 2025-07-14 Suva Taufa"]),
    ("id", "Wakil Menteri Luar Negeri RI Gatot Prakoso bertemu Wakil Menteri Luar Negeri Laos Bounmy Keo di Bogor, Senin (14/7). Keduanya membahas persiapan Sidang Komisi Bersama ke-10 yang akan digelar di Pakse pada 21-22 Agustus.", ["IDN-LAO held 2025-07-14 Bogor Keo,Prakoso", "IDN-LAO planned 2025-08-21/2025-08-22 Pakse -"]),
    ("ms", "Menteri Pertahanan Malaysia Datuk Salmah Idris membuat kunjungan hormat ke atas Presiden Fiji Jone Vula di Istana Presiden Ratu Cakobau di Suva pada Isnin.", ["FJI-MYS held 2025-07-14 Istana_Presiden_Ratu_Cakobau,_Suva Idris,Vula"]),
    ("en", "Fijian Undersecretary Semi Waqa and Tongan Undersecretary Sione Taufa chaired political consultations in Apia on Tuesday. The Fiji Police Force and the Samoa Police Service signed a letter of intent in Nadi on Monday. Commissioner Jone Vula signed for Fiji and Commissioner Tavita Lealofi for Samoa.", ["FJI-TON held 2025-07-15 Apia Taufa,Waqa", "FJI-WSM held 2025-07-14 Nadi Lealofi,Vula"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), TOLD_BY_OTHERS)
def test_who_only_tells_of_it_was_not_there(language: str, text: str, told: list[str]) -> None:
    assert meetings_told(facts_of(text, language, "2025-07-17")) == told


ELSEWHERE = [
    ("id", "Menteri Perdagangan RI Gatot Prakoso bertemu Menteri Industri Maroko Karim Alaoui di Rabat, Senin (14/7). Dari Rabat, Prakoso dijadwalkan menuju Casablanca pada Jumat untuk bertemu Menteri Pertanian Maroko Youssef Benali.", ["IDN-MAR held 2025-07-14 Rabat Alaoui,Prakoso", "IDN-MAR planned 2025-07-18 Casablanca Benali,Prakoso"]),
    ("id", "Senin lalu, sebelum ke Yala, Gubernur Aceh Gatot Prakoso sudah bersua dengan Gubernur Narathiwat Somsak Preecha di Sungai Golok.", ["IDN-THA held 2025-07-14 Sungai_Golok Prakoso,Preecha"]),
    ("en", "On Monday, before heading to Pattani, Fijian Trade Minister Semi Waqa met Thai Trade Minister Somsak Preecha in Hat Yai.", ["FJI-THA held 2025-07-14 Hat_Yai Preecha,Waqa"]),
    ("ms", "SUVA - Menteri Kesihatan Fiji Semi Waqa bertemu Wakil WHO, Dr. Anneliese Brandt, yang berpejabat di Manila, pada Isnin.", ["FJI-WHO held 2025-07-14 Suva Brandt,Waqa"]),
    ("en", "SUVA - Fijian Speaker Semi Waqa received Tongan Premier Sione Taufa on Monday, whom he briefed on flood relief in Labasa.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "SUVA - On Monday, Fijian Speaker Semi Waqa received Tongan Premier Sione Taufa, who raised the case of Tongans lured to Lautoka.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "On Monday, Fijian Speaker Semi Waqa received Tongan Premier Sione Taufa, who is visiting Lautoka.", ["FJI-TON held 2025-07-14 Lautoka Taufa,Waqa"]),
    ("en", "Philippine Undersecretary Teresa Ramos met Kuwait's Chargé d'Affaires in Manila, Yousef Al-Dhafeeri, in Pasay City on Monday.", ["KWT-PHL held 2025-07-14 Pasay Al-Dhafeeri,Ramos"]),
    ("ms", "Menteri Belia Fiji Semi Waqa bertemu Menteri Belia Malaysia Datuk Salmah Idris di Johor Bahru pada Isnin. Dalam lawatan kerja sehari itu, Waqa turut mengadakan kunjungan hormat ke atas Menteri Besar Johor, Datuk Kamarul Bakri, di Muar.", ["FJI-MYS held 2025-07-14 Johor_Bahru Idris,Waqa", "FJI-MYS held 2025-07-14 Muar Bakri,Waqa"]),
    ("id", "Menteri Hukum RI Gatot Prakoso dan Menteri Hukum Fiji Semi Waqa menandatangani nota kesepahaman di Bogor, Senin (14/7). Sebelum acara itu, keduanya berbincang empat mata selama 30 menit.", ["FJI-IDN held 2025-07-14 Bogor Prakoso,Waqa", "FJI-IDN held 2025-07-14 Bogor Prakoso,Waqa"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), ELSEWHERE)
def test_a_town_told_of_somebody_is_not_where_they_met(language: str, text: str, told: list[str]) -> None:
    assert meetings_told(facts_of(text, language, "2025-07-17")) == told


FRAMES = [
    ("ms", "Menteri Ekonomi Fiji Semi Waqa akan bertolak ke Muscat esok. Di Muscat, beliau dijadual bertemu Menteri Pelaburan Oman Salim Al-Rawahi pada Isnin.", ["FJI-OMN planned 2025-07-21 Muscat Al-Rawahi,Waqa"]),
    ("id", "Menteri Luar Negeri Fiji Semi Waqa bertolak ke Republik Ceko, Rabu (16/7). Di ibu kota negara itu ia akan bertemu Menteri Luar Negeri Ceko Jan Dvorak pada Jumat.", ["CZE-FJI planned 2025-07-18 - Dvorak,Waqa"]),
    ("en", "Fijian Premier Semi Waqa arrived in Apia on Wednesday for a three-day visit. He will meet Samoan Premier Tavita Lealofi there on Friday.", ["FJI-WSM held 2025-07-16/2025-07-18 Apia Waqa", "FJI-WSM planned 2025-07-18 Apia Lealofi,Waqa"]),
    ("id", "Duta Besar Fiji Semi Waqa bertemu Menteri Perikanan RI Gatot Prakoso di Bogor, Senin (14/7). Keduanya meninjau MoU yang diteken di Nadi tahun lalu.", ["FJI-IDN held 2024 Nadi -", "FJI-IDN held 2025-07-14 Bogor Prakoso,Waqa"]),
    ("id", "Duta Besar Fiji Semi Waqa bertemu Menteri Perikanan RI Gatot Prakoso di Bogor, Senin (14/7). Keduanya meneken MoU perikanan.", ["FJI-IDN held 2025-07-14 Bogor Prakoso,Waqa"]),
    ("id", "Menteri Perikanan Fiji Semi Waqa dan Menteri Perikanan RI Gatot Prakoso meneken MoU di Bogor, Senin (14/7). MoU itu tindak lanjut letter of intent yang diteken keduanya di Nadi pada Maret 2025.", ["FJI-IDN held 2025-03 Nadi Prakoso,Waqa", "FJI-IDN held 2025-07-14 Bogor Prakoso,Waqa"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), FRAMES)
def test_a_departure_is_only_the_way_to_the_meeting(language: str, text: str, told: list[str]) -> None:
    assert meetings_told(facts_of(text, language, "2025-07-17")) == told


def test_two_in_office_who_negotiate_meet_and_teams_consult() -> None:
    two = facts_of(
        "Menteri Perdagangan Fiji Semi Waqa berunding dengan Menteri Perdagangan Tonga, Sione Taufa, di Nadi pada Isnin.",
        "ms",
        "2025-07-17",
    )
    teams = facts_of("Pasukan Fiji berunding dengan pegawai Tonga di Nadi pada Isnin.", "ms", "2025-07-17")
    assert [m.kind for m in two.meetings] == ["bilateral-meeting"]
    assert [m.kind for m in teams.meetings] == ["consultation"]
