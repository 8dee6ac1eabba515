"""Counts by year: what is answered from them is what counting every fact gives, and the checks see them."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from benchmarks.compose_graph import events
from mufakat.commands.check import current
from ontology.terms import SKOS
from ontology.validate import validate
from queries import ask
from queries.derived import follow
from queries.publishing.description import look_up
from queries.publishing.naming import Naming
from queries.store import Store, open_store
from tests.queries.conftest import NAMES

CURRENT = f"GRAPH <{NAMES.graph('current')}>"
PREFIXES = f"PREFIX mfk: <{NAMES.ontology}>\n"


@pytest.fixture(scope="module")
def composed(tmp_path_factory: pytest.TempPathFactory) -> Store:
    store = open_store(tmp_path_factory.mktemp("composed") / "s")
    for number in range(0, 60, 20):  # followed, not counted at once
        quads = {quad for event in events(number, number + 20) for quad in event}
        follow(store, (), sorted(quads - set(store.quads(NAMES.graph("current"))), key=str))
    return store


@pytest.mark.parametrize(
    "day", ["2014-12-31", "2015-01-01", "2018-01-01", "2018-12-31", "2019-06-15", "2040-01-01"]
)
def test_before_a_day_is_what_reading_every_fact_gives(day: str, composed: Store) -> None:
    """The first and last day of a year, a day before all and one behind all."""
    expected = composed.query(
        f"{PREFIXES}SELECT DISTINCT ?fact WHERE {{ {CURRENT} {{ "
        f'?fact mfk:when ?time . ?time mfk:earliest ?from FILTER(STR(?from) < "{day}") }} }}'
    )
    found = ask(composed, "time/before", asof=day)
    assert {row["fact"] for row in found.records()} == {row["fact"] for row in expected.records()}
    assert len(found) == len(expected)


def test_years_of_a_pair_are_what_counting_its_facts_gives(composed: Store) -> None:
    for kind, column in (("Meeting", "meetings"), ("Commitment", "commitments")):
        expected = composed.query(
            f"{PREFIXES}SELECT ?relation ?year (COUNT(DISTINCT ?fact) AS ?n) WHERE {{ {CURRENT} {{ "
            f"?fact a mfk:{kind} ; mfk:concernsRelation ?relation . "
            "OPTIONAL { ?fact mfk:when ?time . ?time mfk:earliest ?from } "
            'BIND(COALESCE(SUBSTR(STR(?from), 1, 4), "undated") AS ?year) } } GROUP BY ?relation ?year'
        )
        found = {(r["relation"], r["year"]): r[column] for r in ask(composed, "pair/years").records()}
        assert {key: n for key, n in found.items() if n != "0"} == {
            (r["relation"], r["year"]): r["n"] for r in expected.records()
        }


def test_one_pair_is_asked_by_its_sides_in_any_order(composed: Store) -> None:
    whole = ask(composed, "pair/years").records()
    relation = whole[0]["relation"] or ""
    one, other = relation.rpartition("/")[2].split("-")
    for pair in (f"{one},{other}", f"{other},{one}"):
        assert ask(composed, "pair/years", pair=pair.upper()).records() == [
            row for row in whole if row["relation"] == relation
        ]


def test_counts_are_called_by_what_they_count(composed: Store) -> None:
    node = next(iter(composed.match(NAMES.graph("derived"), None, ox.NamedNode(NAMES.term("yearlyTallyOf")))))
    tally, relation = node.subject.value, node.object.value  # type: ignore[union-attr]
    year = tally.rpartition("-")[2]
    things = [
        tally,
        relation,
        f"{NAMES.base}id/year/{year}",
        f"{NAMES.base}id/overview/{relation.rpartition('/')[2]}",
    ]
    concerns = ox.NamedNode(NAMES.term("concernsRelation"))
    facts = len(list(composed.match(NAMES.graph("current"), None, concerns, node.object)))
    said = {**look_up(composed, things), relation: [(SKOS + "prefLabel", ox.Literal("A–B", language="en"))]}
    assert [Naming(said, NAMES, "en").call(thing) for thing in things] == [
        f"A–B · {year}",
        "A–B",
        year,
        f"A–B · {facts}",
    ]


def test_the_shapes_are_asked_of_counts_by_year(composed: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> set[str]:
        return {v.shape for v in validate(current(composed), NAMES) if v.shape.startswith("Year")}

    assert broken() == set()
    derived, term = NAMES.graph("derived"), ox.NamedNode(NAMES.term("signings"))
    gone = next(iter(composed.match(derived, None, term)))
    composed.change([gone], ())
    assert broken() == {"YearlyTally-signings"}
    with monkeypatch.context() as patched:
        patched.setattr(composed, "beside", None)
        assert broken() == {"YearlyTally-signings"}, "of a remote store alike"
    composed.change((), [gone])
