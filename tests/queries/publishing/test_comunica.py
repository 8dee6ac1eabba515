"""Comunica, a query engine over the web of data, as a client: endpoint, documents, notes joined to them."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyoxigraph as ox
import pytest

from queries import catalogue
from queries.asking import query_text
from queries.catalog import LIST_MARK
from queries.results import Table, Term
from queries.store import Store, open_store
from tests.queries.publishing.conftest import KHM, MEETING, MERGED, NAMES, path_of
from tests.queries.serving.conftest import ROOT, Server
from tests.queries.test_questions import GIVEN

pytestmark = pytest.mark.real
CURRENT = NAMES.graph("current")
PREFIXES = f"PREFIX mfk: <{NAMES.ontology}> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
Rows = Counter[tuple[tuple[str, str], ...]]


@pytest.fixture(scope="module")
def store(folder: Path) -> Iterator[Store]:
    with open_store(folder, read_only=True) as opened:
        yield opened


def comunica(jobs: Sequence[tuple[str, Sequence[Any]]]) -> list[Any]:
    """The answers of Comunica to queries with their sources: a boolean, a set of triples, or a table."""
    asked = json.dumps([{"query": query, "sources": sources} for query, sources in jobs])
    command = ["node", str(ROOT / "tests" / "npm" / "ask.mjs")]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, timeout=300, check=True)
    return [_read(answer) for answer in json.loads(done.stdout)]


def _read(answer: dict[str, str]) -> Any:
    assert "error" not in answer, answer["error"]
    if answer["media"] == "application/n-triples":
        return {str(quad.triple) for quad in ox.parse(answer["text"], ox.RdfFormat.N_TRIPLES)}
    found = json.loads(answer["text"])
    if "boolean" in found:
        return found["boolean"]
    solutions = found["results"]["bindings"]
    columns = sorted({name for row in solutions for name in row})  # its head does not always name them
    rows = (tuple(_of_json(row.get(name)) for name in columns) for row in solutions)
    return Table(tuple(columns), tuple(rows))


def _of_json(cell: dict[str, str] | None) -> ox.NamedNode | ox.Literal | None:
    if cell is None:
        return None
    if cell["type"] == "uri":
        return ox.NamedNode(cell["value"])
    datatype = cell.get("datatype")
    return ox.Literal(cell["value"], language=cell.get("xml:lang"),
                      datatype=ox.NamedNode(datatype) if datatype else None)  # fmt: skip


def _rows(table: Table, lists: Sequence[str] = ()) -> Rows:
    """Rows in any order of rows and columns; of the columns that are lists, the parts in any order."""
    found: Rows = Counter()
    for row in table:
        cells = ((name, term) for name, term in zip(table.columns, row, strict=True) if term is not None)
        found[tuple(sorted((name, _term(term, name in lists)) for name, term in cells))] += 1
    return found


def _term(term: Term, many: bool) -> str:
    return LIST_MARK.join(sorted(term.value.split(LIST_MARK))) if many else str(term)


SELECTS = [
    # a join, a filter on a language, an order
    PREFIXES + "SELECT ?m ?l WHERE { GRAPH <%s> { ?m a mfk:Meeting ; mfk:hasParticipant ?p } "
    'GRAPH ?g { ?p skos:prefLabel ?l FILTER(LANG(?l) = "en") } } ORDER BY ?m ?l',
    # unbound cells, literals with datatypes
    PREFIXES + "SELECT ?m ?d ?e WHERE { GRAPH <%s> { ?m a mfk:Meeting "
    "OPTIONAL { ?m mfk:when ?w . ?w mfk:earliest ?d } OPTIONAL { ?m mfk:absent ?e } } }",
    # groups and numbers
    PREFIXES + "SELECT ?k (COUNT(?s) AS ?n) WHERE { GRAPH <%s> { ?s a ?k } } GROUP BY ?k "
    "HAVING (COUNT(?s) > 1)",
    # a path, a union, values, what is not
    PREFIXES + "SELECT DISTINCT ?o WHERE { GRAPH <%s> { { ?m mfk:hasParticipation/mfk:agent ?o } UNION "
    "{ ?o a mfk:Commitment } FILTER NOT EXISTS { ?o mfk:canonical ?c } } }",
    # a page of an order
    "SELECT ?s ?p ?o WHERE { GRAPH <%s> { ?s ?p ?o } } ORDER BY ?s ?p STR(?o) LIMIT 50 OFFSET 100",
]  # fmt: skip


def test_the_endpoint_gives_comunica_what_the_store_gives(server: Server, store: Store) -> None:
    """SELECT, ASK and CONSTRUCT, where Comunica finds out by itself what it asks and where it is told."""
    texts = [text % CURRENT for text in SELECTS]
    asks = [
        f"ASK {{ GRAPH <{CURRENT}> {{ <{KHM}> ?p ?o }} }}",
        f"ASK {{ GRAPH <{CURRENT}> {{ <urn:x> ?p ?o }} }}",
    ]
    made = f"CONSTRUCT {{ ?o ?p ?s }} WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o FILTER(ISIRI(?o)) }} }}"
    for source in (server.sparql, {"type": "sparql", "value": server.sparql}):
        *rows, yes, no, graph = comunica([(text, [source]) for text in (*texts, *asks, made)])
        for text, found in zip(texts, rows, strict=True):
            assert _rows(found) == _rows(store.query(text)), text
            assert found, text
        assert (yes, no) == (True, False)
        assert graph == {" ".join(map(str, row)) for row in store.query(made)}


def test_every_question_of_the_catalogue(server: Server, store: Store) -> None:
    given = {**GIVEN, "actor": "KHM", "source": "KHM", "since": "2024-01-01"}  # names and days of this graph
    texts = {
        one: query_text(store, one, **{p.name: given[p.name] for p in one.params if p.required})
        for one in catalogue()
    }
    answers = comunica([(text, [{"type": "sparql", "value": server.sparql}]) for text in texts.values()])
    wrong, full = [], 0
    for (question, text), found in zip(texts.items(), answers, strict=True):
        own = store.query(text)
        if own.form == "graph":
            same = found == {" ".join(map(str, row)) for row in own}
        else:
            same = _rows(found, question.lists) == _rows(own, question.lists)
        wrong += [] if same else [question.name]
        full += bool(own)
    assert not wrong
    assert full > len(texts) / 3


def test_documents_are_sources(server: Server, store: Store) -> None:
    """An IRI of the graph as a source: followed (303) to its document, read as RDF; a merged name, too."""
    text = PREFIXES + "SELECT ?p ?o WHERE { <%s> ?p ?o }"
    here = [server.address + path_of(iri) for iri in (MEETING, MERGED, KHM)]
    meeting, merged, state = comunica(
        [(text % iri, [address]) for iri, address in zip((MEETING, MEETING, KHM), here, strict=True)]
    )
    known = _rows(store.query(f"SELECT ?p ?o WHERE {{ GRAPH <{CURRENT}> {{ <{MEETING}> ?p ?o }} }}"))
    assert known
    assert _rows(meeting) == _rows(merged)
    assert known.keys() <= _rows(meeting).keys()
    assert state


def test_the_endpoint_is_joined_with_notes_of_ones_own(server: Server, store: Store) -> None:
    """Two sources at once: notes about two who met, in Turtle, and the meetings from here."""
    note = "https://example.org/note"
    met = f"SELECT DISTINCT ?p WHERE {{ GRAPH <{CURRENT}> {{ ?m <{NAMES.term('hasParticipant')}> ?p }} }}"
    bodies = [row[0].value for row in store.query(met + " ORDER BY ?p LIMIT 2") if row[0] is not None]
    lines = "".join(f'<{iri}> <{note}> "note {n}" .\n' for n, iri in enumerate((*bodies, "urn:nobody")))
    text = PREFIXES + f"SELECT ?m ?s ?n WHERE {{ ?s <{note}> ?n . ?m a mfk:Meeting ; mfk:hasParticipant ?s }}"
    sources = [
        {"type": "sparql", "value": server.sparql},
        {"type": "serialized", "value": lines, "mediaType": "text/turtle"},
    ]
    (found,) = comunica([(text, sources)])
    values = " ".join(f'(<{iri}> "note {n}")' for n, iri in enumerate(bodies))
    own = store.query(f"{PREFIXES}SELECT ?m ?s ?n WHERE {{ VALUES (?s ?n) {{ {values} }} "
                      f"GRAPH <{CURRENT}> {{ ?m a mfk:Meeting ; mfk:hasParticipant ?s }} }}")  # fmt: skip
    assert _rows(found) == _rows(own)
    assert found
