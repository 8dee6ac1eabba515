"""A third state in the sentence that tells of two who met: their topic, the hall's donor, what else was then."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import itertools

import pytest

from .test_extract import facts_of

MET = {
    "en": [
        "Lao Foreign Minister Khamla Sok met Cambodian Foreign Minister Ros Virak in Phnom Penh on Monday",
        "Lao Foreign Minister Khamla Sok and his Cambodian counterpart, Ros Virak, held talks in Phnom Penh on Monday",
        "Cambodian Foreign Minister Ros Virak received Lao Foreign Minister Khamla Sok at the ministry in Phnom Penh on Monday",
    ],
    "id": [
        "Menteri Luar Negeri Laos Khamla Sok bertemu Menteri Luar Negeri Kamboja Ros Virak di Phnom Penh, Senin,",
        "Menteri Luar Negeri Kamboja Ros Virak menerima Menteri Luar Negeri Laos Khamla Sok di kantornya di Phnom Penh, Senin,",
    ],
    "ms": [
        "Menteri Luar Laos Khamla Sok bertemu Menteri Luar Kemboja Ros Virak di Phnom Penh pada Isnin",
        "Menteri Luar Kemboja Ros Virak menerima kunjungan hormat Menteri Luar Laos Khamla Sok di Phnom Penh pada Isnin",
    ],
}
ASIDE = {
    "en": [
        "to discuss the conflict in Myanmar", "to prepare a treaty with Vietnam", "in a hall built with Japanese aid",
        "as Malaysia took over the chair of ASEAN", "before flying to Singapore", "about a railway that China finances",
        "in a meeting that the Australian ambassador described as useful", "days after Thailand closed its border",
        "to speed up use of the EU-Vietnam Free Trade Agreement", "on the ASEAN-Australia-New Zealand Free Trade Agreement",
    ],
    "id": [
        "untuk membahas konflik di Myanmar", "guna menyiapkan perjanjian dengan Vietnam", "di gedung yang dibangun dengan bantuan Jepang",
        "ketika Malaysia mengambil alih keketuaan ASEAN", "sebelum terbang ke Singapura", "mengenai jalur kereta yang dibiayai China",
        "untuk membahas Perjanjian Perdagangan Bebas Uni Eropa-Vietnam",
    ],
    "ms": [
        "bagi membincangkan konflik di Myanmar", "ketika ketegangan dengan China", "di dewan yang dibina dengan bantuan Jepun",
        "beberapa hari selepas Thailand menutup sempadan", "tentang penghantaran pulang pekerja dari Qatar",
    ],
}  # fmt: skip
THEN = {
    "en": "They agreed to open a consulate.",
    "id": "Keduanya sepakat membuka konsulat.",
    "ms": "Kedua-duanya bersetuju membuka konsulat.",
}
CASES = [(x, f"{m} {a}. {THEN[x]}") for x in MET for m, a in itertools.product(MET[x], ASIDE[x])]


@pytest.mark.parametrize(("language", "text"), CASES)
def test_a_third_state_is_no_side(language: str, text: str) -> None:
    found = facts_of(text, language)
    assert [(m.status, m.parties) for m in found.meetings] == [("held", ("KHM", "LAO"))]
    assert [c.parties for c in found.commitments] == [("KHM", "LAO")]


SIGNED = {
    "en": "Laos and Cambodia signed a memorandum of understanding",
    "id": "Laos dan Kamboja menandatangani nota kesepahaman",
    "ms": "Laos dan Kemboja menandatangani memorandum persefahaman",
}
ABOUT = {
    "en": ["to speed up a bridge financed by Japan", "to follow the model of Singapore", "on data of Thai fishing boats"],
    "id": ["untuk mempercepat jembatan yang dibiayai Jepang", "untuk mengikuti model Singapura"],
    "ms": ["untuk mempercepat jambatan yang dibiayai Jepun", "mengenai data bot nelayan Thailand"],
}  # fmt: skip


@pytest.mark.parametrize(("language", "about"), [(x, a) for x in ABOUT for a in ABOUT[x]])
def test_a_third_state_in_what_a_paper_is_about(language: str, about: str) -> None:
    found = facts_of(f"{MET[language][0]}. {SIGNED[language]} {about}.", language)
    assert [c.parties for c in found.commitments] == [("KHM", "LAO")]


def test_a_third_state_signs_with_them() -> None:
    found = facts_of(
        "Laos and Cambodia signed with Thailand a memorandum of understanding on rice on Monday.", "en"
    )
    assert [c.parties for c in found.commitments] == [("KHM", "LAO", "THA")]
