"""Generations: immutable checkpoints of an embedded store, which readers use while a writer goes on.

A writer publishes at its end; a reader holds the newest generation as long as it likes. Layout, in the
store's folder: ``generations/<name>/`` with ``quads/`` (the engine's files, hard links where they did not
change) and ``held`` (readers lock it), ``generations/newest`` (the name, switched by a rename) and
``generations/unpublished`` (stands from the first write until the next publication, and names what was
changed: see `queries.carrying`). What is neither the newest nor held is removed at the next publication.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from queries.faults import StoreError

FOLDER = "generations"
MARK = "unpublished"
Prepare = Callable[[Path, Path, Path], None]


@dataclass(frozen=True, slots=True)
class Generation:
    """A published state of the store: its name (never used twice), and the engine's files."""

    name: str
    quads: Path
    lock: int  # descriptor of the held lock, -1 where the system has none


def mark_changed(folder: Path) -> None:
    """Note that the engine is written by other hands than those of a store: nothing is carried over then."""
    mark = folder / FOLDER / MARK
    mark.parent.mkdir(exist_ok=True)
    mark.write_bytes(b"")


def publish(engine: ox.Store, folder: Path, prepare: Prepare | None = None) -> str:
    """Make the present state the newest generation, unless it is one already; returns its name.

    Args: the engine, open by the only writer; the store's folder; what is done before readers see the new
    generation, given its folder, that of the one before, and the mark of what is unpublished.
    Raises: StoreError where the folder cannot be written; the newest generation is then the old one.
    """
    home = folder / FOLDER
    mark = home / MARK
    name = newest(folder)
    if name is not None and not mark.exists():
        return name
    beside = home / f".new-{os.getpid()}"
    try:
        home.mkdir(exist_ok=True)
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir()
        engine.backup(str(beside / "quads"))
        (beside / "held").touch()
        if name is not None and prepare is not None:
            prepare(home / name, beside, mark)
        last = max((int(path.name.split("-")[0]) for path in _published(home)), default=0)
        name = f"{last + 1:06d}-{_digest(beside / 'quads')}"
        os.replace(beside, home / name)
        pointer = home / f".newest-{os.getpid()}"
        pointer.write_text(name + "\n", encoding="ascii")
        os.replace(pointer, home / "newest")
        mark.unlink(missing_ok=True)
    except OSError as error:
        shutil.rmtree(beside, ignore_errors=True)
        raise StoreError(f"{home}: the new state of the graph cannot be published ({error})") from error
    sweep(folder)
    return name


def newest(folder: Path) -> str | None:
    """The name of the newest generation, None where nothing was ever published."""
    try:
        name = (folder / FOLDER / "newest").read_text(encoding="ascii").strip()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return name if (folder / FOLDER / name / "held").exists() else None


def hold(folder: Path) -> Generation:
    """The newest generation, kept from removal until `release`. Raises StoreError where there is none."""
    for _ in range(20):  # a writer may remove what was the newest a moment ago
        name = newest(folder)
        if name is None:
            break
        home = folder / FOLDER / name
        try:
            lock = _lock(home / "held", shared=True)
        except OSError:
            continue
        if newest(folder) == name or (home / "held").exists():
            return Generation(name, home / "quads", lock)
        os.close(lock)
    raise StoreError(f"{folder}: no state of the graph is published there; run `mufakat ingest` first")


def release(generation: Generation) -> None:
    """Let go of a generation."""
    if generation.lock >= 0:
        os.close(generation.lock)


@contextmanager
def held(folder: Path) -> Iterator[Generation]:
    """`hold` and `release` as a context."""
    generation = hold(folder)
    try:
        yield generation
    finally:
        release(generation)


def sweep(folder: Path) -> None:
    """Remove the generations that are neither the newest nor held; where locks are unknown, none."""
    if sys.platform == "win32":
        return
    name = newest(folder)
    for path in _published(folder / FOLDER):
        if path.name == name:
            continue
        try:
            lock = _lock(path / "held", shared=False)
        except OSError:
            continue
        shutil.rmtree(path, ignore_errors=True)
        os.close(lock)


def _published(home: Path) -> list[Path]:
    return sorted(path for path in home.glob("[0-9]*-*") if path.is_dir())


def _digest(quads: Path) -> str:
    """Twelve hex digits that tell this checkpoint from any other: the engine's manifest is never the same."""
    digest = hashlib.sha256()
    for path in sorted(quads.iterdir()):
        digest.update(f"{path.name} {path.stat().st_size}\n".encode())
        if path.name.startswith("MANIFEST"):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _lock(path: Path, *, shared: bool) -> int:
    """Lock a file without waiting. Raises OSError where it is locked otherwise, or absent."""
    descriptor = os.open(path, os.O_RDONLY)
    if sys.platform == "win32":
        return descriptor
    import fcntl

    try:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor
