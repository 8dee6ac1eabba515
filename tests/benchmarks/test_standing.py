"""The standing queries: asked of what was materialised they answer as asked of the facts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from benchmarks.standing import NAMES, Subjects, standing
from ontology.statements import Statement, quads
from ontology.terms import RDF, XSD
from queries.derived import follow
from queries.store import open_store

SIDES = tuple(NAMES.id("state", code) for code in ("id", "kh"))
RELATION, TOPIC = NAMES.id("relation", "id-kh"), NAMES.id("topic", "rail")


def meetings(people: int, number: int) -> Iterator[Statement]:
    """Meetings of two states in ten years, of which some people see much more than others."""
    draw, term = random.Random(5), NAMES.term
    yield RELATION, RDF + "type", ox.NamedNode(term("BilateralRelation"))
    yield from ((RELATION, term("party"), ox.NamedNode(side)) for side in SIDES)
    for n in range(number):
        meeting, time = NAMES.id("meeting", str(n)), NAMES.id("time", str(n))
        day = ox.Literal(f"{2030 + n % 10}-03-04", datatype=ox.NamedNode(XSD + "date"))
        yield meeting, RDF + "type", ox.NamedNode(term("Meeting"))
        yield meeting, term("meetingStatus"), ox.NamedNode(NAMES.id("meeting-status", "held"))
        yield meeting, term("concernsRelation"), ox.NamedNode(RELATION)
        yield from ((meeting, term("party"), ox.NamedNode(side)) for side in SIDES)
        yield meeting, term("when"), ox.NamedNode(time)
        yield from ((time, term(bound), day) for bound in ("earliest", "latest"))
        for _ in range(4):
            who = int(people * draw.random() ** 2)
            yield meeting, term("hasParticipant"), ox.NamedNode(NAMES.id("person", f"p{who:03}"))


# few people: all pairs are among the first fifty; many: only those that meet most are, and ties are cut alike
@pytest.mark.parametrize("people", [6, 40])
@pytest.mark.parametrize("name", ["3 date range", "5 who meets whom"])
def test_short_cuts_answer_alike(name: str, people: int, tmp_path: Path) -> None:
    about = Subjects(NAMES.id("meeting", "1"), "urn:none", *SIDES, TOPIC, "2033-01-01", "2033-12-31")
    [asked] = [query for query in standing(about) if query.name == name]
    with open_store(tmp_path / "s") as store:
        current = quads(meetings(people, 200), ox.NamedNode(NAMES.graph("current")))
        follow(store, (), sorted(current, key=str))
        answers = [store.query(text).rows for text in (asked.raw, asked.derived or "")]
    assert answers[0] == answers[1]
    assert len(answers[0]) == (1 if name.startswith("3") else 50 if people > 11 else 15)
