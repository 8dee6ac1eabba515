"""Attacks on the running server: each is contained, and the next request is answered at once and rightly.

Its limits are small (`conftest.LIMITS`): 2 s, 4 MB, 20,000 rows, 200 MB of memory.
"""

from __future__ import annotations

import asyncio
import contextlib
import http.client
import json
import socket
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest

from tests.queries.serving.conftest import CURRENT, Server

CROSS = " ".join(f"?a{n} ?b{n} ?c{n} ." for n in range(6))
MANY = f"?a ?b ?c . ?d ?e ?f . ?g ?h ?i . FILTER(STRLEN(STR(?c)) > 0) GRAPH <{CURRENT}> {{ ?j ?k ?l }}"
UNIQUE = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(IRI(CONCAT('urn:', SHA1(CONCAT(STR(?c), STR(?f))))) AS ?x)"
DOUBLED = "BIND('mufakat' AS ?x0) " + " ".join(f"BIND(CONCAT(?x{n}, ?x{n}) AS ?x{n + 1})" for n in range(60))
REPLACED = "BIND('m' AS ?x0) " + " ".join(
    f"BIND(REPLACE(?x{n}, 'm', 'mmmmmmmm') AS ?x{n + 1})" for n in range(30)
)


@pytest.fixture
def alive(client: httpx.Client) -> Iterator[None]:
    """After the attack: the next request has the right answer."""
    query = f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }}"
    before = client.get("/sparql", params={"query": query}).text
    assert int(json.loads(before)["results"]["bindings"][0]["n"]["value"]) > 10
    yield
    after = client.get("/sparql", params={"query": query})
    assert (after.status_code, after.text) == (200, before)


BOMBS = {
    "COUNT of a cross product": f"SELECT (COUNT(*) AS ?n) WHERE {{ {CROSS} }}",
    "ORDER BY of a cross product": f"SELECT * WHERE {{ {CROSS} }} ORDER BY ?a1 DESC(?c5)",
    "DISTINCT of a cross product": f"SELECT DISTINCT * WHERE {{ {CROSS} }}",
    "GROUP BY of a cross product": "SELECT ?a1 ?c2 ?c3 (COUNT(*) AS ?n) "
    + f"WHERE {{ {CROSS} }} GROUP BY ?a1 ?c2 ?c3",
    "CONSTRUCT that never finds": "CONSTRUCT { ?a1 ?b1 ?c1 } WHERE { "
    + f"{CROSS} FILTER(CONCAT(STR(?a1), STR(?c5)) = 'no') }}",
    "ASK that never finds": f"ASK {{ {CROSS} FILTER(CONCAT(STR(?a1), STR(?c5)) = 'no') }}",
    "paths of any length over all graphs": "SELECT (COUNT(*) AS ?n) WHERE { "
    + " ".join(f"?a{n} (<urn:p>|!<urn:p>)* ?b{n} ." for n in range(4))
    + " }",
    "strings doubled": f"SELECT (STRLEN(?x60) AS ?n) WHERE {{ {DOUBLED} }}",
    "strings replaced": f"SELECT (STRLEN(?x30) AS ?n) WHERE {{ {REPLACED} }}",
    "REGEX over a cross product": "SELECT (COUNT(*) AS ?n) "
    + f"WHERE {{ {CROSS} FILTER(REGEX(STR(?c1), '(a|aa)+$')) }}",
    "EXISTS in each row": f"SELECT (COUNT(*) AS ?n) WHERE {{ {CROSS} FILTER NOT EXISTS {{ {CROSS} }} }}",
}


@pytest.mark.usefixtures("alive")
def test_bombs_are_ended_by_the_deadline_or_the_memory(server: Server) -> None:
    async def all_at_once() -> list[httpx.Response]:
        async with httpx.AsyncClient(base_url=server.address, timeout=20) as many:
            asked = [many.post("/sparql", data={"query": query}) for query in BOMBS.values()]
            return list(await asyncio.gather(*asked))

    for name, answer in zip(BOMBS, asyncio.run(all_at_once()), strict=True):
        assert answer.status_code == 503, (name, answer.text)
        assert len(answer.text.split()) > 5


NESTED = {
    "braces": "SELECT * WHERE " + "{" * 30000 + "}" * 30000,
    "brackets": "SELECT * WHERE { ?s ?p ?o FILTER(" + "(" * 29000 + "1" + ")" * 29000 + ") }",
    "braces that never close": "SELECT * WHERE " + "{" * 60000,
    "blank nodes": "SELECT * WHERE { ?s ?p " + "[ ?p " * 9000 + "]" * 9000 + " }",
    "lists": "SELECT * WHERE { ?s ?p " + "(" * 30000 + ")" * 30000 + " }",
    "a path of steps": "SELECT * WHERE { ?s <urn:p>" + "/<urn:p>" * 7000 + " ?o }",
    "a path of some steps": "SELECT * WHERE { ?s <urn:p>" + "/<urn:p>" * 1000 + " ?o }",
    "a path of alternatives": "SELECT * WHERE { ?s <urn:p>" + "|<urn:p>" * 7000 + " ?o }",
    "a path of inversions": "SELECT * WHERE { ?s " + "^(" * 20000 + "<urn:p>" + ")" * 20000 + " ?o }",
    "a sum": "SELECT (" + "1+" * 29000 + "1 AS ?x) WHERE {}",
    "negations": "SELECT * WHERE { FILTER(" + "!" * 60000 + "true) }",
    "unions": "SELECT * WHERE { {} " + "UNION {} " * 6500 + "}",
    "optionals": "SELECT * WHERE { " + "OPTIONAL { " * 5000 + "}" * 5000 + " }",
    "functions": "SELECT (" + "STR(" * 12000 + "1" + ")" * 12000 + " AS ?x) WHERE {}",
}


@pytest.mark.usefixtures("alive")
@pytest.mark.parametrize("name", NESTED)
def test_nesting_is_refused_before_it_reaches_the_engine(client: httpx.Client, name: str) -> None:
    assert len(NESTED[name]) < 65536
    answer = client.post("/sparql", data={"query": NESTED[name]})
    assert answer.status_code == 400, answer.text[:200]


@pytest.mark.usefixtures("alive")
def test_a_million_values_are_too_much_text(client: httpx.Client) -> None:
    query = "SELECT * WHERE { VALUES ?x { " + "1 " * 1_000_000 + "} }"
    assert client.post("/sparql", data={"query": query}).status_code == 413


CUT = [
    ("rows", "SELECT ?a WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "application/sparql-results+json"),
    ("rows", "SELECT ?a WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "text/csv"),
    ("rows", "SELECT ?a WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "text/tab-separated-values"),
    ("rows", "SELECT ?a WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "application/sparql-results+xml"),
    ("rows", f"CONSTRUCT {{ <urn:s> ?x ?i }} WHERE {{ {UNIQUE} }}", "application/n-triples"),
    ("rows", f"CONSTRUCT {{ <urn:s> ?x ?i }} WHERE {{ {UNIQUE} }}", "text/turtle"),
    ("bytes", f"SELECT * WHERE {{ {MANY} }}", "application/sparql-results+json"),
    ("bytes", f"SELECT * WHERE {{ {MANY} }}", "text/csv"),
]


@pytest.mark.usefixtures("alive")
@pytest.mark.parametrize(("limit", "query", "media"), CUT)
@pytest.mark.parametrize("encoding", ["identity", "gzip"])
def test_an_answer_that_is_cut_is_never_taken_for_a_whole_one(
    client: httpx.Client, limit: str, query: str, media: str, encoding: str
) -> None:
    headers = {"Accept": media, "Accept-Encoding": encoding}
    with client.stream("GET", "/sparql", params={"query": query}, headers=headers) as answer:
        if answer.status_code == 200:  # it had begun: its end is missing
            with pytest.raises(httpx.RemoteProtocolError, match="incomplete"):
                answer.read()
            return
        assert answer.status_code == 503
        # on a busy machine the deadline may come before the limit
        assert any(words in answer.read().decode() for words in ("LIMIT", "took longer"))


@pytest.mark.usefixtures("alive")
def test_without_chunks_a_cut_answer_has_its_true_status(server: Server) -> None:
    with asked(server, "GET", f"SELECT * WHERE {{ {MANY} }}", version="HTTP/1.0") as channel:
        head = channel.makefile("rb").readline()
    assert head.split()[1] == b"503"


@contextlib.contextmanager
def asked(server: Server, method: str, query: str, version: str = "HTTP/1.1") -> Iterator[socket.socket]:
    host, port = server.address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as channel:
        address = "/sparql?" + str(httpx.QueryParams({"query": query}))
        channel.sendall(f"{method} {address} {version}\r\nHost: {host}\r\n\r\n".encode())
        yield channel


UNFINISHED = {
    "nothing": b"",
    "half a line": b"GET /sparql HT",
    "half a head": b"GET /sparql HTTP/1.1\r\nHost: a\r\nX: ",
    "half a body": b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
    b"Content-Length: 99\r\n\r\nASK",
}


@pytest.mark.usefixtures("alive")
def test_who_does_not_go_on_is_closed(server: Server) -> None:
    host, port = server.address.removeprefix("http://").split(":")
    with contextlib.ExitStack() as stack:
        channels = []
        for sent in UNFINISHED.values():
            channels.append(stack.enter_context(socket.create_connection((host, int(port)), timeout=20)))
            channels[-1].sendall(sent)
        for name, channel in zip(UNFINISHED, channels, strict=True):
            with contextlib.suppress(ConnectionError):
                answer = channel.makefile("rb").read()  # until the server closes
                assert answer[:12] in (b"", b"HTTP/1.1 408"), name


@pytest.mark.usefixtures("alive")
def test_who_does_not_read_is_closed_and_keeps_no_worker(server: Server, client: httpx.Client) -> None:
    query = f"SELECT * WHERE {{ GRAPH ?g {{ ?s ?p ?o }} VALUES ?n {{ {' '.join(map(str, range(60)))} }} }}"
    with contextlib.ExitStack() as stack:
        for _ in range(16):  # more than there are workers
            stack.enter_context(asked(server, "GET", query))
        assert client.get("/sparql", params={"query": "ASK {}"}).status_code == 200


@pytest.mark.usefixtures("alive")
def test_who_goes_away_ends_the_evaluation(server: Server, client: httpx.Client) -> None:
    before = client.get("/readyz").json()["killed"]
    with asked(server, "GET", BOMBS["COUNT of a cross product"]):
        assert any(client.get("/readyz").json()["evaluating"] for _ in range(20_000))
    assert any(client.get("/readyz").json()["evaluating"] == 0 for _ in range(20_000))
    assert client.get("/readyz").json()["killed"] == before  # it did not end at its deadline


@pytest.mark.usefixtures("alive")
def test_many_at_once_wait_or_are_told_when_to_come_again(server: Server) -> None:
    async def crowd() -> list[httpx.Response]:
        limits = httpx.Limits(max_connections=None)
        async with httpx.AsyncClient(base_url=server.address, timeout=60, limits=limits) as many:
            bombs = [
                many.post("/sparql", data={"query": BOMBS["COUNT of a cross product"]}) for _ in range(100)
            ]
            asks = [many.get("/sparql", params={"query": f"ASK {{ ?s ?p {n} }}"}) for n in range(200)]
            return list(await asyncio.gather(*bombs, *asks))

    for answer in asyncio.run(crowd()):
        assert answer.status_code in (200, 503)
        if answer.status_code == 503 and "2 s" not in answer.text:
            assert int(answer.headers["retry-after"]) >= 1


@pytest.fixture
def canary() -> Iterator[socket.socket]:
    """A listener that must hear nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.setblocking(False)
        yield listener
        with pytest.raises(BlockingIOError):
            listener.accept()


CALLS = [
    "SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE SILENT <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ sErViCe <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ VALUES ?u {{ <{0}> }} SERVICE ?u {{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ?p ?o OPTIONAL {{ SERVICE <{0}> {{ ?s ?p ?o }} }} }}",
    "SELECT * {{ ?s ?p ?o FILTER EXISTS {{ SERVICE <{0}> {{ ?s ?p ?o }} }} }}",
    "SELECT * {{ {{ SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }} }} }}",
    "CONSTRUCT {{ ?s ?p ?o }} WHERE {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "ASK {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "DESCRIBE ?s WHERE {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ # a comment\n SERVICE# another\n<{0}> {{ ?s ?p ?o }} }}",
    "PREFIX s: <{0}> SELECT * {{ SERVICE s: {{ ?s ?p ?o }} }}",
    "BASE <{0}> SELECT * {{ SERVICE <> {{ ?s ?p ?o }} }}",
    "SELECT * {{ FILTER(?a<?b)SERVICE<{0}>{{ ?s ?p ?o }} }}",
    "LOAD <{0}>",
    "LOAD SILENT <{0}> INTO GRAPH <urn:g>",
]
NAMED_ONLY = [
    "SELECT * FROM <{0}> WHERE {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <{0}> WHERE {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "SELECT * WHERE {{ GRAPH <{0}> {{ ?s ?p ?o }} }}",
    "CONSTRUCT {{ ?s ?p ?o }} FROM <{0}> WHERE {{ ?s ?p ?o }}",
    "DESCRIBE <{0}>",
    "SELECT * FROM <file:///etc/passwd> WHERE {{ ?s ?p ?o }}",
]


@pytest.mark.usefixtures("alive")
def test_no_query_makes_a_call(client: httpx.Client, canary: socket.socket) -> None:
    address = f"http://127.0.0.1:{canary.getsockname()[1]}/"
    for text in CALLS:
        for answer in (
            client.get("/sparql", params={"query": text.format(address)}),
            client.post("/sparql", data={"query": text.format(address)}),
        ):
            assert answer.status_code == 403, text
    for text in NAMED_ONLY:
        answer = client.get("/sparql", params={"query": text.format(address)}, headers={"Accept": "*/*"})
        assert answer.status_code == 200, text
        assert "passwd" not in answer.text
        assert "root" not in answer.text
    for name in ("default-graph-uri", "named-graph-uri"):
        for graph in (address, "file:///etc/passwd"):
            answer = client.get("/sparql", params={"query": "SELECT * {?s ?p ?o}", name: graph})
            assert answer.json()["results"]["bindings"] == []
    evading = [
        "SELECT * {{ S\\u0045RVICE <{0}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ \\u0053ERVICE <{0}> {{ ?s ?p ?o }} }}",
    ]
    for text in evading:
        assert client.get("/sparql", params={"query": text.format(address)}).status_code in (400, 403)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="seccomp is Linux's")
def test_a_worker_could_make_no_call_even_if_the_query_got_through(canary: socket.socket) -> None:
    address = f"http://127.0.0.1:{canary.getsockname()[1]}/"
    program = f"""
import socket, subprocess, pyoxigraph
from queries.serving import sandbox
assert sandbox.close_network()
for attempt in (socket.socket, lambda: subprocess.run(["true"])):
    try:
        attempt()
    except PermissionError:
        continue
    raise SystemExit("it could")
try:
    pyoxigraph.Store().query("SELECT * {{ SERVICE <{address}> {{ ?s ?p ?o }} }}")
except OSError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


ODD = ["</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "a\r\nSet-Cookie: b=c", "=1+1",
       "\u202eabc", "\u2028", "a\tb\\n\"'", "\x7f", "\U0001f600"]  # fmt: skip


@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_odd_text_comes_back_as_it_is_and_never_as_a_page(client: httpx.Client, text: str) -> None:
    written = "".join(f"\\U{ord(c):08X}" for c in text)
    answer = client.get("/sparql", params={"query": f'SELECT ("{written}" AS ?x) {{}}'})
    assert answer.json()["results"]["bindings"][0]["x"]["value"] == text
    for wrong in (f"SELECT {text} WHERE", f"<{text}>"):
        answer = client.get("/sparql", params={"query": wrong})
        assert answer.status_code == 400
        assert answer.headers["content-type"] == "text/plain; charset=utf-8"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in answer.headers
    graph = client.get("/sparql", params={"query": "ASK {}", "default-graph-uri": f"urn:{text}"})
    assert "set-cookie" not in graph.headers


def test_headers_of_a_request_decide_on_nothing_but_the_format(server: Server) -> None:
    host = server.address.removeprefix("http://")
    for headers in ({"Host": "evil.example"}, {"X-Forwarded-Host": "evil.example"}, {"Accept": "a/b," * 5000},
                    {"Accept-Encoding": "gzip;q=" + "9" * 5000}, {"If-None-Match": '"' * 9999},
                    {"Host": 'a"><script>'}, {"Transfer-Encoding": "nonsense"}):  # fmt: skip
        with contextlib.closing(http.client.HTTPConnection(host, timeout=20)) as connection:
            connection.putrequest("GET", "/sparql?query=ASK%7B%7D", skip_host="Host" in headers)
            for name, value in headers.items():
                connection.putheader(name, value)
            connection.endheaders()
            answer = connection.getresponse()
            assert answer.status in (200, 400, 406), headers
            assert b"evil" not in answer.read()
