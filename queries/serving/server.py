"""The web server: uvicorn, with limits on the size of a request's head and on the time that it may take."""

from __future__ import annotations

import asyncio
import gc
import socket
import sys
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from queries.serving.application import Application
from queries.serving.endpoint import Endpoint
from queries.serving.heads import Heads
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
    heads = Heads()

    class Guarded(HttpToolsProtocol):
        """Heads must be whole within ``read`` seconds, a waiting piece be taken within ``drain``."""

        _guard: asyncio.TimerHandle | None = None
        _stuck: asyncio.TimerHandle | None = None
        _words = b""  # what follows the ? of the last request
        _head = 0  # bytes of the head that is coming in, -1 after it
        _begun = 0  # requests that the parser has seen the first byte of
        _ended = 0  # and the last
        _short: Shortcut | None = None  # answers a request that the parser has not seen
        _unseen = b""  # that request
        _behind = b""  # what has come after it
        _rest: Any = None  # the application that answers it where it goes the long way in the end
        _last = False  # the server ends: no more requests on this connection
        _active = 0.0  # when a request went the short way

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._guard = self.loop.call_later(limits.read, transport.abort)

        def data_received(self, data: bytes) -> None:
            if self._short is not None:
                self._behind += data
                self.flow.pause_reading()
                return
            quiet = self._begun == self._ended and (
                self.cycle is None or (self.cycle.response_complete and self.cycle.keep_alive)
            )
            if not (quiet and self._shorten(data)):
                self._parse(data, quiet)

        def _shorten(self, data: bytes) -> bool:
            """Begin to answer a lookup; False where this is none."""
            lookup = heads.read(data)
            if lookup is None or self.client is None or self.flow.write_paused:
                return False
            self._unseen = data
            self._short = Shortcut(endpoint, lookup, self.client[0], self)
            if not self._short.begin():
                self._short = None
                return False
            self._come()
            return True

        def _come(self) -> None:
            """A head has come in whole."""
            if self._guard is not None:
                self._guard.cancel()
                self._guard = None

        def _parse(self, data: bytes, alone: bool) -> None:
            if self._head >= 0:
                self._head += len(data)
            begun = self._begun
            super().data_received(data)
            if alone and self._begun == self._ended == begun + 1:  # one whole request
                if self.cycle.keep_alive:
                    heads.learn(data, self.cycle.scope["headers"])
            elif self._begun > self._ended and self._head == 0:
                self._head = 1  # of one that came behind another
            if self._head > 0 and not self.transport.is_closing():  # it is not whole yet
                if self._head > _HEAD:
                    self.transport.write(_TOO_LONG)
                    self.transport.close()
                elif self._guard is None:
                    self._guard = self.loop.call_later(limits.read, self.transport.abort)

        def on_message_begin(self) -> None:
            self._begun += 1
            super().on_message_begin()

        def on_headers_complete(self) -> None:
            self._head = -1
            self._come()
            # the parser's own division of an address ends at 64 KB
            self.url, _, self._words = self.url.partition(b"?")
            super().on_headers_complete()
            self.scope["query_string"] = self._words

        def on_message_complete(self) -> None:
            self._head = 0
            self._ended += 1
            super().on_message_complete()

        def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
            if cycle is self.cycle:
                cycle.scope["query_string"] = self._words
            app, self._rest = self._rest or app, None
            super()._start_asgi_task(cycle, app)

        def defaults(self) -> list[tuple[bytes, bytes]]:
            return self.server_state.default_headers

        def answer(self, data: bytes) -> bool:
            if self.flow.write_paused:
                return False
            self._short = None
            self.transport.write(data)
            if self._last:
                self.transport.close()
                return True
            self._active = self.loop.time()
            if self.timeout_keep_alive_task is None:
                self._wait(self.timeout_keep_alive)
            self._go_on()
            return True

        def later(self, app: ASGIApp) -> None:
            self._short, self._rest = None, app
            self._parse(self._unseen, False)
            if self._last:
                super().shutdown()
            self._go_on()

        def _go_on(self) -> None:
            """To what has come meanwhile."""
            if self._behind:
                data, self._behind = self._behind, b""
                self.flow.resume_reading()
                self.data_received(data)

        def _wait(self, seconds: float) -> None:
            self.timeout_keep_alive_task = self.loop.call_later(seconds, self.timeout_keep_alive_handler)

        def timeout_keep_alive_handler(self) -> None:
            left = self._active + self.timeout_keep_alive - self.loop.time()
            if self._short is not None:
                self._wait(self.timeout_keep_alive)
            elif left > 0:
                self._wait(left)
            else:
                super().timeout_keep_alive_handler()

        def shutdown(self) -> None:
            self._last = True
            if self._short is None:
                super().shutdown()

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
            for timer in (self._guard, self._stuck, self.timeout_keep_alive_task):
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
