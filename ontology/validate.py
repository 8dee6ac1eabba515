"""Does the consolidated graph keep the rules of ``shapes.ttl``? Checked in-process, without the network.

Rule by rule: what plainly keeps it is passed over (`ontology.soundness`), all else goes to the SHACL checker,
some things at a time, with what the rule asks of each and of what is around it. So the memory that it takes
does not grow with the graph.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

import pyoxigraph as ox
import pyshacl
import rdflib
from pyshacl.errors import ConstraintLoadError, ShapeLoadError
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH, SKOS, XSD

from ontology.graphs import authority_statements, shapes
from ontology.knowledge import load
from ontology.soundness import Term, Values, path_of, plainly_sound
from ontology.terms import Names

# The triples of a pattern: subject, predicate, object, each of them or none.
Match = Callable[[ox.NamedNode | None, ox.NamedNode | None, ox.NamedNode | None], Iterable[ox.Triple]]
Asked = defaultdict[int, set[str]]  # the properties that a rule asks for, by the steps from its thing

TRIPLES = 50_000  # read at a time, about: some 100 MB with what the checker keeps of them
KEPT = 100_000  # values around things that are remembered: some 40 MB
TYPE = ox.NamedNode(RDF.type)
_ORDER = {"Violation": 0, "Warning": 1, "Info": 2}


class ShapesError(RuntimeError):
    """The shapes themselves cannot be applied."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One rule that one resource breaks."""

    focus: str  # IRI of the resource
    path: str | None  # IRI of the property, where the rule is about one
    value: str | None  # the offending value, where there is one
    message: str
    severity: str  # Violation, Warning, Info
    shape: str  # the rule's name in shapes.ttl: "Meeting-party"

    def __str__(self) -> str:
        value = f" (found {self.value})" if self.value else ""
        return f"{self.severity}: {self.focus}: {self.message}{value} [{self.shape}]"


def validate(match: Match, names: Names, language: str = "en") -> list[Violation]:
    """Check ``graph/current`` against the shapes.

    Args: the triples of the graph by pattern; the names under the base in use; the language of the messages,
        ``en`` or ``id``.
    Returns: what breaks a rule, the gravest first, then by resource; empty where all is well. ``Warning``
        and ``Info`` entries leave the graph valid.
    Raises: ShapesError where the shapes themselves cannot be applied.
    """
    rules = shapes(names)
    _results(rules, rdflib.Graph())  # so that shapes which cannot be applied are told of in any case
    graph = _Graph(match, names)
    found: set[Violation] = set()
    for rule in sorted({*rules.subjects(SH.targetClass), *rules.subjects(SH.targetSubjectsOf)}, key=str):
        sound = plainly_sound(rules, rule)
        doubtful = (thing for thing in _targets(rules, rule, match) if not sound(thing, graph.of(thing)))
        for part in _parts(doubtful, graph, _asked(rules, rule)):
            results = _results(_aimed(rules, rule, part.things), part.triples)
            found.update(
                _violation(results, node, names, language)
                for node in results.objects(None, SH.result)  # not their sh:detail, the parts of a rule
            )
    return sorted(
        found, key=lambda v: (_ORDER[v.severity], v.focus, v.shape, v.path or "", v.value or "", v.message)
    )


def _aimed(rules: rdflib.Graph, rule: rdflib.term.Node, things: Iterable[str]) -> rdflib.Graph:
    """The shapes with these things as their only targets, of one rule."""
    aimed = rdflib.Graph()
    for triple in rules:
        if triple[1] not in (SH.targetClass, SH.targetSubjectsOf):
            aimed.add(triple)
    for thing in things:
        aimed.add((rule, SH.targetNode, rdflib.URIRef(thing)))
    return aimed


def _results(rules: rdflib.Graph, triples: rdflib.Graph) -> rdflib.Graph:
    """The report of the SHACL checker."""
    try:
        _, results, _ = pyshacl.validate(triples, shacl_graph=rules, inplace=True, do_owl_imports=False)
    except (ShapeLoadError, ConstraintLoadError) as error:
        raise ShapesError(f"the shapes cannot be applied: {error}") from error
    if not isinstance(results, rdflib.Graph):  # pyshacl may hand back the error that it met
        raise ShapesError(f"the shapes cannot be applied: {results}")
    return results


def _targets(rules: rdflib.Graph, rule: rdflib.term.Node, match: Match) -> Iterator[ox.NamedNode]:
    """The things that a rule is about; one of two classes may come twice."""
    for target in sorted(map(str, rules.objects(rule, SH.targetClass))):
        yield from (triple.subject for triple in match(None, TYPE, ox.NamedNode(target)))  # type: ignore[misc]
    for target in sorted(map(str, rules.objects(rule, SH.targetSubjectsOf))):
        yield from (triple.subject for triple in match(None, ox.NamedNode(target), None))  # type: ignore[misc]


def _asked(rules: rdflib.Graph, rule: rdflib.term.Node) -> Asked:
    """The properties that a rule asks for, and those that it asks of their values, and so on."""
    asked: Asked = defaultdict(set)

    def ask(rule: rdflib.term.Node, steps: int) -> None:
        for step in path_of(rules, rule):
            asked[steps].add(str(step))
            steps += 1
        for constraint, value in rules.predicate_objects(rule):
            if constraint == SH["class"]:
                asked[steps].add(str(RDF.type))
            elif constraint in (SH.equals, SH.disjoint, SH.lessThan, SH.lessThanOrEquals):
                asked[steps - 1].add(str(value))
            elif constraint in (SH.property, SH.node, SH["not"], SH.qualifiedValueShape):
                ask(value, steps)
            elif constraint in (SH["or"], SH["and"], SH.xone):
                for part in Collection(rules, value):
                    ask(part, steps)

    ask(rule, 0)
    return asked


class _Graph:
    """The graph, with the two facts of the authority graph that the shapes ask for."""

    def __init__(self, match: Match, names: Names) -> None:
        self._match = match
        self._facts: dict[str, list[ox.Triple]] = defaultdict(list)
        for subject, predicate, value in authority_statements(load(), names):
            if predicate in (str(SKOS.inScheme), names.term("verified")):
                fact = ox.Triple(ox.NamedNode(subject), ox.NamedNode(predicate), value)
                self._facts[subject].append(fact)
        self._around = functools.lru_cache(maxsize=KEPT)(self._values)

    def told(self, thing: ox.NamedNode) -> Iterator[ox.Triple]:
        """All that is told of a thing."""
        return chain(self._match(thing, None, None), self._facts.get(thing.value, ()))

    def some(self, thing: ox.NamedNode, predicate: str) -> Iterator[ox.Triple]:
        """What is told of one property of a thing, which may be a popular one."""
        facts = (fact for fact in self._facts.get(thing.value, ()) if fact.predicate.value == predicate)
        return chain(self._match(thing, ox.NamedNode(predicate), None), facts)

    def _values(self, thing: ox.NamedNode, predicate: str) -> list[Term]:
        return [triple.object for triple in self.some(thing, predicate)]

    def of(self, thing: ox.NamedNode) -> Values:
        """The values of the properties of a thing, which is read once, and of those around it."""
        own: dict[str, list[Term]] = defaultdict(list)
        for triple in self.told(thing):
            own[triple.predicate.value].append(triple.object)

        def of(one: Term, predicate: str) -> Iterable[Term]:
            if one == thing:
                return own.get(predicate, ())
            return self._around(one, predicate) if isinstance(one, ox.NamedNode) else ()

        return of


def _parts(things: Iterable[ox.NamedNode], graph: _Graph, asked: Asked) -> Iterator[_Part]:
    part = _Part(graph, asked)
    for thing in things:
        part.add(thing)
        if len(part.triples) >= TRIPLES:
            yield part
            part = _Part(graph, asked)
    if part.things:
        yield part


class _Part:
    """Some things with the triples about them and around them that a rule asks for."""

    def __init__(self, graph: _Graph, asked: Asked) -> None:
        self._graph, self._asked = graph, asked
        self.things: list[str] = []
        self.triples = rdflib.Graph()

    def add(self, thing: ox.NamedNode) -> None:
        """Read what is asked of a thing."""
        self.things.append(thing.value)
        self._add(self._graph.told(thing), 0)

    def _add(self, told: Iterable[ox.Triple], steps: int) -> None:
        for triple in told:
            if triple.predicate.value not in self._asked[steps]:
                continue
            self.triples.add((_term(triple.subject), _term(triple.predicate), _term(triple.object)))
            if isinstance(triple.object, ox.NamedNode):
                for predicate in sorted(self._asked[steps + 1]):
                    self._add(self._graph.some(triple.object, predicate), steps + 1)


def _term(term: Term) -> rdflib.term.Node:
    if isinstance(term, ox.NamedNode):
        return rdflib.URIRef(term.value)
    if isinstance(term, ox.Literal):
        if term.language:
            return rdflib.Literal(term.value, lang=term.language)
        plain = term.datatype.value == str(XSD.string)
        return rdflib.Literal(term.value, datatype=None if plain else rdflib.URIRef(term.datatype.value))
    raise TypeError(f"not in our graphs: {term}")


def _violation(results: rdflib.Graph, node: rdflib.term.Node, names: Names, language: str) -> Violation:
    path = results.value(node, SH.resultPath)
    value = results.value(node, SH.value)
    focus = results.value(node, SH.focusNode)
    shape = results.value(node, SH.sourceShape)
    messages = {
        getattr(text, "language", None): str(text) for text in results.objects(node, SH.resultMessage)
    }
    return Violation(
        focus=str(focus),
        path=str(path) if isinstance(path, rdflib.URIRef) else None,
        value=None if value is None or value == focus else str(value),
        message=messages.get(language) or min(messages.values(), default=""),
        severity=str(results.value(node, SH.resultSeverity)).removeprefix(str(SH)),
        shape=str(shape).removeprefix(names.base + "shapes#"),
    )
