"""The vocabulary as page and data, JSON-LD context, shapes, graphs; FOOPS! as far as it is local."""

from __future__ import annotations

import json
import re

import httpx
import pyoxigraph as ox
import pytest
import rdflib
from rdflib.compare import isomorphic

from ontology.graphs import shapes, vocabulary
from ontology.terms import DC, DCTERMS, OWL, RDF, RDFS, SKOS
from queries.publishing.document import write
from queries.publishing.jsonld import context
from tests.queries.publishing.conftest import MEETING, NAMES, path_of

HOME = NAMES.base + "ontology"
VANN = "http://purl.org/vocab/vann/"
FORMATS = {"text/turtle": "turtle", "application/ld+json": "json-ld", "application/n-triples": "nt",
           "application/rdf+xml": "xml"}  # fmt: skip
TERMS = sorted({str(s) for s in vocabulary(NAMES).subjects() if str(s).startswith(NAMES.ontology)})

# the JSON-LD parser of rdflib uses what rdflib gives up
RDFLIB = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")


@pytest.fixture(scope="module")
def said(client: httpx.Client) -> rdflib.Graph:
    return rdflib.Graph().parse(data=client.get("/ontology.ttl").text, format="turtle")


@RDFLIB
@pytest.mark.parametrize("media", FORMATS)
@pytest.mark.parametrize(("path", "made"), [("/ontology", vocabulary), ("/shapes", shapes)])
def test_every_format_is_the_file(client: httpx.Client, path: str, made: object, media: str) -> None:
    answer = client.get(path, headers={"Accept": media})
    assert answer.headers["content-type"].split(";")[0] == media
    found = rdflib.Graph().parse(data=answer.text, format=FORMATS[media])
    assert isomorphic(found, made(NAMES))  # type: ignore[operator]


def test_every_term_has_its_place_on_the_page_in_both_languages(client: httpx.Client) -> None:
    for language, label in (("en", "Bilateral relation"), ("id", "Hubungan bilateral")):
        page = client.get("/ontology", params={"lang": language}, headers={"Accept": "text/html"}).text
        assert label in page
        missing = [term for term in TERMS if f'id="{term.removeprefix(NAMES.ontology)}"' not in page]
        assert not missing
        local = set(re.findall(r'href="#([^"]+)"', page)) - {"content"}
        assert local <= set(re.findall(r'id="([^"]+)"', page))


def test_terms_are_explained_with_examples_of_the_graph(client: httpx.Client) -> None:
    page = client.get("/ontology?lang=en", headers={"Accept": "text/html"}).text
    meeting = re.search(r'id="Meeting">(.*?)</section>', page, re.S)
    assert meeting
    example = re.search(r'href="(/doc/meeting/[^"]+)"', meeting[1])
    assert example
    assert client.get(example[1]).status_code == 200


def test_a_version_that_there_is_not(client: httpx.Client) -> None:
    assert client.get("/ontology/99.0").status_code == 404
    assert client.get("/context/99.0.jsonld").status_code == 404


@RDFLIB
def test_the_context_expands_documents_to_what_they_were_made_of(client: httpx.Client) -> None:
    """JSON-LD under the published context and under its own one is the Turtle."""
    published = client.get("/context.jsonld").json()["@context"]
    assert published == context(NAMES)
    assert client.get("/context/0.1.0.jsonld").json()["@context"] == published
    path = path_of(MEETING).replace("/id/", "/doc/")
    turtle = rdflib.Graph().parse(data=client.get(path + ".ttl").text, format="turtle")
    answer = client.get(path + ".jsonld")
    assert isomorphic(rdflib.Graph().parse(data=answer.text, format="json-ld"), turtle)
    with_all = json.loads(answer.text) | {"@context": published}
    assert isomorphic(rdflib.Graph().parse(data=json.dumps(with_all), format="json-ld"), turtle)


A, B = ox.NamedNode("https://example.org/a"), ox.NamedNode("https://example.org/b")
XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.mark.parametrize(("predicate", "value"), [
    # a literal where the vocabulary says IRI, and the other way round
    (NAMES.term("party"), ox.Literal("Cambodia")), (NAMES.term("rank"), B),
    # another datatype than the declared one, the declared one, none
    (NAMES.term("rank"), ox.Literal("1", datatype=ox.NamedNode(XSD + "decimal"))),
    (NAMES.term("rank"), ox.Literal("01", datatype=ox.NamedNode(XSD + "integer"))),
    (NAMES.term("rank"), ox.Literal("1")), (NAMES.term("sha256"), ox.Literal("ab")),
    (NAMES.term("acting"), ox.Literal("1", datatype=ox.NamedNode(XSD + "boolean"))),
    # languages, controls, marks of JSON
    (SKOS + "prefLabel", ox.Literal('"\\\u0001</script>', language="id")),
    # a class that is told as a property, a property that has no prefix
    (NAMES.term("Meeting"), B), ("https://example.org/x/y", ox.Literal("z")),
    # what looks like a keyword or a compact IRI
    (SKOS + "prefLabel", ox.Literal("@id")), (SKOS + "seeAlso", ox.NamedNode("mfk:x")),
    (RDF + "type", ox.NamedNode("https://example.org/Class")), (RDF + "type", ox.Literal("no class")),
])  # fmt: skip
def test_no_statement_is_lost_in_json_ld(predicate: str, value: ox.NamedNode | ox.Literal) -> None:
    triple = ox.Triple(A, ox.NamedNode(predicate), value)
    data = write([triple], "application/ld+json", NAMES)
    assert [quad.triple for quad in ox.parse(data, ox.RdfFormat.JSON_LD)] == [triple]


def test_graphs_lead_to_their_content(client: httpx.Client, quads: list[ox.Quad]) -> None:
    graphs = sorted({quad.graph_name.value for quad in quads})  # type: ignore[union-attr]
    assert len(graphs) > 8
    for iri in graphs:
        assert client.head(path_of(iri)).status_code == 200, iri
    answer = client.get("/graph/meta", headers={"Accept": "application/n-triples"}, follow_redirects=True)
    expected = {quad.triple for quad in quads if quad.graph_name.value == NAMES.graph("meta")}  # type: ignore[union-attr]
    assert {q.triple for q in ox.parse(answer.content, ox.RdfFormat.N_TRIPLES)} == expected
    for path in ("/graph/absent", "/graph/%3E%20x", "/graph/", "/rdf-graph-store?graph=urn:absent"):
        assert client.get(path).status_code == 404


# SPARQL 1.1 Graph Store HTTP Protocol: (method, address, status)
GRAPH_STORE = [
    ("GET", "/rdf-graph-store?default", 200),
    ("HEAD", "/rdf-graph-store?default", 200),
    ("GET", "/rdf-graph-store?graph=https%3A%2F%2Fw3id.org%2Fmufakat%2Fgraph%2Fmeta", 200),
    # none, both, two, one of another name, no IRI, an injection
    ("GET", "/rdf-graph-store", 400),
    ("GET", "/rdf-graph-store?default&graph=urn:x", 400),
    ("GET", "/rdf-graph-store?graph=urn:x&graph=urn:y", 400),
    ("GET", "/rdf-graph-store?grap=urn:x", 400),
    ("GET", "/rdf-graph-store?graph=nothing", 404),
    ("GET", "/rdf-graph-store?graph=urn:x%3E%20%7B%7D%7D", 404),
    # nothing is written
    ("PUT", "/rdf-graph-store?default", 405),
    ("POST", "/rdf-graph-store?default", 405),
    ("DELETE", "/graph/current", 405),
    ("PATCH", "/graph/current", 405),
]


@pytest.mark.parametrize(("method", "address", "status"), GRAPH_STORE)
def test_the_graph_store_protocol_for_reading(
    client: httpx.Client, method: str, address: str, status: int
) -> None:
    answer = client.request(method, address, headers={"Accept": "application/n-triples"})
    assert answer.status_code == status
    if status == 405:
        assert answer.headers["allow"] == "GET, HEAD, OPTIONS"
    if status == 200:
        assert answer.headers["content-type"] == "application/n-triples"
        assert bool(answer.content) == (method == "GET")


def test_the_default_graph_is_the_current_one(client: httpx.Client, quads: list[ox.Quad]) -> None:
    answer = client.get("/rdf-graph-store?default", headers={"Accept": "application/n-triples"})
    found = {quad.triple for quad in ox.parse(answer.content, ox.RdfFormat.N_TRIPLES)}
    assert found == {q.triple for q in quads if q.graph_name == ox.NamedNode(NAMES.graph("current"))}


def test_iris_of_the_vocabulary_and_of_the_rules_lead_to_their_documents(
    client: httpx.Client, quads: list[ox.Quad]
) -> None:
    others = {
        term.value.partition("#")[0]
        for quad in quads
        for term in (quad.subject, quad.predicate, quad.object)
        if isinstance(term, ox.NamedNode)
        and term.value.startswith(NAMES.base)
        and not term.value.startswith((NAMES.base + "id/", NAMES.base + "graph/"))
    }
    assert HOME in others
    for iri in others:
        assert client.head(path_of(iri)).status_code == 200, iri
    used = {q.predicate.value for q in quads if q.predicate.value.startswith(NAMES.ontology)}
    assert used <= set(TERMS)


def _one(said: rdflib.Graph, predicate: str) -> list[str]:
    return [str(value) for value in said.objects(rdflib.URIRef(HOME), rdflib.URIRef(predicate))]


# FOOPS! (https://w3id.org/foops/): those of its checks that can be made without the web.
def test_foops_accessible_locally(client: httpx.Client, said: rdflib.Graph) -> None:
    assert HOME.startswith("http")  # HTTP1
    assert (rdflib.URIRef(HOME), rdflib.RDF.type, rdflib.OWL.Ontology) in said  # URI2, RDF1
    assert client.get("/ontology", headers={"Accept": "text/html"}).text.startswith("<!doctype html>")  # DOC1
    for media in FORMATS:  # CN1, URI1 as far as this server goes
        assert client.get("/ontology", headers={"Accept": media}).status_code == 200
    (version,) = _one(said, OWL + "versionIRI")
    assert version != HOME  # VER1
    assert client.get(path_of(version)).status_code == 200  # VER2
    assert "w3id.org" in HOME  # PURL1


@pytest.mark.parametrize("predicate", [
    DCTERMS + "title", DCTERMS + "description", DCTERMS + "license", OWL + "versionIRI", DCTERMS + "creator",
    VANN + "preferredNamespaceUri",  # OM1, OM4.1
    VANN + "preferredNamespacePrefix", OWL + "versionInfo", DCTERMS + "created",
    DCTERMS + "bibliographicCitation",  # OM2, OM5.1, FIND1
    DCTERMS + "publisher", DCTERMS + "issued", DC + "creator",  # OM5.2, OM3 in part
])  # fmt: skip
def test_foops_metadata(said: rdflib.Graph, predicate: str) -> None:
    assert _one(said, predicate)


@pytest.mark.parametrize("term", TERMS)
def test_foops_every_term_is_labelled_and_defined(said: rdflib.Graph, term: str) -> None:
    for predicate in (RDFS + "label", SKOS + "definition"):  # VOC3, VOC4
        languages = {v.language for v in said.objects(rdflib.URIRef(term), rdflib.URIRef(predicate))}  # type: ignore[attr-defined]
        assert languages == {"en", "id"}


def test_foops_reuses_other_vocabularies(said: rdflib.Graph) -> None:
    reused = {str(o) for p in (RDFS + "subClassOf", RDFS + "subPropertyOf")
              for o in said.objects(None, rdflib.URIRef(p)) if not str(o).startswith(HOME)}  # fmt: skip
    assert len(reused) > 10  # VOC1, VOC2


def test_the_page_says_which_checks_cannot_pass_before_the_base_is_registered(client: httpx.Client) -> None:
    page = client.get("/ontology?lang=en", headers={"Accept": "text/html"}).text
    for check in ("URI1", "CN1", "DOC1", "VER2", "FIND2", "FIND3", "OM3", "F1-02MD", "A1-02MD", "F4-01M"):
        assert f"<code>{check}</code>" in page
