"""Counts by year in ``graph/derived``: what each relation has in a year, and which facts begin in it.

Of a relation all counts of a year stand at one node, so that they are read at the cost of its years. A year
is a node to which its facts point, so that what begins before a day is found by its years, without the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from ontology.statements import Statement, integer
from ontology.terms import RDF, Names, key
from queries.triples import Triples, get, is_a, one, tail

MEETINGS, COMMITMENTS, SIGNINGS = MEASURES = ("meetings", "commitments", "signings")
DOCUMENTS = ("treaty", "memorandum-of-understanding", "letter-of-intent", "joint-statement", "plan-of-action")
CARRIED = ("in-force", "implemented")  # of a document: so it was signed


@dataclass(frozen=True, slots=True)
class YearlyTally:
    """Facts that concern a relation in a year, of one of the measures that stand together."""

    relation: str
    year: str  # "" where no single year is told
    number: str  # one of `MEASURES`

    measures = MEASURES

    def iri(self, names: Names) -> str:
        return names.id("yearly-tally", key(f"{self.relation.rpartition('/')[2]}-{self.year or 'undated'}"))

    def statements(self, names: Names) -> Iterator[Statement]:
        tally, term = self.iri(names), names.term
        yield tally, RDF + "type", ox.NamedNode(term("YearlyTally"))
        yield tally, term("yearlyTallyOf"), ox.NamedNode(self.relation)
        if self.year:
            yield tally, term("tallyYear"), integer(int(self.year))


@dataclass(frozen=True, slots=True)
class Year:
    """Meetings and commitments that may begin in a year, by the first day that is possible."""

    year: str

    number = "factsBegun"
    measures = ("factsBegun",)

    def iri(self, names: Names) -> str:
        return names.id("year", key(self.year))

    def statements(self, names: Names) -> Iterator[Statement]:
        yield self.iri(names), RDF + "type", ox.NamedNode(names.term("Year"))
        yield self.iri(names), names.term("year"), integer(int(self.year))


def yearly(graph: Triples, fact: str, only: str | None = None) -> Iterator[YearlyTally]:
    """The counts to which a fact adds one, of all its relations or of one only."""
    measures = []
    if is_a(graph, fact, "Meeting"):
        measures.append(MEETINGS)
    if is_a(graph, fact, "Commitment"):
        measures.append(COMMITMENTS)
        if _signed(graph, fact):
            measures.append(SIGNINGS)
    if measures:
        year = single_year(graph, fact)
        for relation in get(graph, fact, "concernsRelation"):
            if only in (None, relation):
                yield from (YearlyTally(relation, year, measure) for measure in measures)


def _signed(graph: Triples, commitment: str) -> bool:
    """Whether it is told as signed, or is a document that is in force or carried out by now."""
    kind, status = (tail(graph, commitment, f"commitment{name}") for name in ("Kind", "Status"))
    return status == "signed" or (status in CARRIED and kind in DOCUMENTS)


def years(graph: Triples, fact: str) -> Iterator[Year]:
    """The years in which a meeting or commitment may begin; several where several times are told of it."""
    if is_a(graph, fact, "Meeting") or is_a(graph, fact, "Commitment"):
        days = (day for when in get(graph, fact, "when") for day in get(graph, when, "earliest"))
        yield from map(Year, sorted({day[:4] for day in days}))


def begins(graph: Triples, fact: str) -> Iterator[Statement]:
    """That a fact may begin in its years."""
    for year in years(graph, fact):
        yield fact, graph.names.term("beginsIn"), ox.NamedNode(year.iri(graph.names))


def sides(graph: Triples, relation: str) -> Iterator[Statement]:
    """The two sides of a relation: as facts have parties too, these would be looked through for a pair."""
    for party in get(graph, relation, "party"):
        yield relation, graph.names.term("side"), ox.NamedNode(party)


def single_year(graph: Triples, fact: str) -> str:
    """The year in which it was, is or will be; "" where the words leave more than one open."""
    when = one(graph, fact, "when")
    if not when:
        return ""
    first, last = one(graph, when, "earliest")[:4], one(graph, when, "latest")[:4]
    return first if first == last else ""
