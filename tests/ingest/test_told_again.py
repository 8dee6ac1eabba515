"""One undertaking told in several sentences is one: pledges named again, papers that set down, lists, titles."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import IDN, LAO, facts_of

MET = f"{IDN} bertemu {LAO} di Vientiane pada 6 Mei 2024."
MET_EN = (
    "The Indonesian agriculture minister, Rudi Halim, met the Lao agriculture minister, Somchai Vongsa, "
    "in Vientiane on 6 May 2024."
)
SEND = "Laos akan mengirim 20 ton beras ke Indonesia."
SEND_EN = "Laos will send 20 tonnes of rice to Indonesia."
AGREED = "Kedua menteri sepakat membangun balai benih."
# trap, language, text, kind and status of each commitment
CASES: list[tuple[str, str, str, list[tuple[str, str]]]] = [
    ("a pledge named again", "en", f"{MET_EN} {SEND_EN} The pledge was made by Mr Somchai during the meeting.", [("pledge", "agreed")]),
    ("a promise named again", "id", f"{MET} {SEND} Janji itu disampaikan Menteri Somchai saat pertemuan.", [("pledge", "agreed")]),
    ("an assurance named again", "ms", f"{MET} {SEND} Jaminan tersebut diberikan Menteri Somchai ketika pertemuan.", [("pledge", "agreed")]),
    ("another pledge is another", "en", f"{MET_EN} {SEND_EN} Indonesia pledged to train ten Lao nurses.", [("pledge", "agreed"), ("pledge", "agreed")]),
    ("what was agreed stands in minutes that were signed", "id", f"{MET} {AGREED} Kesepakatan itu dituangkan dalam risalah pembahasan yang ditandatangani kedua menteri.", [("agreement", "signed")]),
    ("the same, in Malay", "ms", f"{MET} Kedua-dua menteri bersetuju membina balai benih. Persetujuan berkenaan termaktub dalam perjanjian yang dimeterai kedua-dua menteri.", [("agreement", "signed")]),
    ("the same, in English", "en", f"{MET_EN} The two sides agreed to build a seed centre. The agreement is set out in minutes signed by both ministers.", [("agreement", "signed")]),
    ("what is to be set down is not yet signed", "id", f"{MET} {AGREED} Kesepakatan itu akan dituangkan dalam nota yang akan ditandatangani pada Juni.", [("agreement", "agreed")]),
    ("the head of a list is none of its points", "id", f"{MET}\nBeberapa hal yang disepakati dalam pertemuan tersebut adalah sebagai berikut:\n1. {AGREED}\n2. Laos akan mengirim dua penyuluh.", [("agreement", "agreed"), ("pledge", "agreed")]),
    ("what was promised goes on", "id", f"{MET} Laos akan mempercepat pengiriman beras ke Indonesia. Pengiriman ditanggung oleh Pemerintah Indonesia.", [("pledge", "agreed")]),
    ("who is only willing to say something promises nothing", "id", f"{MET} Menteri Somchai hanya bersedia mengatakan bahwa rapat berikutnya akan digelar di Jakarta.", []),
    ("a letter with an invitation, to which the other said yes", "id", f"{MET} Menteri Halim menyerahkan surat Presiden yang berisi undangan ke Jakarta kepada Menteri Somchai. Laos sudah mengiyakan.", [("invitation", "agreed")]),
    ("papers that are issued are none", "en", f"{MET_EN} The Halal Council of Laos re-issued the papers for Indonesia in August.", []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_told_again(trap: str, language: str, text: str, wanted: list[tuple[str, str]]) -> None:
    assert [(c.kind, c.status) for c in facts_of(text, language).commitments] == wanted, trap
