"""The areas behind a body or place of an office: "Ketua X Kabupaten | Belu", "Bali, NTB, dan | NTT"."""

from __future__ import annotations

from ingest.persons.office_tail import Tail
from ingest.words.titles import title_at

# What an area is called before its name in Indonesian and Malay, behind its name in English.
_CALLED = frozenset(
    """kabupaten kota provinsi prov kab kecamatan cabang cawangan wilayah daerah kawasan negeri bahagian
    regional resor perfektur prefektur""".split()  # noqa: SIM905
)
_CALLED_BEHIND = frozenset({"province", "state", "city", "district", "region", "prefecture", "county"})
_SIDES = frozenset(
    "timur barat utara selatan tengah tenggara barat-laut timur-laut tenggara-timur".split()  # noqa: SIM905
)
_MOST = 6  # places in a list


def take_area(tail: Tail) -> bool:
    """Take the area for which the body or place before is there; whether one was taken."""
    t, j = tail.t, tail.j
    word = t[j]
    if word.text == ",":
        return _places(tail)
    if tail.english:
        if word.low in _CALLED_BEHIND and not word.cap and tail.at(j + 1) and t[j + 1].cap:
            tail.j = j + 1  # "Governor of Savannakhet | province X"
            return True
        return False
    if not word.cap:
        return False
    if word.low in _SIDES and _no_name(tail):  # "Pasukan Keselamatan Pantai | Timur Sabah"
        tail.j = tail.placed = j + 1
        return True
    if word.low in _CALLED and tail.at(j + 1) and t[j + 1].cap:
        found = tail.names.at(t, j, ("place",)) or tail.names.at(t, j + 1, ("place",))
        part = tail.names.division(t, j + 1)
        size = max(part[0] if part else 0, found[0] if found else 0)
        if not size:
            return False
        tail.j = tail.placed = j + size + (found is None or tail.names.at(t, j, ("place",)) is None)
        return True
    return False


def _no_name(tail: Tail) -> bool:
    """Whether a word for a side of the sky begins no name: a place, a bracket, a title or a whole name
    follows; but "Ketua Bank Sentral Laos | Timur Nazarbekov"."""
    t, k = tail.t, tail.j + 1
    if k >= len(t):
        return True
    if t[k].text == "(" or tail.names.at(t, k) or title_at(t, k):
        return True
    return t[k].cap and k + 1 < len(t) and t[k + 1].cap


def _places(tail: Tail) -> bool:
    """More places that one office serves: "Kantor Wilayah X Bali, NTB, dan NTT"."""
    t, j, end = tail.t, tail.j, tail.j
    for _ in range(_MOST):
        k = j + tail.at(j, (",",))
        joined = tail.at(k, ("dan", "and", "serta"))
        k += joined
        found = tail.names.at(t, k, ("place",)) if k > j and tail.at(k) and t[k].cap else None
        found = found or (tail.names.division(t, k) if k > j and tail.at(k) else None)
        if found is None:
            return False
        j = end = k + found[0]
        if joined:
            tail.j = tail.placed = end
            return True
    return False
