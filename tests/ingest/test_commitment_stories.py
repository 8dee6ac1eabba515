"""Commitments of whole short articles: told twice, listed, announced, remembered, refused, only hoped for."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.facts import Commitment, Meeting
from ontology.knowledge import load

STORIES = tomllib.loads(Path(__file__).with_name("commitment_stories.toml").read_text("utf-8"))["story"]


@pytest.mark.parametrize("story", STORIES, ids=[story["text"][:60] for story in STORIES])
def test_what_is_promised(story: dict[str, Any]) -> None:
    article = Article(
        id="story",
        text=f"{story['title']}\n{story['text']}",
        title=story["title"],
        language=story["language"],
        published="2025-05-15",
    )
    found = extract(annotate(article, load()), load())
    assert told(found.commitments, story["commitments"]) == story["commitments"]
    meetings = story.get("meetings")
    assert meetings is None or told(found.meetings, meetings) == meetings


def told(facts: Sequence[Meeting | Commitment], wanted: Sequence[str]) -> list[str]:
    """Status and parties of each; and its day, where a story tells days."""
    days = any(row.count(" ") > 1 for row in wanted)
    rows = [(f.status, ",".join(f.parties), *([f.when.edtf] if days and f.when else [])) for f in facts]
    return sorted(" ".join(map(str, row)) for row in rows)
