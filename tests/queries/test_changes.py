"""What changed since a day: read from the journal, named by the graph."""

from __future__ import annotations

from pathlib import Path

import pytest

from queries import ask
from queries.faults import StoreError
from queries.journal import NAME, Entry, line
from queries.store import Store
from tests.queries.conftest import NAMES

MEETING, GONE = NAMES.id("meeting", "one-1"), NAMES.id("meeting", "nine-1")
ENTRIES = [
    Entry("2031-05-19", 1, "added", MEETING, "one"),
    Entry("2031-05-20", 2, "corrected", MEETING),
    Entry("2031-05-20", 2, "removed", GONE),
]


def write(store: Store, more: str = "") -> None:
    assert store.beside is not None
    (store.beside / NAME).write_text("".join(map(line, ENTRIES)) + more, encoding="utf-8")


@pytest.mark.parametrize(
    ("trap", "since", "expected"),
    [
        ("the day itself counts", "2031-05-19", ["added", "corrected", "removed"]),
        ("not what was before", "2031-05-20", ["corrected", "removed"]),
        ("nothing since", "2031-05-21", []),
    ],
)
def test_since(trap: str, since: str, expected: list[str], store: Store) -> None:
    write(store, more='{"date": "2031-05-2')  # a machine that failed while it wrote
    assert [row["kind"] for row in ask(store, "provenance/changes", since=since).records()] == expected, trap


def test_what_is_there_has_its_name_and_what_is_gone_has_none(store: Store) -> None:
    write(store)
    rows = ask(store, "provenance/changes", since="2031-05-19").records()
    assert rows[0] == {
        "date": "2031-05-19", "ingest": "1", "kind": "added", "thing": MEETING, "label": "Meeting in Bali",
        "class": "Meeting", "article": "one",
    }  # fmt: skip
    assert (rows[2]["thing"], rows[2]["label"], rows[2]["article"]) == (GONE, None, None)


def test_no_journal_is_no_change_and_a_broken_one_is_an_error(store: Store) -> None:
    assert len(ask(store, "provenance/changes", since="2031-05-19")) == 0
    write(store, more="nothing of the kind\n")
    with pytest.raises(StoreError, match="line 4"):
        ask(store, "provenance/changes", since="2031-05-19")


def test_a_store_that_keeps_no_folder_says_so(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "beside", None, raising=True)
    with pytest.raises(StoreError, match="MUFAKAT_TEXTS"):
        ask(store, "provenance/changes", since="2031-05-19")


def test_the_journal_is_a_file_of_its_own(store: Store) -> None:
    assert isinstance(store.beside, Path)
    assert not any(NAME in graph for graph in store.graph_names())
