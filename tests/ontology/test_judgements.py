"""The file of judgements: what is read, what is refused and why, and which decisions contradict."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ontology.judgements import (
    COLUMNS,
    Judgement,
    JudgementError,
    check,
    contradiction,
    read_judgements,
    thing,
    write_judgements,
)
from ontology.terms import Names

SAME = Judgement("same", "meeting/a-1", "meeting/b-1", who="R. Dewi", when="2025-06-01", why="one room")
HEAD = ",".join(COLUMNS)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    rows = (
        SAME,
        Judgement("correction", "person/a-1", "", "prefLabel", 'A "B", C', "Đặng", "2025-06-02", "x,y"),
    )
    path = tmp_path / "judgements.csv"
    path.write_bytes(write_judgements(rows))
    assert read_judgements(path) == rows
    assert read_judgements(tmp_path / "none.csv") == ()


@pytest.mark.parametrize(
    ("lines", "says"),
    [
        pytest.param("same,meeting/a-1", "line 2: 2 cells", id="cells missing"),
        pytest.param("equal,a/a,a/b,,,x,2025-01-01,y", "'equal' is none of", id="unknown verdict"),
        pytest.param("same,m/a,m/b,,,x,2025-01-01,", "why is missing", id="no reason"),
        pytest.param("same,m/a,m/b,,,x,19/5/2025,y", "is no date", id="another form of date"),
        pytest.param("same,m/a,,,,x,2025-01-01,y", "object is missing", id="nothing to compare with"),
        pytest.param("same,m/a,m/a,,,x,2025-01-01,y", "with itself", id="compared with itself"),
        pytest.param("retract,../../etc,,,,x,2025-01-01,y", "names nothing", id="a path for a name"),
        pytest.param("retract,m/a,m/b,,,x,2025-01-01,y", "does not belong", id="one thing too many"),
        pytest.param(
            "same,m/a,m/b,,,x,2025-01-01,y\nsame,m/b,m/c,,,x,2025-01-01,y\ndifferent,m/a,m/c,,,x,2025-01-01,y",
            "different m/a m/c contradicts",
            id="two rows make one what a third keeps apart",
        ),
    ],
)
def test_a_broken_file_is_refused_with_its_line(tmp_path: Path, lines: str, says: str) -> None:
    path = tmp_path / "judgements.csv"
    path.write_text(f"{HEAD}\n{lines}\n", "utf-8")
    with pytest.raises(JudgementError) as caught:
        read_judgements(path)
    assert says in str(caught.value)
    assert str(path) in str(caught.value)


def test_another_header_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "judgements.csv"
    path.write_text("verdict,subject\n", "utf-8")
    with pytest.raises(JudgementError, match="line 1: the first line must be"):
        read_judgements(path)


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    for row in (replace(SAME, subject=text), replace(SAME, why=text), replace(SAME, when=text)):
        try:
            check(row)
        except JudgementError:
            continue
        assert "\n" not in text


@pytest.mark.parametrize(
    ("earlier", "new", "refused"),
    [
        pytest.param([("same", "a", "b")], ("different", "b", "a"), True, id="the same pair the other way"),
        pytest.param([("different", "a", "b")], ("same", "a", "b"), True, id="first apart, then one"),
        pytest.param(
            [("different", "a", "c"), ("same", "a", "b")], ("same", "b", "c"), True, id="by a third"
        ),
        pytest.param([("same", "a", "b")], ("different", "a", "c"), False, id="another pair"),
        pytest.param([("same", "a", "b")], ("same", "a", "b"), False, id="said twice"),
        pytest.param([("retract", "a", "")], ("same", "b", "a"), True, id="one with what was taken out"),
        pytest.param(
            [("same", "b", "c"), ("retract", "c", "")], ("same", "a", "b"), True, id="taken out by a third"
        ),
        pytest.param(
            [("retract", "a", ""), ("retract", "b", "")], ("same", "a", "b"), False, id="both taken out"
        ),
        pytest.param([("retract", "c", "")], ("same", "a", "b"), False, id="another was taken out"),
    ],
)
def test_contradictions(
    earlier: list[tuple[str, str, str]], new: tuple[str, str, str], refused: bool
) -> None:
    made = [
        replace(SAME, verdict=v, subject=f"m/{a}", object=b and f"m/{b}")  # type: ignore[arg-type]
        for v, a, b in (*earlier, new)
    ]
    assert (contradiction(made[:-1], made[-1]) is not None) is refused


@pytest.mark.parametrize("text", ["meeting/a-1", "id/meeting/a-1", "https://w3id.org/mufakat/id/meeting/a-1"])
def test_a_thing_is_named_by_iri_or_by_kind_and_key(text: str) -> None:
    assert thing(text, Names()) == "meeting/a-1"


def test_a_foreign_iri_names_nothing() -> None:
    with pytest.raises(JudgementError):
        thing("https://example.org/id/meeting/a-1", Names())
