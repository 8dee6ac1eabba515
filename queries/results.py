"""The answer to a query: one type for SELECT, ASK and CONSTRUCT, the same from either kind of store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal as OneOf

import networkx as nx
import pyoxigraph as ox

Term = ox.NamedNode | ox.BlankNode | ox.Literal
Form = OneOf["select", "ask", "graph"]


@dataclass(frozen=True, slots=True)
class Table:
    """Columns and rows of RDF terms.

    ``form`` says where it comes from: ``select`` (None in a row is an unbound variable), ``ask`` (one
    column ``answer``, one row with an xsd:boolean) or ``graph`` (CONSTRUCT and DESCRIBE: the columns
    ``subject``, ``predicate``, ``object``; rows sorted, each triple once).
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]
    form: Form = "select"
    title: str = ""
    network: nx.Graph | None = field(default=None, compare=False)  # the answer of an analysis as a graph

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[tuple[Term | None, ...]]:
        return iter(self.rows)

    def __bool__(self) -> bool:
        """The answer of an ASK; else whether there is any row."""
        if self.form == "ask":
            term = self.rows[0][0]
            return isinstance(term, ox.Literal) and term.value in ("true", "1")
        return bool(self.rows)

    def records(self) -> list[dict[str, str | None]]:
        """The rows as plain text: IRIs and literals by their value, None where unbound."""
        return [
            {
                column: None if term is None else term.value
                for column, term in zip(self.columns, row, strict=True)
            }
            for row in self.rows
        ]

    def triples(self) -> list[ox.Triple]:
        """The rows of a ``graph`` answer as triples. Raises ValueError for another form."""
        if self.form != "graph":
            raise ValueError(f"a {self.form} answer has no triples")
        return [ox.Triple(*row) for row in self.rows]  # type: ignore[arg-type]


def answer(value: bool) -> Table:
    """The table of an ASK query."""
    return Table(("answer",), ((ox.Literal(value),),), "ask")


def graph(triples: Iterator[ox.Triple]) -> Table:
    """The table of a CONSTRUCT or DESCRIBE query: sorted, so that it does not depend on the engine."""
    rows = sorted({(t.subject, t.predicate, t.object) for t in triples}, key=lambda row: tuple(map(str, row)))
    return Table(("subject", "predicate", "object"), tuple(rows), "graph")  # type: ignore[arg-type]
