"""The graph that everybody reads: each thing once, its best-supported values first, every claim kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from pyoxigraph import Literal, NamedNode, Quad

from ingest.choosing import MULTIPLE, choose
from ingest.claims import Claim, Node, Time, Told, Value, read_claims
from ingest.identity import identify
from ingest.judging import Judged, ValueRefused, value_of, without
from ingest.labels import Labels, event_labels, relation_labels
from ingest.promises import remember
from ingest.registry import Registry, named
from ontology.graphs import authority_statements
from ontology.judgements import Judgement
from ontology.knowledge import Knowledge
from ontology.terms import ORG, PROV, RDF, SKOS, XSD, Names

__all__ = ["Judgement", "consolidate"]


def consolidate(
    claims: Iterable[Quad],
    knowledge: Knowledge,
    names: Names,
    judgements: Sequence[Judgement] = (),
    registry: Registry | None = None,
) -> list[Quad]:
    """The quads of ``graph/current``: a pure function of its input, whatever its order.

    Args: all quads of all source and extraction graphs; the authority data; the names; human judgements;
    the names that were pinned.
    Returns: sorted quads, self-contained: with articles, evidence, claims, and a minimal description of
    every state, body, topic and concept that is used. All members of ASEAN are always there.
    """
    told = read_claims(claims, names)
    canonical = named(identify(told, knowledge, names, judgements), told, registry or {}, names)
    judged = Judged.of(judgements, names)
    told = without(told, canonical, judged.retracted, names)
    canonical = {iri: winner for iri, winner in canonical.items() if iri in told.nodes or iri == winner}
    alive = {canonical.get(iri, iri) for iri in told.nodes}
    canonical = {iri: winner for iri, winner in canonical.items() if winner in alive}
    current = Current(told, canonical, knowledge, names, judged)
    current.write()
    graph = NamedNode(names.graph("current"))
    nodes: dict[str, NamedNode] = {}

    def node(iri: str) -> NamedNode:
        return nodes.get(iri) or nodes.setdefault(iri, NamedNode(iri))

    return sorted((Quad(node(s), node(p), o, graph) for s, p, o in current.triples), key=str)


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
    values: dict[tuple[str, str], list[Value]] = field(default_factory=lambda: defaultdict(list))

    def add(self, subject: str, predicate: str, value: Value | str) -> None:
        iri = predicate if ":" in predicate else self.names.term(predicate)
        self.triples.add((subject, iri, NamedNode(value) if isinstance(value, str) else value))

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
                self.meeting(winner)
            elif nodes[0].kind == "Commitment":
                self.commitment(winner)

    def cluster(self, winner: str, nodes: list[Node]) -> None:
        """The claims with their subjects and objects rewritten, and the chosen values."""
        kind, evidence = nodes[0].kind, {e for node in nodes for e in node.evidence}
        if winner not in self.authority:
            self.add(winner, RDF + "type", self.names.term(kind))
        for span in evidence:
            self.add(winner, "evidence", span)
        sources = {self.told.sources[a].independent for node in nodes for a in node.articles}
        if kind in ("Meeting", "Commitment", "Person"):
            self.add(winner, "sourceCount", _integer(len(sources)))
        if kind in ("Meeting", "Commitment"):
            self.add(winner, "evidenceCount", _integer(len(evidence)))
        said: dict[str, list[Claim]] = defaultdict(list)
        for node in nodes:
            for claim in node.claims:
                value = claim.value
                if isinstance(value, NamedNode) and value.value in self.canonical:
                    value = NamedNode(self.now(value.value))
                if value is not None and value != NamedNode(winner):
                    rewritten = Claim(
                        claim.iri, winner, claim.predicate, value, claim.article, claim.evidence
                    )
                    said[claim.predicate].append(rewritten)
                    if self.asked is None or claim.article in self.asked:
                        self.claim(rewritten)
        for predicate, claims in said.items():
            if predicate == SKOS + "exactMatch":
                continue
            chosen = choose(predicate.rpartition("#")[2], claims, self.told)
            if winner in self.authority and predicate != SKOS + "altLabel":
                chosen = self.beside_authority(winner, predicate, chosen)
            self.values[winner, predicate] = chosen
        given = self.correct(winner, nodes)
        for predicate in dict.fromkeys((*said, *given)):
            for value in self.values.get((winner, predicate), ()):
                self.add(winner, predicate, value)
        self.other_labels(winner, said)

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

    def beside_authority(self, winner: str, predicate: str, chosen: list[Value]) -> list[Value]:
        """Nothing where the authority tables say it already; they were checked by people."""
        return [] if any(p == predicate for p, _ in self.authority[winner]) else chosen

    def other_labels(self, winner: str, said: dict[str, list[Claim]]) -> None:
        first = {v.value for p, v in self.authority.get(winner, []) if p == SKOS + "prefLabel"}
        first |= {v.value for v in self.values.get((winner, SKOS + "prefLabel"), [])}
        for claim in (*said.get(SKOS + "prefLabel", ()), *said.get(SKOS + "altLabel", ())):
            if claim.value is not None and claim.value.value not in first:
                self.add(winner, SKOS + "altLabel", claim.value)
        for value in [v for v in self.values.get((winner, SKOS + "altLabel"), []) if v.value in first]:
            self.triples.discard((winner, SKOS + "altLabel", value))

    def claim(self, claim: Claim) -> None:
        self.add(claim.iri, RDF + "type", self.names.term("Claim"))
        self.add(claim.iri, RDF + "subject", claim.subject)
        self.add(claim.iri, RDF + "predicate", claim.predicate)
        if claim.value is not None:
            self.add(claim.iri, RDF + "object", claim.value)
        self.add(claim.iri, PROV + "hadPrimarySource", claim.article)
        for span in claim.evidence:
            self.add(claim.iri, "evidence", span)

    # -- what is derived from the chosen values ----------------------------------------------------

    def meeting(self, iri: str) -> None:
        for part in self.get(iri, "hasParticipation"):
            for agent in self.get(part.value, "agent"):
                self.add(iri, "hasParticipant", agent)
        parties = sorted({value.value for value in self.get(iri, "party")})
        self.relations(iri, [tuple(parties)] if len(parties) == 2 else [])
        place = self.values.get((self.one(iri, "where"), SKOS + "prefLabel"))
        self.labels(iri, "meetingKind", "meetingStatus", parties, place[0].value if place else None)

    def commitment(self, iri: str) -> None:
        parties = sorted({value.value for value in self.get(iri, "party")})
        by, to = (sorted({v.value for v in self.get(iri, p)}) for p in ("committedBy", "committedTo"))
        pairs = [(a, b) for a in by for b in to if a != b] if by and to else list(combinations(parties, 2))
        self.relations(iri, pairs if (by and to) or len(parties) == 2 else [])
        labels = self.labels(iri, "commitmentKind", "commitmentStatus", parties, None, (by, to))
        paper = self.one(iri, "instrument")
        if paper and not self.values.get((paper, SKOS + "prefLabel")):
            for language, label in labels.items():
                self.add(paper, SKOS + "prefLabel", Literal(label, language=language))

    def labels(
        self,
        iri: str,
        kind: str,
        status: str,
        parties: list[str],
        place: str | None,
        sides: tuple[list[str], list[str]] = ([], []),
    ) -> dict[str, str]:
        concept = self.one(iri, kind)
        # The occasion dates what was agreed there; what is only planned is dated by when it is due.
        ahead = self.one(iri, status).endswith("/planned")
        other = self.one(iri, "due") if ahead else self.one(self.one(iri, "madeAt"), "when")
        time = self.told.times.get(self.one(iri, "when") or other)
        labels = event_labels(
            concept.rpartition("/")[2],
            self.labels_of(concept),
            self.one(iri, status).rpartition("/")[2],
            [self.labels_of(p) for p in parties],
            place,
            (time.earliest, time.latest) if time else (None, None),
            ([self.labels_of(p) for p in sides[0]], [self.labels_of(p) for p in sides[1]]),
        )
        for language, label in labels.items():
            self.add(iri, SKOS + "prefLabel", Literal(label, language=language))
        return labels

    def labels_of(self, iri: str) -> Labels:
        """The labels of a party or a concept by language; ASEAN by its short name, as people say it."""
        if iri == self.names.id("org", "asean"):
            return {"en": "ASEAN", "id": "ASEAN"}
        known = {
            value.language or "en": value.value
            for predicate, value in self.authority.get(iri, [])
            if predicate == SKOS + "prefLabel" and isinstance(value, Literal)
        }
        claimed = self.values.get((iri, SKOS + "prefLabel"), [])
        return known or {"en": claimed[0].value if claimed else iri.rpartition("/")[2]}

    def relations(self, iri: str, pairs: Iterable[tuple[str, ...]]) -> None:
        for a, b in pairs:
            slugs = {party.rpartition("/")[2].removeprefix("igo-"): party for party in (a, b)}
            ends = [slugs[slug] for slug in sorted(slugs)]
            relation = self.names.id("relation", "-".join(sorted(slugs)))
            self.add(iri, "concernsRelation", relation)
            self.add(relation, RDF + "type", self.names.term("BilateralRelation"))
            for party in ends:
                self.add(relation, "party", party)
            for language, label in relation_labels([self.labels_of(p) for p in ends]).items():
                self.add(relation, SKOS + "prefLabel", Literal(label, language=language))

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


def _integer(value: int) -> Literal:
    return Literal(str(value), datatype=NamedNode(XSD + "integer"))
