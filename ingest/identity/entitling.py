"""What events are called, and which relations they concern: by the values that are shown of them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import TYPE_CHECKING

from pyoxigraph import Literal

from ingest.identity.labels import Labels, event_labels, relation_labels
from ontology.terms import RDF, SKOS

if TYPE_CHECKING:
    from ingest.identity.current import Current


def entitle_meeting(current: Current, iri: str) -> None:
    """What a meeting is called, who took part in it, and which relation it concerns."""
    for part in current.get(iri, "hasParticipation"):
        for agent in current.get(part.value, "agent"):
            current.add(iri, "hasParticipant", agent)
    parties = sorted({value.value for value in current.get(iri, "party")})
    _relations(current, iri, [tuple(parties)] if len(parties) == 2 else [])
    place = current.values.get((current.one(iri, "where"), SKOS + "prefLabel"))
    _labels(current, iri, "meetingKind", "meetingStatus", parties, place[0].value if place else None)


def entitle_commitment(current: Current, iri: str) -> None:
    """What a commitment is called, and its document where that has no name; which relations it concerns."""
    parties = sorted({value.value for value in current.get(iri, "party")})
    by, to = (sorted({v.value for v in current.get(iri, p)}) for p in ("committedBy", "committedTo"))
    pairs = [(a, b) for a in by for b in to if a != b] if by and to else list(combinations(parties, 2))
    _relations(current, iri, pairs if (by and to) or len(parties) == 2 else [])
    labels = _labels(current, iri, "commitmentKind", "commitmentStatus", parties, None, (by, to))
    paper = current.one(iri, "instrument")
    if paper and not current.values.get((paper, SKOS + "prefLabel")):
        for language, label in labels.items():
            current.add(paper, SKOS + "prefLabel", Literal(label, language=language))


def _labels(
    current: Current,
    iri: str,
    kind: str,
    status: str,
    parties: list[str],
    place: str | None,
    sides: tuple[list[str], list[str]] = ([], []),
) -> dict[str, str]:
    concept = current.one(iri, kind)
    # The occasion dates what was agreed there; what is only planned is dated by when it is due.
    ahead = current.one(iri, status).endswith("/planned")
    other = current.one(iri, "due") if ahead else current.one(current.one(iri, "madeAt"), "when")
    time = current.told.times.get(current.one(iri, "when") or other)
    labels = event_labels(
        concept.rpartition("/")[2],
        _labels_of(current, concept),
        current.one(iri, status).rpartition("/")[2],
        [_labels_of(current, p) for p in parties],
        place,
        (time.earliest, time.latest) if time else (None, None),
        ([_labels_of(current, p) for p in sides[0]], [_labels_of(current, p) for p in sides[1]]),
    )
    for language, label in labels.items():
        current.add(iri, SKOS + "prefLabel", Literal(label, language=language))
    return labels


def _labels_of(current: Current, iri: str) -> Labels:
    """The labels of a party or a concept by language; ASEAN by its short name, as people say it."""
    if iri == current.names.id("org", "asean"):
        return {"en": "ASEAN", "id": "ASEAN"}
    known = {
        value.language or "en": value.value
        for predicate, value in current.authority.get(iri, [])
        if predicate == SKOS + "prefLabel" and isinstance(value, Literal)
    }
    claimed = current.values.get((iri, SKOS + "prefLabel"), [])
    return known or {"en": claimed[0].value if claimed else iri.rpartition("/")[2]}


def _relations(current: Current, iri: str, pairs: Iterable[tuple[str, ...]]) -> None:
    for a, b in pairs:
        slugs = {party.rpartition("/")[2].removeprefix("igo-"): party for party in (a, b)}
        ends = [slugs[slug] for slug in sorted(slugs)]
        relation = current.names.id("relation", "-".join(sorted(slugs)))
        current.add(iri, "concernsRelation", relation)
        current.add(relation, RDF + "type", current.names.term("BilateralRelation"))
        for party in ends:
            current.add(relation, "party", party)
        for language, label in relation_labels([_labels_of(current, p) for p in ends]).items():
            current.add(relation, SKOS + "prefLabel", Literal(label, language=language))
