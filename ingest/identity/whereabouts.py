"""By which words places are told apart: one town whatever its spelling, a palace as a place in its town."""

from __future__ import annotations

import functools

from ingest.identity.claims import Node
from ingest.meetings.venues import seat
from ingest.rdf_values import fold
from ontology.coordinates import locate
from ontology.knowledge import load
from ontology.terms import SKOS, Names


def place_words(place: Node, names: Names) -> frozenset[str]:
    """The words of a place's name; none for a whole country, which tells no town from another.

    Of a name that the tables know, those of its first spelling: "Singapura" and "Singapore" are one town. Of
    a seat of power also those of its town: "Istana Merdeka" lies in Jakarta.
    """
    label, country = place.value(SKOS + "prefLabel") or "", place.value(names.term("inCountry")) or ""
    return _words(label, country.rpartition("/")[2].upper())


@functools.lru_cache(maxsize=20_000)
def _words(label: str, alpha2: str) -> frozenset[str]:
    folded = fold(label)
    if folded in _countries():
        return frozenset()
    state = load().state_of.get(alpha2)
    town = locate(label, state.alpha3) if state else None
    house = None if town else seat(label)
    if house and state and house[1] == state.alpha3:
        folded += f" {fold(house[0])}"
    return frozenset(fold(town.name).split() if town else folded.split())


@functools.cache
def _countries() -> frozenset[str]:
    states = (*load().states, *load().further_states)
    named = frozenset(fold(n) for s in states for n in (*s.names.values(), *s.aliases))
    return named - {"singapura", "singapore"}  # a town as well
