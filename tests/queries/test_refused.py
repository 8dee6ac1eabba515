"""A server that refuses: the error tells why, and while it is kept no connection stays open."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from queries.faults import QueryInvalid, StoreError
from queries.store import open_store

PATIENCE = 10  # seconds for a client that is to close its connection


@contextmanager
def refusing(status: int, challenge: str) -> Iterator[tuple[str, list[bool], list[str]]]:
    """A server that answers every request so: its address; which the client closed; the schemes sent."""
    closed: list[bool] = []
    sent: list[str] = []
    nonces = itertools.count()  # a new one each time, as Virtuoso does: urllib tries again with it

    class Refusal(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            sent.append(self.headers.get("Authorization", "").split(" ")[0])
            self.rfile.read(int(self.headers["Content-Length"]))
            try:
                self.send_response(status)
                self.send_header("WWW-Authenticate", challenge.format(nonce=next(nonces)))
                self.send_header("Content-Length", "7")
                self.end_headers()
                self.wfile.write(b"refused")
                self.connection.settimeout(PATIENCE)
                closed.append(self.rfile.read(1) == b"")
            except ConnectionError:  # closed before it had read everything
                closed.append(True)
            except TimeoutError:
                closed.append(False)

        def log_message(self, format: str, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Refusal)
    server.daemon_threads = False  # server_close waits for them
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/sparql", closed, sent
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.mark.parametrize(
    ("status", "challenge", "told"),
    [
        (401, 'Digest realm="Graphs", nonce="{nonce}", qop="auth"', "refuses the user and password"),
        (401, 'Basic realm="Graphs"', "refuses the user and password"),
        (400, "", "refuses the query"),
        (403, "", "answers with an error: HTTP Error 403"),
        (500, "", "answers with an error"),
        (503, "", "answers with an error: HTTP Error 503"),
    ],
    ids=["digest", "basic", "bad query", "forbidden", "broken", "busy"],
)
def test_no_connection_stays_open_beside_the_error(status: int, challenge: str, told: str) -> None:
    with (
        refusing(status, challenge) as (address, closed, sent),
        pytest.raises((StoreError, QueryInvalid), match=told) as kept,
    ):
        open_store(address, credentials=("dba", "guess"))
    assert kept.value.__traceback__ is not None
    assert closed
    assert all(closed)
    assert set(sent) - {""} == set(challenge.split(" ")[:1]) - {""}
