"""Does the consolidated graph keep the rules of ``shapes.ttl``? Checked in-process, without the network."""

from __future__ import annotations

from dataclasses import dataclass

import pyshacl
import rdflib
from pyshacl.errors import ConstraintLoadError, ShapeLoadError
from rdflib.namespace import SH, SKOS

from ontology.graphs import authority_statements, shapes
from ontology.knowledge import load
from ontology.terms import Names

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


def validate(current: rdflib.Graph, names: Names, language: str = "en") -> list[Violation]:
    """Check ``graph/current`` against the shapes.

    Args: the graph, which is left as it is; the names under the base in use; the language of the messages,
        ``en`` or ``id``.
    Returns: what breaks a rule, the gravest first, then by resource; empty where all is well. ``Warning``
        and ``Info`` entries leave the graph valid.
    Raises: ShapesError where the shapes themselves cannot be applied.
    """
    data = _with_authority(current, names)
    try:
        _, results, _ = pyshacl.validate(data, shacl_graph=shapes(names), inplace=True, do_owl_imports=False)
    except (ShapeLoadError, ConstraintLoadError) as error:
        raise ShapesError(f"the shapes cannot be applied: {error}") from error
    if not isinstance(results, rdflib.Graph):  # pyshacl may hand back the error that it met
        raise ShapesError(f"the shapes cannot be applied: {results}")
    found = {
        _violation(results, node, names, language)
        for node in results.objects(None, SH.result)  # not their sh:detail, the parts of a rule
    }
    return sorted(
        found, key=lambda v: (_ORDER[v.severity], v.focus, v.shape, v.path or "", v.value or "", v.message)
    )


def _with_authority(current: rdflib.Graph, names: Names) -> rdflib.Graph:
    """A copy of the graph with the two facts of the authority graph that the shapes ask for."""
    joined = rdflib.Graph()
    for triple in current:
        joined.add(triple)
    scheme, verified = rdflib.URIRef(SKOS.inScheme), rdflib.URIRef(names.term("verified"))
    for subject, predicate, value in authority_statements(load(), names):
        if predicate == str(scheme):
            joined.add((rdflib.URIRef(subject), scheme, rdflib.URIRef(value.value)))
        elif predicate == str(verified):
            joined.add((rdflib.URIRef(subject), verified, rdflib.Literal(value.value == "true")))
    return joined


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
