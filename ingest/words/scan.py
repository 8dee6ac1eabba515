"""One sentence as the mention grammars see it, and what they found in it."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, field

from ingest.document import Sentence
from ingest.words.body_span import LocalNames, Sight, Span
from ingest.words.gazetteer import Entry, Gazetteer
from ingest.words.marks import BODY, CALLED_BODY, ENGLISH_BODY, INTRODUCES
from ingest.words.person_names import NameSpan
from ingest.words.post_words import PostSpan
from ingest.words.tokens import Token, Wording


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name at a place where it may be believed, with the office said of it there."""

    sentence: int
    name: NameSpan
    post: PostSpan | None
    strong: bool  # a post or title vouches for it; else only a verb of saying
    country: str | None = None  # told beside the name: "X (Laos)", "X of Laos"
    counterpart: bool = False  # of one who holds the same office elsewhere: "his Thai counterpart X"


@dataclass(slots=True)
class Scan:
    """What the grammars saw in one sentence."""

    index: int
    sentence: Sentence
    tokens: list[Token]
    starts: list[int]  # where in the article each word starts
    caps: list[int]  # the words with a capital
    marks: int  # of the lists that a word of the sentence is in, see `marks`
    bodies: list[Span] = field(default_factory=list)
    posts: list[PostSpan] = field(default_factory=list)  # offices without a name beside them
    names: list[Candidate] = field(default_factory=list)
    # Names of two words or more that nothing in their sentence vouches for: another one may, or a tagger.
    unproven: list[NameSpan] = field(default_factory=list)
    said: set[str] = field(default_factory=set)  # single words with a verb of saying: surnames, if any
    places: list[tuple[int, int, Entry]] = field(default_factory=list)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Where in the article a range of words starts and ends."""
        return self.starts[first], self.starts[last - 1] + len(self.tokens[last - 1].text)

    def text(self, first: int, last: int) -> str:
        """The words of a range as they stand in the article."""
        start, end = self.span(first, last)
        return self.sentence.text[start - self.sentence.start : end - self.sentence.start]


def prepare(index: int, sentence: Sentence, wording: Wording, names: Gazetteer) -> Scan:
    """The words of a sentence with the states and places among them; nothing that needs the whole article."""
    tokens = wording.tokens
    caps = [i for i, token in enumerate(tokens) if token.cap]
    result = Scan(index, sentence, tokens, wording.starts, caps, wording.marks)
    end = 0
    for i in caps:
        found = names.at(tokens, i, ("state", "place", "demonym")) if tokens[i].begins and i >= end else None
        if found and not (i + found[0] < len(tokens) and tokens[i + found[0]].text == "$"):  # "US$60,000"
            end = i + found[0]
            if found[1].kind != "place" or not _of_a_treaty(tokens, i, end):
                result.places.append((i, end, found[1]))
    return result


# Treaties are called after the towns where they were made: "the Kyoto Protocol", "Konvensi Jenewa".
_TREATIES = frozenset(
    {
        "agreement",
        "accord",
        "accords",
        "protocol",
        "convention",
        "conventions",
        "treaty",
        "amendment",
        "statute",
    }
)
_HOUSES = frozenset({"centre", "center", "hall", "complex", "house", "and"})  # "Suva Convention Centre"
_TREATIES_OF = frozenset({"perjanjian", "protokol", "konvensi", "konvensyen", "traktat", "pakta", "statuta"})


def _of_a_treaty(tokens: Sequence[Token], first: int, end: int) -> bool:
    """Whether a town's name is only that of a treaty: "the Paris | Agreement", "Perjanjian | Paris"."""
    behind = tokens[end] if end < len(tokens) else None
    if behind is not None and behind.cap and behind.low in _TREATIES:
        return not (end + 1 < len(tokens) and tokens[end + 1].low in _HOUSES)
    before = tokens[first - 1] if first else None
    return before is not None and before.cap and before.low in _TREATIES_OF


def sight_of(
    scan: Scan,
    names: Gazetteer,
    language: str,
    about: frozenset[str],
    local: LocalNames,
    things: Set[str] = frozenset(),
    article: Sequence[Sequence[Token]] = (),
) -> Sight | None:
    """What a grammar of bodies sees in a sentence, with what is known around; None where none can begin.

    Args: ``things``: short forms that the article defines for what is no body; ``article`` its sentences.
    """
    t, marks = scan.tokens, scan.marks
    places = scan.caps
    if marks & INTRODUCES:
        places = [i for i, token in enumerate(t) if token.cap or token.marks & INTRODUCES]
    elif not marks & (ENGLISH_BODY | CALLED_BODY):
        places = [i for i in places if t[i].begins or t[i].marks & BODY or t[i].low in local]
    if things:
        places = [i for i in places if t[i].text not in things]
    if not places:
        return None
    english, called = bool(marks & ENGLISH_BODY), bool(marks & CALLED_BODY)
    return Sight(t, len(t), names, language, about, local, english, called, places, article)
