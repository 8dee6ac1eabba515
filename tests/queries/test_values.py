"""What a parameter stands for is found by lookups, however large the graph is."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from ontology.terms import SKOS
from queries import ask, values
from queries.derived import follow
from queries.store import Store
from tests.queries.conftest import NAMES

LABEL = ox.NamedNode(SKOS + "prefLabel")
CURRENT = NAMES.graph("current")


def meeting(store: Store) -> tuple[str, str]:
    """A meeting of the sample with its English label."""
    found = store.query(
        f"SELECT ?m ?l WHERE {{ GRAPH <{CURRENT}> {{ ?m a <{NAMES.term('Meeting')}> ; {LABEL} ?l "
        "FILTER(LANG(?l) = 'en') } } ORDER BY ?m LIMIT 1"
    )
    iri, label = found.rows[0]
    assert iri is not None
    assert label is not None
    return iri.value, label.value


def test_an_exact_label_is_looked_up_and_not_sought_among_all(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    iri, label = meeting(store)
    expected = ask(store, "meeting/participants", meeting=iri)
    other_case = ask(store, "meeting/participants", meeting=label.upper())
    monkeypatch.setattr(values, "_labels", None)
    assert ask(store, "meeting/participants", meeting=label) == expected == other_case


def test_a_label_written_so_wins_over_one_in_other_letters(store: Store) -> None:
    iri, label = meeting(store)
    node, graph = ox.NamedNode(NAMES.id("meeting", "other-1")), ox.NamedNode(CURRENT)
    kind = next(iter(store.match(CURRENT, ox.NamedNode(iri), None, ox.NamedNode(NAMES.term("Meeting")))))
    twin = [ox.Quad(node, kind.predicate, kind.object, graph),
            ox.Quad(node, LABEL, ox.Literal(label.upper(), language="en"), graph)]  # fmt: skip
    follow(store, (), twin)
    assert ask(store, "meeting/participants", meeting=label) == ask(
        store, "meeting/participants", meeting=iri
    )


def test_the_latest_day_stands_in_the_derived_graph(store: Store) -> None:
    asked = store.query
    try:
        seen: list[str] = []
        store.query = lambda text: (seen.append(text), asked(text))[1]  # type: ignore[method-assign, func-returns-value]
        known = values.latest_publication(store)
        store.replace_graph(NAMES.graph("derived"), ())
        assert values.latest_publication(store) == known is not None, "without it the articles tell"
    finally:
        store.query = asked  # type: ignore[method-assign]
    assert [("MAX" in text) for text in seen] == [False, False, True]
