"""Search by words over names and quotations: an SQLite FTS5 index beside each generation of a store.

Letters are folded (case, diacritics; also đ, which Unicode does not take apart), the last word of a search
may be unfinished. Scripts that write no spaces are found by whole runs of letters only.
"""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox

from ontology.terms import Names
from queries.entries import Entries, Entry, touched
from queries.faults import ParameterError, StoreError

NAME = "search.sqlite"
LONGEST = 200  # characters of a search
_FOLD = str.maketrans({"đ": "d", "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"})
_SCHEMA = """
CREATE TABLE entry(id INTEGER PRIMARY KEY, key TEXT, iri TEXT, kind TEXT, en TEXT, local TEXT, names TEXT,
                   quote TEXT, language TEXT, article TEXT, title TEXT, issued TEXT);
CREATE INDEX entry_key ON entry(key);
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
                for entry in Entries(engine, names).every():
                    _add(made, entry)
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


def follow(path: Path, before: ox.Store, after: ox.Store, subjects: Iterable[str], names: Names) -> None:
    """Make the index of one state of the graph that of another; nobody may be reading it.

    Args: the index of the state before, which becomes that of the state after; both states; the things of
    which a statement differs between them. Raises sqlite3.Error; the index is then of no use.
    """
    entries = Entries(after, names)
    with closing(sqlite3.connect(path)) as made:
        made.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;")
        with made:
            for key in sorted(touched(before, after, subjects, names)):
                old = made.execute("SELECT id, names, quote FROM entry WHERE key = ?", (key,)).fetchall()
                for number, name, quote in old:  # an index without content must be told what it forgets
                    made.execute("INSERT INTO word(word, rowid, name, quote) VALUES ('delete', ?, ?, ?)",
                                 (number, _folded(name), _folded(quote)))  # fmt: skip
                made.execute("DELETE FROM entry WHERE key = ?", (key,))
                for entry in entries.of(key):
                    _add(made, entry)


def _add(made: sqlite3.Connection, entry: Entry) -> None:
    number = made.execute(
        "INSERT INTO entry(key, iri, kind, en, local, names, quote, language, article, title, issued) "
        "VALUES (?,?,?,?,?,?,?,?,?,?,?)",
        entry.row(),
    ).lastrowid
    made.execute("INSERT INTO word(rowid, name, quote) VALUES (?,?,?)",
                 (number, _folded(entry.names), _folded(entry.quote)))  # fmt: skip


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
                "ORDER BY bm25(word, 8.0, 1.0), e.quote <> '', e.key LIMIT ? OFFSET ?",
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
