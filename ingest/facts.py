"""What one article says: persons, institutions, meetings and commitments, each with the words that prove it.

All values are frozen and refer to each other by rank (position in the tuples of `Facts`), so that an
article's facts are a pure value: comparable, picklable, and the same on every machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Precision = Literal["day", "interval", "part-of-month", "month", "year", "unanchored"]

# Kinds of commitment that are documents: they can be drafted, signed, ratified and amended.
DOCUMENTS = ("treaty", "memorandum-of-understanding", "letter-of-intent", "joint-statement", "plan-of-action")


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A verbatim stretch of the article: ``article.text[start:end] == quote``."""

    start: int
    end: int
    quote: str


@dataclass(frozen=True, slots=True)
class When:
    """A possibly vague time: the words, their EDTF level 1 reading, inclusive bounds and the rule used.

    ``edtf``, ``earliest`` and ``latest`` are None where the article gives nothing to resolve the words
    against (precision ``unanchored``): unknown is said, never guessed.
    """

    words: str
    edtf: str | None
    earliest: str | None  # ISO date, inclusive
    latest: str | None  # ISO date, inclusive
    precision: Precision
    rule: str
    anchor: str | None = None  # ISO date against which relative words were resolved
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of the scheme, with the sentence that shows it."""

    id: str  # id in ontology/topics.csv, for example "human-trafficking"
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Institution:
    """A named body. ``names``: preferred name first, then the other forms met in the article."""

    names: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    country: str | None = None  # alpha-3, or short name of the intergovernmental body, or None
    authority: str | None = None  # id in ontology/institutions.csv, for example "org/kh-gdi"
    part_of: int | None = None  # rank of the institution of which it is a part


@dataclass(frozen=True, slots=True)
class Post:
    """An office as the article gives it, for example "Menteri HAM"."""

    label: str
    evidence: tuple[Evidence, ...]
    country: str | None = None
    institution: int | None = None  # rank


@dataclass(frozen=True, slots=True)
class Person:
    """A named human being. ``names``: fullest name first, without titles; then other forms met."""

    names: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    post: Post | None = None
    acting: bool = False  # Plt., Pjs., ad interim, acting
    country: str | None = None
    titles: tuple[str, ...] = ()  # Dr., H.E., Letjen TNI (Purn.)


Role = Literal["host", "visitor", "head-of-delegation", "attendee", "signatory", "counterpart", "invited"]


@dataclass(frozen=True, slots=True)
class Participation:
    """One person, unnamed office-holder or institution in one meeting, for one party."""

    role: Role
    evidence: tuple[Evidence, ...]
    person: int | None = None  # rank; exactly one of person, post, institution is given
    post: int | None = None  # rank in Facts.posts
    institution: int | None = None  # rank
    party: str | None = None  # alpha-3 or short name


@dataclass(frozen=True, slots=True)
class Meeting:
    """One specific encounter; ``parties`` sorted, as alpha-3 codes and short names of bodies."""

    kind: str
    status: str
    parties: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    when: When | None = None
    place: str | None = None
    country: str | None = None  # where the place lies, alpha-3
    place_evidence: Evidence | None = None
    participations: tuple[Participation, ...] = ()
    topics: tuple[Topic, ...] = ()
    ordinal: int | None = None  # 2 for a "second" meeting of a series


@dataclass(frozen=True, slots=True)
class Commitment:
    """One undertaking; ``committed_by`` and ``committed_to`` are empty where it is joint."""

    kind: str
    status: str
    parties: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    when: When | None = None
    due: When | None = None
    committed_by: tuple[str, ...] = ()
    committed_to: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()
    made_at: int | None = None  # rank of the meeting at which it was made
    follows: int | None = None  # rank of the commitment that it continues (an MoU after a letter of intent)
    name: str | None = None  # the instrument's own name, where it has one


@dataclass(frozen=True, slots=True)
class ReportedFigure:
    """A number that the article reports: a claim with evidence, never a fact about a state."""

    value: str  # as a plain decimal, "130000"
    unit: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one article says, each tuple in order of first evidence (its ranks)."""

    article: str
    language: str
    published: str | None
    tier: str  # source tier: official, agency, daily, rewrite, brief, unknown
    persons: tuple[Person, ...] = ()
    institutions: tuple[Institution, ...] = ()
    posts: tuple[Post, ...] = ()  # offices taking part whose holder is not named
    meetings: tuple[Meeting, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    figures: tuple[ReportedFigure, ...] = ()
