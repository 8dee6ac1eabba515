"""More words that point to topics, by language: those that the topic table, kept in two languages, lacks.

A word led by ``!`` takes a word of the topic table back ("port" is more often a place than transport); a
phrase led by ``~`` tells of nothing, nor do the words in it ("of course").
"""

from __future__ import annotations

import csv
import functools
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "authority" / "topic_words.csv"


@dataclass(frozen=True, slots=True)
class TopicWords:
    """Words that point to a topic in one language."""

    topic: str  # id of the topic table
    language: str  # id, en or ms
    words: tuple[str, ...]
    example: str  # a sentence that tells of the topic; for words taken back, one that does not


@functools.cache
def load_topic_words() -> tuple[TopicWords, ...]:
    """The rows of ``authority/topic_words.csv``, in file order."""
    with FILE.open(encoding="utf-8", newline="") as file:
        return tuple(
            TopicWords(row["topic"], row["language"], tuple(row["words"].split("|")), row["example"])
            for row in csv.DictReader(file)
        )
