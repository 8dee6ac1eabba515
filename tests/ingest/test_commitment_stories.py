"""Commitments of whole short articles: told twice, listed, announced, remembered, refused, only hoped for."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ontology.knowledge import load

STORIES = tomllib.loads(Path(__file__).with_name("commitment_stories.toml").read_text("utf-8"))["story"]


@pytest.mark.parametrize("story", STORIES, ids=[story["text"][:60] for story in STORIES])
def test_what_is_promised(story: dict[str, str]) -> None:
    article = Article(
        id="story",
        text=f"{story['title']}\n{story['text']}",
        title=story["title"],
        language=story["language"],
        published="2025-05-15",
    )
    found = extract(annotate(article, load()), load()).commitments
    assert sorted(f"{c.status} {','.join(c.parties)}" for c in found) == story["commitments"]
