"""What an article carries of what a model says of it: quotes, names, words, sides and times.

All of it is found in the text letter by letter, in sentences that are the article's news; what is not is
refused and listed.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from itertools import pairwise

from ingest.document import Document, Sentence
from ingest.facts import Evidence, Topic, When
from ingest.rdf_values import fold
from ontology.knowledge import Knowledge

SHORTEST = 12  # characters of a quote: shorter ones stand in every article
MOST_SENTENCES = 3  # that one quote may reach over: a quote of the whole article proves nothing


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was not taken of an answer: which entry of it (``meeting 2``), and why."""

    item: str
    reason: str


class Ungrounded(ValueError):
    """A fact cannot stand: a quote or its name does not stand in the article."""


@dataclass
class Ground:
    """An article as the measure of an answer, and what was refused so far."""

    document: Document
    knowledge: Knowledge
    refused: list[Refusal] = field(default_factory=list)
    item: str = ""  # the entry that is looked at

    def __post_init__(self) -> None:
        seen = self.document
        told = {mention.country for mention in seen.mentions} | {one.country for one in seen.persons}
        self.sides = told | {body.country for body in seen.institutions}

    def refuse(self, reason: str, detail: str = "") -> None:
        """List something of the entry that is looked at, or all of it."""
        self.refused.append(Refusal(f"{self.item} {detail}".rstrip(), reason))

    def evidence(self, quotes: tuple[str, ...]) -> tuple[Evidence, ...]:
        """The sentences in which the quotes stand. Raises Ungrounded where one does not."""
        found: set[Evidence] = set()
        for quote in quotes:
            found.update(self.sentences(unicodedata.normalize("NFC", quote).strip()))
        return tuple(sorted(found))

    def sentences(self, quote: str) -> list[Evidence]:
        text, parts = self.document.article.text, self.document.sentences
        if len(quote) < SHORTEST:
            raise Ungrounded(f"the quote {shown(quote)} is too short to prove anything")
        start = text.find(quote)
        if start < 0:
            raise Ungrounded(f"the quote {shown(quote)} does not stand in the article")
        while start >= 0:
            end = start + len(quote)
            inside = [s for s in parts if s.start < end and start < s.end]
            if inside and not _beside(text, start, end, inside):
                if len(inside) > MOST_SENTENCES:
                    raise Ungrounded(f"the quote {shown(quote)} is longer than {MOST_SENTENCES} sentences")
                return [Evidence(s.start, s.end, s.text) for s in inside]
            start = text.find(quote, start + 1)
        raise Ungrounded(f"the quote {shown(quote)} stands only in lines that are not the article's news")

    def named(self, name: str, others: tuple[str, ...], evidence: tuple[Evidence, ...]) -> tuple[str, ...]:
        """The names that stand in the evidence. Raises Ungrounded where the first does not."""
        first = plain(name)
        if not fold(first) or not any(first in e.quote for e in evidence):
            raise Ungrounded(f"the name {shown(first)} stands in none of its quotes")
        further = []
        for other in map(plain, others):
            if fold(other) and other in self.document.article.text:
                further.append(other)
            elif other:
                self.refuse(f"{shown(other)} does not stand in the article", "other_names")
        return tuple(dict.fromkeys((first, *further)))

    def detail(self, value: str | None, what: str, evidence: tuple[Evidence, ...]) -> str | None:
        """Words of the evidence, None where they are not."""
        words = plain(value or "")
        if not words:
            return None
        if fold(words) and any(words in e.quote for e in evidence):
            return words
        self.refuse(f"{shown(words)} stands in none of its quotes", what)
        return None

    def when(self, value: str | None, what: str, evidence: tuple[Evidence, ...]) -> When | None:
        """Words for a time as our own date reader understands them in their sentence, else unresolved."""
        words = self.detail(value, what, evidence)
        if words is None:
            return None
        at = next(e for e in evidence if words in e.quote)
        start = at.start + at.quote.index(words)
        end = start + len(words)
        read = [date.when for date in self.document.dates if date.start < end and start < date.end]
        if len(read) == 1:
            return read[0]
        return When(words, None, None, None, "unanchored", "unread", None, Evidence(start, end, words))

    def side(self, code: str | None, what: str) -> str | None:
        """A state or body of states that the article names, None where it does not."""
        if not code:
            return None
        state = self.knowledge.state_of.get(code.upper())
        known = state.alpha3 if state else code
        if known in self.sides:
            return known
        self.refuse(f"{shown(code)} is no state or body of states that the article names", what)
        return None

    def parties(self, codes: tuple[str, ...], what: str) -> tuple[str, ...]:
        return tuple(sorted({side for code in codes if (side := self.side(code, what))}))

    def topics(self, ids: tuple[str, ...], evidence: tuple[Evidence, ...]) -> tuple[Topic, ...]:
        known = []
        for topic in sorted(set(ids)):
            if topic in self.knowledge.topic_of:
                known.append(Topic(topic, evidence[0]))
            else:
                self.refuse(f"{shown(topic)} is no topic", "topics")
        return tuple(known)


def _beside(text: str, start: int, end: int, sentences: list[Sentence]) -> str:
    """What of a stretch of text stands in no sentence: the words of lines that were cut."""
    parts = [text[start : sentences[0].start], text[sentences[-1].end : end]]
    parts += [text[one.end : other.start] for one, other in pairwise(sentences)]
    return "".join(parts).strip()


def plain(text: str) -> str:
    """Text as articles are kept: in NFC, without white space around it."""
    return unicodedata.normalize("NFC", text).strip()


def shown(text: str) -> str:
    """Hostile text in a message: escaped, and no longer than a line."""
    return repr(text if len(text) <= 80 else text[:79] + "…")
