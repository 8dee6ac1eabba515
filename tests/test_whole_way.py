"""The whole way, from the sample articles to a page: nothing rejected or unproven, the same bytes twice."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.reading import read_articles
from mufakat.commands.check import current
from mufakat.loading import Report, ingest
from ontology.terms import Names
from ontology.validate import validate
from queries import Store, ask, catalogue, open_store
from queries.evidence import check_evidence
from queries.export import FORMATS, export
from tests import servers
from viz.views import VIEWS, render_view

ROOT = Path(__file__).parent.parent
ARTICLES = ROOT / "articles"
GIVEN = {
    "pair": "IDN,KHM",
    "actor": "IDN",
    "topic": "human-trafficking",
    "name": "JICA",
    "since": "2025-01-01",
    "source": "IDN",
    "target": "THA",
}


def load_into(store: Store, *paths: Path) -> Report:
    return ingest(store, paths or (ARTICLES,), store.names)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("whole") / "store") as opened:
        report = load_into(opened)
        assert report.rejected == ()
        assert len(report.new) == len(list(ARTICLES.glob("*.json")))
        yield opened


def test_the_graph_is_sound_and_every_fact_is_proven(store: Store) -> None:
    assert [v for v in validate(current(store), store.names) if v.severity == "Violation"] == []
    assert check_evidence(store) == []


def test_the_letter_of_intent_of_two_articles_is_one_with_both_as_sources(store: Store) -> None:
    records = ask(store, "meeting/between", pair="IDN,KHM").records()
    bali = [record for record in records if record["place_label"] == "Bali"]
    assert [(record["date"], record["sources"]) for record in bali] == [("2025-05-19", "2")]
    letters = [
        record
        for record in ask(store, "commitment/open", pair="IDN,KHM").records()
        if record["kind_label"] == "Letter of intent"
    ]
    assert [(record["status_label"], record["sources"]) for record in letters] == [("Signed", "2")]


def test_two_builds_in_another_order_give_the_same_bytes(store: Store, tmp_path: Path) -> None:
    files = sorted(ARTICLES.glob("*.json"), reverse=True)
    with open_store(tmp_path / "store") as other:
        for file in files[:5]:  # one by one, each with its own consolidation
            load_into(other, file)
        load_into(other, *files[5:])
        for form in FORMATS:
            assert export(other, form) == export(store, form), form


def test_taking_articles_out_again_leaves_what_the_others_say(tmp_path: Path) -> None:
    files = sorted(ARTICLES.glob("*.json"))
    with open_store(tmp_path / "few") as few:
        load_into(few, *files[:6])
        expected = export(few, "nquads")
    with open_store(tmp_path / "more") as more:
        load_into(more, *files[:9])
        assert export(more, "nquads") != expected
        for file in files[6:9]:
            more.remove(json.loads(file.read_text("utf-8"))["id"])
        load_into(more, *files[:6])
        assert export(more, "nquads") == expected


def test_facts_are_one_record_an_article_with_quotes_that_stand_there(store: Store) -> None:
    records = [json.loads(line) for line in export(store, "facts").decode().splitlines()]
    texts = {a.id: " ".join(a.text.split()) for a in read_articles([ARTICLES], lambda rejection: None)}
    assert {record["article"] for record in records} == set(texts)
    quotes = 0
    for record in records:
        for kind in ("persons", "institutions", "meetings", "commitments"):
            for fact in record[kind]:
                assert fact["evidence"]
                for quote in fact["evidence"]:
                    quotes += 1
                    assert " ".join(quote.split()) in texts[record["article"]]
    assert quotes > 100


def test_another_base_leaves_nothing_of_the_default(tmp_path: Path) -> None:
    with open_store(tmp_path / "store", names=Names("https://example.org/kb/")) as store:
        load_into(store)
        assert b"w3id.org/mufakat" not in export(store, "nquads")
        assert len(ask(store, "meeting/between", pair="IDN,KHM")) > 0


@pytest.mark.parametrize("name", [view.name for view in VIEWS])
@pytest.mark.parametrize("lang", ["en", "id"])
def test_every_view_is_drawn_without_an_address_to_load(store: Store, name: str, lang: str) -> None:
    page = render_view(store, name, {}, lang=lang).html
    assert page == render_view(store, name, {}, lang=lang).html
    assert not re.search(r"<(?:script|img|iframe)[^>]+src=|<link[^>]+href=", page)


@pytest.mark.real
@pytest.mark.parametrize("name", ["oxigraph", "virtuoso"])
def test_a_server_gives_the_same_answers_and_exports(name: str, store: Store, tmp_path: Path) -> None:
    server = servers.virtuoso if name == "virtuoso" else servers.oxigraph
    with server(tmp_path / "server") as address, open_store(address, tmp_path / "texts") as remote:
        assert load_into(remote).rejected == ()
        assert len(load_into(remote).unchanged) == len(list(ARTICLES.glob("*.json")))
        assert check_evidence(remote) == []
        other = []
        for question in catalogue():
            needed = {p.name: GIVEN[p.name] for p in question.params if p.required}
            paired = {"pair": GIVEN["pair"]} if any(p.name == "pair" for p in question.params) else {}
            for params in [needed, needed | paired] if paired else [needed]:
                if ask(remote, question.name, **params) != ask(store, question.name, **params):
                    other.append(question.name)
        assert other == []
        for form in FORMATS:
            assert export(remote, form) == export(store, form), form
        for view in VIEWS if name == "oxigraph" else ():  # Virtuoso: a page's digest of the data differs
            assert render_view(remote, view.name, {}).html == render_view(store, view.name, {}).html
