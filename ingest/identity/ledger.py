"""The ledger: what every article says, sorted by node, in a SQLite file beside the store.

It holds nothing that cannot be made again from the source and extraction graphs: the tellings of each node,
what its identity turns on, and which node stands for it. With it a changed article is brought together with
what it can touch, and all articles part by part, without keeping them in memory. A change is entered in two
steps: `settling` enters the articles and notes what there is to rewrite (tables ``stir``), and that
note is cleared when `current` is written: a kill in between leaves the note, and the next run goes on.
"""

from __future__ import annotations

import json
import sqlite3
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ingest.identity.claims import Node, Source, Time, Told
from ingest.identity.tellings import retell

_TABLES = """
CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS pending (article TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS packed (article TEXT UNIQUE, quads BLOB);
CREATE TABLE IF NOT EXISTS article (id INTEGER PRIMARY KEY, iri TEXT UNIQUE, name TEXT, issued TEXT,
    tier TEXT, address TEXT, sketch TEXT, independent TEXT, near TEXT, times TEXT, above TEXT);
CREATE TABLE IF NOT EXISTS node (id INTEGER PRIMARY KEY, iri TEXT UNIQUE, kind TEXT, rank INTEGER,
    issued TEXT, name TEXT, root TEXT);
CREATE INDEX IF NOT EXISTS node_root ON node (root);
CREATE TABLE IF NOT EXISTS telling (node INTEGER, article INTEGER, said TEXT, PRIMARY KEY (node, article))
    WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS telling_article ON telling (article);
CREATE TABLE IF NOT EXISTS sign (id INTEGER PRIMARY KEY, digest BLOB UNIQUE, text TEXT, part INTEGER);
CREATE INDEX IF NOT EXISTS sign_part ON sign (part);
CREATE TABLE IF NOT EXISTS member (stage TEXT, node INTEGER, sign INTEGER, root TEXT,
    PRIMARY KEY (stage, node)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS member_sign ON member (sign);
CREATE INDEX IF NOT EXISTS member_root ON member (root, stage);
CREATE TABLE IF NOT EXISTS block (key INTEGER, sign INTEGER, PRIMARY KEY (key, sign)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS block_sign ON block (sign);
CREATE TABLE IF NOT EXISTS above (child TEXT, parent TEXT, told INTEGER, PRIMARY KEY (child, parent))
    WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS place (iri TEXT PRIMARY KEY, called TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS shown (root TEXT PRIMARY KEY, said TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS votes (root TEXT PRIMARY KEY, kind TEXT, said TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS paper (root TEXT PRIMARY KEY, parties TEXT, said TEXT) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS paper_parties ON paper (parties);
CREATE TABLE IF NOT EXISTS stir_article (iri TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stir_subject (iri TEXT PRIMARY KEY, done INTEGER DEFAULT 0) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stir_paper (iri TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stir_parties (parties TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS stir_item (iri TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS work (root TEXT PRIMARY KEY, turn INTEGER, done INTEGER DEFAULT 0) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS work_turn ON work (turn, done);
CREATE INDEX IF NOT EXISTS stir_left ON stir_subject (done);
CREATE TABLE IF NOT EXISTS touched (iri TEXT PRIMARY KEY, was TEXT, article TEXT) WITHOUT ROWID;
"""
_STIRRED = ("stir_article", "stir_subject", "stir_paper", "stir_parties", "stir_item", "work", "touched")
_KNOWN = (
    "article",
    "node",
    "telling",
    "sign",
    "member",
    "block",
    "above",
    "place",
    "shown",
    "votes",
    "paper",
)
_VERSION = 2  # of the tables of what is known
_DONE = {"subject": ", 0"}
_CHUNK = 500  # values in one question: SQLite takes 999


class Ledger:
    """The tables behind a few named operations; nothing lasts before `commit`."""

    def __init__(self, path: Path | str) -> None:
        self.path = path
        self.db = sqlite3.connect(path)
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = NORMAL")
        self.db.execute("PRAGMA cache_size = -65536")  # KiB
        self.db.execute("PRAGMA journal_size_limit = 67108864")
        self._renew()
        self.db.executescript(_TABLES)

    def _renew(self) -> None:
        """Take out the tables of an earlier version: with its rules they would be emptied anyway."""
        (version,) = self.db.execute("PRAGMA user_version").fetchone()
        if version != _VERSION:
            for table in _KNOWN:
                self.db.execute(f"DROP TABLE IF EXISTS {table}")
            self.db.execute(f"PRAGMA user_version = {_VERSION}")

    def commit(self) -> None:
        """Let what was entered last."""
        self.db.commit()

    def close(self) -> None:
        """Let go of the file; what was not committed is forgotten."""
        self.db.close()

    # -- what it is of, and what waits ---------------------------------------------------------------

    def noted(self, name: str) -> str:
        """A word about the ledger itself, "" where there is none."""
        row = self.db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return row[0] if row else ""

    def note(self, name: str, value: str) -> None:
        """Put a word about the ledger itself."""
        self.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))

    def announce(self, articles: Iterable[str]) -> None:
        """Note, for good, the IRIs of articles that are about to be written or taken out."""
        them = list(articles)
        self.db.executemany("DELETE FROM packed WHERE article = ?", ((iri,) for iri in them))
        self.pend(them)

    def pend(self, articles: Iterable[str]) -> None:
        """Note, for good, the IRIs of articles that are as they were written, but not entered."""
        self.db.executemany("INSERT OR IGNORE INTO pending VALUES (?)", ((iri,) for iri in articles))
        self.db.commit()

    def pack(self, articles: Mapping[str, bytes]) -> None:
        """Keep the quads of articles as they were written (N-Quads): see `packed`."""
        rows = ((iri, zlib.compress(quads, 1)) for iri, quads in articles.items() if quads)
        self.db.executemany("INSERT OR REPLACE INTO packed VALUES (?, ?)", rows)

    def packed(self, article: str) -> bytes | None:
        """The quads of an article, None where they are not kept. The engine takes ten times as long."""
        row = self.db.execute("SELECT quads FROM packed WHERE article = ?", (article,)).fetchone()
        return zlib.decompress(row[0]) if row else None

    def unpack(self) -> None:
        """Forget the quads of all articles."""
        self.db.execute("DELETE FROM packed")

    def pending(self) -> list[str]:
        """The announced articles, sorted."""
        return [iri for (iri,) in self.db.execute("SELECT article FROM pending ORDER BY article")]

    def entered(self, articles: Iterable[str]) -> None:
        """Strike articles off the announced ones."""
        self.db.executemany("DELETE FROM pending WHERE article = ?", ((iri,) for iri in articles))

    def empty(self) -> None:
        """Forget all articles; what was noted to be rewritten stays noted."""
        for table in _KNOWN:
            self.db.execute(f"DELETE FROM {table}")

    def stir(self, table: str, values: Iterable[str]) -> None:
        """Note what is to be written anew: an article, a subject, a paper, parties or an item."""
        self.db.executemany(f"INSERT OR IGNORE INTO stir_{table} VALUES (?{_DONE.get(table, '')})",
                            ((value,) for value in values))  # fmt: skip

    def stirred(self) -> bool:
        """Whether something is to be written anew."""
        tables = ("stir_article", "stir_subject")
        return any(self.db.execute(f"SELECT 1 FROM {t} LIMIT 1").fetchone() for t in tables)

    def count(self, table: str) -> int:
        """How many rows a table has."""
        (number,) = self.db.execute(f"SELECT count(*) FROM {table}").fetchone()
        return int(number)

    def still(self) -> None:
        """Forget what was to be written anew: it is."""
        for table in _STIRRED:
            self.db.execute(f"DELETE FROM {table}")

    # -- questions -----------------------------------------------------------------------------------

    def rows(self, question: str, values: Iterable[object]) -> Iterator[tuple[object, ...]]:
        """The answers to a question with ``IN (?)`` for any number of values, some at a time."""
        them = list(values)
        for at in range(0, len(them), _CHUNK):
            some = them[at : at + _CHUNK]
            marks = ",".join("?" * len(some))
            yield from self.db.execute(question.replace("(?)", f"({marks})"), some).fetchall()

    def roots(self, iris: Iterable[str]) -> dict[str, str]:
        """Who stands for each of these nodes; what is no node is absent."""
        found = self.rows("SELECT iri, root FROM node WHERE iri IN (?)", set(iris))
        return {str(iri): str(root) for iri, root in found}

    def articles_of(self, nodes: Iterable[int]) -> set[str]:
        """The IRIs of the articles that tell of nodes (by number)."""
        question = (
            "SELECT DISTINCT a.iri FROM telling t JOIN article a ON a.id = t.article WHERE t.node IN (?)"
        )
        return {str(iri) for (iri,) in self.rows(question, nodes)}

    def sources(self, ids: Iterable[int]) -> dict[int, Source]:
        """The articles by number."""
        question = "SELECT id, iri, name, issued, tier, address, independent FROM article WHERE id IN (?)"
        found: dict[int, Source] = {}
        for id_, iri, name, issued, tier, address, independent in self.rows(question, ids):
            source = Source(str(iri), str(name), str(issued), str(tier), independent=str(independent))
            source.address = None if address is None else str(address)
            found[int(str(id_))] = source
        return found

    def told(self, question: str, values: Iterable[object], *, times: bool = True) -> Told:
        """What is told in the tellings that a condition names (``t`` the telling, ``n`` the node).

        Nodes hold these tellings alone; the times (where asked for) and sources are those of all
        articles concerned.
        """
        nodes: dict[str, Node] = {}
        articles: dict[int, list[tuple[Node, str]]] = defaultdict(list)
        base = "SELECT n.iri, n.kind, n.rank, t.article, t.said FROM telling t JOIN node n ON n.id = t.node "
        for iri, kind, rank, article, said in self.rows(base + question, values):
            node = nodes.get(iri) or nodes.setdefault(iri, Node(iri, kind, rank))  # type: ignore[call-overload, arg-type]
            articles[article].append((node, said))  # type: ignore[index, arg-type]
        sources = self.sources(articles)
        for number, tellings in articles.items():
            for node, said in tellings:
                retell(node, said, sources[number].iri)
        for node in nodes.values():
            node.claims.sort(key=lambda c: (c.predicate, c.iri))
        return Told(nodes, {s.iri: s for s in sources.values()}, self.times(articles if times else ()), [])

    def times(self, ids: Iterable[int]) -> dict[str, Time]:
        """The readings of all times of some articles (by number)."""
        return {
            iri: Time(*reading)
            for (text,) in self.rows("SELECT times FROM article WHERE id IN (?)", ids)
            for iri, reading in json.loads(str(text)).items()
        }
