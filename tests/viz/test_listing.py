"""Answers that are no network: a page of rows, with the question and the addresses behind names."""

import re
from pathlib import Path

import pyoxigraph as ox
import pytest

from queries import catalog
from queries.asking import ask
from queries.results import Table
from queries.store import Store, open_store
from tests.ingest.sample import sample_current
from viz.listing import WIDEST, draw_listing

XSD = "http://www.w3.org/2001/XMLSchema#"


def iri(text: str) -> ox.NamedNode:
    return ox.NamedNode(f"https://example.org/id/{text}")


def number(value: int) -> ox.Literal:
    return ox.Literal(str(value), datatype=ox.NamedNode(XSD + "integer"))


def test_a_label_stands_for_the_column_before_it() -> None:
    columns = ("meeting", "label", "kind", "kind_label", "parties", "sources")
    row = (iri("m-1"), ox.Literal("Talks"), iri("k"), ox.Literal("Call"), ox.Literal("IDN | KHM"), number(2))
    html = draw_listing(Table(columns, (row,)), None, {}, "SELECT 1")
    assert re.findall(r'<th scope="col"[^>]*>(\w+)', html) == ["meeting", "kind", "parties", "sources"]
    assert re.search(r'<a href="https://example.org/id/m-1"[^>]*>Talks</a>', html)
    assert "IDN, KHM" in html
    assert '<td class="n" data-name="sources">2' in html
    assert "1 row<" in html


def test_what_has_no_label_goes_by_its_iri_and_what_is_not_bound_is_left_empty() -> None:
    columns = ("meeting", "label", "date", "url")
    row = (iri("m-2"), None, None, ox.NamedNode("https://news.example/a?p=1"))
    html = draw_listing(Table(columns, (row,)), None, {}, "")
    assert re.search(r'<a href="https://example.org/id/m-2"[^>]*>m-2</a>', html)
    assert ">https://news.example/a?p=1</a>" in html
    assert "None" not in html


def test_a_wide_answer_is_told_row_by_row() -> None:
    columns = ("node", "quote", *(f"c{n}" for n in range(WIDEST)))
    row = (iri("n"), ox.Literal("Kami sepakat."), *(number(n) for n in range(WIDEST)))
    html = draw_listing(Table(columns, (row,)), None, {}, "")
    assert "<table" not in html
    assert "<blockquote>Kami sepakat.</blockquote>" in html
    assert "<dt>c8</dt>" in html


def test_hostile_texts_stay_texts() -> None:
    bad = "</q><script>alert(1)</script>"
    columns = ("quote", bad, "address", "x")
    row = (ox.Literal(bad), ox.Literal(bad), ox.Literal("javascript:alert(1)"), ox.Literal("https://a b"))
    html = draw_listing(Table(columns, (row,)), None, {"pair": bad}, f"# {bad}")
    assert "<script" not in html
    assert "<a href=" not in html.replace('<a class="skip" href=', "")


@pytest.mark.parametrize(
    ("lang", "said"), [("en", "not reported there"), ("id", "tidak diberitakan di sana")]
)
def test_an_empty_answer_says_what_that_means(lang: str, said: str) -> None:
    assert said in draw_listing(Table(("a", "b", "c", "d"), ()), None, {}, "", lang)


def test_every_question_that_can_be_asked_plainly_has_a_page(tmp_path: Path) -> None:
    with open_store(tmp_path / "store") as store:
        store.replace_graph(store.names.graph("current"), sample_current())
        _pages_of(store)


def _pages_of(store: Store) -> None:
    for question in catalog.catalogue():
        if any(parameter.required for parameter in question.params):
            continue
        table = ask(store, question.name)
        html = draw_listing(table, question, {}, question.text)
        assert question.question.replace("'", "&#39;") in html, question.name
        assert draw_listing(table, question, {}, question.text) == html
