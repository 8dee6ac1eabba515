"""What the server and its worker processes say to each other: frames of a kind, a length and bytes."""

from __future__ import annotations

import struct

HEAD = struct.Struct("!cI")

READY = b"r"  # worker: the snapshot is open
DATA = b"d"  # worker: a piece of the answer
END = b"z"  # worker: the answer is whole
FAULT = b"e"  # worker: there is no answer, or not a whole one; a pickled exception


def frame(kind: bytes, data: bytes | bytearray = b"") -> bytes:
    """One frame."""
    return HEAD.pack(kind, len(data)) + data
