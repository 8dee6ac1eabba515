"""The graph `current` as it stands in a store, with changes that are still to be written laid over it."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator
from typing import Protocol

from pyoxigraph import Literal, NamedNode, Quad

from ingest.claims import Value

Triple = tuple[str, str, Value]


class Pattern(Protocol):
    """Reads a store: the quads of a graph with these terms, those that are None being open."""

    def __call__(
        self, graph: str, subject: NamedNode | None, predicate: NamedNode | None, value: Value | None, /
    ) -> Iterator[Quad]: ...


class Overlay:
    """What was read and what is to come; nothing is written here."""

    def __init__(self, match: Pattern, graph: str) -> None:
        self.match, self.graph = match, graph
        self.heeds: tuple[str, Container[str]] = "", ()  # a property whose values matter, things that matter
        self.heeded: set[str] = set()  # things that are mentioned more or less than before, where it matters
        self.gone: set[Triple] = set()
        self.fresh: set[Triple] = set()
        self._of: dict[str, set[Triple]] = defaultdict(set)  # the fresh ones by subject
        self._citing: dict[str, set[Triple]] = defaultdict(set)  # by object

    def about(self, subject: str, predicate: str | None = None) -> set[Triple]:
        """What is said of a thing, or of one property of it."""
        named = NamedNode(predicate) if predicate else None
        stored = self._read(NamedNode(subject), named, None)
        coming = self._of.get(subject, ())
        return {t for t in stored if t not in self.gone}.union(t for t in coming if predicate in (None, t[1]))

    def citing(self, thing: str, predicate: str | None = None) -> Iterator[Triple]:
        """Where a thing is the object."""
        named = NamedNode(predicate) if predicate else None
        for triple in self._read(None, named, NamedNode(thing)):
            if triple not in self.gone:
                yield triple
        yield from [t for t in self._citing.get(thing, ()) if predicate in (None, t[1])]

    def put(self, subject: str, triples: Iterable[Triple], *, but: Collection[Triple] = (),
            properties: Collection[str] | None = None, leave: Collection[str] = ()) -> None:  # fmt: skip
        """Make these triples all that is said of a thing.

        Args: the thing; the triples; those that are left as they are; the properties that are meant, where
        not all; those that are not.
        """
        wanted = set(triples)
        if properties is None:
            old = self.about(subject)
        else:
            old = set().union(*(self.about(subject, name) for name in properties))
        old = {t for t in old if t not in but and t[1] not in leave}
        for triple in old - wanted:
            self.drop(triple)
        for triple in wanted - old:
            self.add(triple)

    def add(self, triple: Triple) -> None:
        """One triple comes."""
        thing = self._heed(triple)
        if triple in self.gone:
            self.gone.discard(triple)
            return
        self.fresh.add(triple)
        self._of[triple[0]].add(triple)
        if thing:
            self._citing[thing].add(triple)

    def drop(self, triple: Triple) -> None:
        """One triple goes."""
        thing = self._heed(triple)
        if triple in self.fresh:
            self.fresh.discard(triple)
            self._of[triple[0]].discard(triple)
            if thing:
                self._citing[thing].discard(triple)
        else:
            self.gone.add(triple)

    def taken(self) -> tuple[list[Quad], list[Quad]]:
        """What goes and what comes, for the store, in no particular order; the overlay is then empty."""
        graph, node = NamedNode(self.graph), functools.cache(NamedNode)
        gone, fresh = (
            [Quad(node(s), node(p), o, graph) for s, p, o in some] for some in (self.gone, self.fresh)
        )
        self.gone, self.fresh = set(), set()
        self._of, self._citing = defaultdict(set), defaultdict(set)
        return gone, fresh

    def __len__(self) -> int:
        return len(self.gone) + len(self.fresh)

    def _heed(self, triple: Triple) -> str:
        """The thing that a triple mentions, "" where its object is a literal."""
        if not isinstance(triple[2], NamedNode):
            return ""
        thing = triple[2].value
        if triple[1] == self.heeds[0] or thing in self.heeds[1]:
            self.heeded.add(thing)
        return thing

    def _read(
        self, subject: NamedNode | None, predicate: NamedNode | None, value: Value | None
    ) -> Iterator[Triple]:
        for q in self.match(self.graph, subject, predicate, value):
            if isinstance(q.subject, NamedNode) and isinstance(q.object, NamedNode | Literal):
                yield q.subject.value, q.predicate.value, q.object
