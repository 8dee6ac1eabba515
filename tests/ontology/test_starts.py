"""Cues are looked for only where they can begin, and nothing is lost by it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from ontology.cues import cue_files, load_cues
from ontology.starts import finditer, starts_of

CORPUS = Path(__file__).parents[1] / "corpus" / "articles"


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (r"\b(?:bertemu|bertukar)\b", {"berte", "bertu"}),
        (r"\bdi atas\b", {"di"}),  # a space ends what is compared with one word
        (r"\bmeet(?:ing)?s?\b", {"meet", "meeti", "meets"}),
        (r"\b(?:a|b)c+\b", {"ac", "bc"}),
        (r"\b[Tt]alks\b", {"talks"}),
        (r"\b(?!not)(?:see|saw)", {"see", "saw"}),
        (r"\b(?:the )?(?:visit)", {"the", "visit"}),
        (r"\b\w+ing\b", None),  # any letter
        (r"meet", None),  # not at a word boundary
        (r"\b(?:“|a)", None),  # no letter
        (r"\b(?:re)*visit", {"re", "visit"}),
    ],
)
def test_the_beginnings_of_a_pattern(pattern: str, starts: set[str] | None) -> None:
    assert starts_of(re.compile(pattern, re.IGNORECASE)) == starts


def test_every_cue_finds_what_its_pattern_finds() -> None:
    articles = [json.loads(path.read_text("utf-8"))["text"] for path in sorted(CORPUS.glob("*.json"))]
    lines = [line for text in articles[::4] for line in text.split("\n")]
    told = 0
    for name in cue_files():
        for cue in load_cues(name):
            told += cue.starts is not None
            for text in (*cue.examples, *cue.counterexamples, *lines):
                found = [match.span() for match in cue.finditer(text)]
                assert found == [match.span() for match in cue.pattern.finditer(text)], (cue.id, text)
    assert told > 80  # else nothing is gained


def test_matches_do_not_overlap_and_capitals_do_not_matter() -> None:
    pattern = re.compile(r"\b(?:visit to visit|visit)", re.IGNORECASE)
    text = "Visit to VISIT, visit"
    found = [m.group() for m in finditer(pattern, starts_of(pattern), text)]
    assert found == ["Visit to VISIT", "visit"]
