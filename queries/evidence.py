"""The evidence check: every quote stands at its offsets in its article, and nothing is without one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from ontology.terms import OA, PROV, RDF, Names
from queries.faults import StoreError
from queries.sparql import proposal_graph
from queries.store import Store
from queries.texts import digest

Said = defaultdict[str, defaultdict[str, list[str]]]


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is not as it should be."""

    article: str
    node: str
    reason: str

    def __str__(self) -> str:
        return f"{self.article}: {self.node}: {self.reason}"


def check_evidence(store: Store) -> list[Fault]:
    """All faults of all articles, sorted; empty where every quote, digest and fact is in order."""
    prefix = store.names.graph("source", "")
    keys = [graph[len(prefix) :] for graph in store.graph_names() if graph.startswith(prefix)]
    return sorted(fault for key in keys for fault in _check(store, key))


def _check(store: Store, key: str) -> list[Fault]:
    names = store.names
    article = names.id("article", key)
    said = _said(store, names.graph("source", key), names.graph("extraction", key, "rules"))
    faults: list[Fault] = []
    try:
        text = store.text(key)
    except StoreError as error:
        return [Fault(key, article, str(error))]
    if said[article][names.term("sha256")] != [digest(text)]:
        faults.append(Fault(key, article, "the digest is not that of the stored text"))
    faults += _unproven(said, key, text, names)
    return faults + _unproven(_said(store, proposal_graph(key, names)), key, text, names)


def _said(store: Store, *graphs: str) -> Said:
    said: Said = defaultdict(lambda: defaultdict(list))
    for graph in graphs:
        for quad in store.quads(graph):
            said[quad.subject.value][quad.predicate.value].append(quad.object.value)  # type: ignore[union-attr]
    return said


def _unproven(said: Said, key: str, text: str, names: Names) -> list[Fault]:
    """What graphs that hold claims and their spans say without proof."""
    faults = []
    for node in sorted(said):
        kinds = said[node][RDF + "type"]
        proofs = said[node][names.term("evidence")]
        if names.term("Evidence") in kinds:
            quotes = said[node + "#q"][OA + "exact"]
            try:
                start, end = (int(said[node + "#p"][OA + edge][0]) for edge in ("start", "end"))
            except (IndexError, ValueError):
                faults.append(Fault(key, node, "has no offsets"))
                continue
            if not 0 <= start < end <= len(text) or quotes != [text[start:end]]:
                faults.append(Fault(key, node, f"the quote {quotes!r} does not stand at {start}-{end}"))
        elif names.term("Claim") in kinds or (PROV + "hadPrimarySource" in said[node] and _is_fact(kinds)):
            if not proofs:
                faults.append(Fault(key, node, "has no evidence"))
            for proof in proofs:
                if names.term("Evidence") not in said[proof][RDF + "type"]:
                    faults.append(Fault(key, node, f"its evidence {proof} is not in the graph"))
    return faults


def _is_fact(kinds: list[str]) -> bool:
    return not any(kind.endswith("#ClaimGraph") for kind in kinds)
