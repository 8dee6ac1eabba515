"""Offices: the grammar of posts in Indonesian, Malay and English order."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.persons.office_areas import take_area
from ingest.persons.office_fields import (
    take_bracket,
    take_field,
    take_link,
    take_list,
)
from ingest.persons.office_lead import GOVERN, before_head, chief_officer, of_members, unknown_area
from ingest.persons.office_prepositions import take_preposition
from ingest.persons.office_sides import take_body, take_place
from ingest.persons.office_tail import Tail
from ingest.persons.unknown_fields import take_closed, take_introduced, take_owned, take_unknown_field
from ingest.words.body_span import Span
from ingest.words.by_seat import FIRST
from ingest.words.gazetteer import Gazetteer
from ingest.words.naming import NEVER_NAMES
from ingest.words.post_words import (
    AIDE,
    COMPACT,
    ENGLISH_STARTERS,
    HEAD,
    LOWER_NEVER,
    RANK,
    REGIONS,
    SERVICE,
    STARTERS,
    PostSpan,
)
from ingest.words.tokens import Token

_SHORT = len("polri")  # letters of a force's short form, which belongs to a rank: "Komisaris Jenderal | TNI"
_LEVELS = frozenset({"tingkat", "peringkat", "setingkat", "selevel", "level", "setaraf", "setara"})


def post_at(
    tokens: Sequence[Token], i: int, names: Gazetteer, spans: Mapping[int, tuple[int, Span]], english: bool
) -> PostSpan | None:
    """The office that starts at word ``i``.

    Args: ``spans`` gives the sentence's bodies by their first word; ``english`` allows modifiers before the
    head and heads without capitals. Returns None where no office starts, or only that of somebody's superior.
    """
    if tokens[i].low in (ENGLISH_STARTERS if english else STARTERS) and aide_before(tokens, i) is not None:
        return None
    if i and tokens[i - 1].low in _LEVELS:
        return None  # "Sidang Tingkat | Menteri"
    post = _office_at(tokens, i, names, spans, english)
    if post and any(t.low == "hotel" for t in tokens[max(0, i - 3) : i]) and tokens[i - 1].cap:
        return None  # "Hotel Arya | Duta Kuta"
    return post and _with_superior(post, tokens, names, spans, english)


def _office_at(
    t: Sequence[Token], i: int, names: Gazetteer, spans: Mapping[int, tuple[int, Span]], english: bool
) -> PostSpan | None:
    n = len(t)
    if t[i].low not in (ENGLISH_STARTERS if english else STARTERS) and not (
        english
        and t[i].cap
        and (
            i in spans
            or names.begins(t[i].low)
            or names.division(t, i)
            or t[i].low in FIRST
            or (i + 1 < n and t[i + 1].low in GOVERN and unknown_area(t, i, names))
        )
    ):
        return None
    before = before_head(t, i, names, spans, english)
    if before is None:
        return None
    j, country, acting, former, bodies = before
    size = HEAD.at(t, j)
    if english and t[j].text == "Chief":
        size = max(size, chief_officer(t, j))
    if not size and t[j].low in ("perwakilan", "wakil") and j + 1 < n and of_members(t, j + 1, names, spans):
        size = 1  # "Perwakilan | UNICEF untuk Indonesia", "wakil | FAO, X"
    if size and RANK.at(t, j) == 1 and j + 1 < n:
        size = max(size, 1 + HEAD.at(t, j + 1))  # "Deputy | Director General", not "Deputy Director"
    if not size or (t[j].low == "mayor" and not english):
        return None
    if (rank := SERVICE.at(t, j)) > size:
        behind = j + rank
        own = behind in spans and spans[behind][1].country and len(t[behind].text) > _SHORT
        if behind >= n or not (own or names.at(t, behind, ("state",))):
            return None
        size = (
            rank  # "Inspektur Jenderal Polisi | Ghana X", "Komisaris Jenderal | Kepolisian Laos X": no rank
        )
    if t[j].cap and size == 1 and t[j].low in NEVER_NAMES and t[j].low != "minister":
        return None
    if not t[j].cap and not english and ((t[j].low in LOWER_NEVER and size < 2) or j + size >= n):
        return None
    while size > 1 and any(k in spans for k in range(j + 1, j + size)) and HEAD.at(t[: j + size - 1], j):
        size = HEAD.at(t[: j + size - 1], j)  # "Panglima | Angkatan Bersenjata": the body is its own
    tail = Tail(t, names, spans, english, j, j + size, not t[j].cap, country, bodies)
    _read_tail(tail)
    if tail.country == "UN":
        tail.country = _agency(t, j, tail.j, names) or "UN"
    bare = tail.j == j + size and size == 1 and j == i and t[j].low not in COMPACT
    return PostSpan(i, tail.j, j, tail.country, acting, former, tuple(tail.bodies), tail.lower, bare)


def _agency(t: Sequence[Token], first: int, last: int, names: Gazetteer) -> str | None:
    """The agency that an office names behind its organisation: "of the UN for Refugees (UNHCR)"."""
    found = (names.at(t, k, ("igo",)) for k in range(first, last))
    return next((x[1].country for x in found if x and x[1].country not in (None, "UN", "ASEAN", "EU")), None)


_DESKS = frozenset({"direktur", "dirjen", "direktorat", "ditjen", "jenderal"})


def _take_desk(tail: Tail) -> None:
    """The regions of a ministry's desk, which are no state: "Direktur Jenderal | Amerika-Eropa"."""
    t, j = tail.t, tail.j
    while tail.at(j) and t[j].cap and t[j].low in REGIONS:
        tail.j = j = j + 1
        if tail.at(j) and tail.at(j + 1) and t[j].low in ("-", ",", "dan") and t[j + 1].low in REGIONS:
            j += 1
    if tail.at(j) and tail.j > tail.start and tail.t[tail.j].low in ("serikat", "latin"):
        tail.j = tail.start


_STEPS = (
    take_introduced,
    take_owned,
    take_body,
    take_place,
    take_preposition,
    take_link,
    take_list,
    take_bracket,
)


_NUMBERED = frozenset("0123456789thnds")
_NUMBER = re.compile(r"ke-\d{1,2}|\d{1,2}(?:st|nd|rd|th)")


def _read_tail(tail: Tail) -> None:
    """Go on as long as words belong to the office."""
    tail.j = tail.start
    if not tail.english and tail.t[tail.j - 1].low in _DESKS:
        _take_desk(tail)
    while tail.j < len(tail.t):
        before = tail.j
        if (
            tail.t[before].low[-1] in _NUMBERED
            and _NUMBER.fullmatch(tail.t[before].low)
            and before + 1 < len(tail.t)
            and tail.names.at(tail.t, before + 1, ("state",))
        ):
            tail.j = before = before + 1  # "Wakil Presiden ke-10 | RI"
        for step in _STEPS:
            if not step(tail):
                if tail.t[before].low == "dan":
                    take_closed(tail)  # "Direktur Pengawasan | dan Penindakan X, Y Z"
                return
            if tail.j != before:
                break
        if tail.j != before or (tail.placed == before and take_area(tail)):
            continue
        if not (take_unknown_field(tail) or take_field(tail) or take_closed(tail)):
            return


def _with_superior(
    post: PostSpan, t: Sequence[Token], names: Gazetteer, spans: Mapping[int, tuple[int, Span]], english: bool
) -> PostSpan:
    """An aide's office with the one it serves: "special adviser to the | Philippine Foreign Secretary"."""
    k = post.last
    if not any(AIDE.at(t, first) == k - first for first in range(post.head, k)):
        return post
    while k < len(t) and t[k].low in _LED_BY:
        k += 1
    if k == len(t) or not (t[k].cap or k > post.last):
        return post
    led = _office_at(t, k, names, spans, english)
    if led is None:
        return post
    country, bodies = post.country or led.country, post.bodies + led.bodies
    return replace(post, last=led.last, country=country, bodies=bodies, bare=False)


_LED_BY = frozenset({"to", "the", "of", "kepada", "untuk", "bagi", "dari"})


def aide_before(t: Sequence[Token], i: int) -> int | None:
    """Where the office of somebody's aide begins, if the one at ``i`` is only the superior's.

    "Special staff of the Minister, X", "juru bicara Presiden, X": X is neither minister nor president.
    """
    while i and t[i - 1].low in _LED_BY:
        i -= 1
    for k in range(max(0, i - 2), i):
        if AIDE.at(t, k) == i - k:
            return k
    return None
