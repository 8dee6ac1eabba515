"""What the server and its worker processes say to each other: frames of a kind, a length and bytes."""

from __future__ import annotations

import struct

HEAD = struct.Struct("!cI")
COST = struct.Struct("!d")

READY = b"r"  # worker: the snapshot is open
DATA = b"d"  # server: a pickled job; worker: a piece of the answer
COSTS = b"c"  # worker: the job is over, and took so many processor seconds
END = b"z"  # worker: the answer is whole
FAULT = b"e"  # worker: there is no answer, or not a whole one; a pickled exception


def frame(kind: bytes, data: bytes | bytearray = b"") -> bytes:
    """One frame."""
    return HEAD.pack(kind, len(data)) + data
