"""Names of bodies that English papers write without capitals: ministries and embassies behind their
state, committees."""

from __future__ import annotations

from ingest.words.body_span import PORTFOLIO, Sight, Span
from ingest.words.naming import NEVER_NAMES, words

_OF_A_STATE = frozenset({"ministry", "department", "agency"})
_PANELS = frozenset({"committee", "subcommittee", "sub-committee", "panel"})
_MISSIONS = frozenset({"embassy", "consulate", "high"})  # "the Kenyan embassy", "the Fijian high commission"
_CHAMBERS = frozenset({"senate", "house"})
_TOLD = words("speech", "said-english", "said-after-name")
_MOST = 3  # words of a subject that no list has


def small_body(sight: Sight, i: int) -> Span | None:
    """ "Jordanian labor ministry", "Kenyan embassy", "House appropriations committee", "Senate panel
    on migrant workers"."""
    t = sight.t
    if sight.language != "en":
        return None
    chamber = t[i].low in _CHAMBERS
    found = None if chamber else sight.names.at(t, i, ("state", "demonym"))
    if not chamber and found is None:
        return None
    j = i + (found[0] if found else 1)
    if j < sight.n and t[j].text in ("'s", "’s"):
        j += 1
    if found is not None and j < sight.n and t[j].low in _MISSIONS and not t[j].cap:
        end = j + 2 if t[j].low == "high" else j + 1
        if t[j].low != "high" or (end <= sight.n and t[j + 1].text == "commission"):
            return Span(i, end, end, found[1].country, "state")
    first = j
    while j < sight.n and not t[j].cap and j - first < 4 and t[j].low not in _PANELS | _OF_A_STATE:
        if not PORTFOLIO.at(t, j) and not (j > first and t[j].low == "and"):
            return None
        j += 1
    if j >= sight.n or t[j].cap:
        return None
    if chamber and t[j].low in _PANELS:
        return Span(i, subject(sight, j + 1), subject(sight, j + 1), None, "state")
    if found is None or t[j].low not in _OF_A_STATE or j == first:
        return None
    own = t[first - 1].text in ("'s", "’s")
    span = Span(first if own else i, j + 1, j + 1, found[1].country, "state")
    if not own:
        span.forms.append((first, j + 1))
    return span


def subject(sight: Sight, j: int) -> int:
    """The word behind the subject of a committee that starts with "on" at ``j``; ``j`` where none does.

    Words of fields belong to it, and a few unknown ones where a comma or full stop ends them: "on African
    swine fever".
    """
    t = sight.t
    if j + 1 >= sight.n or t[j].low not in ("on", "for", "against"):
        return j
    end, k, unknown = j, j + 1, 0
    while k < sight.n and k - j < 9:
        word = t[k]
        if word.low in ("and", "of", "the", "in"):
            k += 1
            continue
        if PORTFOLIO.at(t, k):
            k += PORTFOLIO.at(t, k)
            end, unknown = k, 0
            continue
        plain = word.text.isalpha() and word.low not in NEVER_NAMES and not _TOLD.at(t, k)
        place = sight.names.at(t, k)
        if not plain or unknown == _MOST or (place and place[1].kind != "demonym"):
            break
        unknown += 1
        k += 1
        if k == sight.n or t[k].text in ",.;)":
            end = k
    return end
