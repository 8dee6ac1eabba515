"""Counting the rows of an answer while the engine writes it, exactly, in any of the four result formats.

The engine's serialiser takes no rows from outside, and iterating in Python is three times slower; so the
rows are counted in the bytes, outside strings.
"""

from __future__ import annotations

from collections.abc import Callable

import pyoxigraph as ox


def row_counter(form: ox.QueryResultsFormat) -> Callable[[bytes], int]:
    """A function that is fed the pieces of an answer in order and returns the rows begun (JSON) or ended."""
    if form == ox.QueryResultsFormat.JSON:
        return _Json()
    if form == ox.QueryResultsFormat.CSV:
        return _Csv()
    mark = b"\n" if form == ox.QueryResultsFormat.TSV else b"<result>"  # both are escaped within terms
    return _Marks(mark, -1 if mark == b"\n" else 0)


class _Marks:
    def __init__(self, mark: bytes, start: int) -> None:
        self._mark, self._rows, self._rest = mark, start, b""

    def __call__(self, data: bytes) -> int:
        data = self._rest + data
        self._rows += data.count(self._mark)
        keep = len(self._mark) - 1
        self._rest = data[-keep:] if keep else b""  # too short to hold a whole mark again
        return max(self._rows, 0)


class _Csv:
    """Line ends outside quotes; a quote within quotes is written twice, which changes nothing."""

    def __init__(self) -> None:
        self._rows, self._inside = -1, 0

    def __call__(self, data: bytes) -> int:
        parts = data.split(b'"')
        self._rows += sum(part.count(b"\n") for part in parts[self._inside :: 2])
        self._inside ^= (len(parts) - 1) % 2
        return max(self._rows, 0)


class _Json:
    """Objects that open after ``[`` or a comma, outside strings: rows; those of a term follow a colon."""

    def __init__(self) -> None:
        self._rows, self._inside, self._rest, self._last = 0, 0, b"", b""

    def __call__(self, data: bytes) -> int:
        data = self._rest + data
        tail = len(data) - len(data.rstrip(b"\\"))
        self._rest = data[-1:] if tail % 2 else b""  # an escape cut in two
        data = data[:-1] if tail % 2 else data
        parts = data.replace(b"\\\\", b"").replace(b'\\"', b"").split(b'"')
        text = self._last + b"".join(parts[self._inside :: 2])
        self._rows += text.count(b",{") + text.count(b"[{")
        self._last = text[-1:]
        self._inside ^= (len(parts) - 1) % 2
        return self._rows
