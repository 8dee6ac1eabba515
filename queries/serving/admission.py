"""Who may be evaluated now: short queries never wait for long ones, nor quiet clients for busy ones.

There are ``workers`` slots. A query that has run for a ``slice``, and any query of a client that used much
of late, needs one of the ``workers - reserve`` long slots; so the reserve always turns over quickly.
A client's use runs off at ``budget`` seconds a minute. All times are seconds of the event loop's clock.
"""

from __future__ import annotations

import asyncio
import math
from collections import OrderedDict
from dataclasses import dataclass, field

from queries.faults import QueryingError
from queries.serving.limits import Limits

_KNOWN = 10_000  # clients remembered


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
    long: bool
    since: float


@dataclass(slots=True)
class _Client:
    used: float = 0.0  # worker seconds, running off
    at: float = 0.0
    requests: int = 0


@dataclass(eq=False, slots=True)
class _Waiting:
    client: str
    heavy: bool
    turn: asyncio.Future[Slot] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Admission:
    """The slots, the queue before them, and what each client has used. A client is an address."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._clients: OrderedDict[str, _Client] = OrderedDict()
        self._waiting: list[_Waiting] = []
        self._slots: set[Slot] = set()
        self.answers = 0

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
            over = self._used(known) - self._limits.budget
            if over > 0:
                raise OverBudget(
                    f"at most {self._limits.budget:g} seconds of evaluation for one client a minute",
                    math.ceil(over * 60 / self._limits.budget),
                )
        known.requests += 1
        self.answers += 1

    def exit(self, client: str) -> None:
        """A request that entered has ended."""
        self._known(client).requests -= 1
        self.answers -= 1

    async def slot(self, client: str) -> Slot:
        """Wait for the right to use a worker. Raises Busy after ``wait`` seconds or with a full queue."""
        heavy = bool(client) and self._used(self._known(client)) > 4 * self._limits.slice
        if not self._waiting and self._free(heavy):
            return self._take(client, heavy)
        if len(self._waiting) >= self._limits.queue:
            raise Busy("too many queries are waiting; try again")
        waiting = _Waiting(client, heavy)
        self._waiting.append(waiting)
        self._serve()
        try:
            async with asyncio.timeout(self._limits.wait):
                return await waiting.turn
        except BaseException as error:
            if waiting.turn.done() and not waiting.turn.cancelled():
                self.leave(waiting.turn.result())  # its turn came in the moment in which it went
            if isinstance(error, TimeoutError):
                raise Busy(f"no worker became free within {self._limits.wait:g} s; try again") from error
            raise
        finally:
            if waiting in self._waiting:
                self._waiting.remove(waiting)

    def lengthen(self, slot: Slot) -> bool:
        """A query has run for a slice: it needs a long slot from now on. False where there is none."""
        if not slot.long:
            if self._long() >= self._limits.workers - self._limits.reserve:
                return False
            slot.long = True
        return True

    def leave(self, slot: Slot, least: float = 0.0) -> None:
        """Give a slot back; the seconds that it was used are counted, ``least`` where those were fewer."""
        self._slots.discard(slot)
        known = self._known(slot.client)
        self._used(known)
        known.used += max(least, asyncio.get_running_loop().time() - slot.since)
        self._serve()

    def _take(self, client: str, heavy: bool) -> Slot:
        slot = Slot(client, heavy, asyncio.get_running_loop().time())
        self._slots.add(slot)
        return slot

    def _long(self) -> int:
        return sum(slot.long for slot in self._slots)

    def _free(self, heavy: bool) -> bool:
        if len(self._slots) >= self._limits.workers:
            return False
        return not heavy or self._long() < self._limits.workers - self._limits.reserve

    def _serve(self) -> None:
        """Let those in whose turn it is: in their order, clients of little use before others."""
        for waiting in sorted(self._waiting, key=lambda one: one.heavy):
            if self._free(waiting.heavy):
                self._waiting.remove(waiting)
                if not waiting.turn.done():  # the one who waited may have gone
                    waiting.turn.set_result(self._take(waiting.client, waiting.heavy))

    def _known(self, client: str) -> _Client:
        if client not in self._clients:
            self._clients[client] = _Client(at=asyncio.get_running_loop().time())
            for old in list(self._clients)[:10] if len(self._clients) > _KNOWN else ():
                if self._clients[old].requests <= 0:
                    del self._clients[old]
        self._clients.move_to_end(client)
        return self._clients[client]

    def _used(self, known: _Client) -> float:
        now = asyncio.get_running_loop().time()
        known.used = max(0.0, known.used - (now - known.at) * self._limits.budget / 60)
        known.at = now
        return known.used
