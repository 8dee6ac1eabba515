"""The short way of a lookup: from the bytes of its request to a worker and back, without parser and task.

Only what is asked plainly, with a head that is known (`queries.serving.heads`), goes this way. What goes
wrong, is long or is cut is left to the endpoint (`queries.serving.endpoint`), which answers the same.
"""

from __future__ import annotations

import functools
from typing import Protocol

from starlette.types import ASGIApp

from queries.faults import QueryingError
from queries.serving import replies
from queries.serving.endpoint import Endpoint
from queries.serving.heads import Lookup
from queries.serving.protocol import HttpFault, plain_query

Raw = list[tuple[bytes, bytes]]


class Connection(Protocol):
    """The connection that a lookup came on."""

    def defaults(self) -> Raw:
        """The headers of every answer of this server."""

    def answer(self, data: bytes) -> bool:
        """Send a whole answer; False where it cannot be sent in one piece now."""

    def later(self, app: ASGIApp) -> None:
        """Have an application answer."""


class Shortcut:
    """A request on the short way. Args: the endpoint; the request; its client; its connection."""

    def __init__(self, endpoint: Endpoint, lookup: Lookup, host: str, connection: Connection) -> None:
        self._endpoint = endpoint
        self._lookup = lookup
        self._client, self._limited = replies.known_client(host)
        self._connection = connection
        self._over = False

    def begin(self) -> bool:
        """Begin to evaluate; False where the request is not for the short way."""
        pool = self._endpoint.pool
        try:
            pool.admission.enter(self._client, limited=self._limited)
        except QueryingError:
            return False
        words, accept, encoding = self._lookup
        try:
            self._job = self._endpoint.job(plain_query(words, pool.names), accept, encoding)
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
        spool = self._stream.spool
        if spool.whole and not spool.on_disk and self._connection.answer(self._head() + spool.head):
            self._end()
        else:
            self._over = True
            self._connection.later(self._endpoint.rest(self._job, self._client, self._stream))

    def _end(self) -> None:
        self._over = True
        self._stream.close()
        self._endpoint.pool.admission.exit(self._client)

    def _head(self) -> bytes:
        return b"HTTP/1.1 200 OK\r\n%b%bcontent-length: %d\r\n\r\n" % (
            _lines(tuple(self._connection.defaults())),
            self._endpoint.head(self._job, self._stream.generation),
            self._stream.spool.size,
        )


@functools.lru_cache(8)  # the date, for one, is another each second
def _lines(headers: tuple[tuple[bytes, bytes], ...]) -> bytes:
    return b"".join(b"%b: %b\r\n" % header for header in headers)
