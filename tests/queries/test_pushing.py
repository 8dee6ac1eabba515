"""Graphs brought to real servers: cut short and taken up, equal ones left alone, with a password."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.terms import Names
from queries.faults import StoreError
from queries.pushing import push
from queries.remote import BATCH, PAGE
from queries.store import Store, open_store
from tests import servers

SERVERS = {"oxigraph": servers.oxigraph, "virtuoso": servers.virtuoso}
LARGE = Names().graph("source", "large")


def large_graph() -> list[ox.Quad]:
    """More than a page, a batch and the 10,000 rows at which Virtuoso cuts."""
    p, g = ox.NamedNode("https://example.org/p"), ox.NamedNode(LARGE)
    count = 2 * max(PAGE, BATCH) + 700
    return [
        ox.Quad(ox.NamedNode(f"https://example.org/s/{i}"), p, ox.Literal(f"é {i}"), g) for i in range(count)
    ]


def test_a_local_store_takes_the_difference_and_no_more(store: Store, tmp_path: Path) -> None:
    with open_store(tmp_path / "other") as other:
        assert [done.new for done in push(store, other, dry_run=True) if done.gone] == []
        assert other.graph_names() == []
        assert all(done.new == done.quads for done in push(store, other))
        name = store.names.graph("current")
        kept = list(other.quads(name))
        foreign = ox.Quad(kept[0].subject, kept[0].predicate, ox.Literal("stray"), ox.NamedNode(name))
        other.change(kept[:3], [foreign])
        assert [(d.new, d.gone) for d in push(store, other) if d.new or d.gone] == [(3, 1)]
        assert set(other.quads()) == set(store.quads())


@pytest.mark.real
@pytest.mark.parametrize("name", SERVERS)
def test_killed_in_the_middle_and_run_again_gives_the_same(name: str, store: Store, tmp_path: Path) -> None:
    store.replace_graph(LARGE, large_graph())
    expected, where = set(store.quads()), store.where
    store.close()
    with SERVERS[name](tmp_path / "server") as address:
        command = [sys.executable, "-m", "mufakat", "push", address, "--store", where]
        running = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=Path(__file__).parents[2])
        with open_store(address, read_only=True) as seen:
            while not seen.graph_names() and running.poll() is None:
                pass  # until the first batch stands there
        running.kill()
        running.wait()
        again = [subprocess.run(command, check=True, capture_output=True, text=True).stdout for _ in range(2)]
        assert "changed 0;" in again[1]
        with open_store(address, read_only=True) as target:
            assert set(target.quads()) == expected


@pytest.mark.real
def test_a_password_is_needed_used_and_not_told(store: Store, tmp_path: Path) -> None:
    with servers.virtuoso(tmp_path / "server", open_to_all=False) as address:
        with open_store(address) as anybody, pytest.raises(StoreError, match="error"):
            list(push(store, anybody))
        for wrong in (None, ("dba", "secret-guess")):
            with pytest.raises(StoreError) as told:
                open_store(address + "-auth", credentials=wrong)
            assert "secret-guess" not in str(told.value)
        with open_store(address + "-auth", credentials=("dba", "dba")) as owner:
            assert all(done.new == done.quads for done in push(store, owner))
            assert set(owner.quads()) == set(store.quads())
