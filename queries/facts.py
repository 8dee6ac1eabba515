"""The facts export: what each article itself says, one JSON object per article.

Read back from the article's own source and extraction graphs; only ``iri`` comes from bringing articles
together (``mfk:canonical`` in ``graph/current``); what a language model proposes is brought together with
nothing and keeps its own. Topics are rolled up to the broader ones.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator

import pyoxigraph as ox

from ontology.knowledge import load
from ontology.terms import DCTERMS, OA, ORG, RDF, SKOS
from queries.store import Store

Record = dict[str, object]


def facts_text(store: Store, of: str = "source") -> str:
    """JSON Lines, sorted by article id: the same graph gives the same text. See `records_of`."""
    records = sorted(records_of(store, of), key=lambda r: str(r["article"]))
    return "".join(json.dumps(r, ensure_ascii=False, sort_keys=True) + "\n" for r in records)


def records_of(store: Store, of: str = "source") -> Iterator[Record]:
    """One record for every article of the store, also where its lists are empty.

    With ``of="proposal"`` it is what a language model proposes, of the articles that one has read.
    """
    names = store.names
    canonical = {
        q.subject.value: q.object.value  # type: ignore[union-attr]
        for q in store.quads(names.graph("current"))
        if q.predicate.value == names.term("canonical") and isinstance(q.subject, ox.NamedNode)
    }
    prefix = names.graph(of, "")
    for graph in store.graph_names():
        if graph.startswith(prefix):
            key = graph[len(prefix) :]
            told = names.graph("extraction", key, "rules") if of == "source" else graph
            yield _Said(store, key, told, canonical).record()


class _Said:
    """What is said of one article, in the graph ``told``, with its source; indexed."""

    def __init__(self, store: Store, key: str, told: str, canonical: dict[str, str]) -> None:
        self.names, self.canonical = store.names, canonical
        self.article = store.names.id("article", key)
        self.plain: dict[tuple[str, str], list[str]] = defaultdict(list)
        for graph in (store.names.graph("source", key), told):
            for quad in store.quads(graph):
                self.plain[quad.subject.value, quad.predicate.value].append(quad.object.value)  # type: ignore[union-attr]
        for values in self.plain.values():
            values.sort()
        self.claims: dict[tuple[str, str], list[str]] = defaultdict(list)
        claims = [s for (s, p), o in self.plain.items() if p == RDF + "type" and self.term("Claim") in o]
        # claims are numbered in the order in which the article's facts were written down
        for claim in sorted(claims, key=lambda iri: int(iri.rpartition("-")[2])):
            s, p, o = (self.first(claim, RDF + part) for part in ("subject", "predicate", "object"))
            if s and p and o is not None and o not in self.claims[s, p]:
                self.claims[s, p].append(o)

    def term(self, name: str) -> str:
        return self.names.term(name)

    def first(self, subject: str | None, predicate: str) -> str | None:
        return next(iter(self.plain.get((subject or "", predicate), ())), None)

    def said(self, subject: str | None, predicate: str) -> list[str]:
        return self.claims.get((subject or "", predicate), [])

    def one(self, subject: str | None, predicate: str) -> str | None:
        return next(iter(self.said(subject, predicate)), None)

    def nodes(self, kind: str) -> list[str]:
        """The nodes of a class by rank."""
        wanted = self.term(kind)
        found = [s for (s, p), o in self.plain.items() if p == RDF + "type" and wanted in o]
        return sorted(found, key=lambda s: (int(self.first(s, self.term("rank")) or 0), s))

    def quotes(self, node: str) -> list[str]:
        """The evidence of a node in the order of the text."""
        spans = self.plain.get((node, self.term("evidence")), [])
        at = sorted((int(self.first(e + "#p", OA + "start") or 0), e) for e in spans)
        return [quote for _, e in at if (quote := self.first(e + "#q", OA + "exact")) is not None]

    def party(self, iri: str | None) -> str | None:
        """The code of a party: alpha-3, or a body's short name."""
        if iri is None:
            return None
        identifier = iri.removeprefix(self.names.base + "id/")
        if identifier in load().state_of:
            return load().state_of[identifier].alpha3
        if identifier == "org/asean":
            return "ASEAN"
        return self.one(iri, SKOS + "prefLabel") or identifier.rpartition("/")[2].removeprefix("igo-").upper()

    def parties(self, node: str) -> list[str]:
        return sorted({code for iri in self.said(node, self.term("party")) if (code := self.party(iri))})

    def label_names(self, node: str) -> list[str]:
        return [*self.said(node, SKOS + "prefLabel"), *self.said(node, SKOS + "altLabel")]

    def topics(self, node: str) -> list[str]:
        ids = {iri.rpartition("/")[2] for iri in self.said(node, self.term("topic"))}
        return sorted({load().broader_topic(i) if i in load().topic_of else i for i in ids})

    def ending(self, node: str, predicate: str) -> str | None:
        value = self.one(node, self.term(predicate))
        return value.rpartition("/")[2] if value else None

    def event(self, node: str, kind: str) -> Record:
        return {
            "iri": self.canonical.get(node, node),
            "kind": self.ending(node, f"{kind}Kind"),
            "status": self.ending(node, f"{kind}Status"),
            "date": self.first(self.one(node, self.term("when")), self.term("edtf")),
            "parties": self.parties(node),
            "topics": self.topics(node),
            "evidence": self.quotes(node),
        }

    def record(self) -> Record:
        posts = {self.one(t, ORG + "member"): self.one(t, self.term("post")) for t in self.nodes("Tenure")}
        persons = {n: self.label_names(n) for n in self.nodes("Person")}
        acts = self.term("actsFor")
        return {
            "article": self.first(self.article, DCTERMS + "identifier"),
            "language": self.first(self.article, DCTERMS + "language"),
            "published": self.first(self.article, DCTERMS + "issued"),
            "persons": [
                {
                    "names": names,
                    "post": self.one(posts.get(node), SKOS + "prefLabel"),
                    "country": self.party(self.one(node, acts)),
                    "evidence": self.quotes(node),
                }
                for node, names in persons.items()
            ],
            "institutions": [
                {
                    "names": self.label_names(n),
                    "country": self.party(self.one(n, acts)),
                    "evidence": self.quotes(n),
                }
                for n in self.nodes("Institution")
            ],
            "meetings": [self.meeting(node, persons) for node in self.nodes("Meeting")],
            "commitments": [self.event(node, "commitment") for node in self.nodes("Commitment")],
        }

    def meeting(self, node: str, persons: dict[str, list[str]]) -> Record:
        where = self.one(node, self.term("where"))
        agents = [self.one(p, self.term("agent")) for p in self.said(node, self.term("hasParticipation"))]
        return self.event(node, "meeting") | {
            "place": self.one(where, SKOS + "prefLabel"),
            "country": self.party(self.one(where, self.term("inCountry"))),
            "participants": [persons[a][0] for a in agents if a and persons.get(a)],
        }
