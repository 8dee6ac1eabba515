"""Where the name of a park or reserve ends: "Balai Taman Nasional Kayan Mentarang | , X Y"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.words.naming import words, words_of
from ingest.words.post_words import HEAD
from ingest.words.tokens import Token

_KINDS = words_of(
    (
        "taman nasional",
        "taman wisata alam",
        "taman hutan raya",
        "taman buru",
        "cagar alam",
        "suaka alam",
        "suaka margasatwa",
        "kebun raya",
        "hutan lindung",
    )
)
FIRST_WORDS = frozenset({"taman", "cagar", "suaka", "kebun", "hutan"})
_GIVEN = words("titles", "given-name")
_TITLE = words("titles", "honorific", "service-rank")
_BACK = 5  # words before a reserve in which the office of its head begins
_MOST = 4


def reserve_end(t: Sequence[Token], k: int) -> int | None:
    """The word behind a reserve's own name, of whose kind the words begin at ``k``; None where none does.

    Behind an office two words may be its holder's: a name of one or two words is the reserve's, of more the
    last two are a person's, unless a comma cuts them all off.
    """
    size = _KINDS.at(t, k)
    if not size or not t[k].cap:
        return None
    first = last = k + size
    while last < len(t) and last - first < _MOST and t[last].text.istitle() and not HEAD.at(t, last):
        if _TITLE.at(t, last):
            return last
        last += 1
    if last - first < 3 or (last < len(t) and t[last].text == ","):
        return last
    if not any(HEAD.at(t, i) for i in range(max(0, k - _BACK), k)):
        return last
    return next((i for i in range(first + 1, last - 1) if _GIVEN.at(t, i)), last - 2)
