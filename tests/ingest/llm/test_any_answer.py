"""Whatever a model answers: no crash, every proof verbatim, every name in the text, the same facts twice."""

from __future__ import annotations

import json

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.annotate import annotate
from ingest.llm.checking import checked
from ingest.llm.proposal import proposal_nquads
from ingest.llm.schema import AnswerError, read_answer
from ontology.knowledge import load
from ontology.terms import Names
from tests.ingest.llm.endpoint import (
    ARTICLE,
    BOUNTHAVY,
    COMMITMENT,
    GOOD,
    MEETING,
    MET,
    PLUG,
    SIGNED,
    THANKED,
    WIRYA,
)

DOCUMENT = annotate(ARTICLE, load())
CUT = st.tuples(st.integers(0, len(ARTICLE.text)), st.integers(0, 200)).map(
    lambda at: ARTICLE.text[at[0] : at[0] + at[1]]
)
WORDS = st.one_of(
    CUT,
    st.text(max_size=40),
    st.sampled_from(["IDN", "LAO", "THA", "idn", "ASEAN", "health", "host", "held", "signed", "Vientiane"]),
    st.sampled_from([MET, SIGNED, PLUG, THANKED, "Wirya Sastranegara", "pada Selasa (11/3)"]),
    st.sampled_from(["\ud800", "e\u0301", "> } ;", "\x1b[31m", "\u202e"]),
)
ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), WORDS),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


def spoilt(good: dict[str, object]) -> st.SearchStrategy[dict[str, object]]:
    """A good entry with some of its values made anything, or anything that fits better."""
    values = st.one_of(ANYTHING, WORDS, st.lists(WORDS, max_size=4))
    fields = st.sampled_from([*good, "other_names", "due_words", "committed_by", "name"])
    return st.dictionaries(fields, values, max_size=3).map(lambda changed: good | changed)


ANSWERS = st.fixed_dictionaries(
    {
        "persons": st.lists(st.one_of(spoilt(WIRYA), spoilt(BOUNTHAVY), ANYTHING), max_size=4),
        "institutions": st.lists(st.one_of(spoilt({"name": "Laos", "quotes": [MET]}), ANYTHING), max_size=3),
        "meetings": st.lists(st.one_of(spoilt(MEETING), ANYTHING), max_size=3),
        "commitments": st.lists(st.one_of(spoilt(COMMITMENT), ANYTHING), max_size=3),
    }
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANSWERS)
def test_any_entries(answer: dict[str, object]) -> None:
    content = json.dumps(answer)
    facts, refused = checked(read_answer(content), DOCUMENT, load())
    assert (facts, refused) == checked(read_answer(content), DOCUMENT, load())
    text = ARTICLE.text
    for fact in (*facts.persons, *facts.institutions, *facts.meetings, *facts.commitments):
        assert fact.evidence
        for evidence in fact.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote
            assert PLUG not in evidence.quote
    for named in (*facts.persons, *facts.institutions):
        assert all(name in text for name in named.names)
    for event in (*facts.meetings, *facts.commitments):
        assert set(event.parties) <= {"IDN", "LAO"}
        if event.when:
            assert event.when.words in text
    lines = proposal_nquads(ARTICLE, facts, load(), Names(), "small").decode()
    graph = f" <{Names().graph('proposal', 'sample')}> ."
    assert all(line.endswith(graph) for line in lines.splitlines())
    items = {refusal.item.split(" ")[0] for refusal in refused}
    assert items <= {"person", "institution", "meeting", "commitment"}
    assert all(refusal.reason.isprintable() for refusal in refused)


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.text(), ANYTHING.map(json.dumps), CUT.map(lambda cut: json.dumps(GOOD)[: len(cut) * 9])))
def test_any_text(content: str) -> None:
    try:
        checked(read_answer(content), DOCUMENT, load())
        said = ""
    except AnswerError as error:
        said = str(error)
    assert said.isprintable()
