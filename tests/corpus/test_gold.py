"""The annotated corpus and the sample briefs agree with what their README files promise."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.corpus.test_figures import scored_only

HERE = Path(__file__).parent
BRIEFS = HERE.parents[1] / "articles"
ARTICLES = sorted((HERE / "articles").glob("*.json"))
MEETING_STATUS = {"held", "planned", "proposed", "cancelled"}
COMMITMENT_STATUS = {"proposed", "planned", "agreed", "signed", "in-force", "implemented", "broken-off"}


def load(path: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return value


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_gold_stands_in_its_article(path: Path) -> None:
    article, gold = load(path), load(HERE / "gold" / path.name)
    assert article["id"] == gold["article"] == path.stem
    assert (article["lang"], article["published"]) == (gold["language"], gold["published"])
    assert article["url"].startswith("https://example.org/")
    text = f"{article['title']}\n{article['text']}"
    people = {name for person in gold["persons"] for name in person["names"]}
    for kind in ("persons", "institutions", "meetings", "commitments"):
        for fact in gold[kind]:
            assert fact["evidence"]
            for quote in fact["evidence"]:
                assert quote in text
                assert kind in ("persons", "institutions") or 12 <= len(quote) <= 600
    for meeting in gold["meetings"]:
        assert meeting["status"] in MEETING_STATUS
        assert meeting["parties"] == sorted(meeting["parties"])
        assert set(meeting["participants"]) <= people
    for commitment in gold["commitments"]:
        assert commitment["status"] in COMMITMENT_STATUS
        assert commitment["parties"] == sorted(commitment["parties"])


def test_every_gold_file_has_its_article() -> None:
    assert {path.name for path in ARTICLES} == {path.name for path in (HERE / "gold").glob("*.json")}
    assert len(ARTICLES) >= 40


def test_articles_on_one_event_are_in_one_half() -> None:
    halves: dict[str, set[bool]] = {}
    for path in ARTICLES:
        for meeting in load(HERE / "gold" / path.name)["meetings"]:
            halves.setdefault(meeting["event"], set()).add(scored_only(int(path.stem[1:])))
    assert not {event for event, sides in halves.items() if len(sides) > 1}


@pytest.mark.parametrize("path", sorted(BRIEFS.glob("*.json")), ids=lambda path: path.stem)
def test_a_brief_names_itself_and_its_address(path: Path) -> None:
    brief = load(path)
    assert brief["id"] == path.stem
    assert brief["brief"] is True
    assert brief["lang"] in {"id", "en", "ms"}
    assert brief["url"] is None or brief["url"].startswith("https://")
    assert brief["title"]
    assert len(brief["text"].split("\n")) >= 2
