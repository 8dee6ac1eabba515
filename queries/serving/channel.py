"""A worker process seen from the server: the pipe to it, one job at a time, frames in both directions."""

from __future__ import annotations

import asyncio
from typing import Any, Protocol, cast

from queries.generations import Generation
from queries.serving import frames


class Taker(Protocol):
    """What a worker's frames are given to."""

    def take(self, kind: bytes, piece: bytes) -> None:
        """A frame has come."""

    def lost(self) -> None:
        """The worker's end of the pipe is closed."""


class Worker(asyncio.Protocol):
    """A process, the generation that it reads, and whether it runs at the lowest priority."""

    def __init__(self, process: Any, generation: Generation, low: bool) -> None:
        self.process = process
        self.generation = generation
        self.low = low
        self.closed = False
        self.loop = asyncio.get_running_loop()
        self.ready: asyncio.Future[bool] = self.loop.create_future()
        self._taker: Taker | None = None
        self._rest = b""
        self._transport: asyncio.Transport | None = None

    def send(self, job: bytes, taker: Taker) -> None:
        """Begin a job; its frames go to the taker until `free`."""
        assert self._transport is not None
        self._taker = taker
        self._transport.write(frames.frame(frames.DATA, job))

    def free(self) -> None:
        """The job is over, whatever still comes of it."""
        self._taker = None

    def close(self) -> None:
        """Close the pipe."""
        self.closed = True
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)

    def data_received(self, data: bytes) -> None:
        if self._rest:
            data = self._rest + data
        at, size = 0, frames.HEAD.size
        while len(data) - at >= size:
            kind, length = frames.HEAD.unpack_from(data, at)
            if len(data) - at - size < length:
                break
            piece = data[at + size : at + size + length]
            at += size + length
            if kind == frames.READY:
                if not self.ready.done():
                    self.ready.set_result(True)
            elif self._taker is not None:
                self._taker.take(kind, piece)
        self._rest = data[at:]

    def connection_lost(self, exc: Exception | None) -> None:
        self.closed = True
        if not self.ready.done():
            self.ready.set_result(False)
        if self._taker is not None:
            self._taker.lost()
