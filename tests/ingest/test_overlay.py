"""Changes laid over a graph: what is read of one that was found empty is what reading everything gives."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest
from pyoxigraph import Literal, NamedNode, Quad, Store

from ingest.identity.overlay import Overlay, Sieve, Triple

GRAPH = "https://example.org/graph"
THINGS = [f"https://example.org/{n}" for n in range(12)]
VALUES = [*map(NamedNode, THINGS), Literal("satu"), Literal("satu", language="id")]


class _Graph:
    """A store of one graph that counts how often it is read."""

    def __init__(self) -> None:
        self.store, self.reads = Store(), 0

    def match(
        self, graph: str, subject: NamedNode | None, predicate: NamedNode | None, value: object
    ) -> Iterator[Quad]:
        self.reads += 1
        return self.store.quads_for_pattern(subject, predicate, value, NamedNode(graph))  # type: ignore[arg-type]

    def take(self, overlay: Overlay) -> None:
        gone, fresh = overlay.taken()
        for quad in gone:
            assert quad in self.store
            self.store.remove(quad)
        for quad in fresh:
            assert quad not in self.store
            self.store.add(quad)


def _change(overlay: Overlay, mix: Random) -> None:
    subject = mix.choice(THINGS)
    triples: list[Triple] = [(subject, mix.choice(THINGS[:3]), value) for value in mix.sample(VALUES, 4)]
    kind = mix.randrange(4)
    if kind == 0:
        for triple in triples:
            overlay.add(triple) if triple not in overlay.about(subject) else overlay.drop(triple)
    elif kind == 1:
        overlay.put(subject, [t for t in triples if t[1] in THINGS[:2]], properties=THINGS[:2])
    elif kind == 2:
        overlay.put(subject, [t for t in triples if t[1] != THINGS[0]], leave=THINGS[:1])
    else:
        overlay.put(subject, triples)


@pytest.mark.parametrize("seed", range(20))
def test_one_of_a_graph_found_empty_is_as_one_that_reads_all(seed: int) -> None:
    """Whatever is put, dropped, taken to the store and put again: the same answers, the same graph."""
    one, other = _Graph(), _Graph()
    knowing = Overlay(one.match, GRAPH, empty=True)  # type: ignore[arg-type]
    reading = Overlay(other.match, GRAPH)  # type: ignore[arg-type]
    mix, twin = Random(seed), Random(seed)
    for step in range(60):
        _change(knowing, mix)
        _change(reading, twin)
        assert len(knowing) == len(reading)
        for thing in THINGS:
            assert knowing.about(thing) == reading.about(thing)
            assert set(knowing.citing(thing)) == set(reading.citing(thing))
            assert len(list(knowing.citing(thing, THINGS[0]))) == len(set(reading.citing(thing, THINGS[0])))
        if step % 7 == 6:
            one.take(knowing)
            other.take(reading)
    one.take(knowing)
    other.take(reading)
    assert set(one.store) == set(other.store)
    assert knowing.heeded == reading.heeded


def test_of_what_was_never_written_nothing_is_read() -> None:
    graph = _Graph()
    overlay = Overlay(graph.match, GRAPH, empty=True)  # type: ignore[arg-type]
    for thing in THINGS[:6]:
        overlay.put(thing, [(thing, THINGS[0], Literal("satu"))])
    graph.take(overlay)
    assert not graph.reads
    assert overlay.about(THINGS[1])
    assert graph.reads


def test_a_sieve_forgets_nothing_and_lets_few_others_through() -> None:
    sieve = Sieve()
    sieve.update(f"in {n}" for n in range(1000))
    assert all(f"in {n}" in sieve for n in range(1000))
    assert sum(f"out {n}" in sieve for n in range(1000)) < 10
