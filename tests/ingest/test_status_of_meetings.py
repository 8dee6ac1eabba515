"""A meeting as the subject of its sentence, and what is said of it: held, ahead, proposed, off, or never meant."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import itertools

import pytest

from .test_extract import facts_of

SUBJECTS = {
    "en": [
        "The meeting between Lao Foreign Minister Khamla Sok and Cambodian Foreign Minister Ros Virak",
        "Talks between Laos and Cambodia on rice",
        "The third round of talks between the Lao and Cambodian trade ministries",
        "The Laos-Cambodia Joint Commission meeting",
        "The visit to Phnom Penh of Lao Prime Minister Khamla Sok",
        "A meeting of Khamla Sok, the Lao foreign minister, with his Cambodian counterpart, Ros Virak,",
    ],
    "id": [
        "Pertemuan Menteri Luar Negeri Laos Khamla Sok dan Menteri Luar Negeri Kamboja Ros Virak",
        "Perundingan antara Laos dan Kamboja mengenai beras",
        "Kunjungan kehormatan Duta Besar Laos Khamla Sok kepada Menteri Luar Negeri Kamboja Ros Virak",
        "Sidang Komisi Bersama Laos-Kamboja",
        "Pertemuan Khamla Sok, Menteri Luar Negeri Laos, dengan mitranya dari Kamboja, Ros Virak,",
        "Latihan bersama tentara Laos dan Kamboja",
    ],
    "ms": [
        "Pertemuan Menteri Luar Laos Khamla Sok dan Menteri Luar Kemboja Ros Virak",
        "Rundingan antara Laos dan Kemboja mengenai beras",
        "Lawatan Perdana Menteri Laos Khamla Sok ke Phnom Penh",
        "Eksesais bersama tentera Laos dan Kemboja",
    ],
}
SAID = {
    "en": {
        "held": ["took place in Phnom Penh on Monday", "ended in Phnom Penh on Monday"],
        "planned": ["will take place in Phnom Penh in June", "is scheduled for June", "has been set for 3 June in Phnom Penh", "was put off until June"],
        "cancelled": ["has been called off", "was cancelled because of the floods", "fell through"],
        "": ["is out of the question", "is not on the agenda", "remains unlikely"],
    },
    "id": {
        "held": ["berlangsung di Phnom Penh pada Senin", "berakhir di Phnom Penh pada Senin"],
        "planned": ["akan berlangsung di Phnom Penh pada Juni", "direncanakan digelar di Phnom Penh pada Juni"],
        "proposed": ["diusulkan digelar pada Juni"],
        "cancelled": ["dibatalkan karena banjir", "batal digelar"],
        "": ["tidak ada dalam agenda", "belum direncanakan", "kecil kemungkinan terjadi"],
    },
    "ms": {
        "held": ["berlangsung di Phnom Penh pada Isnin"],
        "planned": ["akan diadakan di Phnom Penh pada Jun", "dijadualkan pada Jun"],
        "proposed": ["dicadangkan diadakan pada Jun"],
        "cancelled": ["dibatalkan pada saat akhir", "tidak dapat diteruskan"],
        "": ["tiada dalam perancangan", "belum dirancang"],
    },
}  # fmt: skip
CASES = [
    (language, status, f"{subject} {said}.")
    for language, subjects in SUBJECTS.items()
    for status, predicates in SAID[language].items()
    for subject, said in itertools.product(subjects, predicates)
]


@pytest.mark.parametrize(("language", "status", "text"), CASES)
def test_what_is_said_of_a_meeting(language: str, status: str, text: str) -> None:
    assert [m.status for m in facts_of(text, language).meetings] == ([status] if status else [])


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "The two ministers meet next in Vientiane in October.", ("planned", "2024-10", "Vientiane")),
        ("en", "The two sides meet again in Vientiane in October.", ("planned", "2024-10", "Vientiane")),
        ("en", "The two sides met again in Vientiane in October 2023.", ("held", "2023-10", "Vientiane")),
        ("id", "Forum berikutnya direncanakan di Vientiane tahun depan.", ("planned", "2025", "Vientiane")),
    ],
)
def test_the_next_one_is_ahead(language: str, text: str, told: tuple[str, str, str]) -> None:
    first = {
        "en": "Laos and Cambodia held their political consultation in Phnom Penh on Monday. ",
        "id": "Forum Konsultasi Bilateral Laos dan Kamboja digelar di Phnom Penh, Senin. ",
    }
    last = facts_of(first[language] + text, language).meetings[-1]
    assert (last.status, last.when and last.when.edtf, last.place) == told
