"""The web server: uvicorn, with limits on the size of a request's head and on the time that it may take."""

from __future__ import annotations

import asyncio
import gc
import socket
import sys
from typing import Any

import uvicorn
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from queries.serving.application import Application
from queries.serving.endpoint import Endpoint
from queries.serving.limits import Limits
from queries.serving.shortcut import Shortcut

_HEAD = 1 << 18  # bytes of a request's head: 64 KB of query, percent-encoded
_SWITCH = 0.0005  # seconds that a thread which starts a worker may keep requests waiting; Python's own: 0.005
_TOO_LONG = (
    b"HTTP/1.1 414 URI Too Long\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: 52\r\n"
    b"Connection: close\r\n\r\nthe address is too long: send the query in a POST.\r\n"
)


def protocol(limits: Limits, endpoint: Endpoint) -> type[asyncio.Protocol]:
    """uvicorn's HTTP/1.1 protocol, which closes connections whose other side does not go on.

    Args: the limits; the endpoint, for which lookups go a shorter way than through the application.
    """

    class Guarded(HttpToolsProtocol):
        """Heads must be whole within ``read`` seconds, a waiting piece be taken within ``drain``."""

        _guard: asyncio.TimerHandle | None = None
        _stuck: asyncio.TimerHandle | None = None
        _words = b""  # what follows the ? of the last request
        _short: Shortcut | None = None
        _head = 0  # bytes of the head that is coming in, -1 after it

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._guard = self.loop.call_later(limits.read, transport.abort)

        def data_received(self, data: bytes) -> None:
            if self._head >= 0:
                self._head += len(data)
            super().data_received(data)
            if self._head > 0 and not self.transport.is_closing():  # it is not whole yet
                if self._head > _HEAD:
                    self.transport.write(_TOO_LONG)
                    self.transport.close()
                elif self._guard is None:
                    self._guard = self.loop.call_later(limits.read, self.transport.abort)

        def on_headers_complete(self) -> None:
            self._head = -1
            if self._guard is not None:
                self._guard.cancel()
                self._guard = None
            # the parser's own division of an address ends at 64 KB
            self.url, _, self._words = self.url.partition(b"?")
            super().on_headers_complete()
            self.scope["query_string"] = self._words

        def on_message_complete(self) -> None:
            self._head = 0
            super().on_message_complete()

        def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
            if cycle is self.cycle:
                cycle.scope["query_string"] = self._words
            short = Shortcut(endpoint, cycle, super()._start_asgi_task)
            self._short = short if short.begin() else None
            if self._short is None:
                super()._start_asgi_task(cycle, app)

        def pause_writing(self) -> None:
            super().pause_writing()
            self._stuck = self.loop.call_later(limits.drain, self.transport.abort)

        def resume_writing(self) -> None:
            super().resume_writing()
            if self._stuck is not None:
                self._stuck.cancel()

        def connection_lost(self, exc: Exception | None) -> None:
            super().connection_lost(exc)
            if self._short is not None:
                self._short.abandon()
            for timer in (self._guard, self._stuck):
                if timer is not None:
                    timer.cancel()

    return Guarded


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens at an address; port 0 is any free one. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns Nagle's algorithm off, which costs 40 ms an answer, only where the protocol is named
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(1024)
    except OSError:
        listening.close()
        raise
    return listening


def serve(application: Application, limits: Limits, listening: socket.socket) -> None:
    """Serve at a listening socket until Ctrl-C or SIGTERM."""
    config = uvicorn.Config(
        application,
        http=protocol(limits, application.endpoint),
        loop="auto",
        ws="none",
        lifespan="on",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=3,
    )
    sys.setswitchinterval(_SWITCH)
    gc.collect()
    gc.freeze()  # what is loaded by now stays: no collection need look through it while somebody waits
    uvicorn.Server(config).run(sockets=[listening])
