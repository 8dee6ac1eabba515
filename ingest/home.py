"""What an office and an article tell of states by themselves: constitutions, the state written from."""

from __future__ import annotations

import csv
import functools
from collections import Counter
from collections.abc import Mapping, Sequence

from ingest.document import Document
from ingest.marks import HOME
from ingest.post_words import PostSpan
from ingest.scan import Scan
from ingest.tokens import folded
from ontology.knowledge import FOLDER

HOME_OF = {"id": "IDN", "ms": "MYS"}


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
            folded(row["office"]): (
                frozenset(row["only"].split("|")) - {""},
                frozenset(row["never"].split("|")) - {""},
            )
            for row in csv.DictReader(file)
        }


def constitution(key: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What the constitutions say of an office: the longest beginning of its words that is in the table."""
    for size in range(min(len(key), 5), 0, -1):
        found = _office_states().get(tuple(key[:size]))
        if found:
            return found
    return frozenset(), frozenset()


def office_key(scan: Scan, post: PostSpan) -> tuple[str, ...]:
    """An office without the state it belongs to, in its long form, so that its writings meet."""
    states = {i for first, last, _ in scan.places for i in range(first, last)}
    words_ = [t.low for i, t in enumerate(scan.tokens[post.first : post.last], post.first) if i not in states]
    return tuple(w for word in words_ if word[0].isalpha() for w in long_forms().get(word, (word,)))


def home_state(document: Document, scans: Sequence[Scan]) -> str | None:
    """The state from whose view the article is written: an unmarked "Menteri Pertahanan" is that state's.

    Indonesian and Malay news speak of Indonesia's and Malaysia's offices without naming the state, as long as
    the article is about that state at all (Malay also of Brunei's and Singapore's, where Malaysia is not
    named); English news is anchored by its dateline, else by the state it names most.
    """
    counts = state_counts(scans)
    home = HOME_OF.get(document.language)
    if home:
        named = counts[home] or any(s.marks & HOME[home] for s in scans)
        if not named and home == "MYS":
            return next((k for k in ("BRN", "SGP") if counts[k]), None if counts else home)
        return home if named or not counts else None
    return anchor(scans) or (max(counts.items(), key=lambda item: item[1])[0] if counts else None)


def anchor(scans: Sequence[Scan]) -> str | None:
    """The state of the dateline."""
    for s in scans:
        if s.sentence.kind == "body":
            for first, last, entry in s.places:
                if first < 4 and last < len(s.tokens) and s.tokens[last].text in "-–—:(,":
                    return entry.country
            break
    return None


def state_counts(scans: Sequence[Scan]) -> Counter[str]:
    """How often each state is named, by itself, its people or its places."""
    return Counter(e.country for s in scans for _, _, e in s.places if e.country)
