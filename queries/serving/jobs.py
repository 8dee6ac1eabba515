"""One job on one worker process: what it gives, how it ends, and the stream that an answer comes as."""

from __future__ import annotations

import asyncio
import pickle
import signal
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any

from queries.faults import QueryingError
from queries.generations import Generation
from queries.serving import frames
from queries.serving.admission import Slot
from queries.serving.spool import Spool


class DeadlineExceeded(QueryingError):
    """The evaluation took longer than the server gives; its process was killed."""


class EngineDied(QueryingError):
    """The evaluation ended its process: it needed more memory than the server gives, or broke the engine."""


class WorkerLost(QueryingError):
    """The process was killed by somebody else: not the query's fault."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a job gave, and the generation of the graph it was given from."""

    value: Any
    generation: str


@dataclass(eq=False, slots=True)
class Stream:
    """An answer on its way; `generation` is known when `spool.begun` is set."""

    spool: Spool = field(default_factory=Spool)
    generation: str = ""
    task: asyncio.Task[None] | None = None
    closed: Callable[[Stream], None] = lambda stream: None

    def close(self) -> None:
        """Give the answer up, where it still comes, and let go of what was kept of it."""
        if self.task is not None:
            self.task.cancel()
        self.spool.close()
        self.closed(self)


@dataclass(eq=False, slots=True)
class Worker:
    """A process with the pipe to it, and the generation that it reads."""

    process: Any
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    generation: Generation


@dataclass(eq=False, slots=True)
class Running:
    """A job on a worker; `reason` says why its worker was killed."""

    worker: Worker
    slot: Slot
    done: bool = False
    slowed: bool = False
    broke: bool = False  # the query ended its process
    reason: Exception | None = None

    async def frames(self, job: tuple[Any, ...]) -> AsyncIterator[bytes]:
        """Send the job; the pieces of its answer. Raises what the worker raised, or why it ended."""
        data = pickle.dumps(job)
        try:
            self.worker.writer.write(frames.HEAD.pack(frames.DATA, len(data)) + data)
            while True:
                kind, length = frames.HEAD.unpack(await self.worker.reader.readexactly(frames.HEAD.size))
                piece = await self.worker.reader.readexactly(length) if length else b""
                if kind == frames.DATA:
                    yield piece
                    continue
                self.done = True
                if kind == frames.FAULT:
                    raise pickle.loads(piece)
                return
        except (asyncio.IncompleteReadError, ConnectionError) as error:
            raise await self._why() from error

    async def _why(self) -> Exception:
        if self.reason is not None:
            return self.reason
        await asyncio.to_thread(self.worker.process.join, 1)
        if self.worker.process.exitcode == -getattr(signal, "SIGKILL", 9):
            return WorkerLost("the process of this query was killed; try again")
        self.broke = True
        return EngineDied("the query needed more memory than one query may have, or broke the engine")
