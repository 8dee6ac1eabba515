"""The graph as files to take away: sorted, compressed, the same bytes for the same graph, with checksums.

``mufakat.nq.gz`` and ``mufakat.trig.gz`` hold every graph, ``current.ttl.gz`` and ``current.jsonld.gz`` the
consolidated one; ``shards/`` holds every graph again as N-Quads for bulk loaders, whole graphs in files of at
most `SHARD` statements unless one graph alone is larger. Graphs follow each other by name, the statements of
a graph by their bytes. Articles' texts and the journal are in none of them.
"""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from gzip import GzipFile
from pathlib import Path

from queries.export import export
from queries.faults import StoreError
from queries.store import Store

MANIFEST, SUMS = "dumps.json", "SHA256SUMS"
SHARD = 1_000_000  # statements
_WHOLE = (("mufakat.trig.gz", "trig", "application/trig"), ("current.ttl.gz", "turtle", "text/turtle"),
          ("current.jsonld.gz", "jsonld", "application/ld+json"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Dump:
    """One file: its path in the folder, what it holds and how it is known again."""

    path: str
    media: str  # of the content, which is compressed with gzip
    graphs: str  # "current", "all", or the kind of graphs of a shard
    bytes: int
    sha256: str


def dump(store: Store, folder: Path) -> list[Dump]:
    """Write all files into a folder, the manifest last. Raises StoreError where it cannot be written.

    Files of an earlier dump that no longer belong to it are removed; others are left alone.
    """
    try:
        before = {one.path for one in read_manifest(folder)}
        (folder / "shards").mkdir(parents=True, exist_ok=True)
        made, whole = [], []
        for name, kind, lines in _shards(store):
            data = b"".join(lines)
            whole.append(data)
            made.append(_write(folder, f"shards/{name}", data, "application/n-quads", kind))
        made.insert(0, _write(folder, "mufakat.nq.gz", b"".join(whole), "application/n-quads", "all"))
        for name, form, media in _WHOLE:
            graphs = "current" if name.startswith("current") else "all"
            made.append(_write(folder, name, export(store, form), media, graphs))
        sums = "".join(f"{one.sha256}  {one.path}\n" for one in sorted(made, key=lambda one: one.path))
        _replace(folder / SUMS, sums.encode())
        _replace(folder / MANIFEST, json.dumps([asdict(one) for one in made], indent=1).encode() + b"\n")
        for gone in sorted(before - {one.path for one in made}):
            (folder / gone).unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(f"{folder}: the dumps cannot be written ({error})") from error
    return made


def read_manifest(folder: Path) -> list[Dump]:
    """The files of a folder of dumps, none where there are none. Raises StoreError for a broken manifest."""
    path = folder / MANIFEST
    try:
        found = [Dump(**row) for row in json.loads(path.read_text(encoding="utf-8"))]
        if any(".." in Path(one.path).parts or Path(one.path).is_absolute() for one in found):
            raise ValueError("a path leads out of the folder")
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError) as error:
        raise StoreError(f"{path}: cannot be read ({error}); run `mufakat dump` again") from error
    return found


def _shards(store: Store) -> Iterator[tuple[str, str, list[bytes]]]:
    """Name, kind of graph and sorted lines of each shard."""
    base = store.names.graph("")
    kind, number, lines = "", 0, list[bytes]()
    for graph in store.graph_names():
        mine = sorted(f"{quad} .\n".encode() for quad in store.quads(graph))
        this = graph.removeprefix(base).partition("/")[0] if graph.startswith(base) else "other"
        if lines and (this != kind or len(lines) + len(mine) > SHARD):
            yield f"{kind}-{number:04d}.nq.gz", kind, lines
            lines = []
        number = 1 if this != kind else number + (not lines)
        kind = this
        lines += mine
    if lines:
        yield f"{kind}-{number:04d}.nq.gz", kind, lines


def _write(folder: Path, name: str, data: bytes, media: str, graphs: str) -> Dump:
    packed = io.BytesIO()
    # no name and no time in the head: both would differ between two dumps of one graph
    with GzipFile(filename="", mode="wb", fileobj=packed, compresslevel=9, mtime=0) as file:
        file.write(data)
    found = packed.getvalue()
    _replace(folder / name, found)
    return Dump(name, media, graphs, len(found), hashlib.sha256(found).hexdigest())


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name}.part")
    beside.write_bytes(data)
    beside.replace(path)
