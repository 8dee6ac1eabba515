"""The consolidated graph: order does not matter, nothing dangles, the best-supported value is shown."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad

from ingest.identity.choosing import choose
from ingest.identity.claims import Claim, Source, Time, Told
from ingest.identity.consolidate import consolidate
from ingest.identity.labels import date_label, parties_label
from ingest.quads import to_quads
from ontology.knowledge import load
from ontology.terms import RDF, SKOS, Names, key
from tests.ingest.sample import sample_claims, sample_current, sample_facts

NAMES = Names()
CLAIMS = sample_claims()
CURRENT = sample_current()
BALI = NAMES.id("meeting", "bali-one-1")


def values(quads: list[Quad], subject: str, predicate: str) -> list[str]:
    iri = predicate if ":" in predicate else NAMES.term(predicate)
    return [q.object.value for q in quads if q.subject.value == subject and q.predicate.value == iri]  # type: ignore[union-attr]


@settings(deadline=None, max_examples=8)
@given(st.integers(0, 10**6))
def test_the_order_of_the_input_does_not_matter(seed: int) -> None:
    mixed = list(CLAIMS)
    Random(seed).shuffle(mixed)
    assert consolidate(iter(mixed), load(), NAMES) == CURRENT


@settings(deadline=None, max_examples=10)
@given(st.sets(st.integers(0, 4)))
def test_a_removed_article_leaves_what_others_said_and_nothing_of_its_own(gone: set[int]) -> None:
    left = [pair for n, pair in enumerate(sample_facts()) if n not in gone]
    quads = consolidate([q for a, f in left for q in to_quads(a, f, load(), NAMES)], load(), NAMES)
    told = {q.subject.value for q in quads if q.object == NamedNode(NAMES.term("Article"))}
    assert len(told) == len(left)
    spans = {q.subject.value for q in quads if q.object == NamedNode(NAMES.term("Evidence"))}
    assert {q.object.value for q in quads if q.predicate.value == NAMES.term("evidence")} == spans  # type: ignore[union-attr]
    absent = [key(a.id) for n, (a, _) in enumerate(sample_facts()) if n in gone]
    assert not [q for q in quads for k in absent if f"/{k}-" in str(q) or f"/{k}>" in str(q)]
    if not left:
        assert not any("/meeting/" in q.subject.value for q in quads)
    elif len(left) == 5:
        assert quads == CURRENT


def test_nothing_dangles_and_merged_nodes_say_only_where_they_went() -> None:
    described = {q.subject.value for q in CURRENT if q.predicate.value == RDF + "type"}
    merged = {q.subject.value for q in CURRENT if q.predicate.value == NAMES.term("canonical")}
    assert merged
    for quad in CURRENT:
        if quad.subject.value in merged:
            assert quad.predicate.value == NAMES.term("canonical")
        elif isinstance(quad.object, NamedNode) and quad.object.value.startswith(NAMES.base + "id/"):
            assert quad.object.value in described, quad
            assert quad.object.value not in merged
        assert quad.graph_name.value == NAMES.graph("current")


def test_two_reports_of_one_meeting_are_one_node_with_both_sources() -> None:
    assert values(CURRENT, NAMES.id("meeting", "bali-two-1"), "canonical") == [BALI]
    assert values(CURRENT, BALI, "sourceCount") == ["2"]
    assert values(CURRENT, BALI, "evidenceCount") == ["4"]
    assert sorted(values(CURRENT, BALI, SKOS + "prefLabel")) == [
        "Bilateral meeting of Indonesia and Cambodia, Bali, 19 May 2025",
        "Pertemuan bilateral Indonesia–Kamboja, Bali, 19 Mei 2025",
    ]
    assert values(CURRENT, BALI, "concernsRelation") == [NAMES.id("relation", "id-kh")]
    assert NAMES.authority("org/kh-gdi") in values(CURRENT, BALI, "hasParticipant")
    claimed = [q for q in CURRENT if q.predicate.value == RDF + "subject" and q.object.value == BALI]  # type: ignore[union-attr]
    assert len(claimed) > len(values(CURRENT, BALI, "party"))


def test_articles_of_one_address_are_one_source() -> None:
    (first, first_facts), (second, second_facts) = sample_facts()[:2]
    copy = replace(second, url=f"{first.url}#top")
    quads = to_quads(first, first_facts, load(), NAMES) + to_quads(copy, second_facts, load(), NAMES)
    assert values(consolidate(quads, load(), NAMES), BALI, "sourceCount") == ["1"]


def test_articles_of_nearly_one_text_are_one_source_and_said_to_be() -> None:
    told, sketch = sample_facts()[:2], NamedNode(NAMES.term("textSketch"))
    quads = [quad for article, facts in told for quad in to_quads(article, facts, load(), NAMES)]
    (first, second) = (quad for quad in quads if quad.predicate == sketch)
    copied = [quad for quad in quads if quad != second]
    copied.append(Quad(second.subject, sketch, first.object, second.graph_name))
    current = consolidate(copied, load(), NAMES)
    assert values(current, BALI, "sourceCount") == ["1"]
    assert len([q for q in current if q.predicate.value == NAMES.term("nearDuplicateOf")]) == 1
    assert not [q for q in current if q.predicate == sketch]


def test_the_memorandum_follows_the_letter_that_both_articles_tell() -> None:
    letter, memorandum = (NAMES.id("commitment", f"bali-one-{n}") for n in (1, 2))
    assert values(CURRENT, memorandum, "follows") == [letter]
    assert values(CURRENT, letter, "sourceCount") == ["2"]
    assert values(CURRENT, memorandum, "madeAt") == [BALI]
    paper = values(CURRENT, letter, "instrument")
    assert values(CURRENT, paper[0], "instrumentStatus") == [NAMES.id("commitment-status", "signed")]
    assert len(values(CURRENT, paper[0], SKOS + "prefLabel")) == 2


def test_an_unnamed_office_takes_part_without_a_person() -> None:
    part = NAMES.id("participation", "manila-1-2")
    assert values(CURRENT, part, "agent") == []
    assert values(CURRENT, part, "inCapacityOf") == [NAMES.id("post", "manila-1")]


def test_all_members_of_asean_are_there_even_of_nothing() -> None:
    quads = consolidate([], load(), NAMES)
    states = {q.subject.value for q in quads if q.object == NamedNode(NAMES.term("State"))}
    assert len(states) == 11
    assert values(quads, NAMES.authority("state/tl"), "alpha3") == ["TLS"]


def told(*sources: tuple[str, str, str]) -> Told:
    """Articles by (name, publication date, tier)."""
    times = {
        "t:day": Time("2025-05-19", "2025-05-19", "2025-05-19"),
        "t:may": Time("2025-05", "2025-05-01", "2025-05-31"),
        "t:june": Time("2025-06", "2025-06-01", "2025-06-30"),
    }
    return Told({}, {n: Source(n, n, d, t) for n, d, t in sources}, times, [])


@pytest.mark.parametrize(
    ("predicate", "claims", "expected"),
    [
        pytest.param("where", {"a:1": "p:x", "a:2": "p:y", "a:3": "p:y"}, "p:y", id="more sources"),
        pytest.param("where", {"a:1": "p:x", "a:2": "p:y"}, "p:y", id="one each: the official one"),
        pytest.param("where", {"a:1": "p:x", "a:3": "p:y"}, "p:x", id="one each of a tier: the first"),
        pytest.param("when", {"a:1": "t:may", "a:3": "t:may", "a:4": "t:day"}, "t:day",
                     id="two vague reports do not outvote a day that they hold"),
        pytest.param("when", {"a:1": "t:june", "a:3": "t:june", "a:4": "t:day"}, "t:june",
                     id="two reports outvote a day that they do not hold"),
        pytest.param("meetingStatus", {"a:1": "s:/planned", "a:3": "s:/planned", "a:4": "s:/held"}, "s:/held",
                     id="planned twice and held once is held"),
    ],
)  # fmt: skip
def test_the_best_supported_value(predicate: str, claims: dict[str, str], expected: str) -> None:
    known = told(
        ("a:1", "2025-05-01", "daily"),
        ("a:2", "2025-05-02", "official"),
        ("a:3", "2025-05-03", "daily"),
        ("a:4", "2025-05-04", "brief"),
    )
    rows = [Claim(f"c:{a}", "m:1", predicate, NamedNode(v), a) for a, v in claims.items()]
    for order in (rows, rows[::-1]):
        assert [v.value for v in choose(predicate, order, known)] == [expected]


@pytest.mark.parametrize(
    ("bounds", "language", "expected"),
    [
        pytest.param(("2025-05-19", "2025-05-19"), "id", "19 Mei 2025", id="day"),
        pytest.param(("2025-08-01", "2025-08-10"), "en", "1–10 August 2025", id="part of a month"),
        pytest.param(("2024-02-01", "2024-02-29"), "en", "February 2024", id="month of a leap year"),
        pytest.param(("2025-02-01", "2025-02-27"), "en", "1–27 February 2025", id="a day short of a month"),
        pytest.param(("2026-01-01", "2026-12-31"), "id", "2026", id="year"),
        pytest.param(("2025-01-01", "2025-06-30"), "id", "Januari – Juni 2025", id="half-year"),
        pytest.param(("2025-12-30", "2026-01-02"), "en", "30 December 2025 – 2 January 2026", id="new year"),
        pytest.param((None, None), "en", None, id="unanchored"),
        pytest.param(("2025-13-01", "x"), "en", None, id="no date"),
    ],
)
def test_date_label(bounds: tuple[str | None, str | None], language: str, expected: str | None) -> None:
    assert date_label(*bounds, language) == expected


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        pytest.param(0, "", id="none"),
        pytest.param(1, "P0", id="one"),
        pytest.param(2, "P0 and P1", id="pair"),
        pytest.param(3, "P0, P1 and P2", id="three"),
        pytest.param(11, "P0, P1, P2 and 8 others", id="too many to name"),
    ],
)
def test_parties_label(count: int, expected: str) -> None:
    assert parties_label([{"en": f"P{n}"} for n in range(count)], "en") == expected
