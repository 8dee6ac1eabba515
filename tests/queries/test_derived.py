"""The derived graph: equal to a recount, and the memory of each promise."""

# ruff: noqa: E501  (one case, one row)

from __future__ import annotations

import random

import pyoxigraph as ox
import pytest

from ontology.terms import Names
from queries import ask
from queries.courses import day_number
from queries.derived import derive
from queries.store import Store
from tests.queries.conftest import NAMES

PREFIXES = """
@prefix mfk: <https://w3id.org/mufakat/ontology#> . @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix prov: <http://www.w3.org/ns/prov#> . @prefix dcterms: <http://purl.org/dc/terms/> .
@prefix oa: <http://www.w3.org/ns/oa#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix kind: <https://w3id.org/mufakat/id/commitment-kind/> .
@prefix status: <https://w3id.org/mufakat/id/commitment-status/> .
"""


def article(name: str, day: str) -> str:
    return (
        f'<urn:{name}> a mfk:Article ; dcterms:issued "{day}"^^xsd:date . '
        f"<urn:e-{name}> oa:hasSource <urn:{name}> .\n"
    )


def promise(name: str, status: str, *reports: tuple[str, str], kind: str = "pledge", more: str = "") -> str:
    """A commitment told by articles, each saying a status."""
    text = f"<urn:{name}> a mfk:Commitment ; mfk:commitmentKind kind:{kind} ; mfk:commitmentStatus status:{status} {more} .\n"
    for source, said in reports:
        text += f"<urn:{name}> mfk:evidence <urn:e-{source}> .\n"
        text += (
            f"<urn:c-{name}-{source}> a mfk:Claim ; rdf:subject <urn:{name}> ; rdf:predicate mfk:commitmentStatus ; "
            f"rdf:object status:{said} ; prov:hadPrimarySource <urn:{source}> .\n"
        )
    return text


def course(text: str, name: str = "p") -> dict[str, str]:
    """What the derived graph says of one commitment, by local name."""
    graph = ox.NamedNode(NAMES.graph("current"))
    current = [
        ox.Quad(t.subject, t.predicate, t.object, graph)
        for t in ox.parse(PREFIXES + text, ox.RdfFormat.TURTLE)
    ]
    found = {
        q.predicate.value.rpartition("#")[2]: q.object.value.rpartition("/")[2]  # type: ignore[union-attr]
        for q in derive(current, NAMES)
        if q.subject == ox.NamedNode(f"urn:{name}")
    }
    random.Random(4).shuffle(current)
    assert derive(current, NAMES) == derive(current[::-1], NAMES), "whatever the order"
    return found


DAYS = article("a", "2031-05-20") + article("b", "2031-09-02") + article("c", "2032-03-01")
LATER = (
    ' ; mfk:when <urn:w> . <urn:w> mfk:earliest "2031-12-01"^^xsd:date ; mfk:latest "2031-12-31"^^xsd:date'
)
SAME_DAY = ' ; mfk:when <urn:w> ; mfk:due <urn:w> . <urn:w> mfk:earliest "2031-05-19"^^xsd:date ; mfk:latest "2031-05-19"^^xsd:date'
OCCASION = (
    f'; mfk:madeAt <urn:m> {LATER} . <urn:m> mfk:when <urn:v> . <urn:v> mfk:earliest "2031-05-18"^^xsd:date'
)
DUE = ' ; mfk:due <urn:t> . <urn:t> mfk:latest "2031-12-31"^^xsd:date'


@pytest.mark.parametrize(
    ("trap", "text", "expected"),
    [
        ("nothing heard since", promise("p", "agreed", ("a", "agreed")),
         {"commitmentState": "agreed", "isOpen": "true", "promisedOn": "2031-05-20", "heardOn": None}),
        ("two reports of one news are no news since", promise("p", "agreed", ("a", "agreed"), ("b", "agreed")),
         {"commitmentState": "agreed", "lastReportedOn": "2031-09-02", "heardOn": None}),
        ("a further step was heard", promise("p", "implemented", ("a", "agreed"), ("b", "implemented")),
         {"isOpen": "false", "heardOn": "2031-09-02", "heardStatus": "implemented"}),
        ("due and silent", promise("p", "planned", ("a", "planned"), more=DUE), {"commitmentState": "lapsed", "isOpen": "true"}),
        ("what is to be signed later was promised when it was told", promise("p", "planned", ("a", "planned"), kind="treaty", more=LATER),
         {"promisedOn": "2031-05-20", "firstReportedOn": "2031-05-20"}),
        ("what is to be signed later was promised at its occasion", promise("p", "planned", ("a", "planned"), kind="treaty", more=OCCASION),
         {"promisedOn": "2031-05-18"}),
        ("the day of the promise is no deadline", promise("p", "agreed", ("a", "agreed"), more=SAME_DAY),
         {"commitmentState": "agreed", "promisedOn": "2031-05-19", "dueBy": None}),
        ("due, and heard of", promise("p", "agreed", ("a", "planned"), ("b", "agreed"), more=DUE), {"commitmentState": "agreed"}),
        ("due, but signed has happened", promise("p", "signed", ("a", "signed"), kind="treaty", more=DUE), {"commitmentState": "signed"}),
        ("one says ended, a later one says it runs", promise("p", "broken-off", ("a", "broken-off"), ("b", "in-force")),
         {"commitmentState": "unknown"}),
        ("it ran and was ended", promise("p", "broken-off", ("a", "in-force"), ("b", "broken-off")),
         {"commitmentState": "broken-off", "isOpen": "false"}),
        ("the plan became the document", promise("p", "planned", ("a", "planned"), kind="treaty")
         + promise("s", "signed", ("b", "signed"), kind="treaty", more="; mfk:follows <urn:p>"),
         {"commitmentState": "signed", "isOpen": "false", "heardOn": "2031-09-02"}),
        ("a plan that follows ends no letter", promise("p", "signed", ("a", "signed"), kind="letter-of-intent")
         + promise("s", "planned", ("b", "planned"), kind="treaty", more="; mfk:follows <urn:p>"),
         {"commitmentState": "signed", "isOpen": "true", "heardStatus": "planned"}),
    ],
)  # fmt: skip
def test_the_memory_of_a_promise(trap: str, text: str, expected: dict[str, str | None]) -> None:
    found = course(DAYS + text)
    assert {name: found.get(name) for name in expected} == expected, trap


def test_undated_articles_make_no_days() -> None:
    found = course(
        "<urn:a> a mfk:Article . <urn:e-a> oa:hasSource <urn:a> .\n"
        + promise("p", "planned", ("a", "planned"))
    )
    assert found.keys() & {"promisedOn", "firstReportedOn", "heardOn"} == set()


def test_days_are_counted_as_the_question_counts_them(store: Store) -> None:
    """The Julian day number of 1 January 2000 is 2451545."""
    assert day_number("2000-01-01") == 2451545
    for asof in ("2025-05-20", "2026-03-01", "2028-02-29"):
        (row,) = ask(store, "commitment/open", asof=asof).records()
        assert int(row["days"] or "") == day_number(asof) - day_number("2025-05-19")


def test_tallies_equal_a_recount(store: Store) -> None:
    counted = ask(store, f"""PREFIX mfk: <{Names().ontology}>
        SELECT ?relation ?year ?class ?count WHERE {{ GRAPH <{NAMES.graph("derived")}> {{
          ?t a mfk:Tally ; mfk:tallyOf ?relation ; mfk:tallyClass ?class ; mfk:tallyCount ?count
          OPTIONAL {{ ?t mfk:tallyYear ?year }} FILTER NOT EXISTS {{ ?t mfk:tallyBy ?by }} }} }}""")  # fmt: skip
    recount = ask(store, f"""PREFIX mfk: <{Names().ontology}>
        SELECT ?relation ?class (COUNT(DISTINCT ?fact) AS ?count) WHERE {{ GRAPH <{NAMES.graph("current")}> {{
          VALUES ?class {{ mfk:Meeting mfk:Commitment }} ?fact a ?class ; mfk:concernsRelation ?relation }} }}
        GROUP BY ?relation ?class""")  # fmt: skip
    totals: dict[tuple[str | None, str | None], int] = {}
    for row in counted.records():
        pair = row["relation"], row["class"]
        totals[pair] = totals.get(pair, 0) + int(row["count"] or 0)
    assert totals == {(r["relation"], r["class"]): int(r["count"] or 0) for r in recount.records()}
    assert len(totals) == 2
