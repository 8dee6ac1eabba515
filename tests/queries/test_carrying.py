"""The index of words and the counts of a generation follow what changed, and equal those made anew."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.terms import DCTERMS, OA, RDF, SKOS
from queries import carrying, generations, search, statistics
from queries.publishing.deriving import make
from queries.store import Store, open_store
from tests.queries.test_follow import CURRENT, NAMES, WORLD, day, quad

WORDS = ("meeting", "port", "talks", "arka", "told", "ferry treaty", "quote 1", "se")


def named() -> Iterator[ox.Quad]:
    """Names, quotes and titles beside the small world: all that the index holds, and two of many."""
    for thing in ("meeting/0", "meeting/1", "commitment/0", "person/0", "person/1", "state/kh"):
        for text in (f"Meeting {thing[-1]} on ferry", f"Arka of {thing}"):
            yield quad(thing, SKOS + "prefLabel", ox.Literal(text, language="en"))
        yield quad(thing, SKOS + "prefLabel", ox.Literal(f"Pertemuan {thing}", language="id"))
        yield quad(thing, SKOS + "altLabel", ox.Literal("Port"))
        yield from (quad(thing, "evidence", f"evidence/{n}") for n in range(4))
        yield quad(thing, RDF + "type", "Post")
    yield quad("evidence/9#q", OA + "exact", ox.Literal("A port that nothing is told of", language="en"))
    yield quad("person/1", "canonical", "person/0")
    for n in range(4):
        for text in ("The talks told of a treaty", "Se dit"):
            yield quad(f"evidence/{n}#q", OA + "exact", ox.Literal(f"{text}, quote {n}.", language="en"))
        yield quad(f"evidence/{n}", OA + "hasSource", f"article/{(n + 1) % 4}")
        yield quad(f"article/{n}", DCTERMS + "title", ox.Literal(f"Told as {n}", language="en"))
        yield quad(f"article/{n}", DCTERMS + "issued", day("2031-07-08"))


ALL = sorted({*WORLD, *named()}, key=str)


def rows(path: Path) -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(path)) as opened:
        found = opened.execute("SELECT * FROM entry").fetchall()
    return sorted(row[1:] for row in found)  # all but the number


def equal_to_a_rebuild(folder: Path, tmp_path: Path) -> None:
    with generations.held(folder) as held:
        beside = held.quads.parent
        engine = ox.Store.read_only(str(held.quads))
        anew = search.index(engine, NAMES, tmp_path / "anew.sqlite")
        assert rows(beside / search.NAME) == rows(anew)
        for words in WORDS:
            assert search.find(beside / search.NAME, words) == search.find(anew, words), words
        assert statistics.read_statistics(beside / statistics.NAME) == statistics.count(engine, NAMES)


def made(folder: Path) -> None:
    with generations.held(folder) as held:
        make(held.quads.parent, NAMES)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store whose first generation has been asked for its index and counts."""
    with open_store(tmp_path / "s") as opened:
        opened.change((), ALL[::2])
        opened.publish()
        made(tmp_path / "s")
        yield opened


def test_they_follow_any_change(store: Store, tmp_path: Path) -> None:
    draw, state = random.Random(5), set(ALL[::2])
    for share in (1, 1, 2, 2, 3, 5, 30, 60, 95, 1, 2, 3):
        wanted = state ^ {each for each in ALL if draw.randrange(100) < share}
        some = sorted(state - wanted, key=str)
        store.change(some, ())
        store.change((), sorted(wanted - state, key=str))
        store.publish()
        state = wanted
        equal_to_a_rebuild(tmp_path / "s", tmp_path)
    store.replace_graph(CURRENT, ())
    store.publish()
    equal_to_a_rebuild(tmp_path / "s", tmp_path)


def test_each_single_triple_is_followed(store: Store, tmp_path: Path) -> None:
    store.change((), ALL)
    for one in sorted(named(), key=str)[::3]:
        store.change([one], ())
        store.publish()
        equal_to_a_rebuild(tmp_path / "s", tmp_path)
        store.change((), [one])
    store.publish()
    equal_to_a_rebuild(tmp_path / "s", tmp_path)


def test_what_was_noted_and_never_written_does_no_harm(store: Store, tmp_path: Path) -> None:
    mark = tmp_path / "s" / generations.FOLDER / generations.MARK
    carrying.note(mark, ALL, NAMES)  # and then it was killed
    store.publish()
    equal_to_a_rebuild(tmp_path / "s", tmp_path)


@pytest.mark.parametrize(
    "trap", ["written by other hands", "too much to note", "a broken index", "nobody asked"]
)
def test_what_cannot_be_carried_is_left_to_be_made_anew(
    trap: str, store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "s"
    with generations.held(folder) as held:
        index = held.quads.parent / search.NAME
    if trap == "written by other hands":
        generations.mark_changed(folder)
    elif trap == "too much to note":
        monkeypatch.setattr(carrying, "MOST", 100)
    elif trap == "a broken index":
        index.write_bytes(b"no database")
    else:
        index.unlink()
        index.with_name(statistics.NAME).unlink()
    store.change((), ALL)
    store.publish()
    with generations.held(folder) as held:
        assert {path.name for path in held.quads.parent.iterdir()} == {"quads", "held"}
    made(folder)
    equal_to_a_rebuild(folder, tmp_path)
