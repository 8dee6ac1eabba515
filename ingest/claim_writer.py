"""What one article says, while it is written as RDF: spans, fact nodes, claims, and the source graph.

It is written as lines of N-Quads at once: to make objects of a statement first takes five times as long, and
what comes out of here goes to files, other processes and the engine's loader. An IRI is written as it stands
(RDF 1.1 N-Quads, section 4: nothing in a valid one is escaped); literals are escaped by the engine.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode

from ingest.article import Article
from ingest.facts import Evidence, Facts
from ingest.rdf_values import integer, iso_date, literal, web_address
from ingest.text.duplicates import sketch
from ontology.knowledge import Knowledge
from ontology.terms import DC, DCTERMS, OA, PROV, RDF, Names, key

_TIERS = ("official", "agency", "daily", "rewrite", "brief")


class EvidenceError(ValueError):
    """An evidence span does not stand in its article; the message names article, offsets and quote."""


@dataclass
class ClaimWriter:
    """The lines of one article while they are written: a triple, a fact node, a claim, the source graph."""

    article: Article
    facts: Facts
    knowledge: Knowledge
    names: Names
    lines: set[str] = field(default_factory=set)
    spans: set[tuple[int, int]] = field(default_factory=set)
    claims: int = 0
    run: str = "rules"  # who read the article; each run but this one has a graph and nodes of its own

    def __post_init__(self) -> None:
        self.key = key(self.article.id)
        self.node = self.names.id("article", self.key)
        by_rules = self.run == "rules"
        self.stem = self.key if by_rules else f"{self.key}.model"  # no key has a dot
        # the engine refuses a base that is no IRI; all else in an IRI is a key, or a checked address
        self.source_graph = NamedNode(self.names.graph("source", self.key)).value
        graph = ("extraction", self.key, "rules") if by_rules else ("proposal", self.key)
        self.graph = NamedNode(self.names.graph(*graph)).value

    def add(self, s: str, p: str, o: str | Literal, graph: str | None = None) -> None:
        """One triple, in the extraction graph unless another is given; what is a string is an IRI."""
        value = f"<{o}>" if isinstance(o, str) else str(o)
        self.lines.add(f"<{s}> <{p}> {value} <{graph or self.graph}> .\n")

    def span(self, evidence: Evidence) -> str:
        """The IRI of a piece of evidence. Raises EvidenceError where it does not stand in the article."""
        start, end, text = evidence.start, evidence.end, self.article.text
        if not 0 <= start < end <= len(text) or text[start:end] != evidence.quote:
            raise EvidenceError(
                f"article {self.article.id!r}: {evidence.quote[:200]!r} does not stand at {start}-{end}"
            )
        self.spans.add((start, end))
        return self.names.id("evidence", f"{self.key}-{start}-{end}")

    def fact(self, iri: str, kind: str, evidence: Iterable[Evidence], rank: int | None = None) -> str:
        """A node with its class, source, rank and evidence. Raises EvidenceError where it has none."""
        spans = [self.span(e) for e in evidence]
        if not spans:
            raise EvidenceError(f"article {self.article.id!r}: {kind} {rank or ''} has no evidence")
        self.add(iri, RDF + "type", self.names.term(kind))
        self.add(iri, PROV + "hadPrimarySource", self.node)
        if rank is not None:
            self.add(iri, self.names.term("rank"), integer(rank))
        for span in spans:
            self.add(iri, self.names.term("evidence"), span)
        return iri

    def claim(
        self, subject: str, predicate: str, value: str | Literal | None, *proofs: Evidence | None
    ) -> None:
        """One thing said of a node; nothing is written where there is no value."""
        if value is None:
            return
        self.claims += 1
        iri = self.names.id("claim", f"{self.stem}-{self.claims}")
        property_ = predicate if ":" in predicate else self.names.term(predicate)
        self.add(iri, RDF + "type", self.names.term("Claim"))
        self.add(iri, RDF + "subject", subject)
        self.add(iri, RDF + "predicate", property_)
        self.add(iri, RDF + "object", value)
        self.add(iri, PROV + "hadPrimarySource", self.node)
        for proof in proofs:
            if proof is not None:
                self.add(iri, self.names.term("evidence"), self.span(proof))

    def source(self) -> None:
        """The source graph: the article, and every span that was used."""
        article, graph, term = self.article, self.source_graph, self.names.term
        tier = self.facts.tier if self.facts.tier in _TIERS else "unknown"
        digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
        said: list[tuple[str, str | Literal | None]] = [
            (RDF + "type", term("Article")),
            (DCTERMS + "title", literal(article.title, self.facts.language)),
            (DCTERMS + "identifier", literal(article.id)),
            (DCTERMS + "language", literal(self.facts.language)),
            (term("sha256"), literal(digest)),
            (term("sourceTier"), self.names.id("source-tier", tier)),
            (DCTERMS + "issued", iso_date(article.published)),
            (DCTERMS + "source", web_address(article.url)),
            (term("issuedFrom"), literal(article.published_in) if article.published_in else None),
            (DC + "publisher", literal(article.publisher) if article.publisher else None),
            (term("textSketch"), literal(sketch(article.text))),
            *((DCTERMS + "hasFormat", web_address(also)) for also in article.also),
        ]
        for predicate, value in said:
            if value is not None:
                self.add(self.node, predicate, value, graph)
        self.evidence(graph)

    def evidence(self, graph: str) -> None:
        """Every span that was used, with its quote and offsets."""
        article, term = self.article, self.names.term
        for start, end in sorted(self.spans):
            iri = self.names.id("evidence", f"{self.key}-{start}-{end}")
            quoted, position = iri + "#q", iri + "#p"
            self.add(iri, RDF + "type", term("Evidence"), graph)
            self.add(iri, OA + "hasSource", self.node, graph)
            self.add(iri, OA + "hasSelector", quoted, graph)
            self.add(iri, OA + "hasSelector", position, graph)
            self.add(quoted, RDF + "type", OA + "TextQuoteSelector", graph)
            self.add(quoted, OA + "exact", literal(article.text[start:end], self.facts.language), graph)
            self.add(position, RDF + "type", OA + "TextPositionSelector", graph)
            self.add(position, OA + "start", integer(start), graph)
            self.add(position, OA + "end", integer(end), graph)
