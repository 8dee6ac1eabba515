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


OF_ALL = [
    ("en", "The foreign ministers of Laos, Vietnam and Thailand met in Hanoi on Monday and signed a memorandum of understanding on rice.", ["LAO-THA-VNM held"], ["LAO-THA-VNM signed"]),
    ("en", "Lao Foreign Minister Kham Souk met Vietnamese Foreign Minister Le Van Toan and Thai Foreign Minister Somchai Rattana in Hanoi on Monday for a trilateral meeting.", ["LAO-THA-VNM held"], []),
    ("en", "Laos, Vietnam and Thailand agreed on Monday to share data and to meet again in Bangkok in May 2026.", ["LAO-THA-VNM planned"], ["LAO-THA-VNM agreed"]),
    ("en", "Lao Foreign Minister Kham Souk, Vietnamese Foreign Minister Le Van Toan and Thai Foreign Minister Somchai Rattana signed a treaty in Hanoi on Monday.", ["LAO-THA-VNM held"], ["LAO-THA-VNM signed"]),
    ("en", "Navies of Laos, Vietnam and Thailand held a joint exercise off Vung Tau on Monday and agreed to repeat it.", ["LAO-THA-VNM held"], ["LAO-THA-VNM agreed"]),
    ("en", "After three-way talks in Hanoi on Monday, Laos, Vietnam and Thailand agreed to open a common market.", ["LAO-THA-VNM held"], ["LAO-THA-VNM agreed"]),
    ("en", "Laos and Vietnam on Monday signed a memorandum of understanding on rice and a treaty on extradition.", ["LAO-VNM held"], ["LAO-VNM signed", "LAO-VNM signed"]),
    ("en", "ASEAN and China adopted a plan of action on Monday, while Japan pledged 5 million dollars to ASEAN.", [], ["ASEAN-CHN agreed", "ASEAN-JPN agreed"]),
    ("id", "Menteri luar negeri Indonesia, Vietnam, dan Thailand bertemu di Hanoi, Senin (12/5), dan menandatangani nota kesepahaman beras.", ["IDN-THA-VNM held"], ["IDN-THA-VNM signed"]),
    ("id", "Menlu RI Wira Sutedja, Menlu Vietnam Le Van Toan, dan Menlu Thailand Somchai Rattana bertemu di Hanoi, Senin (12/5), dan sepakat membuka pasar bersama.", ["IDN-THA-VNM held"], ["IDN-THA-VNM agreed"]),
    ("id", "Indonesia, Vietnam, dan Thailand sepakat berbagi data setelah berunding di Hanoi, Senin (12/5).", ["IDN-THA-VNM held"], ["IDN-THA-VNM agreed"]),
    ("ms", "Menteri luar Malaysia, Vietnam dan Thailand bertemu di Hanoi pada Isnin dan memeterai memorandum persefahaman beras.", ["MYS-THA-VNM held"], ["MYS-THA-VNM signed"]),
    ("ms", "Menteri Luar Malaysia Datuk Razak Omar, Menteri Luar Vietnam Le Van Toan dan Menteri Luar Thailand Somchai Rattana bertemu di Hanoi pada Isnin dan bersetuju membuka pasar bersama.", ["MYS-THA-VNM held"], ["MYS-THA-VNM agreed"]),
    ("ms", "Malaysia, Vietnam dan Thailand bersetuju berkongsi data selepas berunding di Hanoi pada Isnin.", ["MYS-THA-VNM held"], ["MYS-THA-VNM agreed"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "meetings", "promises"), OF_ALL)
def test_what_all_did_is_of_all(language: str, text: str, meetings: list[str], promises: list[str]) -> None:
    found = facts_of(text, language, "2025-05-15")
    assert sorted(f"{'-'.join(m.parties)} {m.status}" for m in found.meetings) == meetings
    assert sorted(f"{'-'.join(c.parties)} {c.status}" for c in found.commitments) == promises


AT_TALKS = [
    ("en", "Meeting Vietnamese Trade Minister Le Van Toan in Hanoi on Monday, Lao Trade Minister Kham Souk promised to lower the fee for Vietnamese trucks.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk met Vietnamese Trade Minister Le Van Toan in Hanoi on Monday, promising to lower the fee for Vietnamese trucks.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk met Vietnamese Trade Minister Le Van Toan in Hanoi on Monday, with both sides agreeing to open a gate.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk met Vietnamese Trade Minister Le Van Toan in Hanoi on Monday, at which the two sides agreed to open a gate.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk met Vietnamese Trade Minister Le Van Toan in Hanoi on Monday, where they signed a memorandum of understanding on rice.", "LAO-VNM", "signed"),
    ("en", "Lao Trade Minister Kham Souk met Vietnamese Trade Minister Le Van Toan in Hanoi on Monday, and a memorandum of understanding on rice was signed.", "LAO-VNM", "signed"),
    ("en", "A memorandum of understanding on rice was signed when Lao Trade Minister Kham Souk met Vietnamese Trade Minister Le Van Toan in Hanoi on Monday.", "LAO-VNM", "signed"),
    ("en", "It was agreed at the meeting between Lao Trade Minister Kham Souk and Vietnamese Trade Minister Le Van Toan in Hanoi on Monday that a gate would be opened.", "LAO-VNM", "agreed"),
    ("en", "In a meeting with Vietnamese Trade Minister Le Van Toan in Hanoi on Monday, Lao Trade Minister Kham Souk promised to lower the fee for Vietnamese trucks.", "LAO-VNM", "agreed"),
    ("en", "During talks in Hanoi on Monday, Lao Trade Minister Kham Souk and Vietnamese Trade Minister Le Van Toan agreed to open a gate.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk and Vietnamese Trade Minister Le Van Toan, meeting in Hanoi on Monday, agreed to open a gate.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk told Vietnamese Trade Minister Le Van Toan in talks in Hanoi on Monday that Laos would send 20 doctors to Vietnam.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk assured Vietnamese Trade Minister Le Van Toan at a meeting in Hanoi on Monday that the fee would be lowered.", "LAO-VNM", "agreed"),
    ("en", "Talks between Lao Trade Minister Kham Souk and Vietnamese Trade Minister Le Van Toan in Hanoi on Monday ended with an agreement to open a gate.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk and Vietnamese Trade Minister Le Van Toan emerged from talks in Hanoi on Monday with an agreement to open a gate.", "LAO-VNM", "agreed"),
    ("en", "After three hours of talks in Hanoi on Monday, Lao Trade Minister Kham Souk and Vietnamese Trade Minister Le Van Toan agreed to open a gate.", "LAO-VNM", "agreed"),
    ("en", "Lao Trade Minister Kham Souk and Vietnamese Trade Minister Le Van Toan concluded talks in Hanoi on Monday by signing a memorandum of understanding on rice.", "LAO-VNM", "signed"),
    ("id", "Dalam pertemuan dengan Menteri Perdagangan Vietnam Le Van Toan di Hanoi, Senin (12/5), Menteri Perdagangan RI Wira Sutedja berjanji menurunkan tarif bagi truk Vietnam.", "IDN-VNM", "agreed"),
    ("id", "Menteri Perdagangan RI Wira Sutedja bertemu Menteri Perdagangan Vietnam Le Van Toan di Hanoi, Senin (12/5), dan berjanji menurunkan tarif bagi truk Vietnam.", "IDN-VNM", "agreed"),
    ("id", "Menteri Perdagangan RI Wira Sutedja bertemu Menteri Perdagangan Vietnam Le Van Toan di Hanoi, Senin (12/5), dengan kedua pihak sepakat membuka gerbang.", "IDN-VNM", "agreed"),
    ("id", "Menteri Perdagangan RI Wira Sutedja bertemu Menteri Perdagangan Vietnam Le Van Toan di Hanoi, Senin (12/5), dan keduanya menandatangani nota kesepahaman beras.", "IDN-VNM", "signed"),
    ("id", "Nota kesepahaman beras ditandatangani saat Menteri Perdagangan RI Wira Sutedja bertemu Menteri Perdagangan Vietnam Le Van Toan di Hanoi, Senin (12/5).", "IDN-VNM", "signed"),
    ("id", "Pertemuan Menteri Perdagangan RI Wira Sutedja dengan Menteri Perdagangan Vietnam Le Van Toan di Hanoi, Senin (12/5), menghasilkan kesepakatan membuka gerbang.", "IDN-VNM", "agreed"),
    ("id", "Pertemuan Menteri Perdagangan RI Wira Sutedja dengan Menteri Perdagangan Vietnam Le Van Toan di Hanoi, Senin (12/5), melahirkan nota kesepahaman beras.", "IDN-VNM", "agreed"),
    ("id", "Menteri Perdagangan RI Wira Sutedja dan Menteri Perdagangan Vietnam Le Van Toan, yang bertemu di Hanoi, Senin (12/5), sepakat membuka gerbang.", "IDN-VNM", "agreed"),
    ("id", "Saat bertemu Menteri Perdagangan Vietnam Le Van Toan di Hanoi, Senin (12/5), Menteri Perdagangan RI Wira Sutedja menyatakan Indonesia akan mengirim 20 dokter ke Vietnam.", "IDN-VNM", "agreed"),
    ("id", "Usai berunding tiga jam di Hanoi, Senin (12/5), Menteri Perdagangan RI Wira Sutedja dan Menteri Perdagangan Vietnam Le Van Toan sepakat membuka gerbang.", "IDN-VNM", "agreed"),
    ("ms", "Dalam pertemuan dengan Menteri Perdagangan Vietnam Le Van Toan di Hanoi pada Isnin, Menteri Perdagangan Malaysia Datuk Razak Omar berjanji menurunkan tarif bagi trak Vietnam.", "MYS-VNM", "agreed"),
    ("ms", "Menteri Perdagangan Malaysia Datuk Razak Omar bertemu Menteri Perdagangan Vietnam Le Van Toan di Hanoi pada Isnin, dan kedua-dua pihak bersetuju membuka pintu sempadan.", "MYS-VNM", "agreed"),
    ("ms", "Menteri Perdagangan Malaysia Datuk Razak Omar bertemu Menteri Perdagangan Vietnam Le Van Toan di Hanoi pada Isnin dan menandatangani memorandum persefahaman beras.", "MYS-VNM", "signed"),
    ("ms", "Memorandum persefahaman beras dimeterai ketika Menteri Perdagangan Malaysia Datuk Razak Omar bertemu Menteri Perdagangan Vietnam Le Van Toan di Hanoi pada Isnin.", "MYS-VNM", "signed"),
    ("ms", "Pertemuan Menteri Perdagangan Malaysia Datuk Razak Omar dengan Menteri Perdagangan Vietnam Le Van Toan di Hanoi pada Isnin menghasilkan persetujuan membuka pintu sempadan.", "MYS-VNM", "agreed"),
    ("ms", "Menteri Perdagangan Malaysia Datuk Razak Omar dan Menteri Perdagangan Vietnam Le Van Toan, yang bertemu di Hanoi pada Isnin, bersetuju membuka pintu sempadan.", "MYS-VNM", "agreed"),
    ("ms", "Selepas tiga jam berunding di Hanoi pada Isnin, Menteri Perdagangan Malaysia Datuk Razak Omar dan Menteri Perdagangan Vietnam Le Van Toan bersetuju membuka pintu sempadan.", "MYS-VNM", "agreed"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "sides", "status"), AT_TALKS)
def test_talks_and_what_came_of_them(language: str, text: str, sides: str, status: str) -> None:
    found = facts_of(text, language, "2025-05-15")
    assert [("-".join(m.parties), m.status, m.place) for m in found.meetings] == [(sides, "held", "Hanoi")]
    assert [("-".join(c.parties), c.status) for c in found.commitments] == [(sides, status)]
