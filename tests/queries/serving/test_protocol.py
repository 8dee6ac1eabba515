"""SPARQL 1.1 Protocol, sections 2.1 and 2.2, case by case against the running server."""

from __future__ import annotations

import contextlib
import http.client
import json
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx
import pyoxigraph as ox
import pytest

from ontology.terms import Names
from tests.queries.serving.conftest import CURRENT, Server

FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
UPDATE = "application/sparql-update"
ONE = f"SELECT ?s WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }} LIMIT 1"
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
NAMED = "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }"
ARTICLE = Names().graph("source", "one")
INSERT = "INSERT DATA { GRAPH <urn:g> { <urn:s> <urn:p> <urn:o> } }"
JSON = "application/sparql-results+json"


@dataclass(frozen=True)
class Case:
    trap: str
    method: str
    params: Any
    status: int
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


def case(trap: str, method: str, params: Any, status: int, body: str | bytes = b"", **headers: str) -> Any:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    data = body.encode() if isinstance(body, str) else body
    return pytest.param(Case(trap, method, params, status, sent, data), id=trap)


def form(*pairs: tuple[str, str]) -> str:
    return str(httpx.QueryParams(list(pairs)))


@pytest.mark.parametrize(
    "it",
    [
        # 2.1.1 query via GET
        case("one query", "GET", {"query": ONE}, 200),
        case("HEAD is GET without a body", "HEAD", {"query": ONE}, 200),
        case("no query asks for the description", "GET", {}, 200),
        case("two queries", "GET", [("query", ONE), ("query", ONE)], 400),
        case("an empty query", "GET", {"query": ""}, 400),
        case("other parameters without a query", "GET", {"default-graph-uri": CURRENT}, 400),
        case("an unknown parameter is passed over", "GET", {"query": ONE, "timeout": "5"}, 200),
        case("not UTF-8 in the address", "GET", "query=SELECT%20%2A%20%7B%22%FF%22%20%3Fp%20%3Fo%7D", 400),
        case("a syntax error", "GET", {"query": "SELECT nothing WHERE"}, 400),
        # 2.1.2 query via URL-encoded POST
        case("a form", "POST", {}, 200, form(("query", ONE)), content_type=FORM),
        case("a form with a charset", "POST", {}, 200, form(("query", ONE)),
             content_type=FORM + "; charset=UTF-8"),
        case("a form with two queries", "POST", {}, 400, form(("query", ONE), ("query", ONE)),
             content_type=FORM),
        case("a form without a query", "POST", {}, 400, form(("a", "b")), content_type=FORM),
        case("a query in the address and the form", "POST", {"query": ONE}, 400, form(("query", ONE)),
             content_type=FORM),
        case("a form that is not UTF-8", "POST", {}, 400, b"query=%FF", content_type=FORM),
        case("a form of raw bytes", "POST", {}, 400, b"query=\xff", content_type=FORM),
        # 2.1.3 query via POST directly
        case("directly", "POST", {}, 200, ONE, content_type=DIRECT),
        case("directly, the type in capitals", "POST", {}, 200, ONE, content_type=DIRECT.upper()),
        case("directly, with a graph in the address", "POST", {"default-graph-uri": CURRENT}, 200, ONE,
             content_type=DIRECT),
        case("directly and in the address", "POST", {"query": ONE}, 400, ONE, content_type=DIRECT),
        case("directly, not UTF-8", "POST", {}, 400, ONE.encode() + b"#\xff", content_type=DIRECT),
        case("directly, in another charset", "POST", {}, 415, ONE.encode("utf-16"),
             content_type=DIRECT + "; charset=utf-16"),
        case("directly, nothing", "POST", {}, 400, "", content_type=DIRECT),
        case("no content type", "POST", {}, 415, ONE),
        case("a wrong content type", "POST", {}, 415, ONE, content_type="text/plain"),
        case("a compressed body", "POST", {}, 415, ONE, content_type=DIRECT, content_encoding="gzip"),
        # other methods
        case("PUT is no way to ask", "PUT", {"query": ONE}, 405),
        case("DELETE is no way to ask", "DELETE", {"query": ONE}, 405),
        case("PATCH is no way to ask", "PATCH", {"query": ONE}, 405),
        # 2.1.4 data set
        case("a graph that is no IRI", "GET", {"query": ONE, "default-graph-uri": "not an IRI"}, 400),
        case("a relative graph", "GET", {"query": ONE, "named-graph-uri": "graph"}, 400),
        # 2.1.5 what may be accepted
        case("nothing that is offered", "GET", {"query": ONE}, 406, accept="image/png"),
        case("a graph type for rows", "GET", {"query": ONE}, 406, accept="text/turtle"),
        case("a rows type for a graph", "GET", {"query": "DESCRIBE <urn:x>"}, 406, accept="text/csv"),
        case("all is refused", "GET", {"query": ONE}, 406, accept="*/*;q=0"),
        # limits
        case("a long text", "GET", {"query": ONE + " #" + "x" * 65536}, 413),
        case("a long form", "POST", {}, 413, form(("query", ONE + " #" + "x" * 70000)), content_type=FORM),
        case("a very long form", "POST", {}, 413, form(("query", "x" * 700000)), content_type=FORM),
        case("a long body", "POST", {}, 413, ONE + " #" + "x" * 65536, content_type=DIRECT),
        # 2.2 update: none of its three ways is offered
        case("update by form", "POST", {}, 403, form(("update", INSERT)), content_type=FORM),
        case("update directly", "POST", {}, 403, INSERT, content_type=UPDATE),
        case("update by GET", "GET", {"update": INSERT}, 403),
        case("update beside a query", "POST", {}, 403, form(("query", ONE), ("update", INSERT)),
             content_type=FORM),
        case("update in the address of a direct query", "POST", {"update": INSERT}, 400, ONE,
             content_type=DIRECT),
        case("an update in the place of a query", "GET", {"query": INSERT}, 400),
        case("an update in the place of a direct query", "POST", {}, 400, INSERT, content_type=DIRECT),
        case("an update after a query", "GET", {"query": ONE + "; " + INSERT}, 400),
        case("an update after a prologue", "GET", {"query": "PREFIX a: <urn:a> " + INSERT}, 400),
        case("a graph of an update", "POST", {}, 403, form(("using-graph-uri", CURRENT), ("update", INSERT)),
             content_type=FORM),
        case("LOAD", "GET", {"query": "LOAD <http://127.0.0.1:9/>"}, 403),
    ],
)  # fmt: skip
def test_each_request_gets_its_status_and_a_readable_body(server: Server, it: Case) -> None:
    query = it.params if isinstance(it.params, str) else urllib.parse.urlencode(it.params)
    host = server.address.removeprefix("http://")
    with contextlib.closing(http.client.HTTPConnection(host, timeout=30)) as connection:
        connection.request(it.method, f"/sparql?{query}" if query else "/sparql", it.body, it.headers)
        answer = connection.getresponse()
        text = answer.read().decode()
    assert answer.status == it.status, text
    if it.status >= 400:
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert len(text.split()) > 3
    if it.status == 405:
        assert "GET" in answer.headers["allow"]
    if it.method == "HEAD":
        assert text == ""


def number(answer: httpx.Response) -> int:
    return int(answer.json()["results"]["bindings"][0]["n"]["value"])


@pytest.fixture(scope="module")
def sizes(client: httpx.Client) -> Callable[..., int]:
    def counted(*graphs: str) -> int:
        named = " ".join(f"<{graph}>" for graph in graphs)
        text = f"SELECT (COUNT(*) AS ?n) WHERE {{ VALUES ?g {{ {named} }} GRAPH ?g {{ ?s ?p ?o }} }}"
        return number(client.get("/sparql", params={"query": text}))

    return counted


DATASETS = [
    # trap; query; parameters; graphs that the default graph, or the named graphs, must be
    ("by default the default graph is the current one", COUNT, [], (CURRENT,)),
    ("one default graph", COUNT, [("default-graph-uri", ARTICLE)], (ARTICLE,)),
    ("two default graphs are merged", COUNT, [("default-graph-uri", ARTICLE), ("default-graph-uri", CURRENT)],
     (ARTICLE, CURRENT)),
    ("only named graphs: the default graph is empty", COUNT, [("named-graph-uri", ARTICLE)], ()),
    ("only named graphs: no other is seen", NAMED, [("named-graph-uri", ARTICLE)], (ARTICLE,)),
    ("only a default graph: none is named", NAMED, [("default-graph-uri", ARTICLE)], ()),
    ("both kinds", NAMED, [("default-graph-uri", CURRENT), ("named-graph-uri", ARTICLE)], (ARTICLE,)),
    ("a graph that is not there is empty", COUNT, [("default-graph-uri", "http://127.0.0.1:9/g")], ()),
    ("FROM", COUNT.replace("WHERE", f"FROM <{ARTICLE}> WHERE"), [], (ARTICLE,)),
    ("FROM of a graph that is not there", COUNT.replace("WHERE", "FROM <file:///etc/passwd> WHERE"), [], ()),
    ("FROM NAMED alone", NAMED.replace("WHERE", f"FROM NAMED <{ARTICLE}> WHERE"), [], (ARTICLE,)),
    ("the protocol overrides FROM", COUNT.replace("WHERE", f"FROM <{ARTICLE}> WHERE"),
     [("default-graph-uri", CURRENT)], (CURRENT,)),
    ("the protocol overrides FROM NAMED", NAMED.replace("WHERE", f"FROM NAMED <{ARTICLE}> WHERE"),
     [("named-graph-uri", CURRENT)], (CURRENT,)),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "query", "params", "graphs"), DATASETS, ids=[row[0] for row in DATASETS])
@pytest.mark.parametrize("way", ["get", "form", "direct"])
def test_the_data_set_is_the_protocols_then_the_querys(
    client: httpx.Client, sizes: Callable[..., int], way: str, trap: str, query: str, params: Any, graphs: Any
) -> None:
    if way == "get":
        answer = client.get("/sparql", params=[("query", query), *params])
    elif way == "form":
        answer = client.post(
            "/sparql", content=form(("query", query), *params), headers={"Content-Type": FORM}
        )
    else:
        answer = client.post("/sparql", params=params, content=query, headers={"Content-Type": DIRECT})
    assert answer.status_code == 200, answer.text
    assert number(answer) == (sizes(*graphs) if graphs else 0)


ROWS = {
    JSON: JSON,
    "application/sparql-results+xml": "application/sparql-results+xml",
    "text/csv": "text/csv; charset=utf-8",
    "text/tab-separated-values": "text/tab-separated-values; charset=utf-8",
    "application/json": "application/json",
    "application/xml": "application/xml",
}
GRAPHS = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "application/trig": ox.RdfFormat.TRIG,
    "application/n-quads": ox.RdfFormat.N_QUADS,
}


@pytest.mark.parametrize("media", ROWS)
@pytest.mark.parametrize("query", [ONE, "ASK { ?s ?p ?o }"], ids=["select", "ask"])
def test_rows_in_each_format(client: httpx.Client, media: str, query: str) -> None:
    answer = client.get("/sparql", params={"query": query}, headers={"Accept": media})
    assert (answer.status_code, answer.headers["content-type"]) == (200, ROWS[media])
    if "json" in media or "xml" in media:
        kind = ox.QueryResultsFormat.JSON if "json" in media else ox.QueryResultsFormat.XML
        found = ox.parse_query_results(answer.content, format=kind)
        assert bool(found) if query.startswith("ASK") else len(list(found)) == 1  # type: ignore[arg-type]
    else:
        assert len(answer.text.split()) == (1 if query.startswith("ASK") else 2)


@pytest.mark.parametrize("media", GRAPHS)
@pytest.mark.parametrize(
    "query", ["CONSTRUCT WHERE { ?s ?p ?o }", f"DESCRIBE ?s WHERE {{ ?s ?p <{CURRENT}> }}"]
)
def test_graphs_in_each_format(client: httpx.Client, media: str, query: str) -> None:
    answer = client.get("/sparql", params={"query": query}, headers={"Accept": media})
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith(media)
    found = {quad.triple for quad in ox.parse(answer.content, format=GRAPHS[media])}
    other = client.get("/sparql", params={"query": query}, headers={"Accept": "application/n-triples"})
    assert found == {quad.triple for quad in ox.parse(other.content, format=ox.RdfFormat.N_TRIPLES)}


ACCEPTS = [
    (None, JSON),
    ("", JSON),
    ("*/*", JSON),
    ("text/*", "text/csv"),
    ("text/csv;q=0.5, application/sparql-results+xml;q=0.9", "application/sparql-results+xml"),
    ("text/html, */*;q=0.1", JSON),
    ("application/*;q=0.1, text/tab-separated-values", "text/tab-separated-values"),
    ("*/*, application/sparql-results+json;q=0", "application/sparql-results+xml"),
    ("application/sparql-results+xml;q=0.3;ext=1, text/csv;q=0.2", "application/sparql-results+xml"),
    ("nonsense, text/csv", "text/csv"),
]


@pytest.mark.parametrize(("accept", "media"), ACCEPTS)
def test_negotiation_by_quality_then_by_our_order(
    client: httpx.Client, accept: str | None, media: str
) -> None:
    request = client.build_request("GET", "/sparql", params={"query": ONE})
    del request.headers["accept"]
    if accept is not None:
        request.headers["accept"] = accept
    answer = client.send(request)
    assert answer.headers["content-type"].split(";")[0] == media
    assert "Accept" in answer.headers["vary"]


def test_the_entity_tag_spares_the_evaluation(client: httpx.Client) -> None:
    first = client.get("/sparql", params={"query": ONE})
    tag = first.headers["etag"]
    again = client.get("/sparql", params={"query": ONE}, headers={"If-None-Match": f'"x", {tag}'})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", tag)
    others = [
        client.get("/sparql", params={"query": ONE + " "}),
        client.get("/sparql", params={"query": ONE}, headers={"Accept": "text/csv"}),
        client.get("/sparql", params={"query": ONE, "default-graph-uri": CURRENT}),
    ]
    assert len({tag, *(other.headers["etag"] for other in others)}) == 4
    assert client.head("/sparql", params={"query": ONE}).headers["etag"] == tag


def test_gzip_is_what_it_packs(client: httpx.Client) -> None:
    query = {"query": "SELECT * WHERE { ?s ?p ?o }"}
    plain = client.get("/sparql", params=query, headers={"Accept-Encoding": "identity"})
    packed = client.get("/sparql", params=query, headers={"Accept-Encoding": "gzip"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.json() == plain.json()
    assert int(packed.headers["content-length"]) < int(plain.headers["content-length"])
    refused = client.get("/sparql", params=query, headers={"Accept-Encoding": "gzip;q=0"})
    assert "content-encoding" not in refused.headers


def test_head_tells_the_length_of_get(client: httpx.Client) -> None:
    got = client.get("/sparql", params={"query": ONE}, headers={"Accept-Encoding": "identity"})
    head = client.head("/sparql", params={"query": ONE}, headers={"Accept-Encoding": "identity"})
    assert head.headers["content-length"] == got.headers["content-length"] == str(len(got.content))


def test_pages_of_other_sites_may_ask_but_not_more(client: httpx.Client) -> None:
    asked = client.options(
        "/sparql", headers={"Origin": "https://elsewhere.example", "Access-Control-Request-Method": "POST"}
    )
    assert asked.status_code == 204
    assert asked.headers["access-control-allow-origin"] == "*"
    assert asked.headers["access-control-allow-methods"] == "GET, HEAD, POST"
    assert client.get("/sparql", params={"query": "x"}).headers["access-control-allow-origin"] == "*"


@pytest.mark.parametrize("media", GRAPHS)
def test_the_service_describes_itself(client: httpx.Client, server: Server, media: str) -> None:
    answer = client.get("/sparql", headers={"Accept": media})
    assert answer.status_code == 200
    found = {quad.triple for quad in ox.parse(answer.content, format=GRAPHS[media])}
    sd = "http://www.w3.org/ns/sparql-service-description#"
    said = {(t.predicate.value, getattr(t.object, "value", "")) for t in found}
    assert (sd + "endpoint", server.sparql) in said
    assert (sd + "supportedLanguage", sd + "SPARQL11Query") in said
    assert (sd + "feature", sd + "BasicFederatedQuery") not in said
    assert (sd + "supportedLanguage", sd + "SPARQL11Update") not in said
    assert ("https://schema.org/value", "2") in said  # the deadline, as this server was told
    assert "seconds=2" in answer.headers["mufakat-limits"]


def test_other_addresses_are_not_there(client: httpx.Client) -> None:
    answer = client.get("/nothing")
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/plain; charset=utf-8")


def test_the_store_is_what_it_was_after_every_attempt_to_change_it(client: httpx.Client) -> None:
    everything = {"query": "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }"}
    before = sorted(
        client.get("/sparql", params=everything, headers={"Accept": "application/n-triples"}).text.split("\n")
    )
    attempts = [INSERT, f"CLEAR GRAPH <{CURRENT}>", "DROP ALL",
                f"DELETE WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }}", "CREATE GRAPH <urn:g>",
                f"COPY <{CURRENT}> TO <urn:g>", "LOAD <http://127.0.0.1:9/>",
                "DELETE { ?s ?p ?o } INSERT { ?s ?p 1 } WHERE { ?s ?p ?o }"]  # fmt: skip
    for text in attempts:
        for answer in (
            client.post("/sparql", content=text, headers={"Content-Type": UPDATE}),
            client.post("/sparql", data={"update": text}),
            client.post("/sparql", data={"query": text}),
            client.get("/sparql", params={"query": text}),
            client.get("/sparql", params={"update": text}),
            client.put("/sparql", content=text, headers={"Content-Type": UPDATE}),
            client.post("/sparql/update", content=text, headers={"Content-Type": UPDATE}),
            client.post("/update", content=text, headers={"Content-Type": UPDATE}),
        ):
            assert 400 <= answer.status_code < 500, text
    after = sorted(
        client.get("/sparql", params=everything, headers={"Accept": "application/n-triples"}).text.split("\n")
    )
    assert after == before
    assert json.loads(client.get("/readyz").text)["ready"] is True
