"""The metrics of F-UJI (FAIRsFAIR data object assessment) that can be measured on this server.

F1-02MD (a registered persistent identifier) cannot pass before the base is registered; the page of the
vocabulary says so, and `test_publications` sees to it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from typing import Any
from xml.etree import ElementTree as ET

import httpx
import pyoxigraph as ox
import pytest
import rdflib
from rdflib import DCAT, DCTERMS, PROV, RDF, Namespace, URIRef

from ontology.statements import LICENCE
from tests.queries.publishing.conftest import NAMES, path_of
from tests.queries.serving.conftest import ROOT

ME = URIRef(NAMES.id("dataset", "mufakat"))
SCHEMA = Namespace("https://schema.org/")
RDFLIB = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
SPDX = {"https://creativecommons.org/licenses/by/4.0/": "CC-BY-4.0"}  # https://spdx.org/licenses/
# open, well documented, not owned by anybody: list of long-term file formats in F-UJI
OPEN = {"application/n-quads", "application/trig", "text/turtle", "application/ld+json", "application/gzip"}


@pytest.fixture(scope="module")
def page(client: httpx.Client) -> httpx.Response:
    return client.get("/", headers={"Accept": "text/html"})


@pytest.fixture(scope="module")
def embedded(page: httpx.Response) -> dict[str, Any]:
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.text, re.S)
    value: dict[str, Any] = json.loads(found)
    return value


@pytest.fixture(scope="module")
def said(client: httpx.Client) -> rdflib.Graph:
    return rdflib.Graph().parse(data=client.get("/.well-known/void").text, format="turtle")


def test_f1_01_the_identifier_is_unique_and_leads_to_the_landing_page(
    client: httpx.Client, embedded: dict[str, Any]
) -> None:
    assert re.fullmatch(r"https?://\S+", embedded["identifier"])
    answer = client.get(path_of(embedded["identifier"]), headers={"Accept": "text/html"})
    assert answer.status_code == 303
    assert client.get(answer.headers["location"], headers={"Accept": "text/html"}).status_code == 200


@pytest.mark.parametrize("term", ["creator", "name", "identifier", "publisher", "datePublished",
                                  "description", "keywords"])  # fmt: skip
def test_f2_01_core_metadata(embedded: dict[str, Any], term: str) -> None:
    assert embedded[term]


@pytest.mark.parametrize("term", [DCTERMS.creator, DCTERMS.title, DCTERMS.identifier, DCTERMS.publisher,
                                  DCTERMS.issued, DCTERMS.description, DCAT.keyword])  # fmt: skip
def test_f2_01_core_metadata_as_rdf(said: rdflib.Graph, term: URIRef) -> None:
    assert list(said.objects(ME, term))


@RDFLIB
def test_f3_01_and_r1_01_the_data_are_named_and_are_what_is_said_of_them(
    client: httpx.Client, embedded: dict[str, Any]
) -> None:
    assert embedded["distribution"]
    for one in embedded["distribution"]:
        answer = client.get(path_of(one["contentUrl"]))
        assert answer.status_code == 200
        assert f"{len(answer.content)} B" == one["contentSize"]
        assert hashlib.sha256(answer.content).hexdigest() == one["sha256"]
        inner, outer = one["encodingFormat"]
        assert answer.headers["content-type"] == outer
        form = ox.RdfFormat.from_media_type(inner)
        assert form is not None
        assert list(ox.parse(gzip.decompress(answer.content), form))
    kinds = {one["name"] for one in embedded["variableMeasured"]}
    assert {"Meeting", "Person", "Evidence"} <= kinds


@RDFLIB
def test_f4_01_search_engines_find_a_data_set(client: httpx.Client, page: httpx.Response) -> None:
    (found,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.text, re.S)
    read = rdflib.Graph().parse(data=found, format="json-ld")
    assert (ME, RDF.type, SCHEMA.Dataset) in read
    assert (ME, SCHEMA.license, URIRef(LICENCE)) in read
    assert all(isinstance(o, URIRef) for o in read.objects(None, SCHEMA.contentUrl))
    robots = client.get("/robots.txt")
    assert robots.headers["content-type"].startswith("text/plain")
    (sitemap,) = re.findall(r"^Sitemap: (\S+)$", robots.text, re.M)
    tree = ET.fromstring(client.get(path_of(sitemap)).content)
    places = [loc.text or "" for loc in tree.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    assert NAMES.base in places
    for place in places:
        if "/explorer/" not in place:  # another part of the server, see the explorer's own tests
            assert client.get(path_of(place), headers={"Accept": "text/html"}).status_code == 200, place
        assert not any(
            path_of(place).startswith(kept) for kept in re.findall(r"^Disallow: (\S+)", robots.text, re.M)
        )


def test_a1_01_access_is_told(embedded: dict[str, Any], said: rdflib.Graph) -> None:
    assert embedded["isAccessibleForFree"] is True
    (right,) = said.objects(ME, DCTERMS.accessRights)
    assert str(right) == embedded["conditionsOfAccess"]
    assert str(right).startswith("http://publications.europa.eu/resource/authority/access-right/")


def test_a1_02_and_a1_03_metadata_and_data_come_by_a_standard_protocol(
    client: httpx.Client, embedded: dict[str, Any]
) -> None:
    addresses = [embedded["url"], *(one["contentUrl"] for one in embedded["distribution"])]
    for address in addresses:
        assert address.startswith(("https://", "http://"))
        answer = client.head(path_of(address))
        assert answer.status_code == 200
        assert answer.headers["etag"]


def test_i1_01_metadata_are_formal_by_every_way(client: httpx.Client, page: httpx.Response) -> None:
    """Embedded, negotiated, by typed link (Signposting), by SPARQL."""
    assert 'type="application/ld+json"' in page.text
    typed = re.findall(r'<([^>]+)>; rel="[^"]*describedby[^"]*"; type="([^"]+)"', page.headers["link"])
    assert dict((media, path) for path, media in typed)["text/turtle"]
    for path, media in typed:
        assert client.get(path).headers["content-type"].split(";")[0] == media
        assert client.get("/", headers={"Accept": media}).headers["content-type"].split(";")[0] == media
    query = f"ASK {{ GRAPH <{NAMES.graph('meta')}> {{ <{ME}> <{DCTERMS.license}> ?l }} }}"
    assert client.get("/sparql", params={"query": query}).json()["boolean"] is True


def test_i2_01_namespaces_are_known_ones(said: rdflib.Graph) -> None:
    """More than RDF's own: registered in Linked Open Vocabularies, and declared (void:vocabulary)."""
    known = {str(DCTERMS), str(DCAT), str(PROV), "http://www.w3.org/2004/02/skos/core#",
             "http://www.w3.org/ns/org#", "http://www.w3.org/ns/oa#", "http://rdfs.org/ns/void#"}  # fmt: skip
    void = Namespace("http://rdfs.org/ns/void#")
    declared = {str(o) for o in said.objects(ME, void.vocabulary)}
    used = {str(p).rpartition("#")[0] + "#" if "#" in p else str(p).rpartition("/")[0] + "/"
            for p in said.predicates()}  # fmt: skip
    assert len(declared & known) >= 4
    assert len(used & known) >= 3


def test_i3_01_related_things_are_linked_by_typed_links(
    client: httpx.Client, said: rdflib.Graph, embedded: dict[str, Any]
) -> None:
    for predicate, term in ((DCTERMS.relation, "hasPart"), (DCTERMS.conformsTo, "isBasedOn")):
        (found,) = said.objects(ME, predicate)
        assert str(found) == embedded[term]
        answer = client.get(path_of(str(found).partition("#")[0]), headers={"Accept": "text/turtle"})
        assert answer.status_code == 200
        assert found in set(rdflib.Graph().parse(data=answer.text, format="turtle").subjects())


def test_r1_1_01_the_licence_is_a_standard_one_everywhere(
    page: httpx.Response, said: rdflib.Graph, embedded: dict[str, Any]
) -> None:
    assert {str(o) for o in said.objects(None, DCTERMS.license)} == {embedded["license"]} == set(SPDX)
    assert f'<{embedded["license"]}>; rel="license"' in page.headers["link"]
    text = (ROOT / "LICENSE-data.md").read_text(encoding="utf-8")
    assert embedded["license"] in text or SPDX[embedded["license"]] in text


def test_r1_2_01_provenance(said: rdflib.Graph) -> None:
    (run,) = said.objects(ME, PROV.wasGeneratedBy)
    (software,) = said.objects(run, PROV.wasAssociatedWith)
    assert (software, RDF.type, PROV.SoftwareAgent) in said
    assert list(said.objects(run, PROV.used))


def test_r1_3_01_and_r1_3_02_standards_and_open_formats(said: rdflib.Graph, embedded: dict[str, Any]) -> None:
    assert (ME, RDF.type, DCAT.Dataset) in said  # the standard of catalogues of the web of data
    assert {media for one in embedded["distribution"] for media in one["encodingFormat"]} <= OPEN
