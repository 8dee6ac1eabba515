"""Words of names: whether a word with a capital can be part of a person's name at all."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ingest.words.gazetteer import Gazetteer
from ingest.words.naming import NEVER_NAMES, words
from ingest.words.tokens import Token

COMMON = words("titles", "common-noun")
POST_WORD = words("posts", "head", "compact", "acting", "former")
PORTFOLIO = words("portfolios", "indonesian-malay", "english")
ENGLISH_FIELD = words("portfolios", "english")
BODY_HEAD = words(
    "bodies", "state-head", "private-head", "joint-head", "english-state-head", "english-private-head"
)
# Vietnamese and other name words that are also function words or months: names only beside other name words.
_ALSO_NAMES = """
    an as be can dan dean do hakim he her in jun king mac may mei no on raja she so to will you
    alam islam hari guru bill hall june april august sen lalu teh
"""
ALSO_NAMES = frozenset(_ALSO_NAMES.split())


def is_name_word(
    token: Token, names: Gazetteer, tokens: Sequence[Token], i: int, blocked: Collection[int]
) -> bool:
    """Whether the word can be part of a name: capital, no office, field, body, place, month, function word."""  # noqa: E501
    if not token.name or i in blocked:
        return False
    if token.alone and not names.areas:
        return True
    if BODY_HEAD.at(tokens, i):
        return False
    return names.at(tokens, i) is None and not POST_WORD.at(tokens, i)


def leads_noun(low: str) -> bool:
    """Whether a body's or office's noun begins with a folded word."""
    return low in BODY_HEAD.index or low in POST_WORD.index


def may_name(text: str, low: str, language: str = "id") -> bool:
    """Whether a word with a capital can be part of a name, wherever it stands; in English no field of the
    other languages hinders ("Surachate Hak")."""
    if not text[0].isalpha() or any(c.isdigit() for c in text):
        return False
    if text.isupper() and len(text) > 1 and "." not in text and len(text) < 6:
        return False
    if text[-1] == "s" and text[-2:-1].isupper() and sum(map(str.isupper, text)) > 1:
        return False  # "MOUs", "MoUs"
    head, hyphen, tail = text.partition("-")
    if hyphen and len(head) > 3 and head.lower() == tail.lower():
        return False  # "Pegawai-pegawai"
    if hyphen and len(head) > 1 and head.isupper() and not text.isupper():
        return False  # "NCB-Interpol"
    if hyphen and head in _BLOCS:
        return False  # "Menlu ASEAN-UE"
    if low.startswith("kemenko") and len(low) > len("kemenko"):
        return False  # a ministry's short form, whichever it is
    listed = low in NEVER_NAMES and text.isascii() and text not in _CALLED_LIKE_PAPERS  # "Thế" is no article
    fields = ENGLISH_FIELD if language == "en" else PORTFOLIO
    return not listed and low not in COMMON and low not in POST_WORD and low not in fields


_CALLED_LIKE_PAPERS = frozenset({"Loi", "Moa"})  # given names; the papers are "LoI", "MoA"
_BLOCS = frozenset(
    {"ASEAN", "RI", "AS", "UE", "EU", "PBB", "UN", "GCC", "OKI", "OIC", "RRT", "UEA", "UAE", "AU"}
)
