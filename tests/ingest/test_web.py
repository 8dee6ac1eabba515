"""Fetching, against a real server on this machine: politeness, limits, and what is refused."""

from __future__ import annotations

import gzip
import http.server
import threading
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from ingest.article import Article
from ingest.reading import Rejection, read_articles
from ingest.sources import web as fetching
from ingest.sources.pages import LARGEST_PAGE
from ingest.sources.web import Web

BODY = (
    "Menteri Tenaga Kerja menerima Duta Besar Laos di kantornya untuk membahas pelatihan kerja bersama. " * 2
)
PAGE = (
    "<html><head>{}</head><body><article><h1>Pelatihan</h1><p>"
    + BODY
    + "</p><p>"
    + BODY
    + "</p></article></body></html>"
)
BOMB = gzip.compress(bytes(100_000_000))
FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>
<item><title>a</title><link>/page</link><pubDate>Sat, 03 Feb 2024 10:00:00 +0700</pubDate></item>
<item><title>b</title><link>{base}/missing</link></item><item><title>c</title></item></channel></rss>"""


@dataclass
class Site:
    base: str = ""
    robots: tuple[int, str] = (404, "")
    file: str = ""
    asked: list[tuple[str, str]] = field(default_factory=list)  # path, condition


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    site: Site

    def log_message(self, *_: object) -> None:
        pass

    def _send(
        self, status: int, body: str | bytes = b"", kind: str = "text/html; charset=utf-8", **headers: str
    ) -> None:
        data = body.encode() if isinstance(body, str) else body
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(data)), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self) -> None:
        site = self.site
        site.asked.append((self.path, self.headers.get("If-None-Match", "")))
        match self.path:
            case "/robots.txt":
                if site.robots[1] == "never":
                    self.server.stopping.wait(5)  # type: ignore[attr-defined]
                self._send(*site.robots, kind="text/plain")
            case "/page":
                if self.headers.get("If-None-Match") == '"1"':
                    self._send(304)
                else:
                    self._send(200, PAGE.format(""), ETag='"1"')
            case "/feed":
                self._send(200, FEED.format(base=site.base), kind="application/rss+xml")
            case "/early":  # six in the morning of Jakarta, the day before in UTC
                item = "<item><link>/page</link><pubDate>Sat, 03 Feb 2024 06:00:00 +0700</pubDate></item>"
                self._send(200, f"<rss version='2.0'><channel>{item}</channel></rss>", kind="text/xml")
            case "/days-feed":
                item = "<item><link>/days</link><pubDate>Sat, 03 Feb 2024 06:00:00 +0700</pubDate></item>"
                self._send(200, f"<rss version='2.0'><channel>{item}</channel></rss>", kind="text/xml")
            case "/days":
                told = '{"@type":"LiveBlogPosting","datePublished":"2024-02-03","dateModified":"2024-02-05"}'
                self._send(200, PAGE.format(f'<script type="application/ld+json">{told}</script>'))
            case "/many":
                items = "".join(f"<item><link>/missing/{n}</link></item>" for n in range(502))
                self._send(200, f"<rss version='2.0'><channel>{items}</channel></rss>", kind="text/xml")
            case "/taken-down":
                self._send(302, Location="/")
            case "/":
                self._send(200, PAGE.format(""))
            case "/name-of-a-file":
                self._send(200, site.file, kind="application/rss+xml")
            case "/moved":
                self._send(302, Location="/page")
            case "/loop":
                self._send(302, Location="/loop")
            case "/to-file":
                self._send(302, Location="file:///etc/passwd")
            case "/huge":
                self._send(200, b"<html>" + b"x" * 11_000_000)
            case "/packed":
                self._send(200, gzip.compress(PAGE.format("").encode()), Content_Encoding="gzip")
            case "/bomb":
                self._send(200, BOMB, Content_Encoding="gzip")
            case "/bomb-in-a-bomb":
                self._send(200, gzip.compress(BOMB), Content_Encoding="gzip, gzip")
            case "/no-gzip":
                self._send(200, PAGE.format(""), Content_Encoding="gzip")
            case "/endless-feed":
                self.send_response(200)
                self.send_header("Content-Type", "application/rss+xml")
                self.end_headers()
                self.close_connection = True
                try:
                    self.wfile.write(b"<rss><channel>")
                    while True:
                        self.wfile.write(b"<item><title>x</title></item>" * 5000)
                except OSError:
                    pass
            case "/slow":
                self.send_response(200)
                self.send_header("Content-Length", "1000000")
                self.end_headers()
                try:
                    while not self.server.stopping.wait(0.05):  # type: ignore[attr-defined]
                        self.wfile.write(b"x")
                        self.wfile.flush()
                except OSError:
                    pass
                self.close_connection = True
            case _:
                self._send(404)


@pytest.fixture
def site() -> Iterator[Site]:
    handler = type("OneSite", (Handler,), {"site": Site()})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.stopping = threading.Event()  # type: ignore[attr-defined]
    handler.site.base = f"http://127.0.0.1:{server.server_address[1]}"  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield handler.site  # type: ignore[attr-defined]
    server.stopping.set()  # type: ignore[attr-defined]
    server.shutdown()
    thread.join()
    server.server_close()


def fetched(
    tmp_path: Path, url: str, limit: float = 20, private: bool = True
) -> tuple[list[Article], list[Rejection]]:
    rejected: list[Rejection] = []
    web = Web(tmp_path / "cache", pause=0, limit=limit, allow_private=private)
    return list(read_articles([url], rejected.append, web.items)), rejected


def test_a_page_is_an_article_known_by_its_address(tmp_path: Path, site: Site) -> None:
    (article,), rejected = fetched(tmp_path, site.base + "/page")
    assert (article.id, article.url, rejected) == (site.base + "/page", site.base + "/page", [])
    assert BODY.strip() in article.text


def test_a_redirected_address_is_kept_beside_the_last(tmp_path: Path, site: Site) -> None:
    (article,), _ = fetched(tmp_path, site.base + "/moved")
    assert (article.url, article.also) == (site.base + "/page", (site.base + "/moved",))


def test_the_second_time_it_is_asked_whether_anything_changed(tmp_path: Path, site: Site) -> None:
    first, _ = fetched(tmp_path, site.base + "/page")
    again, _ = fetched(tmp_path, site.base + "/page")
    assert first == again
    assert [asked for asked in site.asked if asked[0] == "/page"] == [("/page", ""), ("/page", '"1"')]


def test_a_feed_gives_its_pages_and_the_day_that_they_do_not_tell(tmp_path: Path, site: Site) -> None:
    (article,), rejected = fetched(tmp_path, site.base + "/feed")
    assert (article.published, article.published_in) == ("2024-02-03", "feed")
    assert ["404" in r.reason or "no address" in r.reason for r in rejected] == [True, True]


def test_the_day_of_a_feed_is_that_of_its_own_zone(tmp_path: Path, site: Site) -> None:
    (article,), _ = fetched(tmp_path, site.base + "/early")
    assert (article.published, article.published_in) == ("2024-02-03", "feed")


def test_a_ticker_of_several_days_has_no_day_of_its_feed(tmp_path: Path, site: Site) -> None:
    (article,), _ = fetched(tmp_path, site.base + "/days-feed")
    assert (article.published, article.published_in) == (None, None)


def test_what_a_feed_lists_beyond_the_limit_is_told(
    tmp_path: Path, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetching, "MOST_ENTRIES", 20)
    _, rejected = fetched(tmp_path, site.base + "/many")
    assert len(rejected) == 21
    assert "lists 502 pages; the first 20" in rejected[0].reason


def test_an_article_that_leads_to_the_first_page_is_gone(tmp_path: Path, site: Site) -> None:
    articles, (rejection,) = fetched(tmp_path, site.base + "/taken-down")
    assert (articles, "not there any more" in rejection.reason) == ([], True)
    assert len(fetched(tmp_path, site.base + "/")[0]) == 1  # who names it gets it


def test_a_feed_that_is_the_name_of_a_file_opens_none(tmp_path: Path, site: Site) -> None:
    (tmp_path / "own.xml").write_text(FEED.format(base=site.base), "utf-8")
    site.file = str(tmp_path / "own.xml")
    articles, (rejection,) = fetched(tmp_path, site.base + "/name-of-a-file")
    assert (articles, "lists nothing" in rejection.reason) == ([], True)


def test_a_host_that_is_down_is_asked_once(tmp_path: Path, site: Site) -> None:
    web = Web(tmp_path / "cache", pause=0, limit=0.3, allow_private=True)
    site.robots = (200, "never")
    rejected: list[Rejection] = []
    pages = [f"{site.base}/page?{n}" for n in range(3)]
    assert list(read_articles(pages, rejected.append, web.items)) == []
    assert [path for path, _ in site.asked] == ["/robots.txt"]
    assert ["0.3 seconds" in r.reason for r in rejected] == [True] * 3


@pytest.mark.parametrize(
    ("trap", "robots", "path", "reason"),
    [
        ("asks not to", (200, "User-agent: *\nDisallow: /page"), "/page", "robots.txt"),
        (
            "asks us not to, others may",
            (200, "User-agent: mufakat\nDisallow: /\n\nUser-agent: *\nAllow: /"),
            "/page",
            "robots.txt",
        ),
        ("fails", (503, ""), "/page", "robots.txt"),
        ("asks nothing", (200, "User-agent: *\nDisallow: /private"), "/missing", "404"),
    ],
)
def test_robots(
    tmp_path: Path, site: Site, trap: str, robots: tuple[int, str], path: str, reason: str
) -> None:
    site.robots = robots
    articles, (rejection,) = fetched(tmp_path, site.base + path)
    assert (articles, reason in rejection.reason) == ([], True)
    assert ((path, "") in site.asked) == (reason == "404")


@pytest.mark.parametrize(
    ("trap", "path", "reason"),
    [
        ("a redirect loop", "/loop", "redirects more than"),
        ("a redirect to a file", "/to-file", "no web address"),
        ("a page larger than any", "/huge", "more than"),
        ("a gzip bomb", "/bomb", "more than"),
        ("a gzip bomb in another", "/bomb-in-a-bomb", "packed as 'gzip, gzip'"),
        ("said to be gzip", "/no-gzip", "is not"),
        ("a feed that never ends", "/endless-feed", "more than"),
        ("not there", "/missing", "404"),
    ],
)
def test_limits(tmp_path: Path, site: Site, trap: str, path: str, reason: str) -> None:
    tracemalloc.start()
    articles, (rejection,) = fetched(tmp_path, site.base + path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (articles, reason in rejection.reason) == ([], True)
    assert peak < 4 * LARGEST_PAGE  # the page twice, and what the server here sends


def test_a_packed_page_is_unpacked(tmp_path: Path, site: Site) -> None:
    (article,), rejected = fetched(tmp_path, site.base + "/packed")
    assert (article.title, rejected) == ("Pelatihan", [])


def test_a_server_that_sends_byte_by_byte_is_left_at_the_limit(tmp_path: Path, site: Site) -> None:
    articles, (rejection,) = fetched(tmp_path, site.base + "/slow", limit=0.5)
    assert (articles, "within 0.5 seconds" in rejection.reason) == ([], True)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "0x7f.1", "2130706433"])
def test_private_addresses_are_refused_however_they_are_written(
    tmp_path: Path, site: Site, host: str
) -> None:
    port = site.base.rpartition(":")[2]
    articles, (rejection,) = fetched(tmp_path, f"http://{host}:{port}/page", private=False)
    assert (articles, site.asked) == ([], [])
    assert "private network" in rejection.reason or "cannot be fetched" in rejection.reason


@pytest.mark.parametrize("url", ["http://", "http://[", "http://a b/", "https://x:99999/", "http://\udcff/"])
def test_an_address_that_is_none(tmp_path: Path, url: str) -> None:
    articles, rejected = fetched(tmp_path, url)
    assert articles == []
    assert len(rejected) == 1
