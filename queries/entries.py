"""The entries of the index of words: every named thing, and every quoted sentence under what it tells of.

Each entry has a key (the IRI of the thing, or of the selector that holds the quote) and is a function of a
few lookups, so that a change of the graph touches the entries of `touched` and no others.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass
from functools import lru_cache

import pyoxigraph as ox

from ontology.terms import DCTERMS, OA, RDF, RDFS, SKOS, Names

_LABELS = (SKOS + "prefLabel", RDFS + "label", SKOS + "altLabel")
_TELLING = ("meeting", "commitment", "instrument", "tenure", "person", "org", "post")  # what a quote is about
_CALLED = 20_000  # things whose names are kept while many entries are made


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the index; the names are searched, the labels shown."""

    key: str
    iri: str
    kind: str
    en: str
    local: str
    names: str
    quote: str = ""
    language: str = ""
    article: str = ""
    title: str = ""
    issued: str = ""

    def row(self) -> tuple[str, ...]:
        return astuple(self)


class Entries:
    """The entries of one state of the graph."""

    def __init__(self, engine: ox.Store, names: Names) -> None:
        self.engine = engine
        self.names = names
        self.graphs = tuple(ox.NamedNode(names.graph(name)) for name in ("current", "authority", "meta"))
        self._called = lru_cache(_CALLED)(self._labels)

    def every(self) -> Iterator[Entry]:
        """All entries: things with labels, then quotes."""
        things = {
            _value(quad.subject)
            for graph in self.graphs
            for predicate in _LABELS
            for quad in self.engine.quads_for_pattern(None, ox.NamedNode(predicate), None, graph)
        }
        yield from (found for iri in sorted(things) if (found := self.thing(iri)))
        exact = ox.NamedNode(OA + "exact")
        for quad in self.engine.quads_for_pattern(None, exact, None, self.graphs[0]):
            found, words = self.quote(_value(quad.subject)), quad.object
            assert isinstance(words, ox.Literal)
            if found and (found.quote, found.language) == (words.value, words.language or ""):
                yield found  # of a selector with two quotes, which none should have, the first alone

    def of(self, key: str) -> Iterator[Entry]:
        """The entries of a key, at most one of each sort."""
        yield from (found for found in (self.thing(key), self.quote(key)) if found)

    def thing(self, iri: str) -> Entry | None:
        """The entry of a thing; None where it has no name, or its name was merged into another."""
        called = self._called(iri)
        return Entry(iri, iri, self.kind(iri), *called[:2], called[2]) if called else None

    def quote(self, selector: str) -> Entry | None:
        """The entry of a quoted sentence, under the thing that it tells most of."""
        current = self.graphs[0]
        exact = list(self._objects(selector, OA + "exact", current))
        if not exact:
            return None
        words = min(exact, key=str)
        assert isinstance(words, ox.Literal)
        evidence = selector.partition("#")[0]
        article = self._one(evidence, OA + "hasSource")
        title, issued = (self._one(article, DCTERMS + name) for name in ("title", "issued"))
        iri = self._about(evidence) or evidence
        en, local, _ = self._called(iri) or (title, title, "")
        return Entry(selector, iri, self.kind(iri), en, local, "", words.value, words.language or "",
                     article, title, issued)  # fmt: skip

    def kind(self, iri: str) -> str:
        """The local name of the first of its classes that is ours."""
        found = sorted(_value(v) for graph in self.graphs for v in self._objects(iri, RDF + "type", graph))
        ours = [kind for kind in found if kind.startswith(self.names.ontology)]
        return (ours or found or [""])[0].removeprefix(self.names.ontology)

    def _labels(self, iri: str) -> tuple[str, str, str] | None:
        """The English label, the local one, and all names in lines."""
        by: dict[str, set[str]] = {}
        for graph in self.graphs:
            for predicate in _LABELS:
                for label in self._objects(iri, predicate, graph):
                    if isinstance(label, ox.Literal):
                        key = "other" if predicate == SKOS + "altLabel" else label.language or ""
                        by.setdefault(key, set()).add(label.value)
        canonical = ox.NamedNode(self.names.term("canonical"))
        if not by or next(self.engine.quads_for_pattern(ox.NamedNode(iri), canonical, None, None), None):
            return None
        first = {language: min(found) for language, found in by.items()}
        en = next((first[key] for key in ("en", "", "id", "other") if key in first), "")
        local = next((first[key] for key in ("id", "") if key in first), en)
        return en, local, "\n".join(sorted({name for found in by.values() for name in found}))

    def _about(self, evidence: str) -> str:
        """The thing that a sentence tells most of: a meeting before a person, the first by name."""
        proves, start = ox.NamedNode(self.names.term("evidence")), self.names.base + "id/"
        ranked = []
        for quad in self.engine.quads_for_pattern(None, proves, ox.NamedNode(evidence), self.graphs[0]):
            iri = _value(quad.subject)
            kind = iri.removeprefix(start).partition("/")[0]
            if kind in _TELLING and self._called(iri):
                ranked.append((_TELLING.index(kind), iri))
        return min(ranked)[1] if ranked else ""

    def _one(self, iri: str, predicate: str) -> str:
        """The first value of a property; "" where there is none, or no thing."""
        found = self._objects(iri, predicate, self.graphs[0]) if iri else ()
        return min(map(_value, found), default="")

    def _objects(self, iri: str, predicate: str, graph: ox.NamedNode) -> Iterator[object]:
        found = self.engine.quads_for_pattern(ox.NamedNode(iri), ox.NamedNode(predicate), None, graph)
        return (quad.object for quad in found)


def touched(before: ox.Store, after: ox.Store, subjects: Iterable[str], names: Names) -> set[str]:
    """The keys of the entries that may differ between two states, given what may be said otherwise."""
    graphs = [ox.NamedNode(names.graph(name)) for name in ("current", "authority", "meta")]
    proves, source = ox.NamedNode(names.term("evidence")), ox.NamedNode(OA + "hasSource")
    naming = {*_LABELS, RDF + "type", names.term("canonical")}
    dating = {DCTERMS + "title", DCTERMS + "issued"}
    keys: set[str] = set()
    spans: set[str] = set()
    for subject in subjects:
        node = ox.NamedNode(subject)
        had, has = (
            {q for graph in graphs for q in engine.quads_for_pattern(node, None, None, graph)}
            for engine in (before, after)
        )
        changed = had ^ has
        predicates = {quad.predicate.value for quad in changed}
        keys.add(subject)
        spans.add(subject.partition("#")[0])
        renamed = bool(predicates & naming)
        for quad in had | has if renamed else changed:
            if quad.predicate == proves:
                spans.add(_value(quad.object))
        if predicates & dating:
            for engine in (before, after):
                told = engine.quads_for_pattern(None, source, node, graphs[0])
                spans |= {_value(quad.subject) for quad in told}
    return keys | {span + "#q" for span in spans}


def _value(term: object) -> str:
    assert isinstance(term, ox.NamedNode | ox.Literal)
    return term.value
