"""When a capital is named for its state, and when it is only a city."""

from __future__ import annotations

import pytest

from ingest.document import Mention
from ingest.location import as_state

CASES = [
    ("it offers", "Ankara menawarkan 50 kursi.", "state"),
    ("it will", "Sementara itu Tokyo akan mengucurkan pinjaman.", "state"),
    ("it agreed, in English", "Hanoi agreed to lift the ban.", "state"),
    ("it is where a counterpart was called", "Ia menelepon mitranya di Hanoi semalam.", "state"),
    ("it is where a counterpart was met", "Ia bertemu mitranya di Hanoi semalam.", "place"),
    ("it is a city that floods", "Ankara dilanda banjir.", "place"),
    ("it ends a list of places", "Dari Bangkok, Ankara menawarkan 50 kursi.", "place"),
    ("it is no capital", "Istanbul menawarkan 50 kursi.", "place"),
]


@pytest.mark.parametrize(("trap", "text", "kind"), CASES)
def test_a_capital_that_acts_is_its_state(trap: str, text: str, kind: str) -> None:
    name = next(word for word in ("Ankara", "Tokyo", "Hanoi", "Istanbul") if word in text)
    start = text.index(name)
    country = {"Tokyo": "JPN", "Hanoi": "VNM"}.get(name, "TUR")
    mention = Mention("place", start, start + len(name), name, 0, country, None)
    assert as_state(text, mention).kind == kind, trap
