"""The capitalised run of a name in English order, up to the fields behind its head noun."""

from __future__ import annotations

from ingest.bodies.body_fields import comma_list, english_common, is_common
from ingest.bodies.body_holder import MEMBERS
from ingest.bodies.body_units import in_series
from ingest.bodies.small_bodies import subject
from ingest.words.body_span import (
    COMPANY,
    ENGLISH_PRIVATE,
    ENGLISH_STATE,
    ENGLISH_WORD,
    HEADS,
    JOIN,
    PORTFOLIO,
    POST_HEAD,
    TITLE,
    Sight,
    Span,
    is_word,
)
from ingest.words.naming import NEVER_NAMES
from ingest.words.post_words import ENGLISH_FIELD

_ENGLISH_HEADS = ((ENGLISH_STATE, "state"), (ENGLISH_PRIVATE, "private"))
STARTS = frozenset({"joint", "ministry"})
# Heads of state bodies and of private ones alike: of a state only where the name says so.
_OPEN = frozenset({"centre", "center", "corporation", "service", "network", "council", "committee", "board"})
# Endings of adjectives, which "and" joins within a name: "Hydrographic and Oceanographic Agency".
_ADJECTIVAL = ("ic", "al", "ary", "ive", "ine", "ous")
_OWN = frozenset({"men", "women", "children", "people"})  # plurals that own without a second "s"
_PANELS = frozenset({"committee", "subcommittee", "panel", "force", "group"})
_GOES_ON = frozenset({"community", "islands", "forum", "ocean", "economic", "rim", "basin"})


def english_run(sight: Sight, i: int) -> tuple[int, int, str, str | None] | None:
    """The head noun of the capitalised run at ``i``: its first word, the word after it, who holds it, and the
    state that the run names (empty where it names two that are joined: "ASEAN-Australia")."""
    t, j, found, country = sight.t, i, None, None
    while j < sight.n and j - i < 9:
        word, following = t[j], j + 1 < sight.n and t[j + 1].cap
        if not is_word(word):
            if j == i or not following:
                break
            if word.text in "-–—" and _dateline(sight, i, j):
                break  # a dateline: "SINGAPORE - | Singapore Customs"
            if word.text in "-–" and sight.names.at(t, j + 1) and country is not None:
                country = ""
            elif word.low in ("and", "&"):
                other = sight.names.at(t, j + 1)
                apart = not (word.low == "&" or _field(sight, j - 1) or t[j - 1].low.endswith(_ADJECTIVAL))
                apart = apart and not (found is None and _unfinished(sight, i, j))
                behind_head = found is not None and found[1] == j and other is not None
                if (other and other[1].kind in ("body", "igo")) or apart or behind_head:
                    break  # "Pursat Provincial Administration and | Trat Province's Chamber"
            elif word.low not in ("de", "del", "la", "ng", "dos", "y", "'s", "’s", "'", "’"):
                break
            j += 1
            continue
        capital = t[j].low == "capital" and sight.names.at(t, j - 1, ("place",))  # "Vientiane Capital"
        if j > i and not capital and (size := COMPANY.at(t, j)):
            return j, j + size, "private", country
        if sight.language != "en" and j > i and following and word.low in HEADS and is_common(sight, j + 1):
            break  # "Tahunan | Bank Pembangunan X": a name in Indonesian order
        who, size = next(((w, n) for words_, w in _ENGLISH_HEADS if (n := words_.at(t, j))), ("", 0))
        if size:
            found = j, j + size, "open" if word.low in _OPEN else who
            j += size
            if j < sight.n and t[j].low in ("of", "for", "on", "in"):
                break
            continue
        owner = j + 1 < sight.n and t[j + 1].text in ("'s", "’s")  # "Prime Minister's Office"
        if (
            j > i
            and not owner
            and (
                (POST_HEAD.at(t, j) and not PORTFOLIO.at(t, j))
                or (
                    word.low in NEVER_NAMES
                    and word.low not in STARTS
                    and not in_series(sight, j)
                    and not (following and ENGLISH_FIELD.at(t, j))
                )
            )
        ):
            break
        entry = sight.names.at(t, j)
        if entry and entry[1].kind == "place" and j == i and t[j + entry[0] - 1].text.istitle():
            country = entry[1].country  # "Tay Ninh People's Committee"
            j += entry[0]
            continue
        if entry and entry[1].kind in ("demonym", "state", "igo"):
            if j > i and entry[1].kind != "igo" and t[j - 1].low in ("and", "&"):
                if found and found[1] == j - 1:
                    break  # "the Army Region and | Cambodia's Navy"
                return None
            country = entry[1].country if country is None else country
            j += entry[0]
            continue
        j += 1
    return (*found, country) if found else None


def _unfinished(sight: Sight, i: int, j: int) -> bool:
    """Whether what stands from ``i`` to "and" at ``j`` is no name yet: the first of what workers or farmers
    have ("Workers' Support | and Insurance Fund"), a plural behind its article ("the Jetties | and ...")."""
    t = sight.t
    if j - i > 2 and t[j - 2].text in ("'", "’", "'s", "’s"):
        return t[j - 3].low in _OWN or t[j - 3].low.endswith("s")
    plural = j - i == 1 and t[i].text.istitle() and t[i].low.endswith("s") and i > 0
    return plural and t[i - 1].low == "the" and sight.names.at(t, i) is None


def _field(sight: Sight, k: int) -> bool:
    """Whether a word is a field or another common one of bodies' names in English."""
    return bool(PORTFOLIO.at(sight.t, k) or ENGLISH_WORD.at(sight.t, k))


def _dateline(sight: Sight, i: int, j: int) -> bool:
    """Whether the dash at ``j`` ends a dateline in capitals, and joins no two names ("ASEAN-Australia")."""
    told = sight.t[j - 1].text
    place = sight.names.at(sight.t, i)
    return i < 3 and len(told) > 4 and told.isupper() and place is not None and place[1].kind != "igo"


def english_tail(sight: Sight, span: Span) -> None:
    """The fields after "Ministry of", with a state that ends them."""
    t, j = sight.t, span.last
    if (
        t[j - 1].low in _PANELS
        and t[j].low == "on"
        and not (t[j + 1].cap and t[j + 2 : j + 3] and (t[j + 2].cap or comma_list(sight, j + 2)))
    ):
        end = subject(sight, j)
        if end > j + 1:
            span.last = span.core = end
            return
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
            if word.low in ("and", "&") and (entry or _other_body(sight, k) or not english_common(sight, k)):
                break
            if word.low == "and" and k > j + 1 and english_run(sight, k):
                break  # "Ministry of Posts | and the Postal Regulator"
            of_state = entry and entry[1].kind in ("demonym", "state") and english_run(sight, k)
            if entry and of_state and of_state[0] >= k + entry[0] and of_state[2] == "state":
                span.country = span.country or entry[1].country  # "Labour Office | of the Lao Ministry"
                break
            if entry and entry[1].kind == "state" and word.low in ("of", "for"):
                span.core = j
                span.country = span.country or entry[1].country
                j = k + entry[0]
                if j + 1 < sight.n and t[j].low == "and" and sight.names.at(t, j + 1, ("state",)):
                    j, span.country, span.holder = span.core, None, "joint"  # "Joint Committee of X and Y"
                break
            chief = POST_HEAD.at(t, k)
            if chief and t[k - 1].low == "the" and t[span.last - 1].low == "office":
                j = k + chief  # "Office of the Prime Minister"
                if j < sight.n and t[j].low == "of":
                    continue
                break
            if t[span.last - 1].low == "office" and (end := _chief_of_fields(sight, k)):
                j = end
                break
            if entry and entry[1].kind == "body" and word.low == "of":
                span.country = span.country or entry[1].country  # "Political Department | of the Lao Army"
            if word.low == "to" or (chief and not PORTFOLIO.at(t, k)) or (entry and entry[1].kind == "body"):
                break
            j = k
            continue
        if not is_word(word) or (word.low in NEVER_NAMES and not PORTFOLIO.at(t, j)):
            break
        if _holder_named(sight, span, j):
            break
        if TITLE.at(t, j) and not PORTFOLIO.at(t, j):
            break  # "Department of Irrigation | U Tin"
        if j > span.last and _office_named(sight, j):
            break  # "Bureau of Customs | District Collector X"
        entry = sight.names.at(t, j)
        if entry and entry[1].kind in ("state", "place"):
            behind = j + entry[0]
            if entry[1].kind == "place" and behind < sight.n and t[behind].cap and t[behind].low in _GOES_ON:
                j = behind + 1  # "Secretariat of the Pacific Community"
                continue
            span.core = j
            span.country = span.country or entry[1].country
            j = behind
            if (
                j < sight.n
                and t[j].low in ("province", "city", "district", "region")
                and entry[1].kind == "place"
            ):
                span.forms.append((span.first, j))
                j += 1
            break
        j += 1
    while j > span.first + 1 and t[j - 1].low in JOIN:
        j -= 1
    span.last = j
    if span.core <= span.first or span.country is None:
        span.core = j
    if t[span.core - 1].low in JOIN:
        span.core -= 1


def _chief_of_fields(sight: Sight, k: int) -> int:
    """The word behind the minister whose office it is: "Office of the | Coordinating Economic Minister"."""
    t, j = sight.t, k
    while j < sight.n and j - k < 4 and t[j].cap and t[j].low != "minister":
        j += 1
    return j + 1 if k < j < sight.n and t[j].text == "Minister" else 0


def _holder_named(sight: Sight, span: Span, j: int) -> bool:
    """Whether the name of who directs it begins at ``j``: "director of the Department of Health | X Y Z"."""
    t = sight.t
    reach = 7 if span.first and t[span.first - 1].text in ("'s", "’s") else 4  # "Chair of the X's Committee"
    office = any(
        POST_HEAD.at(t, k) or (sight.language != "en" and t[k].low in MEMBERS)
        for k in range(max(0, span.first - reach), span.first)
    )
    if not office or not english_common(sight, j - 1) or j + 1 >= sight.n or not is_word(t[j + 1]):
        return False
    return not any(
        english_common(sight, k) or sight.names.at(t, k) or is_english_head(sight, k) for k in (j, j + 1)
    )


def _office_named(sight: Sight, j: int) -> bool:
    """Whether an office begins at ``j``, with its holder's name behind it."""
    t = sight.t
    size = POST_HEAD.at(t, j)
    return size > PORTFOLIO.at(t, j) and j + size + 1 < sight.n and t[j + size].cap


def _other_body(sight: Sight, k: int) -> bool:
    """Whether another body starts at ``k``, and no further field: "Posts and Telecommunications"."""
    field = PORTFOLIO.at(sight.t, k) and not ENGLISH_STATE.at(sight.t, k)
    return is_english_head(sight, k) and not field


def is_english_head(sight: Sight, k: int) -> bool:
    """Whether another body starts at ``k``."""
    return bool(ENGLISH_STATE.at(sight.t, k) or ENGLISH_PRIVATE.at(sight.t, k))
