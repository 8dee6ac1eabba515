"""The limits of the server: one value, told in a header and in the service description."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from typing import Self

from queries.faults import QueryingError
from queries.sparql import MAX_BYTES, MAX_DEPTH

MIB = 1 << 20


class LimitError(QueryingError):
    """A limit that does not exist, or a value that is none for it."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one query, one client and the whole server may use. Whole numbers except ``seconds``."""

    seconds: float = 10.0  # for the evaluation of one query; then its process is killed
    rows: int = 1_000_000  # of one answer (triples of a graph)
    bytes: int = 128 * MIB  # of one answer, before compression
    memory: int = 512 * MIB  # of one worker process beyond what it needs by itself (Linux)
    workers: int = 12  # processes that evaluate at the same time
    spare: int = 2  # idle processes kept ready
    reserve: int = 4  # of the workers: only for short queries
    quick: int = max(2, os.cpu_count() or 2)  # queries begun at the same time for clients of quick queries
    queue: int = 64  # requests that may wait for a worker
    wait: float = 5.0  # seconds that a request waits for a worker
    slice: float = 0.5  # seconds after which a query is a long one, of lowest priority
    budget: float = 60.0  # worker seconds of one client a minute; not for this machine's own clients
    requests: int = 8  # of one client at the same time; not for this machine's own clients
    answers: int = 256  # requests at the same time, slow readers among them
    spool: int = 1024 * MIB  # answers on their way to slow readers, kept on disk
    read: float = 10.0  # seconds in which a request must have come in whole
    drain: float = 20.0  # seconds in which a reader must take the next piece of an answer

    def told(self) -> dict[str, float | int]:
        """What a client must know, by name: seconds, rows, bytes, text (bytes) and depth of a query."""
        return {"seconds": self.seconds, "rows": self.rows, "bytes": self.bytes,
                "text": MAX_BYTES, "depth": MAX_DEPTH, "requests": self.requests,
                "budget": self.budget}  # fmt: skip

    def header(self) -> str:
        """The value of the header ``Mufakat-Limits``."""
        return ", ".join(f"{name}={value:g}" if isinstance(value, float) else f"{name}={value}"
                         for name, value in self.told().items())  # fmt: skip

    def changed(self, text: str) -> Self:
        """These limits with some changed, as in ``seconds=30,rows=5000``. Raises LimitError."""
        known = {field.name: field.type for field in fields(self)}
        values: dict[str, float | int] = {}
        for part in filter(None, (part.strip() for part in text.split(","))):
            name, _, value = part.partition("=")
            if name not in known:
                raise LimitError(f"there is no limit {name!r}; there are {', '.join(known)}")
            try:
                number = float(value) if known[name] == "float" else int(value)
            except ValueError:
                number = -1
            if not 0 < number < 1e15 and not (number == 0 and name in ("reserve", "spare")):
                raise LimitError(
                    f"{name}={value}: write a number above 0, for example {name}={getattr(self, name):g}"
                )
            values[name] = number
        new = replace(self, **values)  # type: ignore[arg-type]
        if new.reserve >= new.workers:
            raise LimitError(f"reserve={new.reserve}: must be less than workers={new.workers}")
        return new
