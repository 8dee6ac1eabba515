"""Generations of an embedded store: published whole or not at all, kept while held, removed after."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from queries import generations
from queries.faults import StoreError
from queries.local import LocalStore
from queries.store import open_store
from tests.queries.conftest import NAMES, fill

GRAPH = NAMES.graph("current")


def one(n: int) -> list[ox.Quad]:
    return [ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(n), ox.NamedNode(GRAPH))]


def publish(folder: Path, n: int) -> str:
    with open_store(folder) as store:
        store.replace_graph(GRAPH, one(n))
        return store.publish()


def published(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / generations.FOLDER).glob("0*"))


def content(quads: Path) -> set[ox.Quad]:
    return set(ox.Store.read_only(str(quads)))


def test_nothing_is_published_by_itself(tmp_path: Path) -> None:
    with open_store(tmp_path / "store") as store:
        fill(store)
    assert generations.newest(tmp_path / "store") is None
    with pytest.raises(StoreError, match="mufakat ingest"):
        generations.hold(tmp_path / "store")


def test_what_has_not_changed_is_not_published_again(tmp_path: Path) -> None:
    first = publish(tmp_path / "store", 1)
    assert publish(tmp_path / "store", 1) == first
    assert publish(tmp_path / "store", 2) != first
    assert len(published(tmp_path / "store")) == 1


def test_a_held_generation_stays_as_it_is_beside_a_writer(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    first = publish(folder, 1)
    with generations.held(folder) as held:
        assert held.name == first
        second = publish(folder, 2)
        third = publish(folder, 3)
        assert published(folder) == sorted([first, third])
        assert second not in published(folder)
        assert content(held.quads) == set(one(1))
    generations.sweep(folder)
    assert published(folder) == [third]
    with generations.held(folder) as held:
        assert content(held.quads) == set(one(3))


def test_what_an_interrupted_writer_left_is_published_by_the_next(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    first = publish(folder, 1)
    with open_store(folder) as store:
        store.replace_graph(GRAPH, one(2))  # and then it was killed: no publish()
    with generations.held(folder) as held:
        assert (held.name, content(held.quads)) == (first, set(one(1)))
    assert publish(folder, 2) != first  # nothing new is written, what was left is published
    with generations.held(folder) as held:
        assert content(held.quads) == set(one(2))


def test_what_was_begun_and_not_switched_to_is_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    first = publish(folder, 1)
    (folder / generations.FOLDER / ".new-1").mkdir()  # killed while it was copied
    (folder / generations.FOLDER / ".newest-1").write_text("000009-x")
    assert generations.newest(folder) == first
    (folder / generations.FOLDER / "newest").write_text("000009-gone\n")
    assert generations.newest(folder) is None


def test_a_full_disk_leaves_the_old_generation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "store"
    first = publish(folder, 1)
    with LocalStore(folder, NAMES) as store:
        store.replace_graph(GRAPH, one(2))

        def full(path: str, *rest: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as broken:
            broken.setattr(generations.os, "replace", full)
            with pytest.raises(StoreError, match="No space"):
                store.publish()
        assert generations.newest(folder) == first
        assert not list((folder / generations.FOLDER).glob(".new-*"))
        assert store.publish() != first
