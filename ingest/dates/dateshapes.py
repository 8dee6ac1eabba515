"""The date expressions of a sentence: the shapes of `datewords`, kept where the surroundings allow a date."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.dates.datecues import (
    AHEAD,
    LAW,
    NAMED_AFTER,
    NEEDS,
    SPEECH,
    TITLED,
    TRIGGERS,
    WITH_CHAIN,
    WITH_DIGIT,
    WITH_YEAR,
)
from ingest.dates.datewords import SHAPES
from ingest.document import Sentence
from ingest.words.marks import LAST
from ingest.words.tokens import Wording
from ontology.starts import LENGTH, REMEMBERED, Beginnings, starts_of

_SMALL = frozenset(  # written so, they are no other word of Indonesian or Malay
    """januari februari maret mac april mei juni jun juli julai agustus ogos september oktober november
    desember disember senin isnin selasa rabu kamis khamis jumat jumaat sabtu""".split()  # noqa: SIM905
)
_SMALL_EN = frozenset(
    "january february april june july august september october november december".split()  # noqa: SIM905
)
_LETTERS = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_CHAIN = re.compile(r"\d[/.-]\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
HEAD = 14  # characters at the head of a sentence in which a weekday may stand for what it announces
WITHIN = 200  # characters before a date in which an announcing word may stand


@dataclass(frozen=True, slots=True)
class Found:
    shape: str
    start: int
    end: int
    sentence: int
    words: dict[str, str]  # the match's groups, lower case
    text: str
    ahead: bool  # an announcing word stands before it in its sentence


def find_expressions(sentence: Sentence, wording: Wording, index: int, language: str) -> list[Found]:
    """The date expressions of one sentence, earlier shapes first to claim their stretch.

    A shape is tried only where a word begins as it can, in a sentence with the words that it needs.
    """
    words = sentence.text
    has = wording.marks
    if has & DIGITS and _CHAIN.search(words):
        has |= _CHAINED
    allowed = _allowed(has & _TRAITS)
    possible = allowed & (has | _ANYWHERE if "(" in words else has)
    if not possible:
        return []
    places: dict[int, list[int]] = {}
    if possible & _ANYWHERE:
        places.update((n, []) for n in _FREE if possible >> _FIRST_SHAPE + n & 1)
    base = sentence.start
    for place in [place - base for place, marks in wording.days if marks & possible]:
        for number in _BEGINNINGS[words[place : place + LENGTH]]:
            if possible >> _FIRST_SHAPE + number & 1:
                places.setdefault(number, []).append(place)
    found: list[Found] = []
    taken = bytearray(len(words) + 1)
    announces = has & _ANNOUNCING
    ahead: _Ahead | None = None
    for number in sorted(places):
        shape, pattern = SHAPES[number]
        for match in _matches(pattern, words, places[number]):
            start, end = match.span()
            if taken.find(1, start, end) >= 0 or not _plausible(shape, match, words, language):
                continue
            while end > start and words[end - 1] in " ,.":
                end -= 1
            taken[start:end] = b"\1" * (end - start)
            groups = {key: value.lower().rstrip(".") for key, value in match.groupdict().items() if value}
            if language == "ms" and groups.get("word") == "kelmarin":
                groups["word"] = "kemarin dulu"  # in Malay the day before yesterday
            if announces and ahead is None:
                ahead = _Ahead(words)
            heads = shape == "weekday" and (
                start < HEAD
                or (_IS_TO.match(words, end) is not None and not _OUTCOME_OF.search(words, 0, start))
                or (ahead is not None and _opens_clause(words, start, end))
            )
            if shape == "month-alone" and _SIGNED_THEN.search(words, max(0, start - _BEHIND), start):
                groups.setdefault("tense", "lalu")  # "signed during his visit in May": it has been
            told = ahead is not None and (ahead.at(start) or (heads and ahead.behind(words, end)))
            found.append(Found(shape, base + start, base + end, index, groups, words[start:end], told))
    return sorted(found, key=lambda f: f.start)


def _matches(pattern: re.Pattern[str], words: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer(words)`` gives, tried at these places only; anywhere where none are given."""
    if not places:
        yield from pattern.finditer(words)
    end = 0
    for place in places:
        if place >= end and (match := pattern.match(words, place)):
            yield match
            end = match.end()


# What a sentence must hold for a shape: a digit, a year in four digits, digits joined by a sign, one word of
# several; a bit for each.
FIRST = LAST << 1  # the bits below are of `ingest.words.marks`
_TRIGGER, DIGITS, _YEARS, _CHAINED = (FIRST << n for n in range(4))
_SETS = dict.fromkeys(needed for sets in NEEDS.values() for needed in sets)
_BIT_OF = {needed: FIRST << 4 + n for n, needed in enumerate(_SETS)}
_FIRST_SHAPE = max(_BIT_OF.values()).bit_length()  # from here on: a word with which a shape can begin
_TRAITS = (1 << _FIRST_SHAPE) - FIRST
_NUMBERS = range(len(SHAPES))
_DEMANDS = tuple(
    _TRIGGER
    | (DIGITS if shape in WITH_DIGIT else 0)
    | (_YEARS if shape in WITH_YEAR else 0)
    | (_CHAINED if shape in WITH_CHAIN else 0)
    | sum(_BIT_OF[needed] for needed in NEEDS.get(shape, ()))
    for shape, _ in SHAPES
)
_FREE = frozenset(n for n, (_, pattern) in enumerate(SHAPES) if starts_of(pattern) is None)
_ANYWHERE = sum(1 << _FIRST_SHAPE + n for n in _FREE)  # shapes that begin at a bracket as well
_BEGINNINGS = Beginnings(
    (pattern, n) for n, (_, pattern) in enumerate((*SHAPES, ("", AHEAD))) if n not in _FREE
)
_ANNOUNCING = 1 << _FIRST_SHAPE + len(SHAPES)  # a word with which an announcement can begin


@functools.lru_cache(maxsize=REMEMBERED)
def _allowed(traits: int) -> int:
    """The shapes for which a sentence with these traits holds all that they need, as bits."""
    return sum(1 << _FIRST_SHAPE + n for n in _NUMBERS if _DEMANDS[n] & ~traits == 0)


def can_begin(word: str) -> bool:
    """Whether some date expression can begin with a word."""
    return traits(word) >> _FIRST_SHAPE > 0


def traits(word: str) -> int:
    """The bits that a word lends to its sentence; digits and letters may stand in one word ("19Mei")."""
    parts = set(_LETTERS.findall(word.lower()))
    bits = 0 if parts.isdisjoint(TRIGGERS) else _TRIGGER
    if _DIGIT.search(word):
        bits |= _TRIGGER | DIGITS
    if _YEAR.search(word):
        bits |= _YEARS
    for needed, bit in _BIT_OF.items():
        bits |= 0 if parts.isdisjoint(needed) else bit
    for number in _BEGINNINGS.of_word(word):
        bits |= 1 << _FIRST_SHAPE + number
    return bits


_IS_TO = re.compile(
    r"\s(?:is|are)\s(?:scheduled|due|set|expected|slated|to)\b|\swill\b"
)  # right behind a day
_OUTCOME_OF = re.compile(  # of what was: "the outcome of the talks on Monday will be published"
    r"\b(?:outcomes?|results?|conclusions?|hasil|dapatan)\s(?:of|from|dari|daripada|[a-z]+)\b", re.IGNORECASE
)
_BEFORE_CLAUSE = re.compile(r",\s(?:(?:pada|on|hari)\s){0,2}$", re.IGNORECASE)
_CLAUSE_AHEAD = re.compile(  # "according to X, on Monday | he will meet Y"
    r"\s(?!(?:that|bahwa|bahawa|and|dan)\b)(?:[\w’'.-]+\s){1,6}?(?:akan|bakal|will|is to|are to"
    r"|dijadwalkan|dijadual\w*|dijangka)\b"
)


_BEHIND = 130
_SIGNED_THEN = re.compile(  # what has been signed was signed in a month that is over
    r"(?:(?<!be )\b(?:signed|inked)|\b(?:yang|telah|sudah)\s(?:ditandatangani|diteken|dimeterai))\s"
    r"(?:(?!\b(?:to (?![Tt]he\b|[A-Z])|for|until|from|that|which|who|untuk|bagi|sampai|hingga|yang|mulai"
    r"|akan)\b)[^.;:]){0,110}?\b(?:in|pada|bulan|di|dalam)?\s?$"
)


def _opens_clause(words: str, start: int, end: int) -> bool:
    """Whether a weekday opens a clause behind a comma that announces something."""
    before = _BEFORE_CLAUSE.search(words, max(0, start - len(", pada hari ")), start)
    return before is not None and _CLAUSE_AHEAD.match(words, end) is not None


_DEED = re.compile(  # what was done or said on the day
    rf"{SPEECH.pattern}|\b(?:[a-z]+ed|met|held|was|were|had|has|have|spoke|began|flew|went|came|left|took"
    r"|made|gave|saw|sent|telah|sudah|me[a-z]{5,}|ber[a-z]{4,}|di[a-z]{5,}|ter[a-z]{5,}|tiba)\b"
)


class _Ahead:
    """Where announcing words of a sentence stand, and words of speech or past after them."""

    def __init__(self, words: str) -> None:
        found = [m.span() for m in AHEAD.finditer(words)]
        self._starts, self._ahead = [start for start, _ in found], [end for _, end in found]
        self._after = [m.start() for m in SPEECH.finditer(words)] if self._ahead else []

    def at(self, position: int) -> bool:
        """Whether one stands shortly before, with none of speech between ("akan ..., kata dia, Senin")."""
        last = bisect_left(self._ahead, position + 1) - 1
        if last < 0 or position - self._ahead[last] > WITHIN:
            return False
        said = bisect_left(self._after, self._ahead[last])
        return said == len(self._after) or self._after[said] >= position

    def behind(self, words: str, end: int) -> bool:
        """Whether one follows a day at the head of a sentence, before another deed ("On Friday, X will")."""
        first = bisect_left(self._starts, end)
        if first == len(self._starts) or self._starts[first] - end > WITHIN:
            return False
        return _DEED.search(words, end, self._starts[first]) is None


def _plausible(shape: str, match: re.Match[str], words: str, language: str) -> bool:
    """Whether the surroundings allow a date: months and days begin with a capital, a law has its year."""
    groups = match.groupdict()
    for group in ("m", "m1", "m2", "weekday"):
        name = groups.get(group)
        if name and name[0].isalpha() and not name[0].isupper() and not _small(name, language):
            return False
    if shape == "year":
        before = words[max(0, match.start() - 60) : match.start()]
        return not LAW.search(before) and not (
            match["cue"].lower() == "of" and not re.search(r"\d\s*$|end\s$", before)
        )
    if shape == "month-alone":
        return _month_alone(match, words)
    if shape == "weekday":
        name = match["weekday"].lower()
        before = words[max(0, match.start() - 12) : match.start()].lower()
        if NAMED_AFTER.search(before):
            return False
        if match["tense"] is None and TITLED.search(
            words[max(0, match.start() - 40) : match.start()].lower()
        ):
            return False  # "Datuk Rahimi | Sabtu"
        if name == "minggu":  # the week, unless a day stands before it or a time of day after it
            return language == "id" and bool(
                re.search(r"(?:\b(?:hari|pada|sabtu dan|sabtu hingga)|,)\s$", before)
            )
    return not (shape == "word" and match["word"].lower() == "semalam" and language == "en")


def _small(name: str, language: str) -> bool:
    """Whether a month or day may begin with a small letter: some outlets of the region write "21 januari",
    "29 january 2024"."""
    plain = name.lower().rstrip(".")
    return plain in (_SMALL_EN if language == "en" else _SMALL)


_SHORT = len("may")  # letters of a month that is a first name as well
_OPENS = len("(")  # characters at the head of a sentence before its first word


def _month_alone(match: re.Match[str], words: str) -> bool:
    """A month's name without a year counts only with a word that makes it a time ("Mei Ling" has none)."""
    name = match["m"].lower().rstrip(".")
    if len(name) < 4 and name not in ("mei", "may", "mac", "jun"):
        return False
    told = bool(match["tense"] or match["rely"] or match["relye"])
    cued = match.start() < match.start("m") or told
    if told or (cued and match.start() < _OPENS and len(name) > _SHORT):
        return True  # "Last April X met Y", "In February X met Y"
    following = words[match.end() : match.end() + 3]
    name = len(following) > 1 and following[0] == " " and following[1].isupper()
    return cued and not (name and following != " I ")  # "In February I met"
