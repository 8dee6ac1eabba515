"""The pool of worker processes, seen from the server: jobs in, answers out, the slow ones lowered or killed.

`Pool.ask`, `Pool.query` and `Pool.run` are for the handlers of pages; `Pool.stream` is the endpoint's.
The server itself opens no store.
"""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ontology.terms import Names
from queries.serving.admission import Admission, Busy, Lane, Slot
from queries.serving.channel import Worker
from queries.serving.jobs import (
    Answer,
    DeadlineExceeded,
    EngineDied,
    PutBack,
    Running,
    Sink,
    Stream,
    Whole,
    WorkerLost,
)
from queries.serving.limits import Limits
from queries.serving.origin import Origin
from queries.serving.processes import CONTEXT
from queries.serving.query import Job
from queries.serving.spool import Spool
from queries.serving.steps import Steps
from queries.serving.stock import Stock


def _no_one(running: Running) -> None:
    """Who is told that a job is over, before anyone waits for it."""


LOSSES = 3  # of its worker to a killer from outside, of which the client of a query is told
__all__ = ["CONTEXT", "Answer", "DeadlineExceeded", "EngineDied", "Pool", "Stream", "WorkerLost"]


class Pool:
    """Worker processes over the newest generation of a store."""

    def __init__(self, origin: Origin, names: Names, limits: Limits, preload: Sequence[str] = ()) -> None:
        """Args: where the graph lies; the IRIs; the limits; modules whose functions `run` will name."""
        self.names = names
        self.limits = limits
        self.admission = Admission(limits)
        self._stock = Stock(origin, names, limits, preload)
        self._streams: set[Stream] = set()
        self._steps = Steps(limits, self.admission, self._stock)

    @property
    def killed(self) -> int:
        """How many queries were ended at their deadline."""
        return self._steps.killed

    @property
    def origin(self) -> Origin:
        """Where the graph lies."""
        return self._stock.origin

    @property
    def folder(self) -> Path:
        """The store's folder, or the one of what belongs to a remote store."""
        return self._stock.origin.folder

    @property
    def ready(self) -> bool:
        """Whether there is a graph to answer from."""
        return self._stock.current is not None

    @property
    def generation(self) -> str:
        """The name of the generation that the next job reads; "" for a remote store, which has none."""
        return self._stock.current.name if self._stock.current else ""

    def look(self) -> str:
        """Take up a newly published generation, in a moment; returns the name of the present one."""
        return self._stock.look()

    async def start(self) -> None:
        """Hold the newest generation and have the spare workers ready. Raises StoreError."""
        await self._stock.start()

    async def stop(self) -> None:
        """End all workers and let go of the generations."""
        await self._stock.stop()

    async def ask(self, name: str, params: dict[str, Any] | None = None, *, client: str = "") -> Answer:
        """A question of the catalogue (`queries.ask`); the value is a `Table`. Raises as `ask` and `run`."""
        return await self._value(("ask", name, params or {}), client)

    async def query(self, text: str, *, client: str = "") -> Answer:
        """SPARQL text of our own, unchecked; the value is a `Table`. Raises QueryInvalid, and as `run`."""
        return await self._value(("query", text), client)

    async def run(self, function: str, *args: Any, client: str = "") -> Answer:
        """The value of ``module:function`` called with a read-only store and the arguments, in a worker.

        Args:
            function: a module-level function; its module should be among the pool's ``preload``.
            args: what can be pickled, as must be the value.
            client: the address of the client for whom it is done, for fairness; "" the server itself.

        Raises: what the function raises; Busy, DeadlineExceeded, EngineDied, AnswerTooLarge.
        """
        return await self._value(("run", function, args), client)

    def stream(self, job: Job, client: str, began: Callable[[], None] | None = None) -> Stream:
        """Begin to evaluate a query; its answer fills the stream's spool at once. Close the stream to stop.

        Args: the query; its client; what is called when the answer is whole, has failed or is a long one.
        """
        stream = Stream(Spool(began), closed=self._streams.discard, written=self._check_disk)
        self._streams.add(stream)
        data = pickle.dumps(("sparql", tuple(job.query), job.media, job.gzip))  # plain: half the time
        self._stock.look()
        # most are lookups: a task would cost more than they
        stop = self.admission.quick(client, lambda slot: self._quick(stream, data, client, slot))
        if stop is None:
            self._later(stream, data, client)
        elif stream.stop is None:
            stream.stop = stop
        return stream

    def _quick(self, stream: Stream, job: bytes, client: str, slot: Slot | Busy) -> None:
        """Begin a job without a task, where there is a worker for it."""
        if not isinstance(slot, Slot):
            stream.spool.finish(slot)
        elif (one := self._stock.pick(low=False)) is None:
            self.admission.give_back(slot)
            self._later(stream, job, client)
        else:
            running = self._run(job, slot, one, stream, lambda ran: self._over(stream, ran, job, client))
            stream.stop = lambda: self._give_up(running)

    def _over(self, stream: Stream, running: Running, job: bytes, client: str) -> None:
        """What was begun without a task is over; where its worker is not, more is to be done."""
        if running.done:
            self._leave(running)
            stream.spool.finish(running.failure)
        else:
            self._later(stream, job, client, running)

    def _give_up(self, running: Running) -> None:
        running.over = True
        self._leave(running)

    def _later(self, stream: Stream, job: bytes, client: str, running: Running | None = None) -> None:
        """Evaluate in a task of its own."""
        task = asyncio.create_task(self._fill(stream, job, client, running))
        stream.stop = task.cancel
        if running is not None:
            task.add_done_callback(lambda task: self._leave(running))  # also where it never began

    async def _fill(self, stream: Stream, job: bytes, client: str, running: Running | None = None) -> None:
        try:
            await self._evaluate(job, client, stream, running)
            stream.spool.finish()
        except asyncio.CancelledError:
            stream.spool.finish(Busy("the answer was given up"))
            raise
        except Exception as error:
            stream.spool.finish(error)

    def _check_disk(self) -> None:
        if sum(stream.spool.on_disk for stream in self._streams) > self.limits.spool:
            raise Busy("too many answers are waiting to be read; try again")

    async def _value(self, job: tuple[Any, ...], client: str) -> Answer:
        sink = Whole()
        await self._evaluate(pickle.dumps(job), client, sink)
        return Answer(pickle.loads(sink.data), sink.generation)

    async def _evaluate(self, job: bytes, client: str, sink: Sink, running: Running | None = None) -> None:
        """Give the answer of a job to a sink; anew where its worker was lost or needed for shorter ones."""
        long, lost = False, 0
        while True:
            try:
                await self._end(running or await self._begin(job, client, sink, long))
                return
            except WorkerLost:
                lost += 1
                if lost == LOSSES or not sink.restart():
                    raise
            except PutBack as error:
                if not sink.restart():
                    raise Busy("the server is busy with long queries; try again") from error
                long = True
            running = None

    async def _begin(self, job: bytes, client: str, sink: Sink, long: bool) -> Running:
        """Give a job to a worker, when there are a slot and a worker for it."""
        self._stock.look()
        slot = await self.admission.slot(client, long=long)
        try:
            low = slot.lane is not Lane.QUICK and not self.admission.alone(slot)
            return self._run(job, slot, await self._stock.take(low=low), sink)
        except BaseException:
            self.admission.leave(slot)
            raise

    def _run(
        self, job: bytes, slot: Slot, one: Worker, sink: Sink, then: Callable[[Running], None] = _no_one
    ) -> Running:
        """One worker for one job: lowered when it is no lookup, killed at the deadline or when left."""
        running = Running(one, slot, sink, then)
        sink.generation = one.generation.name
        self._steps.begin(running)
        one.send(job, running)
        return running

    async def _end(self, running: Running) -> None:
        """Wait for the end of a job. Raises what it ended with."""
        cost, least = None, 0.0
        try:
            await running.wait()
        except WorkerLost:
            if await self._stock.killed_by_another(running.worker):
                raise
            cost = least = self.limits.seconds  # who breaks a worker quickly is no quiet client
            raise EngineDied(
                "the query needed more memory than one query may have, or broke the engine"
            ) from None
        except (PutBack, DeadlineExceeded):
            cost = self.limits.seconds
            raise
        finally:
            self._leave(running, cost, least)

    def _leave(self, running: Running, cost: float | None = None, least: float = 0.0) -> None:
        """The job is over: its worker takes the next, or ends where it has done much or is in the middle."""
        if running.left:
            return
        running.left = True
        for timer in (running.timer, running.again):
            if timer is not None:
                timer.cancel()
        running.worker.free()
        if running.done and (running.cost or 0.0) < self.limits.slice:
            self._stock.give_back(running.worker)
        else:
            self._stock.retire(running.worker)
        self.admission.leave(running.slot, running.cost if cost is None else cost, least)
