"""Names of bodies that show how far they go: by the short form behind them, or as a school's."""

from __future__ import annotations

from ingest.bodies.body_tail import begins_english, take_state
from ingest.bodies.body_units import number_behind
from ingest.words.body_span import (
    JOIN,
    PORTFOLIO,
    POST_HEAD,
    SERVICE,
    TITLE,
    Sight,
    Span,
    acronym,
    head,
    is_word,
    t_low,
)
from ingest.words.naming import NEVER_NAMES
from ingest.words.post_words import MONARCHS

LONGEST = 14  # words of a name before its short form
_SCHOOLS = frozenset(
    {"universitas", "universiti", "politeknik", "institut", "kolej", "maktab", "akademi", "hospital"}
)
_GOVERNMENTS = frozenset({"pemerintah", "kerajaan"})
_CHIEFS = frozenset({"menteri", "presiden"})
_ENDS = _CHIEFS | frozenset(
    {
        "agung",
        "konstitusi",
        "negara",
        "nasional",
        "kabinet",
        "kepresidenan",
        "rakyat",
        "persekutuan",
        "rayuan",
    }
)
_BEFORE_A_STATE = frozenset(
    """kementerian jabatan suruhanjaya agensi lembaga badan komisi departemen dewan majelis majlis parlemen
    mahkamah""".split()  # noqa: SIM905
)
_LINKS = JOIN | {"dalam", "di", "kepada", "terhadap", "antara", "ke", "y", "de", "e", "da", "do", "'s", "’s"}


def whole_name(sight: Sight, i: int, size: int, holder: str) -> Span | None:
    """The body at a head noun whose end is told; None where the words around do not tell it.

    "Agensi Angkasa Nusa Raya (AANR)" ends before the short form made of its letters; a school's name takes
    every word with a capital, states and places too ("Universiti Malaysia Sarawak").
    """
    t = sight.t
    end = before_short_form(sight, i)
    school = t[i].low in _SCHOOLS
    if end is None and school:
        end = i + size
        while end < sight.n and not SERVICE.at(t, end):
            if t[end].low == "dan" and _of_english(sight, end + 1):
                break  # "Universitas X dan | Institute of Y"
            if t[end].low == "dan" and end + 1 < sight.n and t[end + 1].cap and _of_school(sight, end + 1):
                end += 2  # "Kolej Komando dan Staf"
                continue
            if not is_word(t[end]):
                break
            if POST_HEAD.at(t, end) and t[end].low not in MONARCHS:
                break
            end += 1
        end = number_behind(sight, end) or end if end < sight.n else end
        cut = end < sight.n and t[end].low == "dan" and end > i + size and _of_english(sight, end + 1)
        if end - i < size + 2 and not cut:
            return None  # two words are read by the grammar of fields
    if end is None:
        return None
    span = Span(i, end, end, None, holder)
    last = end - 1
    for first in range(last, i + size - 1, -1):
        entry = sight.names.at(t, first)
        if entry and first + entry[0] == end and entry[1].kind in ("state", "place", "igo"):
            if entry[1].kind == "igo":
                span.country, span.holder = entry[1].country, "igo"
            else:
                take_state(sight, span, first, entry)
                span.core = end if school else span.core
            break
    return span


def complete(sight: Sight, span: Span, size: int) -> bool:
    """Whether a head noun of several words is a name by itself: "Mahkamah Konstitusi"."""
    last = sight.t[span.last - 1].low
    if size < 2 or span.last != span.first + size or last not in _ENDS:
        return False
    return last not in _CHIEFS or span.last == sight.n or not sight.t[span.last].cap


def before_state(sight: Sight, span: Span) -> int:
    """Where the name of a known body ends without its state: "Council of Ministers | of Laos"."""
    t, last = sight.t, span.core
    for k in range(span.first + 2, last):
        state = sight.names.at(t, k, ("state",))
        if state and k + state[0] == last:
            local = t[span.first].low in _BEFORE_A_STATE
            core = k - 1 if t[k - 1].low == "of" else k if local else last
            return core if core > span.first + 1 else last
    return last


def up_to_state(sight: Sight, span: Span) -> None:
    """Carry a state's body over unknown words to the state at its end: "Departemen Lansia | Fiji"."""
    t, j = sight.t, span.last
    if span.holder != "state" or span.country or span.core < span.last or j >= sight.n:
        return
    listed = t[j].text == "," and any(x.low in ("dan", "and") for x in t[j + 1 : j + 5])
    while j < min(sight.n, span.last + 8):
        state = sight.names.at(t, j)
        if state is not None and j > span.last and state[1].kind in ("state", "demonym"):
            joined = t_low(t, j + state[0]) in ("-", "–", "/")  # "Satgas Pamtas RI-RDTL"
            if t[j - 1].cap and not joined and (state[1].kind == "state" or t[j].low == "thai"):
                span.last = take_state(sight, span, j, state)
            return
        if t[j - 1].low == "dan" and sight.has_english_head and begins_english(sight, j):
            return
        link = t[j].low == "dan" or (t[j].text == "," and listed)
        if not link and not (is_word(t[j]) and _of_field(sight, j, state is not None)):
            return
        j += 1


def _of_field(sight: Sight, j: int, known: bool) -> bool:
    """Whether a word may be one of a field that no list has: no office, title, function word or place."""
    t = sight.t
    if PORTFOLIO.at(t, j):
        return True
    return not (known or POST_HEAD.at(t, j) or TITLE.at(t, j) or head(sight, j) or t[j].low in NEVER_NAMES)


def _of_english(sight: Sight, j: int) -> bool:
    """Whether a name in English begins at a word: one with its "of", or in English order."""
    if sight.has_english_head and begins_english(sight, j):
        return True
    k = j
    while k < min(sight.n, j + 5) and sight.t[k].cap:
        k += 1
    return j < k < sight.n and sight.t[k].low == "of"


def _of_school(sight: Sight, j: int) -> bool:
    """Whether the word behind "dan" is one more field of a school."""
    return bool(PORTFOLIO.at(sight.t, j)) or sight.t[j].low == "staf"


def regional_government(sight: Sight, i: int) -> tuple[int, str] | None:
    """The head noun of a province's government: "Pemerintah Aceh"; that of a state is the state."""
    t = sight.t
    if t[i].low not in _GOVERNMENTS or i + 1 >= sight.n or (i and t[i - 1].cap and POST_HEAD.at(t, i - 1)):
        return None
    place = sight.names.at(t, i + 1, ("place",))
    named = place and tuple(token.low for token in t[i + 1 : i + 1 + place[0]]) in sight.names.provinces
    return (1, "state") if named else None


def before_short_form(sight: Sight, i: int) -> int | None:
    """Where the name ends if it stands before its own short form in brackets."""
    t, j = sight.t, i
    while j < sight.n and j - i < LONGEST:
        if t[j].text == "(":
            short = t[j + 1] if j + 2 < sight.n and t[j + 2].text == ")" else None
            told = short is not None and acronym(short) and _made_of(short.text, sight, i, j)
            commas = [k for k in range(i, j) if t[k].text == ","]
            if told and short and commas and _made_of(short.text, sight, commas[-1] + 1, j):
                return None  # "Polres Belu, | Palang Merah Nusantara (PMN)"
            return j if told and j - i > 1 else None
        if not is_word(t[j]) and t[j].low not in _LINKS and t[j].text != ",":
            return None
        if t[j].text == "," and not (j + 1 < sight.n and (t[j + 1].cap or t[j + 1].low in ("dan", "and"))):
            return None
        j += 1
    return None


def _made_of(short: str, sight: Sight, i: int, j: int) -> bool:
    """Whether the capitals of a short form begin words of the name, in order, from its first word on."""
    letters = [c.lower() for c in short if c.isupper()]
    begins = [t.low[0] for t in sight.t[i:j] if t.cap]
    if len(letters) < 2 or not begins or begins[0] != letters[0] or len(begins) > len(letters) + 3:
        return False
    rest = iter(begins)
    return all(letter in rest for letter in letters)
