"""The annotated article: lines, sentences, mentions and dates, with nothing decided about them yet."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from ingest.article import Article
from ingest.facts import Institution, Person, Post, When
from ingest.words.tokens import Wording

LineKind = Literal["title", "heading", "body", "cut"]
MentionKind = Literal["person", "post", "institution", "state", "place"]


class Line(NamedTuple):
    """One line of the text; a ``cut`` line makes no facts and says why in ``reason``."""

    start: int
    end: int
    kind: LineKind
    reason: str | None = None


class Sentence(NamedTuple):
    """One sentence (or heading) of a line that was not cut."""

    start: int
    end: int
    text: str  # article.text[start:end]
    line: int  # index into Document.lines
    kind: LineKind


class Mention(NamedTuple):
    """A stretch of text that names something.

    ``ref`` indexes ``Document.persons``, ``.institutions`` or ``.posts`` by ``kind``; for states it is None.
    ``country`` is the alpha-3 code, or an intergovernmental body's short name (``ASEAN``), for which the
    person, post or institution acts, which the state mention names, or in which the place lies.
    """

    kind: MentionKind
    start: int
    end: int
    text: str
    sentence: int  # index into Document.sentences
    country: str | None = None
    ref: int | None = None


class DateMention(NamedTuple):
    """A date expression where it stands; ``when`` is its reading."""

    start: int
    end: int
    sentence: int
    when: When


@dataclass(frozen=True, slots=True)
class Document:
    """An article with everything that was seen in it; all tuples are in order of first appearance."""

    article: Article
    language: str  # id, en or ms
    lines: tuple[Line, ...]
    sentences: tuple[Sentence, ...]
    wordings: tuple[Wording, ...] = field(repr=False, compare=False)  # of each sentence
    mentions: tuple[Mention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    persons: tuple[Person, ...] = ()
    institutions: tuple[Institution, ...] = ()
    posts: tuple[Post, ...] = ()  # offices whose holder the article does not name
    home: str | None = None  # the state from whose view it is written (`ingest.sides.home`)

    def in_sentence(self, index: int, kind: MentionKind | None = None) -> list[Mention]:
        """The mentions of one sentence, in order, optionally of one kind only."""
        return [m for m in self.mentions if m.sentence == index and kind in (None, m.kind)]
