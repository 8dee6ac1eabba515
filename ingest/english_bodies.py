"""Bodies in English order: a capitalised run with a head noun in it, and what follows "of"."""

from __future__ import annotations

from ingest.body_span import (
    COMPANY,
    ENGLISH_PRIVATE,
    ENGLISH_STATE,
    INTERGOVERNMENTAL,
    JOIN,
    LOCAL_FIELD,
    MISSION,
    PORTFOLIO,
    POST_HEAD,
    PRIVATE,
    PUBLIC,
    SERVICE,
    Sight,
    Span,
    is_word,
)
from ingest.body_tail import comma_list, mission
from ingest.naming import NEVER_NAMES

_ENGLISH_HEADS = ((ENGLISH_STATE, "state"), (ENGLISH_PRIVATE, "private"))
_STARTS = frozenset({"joint", "ministry"})
# Owners that are part of a body's name: "People's Committee", "Prime Minister's Office".
_OWN_NAME_WORDS = """
    people women children men farmer worker workers king queen president minister general prosecutor governor
    mayor emperor citizen consumer nurse master trader employer seafarer pilot teacher
"""
_OWN_NAME = frozenset(_OWN_NAME_WORDS.split())
# Heads of state bodies and of private ones alike: of a state only where the name says so.
_OPEN = frozenset({"centre", "center", "corporation", "service", "network", "council", "committee", "board"})


def english(sight: Sight, i: int) -> Span | None:
    """A capitalised run in English order with a head noun in it: "Royal Thai Police", "Ministry of X"."""
    t = sight.t
    known = sight.names.at(t, i, ("state", "place", "demonym"))
    if t[i].low in NEVER_NAMES and t[i].low not in _STARTS and not known:
        return None  # "New Zealand High Commission" begins with a state
    if sight.language == "en" and PRIVATE.at(t, i):
        return None
    if sight.language != "en" and LOCAL_FIELD.at(t, i) and not ENGLISH_STATE.at(t, i):
        return None
    if SERVICE.at(t, i) and not (i + 1 < sight.n and ENGLISH_STATE.at(t, i + 1)):
        return None
    if COMPANY.at(t, i):
        return None
    office = POST_HEAD.at(t, i)
    if office > 1 or (office and t[i].low not in ("chief", "general") and not PORTFOLIO.at(t, i)):
        return None
    run = _run(sight, i)
    if run is None:
        return None
    head_first, last, holder, country = run
    if PRIVATE.at(t, i) and t[i].low in ("bank", "forum") and last == i + 1:
        return None
    if holder == "private" and last < sight.n and POST_HEAD.at(t, last):
        return None  # "Union Minister"
    owner = next(
        (k for k in range(i + 1, head_first) if t[k].text in ("'s", "’s") and t[k - 1].low not in _OWN_NAME),
        None,
    )
    first = i if owner is None else owner + 1  # "Cambodia's Ministry": the state stands before the name
    modified = head_first > i
    if holder == "state" and any(t[k].low == "joint" for k in range(first, last)):
        holder, country = "joint", None
    elif holder != "state" and any(t[k].low in PUBLIC for k in range(first, last)):
        holder = "open" if holder == "private" else "state"
    elif country == "":
        holder, country = "joint", None
    place = sight.names.at(t, i, ("place",))
    if place and holder == "private":
        country = None  # a company, school or club of that place
    span = Span(first, last, last, country, "igo" if country in INTERGOVERNMENTAL else holder)
    if last < sight.n and t[last].low in ("of", "for", "on", "against"):
        english_tail(sight, span)
    company_end(sight, span)
    if span.last - span.first < 2 or (not modified and span.last == last):
        return None
    if t[last - 1].low in MISSION or t[first].low in MISSION:
        mission(sight, span)
    if holder == "private":
        span.country = country if span.holder == "igo" else None
        _seat(sight, span)
    return span


def _run(sight: Sight, i: int) -> tuple[int, int, str, str | None] | None:
    """The head noun of the capitalised run at ``i``: its first word, the word after it, who holds it, and the
    state that the run names (empty where it names two that are joined: "ASEAN-Australia")."""
    t, j, found, country = sight.t, i, None, None
    while j < sight.n and j - i < 9:
        word, following = t[j], j + 1 < sight.n and t[j + 1].cap
        if not is_word(word):
            if j == i or not following:
                break
            if word.text in "-–" and sight.names.at(t, j + 1) and country is not None:
                country = ""
            elif word.low in ("and", "&"):
                other = sight.names.at(t, j + 1)
                if (other and other[1].kind in ("body", "igo")) or not PORTFOLIO.at(t, j - 1):
                    break
            elif word.low not in ("'s", "’s", "'", "’"):
                break
            j += 1
            continue
        if j > i and (size := COMPANY.at(t, j)):
            return j, j + size, "private", country
        who, size = next(((w, n) for words_, w in _ENGLISH_HEADS if (n := words_.at(t, j))), ("", 0))
        if size:
            found = j, j + size, "open" if word.low in _OPEN else who
            j += size
            if j < sight.n and t[j].low in ("of", "for", "on", "in"):
                break
            continue
        if j > i and (
            (POST_HEAD.at(t, j) and not PORTFOLIO.at(t, j))
            or (word.low in NEVER_NAMES and word.low not in _STARTS)
        ):
            break
        entry = sight.names.at(t, j)
        if entry and entry[1].kind == "place" and j == i and t[j + entry[0] - 1].text.istitle():
            country = entry[1].country  # "Tay Ninh People's Committee"
            j += entry[0]
            continue
        if entry and entry[1].kind in ("demonym", "state", "igo"):
            if j > i and entry[1].kind != "igo" and t[j - 1].low in ("and", "&"):
                return None
            country = entry[1].country if country is None else country
            j += entry[0]
            continue
        j += 1
    return (*found, country) if found else None


def company_end(sight: Sight, span: Span) -> None:
    """Marks of a company behind its name: "Co., Ltd.", "(M) Sdn Bhd", "Tbk"."""
    t, j = sight.t, span.last
    while j < sight.n:
        k = j + 1 if t[j].text == "," and j + 1 < sight.n else j
        size = COMPANY.at(t, k) if t[k].cap or t[k].text.islower() else 0
        if not size:
            break
        j = k + size
    if j > span.last:
        if span.core == span.last:
            span.core = j
        span.last, span.holder = j, "private" if span.country is None else span.holder


def _seat(sight: Sight, span: Span) -> None:
    """A place that belongs to the name, or may: "Wildlife Watch Visayas", "Pasteur Institute in Cambodia"."""
    t, j = sight.t, span.last
    entry = sight.names.at(t, j) if j < sight.n else None
    if entry and entry[1].kind in ("place", "state"):
        span.core, span.last = j, j + entry[0]
    elif j + 1 < sight.n and t[j].low == "in":
        entry = sight.names.at(t, j + 1)
        if entry and entry[1].kind in ("place", "state"):
            span.forms.append((span.first, j + 1 + entry[0]))


def english_tail(sight: Sight, span: Span) -> None:
    """The fields after "Ministry of", with a state that ends them."""
    t, j = sight.t, span.last
    while j < sight.n:
        word = t[j]
        if word.low in JOIN or word.text in (",", "-"):
            k = j + 1
            while k < sight.n and t[k].low in ("the", "and", "&"):
                k += 1
            if k >= sight.n or not is_word(t[k]):
                break
            entry = sight.names.at(t, k)
            if word.text == "," and not comma_list(sight, j):
                break
            if word.low in ("and", "&") and (entry or is_english_head(sight, k) or not PORTFOLIO.at(t, k)):
                break
            if entry and entry[1].kind == "state" and word.low in ("of", "for"):
                span.core = j
                span.country = span.country or entry[1].country
                j = k + entry[0]
                break
            if word.low == "to" or (POST_HEAD.at(t, k) and not PORTFOLIO.at(t, k)):
                break
            j = k
            continue
        if not is_word(word) or (word.low in NEVER_NAMES and not PORTFOLIO.at(t, j)):
            break
        entry = sight.names.at(t, j)
        if entry and entry[1].kind in ("state", "place"):
            span.core = j
            span.country = span.country or entry[1].country
            j += entry[0]
            break
        j += 1
    while j > span.first + 1 and t[j - 1].low in JOIN:
        j -= 1
    span.last = j
    if span.core <= span.first or span.country is None:
        span.core = j
    if t[span.core - 1].low in JOIN:
        span.core -= 1


def is_english_head(sight: Sight, k: int) -> bool:
    """Whether another body starts at ``k``."""
    return bool(ENGLISH_STATE.at(sight.t, k) or ENGLISH_PRIVATE.at(sight.t, k))
