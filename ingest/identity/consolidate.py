"""The graph that everybody reads: each thing once, its best-supported values first, every claim kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pyoxigraph import NamedNode, Quad

from ingest.identity.claims import read_claims
from ingest.identity.current import Current
from ingest.identity.identity import identify
from ingest.identity.judging import Judged, without
from ingest.identity.registry import Registry, named
from ontology.judgements import Judgement
from ontology.knowledge import Knowledge
from ontology.terms import Names

__all__ = ["Judgement", "consolidate"]


def consolidate(
    claims: Iterable[Quad],
    knowledge: Knowledge,
    names: Names,
    judgements: Sequence[Judgement] = (),
    registry: Registry | None = None,
) -> list[Quad]:
    """The quads of ``graph/current``: a pure function of its input, whatever its order.

    Args: all quads of all source and extraction graphs; the authority data; the names; human judgements;
    the names that were pinned.
    Returns: sorted quads, self-contained: with articles, evidence, claims, and a minimal description of
    every state, body, topic and concept that is used. All members of ASEAN are always there.
    """
    told = read_claims(claims, names)
    canonical = named(identify(told, knowledge, names, judgements), told, registry or {}, names)
    judged = Judged.of(judgements, names)
    told = without(told, canonical, judged.retracted, names)
    canonical = {iri: winner for iri, winner in canonical.items() if iri in told.nodes or iri == winner}
    alive = {canonical.get(iri, iri) for iri in told.nodes}
    canonical = {iri: winner for iri, winner in canonical.items() if winner in alive}
    current = Current(told, canonical, knowledge, names, judged)
    current.write()
    graph = NamedNode(names.graph("current"))
    nodes: dict[str, NamedNode] = {}

    def node(iri: str) -> NamedNode:
        return nodes.get(iri) or nodes.setdefault(iri, NamedNode(iri))

    return sorted((Quad(node(s), node(p), o, graph) for s, p, o in current.triples), key=str)
