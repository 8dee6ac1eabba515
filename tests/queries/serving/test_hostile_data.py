"""Attacks that lie in the data, against the running server: names that look like syntax, a whole data set."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest

from ontology.terms import Names
from queries.publishing.document import write
from queries.store import open_store
from tests.queries.serving.conftest import CURRENT, serving

OURS = Names().ontology
# names that would end, begin or change a prefix, a comment, a tag or a term where data decided on names
NAMES_OF_DATA = [
    Names().id("person", "a;b"),
    Names().id("person", "a."),
    Names().id("person", "-a:b"),
    OURS + "%3E%20.",
    OURS + "a,b(c)",
    OURS + "9'@prefix",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#_99&amp;",
    "urn:x#--!*~$",
    "urn:@prefix:",
]
PREDICATE = ox.NamedNode(OURS + "p")
TRIPLES = [
    ox.Triple(ox.NamedNode(name), PREDICATE, ox.NamedNode(other))
    for name in NAMES_OF_DATA
    for other in NAMES_OF_DATA
]
MEDIA = ["text/turtle", "application/n-triples", "application/ld+json", "application/rdf+xml",
         "application/trig", "application/n-quads"]  # fmt: skip


@pytest.mark.parametrize("media", MEDIA)
def test_names_of_the_data_make_no_prefixes(client: httpx.Client, media: str) -> None:
    values = "{ " + " ".join(f"<{name}>" for name in NAMES_OF_DATA) + " }"
    query = f"CONSTRUCT {{ ?s {PREDICATE} ?o }} {{ VALUES ?s {values} VALUES ?o {values} }}"
    answer = client.post("/sparql", data={"query": query}, headers={"Accept": media})
    form = ox.RdfFormat.from_media_type(media)
    assert form is not None
    assert {quad.triple for quad in ox.parse(answer.content, form)} == set(TRIPLES)


@pytest.mark.parametrize("media", ["text/turtle", "application/ld+json", "application/rdf+xml"])
def test_names_of_the_data_do_not_change_the_prefixes_of_documents(media: str) -> None:
    form = ox.RdfFormat.from_media_type(media)
    assert form is not None
    assert {quad.triple for quad in ox.parse(write(TRIPLES, media, Names()), form)} == set(TRIPLES)


def resident(pid: int) -> int:
    """Bytes of memory that a process has in use."""
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads memory from /proc")
def test_a_whole_data_set_over_the_graph_store_protocol_is_streamed_or_refused(tmp_path: Path) -> None:
    graph, said, many = ox.NamedNode(CURRENT), ox.NamedNode("urn:p"), 120_000
    with open_store(tmp_path / "store") as store:
        store.replace_graph(
            CURRENT,
            [ox.Quad(ox.NamedNode(f"urn:{n}"), said, ox.Literal(f"{n} " * 40), graph) for n in range(many)],
        )
        store.publish()
    headers = {"Accept": "application/n-triples", "Accept-Encoding": "identity"}
    with serving(tmp_path / "store") as server, httpx.Client(base_url=server.address, timeout=60) as client:
        assert client.get("/rdf-graph-store", headers=headers).status_code == 400  # no graph is named
        before, lines, size = resident(server.process.pid), 0, 0
        with client.stream("GET", "/rdf-graph-store?default", headers=headers) as answer:
            for piece in answer.iter_bytes():
                lines, size = lines + piece.count(b"\n"), size + len(piece)
        assert (answer.status_code, lines) == (200, many)
        assert size > 25_000_000
        assert resident(server.process.pid) - before < size / 3
    with serving(tmp_path / "store", "bytes=4000000") as server:
        whole = httpx.stream("GET", server.address + "/rdf-graph-store?default", headers=headers, timeout=60)
        with whole as answer, pytest.raises(httpx.RemoteProtocolError, match="incomplete"):
            answer.read()
        assert httpx.get(server.sparql, params={"query": "ASK {}"}, timeout=60).json()["boolean"] is True
