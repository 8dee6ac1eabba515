"""What is decided and written where a change touches is what deciding and writing all anew gives."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, Store

from ingest.identity import current
from ingest.identity.consolidate import consolidate
from ingest.identity.deciding import Deciding
from ingest.identity.ledger import Ledger
from ingest.identity.overlay import Overlay
from ingest.identity.remains import write_remains
from ingest.identity.rewriting import Rewriting
from ingest.identity.same_person import recognised
from ingest.identity.settling import Settling
from ingest.identity.signs import as_text
from ingest.identity.stage import Scene, Sign, Stage
from ontology.judgements import Judgement
from tests.ingest.composed import COUNT, KNOWLEDGE, NAMES, article_key, composed, judged

GRAPH = NAMES.graph("current")


@pytest.fixture(scope="module", autouse=True)
def popular_at_once() -> Iterator[None]:
    """Two sentences make a thing popular: then nearly all clusters are written by their changes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(current, "MANY", 2)
        yield


class World:
    """A ledger, the graph `current` that follows it, and the articles that both are of."""

    def __init__(self, rows: tuple[Judgement, ...]) -> None:
        self.rows, self.ledger, self.store = rows, Ledger(":memory:"), Store()
        self.articles: dict[str, list[Quad]] = {}
        self.whole: set[str] = set()  # things of which everything was read

    def match(self, graph: str, *terms: object) -> object:
        if terms[0] is not None and terms[1] is None:
            self.whole.add(terms[0].value)  # type: ignore[attr-defined]
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


@pytest.mark.parametrize("number", range(4))
def test_of_what_many_articles_tell_only_the_change_is_written(number: int) -> None:
    """Offices and people of several articles are not read; what is called in two ways may be."""
    world = World(())
    world.change({n: 1 for n in range(COUNT)})
    before = popular(world)
    world.whole.clear()
    world.change({number: 2})
    still = before & popular(world)
    question = "SELECT n.root FROM telling t JOIN node n ON n.id = t.node JOIN article a ON a.id = t.article"
    article = NAMES.id("article", article_key(number))
    told = {iri for (iri,) in world.ledger.db.execute(f"{question} WHERE a.iri = ?", (article,))}
    assert still & told
    assert {iri.split("/")[-2] for iri in still & world.whole} <= {"place", "org"}
    assert world.difference() == []


def test_of_one_called_alike_in_many_articles_the_first_mention_is_decided_about(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Otherwise each article more would read every mention there ever was."""
    read: list[int] = []
    unite = Deciding._unite

    def noted(self: Deciding, stage: Stage, sign_of: dict[object, Sign], scene: Scene) -> object:
        if stage.name == "person":
            signs = [sign for sign in sign_of.values() if sign[0] and recognised(sign[0])]
            read.append(len(signs) - len({as_text(sign) for sign in signs}))
        return unite(self, stage, sign_of, scene)  # type: ignore[arg-type]

    monkeypatch.setattr(Deciding, "_unite", noted)
    world = World(())
    for number in range(COUNT):
        world.change({number: 1})
    question = "SELECT count(*) FROM member WHERE stage = 'person' GROUP BY sign ORDER BY 1 DESC"
    assert world.ledger.db.execute(question).fetchone()[0] > 2
    assert read
    assert not any(read)


def popular(world: World) -> set[str]:
    return {iri for (iri,) in world.ledger.db.execute("SELECT root FROM votes")}


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
