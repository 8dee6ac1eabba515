"""What a worker process gives up before it reads a query.

Linux (x86-64 and ARM): no new sockets, connections or programs (seccomp), a cap on memory, no growing of
files, no core dumps, and its end when its parent ends. macOS: the file and core limits only. Windows: none.
Elsewhere than on Linux the reading of queries (`queries.sparql`) alone keeps SERVICE and LOAD out.
"""

from __future__ import annotations

import ctypes
import os
import platform
import struct
import sys

# system call numbers: socket, connect, bind, sendto is left (the pipe to the server may need it),
# execve, execveat, ptrace, io_uring_setup, process_vm_writev, kill of others is left to ownership
_DENIED = {
    "x86_64": (0xC000003E, (41, 42, 49, 59, 322, 101, 425, 311)),
    "aarch64": (0xC00000B7, (198, 203, 200, 221, 281, 117, 425, 271)),
}
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _FILTER = 1, 38, 22, 2
_ALLOW, _EACCES, _KILL = 0x7FFF0000, 0x0005000D, 0x80000000


def close_network() -> bool:
    """Deny this process, for ever, everything that opens a connection or starts a program.

    Call it before threads are started. Returns whether the system could: False elsewhere than on Linux.
    """
    if not sys.platform.startswith("linux") or platform.machine() not in _DENIED:
        return False
    architecture, numbers = _DENIED[platform.machine()]
    load, equal, above, answer = 0x20, 0x15, 0x35, 0x06
    steps = [
        (load, 0, 0, 4),  # the architecture of the call: another one has other numbers
        (equal, 1, 0, architecture),
        (answer, 0, 0, _KILL),
        (load, 0, 0, 0),  # the number
        (above, len(numbers) + 1, 0, 0x40000000),  # the x32 numbers
        *((equal, len(numbers) - n, 0, number) for n, number in enumerate(numbers)),
        (answer, 0, 0, _ALLOW),
        (answer, 0, 0, _EACCES),
    ]
    program = b"".join(struct.pack("HBBI", *step) for step in steps)
    code = ctypes.create_string_buffer(program)
    filters = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(code))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        return False
    return bool(libc.prctl(_PR_SET_SECCOMP, _FILTER, ctypes.c_char_p(filters), 0, 0) == 0)


def die_with_parent() -> None:
    """End this process when its parent ends, even in the middle of an evaluation (Linux)."""
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, 9, 0, 0, 0)


def lower(process: int = 0) -> None:
    """Give a process (this one: 0) the lowest priority: it runs while nobody else wants to.

    It needs no privilege, and cannot be taken back without one.
    """
    try:
        if hasattr(os, "SCHED_IDLE"):  # Linux
            os.sched_setscheduler(process, os.SCHED_IDLE, os.sched_param(0))
        elif hasattr(os, "setpriority"):
            os.setpriority(os.PRIO_PROCESS, process, 19)
    except OSError:  # it has ended already
        pass


def limit(memory: int) -> None:
    """Cap what this process may allocate beyond what it has now; it may write no files.

    Args: bytes. An engine that needs more ends with its process.
    """
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    if sys.platform.startswith("linux"):
        with open("/proc/self/statm", encoding="ascii") as file:
            data = int(file.read().split()[5]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_DATA, (data + memory, data + memory))
