"""Reading: what becomes an article, and what is rejected with which reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ingest.article import Article
from ingest.reading import LARGEST, Rejection, read_articles


def read(*paths: Path) -> tuple[list[Article], list[Rejection]]:
    rejected: list[Rejection] = []
    return list(read_articles(paths, rejected.append)), rejected


def written(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_plain_text_has_its_first_line_as_title_and_keeps_it(tmp_path: Path) -> None:
    (article,), rejected = read(written(tmp_path, "a1.txt", "\ufeff\r\nJudul\r\n\r\nIsi satu.\rIsi dua.\n"))
    assert (article.id, article.title, rejected) == ("a1", "Judul", [])
    assert article.text == "Judul\n\nIsi satu.\nIsi dua."


def test_json_text_is_title_line_feed_body(tmp_path: Path) -> None:
    record = {"id": "x", "lang": "id", "url": "https://example.org/x", "title": "Judul", "text": "Isi."}
    record["published"] = "2025-05-20T10:00:00+07:00"
    (article,), _ = read(written(tmp_path, "x.json", json.dumps(record)))
    assert article == Article("x", "Judul\nIsi.", "Judul", "id", "https://example.org/x", "2025-05-20")


def test_title_is_not_put_twice(tmp_path: Path) -> None:
    (article,), _ = read(written(tmp_path, "x.json", json.dumps({"title": "Judul", "text": "Judul\nIsi."})))
    assert article.text == "Judul\nIsi."


def test_text_is_nfc_and_lone_surrogates_are_replaced(tmp_path: Path) -> None:
    (article,), _ = read(written(tmp_path, "x.json", '{"text": "Re\\u0301my \\ud800 tiba\\u202e.\\u200b"}'))
    assert article.text == "Rémy \ufffd tiba\u202e.\u200b"


def test_folders_are_read_in_order_and_other_files_passed_over(tmp_path: Path) -> None:
    for name in ("b/2.txt", "a/9.txt", "README.md", "c.jsonl", ".hidden.txt"):
        written(
            tmp_path, name, '{"text": "Isi"}\n\n{"text": "Isi"}\n' if name.endswith("l") else "Judul\nIsi"
        )
    articles, rejected = read(tmp_path)
    assert [a.id for a in articles] == ["9", "2", "c-1", "c-3"]
    assert rejected == []


def test_list_items_without_id_are_numbered(tmp_path: Path) -> None:
    articles, _ = read(
        written(tmp_path, "all.json", '[{"text": "a"}, {"id": 7, "text": "b", "brief": true}]')
    )
    assert [(a.id, a.brief) for a in articles] == [("all-1", False), ("7", True)]


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "ftp://example.org/x", "https://", "http://a b", "http://[", "https://x/<b>", ""],
)
def test_address_that_is_none_is_left_out(tmp_path: Path, url: str) -> None:
    (article,), _ = read(written(tmp_path, "x.json", json.dumps({"text": "Isi", "url": url})))
    assert article.url is None


BAD = [
    # trap, file, content, what the reason must say
    ("empty", "a.txt", b"", "empty"),
    ("white space only", "a.txt", b" \n\t\n", "empty"),
    ("invisible white space only", "a.txt", "\u3000\n".encode(), "white space"),
    ("binary", "a.txt", b"\x89PNG\0\0", "NUL"),
    ("Latin-1", "a.txt", b"Judul\nR\xe9my", "byte 7"),
    ("too large", "a.txt", b"x" * (LARGEST + 1), "split it"),
    ("another suffix", "a.pdf", b"x", ".pdf is not read"),
    ("broken JSON", "a.json", b'{"text": ', "no JSON"),
    ("nested without end", "a.json", b"[" * 100_000, "JSON"),
    ("huge number", "a.json", b"1" * 5000, "JSON"),
    ("number instead of an object", "a.json", b"42", "int"),
    ("empty list", "a.json", b"[]", "empty"),
    ("text missing", "a.json", b'{"title": "x"}', "text is missing"),
    ("text blank", "a.json", b'{"text": "  "}', "text is missing"),
    ("text is a list", "a.json", b'{"text": ["x"]}', "text is list"),
    ("title is a number", "a.json", b'{"text": "x", "title": 5}', "title is int"),
    ("NUL within JSON", "a.json", b'{"text": "a\\u0000b"}', "NUL"),
    ("impossible date", "a.json", b'{"text": "x", "published": "2025-02-31"}', "YYYY-MM-DD"),
    ("date in words", "a.json", b'{"text": "x", "published": "kemarin"}', "YYYY-MM-DD"),
    ("brief is a word", "a.json", b'{"text": "x", "brief": "yes"}', "true or false"),
    ("bad line", "a.jsonl", b"{]\n", "line 1"),
    ("empty lines", "a.jsonl", b"\n\n", "empty"),
    ("line too large", "a.jsonl", b'{"text": "' + b"x" * LARGEST + b'"}\n', "split it"),
]


@pytest.mark.parametrize(("name", "content", "says"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_input_is_rejected_and_the_run_goes_on(
    tmp_path: Path, name: str, content: bytes, says: str
) -> None:
    good = written(tmp_path, "z.txt", "Judul\nIsi")
    articles, rejected = read(written(tmp_path, name, content), good)
    assert [a.id for a in articles] == ["z"]
    (rejection,) = rejected
    assert says in f"{rejection.where} {rejection.reason}"
    assert name in rejection.where


def test_bad_line_names_its_number_and_the_others_are_read(tmp_path: Path) -> None:
    articles, rejected = read(written(tmp_path, "a.jsonl", '{"text": "a"}\nnonsense\n{"text": "b"}'))
    assert [a.id for a in articles] == ["a-1", "a-3"]
    assert [r.where.rsplit(", ")[-1] for r in rejected] == ["line 2"]


def test_second_article_of_an_id_is_rejected_naming_the_first(tmp_path: Path) -> None:
    written(tmp_path, "1/x.txt", "Judul\nIsi")
    written(tmp_path, "2/x.txt", "Judul\nLain")
    (article,), (rejection,) = read(tmp_path)
    assert article.text == "Judul\nIsi"
    assert str(Path("1", "x.txt")) in rejection.reason


@pytest.mark.parametrize("name", ["nowhere", "nowhere.txt", "nul\0.txt"])
def test_path_that_does_not_exist_is_rejected(tmp_path: Path, name: str) -> None:
    articles, (rejection,) = read(tmp_path / name)
    assert articles == []
    assert "check the path" in rejection.reason


def test_folder_without_articles_and_circle_of_links(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    articles, rejected = read(tmp_path)
    assert articles == []
    assert len(rejected) == 1


def test_two_files_saved_as_index_are_two_articles(tmp_path: Path) -> None:
    for folder in ("kunjungan", "lawatan"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "index.txt").write_text(f"Berita {folder}\nMenteri bertemu tamunya di {folder}.")
    found, rejected = read(tmp_path)
    assert [a.id for a in found] == ["kunjungan-index", "lawatan-index"]
    assert rejected == []
