"""Offices: the grammar of posts in Indonesian, Malay and English order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ingest.body_span import Span
from ingest.gazetteer import Entry, Gazetteer
from ingest.marks import STARTS_OFFICE
from ingest.naming import NEVER_NAMES
from ingest.office_fields import (
    take_bracket,
    take_closed,
    take_field,
    take_link,
    take_list,
    take_unknown_field,
)
from ingest.office_sides import take_body, take_place, take_preposition
from ingest.office_tail import Tail
from ingest.post_words import (
    ACTING,
    AIDE,
    COMPACT,
    ENGLISH_BODY_HEAD,
    ENGLISH_FIELD,
    ENGLISH_STARTERS,
    FORMER,
    HEAD,
    LOWER_NEVER,
    NUMBERED,
    PORTFOLIO,
    RANK,
    SERVICE,
    STARTERS,
    PostSpan,
)
from ingest.tokens import Token

_LEVELS = frozenset({"tingkat", "peringkat", "setingkat", "selevel", "level", "setaraf", "setara"})


def _numbered(t: Sequence[Token], j: int) -> int:
    """The word behind a numbered part of a land or force at ``j``: "Region 6", else ``j``."""
    told = j + 1 < len(t) and t[j].low in NUMBERED and t[j].cap and t[j + 1].text[0].isdigit()
    return j + 2 if told else j


def _holds_office(t: Sequence[Token], body: Span) -> bool:
    """Whether an office goes on behind a body: "AFP Deputy Commissioner"."""
    j = _numbered(t, body.last)
    for _ in range(2):  # "FBI | legal attaché", "DOLE | labor information officer"
        if j + 1 < len(t) and not HEAD.at(t, j) and not RANK.at(t, j):
            j += ENGLISH_FIELD.at(t, j)
    office = j < len(t) and bool(HEAD.at(t, j) or RANK.at(t, j) or ACTING.at(t, j))
    return office and body.holder != "joint" and not body.group


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
    return post and _with_superior(post, tokens, names, spans, english)


def _office_at(
    t: Sequence[Token], i: int, names: Gazetteer, spans: Mapping[int, tuple[int, Span]], english: bool
) -> PostSpan | None:
    n = len(t)
    if t[i].low not in (ENGLISH_STARTERS if english else STARTERS) and not (
        english and t[i].cap and (i in spans or names.begins(t[i].low) or names.division(t, i))
    ):
        return None
    before = _before_head(t, i, names, spans, english)
    if before is None:
        return None
    j, country, acting, former, bodies = before
    size = HEAD.at(t, j)
    if (
        not size
        and t[j].low in ("perwakilan", "wakil")
        and t[j].cap
        and j + 1 < n
        and names.at(t, j + 1, ("igo",))
    ):
        size = 1  # "Perwakilan | UNICEF untuk Indonesia"
    if size and RANK.at(t, j) == 1 and j + 1 < n:
        size = max(size, 1 + HEAD.at(t, j + 1))  # "Deputy | Director General", not "Deputy Director"
    if not size or SERVICE.at(t, j) > size or (t[j].low == "mayor" and not english):
        return None
    if t[j].cap and size == 1 and t[j].low in NEVER_NAMES and t[j].low != "minister":
        return None
    if not t[j].cap and not english and (t[j].low in LOWER_NEVER or j + size >= n):
        return None
    while size > 1 and any(k in spans for k in range(j + 1, j + size)) and HEAD.at(t[: j + size - 1], j):
        size = HEAD.at(t[: j + size - 1], j)  # "Panglima | Angkatan Bersenjata": the body is its own
    tail = Tail(t, names, spans, english, j, j + size, not t[j].cap, country, bodies)
    _read_tail(tail)
    bare = tail.j == j + size and size == 1 and j == i and t[j].low not in COMPACT
    return PostSpan(i, tail.j, j, tail.country, acting, former, tuple(tail.bodies), tail.lower, bare)


_STEPS = (take_body, take_place, take_preposition, take_link, take_list, take_bracket)


def _read_tail(tail: Tail) -> None:
    """Go on as long as words belong to the office."""
    tail.j = tail.start
    while tail.j < len(tail.t):
        before = tail.j
        for step in _STEPS:
            if not step(tail):
                return
            if tail.j != before:
                break
        if tail.j == before and not (take_unknown_field(tail) or take_field(tail) or take_closed(tail)):
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


def _before_head(
    t: Sequence[Token], i: int, names: Gazetteer, spans: Mapping[int, tuple[int, Span]], english: bool
) -> tuple[int, str | None, bool, bool, list[int]] | None:
    """What stands before the head: "acting", "mantan", ranks; in English a state, a body, fields.

    Gives the head's place, the state, whether acting and former, and the bodies; None where no head follows.
    """
    n, j = len(t), i
    country, acting, former, modified = None, False, False, False
    bodies: list[int] = []
    while j < n:
        starts = t[j].marks & STARTS_OFFICE
        if english and j == i and j in spans and RANK.at(t, j) and _holds_office(t, spans[j][1]):
            bodies.append(spans[j][0])  # "State Department | spokesman": no rank
            country, j = spans[j][1].country, _numbered(t, spans[j][1].last)
        elif starts and (k := ACTING.at(t, j)) and (t[j].cap or english or j > i or len(t[j].low) > 3):
            acting, j = True, j + k
        elif starts and (k := FORMER.at(t, j)) and j - i < 3 and not (t[j].low == "then" and not english):
            former, j = t[j].low not in _STILL, j + k
        elif (
            starts and (k := RANK.at(t, j)) and j + k < n and (t[j].cap or english) and not HEAD.at(t, j) > k
        ):
            if not (t[j + k].cap or english):
                return None
            if t[j].low == "wakil" and names.at(t, j + k, ("igo",)):
                break  # "Wakil | FAO di Filipina"
            if HEAD.at(t, j) and not (
                RANK.at(t, j + k) or HEAD.at(t, j + k) or (english and PORTFOLIO.at(t, j + k))
            ):
                break
            j += k
        elif not english:
            break
        elif t[j].cap and (k := ENGLISH_BODY_HEAD.at(t, j)) > 1 and j + k < n and HEAD.at(t, j + k):
            modified, j = True, j + k  # "National Assembly Chairwoman"
        elif j in spans and not modified and _holds_office(t, spans[j][1]):
            bodies.append(spans[j][0])
            country, j = country or spans[j][1].country, _numbered(t, spans[j][1].last)
        elif not modified and (found := _side_at(t, j, names)):
            country, j = found[1].country, j + found[0]
            if j < n and t[j].text in ("'s", "’s", "'", "’"):
                j += 1
        elif j - i < 8 and (k := ENGLISH_FIELD.at(t, j)) and not HEAD.at(t, j) > k:
            if HEAD.at(t, j) and not (j + k < n and (HEAD.at(t, j + k) or ENGLISH_FIELD.at(t, j + k))):
                break
            if t[j].low == "european" and t[j + k].low == "commissioner":
                country = country or "EU"
            modified, j = True, j + k
        elif modified and t[j].low in ("and", "&") and j + 1 < n and ENGLISH_FIELD.at(t, j + 1):
            j += 1
        else:
            break
    return (j, country, acting, former, bodies) if j < n else None


_STILL = frozenset({"then", "late", "mendiang", "almarhum"})  # in office at the time that is told of
_OF_A_PLACE = frozenset(
    {
        "province",
        "provincial",
        "city",
        "state",
        "district",
        "deputy",
        "vice",
        "acting",
        "assistant",
        "municipal",
        "council",
    }
)


def _side_at(t: Sequence[Token], j: int, names: Gazetteer) -> tuple[int, Entry] | None:
    """The state, organisation or place whose name stands before an office: "Thai", "ASEAN", and before one of
    a place only: "Chiang Rai deputy governor"."""
    found = names.at(t, j) if t[j].begins else names.division(t, j)
    if found and found[1].kind == "place" and found[1].country:
        k = j + found[0]
        while k < len(t) and t[k].low in _OF_A_PLACE:
            k += 1
        federal = tuple(x.low for x in t[j : j + found[0]]) in names.provinces and k < len(t)
        council = any(t[x].low in ("municipal", "council") for x in range(j + found[0], k))
        if (federal and t[k].low == "minister") or (council and k < len(t) and HEAD.at(t, k)):
            return found  # "Sabah Assistant Minister", "Sandakan municipal council president"
        return found if k < len(t) and t[k].low in _LOCAL_HEADS else None
    return found if found and found[1].kind in ("demonym", "state", "igo") else None


_LOCAL_HEADS = frozenset(
    {"governor", "vice-governor", "gov", "mayor", "vice-mayor", "police", "regent", "rep", "premier"}
)
