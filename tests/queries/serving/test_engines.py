"""`mufakat serve --store URL` over real Oxigraph and Virtuoso servers: the answers of the embedded store."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest

from ontology.terms import Names
from queries import sparql
from queries.serving.relay import Spelt
from queries.store import open_store
from tests import servers
from tests.queries.conftest import fill
from tests.queries.serving.conftest import CURRENT, Server, made, serving
from viz.views import render_view

SERVERS = {"oxigraph": servers.oxigraph, "virtuoso": servers.virtuoso}
GRAPHS = Names().graph("")
ENGINE_ROWS = 10_000  # that Virtuoso gives at most, in its own settings
ROWS = "application/sparql-results+json"
COUNT = "SELECT (COUNT(*) AS ?n)"
SPONGE = 'DEFINE get:soft "replace" SELECT * { ?s ?p ?o }'  # an addition of Virtuoso's that makes calls


@dataclass(frozen=True)
class Both:
    """The same graph served from a folder and from an engine."""

    kind: str
    engine: str
    local: Server
    remote: Server

    def ask(self, path: str, query: str = "", accept: str = "*/*") -> tuple[httpx.Response, httpx.Response]:
        params = {"query": query} if query else None
        first, second = (
            httpx.get(one.address + path, params=params, headers={"Accept": accept}, timeout=60)
            for one in (self.local, self.remote)
        )
        return first, second


@pytest.fixture(params=SERVERS, scope="module")
def both(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    home = tmp_path_factory.mktemp("engine")
    with SERVERS[request.param](home / "engine") as address:
        with open_store(address, home / "texts") as store:
            fill(store)
            many = ox.NamedNode(GRAPHS + "many")
            store.replace_graph(many.value, [ox.Quad(many, ox.NamedNode("urn:p"), ox.Literal(n), many)
                                             for n in range(ENGINE_ROWS + 1)])  # fmt: skip
        with serving(made(home / "store")) as local, serving(address, "seconds=8") as remote:
            yield Both(request.param, address, local, remote)


def rows(answer: httpx.Response) -> list[str]:
    return sorted(json.dumps(row, sort_keys=True) for row in answer.json()["results"]["bindings"])


SELECTS = {
    "the default graph is the current one": "SELECT * { ?s ?p ?o }",
    "a named graph": f"SELECT * {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }}",
    "by a prefixed name": f"PREFIX g: <{GRAPHS}> {COUNT} {{ GRAPH g:derived {{ ?s ?p ?o }} }}",
    "all named graphs": "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(!STRENDS(STR(?g), 'many')) }",
    "default beside named": COUNT + " { ?s ?p ?o GRAPH ?g { ?s ?q ?x } FILTER(?q != <urn:p>) }",
    "FROM": f"SELECT (COUNT(*) AS ?n) FROM <{CURRENT}> {{ ?s ?p ?o }}",
    "FROM NAMED alone leaves the default graph empty": f"SELECT * FROM NAMED <{CURRENT}> {{ ?s ?p ?o }}",
    "booleans": "PREFIX : <https://w3id.org/mufakat/ontology#> SELECT DISTINCT ?o { ?s :verified ?o }",
}


@pytest.mark.real
@pytest.mark.parametrize("case", SELECTS)
def test_a_query_has_the_answer_of_the_embedded_store(both: Both, case: str) -> None:
    first, second = both.ask("/sparql", SELECTS[case], ROWS)
    assert (first.status_code, second.status_code) == (200, 200), second.text
    assert rows(first) == rows(second)
    assert "etag" not in second.headers


@pytest.mark.real
def test_formats_forms_and_faults(both: Both) -> None:
    for accept in ("text/csv", "text/tab-separated-values", "application/sparql-results+xml"):
        query = "SELECT ?s ?o { ?s <http://www.w3.org/2004/02/skos/core#prefLabel> ?o } ORDER BY ?s STR(?o)"
        first, second = both.ask("/sparql", query, accept)
        assert second.headers["content-type"] == first.headers["content-type"]
        assert sorted(first.text) == sorted(second.text)
    for query, value in (("ASK { ?s ?p ?o }", True), ("ASK { <urn:nobody> ?p ?o }", False)):
        assert [one.json()["boolean"] for one in both.ask("/sparql", query)] == [value, value]
    for accept in ("application/n-triples", "text/turtle", "application/ld+json"):
        graphs = []
        for one in both.ask("/sparql", "CONSTRUCT WHERE { ?s ?p ?o }", accept):
            graphs.append(
                {str(quad.triple) for quad in ox.parse(one.content, ox.RdfFormat.from_media_type(accept))}
            )
        assert graphs[0] == graphs[1], accept
    for query, status in (("SELECT * {", 400), ("SELECT * { SERVICE <http://x/> { ?s ?p ?o } }", 403),
                          (SPONGE, 400), ("DROP ALL", 400)):  # fmt: skip
        answer = both.ask("/sparql", query)[1]
        assert answer.status_code == status, query
        assert both.engine not in answer.text


PAGES = ["/", "/search?q=Indonesia", "/explorer/data/landing.json", "/explorer/data/network.json", "/changes",
         "/doc/meeting/one-1", "/doc/person/one-1.jsonld", "/.well-known/void", "/shapes"]  # fmt: skip


@pytest.mark.real
@pytest.mark.parametrize("path", PAGES)
def test_pages_are_those_of_the_embedded_store(both: Both, path: str) -> None:
    first, second = both.ask(path)
    assert second.status_code == first.status_code
    assert second.text.replace(both.remote.address, "") == first.text.replace(both.local.address, "")


@pytest.mark.real
def test_a_long_evaluation_ends_at_the_deadline_and_the_next_request_is_right(both: Both) -> None:
    cross = " ".join(f"?a{n} ?b{n} ?c{n} ." for n in range(6))
    bomb = f"SELECT (COUNT(*) AS ?n) WHERE {{ {cross} FILTER(STRLEN(CONCAT(STR(?c0), STR(?c5))) != 7) }}"
    answer = httpx.get(both.remote.sparql, params={"query": bomb}, timeout=60)
    assert answer.status_code == 503, answer.text
    first, second = both.ask("/sparql", SELECTS["a named graph"], ROWS)
    assert rows(first) == rows(second)


@pytest.mark.real
def test_what_an_engine_cuts_is_an_error(both: Both) -> None:
    query = f"SELECT * {{ GRAPH <{GRAPHS}many> {{ ?s ?p ?o }} }}"
    answer = httpx.get(both.remote.sparql, params={"query": query}, timeout=60)
    if both.kind == "oxigraph":  # this one cuts nothing
        assert len(rows(answer)) == ENGINE_ROWS + 1
    else:
        assert (answer.status_code, "LIMIT" in answer.text) == (503, True)


@pytest.mark.real
def test_views_are_the_same_bytes(both: Both, tmp_path: Path) -> None:
    drawn = []
    for where in (both.local.folder, both.engine):
        with open_store(where, tmp_path, read_only=True) as store:
            drawn.append(
                [render_view(store, "cooperation", {}).html, render_view(store, "ego", {"actor": "KHM"}).html]
            )
    assert drawn[0] == drawn[1]


NAMED = {
    "SELECT * { ?s ?p ?o }": (),
    "SELECT * { GRAPH <urn:a> { } GRAPH <urn:b> { } GRAPH <urn:a> { } }": ("urn:a", "urn:b"),
    "SELECT * { GRAPH ?g { } GRAPH <urn:a> { } }": None,
    "PREFIX g: <urn:x/> SELECT * { GRAPH g:a\\,b { } }": ("urn:x/a,b",),
    "PREFIX : <urn:x/> SELECT * { graph :a { } }": ("urn:x/a",),
    "PREFIX g: <urn:x/> PREFIX g: <urn:y/> SELECT * { GRAPH g:a { } }": None,
    "BASE <urn:x/> SELECT * { GRAPH <a> { } }": None,
    "SELECT * { GRAPH <urn:\\u0061> { } }": ("urn:a",),
    "SELECT * { ?s ?p 'GRAPH <urn:a>' } # GRAPH <urn:b>": (),
}


@pytest.mark.parametrize("text", NAMED)
def test_the_graphs_that_a_query_names(text: str) -> None:
    assert sparql.graphs_named(text) == NAMED[text]


@pytest.mark.parametrize(
    ("text", "distinct"),
    [("SELECT DISTINCT * {}", True), ("SELECT * { { SELECT DISTINCT ?s {} } }", False),
     ("# select\nselect distinct ?x {}", True), ("ASK {}", False)],
)  # fmt: skip
def test_distinct(text: str, distinct: bool) -> None:
    assert sparql.is_distinct(text) is distinct


BOOLEAN = '{{"type":"typed-literal","datatype":"http://www.w3.org/2001/XMLSchema#boolean","value":"{}"}}'
QUOTED = '{{"type":"literal","value":{}}}'


@pytest.mark.parametrize("size", [1, 7, 1 << 16])
def test_booleans_are_spelt_as_the_schema_says(size: int) -> None:
    class Slow(io.BytesIO):
        def read(self, wanted: int | None = -1) -> bytes:
            return super().read(min(size, wanted or size))

    quoted = QUOTED.format(json.dumps(BOOLEAN.format("1")))  # the same letters within a text stay
    for given, read in (("1", "true"), ("0", "false"), ("true", "true")):
        text = f"[{BOOLEAN.format(given)},{quoted}]"
        spelt = Spelt(Slow(text.encode()))
        found = b"".join(iter(lambda spelt=spelt: spelt.read(5), b""))  # type: ignore[misc]
        assert found.decode() == f"[{BOOLEAN.format(read)},{quoted}]"
