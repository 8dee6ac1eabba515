"""The journal: what changed in the graph at which ingest, one JSON object a line, only ever appended to.

It lies beside the store and belongs to no graph, no dump and no digest. A line:
``{"date": "2025-05-20", "generation": 3, "kind": "changed", "iri": ".../id/meeting/a-1", "article": "a"}``;
``article`` is the id of an article of that ingest that tells of the thing, or null.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal as OneOf
from typing import get_args

from queries.faults import StoreError

Kind = OneOf["added", "changed", "removed", "corrected"]
KINDS: tuple[str, ...] = get_args(Kind)
NAME = "journal.jsonl"


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
            row = json.loads(text)
            entry = Entry(row["date"], int(row["generation"]), row["kind"], row["iri"], row["article"])
            if entry.kind not in KINDS:
                raise ValueError(entry.kind)
        except (ValueError, KeyError, TypeError) as error:
            raise StoreError(f"{path}: line {number} is no entry of a journal ({error})") from error
        if since is None or entry.date >= since:
            yield entry
