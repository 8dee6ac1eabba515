"""Words with their offsets: the one way in which the mention grammars see a sentence."""

from __future__ import annotations

import functools
import re
import unicodedata
from typing import NamedTuple

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
    """One word: offsets into the article, its text, its folded form and whether it starts with a capital."""

    start: int
    end: int
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


def tokenize(text: str, offset: int, joined: frozenset[str]) -> list[Token]:
    """The words of ``text``, which starts at ``offset`` of its article.

    Hyphenated words in which a part is in ``joined`` (names of states and cities) are cut at the hyphen,
    unless the whole is: "RI-Kamboja" is three words, "Timor-Leste" is one.
    """
    tokens = []
    for match in _WORD.finditer(text):
        word, start = match[0], offset + match.start()
        low = fold(word)
        if ("-" in low) and low not in joined and any(part in joined for part in low.split("-")):
            place = start
            for part in re.split(r"([-‑])", word):
                tokens.append(Token(place, place + len(part), part, fold(part), part[:1].isupper()))
                place += len(part)
            continue
        tokens.append(Token(start, start + len(word), word, low, word[:1].isupper()))
    return tokens
