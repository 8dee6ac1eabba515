"""Whose an office is: the bodies, states, organisations and places behind its head.

Each step takes what it knows, and tells whether the office may go on.
"""

from __future__ import annotations

from ingest.persons.office_prepositions import AND, is_region
from ingest.persons.office_tail import Tail
from ingest.words.body_span import ENGLISH_PRIVATE as PRIVATE_END
from ingest.words.body_span import SUBUNIT, Span
from ingest.words.by_seat import FIRST, house_at
from ingest.words.named_alike import begins_like_place
from ingest.words.post_words import (
    BODY_HEAD,
    CLERGY,
    ENGLISH_BODY_HEAD,
    ENVOYS,
    LOCAL,
    PORTFOLIO,
    UNIT_HEADS,
)

_UNIONS = frozenset({"uni", "eu", "ue", "kesatuan", "european"})  # they act as states do


def take_body(tail: Tail) -> bool:
    """A body: "Dirjen Imigrasi | Kementerian ..."."""
    t, j = tail.t, tail.j
    if j not in tail.spans or not t[j].cap:
        return True
    number, span = tail.spans[j]
    union = span.group and t[j].low in _UNIONS
    if t[j - 1].low in ("dan", "and") or (span.group and not union):
        return False
    if span.holder == "igo" and not span.ids and _in_field(tail, j):
        tail.j = span.last
        return True
    serves = t[j].low == "pusat" and t[j + 1].low in _OF_OFFICES
    part = serves and span.last in tail.spans and not span.forms  # "Kepala Pusat Data | Badan X"
    unit = t[tail.head].low in UNIT_HEADS and (t[j].low in SUBUNIT or t[j].low == "otoritas" or part)
    unit = unit and not (t[j].low == "kantor" and span.last - j > _SEATED)
    unit = unit and not (t[j].low in _BUREAUS and span.core < span.last and _of_state(tail, span))
    unit = unit and not (t[j].low in _LOCAL_FORCES and span.last - j > 1)
    field = PORTFOLIO.at(t, j) and t[j].text.istitle() and not BODY_HEAD.at(t, j)
    foreign = not tail.english and ENGLISH_BODY_HEAD.at(t, span.core - 1)  # "Direktur | National X Authority"
    if j == tail.start and (unit or (field and not foreign and not PRIVATE_END.at(t, span.last - 1))):
        span.office = True
    tail.take(number, span)
    return True


def _of_state(tail: Tail, span: Span) -> bool:
    """Whether a state ends a unit's name, which is then a body: "Pengarah | Biro Narkotik Singapura"."""
    return tail.names.at(tail.t, span.core, ("state",)) is not None


def _beyond(tail: Tail, j: int) -> int:
    """The words of the state beyond the border that a commander guards: "Dansatgas X RI | -PNG"."""
    t = tail.t
    if not t[tail.head].low.startswith("dan") or j + 1 >= len(t) or t[j].text not in "-–":
        return 0
    other = tail.names.at(t, j + 1, ("state",))
    return 1 + other[0] if other else 0


_COMMISSIONERS = frozenset({"komisioner", "komander", "superintendan", "penguasa"})  # of a land's branch
_WITH_MINISTERS = frozenset({"sarawak", "sabah", "bangsamoro"})  # lands whose own ministers govern them


def take_place(tail: Tail) -> bool:
    """A state, an organisation, or the place of a local office."""
    t, j = tail.t, tail.j
    if t[j].low == "negara" and tail.at(j + 1, ("bagian",)) and tail.at(j + 2):
        area = tail.names.at(t, j + 2, ("place",)) or tail.names.division(t, j + 2)
        if area and t[j].cap:  # "Gubernur | Negara Bagian Shan": never of the own state
            tail.country = tail.country or area[1].country
            tail.j = tail.placed = j + 2 + area[0]
            return True
    if t[j].low == "prefektur" and t[j].cap and tail.at(j + 1):
        area = tail.names.at(t, j + 1, ("place",)) or tail.names.division(t, j + 1)
        if area:  # "Gubernur | Prefektur Chiba"
            tail.country = tail.country or area[1].country
            tail.j = tail.placed = j + 1 + area[0]
            return True
    house = (
        house_at(t, j) if not tail.english and t[j].low in FIRST and t[tail.head].low in _SPEAK_FOR else None
    )
    if house:  # "Juru bicara | Kremlin"
        tail.country, tail.j = tail.country or house[1], j + house[0]
        tail.placed = tail.j
        return True
    found = tail.names.at(t, j)
    if LOCAL.at(t, tail.head):
        part = tail.names.division(t, j)  # "Bupati Halmahera | Utara"
        longer = part is not None and found is not None and part[0] > found[0]
        found = part or found if found is None or found[1].country is None or longer else found
    if found is None:
        return True
    size, entry = found
    if j == tail.placed and entry.kind == "place" and begins_like_place(t, j, tail.names, ()):
        return False  # "Gabenor Yala | Surin Chaiwat"
    if t[j - 1].low in _WATERS and tail.at(j + size, _SIDES) and not tail.english:
        tail.j = j + size + 1  # "juru bicara untuk Laut | Filipina Barat"
        return True
    if t[j].low == "medan" and tail.at(j + size, _SIDES) and t[tail.head].low == "panglima":
        tail.j = j + size + 1  # "Panglima Medan | Timur": no town
        return True
    local = entry.kind == "place" and (
        LOCAL.at(t, tail.head)
        or (tail.country is not None and t[tail.head].low in ENVOYS)  # "Duta Besar RI | Port Moresby"
        or t[j - 1].low in SUBUNIT
        or (j > tail.start and (t[tail.head].low in UNIT_HEADS or t[tail.head].low in _COMMISSIONERS))
        or (t[j].low in _WITH_MINISTERS and t[tail.head].low in ("menteri", "minister"))
    )
    state = entry.kind in ("state", "demonym")
    foreign = entry.kind == "demonym" and not (
        tail.english or t[j].text.isupper() or t[j].low in ("british", "saudi")
    )
    if state and [x for x in t[j + size : j + size + 1] if x.low in AND] and is_region(tail, j + size):
        tail.j = j + size  # "Director General of America and | Europe": a field
        return True
    joined = t[j - 1].low in ("dan", "and") or foreign
    if state and t[j].cap and joined:
        return False
    if (t[j].cap and (local or state)) or entry.kind == "igo":
        if entry.kind != "igo" or not _in_field(tail, j):
            tail.loose = tail.loose or (entry.kind == "igo" and tail.country is None)
            seat = entry.kind == "place" and t[tail.head].low in ENVOYS  # "Konjen RI | Jeddah"
            seat = seat or bool(CLERGY.at(t, tail.head))  # "Uskup | Timika"
            tail.country = tail.country or (None if tail.private or seat else entry.country)
        tail.j = tail.placed = j + size + _beyond(tail, j + size)
    return True


_SPEAK_FOR = frozenset(
    "juru jurucakap jubir penasihat pejabat pegawai setiausaha sekretaris kepala ketua staf utusan".split()  # noqa: SIM905
)
_WATERS = frozenset({"laut", "selat", "teluk", "samudra", "samudera", "lautan"})
_SIDES = ("timur", "barat", "utara", "selatan", "tengah")
_BUREAUS = frozenset({"biro", "divisi", "bahagian", "satuan", "otoritas"})
_LOCAL_FORCES = frozenset(
    {"polda", "polres", "polresta", "kodam"}
)  # named after a place: "Kepala | Polda Jambi"
_SEATED = 3  # words from which on an office of a state is told with its field and seat: "Kantor Imigrasi X"
_OF_OFFICES = frozenset({"data", "penerangan", "informasi", "komunikasi", "hubungan", "humas"})
# What has directors for every field of its own: "Director for Fisheries, | European Commission".
_WITH_OFFICERS = frozenset(
    "komisi suruhanjaya commission european uni kesatuan sekretariat secretariat bank badan".split()  # noqa: SIM905
)


def _in_field(tail: Tail, j: int) -> bool:
    """Whether an organisation is an office's field: "Dirjen Kerja Sama | ASEAN", of whatever state."""
    t = tail.t
    if t[j].low in _WITH_OFFICERS:
        return False
    return any(k >= tail.start and PORTFOLIO.at(t, k) == j - k for k in (j - 1, j - 2))
