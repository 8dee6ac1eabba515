"""Unpleasant articles: no crash, no invented fact, no work that grows faster than the text."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.growth import TEXTS
from ingest.annotate import UnsupportedLanguage, annotate
from ingest.article import Article
from ingest.document import Line
from ingest.extract import extract
from ingest.facts import Evidence, Facts
from ingest.quads import to_quads
from ingest.text.sentences import LONGEST, split
from ontology.knowledge import load
from ontology.terms import Names

NEWS = (
    "Menteri Pertanian Indonesia, Arka Wiratama, bertemu dengan Menteri Pertanian Laos, Bounmy Sisavath, di "
    "Vientiane pada Senin (3/3/2025). Kedua negara sepakat bertukar benih padi mulai tahun depan."
)
LEAD = (
    "Hal itu dibahas oleh banyak orang yang datang dari berbagai daerah dan akan diteruskan pada lain hari. "
)


def facts_of(text: str, published: str | None = "2025-03-05") -> Facts | None:
    """The facts of an article, its quads made too; None where its language is not read."""
    article = Article(id="bad", text=text, title=text.partition("\n")[0], published=published)
    try:
        document = annotate(article, load())
    except UnsupportedLanguage:
        return None
    facts = extract(document, load())
    to_quads(article, facts, load(), Names())  # raises where a quote does not stand at its offsets
    for sentence in document.sentences:
        assert text[sentence.start : sentence.end] == sentence.text
    for mention in document.mentions:
        assert text[mention.start : mention.end] == mention.text
    for evidence in evidences(facts):
        assert evidence.quote
        assert text[evidence.start : evidence.end] == evidence.quote
    return facts


def evidences(value: Any) -> Iterator[Evidence]:
    """Every piece of evidence inside a value."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from evidences(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from evidences(getattr(value, field.name))


def told(facts: Facts | None) -> int:
    """How many persons, bodies, meetings and commitments an article yields."""
    if facts is None:
        return 0
    return len(facts.persons) + len(facts.institutions) + len(facts.meetings) + len(facts.commitments)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(LEAD, id="one line"),
        pytest.param("Judul\n" + LEAD * 60, id="nothing but talk"),
        pytest.param("Judul\n" + ("yang di dan " * 2000), id="function words without end"),
        pytest.param("Judul\n" + LEAD + "<div class='a'><p>&nbsp;&amp;</p></div>" * 200, id="markup"),
        pytest.param("Judul\n" + LEAD + "\u200b\u200e\u202e\u2066" * 500, id="controls"),
        pytest.param("Judul\n" + LEAD + "اجتمع الوزيران في المدينة. " * 50, id="right to left"),
        pytest.param("Judul\n" + LEAD + '"' * 999 + "“" * 999, id="quotes that never close"),
        pytest.param("Judul\n" + LEAD + "(((" * 999 + "[{" * 999, id="brackets that never close"),
        pytest.param("Judul\n" + LEAD + "31/02/2025 30-02-2024 99/99/9999 0/0/0 " * 50, id="no such days"),
        pytest.param("Judul\n" + LEAD + "1234567890" * 500, id="digits"),
        pytest.param("Judul\n" + LEAD + "\U0001f600\U0001f1ee\U0001f1e9" * 300, id="pictures"),
        pytest.param("Judul\n" + LEAD + "zx qv wk " * 500, id="no language"),
        pytest.param("\n".join(["Judul", LEAD, *["Baca juga: Menteri Laos bertemu"] * 90]), id="links"),
    ],
)
def test_noise_yields_nothing(text: str) -> None:
    assert told(facts_of(text)) == 0


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(NEWS.upper() + LEAD.upper(), id="capitals only"),
        pytest.param(NEWS.lower() + LEAD, id="no capitals"),
        pytest.param(NEWS.replace(".", ",") + LEAD, id="one sentence"),
        pytest.param(NEWS + " The ministers met in Vientiane and agreed to share seeds. " + LEAD, id="mixed"),
        pytest.param(NEWS.replace(" ", "\u200b "), id="zero width"),
        pytest.param(NEWS.replace(" ", "\u00a0"), id="no-break spaces"),
        pytest.param(NEWS.replace("Menteri", "<b>Menteri</b>&nbsp;"), id="markup inside"),
        pytest.param(NEWS.replace("3/3/2025", "31/02/2025"), id="no such day"),
        pytest.param(f'"{NEWS} "Kami', id="open quote"),
        pytest.param("\u202e" + NEWS + "\u202c", id="turned around"),
    ],
)
def test_spoilt_news_is_read_without_harm(text: str) -> None:
    facts = facts_of("Judul\n" + text)
    for person in facts.persons if facts else ():
        words = {word.casefold() for name in person.names for word in name.split()}
        assert words <= {"arka", "wiratama", "bounmy", "sisavath"}


def test_a_day_that_does_not_exist_is_no_date() -> None:
    facts = facts_of("Judul\n" + LEAD + NEWS.replace("Senin (3/3/2025)", "31/02/2025"))
    assert facts
    assert facts.meetings
    assert not [m for m in facts.meetings if m.when and m.when.edtf and m.when.edtf.startswith("2025-02-3")]


def test_a_text_without_end_marks_is_cut_and_loses_no_word() -> None:
    text = "Judul\n" + NEWS.replace(".", ",") * 40
    article = Article(id="bad", text=text, title="Judul")
    sentences = annotate(article, load()).sentences
    assert max(len(sentence.text) for sentence in sentences) <= LONGEST
    assert "".join(s.text for s in sentences).replace(" ", "") == "".join(text.split())
    assert all(not s.text[-1].isspace() and not s.text[0].isspace() for s in sentences)


def test_what_is_too_long_is_cut_behind_its_last_clause() -> None:
    text = "padi " * 80 + "padi; " + "jagung " * 40
    [first, second] = split(text, [Line(0, len(text), "body")])
    assert first.text.endswith("padi;")
    assert second.text.startswith("jagung")


@pytest.mark.parametrize("name", TEXTS)
def test_work_grows_no_faster_than_the_text(name: str) -> None:
    small, large = (work(TEXTS[name](size)) for size in (3_000, 12_000))
    assert large <= 4 * 1.4 * small


@pytest.mark.parametrize("name", ["one surname", "counterparts"])
def test_twice_as_many_namesakes_are_no_more_than_twice_the_work(name: str) -> None:
    """What shares a name, a pair of states or an office is not compared with all the others that do."""
    small, large = (work(TEXTS[name](size)) for size in (25_000, 50_000))
    assert large <= 2 * 1.25 * small


def work(text: str) -> int:
    """Calls of functions, Python's and built-in ones, for one article."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    facts_of("Judul\n" + LEAD * 3 + NEWS)  # whatever is kept for the next article is kept now
    sys.setprofile(count)
    try:
        facts_of(f"Judul\n{LEAD * 3}\n{text}")
    finally:
        sys.setprofile(None)
    return calls


_WORDS = """
    Menteri Presiden KBRI Kementerian Dr. H.E. Plt. dan bertemu sepakat MoU menandatangani Laos ASEAN TNI
    (3/3) 31/02 awal Agustus tahun depan akan The minister met signed bersetuju mengundang tidak “ ” " ( ) [ —
    <br> &amp; </p>
"""
_ODD = ["\u200b", "\u202e", "\u00ad", "\ufeff", "\u0301", "اب", "漢字", "\U0001f600"]
PIECES = st.one_of(
    st.sampled_from([*NEWS.split(), *LEAD.split()]),
    st.sampled_from(_WORDS.split()),
    st.sampled_from(_ODD),
    st.text(max_size=12),
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(st.lists(PIECES, max_size=80), st.sampled_from([" ", ", ", ". ", "\n", ""]), st.booleans())
def test_any_mixture_is_read_and_every_quote_stands(pieces: list[str], between: str, dated: bool) -> None:
    body = between.join(pieces).replace("\0", "").replace("\r", "")
    text = "".join(c for c in f"Judul\n{LEAD}{NEWS} {body}".strip() if not "\ud800" <= c <= "\udfff")
    facts = facts_of(text, "2025-03-05" if dated else None)
    for person in facts.persons if facts else ():
        assert all(name in text for name in person.names)
