"""The lanes of promises: steps with their evidence, what continues them, where they stand."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ontology.terms import Names
from queries.derived import derive
from queries.store import Store, open_store
from tests.ingest.sample import sample_current
from viz.explorer.courses import Continued, Course, steps
from viz.explorer.panels import panel

PUBLISHED = {"a": "2024-03-05", "b": "2025-01-10", "c": "2025-02-01", "undated": ""}


def said(*rows: tuple[str, str]) -> list[tuple[str, str, str]]:
    return [(status, article, f"quote of {article}") for status, article in rows]


@pytest.mark.parametrize(
    ("told", "course", "own", "expected"),
    [
        pytest.param(
            said(("planned", "a"), ("signed", "b")), Course(), "",
            ["2024-03-05 planned a", "2025-01-10 signed b"],
            id="each step on the day of its first report",
        ),
        pytest.param(
            said(("signed", "a"), ("signed", "b")), Course(), "", ["2024-03-05 signed a"],
            id="a second report of a known step is no step",
        ),
        pytest.param(
            said(("signed", "a"), ("in-force", "b")), Course(promised="2024-03-01"), "",
            ["2024-03-01 signed a", "2025-01-10 in-force b"],
            id="the first step is of the day of the promise, later ones of their reports",
        ),
        pytest.param(
            said(("planned", "a")), Course(promised="2024-06-30"), "", ["2024-03-05 planned a"],
            id="a plan for a later day was known when it was reported",
        ),
        pytest.param(
            said(("signed", "undated")), Course(), "2023-02-01", ["2023-02-01 signed undated"],
            id="without a day of publication the promise's own day",
        ),
        pytest.param(
            said(("agreed", "undated"), ("signed", "b")), Course(), "",
            ["2025-01-10 signed b", " agreed undated"],
            id="an undated report is told last and invents no day",
        ),
        pytest.param(
            said(("signed", "a")), Course(after=(Continued("commitment/x", "planned", "2024-12-01"),)), "",
            ["2024-03-05 signed a", "2024-12-01 planned commitment/x"],
            id="what continues it is a step",
        ),
        pytest.param([], Course(), "", [], id="nothing told, nothing invented"),
    ],
)  # fmt: skip
def test_steps_of_a_promise(
    told: list[tuple[str, str, str]], course: Course, own: str, expected: list[str]
) -> None:
    found = steps(told, PUBLISHED, course, own)
    assert [f"{s['date']} {s['status']} {s.get('article') or s['fact']}" for s in found] == expected
    assert all("fact" in step or step["quote"] for step in found)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    names = Names()
    with open_store(tmp_path_factory.mktemp("store") / "store") as opened:
        current = sample_current()
        opened.replace_graph(names.graph("current"), current)
        opened.replace_graph(names.graph("derived"), derive(current, names))
        yield opened


def test_each_lane_stands_where_the_derived_graph_says(store: Store) -> None:
    names, data = store.names, panel(store, "facts")
    derived = store.query(
        f"SELECT ?c ?state ?open WHERE {{ GRAPH <{names.graph('derived')}> {{"
        f" ?c <{names.term('commitmentState')}> ?state ; <{names.term('isOpen')}> ?open }} }}"
    )
    expected = {
        row[0].value.removeprefix(names.base + "id/"): (
            row[1].value.rsplit("/", 1)[-1],
            row[2].value == "true",
        )
        for row in derived
        if row[0] and row[1] and row[2]
    }
    rows = [dict(zip(data["columns"], row, strict=True)) for row in data["rows"]]
    found = {row["id"]: (row["state"], row["open"]) for row in rows if row["id"].startswith("commitment/")}
    assert found
    assert found == {me: expected[me] for me in found}


def test_each_step_of_each_promise_has_its_quote_or_leads_to_what_has(store: Store) -> None:
    rows = panel(store, "facts")["rows"]
    lanes = [row[0] for row in rows if row[0].startswith("commitment/")]
    assert lanes
    for me in lanes:
        page = panel(store, "fact", {"fact": me})
        (fact,) = page["facts"]
        assert fact["steps"], me
        for step in fact["steps"]:
            if "fact" in step:
                assert panel(store, "fact", {"fact": step["fact"]})["facts"][0]["quotes"]
            else:
                assert step["quote"]
                assert step["article"] in page["articles"]
