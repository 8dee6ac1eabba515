"""What is kept beside the graph and made by people or by time: judgements, pinned names, the journal.

These three are the only files of a store that cannot be made again from the articles; `make clean` leaves
them. They lie with the data, because they name things of that data, and move with the folder.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ingest.identity.registry import read_registry
from ontology.judgements import Judgement, read_judgements
from queries.journal import NAME, Entry, last_generation, line
from queries.store import Store

JUDGEMENTS, REGISTRY = "judgements.csv", "registry.csv"
LINES = 20_000  # of the journal in memory at a time


@dataclass(frozen=True, slots=True)
class Kept:
    """Where the three files of a store lie; None where it has no folder of its own."""

    judgements: Path | None
    registry: Path | None
    journal: Path | None

    def rows(self) -> tuple[Judgement, ...]:
        """The human judgements. Raises JudgementError."""
        return read_judgements(self.judgements) if self.judgements else ()

    def names(self) -> dict[str, str]:
        """The pinned names. Raises RegistryError."""
        return read_registry(self.registry) if self.registry else {}


def kept_with(store: Store, judgements: Path | None = None) -> Kept:
    """The files of a store; the judgements may lie elsewhere, for example under version control."""
    folder = store.beside
    if folder is None:
        return Kept(judgements, None, None)
    return Kept(judgements or folder / JUDGEMENTS, folder / REGISTRY, folder / NAME)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: beside it first, then renamed into place."""
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.new")
    with new.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def next_generation(path: Path) -> int:
    """The number of the next ingest that changes something."""
    return last_generation(path) + 1


def append(path: Path, entries: Sequence[Entry]) -> None:
    """Add entries at the end; a line that was cut short before is ended first, and then passed over."""
    if not entries:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab+") as file:
        end = file.seek(0, os.SEEK_END)
        if end:
            file.seek(end - 1)
            if file.read(1) != b"\n":
                cut = (path.read_bytes().rfind(b"\n")) + 1
                file.truncate(cut)
        file.seek(0, os.SEEK_END)
        lines = map(line, entries)
        while some := "".join(islice(lines, LINES)):
            file.write(some.encode("utf-8"))
        file.flush()
        os.fsync(file.fileno())
