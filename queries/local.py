"""The embedded store: pyoxigraph (RocksDB) in a folder, with the articles' texts beside it.

Layout of the folder: ``mufakat-store.json`` (marks it as ours, gives the format, carries the lock),
``quads/`` (the engine's files), ``texts/`` and ``generations/`` (published states, see that module).
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pyoxigraph as ox

from ontology.terms import Names
from queries import generations, results, sparql, texts
from queries.faults import QueryInvalid, StoreError, StoreLocked
from queries.results import Table

MARKER = "mufakat-store.json"
FORMAT = 1
KEPT = {
    "judgements.csv",
    "registry.csv",
    "journal.jsonl",
}  # made by people: what `make clean` leaves of a store
_ANEW = "delete all in the folder but *.csv and *.jsonl (made by people) and ingest the articles again"
PATIENCE = 1.0  # seconds to wait for another process: enough for a question to end, not for an ingest


class LocalStore:
    """A store in a folder; see `queries.store.Store`. One writer, or any number of readers, at a time."""

    def __init__(self, folder: Path, names: Names, *, read_only: bool = False) -> None:
        self.where = str(folder)
        self.names = names
        self.read_only = read_only
        self.folder = folder
        self.beside: Path | None = folder
        self.texts = folder / "texts"
        _check_folder(folder, create=not read_only)
        self._changed = False
        self._lock = _lock(folder, shared=read_only)
        try:
            quads = folder / "quads"
            # a folder made a moment ago and never written has no files that could be opened read-only
            if read_only and not quads.exists():
                self._engine = ox.Store()
            else:
                self._engine = ox.Store.read_only(str(quads)) if read_only else ox.Store(str(quads))
        except (OSError, ValueError) as error:
            os.close(self._lock)
            if "lock" in str(error).lower():
                raise StoreLocked(_LOCKED.format(folder)) from error
            raise StoreError(
                f"{folder}: the store cannot be opened ({_one_line(error)}); where it is damaged, {_ANEW}"
            ) from error

    @property
    def engine(self) -> ox.Store:
        """The pyoxigraph store itself, for what must share it (rdflib)."""
        return self._engine

    def query(self, text: str) -> Table:
        sparql.check_query(text)
        return evaluate(self._engine, text, self.where)

    def replace(self, article_key: str, quads: Sequence[ox.Quad], text: Mapping[str, object]) -> None:
        update = sparql.replace_article(article_key, quads, self.names)
        self._writable()
        kept = texts.put(self.texts, article_key, text)
        self._update(update)
        texts.drop(self.texts, article_key, keep=kept)

    def remove(self, article_key: str) -> None:
        self._writable()
        self._update(sparql.replace_article(article_key, (), self.names))
        texts.drop(self.texts, article_key)

    def replace_graph(self, iri: str, quads: Sequence[ox.Quad]) -> bool:
        self._writable()
        update = sparql.difference(iri, self.quads(iri), quads)
        if update:
            self._update(update)
        return bool(update)

    def change(self, gone: Sequence[ox.Quad], new: Sequence[ox.Quad]) -> None:
        self._writable()
        update = sparql.change(gone, new)
        if update:
            self._update(update)

    def graph_names(self) -> list[str]:
        return sorted(name.value for name in self._engine.named_graphs())

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        return self._engine.quads_for_pattern(
            None, None, None, None if graph is None else ox.NamedNode(graph)
        )

    def article(self, article_key: str) -> dict[str, object] | None:
        sha256 = sparql.text_digest(self, article_key)
        return None if sha256 is None else texts.find(self.texts, article_key, sha256)

    def text(self, article_key: str) -> str:
        return str(texts.get(self.texts, article_key, sparql.text_digest(self, article_key))["text"])

    def publish(self) -> str:
        """Make the present state visible to readers of generations; returns its name. StoreError."""
        self._writable()
        self._changed = False
        return generations.publish(self._engine, self.folder)

    def close(self) -> None:
        if self._lock >= 0:
            del self._engine  # pyoxigraph has no close(): the files are let go with the object
            os.close(self._lock)
            self._lock = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _writable(self) -> None:
        if self.read_only:
            raise StoreError(f"{self.where}: was opened for reading only")

    def _update(self, update: str) -> None:
        # one update request is one transaction of the engine, however many operations it has
        try:
            if not self._changed:
                generations.mark_changed(self.folder)
                self._changed = True
            self._engine.update(update)
            self._engine.flush()
        except OSError as error:
            raise StoreError(
                f"{self.where}: nothing was changed, the store cannot be written ({error})"
            ) from error


def evaluate(engine: ox.Store, text: str, where: str) -> Table:
    """The answer of an engine to a query that was checked. Raises QueryInvalid, StoreError."""
    try:
        found = engine.query(text)
    except SyntaxError as error:
        raise QueryInvalid(f"not a SPARQL query: {_one_line(error)}") from error
    try:
        if isinstance(found, ox.QueryBoolean):
            return results.answer(bool(found))
        if isinstance(found, ox.QueryTriples):
            return results.graph(found)
        columns = tuple(variable.value for variable in found.variables)
        return Table(columns, tuple(tuple(row[name] for name in columns) for row in found))
    except (OSError, RuntimeError) as error:
        raise StoreError(f"{where}: the question could not be answered ({_one_line(error)})") from error


_LOCKED = "{}: another process is using this store; wait until it has finished, or name another --store"


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())


def _check_folder(folder: Path, *, create: bool) -> None:
    """Make the folder a store where it is empty or absent; refuse any other folder that is none."""
    marker = folder / MARKER
    try:
        if not marker.exists():
            if folder.exists() and (not folder.is_dir() or {p.name for p in folder.iterdir()} - KEPT):
                raise StoreError(
                    f"{folder}: is not a store of Mufakat; name another --store, or an empty folder"
                )
            if not create:
                raise StoreError(
                    f"{folder}: there is no store yet; run `mufakat ingest` first, or name its --store"
                )
            folder.mkdir(parents=True, exist_ok=True)
            content = json.dumps({"format": FORMAT, "made_by": "mufakat"}) + "\n"
            new = folder / f".{MARKER}.{os.getpid()}"
            new.write_text(content, encoding="utf-8")
            os.replace(new, marker)
        known = json.loads(marker.read_text(encoding="utf-8"))
        found = known.get("format") if isinstance(known, dict) else None
    except OSError as error:
        way = "choose a folder that you may write" if create else "check its permissions"
        raise StoreError(f"{folder}: the store cannot be opened ({error.strerror}); {way}") from error
    except ValueError as error:
        raise StoreError(f"{marker}: is damaged; {_ANEW}") from error
    if found != FORMAT:
        raise StoreError(
            f"{folder}: is a store of format {found!r}, this version reads {FORMAT}; ingest the articles anew"
        )


def _lock(folder: Path, *, shared: bool) -> int:
    """Lock the store's marker: shared for readers, else exclusive. Returns the open descriptor.

    The engine refuses a second writer by itself; reading beside a writer it leaves undefined, hence this.
    """
    descriptor = os.open(folder / MARKER, os.O_RDONLY)
    if sys.platform == "win32":  # no such locks there: the engine's own refusal of a second writer remains
        return descriptor
    import fcntl

    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
            return descriptor
        except BlockingIOError as error:
            if time.monotonic() > until:
                os.close(descriptor)
                raise StoreLocked(_LOCKED.format(folder)) from error
            time.sleep(0.05)
