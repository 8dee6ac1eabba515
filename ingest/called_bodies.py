"""Names that no list knows, told to be bodies by the common noun before or behind them."""

from __future__ import annotations

from ingest.body_span import CALLED, INTRODUCER, POST_HEAD, TITLE, Sight, Span, acronym, head, is_word
from ingest.naming import NEVER_NAMES


def introduced(sight: Sight, i: int) -> Span | None:
    """A name behind a common noun for bodies: "organisasi pembela nelayan Laut Kita"."""
    t = sight.t
    if not INTRODUCER.at(t, i):
        return None
    j = i + INTRODUCER.at(t, i)
    while j < sight.n and j - i < 6 and t[j].text.isalpha() and not t[j].cap and t[j].low not in NEVER_NAMES:
        j += 1
    first = j
    while j < sight.n and j - first < 4 and is_word(t[j]) and t[j].low not in NEVER_NAMES:
        if POST_HEAD.at(t, j) or TITLE.at(t, j) or sight.names.at(t, j) or head(sight, j):
            break
        j += 1
    if j == first or (j < sight.n and (sight.names.at(t, j) or t[j].text in "-–" or head(sight, j))):
        return None
    if j - first == 1 and first - i > 2 and not acronym(t[first]):
        return None
    return Span(first, j, j, None, "private")


def apposed(sight: Sight, i: int) -> Span | None:
    """A name that is called a body in the words behind it: "Kiara, a fishermen's rights group, ..."."""
    t, j = sight.t, i + 1
    while j < sight.n and j - i < 4 and t[j].cap:
        j += 1
    if j + 2 >= sight.n or t[j].text != "," or t[j + 1].low not in ("a", "an", "sebuah", "suatu"):
        return None
    if t[i].low in NEVER_NAMES or any(sight.names.at(t, k) or POST_HEAD.at(t, k) for k in range(i, j)):
        return None
    for k in range(j + 2, min(j + 11, sight.n)):
        if t[k].text in ",.;:":
            break
        if t[k].low in CALLED and (k + 1 == sight.n or t[k + 1].text in ",." or not t[k + 1].text.isalpha()):
            return Span(i, j, j, None, "private")
    return None
