"""Who was at a meeting: onlookers, stand-ins, guests at a table, deputies, and who came an hour later."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from ingest.facts import Facts

from .test_extract import facts_of

CASES = [
    ("en", "Fijian Trade Minister Semi Waqa and Tongan Trade Minister Sione Taufa signed a trade agreement in Suva on Monday while Australian High Commissioner Claire Hart watched.", ["FJI-TON held 2025-07-14 Suva Hart,Taufa,Waqa"]),
    ("en", "The accord was signed in Suva on Monday by Fijian Trade Minister Semi Waqa and Tongan Trade Minister Sione Taufa, with Japanese Ambassador Ken Oda looking on.", ["FJI-TON held 2025-07-14 Suva Oda,Taufa,Waqa"]),
    ("id", "Perjanjian jalan raya Indonesia-Fiji diteken Menteri Perhubungan RI Gatot Prakoso dan Menteri Perhubungan Fiji Semi Waqa di Nadi, Selasa (15/7). Duta Besar Jepang untuk Fiji Ken Oda turut menyaksikan.", ["FJI-IDN held 2025-07-15 Nadi Oda,Prakoso,Waqa"]),
    ("id", "Menteri Perhubungan RI Gatot Prakoso dan Menteri Perhubungan Fiji Semi Waqa menandatangani perjanjian jalan raya di Nadi, Selasa (15/7). Hadir menyaksikan Duta Besar Jepang untuk Fiji Ken Oda.", ["FJI-IDN held 2025-07-15 Nadi Oda,Prakoso,Waqa"]),
    ("id", "Menteri Perhubungan RI Gatot Prakoso dan Menteri Perhubungan Fiji Semi Waqa menandatangani perjanjian jalan raya di Nadi, Selasa (15/7), disaksikan Duta Besar Jepang Ken Oda.", ["FJI-IDN held 2025-07-15 Nadi Oda,Prakoso,Waqa"]),
    ("ms", "Menteri Kerja Raya Malaysia Datuk Salmah Idris dan Menteri Pengangkutan Fiji Semi Waqa menandatangani perjanjian di Nadi pada Selasa. Duta Jepun, Ken Oda, turut menyaksikan majlis itu.", ["FJI-MYS held 2025-07-15 Nadi Idris,Oda,Waqa"]),
    ("ms", "Menteri Kerja Raya Malaysia Datuk Salmah Idris dan Menteri Pengangkutan Fiji Semi Waqa menandatangani perjanjian di Nadi pada Selasa sambil disaksikan Duta Jepun Ken Oda.", ["FJI-MYS held 2025-07-15 Nadi Idris,Oda,Waqa"]),
    ("id", "Menteri Luar Negeri RI Gatot Prakoso mengadakan jamuan santap siang bagi Menteri Luar Negeri Fiji Semi Waqa di Bogor, Senin (14/7).", ["FJI-IDN held 2025-07-14 Bogor Prakoso,Waqa"]),
    ("en", "Indonesian Foreign Minister Gatot Prakoso hosted a dinner for his Fijian counterpart, Semi Waqa, in Bogor on Monday.", ["FJI-IDN held 2025-07-14 Bogor Prakoso,Waqa"]),
    ("en", "Indonesian Foreign Minister Gatot Prakoso hosted Fijian Foreign Minister Semi Waqa to lunch in Bogor on Monday.", ["FJI-IDN held 2025-07-14 Bogor Prakoso,Waqa"]),
    ("en", "Fijian Foreign Minister Semi Waqa gave a luncheon in honour of Tongan Foreign Minister Sione Taufa in Nadi on Monday.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa"]),
    ("en", "Over breakfast in Nadi on Monday, Fijian Foreign Minister Semi Waqa met Tongan Foreign Minister Sione Taufa.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa"]),
    ("ms", "Menteri Luar Malaysia Datuk Salmah Idris menjadi tuan rumah jamuan makan malam untuk rakan sejawatnya dari Fiji, Semi Waqa, di Kuala Lumpur pada Isnin.", ["FJI-MYS held 2025-07-14 Kuala_Lumpur Idris,Waqa"]),
    ("ms", "Menteri Luar Malaysia Datuk Salmah Idris meraikan Menteri Luar Fiji Semi Waqa dalam majlis makan tengah hari di Kuala Lumpur pada Isnin.", ["FJI-MYS held 2025-07-14 Kuala_Lumpur Idris,Waqa"]),
    ("en", "Fijian Deputy Premier Semi Waqa, representing Premier Jone Vula, met Tongan Premier Sione Taufa in Nadi on Monday.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa"]),
    ("en", "Fijian Deputy Premier Semi Waqa, standing in for Premier Jone Vula, received Tongan Ambassador Sione Taufa in Nadi on Monday.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa"]),
    ("id", "Wakil Presiden RI Gatot Prakoso, mewakili Presiden Bima Wirasena, menerima Duta Besar Hungaria Gabor Szent di Jakarta, Senin (14/7).", ["HUN-IDN held 2025-07-14 Jakarta Prakoso,Szent"]),
    ("id", "Menteri Luar Negeri RI Gatot Prakoso, atas nama Presiden Bima Wirasena, menerima Duta Besar Hungaria Gabor Szent di Jakarta, Senin (14/7).", ["HUN-IDN held 2025-07-14 Jakarta Prakoso,Szent"]),
    ("ms", "Timbalan Perdana Menteri Malaysia Datuk Salmah Idris, bagi pihak Perdana Menteri Tan Sri Hadi Mansor, menerima kunjungan Duta Hungary Gabor Szent di Putrajaya pada Isnin.", ["HUN-MYS held 2025-07-14 Putrajaya Idris,Szent"]),
    ("en", "Fiji was represented by Trade Minister Semi Waqa and Tonga by Deputy Premier Sione Taufa at trade talks in Nadi on Tuesday.", ["FJI-TON held 2025-07-15 Nadi Taufa,Waqa"]),
    ("id", "Indonesia diwakili Menteri Perdagangan Gatot Prakoso dan Fiji oleh Wakil Perdana Menteri Semi Waqa dalam perundingan dagang di Nadi, Selasa (15/7).", ["FJI-IDN held 2025-07-15 Nadi Prakoso,Waqa"]),
    ("ms", "Malaysia diwakili Menteri Perdagangan Datuk Salmah Idris manakala Fiji oleh Timbalan Perdana Menteri Semi Waqa pada mesyuarat tahunan di Nadi pada Selasa.", ["FJI-MYS held 2025-07-15 Nadi Idris,Waqa"]),
    ("id", "Bantuan obat-obatan diserahkan Duta Besar Jepang Ken Oda kepada Menteri Kesehatan RI Gatot Prakoso di Bogor, Senin (14/7), di hadapan Wali Kota Bogor Dedi Sutarna.", ["IDN-JPN held 2025-07-14 Bogor Oda,Prakoso,Sutarna"]),
    ("id", "Hibah ambulans diserahkan oleh Duta Besar Jepang Ken Oda kepada Menteri Kesehatan RI Gatot Prakoso di Bogor, Senin (14/7).", ["IDN-JPN held 2025-07-14 Bogor Oda,Prakoso"]),
    ("en", "Relief supplies were handed over by Japanese Ambassador Ken Oda to Fijian Health Minister Semi Waqa in Nadi on Monday in the presence of Mayor Jone Vula.", ["FJI-JPN held 2025-07-14 Nadi Oda,Vula,Waqa"]),
    ("en", "Fijian Premier Semi Waqa received a congratulatory message from Tongan Premier Sione Taufa on Monday.", []),
    ("en", "Fijian Premier Semi Waqa received a phone call from Tongan Premier Sione Taufa on Monday.", ["FJI-TON held 2025-07-14 - Taufa,Waqa"]),
    ("en", "MANILA — President Corazon Villareal received an invitation from South Korean President Baek Seung-woo on Monday to visit Seoul.", []),
    ("id", "Presiden RI Bima Wirasena menerima surat ucapan selamat dari Presiden Fiji Semi Waqa, Senin (14/7).", []),
    ("ms", "Perdana Menteri Malaysia Tan Sri Hadi Mansor menerima warkah tahniah daripada Perdana Menteri Fiji Semi Waqa pada Isnin.", []),
    ("ms", "Perdana Menteri Malaysia Tan Sri Hadi Mansor menerima ucapan takziah daripada Perdana Menteri Fiji Semi Waqa pada Isnin.", []),
    ("en", "Tongan Premier Sione Taufa received a telegram of condolences from Fijian President Semi Waqa, his office said on Monday.", []),
    ("id", "Menteri Perdagangan RI Gatot Prakoso bertemu Menteri Perdagangan Vietnam Bui Hieu di Bogor, Senin (14/7), dan mitranya dari Laos, Bounmy Keo, sejam kemudian.", ["IDN-LAO held 2025-07-14 Bogor Keo,Prakoso", "IDN-VNM held 2025-07-14 Bogor Hieu,Prakoso"]),
    ("ms", "Menteri Perdagangan Malaysia Datuk Salmah Idris bertemu Menteri Perdagangan Vietnam Bui Hieu di Melaka pada Isnin dan rakan sejawatnya dari Laos, Bounmy Keo, dua jam kemudian.", ["LAO-MYS held 2025-07-14 Melaka Idris,Keo", "MYS-VNM held 2025-07-14 Melaka Hieu,Idris"]),
    ("en", "Fijian Premier Semi Waqa met Tongan Premier Sione Taufa in Nadi on Monday and Samoan Premier Tavita Lealofi later in the day.", ["FJI-TON held 2025-07-14 Nadi Taufa,Waqa", "FJI-WSM held 2025-07-14 Nadi Lealofi,Waqa"]),
    ("en", "Fijian Premier Semi Waqa received Tongan Ambassador Sione Taufa in Suva on Monday and, two hours later, Samoan Ambassador Tavita Lealofi.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa", "FJI-WSM held 2025-07-14 Suva Lealofi,Waqa"]),
    ("id", "Menlu Fiji Semi Waqa dan Menlu Tonga Sione Taufa bertemu di Nadi, Senin (14/7). Mei lalu keduanya berbicara melalui telepon.", ["FJI-TON held 2025-05 - Taufa,Waqa", "FJI-TON held 2025-07-14 Nadi Taufa,Waqa"]),
    ("en", "The pact was signed in Suva on Monday by Fijian Premier Semi Waqa and Tongan Premier Sione Taufa while Samoan Premier Tavita Lealofi and Australian Ambassador Claire Hart looked on.", ["FJI-TON held 2025-07-14 Suva Hart,Lealofi,Taufa,Waqa"]),
    ("id", "Semi Waqa dari Fiji dan Sione Taufa dari Tonga, keduanya menteri perdagangan, menandatangani perjanjian di Suva, Senin (14/7), sementara Duta Besar Australia Claire Hart ikut menyaksikan.", ["FJI-TON held 2025-07-14 Suva Hart,Taufa,Waqa"]),
    ("en", "Presidents Bima Wirasena of Indonesia and Semi Waqa of Fiji looked on as their foreign ministers signed the accord in Suva on Monday.", ["FJI-IDN held 2025-07-14 Suva Waqa,Wirasena"]),
    ("id", "Wakil Presiden RI Gatot Prakoso, yang mewakili Presiden Bima Wirasena, bertemu PM Tonga Sione Taufa di Nuku'alofa, Senin (14/7).", ["IDN-TON held 2025-07-14 Nuku'alofa Prakoso,Taufa"]),
    ("en", "Tongan Deputy Premier Sione Taufa, acting on behalf of King Manu, received Fijian Ambassador Semi Waqa in Nuku'alofa on Monday.", ["FJI-TON held 2025-07-14 Nuku'alofa Taufa,Waqa"]),
    ("ms", "Timbalan Perdana Menteri Malaysia Datuk Salmah Idris, selaku wakil Perdana Menteri Tan Sri Hadi Mansor, menerima Duta Fiji Semi Waqa di Putrajaya pada Isnin.", ["FJI-MYS held 2025-07-14 Putrajaya Idris,Waqa"]),
    ("en", "Fijian Premier Semi Waqa hosted Tongan Premier Sione Taufa for a working lunch in Suva on Monday.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("id", "Presiden RI Bima Wirasena menjamu PM Tonga Sione Taufa makan malam di Bogor, Senin (14/7).", ["IDN-TON held 2025-07-14 Bogor Taufa,Wirasena"]),
    ("id", "Presiden RI Bima Wirasena mengundang PM Tonga Sione Taufa makan malam di Bogor, Senin (14/7).", []),
    ("en", "Fijian Premier Semi Waqa hosted a dinner for his family in Suva on Monday.", []),
    ("ms", "Perdana Menteri Malaysia Tan Sri Hadi Mansor mengadakan jamuan minum petang untuk kakitangan kementerian di Putrajaya pada Isnin.", []),
    ("en", "Fijian Premier Semi Waqa has received assurances from Tongan Premier Sione Taufa that the ferry will sail, he said on Monday.", []),
    ("en", "Fijian Foreign Minister Semi Waqa received a copy of the credentials of incoming Tongan Ambassador Sione Taufa in Suva on Monday.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Fijian President Semi Waqa received the credentials of Tongan Ambassador Sione Taufa in Suva on Monday.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Fijian Premier Semi Waqa met Tongan Premier Sione Taufa in Suva on Monday. In March Taufa had met Waqa's predecessor, Jone Vula, in Apia.", ["FJI-TON held 2025-03 Apia Taufa,Vula", "FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Fijian Premier Semi Waqa met Tongan Premier Sione Taufa in Suva on Monday. Waqa's deputy, Jone Vula, also attended.", ["FJI-TON held 2025-07-14 Suva Taufa,Vula,Waqa"]),
    ("id", "PM Fiji Semi Waqa bertemu PM Tonga Sione Taufa di Suva, Senin (14/7). Maret lalu, Taufa bertemu pendahulu Waqa, Jone Vula, di Apia.", ["FJI-TON held 2025-03 Apia Taufa,Vula", "FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Fijian Premier Semi Waqa met Tongan Premier Sione Taufa's envoy, Tevita Moala, in Suva on Monday.", ["FJI-TON held 2025-07-14 Suva Moala,Waqa"]),
    ("ms", "Perdana Menteri Fiji Semi Waqa menerima utusan khas Perdana Menteri Tonga Sione Taufa, Tevita Moala, di Suva pada Isnin.", ["FJI-TON held 2025-07-14 Suva Moala,Waqa"]),
    ("id", "Menteri Luar Negeri Fiji Semi Waqa menerima Dubes Tonga Sione Taufa pada Senin pagi (14/7) di Suva dan Dubes Samoa Tavita Lealofi dua jam kemudian.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa", "FJI-WSM held 2025-07-14 Suva Lealofi,Waqa"]),
    ("en", "Fijian Premier Semi Waqa met Tongan Premier Sione Taufa and Samoan Premier Tavita Lealofi in Suva on Monday and flew home an hour later.", ["FJI-TON-WSM held 2025-07-14 Suva Lealofi,Taufa,Waqa"]),
    ("en", "Fijian Premier Semi Waqa met Tongan Premier Sione Taufa in Suva on Monday, and Samoan Premier Tavita Lealofi arrived an hour later.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Fijian Premier Semi Waqa met Tongan Premier Sione Taufa in Suva on Monday; Waqa is to see Samoan Premier Tavita Lealofi in Apia next week.", ["FJI-TON held 2025-07-14 Suva Taufa,Waqa", "FJI-WSM planned 2025-07-21/2025-07-27 Apia Lealofi,Waqa"]),
    ("en", "At their last meeting, in Apia in May, Fijian Premier Semi Waqa and Tongan Premier Sione Taufa agreed to meet again in Suva.", ["FJI-TON held 2025-05 Apia Taufa,Waqa"]),
    ("en", "Fijian Premier Semi Waqa met Tongan Premier Sione Taufa in Suva on Monday. At their last meeting, in Apia in May, Waqa had come with Trade Minister Jone Vula.", ["FJI-TON held 2025-05 Apia Taufa,Vula,Waqa", "FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("id", "PM Fiji Semi Waqa bertemu PM Tonga Sione Taufa di Suva, Senin (14/7). Pertemuan mereka sebelumnya berlangsung di Apia pada Mei.", ["FJI-TON held 2025-05 Apia Taufa,Waqa", "FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("ms", "Perdana Menteri Fiji Semi Waqa bertemu Perdana Menteri Tonga Sione Taufa di Suva pada Isnin. Mei lalu kedua-duanya bercakap melalui telefon.", ["FJI-TON held 2025-05 - Taufa,Waqa", "FJI-TON held 2025-07-14 Suva Taufa,Waqa"]),
    ("en", "Fiji was represented by lawyer Semi Waqa and Tonga by barrister Sione Taufa before the court in The Hague on Monday.", []),
    ("id", "Indonesia diwakili Gatot Prakoso dan Fiji oleh Semi Waqa dalam lomba renang di Suva, Senin (14/7).", []),
    ("id", "Sumbangan selimut diserahkan Duta Besar Fiji Semi Waqa kepada Gubernur Bali Wayan Sudira di Denpasar, Senin (14/7).", ["FJI-IDN held 2025-07-14 Denpasar Sudira,Waqa"]),
    ("ms", "Bantuan beras diserahkan Pesuruhjaya Tinggi India, Balan Raghavan, kepada Menteri Wanita Malaysia Datuk Nancy Jilip di Shah Alam pada Isnin.", ["IND-MYS held 2025-07-14 Shah_Alam Jilip,Raghavan"]),
    ("ms", "Bantuan beras diserahkan Pesuruhjaya Tinggi India, Balan Raghavan, kepada Menteri Wanita Malaysia Datuk Nancy Jilip di Shah Alam pada Isnin, di hadapan Menteri Besar Selangor Datuk Rahimi Karim.", ["IND-MYS held 2025-07-14 Shah_Alam Jilip,Karim,Raghavan"]),
    ("en", "Lao Foreign Minister Bounmy Keo telephoned his Thai counterpart, Somsak Preecha, who is attending a conference in Geneva, on Monday.", ["LAO-THA held 2025-07-14 - Keo,Preecha"]),
    ("id", "Menlu Laos Bounmy Keo menelepon Menlu Thailand Somsak Preecha, yang tengah berkunjung ke Jenewa, Senin (14/7).", ["LAO-THA held 2025-07-14 - Keo,Preecha"]),
    ("en", "Thai Premier Somsak Preecha will host a dinner for Lao Premier Bounmy Keo in Bangkok on 21 July.", ["LAO-THA planned 2025-07-21 Bangkok Keo,Preecha"]),
    ("id", "PM Laos Bounmy Keo menjadi tuan rumah jamuan santap malam bagi PM Thailand Somsak Preecha di Vientiane, Senin (14/7).", ["LAO-THA held 2025-07-14 Vientiane Keo,Preecha"]),
    ("ms", "Perdana Menteri Laos Bounmy Keo menjamu rakan sejawatnya dari Thailand, Somsak Preecha, makan malam di Vientiane pada Isnin.", ["LAO-THA held 2025-07-14 Vientiane Keo,Preecha"]),
    ("en", "At the border talks in Nong Khai on Monday, Laos was represented by Deputy Minister Bounmy Keo and Thailand by Deputy Minister Somsak Preecha.", ["LAO-THA held 2025-07-14 Nong_Khai Keo,Preecha"]),
    ("en", "Laos was represented at the border talks in Nong Khai on Monday by Deputy Minister Bounmy Keo, Thailand by Deputy Minister Somsak Preecha.", ["LAO-THA held 2025-07-14 Nong_Khai Keo,Preecha"]),
    ("en", "Lao Foreign Minister Bounmy Keo met Thai Foreign Minister Somsak Preecha in Nong Khai on Monday. Last April Keo received Preecha's special envoy, Anan Thong, in Vientiane.", ["LAO-THA held 2025-04 Vientiane Keo,Thong", "LAO-THA held 2025-07-14 Nong_Khai Keo,Preecha"]),
]  # fmt: skip


def _told(found: Facts) -> list[str]:
    """Each meeting as sides, status, day, place and last names."""
    rows = []
    for m in found.meetings:
        people = (found.persons[p.person].names[0] for p in m.participations if p.person is not None)
        who = ",".join(sorted(name.split()[-1] for name in people)) or "-"
        day, place = m.when.edtf if m.when and m.when.edtf else "-", (m.place or "-").replace(" ", "_")
        rows.append(f"{'-'.join(m.parties)} {m.status} {day} {place} {who}")
    return sorted(rows)


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_each_meeting_has_its_own_company(language: str, text: str, told: list[str]) -> None:
    assert _told(facts_of(text, language, "2025-07-17")) == told
