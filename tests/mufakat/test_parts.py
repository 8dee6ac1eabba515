"""Bringing together in parts ends in the graphs and the journal that bringing together as a whole ends in."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from random import Random

import pytest
from pyoxigraph import NamedNode, Quad

from ingest.identity import current, rewriting
from ingest.identity.ledger import Ledger
from ingest.identity.settling import Settling
from mufakat import bringing, parts
from mufakat.bringing import bring_together
from mufakat.keeping import Kept, kept_with, write_whole
from ontology.judgements import Judgement, write_judgements
from ontology.terms import DCTERMS
from queries import Store, open_store
from queries.local import LocalStore
from queries.packed import Packed
from tests.ingest.composed import COUNT, NAMES, article_key, composed, judged

GRAPHS = ("current", "curation", "derived", "authority", "meta")


def load(store: Store, versions: dict[int, int]) -> None:
    """Put versions of articles into a store as an ingest does; version 0 takes one out."""
    with parts.announced(store, {article_key(n): composed(n, v) if v else [] for n, v in versions.items()}):
        for n, version in versions.items():
            if version:
                text = {"text": f"{n} {version}", "id": article_key(n)}
                store.replace(article_key(n), composed(n, version), text)
            else:
                store.remove(article_key(n))


def graphs(store: Store) -> dict[str, set[str]]:
    return {graph: set(map(str, store.quads(NAMES.graph(graph)))) for graph in GRAPHS}


def journal(kept: Kept) -> str:
    assert kept.journal
    return kept.journal.read_text("utf-8") if kept.journal.exists() else ""


def steps(mix: Random, count: int) -> list[dict[int, int]]:
    return [
        {n: mix.randrange(4) for n in mix.sample(range(COUNT), mix.choice((1, 2, COUNT)))}
        for _ in range(count)
    ]


def decide(kept: Kept, rows: tuple[Judgement, ...]) -> None:
    assert kept.judgements
    write_whole(kept.judgements, write_judgements(rows))


@pytest.mark.parametrize("seed", [1, 2])
def test_each_step_is_that_of_a_twin_that_is_always_made_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Articles come, change and go, judgements are written and undone; the journals are the same files."""
    mix = Random(seed)
    monkeypatch.setattr(parts, "ARTICLES", 5)
    monkeypatch.setattr(current, "MANY", 2 * seed - 1)  # so that nearly everything is popular
    monkeypatch.setattr(rewriting, "TELLINGS", 3 * seed)  # so that few clusters are read together
    if seed % 2:
        monkeypatch.setattr(parts, "QUADS", 500)  # many writings
    with open_store(tmp_path / "parts") as one, open_store(tmp_path / "whole") as twin:
        kept, its = kept_with(one), kept_with(twin)
        for number, versions in enumerate(steps(mix, 6)):
            rows = judged(Random(seed), 10) if number in (2, 3, 4) else ()
            for store, files in ((one, kept), (twin, its)):
                load(store, versions)
                decide(files, rows)
            bring_together(one, kept, "2026-01-01")
            bringing.as_a_whole(twin, its, "2026-01-01", rows, {})
            assert graphs(one) == graphs(twin)
            assert journal(kept) == journal(its)


def test_what_was_derived_by_other_rules_is_made_anew_though_no_article_changed(tmp_path: Path) -> None:
    """A newer version of Mufakat reads the same articles."""
    with open_store(tmp_path / "s") as store:
        load(store, {1: 1, 2: 1, 3: 1})
        bring_together(store, kept_with(store), "2026-01-01")
        whole, derived = graphs(store), NAMES.graph("derived")
        store.replace_graph(derived, [q for q in store.quads(derived) if "ommitment" not in str(q)][:3])
        bring_together(store, kept_with(store), "2026-01-02")
        assert graphs(store) == whole


class _Killed(BaseException):
    pass


@pytest.mark.parametrize("seed", [3, 4, 5])
def test_a_run_that_ends_anywhere_is_taken_up_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    """Before or after each writing of the store, of the ledger, and of the journal."""
    mix = Random(seed)
    monkeypatch.setattr(parts, "ARTICLES", 5)
    monkeypatch.setattr(parts, "QUADS", mix.choice((500, 100_000)))
    monkeypatch.setattr(parts, "LASTING", seed - 2)
    monkeypatch.setattr(current, "MANY", 2)
    left = [10**9]

    def mortal(owner: type, name: str) -> None:
        real = getattr(owner, name)

        def dying(*args: object, **kwargs: object) -> object:
            left[0] -= 1
            if left[0] == 0:
                raise _Killed
            result = real(*args, **kwargs)
            left[0] -= 1
            if left[0] == 0:
                raise _Killed
            return result

        monkeypatch.setattr(owner, name, dying)

    mortal(LocalStore, "change")
    mortal(Ledger, "commit")
    rows = judged(mix, 6)
    told: dict[int, int] = {}
    for versions in steps(mix, 5):
        told |= versions
        left[0] = 10**9
        with open_store(tmp_path / "killed") as store:
            decide(kept_with(store), rows if len(versions) > 1 else ())
            load(store, versions)
            left[0] = mix.randrange(1, 12)
            with suppress(_Killed):
                bring_together(store, kept_with(store), "2026-01-01")
    left[0] = 10**9
    with open_store(tmp_path / "killed") as store, open_store(tmp_path / "clean") as clean:
        decide(kept_with(store), rows)
        decide(kept_with(clean), rows)
        bring_together(store, kept_with(store), "2026-01-01")
        load(clean, told)
        bringing.as_a_whole(clean, kept_with(clean), "2026-01-01", rows, {})
        assert graphs(store) == graphs(clean)


def test_what_was_taken_out_after_a_run_that_wrote_nothing_was_never_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def dying(store: LocalStore, gone: Iterable[Quad], fresh: Iterable[Quad]) -> None:
        quads = list(fresh)
        if any(str(NamedNode(NAMES.graph("current"))) == str(quad.graph_name) for quad in quads):
            raise _Killed
        change(store, gone, quads)

    change = LocalStore.change
    told = {n: 1 for n in range(COUNT)}
    with open_store(tmp_path) as store:
        kept = kept_with(store)
        load(store, told)
        with monkeypatch.context() as patch:
            patch.setattr(LocalStore, "change", dying)
            with pytest.raises(_Killed):
                bring_together(store, kept, "2026-01-01")
        load(store, dict.fromkeys(told, 0))
        bring_together(store, kept, "2026-01-01")
        assert journal(kept) == ""
        load(store, told)
        bring_together(store, kept, "2026-01-01")
        assert "added" in journal(kept)


def test_a_store_made_anew_beside_an_old_ledger_is_brought_together_from_the_beginning(
    tmp_path: Path,
) -> None:
    with open_store(tmp_path / "store") as store:
        load(store, {0: 1, 1: 1})
        bring_together(store, kept_with(store), "2026-01-01")
        ledger = (tmp_path / "store" / parts.LEDGER).read_bytes()
    with open_store(tmp_path / "new") as store:
        (tmp_path / "new" / parts.LEDGER).write_bytes(ledger)
        load(store, {1: 1})
        bring_together(store, kept_with(store), "2026-01-01")
        with open_store(tmp_path / "clean") as clean:
            load(clean, {1: 1})
            bringing.as_a_whole(clean, kept_with(clean), "2026-01-01", (), {})
            assert graphs(store) == graphs(clean)


def test_a_ledger_with_the_tables_of_an_earlier_version_is_made_again(tmp_path: Path) -> None:
    with open_store(tmp_path / "store") as store, open_store(tmp_path / "clean") as clean:
        load(store, {0: 1, 1: 1})
        with closing(sqlite3.connect(tmp_path / "store" / parts.LEDGER)) as db:
            db.executescript("DROP TABLE sign; CREATE TABLE sign (id INTEGER PRIMARY KEY, stage TEXT,"
                             " text TEXT, part INTEGER); PRAGMA user_version = 0")  # fmt: skip
        bring_together(store, kept_with(store), "2026-01-01")
        load(clean, {0: 1, 1: 1})
        bringing.as_a_whole(clean, kept_with(clean), "2026-01-01", (), {})
        assert graphs(store) == graphs(clean)


def test_many_articles_are_entered_oldest_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who stands for a thing is the first that told of it: then later articles move no earlier ones."""
    monkeypatch.setattr(parts, "ARTICLES", 3)
    entered: list[str] = []
    enter = Settling.enter

    def noting(self: Settling, articles: Mapping[str, Iterable[Quad]]) -> None:
        entered.extend(articles)
        enter(self, articles)

    monkeypatch.setattr(Settling, "enter", noting)
    issued = {
        quad.subject.value: quad.object.value  # type: ignore[union-attr]
        for n in range(COUNT)
        for quad in composed(n, 1)
        if quad.predicate.value == DCTERMS + "issued"
    }
    with open_store(tmp_path / "store") as store:
        load(store, dict.fromkeys(range(COUNT), 1))
        bring_together(store, kept_with(store), "2026-01-01")
    assert entered == sorted(entered, key=lambda iri: (issued.get(iri, ""), iri)) != sorted(entered)


def test_what_was_written_without_a_word_to_the_ledger_is_found(tmp_path: Path) -> None:
    with open_store(tmp_path / "store") as store, open_store(tmp_path / "clean") as clean:
        load(store, {0: 1, 1: 1, 2: 1})
        bring_together(store, kept_with(store), "2026-01-01")
        load(store, {0: 2})
        store.remove(article_key(1))
        store.replace(article_key(3), composed(3, 1), {"text": "3", "id": article_key(3)})
        load(store, {2: 2})
        bring_together(store, kept_with(store), "2026-01-01")
        load(clean, {0: 2, 2: 2, 3: 1})
        bringing.as_a_whole(clean, kept_with(clean), "2026-01-01", (), {})
        assert graphs(store) == graphs(clean)


def test_what_was_taken_out_or_pinned_between_two_runs_in_parts_leaves_nothing_stale(tmp_path: Path) -> None:
    out = (Judgement("retract", f"meeting/{article_key(0)}-1", who="R", when="2025-07-01", why="case"),)
    with open_store(tmp_path / "store") as store, open_store(tmp_path / "clean") as clean:
        for rows, versions in (((), {0: 1, 1: 2}), (out, {2: 1}), ((), {0: 2})):
            decide(kept_with(store), rows)
            load(store, versions)
            load(clean, versions)
            bring_together(store, kept_with(store), "2026-01-01")
            bringing.as_a_whole(clean, kept_with(clean), "2026-01-01", rows, {})
            assert graphs(store) == graphs(clean)


def test_what_is_kept_of_an_article_is_what_the_store_holds_or_nothing(tmp_path: Path) -> None:
    """A write that is stopped, a version that goes, and a store made anew leave no older quads behind."""

    def kept(n: int) -> set[Quad] | None:
        ledger = parts.ledger_of(store)
        assert ledger
        with closing(ledger):
            data = ledger.packed(NAMES.id("article", article_key(n)))
            return None if data is None else set(Packed(data))

    with open_store(tmp_path / "store") as store:
        load(store, {0: 1, 1: 1})
        assert kept(0) == set(composed(0, 1))
        bring_together(store, kept_with(store), "2026-01-01")
        assert kept(0) == set(composed(0, 1))
        with suppress(_Killed), parts.announced(store, {article_key(0): composed(0, 2)}):
            raise _Killed
        assert kept(0) is None
        load(store, {1: 0})
        assert kept(1) is None
        bring_together(store, kept_with(store), "2026-01-01")
        assert kept(0) == set(composed(0, 1))
    with open_store(tmp_path / "new") as store:
        (tmp_path / "new" / parts.LEDGER).write_bytes((tmp_path / "store" / parts.LEDGER).read_bytes())
        assert kept(0) is None
