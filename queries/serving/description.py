"""What the endpoint says of itself: SPARQL 1.1 Service Description, with its limits.

https://www.w3.org/TR/sparql11-service-description/ ; limits as schema:PropertyValue.
"""

from __future__ import annotations

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response

from ontology.terms import DCTERMS, RDF, SCHEMA, VOID, XSD, Names
from queries.serving import media, negotiation, replies
from queries.serving.limits import Limits
from queries.serving.protocol import HttpFault
from queries.serving.querypage import query_page
from queries.serving.workers import Pool

SD = "http://www.w3.org/ns/sparql-service-description#"
FORMATS = "http://www.w3.org/ns/formats/"
_RESULTS = ("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
            "Turtle", "N-Triples", "JSON-LD", "RDF_XML", "TriG", "N-Quads")  # fmt: skip
_UNITS = {"seconds": "s", "bytes": "B", "text": "B", "budget": "s/min"}
_GRAPHS = ("current", "authority", "meta", "derived", "curation")


def describe_service(request: Request, pool: Pool) -> Response:
    """The answer to a GET without a query: the description, or the query page. Raises HttpFault 406."""
    chosen = negotiation.negotiate(replies.accepted(request), (*media.GRAPHS, "text/html"))
    if chosen is None:
        raise HttpFault(406, f"the description of this service is given as {', '.join(media.GRAPHS)}")
    if chosen == "text/html":
        return query_page(request, pool)
    address = str(request.url.replace(query="", fragment=""))
    try:
        triples = service_description(address, pool.names, pool.limits)
    except ValueError as error:
        raise HttpFault(400, "the header Host names no host") from error
    body = ox.serialize(triples, format=media.GRAPHS[chosen],
                        prefixes={"sd": SD, "void": VOID, "dcterms": DCTERMS, "schema": SCHEMA}
                        if chosen in ("text/turtle", "application/trig") else None) or b""  # fmt: skip
    headers = {"Mufakat-Limits": pool.limits.header()}
    return replies.page(request, body, chosen, "", headers=headers)


def service_description(address: str, names: Names, limits: Limits) -> list[ox.Triple]:
    """The description of the service at an address, as triples without blank nodes.

    Raises ValueError for an address that is no IRI.
    """
    service, data, default = (ox.NamedNode(address + part) for part in ("#service", "#dataset", "#default"))
    found: list[ox.Triple] = []

    def say(subject: ox.NamedNode, predicate: str, value: ox.NamedNode | ox.Literal | str) -> None:
        term = ox.NamedNode(value) if isinstance(value, str) else value
        found.append(ox.Triple(subject, ox.NamedNode(predicate), term))

    say(service, RDF + "type", SD + "Service")
    say(service, SD + "endpoint", address)
    say(service, SD + "supportedLanguage", SD + "SPARQL11Query")
    for name in _RESULTS:
        say(service, SD + "resultFormat", FORMATS + name)
    say(service, SD + "defaultDataset", data)
    say(data, RDF + "type", SD + "Dataset")
    say(data, SD + "defaultGraph", default)
    say(default, RDF + "type", SD + "Graph")
    say(default, DCTERMS + "source", names.graph("current"))
    for name in _GRAPHS:
        named = ox.NamedNode(f"{address}#graph-{name}")
        say(data, SD + "namedGraph", named)
        say(named, RDF + "type", SD + "NamedGraph")
        say(named, SD + "name", names.graph(name))
    for limit, value in limits.told().items():
        node = ox.NamedNode(f"{address}#limit-{limit}")
        say(service, SCHEMA + "additionalProperty", node)
        say(node, RDF + "type", SCHEMA + "PropertyValue")
        say(node, SCHEMA + "name", ox.Literal(limit))
        kind = XSD + ("decimal" if isinstance(value, float) else "integer")
        say(node, SCHEMA + "value", ox.Literal(f"{value:g}" if isinstance(value, float) else str(value),
                                               datatype=ox.NamedNode(kind)))  # fmt: skip
        if limit in _UNITS:
            say(node, SCHEMA + "unitText", ox.Literal(_UNITS[limit]))
    return found
