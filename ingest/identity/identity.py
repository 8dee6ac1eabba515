"""Which nodes of different articles are one: exact keys, compatible detail, one candidate or none.

No similarity score decides. What is ambiguous stays apart: an event told twice is a lesser harm than two
events told as one. Human judgements come first and are never overruled.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from ingest.identity import meeting_steps, same_body, same_commitment, same_person
from ingest.identity.accounts import broader_topics, read_account
from ingest.identity.claims import Node, Told
from ingest.identity.clusters import Clusters
from ingest.identity.same_commitment import Undertaking
from ingest.identity.same_meeting import Meetings
from ingest.identity.same_person import Called
from ingest.persons.offices import office_form
from ontology.judgements import Judgement
from ontology.knowledge import Knowledge
from ontology.terms import SKOS, Names


@dataclass(frozen=True, slots=True)
class Resolved:
    """What was brought together, and what it was decided by."""

    clusters: Clusters
    called: dict[str, Called]
    meetings: Meetings
    undertakings: dict[str, Undertaking]


def identify(
    told: Told, knowledge: Knowledge, names: Names, judgements: Sequence[Judgement] = ()
) -> dict[str, str]:
    """For every node that is one with another: the IRI that stands for it.

    Args: what was told; the authority data; the names; human judgements, which force and forbid.
    Returns: a map from IRIs to winners; nodes that stand alone are absent. Bodies of the authority tables
    win; otherwise the first member by (publication date, article id, rank).
    """
    clusters = resolve(told, knowledge, names, judgements).clusters
    rows = {names.authority(body.id) for body in knowledge.bodies}
    return {iri: to for iri, to in clusters.canonical().items() if iri in told.nodes or iri in rows}


def resolve(told: Told, knowledge: Knowledge, names: Names, judgements: Sequence[Judgement] = ()) -> Resolved:
    """Bring the nodes together, kind by kind, each on the ground of the ones before; see `identify`."""
    clusters = Clusters(told.order)
    rows = {names.authority(body.id) for body in knowledge.bodies}
    kinds = {**dict.fromkeys(rows, "Institution"), **{iri: node.kind for iri, node in told.nodes.items()}}
    judge(clusters, judgements, kinds, names)
    by_kind: dict[str, list[Node]] = defaultdict(list)
    for iri in sorted(told.nodes, key=told.order):
        by_kind[told.nodes[iri].kind].append(told.nodes[iri])
    bodies, people, tenures = by_kind["Institution"], by_kind["Person"], by_kind["Tenure"]
    find, broadest = clusters.find, broader_topics(knowledge)

    said = {node.iri: same_body.read_named(node, names) for node in bodies}
    same_body.bring_together(said, clusters, same_body.shared_names(knowledge))
    clusters.same((n.iri for n in by_kind["Post"]), lambda iri: post_key(told.nodes[iri], names))
    called = same_person.read_called(people, tenures, told, find, names)
    same_person.bring_together(called, clusters)
    clusters.same((n.iri for n in tenures), lambda iri: same_person.tenure_key(told.nodes[iri], find, names))
    accounts = {n.iri: read_account(n, told, find, broadest, names) for n in by_kind["Meeting"]}
    kin = same_body.kinship(same_body.parents(bodies, find), knowledge, names)
    meetings = Meetings(accounts, kin)
    meeting_steps.bring_together(meetings, clusters)
    _parts(by_kind["Meeting"], told, clusters, names)
    undertakings = {
        n.iri: same_commitment.read_undertaking(n, told, find, broadest, names) for n in by_kind["Commitment"]
    }
    same_commitment.bring_together(undertakings, clusters)
    papers = {n.iri: n.value(names.term("instrument")) for n in by_kind["Commitment"]}
    for iri, paper in papers.items():
        first = papers.get(find(iri))
        if paper and first:
            clusters.union(first, paper)
    return Resolved(clusters, called, meetings, undertakings)


def judge(
    clusters: Clusters, judgements: Sequence[Judgement], kinds: Mapping[str, str], names: Names
) -> None:
    """Human decisions first: they force and forbid. Of contradicting rows the separation holds.

    A thing that no article tells of now still links the others of its chain.
    """
    for row in judgements:
        if row.verdict == "different":
            clusters.keep_apart(names.authority(row.subject), names.authority(row.object))
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for iri, root in sorted(chains(judgements, names).items()):
        if iri in kinds:
            groups[root, kinds[iri]].append(iri)
    for group in groups.values():
        for iri in group[1:]:
            clusters.union(group[0], iri)


def chains(judgements: Sequence[Judgement], names: Names) -> dict[str, str]:
    """Of each thing that a person called the same as another: the thing that its chain is known by."""
    linked = Clusters(lambda iri: ("", "", 0, iri))
    for row in judgements:
        if row.verdict == "same":
            linked.union(names.authority(row.subject), names.authority(row.object))
    return linked.canonical()


def post_key(node: Node, names: Names) -> Hashable | None:
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
