"""Texts that came with the markup of a page: each block a line, so that no sentence runs into the next."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from ingest.article import Article
from ingest.reading import read_articles
from ingest.sources.markup import MarkupError, without_markup
from ingest.sources.records import Rejection

TEXTS = [
    ("paragraphs", "<p>Satu di Jakarta (4/3)</p><p>Menteri dua.</p>", "Satu di Jakarta (4/3)\nMenteri dua."),
    ("breaks", "Satu.<br>Dua.<br/>Tiga.", "Satu.\nDua.\nTiga."),
    ("entities", "<p>Nelayan &amp; kapal&nbsp;ikan</p>", "Nelayan & kapal ikan"),
    ("links within a sentence", 'Ia <a href="/x">tiba</a> di Hanoi.', "Ia tiba di Hanoi."),
    (
        "line feeds are lines where no block makes any",
        "Satu <b>dua</b>\n\nTiga\nempat",
        "Satu dua\nTiga\nempat",
    ),
    ("line feeds within a paragraph are blanks", "<p>Satu\ndua</p>\n<p>Tiga</p>", "Satu dua\nTiga"),
    ("a comment and what follows it", "<p>Satu</p><!-- wp:x -->Dua", "Satu\nDua"),
    ("scripts and styles", "<style>p{}</style><p>Satu</p><script>x('</p>')</script>", "Satu"),
    ("lists", "<ul><li>satu</li><li>dua</li></ul>", "satu\ndua"),
    (
        "a text without markup",
        "Harga < 3 dan > 4\n\n  Dua &amp; tiga",
        "Harga < 3 dan > 4\n\n  Dua &amp; tiga",
    ),
]


@pytest.mark.parametrize(("trap", "text", "seen"), TEXTS, ids=[row[0] for row in TEXTS])
def test_a_text_is_what_its_reader_sees(trap: str, text: str, seen: str) -> None:
    assert without_markup(text) == seen


@pytest.mark.parametrize(
    ("trap", "text"),
    [
        ("a whole page", "<!DOCTYPE html><html><body><p>Satu</p></body></html>"),
        ("a page of XHTML", '<?xml version="1.0"?>\n<html><p>Satu</p></html>'),
        ("a tag with thousands of attributes", "<p " + "a=1 " * 5000 + ">Satu</p>"),
    ],
)
def test_what_only_a_reader_of_pages_can_read_is_refused(trap: str, text: str) -> None:
    with pytest.raises(MarkupError):
        without_markup(text)


@pytest.mark.parametrize("piece", ["<p>", "<div>", "<!--", "<p>\n", " \n", "\n", "<", "&"])
def test_markup_without_end_takes_linear_time(piece: str) -> None:
    started = time.process_time()
    without_markup("<p>" + piece * 50_000 + "</p>")
    assert time.process_time() - started < 5


def test_records_and_plain_texts_lose_their_markup(tmp_path: Path) -> None:
    marked = "<p>Menteri tiba.</p><p>Ia pulang.</p>"
    (tmp_path / "a.json").write_text(json.dumps({"title": "Tamu", "text": marked}), "utf-8")
    (tmp_path / "b.txt").write_text(f"<h1>Tamu</h1>{marked}", "utf-8")
    (tmp_path / "c.txt").write_text(f"<html><body>{marked}</body></html>", "utf-8")
    (tmp_path / "d.json").write_text(json.dumps({"text": "<p></p>"}), "utf-8")
    rejected: list[Rejection] = []
    articles: list[Article] = list(read_articles([tmp_path], rejected.append))
    assert [(a.title, a.text) for a in articles] == [("Tamu", "Tamu\nMenteri tiba.\nIa pulang.")] * 2
    assert ["save it as .html" in r.reason or "only markup" in r.reason for r in rejected] == [True, True]
