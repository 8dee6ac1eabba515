"""The nine standing queries by which engines are compared, on the consolidated graph and on the derived one.

Kinds: lookup, star join, date range, negation, aggregation, transitive path, path over authority data,
text scan, provenance by graph. Five of them have a short cut: the node of a pair of states (twice), counts by
year, open commitments, and co-participation in ``graph/derived``. No query leans on a default graph or on
what one engine alone can do. (A range is asked of one variable: Virtuoso 7.2.5 loses rows when its two bounds
are put on two variables.)
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ontology.terms import DCTERMS, OA, ORG, PROV, RDF, SKOS, XSD, Names

NAMES = Names()
PREFIXES = "".join(
    f"PREFIX {name}: <{iri}>\n"
    for name, iri in {
        "mfk": NAMES.term(""), "rdf": RDF, "skos": SKOS, "prov": PROV, "dcterms": DCTERMS, "oa": OA,
        "org": ORG, "xsd": XSD,
    }.items()
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """A query: its number and name, its text, and the same asked by what was materialised for it."""

    name: str
    raw: str
    derived: str | None = None


@dataclass(frozen=True, slots=True)
class Subjects:
    """What one round asks about: a meeting, a merged name, two states, a topic, a first and a last day."""

    meeting: str
    merged: str
    one: str
    other: str
    topic: str
    first: str
    last: str


def standing(about: Subjects) -> Iterator[Standing]:
    """The nine queries about these things."""
    current, derived = NAMES.graph("current"), NAMES.graph("derived")

    def on_current(head: str, body: str, tail: str = "") -> str:
        return f"{PREFIXES}SELECT {head} WHERE {{ GRAPH <{current}> {{ {body} }} }} {tail}"

    def on_derived(head: str, body: str, tail: str = "") -> str:
        return f"{PREFIXES}SELECT {head} WHERE {{ GRAPH <{derived}> {{ {body} }} }} {tail}"

    sides = f"mfk:party <{about.one}> , <{about.other}>"
    relation = _relation(about.one, about.other)
    yield Standing("1 lookup", on_current("?p ?o", f"<{about.meeting}> ?p ?o"))
    yield Standing(
        "2 star join",
        on_current(
            "?m ?day ?kind",
            f"?m {sides} ; a mfk:Meeting ; mfk:topic <{about.topic}> ; mfk:meetingKind ?kind ; mfk:when ?t . "
            "?t mfk:earliest ?day",
            "ORDER BY ?day ?m",
        ),
        on_current(
            "?m ?day ?kind",
            f"?m mfk:concernsRelation <{relation}> ; a mfk:Meeting ; mfk:topic <{about.topic}> ; "
            "mfk:meetingKind ?kind ; mfk:when ?t . ?t mfk:earliest ?day",
            "ORDER BY ?day ?m",
        ),
    )
    yield Standing(
        "3 date range",
        on_current(
            "(COUNT(DISTINCT ?m) AS ?n)",
            f"?m {sides} ; a mfk:Meeting ; mfk:when ?t . ?t mfk:earliest ?day "
            f'FILTER(?day >= "{about.first}"^^xsd:date && ?day <= "{about.last}"^^xsd:date)',
        ),
        on_derived(
            "(?count AS ?n)",
            f"?tally mfk:yearlyTallyOf <{relation}> ; mfk:tallyYear {about.first[:4]} ; mfk:meetings ?count",
        ),
    )
    agreed = NAMES.id("commitment-status", "agreed")
    yield Standing(
        "4 nothing followed",
        on_current(
            "?c",
            f"?c {sides} ; a mfk:Commitment ; mfk:commitmentStatus <{agreed}> "
            "FILTER NOT EXISTS { ?later mfk:follows ?c }",
            "ORDER BY ?c",
        ),
        f"{PREFIXES}SELECT ?c WHERE {{ GRAPH <{current}> {{ ?c mfk:concernsRelation <{relation}> }} "
        f"GRAPH <{derived}> {{ ?c mfk:isOpen true ; mfk:commitmentState <{agreed}> }} }} ORDER BY ?c",
    )
    held = NAMES.id("meeting-status", "held")
    yield Standing(
        "5 who meets whom",
        on_current(
            "?a ?b (COUNT(?m) AS ?n)",
            f"?m mfk:meetingStatus <{held}> ; mfk:hasParticipant ?a , ?b FILTER(STR(?a) < STR(?b))",
            "GROUP BY ?a ?b ORDER BY DESC(?n) ?a ?b LIMIT 50",
        ),
        on_derived(
            "?a ?b ?n",
            # of the numbers of meetings only those that fewer than fifty pairs exceed
            "{ SELECT ?n WHERE { ?here a mfk:Frequency ; mfk:sharedMeetings ?n . "
            "?more a mfk:Frequency ; mfk:sharedMeetings ?k ; mfk:pairsOfActors ?pairs } "
            "GROUP BY ?n HAVING(SUM(IF(?k > ?n, ?pairs, 0)) < 50) } "
            "?both mfk:meetingCount ?n ; mfk:participant ?a , ?b FILTER(STR(?a) < STR(?b))",
            "ORDER BY DESC(?n) ?a ?b LIMIT 50",
        ),
    )
    yield Standing("6 path of names", on_current("?now", f"<{about.merged}> mfk:canonical+ ?now"))
    yield Standing(
        "6b path of topics",
        on_current(
            "?m",
            f"?m {sides} ; a mfk:Meeting ; mfk:topic/skos:broader* <{about.topic}>",
            "ORDER BY ?m",
        ),
        on_current(
            "?m",
            f"?m mfk:concernsRelation <{relation}> ; a mfk:Meeting ; mfk:topic/skos:broader* <{about.topic}>",
            "ORDER BY ?m",
        ),
    )
    yield Standing(
        "7 text scan",
        on_current(
            "(COUNT(?span) AS ?n)",
            '?span oa:exact ?quote FILTER(REGEX(STR(?quote), "nomor [0-9]*77[.]"))',
        ),
    )
    yield Standing(
        "8 provenance",
        f"{PREFIXES}SELECT ?g ?claim ?article WHERE {{ GRAPH ?g {{ ?claim rdf:subject <{about.meeting}> ; "
        "prov:hadPrimarySource ?article } } ORDER BY ?g ?claim",
    )


def _relation(one: str, other: str) -> str:
    return NAMES.id("relation", "-".join(sorted(iri.rpartition("/")[2] for iri in (one, other))))
