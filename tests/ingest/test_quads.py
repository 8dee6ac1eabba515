"""One article as quads: the shape, the offsets, and texts that would break an IRI or a syntax."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse, serialize

from ingest.article import Article
from ingest.facts import Commitment, Evidence, Facts, Institution, Meeting, Person, Post, When
from ingest.quads import EvidenceError, to_nquads, to_quads
from ingest.rdf_values import fold, literal, place_key, web_address
from ontology.knowledge import load
from ontology.terms import DCTERMS, OA, RDF, Names
from tests.ingest.sample import sample_facts

NAMES = Names()
KNOWLEDGE = load()


def objects(quads: list[Quad], subject: str, predicate: str) -> list[str]:
    return [
        q.object.value
        for q in quads
        if q.subject.value == subject and q.predicate.value == predicate and not isinstance(q.object, Quad)
    ]


def test_every_claim_and_node_has_evidence_whose_quote_stands_at_its_offsets() -> None:
    checked = 0
    for article, facts in sample_facts():
        quads = to_quads(article, facts, KNOWLEDGE, NAMES)
        assert quads == sorted(set(quads), key=str)
        typed = {q.subject.value: q.object.value for q in quads if q.predicate.value == RDF + "type"}
        proof = {q.subject.value for q in quads if q.predicate.value == NAMES.term("evidence")}
        spans = {iri for iri, kind in typed.items() if kind == NAMES.term("Evidence")}
        plain = {"Article", "ClaimGraph", "Evidence", "TimeSpec"}
        for iri, kind in typed.items():
            if kind.startswith(NAMES.ontology) and kind.removeprefix(NAMES.ontology) not in plain:
                assert iri in proof, f"{iri} has no evidence"
        for span in spans:
            start, end = (int(objects(quads, span + "#p", OA + p)[0]) for p in ("start", "end"))
            assert objects(quads, span + "#q", OA + "exact") == [article.text[start:end]]
            checked += 1
        used = {q.object.value for q in quads if q.predicate.value == NAMES.term("evidence")}
        assert used == spans
    assert checked > 15


def test_only_the_two_graphs_of_the_article_and_no_blank_nodes() -> None:
    for article, facts in sample_facts():
        quads = to_quads(article, facts, KNOWLEDGE, NAMES)
        assert len({q.graph_name.value for q in quads}) == 2
        assert all(q.graph_name.value.startswith(NAMES.base + "graph/") for q in quads)
        assert all(isinstance(q.subject, NamedNode) for q in quads)
        assert all(isinstance(q.object, NamedNode | Literal) for q in quads)


@pytest.mark.parametrize(
    ("start", "end", "quote"),
    [
        pytest.param(0, 5, "Judul", id="other words"),
        pytest.param(1, 6, "Title", id="moved by one"),
        pytest.param(-5, 5, "Title", id="negative offset counts from the end in Python"),
        pytest.param(0, 500, "Title", id="beyond the end"),
        pytest.param(3, 3, "", id="empty"),
    ],
)
def test_evidence_that_does_not_stand_is_refused(start: int, end: int, quote: str) -> None:
    article = Article("a", "Title\nBody Title", "Title")
    facts = Facts("a", "en", None, "daily", persons=(Person(("Some One",), (Evidence(start, end, quote),)),))
    with pytest.raises(EvidenceError, match=rf"'a'.*{start}-{end}"):
        to_quads(article, facts, KNOWLEDGE, NAMES)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        pytest.param("https://example.org/a?b=c&d=e", "https://example.org/a?b=c&d=e", id="plain"),
        pytest.param("https://example.org/a b<c>\"{}|^`", "https://example.org/a%20b%3Cc%3E%22%7B%7D%7C%5E%60",
                     id="characters that no IRI may hold"),
        pytest.param("https://example.org/100%", "https://example.org/100%25", id="lone percent"),
        pytest.param("https://example.org/%C3%A9", "https://example.org/%C3%A9", id="not encoded twice"),
        pytest.param("https://example.org/é", "https://example.org/%C3%A9", id="accent"),
        pytest.param("https://bücher.example/", "https://xn--bcher-kva.example/", id="host outside ASCII"),
        pytest.param("https://example.org/a#b", "https://example.org/a", id="fragment is no other page"),
        pytest.param("javascript:alert(1)", None, id="script"),
        pytest.param("file:///etc/hosts", None, id="file"),
        pytest.param("https://user:word@example.org/", None, id="credentials"),
        pytest.param("https://", None, id="no host"),
        pytest.param("https://example.org:99999/", None, id="impossible port"),
        pytest.param("https://[::1", None, id="broken bracket"),
        pytest.param("https://exa mple.org/", None, id="space in host"),
        pytest.param("https://example.org/\ud800", None, id="lone surrogate"),
        pytest.param("", None, id="empty"),
        pytest.param(None, None, id="none"),
    ],
)  # fmt: skip
def test_web_address(url: str | None, expected: str | None) -> None:
    assert web_address(url) == expected


NASTY = st.text(min_size=1, max_size=30) | st.sampled_from(
    [
        '</script><img onerror="x">',
        "a> <b",
        '\b\t\n\v\f\r\x1f\x7f\x85\u2028"\\',
        "\\",
        "\x00\x01",
        "\ud800",
        "\\u0000",
        '"@id .',
        "../../x",
        "id\n\n",
    ]
)


@given(id_=NASTY, words=NASTY, url=st.none() | NASTY)
def test_hostile_strings_stay_literals(id_: str, words: str, url: str | None) -> None:
    text = words + "\n" + words
    proof = Evidence(0, len(words), words)
    when = When(words, None, None, None, "unanchored", words)
    facts = Facts(
        id_, words, words, words,
        persons=(Person((words,), (proof,), Post(words, (proof,), words), country=words),),
        institutions=(Institution((words,), (proof,), words, words),),
        meetings=(Meeting(words, words, (words, "IDN"), (proof,), when, words, words),),
        commitments=(Commitment(words, words, (words,), (proof,), name=words),),
    )  # fmt: skip
    data = to_nquads(Article(id_, text, words, url=url, published=words), facts, KNOWLEDGE, NAMES)
    quads = list(parse(data, RdfFormat.N_QUADS))  # every IRI and every escape is checked
    assert serialize(quads, format=RdfFormat.N_QUADS) == data  # as the engine itself writes them
    assert quads == sorted(set(quads), key=str)
    for quad in quads:
        for node in (quad.subject, quad.predicate, quad.object):
            if isinstance(node, NamedNode) and node.value.startswith(NAMES.base):
                assert all(c.isalnum() or c in "-_/:.#" for c in node.value)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param("Bali", "id", Literal("Bali", language="id"), id="tagged"),
        pytest.param("Bali", "th", Literal("Bali"), id="a language that we do not read is not claimed"),
        pytest.param("a\x00b", None, Literal("a\ufffdb"), id="NUL"),
        pytest.param("a\ud800b", "en", Literal("a\ufffdb", language="en"), id="lone surrogate"),
        pytest.param("a\tb\n", None, Literal("a\tb\n"), id="tab and line end are text"),
    ],
)
def test_literal(text: str, language: str | None, expected: Literal) -> None:
    assert literal(text, language) == expected


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        pytest.param("Rémy Sok", "Remy  SOK", True, id="accents, case and spaces"),
        pytest.param("Đặng Văn", "Dang Van", True, id="the Vietnamese d"),
        pytest.param("Sok Veasna", "Sok Vesna", False, id="a letter less is another name"),
    ],
)
def test_fold(left: str, right: str, same: bool) -> None:
    assert (fold(left) == fold(right)) is same


def test_places_of_one_name_in_two_countries_are_two() -> None:
    assert place_key("Kuala Lumpur", "MYS") == place_key("KUALA LUMPUR", "MYS") == "kuala-lumpur-mys"
    assert place_key("Batam", "IDN") != place_key("Batam", None)
    assert place_key("กรุงเทพ", None).isascii()


def test_a_party_that_no_table_knows_is_introduced_by_its_words() -> None:
    article, facts = sample_facts()[0]
    other = replace(facts, meetings=(replace(facts.meetings[0], parties=("IDN", "ZZORG")),))
    quads = to_quads(article, other, KNOWLEDGE, NAMES)
    assert objects(quads, NAMES.id("org", "igo-zzorg"), RDF + "type") == [
        NAMES.term("IntergovernmentalOrganization")
    ]


def test_an_unknown_date_or_address_is_not_written() -> None:
    article, facts = sample_facts()[2]
    quads = to_quads(article, facts, KNOWLEDGE, NAMES)
    me = NAMES.id("article", article.id)
    assert objects(quads, me, DCTERMS + "title") == [article.title]
    assert objects(quads, me, DCTERMS + "issued") == objects(quads, me, DCTERMS + "source") == []
