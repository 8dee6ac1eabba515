"""The fields of an office behind its head: joined, listed, in brackets.

`take_link`, `take_list` and `take_bracket` tell whether the office may go on, `take_field` whether it took
words.
"""

from __future__ import annotations

from collections.abc import Sequence

from ingest.persons.office_tail import Tail
from ingest.persons.unknown_fields import only_a_field
from ingest.words.body_span import acronym
from ingest.words.naming import NEVER_NAMES, field_like
from ingest.words.post_words import (
    BALINESE,
    CHAIN,
    HEAD,
    HONORIFIC,
    LINK,
    MIDDLE,
    MONARCHS,
    NUMBERED,
    NUMERALS,
    PORTFOLIO,
    RANK,
    SCHOLAR,
    SERVICE,
    is_office_word,
)
from ingest.words.tokens import Token

_UNNUMBERED = frozenset({"menteri", "minister", "duta", "ambassador", "pesuruhjaya", "commissioner"})
_RANKED = frozenset({"senior", "police", "major", "chief", "inspector", "general"})


def take_link(tail: Tail) -> bool:
    """A joined field or office: "Luar Negeri dan Kerja Sama", "Menteri X merangkap Menteri Y"."""
    t, j, n = tail.t, tail.j, len(tail.t)
    word = t[j]
    if word.low not in LINK or j + 1 >= n:
        return True
    if tail.english and t[j + 1].low == "the" and j + 2 < n and t[j + 2].cap and PORTFOLIO.at(t, j + 2):
        tail.j += 2  # "for East Asia and the Pacific"
        return True
    second = (t[j + 1].cap or tail.lower) and (
        PORTFOLIO.at(t, j + 1)
        or (
            HEAD.at(t, j + 1)
            and (RANK.at(t, j + 1) or tail.english or word.low in ("merangkap", "sekaligus"))
        )
    )
    field = PORTFOLIO.at(t, j + 1) if tail.english and t[j + 1].cap else 0
    if field and tail.lower and j + 1 + field < n and HEAD.at(t, j + 1 + field) and t[j + 1 + field].cap:
        return False  # "thanked the governor and | Foreign Minister X"
    if field and _ministers(t, j, field) and not tail.names.at(t, j - 1):
        tail.j += 1 + field + HEAD.at(t, j + 1 + field)
        return True
    if second:
        if HEAD.at(t, j + 1) and tail.names.at(t, j - 1) and word.low in ("dan", "and"):
            return False
        tail.j += 1
        return True
    if tail.english and RANK.at(t, j + 1) and j + 2 < n and HEAD.at(t, j + 2) and not tail.names.at(t, j - 1):
        tail.j += 1
        return True
    return False


def _ministers(t: Sequence[Token], j: int, field: int) -> bool:
    """Whether one holds two offices: "Deputy Prime Minister and | Foreign Minister X"."""
    k = j + 1 + field
    return (
        t[j - 1].low in _DOUBLED
        and t[j - 1].cap
        and k + 1 < len(t)
        and t[k].text in ("Minister", "Secretary")
    )


_DOUBLED = frozenset({"minister", "pm", "dpm", "councilor", "councillor"})


def take_list(tail: Tail) -> bool:
    """A comma in a list of fields that ends with "dan"."""
    t, j, n = tail.t, tail.j, len(tail.t)
    last = t[j].text == "," and j + 2 < n and t[j + 1].low in ("dan", "and") and t[j + 2].cap
    last = last and not SERVICE.at(t, j + 2)  # "chief of the police, and | Police Colonel X"
    field = PORTFOLIO.at(t, j - 1) or PORTFOLIO.at(t, j - 2) == 2  # "Alam Sekitar"
    if last and j - 2 > tail.head and t[j - 1].cap and field and _a_field(tail, j + 2):
        tail.j += 2  # "Menteri A, B, dan C"
    elif t[j].text == "," and j + 2 < n and t[j + 1].cap and PORTFOLIO.at(t, j + 1):
        ends = range(j + 1, min(j + 10, n - 1))
        if any(t[m].low in ("dan", "and") and _a_field(tail, m + 1) for m in ends):
            tail.j += 1
    return True


def _a_field(tail: Tail, k: int) -> bool:
    """Whether a field stands at a word, by the list or in Indonesian by the form of the noun."""
    return bool(PORTFOLIO.at(tail.t, k)) or (not tail.english and field_like(tail.t[k]))


def take_bracket(tail: Tail) -> bool:
    """A short form or a field in brackets: "Presiden (PM)", "Dirjen X (Binapenta dan PKK)"."""
    t, j, n = tail.t, tail.j, len(tail.t)
    if t[j].text != "(" or j + 2 >= n or not t[j + 1].text[0].isalpha():
        return True
    close = next((k for k in range(j + 2, min(j + 12, n)) if t[k].text == ")"), None)
    if close is None or any(not (t[k].text[0].isalpha() or t[k].text in "&/-,") for k in range(j + 1, close)):
        return True
    named = tail.names.at(t, j + 1)
    if named and named[1].kind not in ("state", "igo", "body") and named[1].country:
        tail.j = close + 1 if tail.placed == j and close == j + 2 else j  # "Gubernur Kepulauan Riau (Kepri)"
        return True
    field = close + 1 < n and close == j + 2 and t[j + 1].cap and tail.names.at(t, close + 1) is not None
    field = field or (close + 1 < n and t[j + 1].cap and t[close + 1].low in ("di", "at", "of", "pada"))
    listed = HEAD.at(t, j + 1) or PORTFOLIO.at(t, j + 1) or any(map(acronym, t[j + 1 : close]))
    short = (
        close == j + 2
        and close + 1 < n
        and t[j + 1].cap
        and t[close + 1].cap
        and _short_of(tail, t[j + 1].low)
    )
    if named or field or listed or short:  # "Timbalan Pengarah (Kawalan) | Sarawak"
        tail.j = close + 1
    return True


def _short_of(tail: Tail, word: str) -> bool:
    """Whether a bracket may hold an office's short form, known or not: "Menteri X (| Mentrans)"."""
    head = tail.t[tail.head].low
    return (
        not tail.english
        and len(word) > 4
        and (word[:3] == head[:3] or (word[:3] == "wam" and head == "menteri"))
    )


def _of_a_school(tail: Tail, j: int) -> int:
    """The body or comma behind a scholar's field, written small: "Pakar hukum laut | Universitas X"."""
    t = tail.t
    if tail.english or j != tail.start or t[j].cap or not _studies(tail):
        return 0
    for k in range(j, min(j + 5, len(t))):
        if k > j and t[k].cap and k + 1 < len(t) and t[k + 1].cap and not tail.names.at(t, k):
            return k  # "Pengamat politik antarabangsa | X Y"
        if k > j and k in tail.spans and t[k].cap:
            return k
        if k > j and t[k].text == "," and k + 1 < len(t) and t[k + 1].cap:
            return k  # "pensyarah sains politik, | Dr X, ..."
        field = PORTFOLIO.at(t, k) or (k and PORTFOLIO.at(t, k - 1) > 1)
        known = (t[k].low in NEVER_NAMES or t[k].low in _FROM or t[k].low.startswith(_VERBAL)) and not field
        if t[k].cap or not t[k].text.isalpha() or known:
            break
    return 0


_FROM = frozenset(
    {"asal", "dari", "daripada", "itu", "ini", "tersebut", "yang", "dan", "serta", "pun", "juga"}
)
_VERBAL = ("me", "ber", "di", "ter")
_STUDIES = frozenset({"peneliti", "penyelidik", "pengkaji", "analis", "pegiat", "penggiat"})


def _studies(tail: Tail) -> bool:
    """Whether an office is a scholar's or an onlooker's, whose field may be written small."""
    return bool(SCHOLAR.at(tail.t, tail.head)) or tail.t[tail.head].low in _STUDIES


def _numbers(tail: Tail, j: int) -> bool:
    """Whether a figure or letter tells which part it is: "Wilayah | 9", "Commission | F of ..."."""
    word, behind = tail.t[j].text, tail.t[j + 1] if j + 1 < len(tail.t) else None
    if word.isdigit() and len(word) < 3:
        return True
    body = behind is None or not behind.cap or j + 1 in tail.spans
    return len(word) == 1 and word.isupper() and word.isalpha() and body


def _initial(tail: Tail, j: int) -> bool:
    """Whether a letter is a minister's own and no number: "Menteri Sumber Manusia | V Kumaran"."""
    t = tail.t
    if len(t[j].text) > 1 or t[tail.head].low not in _UNNUMBERED or j + 1 >= len(t):
        return False
    return t[j + 1].text.istitle() and j + 1 not in tail.spans and not is_office_word(t, j + 1)


def take_field(tail: Tail) -> bool:
    """A word of a field, or one that may only stand in an office."""
    t, j, n = tail.t, tail.j, len(tail.t)
    word = t[j]
    if t[tail.head].low in MONARCHS and not tail.lower:
        return False
    rank = SERVICE.at(t, j)
    haji = HONORIFIC.at(t, j) and word.low in ("haji", "hajah") and (tail.placed == j or tail.english)
    if HONORIFIC.at(t, j) > 1 or haji or (tail.placed == j and word.low == "agung"):
        return False  # "Menteri Kesihatan Brunei | Yang Berhormat X", "Menteri Agama Brunei | Haji X"
    if (rank > 1 and word.low in _RANKED) or (rank and tail.lower and word.cap and HEAD.at(t, j)):
        return (
            False  # "Minister of Public Security | Senior Lieutenant General X", "the director | Captain Y"
        )
    if t[j - 1].low in NUMBERED and t[j - 1].cap and _numbers(tail, j):
        tail.j += 1
        return True
    if word.text == "/" and j + 1 < n and t[j + 1].cap:
        tail.j += 2
        return True
    if word.text in ("'", "’") and tail.english and j + 1 < n and t[j + 1].cap and PORTFOLIO.at(t, j + 1):
        tail.j += 2  # "Minister of Expatriates | ' Welfare"
        return True
    numeral = word.text in NUMERALS and t[j - 1].cap and not _initial(tail, j)
    if numeral and not (j + 1 < n and t[j + 1].low in BALINESE):
        tail.j += 1
        return True
    seat = _of_a_school(tail, j)
    if seat:
        tail.j = seat
        return True
    free = word.low in ("bebas", "independen") and j == tail.start and SCHOLAR.at(t, tail.head)
    if (
        word.low in ("fungsi", "cabang")
        or free
        or (not word.cap and j == tail.start and PORTFOLIO.at(t, j) and not tail.english)
    ):
        tail.j += 1
        return True
    if not word.cap and not (tail.lower and tail.english and (PORTFOLIO.at(t, j) or HEAD.at(t, j))):
        return False
    size = MIDDLE.at(t, j) or PORTFOLIO.at(t, j) or int(not tail.english and field_like(word))
    if size:
        tail.j += max(size, HEAD.at(t, j))
    elif HEAD.at(t, j) and (t[j - 1].low in CHAIN or tail.lower or t[j - 1].low in LINK):
        tail.j += HEAD.at(t, j)
    elif t[j - 1].low in LINK and RANK.at(t, j):
        tail.j += RANK.at(t, j)
    elif only_a_field(tail, j):
        tail.j += 1
    else:
        return False
    return True
