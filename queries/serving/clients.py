"""What is known of each client: what its next query may cost, and what it has used of late.

The cost is guessed from its last queries, in processor seconds: the guess rises at once and falls slowly. A
client's use runs off at ``budget`` seconds a minute. A client is an address.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

_KNOWN = 10_000  # clients remembered
_HALVED = 60.0  # seconds in which the guess at a client's cost is halved
_MOMENT = 0.01  # seconds in which nothing runs off
_WEIGHT = 1 / 8  # of the last query in the guess, where it cost less


@dataclass(slots=True)
class Client:
    """A client as of a moment."""

    cost: float | None = None  # processor seconds that the next query may take; None: it had no answer yet
    used: float = 0.0  # worker seconds, running off
    at: float = 0.0
    requests: int = 0

    def charge(self, cost: float, used: float) -> None:
        """A query took processor seconds, and seconds of a worker."""
        self.used += used
        before = self.cost
        self.cost = cost if before is None or cost > before else before + (cost - before) * _WEIGHT


class Clients:
    """The clients seen last. Args: the seconds that run off in a minute."""

    def __init__(self, budget: float) -> None:
        self._budget = budget
        self._clients: OrderedDict[str, Client] = OrderedDict()

    def exit(self, name: str) -> None:
        """A request of a client has ended."""
        if known := self._clients.get(name):
            known.requests -= 1

    def known(self, name: str, now: float) -> Client:
        """What is known of a client, as of now."""
        known = self._clients.get(name)
        if known is None:
            known = self._clients[name] = Client(at=now)
            for old in list(self._clients)[:10] if len(self._clients) > _KNOWN else ():
                if self._clients[old].requests <= 0:
                    del self._clients[old]
        self._clients.move_to_end(name)
        passed = now - known.at
        if passed < _MOMENT:
            return known
        known.used = max(0.0, known.used - passed * self._budget / 60)
        if known.cost is not None:
            known.cost *= 0.5 ** (passed / _HALVED)
        known.at = now
        return known
