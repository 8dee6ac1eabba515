"""The embedded store: pyoxigraph (RocksDB) in a folder, with the articles' texts beside it.

The layout of the folder stands in `queries.folder`.
"""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

import pyoxigraph as ox

from ontology.terms import Names
from queries import carrying, generations, results, sparql, texts
from queries.faults import QueryInvalid, StoreError, StoreLocked
from queries.folder import ANEW, LOCKED, check_folder, lock
from queries.packed import Packed
from queries.results import Table

WRITES = "writes"
MANY = 10_000  # quads from which the engine's bulk loader is quicker than a transaction in memory

T = TypeVar("T")


class LocalStore:
    """A store in a folder; see `queries.store.Store`. One writer, or any number of readers, at a time."""

    def __init__(self, folder: Path, names: Names, *, read_only: bool = False) -> None:
        self.where = str(folder)
        self.names = names
        self.read_only = read_only
        self.folder = folder
        self.beside: Path | None = folder
        self.texts = folder / "texts"
        check_folder(folder, create=not read_only)
        self._lock = lock(folder, shared=read_only)
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
                raise StoreLocked(LOCKED.format(folder)) from error
            raise StoreError(
                f"{folder}: the store cannot be opened ({_one_line(error)}); where it is damaged, {ANEW}"
            ) from error

    @property
    def engine(self) -> ox.Store:
        """The pyoxigraph store itself, for what must share it (rdflib)."""
        return self._engine

    @property
    def identity(self) -> str:
        """What the engine calls this very data base; another one, made anew, has another name."""
        try:
            return (self.folder / "quads" / "IDENTITY").read_text("utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise StoreError(f"{self.where}: the store is damaged ({error}); {ANEW}") from error

    @property
    def writes(self) -> str:
        """How often what articles say was written; see `Store.writes`."""
        try:
            return (self.folder / WRITES).read_text("ascii")
        except (OSError, UnicodeDecodeError):
            return ""

    def query(self, text: str) -> Table:
        sparql.check_query(text)
        return evaluate(self._engine, text, self.where)

    def replace(self, article_key: str, quads: Sequence[ox.Quad], text: Mapping[str, object]) -> None:
        self.replace_all([(article_key, quads, text)])

    def replace_all(self, articles: Sequence[sparql.Told]) -> None:
        if len({article_key for article_key, _, _ in articles}) < len(articles):
            raise ValueError("an article is given twice")
        gone: list[ox.Quad] = []
        new: list[ox.Quad] = []
        packed: list[Packed] = []
        emptied: list[str] = []
        for article_key, quads, _ in articles:
            sparql.check_article(article_key, quads, self.names)
            graphs = sparql.article_graphs(article_key, self.names)
            had = {graph: set(self.quads(graph)) for graph in graphs}
            if not any(had.values()):
                if isinstance(quads, Packed):
                    packed.append(quads)
                else:
                    new += quads
                continue
            for graph in graphs:
                wanted = {quad for quad in quads if quad.graph_name.value == graph}  # type: ignore[union-attr]
                gone += sorted(had[graph] - wanted, key=str)
                new += sorted(wanted - had[graph], key=str)
                emptied += [graph] if had[graph] and not wanted else []
        self._writable()
        before = [(key, text, self._text_digest(key)) for key, _, text in articles]
        changed = [
            (key, sha256)
            for key, text, sha256 in before
            if sha256 not in (None, texts.digest(str(text["text"])))
        ]
        for article_key, _ in changed:
            emptied.append(sparql.proposal_graph(article_key, self.names))
            gone += sorted(self.quads(emptied[-1]), key=str)
        texts.put_all(self.texts, [(article_key, text) for article_key, _, text in articles])
        self._note(())  # what articles say is in no index
        self._count()
        if packed and (gone or new):  # all of it is one transaction
            new += chain.from_iterable(packed)
            packed = []
        if gone:
            self._update(sparql.change(gone, new, emptied))
        else:
            self._add(new)
            self._load(packed)
        for article_key, sha256 in changed:
            texts.drop(self.texts, article_key, sha256)

    def remove(self, article_key: str) -> None:
        self._writable()
        self._note(())
        self._count()
        self._update(sparql.replace_article(article_key, (), self.names))
        texts.drop(self.texts, article_key)

    def replace_graph(self, iri: str, quads: Sequence[ox.Quad]) -> bool:
        self._writable()
        gone, new = sparql.difference(iri, self.quads(iri), quads)
        if gone and not quads:
            self._note(gone)
            self._update(f"DROP SILENT GRAPH {ox.NamedNode(iri)}")
        else:
            self.change(gone, new)
        return bool(gone or new)

    def change(self, gone: Sequence[ox.Quad], new: Sequence[ox.Quad]) -> None:
        self._writable()
        if not gone:
            sparql.check_plain(new)
        if gone or new:
            self._note((*gone, *new))
        if gone:
            self._update(sparql.change(gone, new))
        else:
            self._add(new)

    def load(self, data: bytes) -> None:
        """Add N-Quads in bulk, all or none, to a store without them. Raises SyntaxError, StoreError."""
        self._writable()
        self._count()
        self._write(functools.partial(self._engine.bulk_load, format=ox.RdfFormat.N_QUADS), data)

    def graph_names(self) -> list[str]:
        return sorted(name.value for name in self._engine.named_graphs())

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        return self._engine.quads_for_pattern(
            None, None, None, None if graph is None else ox.NamedNode(graph)
        )

    def match(
        self,
        graph: str,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
        value: ox.NamedNode | ox.Literal | None = None,
    ) -> Iterator[ox.Quad]:
        return self._engine.quads_for_pattern(subject, predicate, value, ox.NamedNode(graph))

    def article(self, article_key: str) -> dict[str, object] | None:
        sha256 = self._text_digest(article_key)
        return None if sha256 is None else texts.find(self.texts, article_key, sha256)

    def text(self, article_key: str) -> str:
        return str(texts.get(self.texts, article_key, self._text_digest(article_key))["text"])

    def publish(self) -> str:
        """Make the present state visible to readers of generations; returns its name. StoreError."""
        self._writable()
        return generations.publish(self._engine, self.folder, self._prepare)

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

    def _text_digest(self, article_key: str) -> str | None:
        names = self.names
        article = ox.NamedNode(names.id("article", article_key))
        graph = ox.NamedNode(names.graph("source", article_key))
        found = self._engine.quads_for_pattern(article, ox.NamedNode(names.term("sha256")), None, graph)
        return next((quad.object.value for quad in found), None)  # type: ignore[union-attr]

    def _note(self, quads: Sequence[ox.Quad]) -> None:
        try:
            carrying.note(self.folder / generations.FOLDER / generations.MARK, quads, self.names)
        except OSError as error:
            raise StoreError(_UNWRITTEN.format(self.where, error)) from error

    def _count(self) -> None:
        """Another write of what articles say: before it, so that none is missed whatever is killed."""
        number = self.writes
        try:
            with (self.folder / WRITES).open("w", encoding="ascii") as file:
                file.write(str(int(number) + 1 if number.isdigit() else 1))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise StoreError(_UNWRITTEN.format(self.where, error)) from error

    def _prepare(self, old: Path, new: Path, mark: Path) -> None:
        """Carry over to a new generation what readers keep beside the one before."""
        things = carrying.noted(mark)
        if things is not None:
            carrying.carry(old, new, self._engine, things, self.names)

    def _add(self, quads: Sequence[ox.Quad]) -> None:
        # both are whole or absent after a kill; the second writes files of its own, which pays for many
        if quads:
            self._write(self._engine.extend if len(quads) < MANY else self._engine.bulk_extend, quads)

    def _load(self, packed: Sequence[Packed]) -> None:
        if packed:
            load = self._engine.load if sum(map(len, packed)) < MANY else self._engine.bulk_load
            as_sent = functools.partial(load, format=ox.RdfFormat.N_QUADS, lenient=True)
            self._write(as_sent, b"".join(each.data for each in packed))

    def _update(self, update: str) -> None:
        # one update request is one transaction of the engine, however many operations it has
        self._write(self._engine.update, update)

    def _write(self, write: Callable[[T], None], what: T) -> None:
        try:
            write(what)
            self._engine.flush()
        except OSError as error:
            raise StoreError(_UNWRITTEN.format(self.where, error)) from error


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
        return Table(columns, tuple(map(tuple, found)))  # a solution gives its terms in this order
    except (OSError, RuntimeError) as error:
        raise StoreError(f"{where}: the question could not be answered ({_one_line(error)})") from error


_UNWRITTEN = "{}: nothing was changed, the store cannot be written ({})"


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split())
