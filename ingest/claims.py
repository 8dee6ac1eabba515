"""Claims read back from quads: what each article says of each node, ready to be brought together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad

from ingest.duplicates import groups, pairs
from ontology.terms import DCTERMS, PROV, RDF, Names

Value = NamedNode | Literal


@dataclass(slots=True)
class Claim:
    """One thing that one article says of one node."""

    iri: str
    subject: str = ""
    predicate: str = ""
    value: Value | None = None
    article: str = ""
    evidence: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Node:
    """A node as the articles tell it; most have one article, places and unlisted bodies may have several."""

    iri: str
    kind: str = ""  # local name of its class
    rank: int = 0
    articles: set[str] = field(default_factory=set)
    evidence: set[str] = field(default_factory=set)
    claims: list[Claim] = field(default_factory=list)

    def values(self, predicate: str) -> list[str]:
        """What is claimed for one property (full IRI), as plain strings, in order of the claims."""
        return [c.value.value for c in self.claims if c.predicate == predicate and c.value is not None]

    def value(self, predicate: str) -> str | None:
        """The first value claimed for one property, None where there is none."""
        return next(iter(self.values(predicate)), None)


@dataclass(slots=True)
class Source:
    """An article as its source graph describes it."""

    iri: str
    id: str = ""
    issued: str = "9999-99-99"  # unknown dates come last
    tier: str = "unknown"
    address: str | None = None
    sketch: str | None = None
    independent: str = ""  # what counts as one source: articles of one address or of one text are one

    def __post_init__(self) -> None:
        self.independent = self.independent or self.address or self.iri


@dataclass(frozen=True, slots=True)
class Time:
    """The reading of a time: EDTF and inclusive bounds, None where the words fix nothing."""

    edtf: str | None
    earliest: str | None
    latest: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """Everything that all articles say; ``plain`` are the triples that `current` takes over as they stand."""

    nodes: dict[str, Node]
    sources: dict[str, Source]
    times: dict[str, Time]
    plain: list[tuple[str, str, Value]]

    def order(self, iri: str) -> tuple[str, str, int, str]:
        """Where a node stands: publication date (unknown last), article id, rank; authority before all."""
        node = self.nodes.get(iri)
        if node is None or not node.articles:
            return ("", "", 0, iri)
        first = min((self.sources[a].issued, self.sources[a].id) for a in node.articles)
        return (*first, node.rank, iri)


def read_claims(quads: Iterable[Quad], names: Names, *, compared: bool = True) -> Told:
    """Sort the quads of all source and extraction graphs into nodes with their claims.

    Args: the quads, in any order; quads of other graphs are passed over; whether the articles are compared
    with each other, so that those of one text count as one source. Returns: what was told.
    """
    rows: dict[str, list[tuple[str, Value]]] = {}
    plain: list[tuple[str, str, Value]] = []
    source_graphs, claim_graphs = names.graph("source") + "/", names.graph("extraction") + "/"
    sketch = names.term("textSketch")
    for quad in set(quads):
        value = quad.object
        if not (isinstance(quad.graph_name, NamedNode) and isinstance(quad.subject, NamedNode)):
            continue
        if not isinstance(value, NamedNode | Literal):
            continue
        graph, subject, predicate = quad.graph_name.value, quad.subject.value, quad.predicate.value
        if graph.startswith(source_graphs):
            if predicate != sketch:  # of use here alone
                plain.append((subject, predicate, value))
            rows.setdefault(subject, []).append((predicate, value))
        elif graph.startswith(claim_graphs):
            rows.setdefault(subject, []).append((predicate, value))
    told = Told({}, {}, {}, plain)
    claims: list[Claim] = []
    local = len(names.ontology)
    for subject in sorted(rows):
        facts = sorted(rows[subject], key=lambda row: (row[0], str(row[1])))
        kinds = {
            o.value[local:] for p, o in facts if p == RDF + "type" and o.value.startswith(names.ontology)
        }
        if "Claim" in kinds:
            claims.append(_claim(subject, facts, names))
        elif "Article" in kinds:
            told.sources[subject] = _source(subject, facts, names)
        elif "TimeSpec" in kinds:
            at = {p: o.value for p, o in facts}
            told.times[subject] = Time(*(at.get(names.term(name)) for name in ("edtf", "earliest", "latest")))
            plain.extend((subject, p, o) for p, o in facts)
        elif kinds and not kinds & {"Evidence", "ClaimGraph"}:
            told.nodes[subject] = _node(subject, min(kinds), facts, names)
    if compared:
        plain += _same_texts(told.sources, names)
    for claim in sorted(claims, key=lambda c: (c.predicate, c.iri)):
        if claim.subject in told.nodes and claim.value is not None and claim.article in told.sources:
            told.nodes[claim.subject].claims.append(claim)
    for node in told.nodes.values():
        node.articles &= told.sources.keys()
    return told


def plain_triples(quads: Iterable[Quad], names: Names) -> list[tuple[str, str, Value]]:
    """The triples of one article that `current` takes over as they stand: the source's, and times."""
    source, sketch, time = names.graph("source") + "/", names.term("textSketch"), names.id("time", "")
    found: list[tuple[str, str, Value]] = []
    for quad in quads:
        s, value = quad.subject, quad.object
        if isinstance(s, NamedNode) and isinstance(value, NamedNode | Literal):
            told = quad.graph_name.value.startswith(source) and quad.predicate.value != sketch  # type: ignore[union-attr]
            if told or s.value.startswith(time):
                found.append((s.value, quad.predicate.value, value))
    return found


def _claim(iri: str, facts: list[tuple[str, Value]], names: Names) -> Claim:
    claim = Claim(iri)
    for predicate, value in facts:
        if predicate == RDF + "subject":
            claim.subject = value.value
        elif predicate == RDF + "predicate":
            claim.predicate = value.value
        elif predicate == RDF + "object":
            claim.value = value
        elif predicate == PROV + "hadPrimarySource":
            claim.article = value.value
        elif predicate == names.term("evidence"):
            claim.evidence.append(value.value)
    return claim


def _source(iri: str, facts: list[tuple[str, Value]], names: Names) -> Source:
    source = Source(iri)
    for predicate, value in facts:
        if predicate == DCTERMS + "identifier":
            source.id = value.value
        elif predicate == DCTERMS + "issued":
            source.issued = value.value
        elif predicate == DCTERMS + "source":
            source.address = value.value
        elif predicate == names.term("sourceTier"):
            source.tier = value.value.rpartition("/")[2]
        elif predicate == names.term("textSketch"):
            source.sketch = value.value
    return source


def _same_texts(sources: dict[str, Source], names: Names) -> list[tuple[str, str, Value]]:
    """Tell which articles count as one source; returns the triples that say which texts are near the same."""
    same = pairs({iri: source.sketch for iri, source in sources.items() if source.sketch})
    first: dict[str, str] = {}
    addresses = [
        (first.setdefault(source.address, iri), iri)
        for iri, source in sorted(sources.items())
        if source.address
    ]
    for iri, group in groups(sources, [*same, *addresses]).items():
        sources[iri].independent = group
    return [(one, names.term("nearDuplicateOf"), NamedNode(other)) for one, other in same]


def _node(iri: str, kind: str, facts: list[tuple[str, Value]], names: Names) -> Node:
    node = Node(iri, kind)
    for predicate, value in facts:
        if predicate == PROV + "hadPrimarySource":
            node.articles.add(value.value)
        elif predicate == names.term("evidence"):
            node.evidence.add(value.value)
        elif predicate == names.term("rank"):
            node.rank = int(value.value)
    return node
