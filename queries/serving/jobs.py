"""A job of a worker: what it gives, how it ends, and the stream that an answer comes as."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from queries.faults import QueryingError
from queries.serving import frames
from queries.serving.admission import Busy, Slot
from queries.serving.channel import Worker
from queries.serving.spool import Spool


class DeadlineExceeded(QueryingError):
    """The evaluation took longer than the server gives; its process was killed."""


class EngineDied(QueryingError):
    """The evaluation ended its process: it needed more memory than the server gives, or broke the engine."""


class WorkerLost(QueryingError):
    """The process was killed by somebody else: not the query's fault."""


class PutBack(QueryingError):
    """The query is a long one and there is no long slot now: it is evaluated anew when there is."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a job gave, and the generation of the graph it was given from."""

    value: Any
    generation: str


class Sink(Protocol):
    """Where the pieces of an answer go."""

    generation: str

    def write(self, piece: bytes) -> None:
        """Append a piece."""

    def restart(self) -> bool:
        """Forget all pieces, as they come anew; False where some were given on already."""


class Whole:
    """A sink for a value that is only of use as a whole."""

    def __init__(self) -> None:
        self.generation = ""
        self.data = bytearray()

    def write(self, piece: bytes) -> None:
        self.data += piece

    def restart(self) -> bool:
        self.data.clear()
        return True


@dataclass(eq=False, slots=True)
class Stream:
    """An answer on its way; `generation` is known when the spool has begun."""

    spool: Spool = field(default_factory=Spool)
    generation: str = ""
    stop: Callable[[], object] | None = None  # gives the evaluation up, or the place among those who wait
    written: Callable[[], None] = lambda: None  # called when a piece went to disk
    closed: Callable[[Stream], None] = lambda stream: None

    def write(self, piece: bytes) -> None:
        """Append a piece."""
        self.spool.write(piece)
        if self.spool.on_disk:
            self.written()

    def restart(self) -> bool:
        """Forget all pieces; False where some were given on already."""
        return self.spool.restart()

    def close(self) -> None:
        """Give the answer up, where it still comes, and let go of what was kept of it."""
        if not self.spool.whole and self.spool.failure is None:
            if self.stop is not None:
                self.stop()
            self.spool.finish(Busy("the answer was given up"))
        self.spool.close()
        self.closed(self)


@dataclass(eq=False, slots=True)
class Running:
    """A job on a worker: takes its frames until the answer is whole or there is none."""

    worker: Worker
    slot: Slot
    sink: Sink
    then: Callable[[Running], object]  # called once, when it is over
    over: bool = False
    failure: Exception | None = None  # why there is no answer, or not a whole one
    left: bool = False  # worker and slot were given back
    done: bool = False  # the worker has finished the job and can take another
    cost: float | None = None  # processor seconds
    timer: asyncio.TimerHandle | None = None  # of the next step
    again: asyncio.TimerHandle | None = None  # of the next look whether others have come

    def take(self, kind: bytes, piece: bytes) -> None:
        """A frame of the worker."""
        if kind == frames.COSTS:
            (self.cost,) = frames.COST.unpack(piece)
            self.done = True
        elif not self.over:
            try:
                if kind == frames.DATA:
                    self.sink.write(piece)
                    return
                failure = None if kind == frames.END else pickle.loads(piece)
            except Exception as error:
                failure = error
            self.end(failure)

    def lost(self) -> None:
        """The worker is no more."""
        self.end(WorkerLost("the process of this query was killed; try again"))

    def end(self, failure: Exception | None = None) -> None:
        """The answer is whole, or there is none."""
        if not self.over:
            self.over, self.failure = True, failure
            self.then(self)

    async def wait(self) -> None:
        """Wait until it is over. Raises what it failed with."""
        if not self.over:
            told = asyncio.Event()
            self.then = lambda running: told.set()
            await told.wait()
        if self.failure is not None:
            raise self.failure
