"""The graph `current` as it stands in a store, with changes that are still to be written laid over it."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Collection, Container, Iterable, Iterator
from typing import Protocol

from pyoxigraph import Literal, NamedNode, Quad

from ingest.identity.claims import Value

Triple = tuple[str, str, Value]


_BITS = 28  # of a sieve: 32 MB, of which few articles touch little


class Sieve:
    """Words of which it is known whether they were put in: a Bloom filter, which never forgets one."""

    def __init__(self) -> None:
        self._bits = bytearray(1 << _BITS - 3)

    def update(self, words: Iterable[str]) -> None:
        """Put words in."""
        bits, mask = self._bits, (1 << _BITS) - 1
        for word in words:
            mixed = hash(word)
            for at in (mixed & mask, mixed >> _BITS & mask):
                bits[at >> 3] |= 1 << (at & 7)

    def __contains__(self, word: str) -> bool:
        """False where the word was not put in; True where it was, and by chance for another one."""
        mixed, mask = hash(word), (1 << _BITS) - 1
        return all(self._bits[at >> 3] >> (at & 7) & 1 for at in (mixed & mask, mixed >> _BITS & mask))


class Pattern(Protocol):
    """Reads a store: the quads of a graph with these terms, those that are None being open."""

    def __call__(
        self, graph: str, subject: NamedNode | None, predicate: NamedNode | None, value: Value | None, /
    ) -> Iterator[Quad]: ...


class Overlay:
    """What was read and what is to come; nothing is written here.

    Args: how the store is read; the graph; whether it was found empty, and only what is taken from here is
    written to it: then of what was never taken nothing is read.
    """

    def __init__(self, match: Pattern, graph: str, *, empty: bool = False) -> None:
        self.match, self.graph = match, graph
        self.heeds: tuple[str, Container[str]] = "", ()  # a property whose values matter, things that matter
        self.heeded: set[str] = set()  # things that are mentioned more or less than before, where it matters
        self.gone: set[Triple] = set()
        self._of: dict[str, set[Triple]] = defaultdict(set)  # the fresh ones by subject
        self._citing: dict[str, list[Triple]] = defaultdict(list)  # by object, with some dropped since
        self._number = 0  # of the fresh ones
        self._taken = Sieve() if empty else None

    def about(self, subject: str, predicate: str | None = None) -> set[Triple]:
        """What is said of a thing, or of one property of it."""
        coming = self._of.get(subject, ())
        found = set(coming) if predicate is None else {t for t in coming if t[1] == predicate}
        if self._taken is None or subject in self._taken:
            named = NamedNode(predicate) if predicate else None
            found.update(t for t in self._read(NamedNode(subject), named, None) if t not in self.gone)
        return found

    def citing(self, thing: str, predicate: str | None = None) -> Iterator[Triple]:
        """Where a thing is the object."""
        if self._taken is None or thing in self._taken:
            named = NamedNode(predicate) if predicate else None
            for triple in self._read(None, named, NamedNode(thing)):
                if triple not in self.gone:
                    yield triple
        for triple in dict.fromkeys(self._citing.get(thing, ())):
            if predicate in (None, triple[1]) and triple in self._of.get(triple[0], ()):
                yield triple

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
        if old or self.gone or subject in self._of:
            for triple in wanted - old:
                self.add(triple)
        elif wanted:
            self._of[subject] = wanted
            self._number += len(wanted)
            for triple in wanted:
                if thing := self._heed(triple):
                    self._citing[thing].append(triple)

    def add(self, triple: Triple) -> None:
        """One triple comes."""
        thing = self._heed(triple)
        if self.gone and triple in self.gone:
            self.gone.discard(triple)
            return
        of = self._of[triple[0]]
        before = len(of)
        of.add(triple)
        self._number += len(of) - before
        if thing:
            self._citing[thing].append(triple)

    def drop(self, triple: Triple) -> None:
        """One triple goes."""
        self._heed(triple)
        of = self._of.get(triple[0])
        if of and triple in of:
            of.discard(triple)
            self._number -= 1
        else:
            self.gone.add(triple)

    def taken(self) -> tuple[list[Quad], list[Quad]]:
        """What goes and what comes, for the store, in no particular order; the overlay is then empty."""
        graph, node = NamedNode(self.graph), functools.cache(NamedNode)
        gone = [Quad(node(s), node(p), o, graph) for s, p, o in self.gone]
        if self._taken is not None:
            self._taken.update(self._of)
            self._taken.update(self._citing)
        self.gone, self._number = set(), 0
        self._citing.clear()
        fresh: list[Quad] = []
        while self._of:  # what is a quad now is kept no longer as a triple
            named, of = self._of.popitem()
            subject = NamedNode(named)
            fresh += [Quad(subject, node(p), o, graph) for _, p, o in of]
        return gone, fresh

    def __len__(self) -> int:
        return len(self.gone) + self._number

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
