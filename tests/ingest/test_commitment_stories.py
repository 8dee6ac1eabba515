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
    assert told(found.commitments) == story["commitments"]
    assert told(found.meetings) == story.get("meetings", told(found.meetings))


def told(facts: Sequence[Meeting | Commitment]) -> list[str]:
    return sorted(f"{fact.status} {','.join(fact.parties)}" for fact in facts)
