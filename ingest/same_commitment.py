"""When two articles tell of one commitment: documents of one meeting or one day, and equal undertakings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from itertools import combinations

from ingest.claims import Node, Told
from ingest.quads import DOCUMENTS, fold
from ontology.terms import SKOS, Names

Step = tuple[list[tuple[str, str]], Callable[[str, str], bool]]


@dataclass(frozen=True, slots=True)
class Undertaking:
    """One article's commitment with what identity turns on."""

    iri: str
    articles: frozenset[str]
    kind: str
    status: str
    parties: frozenset[str]
    sides: tuple[frozenset[str], frozenset[str]]
    topics: frozenset[str]
    meeting: str | None
    day: str | None
    due: bool
    name: str | None


def compatible(a: Undertaking, b: Undertaking) -> bool:
    """Whether nothing told of both contradicts that they are one.

    A document that is still due is not the one that was signed; any other step is history of one document.
    """
    if a.articles & b.articles or a.kind != b.kind or a.parties != b.parties:
        return False
    if a.day and b.day and a.day != b.day:
        return False
    if a.name and b.name and a.name != b.name:
        return False
    if a.status != b.status and (a.due or b.due):
        return False
    if a.kind in DOCUMENTS:
        return True
    return a.status == b.status and a.sides == b.sides and bool(a.topics) and a.topics == b.topics


def undertaking_steps(
    nodes: list[Node], told: Told, find: Callable[[str], str], names: Names
) -> Iterator[Step]:
    """The candidate pairs: first of one meeting, then of one day."""
    all_ = {node.iri: _read(node, told, find, names) for node in nodes}

    def fits(a: str, b: str) -> bool:
        return compatible(all_[a], all_[b])

    for place in ("meeting", "day"):
        blocks: dict[Hashable, list[str]] = defaultdict(list)
        for it in all_.values():
            if getattr(it, place):
                blocks[it.kind, it.parties, getattr(it, place)].append(it.iri)
        yield [pair for block in blocks.values() for pair in combinations(block, 2) if fits(*pair)], fits


def _read(node: Node, told: Told, find: Callable[[str], str], names: Names) -> Undertaking:
    term = names.term

    def tail(predicate: str) -> str:
        return (node.value(term(predicate)) or "").rpartition("/")[2]

    def several(predicate: str) -> frozenset[str]:
        return frozenset(node.values(term(predicate)))

    time = told.times.get(node.value(term("when")) or "")
    meeting = node.value(term("madeAt"))
    paper = told.nodes.get(node.value(term("instrument")) or "")
    name = (paper.value(SKOS + "prefLabel") if paper else None) or node.value(SKOS + "altLabel")
    return Undertaking(
        iri=node.iri,
        articles=frozenset(node.articles),
        kind=tail("commitmentKind"),
        status=tail("commitmentStatus"),
        parties=several("party"),
        sides=(several("committedBy"), several("committedTo")),
        topics=several("topic"),
        meeting=find(meeting) if meeting else None,
        day=time.earliest if time and time.earliest == time.latest else None,
        due=node.value(term("due")) is not None,
        name=fold(name) if name else None,
    )
