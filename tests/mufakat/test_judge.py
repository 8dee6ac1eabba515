"""The commands judge, review and pin: what they write, what they refuse, and that undoing leaves no trace."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mufakat.cli import mufakat
from mufakat.keeping import append, next_generation
from queries.faults import StoreError
from queries.journal import Entry, line, read_journal

A, B = "meeting/2025-05-bali-immigration-loi-a-1", "meeting/2025-05-bali-immigration-loi-b-1"
SAID = ["--who", "R. Dewi", "--why", "the ministry's own release", "--as-of", "2026-02-03"]
ARTICLES = Path(__file__).parents[2] / "articles"


def run(*words: object) -> Result:
    return CliRunner().invoke(mufakat, [str(word) for word in words])


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    store = tmp_path_factory.mktemp("judged") / "store"
    files = sorted(ARTICLES.glob("2025-05-*.json"))
    assert len(files) >= 2
    assert run("ingest", *files, "--store", store, "--as-of", "2026-01-01").exit_code == 0
    return store


@pytest.fixture
def store(loaded: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(loaded, tmp_path / "store"))


def digest(store: Path) -> str:
    return hashlib.sha256(run("export", "--format", "nquads", "--store", store).stdout_bytes).hexdigest()


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["different", A, B], id="two that were one"),
        pytest.param(["correct", A, "when", "2025-05-18"], id="a day"),
        pytest.param(["correct", A, "topic", "fisheries"], id="a topic"),
        pytest.param(["retract", A], id="taken out"),
    ],
)
def test_a_judgement_is_applied_noted_and_undone(store: Path, words: list[str]) -> None:
    before = digest(store)
    made = run("judge", *words, *SAID, "--store", store)
    assert made.exit_code == 0, made.output
    assert digest(store) != before
    row = (store / "judgements.csv").read_text("utf-8").splitlines()[1]
    assert "R. Dewi,2026-02-03,the ministry's own release" in row
    assert run("check", "--store", store).exit_code == 0
    noted = list(read_journal(store / "journal.jsonl", since="2026-02-03"))
    assert noted
    assert all(entry.generation == 2 for entry in noted)
    assert run("judge", *words, "--undo", "--store", store).exit_code == 0
    assert digest(store) == before
    assert len((store / "judgements.csv").read_text("utf-8").splitlines()) == 1


def test_a_corrected_thing_is_noted_as_corrected(store: Path) -> None:
    run("judge", "correct", A, "when", "2025-05-18", *SAID, "--store", store)
    noted = {e.iri.partition("/id/")[2]: e.kind for e in read_journal(store / "journal.jsonl", "2026-02-03")}
    assert noted[A] == "corrected"


def test_deleting_the_row_undoes_it_at_the_next_ingest(store: Path) -> None:
    before = digest(store)
    run("judge", "different", A, B, *SAID, "--store", store)
    (store / "judgements.csv").unlink()
    assert run("ingest", ARTICLES / "2025-05-bali-immigration-loi-a.json", "--store", store).exit_code == 0
    assert digest(store) == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        pytest.param(["same", A, "meeting/none-1", *SAID], "in no article", id="an unknown thing"),
        pytest.param(["same", A, "person/2025-05-bali-immigration-loi-b-1", *SAID], "two kinds", id="kinds"),
        pytest.param(["same", A, B, "--who", "D"], "why is missing", id="no reason"),
        pytest.param(["same", A, B, "--why", "x"], "who is missing", id="nobody decides"),
        pytest.param(["correct", A, "when", "soon", *SAID], "is no time", id="no time"),
        pytest.param(["correct", A, "evidence", "x", *SAID], "cannot be corrected", id="no opinion"),
        pytest.param(["retract", "org/id-imigrasi", *SAID], "authority tables", id="a row of the tables"),
        pytest.param(["same", A, B, "--undo"], "has no judgement", id="nothing to undo"),
        pytest.param(["retract", "https://example.org/x", *SAID], "names nothing", id="a foreign IRI"),
    ],
)  # fmt: skip
def test_what_cannot_be_meant_is_refused_in_one_line(store: Path, words: list[str], says: str) -> None:
    result = run("judge", *words, "--store", store)
    assert result.exit_code == 1
    assert says in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (store / "judgements.csv").exists()


def test_a_contradiction_names_the_other_decision(store: Path) -> None:
    run("judge", "different", A, B, *SAID, "--store", store)
    result = run("judge", "same", B, A, *SAID, "--store", store)
    assert result.exit_code == 1
    assert "decided by R. Dewi on 2026-02-03" in result.stderr
    assert len((store / "judgements.csv").read_text("utf-8").splitlines()) == 2


def test_a_broken_file_stops_the_ingest_before_anything_changes(store: Path) -> None:
    before = digest(store)
    (store / "judgements.csv").write_text("nonsense\n", "utf-8")
    result = run("ingest", ARTICLES / "2025-05-bali-immigration-loi-a.json", "--store", store)
    assert result.exit_code == 1
    assert "judgements.csv: line 1" in result.stderr
    assert digest(store) == before


def test_review_lists_what_was_left_open_until_it_is_decided(tmp_path: Path) -> None:
    store, texts = tmp_path / "store", []
    for name, day, title in (
        ("a", "2025-05-19", "Direktur Jenderal"),
        ("b", "2025-05-19", "Direktur Jenderal"),
    ):
        text = (
            f"Menteri Luar Negeri Indonesia, {'Raka Wirasena' if name == 'a' else 'Raka Wirasana'}, bertemu "
            f"Menteri Luar Negeri Kamboja di Jakarta, {day}."
        )
        texts.append({"id": name, "lang": "id", "title": title, "published": "2025-05-20", "text": text})
    (tmp_path / "two.json").write_text(json.dumps(texts), "utf-8")
    assert run("ingest", tmp_path / "two.json", "--store", store).exit_code == 0
    listed = run("review", "--kind", "person", "--format", "csv", "--store", store)
    assert listed.exit_code == 0
    assert "names differ in one letter; same country; same office" in listed.stdout
    decided = run("judge", "different", "person/a-1", "person/b-1", *SAID, "--store", store)
    assert decided.exit_code == 0, decided.output
    assert "person/a-1" not in run("review", "--store", store).stdout


def test_pinned_names_stay_and_are_pinned_once(store: Path) -> None:
    before = digest(store)
    assert run("pin", "--store", store).exit_code == 0
    first = (store / "registry.csv").read_bytes()
    assert b"meeting/2025-05-bali-immigration-loi-b-1,meeting/2025-05-bali-immigration-loi-a-1\n" in first
    assert ", 0 of them new" in run("pin", "--store", store).stdout
    assert (store / "registry.csv").read_bytes() == first
    assert run("judge", "retract", A, *SAID, "--store", store).exit_code == 0
    graph = run("export", "--format", "nquads", "--store", store).stdout
    assert "ontology#Tombstone" in graph
    assert run("judge", "retract", A, "--undo", "--store", store).exit_code == 0
    assert digest(store) == before


def test_a_journal_line_that_was_cut_short_is_passed_over_and_mended(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    entries = [Entry("2025-05-19", 1, "added", "urn:a", "a"), Entry("2025-05-20", 2, "removed", "urn:b")]
    append(path, entries[:1])
    with path.open("ab") as file:
        file.write(b'{"date": "2025')
    assert list(read_journal(path)) == entries[:1]
    append(path, entries[1:])
    assert list(read_journal(path)) == entries
    assert list(read_journal(path, since="2025-05-20")) == entries[1:]
    assert next_generation(path) == 3


@pytest.mark.parametrize(
    ("content", "number"),
    [
        ("", 1),
        ('{"date": "2025', 1),  # the only line was cut short
        (line(Entry("2025-05-19", 7, "added", "urn:a", "a" * 9000)), 8),  # a line longer than one look
        (line(Entry("2025-05-19", 7, "added", "urn:a")) * 200 + '{"date"', 8),
    ],
)
def test_the_next_generation_is_told_by_the_end_of_the_journal(
    tmp_path: Path, content: str, number: int
) -> None:
    path = tmp_path / "journal.jsonl"
    assert next_generation(path) == 1
    path.write_text(content, "utf-8")
    assert next_generation(path) == number


def test_a_journal_that_ends_in_something_else_is_named(tmp_path: Path) -> None:
    path = tmp_path / "journal.jsonl"
    path.write_text("nonsense\n", "utf-8")
    with pytest.raises(StoreError, match=r"journal\.jsonl: the last line"):
        next_generation(path)


def test_a_judgement_whose_article_tells_something_else_there_is_told(tmp_path: Path) -> None:
    paragraphs = [
        "Menteri Pertanian Indonesia, Wirya Sastranegara, bertemu dengan Menteri Pertanian Laos, Bounthavy "
        "Keovilay, di Vientiane pada 3 Maret 2025. Pertemuan itu membahas beras.",
        "Menteri Keuangan Filipina, Jose Cruz, bertemu dengan Menteri Keuangan Thailand, Somchai Wong, di "
        "Manila pada 2 Maret 2025. Pertemuan itu membahas pajak.",
    ]
    article, store = tmp_path / "k.json", ["--store", str(tmp_path / "store")]

    def loaded(*told: str) -> str:
        article.write_text(json.dumps({"title": "Kabar", "text": "\n".join(told)}), "utf-8")
        return run("ingest", str(article), *store).stderr

    loaded(paragraphs[0])
    run("judge", "retract", "meeting/k-1", *store, "--who", "R. Dewi", "--why", "a rehearsal")
    assert "judgements" not in loaded(paragraphs[0], paragraphs[1])
    assert "tell something else there now: retract meeting/k-1;" in loaded(paragraphs[1], paragraphs[0])
