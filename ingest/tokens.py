"""Words: the one way in which the mention grammars see a sentence."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

REMEMBERED = 1 << 16  # words that are kept at hand

# Abbreviations keep their full stop, so that "Dr." is one word and no sentence end (design: "Dr." + "Kao").
_WORD = re.compile(
    # Most words: nothing behind them that could make them an abbreviation; possessive, so that none is cut.
    r"[^\W_]++(?:(?:[-‑]|['’](?!s\b))[^\W_]++)*+(?![./])"
    r"|(?:Drs?|Dra|Prof|Ir|Plt|Plh|Pjs|Pj|Mrs?|Ms|Hon|Gen|Maj|Lt|Col|Capt|Brig|Adm|Purn|Ret|Sdr|Hj?|St|Jr|Sr|No|Tn|Ny|Rd|Ust|KH"
    r"|Atty|Engr|Tbk|Ltd|Inc|Corp|Co|Pte|Bhd|Sdn|Ma|Md|Mohd|Muh|Moh|Abd|drg|dr)\.(?=\W|$)"
    r"|(?:[A-Z]\.){1,5}[A-Z]?(?:[a-z]{1,3}\.)?(?:[A-Z]\.)*"
    r"|[AP]\.?/?[LP](?=\s[A-Z])"
    r"|[^\W_]+(?:(?:[-‑]|['’](?!s\b))[^\W_]+)*"
    r"|['’]s\b|\S"
)


class Token(NamedTuple):
    """One word, the same wherever it stands: its text, its folded form, whether it starts with a capital."""

    text: str
    low: str
    cap: bool


@functools.lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Lower case without diacritics and full stops: "Rémy" and "remy", "Dr." and "dr" are one."""
    low = text.lower()
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low.replace("đ", "d"))
        low = "".join(c for c in low if not unicodedata.combining(c)).replace("’", "'").replace("‑", "-")
    return low.replace(".", "") or low


def folded(text: str) -> tuple[str, ...]:
    """The folded words of a phrase, as a key."""
    return tuple(fold(m.group()) for m in _WORD.finditer(text))


class Lexicon(dict[str, tuple[Token, ...]]):
    """Each word that was met, with the tokens it makes: a word is folded and looked at once.

    Hyphenated words in which a part is in ``joined`` (names of states and cities) are cut at the hyphen,
    unless the whole is: "RI-Kamboja" is three words, "Timor-Leste" is one.
    """

    def __init__(self, joined: frozenset[str]) -> None:
        super().__init__()
        self.joined = joined

    def __missing__(self, word: str) -> tuple[Token, ...]:
        low = fold(word)
        cut = "-" in low and low not in self.joined and any(part in self.joined for part in low.split("-"))
        tokens = tuple(_token(part) for part in (re.split(r"([-‑])", word) if cut else [word]))
        if len(self) >= REMEMBERED:
            self.clear()
        self[word] = tokens
        return tokens


def _token(text: str) -> Token:
    return Token(text, fold(text), text[:1].isupper())


def tokenize(text: str, lexicon: Lexicon) -> list[Token]:
    """The words of a text, in order; nothing but white space stands between them."""
    return list(chain.from_iterable(map(lexicon.__getitem__, _WORD.findall(text))))


def starts(text: str, tokens: Iterable[Token]) -> list[int]:
    """Where in a text each of its words starts."""
    places, end = [], 0
    for token in tokens:
        start = text.index(token.text, end)
        places.append(start)
        end = start + len(token.text)
    return places
