"""Names of bodies whose last words no list has: the run of capitals behind a head noun, up to its own end."""

from __future__ import annotations

from ingest.bodies.body_holder import MEMBERS, unnamed
from ingest.bodies.body_tail import take_state
from ingest.words.body_span import (
    MISSION,
    PORTFOLIO,
    POST_HEAD,
    TITLE,
    Sight,
    Span,
    acronym,
    head,
    is_word,
)
from ingest.words.naming import NEVER_NAMES
from ingest.words.reserves import FIRST_WORDS, reserve_end

_MOST = 7  # words of a name behind what the lists read of it
_CLASSES = frozenset({"kelas", "tipe", "tingkat", "gred", "zon", "zona"})
_NUMBERED = frozenset({"wilayah", "daerah", "zon", "zona", "kawasan", "resimen", "rejimen", "sektor"})
_COMMITTEES = frozenset({"komite", "jawatankuasa", "komisi", "suruhanjaya", "panitia", "dewan", "majlis"})
_LEVELS = frozenset({"menteri", "pejabat", "pegawai", "senior", "kanan", "tinggi", "peringkat", "tingkat"})
_LINKS = frozenset({"dan", "serta", "untuk", "bagi"})
_ROMAN = frozenset({"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"})
_SHOWN = 5  # words before a body in which an office is looked for: "juru bicara resmi Kementerian X"
_APART = frozenset("di dari ke kepada pada oleh dengan dalam antara untuk daripada terhadap".split())  # noqa: SIM905
_NO_RUN = frozenset(
    {"staf", "pt", "cv", "perum", "bank", "tim", "kelompok", "jaringan", "forum", "partai", "parti"}
)


def to_its_end(sight: Sight, span: Span) -> None:
    """Carry a body in the Indonesian and Malay order to the end of its capitals.

    "Balai Besar Penelitian Tanaman | Padi", "Kantor Imigrasi | Kelas I Khusus TPI Batam": where no office
    stands before a body, no holder's name can follow it, so that all its capitals are its own; behind an
    office only a class with its number goes on, and what a comma cuts off from the holder's name.
    """
    t, j = sight.t, span.last
    if j >= sight.n or t[span.first].low in MISSION or t[span.first].low in _NO_RUN or span.group:
        return
    if span.core < j and not sight.names.at(t, span.core, ("place",)):
        return  # a state ends it, a place need not: "Balai Besar Wilayah Sungai Pemali | Juana"
    if acronym(t[span.first]) or sight.language == "en" or t[j - 1].text in ".)":
        return
    last = _run(sight, j, t[span.first].low in _COMMITTEES)
    if last == j:
        return
    if _office_before(sight, span.first):
        if not _cut_off(sight, j, last):
            return
        last = _without_holder(sight, j, last)
    span.last = span.core = last
    state = sight.names.at(t, last, ("state",)) if last < sight.n else None
    if state and t[last].cap:
        span.last = take_state(sight, span, last, state)


def to_reserve(sight: Sight, span: Span) -> bool:
    """End a body with the name of the park or reserve that it keeps; tells whether it keeps one."""
    t = sight.t
    kind = next((k for k in range(span.first + 1, span.last) if t[k].low in FIRST_WORDS), None)
    last = None if kind is None else reserve_end(t, kind)
    if last is None:
        return False
    span.last = span.core = last
    return True


def _without_holder(sight: Sight, j: int, last: int) -> int:
    """Where a body behind an office ends before its holder's name: "Kepala Balai X Kelas II Ende | Y Z"."""
    t = sight.t
    if last < sight.n and t[last].text == ",":
        return last
    classed = [k for k in range(j, last) if t[k].text in _ROMAN and t[k - 1].low in _CLASSES]
    k = classed[-1] + 1 if classed else last
    while k < last and (t[k].low == "khusus" or acronym(t[k]) or sight.names.at(t, k)):
        k += 1
    return k + 1 if last - k > 2 else k if last - k == 2 else last


def _run(sight: Sight, j: int, level: bool) -> int:
    """The word behind the run of capitals at ``j`` that belong to no other name; ``j`` where there is none.

    Args: ``level``: whether those whom a committee brings together belong to it ("Komite Menteri X").
    """
    t, start = sight.t, j
    while j < sight.n and j - start < _MOST:
        word = t[j]
        if (
            word.low in _LINKS
            and j + 1 < sight.n
            and t[j + 1].cap
            and (PORTFOLIO.at(t, j + 1) > 1 or (j > start and _own(sight, j + 1)))
        ):
            j += 2
            continue
        classed = word.text in _ROMAN and t[j - 1].low in _CLASSES
        numbered = word.text.isdigit() and len(word.text) < 4 and t[j - 1].low in _NUMBERED
        if not (classed or numbered or (level and word.low in _LEVELS) or _own(sight, j)):
            break
        j += 1
    if j < sight.n and t[j].cap and not sight.names.at(t, j):
        return start  # it is not at its end
    return j


def _own(sight: Sight, j: int) -> bool:
    """Whether a word may belong to the name of a body: no office, title, body, state or function word."""
    t = sight.t
    if not is_word(t[j]):
        return False
    if PORTFOLIO.at(t, j):
        return True
    known = sight.names.at(t, j)
    return not (
        t[j].low in NEVER_NAMES
        or POST_HEAD.at(t, j)
        or TITLE.at(t, j)
        or head(sight, j)
        or (known and known[1].kind != "place")
    )


def _office_before(sight: Sight, first: int) -> bool:
    """Whether an office stands before a body, whose holder's name may follow it."""
    t = sight.t
    if first and t[first - 1].low in MEMBERS:
        return not unnamed(t, first)
    for k in range(first - 1, max(-1, first - 1 - _SHOWN), -1):
        if t[k].low in _APART:
            return False  # "ahli ditempatkan di | Balai X"
        if POST_HEAD.at(t, k) or TITLE.at(t, k):
            return not unnamed(t, first)
    return False


def _cut_off(sight: Sight, j: int, last: int) -> bool:
    """Whether words behind an office's body are no name: a class, number or joined field is there."""
    t = sight.t
    if any(t[k].low in _CLASSES or t[k].text.isdigit() for k in range(j - 1, last)):
        return True
    joined = any(t[k].low in _LINKS for k in range(j, last))
    return joined and last < sight.n and t[last].text == "," and bool(PORTFOLIO.at(t, last - 1))
