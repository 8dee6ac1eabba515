"""What ``graph/derived`` says of one thing: of a meeting, a commitment, a document or a relation."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from ontology.event_codes import codes_of
from ontology.levels import level_of
from ontology.statements import Statement
from ontology.terms import SKOS
from queries.courses import course
from queries.triples import Triples, get, is_a, pointing, tail
from queries.yearly import begins, sides


def told_of(graph: Triples, thing: str) -> bool:
    """Whether a thing is a meeting or a commitment."""
    return is_a(graph, thing, "Meeting") or is_a(graph, thing, "Commitment")


def of_thing(graph: Triples, thing: str, asof: str) -> Iterator[Statement]:
    """What is derived of a meeting, a commitment, a document or a relation."""
    if is_a(graph, thing, "BilateralRelation"):
        yield from sides(graph, thing)
    if told_of(graph, thing):
        yield from begins(graph, thing)
    if is_a(graph, thing, "Meeting"):
        yield from _codes(graph, thing, thing, "meeting", "meeting")
        yield from _level(graph, thing)
    if is_a(graph, thing, "Commitment"):
        yield from _codes(graph, thing, thing, "commitment", "commitment")
        yield from course(graph, thing, asof)
    for commitment in pointing(graph, "instrument", thing):
        if is_a(graph, commitment, "Commitment"):
            yield from _codes(graph, thing, commitment, "commitment", "signing")


def _codes(graph: Triples, node: str, fact: str, what: str, aspect: str) -> Iterator[Statement]:
    """The codes of a fact; those of a signing stand at the document, so that nobody sums both."""
    kind, status = tail(graph, fact, f"{what}Kind"), tail(graph, fact, f"{what}Status")
    for code in codes_of(what, kind, status):
        if code.aspect == aspect:
            yield node, graph.names.term("cameoCode"), ox.Literal(code.cameo)
            yield node, graph.names.term("ploverType"), ox.Literal(code.plover)


def _level(graph: Triples, meeting: str) -> Iterator[Statement]:
    """The highest level of office at which each side took part is shown: the highest of all."""
    parts = get(graph, meeting, "hasParticipation")
    posts = {post for part in parts for post in get(graph, part, "inCapacityOf")}
    level = level_of({label for post in posts for label in get(graph, post, SKOS + "prefLabel")})
    if level:
        yield meeting, graph.names.term("level"), ox.NamedNode(graph.names.id("level", level))
