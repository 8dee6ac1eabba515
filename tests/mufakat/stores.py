"""Stores of given articles, and their graphs as lines to compare."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from ingest.article import Article
from mufakat.loading import ingest
from queries import open_store


def written(folder: Path, *articles: Article) -> Path:
    """The articles as files, and a store in which they are loaded."""
    for article in articles:
        (folder / f"{article.id}.json").write_text(json.dumps(asdict(article)), "utf-8")
    with open_store(folder / "store") as store:
        ingest(store, [folder / f"{one.id}.json" for one in articles], store.names, asof="2026-01-01")
    return folder / "store"


def graphs(where: Path) -> dict[str, list[str]]:
    with open_store(where, read_only=True) as store:
        return {name: sorted(map(str, store.quads(name))) for name in store.graph_names()}
