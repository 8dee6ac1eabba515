"""Where worker processes come from: two processes with all modules loaded, that only fork.

One has normal priority, the other the lowest from when it is ready: what it forks has it from its first
moment, so that starting a worker in place of a killed one takes nothing from queries that are short. On
Windows each worker is started anew. https://docs.python.org/3/library/multiprocessing.html
"""

from __future__ import annotations

import io
import multiprocessing
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

CONTEXT: Any = multiprocessing.get_context("spawn" if sys.platform == "win32" else "forkserver")


def preload(modules: Sequence[str]) -> None:
    """Name the modules that are loaded before workers are forked. Call it before `process`."""
    if sys.platform != "win32":
        modules = ["queries.serving.worker", *modules, "queries.serving.preloaded"]
        CONTEXT.set_forkserver_preload(modules)
        _LOW.set_forkserver_preload([*modules, "queries.serving.lowered"])


def process(target: Callable[..., None], args: tuple[Any, ...], *, low: bool) -> Any:
    """A process that will run a function, in the background; low: at the lowest priority."""
    if low and sys.platform != "win32":
        return _LowProcess(target=target, args=args, daemon=True)
    return CONTEXT.Process(target=target, args=args, daemon=True)


def leave_ending_to_the_server() -> None:
    """In a worker: let the process that forked it end when the server does, and not only after its workers.

    That process ends when nobody holds the writing end of a pipe any more, and each that it forks holds it
    ("all client processes own the write end", `multiprocessing.forkserver`): a worker in the middle of an
    evaluation would keep both alive for ever where the server is killed.
    """
    if sys.platform == "win32":
        return
    ending = getattr(forkserver, "_forkserver", None)  # its name is not public
    descriptor = getattr(ending, "_forkserver_alive_fd", None)
    if ending is not None and descriptor is not None:
        os.close(descriptor)
        ending._forkserver_alive_fd = None


if sys.platform != "win32":
    from multiprocessing import context, forkserver, popen_forkserver, reduction, spawn, util

    _LOW = forkserver.ForkServer()

    def _close(*descriptors: int) -> None:
        for descriptor in descriptors:
            os.close(descriptor)

    class _LowStart(popen_forkserver.Popen):
        """As its base, which knows one forking process only."""

        _fds: list[int]

        def _launch(self, process_obj: Any) -> None:
            told = spawn.get_preparation_data(process_obj._name)
            data = io.BytesIO()
            context.set_spawning_popen(self)
            try:
                reduction.dump(told, data)
                reduction.dump(process_obj, data)
            finally:
                context.set_spawning_popen(None)
            self.sentinel, pipe = _LOW.connect_to_new_process(self._fds)
            # a duplicate of the pipe's end tells the child whether its parent lives
            self.finalizer = util.Finalize(self, _close, (os.dup(pipe), self.sentinel))
            with open(pipe, "wb") as file:
                file.write(data.getbuffer())
            self.pid = forkserver.read_signed(self.sentinel)

    class _LowProcess(context.ForkServerProcess):
        """A process forked by the one of the lowest priority."""

        @staticmethod
        def _Popen(process_obj: Any) -> _LowStart:
            return _LowStart(process_obj)
