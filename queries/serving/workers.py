"""The pool of worker processes, seen from the server: jobs in, answers out, the slow ones killed.

`Pool.ask`, `Pool.query` and `Pool.run` are for the handlers of pages; `Pool.stream` is the endpoint's.
The server itself opens no store.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
import pickle
import socket
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from ontology.terms import Names
from queries import generations
from queries.faults import StoreError
from queries.generations import Generation
from queries.serving import frames, worker
from queries.serving.admission import Admission, Busy, Slot
from queries.serving.jobs import Answer, DeadlineExceeded, EngineDied, Running, Stream, Worker, WorkerLost
from queries.serving.limits import Limits

__all__ = ["CONTEXT", "Answer", "DeadlineExceeded", "EngineDied", "Pool", "Stream", "WorkerLost"]

_LOG = logging.getLogger("mufakat.serve")
_START = 30.0  # seconds for a worker process to be ready
CONTEXT: Any = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")


class Pool:
    """Worker processes over the newest generation of a store."""

    def __init__(self, folder: Path, names: Names, limits: Limits, preload: Sequence[str] = ()) -> None:
        """Args: the store's folder; the IRIs; the limits; modules whose functions `run` will name."""
        self.names = names
        self.limits = limits
        self.admission = Admission(limits)
        self.killed = 0
        self._folder = folder
        self._newest = os.fspath(folder / generations.FOLDER / "newest")
        self._preload = ["queries.serving.worker", *preload]
        self._idle: list[Worker] = []
        self._alive: set[Worker] = set()
        self._current: Generation | None = None
        self._pointer: tuple[int, int] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._starting: list[Generation] = []  # of the workers that are being started
        self._released: list[Generation] = []
        self._streams: set[Stream] = set()

    @property
    def folder(self) -> Path:
        """The store's folder."""
        return self._folder

    @property
    def generation(self) -> str:
        """The name of the generation that the next job reads."""
        return self._current.name if self._current else ""

    def look(self) -> str:
        """Take up a newly published generation, in a moment; returns the name of the present one."""
        stamp = self._stamp()
        if stamp != self._pointer:
            self._pointer = stamp
            self._later(self._renew())
        return self.generation

    async def start(self) -> None:
        """Hold the newest generation and have the spare workers ready. Raises StoreError."""
        if CONTEXT.get_start_method() == "forkserver":
            CONTEXT.set_forkserver_preload(self._preload)
        self._pointer = self._stamp()
        self._current = generations.hold(self._folder)
        self._idle = [await self._spawn(self._current) for _ in range(self.limits.spare)]

    async def stop(self) -> None:
        """End all workers and let go of the generations."""
        for task in self._tasks:
            task.cancel()
        for one in list(self._alive):
            self._retire(one)
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._current:
            generations.release(self._current)
            self._current = None

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

    def stream(self, job: worker.Job, client: str) -> Stream:
        """Begin to evaluate a query; its answer fills the stream's spool at once. Cancel its task to stop."""
        stream = Stream(closed=self._streams.discard)
        self._streams.add(stream)
        stream.task = asyncio.create_task(self._fill(stream, job, client))
        return stream

    async def _fill(self, stream: Stream, job: worker.Job, client: str) -> None:
        try:
            for last in (False, True):
                try:
                    async with self._job(client) as running:
                        stream.generation = running.worker.generation.name
                        async for piece in running.frames(("sparql", job)):
                            stream.spool.write(piece)
                            if stream.spool.on_disk:
                                self._check_disk()
                    break
                except WorkerLost:
                    if last or stream.spool.head:
                        raise
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
        for last in (False, True):
            try:
                async with self._job(client) as running:
                    pieces = [piece async for piece in running.frames(job)]
                    return Answer(pickle.loads(b"".join(pieces)), running.worker.generation.name)
            except WorkerLost:
                if last:
                    raise
        raise AssertionError("unreachable")

    @asynccontextmanager
    async def _job(self, client: str) -> AsyncIterator[Running]:
        """A worker for one job: lowered when it is no lookup, killed at the deadline or when left."""
        self.look()
        slot = await self.admission.slot(client)
        running = None
        loop = asyncio.get_running_loop()
        try:
            running = Running(await self._worker(slot), slot)
            # who used much of late is lowered at once, but not for a lookup
            soon = self.limits.slice / (25 if slot.long else 5)
            timers = (
                loop.call_later(soon, self._lower, running),
                loop.call_later(self.limits.slice, self._lengthen, running),
                loop.call_later(self.limits.seconds, self._too_late, running),
            )
            try:
                yield running
            finally:
                for timer in timers:
                    timer.cancel()
        finally:
            # who breaks a worker quickly is no quiet client: it costs as if it had used its whole time
            self.admission.leave(slot, self.limits.seconds if running and running.broke else 0.0)
            if running is not None:
                self._back(running)

    def _lengthen(self, running: Running) -> None:
        if not self.admission.lengthen(running.slot):
            running.reason = Busy("the server is busy with long queries; try again")
            self._retire(running.worker)

    def _lower(self, running: Running) -> None:
        """Give what runs on the lowest priority; its worker cannot be raised again and ends with the job."""
        running.slowed = True
        with suppress(AttributeError, OSError):  # Linux alone has a priority below all others
            os.sched_setscheduler(running.worker.process.pid, os.SCHED_IDLE, os.sched_param(0))

    def _too_late(self, running: Running) -> None:
        running.reason = DeadlineExceeded(
            f"the query took longer than {self.limits.seconds:g} s; ask for less, or name graphs and classes"
        )
        self.killed += 1
        self._retire(running.worker)

    def _back(self, running: Running) -> None:
        one = running.worker
        if running.done and not running.slowed and one.generation is self._current and one in self._alive:
            self._idle.append(one)
        else:
            self._retire(one)
        if len(self._idle) + len(self._starting) < self.limits.spare:
            self._later(self._refill())

    async def _worker(self, slot: Slot) -> Worker:
        """An idle worker of the current generation, or a new one; the last idle are for quiet clients."""
        while len(self._idle) > (self.limits.spare if slot.long else 0):
            one = self._idle.pop()
            if not one.reader.at_eof():
                return one
            self._retire(one)
        if self._current is None:
            raise Busy("the server is ending")
        return await self._spawn(self._current)

    async def _refill(self) -> None:
        while self._current and len(self._idle) + len(self._starting) < self.limits.spare:
            one = await self._spawn(self._current)
            if one.generation is self._current:
                self._idle.append(one)
            else:
                self._retire(one)

    async def _spawn(self, generation: Generation) -> Worker:
        ours, theirs = socket.socketpair()
        self._starting.append(generation)
        try:
            process = CONTEXT.Process(
                target=worker.main,
                args=(theirs, str(generation.quads), self.names, self.limits),
                daemon=True,
            )
            await asyncio.to_thread(process.start)
            theirs.close()
            reader, writer = await asyncio.open_connection(sock=ours, limit=1 << 18)
            one = Worker(process, reader, writer, generation)
            self._alive.add(one)
            try:
                async with asyncio.timeout(_START):
                    await reader.readexactly(frames.HEAD.size)
            except (asyncio.IncompleteReadError, ConnectionError, TimeoutError) as error:
                self._retire(one)
                raise Busy("a worker process could not be started; try again") from error
            except asyncio.CancelledError:
                self._retire(one)
                raise
            return one
        finally:
            self._starting.remove(generation)
            self._let_go(generation)

    def _retire(self, one: Worker) -> None:
        """Kill a worker; the last one of an old generation lets go of it."""
        if one not in self._alive:
            return
        self._alive.discard(one)
        with suppress(ValueError):
            self._idle.remove(one)
        one.process.kill()
        one.writer.close()
        asyncio.get_running_loop().run_in_executor(None, one.process.join)
        self._let_go(one.generation)

    def _let_go(self, old: Generation) -> None:
        if old is self._current or old in self._starting or any(one is old for one in self._released):
            return
        if not any(one.generation is old for one in self._alive):
            self._released.append(old)
            generations.release(old)
            asyncio.get_running_loop().run_in_executor(None, generations.sweep, self._folder)

    async def _renew(self) -> None:
        """Take up a generation that was published: new workers first, then the switch."""
        try:
            new = generations.hold(self._folder)
        except StoreError as error:
            _LOG.warning("%s", error)
            return
        old = self._current
        if old is None or new.name == old.name:
            generations.release(new)
            return
        try:
            fresh = [await self._spawn(new) for _ in range(self.limits.spare)]
        except BaseException:
            for one in [one for one in self._alive if one.generation is new]:
                self._retire(one)
            self._let_go(new)
            raise
        before, self._idle, self._current = self._idle, fresh, new
        for one in before:
            self._retire(one)
        self._let_go(old)

    def _later(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception():
            _LOG.warning("%s", task.exception())

    def _stamp(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self._newest)
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ino
