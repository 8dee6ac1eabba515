"""Feeds that are watched, against a real server on this machine."""

from __future__ import annotations

import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from mufakat.watching import FeedsError, read_feeds
from tests.mufakat.test_command import run

# Own sentences about invented persons and an invented memorandum.
PLANNED = (
    "Menteri Kesehatan Indonesia, Wirya Sastranegara, bertemu dengan Menteri Kesehatan Laos, Bounthavy "
    "Keovilay, di Vientiane pada 11 Maret 2025. Kedua negara akan menandatangani nota kesepahaman (MoU) "
    "mengenai kesehatan ibu dan anak."
)
SIGNED = (
    "Menteri Kesehatan Indonesia, Wirya Sastranegara, dan Menteri Kesehatan Laos, Bounthavy Keovilay, "
    "menandatangani nota kesepahaman (MoU) mengenai kesehatan ibu dan anak di Jakarta pada 2 Juni 2025."
)
MORE = "Kesehatan ibu dan anak menjadi perhatian kedua pemerintah dalam beberapa tahun terakhir ini. " * 4


class Site(http.server.ThreadingHTTPServer):
    """Pages and feeds by path; a test changes them between two runs."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.base = f"http://127.0.0.1:{self.server_address[1]}"
        self.pages: dict[str, str] = {}

    def page(self, path: str, title: str, day: str, text: str) -> None:
        self.pages[path] = (
            f'<html lang="id"><head><title>{title}</title><meta property="article:published_time" '
            f'content="{day}T08:00:00+07:00"></head><body><article><h1>{title}</h1><p>{text}</p>'
            f"<p>{MORE}</p></article></body></html>"
        )

    def feed(self, path: str, *pages: str) -> None:
        items = "".join(f"<item><title>x</title><link>{self.base}{page}</link></item>" for page in pages)
        self.pages[path] = f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>'


class Handler(http.server.BaseHTTPRequestHandler):
    server: Site

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        found = self.server.pages.get(self.path)
        data = (found or "").encode()
        self.send_response(404 if found is None else 200)
        kind = "application/rss+xml" if data.startswith(b"<?xml") else "text/html; charset=utf-8"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


@pytest.fixture
def site() -> Iterator[Site]:
    with Site() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def listed(folder: Path, **feeds: str) -> Path:
    file = folder / "feeds.toml"
    file.write_text("".join(f'[[feed]]\nname = "{n}"\nurl = "{url}"\n' for n, url in feeds.items()), "utf-8")
    return file


def test_what_is_new_in_the_feeds_and_what_it_changed(tmp_path: Path, site: Site) -> None:
    site.page("/a", "Rencana kerja sama kesehatan", "2025-03-12", PLANNED)
    site.feed("/daily", "/a")
    site.feed("/weekly", "/a", "/gone")
    feeds = listed(tmp_path, daily=site.base + "/daily", weekly=site.base + "/weekly", down=site.base + "/no")
    options = ["watch", str(feeds), "--store", str(tmp_path / "store"), "--allow-private", "--pause", "0"]

    def watched(day: str) -> tuple[list[dict[str, str]], str]:
        done = run(*options, "--format", "json", "--as-of", day, MUFAKAT_CACHE=str(tmp_path / "web"))
        assert done.returncode == 1, done.stderr  # one feed does not answer
        answer = json.loads(done.stdout)["results"]["bindings"]
        return [{name: term["value"] for name, term in row.items()} for row in answer], done.stderr

    first, told = watched("2025-03-13")
    assert {row["class"] for row in first} == {"Meeting", "Commitment"}
    assert {row["change"] for row in first} == {"added"}
    assert "heard daily: 1 new, 0 updated, 0 unchanged" in told
    assert "failed down: answers 404" in told
    assert f"rejected {site.base}/gone: answers 404" in told

    assert watched("2025-03-13")[0] == []  # the same day again: nothing new

    site.page("/b", "Nota kesepahaman kesehatan ditandatangani", "2025-06-03", SIGNED)
    site.feed("/daily", "/b", "/a")
    then, told = watched("2025-06-03")
    assert "heard daily: 1 new, 0 updated, 1 unchanged" in told
    [moved] = [row for row in then if row["change"] == "moved"]
    assert (moved["class"], moved["before"], moved["now"]) == ("Commitment", "planned", "signed")


def test_a_page_is_no_feed_and_is_not_read_as_an_article(tmp_path: Path, site: Site) -> None:
    site.page("/a", "Rencana kerja sama kesehatan", "2025-03-12", PLANNED)
    feeds = listed(tmp_path, daily=site.base + "/a")
    options = ["watch", str(feeds), "--store", str(tmp_path / "store"), "--allow-private", "--pause", "0"]
    done = run(*options, MUFAKAT_CACHE=str(tmp_path / "web"))
    assert (done.returncode, "failed daily: is a page and no feed" in done.stderr) == (1, True)
    assert "added" not in done.stdout


@pytest.mark.parametrize(
    ("trap", "text", "words"),
    [
        ("no TOML", "[[feed", "is no TOML"),
        ("nothing in it", "", "lists no feed"),
        ("one table", '[feed]\nname = "a"\nurl = "https://example.org/"', "lists no feed"),
        ("no url", '[[feed]]\nname = "a"', "feed 1: needs a name and a url"),
        ("a number for a name", '[[feed]]\nname = 1\nurl = "https://example.org/"', "both in quotes"),
        ("a file", '[[feed]]\nname = "a"\nurl = "file:///etc/passwd"', "no http"),
        ("unknown key", '[[feed]]\nname = "a"\nurl = "https://example.org/"\nevery = "day"', "'every'"),
        ("twice", '[[feed]]\nname = "a"\nurl = "https://example.org/"\n' * 2, "'a' stands twice"),
    ],
)
def test_lists_that_cannot_be_used(tmp_path: Path, trap: str, text: str, words: str) -> None:
    (tmp_path / "feeds.toml").write_text(text, "utf-8")
    with pytest.raises(FeedsError, match=words):
        read_feeds(tmp_path / "feeds.toml")


def test_a_list_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    done = run("watch", str(tmp_path / "none.toml"), "--store", str(tmp_path / "store"))
    assert (done.returncode, "none.toml" in done.stderr) == (2, True)
    assert not (tmp_path / "store").exists()
