"""When a capital is named for its state, and when it is only a city."""

from __future__ import annotations

import pytest

from ingest.document import Mention
from ingest.words.attributes import is_attribute
from ingest.words.capitals import as_state

CASES = [
    ("it offers", "Ankara menawarkan 50 kursi.", "state"),
    ("it will", "Sementara itu Tokyo akan mengucurkan pinjaman.", "state"),
    ("it agreed, in English", "Hanoi agreed to lift the ban.", "state"),
    ("it is where a counterpart was called", "Ia menelepon mitranya di Hanoi semalam.", "state"),
    ("it is where a counterpart was met", "Ia bertemu mitranya di Hanoi semalam.", "place"),
    ("it sends people", "Tokyo will second three investigators to the police.", "state"),
    ("it will open, told first of its part", "Di pihaknya, Hanoi akan membuka dua pelabuhan.", "state"),
    ("it will lift", "Tokyo akan mengecualikan pesara daripada bayaran itu.", "state"),
    ("it is a city that holds a fair", "Hanoi akan menggelar pekan raya.", "place"),
    ("it is a city that will grow", "Tokyo will add a metro line.", "place"),
    ("it gives in return", "Ankara, in turn, will cover the fuel.", "state"),
    ("it withdraws", "Tokyo akan menarik dua kapal.", "state"),
    ("it will be hot there", "Tokyo will be hot in May.", "place"),
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


ATTRIBUTES = [
    ("a currency", "Ia menyumbang 3 juta dolar Australia.", True),
    ("a currency, in English", "The fund holds 3 million Australian dollars.", True),
    ("a language", "Mereka mengikuti kelas bahasa Australia.", True),
    ("a language, in English", "An Australian-language course opened.", True),
    ("a state", "Bantuan Australia tiba semalam.", False),
    ("a state that gives dollars", "Australia gave three million dollars.", False),
]


@pytest.mark.parametrize(("trap", "text", "wanted"), ATTRIBUTES)
def test_a_currency_or_language_is_no_state(trap: str, text: str, wanted: bool) -> None:
    name = "Australian" if "Australian" in text else "Australia"
    start = text.index(name)
    mention = Mention("state", start, start + len(name), name, 0, "AUS", None)
    assert is_attribute(text, mention) == wanted, trap
