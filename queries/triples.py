"""A graph read by pattern, never as a whole: as a store holds it, or as a change will leave it."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Container, Iterable
from typing import Protocol

import pyoxigraph as ox

from ontology.terms import RDF, Names
from queries.store import Store

TYPE = RDF + "type"
_MOST = 20_000  # answers that are remembered, of each kind: some 20 MB


class Triples(Protocol):
    """What deriving asks of a graph; all answers are sorted and without repetition."""

    names: Names

    def objects(self, subject: str, predicate: str) -> list[str]:
        """The values of a property of a thing: IRIs, or the text of literals."""

    def subjects(self, predicate: str, iri: str) -> list[str]:
        """The things that have this IRI as value of the property."""

    def values(self, predicate: str) -> list[str]:
        """All values of a property."""


class Stored:
    """A graph as a store holds it now."""

    def __init__(self, store: Store, graph: str) -> None:
        self.names = store.names
        self._store = store
        self._graph = graph
        self.empty = not store.query(f"SELECT ?s WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }} LIMIT 1")

    def quads(
        self,
        subject: str | None = None,
        predicate: str | None = None,
        value: ox.NamedNode | ox.Literal | None = None,
    ) -> Iterable[ox.Quad]:
        """The quads of a pattern."""
        if self.empty:
            return ()
        s, p = (None if term is None else ox.NamedNode(term) for term in (subject, predicate))
        return self._store.match(self._graph, s, p, value)

    def objects(self, subject: str, predicate: str) -> list[str]:
        return sorted({q.object.value for q in self.quads(subject, predicate)})  # type: ignore[union-attr]

    def subjects(self, predicate: str, iri: str) -> list[str]:
        found = self.quads(None, predicate, ox.NamedNode(iri))
        return sorted({q.subject.value for q in found})  # type: ignore[union-attr]

    def values(self, predicate: str) -> list[str]:
        return sorted({q.object.value for q in self.quads(None, predicate)})  # type: ignore[union-attr]


class Remembered:
    """A graph that does not change while it is read; what was read last need not be asked for again."""

    def __init__(self, graph: Triples) -> None:
        self.names = graph.names
        self.objects = functools.lru_cache(_MOST)(graph.objects)
        self.subjects = functools.lru_cache(_MOST)(graph.subjects)
        self.values = graph.values


class Amended:
    """A graph as it will be: what is stored without what goes and with what comes.

    Args: what is stored, None for nothing; the quads that go (all stored) and come (none stored); the
    properties that will be asked for, so that no others are kept in memory.
    """

    def __init__(
        self,
        before: Stored | None,
        gone: Iterable[ox.Quad],
        fresh: Iterable[ox.Quad],
        names: Names,
        reads: Container[str],
    ) -> None:
        self.names = names
        self._before = None if before is None or before.empty else before
        self._gone = {quad.triple for quad in gone if quad.predicate.value in reads}
        self._of: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._to: dict[tuple[str, str], set[str]] = defaultdict(set)
        self._values: dict[str, set[str]] = defaultdict(set)
        for quad in fresh:
            s, p, o = quad.subject.value, quad.predicate.value, quad.object.value  # type: ignore[union-attr]
            if p in reads:
                self._of[s, p].add(o)
                self._values[p].add(o)
                if isinstance(quad.object, ox.NamedNode):
                    self._to[p, o].add(s)

    def objects(self, subject: str, predicate: str) -> list[str]:
        kept = self._kept(subject, predicate)
        return sorted({q.object.value for q in kept} | self._of.get((subject, predicate), set()))  # type: ignore[union-attr]

    def subjects(self, predicate: str, iri: str) -> list[str]:
        kept = self._kept(None, predicate, ox.NamedNode(iri))
        return sorted({q.subject.value for q in kept} | self._to.get((predicate, iri), set()))  # type: ignore[union-attr]

    def values(self, predicate: str) -> list[str]:
        kept = self._kept(None, predicate)
        return sorted({q.object.value for q in kept} | self._values.get(predicate, set()))  # type: ignore[union-attr]

    def _kept(
        self, subject: str | None, predicate: str, value: ox.NamedNode | None = None
    ) -> Iterable[ox.Quad]:
        if self._before is None:
            return ()
        found = self._before.quads(subject, predicate, value)
        return (quad for quad in found if quad.triple not in self._gone) if self._gone else found


def get(graph: Triples, subject: str, term: str) -> list[str]:
    """The values of a property, given as a whole IRI or as a name of our vocabulary."""
    return graph.objects(subject, term if ":" in term else graph.names.term(term))


def one(graph: Triples, subject: str, term: str) -> str:
    """The first value of a property, "" where there is none."""
    return next(iter(get(graph, subject, term)), "")


def tail(graph: Triples, subject: str, term: str) -> str:
    """The last part of the first value: the id of a concept."""
    return one(graph, subject, term).rpartition("/")[2]


def pointing(graph: Triples, term: str, iri: str) -> list[str]:
    """The things that have this IRI as value of the property."""
    return graph.subjects(term if ":" in term else graph.names.term(term), iri)


def is_a(graph: Triples, subject: str, kind: str) -> bool:
    """Whether a thing is of a class of our vocabulary."""
    return graph.names.term(kind) in graph.objects(subject, TYPE)
