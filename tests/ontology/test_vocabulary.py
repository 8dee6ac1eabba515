"""The vocabulary: complete in two languages, consistent, and the one that the pipeline and the shapes use.

The checks named VOC, OM, VER, PURL are of FOOPS!, those named P of OOPS!: the ones that need no network.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import rdflib
from rdflib import DCTERMS, OWL, RDF, RDFS, SH, SKOS, VANN, BNode, Literal, URIRef

from ontology.graphs import authority_quads, meta_quads, shapes, vocabulary
from ontology.knowledge import load
from ontology.terms import Names

NAMES = Names()
GRAPH = vocabulary(NAMES)
HEADER = URIRef(NAMES.base + "ontology")
KINDS = (OWL.Class, OWL.ObjectProperty, OWL.DatatypeProperty)
TERMS = sorted(
    s for s in set(GRAPH.subjects()) if isinstance(s, URIRef) and str(s).startswith(NAMES.ontology)
)
CLASSES = sorted(GRAPH.subjects(RDF.type, OWL.Class))
PROPERTIES = sorted(set(TERMS) - set(CLASSES))
ROOT = Path(__file__).parents[2]


def name(term: object) -> str:
    return str(term).removeprefix(NAMES.ontology)


@pytest.mark.parametrize("term", TERMS, ids=name)
def test_every_term_is_typed_labelled_and_defined_in_both_languages(term: URIRef) -> None:
    """P08, P34, P35, VOC3, VOC4."""
    assert [kind for kind in GRAPH.objects(term, RDF.type)] in [[kind] for kind in KINDS]
    for predicate in (RDFS.label, SKOS.definition):
        texts = [text for text in GRAPH.objects(term, predicate) if isinstance(text, Literal)]
        assert sorted(str(text.language) for text in texts) == ["en", "id"]
        assert all(text.strip() == str(text) and text for text in texts)
    definitions = {str(text) for text in GRAPH.objects(term, SKOS.definition)}
    assert len(definitions) == 2, "a definition copied into the other language is none"
    assert all(text.endswith(".") for text in definitions)
    assert list(GRAPH.objects(term, RDFS.isDefinedBy)) == [HEADER]


def test_the_header_says_what_whose_and_under_which_licence() -> None:
    """P38, P41, OM1, OM2, OM3, OM4.1, OM5, VER1, URI2, PURL1."""
    assert list(GRAPH.subjects(RDF.type, OWL.Ontology)) == [HEADER]
    for predicate in (DCTERMS.title, DCTERMS.description):
        assert {getattr(text, "language", None) for text in GRAPH.objects(HEADER, predicate)} == {"en", "id"}
    assert GRAPH.value(HEADER, DCTERMS.license) == URIRef("https://creativecommons.org/licenses/by/4.0/")
    assert str(GRAPH.value(HEADER, VANN.preferredNamespaceUri)) == NAMES.ontology
    assert str(GRAPH.value(HEADER, VANN.preferredNamespacePrefix)) == "mfk"
    version = GRAPH.value(HEADER, OWL.versionIRI)
    assert isinstance(version, URIRef)
    assert version != HEADER
    assert str(version).endswith(str(GRAPH.value(HEADER, OWL.versionInfo)))
    for predicate in (DCTERMS.creator, DCTERMS.publisher, DCTERMS.created, DCTERMS.issued):
        assert GRAPH.value(HEADER, predicate) is not None, predicate
    assert not list(GRAPH.objects(None, OWL.imports))


def test_domain_and_range_are_single_and_declared() -> None:
    """P11, P19: several domains or ranges would mean their intersection."""
    for prop in PROPERTIES:
        for predicate in (RDFS.domain, RDFS.range):
            values = list(GRAPH.objects(prop, predicate))
            assert len(values) <= 1, (name(prop), predicate)
            for value in values:
                assert value in CLASSES or not str(value).startswith(NAMES.ontology), (name(prop), value)
        literal = (prop, RDF.type, OWL.DatatypeProperty) in GRAPH
        declared = GRAPH.value(prop, RDFS.range)
        is_datatype = declared is not None and bool(re.search(r"XMLSchema#|EDTF$|langString$", str(declared)))
        assert literal == is_datatype, name(prop)


def test_names_follow_one_convention_and_labels_tell_terms_apart() -> None:
    """P22, P32, P36, P40."""
    assert all(re.fullmatch(r"[A-Z][A-Za-z]+", name(term)) for term in CLASSES)
    assert all(re.fullmatch(r"[a-z][A-Za-z0-9]+", name(term)) for term in PROPERTIES)
    for group in (CLASSES, PROPERTIES):
        labels = Counter(label for term in group for label in GRAPH.objects(term, RDFS.label))
        assert [label for label, count in labels.items() if count > 1] == []
    assert all(label[0].isupper() for term in CLASSES for label in GRAPH.objects(term, RDFS.label))
    hijacked = [s for s in set(GRAPH.subjects()) if not str(s).startswith(NAMES.base)]
    assert hijacked == [], "nothing is said about other people's terms"


def test_there_are_no_circles_and_no_class_is_disjoint_from_its_own_parent() -> None:
    """P06, P10, P24: disjointness is declared, and no class is empty because of it."""
    up = {term: set(GRAPH.transitive_objects(term, RDFS.subClassOf)) for term in CLASSES}
    for term in CLASSES:
        assert not any(term in up.get(parent, ()) for parent in GRAPH.objects(term, RDFS.subClassOf)), name(
            term
        )
    for prop in PROPERTIES:
        assert prop not in GRAPH.objects(prop, RDFS.subPropertyOf)
    pairs = list(GRAPH.subject_objects(OWL.disjointWith))
    assert len(pairs) >= 20
    for one, other in pairs:
        assert one in CLASSES
        assert other in CLASSES
        assert not any(one in parents and other in parents for parents in up.values()), (
            name(one),
            name(other),
        )


def test_there_are_no_blank_nodes() -> None:
    assert not any(isinstance(node, BNode) for triple in GRAPH for node in triple)


def test_the_vocabulary_leans_on_standards() -> None:
    """VOC2: and each standard that the prefixes promise is really used."""
    aligned = {
        str(value)
        for predicate in (RDFS.subClassOf, RDFS.subPropertyOf, SKOS.closeMatch)
        for value in GRAPH.objects(None, predicate)
    }
    standards = (
        "ns/org#",
        "ns/prov#",
        "ns/oa#",
        "schema.org/",
        "2009/11/sem/",
        "2006/time#",
        "purl.org/dc/terms/",
    )
    for standard in standards:
        assert any(standard in value for value in aligned), standard


def used_terms(iris: set[str], names: Names) -> set[str]:
    """The local names of our terms; the namespace itself, which void:vocabulary gives, is none."""
    return {iri.removeprefix(names.ontology) for iri in iris if iri.startswith(names.ontology)} - {""}


def test_every_term_of_graphs_and_shapes_is_declared() -> None:
    declared = {name(term) for term in TERMS}
    quads = authority_quads(load(), NAMES) + meta_quads(NAMES)
    in_graphs = {str(getattr(node, "value", "")) for quad in quads for node in quad}
    in_shapes = {str(node) for triple in shapes(NAMES) for node in triple if isinstance(node, URIRef)}
    assert used_terms(in_graphs | in_shapes, NAMES) - declared == set()


def test_shapes_ask_for_the_types_that_the_vocabulary_declares() -> None:
    """A shape that wants a literal of one type and a vocabulary that says another would never be kept."""
    graph = shapes(NAMES)
    compared = 0
    for shape, path in graph.subject_objects(SH.path):
        datatype, declared = graph.value(shape, SH.datatype), GRAPH.value(path, RDFS.range)
        if datatype is not None and declared is not None:
            assert datatype == declared, name(path)
            compared += 1
        wanted = graph.value(shape, SH["class"])
        if wanted is not None and declared is not None:
            assert wanted == declared, name(path)
            compared += 1
    assert compared > 20


def test_every_term_that_code_or_questions_use_is_declared() -> None:
    """P04 turned round: no module and no question may use a term that the vocabulary does not have."""
    declared = {name(term) for term in TERMS}
    patterns = {"*.py": r"\bnames\.term\(\s*[\"'](\w+)[\"']\s*\)", "*.rq": r"\bmfk:(\w+)"}
    used = {
        (path.relative_to(ROOT).as_posix(), term)
        for room in ("ontology", "ingest", "queries", "viz", "mufakat")
        for suffix, pattern in patterns.items()
        for path in (ROOT / room).rglob(suffix)
        for term in re.findall(pattern, path.read_text("utf-8"))
    }
    assert used, "the search must find something"
    assert {(path, term) for path, term in used if term not in declared} == set()


def test_the_base_moves_everything() -> None:
    names = Names("http://localhost:8080/graf/")
    moved = vocabulary(names)
    assert len(moved) == len(GRAPH)
    assert not any(NAMES.base in str(node) for triple in moved for node in triple)
    assert (URIRef(names.term("Meeting")), RDF.type, OWL.Class) in moved
    assert isinstance(moved, rdflib.Graph)
