"""Whose a body is that names no state: its town's, its dateline's, the own one before another's is told of."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

# trap, language, text, bodies with their states
CASES: list[tuple[str, str, str, list[tuple[str, str | None]]]] = [
    ("the ministry of the town where they met", "en", "DILI – Timor-Leste signed a paper with Brunei at the Ministry of Education in Bandar Seri Begawan.", [("Ministry of Education", "BRN")]),
    ("a centre abroad, by its town", "en", "SEOUL – The vice minister visited the National Centre for Peace in Phnom Penh.", [("National Centre for Peace", "KHM")]),
    ("an embassy is not its town's", "en", "HANOI – He called at the Embassy of Laos in Bangkok.", [("Embassy of Laos in Bangkok", "LAO")]),
    ("a committee of two states sits abroad", "en", "DILI – The Joint Border Committee in Jakarta was praised.", [("Joint Border Committee", None)]),
    ("a dateline on a line of its own", "en", "Phnom Penh (AKP), May 5, 2024 --\nThe Republic of Korea (ROK) will send rice to Cambodia. It was told at the Council of Ministers.", [("Council of Ministers", "KHM")]),
    ("a chamber that is a name by itself", "en", "DILI – The bill was adopted by the National Assembly in June.", [("National Assembly", "TLS")]),
    ("a university of a town", "ms", "Beliau mengajar di University of Nairobi.", [("University of Nairobi", "KEN")]),
    ("the own ministry before another's", "id", "Juru Bicara Kementerian Luar Negeri hadir di Jakarta, Indonesia. Ia menunggu jawaban Kementerian Luar Negeri Myanmar.", [("Kementerian Luar Negeri", "IDN"), ("Kementerian Luar Negeri Myanmar", "MMR")]),
    ("the ministry told of goes on", "id", "Ia menunggu jawaban Kementerian Luar Negeri Myanmar. Kementerian Luar Negeri belum menjawab, kata Duta Besar Indonesia.", [("Kementerian Luar Negeri Myanmar", "MMR")]),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "wanted"), CASES, ids=[row[0] for row in CASES])
def test_states_of_bodies(trap: str, language: str, text: str, wanted: list[tuple[str, str | None]]) -> None:
    found = [(body.names[0], body.country) for body in facts_of(text, language).institutions]
    assert found == wanted, trap
