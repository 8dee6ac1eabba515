"""Search by words over names and quotations: an SQLite FTS5 index beside each generation of a store.

Letters are folded (case, diacritics; also đ, which Unicode does not take apart), the last word of a search
may be unfinished. Scripts that write no spaces are found by whole runs of letters only.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections import defaultdict
from collections.abc import Container, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ontology.terms import DCTERMS, OA, RDF, RDFS, SKOS, Names
from queries.faults import ParameterError, StoreError

NAME = "search.sqlite"
LONGEST = 200  # characters of a search
_LABELS = (SKOS + "prefLabel", RDFS + "label", SKOS + "altLabel")
_TELLING = ("meeting", "commitment", "instrument", "tenure", "person", "org", "post")  # what a quote is about
_FOLD = str.maketrans({"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"})
_SCHEMA = """
CREATE TABLE entry(id INTEGER PRIMARY KEY, iri TEXT, kind TEXT, en TEXT, local TEXT, quote TEXT,
                   language TEXT, article TEXT, title TEXT, issued TEXT);
CREATE VIRTUAL TABLE word USING fts5(name, quote, content='', prefix='2 3',
                                     tokenize="unicode61 remove_diacritics 2");
"""


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that was found; ``quote`` where it was found by the words of a sentence about it."""

    iri: str
    kind: str  # local name of its class, "" where it has none of ours
    label: str
    quote: str = ""
    language: str = ""  # of the quote
    title: str = ""  # of the article
    issued: str = ""


def index(engine: ox.Store, names: Names, path: Path) -> Path:
    """Make the index of a graph; whole or not at all. Returns the path.

    Args: the engine; the IRIs in use; where to write it. Raises StoreError where that cannot be written.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        beside.unlink(missing_ok=True)
        with closing(sqlite3.connect(beside)) as made:
            made.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _SCHEMA)
            with made:
                for number, (row, name) in enumerate(_rows(engine, names), 1):
                    made.execute("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?)", (number, *row))
                    made.execute("INSERT INTO word(rowid, name, quote) VALUES (?,?,?)",
                                 (number, _folded(name), _folded(row[4])))  # fmt: skip
                made.execute("INSERT INTO word(word) VALUES ('optimize')")
        beside.replace(path)
    except (OSError, sqlite3.Error) as error:
        beside.unlink(missing_ok=True)
        raise StoreError(f"{path}: the index for searching cannot be made ({error})") from error
    return path


def index_generation(quads: Path, names: Names) -> Path:
    """The index of a published generation, made where it is not there yet. Raises StoreError."""
    path = quads.parent / NAME
    return path if path.exists() else index(ox.Store.read_only(str(quads)), names, path)


def find(
    path: Path, words: str, language: str = "en", limit: int = 20, offset: int = 0
) -> tuple[int, list[Hit]]:
    """How many entries hold all the words, and some of them, the best first.

    Args: an index; the words, of which the last may be unfinished; the language of labels; how many hits,
    after how many.
    Raises: ParameterError where there are no words, or too many; StoreError for a broken index.
    """
    wanted = _expression(words)
    column = "local" if language == "id" else "en"
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as opened:
            total = opened.execute("SELECT count(*) FROM word WHERE word MATCH ?", (wanted,)).fetchone()[0]
            rows = opened.execute(
                f"SELECT e.iri, e.kind, coalesce(nullif(e.{column}, ''), e.en), e.quote, e.language, "
                "e.title, e.issued FROM word JOIN entry e ON e.id = word.rowid WHERE word MATCH ? "
                "ORDER BY bm25(word, 8.0, 1.0), e.id LIMIT ? OFFSET ?",
                (wanted, limit, offset),
            ).fetchall()
    except sqlite3.Error as error:
        raise StoreError(f"{path}: the index for searching cannot be read ({error})") from error
    return total, [Hit(*row) for row in rows]


def _folded(text: str) -> str:
    return text.translate(_FOLD)


def _expression(words: str) -> str:
    """The words as an FTS5 expression in which nothing is an operator."""
    if len(words) > LONGEST:
        raise ParameterError(f"a search has at most {LONGEST} characters")
    found = re.findall(r"\w+", _folded(words))
    if not found:
        raise ParameterError("write a word to search for")
    unfinished = words[-1:].isalnum()
    return " ".join(f'"{word}"' for word in found) + (" *" if unfinished else "")


def _rows(engine: ox.Store, names: Names) -> Iterator[tuple[tuple[str, ...], str]]:
    """The entries (columns of ``entry``) with all their names: things with labels, then quotes."""
    graphs = [ox.NamedNode(names.graph(name)) for name in ("current", "authority", "meta")]
    canonical = ox.NamedNode(names.term("canonical"))
    merged = {quad.subject for quad in engine.quads_for_pattern(None, canonical, None, None)}
    labels: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for graph in graphs:
        for predicate in _LABELS:
            for quad in engine.quads_for_pattern(None, ox.NamedNode(predicate), None, graph):
                if quad.subject not in merged and isinstance(quad.object, ox.Literal):
                    key = "other" if predicate == SKOS + "altLabel" else quad.object.language or ""
                    labels[_value(quad.subject)][key].append(quad.object.value)
    shown = {}
    for iri in sorted(labels):
        by = {language: sorted(set(found)) for language, found in labels[iri].items()}
        plain = next(iter(by.get("en") or by.get("") or by.get("id") or by.get("other") or [""]))
        local = next(iter(by.get("id") or by.get("") or [plain]))
        kind = _kind(engine, iri, names, graphs)
        shown[iri] = plain, local
        yield (
            (iri, kind, plain, local, "", "", "", "", ""),
            "\n".join(dict.fromkeys(name for found in by.values() for name in found)),
        )
    current = graphs[0]
    for quad in engine.quads_for_pattern(None, ox.NamedNode(OA + "exact"), None, current):
        evidence = ox.NamedNode(_value(quad.subject).partition("#")[0])
        assert isinstance(quad.object, ox.Literal)
        about = _about(engine, evidence, names, current, shown)
        article = _one(engine, evidence, OA + "hasSource", current)
        titled = _one(engine, ox.NamedNode(article), DCTERMS + "title", current) if article else ""
        issued = _one(engine, ox.NamedNode(article), DCTERMS + "issued", current) if article else ""
        iri = about or evidence.value
        plain, local = shown.get(iri, (titled, titled))
        kind = _kind(engine, iri, names, graphs)
        quote, language = quad.object.value, quad.object.language or ""
        yield (iri, kind, plain, local, quote, language, article, titled, issued), ""


def _about(
    engine: ox.Store, evidence: ox.NamedNode, names: Names, graph: ox.NamedNode, shown: Container[str]
) -> str:
    """The thing that a sentence tells most of: a meeting before a person, the first by name."""
    proves, start = ox.NamedNode(names.term("evidence")), names.base + "id/"
    ranked = []
    for quad in engine.quads_for_pattern(None, proves, evidence, graph):
        iri = _value(quad.subject)
        kind = iri.removeprefix(start).partition("/")[0]
        if iri in shown and kind in _TELLING:
            ranked.append((_TELLING.index(kind), iri))
    return min(ranked)[1] if ranked else ""


def _kind(engine: ox.Store, iri: str, names: Names, graphs: list[ox.NamedNode]) -> str:
    found = sorted(
        _value(quad.object)
        for graph in graphs
        for quad in engine.quads_for_pattern(ox.NamedNode(iri), ox.NamedNode(RDF + "type"), None, graph)
    )
    ours = [kind for kind in found if kind.startswith(names.ontology)]
    return (ours or found or [""])[0].removeprefix(names.ontology)


def _one(engine: ox.Store, node: ox.NamedNode, predicate: str, graph: ox.NamedNode) -> str:
    found = engine.quads_for_pattern(node, ox.NamedNode(predicate), None, graph)
    return min((_value(quad.object) for quad in found), default="")


def _value(term: object) -> str:
    assert isinstance(term, ox.NamedNode | ox.Literal)
    return term.value
