"""An answer on its way: filled by a worker at its own speed, read by a client at its own.

So a slow reader never keeps a worker. The first part stays in memory and is held back, so that an answer
that fails early gets its true status; the rest goes through a temporary file.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator, Callable
from typing import IO

HELD_BACK = 1 << 20  # bytes that are kept before anything is sent
_PIECE = 1 << 16


class Spool:
    """Pieces of an answer in order; `failure` stands where it is not whole."""

    def __init__(self, began: Callable[[], None] | None = None) -> None:
        """Args: what is called when it has begun."""
        self._began = began
        self.head = bytearray()
        self.whole = False
        self.failure: Exception | None = None
        self._file: IO[bytes] | None = None
        self._written = 0
        self._news = asyncio.Event()
        self.begun = False  # whole, failed, or more than is held back

    @property
    def on_disk(self) -> int:
        """Bytes in the temporary file."""
        return self._written

    @property
    def size(self) -> int:
        """Bytes so far."""
        return len(self.head) + self._written

    async def begin(self) -> None:
        """Wait until it has begun."""
        while not self.begun:
            await self.changed()

    def restart(self) -> bool:
        """Forget all pieces; False where it has begun."""
        self.head.clear()
        return not self.begun

    async def changed(self) -> None:
        """Wait for the next piece or the end."""
        self._news.clear()
        await self._news.wait()

    def write(self, data: bytes) -> None:
        """Append a piece."""
        if self._file is None and len(self.head) + len(data) <= HELD_BACK:
            self.head += data
            return
        if self._file is None:
            self._file = tempfile.TemporaryFile(prefix="mufakat-")  # noqa: SIM115
        self._file.seek(self._written)
        self._written += self._file.write(data)
        self._tell()

    def finish(self, failure: Exception | None = None) -> None:
        """No more pieces come: the answer is whole, or it failed."""
        if not self.whole and self.failure is None:
            self.whole, self.failure = failure is None, failure
            self._tell()

    def _tell(self) -> None:
        self._news.set()
        if not self.begun:
            self.begun = True
            if self._began is not None:
                self._began()

    async def read(self) -> AsyncIterator[bytes]:
        """The pieces, as they come. Raises `failure` where the answer is cut."""
        yield bytes(self.head)
        done = 0
        while True:
            while done < self._written and self._file is not None:
                self._file.seek(done)
                piece = self._file.read(min(_PIECE, self._written - done))
                done += len(piece)
                yield piece
            if self.failure is not None:
                raise self.failure
            if self.whole and done == self._written:
                return
            self._news.clear()
            if done == self._written and not self.whole and self.failure is None:
                await self._news.wait()

    def close(self) -> None:
        """Let go of the temporary file."""
        if self._file is not None:
            self._file.close()
            self._file = None
