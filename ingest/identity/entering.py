"""What articles tell, put into the ledger and taken out of it: nothing is decided here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ingest.identity.claims import Told
from ingest.identity.heights import Heights
from ingest.identity.ledger import Ledger
from ingest.identity.tellings import said_of


def take_out(ledger: Ledger, heights: Heights, articles: Iterable[str]) -> tuple[set[int], set[int]]:
    """Take out what articles told; returns the articles and the nodes, by number."""
    ids = {int(str(i)) for (i,) in ledger.rows("SELECT id FROM article WHERE iri IN (?)", articles)}
    found = ledger.rows("SELECT DISTINCT node FROM telling WHERE article IN (?)", ids)
    nodes = {int(str(n)) for (n,) in found}
    for (text,) in ledger.rows("SELECT above FROM article WHERE id IN (?)", ids):
        heights.count(json.loads(str(text)), -1)
    ledger.db.executemany("DELETE FROM telling WHERE article = ?", ((i,) for i in ids))
    ledger.db.executemany("DELETE FROM article WHERE id = ?", ((i,) for i in ids))
    was = ledger.rows("SELECT iri, root FROM node WHERE id IN (?)", nodes)
    ledger.stir("subject", (str(iri) for row in was for iri in row))
    return ids, nodes


def put_in(ledger: Ledger, news: Mapping[str, Told]) -> set[int]:
    """Enter what articles tell; returns the nodes of which they do, by number."""
    nodes: list[tuple[object, ...]] = []
    tellings: list[tuple[str, int, str]] = []
    for iri, told in news.items():
        source = told.sources.get(iri)
        if source is None:
            continue
        times = {t: [at.edtf, at.earliest, at.latest] for t, at in told.times.items()}
        article = ledger.db.execute(
            "INSERT INTO article (iri, name, issued, tier, address, sketch, independent, times, above)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '[]')",
            (iri, source.id, source.issued, source.tier, source.address, source.sketch, iri,
             json.dumps(times)),
        ).lastrowid  # fmt: skip
        assert article is not None
        for n in told.nodes.values():
            nodes.append((n.iri, n.kind, n.rank, source.issued, source.id, n.iri))
            tellings.append((n.iri, article, said_of(n)))
    ledger.db.executemany(
        "INSERT OR IGNORE INTO node (iri, kind, rank, issued, name, root) VALUES (?, ?, ?, ?, ?, ?)",
        nodes,
    )
    question = "SELECT iri, id FROM node WHERE iri IN (?)"
    number = {iri: int(str(n)) for iri, n in ledger.rows(question, {row[0] for row in nodes})}
    ledger.db.executemany(
        "INSERT INTO telling VALUES (?, ?, ?)", ((number[iri], *rest) for iri, *rest in tellings)
    )
    return set(number.values())


def stand(ledger: Ledger, nodes: Iterable[int]) -> None:
    """Where nodes stand: by the first of the articles that tell of them."""
    question = "SELECT t.node, min(a.issued || ' ' || a.name), count(*) FROM telling t JOIN article a"
    question += " ON a.id = t.article WHERE t.node IN (?) GROUP BY t.node"
    rows = [(str(first)[:10], str(first)[11:], n) for n, first, _ in ledger.rows(question, nodes)]
    ledger.db.executemany("UPDATE node SET issued = ?, name = ? WHERE id = ?", rows)
