"""A small graph of invented people and sentences of our own, in the shape that the pipeline writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.terms import Names
from queries.derived import derive
from queries.store import Store, open_store
from queries.texts import digest

HERE = Path(__file__).parent
NAMES = Names()
TEXT = (
    "Two sides meet\nThe ministers of Indonesia and Cambodia met in Bali on 19 May 2025 and signed a letter."
)
QUOTE = TEXT.partition("\n")[2]


def source_quads(key: str, text: str = TEXT, quote: str = QUOTE) -> list[ox.Quad]:
    """The graphs of one article with one claim."""
    start = text.index(quote) if quote in text else 0
    data = (HERE / "article.trig").read_text(encoding="utf-8")
    for mark, value in (("KEY", key), ("SHA", digest(text)), ("START", str(start)),
                        ("END", str(start + len(quote))), ("QUOTE", quote)):  # fmt: skip
        data = data.replace(f"%{mark}%", value)
    return list(ox.parse(data, ox.RdfFormat.TRIG))


def fill(store: Store, *, backwards: bool = False) -> None:
    """Two articles and a consolidated graph."""
    current = NAMES.graph("current")
    triples = list(ox.parse(path=str(HERE / "current.ttl")))
    quads = [ox.Quad(t.subject, t.predicate, t.object, ox.NamedNode(current)) for t in triples]
    keys = ["one", "two"]
    for key in reversed(keys) if backwards else keys:
        store.replace(key, source_quads(key), {"id": key, "text": TEXT})
    store.replace_graph(current, quads[::-1] if backwards else quads)
    store.replace_graph(NAMES.graph("derived"), derive(quads[::-1] if backwards else quads, NAMES))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "store") as opened:
        fill(opened)
        yield opened
