"""The command as a user runs it: the whole way in, questions out, bad input turned away with a sentence."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from mufakat.cli import mufakat
from queries import generations

ROOT = Path(__file__).parent.parent.parent

# Own sentences about an invented event between invented persons.
ARTICLE = {
    "id": "sample",
    "lang": "id",
    "title": "Indonesia dan Laos menandatangani nota kesepahaman kesehatan",
    "published": "2025-03-12",
    "text": "Menteri Kesehatan Indonesia, Wirya Sastranegara, bertemu dengan Menteri Kesehatan Laos, "
    "Bounthavy Keovilay, di Vientiane pada 11 Maret 2025. Dalam pertemuan itu kedua negara menandatangani "
    "nota kesepahaman (MoU) mengenai kesehatan ibu dan anak.",
}


def run(*args: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in this process: what starting it anew costs is a second or more each time."""
    done = CliRunner().invoke(mufakat, args, input=stdin, env=environment)
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return subprocess.CompletedProcess(args, done.exit_code, done.stdout, done.stderr)


def started(*args: str, stdin: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, as a user starts it."""
    return subprocess.run(
        [sys.executable, "-m", "mufakat", *args],
        cwd=ROOT,
        env={**os.environ, "PYTHONWARNINGS": "ignore", **environment},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def counts(out: str) -> str:
    return out.splitlines()[0].removeprefix("articles").strip()


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store that holds the one article."""
    folder = tmp_path_factory.mktemp("loaded")
    (folder / "sample.json").write_text(json.dumps(ARTICLE), "utf-8")
    done = started("ingest", str(folder / "sample.json"), "--store", str(folder / "store"))
    assert done.returncode == 0, done.stderr
    assert counts(done.stdout) == "1 new, 0 updated, 0 unchanged, 0 rejected"
    return folder


def test_again_changes_nothing(loaded: Path) -> None:
    before = run("export", "--format", "nquads", "--store", str(loaded / "store")).stdout
    done = run("ingest", str(loaded / "sample.json"), "--store", str(loaded / "store"))
    assert counts(done.stdout) == "0 new, 0 updated, 1 unchanged, 0 rejected"
    assert run("export", "--format", "nquads", "--store", str(loaded / "store")).stdout == before
    assert before.count("\n") > 100


def test_a_changed_article_replaces_exactly_what_it_said(tmp_path: Path) -> None:
    store, file = str(tmp_path / "store"), tmp_path / "sample.json"
    other = {
        **ARTICLE,
        "id": "other",
        "text": ARTICLE["text"].replace("Laos", "Vietnam").replace("Vientiane", "Hanoi"),
    }
    (tmp_path / "other.json").write_text(json.dumps(other), "utf-8")
    file.write_text(json.dumps(ARTICLE), "utf-8")
    run("ingest", str(tmp_path / "other.json"), "--store", store)
    alone = run("export", "--format", "facts", "--store", store).stdout
    run("ingest", str(file), "--store", store)
    file.write_text(json.dumps({**ARTICLE, "text": ARTICLE["text"].replace("11 Maret", "9 Maret")}), "utf-8")
    done = run("ingest", str(file), "--store", store)
    assert counts(done.stdout) == "0 new, 1 updated, 0 unchanged, 0 rejected"
    facts = run("export", "--format", "facts", "--store", store).stdout
    assert alone in facts
    assert "2025-03-09" in facts
    assert "2025-03-11" not in facts.replace(alone, "")


def test_check_finds_nothing_wrong(loaded: Path) -> None:
    done = run("check", "--store", str(loaded / "store"))
    assert (done.returncode, done.stdout) == (0, "")


def test_check_finds_a_text_that_no_longer_holds_its_quotes(tmp_path: Path) -> None:
    (tmp_path / "sample.json").write_text(json.dumps(ARTICLE), "utf-8")
    run("ingest", str(tmp_path / "sample.json"), "--store", str(tmp_path / "store"))
    [text] = (tmp_path / "store" / "texts").glob("*.json")
    text.write_text(text.read_text("utf-8").replace("Vientiane", "Luang Prabang"), "utf-8")
    done = run("check", "--store", str(tmp_path / "store"))
    assert done.returncode == 1
    assert "sample" in done.stdout


def test_questions_come_out(loaded: Path) -> None:
    store = str(loaded / "store")
    between = run("query", "meeting/between", "--param", "pair=IDN,LAO", "--format", "csv", "--store", store)
    assert between.returncode == 0, between.stderr
    assert "2025-03-11" in between.stdout
    own = run("query", "-", "--store", store, "--format", "tsv", stdin="ASK { GRAPH ?g { ?s ?p ?o } }")
    assert own.returncode == 0, own.stderr
    assert "true" in own.stdout


def test_a_query_that_names_no_graph_is_told_where_the_facts_are(loaded: Path) -> None:
    """As the query page of the server writes them: there the default graph is the one of the facts."""
    store = str(loaded / "store")
    asked = "SELECT (COUNT(*) AS ?graph) { ?s ?p ?o }  # GRAPH"
    done = run("query", "-", "--store", store, "--format", "csv", stdin=asked)
    assert (done.returncode, done.stdout.split()) == (0, ["graph", "0"])
    assert "GRAPH <https://w3id.org/mufakat/graph/current>" in done.stderr
    for named in (
        "ASK { graph ?g { ?s ?p ?o } }",
        "ASK FROM <https://w3id.org/mufakat/graph/current> { ?s ?p ?o }",
    ):
        assert run("query", "-", "--store", store, stdin=named).stderr == ""


def test_lists_are_plain_lines_when_piped_name_first() -> None:
    for command in ("query", "view"):
        done = started(command, "--list")
        assert done.returncode == 0, done.stderr
        assert all("\t" in line and "\x1b" not in line for line in done.stdout.splitlines())


def test_the_store_may_come_from_the_environment(loaded: Path) -> None:
    done = started("query", "meeting/list", MUFAKAT_STORE=str(loaded / "store"))
    assert done.returncode == 0, done.stderr
    assert "Vientiane" in done.stdout


def test_a_view_without_its_parameter_says_whom_it_draws(loaded: Path, tmp_path: Path) -> None:
    done = run("view", "ego", "-o", str(tmp_path / "ego.html"), "--store", str(loaded / "store"))
    assert done.returncode == 0, done.stderr
    assert done.stderr.strip()
    assert (tmp_path / "ego.html").read_text("utf-8").lower().startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("question", "said"), [("meeting/list", "Which meetings"), ("commitment/by-kind", "How many")]
)
def test_any_question_has_a_page(loaded: Path, tmp_path: Path, question: str, said: str) -> None:
    page = tmp_path / "page.html"
    done = run("view", question, "-o", str(page), "--store", str(loaded / "store"))
    assert (done.returncode, done.stdout.strip()) == (0, str(page)), done.stderr
    assert said in page.read_text("utf-8")


def test_a_page_of_a_query_of_ones_own(loaded: Path, tmp_path: Path) -> None:
    query, page = tmp_path / "mine.rq", tmp_path / "page.html"
    query.write_text("SELECT ?a ?b ?c ?d { GRAPH ?d { ?a ?b ?c } } LIMIT 2")
    done = run("view", str(query), "-o", str(page), "--store", str(loaded / "store"))
    assert done.returncode == 0, done.stderr
    assert "2 rows" in page.read_text("utf-8")
    assert "GRAPH ?d" in page.read_text("utf-8")


BAD_FILES = [
    # an empty file says nothing
    ("empty.txt", b"", "empty"),
    # a picture with the wrong name
    ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "no text file"),
    # Latin-1 text
    ("latin.txt", "Judul\nPertemuan di São Paulo".encode("latin-1"), "UTF-8"),
    # a NUL byte in otherwise plain text
    ("nul.txt", b"Judul\nPertemuan\x00 bilateral", "NUL"),
    # 50 MB of one letter
    ("huge.txt", b"a" * 50_000_000, "5,000,000"),
    # JSON that is no article
    ("shape.json", b'{"headline": "x"}', "text"),
    # JSON that breaks off
    ("broken.json", b'{"text": "x', "JSON"),
    # a language that is not read
    ("thai.txt", "ข่าว\nรัฐมนตรีต่างประเทศพบกันที่กรุงเทพเพื่อหารือความร่วมมือ".encode(), "Thai script"),
]


@pytest.mark.parametrize(("name", "data", "reason"), BAD_FILES, ids=[row[0] for row in BAD_FILES])
def test_bad_file_is_named_and_the_run_goes_on(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    (articles / name).write_bytes(data)
    (articles / "sample.json").write_text(json.dumps(ARTICLE), "utf-8")
    alone = run("ingest", str(articles / name), "--store", str(tmp_path / "alone"))
    assert alone.returncode == 1
    together = run("ingest", str(articles), "--store", str(tmp_path / "store"))
    assert together.returncode == 0
    assert counts(together.stdout) == "1 new, 0 updated, 0 unchanged, 1 rejected"
    for done in (alone, together):
        line = next(line for line in done.stderr.splitlines() if line.startswith("rejected"))
        assert Path(name).stem in line
        assert reason.lower() in line.lower()


def test_the_second_of_two_articles_with_one_id_is_rejected(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for name in ("a", "b"):
        text = ARTICLE["text"] + name
        (articles / f"{name}.json").write_text(json.dumps({**ARTICLE, "text": text}), "utf-8")
    done = run("ingest", str(articles), "--store", str(tmp_path / "store"))
    assert counts(done.stdout) == "1 new, 0 updated, 0 unchanged, 1 rejected"
    assert "sample" in done.stderr


BAD_CALLS = [
    # a folder that holds no article
    (["ingest", "{empty}", "--store", "{new}"], 1, "no article"),
    # a path that is not there
    (["ingest", "{new}/nothing.txt", "--store", "{new}"], 1, "nothing.txt"),
    # a store that was never made
    (["query", "meeting/list", "--store", "{new}"], 1, "ingest"),
    # a folder that is something else
    (["query", "meeting/list", "--store", "{empty}"], 1, "store"),
    # nobody listens there
    (["query", "meeting/list", "--store", "http://127.0.0.1:9/sparql"], 1, "127.0.0.1:9"),
    # another scheme
    (["query", "meeting/list", "--store", "ftp://example.org/"], 1, "ftp"),
    # a slip of the pen: the nearest name is suggested
    (["query", "meeting/lsit", "--store", "{store}"], 1, "meeting/list"),
    # a question without its parameter
    (["query", "meeting/between", "--store", "{store}"], 1, "pair"),
    # a state that is none
    (["query", "meeting/between", "--param", "pair=IDN,QQQ", "--store", "{store}"], 1, "QQQ"),
    # a parameter that is no KEY=VALUE
    (["query", "meeting/between", "--param", "IDN", "--store", "{store}"], 2, "KEY=VALUE"),
    # text that is not SPARQL
    (["query", "-", "--store", "{store}"], 1, "no query"),
    # a view that is none
    (["view", "egoo", "-o", "{new}/x.html", "--store", "{store}"], 1, "ego"),
    # a place that cannot be written
    (["export", "--format", "facts", "-o", "/proc/nowhere/x", "--store", "{store}"], 1, "/proc/nowhere/x"),
]


@pytest.mark.parametrize(("args", "code", "word"), BAD_CALLS, ids=[" ".join(row[0]) for row in BAD_CALLS])
def test_bad_call_is_one_clear_line(
    loaded: Path, tmp_path: Path, args: list[str], code: int, word: str
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "notes.md").write_text("no article", "utf-8")
    where = {"empty": empty, "new": tmp_path / "new", "store": loaded / "store"}
    done = started(*(arg.format(**where) for arg in args), stdin="this is not a query")
    assert done.returncode == code, done.stderr
    assert word in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no device that is always full")
@pytest.mark.parametrize("command", ["query provenance/things", "export --format nquads", "query --list"])
def test_a_full_disk_is_one_line_and_a_reader_that_went_away_is_none(loaded: Path, command: str) -> None:
    call = [sys.executable, "-m", "mufakat", *command.split()]
    call += [] if "--list" in command else ["--store", str(loaded / "store")]
    with open("/dev/full", "wb") as full:
        done = subprocess.run(call, cwd=ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (1, "mufakat: No space left on device\n")
    reader, writer = os.pipe()
    os.close(reader)
    gone = subprocess.run(call, cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (gone.returncode, gone.stderr) == (0, "")


def test_what_was_loaded_is_published_though_nobody_reads_the_counts(tmp_path: Path) -> None:
    """Else a server would answer from the state before it."""
    (tmp_path / "sample.json").write_text(json.dumps(ARTICLE), "utf-8")
    call = ["ingest", str(tmp_path / "sample.json"), "--store", str(tmp_path / "store")]
    reader, writer = os.pipe()
    os.close(reader)
    subprocess.run(
        [sys.executable, "-m", "mufakat", *call],
        cwd=ROOT, stdout=writer, stderr=subprocess.PIPE, text=True, check=False,
    )  # fmt: skip
    os.close(writer)
    assert generations.newest(tmp_path / "store") is not None
    assert not (tmp_path / "store" / "generations" / generations.MARK).exists()


def test_a_second_writer_is_refused_with_a_sentence(tmp_path: Path) -> None:
    from queries.store import open_store

    (tmp_path / "sample.json").write_text(json.dumps(ARTICLE), "utf-8")
    with open_store(tmp_path / "store"):
        done = run("ingest", str(tmp_path / "sample.json"), "--store", str(tmp_path / "store"))
    assert done.returncode == 1
    assert str(tmp_path / "store") in done.stderr
    assert "Traceback" not in done.stderr


def test_a_broken_base_is_named() -> None:
    done = started("query", "meeting/list", MUFAKAT_BASE="not an address")
    assert done.returncode == 1
    assert "MUFAKAT_BASE" in done.stderr


def test_a_table_with_other_columns_and_a_report_of_each_item(tmp_path: Path) -> None:
    body = ARTICLE["text"].replace('"', "")
    (tmp_path / "x.csv").write_text(f'kunci,isi,tanggal\nk1,"{body}",2025-03-12\nk2,,\n', "utf-8")
    report = tmp_path / "report.jsonl"
    columns = ("--column", "id=kunci", "--column", "text=isi", "--column", "published=tanggal")
    store = str(tmp_path / "store")
    done = run("ingest", str(tmp_path / "x.csv"), *columns, "--report", str(report), "--store", store)
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in report.read_text("utf-8").splitlines()]
    assert [(line["item"].rpartition("/")[2], line["status"]) for line in told] == [
        ("k1", "new"),
        ("x.csv, line 3", "rejected"),
    ]


def test_a_column_for_nothing_is_a_usage_error(tmp_path: Path) -> None:
    done = run("ingest", str(tmp_path), "--column", "tekst=isi")
    assert (done.returncode, "--column tekst" in done.stderr) == (2, True)


def test_one_text_at_two_addresses_is_one_article_with_both(tmp_path: Path) -> None:
    store, file = str(tmp_path / "store"), tmp_path / "sample.json"
    for also in ("https://amp.example.org/a", "https://m.example.org/a", "https://amp.example.org/a"):
        file.write_text(json.dumps({**ARTICLE, "url": "https://example.org/a", "also": [also]}), "utf-8")
        done = run("ingest", str(file), "--store", store)
    assert counts(done.stdout) == "0 new, 0 updated, 1 unchanged, 0 rejected"
    quads = run("export", "--format", "nquads", "--store", store).stdout
    named = [f"<http://purl.org/dc/terms/hasFormat> <https://{at}.example.org/a>" for at in ("amp", "m")]
    assert all(one in quads for one in named)


def test_two_addresses_of_one_text_change_nothing_when_read_again(tmp_path: Path) -> None:
    text = "Menteri Luar Negeri Laos menerima Menteri Luar Negeri Brunei di Vientiane pada 4 Maret 2025. " * 2
    rows = [{"id": "a", "text": text, "url": f"https://{host}.co.id/a"} for host in ("warta", "kabar")]
    (tmp_path / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    for told in ("1 new, 1 updated", "0 new, 0 updated, 2 unchanged"):
        done = run("ingest", str(tmp_path / "a.jsonl"), "--store", str(tmp_path / "store"))
        assert told in done.stdout


def test_a_day_that_is_to_come_is_told(tmp_path: Path) -> None:
    text = "Menteri Luar Negeri Laos menerima Menteri Luar Negeri Brunei di Vientiane hari ini. " * 2
    (tmp_path / "a.json").write_text(json.dumps({"text": text, "published": "2099-03-04"}), "utf-8")
    done = run("ingest", str(tmp_path / "a.json"), "--store", str(tmp_path / "store"))
    assert (done.returncode, "dated after tomorrow: a (2099-03-04)" in done.stderr) == (0, True)


def test_a_report_that_cannot_be_written_is_told_before_anything_is_read(tmp_path: Path) -> None:
    options = ("--store", str(tmp_path / "store"), "--report", str(tmp_path / "no" / "x.jsonl"))
    done = run("ingest", "articles", *options)
    assert (done.returncode, "no such folder" in done.stderr) == (2, True)
    assert not (tmp_path / "store").exists()


def test_read_tells_why_a_line_makes_no_facts_and_stores_nothing(tmp_path: Path) -> None:
    text = f"{ARTICLE['text']}\nBaca juga: Harga beras naik lagi"
    (tmp_path / "x.json").write_text(json.dumps({**ARTICLE, "text": text}), "utf-8")
    done = run("read", str(tmp_path / "x.json"), "--cut", "--format", "json")
    (told,) = (json.loads(line) for line in done.stdout.splitlines())
    assert (told["id"], told["language"], told["published"]) == ("sample", "id", "2025-03-12")
    assert [line["text"] for line in told["lines"]] == ["Baca juga: Harga beras naik lagi"]
    assert told["lines"][0]["reason"]
    assert run("read", str(tmp_path / "none.json")).returncode == 1
    assert [path.name for path in tmp_path.iterdir()] == ["x.json"]
