"""What becomes of a query as it goes on: it is waited for no more, it yields, it needs a long slot, it ends.

A job passes the steps at a fiftieth and a fifth of the ``slice``, at the ``slice``, and at its deadline.
"""

from __future__ import annotations

from collections.abc import Callable

from queries.serving import sandbox
from queries.serving.admission import Admission
from queries.serving.jobs import DeadlineExceeded, PutBack, Running
from queries.serving.limits import Limits
from queries.serving.stock import Stock


class Steps:
    """The steps of all jobs. Args: the limits; the slots; where killed workers are replaced."""

    def __init__(self, limits: Limits, admission: Admission, stock: Stock) -> None:
        self.killed = 0  # at their deadline
        self._limits = limits
        self._admission = admission
        self._stock = stock
        self._steps: list[tuple[float, Callable[[Running], None]]] = sorted(
            [
                (limits.slice / 50, lambda running: admission.age(running.slot)),
                (limits.slice / 5, self._lower),
                (limits.slice, self._lengthen),
                (limits.seconds, self._too_late),
            ],
            key=lambda step: step[0],
        )

    def begin(self, running: Running) -> None:
        """A job begins."""
        running.timer = running.worker.loop.call_later(self._steps[0][0], self._step, running, 0)

    def _step(self, running: Running, number: int) -> None:
        """A job has run for a while: what is due then, and when to look again."""
        at, act = self._steps[number]
        act(running)
        if number + 1 < len(self._steps) and not running.over:
            later = self._steps[number + 1][0] - at
            running.timer = running.worker.loop.call_later(later, self._step, running, number + 1)

    def _lower(self, running: Running) -> None:
        """Lower what runs for a while; where nobody else has come, look again: other programs may be busy."""
        if running.worker.low or running.over:
            return
        if self._admission.begun == running.slot.number and self._admission.alone(running.slot):
            running.again = running.worker.loop.call_later(self._limits.slice / 5, self._lower, running)
            return
        running.worker.low = True
        sandbox.lower(running.worker.process.pid)

    def _lengthen(self, running: Running) -> None:
        if not self._admission.lengthen(running.slot):
            self._kill(running, PutBack("there is no place for a long query now"))

    def _too_late(self, running: Running) -> None:
        self.killed += 1
        self._kill(running, DeadlineExceeded(
            f"the query took longer than {self._limits.seconds:g} s; ask for less, or name graphs and classes"
        ))  # fmt: skip

    def _kill(self, running: Running, reason: Exception) -> None:
        running.end(reason)
        self._stock.retire(running.worker)
