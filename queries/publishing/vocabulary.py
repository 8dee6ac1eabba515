"""The documentation of the vocabulary, term by term with an example from the graph."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from ontology.graphs import vocabulary_triples
from ontology.terms import DC, DCTERMS, OWL, RDF, RDFS, SKOS, Names
from queries.publishing import entry
from queries.publishing.description import READ, Said, Value, look_up
from queries.publishing.entry import Place, Row, Shown, shown
from queries.publishing.naming import Naming, pick
from queries.publishing.words import word
from queries.store import Store

KINDS = ("Class", "ObjectProperty", "DatatypeProperty")
# What is told of a term besides its label and definition, in this order.
_TOLD = (RDFS + "subClassOf", RDFS + "subPropertyOf", RDFS + "domain", RDFS + "range", OWL + "inverseOf",
         OWL + "disjointWith", SKOS + "closeMatch", SKOS + "scopeNote")  # fmt: skip
_HEADER = (OWL + "versionInfo", OWL + "versionIRI", DCTERMS + "created", DC + "creator", DCTERMS + "license",
           DCTERMS + "bibliographicCitation", "http://purl.org/vocab/vann/preferredNamespacePrefix",
           "http://purl.org/vocab/vann/preferredNamespaceUri")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Term:
    """One class or property as the page tells it."""

    iri: str
    name: str
    label: str
    definition: str
    rows: tuple[Row, ...]
    example: tuple[Shown, ...]  # a thing of the class; or a subject and a value


def page(store: Store, language: str, place: Place) -> bytes:
    """The page of the vocabulary in HTML, made in a worker."""
    names = store.names
    said = _said(names)
    examples = {iri: found for iri in said if (found := _example(store, iri, said))}
    around = look_up(
        store, {v.value for pair in examples.values() for v in pair if isinstance(v, ox.NamedNode)}
    )
    parts = {v.value for pairs in around.values() for _, v in pairs if isinstance(v, ox.NamedNode)}
    naming = Naming({**look_up(store, parts), **around, **said}, names, language)
    home = names.base + "ontology"
    terms: dict[str, list[Term]] = defaultdict(list)
    for iri in said:
        kind = next((k for k in KINDS if (RDF + "type", ox.NamedNode(OWL + k)) in said[iri]), None)
        if kind:
            terms[kind].append(_term(iri, said, examples.get(iri, ()), naming, names, place))
    for listed in terms.values():
        listed.sort(key=lambda term: (term.label.casefold(), term.iri))
    used = {term.iri: [t for t in (*terms[KINDS[1]], *terms[KINDS[2]]) if _domain(said, t.iri) == term.iri]
            for term in terms["Class"]}  # fmt: skip
    head = [(shown(ox.NamedNode(p), naming, names, place), [shown(v, naming, names, place)])
            for wanted in _HEADER for p, v in said[home] if p == wanted]  # fmt: skip
    return entry.render(
        "vocabulary.html", names, language, place, path="ontology", iri=home, head=head, used=used,
        title=_text(said[home], DCTERMS + "title", language),
        summary=_text(said[home], DCTERMS + "description", language),
        groups=[(kind, word(kind, language), terms[kind]) for kind in KINDS],
        registered="w3id.org" not in names.base,
    ).encode("utf-8", "replace")  # fmt: skip


def _said(names: Names) -> Mapping[str, tuple[tuple[str, Value], ...]]:
    found: dict[str, list[tuple[str, Value]]] = defaultdict(list)
    for triple in vocabulary_triples(names):
        assert isinstance(triple.subject, ox.NamedNode)
        assert isinstance(triple.object, ox.NamedNode | ox.Literal)
        found[triple.subject.value].append((triple.predicate.value, triple.object))
    return {iri: tuple(pairs) for iri, pairs in found.items()}


def _text(pairs: tuple[tuple[str, Value], ...], predicate: str, language: str) -> str:
    found = pick([v for p, v in pairs if p == predicate and isinstance(v, ox.Literal)], language)
    return found.value if found else ""


def _domain(said: Said, iri: str) -> str:
    return next((v.value for p, v in said[iri] if p == RDFS + "domain"), "")


def _term(
    iri: str, said: Said, example: tuple[Value, ...], naming: Naming, names: Names, place: Place
) -> Term:
    rows = []
    for predicate in _TOLD:
        values = [shown(v, naming, names, place) for p, v in said[iri] if p == predicate]
        if values:
            rows.append((shown(ox.NamedNode(predicate), naming, names, place), values))
    defined = _text(said[iri], SKOS + "definition", naming.language)
    return Term(iri, iri.removeprefix(names.ontology), naming.call(iri), defined,
                tuple(rows), tuple(shown(v, naming, names, place) for v in example))  # fmt: skip


def _example(store: Store, iri: str, said: Said) -> tuple[Value, ...]:
    """A thing of a class, or a subject and a value of a property; the first that the store gives."""
    types = {value.value for predicate, value in said[iri] if predicate == RDF + "type"}
    if not types & {OWL + kind for kind in KINDS}:
        return ()
    node = ox.NamedNode(iri)
    pattern = f"?s a {node}" if OWL + "Class" in types else f"?s {node} ?o"
    for name in READ:
        graph = store.names.graph(name)
        rows = store.query(f"SELECT * WHERE {{ GRAPH <{graph}> {{ {pattern} }} }} LIMIT 1")
        for row in rows.records() and rows:
            by = dict(zip(rows.columns, row, strict=True))
            return tuple(v for key in ("s", "o") if isinstance(v := by.get(key), ox.NamedNode | ox.Literal))
    return ()
