"""Dumps: every statement once, the same bytes whatever the order of loading, checksums that hold."""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from queries import dumps
from queries.dumps import MANIFEST, SUMS, dump, read_manifest
from queries.faults import StoreError
from queries.store import Store, open_store
from tests.queries.conftest import TEXT, fill

FORMATS = {"application/n-quads": ox.RdfFormat.N_QUADS, "application/trig": ox.RdfFormat.TRIG,
           "text/turtle": ox.RdfFormat.TURTLE, "application/ld+json": ox.RdfFormat.JSON_LD}  # fmt: skip


def read(path: Path, media: str) -> list[ox.Quad]:
    return list(ox.parse(gzip.decompress(path.read_bytes()), FORMATS[media]))


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_every_file_holds_what_it_says(store: Store, tmp_path: Path) -> None:
    made = dump(store, tmp_path / "out")
    everything = set(store.quads())
    current = {quad.triple for quad in store.quads(store.names.graph("current"))}
    shards: list[ox.Quad] = []
    for one in made:
        found = read(tmp_path / "out" / one.path, one.media)
        if one.path.startswith("shards/"):
            assert {q.graph_name.value.removeprefix(store.names.graph("")).split("/")[0] for q in found} == {
                one.graphs
            }  # type: ignore[union-attr]
            shards += found
        elif one.graphs == "all":
            assert set(found) == everything
        else:
            assert {quad.triple for quad in found} == current
    assert len(shards) == len(everything)
    assert set(shards) == everything


def test_the_same_graph_gives_the_same_bytes(store: Store, tmp_path: Path) -> None:
    with open_store(tmp_path / "other") as other:
        fill(other, backwards=True)
        dump(other, tmp_path / "b")
    dump(store, tmp_path / "a")
    assert files(tmp_path / "a") == files(tmp_path / "b")
    dump(store, tmp_path / "a")
    assert files(tmp_path / "a") == files(tmp_path / "b")


def test_checksums_and_sizes_hold(store: Store, tmp_path: Path) -> None:
    made = dump(store, tmp_path)
    assert read_manifest(tmp_path) == made
    lines = dict(reversed(line.split("  ")) for line in (tmp_path / SUMS).read_text().splitlines())
    for one in made:
        data = (tmp_path / one.path).read_bytes()
        assert one.bytes == len(data)
        assert one.sha256 == lines[one.path] == hashlib.sha256(data).hexdigest()
    assert len(lines) == len(made)


def test_lines_of_a_graph_are_sorted_and_texts_are_in_none(store: Store, tmp_path: Path) -> None:
    for one in dump(store, tmp_path):
        content = gzip.decompress((tmp_path / one.path).read_bytes())
        assert TEXT.encode() not in content
        assert TEXT.partition("\n")[0].encode() + b"\\n" not in content
        if one.path.startswith("shards/current"):
            assert content.splitlines() == sorted(content.splitlines())


def test_large_kinds_are_cut_between_graphs(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = {one.path for one in dump(store, tmp_path)}
    monkeypatch.setattr(dumps, "SHARD", 1)
    second = dump(store, tmp_path)
    assert [one.path for one in second if one.graphs == "source"] == [
        "shards/source-0001.nq.gz", "shards/source-0002.nq.gz",
    ]  # fmt: skip
    assert sum(len(read(tmp_path / o.path, o.media)) for o in second if "/" in o.path) == len(
        set(store.quads())
    )
    monkeypatch.undo()
    dump(store, tmp_path)  # what no longer belongs to it goes
    assert {str(p.relative_to(tmp_path)) for p in tmp_path.rglob("*.gz")} == first


@pytest.mark.parametrize("text", ["{", "[1]", '[{"path": "x"}]', json.dumps([
    {"path": "../secret", "media": "text/plain", "graphs": "all", "bytes": 1, "sha256": ""}])])  # fmt: skip
def test_a_manifest_that_is_none_or_leads_out_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_text(text)
    with pytest.raises(StoreError, match=r"dumps\.json"):
        read_manifest(tmp_path)
