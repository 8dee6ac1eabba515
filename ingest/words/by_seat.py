"""Governments called by the house in which they sit: "Kremlin spokesman X", "jurucakap Rumah Putih"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.words.tokens import Token

# By folded words; houses whose name several states use ("Istana Negara") tell nothing.
_HOUSES = {
    ("kremlin",): "RUS",
    ("white", "house"): "USA", ("gedung", "putih"): "USA", ("rumah", "putih"): "USA",
    ("pentagon",): "USA", ("capitol", "hill"): "USA",
    ("downing", "street"): "GBR", ("whitehall",): "GBR", ("buckingham", "palace"): "GBR",
    ("elysee",): "FRA", ("elysée",): "FRA", ("élysée",): "FRA", ("elysee", "palace"): "FRA",
    ("élysée", "palace"): "FRA", ("istana", "elysee"): "FRA", ("quai", "d'orsay"): "FRA",
    ("blue", "house"): "KOR", ("gedung", "biru"): "KOR", ("rumah", "biru"): "KOR",
    ("cheong", "wa", "dae"): "KOR",
    ("malacañang",): "PHL", ("malacanang",): "PHL", ("malacañang", "palace"): "PHL",
    ("malacanang", "palace"): "PHL", ("istana", "malacañang"): "PHL", ("istana", "malacanang"): "PHL",
    ("palasyo",): "PHL", ("zhongnanhai",): "CHN", ("wisma", "putra"): "MYS", ("perdana", "putra"): "MYS",
    ("pejambon",): "IDN", ("mabes", "polri"): "IDN", ("cilangkap",): "IDN", ("bukit", "aman"): "MYS",
    ("camp", "crame"): "PHL", ("camp", "aguinaldo"): "PHL", ("malacañan", "palace"): "PHL",
    ("aiwan-e-sadr",): "PAK", ("rashtrapati", "bhavan"): "IND", ("south", "block"): "IND",
    ("bundestag",): "DEU", ("bundeswehr",): "DEU", ("knesset",): "ISR", ("duma",): "RUS", ("diet",): "JPN",
    ("lok", "sabha"): "IND", ("rajya", "sabha"): "IND", ("binnenhof",): "NLD", ("kantei",): "JPN",
    ("beehive",): "NZL", ("rideau", "hall"): "CAN", ("quirinale",): "ITA", ("farnesina",): "ITA",
}  # fmt: skip
FIRST = frozenset(words[0] for words in _HOUSES)
_LONGEST = max(map(len, _HOUSES))


def house_at(t: Sequence[Token], j: int) -> tuple[int, str] | None:
    """How many words from ``j`` on name such a house, and the state that sits there; None where none does."""
    if t[j].low not in FIRST or not t[j].cap:
        return None
    for n in range(min(_LONGEST, len(t) - j), 0, -1):
        state = _HOUSES.get(tuple(x.low for x in t[j : j + n]))
        if state and all(x.cap for x in t[j : j + n]):
            return n, state
    return None
