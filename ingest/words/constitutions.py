"""Which states have which offices, by their constitutions; short and long forms of offices."""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterable, Mapping, Sequence

from ingest.words.post_words import PostSpan
from ingest.words.scan import Scan
from ingest.words.tokens import folded
from ontology.knowledge import FOLDER

_LONGEST = 6  # words of an office in the table


@functools.cache
def long_forms() -> Mapping[str, tuple[str, ...]]:
    """Short words for offices with the words they stand for: menlu -> menteri luar negeri."""
    with (FOLDER / "office_short_forms.csv").open(encoding="utf-8", newline="") as file:
        return {row["short"]: tuple(row["long"].split()) for row in csv.DictReader(file)}


@functools.cache
def _office_states() -> Mapping[tuple[str, ...], tuple[frozenset[str], frozenset[str]]]:
    """By the words of an office: the only states that have it (empty: any), and states that have none."""
    with (FOLDER / "office_states.csv").open(encoding="utf-8", newline="") as file:
        return {
            in_long(folded(row["office"])): (
                frozenset(row["only"].split("|")) - {""},
                frozenset(row["never"].split("|")) - {""},
            )
            for row in csv.DictReader(file)
        }


def constitution(key: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What the constitutions say of an office: the longest beginning of its words that is in the table."""
    for size in range(min(len(key), _LONGEST), 0, -1):
        found = _office_states().get(tuple(key[:size]))
        if found:
            return found
    return frozenset(), frozenset()


_OF_STATE = frozenset({"of", "the", "from", "dari"})


def office_key(scan: Scan, post: PostSpan) -> tuple[str, ...]:
    """An office without the state it belongs to, in its long form, so that its writings meet."""
    states = {i for first, last, _ in scan.places for i in range(first, last)}
    words_ = [t.low for i, t in enumerate(scan.tokens[post.first : post.last], post.first) if i not in states]
    while states and len(words_) > 1 and words_[-1] in _OF_STATE:
        words_.pop()  # "Prime Minister of | Laos"
    return in_long([word for word in words_ if word[0].isalpha()])


def in_long(office: Iterable[str]) -> tuple[str, ...]:
    """The words of an office with the long form of each."""
    forms = long_forms()
    found: list[str] = []
    for word in office:
        found += forms.get(word, (word,))
    return tuple(found)
