"""What comes next and what an earlier document announced: only where it is certain, one candidate or none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ingest.identity.promises import Paper, announced, next_step

PAIR = frozenset({"id", "kh"})
MATTER = frozenset({"immigration"})
LETTER = Paper("letter", "letter-of-intent", "signed", PAIR, MATTER, "2031-05-19", "2031-05-19", frozenset())
PLAN = Paper("plan", "memorandum-of-understanding", "planned", PAIR, MATTER, None, "2031-05-20", frozenset())
MEMO = Paper(
    "memo", "memorandum-of-understanding", "signed", PAIR, MATTER, "2031-09-01", "2031-09-01", frozenset()
)
TOLD = replace(PLAN, follows=frozenset({"letter"}))  # its own article says that it follows the letter


@pytest.mark.parametrize(
    ("trap", "papers", "expected"),
    [
        ("another article plans the memorandum", [LETTER, PLAN], {("plan", "letter")}),
        ("planned by the letter, then signed", [LETTER, TOLD, MEMO], {("memo", "plan")}),
        ("signed, and nobody told of a plan", [LETTER, MEMO], {("memo", "letter")}),
        ("another matter", [LETTER, replace(MEMO, topics=frozenset({"health"}))], set()),
        ("no matter told", [LETTER, replace(MEMO, topics=frozenset())], set()),
        ("another pair", [LETTER, replace(MEMO, parties=frozenset({"id", "th"}))], set()),
        ("signed before the letter", [LETTER, replace(MEMO, begins="2031-01-02", ends="2031-01-02")], set()),
        ("signed on the day of the letter", [LETTER, replace(MEMO, begins="2031-05-19")], set()),
        ("signed on no day that is told", [LETTER, replace(MEMO, begins=None)], set()),
        ("two letters: ambiguous", [LETTER, replace(LETTER, iri="other"), MEMO], set()),
        ("two memoranda: ambiguous", [LETTER, MEMO, replace(MEMO, iri="second")], set()),
        ("a letter only planned announces nothing", [replace(LETTER, status="planned"), PLAN], set()),
        ("the plan is of another kind", [replace(PLAN, kind="treaty"), MEMO], set()),
        ("never heard of again", [LETTER, TOLD], set()),
    ],
)
def test_what_follows_what(trap: str, papers: list[Paper], expected: set[tuple[str, str]]) -> None:
    assert announced(papers) == expected, trap
    assert announced(papers[::-1]) == expected, "whatever the order"


@pytest.mark.parametrize(
    ("kind", "status", "expected"),
    [
        ("memorandum-of-understanding", "planned", "signed"),
        ("treaty", "signed", "in-force"),  # a signed treaty waits for ratification
        ("memorandum-of-understanding", "signed", "implemented"),
        ("pledge", "agreed", "implemented"),
        ("invitation", "proposed", "agreed"),
        ("programme", "in-force", None),  # it stands: nothing is due
        ("pledge", "implemented", None),
        ("treaty", "broken-off", None),
    ],
)
def test_next_step(kind: str, status: str, expected: str | None) -> None:
    assert next_step(kind, status) == expected
