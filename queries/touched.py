"""Which meetings and commitments a change of ``graph/current`` can alter what is derived of.

Everything that deriving reads of a fact lies at the end of one of a few paths from it. Of the changed
triples on such a path take the one nearest to the fact: the links between the fact and it did not change, so
they stand in the graph as it was before, and going back along them finds the fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

import pyoxigraph as ox

from ontology.terms import DCTERMS, OA, PROV, RDF, SKOS, Names
from queries.triples import TYPE, Triples

_REPORTED = ("evidence", OA + "hasSource", DCTERMS + "issued")
# Steps from a fact; ^ goes from the object to the subject.
PATHS: tuple[tuple[str, ...], ...] = (
    (TYPE,),
    ("meetingKind",),
    ("meetingStatus",),
    ("commitmentKind",),
    ("commitmentStatus",),
    ("topic",),
    ("concernsRelation",),
    ("party",),  # of a relation, which is a thing of which something is derived too
    ("instrument",),
    ("hasParticipant",),
    ("hasParticipation", "inCapacityOf", SKOS + "prefLabel"),
    ("when", "earliest"),
    ("when", "latest"),
    ("due", "latest"),
    ("madeAt", "when", "earliest"),
    ("follows", "when", "earliest"),
    _REPORTED,
    ("evidence", OA + "hasSource", DCTERMS + "source"),
    ("^follows", TYPE),
    ("^follows", "commitmentKind"),
    ("^follows", "commitmentStatus"),
    ("^follows", *_REPORTED),
    ("^" + RDF + "subject", TYPE),
    ("^" + RDF + "subject", RDF + "predicate"),
    ("^" + RDF + "subject", RDF + "object"),
    ("^" + RDF + "subject", PROV + "hadPrimarySource", DCTERMS + "issued"),
)
_CLASSES = (
    "Meeting",
    "Commitment",
    "BilateralRelation",
    "Claim",
    "Article",
)  # of which deriving asks whether a thing is one

Step = tuple[str, bool]  # IRI of the property, whether it is gone backwards


def read_properties(names: Names) -> frozenset[str]:
    """The IRIs of all properties that deriving reads."""
    return frozenset(iri for path in PATHS for iri, _ in _steps(path, names))


def touched(before: Triples, changed: Iterable[ox.Quad]) -> set[str]:
    """The facts that the changed quads can touch, and perhaps some things that are no facts.

    Args: ``graph/current`` before the change; the quads of it that go and that come.
    """
    names = before.names
    ends: dict[str, list[tuple[tuple[Step, ...], bool]]] = defaultdict(list)
    for path in PATHS:
        steps = _steps(path, names)
        for place, (iri, backwards) in enumerate(steps):
            if (steps[:place], backwards) not in ends[iri]:
                ends[iri].append((steps[:place], backwards))
    classes = {names.term(name) for name in _CLASSES}
    starts: dict[tuple[Step, ...], set[str]] = defaultdict(set)
    for quad in changed:
        predicate = quad.predicate.value
        if predicate not in ends or (predicate == TYPE and quad.object.value not in classes):  # type: ignore[union-attr]
            continue
        for way, backwards in ends[predicate]:
            starts[way].add((quad.object if backwards else quad.subject).value)  # type: ignore[union-attr]
    return {fact for way, nodes in starts.items() for fact in _back(before, way, nodes)}


def _back(before: Triples, way: tuple[Step, ...], nodes: set[str]) -> set[str]:
    """The nodes from which this way leads to some of the given ones."""
    for iri, backwards in reversed(way):
        found = (before.objects(node, iri) if backwards else before.subjects(iri, node) for node in nodes)
        nodes = {other for others in found for other in others}
    return nodes


def _steps(path: tuple[str, ...], names: Names) -> tuple[Step, ...]:
    bare = ((step.removeprefix("^"), step.startswith("^")) for step in path)
    return tuple((name if ":" in name else names.term(name), backwards) for name, backwards in bare)
