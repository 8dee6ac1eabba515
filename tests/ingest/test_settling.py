"""What is decided and written where a change touches is what deciding and writing all anew gives."""

from __future__ import annotations

from contextlib import closing
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, Store

from ingest.consolidate import consolidate
from ingest.ledger import Ledger
from ingest.overlay import Overlay
from ingest.remains import write_remains
from ingest.rewriting import Rewriting
from ingest.settling import Settling
from ontology.judgements import Judgement
from tests.ingest.composed import COUNT, KNOWLEDGE, NAMES, article_key, composed, judged

GRAPH = NAMES.graph("current")


class World:
    """A ledger, the graph `current` that follows it, and the articles that both are of."""

    def __init__(self, rows: tuple[Judgement, ...]) -> None:
        self.rows, self.ledger, self.store = rows, Ledger(":memory:"), Store()
        self.articles: dict[str, list[Quad]] = {}

    def match(self, graph: str, *terms: object) -> object:
        return self.store.quads_for_pattern(*terms, NamedNode(graph))  # type: ignore[arg-type]

    def change(self, versions: dict[int, int]) -> None:
        change = {NAMES.id("article", article_key(n)): composed(n, v) for n, v in versions.items()}
        self.articles |= change
        Settling(self.ledger, KNOWLEDGE, NAMES, self.rows).enter(change)
        overlay = Overlay(self.match, GRAPH)  # type: ignore[arg-type]
        work = Rewriting(self.ledger, overlay, lambda iri: self.articles[iri], KNOWLEDGE, NAMES, self.rows)
        for _ in (*work.write(), *write_remains(work)):
            pass
        gone, fresh = overlay.taken()
        assert not set(gone) - set(self.store)
        assert not set(fresh) & set(self.store)
        for quad in gone:
            self.store.remove(quad)
        self.store.extend(fresh)
        self.ledger.still()

    def difference(self) -> list[str]:
        told = [quad for quads in self.articles.values() for quad in quads]
        whole = set(consolidate(told, KNOWLEDGE, NAMES, self.rows))
        return sorted(map(str, whole ^ set(self.store)))


def changes(mix: Random, steps: int) -> list[dict[int, int]]:
    return [
        {n: mix.randrange(5) for n in mix.sample(range(COUNT), mix.choice((1, 1, 2, 6, COUNT)))}
        for _ in range(steps)
    ]


@settings(deadline=None, max_examples=5, derandomize=True)
@given(st.integers(0, 10**6))
def test_after_each_change_current_is_what_it_is_of_all_articles(seed: int) -> None:
    mix = Random(seed)
    world = World(judged(mix, mix.choice((0, 0, 6, 20))))
    for versions in changes(mix, 5):
        world.change(versions)
        assert world.difference() == []


@pytest.mark.parametrize("seed", range(4))
def test_places_are_called_by_the_same_claims_whatever_came_and_went_before(seed: int) -> None:
    """The article that decided goes or says otherwise; one comes that decides in its place."""
    mix, told = Random(seed), dict.fromkeys(range(COUNT), 0)

    def called(ledger: Ledger) -> set[tuple[str, str]]:
        return set(ledger.db.execute("SELECT iri, called FROM place WHERE called != '[]'").fetchall())

    with closing(Ledger(":memory:")) as ledger, closing(Ledger(":memory:")) as twin:
        for versions in changes(mix, 6):
            told |= versions
            enter(ledger, versions)
        enter(twin, told)
        assert called(twin)
        assert called(ledger) == called(twin)


def enter(ledger: Ledger, versions: dict[int, int]) -> None:
    change = {NAMES.id("article", article_key(n)): composed(n, v) for n, v in versions.items()}
    Settling(ledger, KNOWLEDGE, NAMES).enter(change)
