"""Words: the one way in which the mention grammars see a sentence."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

REMEMBERED = 1 << 16  # words that are kept at hand

# Abbreviations keep their full stop, so that "Dr." is one word and no sentence end (design: "Dr." + "Kao").
_WORD = re.compile(
    # Most words: nothing behind them that could make them an abbreviation; possessive, so that none is cut.
    r"[^\W_]++(?:(?:[-‑]|['’](?!s\b))[^\W_]++)*+(?![./])"
    r"|[^\w\s'’]"  # a sign
    r"|(?:Drs?|Dra|Prof|Ir|Plt|Plh|Pjs|Pj|Mrs?|Ms|Hon|Gen|Maj|Lt|Col|Capt|Brig|Adm|Purn|Ret|Sdr|Hj?|St|Jr|Sr|No|Tn|Ny|Rd|Ust|KH"
    r"|Atty|Engr|Tbk|Ltd|Inc|Corp|Co|Pte|Pvt|Bhd|Sdn|Irjen|Brigjen|Komjen|Kombes|Letjen|Mayjen|Jend|Kol|Ma|Md|Mohd|Muh|Moh|Abd|drg|dr)\.(?=\W|$)"
    r"|(?:[A-Z]\.){1,5}[A-Z]?(?:[a-z]{1,3}\.)?(?:[A-Z]\.)*"
    r"|[AP]\.?/?[LP](?=\s[A-Z])"
    r"|[^\W_]+(?:(?:[-‑]|['’](?!s\b))[^\W_]+)*"
    r"|['’]s\b|\S"
)
_WORDS = re.compile(f"({_WORD.pattern})")


@dataclass(frozen=True, slots=True, eq=False)  # each word is one object wherever it stands
class Token:
    """One word, the same wherever it stands, with all that it tells by itself."""

    text: str
    low: str  # folded
    cap: bool  # whether it starts with a capital
    plain: str = ""  # as the words of topics are compared; empty for a sign
    begins: bool = True  # whether the name of a state, place or body may begin with it
    name: bool = True  # whether it can be part of a person's name
    marks: int = 0  # of the lists it is in (`ingest.marks`), and what it lends to dates (`ingest.dateshapes`)
    days: tuple[int, ...] = ()  # at which of its characters a date may begin
    cues: tuple[int, ...] = ()  # at which of its characters a cue may begin


class Wording(NamedTuple):
    """The words of a sentence, where in the article each of them starts, and the marks of all together."""

    tokens: list[Token]
    starts: list[int]
    marks: int


@functools.lru_cache(maxsize=1 << 15)
def fold(text: str) -> str:
    """Lower case without diacritics and full stops: "Rémy" and "remy", "Dr." and "dr" are one."""
    low = text.lower()
    if not low.isascii():
        low = unicodedata.normalize("NFKD", low.replace("đ", "d"))
        low = "".join(c for c in low if not unicodedata.combining(c)).replace("’", "'").replace("‑", "-")
    return low.replace(".", "") or low


@functools.lru_cache(maxsize=REMEMBERED)
def folded(text: str) -> tuple[str, ...]:
    """The folded words of a phrase, as a key."""
    return tuple(fold(m.group()) for m in _WORD.finditer(text))


def plain_token(text: str) -> Token:
    """A word of which no list is asked anything."""
    return Token(text, fold(text), text[:1].isupper())


class Lexicon(dict[str, Token]):
    """Each word that was met: it is folded and looked up in the lists once.

    Hyphenated words in which a part is in ``joined`` (names of states and cities) are cut at the hyphen,
    unless the whole is: "RI-Kamboja" is three words, "Timor-Leste" is one.
    """

    def __init__(self, joined: frozenset[str], look: Callable[[str], Token] = plain_token) -> None:
        super().__init__()
        self.joined = joined
        self.look = look
        self.parts: dict[str, list[Token]] = {}  # of the words that are cut

    def __missing__(self, word: str) -> Token:
        if len(self) >= REMEMBERED:
            self.clear()
            self.parts.clear()
        self[word] = token = self.look(word)
        low = token.low
        if "-" in low and low not in self.joined and not self.joined.isdisjoint(low.split("-")):
            parts = [replace(self.look(part), plain="") for part in re.split(r"([-‑])", word)]
            parts[0] = replace(parts[0], plain=token.plain)  # of a topic it speaks as a whole
            self.parts[word] = parts
        return token


def tokenize(text: str, lexicon: Lexicon, offset: int = 0) -> Wording:
    """The words of a text in order; nothing but white space stands between them.

    Args: ``offset`` where the text begins in its article: it is added to the starts.
    """
    pieces = _WORDS.split(text)  # blank, word, blank, ..., word, blank
    words = pieces[1::2]
    tokens = list(map(lexicon.__getitem__, words))
    starts = list(accumulate(map(len, pieces), initial=offset))[1:-1:2]
    if lexicon.parts and not lexicon.parts.keys().isdisjoint(words):
        return _cut(words, tokens, starts, lexicon)
    return Wording(tokens, starts, marks_of(tokens))


def _cut(words: list[str], tokens: list[Token], starts: list[int], lexicon: Lexicon) -> Wording:
    """The same words with those that are cut in their parts."""
    cut: list[Token] = []
    places: list[int] = []
    for word, token, start in zip(words, tokens, starts, strict=True):
        for part in lexicon.parts.get(word, (token,)):
            cut.append(part)
            places.append(start)
            start += len(part.text)
    return Wording(cut, places, marks_of(cut))


def marks_of(tokens: Iterable[Token]) -> int:
    """The marks of several words together."""
    marks = 0
    for token in tokens:
        marks |= token.marks
    return marks
