"""What nobody vouches for is no fact: rumours, claims of the press, what is only asked; all invented."""

from __future__ import annotations

import itertools

import pytest

from .test_extract import facts_of

TOLD = {
    "en": [
        "Indonesia will send 20 doctors to Fiji",
        "Indonesia and Fiji have agreed to open a border gate",
        "Indonesian Minister Rudi Halim met Fijian Minister Semi Koroi in Suva on Monday",
    ],
    "id": [
        "Indonesia akan mengirim 20 dokter ke Fiji",
        "Indonesia dan Fiji sepakat membuka pos baru",
        "Menteri Indonesia Rudi Halim bertemu Menteri Fiji Semi Koroi di Suva, Senin",
    ],
    "ms": [
        "Malaysia akan menghantar 20 doktor ke Fiji",
        "Malaysia dan Fiji bersetuju membuka pos baharu",
        "Menteri Malaysia Hamzah Karim bertemu Menteri Fiji Semi Koroi di Suva, Isnin",
    ],
}
HEARSAY = {
    "en": [
        "Rumours that {} are untrue, a spokesman said.",
        "The minister was asked about reports that {}.",
        "There was speculation that {}.",
        "A newspaper claimed that {}.",
        "It is not true that {}, a spokesman said.",
    ],
    "id": [
        "Kabar bahwa {} tidak benar, kata juru bicara.",
        "Menteri itu ditanya mengenai kabar bahwa {}.",
        "Beredar isu bahwa {}.",
        "Sebuah media mengklaim {}.",
        "Beredar video yang menyebut {}.",
        "Hoaks: {}.",
    ],
    "ms": [
        "Dakwaan bahawa {} tidak benar, kata jurucakap.",
        "Menteri itu ditanya mengenai laporan bahawa {}.",
        "Tular khabar angin bahawa {}.",
        "Sebuah akhbar mendakwa {}.",
    ],
}
RUMOURS = [
    (language, frame.format(told))
    for language, frames in HEARSAY.items()
    for frame, told in itertools.product(frames, TOLD[language])
]


@pytest.mark.parametrize(("language", "text"), RUMOURS, ids=[text for _, text in RUMOURS])
def test_hearsay_is_no_fact(language: str, text: str) -> None:
    facts = facts_of(text, language)
    assert (facts.meetings, facts.commitments) == ((), ())


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Foreign Minister Rudi Halim confirmed reports that Indonesia will send 20 doctors to Fiji."),
        ("id", "Menlu Rudi Halim membenarkan kabar bahwa Indonesia akan mengirim 20 dokter ke Fiji."),
        ("id", "Beredar kabar bahwa harga naik, tetapi Indonesia akan mengirim 20 dokter ke Fiji."),
    ],
)
def test_what_is_confirmed_is_one(language: str, text: str) -> None:
    assert [c.parties for c in facts_of(text, language).commitments] == [("FJI", "IDN")]
