"""The short way of a lookup: from the head of its request to a worker and back without a task, in one piece.

Only what is asked plainly goes this way: a GET with a query, unconditional, from no proxy. What is otherwise,
goes wrong, is long or is cut is left to the endpoint (`queries.serving.endpoint`), which answers the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import RequestResponseCycle

from queries.faults import QueryingError
from queries.serving import replies
from queries.serving.endpoint import PATH, Endpoint
from queries.serving.protocol import HttpFault, plain_query

_MOST = 4096  # bytes of the parameters: who sends more does not look for a moment's answer
_OTHERWISE = frozenset([b"if-none-match", b"expect", b"x-forwarded-for", b"x-forwarded-proto"])
Later = Callable[[RequestResponseCycle, Any], None]


class Shortcut:
    """A request on the short way.

    Args: the endpoint; the request and what becomes of it, as the server keeps them; what hands a request
        to an ASGI application.
    """

    def __init__(self, endpoint: Endpoint, cycle: RequestResponseCycle, later: Later) -> None:
        self._endpoint = endpoint
        self._cycle = cycle
        self._later = later
        self._over = False

    def begin(self) -> bool:
        """Begin to evaluate; False where the request is not for the short way."""
        scope = self._cycle.scope
        words, peer = scope["query_string"], scope["client"]
        if scope["method"] != "GET" or scope["path"] != PATH or scope["http_version"] != "1.1":
            return False
        if not 0 < len(words) <= _MOST or peer is None:
            return False
        accept, encoding = [], None
        for name, value in scope["headers"]:
            if name == b"accept":
                accept.append(value.decode("latin-1"))
            elif name == b"accept-encoding":
                encoding = value.decode("latin-1") if encoding is None else encoding
            elif name in _OTHERWISE:
                return False
        pool = self._endpoint.pool
        self._client, limited = replies.known_client(peer[0])
        try:
            pool.admission.enter(self._client, limited=limited)
        except QueryingError:
            return False
        try:
            self._job = self._endpoint.job(plain_query(words, pool.names), ",".join(accept) or None, encoding)
        except (HttpFault, QueryingError):
            pool.admission.exit(self._client)
            return False
        self._stream = pool.stream(self._job, self._client, self._began)
        return True

    def abandon(self) -> None:
        """The client has gone."""
        if not self._over:
            self._end()

    def _began(self) -> None:
        """The answer is whole, has failed, or is a long one."""
        if self._over:
            return
        cycle, spool = self._cycle, self._stream.spool
        if not spool.whole or spool.on_disk or cycle.flow.write_paused:
            self._over = True
            self._later(cycle, self._endpoint.rest(self._job, self._client, self._stream))
            return
        answer = self._head() + spool.head
        self._end()
        if cycle.transport.is_closing():
            return
        cycle.response_started = cycle.response_complete = True
        cycle.transport.write(answer)
        if not cycle.keep_alive:
            cycle.transport.close()
        cycle.on_response()

    def _end(self) -> None:
        self._over = True
        self._stream.close()
        self._endpoint.pool.admission.exit(self._client)

    def _head(self) -> bytes:
        lines = [b"HTTP/1.1 200 OK\r\n"]
        lines += [b"%b: %b\r\n" % header for header in self._cycle.default_headers]
        lines += [
            b"%b: %b\r\n" % header for header in self._endpoint.headers(self._job, self._stream.generation)
        ]
        if not self._cycle.keep_alive:
            lines.append(b"connection: close\r\n")
        lines.append(b"content-length: %d\r\n\r\n" % self._stream.spool.size)
        return b"".join(lines)
