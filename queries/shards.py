"""Shards: sorted N-Quads in compressed files, which this store and others load in bulk.

A folder holds ``claims-<place>.nq.gz`` (what some articles say; the place of the first of them in the input),
``texts-<place>.jsonl.gz`` (their texts: other people's words, not to be given away) and, by number, the other
graphs. The same input gives the same bytes, whatever machines wrote them.
"""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable
from pathlib import Path

from ontology.terms import key
from queries import texts
from queries.faults import StoreError
from queries.local import LocalStore

GRAPHS = ("authority", "meta", "curation", "derived", "current")
STATEMENTS = 1_000_000  # of a graph in one file
_LEVEL = 3  # quads repeat themselves so much that more effort saves little


def write_shard(path: Path, lines: Iterable[bytes]) -> None:
    """Write a compressed file, whole or not at all. Raises OSError."""
    beside = path.with_name(f".{path.name}.part")
    # no name and no time in the head: both would differ between two runs
    with beside.open("wb") as file, gzip.GzipFile("", "wb", _LEVEL, file, mtime=0) as packed:
        packed.writelines(lines)
    beside.replace(path)


def load_claims(store: LocalStore, folder: Path) -> None:
    """Load what articles say, and their texts, into a store that has none of them.

    Raises: StoreError where a file is damaged or the store cannot be written; each file is whole or absent.
    """
    for path in sorted(folder.glob("claims-*.nq.gz")):
        beside = path.with_name(path.name.replace("claims", "texts").replace(".nq.", ".jsonl."))
        try:
            with gzip.open(beside) as file:
                for article in map(json.loads, file):
                    texts.put(store.texts, key(article["id"]), article)
            with gzip.open(path) as file:
                store.load(file.read())
        except (OSError, EOFError, zlib.error, ValueError, SyntaxError) as error:
            told = " ".join(str(error).split())
            raise StoreError(f"{path}: cannot be loaded ({told}); make the shards again") from error


def write_graphs(store: LocalStore, folder: Path) -> None:
    """Write the graphs that are not of single articles. Raises OSError."""
    for kind in GRAPHS:
        lines = sorted(f"{quad} .\n".encode() for quad in store.quads(store.names.graph(kind)))
        for number, start in enumerate(range(0, len(lines), STATEMENTS), 1):
            write_shard(folder / f"{kind}-{number:04d}.nq.gz", lines[start : start + STATEMENTS])
