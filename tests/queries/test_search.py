"""Search by words: folded, unfinished, in two languages, and never a syntax of its own."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.terms import Names
from queries.faults import ParameterError
from queries.search import LONGEST, find, index

NAMES = Names()
DATA = """
PREFIX mfk: <https://w3id.org/mufakat/ontology#>
BASE <https://w3id.org/mufakat/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX oa: <http://www.w3.org/ns/oa#>
PREFIX dcterms: <http://purl.org/dc/terms/>
GRAPH <https://w3id.org/mufakat/graph/current> {
  <id/place/da-nang> a mfk:Place ;
    skos:prefLabel "Đà Nẵng" .
  <id/org/office> a mfk:Institution ;
    skos:prefLabel "Sea Office"@en , "Kantor Laut"@id ;
    skos:altLabel "SEAO" .
  <id/person/a-1> a mfk:Person ;
    skos:prefLabel "Wira Lestari" ;
    mfk:evidence <id/evidence/a-0-9> .
  <id/person/b-1> skos:prefLabel "Wira Lestari" ;
    mfk:canonical <id/person/a-1> .
  <id/meeting/a-1> a mfk:Meeting ;
    skos:prefLabel "Talks on ports"@en , "Pembicaraan pelabuhan"@id ;
    mfk:evidence <id/evidence/a-0-9> .
  <id/evidence/a-0-9> a mfk:Evidence ;
    oa:hasSource <id/article/a> ;
    oa:hasSelector <id/evidence/a-0-9#q> .
  <id/evidence/a-0-9#q> oa:exact "Wira Lestari membuka pembicaraan OR NEAR kapal."@id .
  <id/article/a> a mfk:Article ;
    dcterms:title "Pembicaraan dibuka"@id ;
    dcterms:issued "2025-02-03"^^<http://www.w3.org/2001/XMLSchema#date> .
}
"""

# (words, first parts of the IRIs found)
CASES = [
    # letters that Unicode takes apart, one that it does not
    ("da nang", {"place/da-nang"}),
    ("ĐÀ NẴNG", {"place/da-nang"}),
    # a word that is being typed
    ("sea off", {"org/office"}),
    ("se", {"org/office"}),
    # finished by a space: a whole word
    ("se ", set()),
    # another name, another language
    ("seao", {"org/office"}),
    ("kantor", {"org/office"}),
    # a merged name is told once; a quote is told of what it proves
    ("wira lestari", {"person/a-1", "meeting/a-1"}),
    ("membuka kapal", {"meeting/a-1"}),
    # all words must be there
    ("kapal kantor", set()),
    # words that are operators, columns and marks to FTS5
    ("OR", {"meeting/a-1"}),
    ("near(kapal", {"meeting/a-1"}),
    ("name:kantor", set()),
    ('kantor" OR "kapal', set()),
    ("-kantor", {"org/office"}),
    ("kap*", set()),
    ("'; DROP TABLE entry; --", set()),
]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    engine = ox.Store()
    engine.load(DATA.encode(), ox.RdfFormat.TRIG)
    return index(engine, NAMES, tmp_path_factory.mktemp("index") / "search.sqlite")


@pytest.mark.parametrize(("words", "expected"), CASES)
def test_words_find(path: Path, words: str, expected: set[str]) -> None:
    total, hits = find(path, words)
    found = {hit.iri.removeprefix(NAMES.base + "id/") for hit in hits}
    assert found == expected
    assert total >= len(found)


def test_labels_come_in_the_language_asked_for_and_quotes_with_their_article(path: Path) -> None:
    assert find(path, "office", "en")[1][0].label == "Sea Office"
    assert find(path, "office", "id")[1][0].label == "Kantor Laut"
    (hit,) = find(path, "kapal", "id")[1]
    assert (hit.label, hit.quote, hit.title, hit.issued) == (
        "Pembicaraan pelabuhan", "Wira Lestari membuka pembicaraan OR NEAR kapal.", "Pembicaraan dibuka",
        "2025-02-03",
    )  # fmt: skip


@pytest.mark.parametrize("words", ["", "  ", "?!", '"', "x" * (LONGEST + 1)])
def test_what_is_no_search_is_said(path: Path, words: str) -> None:
    with pytest.raises(ParameterError):
        find(path, words)


def test_pages_of_hits_do_not_overlap(path: Path) -> None:
    total, _ = find(path, "wira")
    seen = [find(path, "wira", limit=1, offset=n)[1][0] for n in range(total)]
    assert total == 2
    assert len(set(seen)) == total
