"""Who may be evaluated now: short queries never wait for long ones, nor quiet clients for busy ones.

There are ``workers`` slots in three lanes. *Quick*: clients whose queries cost little of late; their workers
run at normal priority. *Unknown*: clients that asked nothing yet, or somewhat longer queries. *Long*: clients
whose queries were long, and every query that has run for a ``slice``. The last two run at the lowest
priority as soon as another client asks, too; at most ``workers - reserve`` are long, and half of the reserve
is for the quick lane alone. Of the quick ones ``quick`` are begun at once: the next waits for the moment that
a lookup takes.

What a client's next query may cost is guessed from its last ones (`queries.serving.clients`). All times are
seconds of the event loop's clock.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum

from queries.faults import QueryingError
from queries.serving.clients import Client, Clients
from queries.serving.limits import Limits


class Lane(IntEnum):
    """What a slot may be used for; the lower goes first."""

    QUICK = 0
    UNKNOWN = 1
    LONG = 2


class Busy(QueryingError):
    """No worker became free in time; try again after ``seconds``."""

    seconds = 2


class OverBudget(QueryingError):
    """This client asks for more than its share; try again after ``seconds``."""

    def __init__(self, message: str, seconds: int = 1) -> None:
        super().__init__(message)
        self.seconds = seconds

    def __reduce__(self) -> tuple[type[OverBudget], tuple[str, int]]:
        return OverBudget, (str(self), self.seconds)


@dataclass(eq=False, slots=True)
class Slot:
    """The right to use a worker, until `Admission.leave`."""

    client: str
    lane: Lane
    since: float
    number: int  # of the slots taken so far
    young: bool = True  # it may be over in a moment


@dataclass(eq=False, slots=True)
class _Waiting:
    client: str
    lane: Lane
    turn: Callable[[Slot | Busy], object]
    timer: asyncio.TimerHandle | None = None


def _nothing() -> None:
    pass


class Admission:
    """The slots, the queue before them, and what each client has used. A client is an address."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._clients = Clients(limits.budget)
        self._waiting: list[_Waiting] = []
        self._slots: set[Slot] = set()
        self._running: asyncio.AbstractEventLoop | None = None
        self.answers = 0
        self.begun = 0  # slots taken so far

    def alone(self, slot: Slot) -> bool:
        """Whether no other client has a slot now."""
        return all(one.client == slot.client for one in self._slots)

    @property
    def _loop(self) -> asyncio.AbstractEventLoop:
        if self._running is None:
            self._running = asyncio.get_running_loop()  # which asks the system each time
        return self._running

    def _known(self, client: str) -> Client:
        return self._clients.known(client, self._loop.time())

    @property
    def evaluating(self) -> int:
        """How many jobs have a worker now."""
        return len(self._slots)

    def enter(self, client: str, *, limited: bool) -> None:
        """A request begins; `exit` ends it. Raises OverBudget (only where limited) and Busy."""
        if self.answers >= self._limits.answers:
            raise Busy("the server answers as many requests as it can; try again")
        known = self._known(client)
        if limited:
            if known.requests >= self._limits.requests:
                raise OverBudget(f"at most {self._limits.requests} requests of one client at the same time")
            over = known.used - self._limits.budget
            if over > 0:
                raise OverBudget(
                    f"at most {self._limits.budget:g} seconds of evaluation for one client a minute",
                    math.ceil(over * 60 / self._limits.budget),
                )
        known.requests += 1
        self.answers += 1

    def exit(self, client: str) -> None:
        """A request that entered has ended."""
        self._clients.exit(client)
        self.answers -= 1

    def quick(self, client: str, turn: Callable[[Slot | Busy], object]) -> Callable[[], None] | None:
        """Have a function called with a quick slot, at once or as soon as there is one; or with Busy.

        Returns: what gives the place among those who wait up; None, and nothing is called, for a client
            whose queries are not quick, and where too many wait.
        """
        if self._lane(client) is not Lane.QUICK:
            return None
        if self._next(Lane.QUICK):
            turn(self._take(client, Lane.QUICK))
            return _nothing
        if self._full:
            return None
        waiting = self._wait(client, Lane.QUICK, turn)
        return lambda: self._drop(waiting)

    async def slot(self, client: str, *, long: bool = False) -> Slot:
        """Wait for the right to use a worker, a long slot where it is known that one is needed.

        Raises Busy after ``wait`` seconds or with a full queue.
        """
        lane = Lane.LONG if long else self._lane(client)
        if self._next(lane):
            return self._take(client, lane)
        if self._full:
            raise Busy("too many queries are waiting; try again")
        told: asyncio.Future[Slot | Busy] = self._loop.create_future()

        def turn(given: Slot | Busy) -> None:
            if not told.done():
                told.set_result(given)
            else:
                self.give_back(given)

        waiting = self._wait(client, lane, turn)
        try:
            given = await told
        except asyncio.CancelledError:
            self._drop(waiting)
            if not told.cancelled():  # its turn came in the moment in which it went
                self.give_back(told.result())
            raise
        if isinstance(given, Slot):
            return given
        raise given

    @property
    def _full(self) -> bool:
        return len(self._waiting) >= self._limits.queue

    def _wait(self, client: str, lane: Lane, turn: Callable[[Slot | Busy], object]) -> _Waiting:
        waiting = _Waiting(client, lane, turn)
        self._waiting.append(waiting)
        waiting.timer = self._loop.call_later(self._limits.wait, self._too_long, waiting)
        return waiting

    def _too_long(self, waiting: _Waiting) -> None:
        self._go(waiting, Busy(f"no worker became free within {self._limits.wait:g} s; try again"))

    def _drop(self, waiting: _Waiting) -> None:
        """Nobody waits there any more."""
        if waiting.timer is not None:
            waiting.timer.cancel()
        if waiting in self._waiting:
            self._waiting.remove(waiting)

    def _go(self, waiting: _Waiting, given: Slot | Busy) -> None:
        self._drop(waiting)
        waiting.turn(given)

    def age(self, slot: Slot) -> None:
        """A query is not over in a moment: those behind it do not wait for it."""
        slot.young = False
        if self._waiting:
            self._serve()

    def lengthen(self, slot: Slot) -> bool:
        """A query has run for a slice: it needs a long slot from now on. False where there is none."""
        if slot.lane is not Lane.LONG:
            if not self._free(Lane.LONG, besides=slot):
                return False
            slot.lane = Lane.LONG
            self._serve()
        return True

    def give_back(self, slot: Slot | Busy) -> None:
        """Give a slot back that was not used."""
        if isinstance(slot, Slot):
            self._slots.discard(slot)
            self._serve()

    def leave(self, slot: Slot, cost: float | None = None, least: float = 0.0) -> None:
        """Give a slot back.

        Args: the slot; the processor seconds that its query took (None: the time that it was used), from
            which those of the client's next are guessed; how much is counted as used at least.
        """
        self._slots.discard(slot)
        took = self._loop.time() - slot.since
        self._known(slot.client).charge(took if cost is None else cost, max(least, took))
        if self._waiting:
            self._serve()

    def _lane(self, client: str) -> Lane:
        if not client:
            return Lane.QUICK  # the server's own
        cost = self._known(client).cost
        if cost is None or self._limits.slice / 4 <= cost < self._limits.slice:
            return Lane.UNKNOWN
        return Lane.QUICK if cost < self._limits.slice else Lane.LONG

    def _take(self, client: str, lane: Lane) -> Slot:
        self.begun += 1
        slot = Slot(client, lane, self._loop.time(), self.begun)
        self._slots.add(slot)
        return slot

    def _next(self, lane: Lane) -> bool:
        """Whether a slot is free and nobody waits for it."""
        return self._free(lane) and not any(waiting.lane <= lane for waiting in self._waiting)

    def _free(self, lane: Lane, besides: Slot | None = None) -> bool:
        limits, taken = self._limits, self._slots - {besides} if besides else self._slots
        if len(taken) >= limits.workers:
            return False
        if lane is Lane.QUICK:  # more at once than processors are not done sooner
            return sum(slot.young and slot.lane is Lane.QUICK for slot in taken) < limits.quick
        low = sum(slot.lane is not Lane.QUICK for slot in taken)
        if low >= limits.workers - limits.reserve // 2:
            return False
        return (
            lane is Lane.UNKNOWN
            or sum(slot.lane is Lane.LONG for slot in taken) < limits.workers - limits.reserve
        )

    def _serve(self) -> None:
        """Let those in whose turn it is: lane by lane, in their order."""
        for waiting in sorted(self._waiting, key=lambda one: one.lane):
            if waiting in self._waiting and self._free(waiting.lane):
                self._go(waiting, self._take(waiting.client, waiting.lane))
