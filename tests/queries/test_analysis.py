"""Structure computed with networkx: the answers of small networks that can be worked out by hand."""

# ruff: noqa: E501  (one case, one row)

from __future__ import annotations

import random
import re

import networkx as nx
import pyoxigraph as ox
import pytest

from ontology.terms import XSD
from queries import Table, ask
from queries.analysis import brokers, communities, degree, links, path, waiting
from queries.catalog import find
from queries.faults import UnknownValue
from queries.formats import UnsuitableFormat, write_table
from queries.store import Store
from queries.ties import tie_graph

COLUMNS = find("network/participation").columns
LEVEL = {"level": [(ox.Literal("all"),)]}


def told(facts: dict[str, str], status: str = "held", kind: str = "Meeting", sort: str = "Person") -> Table:
    """Rows of network/participation: facts by name, each with its actors parted by spaces."""
    rows = []
    for fact, actors in facts.items():
        for actor in actors.split():
            cells = {
                "fact": f"urn:{fact}", "label": fact, "class": kind, "status": status, "earliest": "2031-05-01",
                "latest": "2031-05-02", "actor": f"urn:{actor}", "actor_label": actor, "actor_class": sort,
                "side": "IDN", "sources": "2", "quote": f"They met at {fact}.",
            }  # fmt: skip
            rows.append(tuple(ox.Literal(cells[c]) for c in COLUMNS))
    random.Random(3).shuffle(rows)
    return Table(COLUMNS, tuple(rows))


# a and b meet twice; c ties the two ends together; d hangs on c alone; e meets nobody
NETWORK = told({"one": "a b", "two": "a b", "three": "b c", "four": "c d", "five": "e"})


def answers(table: Table, *columns: str) -> list[tuple[str | None, ...]]:
    return [tuple(row[c] for c in columns) for row in table.records()]


def test_the_broker_is_whose_removal_splits_the_network() -> None:
    found = answers(brokers(NETWORK, LEVEL), "label", "betweenness", "splits")
    assert found == [("b", "0.333333", "1"), ("c", "0.333333", "1"), ("a", "0", "0"), ("d", "0", "0"), ("e", "0", "0")]  # fmt: skip


def test_degree_counts_others_and_facts() -> None:
    found = answers(degree(NETWORK, LEVEL), "label", "degree", "weighted_degree", "facts")
    assert found == [("b", "2", "3", "3"), ("c", "2", "2", "2"), ("a", "1", "2", "2"), ("d", "1", "1", "1"), ("e", "0", "0", "1")]  # fmt: skip


def test_ties_carry_their_support() -> None:
    first = links(NETWORK, LEVEL).records()[0]
    assert first == {
        "source": "urn:a", "source_label": "a", "target": "urn:b", "target_label": "b", "weight": "2",
        "meetings": "2", "commitments": "0", "sources": "4", "first": "2031-05-01", "last": "2031-05-02",
    }  # fmt: skip


def test_communities_are_the_two_circles_whatever_the_order_of_rows() -> None:
    circles = {f"m{n}": pair for n, pair in enumerate(["a b", "b c", "a c", "x y", "y z", "x z", "c x"])}
    one, other = told(circles), told(dict(reversed(circles.items())))
    assert communities(one, LEVEL) == communities(other, LEVEL)
    groups: dict[str | None, set[str | None]] = {}
    for number, label in answers(communities(one, LEVEL), "community", "label"):
        groups.setdefault(number, set()).add(label)
    assert list(groups.values()) == [{"a", "b", "c"}, {"x", "y", "z"}]


@pytest.mark.parametrize("analysis", [brokers, degree, links, communities])
def test_what_is_only_planned_or_another_level_does_not_count(analysis: object) -> None:
    assert len(analysis(told({"one": "a b"}, status="planned"), LEVEL)) == 0  # type: ignore[operator]
    assert len(analysis(told({"one": "a b"}, sort="State"), LEVEL)) == 0  # type: ignore[operator]
    assert len(analysis(Table(COLUMNS, ()), LEVEL)) == 0  # type: ignore[operator]
    with pytest.raises(UnknownValue, match="institution"):
        tie_graph(NETWORK, "ministry")


def ends(source: str, target: str) -> dict[str, list[tuple[ox.NamedNode]]]:
    return {"source": [(ox.NamedNode(f"urn:{source}"),)], "target": [(ox.NamedNode(f"urn:{target}"),)]}


def test_a_path_is_a_chain_of_facts_and_none_is_no_path() -> None:
    found = answers(
        path(NETWORK, ends("a", "d")), "step", "source_label", "fact_label", "target_label", "status"
    )
    assert found == [("1", "a", "one", "b", "held"), ("2", "b", "three", "c", "held"), ("3", "c", "four", "d", "held")]  # fmt: skip
    assert path(NETWORK, ends("a", "b")).records()[0]["quote"] == "They met at one.", (
        "every step has its sentence"
    )
    for source, target in (("a", "e"), ("a", "nobody"), ("a", "a")):
        assert len(path(NETWORK, ends(source, target))) == 0


def test_the_median_of_the_waiting_counts_a_pair_once_a_topic() -> None:
    columns = find("commitment/waits").columns
    rows = [("l1", "m1", "x", 10), ("l1", "m1", "y", 10), ("l2", "m2", "x", 40)]
    number = ox.NamedNode(XSD + "integer")
    table = Table(columns, tuple(
        (ox.Literal(a), None, ox.Literal(b), None, ox.Literal(t), ox.Literal(t.upper()), ox.Literal(str(d), datatype=number))
        for a, b, t, d in rows
    ))  # fmt: skip
    found = answers(waiting(table, {}), "label", "median_days", "pairs")
    assert found == [("all topics", "25", "2"), ("X", "25", "2"), ("Y", "10", "1")]
    assert len(waiting(Table(columns, ()), {})) == 0


@pytest.mark.parametrize("form", ["graphml", "gexf"])
def test_an_analysis_is_a_network_with_its_measures(form: str) -> None:
    text = write_table(brokers(NETWORK, LEVEL), form)
    assert text == write_table(brokers(told({"two": "b a", "one": "b a", "three": "c b", "four": "d c", "five": "e"}), LEVEL), form)  # fmt: skip
    read = nx.parse_graphml(text) if form == "graphml" else None
    if read is not None:
        assert read.nodes["urn:b"]["betweenness"] == 0.333333
        assert read.edges["urn:a", "urn:b"]["weight"] == 2
    assert not re.search("lastmodified", text)


def test_only_networks_become_network_files(store: Store) -> None:
    assert "<graphml" in write_table(ask(store, "network/states"), "graphml")
    with pytest.raises(UnsuitableFormat, match="networks"):
        write_table(ask(store, "meeting/list"), "graphml")


@pytest.mark.parametrize(
    ("trap", "params", "rows"),
    [
        ("everything", {}, 3),
        ("the day itself", {"since": "2025-05-19", "until": "2025-05-19"}, 3),
        ("what has no date is left out of a window", {"until": "2025-05-20"}, 3),
        ("after it", {"since": "2025-05-20"}, 0),
        ("before it", {"until": "2025-05-18"}, 0),
        ("its topic", {"topic": "immigration"}, 3),
        ("another topic", {"topic": "human-trafficking"}, 0),
    ],
)
def test_the_window_and_the_topic(trap: str, params: dict[str, str], rows: int, store: Store) -> None:
    found = [r for r in ask(store, "network/participation", **params).records() if r["class"] == "Meeting"]
    assert len(found) == rows, trap
