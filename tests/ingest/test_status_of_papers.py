"""A paper as the subject of its sentence, and what is said of it: signed, ahead, in force, ended, or only spoken of."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import itertools

import pytest

from .test_extract import facts_of

MET = {
    "en": "Lao Foreign Minister Khamla Sok met Cambodian Foreign Minister Ros Virak in Phnom Penh on Monday.",
    "id": "Menteri Luar Negeri Laos Khamla Sok bertemu Menteri Luar Negeri Kamboja Ros Virak di Phnom Penh, Senin.",
    "ms": "Menteri Luar Laos Khamla Sok bertemu Menteri Luar Kemboja Ros Virak di Phnom Penh pada Isnin.",
}
SUBJECTS = {
    "en": [
        "A memorandum of understanding on rice between Laos and Cambodia",
        "The agreement on border trade",
        "A letter of intent on tourism",
    ],
    "id": [
        "Nota kesepahaman soal beras antara Laos dan Kamboja",
        "Kesepakatan perdagangan perbatasan",
        "Rencana aksi bersama pemberantasan perdagangan orang",
    ],
    "ms": [
        "Memorandum persefahaman mengenai beras antara Laos dan Kemboja",
        "Satu memorandum mengenai beras antara Laos dan Kemboja",
        "Memorandum baharu mengenai beras antara Laos dan Kemboja",
        "Pelan tindakan bersama membanteras pemerdagangan orang",
    ],
}
SAID = {
    "en": {
        "signed": ["was signed in Phnom Penh on Monday", "was inked by the two ministers"],
        "planned": ["is to be signed in Vientiane in June", "is being finalised and will be signed in June"],
        "in-force": ["entered into force in March", "has been in force since 2019"],
        "broken-off": ["was cancelled by Laos", "was terminated in April"],
        "": ["was discussed", "may be signed one day", "has yet to be drafted"],
    },
    "id": {
        "signed": ["ditandatangani di Phnom Penh pada Senin", "diteken kedua menteri"],
        "planned": ["akan ditandatangani pada Juni", "bakal diteken di Vientiane pada Juni"],
        "in-force": ["berlaku sejak 2019"],
        "broken-off": ["dibatalkan Laos", "diakhiri pada April"],
        "": ["dibahas", "mungkin ditandatangani suatu hari", "belum disusun"],
    },
    "ms": {
        "signed": ["dimeterai kedua-dua menteri"],
        "planned": ["dirancang untuk dimeterai pada Jun", "dijangka dimeterai bulan depan"],
        "in-force": ["berkuat kuasa sejak 2019"],
        "broken-off": ["dibatalkan oleh Laos"],
        "": ["dibincangkan", "belum digubal"],
    },
}  # fmt: skip
CASES = [
    (language, status, f"{MET[language]} {subject} {said}.")
    for language, subjects in SUBJECTS.items()
    for status, predicates in SAID[language].items()
    for subject, said in itertools.product(subjects, predicates)
]


@pytest.mark.parametrize(("language", "status", "text"), CASES)
def test_what_is_said_of_a_paper(language: str, status: str, text: str) -> None:
    assert [c.status for c in facts_of(text, language).commitments] == ([status] if status else [])


@pytest.mark.parametrize("ahead", ["planned", "slated", "due", "up"])
def test_for_signing_is_ahead(ahead: str) -> None:
    text = f"{MET['en']} A memorandum of understanding on rice is {ahead} for signing in June."
    assert [(c.status, c.when and c.when.edtf) for c in facts_of(text, "en").commitments] == [
        ("planned", "2024-06")
    ]
