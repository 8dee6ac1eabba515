"""The catalogue, its parameters, what is refused, and the exports."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from queries import ask, catalogue, faults, open_store, sparql
from queries.evidence import check_evidence
from queries.export import FORMATS, export
from queries.formats import write_table
from queries.sparql import check_query
from queries.store import Store
from tests.queries.conftest import TEXT, fill, source_quads

GIVEN = {
    "pair": "IDN,KHM",
    "topic": "immigration",
    "actor": "Ranu Wiratama",
    "name": "Ranu",
    "since": "2025-01-01",
    "source": "Ranu",
    "target": "IDN",
}


@pytest.mark.parametrize("question", catalogue(), ids=lambda q: q.name)
def test_every_question_runs_and_has_the_columns_it_promises(question: object, store: Store) -> None:
    name, params, columns = question.name, question.params, question.columns  # type: ignore[attr-defined]
    assert ask(store, name, **{p.name: GIVEN[p.name] for p in params if p.required}).columns == columns
    check_query(question.text)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "params", "error", "words"),
    [
        ("meeting/betwen", {}, faults.UnknownQuery, "meeting/between"),  # a slip of the finger
        ("meeting/between", {}, faults.MissingParameter, "pair"),
        ("meeting/between", {"pair": "IDN,KHM", "x": "1"}, faults.UnknownParameter, "pair"),
        ("meeting/between", {"pair": "IDN"}, faults.UnknownValue, "IDN,KHM"),  # half a pair
        ("meeting/between", {"pair": "IDN,Cambodja"}, faults.UnknownValue, "KHM"),
        ("topic/meetings", {"topic": "imigration"}, faults.UnknownValue, "immigration"),
        ("actor/meetings", {"actor": "Ranu Wiratma"}, faults.UnknownValue, "Ranu Wiratama"),
        ("actor/meetings", {"actor": "https://x/> } ; DROP ALL"}, faults.UnknownValue, "IRI"),  # injection
        ("commitment/silent", {"days": "a year"}, faults.UnknownValue, "whole number"),
        ("commitment/state", {"kind": "memorandum"}, faults.UnknownValue, "memorandum-of-understanding"),
        ("time/during", {"since": "2025-06-01", "until": "2025-05-01"}, faults.UnknownValue, "is after"),
        ("time/during", {"since": "2031-01-01"}, faults.UnknownValue, "2025-05-20, the latest publication"),
        ("analysis/links", {"since": "2025-06-01", "until": "2025-05-31"}, faults.UnknownValue, "is after"),
        ("time/before", {"asof": "19/5/2025"}, faults.UnknownValue, "YYYY-MM-DD"),
    ],
)
def test_mistakes_name_the_way_out(
    name: str, params: dict[str, str], error: type[Exception], words: str, store: Store
) -> None:
    with pytest.raises(error, match=words):
        ask(store, name, **params)


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * { FILTER(?a<?b)SERVICE#x>\n<http://127.0.0.1:9/>{ ?s ?p ?o } }",  # looks like an IRI
        "SELECT * { <http://x/\\u0041#> ?p ?o . SERVICE <http://127.0.0.1:9/> {} }",  # '#' within an IRI
        "SELECT * # '''\n{ service ?x {} } # '''",  # quotes within comments
        "DROP ALL",
        "PREFIX a: <http://a/> INSERT DATA { a:a a:b a:c }",
        "SELECT * " + "{" * 300 + "}" * 300,
        "SELECT * {} #" + "x" * 70_000,
        "",
    ],
)
def test_what_is_refused_before_evaluation(text: str) -> None:
    with pytest.raises(faults.QueryRefused):
        check_query(text)


@pytest.mark.parametrize(
    "text",
    [
        'SELECT ?service { ?service ?p "SERVICE <x> { }" } # SERVICE',
        "SELECT * { <http://example.org/service/load> ?p ?o }",
        "PREFIX load: <http://a/> SELECT * { load:service ?p ?o }",
    ],
)
def test_words_that_only_look_dangerous(text: str) -> None:
    assert check_query(text) == "select"


PIECES = ["SELECT", "ask", "\n", " ", "{", "(", ")", "/", "<http://a/b>", "'", '"', "\\", "#", "?a", 
          "SERVICE", "servİce", "\u212a", "load", "a:service", "prefix", "clear", ".",
          "<?b)service#>", "{" * 150, "/" * 150,
          "." * 600]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_a_text_is_refused_the_same_where_it_is_read_to_its_end(text: str) -> None:
    def verdict() -> str:
        try:
            return check_query(text)
        except faults.QueryRefused as error:
            return f"{type(error).__name__}: {error}"

    short = verdict()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sparql, "_harmless", lambda text: False)
        assert verdict() == short


def test_codes_labels_and_iris_name_the_same(store: Store) -> None:
    answers = [ask(store, "meeting/between", pair=pair).rows for pair in ("IDN,KHM", "kh,id")]
    assert answers[0] == answers[1]
    assert len(answers[0]) == 1
    who = ("ranu wiratama", "Ranu", "https://w3id.org/mufakat/id/person/one-1")
    assert len({ask(store, "actor/meetings", actor=w).rows for w in who}) == 1


def test_two_builds_give_the_same_bytes(tmp_path: Path, store: Store) -> None:
    with open_store(tmp_path / "other") as other:
        fill(other, backwards=True)
        for form in FORMATS:
            assert export(other, form) == export(store, form), form
    assert b'"iri": "https://w3id.org/mufakat/id/meeting/one-1"' in export(store, "facts").splitlines()[1]


@pytest.mark.parametrize("width", [40, 90, 145, 300])
def test_a_table_fits_the_terminal_and_is_whole_where_it_is_piped(width: int, store: Store) -> None:
    table = ask(store, "meeting/list")
    whole = write_table(table, "table")
    assert max(map(len, whole.splitlines())) > 145
    assert "https://w3id.org/mufakat/id/meeting/one-1" in whole
    cut = write_table(table, "table", width)
    assert max(map(len, cut.splitlines())) <= width
    assert "one-1" in cut, "the end of an IRI tells it apart"
    assert "Meeting in Bali" in cut
    assert cut.endswith("(1 row)\n")


def test_an_empty_answer_says_that_silence_is_no_statement(store: Store) -> None:
    nothing = ask(store, "commitment/invitations")
    assert "does not mean" in write_table(nothing, "table")
    assert write_table(nothing, "csv").splitlines() == [",".join(nothing.columns)]


def test_formulas_are_guarded(store: Store) -> None:
    assert "'=Two sides meet" in write_table(ask(store, "provenance/sources"), "csv")


def test_a_moved_quote_and_a_changed_text_are_found(store: Store) -> None:
    assert check_evidence(store) == []
    store.replace("one", source_quads("one", quote="The ministers never met in this place."), {"text": TEXT})
    store.replace("two", source_quads("two"), {"text": TEXT + "!"})
    assert {fault.article for fault in check_evidence(store)} == {"one", "two"}
