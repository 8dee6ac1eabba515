"""Who goes where: somebody who arrives in a state is not of it, and whoever receives somebody there is."""

from __future__ import annotations

import csv
import functools
from collections.abc import Sequence
from dataclasses import dataclass

from ingest.words.naming import words
from ingest.words.scan import Scan
from ingest.words.tokens import Token, folded
from ontology.knowledge import FOLDER, load

GOES = words("speech", "goes")
ARRIVES = words("speech", "arrives")
TOURS = words("speech", "tours")
GOES_HOME = words("speech", "goes-home")
_TO = frozenset({"to", "ke", "for"})
_IN = frozenset({"in", "at", "di", "on"})
_BY = frozenset({"by", "oleh"})
_STAYS = frozenset({"visit", "trip", "kunjungan", "lawatan"})
_OF_WHOM = frozenset({"of", "by"})
_FROM = frozenset({"from", "dari", "daripada"})
_FORMAL = frozenset({"the", "republic", "kingdom", "republik", "kerajaan", "of", "negara", "ibu", "kota"})
_RECEIVED = frozenset({"received", "welcomed", "hosted", "met", "diterima", "disambut"})
_REACH = 14  # words in which "visit by the Minister of ... to Laos" comes to its end


@dataclass(frozen=True, slots=True)
class Journey:
    """A journey told in a sentence: its verb or noun, the place, the state of the place, and whether the
    place is that state itself or its capital."""

    verb: int
    place: int
    country: str
    whole: bool


@functools.cache
def _capitals() -> frozenset[tuple[str, ...]]:
    """The capitals of all states, folded."""
    named = [name for state in load().states for name in state.capitals.values()]
    with (FOLDER / "further_states.csv").open(encoding="utf-8", newline="") as file:
        named += [row["capital"] for row in csv.DictReader(file)]
    return frozenset(folded(name) for name in named)


def journeys(s: Scan) -> list[Journey]:
    """The journeys of a sentence to a state or a place of it; a way home is none."""
    found = []
    for first, last, entry in s.places:
        if entry.country is None or entry.kind == "demonym":
            continue
        verb = _verb(s.tokens, first)
        if verb is not None:
            whole = entry.kind == "state" or tuple(t.low for t in s.tokens[first:last]) in _capitals()
            found.append(Journey(verb, first, entry.country, whole))
    return found


def _verb(t: Sequence[Token], place: int) -> int | None:
    """The word of going whose goal stands at ``place``."""
    k = place - 1
    while k > 0 and t[k].low in _FORMAL:
        k -= 1
    if k < 0:
        return None
    if TOURS.at(t, k):
        return k
    lead = t[k].low
    if lead not in _TO and lead not in _IN and lead not in _FROM:
        return None
    for at in range(k - 1, max(-1, k - 1 - _REACH), -1):
        low = t[at].low
        if t[at].text in ".;:":
            return None
        if GOES_HOME.at(t, at):
            return at if lead in _FROM else None  # "back from Laos": the journey went there
        if lead in _FROM:
            continue
        if lead in _IN and low in _STAYS and (at == k - 1 or t[at + 1].low in _OF_WHOM):
            return at  # "the visit of President X in Hanoi"
        if lead in _IN and at < k - (4 if t[at].text == "," else _REACH // 2):
            return None
        if (ARRIVES.at(t, at) and low != lead and (lead in _TO or at >= k - 4)) or (
            lead in _TO and GOES.at(t, at)
        ):
            home = any(GOES_HOME.at(t, x) for x in range(max(0, at - 2), at))
            return None if home else at
    return None


def travels(s: Scan, first: int, last: int) -> list[Journey]:
    """The journeys of the person who stands at the words from ``first`` to ``last``: the nearest one before a
    verb of going, the one named between a noun for it and the place ("kunjungan Menteri X ke Laos"), or by
    whom it is ("the visit to Laos by Minister X")."""
    if first and s.tokens[first - 1].low in _BY:
        near = (j for j in journeys(s) if j.place < first <= j.place + _REACH // 2)
        return [
            j for j in near if not any(x.text == "," or x.low in _RECEIVED for x in s.tokens[j.place : first])
        ]
    others = [c.name.begin for c in s.names] + [p.first for p in s.posts]
    return [
        j
        for j in journeys(s)
        if first < j.place
        and (j.verb < first or not any(last <= other < j.verb for other in others))
        and not any(last <= other < j.place for other in others if j.verb < first)
    ]
