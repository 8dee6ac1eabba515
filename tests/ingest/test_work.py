"""How much work an article costs, counted and not timed: calls of functions for each of its words."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import extract
from ingest.words.tokens import Lexicon, tokenize
from ontology.cue_index import cue_index
from ontology.knowledge import load

CORPUS = Path(__file__).parents[1] / "corpus" / "articles"
# Calls, Python's and built-in ones, for each word of a short article (90.8 when last counted).
MOST = 92


def counted(work: Callable[[], object]) -> int:
    """Calls of functions while something is done a second time: what is kept is kept by then."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    work()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def test_a_word_costs_few_calls() -> None:
    articles = [json.loads(path.read_text("utf-8")) for path in sorted(CORPUS.glob("*.json"))[::4]]
    some = [Article(a["id"], f"{a['title']}\n{a['text']}", a["title"]) for a in articles]
    knowledge = load()
    calls = counted(lambda: [extract(annotate(article, knowledge), knowledge) for article in some])
    assert calls <= MOST * sum(len(article.text.split()) for article in some)


@pytest.mark.parametrize(
    ("text", "most"),
    [
        pytest.param("padi jagung kopi teh " * 500, 0.1, id="words that begin no cue are not tried"),
        pytest.param("bertemu dengan " * 1000, 10, id="words that begin one are tried for it alone"),
    ],
)
def test_cues_are_tried_where_they_can_begin(text: str, most: float) -> None:
    index = cue_index(("commitments", "meetings", "scope"), "id")
    tried = sum(len(cues) for _, cues in index._told.places(text))
    assert tried <= most * len(text.split())


def test_a_word_is_folded_once_for_all_its_places() -> None:
    lexicon = Lexicon(frozenset({"laos"}))
    first, second = (tokenize("Menteri Laos RI-Laos bertemu Menteri", lexicon).tokens for _ in range(2))
    assert [token.low for token in first] == ["menteri", "laos", "ri", "-", "laos", "bertemu", "menteri"]
    assert all(one is other for one, other in zip(first, second, strict=True))
    assert first[0] is first[-1]
