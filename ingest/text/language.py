"""The language of an article, by a vote of function words over its whole text.

Indonesian and Malay share most function words; the words that only one of them uses decide between the
two (``karena``, ``kerana``; ``bahwa``, ``bahawa``). Words of neighbouring languages are in the table too,
so that a Tagalog or Portuguese text is named as what it is instead of being half-read as English.
"""

from __future__ import annotations

import csv
import functools
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import ontology

SUPPORTED = ("id", "en", "ms")
_READ = "Indonesian, English and Malay are read"
FEWEST_HITS = 0.06  # share of words that must be function words of the winner; running news has 0.15 to 0.45
REMEMBERED = 1 << 16  # pieces of text that are kept at hand
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_TABLE = Path(ontology.__file__).parent / "authority" / "function_words.csv"


@dataclass(frozen=True, slots=True)
class Language:
    """The verdict: ``code`` is id, en or ms, or None, and then ``reason`` says why the text is not read."""

    code: str | None
    reason: str


@functools.cache
def _languages_of() -> tuple[dict[str, tuple[str, ...]], dict[str, str]]:
    """Each function word with the languages that use it, and each language with its name."""
    words: dict[str, tuple[str, ...]] = {}
    names: dict[str, str] = {}
    with _TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            names[row["language"]] = row["name"]
            for word in row["words"].split():
                words[word] = (*words.get(word, ()), row["language"])
    return words, names


@dataclass(frozen=True, slots=True, eq=False)  # compared by identity: there are few, and each is unique
class _Votes:
    """What the words of a piece of text between blanks say of the language."""

    users: tuple[tuple[str, ...], ...]  # for each word, the languages that use it as a function word
    latin: bool  # whether every word begins with a Latin letter


_votes = functools.cache(_Votes)


class _Pieces(dict[str, _Votes]):
    """The votes of each piece of text: a piece is looked at once."""

    def __missing__(self, piece: str) -> _Votes:
        users, _ = _languages_of()
        words = _WORD.findall(piece)
        latin = max(words, default="") < "\u0250"
        found = _votes(tuple(users.get(word.lower(), ()) for word in words), latin)
        if len(self) >= REMEMBERED:
            self.clear()
        self[piece] = found
        return found


_PIECES = _Pieces()


def detect(text: str) -> Language:
    """The language of a text. Linear in its length."""
    pieces = Counter(map(_PIECES.__getitem__, text.split()))
    total = sum(len(piece.users) * count for piece, count in pieces.items())
    if not total:
        return Language(None, "the text holds no words")
    foreign = None if all(piece.latin for piece in pieces) else _foreign_script(text)
    if foreign:
        return Language(
            None, f"most of the text is in {foreign} script; Indonesian, English and Malay are read"
        )
    _, names = _languages_of()
    votes: Counter[str] = Counter({code: 0 for code in names})
    only = {"id": 0, "ms": 0}
    for piece, count in pieces.items():
        for users in piece.users:
            for code in users:
                votes[code] += count
            if len(users) == 1 and users[0] in only:
                only[users[0]] += count
    best = max(votes, key=lambda code: (votes[code], only.get(code, 0)))
    if best in only and votes["id"] and votes["ms"]:  # the words that both share decide nothing between them
        best = "ms" if only["ms"] > only["id"] else "id"
    share = votes[best] / total
    if share < FEWEST_HITS:
        return Language(None, f"too few function words to be running text; {_READ}")
    if best not in SUPPORTED:
        return Language(None, f"the text is in {names[best]}; {_READ}")
    return Language(best, f"{votes[best]} of {total} words are function words of {names[best]}")


def _foreign_script(text: str) -> str | None:
    """The script of most letters, where it is not Latin: the first word of the letter's Unicode name."""
    letters: Counter[str] = Counter()
    for word, count in Counter(_WORD.findall(text)).items():
        letters["LATIN" if word[0] < "\u0250" else unicodedata.name(word[0], "UNKNOWN").split()[0]] += (
            count * len(word)
        )
    script, most = max(letters.items(), key=lambda item: (item[1], item[0]))
    return script.capitalize() if script != "LATIN" and most * 2 > letters.total() else None
