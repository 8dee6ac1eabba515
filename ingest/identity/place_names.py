"""How places are called first, by name and country, kept in the ledger: what meetings are told apart by."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ingest.identity.claims import Claim, Node, Told
from ingest.identity.ledger import Ledger
from ingest.identity.tellings import read_value, written
from ontology.terms import SKOS, Names


def settle_places(ledger: Ledger, nodes: Iterable[int], news: Mapping[str, Told], names: Names) -> set[str]:
    """Find anew how places among nodes are called; returns the articles that tell of one called otherwise.

    A capital is told by very many articles: all are read only where the one that decided has changed.
    Args: the ledger; nodes by number; what the changed articles tell, by IRI; the names.
    """
    properties = SKOS + "prefLabel", names.term("inCountry")
    question = "SELECT n.id, n.iri, p.called FROM node n LEFT JOIN place p ON p.iri = n.iri"
    question += " WHERE n.kind = 'Place' AND n.id IN (?)"
    other: list[int] = []
    for number, iri, was in ledger.rows(question, nodes):
        claims = _read(str(iri), str(was or "[]"))
        if was is None or any(claim.article in news for claim in claims):
            told = ledger.told("WHERE t.node IN (?)", [number], times=False).nodes.get(str(iri))
            claims = told.claims if told else []
        else:
            retold = (told.nodes[str(iri)] for told in news.values() if iri in told.nodes)
            claims += [claim for node in retold for claim in node.claims]
        ordered = sorted(claims, key=lambda claim: claim.iri, reverse=True)
        first = {claim.predicate: claim for claim in ordered if claim.predicate in properties}
        rows = [[p, *written(first[p].value), first[p].iri, first[p].article] for p in sorted(first)]
        ledger.db.execute("INSERT OR REPLACE INTO place VALUES (?, ?)", (iri, json.dumps(rows)))
        if was is not None and [row[:3] for row in json.loads(str(was))] != [row[:3] for row in rows]:
            other.append(int(str(number)))
    return ledger.articles_of(other)


def place_of(ledger: Ledger, iri: str) -> Node:
    """A place as it is called first."""
    (called,) = ledger.db.execute("SELECT called FROM place WHERE iri = ?", (iri,)).fetchone()
    return Node(iri, "Place", claims=_read(iri, called))


def _read(iri: str, text: str) -> list[Claim]:
    rows = json.loads(text)
    return [Claim(claim, iri, p, read_value(value, form), article) for p, value, form, claim, article in rows]
