"""The data set described: counts recomputed, distributions that can be had, VoID where it is looked for."""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter

import httpx
import pyoxigraph as ox
import pytest

from ontology.terms import DCAT, DCTERMS, RDF, SCHEMA, VOID
from tests.queries.publishing.conftest import NAMES, path_of

ME = NAMES.id("dataset", "mufakat")
SPDX = "http://spdx.org/rdf/terms#"


@pytest.fixture(scope="module")
def void(client: httpx.Client) -> dict[str, dict[str, list[str]]]:
    answer = client.get("/.well-known/void", headers={"Accept": "application/n-triples"})
    said: dict[str, dict[str, list[str]]] = {}
    for quad in ox.parse(answer.content, ox.RdfFormat.N_TRIPLES):
        assert isinstance(quad.subject, ox.NamedNode)
        assert isinstance(quad.object, ox.NamedNode | ox.Literal)
        said.setdefault(quad.subject.value, {}).setdefault(quad.predicate.value, []).append(quad.object.value)
    return said


def test_void_counts_are_those_of_the_graph(
    void: dict[str, dict[str, list[str]]], quads: list[ox.Quad]
) -> None:
    current = [q for q in quads if q.graph_name == ox.NamedNode(NAMES.graph("current"))]
    classes = Counter(q.object.value for q in current if q.predicate.value == RDF + "type")  # type: ignore[union-attr]
    properties = Counter(q.predicate.value for q in current)
    expected = {"triples": len(current), "classes": len(classes), "properties": len(properties),
                "distinctSubjects": len({q.subject for q in current}),
                "distinctObjects": len({q.object for q in current})}  # fmt: skip
    assert {name: int(void[ME][VOID + name][0]) for name in expected} == expected
    parts = void[ME][VOID + "classPartition"]
    assert {void[p][VOID + "class"][0]: int(void[p][VOID + "entities"][0]) for p in parts} == classes
    parts = void[ME][VOID + "propertyPartition"]
    assert {void[p][VOID + "property"][0]: int(void[p][VOID + "triples"][0]) for p in parts} == properties


def test_every_distribution_can_be_had_and_is_what_it_says(
    client: httpx.Client, void: dict[str, dict[str, list[str]]], quads: list[ox.Quad]
) -> None:
    distributions = void[ME][DCAT + "distribution"]
    assert len(distributions) > 8
    seen = set()
    for one in distributions:
        said = void[one]
        answer = client.get(path_of(said[DCAT + "downloadURL"][0]))
        assert answer.status_code == 200
        assert len(answer.content) == int(said[DCAT + "byteSize"][0])
        (checksum,) = said[SPDX + "checksum"]
        assert hashlib.sha256(answer.content).hexdigest() == void[checksum][SPDX + "checksumValue"][0]
        assert said[DCTERMS + "license"] == void[ME][DCTERMS + "license"]
        seen.add(said[DCAT + "mediaType"][0].rpartition("media-types/")[2])
    assert seen == {"application/n-quads", "application/trig", "text/turtle", "application/ld+json"}
    whole = client.get("/dumps/mufakat.nq.gz").content
    assert set(ox.parse(gzip.decompress(whole), ox.RdfFormat.N_QUADS)) == set(quads)
    known = client.head("/dumps/mufakat.nq.gz")
    assert known.headers["etag"].strip('"') == hashlib.sha256(whole).hexdigest()
    assert (
        client.get("/dumps/mufakat.nq.gz", headers={"If-None-Match": known.headers["etag"]}).status_code
        == 304
    )
    assert {row["url"] for row in client.get("/dumps/").json()["dumps"]} == {
        path_of(void[one][DCAT + "downloadURL"][0]) for one in distributions
    }


@pytest.mark.parametrize("path", [
    "/dumps/absent.nq.gz", "/dumps/dumps.json/", "/dumps/..%2fmufakat-store.json",
    "/dumps/%2e%2e/journal.jsonl",
    "/dumps//etc/passwd", "/dumps/shards", "/dumps/shards/", "/dumps/%00",
])  # fmt: skip
def test_nothing_but_the_dumps_is_given(client: httpx.Client, path: str) -> None:
    assert client.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/", "/doc/dataset/mufakat"])
def test_the_landing_page_describes_the_data_set_in_its_markup(client: httpx.Client, path: str) -> None:
    page = client.get(path, headers={"Accept": "text/html"})
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page.text, re.S)
    assert found
    node = json.loads(found[1])
    assert (node["@id"], node["@type"]) == (ME, "Dataset")
    for term in ("name", "description", "license", "creator", "identifier", "publisher", "distribution"):
        assert node[term]
    assert SCHEMA + "Dataset" in page.headers["link"]
    assert 'href="/doc/state/kh' in page.text
    assert "mufakat.nq.gz" in page.text


@pytest.mark.parametrize(("language", "point"), [("en", ","), ("id", ".")])
def test_the_landing_page_leads_on_and_its_numbers_are_read_at_a_glance(
    client: httpx.Client, quads: list[ox.Quad], language: str, point: str
) -> None:
    page = client.get(f"/?lang={language}", headers={"Accept": "text/html"}).text
    [ways] = re.findall(r'<ul class="ways">(.*?)</ul>', page, re.S)
    for address in re.findall(r'href="(.*?)"', ways):
        assert client.get(address, headers={"Accept": "text/html"}).status_code == 200, address
    current = sum(q.graph_name == ox.NamedNode(NAMES.graph("current")) for q in quads)
    assert current > 1000
    assert f'<td class="n">{current // 1000}{point}{current % 1000:03}</td>' in page


def test_the_vocabulary_is_in_the_order_of_its_labels_and_short_of_addresses(client: httpx.Client) -> None:
    for language in ("en", "id"):
        page = client.get(f"/ontology?lang={language}", headers={"Accept": "text/html"}).text
        for listed in re.findall(r'<ul class="terms">(.*?)</ul>', page, re.S):
            labels = re.findall(r">([^<]+)</a>", listed)
            assert labels == sorted(labels, key=str.casefold)
        assert "<bdi>xsd:date</bdi>" in page
        assert "<bdi>qb:Observation</bdi>" in page
        assert ">http://www.w3.org/2001/XMLSchema#" not in page


def test_the_service_is_told(void: dict[str, dict[str, list[str]]], client: httpx.Client) -> None:
    (endpoint,) = void[ME][VOID + "sparqlEndpoint"]
    assert void[ME + "#sparql"][DCAT + "endpointURL"] == [endpoint]
    assert client.get(path_of(endpoint), params={"query": "ASK {}"}).status_code == 200
    assert client.get("/.well-known/void").headers["content-type"].startswith("text/turtle")
    assert client.get("/doc/dataset/mufakat.ttl").status_code == 200
    assert client.get("/doc/dataset/mufakat", headers={"Accept": "image/png"}).status_code == 406
