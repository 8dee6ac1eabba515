"""The short way of a lookup: its answers are those of the long way, byte for byte."""

from __future__ import annotations

import contextlib
import http.client
import socket
from urllib.parse import quote, urlsplit

import httpx
import pytest

from ontology.terms import Names
from queries.serving.protocol import plain_query
from tests.queries.serving.conftest import CURRENT, Server

LOOKUP = f"SELECT ?p ?o WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }} ORDER BY ?p ?o LIMIT 7"
LONG = f"SELECT ?s ?p ?o WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} VALUES ?n {{ {'1 ' * 40} }} }}"
ASKED = [  # the trap, the status, the parameters, the headers
    ("a lookup", 200, "query=" + quote(LOOKUP), {}),
    ("spaces as plus", 200, "query=" + LOOKUP.replace(" ", "+").replace("?", "%3F").replace("#", "%23"), {}),
    ("another format", 200, "query=" + quote(LOOKUP), {"Accept": "text/csv;q=0.5, application/xml;q=0.4"}),
    ("compressed", 200, "query=" + quote(LOOKUP), {"Accept-Encoding": "gzip"}),
    ("no format that there is", 406, "query=" + quote(LOOKUP), {"Accept": "image/png"}),
    ("letters beyond ASCII", 200, "query=" + quote('ASK { ?s ?p "Đà Nẵng" }'), {}),
    ("a graph", 200, "query=" + quote("CONSTRUCT WHERE { ?s a ?o }"), {"Accept": "application/n-triples"}),
    ("a graph as a table", 406, "query=" + quote("CONSTRUCT WHERE { ?s a ?o }"), {"Accept": "text/csv"}),
    ("a data set", 200, f"query={quote('SELECT * { ?s ?p ?o }')}&default-graph-uri={quote('urn:none')}", {}),
    ("no query in the text", 400, "query=" + quote("SELECT * WHERE {"), {}),
    ("an update", 400, "query=" + quote("CLEAR ALL"), {}),
    ("two queries", 400, f"query={quote(LOOKUP)}&query={quote(LOOKUP)}", {}),
    ("wrongly encoded", 400, "query=%4", {}),
    ("no UTF-8", 400, "query=%ff%fe", {}),
    ("an unknown function", 400, "query=" + quote("SELECT (<urn:f>(1) AS ?x) {}"), {}),
    ("one in a FILTER", 400, "query=" + quote("SELECT * { ?s ?p ?o FILTER(<urn:f>(?s)) }"), {}),
    ("an answer of several pieces", 200, "query=" + quote(LONG), {}),
    ("the connection ends", 200, "query=" + quote(LOOKUP), {"Connection": "close"}),
]


def asked(server: Server, words: str, headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
    address = urlsplit(server.address).netloc
    with contextlib.closing(http.client.HTTPConnection(address, timeout=30)) as connection:
        connection.request("GET", f"/sparql?{words}", headers={"Accept-Encoding": "identity", **headers})
        answer = connection.getresponse()
        told = {name.lower(): value for name, value in answer.getheaders() if name.lower() != "date"}
        return answer.status, told, answer.read()


@pytest.mark.parametrize(("trap", "status", "words", "headers"), ASKED, ids=[row[0] for row in ASKED])
def test_both_ways_give_the_same_answer(
    server: Server, trap: str, status: int, words: str, headers: dict[str, str]
) -> None:
    asked(server, "query=" + quote(LOOKUP), {})  # who asked nothing yet goes the long way
    short = asked(server, words, headers)
    assert short == asked(server, words, {**headers, "X-Forwarded-Proto": "http"})
    assert short[0] == status, trap


def test_requests_sent_together_are_answered_in_their_order(server: Server) -> None:
    texts = [f"SELECT ({n} AS ?n) {{}}" for n in range(9)]
    sent = "".join(f"GET /sparql?query={quote(text)} HTTP/1.1\r\nHost: x\r\n"
                   f"Accept: text/csv\r\nConnection: {'close' if n == 8 else 'keep-alive'}\r\n\r\n"
                   for n, text in enumerate(texts))  # fmt: skip
    parts = urlsplit(server.address)
    with socket.create_connection((parts.hostname, parts.port), 30) as connection:
        connection.sendall(sent.encode())
        given = b"".join(iter(lambda: connection.recv(1 << 16), b""))
    assert [part.rpartition(b"n\r\n")[2][:1] for part in given.split(b"HTTP/1.1 200 OK")[1:]] == [
        str(n).encode() for n in range(9)
    ]


def test_who_goes_leaves_nothing_behind(server: Server, client: httpx.Client) -> None:
    bomb = "SELECT (COUNT(*) AS ?n) { " + " ".join(f"?a{n} ?b{n} ?c{n} ." for n in range(6)) + " }"
    parts = urlsplit(server.address)
    client.get("/sparql", params={"query": LOOKUP})
    killed = client.get("/readyz").json()["killed"]
    with socket.create_connection((parts.hostname, parts.port), 30) as connection:
        connection.sendall(f"GET /sparql?query={quote(bomb)} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        while client.get("/readyz").json()["evaluating"] == 0:
            pass
    while client.get("/readyz").json()["evaluating"]:
        pass
    assert client.get("/readyz").json()["killed"] == killed  # not at its deadline
    assert client.get("/sparql", params={"query": LOOKUP}).status_code == 200


TEXTS = ["SELECT * {}", "ASK { ?s ?p 'a+b & c=d %41' }", "ASK { ?s ?p 'Đà Nẵng\u2028' }", "ASK\t{\r\n}"]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_decoded_whatever_it_holds(text: str) -> None:
    for safe in ("", "/?{}<>:"):
        assert plain_query(b"query=" + quote(text, safe=safe).encode(), Names()).text == text
