"""The remote store: any SPARQL 1.1 endpoint.

JSON results are used, which every engine gives alike; the old spelling
``typed-literal`` (Virtuoso) is read as ``literal``. Updates go to the query address, unless that ends
in ``/query`` (Oxigraph, Fuseki): then to ``/update`` beside it. More than `BATCH` quads are written in
several requests: such a write is no transaction, but one that was cut short is taken up by the next.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from http.client import HTTPResponse
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyoxigraph as ox
from SPARQLWrapper import JSON, TURTLE

from ontology.terms import XSD, Names
from queries import results, sparql, texts
from queries.endpoint import Endpoint
from queries.faults import StoreError
from queries.results import Table, Term

TIMEOUT = 115  # seconds for one request
_BOOLEANS = {"1": "true", "0": "false"}  # the canonical spelling (XML Schema 2, 3.2.2.2)
PAGE = 5000  # rows; engines cut answers silently, Virtuoso at 10,000
BATCH = 2000  # quads in one update: Virtuoso's parser runs out of memory at about 5,000


def update_address(query_address: str) -> str:
    """Where updates go for a query address: ``.../update`` beside ``.../query``, else the same."""
    base = query_address.rstrip("/")
    return base[: -len("/query")] + "/update" if base.endswith("/query") else query_address


class RemoteStore:
    """A store behind a SPARQL endpoint; see `queries.store.Store`."""

    def __init__(
        self,
        address: str,
        folder: Path | None,
        names: Names,
        *,
        read_only: bool = False,
        credentials: tuple[str, str] | None = None,
        timeout: int = TIMEOUT,
    ) -> None:
        self._endpoint = Endpoint(address, credentials, timeout)
        self.where = address
        self.names = names
        self.read_only = read_only
        self.texts = self.beside = folder
        self._update_address = update_address(address)
        self.query("SELECT ?s WHERE { ?s ?p ?o } LIMIT 1")  # not ASK {}: Virtuoso 7.2 answers it with false

    @property
    def identity(self) -> str:
        return ""

    @property
    def writes(self) -> str:
        return ""

    def query(self, text: str) -> Table:
        form = sparql.check_query(text)
        if form in ("construct", "describe"):
            return results.graph(
                q.triple for q in ox.parse(self._endpoint.send(text, TURTLE), ox.RdfFormat.TURTLE)
            )
        body = self._endpoint.send(text, JSON)
        if form == "ask":
            return results.answer(self.boolean(body))
        found = self._results(body)
        try:
            columns = tuple(found["head"]["vars"])
            rows = tuple(
                tuple(_term(row[name]) if name in row else None for name in columns)
                for row in found["results"]["bindings"]
            )
        except (KeyError, TypeError) as error:
            raise self._no_results() from error
        # Virtuoso 7.2 gives rows twice all the same, where some have columns without a value
        return Table(columns, tuple(dict.fromkeys(rows)) if sparql.is_distinct(text) else rows)

    def stream(
        self, text: str, wanted: str, default_graphs: Sequence[str] = (), named_graphs: Sequence[str] = ()
    ) -> HTTPResponse:
        """The engine's answer to a query, as it comes, with its ``headers``.

        Args: the query, which is not checked here; the format (``JSON``, ``TURTLE``); its data set.
        Raises: QueryInvalid, StoreError, StoreUnreachable.
        """
        parameters = [("default-graph-uri", iri) for iri in default_graphs]
        parameters += [("named-graph-uri", iri) for iri in named_graphs]
        parameters += [
            ("timeout", str(1000 * self._endpoint.timeout))
        ]  # Virtuoso goes on after its client went
        return self._endpoint.open(text, wanted, parameters=parameters)

    def boolean(self, body: bytes) -> bool:
        """What the engine answers to an ASK, in JSON; Virtuoso 7.2 with a table: a row with 1, or none."""
        found = self._results(body)
        try:
            if "boolean" in found:
                return bool(found["boolean"])
            return any(term["value"] == "1" for row in found["results"]["bindings"] for term in row.values())
        except (KeyError, TypeError) as error:
            raise self._no_results() from error

    def _results(self, body: bytes) -> dict[str, Any]:
        try:
            found = json.loads(body)
        except ValueError as error:
            raise self._no_results() from error
        if not isinstance(found, dict):
            raise self._no_results()
        return found

    def _no_results(self) -> StoreError:
        return StoreError(
            f"{self.where}: does not answer with SPARQL results in JSON; is it a SPARQL endpoint?"
        )

    def replace(self, article_key: str, quads: Sequence[ox.Quad], text: Mapping[str, object]) -> None:
        digest = self.names.term("sha256")  # written last: only then the article counts as being there
        ordered = sorted(quads, key=lambda quad: quad.predicate.value == digest)
        first, *others = _batches(ordered) or [()]
        sparql.check_article(article_key, quads, self.names)
        folder = self._texts_folder()
        before = sparql.text_digest(self, article_key)
        same = before in (None, texts.digest(str(text["text"])))
        update = sparql.replace_article(article_key, first, self.names, same_text=same)
        texts.put(folder, article_key, text)
        self._update(update)
        for batch in others:
            self._update(sparql.change((), batch))
        if not same:
            texts.drop(folder, article_key, before)

    def replace_all(self, articles: Sequence[sparql.Told]) -> None:
        for article_key, quads, _ in articles:
            sparql.check_article(article_key, quads, self.names)
        for told in articles:
            self.replace(*told)

    def remove(self, article_key: str) -> None:
        self._update(sparql.replace_article(article_key, (), self.names))
        if self.texts is not None:
            texts.drop(self.texts, article_key)

    def replace_graph(self, iri: str, quads: Sequence[ox.Quad]) -> bool:
        gone, new = sparql.difference(iri, self.quads(iri), quads)
        if gone and not quads:
            self._update(f"DROP SILENT GRAPH {ox.NamedNode(iri)}")
        else:
            self.change(gone, new)
        return bool(gone or new)

    def change(self, gone: Sequence[ox.Quad], new: Sequence[ox.Quad]) -> None:
        if len(gone) + len(new) <= BATCH:
            if update := sparql.change(gone, new):
                self._update(update)
            return
        for batch in _batches(gone):
            self._update(sparql.change(batch, ()))
        for batch in _batches(new):
            self._update(sparql.change((), batch))

    def graph_names(self) -> list[str]:
        ours = f'STRSTARTS(STR(?g), "{self.names.graph("")}")'  # a server has graphs of its own and of others
        found = self.query(f"SELECT DISTINCT ?g WHERE {{ GRAPH ?g {{ ?s ?p ?o }} FILTER({ours}) }}")
        return sorted(row[0].value for row in found if isinstance(row[0], ox.NamedNode))

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        for name in [graph] if graph is not None else self.graph_names():
            node = ox.NamedNode(name)
            for s, p, o in self._rows_of(node):
                yield ox.Quad(s, p, o, node)  # type: ignore[arg-type]

    def match(
        self,
        graph: str,
        subject: ox.NamedNode | None = None,
        predicate: ox.NamedNode | None = None,
        value: ox.NamedNode | ox.Literal | None = None,
    ) -> Iterator[ox.Quad]:
        said = f"{subject or '?s'} {predicate or '?p'} {value or '?o'}"
        found = self.query(f"SELECT * WHERE {{ GRAPH {ox.NamedNode(graph)} {{ {said} }} }}")
        for row in found:
            at = dict(zip(found.columns, row, strict=True))
            s, p, o = subject or at["s"], predicate or at["p"], value or at["o"]
            yield ox.Quad(s, p, o, ox.NamedNode(graph))  # type: ignore[arg-type]

    def article(self, article_key: str) -> dict[str, object] | None:
        sha256 = sparql.text_digest(self, article_key)
        return None if sha256 is None else texts.find(self._texts_folder(), article_key, sha256)

    def text(self, article_key: str) -> str:
        return str(
            texts.get(self._texts_folder(), article_key, sparql.text_digest(self, article_key))["text"]
        )

    def publish(self) -> str:
        return ""  # what is written there is visible at once

    def close(self) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _rows_of(self, graph: ox.NamedNode) -> list[tuple[Term | None, ...]]:
        """All triples of a graph, in pages of whole subjects; StoreError where some are missing.

        Pages begin after a subject, not at an offset: Virtuoso sorts no more than 10,000 rows of those.
        """
        count = self.query(f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH {graph} {{ ?s ?p ?o }} }}").rows[0][0]
        wanted = int(count.value) if count is not None else 0
        rows: list[tuple[Term | None, ...]] = []
        after = ""
        while len(rows) < wanted:
            where = f"GRAPH {graph} {{ ?s ?p ?o }}"
            if wanted > PAGE:
                where += f" FILTER(STR(?s) > {ox.Literal(after)})" if after else ""
                where += " } ORDER BY STR(?s) LIMIT " + str(PAGE)
            page = self.query(f"SELECT ?s ?p ?o WHERE {{ {where}" + ("" if wanted > PAGE else " }")).rows
            last = page[-1][0] if page else None
            if len(page) == PAGE and wanted > PAGE:  # the last subject may have been cut in two
                page = tuple(row for row in page if row[0] != last)
            if not page or page[-1][0] is None:
                break
            after = page[-1][0].value
            rows += page
        if len(set(rows)) != wanted:
            raise StoreError(f"{self.where}: gave {len(set(rows))} of the {wanted} triples of {graph.value}")
        return rows

    def _texts_folder(self) -> Path:
        if self.texts is None:
            raise StoreError(
                f"{self.where}: a remote store needs a local folder for the texts of the articles"
            )
        return self.texts

    def _update(self, update: str) -> None:
        if self.read_only:
            raise StoreError(f"{self.where}: was opened for reading only")
        self._endpoint.send(update, JSON, address=self._update_address)


def _batches(quads: Sequence[ox.Quad]) -> list[Sequence[ox.Quad]]:
    return [quads[start : start + BATCH] for start in range(0, len(quads), BATCH)]


def _term(value: Mapping[str, str]) -> Term:
    """A term of SPARQL JSON results."""
    kind, text = value["type"], value["value"]
    if kind == "uri":
        return ox.NamedNode(text)
    if kind == "bnode":
        return ox.BlankNode(text)
    language, datatype = value.get("xml:lang"), value.get("datatype")
    if language:
        return ox.Literal(text, language=language)
    if datatype == XSD + "boolean" and text in _BOOLEANS:
        text = _BOOLEANS[text]
    return ox.Literal(text, datatype=ox.NamedNode(datatype)) if datatype else ox.Literal(text)
