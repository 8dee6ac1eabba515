"""Composed articles: the same each time, readable, several to an event, and every template fillable."""

from __future__ import annotations

import json
from collections import Counter
from itertools import islice
from pathlib import Path

from benchmarks.compose import PARTS, compose
from ingest.reading import read_articles
from ingest.text.language import detect


def test_the_same_articles_whatever_is_asked_for_before() -> None:
    first = list(islice(compose(seed=1), 60))
    assert list(islice(compose(seed=1), 40)) == first[:40]
    assert list(islice(compose(seed=2), 60)) != first
    assert len({article["text"] for article in first}) == 60


def test_events_are_told_by_several_articles_as_asked() -> None:
    told = Counter(article["event"] for article in islice(compose(per_event=4), 2000) if article["event"])
    assert 3 < sum(told.values()) / len(told) < 5
    alone = [article["event"] for article in islice(compose(per_event=1), 100) if article["event"]]
    assert len(set(alone)) == len(alone)


def test_short_items_have_as_many_sentences_as_asked() -> None:
    words = [len(article["text"].split()) for article in islice(compose(sentences=(4, 7)), 300)]
    assert 90 < sum(words) / len(words) < 140
    assert max(words) < 240


def test_every_article_is_read_in_its_language(tmp_path: Path) -> None:
    articles = list(islice(compose(), 200))
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(a) + "\n" for a in articles), "utf-8")
    rejected: list[object] = []
    read = list(read_articles([tmp_path / "a.jsonl"], rejected.append))
    assert (len(read), rejected) == (200, [])
    assert [a.id for a in read if getattr(detect(a.text), "code", None) != a.language] == []


def test_every_template_is_used_and_filled() -> None:
    articles = list(islice(compose(), 1500))
    assert not [a["id"] for a in articles if "{" in a["text"] + a["title"]]
    for lang in ("id", "en", "ms"):
        texts = "\n".join(f"{a['title']}\n{a['text']}" for a in articles if a["lang"] == lang)
        sentences = [*PARTS["body"][lang], *PARTS["outcomes"][lang], *PARTS["quiet"]["body"][lang]]
        for sentence in sentences:
            longest = max(sentence.replace("{", "}").split("}")[::2], key=len)
            assert longest in texts, sentence
