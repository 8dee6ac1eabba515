"""Which nodes of different articles are one: exact keys, compatible detail, one candidate or none.

No similarity score decides. What is ambiguous stays apart: an event told twice is a lesser harm than two
events told as one. Human judgements come first and are never overruled.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Literal as OneOf

from ingest import same_body, same_commitment, same_meeting, same_person
from ingest.accounts import broader_topics, read_account
from ingest.claims import Node, Told
from ingest.clusters import Clusters
from ingest.offices import office_form
from ontology.knowledge import Knowledge
from ontology.terms import SKOS, Names


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person decided about two nodes; the last one on a pair (by date) holds."""

    left: str  # IRI
    right: str  # IRI
    verdict: OneOf["same", "different"]
    who: str
    date: str  # ISO date
    why: str


def identify(
    told: Told, knowledge: Knowledge, names: Names, judgements: Sequence[Judgement] = ()
) -> dict[str, str]:
    """For every node that is one with another: the IRI that stands for it.

    Args: what was told; the authority data; the names; human judgements, which force and forbid.
    Returns: a map from IRIs to winners; nodes that stand alone are absent. Bodies of the authority tables
    win; otherwise the first member by (publication date, article id, rank).
    """
    clusters = Clusters(told.order)
    _judge(clusters, judgements)
    by_kind: dict[str, list[Node]] = defaultdict(list)
    for iri in sorted(told.nodes, key=told.order):
        by_kind[told.nodes[iri].kind].append(told.nodes[iri])
    bodies, people, tenures = by_kind["Institution"], by_kind["Person"], by_kind["Tenure"]
    meetings, promises = by_kind["Meeting"], by_kind["Commitment"]
    find, broadest = clusters.find, broader_topics(knowledge)

    same_body.bring_together(bodies, clusters, knowledge, names)
    clusters.same((n.iri for n in by_kind["Post"]), lambda iri: _post_key(told.nodes[iri], names))
    same_person.bring_together(same_person.read_called(people, tenures, told, find, names), clusters)
    clusters.same((n.iri for n in tenures), lambda iri: same_person.tenure_key(told.nodes[iri], find, names))
    accounts = {n.iri: read_account(n, told, find, broadest, names) for n in meetings}
    kin = same_body.kinship(bodies, find, knowledge, names)
    same_meeting.bring_together(same_meeting.Meetings(accounts, kin), clusters)
    _parts(meetings, told, clusters, names)
    undertakings = {n.iri: same_commitment.read_undertaking(n, told, find, broadest, names) for n in promises}
    same_commitment.bring_together(undertakings, clusters)
    instrument = names.term("instrument")
    papers = {n.iri: n.value(instrument) for n in promises}
    for iri, paper in papers.items():
        first = papers.get(find(iri))
        if paper and first:
            clusters.union(first, paper)
    return clusters.canonical()


def _judge(clusters: Clusters, judgements: Sequence[Judgement]) -> None:
    last: dict[frozenset[str], Judgement] = {}
    for row in sorted(judgements, key=lambda j: (j.date, j.who, j.verdict, j.why)):
        last[frozenset((row.left, row.right))] = row
    rows = sorted(last.values(), key=lambda j: (j.left, j.right))
    for row in (r for r in rows if r.verdict == "different"):
        clusters.keep_apart(row.left, row.right)
    for row in (r for r in rows if r.verdict == "same"):
        clusters.union(row.left, row.right)


def _post_key(node: Node, names: Names) -> Hashable | None:
    """Form and country; a post of unknown country is its article's own."""
    label, country = node.value(SKOS + "prefLabel"), node.value(names.term("actsFor"))
    return (office_form(label, country, names.base), country) if label and country else None


def _parts(meetings: list[Node], told: Told, clusters: Clusters, names: Names) -> None:
    """One agent (or one unnamed office) takes part in one meeting once."""
    meeting_of = {p: m.iri for m in meetings for p in m.values(names.term("hasParticipation"))}

    def key(iri: str) -> Hashable | None:
        node = told.nodes[iri]
        who = node.value(names.term("agent")) or node.value(names.term("inCapacityOf"))
        return (clusters.find(meeting_of[iri]), clusters.find(who)) if who else None

    clusters.same((p for p in sorted(meeting_of, key=told.order) if p in told.nodes), key)
