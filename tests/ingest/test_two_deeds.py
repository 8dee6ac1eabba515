"""Two meetings or two undertakings in one sentence: neither lends its sides to the other."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

MEETINGS = [
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday, while Thai Defence Minister Somchai Rattana met Cambodian Defence Minister Sok Vanna in Bangkok.", ["KHM-THA held", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk, who met Thai Foreign Minister Somchai Rattana last week, will meet Vietnamese Foreign Minister Le Van Toan in Hanoi on Friday.", ["LAO-THA held", "LAO-VNM planned"]),
    ("en", "Lao Foreign Minister Kham Souk will meet Vietnamese Foreign Minister Le Van Toan on Friday after talks with Thai Foreign Minister Somchai Rattana on Thursday.", ["LAO-THA held", "LAO-VNM planned"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan on the sidelines of a summit hosted by Japan in Tokyo.", ["LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk met separately with Vietnamese Foreign Minister Le Van Toan and Thai Foreign Minister Somchai Rattana in Hanoi on Monday.", ["LAO-THA held", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday before flying to Bangkok for talks with Thai Foreign Minister Somchai Rattana.", ["LAO-THA held", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk, fresh from talks with Thai Foreign Minister Somchai Rattana in Bangkok, met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday.", ["LAO-THA held", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan to discuss the war between Russia and Ukraine.", ["LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk phoned Vietnamese Foreign Minister Le Van Toan on Monday and Thai Foreign Minister Somchai Rattana on Tuesday.", ["LAO-THA held", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday; a week earlier he had met Thai Foreign Minister Somchai Rattana in Bangkok.", ["LAO-THA held", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday and is to meet Thai Foreign Minister Somchai Rattana in Bangkok next week.", ["LAO-THA planned", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday to prepare for the visit of Japan's prime minister.", ["LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk briefed Vietnamese Foreign Minister Le Van Toan in Hanoi on Monday on his talks with China.", ["LAO-VNM held"]),
    ("en", "The Lao and Vietnamese foreign ministers met in Hanoi on Monday, a day after the Thai and Cambodian ministers held talks in Bangkok.", ["KHM-THA held", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk met his Vietnamese counterpart Le Van Toan in Hanoi on Monday and his Thai counterpart Somchai Rattana in Bangkok on Tuesday.", ["LAO-THA held", "LAO-VNM held"]),
    ("en", "On Monday Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan, and on Tuesday he received the Thai ambassador.", ["LAO-THA held", "LAO-VNM held"]),
    ("en", "Lao Foreign Minister Kham Souk received Vietnamese Foreign Minister Le Van Toan in Vientiane on Monday and Thai Foreign Minister Somchai Rattana the next day.", ["LAO-THA held", "LAO-VNM held"]),
    ("en", "Vietnamese Foreign Minister Le Van Toan was received by Lao President Kham Souk in Vientiane on Monday, then by Thai Prime Minister Somchai Rattana in Bangkok on Wednesday.", ["LAO-VNM held", "THA-VNM held"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi pada Senin, sementara Menhan Thailand Somchai Rattana bertemu Menhan Kamboja Sok Vanna di Bangkok.", ["IDN-VNM held", "KHM-THA held"]),
    ("id", "Menlu RI Wira Sutedja, yang pekan lalu bertemu Menlu Thailand Somchai Rattana, akan menemui Menlu Vietnam Le Van Toan di Hanoi pada Jumat.", ["IDN-THA held", "IDN-VNM planned"]),
    ("id", "Menlu RI Wira Sutedja akan bertemu Menlu Vietnam Le Van Toan pada Jumat setelah berunding dengan Menlu Thailand Somchai Rattana pada Kamis.", ["IDN-THA held", "IDN-VNM planned"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di sela KTT yang digelar Jepang di Tokyo.", ["IDN-VNM held"]),
    ("id", "Menlu RI Wira Sutedja bertemu secara terpisah dengan Menlu Vietnam Le Van Toan dan Menlu Thailand Somchai Rattana di Hanoi pada Senin.", ["IDN-THA held", "IDN-VNM held"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi pada Senin sebelum terbang ke Bangkok untuk berunding dengan Menlu Thailand Somchai Rattana.", ["IDN-THA held", "IDN-VNM held"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan untuk membahas perang Rusia dan Ukraina.", ["IDN-VNM held"]),
    ("id", "Menlu RI Wira Sutedja menelepon Menlu Vietnam Le Van Toan pada Senin dan Menlu Thailand Somchai Rattana pada Selasa.", ["IDN-THA held", "IDN-VNM held"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi pada Senin dan dijadwalkan menemui Menlu Thailand Somchai Rattana di Bangkok pekan depan.", ["IDN-THA planned", "IDN-VNM held"]),
    ("id", "Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan di Hanoi pada Senin guna mempersiapkan kunjungan Perdana Menteri Jepang.", ["IDN-VNM held"]),
    ("id", "Menlu Indonesia dan Vietnam bertemu di Hanoi pada Senin, sehari setelah menteri Thailand dan Kamboja berunding di Bangkok.", ["IDN-VNM held", "KHM-THA held"]),
    ("id", "Pada Senin Menlu RI Wira Sutedja bertemu Menlu Vietnam Le Van Toan, dan pada Selasa ia menerima Duta Besar Thailand.", ["IDN-THA held", "IDN-VNM held"]),
    ("id", "Menlu RI Wira Sutedja menerima Menlu Vietnam Le Van Toan di Jakarta pada Senin dan Menlu Thailand Somchai Rattana keesokan harinya.", ["IDN-THA held", "IDN-VNM held"]),
    ("id", "Menlu Vietnam Le Van Toan diterima Presiden RI Wira Sutedja di Jakarta pada Senin, lalu oleh Perdana Menteri Thailand Somchai Rattana di Bangkok pada Rabu.", ["IDN-VNM held", "THA-VNM held"]),
    ("ms", "Menteri Luar Malaysia Wira Sutedja bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada Isnin, manakala Menteri Pertahanan Thailand Somchai Rattana bertemu Menteri Pertahanan Kemboja Sok Vanna di Bangkok.", ["KHM-THA held", "MYS-VNM held"]),
    ("ms", "Menteri Luar Malaysia Wira Sutedja, yang minggu lalu bertemu Menteri Luar Thailand Somchai Rattana, akan menemui Menteri Luar Vietnam Le Van Toan di Hanoi pada Jumaat.", ["MYS-THA held", "MYS-VNM planned"]),
    ("ms", "Menteri Luar Malaysia Wira Sutedja akan bertemu Menteri Luar Vietnam Le Van Toan pada Jumaat selepas berbincang dengan Menteri Luar Thailand Somchai Rattana pada Khamis.", ["MYS-THA held", "MYS-VNM planned"]),
    ("ms", "Menteri Luar Malaysia Wira Sutedja bertemu secara berasingan dengan Menteri Luar Vietnam Le Van Toan dan Menteri Luar Thailand Somchai Rattana di Hanoi pada Isnin.", ["MYS-THA held", "MYS-VNM held"]),
    ("ms", "Menteri Luar Malaysia Wira Sutedja bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada Isnin sebelum berlepas ke Bangkok untuk mengadakan pertemuan dengan Menteri Luar Thailand Somchai Rattana.", ["MYS-THA held", "MYS-VNM held"]),
    ("ms", "Menteri Luar Malaysia Wira Sutedja menghubungi Menteri Luar Vietnam Le Van Toan melalui telefon pada Isnin dan Menteri Luar Thailand Somchai Rattana pada Selasa.", ["MYS-THA held", "MYS-VNM held"]),
    ("ms", "Menteri Luar Malaysia Wira Sutedja bertemu Menteri Luar Vietnam Le Van Toan di Hanoi pada Isnin dan dijadual menemui Menteri Luar Thailand Somchai Rattana di Bangkok minggu depan.", ["MYS-THA planned", "MYS-VNM held"]),
    ("ms", "Menteri Luar Malaysia dan Vietnam bertemu di Hanoi pada Isnin, sehari selepas menteri Thailand dan Kemboja berunding di Bangkok.", ["KHM-THA held", "MYS-VNM held"]),
    ("ms", "Menteri Luar Malaysia Wira Sutedja menerima Menteri Luar Vietnam Le Van Toan di Putrajaya pada Isnin dan Menteri Luar Thailand Somchai Rattana keesokan harinya.", ["MYS-THA held", "MYS-VNM held"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), MEETINGS)
def test_each_meeting_has_its_own_sides(language: str, text: str, told: list[str]) -> None:
    found = facts_of(text, language, "2025-05-15")
    assert sorted(f"{'-'.join(m.parties)} {m.status}" for m in found.meetings) == told


PROMISES = [
    ("en", "Laos and Vietnam signed a memorandum on rice on Monday, while Thailand and Cambodia agreed to reopen a border gate.", ["KHM-THA agreed", "LAO-VNM signed"]),
    ("en", "Laos pledged 10 boats to Vietnam and Japan promised Cambodia 20 trucks.", ["JPN-KHM agreed", "LAO-VNM agreed"]),
    ("en", "Laos signed a memorandum with Vietnam and a treaty with Thailand on Monday.", ["LAO-THA signed", "LAO-VNM signed"]),
    ("en", "Laos and Vietnam agreed to share water data, a week after Laos and Thailand signed a treaty on power.", ["LAO-THA signed", "LAO-VNM agreed"]),
    ("en", "After signing a treaty with Vietnam on Monday, Laos agreed with Thailand to build a bridge.", ["LAO-THA agreed", "LAO-VNM signed"]),
    ("en", "The treaty that Laos and Vietnam signed on Monday is modelled on one between Thailand and Cambodia.", ["LAO-VNM signed"]),
    ("en", "Laos and Vietnam signed a memorandum on rice in the presence of the Thai ambassador on Monday.", ["LAO-VNM signed"]),
    ("en", "Laos and Vietnam agreed on Monday to ask Thailand for more power.", ["LAO-VNM agreed"]),
    ("en", "Laos and Vietnam agreed to build a railway to Thailand.", ["LAO-VNM agreed"]),
    ("en", "Laos and Vietnam agreed to support Timor-Leste's bid to join the bloc.", ["LAO-VNM agreed"]),
    ("en", "Laos and Vietnam signed a memorandum on sending nurses to Germany.", ["LAO-VNM signed"]),
    ("en", "Laos promised Vietnam to release five fishermen from Thailand.", ["LAO-VNM agreed"]),
    ("en", "With money from Japan, Laos will build a hospital for Vietnam, the minister said.", ["LAO-VNM agreed"]),
    ("en", "Laos and Vietnam extended their fisheries pact, which Thailand also wants to join.", ["LAO-VNM signed"]),
    ("en", "Laos invited the Vietnamese premier to Vientiane and the Thai king to Luang Prabang.", ["LAO-THA proposed", "LAO-VNM proposed"]),
    ("en", "Chinese media reported that Laos and Vietnam had signed a memorandum on rice on Monday.", ["LAO-VNM signed"]),
    ("en", "Laos and Vietnam signed a treaty on Monday; Thailand signed nothing.", ["LAO-VNM signed"]),
    ("id", "Indonesia dan Vietnam menandatangani nota kesepahaman beras pada Senin, sementara Thailand dan Kamboja sepakat membuka kembali pos perbatasan.", ["IDN-VNM signed", "KHM-THA agreed"]),
    ("id", "Indonesia menandatangani nota kesepahaman dengan Vietnam dan perjanjian dengan Thailand pada Senin.", ["IDN-THA signed", "IDN-VNM signed"]),
    ("id", "Indonesia dan Vietnam sepakat berbagi data air, sepekan setelah Indonesia dan Thailand meneken perjanjian listrik.", ["IDN-THA signed", "IDN-VNM agreed"]),
    ("id", "Setelah meneken perjanjian dengan Vietnam pada Senin, Indonesia sepakat dengan Thailand untuk membangun jembatan.", ["IDN-THA agreed", "IDN-VNM signed"]),
    ("id", "Perjanjian yang diteken Indonesia dan Vietnam pada Senin meniru perjanjian Thailand dan Kamboja.", ["IDN-VNM signed"]),
    ("id", "Indonesia dan Vietnam menandatangani nota kesepahaman beras disaksikan Duta Besar Thailand pada Senin.", ["IDN-VNM signed"]),
    ("id", "Indonesia dan Vietnam sepakat pada Senin untuk meminta listrik lebih banyak kepada Thailand.", ["IDN-VNM agreed"]),
    ("id", "Indonesia dan Vietnam sepakat membangun jalur kereta ke Thailand.", ["IDN-VNM agreed"]),
    ("id", "Indonesia dan Vietnam sepakat mendukung pencalonan Timor-Leste.", ["IDN-VNM agreed"]),
    ("id", "Indonesia dan Vietnam meneken nota kesepahaman pengiriman perawat ke Jerman.", ["IDN-VNM signed"]),
    ("id", "Indonesia berjanji kepada Vietnam untuk membebaskan lima nelayan asal Thailand.", ["IDN-VNM agreed"]),
    ("id", "Indonesia mengundang perdana menteri Vietnam ke Jakarta dan raja Thailand ke Bali.", ["IDN-THA proposed", "IDN-VNM proposed"]),
    ("id", "Media Tiongkok melaporkan bahwa Indonesia dan Vietnam menandatangani nota kesepahaman beras pada Senin.", ["IDN-VNM signed"]),
    ("ms", "Malaysia dan Vietnam memeterai memorandum beras pada Isnin, manakala Thailand dan Kemboja bersetuju membuka semula pos sempadan.", ["KHM-THA agreed", "MYS-VNM signed"]),
    ("ms", "Malaysia memeterai memorandum dengan Vietnam dan perjanjian dengan Thailand pada Isnin.", ["MYS-THA signed", "MYS-VNM signed"]),
    ("ms", "Malaysia dan Vietnam bersetuju berkongsi data air, seminggu selepas Malaysia dan Thailand memeterai perjanjian elektrik.", ["MYS-THA signed", "MYS-VNM agreed"]),
    ("ms", "Selepas memeterai perjanjian dengan Vietnam pada Isnin, Malaysia bersetuju dengan Thailand untuk membina jambatan.", ["MYS-THA agreed", "MYS-VNM signed"]),
    ("ms", "Malaysia dan Vietnam memeterai memorandum beras disaksikan Duta Thailand pada Isnin.", ["MYS-VNM signed"]),
    ("ms", "Malaysia dan Vietnam bersetuju membina landasan kereta api ke Thailand.", ["MYS-VNM agreed"]),
    ("ms", "Malaysia dan Vietnam bersetuju menyokong pencalonan Timor-Leste.", ["MYS-VNM agreed"]),
    ("ms", "Malaysia dan Vietnam memeterai memorandum penghantaran jururawat ke Jerman.", ["MYS-VNM signed"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), PROMISES)
def test_each_undertaking_has_its_own_sides(language: str, text: str, told: list[str]) -> None:
    found = facts_of(text, language, "2025-05-15")
    assert sorted(f"{'-'.join(c.parties)} {c.status}" for c in found.commitments) == told
