"""The embedded store: whole or absent, one writer, and messages that name the way out."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from queries.notebook import open_graph
from queries.store import Store, StoreError, StoreLocked, StoreUnreachable, open_store
from tests.queries.conftest import TEXT, source_quads

WRITER = """
import sys, pyoxigraph as ox
from queries.store import open_store
store = open_store(sys.argv[1]); n = 0
while True:
    n += 1
    g = ox.NamedNode(store.names.graph("source", "a"))
    p = ox.NamedNode("http://example.org/p")
    quads = [ox.Quad(ox.NamedNode(f"http://example.org/{i}"), p, ox.Literal(n), g) for i in range(300)]
    store.replace("a", quads, {"text": str(n)}); print(n, flush=True)
"""


def test_kill_leaves_an_article_whole(tmp_path: Path) -> None:
    for wait in (0.05, 0.12):
        process = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path / "s")], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(wait)
        os.kill(process.pid, signal.SIGKILL)
        told = process.stdout.read().split()
        process.wait()
        process.stdout.close()
        with open_store(tmp_path / "s", read_only=True) as store:
            values = [quad.object.value for quad in store.quads()]  # type: ignore[union-attr]
        assert len(values) == 300
        assert len(set(values)) == 1
        assert not told or int(values[0]) >= int(told[-1])


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


def test_rdflib_sees_the_same_graph(store: Store) -> None:
    where, count = store.where, len(list(store.quads()))
    store.close()
    assert len(list(open_graph(where).quads())) == count
