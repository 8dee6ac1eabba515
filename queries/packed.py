"""Quads as the bytes in which extraction writes them: the engine's loader reads these by itself.

To make them objects of Python first takes as long as a quarter of loading them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import overload

import pyoxigraph as ox

_BLANK = re.compile(rb"^(?:<[^>]*> <[^>]*> )?_:", re.MULTILINE)


class Packed(Sequence[ox.Quad]):
    """Quads as the engine writes them in N-Quads: a line each; read only where somebody looks at them."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def __len__(self) -> int:
        return self.data.count(b"\n")

    def __iter__(self) -> Iterator[ox.Quad]:
        # lenient: what we wrote a moment ago need not be checked again, which takes two thirds of the time
        return iter(ox.parse(self.data, format=ox.RdfFormat.N_QUADS, lenient=True))

    @overload
    def __getitem__(self, index: int) -> ox.Quad: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[ox.Quad]: ...
    def __getitem__(self, index: int | slice) -> ox.Quad | Sequence[ox.Quad]:
        return list(self)[index]

    def only(self, graph: str, subjects: str) -> Packed:
        """The quads of a graph, and those whose subject begins so, found without reading any."""
        ends, begins = f" <{graph}> .".encode(), f"<{subjects}".encode()
        lines = self.data.split(b"\n")
        return Packed(
            b"".join(b"%s\n" % line for line in lines if line.endswith(ends) or line.startswith(begins))
        )

    def value(self, subject: str, predicate: str) -> str:
        """The first literal that is said of a thing by a property, "" where none is; without its escapes."""
        begins = re.escape(f'<{subject}> <{predicate}> "'.encode())
        found = re.search(b"^" + begins + b'([^"]*)', self.data, re.MULTILINE)
        return found[1].decode("utf-8", "replace") if found else ""

    def stands_in(self, graphs: Collection[str]) -> bool:
        """Whether all quads are of these graphs and none has a blank node."""
        ends = tuple(f" <{graph}> .".encode() for graph in graphs)
        return not _BLANK.search(self.data) and all(line.endswith(ends) for line in self.data.splitlines())
