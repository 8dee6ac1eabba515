"""The journal in pages of equal size, oldest first: what stands on a page that is full never changes.

The journal only grows, so a process that asks again reads only what came since; where the file is another or
shorter, all is read anew.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from queries.faults import StoreError
from queries.journal import Entry, entry_of

PAGE = 500  # entries
_DATE = re.compile(rb'^\{"date": "(\d{4}-\d\d-\d\d)"')


@dataclass(frozen=True, slots=True)
class Span:
    """A page: where its lines lie in the file, how many they are, its first and its last day."""

    start: int  # bytes
    end: int
    count: int
    first: str
    last: str

    @property
    def full(self) -> bool:
        """Whether nothing can be added to it."""
        return self.count == PAGE


@dataclass(slots=True)
class _Read:
    """What is known of a file: which one it is, and its pages up to `end`."""

    inode: int = -1
    end: int = 0
    spans: list[Span] = field(default_factory=list)


_known: dict[Path, _Read] = {}


def spans(path: Path) -> Sequence[Span]:
    """The pages of a journal; none where there is no file. Raises StoreError naming a line that is no entry.

    A line at the end that was cut short is not yet there.
    """
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            known = _known.get(path)
            if known is None or known.inode != found.st_ino or known.end > found.st_size:
                known = _Read(found.st_ino)
            _known.clear()  # one store is served
            _known[path] = known
            file.seek(known.end)
            for line in file:
                if line.endswith(b"\n"):
                    _add(known, line, path)
            return tuple(known.spans)
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise StoreError(f"{path}: the journal cannot be read ({error})") from error


def entries(path: Path, span: Span) -> list[Entry]:
    """The entries of a page. Raises StoreError where one cannot be read."""
    try:
        with path.open("rb") as file:
            file.seek(span.start)
            lines = file.read(span.end - span.start).splitlines()
        return [entry_of(json.loads(line)) for line in lines]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(f"{path}: no entry of a journal behind byte {span.start} ({error})") from error


def _add(known: _Read, line: bytes, path: Path) -> None:
    start, known.end = known.end, known.end + len(line)
    match = _DATE.match(line)
    if match is None:
        raise StoreError(f"{path}: what stands behind byte {start} is no entry of a journal")
    day = match[1].decode("ascii")
    last = known.spans[-1] if known.spans else None
    if last is None or last.full:
        known.spans.append(Span(start, known.end, 1, day, day))
    else:
        known.spans[-1] = Span(
            last.start, known.end, last.count + 1, min(last.first, day), max(last.last, day)
        )
