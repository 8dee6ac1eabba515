"""The document about one thing as RDF: what is said of it, by whom, what refers to it; and of itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import pyoxigraph as ox

from ontology.statements import LICENCE
from ontology.terms import DCTERMS, OA, RDF, RDFS, SKOS, Names
from queries.publishing import jsonld
from queries.publishing.description import Description, Said

FOAF = "http://xmlns.com/foaf/0.1/"
SERIALISED: Mapping[str, ox.RdfFormat] = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
}
MEDIA = ("text/html", "text/turtle", "application/ld+json", "application/n-triples", "application/rdf+xml")
EXTENSIONS: Mapping[str, str] = {
    "html": "text/html", "ttl": "text/turtle", "jsonld": "application/ld+json",
    "nt": "application/n-triples", "rdf": "application/rdf+xml",
}  # fmt: skip


def triples(found: Description, names: Names) -> list[ox.Triple]:
    """All that a document says, sorted; labels of what it names included, whole articles never."""
    made = {*_told(found.said), *_claims(found, names), *about(found.iri, names)}
    evidence = {quote.evidence for quote in found.quotes}
    made.update(_told({iri: pairs for iri, pairs in found.around.items() if iri in evidence}))
    for quote in found.quotes:
        if quote.text:
            words = ox.Literal(quote.text, language=quote.language or None)
            made.add(_triple(quote.evidence + "#q", RDF + "type", OA + "TextQuoteSelector"))
            made.add(ox.Triple(ox.NamedNode(quote.evidence + "#q"), ox.NamedNode(OA + "exact"), words))
    for subject, predicate in found.references:
        made.add(_triple(subject, predicate, found.iri))
    labels = (SKOS + "prefLabel", RDFS + "label", DCTERMS + "title", RDF + "type")
    ours = {iri: tuple(pair for pair in pairs if pair[0] in labels)
            for iri, pairs in found.around.items() if not iri.startswith(names.ontology)}  # fmt: skip
    made.update(_told(ours))
    return sorted(made, key=str)


def about(iri: str, names: Names) -> Iterator[ox.Triple]:
    """What the document says of itself: its topic, its licence, the data set that it is of."""
    me = document_iri(iri, names)
    yield _triple(me, RDF + "type", FOAF + "Document")
    yield _triple(me, FOAF + "primaryTopic", iri)
    yield _triple(me, DCTERMS + "license", LICENCE)
    yield _triple(me, DCTERMS + "isPartOf", names.id("dataset", "mufakat"))


def document_iri(iri: str, names: Names) -> str:
    """The IRI of the document about a thing: ``doc/…`` for ``id/…``."""
    return names.base + "doc/" + iri.removeprefix(names.base + "id/")


def write(found: Iterable[ox.Triple], media: str, names: Names, first: str = "") -> bytes:
    """Triples in one of the RDF types of `MEDIA`. Raises KeyError for another."""
    if media == "application/ld+json":
        return jsonld.document(found, names, first)
    known = jsonld.prefixes(names) if media in ("text/turtle", "application/rdf+xml") else None
    return ox.serialize(found, format=SERIALISED[media], prefixes=known) or b""


def _told(said: Said) -> Iterator[ox.Triple]:
    for iri, pairs in said.items():
        for predicate, value in pairs:
            yield ox.Triple(ox.NamedNode(iri), ox.NamedNode(predicate), value)


def _claims(found: Description, names: Names) -> Iterator[ox.Triple]:
    for claim in found.claims:
        yield _triple(claim.iri, RDF + "type", names.term("Claim"))
        yield _triple(claim.iri, RDF + "subject", found.iri)
        yield _triple(claim.iri, RDF + "predicate", claim.predicate)
        yield ox.Triple(ox.NamedNode(claim.iri), ox.NamedNode(RDF + "object"), claim.value)
        for evidence in claim.evidence:
            yield _triple(claim.iri, names.term("evidence"), evidence)


def _triple(subject: str, predicate: str, value: str) -> ox.Triple:
    return ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), ox.NamedNode(value))
