"""The stock of worker processes: some idle of each priority over one generation, replaced as they end."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from ontology.terms import Names
from queries import generations
from queries.faults import StoreError
from queries.generations import Generation
from queries.serving import processes, worker
from queries.serving.admission import Busy
from queries.serving.channel import Worker
from queries.serving.limits import Limits
from queries.serving.origin import Origin

_LOG = logging.getLogger("mufakat.serve")
_FRESH = 0.01  # seconds for which a look at what is published is enough
_START = 30.0  # seconds for a worker process to be ready, or gone


class Stock:
    """Worker processes over the newest generation of a store: of normal and of the lowest priority."""

    def __init__(self, origin: Origin, names: Names, limits: Limits, preload: Sequence[str] = ()) -> None:
        self.origin = origin
        self.current: Generation | None = None
        self._names = names
        self._limits = limits
        self._preload = preload
        self._idle: dict[bool, list[Worker]] = {False: [], True: []}  # by whether they are low
        self._alive: set[Worker] = set()
        self._starting: list[tuple[Generation, bool]] = []  # the workers that are being started
        self._released: list[Generation] = []
        self._looked = 0.0
        self._pointer: tuple[int, int] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._threads = ThreadPoolExecutor(2, "mufakat-start")  # never waits behind the threads of others
        self._ends = ThreadPoolExecutor(limits.workers, "mufakat-end")

    def look(self) -> str:
        """Take up a newly published generation, in a moment; returns the name of the present one."""
        now = asyncio.get_running_loop().time()
        if now - self._looked > _FRESH:
            self._looked = now
            stamp = self.origin.stamp()
            if stamp != self._pointer:
                self._pointer = stamp
                self._later(self._renew())
        return self.current.name if self.current else ""

    async def start(self) -> None:
        """Hold the newest generation and have idle workers ready. Raises StoreError."""
        processes.preload(self._preload)
        self._pointer = self.origin.stamp()
        self.current = self.origin.hold()
        self._idle[False].append(await self._spawn(self.current, low=False))
        self._later(self._refill())

    async def stop(self) -> None:
        """End all workers and let go of the generations."""
        for task in self._tasks:
            task.cancel()
        ending = list(self._alive)
        for one in ending:
            self.retire(one)
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for one in ending:
            await asyncio.to_thread(one.process.join, 5)
        self._threads.shutdown(wait=False)
        self._ends.shutdown(wait=False)
        if self.current:
            generations.release(self.current)
            self.current = None
        self.origin.close()

    async def take(self, *, low: bool) -> Worker:
        """An idle worker of the current generation, or a new one. Raises Busy where none can be started.

        Who may have normal priority takes a low one rather than wait until another is made.
        """
        for again in (True, True, False):  # one that is starting may be killed from outside as well
            if (one := self.pick(low=low)) is not None:
                return one
            if self.current is None:
                break
            self._top_up()
            try:
                return await self._spawn(self.current, low=low)
            except Busy:
                if not again:
                    raise
        raise Busy("the server is ending")

    def pick(self, *, low: bool) -> Worker | None:
        """An idle worker of the current generation, where there is one."""
        for kind in (True,) if low else (False, True):
            while self._idle[kind]:
                one = self._idle[kind].pop()
                if not one.closed:
                    self._top_up()
                    return one
                self.retire(one)
        return None

    def give_back(self, one: Worker) -> None:
        """A worker that has finished its job, for the next one."""
        if one.generation is self.current and one in self._alive and not one.closed:
            self._idle[one.low].append(one)
        else:
            self.retire(one)

    def retire(self, one: Worker) -> None:
        """Kill a worker; the last one of an old generation lets go of it."""
        if one not in self._alive:
            return
        self._alive.discard(one)
        with suppress(ValueError):
            self._idle[one.low].remove(one)
        one.process.kill()  # the next start of a process sees to what is left of it
        one.close()
        self._let_go(one.generation)
        self._top_up()

    async def killed_by_another(self, one: Worker) -> bool:
        """Whether a worker that ended was killed, and did not end by itself."""
        # at the lowest priority even the end of a process waits for its turn
        await asyncio.get_running_loop().run_in_executor(self._ends, one.process.join, _START)
        return bool(one.process.exitcode == -9)

    def _lacking(self) -> list[bool]:
        """The kinds of which fewer are idle than are kept ready."""
        starting = [low for generation, low in self._starting if generation is self.current]
        return [
            low for low in (True, False) if len(self._idle[low]) + starting.count(low) < self._limits.spare
        ]

    def _top_up(self) -> None:
        if self.current and self._lacking() and not any(t.get_name() == "refill" for t in self._tasks):
            self._later(self._refill(), "refill")

    async def _refill(self) -> None:
        while self.current and (lacking := self._lacking()):
            one = await self._spawn(self.current, low=lacking[0])
            self.give_back(one)

    async def _spawn(self, generation: Generation, *, low: bool) -> Worker:
        loop = asyncio.get_running_loop()
        origin = self.origin
        place = worker.Place(origin.where(generation), self._names, bool(origin.address), origin.credentials)
        ours, theirs = socket.socketpair()
        self._starting.append((generation, low))
        try:
            process = processes.process(worker.main, (theirs, place, self._limits, low), low=low)
            await loop.run_in_executor(self._threads, process.start)
            theirs.close()
            one = Worker(process, generation, low)
            self._alive.add(one)
            try:
                await loop.create_connection(lambda: one, sock=ours)
                async with asyncio.timeout(_START):
                    ready = await one.ready
            except TimeoutError:
                ready = False
            except asyncio.CancelledError:
                self.retire(one)
                raise
            if not ready:
                self.retire(one)
                raise Busy("a worker process could not be started; try again")
            return one
        finally:
            self._starting.remove((generation, low))
            self._let_go(generation)

    def _let_go(self, old: Generation) -> None:
        if old is self.current or any(old is one for one in self._released):
            return
        if not any(old is one for one, _ in self._starting) and not any(
            one.generation is old for one in self._alive
        ):
            self._released.append(old)
            generations.release(old)
            asyncio.get_running_loop().run_in_executor(None, generations.sweep, self.origin.folder)

    async def _renew(self) -> None:
        """Take up a generation that was published: new workers first, then the switch."""
        try:
            new = self.origin.hold()
        except StoreError as error:
            _LOG.warning("%s", error)
            return
        old = self.current
        if old is None or new.name == old.name:
            generations.release(new)
            return
        fresh: dict[bool, list[Worker]] = {False: [], True: []}
        try:
            for low in (False, True):
                fresh[low] = [await self._spawn(new, low=low) for _ in range(self._limits.spare)]
        except BaseException:
            for one in [one for one in self._alive if one.generation is new]:
                self.retire(one)
            self._let_go(new)
            raise
        before, self._idle, self.current = self._idle, fresh, new
        for one in (*before[False], *before[True]):
            self.retire(one)
        self._let_go(old)

    def _later(self, work: Coroutine[Any, Any, None], name: str | None = None) -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and task.exception():
            _LOG.warning("%s", task.exception())
