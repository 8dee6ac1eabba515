"""What two articles tell is brought together where a careful reader would, and nowhere else."""

from __future__ import annotations

import pytest

from ingest.identity.consolidate import consolidate
from ontology.knowledge import load
from ontology.terms import Names
from tests.identity_pairs.pairs import Pair, claims, read_pairs

NAMES = Names()
PAIRS = read_pairs()
MOST_FALSE_MERGES = 0
LEAST_F1 = 0.95


@pytest.fixture(scope="module")
def joined() -> dict[str, bool]:
    """For every pair, whether consolidation makes one node of the two."""
    return {pair.id: one_node(pair) for pair in PAIRS}


def one_node(pair: Pair) -> bool:
    quads = consolidate(claims(pair, NAMES), load(), NAMES)
    where = {q.subject.value: q.object.value for q in quads if q.predicate.value == NAMES.term("canonical")}  # type: ignore[union-attr]
    first, second = (NAMES.id(pair.what, f"{pair.id}-{side}-1") for side in "ab")
    assert {where.get(first, first), where.get(second, second)} <= {q.subject.value for q in quads}
    return where.get(first, first) == where.get(second, second)


def test_the_tables_are_large_enough_and_every_pair_says_its_trap_and_reason() -> None:
    verdicts = [pair.verdict for pair in PAIRS]
    assert verdicts.count("same") >= 60
    assert verdicts.count("different") >= 120
    assert all(pair.trap and pair.why for pair in PAIRS)
    assert len({pair.id for pair in PAIRS}) == len(PAIRS)


def test_nothing_is_merged_that_a_careful_reader_keeps_apart(joined: dict[str, bool]) -> None:
    wrong = [f"{p.id} {p.trap}: {p.why}" for p in PAIRS if p.verdict == "different" and joined[p.id]]
    assert len(wrong) <= MOST_FALSE_MERGES, "\n".join(wrong)


def test_what_a_careful_reader_takes_for_one_is_one(joined: dict[str, bool]) -> None:
    missed = [f"{p.id} {p.trap}: {p.why}" for p in PAIRS if p.verdict == "same" and not joined[p.id]]
    hit = sum(p.verdict == "same" and joined[p.id] for p in PAIRS)
    said, wanted = sum(joined.values()), sum(p.verdict == "same" for p in PAIRS)
    f1 = 2 * hit / (said + wanted)
    figures = f"F1 {f1:.3f} (same {wanted}, joined {said}, right {hit}); missed:"
    assert f1 >= LEAST_F1, "\n".join([figures, *missed])
