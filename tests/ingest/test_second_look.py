"""What speaks for a field is weighed together; each field has a sentence that shows it."""

from __future__ import annotations

import pytest

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import by_rules, extract
from ingest.facts import Facts
from ingest.scene.scene import build_scene
from ingest.topics.second_look import (
    ALWAYS,
    BESIDE_RELATIONS,
    LEAST,
    LEAST_OF_BEST,
    LIKELY,
    likelihoods,
    likely,
    load_weights,
    second_look,
)
from ingest.topics.topic_signals import Told, signals
from ingest.topics.topics import DEFAULT, topics_in
from ontology.knowledge import load

FISH = (
    "Laos, Thailand agree on fish ponds\n"
    "Lao Agriculture Minister Kham Vongsa met Thai Agriculture Minister Somsak Rattana in Vientiane."
    "\nThe two sides agreed to breed tilapia and to train farmers in fish farming.\n"
    "Tilapia is eaten by many. A ferry brought the guests. The fishing season begins in May."
)
IKAN = (
    "RI dan Laos Sepakat Latih Nelayan\n"
    "JAKARTA - Menteri Kelautan dan Perikanan Indonesia Budi Karsa bertemu Menteri Pertanian Laos Kham Vongsa"
    " di Jakarta, Senin (5/5/2025).\nKedua pihak sepakat melatih nelayan dan membuka tambak.\n"
    "Keduanya juga membahas pelabuhan. Kapal ikan dari Laos jarang terlihat."
)
TAMU = (
    "Perdana Menteri terima kunjungan hormat\n"
    "PUTRAJAYA, 5 Mei - Perdana Menteri Malaysia Razlan Haris menerima kunjungan hormat Menteri Luar Laos"
    " Kham Vongsa di sini hari ini.\nLaos turut menjemput beliau melawat Vientiane tahun depan."
)
ARTICLES = [(FISH, "en"), (IKAN, "id"), (TAMU, "ms")]


def _article(text: str, language: str) -> Article:
    return Article("a", text, text.split("\n")[0], language=language, published="2025-05-06")


def _facts(text: str, language: str) -> Facts:
    return extract(annotate(_article(text, language), load()), load())


@pytest.mark.parametrize(("text", "language"), ARTICLES)
def test_each_field_is_shown_by_its_sentence(text: str, language: str) -> None:
    facts = _facts(text, language)
    events = [*facts.meetings, *facts.commitments]
    assert events
    for event in events:
        assert event.topics
        assert len({t.id for t in event.topics}) == len(event.topics)
        for topic in event.topics:
            told = topics_in(topic.evidence.quote, load(), language)
            assert topic.id in told or (topic.id == DEFAULT and topic.evidence in event.evidence)


@pytest.mark.parametrize(("text", "language"), ARTICLES)
def test_only_the_fields_of_events_change(text: str, language: str) -> None:
    scene = build_scene(annotate(_article(text, language), load()))
    meetings, commitments = by_rules(scene, load())
    looked = second_look(scene, meetings, commitments, load())
    for before, after in zip((*meetings, *commitments), (*looked[0], *looked[1]), strict=True):
        assert type(before) is type(after)
        assert (before.kind, before.status, before.parties, before.evidence, before.when) == (
            after.kind, after.status, after.parties, after.evidence, after.when,
        )  # fmt: skip
    assert second_look(scene, meetings, commitments, load()) == looked


def test_what_an_event_and_its_article_tell_of_a_field() -> None:
    scene = build_scene(annotate(_article(FISH, "en"), load()))
    meetings, commitments = by_rules(scene, load())
    told = Told(scene, meetings, commitments, load())
    found = signals(told, commitments[0])
    assert {"spoken", "first", "varied"} <= found["fisheries"].keys()
    assert "spoken" not in found.get("transport", {})  # the ferry
    assert found["fisheries"]["often"] > found["capacity-building"]["often"]
    assert "means" in found["capacity-building"]


def test_an_article_without_events_has_none() -> None:
    scene = build_scene(
        annotate(_article("Rain\nIt rained in Laos on Monday, and it was cold.", "en"), load())
    )
    assert second_look(scene, (), (), load()) == ((), ())


@pytest.mark.parametrize(
    ("chances", "kept"),
    [
        ({"trade": 0.1, "health": 0.2}, ["health"]),  # the likeliest, however doubtful
        ({"trade": 0.9, "health": 0.9 * LEAST_OF_BEST + 0.01}, ["trade", "health"]),
        ({"trade": 0.9, "health": 0.9 * LEAST_OF_BEST - 0.01}, ["trade"]),
        ({"trade": 0.4, "health": LEAST - 0.01}, ["trade"]),
        ({"trade": 0.7, DEFAULT: LIKELY - 0.05}, ["trade"]),
        ({"trade": 0.7, DEFAULT: LIKELY + 0.05}, ["trade", DEFAULT]),
        ({"trade": BESIDE_RELATIONS - 0.1, DEFAULT: 0.7}, [DEFAULT]),
        ({"trade": BESIDE_RELATIONS + 0.05, DEFAULT: 0.7}, ["trade", DEFAULT]),
    ],
)
def test_what_is_kept(chances: dict[str, float], kept: list[str]) -> None:
    assert likely(chances) == kept


def test_more_that_speaks_for_a_field_makes_it_likelier() -> None:
    weights = {ALWAYS: -2.0, "spoken": 1.0, "often": 0.5}
    found = {"trade": {"spoken": 1.0, "often": 1.0}, "health": {"often": 1.0}, "labour": {"unheard of": 1.0}}
    chances = likelihoods(found, weights)
    assert chances["trade"] > chances["health"] > chances["labour"] > 0


def test_the_weights_are_those_of_signals() -> None:
    weights = load_weights()
    names: set[str] = set()
    for text, language in ARTICLES:
        scene = build_scene(annotate(_article(text, language), load()))
        told = Told(scene, *by_rules(scene, load()), load())
        names |= {
            n for e in (*told.meetings, *told.commitments) for row in signals(told, e).values() for n in row
        }
    for column in weights:
        assert column[ALWAYS] < 0  # most fields of an article are not those of one event
        assert column["chosen"] > 0
        assert names <= column.keys()
