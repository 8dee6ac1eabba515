"""Archives, tables, gzipped lines, standard input: what is taken, and what is rejected with which reason."""

# ruff: noqa: E501  tables of cases read better with one row a line

from __future__ import annotations

import gzip
import io
import json
import sys
import tracemalloc
from pathlib import Path
from types import SimpleNamespace

import pyarrow
import pyarrow.parquet
import pytest

from ingest.article import Article
from ingest.reading import Rejection, read_articles

BODY = "Kepala Badan Karantina bertemu timpalannya dari Laos di Vientiane untuk membahas sertifikat hewan."
PAGE = f"<html><head><title>Karantina</title></head><body><article><h1>Karantina</h1><p>{BODY}</p><p>{BODY}</p></article></body></html>"


def read(*sources: Path | str, **more: object) -> tuple[list[Article], list[Rejection]]:
    rejected: list[Rejection] = []
    return list(read_articles(sources, rejected.append, **more)), rejected  # type: ignore[arg-type]


def warc(path: Path, pages: list[tuple[str, str, bytes]], gzipped: bool = True) -> Path:
    """An archive of responses, written by hand after ISO 28500; one gzip member a record."""
    with path.open("wb") as stream:
        for url, kind, data in pages:
            http = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + data
            head = (
                f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\n"
                "WARC-Date: 2024-01-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
            ).encode()
            record = head + http + b"\r\n\r\n"
            stream.write(gzip.compress(record) if gzipped else record)
    return path


@pytest.mark.parametrize("gzipped", [True, False])
def test_the_pages_of_an_archive(tmp_path: Path, gzipped: bool) -> None:
    name = "crawl.warc.gz" if gzipped else "crawl.warc"
    pages = [
        ("https://warta.example/a", "text/html; charset=utf-8", PAGE.encode()),
        ("https://warta.example/logo.png", "image/png", b"\x89PNG"),
        ("https://warta.example/kosong", "text/html", b"<html><body><p>x</p></body></html>"),
    ]
    articles, rejected = read(warc(tmp_path / name, pages, gzipped))
    assert [(a.id, a.url, a.title) for a in articles] == [("https://warta.example/a",) * 2 + ("Karantina",)]
    assert [
        ("record 3 (https://warta.example/kosong)" in r.where, "no article" in r.reason) for r in rejected
    ] == [(True, True)]


RECORD = "WARC/1.0\r\nWARC-Type: {}\r\n{}WARC-Date: 2024-01-01T00:00:00Z\r\nContent-Type: {}\r\nContent-Length: {}\r\n\r\n"


@pytest.mark.parametrize(
    ("trap", "kind", "address", "content", "ids", "reason"),
    [
        ("a page without a server's answer", "resource", "WARC-Target-URI: https://warta.example/a\r\n", "text/html", ["https://warta.example/a"], None),
        ("nothing but other records", "conversion", "WARC-Target-URI: https://warta.example/a\r\n", "text/plain", [], "none of its 1 records is a page"),
        ("an answer to nothing", "response", "", "application/http", [], "torn"),
    ],
)  # fmt: skip
def test_records_of_other_kinds(
    tmp_path: Path, trap: str, kind: str, address: str, content: str, ids: list[str], reason: str | None
) -> None:
    head = RECORD.format(kind, address, content, len(PAGE.encode()))
    (tmp_path / "x.warc").write_bytes(head.encode() + PAGE.encode() + b"\r\n\r\n")
    articles, rejected = read(tmp_path / "x.warc")
    assert [a.id for a in articles] == ids
    assert [reason in r.reason for r in rejected if reason] == [True] * bool(reason)


def test_a_torn_archive_gives_what_stands_before_the_tear(tmp_path: Path) -> None:
    pages = [
        (f"https://warta.example/{n}", "text/html", PAGE.replace("Laos", f"Laos {n}").encode())
        for n in range(3)
    ]
    torn = warc(tmp_path / "torn.warc", pages, gzipped=False)
    torn.write_bytes(torn.read_bytes()[:-200])
    articles, rejected = read(torn)
    assert [a.id for a in articles] == ["https://warta.example/0", "https://warta.example/1"]
    assert [("record 3" in r.where, "torn" in r.reason) for r in rejected] == [(True, True)]


def test_a_gzip_bomb_in_an_archive_is_rejected_and_the_next_page_read(tmp_path: Path) -> None:
    bomb = ("https://warta.example/bomb", "text/html", bytes(100_000_000))
    file = warc(tmp_path / "crawl.warc.gz", [bomb, ("https://warta.example/a", "text/html", PAGE.encode())])
    del bomb
    tracemalloc.start()
    articles, (rejection,) = read(file)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [a.id for a in articles] == ["https://warta.example/a"]
    assert ("record 1" in rejection.where, "more than" in rejection.reason) == (True, True)
    assert peak < 90_000_000  # less than the bomb; the reader unpacks 16 kB at a time, a thousandfold


def test_a_text_file_is_no_archive(tmp_path: Path) -> None:
    (tmp_path / "x.warc").write_text("ini bukan arsip\n" * 50)
    articles, rejected = read(tmp_path / "x.warc")
    assert articles == []
    assert len(rejected) == 1


def test_csv_with_other_column_names(tmp_path: Path) -> None:
    (tmp_path / "x.csv").write_text(
        f'judul,isi,tanggal,id\nKarantina,"{BODY}\nBaris dua.",2024-02-03,k1\n,,,\n', "utf-8"
    )
    columns = {"title": "judul", "text": "isi", "published": "tanggal"}
    (article,), rejected = read(tmp_path / "x.csv", columns=columns)
    assert (article.id, article.text, article.published, rejected) == (
        "k1",
        f"Karantina\n{BODY}\nBaris dua.",
        "2024-02-03",
        [],
    )


@pytest.mark.parametrize(
    ("trap", "content"),
    [
        (
            "semicolons, mark and CRLF of a spreadsheet",
            '\ufeffid;title;text\r\na;Tamu;"{}; lalu pulang."\r\n',
        ),
        ("its line that names the separator", 'sep=;\r\nid;title;text\r\na;Tamu;"{}; lalu pulang."\r\n'),
        ("tabs", "id\ttitle\ttext\na\tTamu\t{}; lalu pulang.\n"),
        ("a semicolon in a header with commas", 'id,title,text,"x;y"\na,Tamu,{}; lalu pulang.,1\n'),
    ],
)
def test_csv_as_spreadsheets_write_it(tmp_path: Path, trap: str, content: str) -> None:
    (tmp_path / "x.csv").write_text(content.format(BODY), "utf-8", newline="")
    (article,), rejected = read(tmp_path / "x.csv")
    assert (article.id, article.text, rejected) == ("a", f"Tamu\n{BODY}; lalu pulang.", [])


BAD_TABLES = [
    ("a broken quote", "x.csv", 'id,text\na,"rusak "lagi"\nb,Isi utuh.\n', ["b"], "quotes"),
    ("a row with another number of fields", "x.csv", "id,text\na,satu,dua\nb,Isi utuh.\n", ["b"], "3 fields"),
    ("no column for the text", "x.csv", "id,isi\na,b\n", [], "--column text="),
    ("empty", "x.csv", "", [], "empty"),
    ("not UTF-8", "x.csv", b"id,text\na,caf\xe9\n", [], "UTF-8"),
    ("one row that is not UTF-8", "x.csv", b"id,text\na,satu\nb,caf\xe9\nc,dua\n", ["a", "c"], "UTF-8"),
    ("UTF-16", "x.csv", "id,text\na,b\n".encode("utf-16"), [], "UTF-8"),
    ("no column for the text among semicolons", "x.csv", "id;isi\na;b\n", [], "it has: id, isi"),
    ("two columns of one name", "x.csv", "id,text,text\na,b,c\n", [], "twice"),
    ("not Parquet", "x.parquet", b"PAR1 no", [], "Parquet"),
    ("not gzip", "x.jsonl.gz", b"{}", [], "gzip"),
    ("a gzip bomb", "x.jsonl.gz", gzip.compress(b'{"text": "' + b"a" * 3_000_000 + b'"}\n' + b'{"text": "b"}\n' * 3), [], "times"),
    ("torn gzip", "x.jsonl.gz", gzip.compress(json.dumps({"text": BODY}).encode() + b"\n")[:-9], [], "gzip"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("trap", "name", "content", "ids", "reason"), BAD_TABLES, ids=[row[0] for row in BAD_TABLES]
)
def test_a_bad_row_is_rejected_with_its_reason_and_the_others_are_read(
    tmp_path: Path, trap: str, name: str, content: str | bytes, ids: list[str], reason: str
) -> None:
    (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
    articles, rejected = read(tmp_path / name)
    assert [a.id for a in articles if "-" not in a.id] == ids
    assert any(reason in r.reason for r in rejected)


def test_parquet_rows_with_dates(tmp_path: Path) -> None:
    import datetime

    columns = {"text": [BODY, None], "published": [datetime.date(2024, 2, 3), None], "extra": [1, 2]}
    pyarrow.parquet.write_table(pyarrow.table(columns), tmp_path / "x.parquet")
    (article,), (rejection,) = read(tmp_path / "x.parquet")
    assert (article.id, article.published) == ("x-1", "2024-02-03")
    assert ("row 2" in rejection.where, "text is missing" in rejection.reason) == (True, True)


def test_parquet_of_other_columns(tmp_path: Path) -> None:
    pyarrow.parquet.write_table(pyarrow.table({"isi": [BODY]}), tmp_path / "x.parquet")
    _, (rejection,) = read(tmp_path / "x.parquet")
    assert "--column text=" in rejection.reason
    (article,), _ = read(tmp_path / "x.parquet", columns={"text": "isi"})
    assert article.text == BODY


@pytest.mark.parametrize(
    ("trap", "published", "reason"),
    [
        (
            "an unknown zone",
            pyarrow.array([0, 10**15], pyarrow.timestamp("us", tz="Asia/Atlantis")),
            "Atlantis",
        ),
        ("a year beyond all calendars", pyarrow.array([0, 2**60], pyarrow.timestamp("us")), "out of range"),
        ("a day beyond all calendars", pyarrow.array([0, 2**30], pyarrow.date32()), "days="),
    ],
)
def test_a_value_that_cannot_be_held_costs_its_row_alone(
    tmp_path: Path, trap: str, published: pyarrow.Array, reason: str
) -> None:
    table = pyarrow.table({"text": [BODY, BODY + "!"], "published": published})
    pyarrow.parquet.write_table(table, tmp_path / "x.parquet")
    articles, rejected = read(tmp_path / "x.parquet")
    assert len(articles) + len(rejected) == 2
    assert all(reason in r.reason for r in rejected[-1:])
    assert rejected


def test_a_moment_with_its_zone_is_the_day_there(tmp_path: Path) -> None:
    moment = pyarrow.array([1_741_131_000], pyarrow.timestamp("s", tz="UTC"))  # 2025-03-04T23:30Z
    table = pyarrow.table({"text": [BODY], "published": moment, "url": ["https://warta.co.id/a"]})
    pyarrow.parquet.write_table(table, tmp_path / "x.parquet")
    assert [a.published for a in read(tmp_path / "x.parquet")[0]] == ["2025-03-05"]


def test_gzipped_lines(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl.gz").write_bytes(gzip.compress(json.dumps({"text": BODY}).encode() + b"\n"))
    assert [a.id for a in read(tmp_path / "x.jsonl.gz")[0]] == ["x-1"]


@pytest.mark.parametrize(
    ("trap", "data", "titles"),
    [
        (
            "JSON lines",
            b' \n{"id": "a", "title": "A", "text": "Isi."}\n{"id": "b", "title": "B", "text": "Isi."}\n',
            ["A", "B"],
        ),
        ("JSON lines behind a mark", b'\xef\xbb\xbf{"title": "A", "text": "Isi."}\n', ["A"]),
        ("one object over several lines", b'{\n "title": "A",\n "text": "Isi."\n}\n', ["A"]),
        (
            "a list",
            b'[{"id": "a", "title": "A", "text": "Isi."}, {"title": "B", "text": "Isi."}]',
            ["A", "B"],
        ),
        ("a page", PAGE.encode(), ["Karantina"]),
        ("a page behind a mark", b"\xef\xbb\xbf" + PAGE.encode(), ["Karantina"]),
        ("a text that begins as a list does", b"[Foto] Judul\nIsi berita.", ["[Foto] Judul"]),
        ("two letters", b"Ya", ["Ya"]),
        ("plain text", b"Judul\nIsi berita.", ["Judul"]),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, trap: str, data: bytes, titles: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    articles, rejected = read("-")
    assert [a.title for a in articles] == titles
    assert rejected == []


def test_a_broken_first_line_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    data = b'{"title": "A", \n{"title": "B", "text": "Isi."}\n{"title": "C", "text": "Isi lain."}\n'
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))
    articles, (rejection,) = read("-")
    assert [a.title for a in articles] == ["B", "C"]
    assert rejection.where == "standard input, line 1"


def test_standard_input_that_is_empty_is_said_to_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"")))
    _, (rejection,) = read("-")
    assert "empty" in rejection.reason


def test_one_text_at_two_addresses_is_given_for_both(tmp_path: Path) -> None:
    canonical = '<link rel="canonical" href="https://warta.co.id/a"></head>'
    data = PAGE.replace("</head>", canonical).encode()
    pages = [("https://warta.co.id/a", "text/html", data), ("https://amp.warta.co.id/a", "text/html", data)]
    articles, rejected = read(warc(tmp_path / "x.warc.gz", pages))
    assert [(a.id, a.also) for a in articles] == [
        ("https://warta.co.id/a", ()),
        ("https://warta.co.id/a", ("https://amp.warta.co.id/a",)),
    ]
    assert rejected == []


def test_a_copy_for_telephones_takes_nothing_away(tmp_path: Path) -> None:
    link = '<link rel="canonical" href="https://warta.co.id/a">'
    day = '<meta property="article:published_time" content="2024-02-03">'
    bare, full = (PAGE.replace("</head>", f"{link}{more}</head>").encode() for more in ("", day))
    pages = [("https://warta.co.id/a", "text/html", full), ("https://amp.warta.co.id/a", "text/html", bare)]
    articles, rejected = read(warc(tmp_path / "x.warc.gz", pages))
    assert [(a.published, a.published_in) for a in articles] == [("2024-02-03", "meta")] * 2
    assert (articles[1].also, rejected) == (("https://amp.warta.co.id/a",), [])


def test_an_address_is_not_fetched_by_itself() -> None:
    _, (rejection,) = read("https://warta.example/a")
    assert "fetched only" in rejection.reason
    _, (rejection,) = read("HTTPS://warta.example/a")  # RFC 3986, 3.1: case does not matter
    assert "fetched only" in rejection.reason
    _, (rejection,) = read("ftp://warta.example/a")
    assert (rejection.where, "ftp is not fetched" in rejection.reason) == ("ftp://warta.example/a", True)
