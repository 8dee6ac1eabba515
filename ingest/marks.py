"""Which lists a word is in, as bits: a sentence without a word of a list is spared all that needs one."""

from __future__ import annotations

from collections.abc import Container

from ingest.body_span import ABBREVIATION, CALLED, ENGLISH_HEADS, HEADS, INTRODUCER
from ingest.persons import TITLE_WORDS
from ingest.post_words import HEAD

OFFICE = 1  # the head noun of an office: without one a sentence names none
TITLE = 2  # a title or service rank
BODY = 4  # the head noun of a body in Indonesian order, or its short form
ENGLISH_BODY = 8  # the head noun of a body in English order
INTRODUCES = 16  # a common noun for bodies, before a name that no list knows
CALLED_BODY = 32  # the same, behind a name: "Kiara, a fishermen's rights group"
_LISTS: tuple[tuple[int, Container[str]], ...] = (
    (OFFICE, HEAD.index),
    (TITLE, TITLE_WORDS),
    (BODY, HEADS.union(ABBREVIATION.index)),
    (ENGLISH_BODY, ENGLISH_HEADS),
    (INTRODUCES, INTRODUCER.index),
    (CALLED_BODY, CALLED),
)


def marks_of(low: str) -> int:
    """The bits of the lists in which a folded word begins an entry."""
    return sum(bit for bit, listed in _LISTS if low in listed)
