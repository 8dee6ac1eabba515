"""Whose somebody is where a sentence tells of the people of several states."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

PEOPLE = [
    ("en", "The Lao and Vietnamese foreign ministers, Kham Souk and Le Van Toan, met in Hanoi on Monday.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "Foreign Ministers Kham Souk of Laos and Le Van Toan of Vietnam met in Hanoi on Monday.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "Kham Souk, Le Van Toan and Somchai Rattana, the foreign ministers of Laos, Vietnam and Thailand, met in Hanoi on Monday.", ["Kham Souk=LAO", "Le Van Toan=VNM", "Somchai Rattana=THA"]),
    ("en", "Laos's Kham Souk and Vietnam's Le Van Toan signed the treaty in Hanoi on Monday.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "Signing for Laos was Deputy Minister Kham Souk; for Vietnam, Deputy Minister Le Van Toan.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "Lao Foreign Minister Kham Souk and Vietnam's ambassador in Vientiane Le Van Toan opened the bridge.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "Le Van Toan, Vietnam's deputy minister of trade, and his Lao opposite number, Kham Souk, chaired the session.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "The delegation from Vietnam, headed by Deputy Minister Le Van Toan, was welcomed by Lao Trade Minister Kham Souk.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "General Kham Souk, commander of the Lao army, and Lieutenant General Le Van Toan, his Vietnamese counterpart, met.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "Vietnamese Trade Minister Le Van Toan arrived in Vientiane on Monday and was met at the airport by Trade Minister Kham Souk of Laos.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "The letter was handed to Lao Foreign Minister Kham Souk by Ambassador Le Van Toan of Vietnam.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("en", "Kham Souk (Laos), Le Van Toan (Vietnam) and Somchai Rattana (Thailand) spoke on behalf of the ministers.", ["Kham Souk=LAO", "Le Van Toan=VNM", "Somchai Rattana=THA"]),
    ("en", "UN envoy Maria Lopez met Lao Foreign Minister Kham Souk in Vientiane on Monday.", ["Maria Lopez=UN", "Kham Souk=LAO"]),
    ("en", "ASEAN Secretary-General Somchai Rattana met Lao Foreign Minister Kham Souk in Vientiane on Monday.", ["Somchai Rattana=ASEAN", "Kham Souk=LAO"]),
    ("en", "Lao-born American scholar Kham Souk praised Vietnamese Foreign Minister Le Van Toan.", ["Le Van Toan=VNM"]),
    ("en", "Hanoi's police chief Le Van Toan hosted Vientiane's mayor Kham Souk on Monday.", ["Le Van Toan=VNM", "Kham Souk=LAO"]),
    ("en", "Quang Tri governor Le Van Toan met Savannakhet governor Kham Souk on Monday.", ["Le Van Toan=VNM", "Kham Souk=LAO"]),
    ("id", "Menteri luar negeri Laos dan Vietnam, Kham Souk dan Le Van Toan, bertemu di Hanoi pada Senin.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("id", "Menlu Kham Souk dari Laos dan Menlu Le Van Toan dari Vietnam bertemu di Hanoi pada Senin.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("id", "Kham Souk, Le Van Toan, dan Somchai Rattana, masing-masing menlu Laos, Vietnam, dan Thailand, bertemu di Hanoi pada Senin.", ["Kham Souk=LAO", "Le Van Toan=VNM", "Somchai Rattana=THA"]),
    ("id", "Pihak Laos diwakili Wakil Menteri Kham Souk, sedangkan Vietnam diwakili Wakil Menteri Le Van Toan.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("id", "Menlu Laos Kham Souk didampingi Duta Besar Laos untuk Vietnam Bounma Sisa bertemu Menlu Le Van Toan di Hanoi pada Senin.", ["Kham Souk=LAO", "Bounma Sisa=LAO", "Le Van Toan=VNM"]),
    ("id", "Le Van Toan, wakil menteri perdagangan Vietnam, dan mitranya dari Laos, Kham Souk, memimpin sidang itu.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("id", "Delegasi Vietnam yang diketuai Wakil Menteri Le Van Toan disambut Menteri Perdagangan Laos Kham Souk.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("id", "Surat itu diserahkan Duta Besar Vietnam Le Van Toan kepada Menlu Laos Kham Souk.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("id", "Kham Souk (Laos), Le Van Toan (Vietnam), dan Somchai Rattana (Thailand) berbicara mewakili para menteri.", ["Kham Souk=LAO", "Le Van Toan=VNM", "Somchai Rattana=THA"]),
    ("id", "Utusan PBB Maria Lopez menemui Menlu Laos Kham Souk di Vientiane pada Senin.", ["Maria Lopez=UN", "Kham Souk=LAO"]),
    ("id", "Sekretaris Jenderal ASEAN Somchai Rattana menemui Menlu Laos Kham Souk di Vientiane pada Senin.", ["Somchai Rattana=ASEAN", "Kham Souk=LAO"]),
    ("id", "Gubernur Jambi Wira Sutedja menerima Konsul Jenderal Vietnam Le Van Toan pada Senin.", ["Wira Sutedja=IDN", "Le Van Toan=VNM"]),
    ("id", "Wali Kota Hanoi Le Van Toan menerima Wali Kota Surabaya Wira Sutedja pada Senin.", ["Wira Sutedja=IDN", "Le Van Toan=VNM"]),
    ("id", "Panglima TNI Jenderal Wira Sutedja bertemu Panglima Angkatan Bersenjata Laos Jenderal Kham Souk dan Menhan Bounma Sisa di Vientiane pada Senin.", ["Wira Sutedja=IDN", "Kham Souk=LAO", "Bounma Sisa=LAO"]),
    ("ms", "Menteri luar Laos dan Vietnam, Kham Souk dan Le Van Toan, bertemu di Hanoi pada Isnin.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("ms", "Menteri Luar Kham Souk dari Laos dan Menteri Luar Le Van Toan dari Vietnam bertemu di Hanoi pada Isnin.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("ms", "Pihak Laos diwakili Timbalan Menteri Kham Souk manakala Vietnam diwakili Timbalan Menteri Le Van Toan.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("ms", "Surat itu disampaikan Duta Vietnam Le Van Toan kepada Menteri Luar Laos Kham Souk.", ["Kham Souk=LAO", "Le Van Toan=VNM"]),
    ("ms", "Setiausaha Agung ASEAN Somchai Rattana menemui Menteri Luar Laos Kham Souk di Vientiane pada Isnin.", ["Somchai Rattana=ASEAN", "Kham Souk=LAO"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "told"), PEOPLE)
def test_each_is_of_his_own_state(language: str, text: str, told: list[str]) -> None:
    found = {f"{p.names[0]}={p.country}" for p in facts_of(text, language, "2025-05-15").persons}
    assert found >= set(told)
