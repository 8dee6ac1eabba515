"""Where a cue can begin: its first letters, read off the pattern, and the places of a text that have them.

A pattern that begins at a word boundary with one of a few words need not be tried at every character of
every sentence. What is found is the same as with ``pattern.finditer``, a test holds that for every cue.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

LENGTH = 5  # letters that are looked at: "bertemu" and "bertukar" differ in the fifth
_WORD = re.compile(r"\w+")
_ZERO_WIDTH = frozenset({sre.AT, sre.ASSERT, sre.ASSERT_NOT})
_REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT})


def starts_of(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """The beginnings, in lower case and of `LENGTH` letters at most, with one of which every match begins.

    None where the pattern does not begin at a word boundary, or its first letter is not told.
    """
    parsed: list[Any] = list(_parser.parse(pattern.pattern, pattern.flags))
    if not parsed or parsed[0] != (sre.AT, sre.AT_BOUNDARY):
        return None
    growing, done = _grow({""}, parsed)
    found = growing | done
    return None if "" in found else frozenset(found)


def _grow(growing: set[str], items: Iterable[Any]) -> tuple[set[str], set[str]]:
    """The beginnings after some items of a pattern: those that may go on, and those that end here."""
    done: set[str] = set()
    for operation, argument in items:
        if operation in _ZERO_WIDTH:
            continue
        if operation is sre.SUBPATTERN:
            growing, ended = _grow(growing, argument[3])
        elif operation is sre.ATOMIC_GROUP:
            growing, ended = _grow(growing, argument)
        elif operation is sre.BRANCH:
            grown = [_grow(growing, branch) for branch in argument[1]]
            growing = {start for more, _ in grown for start in more}
            ended = {start for _, less in grown for start in less}
        elif operation in _REPEATS:
            least, most, repeated = argument
            once, ended = _grow(growing, repeated)
            if most > 1:  # a further round or what follows: it may end here
                ended, once = ended | once, set()
            growing = once | growing if least == 0 else once
        else:
            letters = _letters(operation, argument)
            longer = {start + letter for start in growing for letter in letters}
            ended = set() if letters else growing
            growing = {start for start in longer if len(start) < LENGTH}
            ended |= longer - growing
        done |= ended
        if not growing:
            break
    return growing, done


def _letters(operation: Any, argument: Any) -> set[str]:
    """The letters that one item can be; none where they are not told or no letters."""
    if operation is sre.LITERAL:
        letters = {chr(argument)}
    elif operation is sre.IN and all(part[0] is sre.LITERAL for part in argument):
        letters = {chr(part[1]) for part in argument}
    else:
        return set()
    return {c.lower() for c in letters} if all(_WORD.fullmatch(c) for c in letters) else set()


@functools.lru_cache(maxsize=512)
def word_starts(text: str) -> dict[str, list[int]]:
    """The places of a text at which words begin, by each of their beginnings of up to `LENGTH` letters."""
    found: dict[str, list[int]] = {}
    for match in _WORD.finditer(text):
        start = match.group()[:LENGTH].lower()
        for length in range(1, len(start) + 1):
            found.setdefault(start[:length], []).append(match.start())
    return found


def finditer(pattern: re.Pattern[str], starts: frozenset[str] | None, text: str) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer(text)`` gives, looked for only where words begin with one of ``starts``."""
    if starts is None:
        yield from pattern.finditer(text)
        return
    places = word_starts(text)
    if places.keys().isdisjoint(starts):
        return
    end = 0
    for place in sorted({place for start in places.keys() & starts for place in places[start]}):
        if place >= end and (match := pattern.match(text, place)):
            yield match
            end = match.end()
