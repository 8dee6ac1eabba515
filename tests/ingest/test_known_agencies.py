"""Agencies of other states that are known everywhere, and organisations under all their names."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

PHL = "Philippine Justice Secretary Ramon Salonga"

# trap, language, text, first name and state of each body
BODIES: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    ("an agency whose state the article never names", "en", f"{PHL} met FBI legal attaché Michael Brandt in Manila.", [("FBI", "USA")]),
    ("a department that any state could have, by its usual name", "en",
     "Myanmar's Ministry of Home Affairs was silent. In Washington, State Department spokeswoman Ann Walters was not.",
     [("Ministry of Home Affairs", "MMR"), ("State Department", "USA")]),
    ("the owner before a short form", "en", "Cambodian police chief Sok Daro met officers of Korea's KISA in Phnom Penh.", [("KISA", "KOR")]),
    ("the own bureau beside a foreign one", "en",
     "The National Bureau of Investigation (NBI) of the Philippines and the US Federal Bureau of Investigation (FBI) signed an agreement.",
     [("National Bureau of Investigation", "PHL"), ("US Federal Bureau of Investigation", "USA")]),
    ("its Indonesian name", "id", "Menteri Hukum Indonesia Rudi Halim bertemu perwakilan Biro Investigasi Federal (FBI) di Jakarta.",
     [("Biro Investigasi Federal", "USA")]),
    ("an agency that a bracket defines", "id", "Kepala BNN Rudi Halim bertemu perwakilan Bundeskriminalamt (BKA) Jerman di Jakarta.",
     [("BNN", "IDN"), ("Bundeskriminalamt", "DEU")]),
    ("one organisation under three names", "id",
     "Menteri Kehutanan Indonesia Rudi Halim menerima Direktur Program Lingkungan Hidup Perserikatan Bangsa-Bangsa (UNEP) Karin Lind. Program Lingkungan PBB akan membantu, kata Karin.",
     [("Program Lingkungan Hidup Perserikatan Bangsa-Bangsa", "UNEP")]),
    ("the long Malay name", "ms",
     "Menteri Alam Sekitar Malaysia Razali Che Man bertemu wakil Program Alam Sekitar Pertubuhan Bangsa-Bangsa Bersatu di Putrajaya.",
     [("Program Alam Sekitar Pertubuhan Bangsa-Bangsa Bersatu", "UNEP")]),
    ("American spelling", "en", "The UN Environment Program and the United Nations Environment Programme are one.",
     [("UN Environment Program", "UNEP")]),
    ("organs of one organisation are bodies of their own", "en",
     "The UN Security Council met. The UN General Assembly did not.",
     [("UN Security Council", "UN"), ("UN General Assembly", "UN")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "bodies"), BODIES, ids=[c[0] for c in BODIES])
def test_whose_an_agency_is(
    trap: str, language: str, text: str, bodies: list[tuple[str, str | None]]
) -> None:
    assert [(b.names[0], b.country) for b in facts_of(text, language).institutions] == bodies, trap


def test_a_seat_is_no_side() -> None:
    text = (
        "Menteri Lingkungan Hidup Indonesia Surya Pradipta bertemu Direktur Eksekutif Program Lingkungan Hidup "
        "Perserikatan Bangsa-Bangsa (UNEP) Karin Lind di Nairobi, Kenya, Rabu (8/5/2024)."
    )
    assert [m.parties for m in facts_of(text).meetings] == [("IDN", "UNEP")]


def test_an_attache_of_an_agency() -> None:
    facts = facts_of(f"FBI legal attaché Michael Brandt met {PHL} in Manila.", "en")
    assert ("FBI legal attaché", "USA") in [(p.post and p.post.label, p.country) for p in facts.persons]
