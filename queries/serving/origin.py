"""Where the graph that is served lies: a folder with published generations, or a remote SPARQL 1.1 engine.

A remote engine has no generations: each request reads what is there at its moment, and answers carry no
entity tag but that of their own bytes. What is made of the whole graph (the index of words, counts) is made
anew after ``FRESH`` seconds.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from queries import generations
from queries.generations import FOLDER, Generation

FRESH = 600.0  # seconds


@dataclass(eq=False, slots=True)
class Origin:
    """A store to serve.

    Args:
        folder: the store's folder; for a remote engine the local folder of journal, dumps and texts.
        address: the query address of a remote engine, "" for a folder.
        credentials: user and password, for an engine that asks for them.
    """

    folder: Path
    address: str = ""
    credentials: tuple[str, str] | None = field(default=None, repr=False)
    _made: str = ""  # the folder of what is made of a remote graph
    _newest: str = ""

    def __post_init__(self) -> None:
        self._newest = os.fspath(self.folder / FOLDER / "newest")

    def hold(self) -> Generation:
        """What to read now, kept until `generations.release`. Raises StoreError where nothing is there."""
        return Generation("", Path(), -1) if self.address else generations.hold(self.folder)

    def where(self, generation: Generation) -> str:
        """The files, or the address, that a worker opens."""
        return self.address or str(generation.quads)

    def stamp(self) -> tuple[int, int] | None:
        """What is another when a generation was published."""
        if self.address:
            return None
        try:
            found = os.stat(self._newest)  # at every request
        except OSError:
            return None
        return found.st_mtime_ns, found.st_ino

    def beside(self, generation: str) -> Path:
        """The folder of what is made of the whole graph in this state."""
        if not self.address:
            return self.folder / FOLDER / generation
        self._made = self._made or tempfile.mkdtemp(prefix="mufakat-")
        path = Path(self._made) / str(int(time.monotonic() / FRESH))
        path.mkdir(exist_ok=True)
        return path

    def close(self) -> None:
        """Remove what was made of a remote graph."""
        if self._made:
            shutil.rmtree(self._made, ignore_errors=True)
