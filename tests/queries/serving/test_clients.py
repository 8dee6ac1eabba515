"""Real clients ask the running server: SPARQLWrapper, rdflib's SPARQLStore, and our own remote store."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore
from SPARQLWrapper import CSV, GET, JSON, JSONLD, N3, POST, POSTDIRECTLY, RDFXML, TURTLE, URLENCODED, XML
from SPARQLWrapper import SPARQLWrapper as Wrapper

from queries import ask, catalogue
from queries.store import open_store
from tests.queries.serving.conftest import CURRENT, Server
from tests.queries.test_questions import GIVEN

# rdflib warns of what SPARQLWrapper and its own parsers still use
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
ALL = f"SELECT ?s ?p ?o WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }}"
GRAPH = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }}"


@pytest.fixture(scope="module")
def triples(server: Server) -> set[tuple[str, str, str]]:
    with open_store(server.folder, read_only=True) as store:
        return {(str(q.subject), str(q.predicate), str(q.object)) for q in store.quads(CURRENT)}


@pytest.mark.parametrize("method", [GET, POST])
@pytest.mark.parametrize("way", [URLENCODED, POSTDIRECTLY])
def test_sparqlwrapper(server: Server, triples: set[tuple[str, str, str]], method: str, way: str) -> None:
    if (method, way) == (GET, POSTDIRECTLY):
        way = URLENCODED
    wrapper = Wrapper(server.sparql)
    wrapper.setMethod(method)
    wrapper.setRequestMethod(way)
    for form in (JSON, XML, CSV):
        wrapper.setReturnFormat(form)
        wrapper.setQuery(ALL)
        found = wrapper.query().convert()
        if form == JSON:
            assert len(found["results"]["bindings"]) == len(triples)
        elif form == XML:
            assert len(found.getElementsByTagName("result")) == len(triples)
        else:
            assert found.startswith(b"o,p,s\r\n") or found.startswith(b"s,p,o\r\n")
    wrapper.setReturnFormat(JSON)
    wrapper.setQuery(f"ASK {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }}")
    assert wrapper.query().convert()["boolean"] is True
    for form in (RDFXML, JSONLD):
        wrapper.setReturnFormat(form)
        wrapper.setQuery(GRAPH)
        assert len(wrapper.query().convert()) == len(triples)
    for form, name in ((TURTLE, "turtle"), (N3, "n3")):
        wrapper.setReturnFormat(form)
        assert len(rdflib.Graph().parse(data=wrapper.query().convert(), format=name)) == len(triples)


def test_rdflib(server: Server, triples: set[tuple[str, str, str]]) -> None:
    for method in ("GET", "POST"):
        store = SPARQLStore(server.sparql, method=method)
        graph = rdflib.Graph(store, identifier=rdflib.URIRef(CURRENT))
        assert len(list(graph.triples((None, None, None)))) == len(triples)
        # rdflib names the graph as the protocol's default graph
        assert len(list(graph.query("SELECT * WHERE { ?s ?p ?o }"))) == len(triples)
        assert bool(graph.query("ASK { ?s ?p ?o }")) is True
        assert len(graph.query("CONSTRUCT WHERE { ?s ?p ?o }").graph) == len(triples)


def test_pages_in_order_make_the_whole(server: Server, triples: set[tuple[str, str, str]]) -> None:
    wrapper = Wrapper(server.sparql)
    wrapper.setReturnFormat(JSON)
    rows: list[str] = []
    while True:
        wrapper.setQuery(f"{ALL} ORDER BY ?s ?p STR(?o) LIMIT 7 OFFSET {len(rows)}")
        page = wrapper.query().convert()["results"]["bindings"]
        if not page:
            break
        rows += [str(row) for row in page]
    assert len(rows) == len(set(rows)) == len(triples)


def test_our_own_remote_store_gives_the_same_answers(server: Server, tmp_path: Path) -> None:
    with (
        open_store(server.folder, read_only=True) as here,
        open_store(server.sparql, tmp_path, read_only=True) as there,
    ):
        assert set(there.quads()) == set(here.quads())
        for question in catalogue():
            params = {p.name: GIVEN[p.name] for p in question.params if p.required}
            assert ask(there, question.name, **params) == ask(here, question.name, **params), question.name
        assert isinstance(next(there.quads()), ox.Quad)
