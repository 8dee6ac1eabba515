"""Clusters written as the graph that everybody reads: one node for each, its best-supported values first."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode

from ingest.identity.choosing import MULTIPLE, choose
from ingest.identity.claims import Claim, Node, Time, Told, Value
from ingest.identity.entitling import entitle_commitment, entitle_meeting
from ingest.identity.judging import Judged, ValueRefused, value_of
from ingest.identity.promises import remember
from ingest.rdf_values import integer
from ontology.graphs import authority_statements
from ontology.judgements import Judgement
from ontology.knowledge import Knowledge
from ontology.terms import ORG, PROV, RDF, SKOS, Names

_node = functools.lru_cache(1 << 16)(NamedNode)  # to check an IRI takes longer than all else of a triple
MANY = 40  # sentences that prove a thing, from which on it is popular: see `popular`


@dataclass
class Current:
    """The graph, or some clusters of it, while it is written."""

    told: Told
    canonical: dict[str, str]
    knowledge: Knowledge
    names: Names
    judged: Judged = field(default_factory=Judged)
    authority: dict[str, list[tuple[str, Value]]] = field(default_factory=dict)
    alive: set[str] = field(default_factory=set)  # who stands for something
    asked: frozenset[str] | None = None  # the articles whose claims are written; None for all
    triples: set[tuple[str, str, Value]] = field(default_factory=set)
    said: dict[str, dict[str, list[Claim]]] = field(default_factory=dict)  # of what is popular
    values: dict[tuple[str, str], list[Value]] = field(default_factory=lambda: defaultdict(list))

    def add(self, subject: str, predicate: str, value: Value | str) -> None:
        iri = predicate if ":" in predicate else self.names.term(predicate)
        self.triples.add((subject, iri, _node(value) if isinstance(value, str) else value))

    def get(self, subject: str, predicate: str) -> list[Value]:
        return self.values.get((subject, self.names.term(predicate)), [])

    def one(self, subject: str, predicate: str) -> str:
        return next((value.value for value in self.get(subject, predicate)), "")

    def now(self, iri: str) -> str:
        return self.canonical.get(iri, iri)

    def write(self) -> None:
        self.triples.update(self.told.plain)
        self.authority = descriptions(self.knowledge, self.names)
        clusters = self.clusters()
        self.alive = set(clusters)
        for member, winner in self.canonical.items():
            if member != winner:
                self.add(member, "canonical", winner)
        self.write_clusters(clusters)
        self.triples |= remember(self.triples, self.names)
        self.describe()

    def clusters(self) -> dict[str, list[Node]]:
        """What is told, by who stands for it."""
        clusters: dict[str, list[Node]] = defaultdict(list)
        for iri in sorted(self.told.nodes, key=self.told.order):
            clusters[self.now(iri)].append(self.told.nodes[iri])
        return clusters

    def write_clusters(self, clusters: Mapping[str, list[Node]]) -> None:
        """What depends on the members of each cluster, and on the values of what these mention."""
        for winner, nodes in clusters.items():
            self.cluster(winner, nodes)
        for winner, nodes in clusters.items():
            if nodes[0].kind == "Meeting":
                entitle_meeting(self, winner)
            elif nodes[0].kind == "Commitment":
                entitle_commitment(self, winner)

    def cluster(self, winner: str, nodes: list[Node]) -> None:
        """The claims with their subjects and objects rewritten, and the chosen values."""
        kind, evidence = nodes[0].kind, {e for node in nodes for e in node.evidence}
        if winner not in self.authority:
            self.add(winner, RDF + "type", self.names.term(kind))
        for span in evidence:
            self.add(winner, "evidence", span)
        sources = {self.told.sources[a].independent for node in nodes for a in node.articles}
        if kind in ("Meeting", "Commitment", "Person"):
            self.add(winner, "sourceCount", integer(len(sources)))
        if kind in ("Meeting", "Commitment"):
            self.add(winner, "evidenceCount", integer(len(evidence)))
        said = self.say(winner, nodes)
        if len(evidence) >= MANY:
            self.said[winner] = said
        for predicate, claims in said.items():
            if predicate == SKOS + "exactMatch":
                continue
            chosen = choose(predicate.rpartition("#")[2], claims, self.told)
            self.values[winner, predicate] = [] if self.settled(winner, predicate) else chosen
        given = self.correct(winner, nodes)
        for predicate in dict.fromkeys((*said, *given)):
            for value in self.values.get((winner, predicate), ()):
                self.add(winner, predicate, value)
        called = (*said.get(SKOS + "prefLabel", ()), *said.get(SKOS + "altLabel", ()))
        self.other_labels(winner, (claim.value for claim in called if claim.value is not None))

    def say(self, winner: str, nodes: list[Node]) -> dict[str, list[Claim]]:
        """The claims of a cluster, by property, about it and the clusters of what they mention."""
        said: dict[str, list[Claim]] = defaultdict(list)
        itself = _node(winner)
        for node in nodes:
            for claim in node.claims:
                value = claim.value
                if isinstance(value, NamedNode):
                    value = _node(self.now(value.value))
                if value is not None and value != itself:
                    rewritten = Claim(
                        claim.iri, winner, claim.predicate, value, claim.article, claim.evidence
                    )
                    said[claim.predicate].append(rewritten)
                    if self.asked is None or claim.article in self.asked:
                        self.claim(rewritten)
        return said

    def correct(self, winner: str, nodes: list[Node]) -> list[str]:
        """Put the values that a person gave in place of what is told; the claims stay as they are.

        Returns the properties of which there are such values.
        """
        rows: dict[str, list[Judgement]] = defaultdict(list)
        for iri in dict.fromkeys((*(node.iri for node in nodes), winner)):
            for predicate, found in self.judged.corrections.get(iri, {}).items():
                rows[predicate] += found
        for predicate, found in rows.items():
            given = [
                self.given(row, nodes[0].kind) for row in sorted(found, key=lambda row: (row.when, row.what))
            ]
            values = [value for value in given if value is not None]
            if values and winner not in self.authority:
                several = predicate.rpartition("#")[2] in MULTIPLE
                self.values[winner, predicate] = list(dict.fromkeys(values)) if several else values[-1:]
        return list(rows)

    def given(self, row: Judgement, kind: str) -> Value | None:
        """The value of a correction; None where it leads to nothing that is here."""
        try:
            value, described = value_of(row, kind, self.knowledge, self.names)
        except ValueRefused:
            return None
        self.triples.update(described)
        if row.term in ("where", "madeAt"):
            value = NamedNode(self.now(value.value))
            return value if value.value in self.alive else None
        if row.term in ("when", "due"):
            reading = {p.rpartition("#")[2]: o.value for _, p, o in described}
            self.told.times[value.value] = Time(reading["edtf"], reading["earliest"], reading["latest"])
        return value

    def settled(self, winner: str, predicate: str) -> bool:
        """Whether the authority tables say it already; they were checked by people."""
        if predicate == SKOS + "altLabel":
            return False
        return any(p == predicate for p, _ in self.authority.get(winner, ()))

    def other_labels(self, winner: str, called: Iterable[Value]) -> None:
        """Under which other names a thing goes, of all that it was called."""
        first = {v.value for p, v in self.authority.get(winner, []) if p == SKOS + "prefLabel"}
        first |= {v.value for v in self.values.get((winner, SKOS + "prefLabel"), [])}
        for value in called:
            if value.value not in first:
                self.add(winner, SKOS + "altLabel", value)
        for value in [v for v in self.values.get((winner, SKOS + "altLabel"), []) if v.value in first]:
            self.triples.discard((winner, SKOS + "altLabel", value))

    def claim(self, claim: Claim) -> None:
        iri, proven = claim.iri, self.names.term("evidence")
        self.triples.add((iri, RDF + "type", _node(self.names.term("Claim"))))
        self.triples.add((iri, RDF + "subject", _node(claim.subject)))
        self.triples.add((iri, RDF + "predicate", _node(claim.predicate)))
        if claim.value is not None:
            self.triples.add((iri, RDF + "object", claim.value))
        self.triples.add((iri, PROV + "hadPrimarySource", _node(claim.article)))
        self.triples.update((iri, proven, _node(span)) for span in claim.evidence)

    def describe(self) -> None:
        """A minimal description of every authority item that is used, and of all members of ASEAN."""
        members = [s for s in self.knowledge.states if s.role == "asean_member"]
        queue = {self.names.authority(state.id) for state in members} | {self.names.id("org", "asean")}
        queue |= {o.value for _, _, o in self.triples if isinstance(o, NamedNode)} | set(
            self.canonical.values()
        )
        done: set[str] = set()
        while queue:
            done |= queue
            found = {
                (iri, predicate, value) for iri in queue for predicate, value in self.authority.get(iri, ())
            }
            self.triples |= found
            queue = {o.value for _, _, o in found if isinstance(o, NamedNode)} - done


def descriptions(knowledge: Knowledge, names: Names) -> dict[str, list[tuple[str, Value]]]:
    """Type, labels and place in the order of things of every authority item, by IRI."""
    kept = {
        RDF + "type", SKOS + "prefLabel", SKOS + "broader", SKOS + "inScheme", ORG + "subOrganizationOf",
        names.term("alpha2"), names.term("alpha3"), names.term("actsFor"), names.term("verified"),
    }  # fmt: skip
    found: dict[str, list[tuple[str, Value]]] = defaultdict(list)
    for subject, predicate, value in authority_statements(knowledge, names):
        if predicate in kept and not (
            isinstance(value, Literal) and value.language not in (None, "id", "en")
        ):
            found[subject].append((predicate, value))
    return dict(found)
