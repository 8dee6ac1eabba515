"""Queries handed on by a worker to a remote SPARQL 1.1 engine, and its answers in plain SPARQL 1.1.

The engine is told the data set always, as engines differ in what a default graph is. What it leaves out
without a word (Virtuoso: rows beyond a limit of its own) is an error here. https://docs.openlinksw.com/virtuoso/
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import IO, cast

import pyoxigraph as ox
from SPARQLWrapper import JSON, TURTLE

from queries import sparql
from queries.faults import QueryInvalid, QueryRefused, StoreError
from queries.remote import RemoteStore
from queries.serving import media
from queries.serving.query import AnswerTooLarge, Query


class EngineFailed(StoreError):
    """The remote engine does not answer, or not as it should."""


MOST_GRAPHS = 1000  # that are named to the engine for a query that leaves them open
_NONE = "none"  # the local name of a graph that holds nothing
_BOOLEAN = re.compile(
    rb'("datatype"\s*:\s*"http://www\.w3\.org/2001/XMLSchema#boolean"\s*,\s*"value"\s*:\s*)"([01])"'
)
_SPELT = {b"1": b"true", b"0": b"false"}


def relay(
    store: RemoteStore,
    query: Query,
    media_type: str,
    out: IO[bytes],
    counted: Callable[[ox.QueryTriples], object],
) -> None:
    """Write the engine's answer to a query into a file.

    Args: the engine; the query; the format; the file; what passes triples on and counts them.
    Raises: QueryInvalid, QueryRefused, AnswerTooLarge (also where the engine gives a part only), StoreError,
        and what writing into the file raises.
    """
    try:
        ox.Store().query(query.text)  # an engine's own additions to the language are not for everybody
    except SyntaxError as error:
        raise QueryInvalid("not a SPARQL 1.1 query: " + " ".join(str(error).split())) from error
    default, named = dataset(store, query)
    rows = query.form in ("select", "ask")
    with store.stream(query.text, JSON if rows else TURTLE, default, named) as answer:
        for name, value in answer.headers.items():
            if name.lower() in ("x-sparql-maxrows", "x-sql-state"):
                raise AnswerTooLarge(f"the engine of this server gives a part of the answer only ({value}); "
                                     "page through it with ORDER BY, LIMIT and OFFSET")  # fmt: skip
        try:
            if query.form == "ask":
                body = json.dumps({"head": {}, "boolean": store.boolean(answer.read())})
                found = ox.parse_query_results(body, format=ox.QueryResultsFormat.JSON)
                found.serialize(out, format=media.ROWS[media_type])
            elif rows:
                read = cast(IO[bytes], Spelt(answer))
                found = ox.parse_query_results(read, format=ox.QueryResultsFormat.JSON)
                found.serialize(out, format=media.ROWS[media_type])
            else:
                quads = ox.parse(answer, ox.RdfFormat.TURTLE)
                ox.serialize(counted(q.triple for q in quads), out, format=media.GRAPHS[media_type])  # type: ignore
        except SyntaxError as error:
            raise StoreError(f"the engine's answer is no SPARQL result ({error})") from error


def dataset(store: RemoteStore, query: Query) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The default and the named graphs that the engine is told; none where the query itself names them."""
    if query.default_graphs is None and query.named_graphs is None:
        return (), ()
    default, named = query.default_graphs or (), query.named_graphs
    if named is None:
        named = sparql.graphs_named(query.text)
    if named is None:
        named = tuple(store.graph_names())
        if len(named) > MOST_GRAPHS:
            raise QueryRefused(
                f"the store has {len(named)} graphs: name those of GRAPH ?variable with FROM NAMED"
            )
    return default or (store.names.graph(_NONE),), named or (store.names.graph(_NONE),)


class Spelt:
    """An answer in JSON with booleans as xsd:boolean spells them, whatever the engine writes."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._rest = b""
        self._ready = b""

    def read(self, size: int = -1) -> bytes:
        """Some bytes, none at the end."""
        while not self._ready:
            piece = self._source.read(1 << 16)
            data = self._rest + piece
            cut = data.rfind(b"}") + 1 if piece else len(data)  # a term ends with it and holds none
            self._ready = _BOOLEAN.sub(lambda m: m[1] + b'"' + _SPELT[m[2]] + b'"', data[:cut])
            self._rest = data[cut:]
            if not piece:
                break
        size = len(self._ready) if size < 0 else size
        given, self._ready = self._ready[:size], self._ready[size:]
        return given
