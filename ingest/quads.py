"""One article's facts as RDF: a source graph with the evidence and an extraction graph with the claims."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from ingest.article import Article
from ingest.claim_writer import ClaimWriter, EvidenceError
from ingest.facts import (
    DOCUMENTS,
    Commitment,
    Evidence,
    Facts,
    Institution,
    Meeting,
    Person,
    Post,
    Topic,
    When,
)
from ingest.rdf_values import boolean, fold, integer, iso_date, literal, party_iri, place_key
from ontology.knowledge import Knowledge
from ontology.terms import EDTF, ORG, PROV, RDF, SKOS, XSD, Names, key

__all__ = ["EvidenceError", "to_nquads", "to_quads"]

_DECIMAL = re.compile(r"[+-]?\d+(\.\d+)?")


def to_nquads(article: Article, facts: Facts, knowledge: Knowledge, names: Names) -> bytes:
    """What one article says as N-Quads, in the graphs ``source/<key>`` and ``extraction/<key>/rules``.

    Args: the article and its facts; the authority data, for parties; the names, for IRIs.
    Returns: a line for each quad, without repetition, sorted: the same on every machine, and byte for byte
    what the engine writes for these quads.
    Raises: EvidenceError where a quote does not stand at its offsets.
    """
    writer = FactWriter(article, facts, knowledge, names)
    writer.facts_nodes()
    writer.source()  # last: by now every evidence that is used is known
    return "".join(sorted(writer.lines)).encode()


def to_quads(article: Article, facts: Facts, knowledge: Knowledge, names: Names) -> list[Quad]:
    """The quads that `to_nquads` writes, in its order, for whoever looks into them."""
    return list(parse(to_nquads(article, facts, knowledge, names), format=RdfFormat.N_QUADS))


@dataclass
class FactWriter(ClaimWriter):
    """The facts of one article, each kind by its method."""

    posts: dict[tuple[str, str | None, int | None], str] = field(default_factory=dict)
    times: dict[When, str] = field(default_factory=dict)

    def facts_nodes(self) -> None:
        facts, graph = self.facts, self.graph
        self.add(graph, RDF + "type", self.names.term("ClaimGraph"))
        self.add(graph, PROV + "hadPrimarySource", self.node)
        self.add(graph, PROV + "wasGeneratedBy", self.names.id("run", self.run))
        for rank, body in enumerate(facts.institutions, 1):
            self.institution(rank, body)
        for post in facts.posts:
            self.post(post)
        for rank, person in enumerate(facts.persons, 1):
            self.person(rank, person)
        for rank, meeting in enumerate(facts.meetings, 1):
            self.meeting(rank, meeting)
        for rank, commitment in enumerate(facts.commitments, 1):
            self.commitment(rank, commitment)
        for rank, figure in enumerate(facts.figures, 1):
            iri = self.fact(
                self.names.id("figure", f"{self.stem}-{rank}"), "ReportedFigure", [figure.evidence], rank
            )
            if _DECIMAL.fullmatch(figure.value):
                number = Literal(figure.value, datatype=NamedNode(XSD + "decimal"))
                self.claim(iri, "figureValue", number, figure.evidence)
            self.claim(iri, "figureUnit", literal(figure.unit), figure.evidence)

    def own(self, kind: str, rank: int) -> str:
        """The IRI of the article's node of a kind by its rank, counted from 1."""
        return self.names.id(kind, f"{self.stem}-{rank}")

    def party(self, code: str | None, *proofs: Evidence) -> str | None:
        """A party's IRI; a body that no table knows is introduced by the words that name it."""
        if not code:
            return None
        iri = party_iri(code, self.knowledge, self.names)
        if "/org/igo-" in iri and proofs:
            self.fact(iri, "IntergovernmentalOrganization", proofs[:1])
            self.claim(iri, SKOS + "prefLabel", literal(code), proofs[0])
        return iri

    def institution(self, rank: int, body: Institution) -> None:
        proof = body.evidence
        iri = self.fact(self.own("org", rank), "Institution", proof, rank)
        for n, name in enumerate(body.names):
            label = literal(name, self.facts.language)
            self.claim(iri, SKOS + ("altLabel" if n else "prefLabel"), label, proof[0])
        self.claim(iri, "actsFor", self.party(body.country, proof[0]), proof[0])
        if body.authority in self.knowledge.body_of:
            self.claim(iri, SKOS + "exactMatch", self.names.authority(str(body.authority)), proof[0])
        if body.part_of is not None:
            self.claim(iri, ORG + "subOrganizationOf", self.own("org", body.part_of + 1), proof[0])

    def post(self, post: Post) -> str:
        identity = (fold(post.label), post.country, post.institution)
        if identity not in self.posts:
            iri = self.posts[identity] = self.own("post", len(self.posts) + 1)
            self.fact(iri, "Post", post.evidence, len(self.posts))
            proof = post.evidence[0]
            self.claim(iri, SKOS + "prefLabel", literal(post.label, self.facts.language), proof)
            self.claim(iri, "actsFor", self.party(post.country, proof), proof)
            if post.institution is not None:
                self.claim(iri, ORG + "postIn", self.own("org", post.institution + 1), proof)
        return self.posts[identity]

    def person(self, rank: int, person: Person) -> None:
        proof = person.evidence[0] if person.evidence else None
        iri = self.fact(self.own("person", rank), "Person", person.evidence, rank)
        for n, name in enumerate(person.names):
            self.claim(iri, SKOS + ("altLabel" if n else "prefLabel"), literal(name), proof)
        if person.country and proof:
            self.claim(iri, "actsFor", self.party(person.country, proof), proof)
        if person.post:
            post, held = person.post, person.post.evidence[0] if person.post.evidence else proof
            tenure = self.fact(self.own("tenure", rank), "Tenure", post.evidence or person.evidence, rank)
            self.claim(tenure, ORG + "member", iri, held)
            self.claim(tenure, "post", self.post(post), held)
            if post.institution is not None:
                self.claim(tenure, ORG + "organization", self.own("org", post.institution + 1), held)
            self.claim(tenure, "acting", boolean(person.acting), held)
            self.claim(tenure, "attestedOn", iso_date(self.article.published), held)

    def meeting(self, rank: int, meeting: Meeting) -> None:
        iri, proof = self.own("meeting", rank), meeting.evidence[0] if meeting.evidence else None
        self.fact(iri, "Meeting", meeting.evidence, rank)
        self.claim(iri, "meetingKind", self.names.id("meeting-kind", key(meeting.kind)), proof)
        self.claim(iri, "meetingStatus", self.names.id("meeting-status", key(meeting.status)), proof)
        self.parties(iri, "party", meeting.parties, meeting.evidence)
        self.when(iri, "when", meeting.when, proof)
        if meeting.place:
            self.place(iri, meeting.place, meeting.country, meeting.place_evidence or meeting.evidence[0])
        if meeting.ordinal is not None:
            self.claim(iri, "seriesOrdinal", integer(meeting.ordinal), proof)
        self.topics(iri, meeting.topics)
        for n, part in enumerate(meeting.participations, 1):
            node = self.names.id("participation", f"{self.stem}-{rank}-{n}")
            seen = part.evidence or meeting.evidence
            self.fact(node, "Participation", seen, n)
            self.claim(iri, "hasParticipation", node, seen[0])
            self.claim(node, "role", self.names.id("participation-role", key(part.role)), seen[0])
            self.claim(node, "forParty", self.party(part.party, seen[0]), seen[0])
            if part.person is not None:
                person = self.facts.persons[part.person]
                self.claim(node, "agent", self.own("person", part.person + 1), seen[0])
                if person.post:
                    held = person.post.evidence[0] if person.post.evidence else seen[0]
                    self.claim(node, "inCapacityOf", self.post(person.post), held)
                    self.claim(node, "acting", boolean(True) if person.acting else None, held)
            elif part.post is not None:
                self.claim(node, "inCapacityOf", self.post(self.facts.posts[part.post]), seen[0])
            elif part.institution is not None:
                self.claim(node, "agent", self.own("org", part.institution + 1), seen[0])

    def commitment(self, rank: int, it: Commitment) -> None:
        iri, proof = self.own("commitment", rank), it.evidence[0] if it.evidence else None
        kind, status = key(it.kind), key(it.status)
        self.fact(iri, "Commitment", it.evidence, rank)
        self.claim(iri, "commitmentKind", self.names.id("commitment-kind", kind), proof)
        self.claim(iri, "commitmentStatus", self.names.id("commitment-status", status), proof)
        self.claim(iri, "statementText", literal(it.evidence[0].quote, self.facts.language), proof)
        self.parties(iri, "party", it.parties, it.evidence)
        self.parties(iri, "committedBy", it.committed_by, it.evidence)
        self.parties(iri, "committedTo", it.committed_to, it.evidence)
        self.when(iri, "when", it.when, proof)
        self.when(iri, "due", it.due, proof)
        self.topics(iri, it.topics)
        if it.made_at is not None:
            self.claim(iri, "madeAt", self.own("meeting", it.made_at + 1), proof)
        if it.follows is not None:
            self.claim(iri, "follows", self.own("commitment", it.follows + 1), proof)
        if it.name and it.kind not in DOCUMENTS:
            self.claim(iri, SKOS + "altLabel", literal(it.name, self.facts.language), proof)
        if it.kind in DOCUMENTS:
            paper = self.fact(self.own("instrument", rank), "Instrument", it.evidence, rank)
            self.claim(iri, "instrument", paper, proof)
            self.claim(paper, "instrumentKind", self.names.id("commitment-kind", kind), proof)
            self.claim(paper, "instrumentStatus", self.names.id("commitment-status", status), proof)
            self.parties(paper, "instrumentParty", it.parties, it.evidence)
            if it.name:
                self.claim(paper, SKOS + "prefLabel", literal(it.name, self.facts.language), proof)

    def parties(self, iri: str, predicate: str, codes: tuple[str, ...], proofs: tuple[Evidence, ...]) -> None:
        for code in codes:
            self.claim(iri, predicate, self.party(code, proofs[0]), proofs[0])

    def topics(self, iri: str, topics: tuple[Topic, ...]) -> None:
        for topic in topics:
            self.claim(iri, "topic", self.names.id("topic", key(topic.id)), topic.evidence)

    def place(self, iri: str, place: str, country: str | None, proof: Evidence) -> None:
        node = self.fact(self.names.id("place", place_key(place, country)), "Place", [proof])
        self.claim(iri, "where", node, proof)
        self.claim(node, SKOS + "prefLabel", literal(place), proof)
        self.claim(node, "inCountry", self.party(country, proof), proof)

    def when(self, iri: str, predicate: str, when: When | None, proof: Evidence | None) -> None:
        if when is None:
            return
        if when not in self.times:
            node = self.times[when] = self.own("time", len(self.times) + 1)
            term = self.names.term
            self.add(node, RDF + "type", term("TimeSpec"))
            edtf = Literal(when.edtf, datatype=NamedNode(EDTF)) if when.edtf else None
            said: list[tuple[str, str | Literal | None]] = [
                ("verbatim", literal(when.words, self.facts.language)),
                ("edtf", edtf),
                ("earliest", iso_date(when.earliest)),
                ("latest", iso_date(when.latest)),
                ("precision", self.names.id("precision", when.precision)),
                ("rule", literal(when.rule)),
                ("anchor", iso_date(when.anchor)),
                ("evidence", self.span(when.evidence) if when.evidence else None),
            ]
            for name, value in said:
                if value is not None:
                    self.add(node, term(name), value)
        self.claim(iri, predicate, self.times[when], when.evidence or proof)
