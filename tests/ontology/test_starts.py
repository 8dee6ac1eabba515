"""Patterns are looked for only where they can begin, and nothing is lost by it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from ingest.dates.datewords import SHAPES
from ontology.cue_index import CueMatch, cue_index
from ontology.cues import cue_files, load_cues
from ontology.starts import Beginnings, any_digits, beginnings, starts_of

CORPUS = Path(__file__).parents[1] / "corpus" / "articles"


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (r"\b(?:bertemu|bertukar)\b", {"bertemu", "bertukar"}),
        (r"\bmenandatangani\b", {"menandat"}),  # no more letters are looked at
        (r"\bdi atas\b", {"di atas"}),  # a blank is a character like others
        (r"\bdi\s+atas\b", {"di"}),  # what could be several characters ends what is compared
        (r"\bmeet(?:ing)?s?\b", {"meet", "meeting", "meetings", "meets"}),
        (r"\b(?:a|b)c+\b", {"ac", "bc"}),
        (r"\b[Tt]alks\b", {"talks"}),
        (r"\b(?!not)(?:see|saw)", {"see", "saw"}),
        (r"\b(?:the )?(?:visit)", {"the visi", "visit"}),
        (r"\b[a-c]x", {"ax", "bx", "cx"}),
        (r"\b\d{1,2}(?:st|nd)\b", {"0st", "00st", "0nd", "00nd"}),  # any digits
        (r"(?<![\w/])(?:19|20)\d\d", {"0000"}),
        (r"\b\d+ (?:st|nd)\b", {"0"}),  # a further round or a blank
        (r"\b(?:(?i:x)|y)", None),  # letters in both cases inside
        (r"\b\w+ing\b", None),  # any letter
        (r"meet", None),  # not at a word boundary
        (r"(?<!x)meet", None),
        (r"\b(?:“|a)", None),  # no letter
        (r"\b(?:re)*visit", {"re", "visit"}),
    ],
)
def test_the_beginnings_of_a_pattern(pattern: str, starts: set[str] | None) -> None:
    assert starts_of(re.compile(pattern, re.IGNORECASE)) == starts


def test_capitals_count_where_the_pattern_tells_them_apart() -> None:
    assert starts_of(re.compile(r"\b[Tt]alks\b")) == {"Talks", "talks"}


def test_every_pattern_finds_what_it_finds_alone() -> None:
    paths = sorted(CORPUS.glob("*.json"))
    articles = [json.loads(path.read_text("utf-8"))["text"] for path in paths[:: len(paths) // 50]]
    lines = [line for text in articles for line in text.split("\n")]
    lines += [line.upper() for line in lines[::5]]
    lines += ["Pada ٣ Mei", "dua hari lalu, 3 hari lalu", "a_b on 3rd of May 2025, (3/5)", "Q2 2025; h1 2026"]
    cues = [cue for name in cue_files() for cue in load_cues(name)]
    lines += [example for cue in cues for example in (*cue.examples, *cue.counterexamples)]
    rows = [(cue.pattern, cue.id) for cue in cues] + [(pattern, name) for name, pattern in SHAPES]
    rows = [row for row in rows if starts_of(row[0]) is not None]
    assert len(rows) > 100  # else nothing is gained
    index = Beginnings((row[0], row) for row in rows)
    for text in lines:
        tried = {(place, name, pattern) for place, found in index.places(text) for pattern, name in found}
        for pattern, name in rows:
            for match in pattern.finditer(text):
                assert (match.start(), name, pattern) in tried, (name, text)


def test_every_pattern_begins_as_it_says() -> None:
    for name in cue_files():
        for cue in load_cues(name):
            begins = tuple(beginnings(cue.pattern))
            for example in cue.examples:
                found = cue.pattern.search(example)
                assert found
                text = found.group()
                fold = bool(cue.pattern.flags & re.IGNORECASE)
                assert any_digits(text.lower() if fold else text).startswith(begins), cue.id


def test_a_pattern_that_can_begin_anywhere_is_refused() -> None:
    with pytest.raises(ValueError, match="can begin anywhere"):
        Beginnings([(re.compile(r"\w+ing"), 1)])


def test_words_met_before_and_new_ones_give_the_same() -> None:
    index = Beginnings([(re.compile(r"\bvisit to\b", re.IGNORECASE), "to"), (re.compile(r"\bvisit"), "any")])
    assert list(index.places("visit to Laos or VISIT TO")) == [(0, ("to", "any")), (17, ("to",))]
    assert list(index.places("visit to Laos or VISIT TO")) == list(index.places("visit to Laos or VISIT TO"))


def test_cues_of_one_name_in_two_files_do_not_hide_each_other() -> None:
    text = "Timor-Leste menyerahkan 30 perahu kepada Laos."
    alone = [cue_index((file,), "id").find(text) for file in ("commitments", "meetings")]
    both = cue_index(("commitments", "meetings"), "id").find(text)
    assert {m.file for m in both if m.cue.id == "handed-over"} == {"commitments", "meetings"}
    assert sorted(map(_told, both)) == sorted(_told(m) for found in alone for m in found)


def _told(match: CueMatch) -> tuple[int, int, str, str]:
    return match.start, match.end, match.file, match.cue.id
