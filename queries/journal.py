"""The journal: what changed in the graph at which ingest, one JSON object a line, only ever appended to.

It lies beside the store and belongs to no graph, no dump and no digest. A line:
``{"date": "2025-05-20", "generation": 3, "kind": "changed", "iri": ".../id/meeting/a-1", "article": "a"}``;
``article`` is the id of an article of that ingest that tells of the thing, or null.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args
from typing import Literal as OneOf

from queries.faults import StoreError

Kind = OneOf["added", "changed", "removed", "corrected"]
KINDS: tuple[str, ...] = get_args(Kind)
NAME = "journal.jsonl"
_LINE = 4096  # bytes: more than a line has, most often


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that changed."""

    date: str  # ISO day of the ingest
    generation: int  # counts the ingests that changed something, from 1
    kind: Kind
    iri: str
    article: str | None = None


def line(entry: Entry) -> str:
    """The entry as one line of the file."""
    row = {"date": entry.date, "generation": entry.generation, "kind": entry.kind, "iri": entry.iri}
    return json.dumps({**row, "article": entry.article}, ensure_ascii=False) + "\n"


def entry_of(row: Mapping[str, Any]) -> Entry:
    """The entry that a line holds. Raises ValueError, KeyError, TypeError where it is none."""
    if row["kind"] not in KINDS or not isinstance(row["iri"], str):
        raise ValueError(f"{row['kind']} {row['iri']}")
    return Entry(row["date"], int(row["generation"]), row["kind"], row["iri"], row["article"])


def last_generation(path: Path) -> int:
    """The number that the last entry has, which is the highest; 0 where there is none.

    Only the end of the file is read: it grows for ever. Raises: StoreError where that cannot be read.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            width = _LINE
            while True:
                file.seek(max(0, size - width))
                *lines, _ = file.read().split(b"\n")
                if len(lines) > 1 or size <= width:
                    return int(json.loads(lines[-1])["generation"]) if lines else 0
                width *= 2
    except FileNotFoundError:
        return 0
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise StoreError(f"{path}: the last line is no entry of a journal ({error})") from error


def read_journal(path: Path, since: str | None = None) -> Iterator[Entry]:
    """The entries in their order, those of a day or later ones; none where there is no file.

    Args: the file; an ISO date. A last line that was cut short (a machine that failed) is passed over.
    Raises: StoreError naming the line where another one cannot be read.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError) as error:
        raise StoreError(f"{path}: the journal cannot be read ({error})") from error
    for number, text in enumerate(lines, 1):
        if number == len(lines):  # what follows the last line end: nothing, or a line cut short
            return
        try:
            entry = entry_of(json.loads(text))
        except (ValueError, KeyError, TypeError) as error:
            raise StoreError(f"{path}: line {number} is no entry of a journal ({error})") from error
        if since is None or entry.date >= since:
            yield entry
