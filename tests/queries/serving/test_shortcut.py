"""The short way of a lookup: its answers are those of the long way, byte for byte."""

from __future__ import annotations

import contextlib
import http.client
import socket
from typing import BinaryIO
from urllib.parse import quote, urlsplit

import httpx
import pytest

from ontology.terms import Names
from queries.serving.heads import Heads
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
    for _ in range(2):  # who asked nothing yet, and with a head that is not known, goes the long way
        asked(server, "query=" + quote(LOOKUP), headers)
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


def sent(words: bytes, head: bytes) -> bytes:
    return b"GET /sparql?" + words + b" HTTP/1.1\r\n" + head


HEAD = b"Host: x\r\nAccept: text/csv\r\nAccept: */*;q=0.1\r\nAccept-Encoding: gzip\r\n\r\n"
PARSED = [(b"host", b"x"), (b"accept", b"text/csv"), (b"accept", b"*/*;q=0.1"), (b"accept-encoding", b"gzip")]
OTHER = [  # the trap; what comes, where only ``query=a`` with HEAD was seen before
    ("another query", sent(b"query=ASK%20%7B%7D", HEAD), True),
    ("a head that was not seen", sent(b"query=a", HEAD.replace(b"x", b"y")), False),
    ("a part of the head", sent(b"query=a", HEAD)[:-2], False),
    ("two requests", sent(b"query=a", HEAD) * 2, False),
    ("a body behind it", sent(b"query=a", HEAD) + b"x", False),
    ("another method", sent(b"query=a", HEAD).replace(b"GET", b"POST"), False),
    ("HTTP/1.0", sent(b"query=a", HEAD).replace(b"1.1", b"1.0"), False),
    ("another address", sent(b"query=a", HEAD).replace(b"sparql", b"search"), False),
    ("a second parameter", sent(b"query=a&default-graph-uri=b", HEAD), False),
    ("no query", sent(b"update=a", HEAD), False),
    ("a fragment", sent(b"query=a#b", HEAD), False),
    ("a space", sent(b"query=a b", HEAD), False),
    ("a line end", sent(b"query=a\r\nX: y", HEAD), False),
    ("bytes beyond ASCII", sent(b"query=\xe9", HEAD), False),
    ("a long one", sent(b"query=" + b"a" * 5000, HEAD), False),
]


@pytest.mark.parametrize(("trap", "data", "known"), OTHER, ids=[row[0] for row in OTHER])
def test_only_a_lookup_with_a_head_that_was_parsed_is_known(trap: str, data: bytes, known: bool) -> None:
    heads = Heads()
    assert heads.read(data) is None
    heads.learn(sent(b"query=a", HEAD), PARSED)
    lookup = heads.read(data)
    assert (lookup is not None) is known, trap
    if lookup:
        assert lookup == (b"query=ASK%20%7B%7D", "text/csv,*/*;q=0.1", "gzip")


@pytest.mark.parametrize("name", [b"if-none-match", b"content-length", b"transfer-encoding", b"upgrade"])
def test_a_head_that_asks_for_more_is_not_remembered(name: bytes) -> None:
    heads = Heads()
    heads.learn(sent(b"query=a", HEAD), [*PARSED, (name, b"1")])
    assert heads.read(sent(b"query=a", HEAD)) is None


def test_what_comes_behind_a_lookup_is_answered_after_it(server: Server) -> None:
    head = "Host: x\r\nAccept: text/csv\r\n"
    one = f"GET /sparql?query={quote(LOOKUP)} HTTP/1.1\r\n{head}\r\n".encode()
    last = f"GET /livez HTTP/1.1\r\n{head}Connection: close\r\n\r\n".encode()
    parts = urlsplit(server.address)
    with socket.create_connection((parts.hostname, parts.port), 30) as connection:
        answers = connection.makefile("rb")
        bodies = []
        for sends in ([one], [one], [one, one], [one + last]):
            for data in sends:
                connection.sendall(data)
            for _ in sends:
                bodies.append(body(answers))
        bodies.append(body(answers))
        assert answers.read() == b""
    assert bodies[0].startswith(b"p,o\r\n")
    assert len(set(bodies[:5])) == 1
    assert bodies[5:] == [b'{"alive":true}']


def body(answers: BinaryIO) -> bytes:
    """The body of the next answer on a connection."""
    length = 0
    while (line := answers.readline()) not in (b"\r\n", b""):
        name, _, value = line.partition(b":")
        length = int(value) if name.lower() == b"content-length" else length
    return answers.read(length)


TEXTS = ["SELECT * {}", "ASK { ?s ?p 'a+b & c=d %41' }", "ASK { ?s ?p 'Đà Nẵng\u2028' }", "ASK\t{\r\n}"]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_is_decoded_whatever_it_holds(text: str) -> None:
    for safe in ("", "/?{}<>:"):
        assert plain_query(b"query=" + quote(text, safe=safe).encode(), Names()).text == text
