"""`mufakat evaluate` as a user runs it: extracted or exported facts against annotations of one article."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mufakat.cli import mufakat

# Own sentences about an invented event between invented persons.
TEXT = (
    "Menteri Pertanian Indonesia, Arka Wiratama, bertemu dengan Menteri Pertanian Laos, Bounmy Sisavath, "
    "di Vientiane pada 3 Maret 2025. Keduanya sepakat bertukar benih padi."
)
ARTICLE = {"id": "seeds", "lang": "id", "title": "Indonesia dan Laos bahas benih", "published": "2025-03-04"}
PERSONS = [
    {
        "names": ["Arka Wiratama"],
        "post": "Menteri Pertanian",
        "country": "IDN",
        "evidence": ["Arka Wiratama"],
    },
    {"names": ["Nobody Else"], "post": None, "country": None, "evidence": ["Bounmy Sisavath"]},
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, value in (
        ("articles/seeds.json", {**ARTICLE, "text": TEXT}),
        ("gold/seeds.json", {"article": "seeds", "persons": PERSONS}),
    ):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(json.dumps(value), "utf-8")
    return tmp_path


def run(folder: Path, *args: str) -> Result:
    return CliRunner().invoke(
        mufakat, ["evaluate", str(folder / "gold"), "--articles", str(folder / "articles"), *args]
    )


def test_what_the_articles_yield_now(folder: Path) -> None:
    done = run(folder, "--format", "json", "--misses")
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert (told["persons"]["hit"], told["persons"]["gold"], told["persons"]["said"]) == (1, 2, 2)
    assert [(d["side"], d["fact"]["names"][0]) for d in told["differences"] if d["kind"] == "persons"] == [
        ("missed", "Nobody Else"),
        ("extra", "Bounmy Sisavath"),
    ]


def test_an_export_is_measured_as_it_stands(folder: Path) -> None:
    (folder / "facts.jsonl").write_text(json.dumps({"article": "seeds", "persons": PERSONS[:1]}), "utf-8")
    done = run(folder, "--facts", str(folder / "facts.jsonl"), "--format", "json")
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout)["persons"]["precision"] == 1.0


def test_a_page_holds_the_sentences_and_no_markup_of_theirs(folder: Path) -> None:
    hostile = {"names": ["<script>alert(1)</script>"], "evidence": ["<img src=x onerror=alert(1)>"]}
    (folder / "facts.jsonl").write_text(json.dumps({"article": "seeds", "persons": [hostile]}), "utf-8")
    done = run(folder, "--facts", str(folder / "facts.jsonl"), "--html", str(folder / "page.html"))
    assert done.exit_code == 0, done.output
    page = (folder / "page.html").read_text("utf-8")
    assert "&lt;script&gt;alert(1)" in page
    assert "<blockquote>Bounmy Sisavath</blockquote>" in page
    assert not re.search(r"<(script|img)\b", page)


def test_what_cannot_be_measured_is_one_line(folder: Path) -> None:
    (folder / "gold" / "other.json").write_text('{"article": "other"}', "utf-8")
    done = run(folder)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "mufakat: no text for article 'other': name its folder with --articles\n"


def test_what_is_turned_away_is_told_once_and_the_rest_is_measured(folder: Path) -> None:
    (folder / "articles" / "broken.json").write_text("{", "utf-8")
    for more in ((), ("--facts", str(folder / "facts.jsonl"))):
        (folder / "facts.jsonl").write_text("", "utf-8")
        done = run(folder, *more)
        assert done.exit_code == 0
        assert done.stderr.count("broken.json") == 1
        assert "1 articles" in done.stdout
