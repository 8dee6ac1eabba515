"""All cues of several files found in one pass over a text.

A cue's pattern is tried only at words that begin as one of its matches can begin (`ontology.starts`). The
result is that of ``finditer`` with each pattern.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from ontology.cues import Cue, load_cues
from ontology.starts import LENGTH, Beginnings, starts_of


class CueMatch(NamedTuple):
    """A cue where it stands."""

    start: int
    end: int
    file: str
    cue: Cue


class CueIndex:
    """The cues of some files in one language, by the beginnings of their matches."""

    def __init__(self, files: Iterable[str], language: str) -> None:
        told: list[tuple[re.Pattern[str], tuple[Callable[..., re.Match[str] | None], str, Cue]]] = []
        self._anywhere: list[tuple[str, Cue, bool]] = []  # whether small letters count as capitals
        for file in files:
            for cue in load_cues(file, language):
                if cue.needs or starts_of(cue.pattern) is None:
                    self._anywhere.append((file, cue, bool(cue.pattern.flags & re.IGNORECASE)))
                else:
                    told.append((cue.pattern, (cue.pattern.match, file, cue)))
        self._told = Beginnings(told)

    def begins(self, word: str) -> bool:
        """Whether some cue can begin with a word, whatever follows it."""
        return self._told.begins(word)

    def find(self, text: str, offset: int = 0, places: Iterable[int] | None = None) -> list[CueMatch]:
        """Every match of every cue, by place and the cue's id. Linear in the text.

        Args:
            text: a sentence.
            offset: where it begins in its article: it is added to the places given.
            places: where in it, in order, a word stands with which a cue `begins`, if that is known.
        """
        found: list[CueMatch] = []
        ends: dict[tuple[str, str], int] = {}
        if places is None:
            places = [start for start, _ in self._told.places(text)]
        for start in places:
            for match_at, file, cue in self._told[text[start : start + LENGTH]]:
                match = match_at(text, start)
                if match is not None and start >= ends.get((file, cue.id), 0):
                    ends[file, cue.id] = end = match.end()
                    found.append(CueMatch(offset + start, offset + end, file, cue))
        low = text.lower()
        for file, cue, folded in self._anywhere:
            within = low if folded else text
            for need in cue.needs or ("",):
                if need in within:
                    for match in cue.pattern.finditer(text):
                        found.append(CueMatch(offset + match.start(), offset + match.end(), file, cue))
                    break
        found.sort(key=_order)
        return found


def _order(match: CueMatch) -> tuple[int, int, str]:
    return match.start, match.end, match.cue.id


@functools.cache
def cue_index(files: tuple[str, ...], language: str) -> CueIndex:
    """The index of these files in a language, built once."""
    return CueIndex(files, language)
