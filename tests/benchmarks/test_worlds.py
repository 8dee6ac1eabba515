"""The graphs by which engines are compared: copies of one world, their derived graph equal to a recount."""

from __future__ import annotations

import pyoxigraph as ox

from benchmarks.worlds import nquads
from ontology.terms import Names
from queries.derived import derive

NAMES = Names()
MEETING = ox.NamedNode(NAMES.term("Meeting"))


def test_the_derived_graph_of_three_copies_is_what_a_recount_gives() -> None:
    quads = list(ox.parse("".join(nquads(3, articles=9)).encode(), format=ox.RdfFormat.N_QUADS))
    of = {
        name: {q for q in quads if q.graph_name.value == NAMES.graph(name)} for name in ("current", "derived")
    }  # type: ignore[union-attr]
    assert of["derived"] == set(derive(of["current"], NAMES))


def test_copies_share_states_and_no_event() -> None:
    meetings, states = [], []
    for copies in (1, 2):
        quads = ox.parse("".join(nquads(copies, articles=9)).encode(), format=ox.RdfFormat.N_QUADS)
        current = [q for q in quads if q.graph_name.value == NAMES.graph("current")]  # type: ignore[union-attr]
        subjects = {q.subject.value for q in current}  # type: ignore[union-attr]
        meetings.append({q.subject.value for q in current if q.object == MEETING})  # type: ignore[union-attr]
        states.append({s for s in subjects if "/id/state/" in s})
    assert meetings[0] < meetings[1]
    assert [len(m) for m in meetings] == [3, 6]
    assert states[0] == states[1]
