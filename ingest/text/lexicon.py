"""What each word tells by itself, looked up once in all lists: names, dates, cues and topics."""

from __future__ import annotations

import functools
import operator
import re
from collections.abc import Iterable

from ingest.dates.dateshapes import can_begin, traits
from ingest.document import Sentence
from ingest.words.gazetteer import Gazetteer
from ingest.words.marks import lists_of
from ingest.words.name_words import leads_noun, may_name
from ingest.words.post_words import HEAD
from ingest.words.tokens import REMEMBERED, Lexicon, Token, Wording, fold, tokenize
from ontology.cue_index import CueIndex, cue_index

CUE_FILES = ("commitments", "meetings", "scope", "topics")
_OWNED = frozenset(
    {"delegasi", "jenderal", "jeneral", "ahli", "luar", "umum", "pengarah"}
)  # last words of offices
_PART = re.compile(r"\w+")  # what date expressions and cues see as a word: "Jum'at" is two


def lexicon(names: Gazetteer, language: str) -> Lexicon:
    """The lexicon of a language, kept with the names that it looks up."""
    found = names.lexicons.get(language)
    if found is None:
        look = functools.partial(_look, names, cue_index(CUE_FILES, language), language)
        names.lexicons[language] = found = Lexicon(names.joined, look, names.spelled, names.paired)
    return found


def wordings(sentences: Iterable[Sentence], names: Gazetteer, language: str) -> tuple[Wording, ...]:
    """The words of each sentence."""
    known = lexicon(names, language)
    return tuple([tokenize(sentence.text, known, sentence.start) for sentence in sentences])


def _look(names: Gazetteer, cues: CueIndex, language: str, text: str) -> Token:
    low, cap = _unpossessed(fold(text)), text[:1].isupper()
    parts = [(part.start(), part.group()) for part in _PART.finditer(text)]
    return Token(
        text,
        low,
        cap,
        plain=plain(text.rstrip("."), language) if parts else "",
        begins=cap and names.begins(low),
        name=cap and may_name(text, low, language),
        alone=not names.begins(low) and not leads_noun(low),
        marks=functools.reduce(operator.or_, (traits(part) for _, part in parts), lists_of(low)),
        days=tuple(at for at, part in parts if can_begin(part)),
        cues=tuple(at for at, part in parts if cues.begins(part)),
    )


def _unpossessed(low: str) -> str:
    """A word of offices without the ending of its owner: "Komandannya", "Ketua Pengarahnya"."""
    base = low[:-3]
    return base if low.endswith("nya") and (base in HEAD or base in _OWNED) else low


# Plurals that say something else than many of their singular: "goods", "of course", "a bond of friendship".
_MORE_THAN_MANY = frozenset(
    "goods arms customs bonds courses degrees pilots patients".split()  # noqa: SIM905
)


@functools.lru_cache(maxsize=REMEMBERED)
def plain(word: str, language: str) -> str:
    """A word as the tables of topics are compared: lower case, without plural or possessive ending.

    Empty for the ending alone.
    """
    word = word.casefold()
    if language == "en":
        word = word.removesuffix("'s").removesuffix("’s")
        plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        return word[:-1] if plural and word not in _MORE_THAN_MANY else word
    return word[:-3] if len(word) > 6 and word.endswith("nya") else word
