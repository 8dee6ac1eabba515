"""The explorer on a server: made by workers, kept by generation, nothing else reachable."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from ontology.terms import Names
from queries.store import open_store
from tests.ingest.sample import sample_current
from tests.queries.serving.conftest import serving
from viz.explorer import pages
from viz.explorer.panels import panel, write_panel
from viz.explorer.tables import write_csv


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    where = tmp_path_factory.mktemp("served") / "store"
    with open_store(where) as store:
        store.replace_graph(Names().graph("current"), sample_current())
        store.publish()
    return where


@pytest.fixture(scope="module")
def client(place: Path) -> Iterator[httpx.Client]:
    with serving(place) as running, httpx.Client(base_url=running.address, timeout=30) as opened:
        yield opened


def test_a_panel_is_what_the_folder_holds(client: httpx.Client, place: Path) -> None:
    with open_store(place, read_only=True) as store:
        for name, kind, params in (
            ("landing", "landing", {}),
            ("pair/id-kh", "pair", {"pair": "id-kh"}),
            ("actor/state/id", "actor", {"actor": "state/id"}),
        ):
            for _ in range(2):  # made, then kept
                answer = client.get(f"/explorer/data/{name}.json")
                assert answer.status_code == 200
                assert answer.content == write_panel(panel(store, kind, params))
            table = client.get(f"/explorer/data/{name}.csv")
            assert table.headers["content-type"].startswith("text/csv")
            assert table.content == write_csv(panel(store, kind, params))
    tag = client.get("/explorer/data/landing.json").headers["etag"]
    assert client.get("/explorer/data/landing.json", headers={"If-None-Match": tag}).status_code == 304


def test_the_page_and_its_files_are_served_with_a_policy(client: httpx.Client) -> None:
    answer = client.get("/explorer/")
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    for name in ("explorer.js", "explorer.css", "fonts/source-serif-4-latin-wght-normal.woff2"):
        assert client.get(f"/explorer/{name}").status_code == 200
        assert name.split("/")[-1] in answer.text + client.get("/explorer/explorer.css").text


@pytest.mark.parametrize(
    "path",
    [
        *("data/pair/la-va.json", "data/nothing.json", "data/landing.xml", "data/landing", "data/pair.json"),
        *("data/landing/x.json", "../queries/local.py", "%2e%2e/bundle.py", "data/fact/%3E%20%7D.json"),
        *("data/actor/..%2F..%2Fetc.json", "modules/main.js", "explorer.py"),
    ],
)
def test_nothing_else_is_there(client: httpx.Client, path: str) -> None:
    assert client.get(f"/explorer/{path}").status_code == 404


def test_panels_are_kept_up_to_a_size_and_for_one_generation() -> None:
    kept = pages.Kept(most=10)
    kept.put("one", "a", b"12345")
    kept.put("one", "b", b"12345")
    assert kept.get("one", "a") == b"12345"  # the last used now
    kept.put("one", "c", b"12345")
    assert (kept.get("one", "b"), kept.get("one", "a"), kept.size) == (None, b"12345", 10)
    assert kept.get("two", "a") is None
    kept.put("two", "d", b"1")
    assert (kept.get("one", "a"), kept.size) == (None, 1)


def test_a_cell_that_a_spreadsheet_would_run_is_text() -> None:
    fact = {"id": "f", "sort": "meeting", "kind": "=LINK(1)", "status": "+1", "when": "-2", "place": "@x",
            "topics": ["=a", "b"], "parties": [], "sources": 1,
            "quotes": [{"text": '"quoted", and\nbroken', "article": "a"}]}  # fmt: skip
    article = {"title": "\t=cmd", "published": "", "url": "", "tier": "brief"}
    data = write_csv({"view": "fact", "facts": [fact], "articles": {"a": article}})
    head, row = csv.reader(io.StringIO(data.decode(), newline=""))
    cells = dict(zip(head, row, strict=True))
    assert cells["kind"] == "'=LINK(1)"
    assert (cells["status"], cells["when"], cells["place"], cells["title"]) == (
        "'+1",
        "'-2",
        "'@x",
        "'\t=cmd",
    )
    assert cells["topics"] == "'=a | b"
    assert cells["quote"] == '"quoted", and\nbroken'
    assert json.loads(json.dumps(cells)) == cells
