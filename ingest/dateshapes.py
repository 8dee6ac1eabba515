"""The date expressions of a sentence: the shapes of `datewords`, kept where the surroundings allow a date."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass

from ingest.datewords import AHEAD, LAW, NEEDS, SHAPES, SPEECH, TRIGGERS, WITH_DIGIT, WITH_YEAR
from ingest.document import Sentence

_WORD = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
WITHIN = 120  # characters before a date in which an announcing word may stand


@dataclass(frozen=True, slots=True)
class Found:
    shape: str
    start: int
    end: int
    sentence: int
    words: dict[str, str]  # the match's groups, lower case
    text: str
    ahead: bool  # an announcing word stands before it in its sentence


def find_expressions(sentence: Sentence, index: int, language: str) -> list[Found]:
    """The date expressions of one sentence, earlier shapes first to claim their stretch."""
    words = sentence.text
    vocabulary = set(_WORD.findall(words.lower()))
    digits = _DIGIT.search(words) is not None
    if not digits and vocabulary.isdisjoint(TRIGGERS):
        return []
    years = digits and _YEAR.search(words) is not None
    ahead = _Ahead(words)
    found: list[Found] = []
    taken = bytearray(len(words) + 1)
    for shape, pattern in SHAPES:
        if (not digits and shape in WITH_DIGIT) or (not years and shape in WITH_YEAR):
            continue
        if shape in NEEDS and vocabulary.isdisjoint(NEEDS[shape]):
            continue
        for match in pattern.finditer(words):
            start, end = match.span()
            if taken.find(1, start, end) >= 0 or not _plausible(shape, match, words, language):
                continue
            while end > start and words[end - 1] in " ,.":
                end -= 1
            taken[start:end] = b"\1" * (end - start)
            groups = {key: value.lower().rstrip(".") for key, value in match.groupdict().items() if value}
            base = sentence.start
            found.append(
                Found(shape, base + start, base + end, index, groups, words[start:end], ahead.at(start))
            )
    return sorted(found, key=lambda f: f.start)


class _Ahead:
    """Where announcing words of a sentence stand, and words of speech or past after them."""

    def __init__(self, words: str) -> None:
        self._ahead = [m.end() for m in AHEAD.finditer(words)]
        self._after = [m.start() for m in SPEECH.finditer(words)] if self._ahead else []

    def at(self, position: int) -> bool:
        """Whether one stands shortly before, with none of speech between ("akan ..., kata dia, Senin")."""
        last = bisect_left(self._ahead, position + 1) - 1
        if last < 0 or position - self._ahead[last] > WITHIN:
            return False
        said = bisect_left(self._after, self._ahead[last])
        return said == len(self._after) or self._after[said] >= position


def _plausible(shape: str, match: re.Match[str], words: str, language: str) -> bool:
    """Whether the surroundings allow a date: months and days begin with a capital, a law has its year."""
    for group in ("m", "m1", "m2", "weekday"):
        name = match.groupdict().get(group)
        if name and name[0].isalpha() and not name[0].isupper():
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
        if name == "minggu":  # the week, unless a day stands before it or a time of day after it
            return language == "id" and bool(re.search(r"(?:\b(?:hari|pada)|,)\s$", before))
    return not (shape == "word" and match["word"].lower() == "semalam" and language == "en")


def _month_alone(match: re.Match[str], words: str) -> bool:
    """A month's name without a year counts only with a word that makes it a time ("Mei Ling" has none)."""
    name = match["m"].lower().rstrip(".")
    if len(name) < 4 and name not in ("mei", "may", "mac", "jun"):
        return False
    cued = match.start() < match.start("m") or bool(match["tense"])
    following = words[match.end() : match.end() + 2]
    return cued and not (len(following) == 2 and following[0] == " " and following[1].isupper())
