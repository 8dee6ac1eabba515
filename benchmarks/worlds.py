"""Graphs of any size for comparing engines: one composed world, repeated under other article ids.

A world of a thousand articles is brought together once; each copy has its own meetings, persons, commitments
and claims under other names, and the same states, topics and relations. So every list is as much longer and
every count as much higher as there are copies. (Bringing the copies together would make them one again; what
is compared here is how engines answer from a graph of that size and shape, not how it is made.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from benchmarks.consolidate import KNOWLEDGE, NAMES, records
from ingest.identity.consolidate import consolidate
from ingest.quads import to_quads
from ontology.graphs import authority_quads
from ontology.terms import SKOS
from queries.derived import derive

WORLD = 1000  # articles
_ARTICLE = re.compile(r"\bn(?=\d{6}\b)")
_COUNTS = (
    "tallyCount",
    "meetings",
    "commitments",
    "signings",
    "factsBegun",
    "pairsOfActors",
    "overviewCount",
)
_COUNT = re.compile(
    "|".join(rf'(?<=ontology#{name}> ")\d+' for name in _COUNTS) + r'|(?<=ontology#overviewCells> ")[^"]+'
)
_NUMBER = re.compile(r"\d+(?=;|$)")  # of a cell: what stands last


@dataclass(frozen=True, slots=True)
class World:
    """The N-Quads lines of one world, by graph; `claims` are those of the articles themselves."""

    claims: str
    current: str
    derived: str
    topics: str


@cache
def world(articles: int = WORLD) -> World:
    """The first copy: that many composed records, brought together."""
    claims = [q for article, facts in records(articles) for q in to_quads(article, facts, KNOWLEDGE, NAMES)]
    current = consolidate(claims, KNOWLEDGE, NAMES)
    tree = [q for q in authority_quads(KNOWLEDGE, NAMES) if q.predicate.value == SKOS + "broader"]
    graph = ox.NamedNode(NAMES.graph("current"))
    topics = [ox.Quad(q.subject, q.predicate, q.object, graph) for q in tree]
    return World(_lines(claims), _lines(current), _lines(derive(current, NAMES)), _lines(topics))


def _lines(quads: list[ox.Quad]) -> str:
    found = ox.serialize(quads, format=ox.RdfFormat.N_QUADS)
    assert found is not None
    return found.decode("utf-8")


def nquads(copies: int, articles: int = WORLD) -> Iterator[str]:
    """The graph of so many copies, as blocks of N-Quads: current, derived, and the first copy's claims.

    The claims of the articles themselves, a source and an extraction graph each, are there for the first copy
    alone: they would double the graph and only one of the nine queries reads them.
    """
    first = world(articles)
    yield first.topics
    yield first.claims
    for number in range(copies):
        yield renamed(first.current, number)
        yield _COUNT.sub(lambda found: _times(found.group(), copies), renamed(first.derived, number))


def _times(numbers: str, copies: int) -> str:
    return _NUMBER.sub(lambda found: str(int(found.group()) * copies), numbers)


def renamed(lines: str, number: int) -> str:
    """The lines of another copy: the first keeps its names."""
    return _ARTICLE.sub(f"n{number}", lines) if number else lines


def write(path: Path, copies: int, articles: int = WORLD) -> int:
    """Write the graph into a file; gives the number of its lines (statements of states come once a copy)."""
    lines = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for block in nquads(copies, articles):
            file.write(block)
            lines += block.count("\n")
    return lines
