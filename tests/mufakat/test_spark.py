"""Spark extracts what processes extract, and says what it lacks.

The tests marked `real` run Spark on two cores of this machine.
"""

from __future__ import annotations

import gzip
import hashlib
import itertools
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pyoxigraph as ox
import pytest
from click.testing import CliRunner

from benchmarks.compose import compose
from ingest.article import Article
from mufakat.commands.ingest import ingest
from mufakat.extracting import DIED, FEW
from mufakat.sharding import _clear
from mufakat.spark import Chunk, ProcessDied, deadly
from ontology.terms import Names
from queries import open_store

NEWS = (
    "Menteri Pertanian Indonesia, Wirya Sastranegara, bertemu Menteri Pertanian Laos, Bounthavy Keovilay, "
    "di Vientiane pada 3 Maret 2025. Keduanya menandatangani nota kesepahaman tentang benih padi."
)
ROOT = Path(__file__).parents[2]


def run(*command: object, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    return subprocess.run(
        [sys.executable, *map(str, command)], env=given, capture_output=True, text=True, check=False
    )


def chunk(*ids: str) -> Chunk:
    return Chunk(0, tuple(Article(each, "Judul\nIsi.", "Judul") for each in ids))


@pytest.mark.parametrize(
    "kill",
    [set(), {"a0"}, {"a6"}, {"a2", "a3"}, {"a0", "a1", "a2", "a3", "a4", "a5", "a6"}],
    ids=["none: the machine had died", "the first", "the last", "two", "all"],
)
def test_the_articles_that_kill_their_process_are_found(kill: set[str]) -> None:
    def read(chunks: Sequence[Chunk]) -> None:
        if any(article.id in kill for each in chunks for article in each.articles):
            raise ProcessDied

    assert deadly(chunk(*(f"a{n}" for n in range(7))), read) == kill


def test_a_deadly_article_is_rejected_unread() -> None:
    (_, first), (_, second) = Chunk(0, chunk("a0", "a1").articles, frozenset({"a0"})).outcomes(Names())
    assert getattr(first, "reason", None) == DIED
    assert "function words" in getattr(second, "reason", "")  # that one was read


HIDDEN = "import sys; sys.modules['pyspark'] = None; from mufakat.cli import main; main()"


def test_without_pyspark_the_way_to_install_it_is_told(tmp_path: Path) -> None:
    told = run("-c", HIDDEN, "ingest", ROOT / "articles", "--store", tmp_path / "store", "--engine", "spark")
    assert told.returncode == 1
    assert told.stderr == "mufakat: --engine spark needs PySpark: pip install .[spark]\n"
    with open_store(tmp_path / "store", read_only=True) as store:
        assert store.graph_names() == []


def test_a_cluster_is_named_for_spark_alone(tmp_path: Path) -> None:
    told = run("-m", "mufakat", "ingest", ROOT / "articles", "--store", tmp_path / "store",
               "--master", "spark://head:7077")  # fmt: skip
    assert told.returncode == 2
    assert "--engine spark" in told.stderr


@pytest.mark.real
def test_without_java_the_way_to_install_it_is_told(tmp_path: Path) -> None:
    told = run("-m", "mufakat", "ingest", ROOT / "articles", "--store", tmp_path / "store",
               "--engine", "spark", PATH=str(tmp_path), JAVA_HOME="")  # fmt: skip
    assert told.returncode == 1
    assert told.stderr.startswith(
        "mufakat: --engine spark needs Java 17 or newer: apt-get install openjdk-17"
    )


def digest(where: Path) -> str:
    """Of all graphs and of all texts of a store."""
    with open_store(where, read_only=True) as store:
        lines = sorted(str(quad) for quad in store.quads())
    lines += sorted(f"{path.name} {path.read_text('utf-8')}" for path in (where / "texts").iterdir())
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


@pytest.fixture(scope="module")
def articles(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More than one process would do alone, in one file; one of them cannot be read."""
    file = tmp_path_factory.mktemp("articles") / "articles.jsonl"
    lines = [json.dumps(each) for each in itertools.islice(compose(3), FEW + 6)]
    file.write_text("\n".join([*lines[:40], '{"id": "empty", "text": ""}', *lines[40:]]), "utf-8")
    return file


@pytest.mark.real
def test_one_process_several_and_spark_make_the_same_graph(tmp_path: Path, articles: Path) -> None:
    engines = {
        "one": ("--workers", 1),
        "two": ("--workers", 2),
        "spark": ("--engine", "spark", "--workers", 2),
    }
    told, digests = {}, {}
    for name, options in engines.items():
        done = run("-m", "mufakat", "ingest", articles, "--store", tmp_path / name, "--as-of", "2026-01-01",
                   *options, "--report", tmp_path / f"{name}.jsonl")  # fmt: skip
        assert done.returncode == 0, done.stderr
        told[name] = done.stdout + (tmp_path / f"{name}.jsonl").read_text("utf-8")
        digests[name] = digest(tmp_path / name)
    assert told["one"].count('"new"') == FEW + 6
    assert told["one"] == told["two"] == told["spark"]
    assert digests["one"] == digests["two"] == digests["spark"]


SMALL = "import mufakat.sharding as s; s.ARTICLES = 20; from mufakat.cli import main; main()"
TWICE = {"id": "twice", "url": "https://warta.example/a", "published": "2025-04-01", "text": NEWS}


@pytest.mark.real
def test_shards_loaded_in_bulk_are_the_same_graph(tmp_path: Path) -> None:
    texts = list(itertools.islice(compose(3), 43))
    texts[30:30] = [TWICE, {"id": "empty", "text": ""}]  # one text at two addresses, shards apart
    texts += [{**TWICE, "also": ["https://amp.warta.example/a"]}]
    file, out = tmp_path / "articles.jsonl", tmp_path / "shards"
    file.write_text("\n".join(map(json.dumps, texts)), "utf-8")
    out.mkdir()
    (out / "claims-000009999.nq.gz").write_bytes(b"of an earlier run")
    spark = ("--engine", "spark", "--workers", 2, "--shards", out)
    made = run("-c", SMALL, "ingest", file, "--store", tmp_path / "spark", "--as-of", "2026-01-01", *spark)
    assert made.returncode == 0, made.stderr
    one = run("-m", "mufakat", "ingest", file, "--store", tmp_path / "one", "--as-of", "2026-01-01",
              "--workers", 1)  # fmt: skip
    assert digest(tmp_path / "spark") == digest(tmp_path / "one")
    assert made.stdout.splitlines()[1:] == one.stdout.splitlines()[1:]  # the first counts the repeated one
    assert sorted(path.name for path in out.glob("claims-*")) == [
        "claims-000000000.nq.gz", "claims-000000020.nq.gz", "claims-000000040.nq.gz"
    ]  # fmt: skip
    bare, count = ox.Store(), 0
    for path in out.glob("*.nq.gz"):
        data = gzip.decompress(path.read_bytes())
        lines = data.splitlines()
        assert lines == sorted(set(lines)), path
        count += len(lines)
        bare.bulk_load(data, format=ox.RdfFormat.N_QUADS)
    with open_store(tmp_path / "one", read_only=True) as store:
        assert set(bare) == set(store.quads())
        assert count == len(bare)
    site = run("-m", "mufakat", "view", "explorer", "-o", tmp_path / "site", "--store", tmp_path / "one")
    assert site.returncode == 0
    for each in (path for path in (tmp_path / "site").rglob("*") if path.is_file()):
        assert (out / "explorer" / each.relative_to(tmp_path / "site")).read_bytes() == each.read_bytes()
    again = run("-c", SMALL, "ingest", file, "--store", tmp_path / "spark", *spark)
    assert again.returncode == 1
    assert "holds a graph already" in again.stderr
    assert len(list(out.glob("claims-*"))) == 3  # refused before anything was deleted


@pytest.mark.parametrize(
    ("trap", "given", "words"),
    [
        ("of another engine", ["articles", "--shards", "out"], "--engine spark"),
        ("standard input", ["-", "--engine", "spark", "--shards", "out"], "instead of -"),
        ("an address", ["https://a.example", "--engine", "spark", "--shards", "out"], "https://a.example"),
    ],
)
def test_what_shards_cannot_be_made_of(trap: str, given: list[str], words: str) -> None:
    told = CliRunner().invoke(ingest, given)
    assert told.exit_code == 2
    assert words in told.output


def test_a_folder_of_other_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("mine")
    with pytest.raises(FileExistsError, match=r"thesis\.odt"):
        _clear(tmp_path)
    assert (tmp_path / "thesis.odt").exists()


DEADLY = """
import os, sys
from ingest.article import Article
from mufakat.spark import extracted_on, handed_out, spark, SparkFailed
from ontology.terms import Names

def work(chunk):
    for article in chunk.articles:
        if article.id in chunk.deadly:
            yield "spared " + article.id
        elif article.id == "a7":
            os._exit(9)  # as the kernel does when memory ends
        else:
            yield article.id

def wrong(chunk):
    raise ValueError("a fault of ours")

articles = [Article(f"a{n}", "Judul", "Judul") for n in range(20)]
with spark("local[2]") as context:
    print(*(each for made in handed_out(context, articles, 4, work) for each in made))
    try:
        list(handed_out(context, articles, 4, wrong))
    except SparkFailed as error:
        print(error)
"""


@pytest.mark.real
def test_a_text_that_kills_its_process_is_spared_and_a_fault_is_told() -> None:
    done = run("-c", DEADLY)
    first, second = done.stdout.splitlines()
    assert first.split(" ", 7)[:7] == [f"a{n}" for n in range(7)]
    assert first.endswith("spared a7 " + " ".join(f"a{n}" for n in range(8, 20)))
    assert "ValueError: a fault of ours" in second
