"""The worker process: one snapshot, one job at a time, no network; killed when it takes too long.

A job is a pickled tuple from the server: ``("sparql", (parts of the Query), media, gzip)``,
``("ask", name, params)``, ``("query", text)`` or ``("run", "module:function", args)``. The answer goes back
as frames (`queries.serving.frames`).
"""

from __future__ import annotations

import gc
import importlib
import math
import os
import pickle
import signal
import socket
import sys
import time
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import IO, Any, cast

import pyoxigraph as ox

from ontology.terms import Names
from queries import local
from queries.asking import ask
from queries.faults import QueryingError, QueryInvalid, StoreError
from queries.remote import RemoteStore
from queries.results import Table
from queries.serving import frames, media, processes, sandbox
from queries.serving.counting import row_counter
from queries.serving.limits import Limits
from queries.serving.query import AnswerTooLarge, Job, Query
from queries.serving.relay import EngineFailed, relay

_PIECE = 1 << 16
# ends this process even where the server is gone; on Linux it ends with its parent anyway
_ALARM = hasattr(signal, "alarm") and not sys.platform.startswith("linux")


class AnswerUnsuitable(QueryingError):
    """The answer cannot be written in this format (RDF/XML has no name for some predicates)."""


class SnapshotStore(local.LocalStore):
    """A generation of an embedded store, for reading only: no locks, no texts."""

    def __init__(self, quads: str, names: Names) -> None:
        self.where = "the published graph"
        self.names = names
        self.read_only = True
        self._engine = ox.Store.read_only(quads)
        self._lock = -1

    def query(self, text: str) -> Table:
        # questions of pages are our own texts; those of clients were checked by the protocol
        return local.evaluate(self._engine, text, self.where)


@dataclass(frozen=True, slots=True)
class Place:
    """What a worker opens: the engine's files, or the address of a remote engine."""

    where: str
    names: Names
    remote: bool = False
    credentials: tuple[str, str] | None = field(default=None, repr=False)

    def open(self, limits: Limits) -> local.LocalStore | RemoteStore:
        """The store, for reading only. Raises StoreError."""
        if not self.remote:
            return SnapshotStore(self.where, self.names)
        return RemoteStore(self.where, None, self.names, read_only=True, credentials=self.credentials,
                           timeout=math.ceil(limits.seconds))  # fmt: skip


def main(channel: socket.socket, place: Place, limits: Limits, low: bool = False) -> None:
    """Answer jobs until the server closes the channel.

    Args: the pipe to the server; what is asked; the limits; whether to run at the lowest priority from the
        beginning. Over a remote engine a process has the network, and a job costs the time that it takes.
    """
    if low:
        sandbox.lower()
    sandbox.die_with_parent()
    processes.leave_ending_to_the_server()
    gc.enable()  # see `queries.serving.preloaded`
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the server's to answer
    if hasattr(signal, "SIGALRM"):
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    if not place.remote:
        sandbox.close_network()
    sys.stderr.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)  # the engine's last words on a lack of memory are not for the server's log
    try:
        store = place.open(limits)
    except StoreError:
        return  # the server says that there is no worker
    clock = time.perf_counter if place.remote else time.process_time
    sandbox.limit(limits.memory)
    channel.sendall(frames.frame(frames.READY))
    stream = channel.makefile("rb")
    while head := stream.read(frames.HEAD.size):
        _, length = frames.HEAD.unpack(head)
        job = pickle.loads(stream.read(length))
        if _ALARM:
            signal.alarm(int(limits.seconds) + 5)
        start = clock()
        try:
            last = _answer(channel, store, job, limits)
        except (BrokenPipeError, ConnectionError):
            return
        except Exception as error:
            if place.remote and isinstance(error, StoreError):  # its address is not for everybody
                error = EngineFailed(str(error).replace(place.where, "the engine of this server"))
            last = b"", frames.frame(frames.FAULT, _fault(error))
        cost = frames.frame(frames.COSTS, frames.COST.pack(clock() - start))
        channel.sendall(last[0] + cost + last[1])
        if _ALARM:
            signal.alarm(0)


def _answer(
    channel: socket.socket, store: local.LocalStore | RemoteStore, job: tuple[Any, ...], limits: Limits
) -> tuple[bytes, bytes]:
    """Evaluate and send; the last piece and the end are left to be sent, with what it has cost."""
    kind, *rest = job
    if kind == "sparql":
        asked = Job(Query(*rest[0]), *rest[1:])
        return _sparql(channel, store, asked, limits), frames.frame(frames.END)
    if kind == "ask":
        value = ask(store, rest[0], **rest[1])
    elif kind == "query":
        value = store.query(rest[0])
    else:
        module, _, name = rest[0].partition(":")
        value = getattr(importlib.import_module(module), name)(store, *rest[1])
    data = pickle.dumps(value)
    if len(data) > limits.bytes:
        raise AnswerTooLarge(f"the answer is larger than {limits.bytes} bytes")
    return frames.frame(frames.DATA, data), frames.frame(frames.END)


def _fault(error: Exception) -> bytes:
    try:
        data = pickle.dumps(error)
        pickle.loads(data)
        return data
    except Exception:  # an exception that cannot travel
        return pickle.dumps(QueryingError(f"{type(error).__name__}: {error}"))


def _sparql(channel: socket.socket, store: local.LocalStore | RemoteStore, job: Job, limits: Limits) -> bytes:
    query = job.query
    out = _Output(channel, limits, job.gzip)
    if query.form == "select":
        out.rows = row_counter(media.ROWS[job.media])
    write = cast(IO[bytes], out)
    try:
        if isinstance(store, RemoteStore):
            relay(store, query, job.media, write, lambda triples: _counted(triples, limits.rows))
        else:
            _evaluate(store.engine, query, job.media, write, limits)
    except SyntaxError as error:
        raise QueryInvalid("not a SPARQL 1.1 query: " + " ".join(str(error).split())) from error
    except RuntimeError as error:
        if "not supported" not in str(error):
            raise
        raise QueryInvalid(f"{error} here: SPARQL 1.1 has no such function") from error
    return out.last()


def _evaluate(engine: ox.Store, query: Query, media_type: str, out: IO[bytes], limits: Limits) -> None:
    default, named = query.default_graphs, query.named_graphs
    found = engine.query(
        query.text,
        default_graph=None if default is None else [*map(ox.NamedNode, default)],
        named_graphs=None if named is None else [*map(ox.NamedNode, named)],
    )
    if isinstance(found, ox.QueryTriples):
        try:
            ox.serialize(_counted(found, limits.rows), out, format=media.GRAPHS[media_type])
        except ValueError as error:
            raise AnswerUnsuitable(f"this graph cannot be written as {media_type}: {error}") from error
    else:
        found.serialize(out, format=media.ROWS[media_type])


def _counted(triples: ox.QueryTriples, most: int) -> Iterator[ox.Triple]:
    for number, triple in enumerate(triples):
        if number >= most:
            raise _too_many(most)
        yield triple


def _too_many(most: int) -> AnswerTooLarge:
    return AnswerTooLarge(
        f"the answer has more than {most} rows; page through it with ORDER BY, LIMIT and OFFSET"
    )


class _Output:
    """A file for the engine to write into: counts, compresses, sends in pieces."""

    def __init__(self, channel: socket.socket, limits: Limits, gzip: bool) -> None:
        self.rows: Callable[[bytes], int] = lambda data: 0
        self._channel, self._limits = channel, limits
        self._gzip = zlib.compressobj(1, zlib.DEFLATED, 31) if gzip else None
        self._size = 0
        self._pending = bytearray()

    def write(self, data: bytes) -> int:
        self._size += len(data)
        if self._size > self._limits.bytes:
            raise AnswerTooLarge(f"the answer is larger than {self._limits.bytes} bytes; page through it "
                                 "with ORDER BY, LIMIT and OFFSET")  # fmt: skip
        if self.rows(data) > self._limits.rows:
            raise _too_many(self._limits.rows)
        self._pending += self._gzip.compress(data) if self._gzip else data
        if len(self._pending) >= _PIECE:
            self._channel.sendall(frames.frame(frames.DATA, self._pending))
            self._pending.clear()
        return len(data)

    def flush(self) -> None:
        """The engine's flushes mean nothing here: pieces go when they are full."""

    def last(self) -> bytes:
        if self._gzip:
            self._pending += self._gzip.flush()
        return frames.frame(frames.DATA, self._pending)
