"""Bodies that are named in their own country's language: "Ministério da Agricultura", "Kagawaran ng X"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.bodies.body_holder import MEMBERS
from ingest.words.body_span import HEADS, PORTUGUESE, POST_HEAD, TAGALOG, TITLE, Sight, Span, is_word
from ingest.words.naming import NEVER_NAMES
from ingest.words.tokens import Token

# What joins the words of such a name, in Portuguese, Tetun and Filipino.
_LINKS = frozenset("de do da dos das e para o a os as na no nas nos ba ho husi ng sa at mga".split())  # noqa: SIM905
_CLASSED = (
    "l",
    "ar",
    "or",
    "ria",
    "rio",
    "ica",
    "ico",
    "eira",
    "eiro",
    "iva",
    "ivo",
)  # endings of adjectives behind the head
_SPEAKING = {"PRT", "BRA", "AGO", "MOZ", "CPV", "GNB", "STP"}  # where Portuguese is spoken, save Timor-Leste


def own_language(sight: Sight, i: int) -> Span | None:
    """The body that a head noun in Portuguese, Tetun or Filipino begins: a link or an adjective has to stand
    right behind it ("Gabinete do ...", "Polícia Nacional"), or the short form behind its capitals."""
    t = sight.t
    low = t[i].low
    if low not in OWN_HEADS or not t[i].text.istitle() or _within_name(t, i):
        return None
    j, linked, state = i + 1, 0, None
    while j < sight.n and j - i < 14:
        word = t[j]
        if not word.cap and word.low in _LINKS and j + 1 < sight.n and is_link(sight, j):
            linked = j = j + 1
            while t[j].low in _LINKS and not t[j].cap:
                linked = j = j + 1
            continue
        if not is_word(word) or POST_HEAD.at(t, j) or TITLE.at(t, j):
            break
        entry = sight.names.at(t, j, ("state", "place"))
        if entry and (entry[1].kind == "state" or linked == j):
            state, core = entry[1].country, linked - 1 if linked == j else j
            j += entry[0]
            break
        j += 1
    short = j + 2 < sight.n and t[j].text == "(" and t[j + 2].text == ")" and t[j + 1].text.isupper()
    adjective = i + 1 < j and t[i + 1].low.endswith(_CLASSED)
    if j - i < 2 or not (linked or adjective or (short and j - i > 1)):
        return None
    if not short and state is None and _office_before(sight, i) and j - max(linked, i + 1) > 2:
        j = max(linked, i + 1) + 1  # "Direktur | Instituto Nacional de Estatística | Elias Ferreira"
    if low in _OF_MERCHANTS:
        return Span(i, j, core if state else j, None, "private")
    span = Span(i, j, j, state or _country(sight, low), "state")
    if state is not None:
        span.core = core
    return span


_OF_MERCHANTS = frozenset({"camara"})
OWN_HEADS = frozenset(PORTUGUESE.index) | frozenset(TAGALOG.index)


def is_link(sight: Sight, j: int) -> bool:
    """Whether a name goes on behind the small words at ``j``."""
    t, k = sight.t, j
    while k < sight.n and not t[k].cap and t[k].low in _LINKS and k - j < 3:
        k += 1
    return k < sight.n and is_word(t[k])


def _within_name(t: Sequence[Token], i: int) -> bool:
    """Whether somebody's name goes on with a word that is also a head noun: "Maria | Centro"."""
    if not i or not is_word(t[i - 1]) or t[i - 1].low in NEVER_NAMES or t[i - 1].low in HEADS:
        return False
    return not any(POST_HEAD.at(t, k) >= i - k for k in range(max(0, i - 3), i))


def _office_before(sight: Sight, i: int) -> bool:
    """Whether an office stands right before a body, whose holder's name may follow it."""
    t, k = sight.t, i - 1
    while k > 0 and t[k].low in ("of", "the", "dari", "di"):
        k -= 1
    return k >= 0 and (
        t[k].low in MEMBERS or any(POST_HEAD.at(t, m) > k - m for m in range(max(0, k - 3), k + 1))
    )


def _country(sight: Sight, low: str) -> str | None:
    """The state whose language it is, unless the article speaks of others that share it."""
    if low in TAGALOG.index and low not in PORTUGUESE.index:
        return "PHL"
    return None if _SPEAKING & sight.about and "TLS" not in sight.about else "TLS"
