"""Names of people that begin like a town's: "his Japanese counterpart, Takeo Morinaga, ..."."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from ingest.persons.believing import counterpart_before
from ingest.words.gazetteer import Gazetteer
from ingest.words.marks import OFFICE
from ingest.words.name_words import is_name_word
from ingest.words.tokens import Token

_LONGEST = 4  # words of such a name
_REACH = 7  # words back from the comma in which the office stands
_CLOSES = frozenset(",.;()")


def like_town(t: Sequence[Token], j: int, names: Gazetteer, blocked: Collection[int]) -> bool:
    """Whether a town's word between commas begins the name of somebody whose office is told before."""
    if j < 2 or t[j - 1].text != "," or j in blocked or not t[j].text.istitle():
        return False
    found = names.at(t, j, ("place",))
    if found is None or found[0] != 1:
        return False
    end = j + 1
    while end < len(t) and end - j < _LONGEST and is_name_word(t[end], names, t, end, blocked):
        end += 1
    if end == j + 1 or end >= len(t) or t[end].text not in _CLOSES:
        return False
    return counterpart_before(t, j) is not None or _office_before(t, j - 2)


def _office_before(t: Sequence[Token], k: int) -> bool:
    """Whether the words of an office end at a word, and not of the house or town where it sits."""
    for i in range(k, max(-1, k - _REACH), -1):
        if t[i].marks & OFFICE:
            return t[i].cap or i == k
        if t[i].text in _CLOSES or not (t[i].cap or t[i].low in ("of", "for", "dan", "and")):
            return False
    return False
