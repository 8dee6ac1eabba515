"""What a careful reader says of the annotated articles is taken: checks cost a good model next to nothing."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from ingest.annotate import annotate
from ingest.llm.checking import checked
from ingest.llm.schema import read_answer
from ingest.reading import read_articles
from ontology.knowledge import load

CORPUS = Path(__file__).parents[2] / "corpus"
CHOSEN = sorted((CORPUS / "articles").glob("*.json"))[::18]
KINDS = ("persons", "institutions", "meetings", "commitments")


def first(value: Any) -> Any:
    """Where the annotation accepts several answers, the first."""
    return next(iter(value), None) if isinstance(value, list) else value


def said(gold: dict[str, Any]) -> dict[str, Any]:
    """An annotation as a model would say it."""
    answer: dict[str, Any] = {kind: [] for kind in KINDS}
    for kind in KINDS:
        for fact in gold[kind]:
            entry = {key: first(fact.get(key)) for key in ("kind", "status", "post", "place", "country")}
            entry |= {
                "quotes": fact["evidence"],
                "parties": fact.get("parties"),
                "topics": fact.get("topics"),
            }
            entry |= {"name": fact["names"][0]} if "names" in fact else {}
            answer[kind].append({key: value for key, value in entry.items() if value is not None})
    return answer


def test_the_facts_of_a_careful_reader_are_taken() -> None:
    given: Counter[str] = Counter()
    taken: Counter[str] = Counter()
    for article in read_articles(CHOSEN, lambda rejection: None):
        gold = json.loads((CORPUS / "gold" / f"{article.id}.json").read_text("utf-8"))
        answer = read_answer(json.dumps(said(gold)))
        facts, _ = checked(answer, annotate(article, load()), load())
        for kind in KINDS:
            given[kind] += len(gold[kind])
            taken[kind] += len(getattr(facts, kind))
    assert min(given.values()) > 30
    shares = {kind: taken[kind] / given[kind] for kind in KINDS}
    assert min(shares.values()) >= 0.96, shares
