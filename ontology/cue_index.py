"""All cues of several files found in one pass over a text.

A cue's pattern is tried only at words that begin as one of its matches can begin (`ontology.starts`); what
cues a word can begin is remembered. The result is that of ``finditer`` with each pattern.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ontology.cues import Cue, load_cues
from ontology.starts import LENGTH, starts_of

REMEMBERED = 50_000  # words whose cues are kept at hand
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class CueMatch:
    """A cue where it stands in the text searched."""

    file: str
    cue: Cue
    start: int
    end: int


class CueIndex:
    """The cues of some files in one language, by the beginnings of their matches."""

    def __init__(self, files: Iterable[str], language: str) -> None:
        self._by_beginning: dict[str, list[tuple[str, Cue]]] = {}
        self._anywhere: list[tuple[str, Cue]] = []
        self._of_word: dict[str, tuple[tuple[str, Cue], ...]] = {}
        for file in files:
            for cue in load_cues(file, language):
                known = starts_of(cue.pattern)
                for beginning in known or ():
                    self._by_beginning.setdefault(beginning, []).append((file, cue))
                if known is None:
                    self._anywhere.append((file, cue))

    def find(self, text: str) -> list[CueMatch]:
        """Every match of every cue, in no particular order. Linear in the text."""
        found: list[CueMatch] = []
        ends: dict[str, int] = {}
        for word in _WORD.finditer(text):
            written = word.group()
            cues = self._of_word.get(written)
            for file, cue in self._at(written) if cues is None else cues:
                start = word.start()
                if start < ends.get(cue.id, 0):
                    continue
                match = cue.pattern.match(text, start)
                if match is not None:
                    ends[cue.id] = match.end()
                    found.append(CueMatch(file, cue, start, match.end()))
        for file, cue in self._anywhere:
            found += [CueMatch(file, cue, m.start(), m.end()) for m in cue.pattern.finditer(text)]
        return found

    def _at(self, word: str) -> tuple[tuple[str, Cue], ...]:
        """The cues that can begin at a word."""
        letters = word[:LENGTH].lower()
        cues = tuple(c for n in range(1, len(letters) + 1) for c in self._by_beginning.get(letters[:n], ()))
        if len(self._of_word) >= REMEMBERED:
            self._of_word.clear()
        self._of_word[word] = cues
        return cues


@functools.cache
def cue_index(files: tuple[str, ...], language: str) -> CueIndex:
    """The index of these files in a language, built once."""
    return CueIndex(files, language)
