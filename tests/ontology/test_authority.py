"""The authority tables: what stands in them is sane, and a broken one is refused by file and value."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import pytest

from ontology import knowledge
from ontology.consistency import check
from ontology.knowledge import AuthorityError, load


@pytest.fixture
def tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the tables that a test may break."""
    folder = tmp_path / "authority"
    shutil.copytree(knowledge.FOLDER, folder)
    monkeypatch.setattr(knowledge, "FOLDER", folder)
    return folder


def rows(name: str) -> list[dict[str, str]]:
    with (knowledge.FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def change(path: Path, row: str, column: str, value: str) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        found = list(reader)
        columns = list(reader.fieldnames or ())
    assert column in columns
    assert any(r["id"] == row for r in found)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows({**r, column: value} if r["id"] == row else r for r in found)


BROKEN = [
    ("two states of one id", "states.csv", "state/kh", "id", "state/id"),
    ("two states of one alpha-2", "states.csv", "state/br", "iso2", "AU"),
    ("two states of one alpha-3", "states.csv", "state/kh", "iso3", "IDN"),
    ("a role nobody defined", "states.csv", "state/kh", "role", "best_friend"),
    ("a date in words", "states.csv", "state/kh", "asean_since", "April 1999"),
    ("two institutions of one id", "institutions.csv", "org/kh-gdi", "id", "org/kh-moi"),
    ("a parent that is not there", "institutions.csv", "org/kh-gdi", "parent", "org/kh-nowhere"),
    ("a body above itself", "institutions.csv", "org/kh-moi", "parent", "org/kh-gdi"),
    ("a thirteenth month", "institutions.csv", "org/kh-gdi", "valid_from", "2014-13"),
    ("ends before it begins", "institutions.csv", "org/kh-gdi", "valid_to", "2013"),
    ("heir of a body that is not there", "institutions.csv", "org/kh-gdi", "replaces", "org/kh-never"),
    ("two topics of one id", "topics.csv", "trade", "id", "finance"),
    ("a broader topic that is not there", "topics.csv", "msme", "broader", "commerce"),
    ("a topic above itself", "topics.csv", "trade", "broader", "msme"),
    ("a pillar nobody knows", "topics.csv", "trade", "pillar", "ABC"),
]


@pytest.mark.parametrize(
    ("table", "row", "column", "value"), [row[1:] for row in BROKEN], ids=[row[0] for row in BROKEN]
)
def test_a_broken_table_is_refused_by_file_and_value(
    tables: Path, table: str, row: str, column: str, value: str
) -> None:
    check(load.__wrapped__())
    change(tables / table, row, column, value)
    with pytest.raises(AuthorityError) as refusal:
        check(load.__wrapped__())
    assert table in str(refusal.value)
    assert value in str(refusal.value) or row in str(refusal.value)


def test_a_row_with_a_column_too_many_is_refused(tables: Path) -> None:
    with (tables / "topics.csv").open("a", encoding="utf-8") as file:
        file.write("odd,,AEC,Odd,Ganjil,,,a,b,c,d\n")
    with pytest.raises(AuthorityError, match=r"topics\.csv.*odd"):
        load.__wrapped__()


@pytest.mark.parametrize("table", ["states.csv", "institutions.csv", "topics.csv"])
def test_cells_hold_values_and_no_remarks(table: str) -> None:
    """An alias with a remark in brackets would be looked for in articles, remark and all."""
    for row in rows(table):
        for column, value in row.items():
            assert value == value.strip(), (row["id"], column)
            if column.startswith(("name", "label", "trigger", "alias", "abbr", "demonym")):
                parts = value.split("|")
                assert "(" not in value, (row["id"], column, value)
                assert len(parts) == len(set(parts)), (row["id"], column, "stands twice")
                assert value == "" or all(part.strip() == part and part for part in parts), (
                    row["id"],
                    column,
                )


def test_every_topic_can_be_found_in_both_languages() -> None:
    for topic in load().topics:
        assert set(topic.labels) == {"en", "id"}
        assert all(topic.triggers[language] for language in ("en", "id")), topic.id
        if topic.broader:
            assert load().topic_of[topic.broader].broader is None, "exports roll up one step"


def test_verified_means_that_a_source_is_named() -> None:
    for body in load().bodies:
        assert body.verified == body.source.startswith(("seen:", "seed:")), body.id
