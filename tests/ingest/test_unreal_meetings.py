"""Who would, could, should or refuses to meet has not met, and a meeting that is denied is none; all invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import itertools

import pytest

from .test_extract import facts_of

WHO = {
    "en": "Philippine Trade Secretary Ana Lacson",
    "id": "Menteri Perdagangan RI Surya Wijatmoko",
    "ms": "Menteri Perdagangan Malaysia Datuk Hamzah Karim",
}
ENGLISH = [
    "The Philippines is ready to {} Vietnam, {who} said.",
    "It is time to {} Vietnam, {who} said.",
    "It would be good to {} Vietnam, {who} said.",
    "It was too early to {} Vietnam, {who} said.",
    "The Philippines must {} Vietnam, {who} said.",
    "The Philippines ought to {} Vietnam, {who} said.",
    "{who} is keen to {} the Vietnamese minister.",
    "{who} would be happy to {} the Vietnamese minister.",
    "{who} offered to {} the Vietnamese minister.",
    "{who} had wanted to {} the Vietnamese minister.",
    "Senators told {who} to {} the Vietnamese minister.",
    "{who} said a chance to {} the Vietnamese minister had not come up.",
    "{who} did not say when she would {} the Vietnamese minister.",
    "Rather than {} the Vietnamese minister, {who} flew home.",
]
INDONESIAN = [
    "Indonesia siap {} Vietnam kapan saja, kata {who}.",
    "Ada baiknya Indonesia {} Vietnam lebih dulu, kata {who}.",
    "Sudah saatnya Indonesia {} Vietnam, kata {who}.",
    "Indonesia terbuka untuk {} Vietnam, kata {who}.",
    "Terlalu dini untuk {} Vietnam, kata {who}.",
    "Indonesia harus {} Vietnam, kata {who}.",
    "{who} berniat {} Menteri Perdagangan Vietnam.",
    "DPR menyarankan {who} {} Menteri Perdagangan Vietnam.",
    "Alih-alih {} Menteri Perdagangan Vietnam, {who} pulang.",
    "Tak seorang pun pejabat Indonesia {} Menteri Perdagangan Vietnam, kata {who}.",
    "{who} dituduh {} Menteri Perdagangan Vietnam diam-diam.",
]
MALAY = [
    "Malaysia bersedia {} Vietnam, kata {who}.",
    "Elok juga Malaysia {} Vietnam dahulu, kata {who}.",
    "Malaysia wajar {} Vietnam, kata {who}.",
    "{who} berhasrat {} Menteri Perdagangan Vietnam.",
]
VERBS = {
    "en": ["meet", "sit down with", "hold talks with"],
    "id": ["bertemu dengan", "berunding dengan", "mengadakan pertemuan dengan"],
    "ms": ["bertemu dengan", "berunding dengan", "mengadakan pertemuan dengan"],
}
UNREAL = [
    (language, frame.format(verb, who=WHO[language]))
    for language, frames in (("en", ENGLISH), ("id", INDONESIAN), ("ms", MALAY))
    for frame, verb in itertools.product(frames, VERBS[language])
]


@pytest.mark.parametrize(("language", "text"), UNREAL, ids=[text for _, text in UNREAL])
def test_who_only_might_meet_has_not_met(language: str, text: str) -> None:
    assert facts_of(text, language).meetings == ()


NONE = [
    ("en", "The meeting with Thailand never took place, Indonesian Foreign Minister Rudi Halim said."),
    ("en", "A meeting with Thailand would send the wrong signal, Indonesian Foreign Minister Rudi Halim said."),
    ("en", "Any meeting with Thailand requires the consent of parliament, Indonesian Foreign Minister Rudi Halim said."),
    ("en", "Talks with Thailand on fishing have stalled since 2019, Indonesian Foreign Minister Rudi Halim said."),
    ("en", "Talks with Thailand are still weeks away, Indonesian Foreign Minister Rudi Halim said."),
    ("en", "Indonesia denied reports of a secret meeting with Fijian officials in Suva."),
    ("id", "Kabar pertemuan dengan pejabat Fiji di Jakarta dibantah Menlu RI Rudi Halim."),
    ("id", "Setiap pertemuan dengan Thailand harus diketahui DPR, kata Menlu RI Rudi Halim."),
    ("id", "Andai pertemuan Indonesia-Thailand terjadi pada Mei, harga beras turun, kata ekonom."),
    ("id", "Indonesia akan membawa hal itu ke Thailand. Menlu RI Rudi Halim tidak menyebut kapan kedua pihak akan bertemu."),
    ("ms", "Sebarang pertemuan dengan Fiji tidak akan berlaku, kata Menteri Luar Malaysia Datuk Hamzah Karim."),
    ("ms", "Dakwaan mengenai pertemuan dengan wakil Fiji di Dubai adalah palsu, kata Menteri Luar Malaysia Datuk Hamzah Karim."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NONE, ids=[text for _, text in NONE])
def test_a_meeting_that_is_denied_or_far_off_is_none(language: str, text: str) -> None:
    assert facts_of(text, language).meetings == ()


HELD = [
    ("en", "Philippine Trade Secretary Ana Lacson flew to Hanoi on Monday to meet Vietnamese Trade Minister Le Van Thanh."),
    ("en", "Philippine Trade Secretary Ana Lacson managed to meet Vietnamese Trade Minister Le Van Thanh in Hanoi on Monday."),
    ("en", "Philippine Trade Secretary Ana Lacson said she was pleased to meet Vietnamese Trade Minister Le Van Thanh in Hanoi on Monday."),
    ("en", "Vietnam wants peace, President Le Van Thanh said on Tuesday. He made the remarks while receiving Philippine Trade Secretary Ana Lacson. Vietnam is far."),
    ("en", "Vietnam wants peace, said President Le Van Thanh. He made the statement at a reception for Philippine Trade Secretary Ana Lacson in Hanoi on May 6."),
    ("id", "Pemulangan itu hasil pembicaraan Kapolri Jenderal Wahyu Pradana dengan Kepala Kepolisian Kamboja Sok Vannak di Phnom Penh bulan lalu."),
    ("ms", "Selain Menteri Pertahanan Australia Gregory Harwood, Menteri Pertahanan Malaysia Hamzah Karim semalam turut menerima kunjungan hormat Menteri Pertahanan Thailand Prasong Wattana di Kuala Lumpur."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), HELD, ids=[text for _, text in HELD])
def test_one_was_held_by_two(language: str, text: str) -> None:
    assert [(m.status, len(m.parties)) for m in facts_of(text, language).meetings] == [("held", 2)]
