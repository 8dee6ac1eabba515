"""The embedded store: whole or absent, one writer, and messages that name the way out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.terms import Names
from queries.notebook import open_graph
from queries.packed import Packed
from queries.store import Store, StoreError, StoreLocked, StoreUnreachable, open_store
from tests.queries.conftest import TEXT, source_quads

WRITER = """
import sys, pyoxigraph as ox
from queries.packed import Packed
from queries.store import open_store
sent = (lambda quads: Packed(ox.serialize(quads, format=ox.RdfFormat.N_QUADS))) if sys.argv[4:] else list
store = open_store(sys.argv[1]); n = 0; keys = sys.argv[2].split(","); size = int(sys.argv[3])
p = ox.NamedNode("http://example.org/p")
def quads(key):
    g = ox.NamedNode(store.names.graph("source", key))
    return [ox.Quad(ox.NamedNode(f"http://example.org/{i}"), p, ox.Literal(n), g) for i in range(size)]
while True:
    n += 1
    batch = [(key if len(keys) == 1 else f"{key}{n}") for key in keys]
    store.replace_all([(key, sent(quads(key)), {"text": str(n)}) for key in batch]); print(n, flush=True)
"""


@pytest.mark.parametrize(
    ("trap", "keys", "size", "sent"),
    [
        ("replaced", "a", 300, ()),
        ("loaded in bulk", "a,b,c", 4000, ()),
        ("loaded in bulk as sent", "a,b,c", 4000, ("packed",)),
    ],
)
def test_kill_leaves_articles_whole(
    tmp_path: Path, trap: str, keys: str, size: int, sent: tuple[str, ...]
) -> None:
    for wait in (0.05, 0.12):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path / "s"), keys, str(size), *sent],
            stdout=subprocess.PIPE,
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(wait)
        os.kill(process.pid, signal.SIGKILL)
        told = [int(line) for line in process.stdout.read().split()]
        process.wait()
        process.stdout.close()
        with open_store(tmp_path / "s", read_only=True) as store:
            found = {name: list(store.quads(name)) for name in store.graph_names()}
        assert {len(quads) for quads in found.values()} == {size}
        values = [{quad.object.value for quad in quads} for quads in found.values()]  # type: ignore[union-attr]
        assert {len(value) for value in values} == {1}
        assert max(int(min(value)) for value in values) >= max(told, default=1)
        assert len(found) % len(keys.split(",")) == 0  # a batch is whole too


FULL = """
import resource, sys, pyoxigraph as ox
from queries.packed import Packed
from queries.store import StoreError, open_store
with open_store(sys.argv[1]) as store:
    def quads(key, size):
        g = ox.NamedNode(store.names.graph("source", key))
        p = ox.NamedNode("http://example.org/p")
        ids = [ox.NamedNode(f"http://example.org/{key}/{i}") for i in range(size)]
        made = [ox.Quad(node, p, ox.Literal(0), g) for node in ids]
        return Packed(ox.serialize(made, format=ox.RdfFormat.N_QUADS)) if sys.argv[3:] else made
    store.replace("a", quads("a", 50), {"text": "a"})
    resource.setrlimit(resource.RLIMIT_FSIZE, (30_000, resource.RLIM_INFINITY))  # no file may grow further
    try:
        store.replace("b", quads("b", int(sys.argv[2])), {"text": "b"})
    except StoreError as error:
        print(error)
"""


@pytest.mark.parametrize("sent", [(), ("packed",)])
@pytest.mark.parametrize(("trap", "size"), [("in one transaction", 5000), ("in bulk", 20_000)])
def test_a_full_disk_is_told_and_the_store_stays_whole(
    tmp_path: Path, trap: str, size: int, sent: tuple[str, ...]
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / "s"), str(size), *sent],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    assert "nothing was changed, the store cannot be written" in done.stdout
    with open_store(tmp_path / "s") as store:  # and it can be written again
        assert len(list(store.quads())) == 50
        store.replace("b", [], {"text": "b"})


def test_a_second_writer_is_refused_with_a_sentence(store: Store) -> None:
    with pytest.raises(StoreLocked, match="another process is using"):
        open_store(store.where)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda p: (p / "x").mkdir(), "not a store"),  # somebody's folder
        (lambda p: (p / "mufakat-store.json").write_text("{"), "damaged"),
        (lambda p: (p / "mufakat-store.json").write_text('{"format": 99}'), "format 99"),
        (lambda p: None, "ingest"),  # nothing there yet, and only to be read
    ],
)
def test_folders_that_are_no_store(make: object, words: str, tmp_path: Path) -> None:
    make(tmp_path)  # type: ignore[operator]
    with pytest.raises(StoreError, match=words):
        open_store(tmp_path, read_only=True)


def test_addresses_that_are_no_store() -> None:
    with pytest.raises(StoreUnreachable, match="does not answer"):
        open_store("http://127.0.0.1:9/query")
    with pytest.raises(StoreError, match="not ftp"):
        open_store("ftp://example.org/x")


def test_replace_changes_one_article_and_remove_takes_its_text(store: Store) -> None:
    before = {q for q in store.quads() if "two" in str(q.graph_name)}
    store.replace("one", source_quads("one", text="New\n" + TEXT), {"text": "New\n" + TEXT})
    assert store.text("one") == "New\n" + TEXT
    assert {q for q in store.quads() if "two" in str(q.graph_name)} == before
    store.remove("one")
    assert store.article("one") is None
    assert len(list((Path(store.where) / "texts").iterdir())) == 1
    with pytest.raises(ValueError, match="own graphs"):
        store.replace("one", source_quads("two"), {"text": TEXT})


def packed(quads: Sequence[ox.Quad]) -> Packed:
    return Packed(ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"")


@pytest.mark.parametrize("sent", [list, packed], ids=["quads", "as sent"])
def test_many_replaced_at_once_are_what_they_are_one_by_one(
    tmp_path: Path, sent: Callable[[Sequence[ox.Quad]], Sequence[ox.Quad]]
) -> None:
    other = TEXT + "\nThey will meet again."
    steps = [
        [("one", source_quads("one"), TEXT), ("two", source_quads("two"), TEXT)],
        [("one", source_quads("one", text=other), other), ("three", source_quads("three"), TEXT)],
        # what is read in it is gone: its graph goes too
        [("two", [q for q in source_quads("two") if "extraction" not in str(q.graph_name)], TEXT)],
    ]
    with open_store(tmp_path / "one-by-one") as single, open_store(tmp_path / "at-once") as many:
        for step in steps:
            for key, quads, text in step:
                single.replace(key, quads, {"text": text})
            many.replace_all([(key, sent(quads), {"text": text}) for key, quads, text in step])
            assert set(many.quads()) == set(single.quads()) != set()
            assert many.graph_names() == single.graph_names()
        assert many.text("one") == other
        names = [sorted(p.name for p in (Path(s.where) / "texts").iterdir()) for s in (single, many)]
        assert names[0] == names[1]
        assert len(names[1]) == 3


def blank(place: str) -> Packed:
    graph = f"<{Names().graph('source', 'four')}>"
    line = {"subject": "_:b <x:p> <x:o>", "object": "<x:s> <x:p> _:b"}[place]
    return Packed(f'<x:s> <x:p> "> _:no <x:o>" {graph} .\n{line} {graph} .\n'.encode())


@pytest.mark.parametrize(
    ("trap", "second", "words"),
    [
        ("another's graph", ("four", source_quads("two"), {"text": TEXT}), "own graphs"),
        ("another's graph, as sent", ("four", packed(source_quads("two")), {"text": TEXT}), "own graphs"),
        ("blank subject, as sent", ("four", blank("subject"), {"text": TEXT}), "blank"),
        ("blank object, as sent", ("four", blank("object"), {"text": TEXT}), "blank"),
        ("one key twice", ("three", source_quads("three"), {"text": TEXT}), "twice"),
    ],
)
def test_one_refused_and_none_is_stored(
    store: Store, trap: str, second: tuple[str, Sequence[ox.Quad], dict[str, object]], words: str
) -> None:
    before = set(store.quads())
    with pytest.raises(ValueError, match=words):
        store.replace_all([("three", source_quads("three"), {"text": TEXT}), second])
    assert set(store.quads()) == before


def test_rdflib_sees_the_same_graph(store: Store) -> None:
    where, count = store.where, len(list(store.quads()))
    store.close()
    assert len(list(open_graph(where).quads())) == count
