"""The media types of answers: how each is asked for, and which serialisation it is."""

from __future__ import annotations

import pyoxigraph as ox

ROWS: dict[str, ox.QueryResultsFormat] = {
    "application/sparql-results+json": ox.QueryResultsFormat.JSON,
    "application/sparql-results+xml": ox.QueryResultsFormat.XML,
    "text/csv": ox.QueryResultsFormat.CSV,
    "text/tab-separated-values": ox.QueryResultsFormat.TSV,
    "application/json": ox.QueryResultsFormat.JSON,
    "application/xml": ox.QueryResultsFormat.XML,
    "text/xml": ox.QueryResultsFormat.XML,
}
GRAPHS: dict[str, ox.RdfFormat] = {
    "text/turtle": ox.RdfFormat.TURTLE,
    "application/n-triples": ox.RdfFormat.N_TRIPLES,
    "application/ld+json": ox.RdfFormat.JSON_LD,
    "application/rdf+xml": ox.RdfFormat.RDF_XML,
    "application/trig": ox.RdfFormat.TRIG,
    "application/n-quads": ox.RdfFormat.N_QUADS,
    "text/plain": ox.RdfFormat.N_TRIPLES,
}


def offered(form: str) -> tuple[str, ...]:
    """The media types for a query of this form (select, ask, construct, describe), the default first."""
    return tuple(ROWS if form in ("select", "ask") else GRAPHS)


def content_type(media: str) -> str:
    """The value of ``Content-Type``: with the charset where a text type has one."""
    return f"{media}; charset=utf-8" if media.startswith("text/") else media
