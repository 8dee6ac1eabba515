"""Where a promise stood on a day of the past: by what was reported until then."""

# ruff: noqa: E501  (one case, one row)

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from ingest.identity.choosing import STEPS
from ontology.terms import Names
from queries import ask, open_store
from queries.courses import _SHOWN
from queries.derived import derive, follow
from queries.store import Store
from tests.queries.conftest import NAMES
from tests.queries.test_derived import DAYS, DUE, promise
from tests.queries.test_derived import PREFIXES as COURSE
from tests.queries.test_told_and_done import PREFIXES, SIDES

GRAPH = ox.NamedNode(NAMES.graph("current"))
SIDED = " ; mfk:party <https://w3id.org/mufakat/id/state/id> , <https://w3id.org/mufakat/id/state/kh>"
STATUSES = "\n".join(
    f'<{NAMES.id("commitment-status", name)}> <http://www.w3.org/2004/02/skos/core#prefLabel> "{name}"@en .'
    for name in ("planned", "agreed", "signed", "in-force", "implemented", "broken-off", "lapsed", "unknown")
)


def quads(text: str) -> list[ox.Quad]:
    found = list(ox.parse(COURSE + text, ox.RdfFormat.TURTLE))
    found += ox.parse(PREFIXES + SIDES + STATUSES, ox.RdfFormat.TURTLE)
    return [ox.Quad(t.subject, t.predicate, t.object, GRAPH) for t in found]


def phases(text: str, name: str = "p") -> list[tuple[str, str, bool, str]]:
    """(first day, state, whether open, first day of the next)."""
    found: dict[str, dict[str, str]] = {}
    for q in derive(quads(text), Names()):
        if str(q.subject.value).startswith(f"urn:{name}#"):  # type: ignore[union-attr]
            values = found.setdefault(q.subject.value, {})  # type: ignore[union-attr]
            values[q.predicate.value.rpartition("#")[2]] = q.object.value.rpartition("/")[2]  # type: ignore[union-attr]
    return sorted(
        (p.get("phaseFrom", ""), p["commitmentState"], p["isOpen"] == "true", p.get("phaseUntil", ""))
        for p in found.values()
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            promise("p", "agreed", ("a", "agreed"), ("b", "agreed")),
            [("2031-05-20", "agreed", True, "")], id="told twice",
        ),
        pytest.param(
            promise("p", "implemented", ("a", "agreed"), ("b", "signed"), ("c", "implemented")),
            [("2031-05-20", "agreed", True, "2031-09-02"), ("2031-09-02", "signed", True, "2032-03-01"), ("2032-03-01", "implemented", False, "")],
            id="kept in the end",
        ),
        pytest.param(
            promise("p", "agreed", ("a", "planned"), ("b", "agreed"), more='; mfk:when <urn:w> . <urn:w> mfk:earliest "2031-05-18"^^<http://www.w3.org/2001/XMLSchema#date>'),
            [("2031-05-18", "planned", True, "2031-09-02"), ("2031-09-02", "agreed", True, "")], id="from the day of the promise",
        ),
        pytest.param(
            promise("p", "planned", ("a", "planned"), more=DUE) + promise("q", "agreed", ("c", "agreed")),
            [("2031-05-20", "planned", True, "2032-01-01"), ("2032-01-01", "lapsed", True, "")], id="lapsed on the day after it was due",
        ),
        pytest.param(
            promise("p", "signed", ("a", "planned"), ("c", "signed"), more=DUE),
            [("2031-05-20", "planned", True, "2032-01-01"), ("2032-01-01", "lapsed", True, "2032-03-01"), ("2032-03-01", "signed", True, "")], id="late, and signed at last",
        ),
        pytest.param(
            promise("p", "planned", ("a", "planned"), kind="treaty") + promise("s", "signed", ("b", "signed"), kind="treaty", more="; mfk:follows <urn:p>"),
            [("2031-05-20", "planned", True, "2031-09-02"), ("2031-09-02", "signed", False, "")], id="the plan became the document",
        ),
        pytest.param(
            promise("p", "broken-off", ("a", "broken-off"), ("b", "in-force")),
            [("2031-05-20", "broken-off", False, "2031-09-02"), ("2031-09-02", "unknown", True, "")], id="ended, and told to run later",
        ),
        pytest.param(
            promise("p", "broken-off", ("a", "agreed"), ("b", "signed")),
            [("2031-05-20", "broken-off", False, "")], id="as a person corrected it, on all days",
        ),
        pytest.param(
            promise("p", "signed", ("b", "planned"), ("a", "signed")),
            [("2031-05-20", "signed", True, "")], id="a late report of an earlier step",
        ),
    ],
)  # fmt: skip
def test_the_phases_of_a_promise(text: str, expected: list[tuple[str, str, bool, str]]) -> None:
    assert phases(DAYS + text) == expected


def test_the_furthest_step_is_the_one_that_is_shown() -> None:
    """The two rooms do not import each other, and say the same of a history."""
    assert [step for step in STEPS if step in _SHOWN] == list(_SHOWN)


def test_a_promise_of_undated_articles_has_one_phase_without_a_day() -> None:
    text = "<urn:a> a mfk:Article . <urn:e-a> oa:hasSource <urn:a> .\n"
    assert phases(text + promise("p", "planned", ("a", "planned"))) == [("", "planned", True, "")]


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Store]:
    """A promise planned in May, signed in September, done in March."""
    told = promise("p", "implemented", ("a", "planned"), ("b", "signed"), ("c", "implemented"), more=SIDED)
    with open_store(tmp_path / "store") as store:
        follow(store, [], quads(DAYS + told))
        yield store


@pytest.mark.parametrize(
    ("day", "state"),
    [("2031-05-19", None), ("2031-05-20", "planned"), ("2031-09-01", "planned"), ("2031-09-02", "signed"), ("2032-02-29", "signed"), ("2032-03-01", None)],
)  # fmt: skip
def test_what_was_open_on_a_day(kept: Store, day: str, state: str | None) -> None:
    assert [row["state"] for row in ask(kept, "commitment/open", asof=day).records()] == (
        [state] if state else []
    )


def test_what_was_silent_on_a_day(kept: Store) -> None:
    silent = {
        day: len(ask(kept, "commitment/silent", days="90", asof=day)) for day in ("2031-08-31", "2031-09-02")
    }
    assert silent == {"2031-08-31": 1, "2031-09-02": 0}


def test_phases_go_with_what_they_are_of(kept: Store) -> None:
    """A change leaves no phase of before."""
    before = list(kept.quads(GRAPH.value))
    gone = [
        q for q in before if q.subject == ox.NamedNode("urn:c-p-c") and q.predicate.value.endswith("#object")
    ]
    follow(kept, gone, [])
    now = list(kept.quads(GRAPH.value))
    assert sorted(map(str, kept.quads(NAMES.graph("derived")))) == sorted(map(str, derive(now, NAMES)))
