"""Claims read back from quads: what each article says of each node, ready to be brought together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode, Quad

from ingest.text.duplicates import groups, pairs
from ontology.terms import DCTERMS, PROV, RDF, Names

Value = NamedNode | Literal
Said = tuple[str, str, Value]  # of one subject: a property, its value as a plain string and as a term


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
    rows: dict[str, list[Said]] = {}
    plain: list[tuple[str, str, Value]] = []
    source_graphs, claim_graphs = names.graph("source") + "/", names.graph("extraction") + "/"
    sketch = names.term("textSketch")
    for quad in quads:
        value, graph = quad.object, quad.graph_name
        if type(graph) is not NamedNode or type(quad.subject) is not NamedNode:
            continue
        if type(value) not in (NamedNode, Literal):
            continue
        home, subject, predicate = graph.value, quad.subject.value, quad.predicate.value
        if home.startswith(source_graphs):
            if predicate != sketch:  # of use here alone
                plain.append((subject, predicate, value))  # type: ignore[arg-type]
        elif not home.startswith(claim_graphs):
            continue
        rows.setdefault(subject, []).append((predicate, value.value, value))  # type: ignore[union-attr, arg-type]
    told = Told({}, {}, {}, plain)
    claims: list[Claim] = []
    local, a_claim = len(names.ontology), names.term("Claim")
    for subject in sorted(rows):
        facts = rows[subject]
        kinds = {o for p, o, _ in facts if p == RDF + "type"}
        if a_claim in kinds:
            claims.append(_claim(subject, facts, names))
            continue
        kinds = {kind[local:] for kind in kinds if kind.startswith(names.ontology)}
        if "Article" in kinds:
            told.sources[subject] = _source(subject, facts, names)
        elif "TimeSpec" in kinds:
            at = {p: o for p, o, _ in sorted(facts, key=_in_order)}
            told.times[subject] = Time(*(at.get(names.term(name)) for name in ("edtf", "earliest", "latest")))
            plain.extend((subject, p, value) for p, _, value in facts)
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


def _in_order(said: Said) -> tuple[str, str]:
    return said[0], str(said[2])


def _claim(iri: str, facts: list[Said], names: Names) -> Claim:
    claim, spans, proven = Claim(iri), set(), names.term("evidence")
    if len({predicate for predicate, _, _ in facts}) < len(facts) - 1:
        facts = sorted(facts, key=_in_order)
    for predicate, text, value in facts:
        if predicate == proven:
            spans.add(text)
        elif predicate == RDF + "subject":
            claim.subject = text
        elif predicate == RDF + "predicate":
            claim.predicate = text
        elif predicate == RDF + "object":
            claim.value = value
        elif predicate == PROV + "hadPrimarySource":
            claim.article = text
    claim.evidence = sorted(spans)
    return claim


def _source(iri: str, facts: list[Said], names: Names) -> Source:
    source = Source(iri)
    for predicate, text, _ in sorted(facts, key=_in_order):
        if predicate == DCTERMS + "identifier":
            source.id = text
        elif predicate == DCTERMS + "issued":
            source.issued = text
        elif predicate == DCTERMS + "source":
            source.address = text
        elif predicate == names.term("sourceTier"):
            source.tier = text.rpartition("/")[2]
        elif predicate == names.term("textSketch"):
            source.sketch = text
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


def _node(iri: str, kind: str, facts: list[Said], names: Names) -> Node:
    node, proven, rank = Node(iri, kind), names.term("evidence"), names.term("rank")
    for predicate, text, _ in facts:
        if predicate == proven:
            node.evidence.add(text)
        elif predicate == PROV + "hadPrimarySource":
            node.articles.add(text)
        elif predicate == rank:
            node.rank = max(node.rank, int(text))
    return node
