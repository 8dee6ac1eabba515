"""Where the graph lives: a folder (embedded) or a SPARQL 1.1 endpoint (remote), behind one protocol."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self
from urllib.parse import urlsplit

import pyoxigraph as ox

from ontology.terms import Names
from queries.faults import StoreError, StoreLocked, StoreUnreachable
from queries.local import LocalStore
from queries.remote import RemoteStore
from queries.results import Table
from queries.sparql import Told

__all__ = ["Store", "StoreError", "StoreLocked", "StoreUnreachable", "Told", "open_store"]


class Store(Protocol):
    """What both stores can do; a write to a folder is one transaction, whole or absent after ``kill -9``."""

    names: Names
    where: str
    beside: Path | None  # folder for what is kept with the data and is no graph: judgements, journal

    @property
    def identity(self) -> str:
        """A name of this very store, "" where it is remote: made anew in the same place it has another."""

    @property
    def writes(self) -> str:
        """A number that is another one after each write of what articles say; "" where nobody counts."""

    def query(self, text: str) -> Table:
        """The answer to a SPARQL query. Raises QueryRefused, QueryInvalid, StoreError."""

    def replace(self, article_key: str, quads: Sequence[ox.Quad], text: Mapping[str, object]) -> None:
        """Put what one article says in place of what it said before.

        Args: the article's key (`ontology.terms.key`); its quads, in no other graph than
        ``graph/source/<key>`` and ``graph/extraction/<key>/rules`` (else ValueError); the article as
        a JSON object with at least ``text``, kept in the texts folder. With another text, what was proposed
        of the old one (``graph/proposal/<key>``) goes, too.
        """

    def replace_all(self, articles: Sequence[Told]) -> None:
        """`replace` for several articles, each key once; a folder does it in one transaction.

        Much quicker than one by one. ValueError where one of them is refused: then none is stored.
        """

    def remove(self, article_key: str) -> None:
        """Take out everything an article said, and its text. Nothing happens when it is not there."""

    def replace_graph(self, iri: str, quads: Sequence[ox.Quad]) -> bool:
        """Make the graph hold exactly these quads; False when it already did and nothing was written."""

    def change(self, gone: Sequence[ox.Quad], new: Sequence[ox.Quad]) -> None:
        """Take out and put in quads of any graphs, in one transaction. Nothing happens for none."""

    def graph_names(self) -> list[str]:
        """The IRIs of all graphs that hold something, sorted."""

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """The quads of one graph, or of all; in no particular order."""

    def match(
        self,
        graph: str,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
        value: ox.NamedNode | ox.Literal | None = None,
    ) -> Iterator[ox.Quad]:
        """The quads of a graph with these terms, read by an index; in no particular order."""

    def article(self, article_key: str) -> dict[str, object] | None:
        """What `replace` was given as ``text``, None where the article is not (or not wholly) there."""

    def text(self, article_key: str) -> str:
        """The whole text of an article. Raises StoreError where it is not kept here."""

    def publish(self) -> str:
        """Let readers of generations see what was written; its name. See `queries.generations`."""

    def close(self) -> None:
        """Let go of the store; it cannot be used afterwards."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def open_store(
    where: str | Path,
    texts: Path | None = None,
    *,
    names: Names | None = None,
    read_only: bool = False,
    credentials: tuple[str, str] | None = None,
) -> Store:
    """Open the store at a folder or at an http(s) address.

    Args:
        where: a folder (made when it does not exist, unless ``read_only``) or the address of a SPARQL
            1.1 query endpoint; updates go to ``.../update`` where it ends in ``/query`` (Oxigraph, Fuseki),
            else to the same address (Virtuoso).
        texts: for an endpoint: the local folder of the articles' texts; a folder has its own.
        names: the IRIs in use, by default those under ``ontology.terms.DEFAULT_BASE``.
        read_only: open for questions only; several processes may do so at once.
        credentials: user and password for an endpoint that asks for them.

    Raises:
        StoreLocked, StoreUnreachable, StoreError (another scheme, not a store, damaged, not writable).
    """
    names = names or Names()
    address = str(where)
    parts = urlsplit(address)
    if parts.scheme in ("http", "https"):
        return RemoteStore(address, texts, names, read_only=read_only, credentials=credentials)
    if "://" in address:
        raise StoreError(
            f"{address}: a store is a folder or an http(s) address of a SPARQL endpoint, not {parts.scheme}:"
        )
    return LocalStore(Path(where), names, read_only=read_only)
