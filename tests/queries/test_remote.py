"""The same answers from the embedded store and from a real SPARQL server (package `oxigraph`)."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from queries import ask, catalogue
from queries.export import FORMATS, export
from queries.store import Store, StoreUnreachable, open_store
from tests.queries.conftest import TEXT, fill, source_quads
from tests.queries.test_questions import GIVEN

pytestmark = pytest.mark.real


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[Store]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    program = Path(sys.executable).parent / "oxigraph"
    command = [program, "serve", "--location", tmp_path / "served", "--bind", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + 20
        while True:
            try:
                opened = open_store(f"http://127.0.0.1:{port}/query", tmp_path / "texts")
                break
            except StoreUnreachable:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)
        fill(opened)
        yield opened
    finally:
        server.kill()
        server.wait()


def test_every_question_and_export_is_answered_alike(store: Store, remote: Store) -> None:
    for question in catalogue():
        params = {p.name: GIVEN[p.name] for p in question.params if p.required}
        assert ask(remote, question.name, **params) == ask(store, question.name, **params), question.name
    for form in FORMATS:
        assert export(remote, form) == export(store, form), form
    for text in ("ASK { GRAPH ?g { ?s ?p ?o } }", "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"):
        assert ask(remote, text) == ask(store, text)


def test_replace_and_remove_at_the_server(store: Store, remote: Store) -> None:
    for one in (store, remote):
        one.replace("one", source_quads("one", text="New\n" + TEXT), {"text": "New\n" + TEXT})
        one.remove("two")
    assert set(remote.quads()) == set(store.quads())
    assert remote.text("one") == store.text("one")
    current = list(store.quads(store.names.graph("current")))
    assert remote.replace_graph(store.names.graph("current"), current) is False
