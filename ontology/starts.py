"""Where a pattern can begin: the first letters of its matches, read off it, and an index by them.

A pattern that begins at the start of a word with one of a few words need not be tried at every character of
every sentence. What is found is the same as with ``pattern.finditer``, a test holds that for every cue.
"""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any, TypeVar

LENGTH = 8  # characters that are looked at, blanks included: "di sela" and "di kota" differ in the fourth
DIGIT = "0"  # stands for any digit
FEW = 3  # rounds of a repetition that are told one by one
REMEMBERED = 50_000  # beginnings of words whose patterns are kept at hand
_WORD = re.compile(r"\w+")
_ANY_DIGIT = re.compile(r"\d")
_ZERO_WIDTH = frozenset({sre.AT, sre.ASSERT, sre.ASSERT_NOT})
_REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT})
_RANGE = 64  # characters that a class may hold to be told one by one
_MOST = 200  # beginnings at once; where there were more, they end
T = TypeVar("T")


def starts_of(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """The `beginnings` of a pattern whose every match begins where a word does; None for any other.

    None also where the first letter of a match is not told.
    """
    parsed: list[Any] = list(_parser.parse(pattern.pattern, pattern.flags))
    before = itertools.takewhile(lambda item: item[0] in _ZERO_WIDTH, parsed)
    if not any(_at_word(*item) for item in before):
        return None
    found = beginnings(pattern)
    return found if all(_WORD.match(start) for start in found) else None


@functools.cache
def beginnings(pattern: re.Pattern[str]) -> frozenset[str]:
    """The strings, of `LENGTH` characters at most, with one of which every match begins; "" is any.

    They are in lower case where the pattern does not tell capitals apart; `DIGIT` stands for any digit.
    """
    parsed: list[Any] = list(_parser.parse(pattern.pattern, pattern.flags))
    growing, done = _grow({""}, parsed, bool(pattern.flags & re.IGNORECASE))
    return frozenset(growing | done)


def _at_word(operation: Any, argument: Any) -> bool:
    """Whether an item lets a match begin only where a word does, if it begins with a letter or digit."""
    if operation is sre.AT:
        return bool(argument is sre.AT_BOUNDARY)
    if operation is not sre.ASSERT_NOT or argument[0] != -1 or len(argument[1]) != 1:
        return False
    [(kind, members)] = argument[1]
    return kind is sre.IN and (sre.CATEGORY, sre.CATEGORY_WORD) in members


def _grow(growing: set[str], items: Iterable[Any], fold: bool) -> tuple[set[str], set[str]]:
    """The beginnings after some items of a pattern: those that may go on, and those that end here."""
    done: set[str] = set()
    for operation, argument in items:
        if operation in _ZERO_WIDTH:
            continue
        if operation is sre.SUBPATTERN and argument[1] | argument[2]:  # (?i:...): other letters than it tells
            growing, ended = set(), growing
        elif operation is sre.SUBPATTERN:
            growing, ended = _grow(growing, argument[3], fold)
        elif operation is sre.ATOMIC_GROUP:
            growing, ended = _grow(growing, argument, fold)
        elif operation is sre.BRANCH:
            grown = [_grow(growing, branch, fold) for branch in argument[1]]
            growing = {start for more, _ in grown for start in more}
            ended = {start for _, less in grown for start in less}
        elif operation in _REPEATS:
            growing, ended = _rounds(growing, argument, fold)
        else:
            letters = _letters(operation, argument, fold)
            longer = {start + letter for start in growing for letter in letters}
            ended = set() if letters else growing
            if len(longer) > _MOST and "" not in growing:
                ended, longer = growing, set()
            growing = {start for start in longer if len(start) < LENGTH}
            ended |= longer - growing
        done |= ended
        if not growing:
            break
    return growing, done


def _rounds(growing: set[str], argument: Any, fold: bool) -> tuple[set[str], set[str]]:
    """The beginnings after a repetition: those that may go on, and those that end within it."""
    least, most, repeated = argument
    if most > FEW:  # a further round or what follows: it may end here
        once, ended = _grow(growing, repeated, fold)
        return (growing if least == 0 else set()), ended | once
    passed = growing if least == 0 else set()
    done: set[str] = set()
    for number in range(1, most + 1):
        growing, ended = _grow(growing, repeated, fold)
        done |= ended
        passed = passed | growing if number >= least else passed
    return passed, done


def any_digits(text: str) -> str:
    """A text with `DIGIT` for each of its digits, as beginnings tell them."""
    return _ANY_DIGIT.sub(DIGIT, text)


def _letters(operation: Any, argument: Any, fold: bool) -> set[str]:
    """The characters that one item can be; none where they are not told."""
    letters: set[str] = set()
    for part, value in argument if operation is sre.IN else [(operation, argument)]:
        if part is sre.LITERAL:
            letters.add(chr(value))
        elif part is sre.RANGE and value[1] - value[0] < _RANGE:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        elif part is sre.CATEGORY and value is sre.CATEGORY_DIGIT:
            letters.add(DIGIT)
        else:
            return set()
    return {any_digits(c.lower() if fold else c) for c in letters}


class Beginnings(dict[str, tuple[T, ...]]):
    """Things known by their patterns, found again where one of their patterns could begin.

    By the `LENGTH` characters from a place on, at which a word begins: what could begin there.
    """

    def __init__(self, rows: Iterable[tuple[re.Pattern[str], T]]) -> None:
        """Take patterns that all have `starts_of`; each place gives their things in this order."""
        super().__init__()
        self._rows: list[T] = []
        self._exact: dict[str, list[int]] = {}
        self._folded: dict[str, list[int]] = {}
        for number, (pattern, thing) in enumerate(rows):
            starts = starts_of(pattern)
            if starts is None:
                raise ValueError(f"{pattern.pattern!r} can begin anywhere: begin it at a word that it names")
            self._rows.append(thing)
            table = self._folded if pattern.flags & re.IGNORECASE else self._exact
            for start in starts:
                table.setdefault(start, []).append(number)
        self._lengths = sorted({len(start) for table in (self._exact, self._folded) for start in table})
        self._longer: dict[str, list[str]] = {}  # beginnings that go on behind a word, by this word
        for start in {*self._exact, *self._folded}:
            word = _WORD.match(start)
            if word and word.end() < len(start):
                self._longer.setdefault(word.group(), []).append(start)

    def places(self, text: str) -> Iterator[tuple[int, tuple[T, ...]]]:
        """Where words begin with which some pattern could, with what could begin there; in order."""
        for word in _WORD.finditer(text):
            place = word.start()
            things = self[text[place : place + LENGTH]]
            if things:
                yield place, things

    def begins(self, word: str) -> bool:
        """Whether anything could begin at a word, whatever follows it."""
        first = any_digits(word[:LENGTH])
        for table, start in ((self._exact, first), (self._folded, first.lower())):
            if any(start[:length] in table for length in self._lengths):
                return True
            if any(longer in table for longer in self._longer.get(start, ())):
                return True
        return False

    def of_word(self, word: str) -> tuple[T, ...]:
        """What could begin at a word, whatever follows it."""
        first = any_digits(word[:LENGTH])
        low = first.lower()
        numbers: set[int] = set()
        for table, start in ((self._exact, first), (self._folded, low)):
            for length in self._lengths:
                found = table.get(start[:length])
                if found:
                    numbers.update(found)
            for longer in self._longer.get(start, ()):
                numbers.update(table.get(longer, ()))
        return tuple(self._rows[number] for number in sorted(numbers))

    def __missing__(self, beginning: str) -> tuple[T, ...]:
        first = any_digits(beginning)
        low = first.lower()
        numbers: set[int] = set()
        for length in self._lengths:
            numbers.update(self._exact.get(first[:length], ()), self._folded.get(low[:length], ()))
        things = tuple(self._rows[number] for number in sorted(numbers))
        if len(self) >= REMEMBERED:
            self.clear()
        self[beginning] = things
        return things
