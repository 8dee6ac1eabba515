"""People who are called like a state, and states that are not people; all persons invented."""

# ruff: noqa: E501  (tables of cases: one row, one line)
from __future__ import annotations

import pytest

from .test_extract import facts_of

LAO = "Menteri Pertanian Laos Somchai Vongsa"
PHL = "Philippine Justice Secretary Ramon Salonga"

# trap, language, text, name and state of each person, sides of the meeting
CASES: list[tuple[str, str, str, list[tuple[str, str | None]], list[tuple[str, ...]]]] = [
    ("a patronym behind a state's word", "id",
     "Menteri Media Arab Saudi Turki bin Salman Al-Harbi menerima Menteri Komunikasi Indonesia Hendra Wijaya di Riyadh. Turki mengatakan kedua negara akan bekerja sama.",
     [("Turki bin Salman Al-Harbi", "SAU"), ("Hendra Wijaya", "IDN")], [("IDN", "SAU")]),
    ("the same word is the state's behind an office", "id",
     "Menteri Luar Negeri Turki Hakan Aydin bertemu Menteri Luar Negeri Indonesia Hendra Wijaya di Ankara. Turki mengatakan akan membantu.",
     [("Hakan Aydin", "TUR"), ("Hendra Wijaya", "IDN")], [("IDN", "TUR")]),
    ("a surname with the Arabic article", "en",
     "Turki Al-Sheikh, the Saudi culture minister, met Indonesian culture minister Hendra Wijaya in Jeddah.",
     [("Turki Al-Sheikh", "SAU"), ("Hendra Wijaya", "IDN")], [("IDN", "SAU")]),
    ("an office before a given name in English", "en",
     "Philippine Labor Attaché Israel Mendoza met Jordanian Labour Minister Nidal Khoury in Amman. Israel thanked the minister.",
     [("Israel Mendoza", "PHL"), ("Nidal Khoury", "JOR")], [("JOR", "PHL")]),
    ("a state before an office in English", "en", f"Jordan Foreign Minister Ayman Haddad met {PHL} in Manila. Jordan said it was glad.",
     [("Ayman Haddad", "JOR"), ("Ramon Salonga", "PHL")], [("JOR", "PHL")]),
    ("where an envoy is sent, before the name", "en", f"The US ambassador to Israel Mike Hendry met {PHL} in Manila.",
     [("Mike Hendry", "USA"), ("Ramon Salonga", "PHL")], [("PHL", "USA")]),
    ("a person and the state of the same word", "en",
     "Singapore envoy Dr Chad Lim called on Chad's Foreign Minister Mahamat Saleh. Chad and Singapore agreed to talk.",
     [("Chad Lim", "SGP"), ("Mahamat Saleh", "TCD")], [("SGP", "TCD")]),
    ("titles before the name in Malay", "ms",
     f"Ketua Pengarah Pertanian Malaysia Prof Datuk Dr Israel Santhanam bertemu {LAO}. Israel berkata beras akan dihantar.",
     [("Israel Santhanam", "MYS"), ("Somchai Vongsa", "LAO")], [("LAO", "MYS")]),
    ("the state in Malay", "ms", "Menteri Luar Jordan Ayman Haddad bertemu Menteri Luar Malaysia Razali Che Man di Amman. Jordan berkata ia gembira.",
     [("Ayman Haddad", "JOR"), ("Razali Che Man", "MYS")], [("JOR", "MYS")]),
    ("a word that is no state's name in Indonesian", "id",
     f"Kepala Kepolisian Australia Jordan Miller bertemu {LAO}. Kata Jordan, pelatihan akan dimulai.",
     [("Jordan Miller", "AUS"), ("Somchai Vongsa", "LAO")], [("AUS", "LAO")]),
    ("both in one sentence", "ms", "Oman bin Said, Menteri Pertanian Brunei, bertemu Menteri Pertanian Oman Saud Al-Habsi di Muscat. Oman bersetuju membeli beras.",
     [("Oman bin Said", "BRN"), ("Saud Al-Habsi", "OMN")], [("BRN", "OMN")]),
    ("a surname behind an office", "en", f"Canadian Trade Minister Tom Holland met {PHL} in Manila.",
     [("Tom Holland", "CAN"), ("Ramon Salonga", "PHL")], [("CAN", "PHL")]),
    ("a state behind a company", "en", f"Greenpeace France praised {PHL}.", [("Ramon Salonga", "PHL")], []),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "language", "text", "persons", "sides"), CASES, ids=[c[0] for c in CASES])
def test_who_is_called_like_a_state(
    trap: str, language: str, text: str, persons: list[tuple[str, str | None]], sides: list[tuple[str, ...]]
) -> None:
    facts = facts_of(text, language)
    assert [(p.names[0], p.country) for p in facts.persons] == persons, trap
    assert [m.parties for m in facts.meetings] == sides, trap
