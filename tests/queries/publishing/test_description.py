"""What a page of a thing reads of the graph: bounded, whatever refers to the thing."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.terms import RDF, Names
from queries.publishing import description
from queries.publishing.description import describe
from queries.store import open_store

NAMES = Names()
STATE = NAMES.id("state", "id")
GRAPH = ox.NamedNode(NAMES.graph("current"))


def referring(number: int) -> list[ox.Quad]:
    """So many meetings of a state, and a claim about each that names it."""
    found = []
    for n in range(number):
        for iri, predicate in ((NAMES.id("meeting", str(n)), NAMES.term("party")),
                               (NAMES.id("claim", str(n)), RDF + "object")):  # fmt: skip
            found.append(ox.Quad(ox.NamedNode(iri), ox.NamedNode(predicate), ox.NamedNode(STATE), GRAPH))
    return found


@pytest.mark.parametrize(("facts", "first", "pages", "more"), [
    # none: no page of references, yet a page
    (0, 0, 1, False),
    # fewer than a page
    (2, 4, 1, False),
    # a page and one
    (3, 4, 2, False),
    # exactly a block: nothing is hidden
    (6, 4, 3, False),
    # more than a block: what is counted is the block, and there is a page after it
    (7, 4, 4, True),
    # more than can be paged through
    (40, 4, 4, True),
])  # fmt: skip
def test_pages_of_references(
    facts: int, first: int, pages: int, more: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in (("PAGE", 4), ("BLOCK", 12), ("MOST", 24)):
        monkeypatch.setattr(description, name, value)
    with open_store(tmp_path / "store") as store:
        store.change((), referring(facts))
        found = describe(store, STATE)
        assert (len(found.references), found.pages, found.more) == (first, pages, more)
        assert sum(number for _, number in found.counted) == min(2 * facts, 12)
        seen, page = list(found.references), 1
        while page < found.pages:
            page += 1
            found = describe(store, STATE, page)
            assert found.references, "the page is linked, so something stands on it"
            seen += found.references
    assert len(seen) == len(set(seen)) == min(2 * facts, 24)
    behind = [subject.startswith(NAMES.id("claim", "")) for subject, _ in seen[:12]]
    assert behind == sorted(behind), "in a block, claims come after what says something"


def test_what_is_reported_of_a_state_comes_before_who_acts_for_it(tmp_path: Path) -> None:
    bodies = [
        ox.Quad(ox.NamedNode(NAMES.id("org", str(n))), ox.NamedNode(NAMES.term("actsFor")),
                ox.NamedNode(STATE), GRAPH) for n in range(30)
    ]  # fmt: skip
    with open_store(tmp_path / "store") as store:
        store.change((), [*referring(3), *bodies])
        found = [subject.split("/")[-2] for subject, _ in describe(store, STATE).references]
    assert found == ["meeting"] * 3 + ["org"] * 30 + ["claim"] * 3
