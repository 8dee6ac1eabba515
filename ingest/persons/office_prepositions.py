"""Whose an office is by the preposition behind it: "of Thailand", "untuk Indonesia", "for Home Affairs"."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.persons.office_tail import Tail
from ingest.words.gazetteer import Entry
from ingest.words.post_words import (
    ENGLISH_BODY_HEAD,
    ENVOYS,
    HEAD,
    LOCAL,
    PORTFOLIO,
    REGIONS,
    SENT,
    TO,
)
from ingest.words.tokens import Token

_FROM = frozenset({"dari", "asal", "from"})


_RESIDENT = frozenset({"representative", "perwakilan", "coordinator", "koordinator"})


_CHARGED_WITH = frozenset(
    {"envoy", "rapporteur", "representative", "adviser", "advisor", "expert", "assistant"}
)


_CHARGED = frozenset({"untuk", "bagi"})


_SIDES = ("timur", "barat", "utara", "selatan", "tengah", "tenggara")


_NEW = frozenset({"baru", "baharu"})  # behind the state that sends an envoy


_SEATS = ("untuk", "bagi", "ke")


AND = ("and", "dan")
OWNING = ("'s", "’s")


def is_region(tail: Tail, j: int) -> bool:
    """Whether a part of the world is joined behind a state, which is then one as well."""
    return tail.at(j, AND) and tail.at(j + 1) and tail.t[j + 1].low in REGIONS


def _last(tail: Tail) -> int:
    """How many words the head of an office has behind its first one."""
    return tail.start - tail.head - 1


def _based(t: Sequence[Token], k: int) -> int:
    """The word that tells where a body sits, if it is named by that: "the Phnom Penh- | based X"; else 0."""
    for m in range(k, min(k + 4, len(t) - 1)):
        if t[m].low[-5:] == "based":
            return m
    return 0


def _named_before(tail: Tail) -> str | None:
    """The state whose other office is joined before this one: "Laos's Minister of X and chief of | its Y"."""
    t = tail.t
    if not tail.head or t[tail.head - 1].low not in ("and", "concurrently"):
        return None
    for k in range(tail.head - 1, max(-1, tail.head - 14), -1):
        found = tail.names.at(t, k, ("state", "demonym")) if t[k].cap else None
        if found:
            return found[1].country
    return None


def take_preposition(tail: Tail) -> bool:
    """ "of Thailand", "untuk Indonesia", "for Home Affairs", "of the Senate"."""
    t, j, n = tail.t, tail.j, len(tail.t)
    word = t[j]
    if word.low in _NEW and tail.at(j + 1, _SEATS) and j == tail.placed and t[tail.head].low in ENVOYS:
        tail.j = j + 1  # "Duta Besar Vietnam baru | untuk Indonesia"
        return True
    if word.low == "on" and j + 1 < n and t[tail.head + _last(tail)].low in _CHARGED_WITH:
        found = tail.names.at(t, j + 1, ("state", "place"))
        if found or (PORTFOLIO.at(t, j + 1) and (t[j + 1].cap or tail.lower)):
            tail.j = j + 1 + (found[0] if found else 0)  # "Special Envoy on | Myanmar"
            return True
    if word.low not in TO or j + 1 >= n:
        return True
    if ends := _matter(tail, j + 1):
        tail.j = ends
        return True
    k = j + 2 if t[j + 1].low == "the" and j + 2 < n else j + 1
    if tail.english and t[j + 1].low == "its" and j + 2 in tail.spans and (side := _named_before(tail)):
        tail.country = tail.country or side
        span = tail.spans[j + 2][1]
        span.country = span.country or side
        tail.take(*tail.spans[j + 2])
        return True
    own = tail.english and word.low == "of" and t[j + 1].low in ("its", "their")
    if own and (ends := _common_body(tail, j + 2)):
        tail.j = ends  # "director-general of | its labour department"
        return True
    seat = _based(t, k) if tail.english and t[k].cap else 0
    if seat and seat + 1 in tail.spans:
        tail.take(*tail.spans[seat + 1])  # "director of the Phnom Penh-based | Mekong Workers Alliance"
        return True
    if tail.english and (local := _of_a_part(tail, k)):
        tail.take(*tail.spans[local])  # "Chairman of the provincial | People's Council"
        return True
    if tail.english and k + 2 in tail.spans and t[k + 1].text in OWNING and t[k].text.isupper():
        tail.take(*tail.spans[k + 2])  # "Chairman of the NA's | Committee for Legal Affairs"
        return True
    seated = word.low in ("di", "pada") and k in tail.spans and tail.spans[k][1].holder == "state"
    near = word.low not in ("di", "in", "pada", "at", "ke") or t[tail.head].low == "menteri" or seated
    if k in tail.spans and not tail.spans[k][1].group and (tail.english or near):
        tail.take(*tail.spans[k])
        if tail.spans[k][1].holder == "igo" and tail.at(tail.j) and t[tail.j].low.startswith("secretary-"):
            tail.j += 1  # "Special Envoy of the United Nations | Secretary-General"
        return True
    found = tail.names.at(t, k)
    if LOCAL.at(t, tail.head) and (found is None or found[1].country is None):
        found = tail.names.division(t, k) or found
    if found and found[1].kind == "state" and word.low in ("of", "for") and is_region(tail, k + found[0]):
        tail.j = k + found[0]
        return True
    if found and found[1].kind == "demonym" and word.low == "of" and k + found[0] in tail.spans:
        tail.country = tail.country or found[1].country  # "President of the Lao | NA"
        span = tail.spans[k + found[0]][1]
        span.country = span.country or found[1].country
        tail.take(*tail.spans[k + found[0]])
        return True
    if tail.english and found and _takes_owned(tail, k + found[0]):
        tail.country = tail.country or found[1].country  # "director at Singapore's | Ministry of X"
        _owned(tail)
        return True
    owner = k + found[0] if found and found[1].kind == "state" and tail.english else 0
    if owner and word.low in ("at", "in", "with") and tail.at(owner, ("'s", "’s", "'", "’")):
        ends = _common_body(tail, owner + 1)
        if ends and found:  # "a director-general at Laos's | farm ministry"
            tail.country, tail.j = tail.country or found[1].country, ends
            return True
    if found and found[1].kind == "demonym" and tail.english and word.low in ("of", "at", "in", "for"):
        ends = _common_body(tail, k + found[0])
        if ends:  # "chief of the Lao | national police"
            tail.country, tail.j = tail.country or found[1].country, ends
            return True
    if found and found[1].kind in ("state", "place", "igo") and word.low not in ("at", "pada"):
        sent = tail.loose or any(
            tail.names.at(t, h, ("igo",)) for h in range(max(0, tail.head - 3), tail.head)
        )
        seated = t[tail.head].low in _RESIDENT and found[1].kind == "state"
        if tail.bodies and tail.country and tail.country != found[1].country:
            # "Kepala Perwakilan JICA di | Jakarta"
            seated = seated or any(x.low in _RESIDENT for x in t[tail.head : j])
        if word.low in ("di", "in") and t[tail.head].low not in ENVOYS and not (sent or seated):
            return False  # only envoys and an organisation's officials are named by their seat
        behind = k + found[0]
        if behind + 1 < n and t[behind].text in "-‑" and t[behind + 1].low == "based":
            return False  # "chief executive of Bangkok-based ..."
        if word.low in _FROM and found[1].kind == "place":
            return False
        if word.low in ("ke", "to") and not (tail.loose or any(w.low in SENT for w in t[tail.head : j])):
            return False  # a minister's visit to a city, no seat
        _seat(tail, word.low, k, found)
        if t[k].low in REGIONS and tail.at(tail.j, _SIDES) and t[tail.j].cap:
            tail.j += 1  # "utusan khas ke Asia | Barat"
        if tail.english and found[1].kind == "place":
            tail.placed = tail.j
        if tail.english and tail.at(tail.j, ("'s", "’s")):
            _owned(tail)
        return True
    if word.low in ("kepada", "to") and HEAD.at(t, j + 1):
        tail.j = j + 1 + HEAD.at(t, j + 1)
        return True
    if word.low in _CHARGED and t[k].cap and PORTFOLIO.at(t, k):
        tail.j = k  # "Menteri Negara UEA untuk | Perdagangan Luar Negeri"
        return True
    if tail.english and word.low == "of" and (state := _long_name(tail, k)):
        tail.country, tail.j = tail.country or state[1], state[0]
        return True
    if tail.english and word.low in ("of", "for"):
        size = ENGLISH_BODY_HEAD.at(t, k) if word.low == "of" else 0
        if size and t[k].cap:
            tail.j = k + size
            if tail.at(tail.j, ("'s", "’s")) and tail.j + 1 in tail.spans:
                _owned(tail)  # "Chair of the National Assembly's | Committee for X"
            return True
        if PORTFOLIO.at(t, k) and (t[k].cap or tail.lower):
            tail.j = k
            return True
        if t[tail.start - 1].text == "Minister" and t[k].cap and t[k].text.istitle():
            tail.j = k + 1  # whatever behind a minister's "of" is no state is his field
            return True
    return False


# What an envoy is charged with, behind the lands or fields of it in English and before them in Malay.
_MATTERS = frozenset(
    """affairs issues matters cooperation nations process crisis peace""".split()  # noqa: SIM905
)
_OWN_MATTERS = frozenset({"urusan", "hal", "isu", "masalah", "komuniti", "komunitas"})


def _matter(tail: Tail, k: int) -> int:
    """The end of an envoy's charge that begins at a word: "special envoy for | Asian affairs", "utusan khas
    bagi | hal ehwal Asia", and of a body's official: "untuk | Komunitas Ekonomi"; 0 where none does."""
    t = tail.t
    if not tail.english:
        body = t[k].low in ("komuniti", "komunitas") and (tail.loose or tail.country == "ASEAN")
        if t[k - 1].low not in _CHARGED or t[k].low not in _OWN_MATTERS:
            return 0
        if not body and t[tail.head].low not in SENT:
            return 0
        k += 2 if tail.at(k + 1, ("ehwal",)) else 1
        first = k
        while tail.at(k) and t[k].cap and (PORTFOLIO.at(t, k) or t[k].low in REGIONS or tail.names.at(t, k)):
            found = tail.names.at(t, k)
            k += max(PORTFOLIO.at(t, k), found[0] if found else 1)
        return k if k > first else 0
    if t[k - 1].low not in ("for", "on") or t[tail.head + _last(tail)].low not in _CHARGED_WITH:
        return 0
    for m in range(k + 1, min(k + 6, len(t))):
        if t[m].low in _MATTERS:
            return m + 1
        if not (t[m].text.isalpha() or "-" in t[m].text) or t[m].low in TO:
            break
    return 0


def _of_a_part(tail: Tail, k: int) -> int:
    """The body of a part of a state, told so by an adjective: "of the | Huaphanh provincial Party
    Committee"; 0 where none stands there. Its place tells the state."""
    t = tail.t
    found = tail.names.at(t, k, ("place",)) if t[k].cap else None
    behind = k + (found[0] if found else 0)
    if not tail.at(behind, _PARTS) or t[behind].cap or behind + 1 not in tail.spans:
        return 0
    if found:
        tail.country = tail.country or found[1].country
    return behind + 1


_PARTS = (
    "provincial",
    "municipal",
    "district",
    "city",
    "regional",
    "state",
    "local",
    "prefectural",
    "county",
)


# How states call themselves in English: "the | Islamic Republic of Iran", "the | State of Kuwait".
_REALMS = frozenset(
    """republic kingdom state states sultanate federation union commonwealth principality emirate emirates
    duchy""".split()  # noqa: SIM905
)


_OF_REALMS = frozenset(
    """federal federative democratic islamic arab socialist people's people’s cooperative co-operative united
    plurinational bolivarian independent hashemite oriental swiss grand""".split()  # noqa: SIM905
)


def _long_name(tail: Tail, k: int) -> tuple[int, str] | None:
    """The end and the state of a state's name with its form of government; None where none stands there."""
    t, j = tail.t, k
    while j < len(t) and t[j].cap and (t[j].low in _OF_REALMS or t[j].text in ("'s", "’s")):
        j += 1
    while j < len(t) and t[j].cap and t[j].low in _REALMS | _OF_REALMS:
        j += 1
    if j == k or not tail.at(j, ("of",)) or t[j - 1].low not in _REALMS:
        return None
    j += 2 if tail.at(j + 1, ("the",)) else 1
    found = tail.names.at(t, j, ("state",)) if j < len(t) else None
    return (j + found[0], found[1].country) if found and found[1].country else None


# What a state is told to have: "the head of Myanmar's | police".
_OWNED = frozenset(
    """police army navy parliament department ministry agency bureau authority commission force forces guard
    assembly court senate committee council service office institute bank corps union military cabinet
    government delegation customs directorate administration secretariat fleet squadron battalion brigade
    regiment contingent embassy board treasury""".split()  # noqa: SIM905
)


def _takes_owned(tail: Tail, j: int) -> bool:
    """Whether a body of state stands behind a state told to have it, which ends before ``j``."""
    body = tail.spans.get(j + 1)
    if body is None or body[1].holder != "state" or not tail.at(j, ("'s", "’s")):
        return False
    tail.j = j
    return True


def _owned(tail: Tail) -> None:
    """Go on over what a state is told to have: a body of the sentence, or a common noun for one."""
    j = tail.j + 1
    if j in tail.spans:
        tail.take(*tail.spans[j])
        return
    tail.j = _common_body(tail, j) or _unlisted(tail, j) or tail.j


def _unlisted(tail: Tail, j: int) -> int:
    """The end of a state's body that no list reads, by its last noun and what closes it: "head of Laos's |
    Counter Trafficking in Persons Division (CTPD)"; 0 where none does."""
    t, k = tail.t, j
    while k < min(len(t), j + 9) and (t[k].cap or (k > j and t[k].low in _WITHIN)) and t[k].text[0].isalpha():
        k += 1
    if k - j < 2 or k >= len(t) or t[k - 1].low not in _OWNED | _PARTS_OF:
        return 0
    if tail.at(k, ("(",)) and tail.at(k + 2, (")",)) and t[k + 1].text.isupper():
        return k + 3
    return k if t[k].text in ",;." else 0


_WITHIN = frozenset({"of", "in", "for", "and", "on", "against", "the"})
_PARTS_OF = frozenset({"division", "unit", "section", "centre", "center", "branch", "task", "desk", "wing"})


def _common_body(tail: Tail, j: int) -> int:
    """The end of a common noun for a body that begins at a word, with its field; 0 where none does."""
    t, end = tail.t, 0
    for k in range(j, min(j + 4, len(t))):
        if t[k].low in _OWNED:
            end = k + 1
        elif not (t[k].text.isalpha() and not t[k].cap):
            break
    return end


def _seat(tail: Tail, preposition: str, k: int, found: tuple[int, Entry]) -> None:
    tail.country = tail.country or (found[1].country if preposition in _FROM or preposition == "of" else None)
    tail.j = k + found[0]
    if preposition in ("untuk", "bagi", "to", "ke"):
        _further_seats(tail)


_ALSO = ("concurrently", "also", "juga", "merangkap", "non-resident")


def _further_seats(tail: Tail) -> None:
    """More states that one envoy serves: "Dubes RI untuk Fiji, Kiribati, dan Tuvalu"."""
    t, n, j, end = tail.t, len(tail.t), tail.j, tail.j
    while j + 1 < n:
        k = j + 1 if t[j].text == "," else j
        joined = k < n and t[k].low in ("dan", "and", "serta", "merangkap")
        k += joined
        if joined:
            k += tail.at(k, _ALSO)
            k += tail.at(k, ("to", "for", "untuk", "ke", "bagi"))  # "and concurrently to | Fiji"
        if k == j or k >= n:
            return
        found = tail.names.at(t, k, ("state", "igo"))
        if found is None:
            return
        j = end = k + found[0]
        if joined:
            break
    tail.j = end
