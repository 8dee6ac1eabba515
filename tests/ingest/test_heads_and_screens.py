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
