"""What readers keep beside a generation, carried over to the next one by what changed between them.

The writer notes the things of which it changes a statement before it does so, in the file that says that
something is unpublished: too much may stand there after a kill, never too little. At the publication the
index of words and the counts of the generation before, where somebody had them made, are copied and follow.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from ontology.terms import Names
from queries import search, statistics
from queries.faults import StoreError

FIRST = "changed"  # first line of a note: whoever marks without noting does not write it
EVERYTHING = "*"  # a line that stands for all things
MOST = 20_000_000  # bytes of a note; above, all is made anew
_READ = ("current", "authority", "meta")  # graphs from which the index and the counts are made


def note(mark: Path, quads: Iterable[ox.Quad] | None, names: Names) -> None:
    """Add the things of which these quads tell to the note; None stands for all. Call before the write."""
    graphs = {names.graph(name) for name in _READ}
    lines = [] if mark.exists() else [FIRST]
    size = mark.stat().st_size if mark.exists() else len(FIRST)
    if quads is None or not size:  # whoever left the mark empty noted nothing
        lines.append(EVERYTHING)
    elif size < MOST:
        told = (quad for quad in quads if quad.graph_name.value in graphs)  # type: ignore[union-attr]
        lines += sorted({quad.subject.value for quad in told})  # type: ignore[union-attr]
    mark.parent.mkdir(exist_ok=True)
    with mark.open("a", encoding="utf-8") as file:
        file.write("".join(f"{line}\n" for line in lines))
        file.flush()
        os.fsync(file.fileno())


def noted(mark: Path) -> set[str] | None:
    """The things that were noted; None for all, or where that is not known."""
    try:
        if mark.stat().st_size >= MOST:
            return None
        first, *things, _ = mark.read_text(encoding="utf-8").split("\n")
    except (OSError, ValueError):
        return None
    return None if first != FIRST or EVERYTHING in things else set(things)


def carry(old: Path, new: Path, engine: ox.Store, things: set[str], names: Names) -> None:
    """Give the folder of a new generation what the old one has, for the new state; else nothing.

    What cannot be carried over is left to be made anew by those who ask for it.
    """
    if not any((old / name).exists() for name in (search.NAME, statistics.NAME)):
        return
    before = ox.Store.read_only(str(old / "quads"))
    try:
        if (old / statistics.NAME).exists():
            had = statistics.read_statistics(old / statistics.NAME)
            statistics.write(statistics.follow(had, before, engine, things, names), new / statistics.NAME)
        if (old / search.NAME).exists():
            shutil.copyfile(old / search.NAME, new / search.NAME)
            search.follow(new / search.NAME, before, engine, things, names)
    except (OSError, sqlite3.Error, StoreError):
        for name in (search.NAME, statistics.NAME):
            (new / name).unlink(missing_ok=True)
