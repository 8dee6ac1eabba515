"""Addresses and feeds, fetched as a polite and careful guest; only where the user names them.

Politeness: robots.txt (RFC 9309) with its Crawl-delay, a pause between requests to one host, conditional
requests (RFC 9110, section 13) from a cache on disk. Care: only http and https, every redirect checked
anew, no address inside private networks (the name is resolved once, checked, and that very address is
connected to), a limit on bytes, redirects and on the whole time of a request.
"""

from __future__ import annotations

import asyncio
import hashlib
import io
import ipaddress
import json
import socket
import time
import urllib.robotparser
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import feedparser
import httpx

from ingest.sources.days import as_iso, day_there, one_day
from ingest.sources.pages import LARGEST_PAGE, is_front, page
from ingest.sources.records import Item, ReadingError, address, joined

AGENT = "Mufakat/0.1 (news to graph; fetches only what its user names)"
MOST_REDIRECTS = 5
MOST_ENTRIES = 500  # of one feed
_FEEDS = ("application/rss", "application/atom", "application/xml", "text/xml", "application/rdf")


@dataclass(frozen=True, slots=True)
class Response:
    """What an address gave: the last address after redirects, the type told, the bytes."""

    address: str
    content_type: str
    data: bytes


@dataclass(slots=True)
class Web:
    """A way to fetch.

    Args:
        cache: folder in which answers are kept for conditional requests.
        pause: seconds between two requests to one host.
        limit: seconds for one request, redirects and all.
        allow_private: also addresses inside private networks (a newspaper's own archive server).
    """

    cache: Path
    pause: float = 1.0
    limit: float = 30.0
    allow_private: bool = False
    _robots: dict[str, urllib.robotparser.RobotFileParser] = field(default_factory=dict)
    _asked: dict[str, float] = field(default_factory=dict)
    _silent: dict[str, str] = field(default_factory=dict)

    def items(self, url: str) -> Iterator[Item]:
        """The page at an address, or, where it is a feed (RSS, Atom), each page that the feed lists."""
        try:
            if address(url) is None:
                raise ReadingError("is no web address: check it")
            answer = self.get(url)
        except ReadingError as error:
            yield Item(url, url, error)
            return
        if not _is_feed(answer):
            yield _page(url, answer, "")
            return
        # as a stream: bytes alone feedparser would also take for the name of a file of this machine
        kind = {"content-type": answer.content_type}
        entries = feedparser.parse(io.BytesIO(answer.data), response_headers=kind).entries
        if not entries:
            yield Item(url, url, ReadingError("the feed lists nothing: check the address"))
        if len(entries) > MOST_ENTRIES:
            told = (
                f"lists {len(entries):,} pages; the first {MOST_ENTRIES} are read: name the others yourself"
            )
            yield Item(f"{url} (feed)", url, ReadingError(told))
        for entry in entries[:MOST_ENTRIES]:
            link = joined(answer.address, str(entry.get("link") or ""))
            if not link:
                yield Item(url, url, ReadingError("an entry of the feed has no address"))
                continue
            try:
                yield _page(link, self.get(link), _told(entry))
            except ReadingError as error:
                yield Item(link, link, error)

    def get(self, url: str) -> Response:
        """One address, politely. Raises ReadingError with the reason where it may not or does not answer."""
        for _ in range(MOST_REDIRECTS + 1):
            self._await_turn(url)
            kept = self._kept(url)
            status, headers, data = self._ask(url, kept)
            if status == 304 and kept:
                return Response(url, kept["content-type"], self._file(url, "body").read_bytes())
            if status in (301, 302, 303, 307, 308) and headers.get("location"):
                target = joined(url, headers["location"])
                if target is None:
                    raise ReadingError("redirects to something that is no web address")
                url = target
                continue
            if status != 200:
                raise ReadingError(f"answers {status}: check the address")
            self._keep(url, headers, data)
            return Response(url, headers.get("content-type", ""), data)
        raise ReadingError(f"redirects more than {MOST_REDIRECTS} times")

    def _ask(self, url: str, kept: dict[str, str] | None) -> tuple[int, httpx.Headers, bytes]:
        conditions = {}
        if kept and kept.get("etag"):
            conditions["If-None-Match"] = kept["etag"]
        if kept and kept.get("last-modified"):
            conditions["If-Modified-Since"] = kept["last-modified"]
        try:
            return asyncio.run(self._request(url, conditions))
        except TimeoutError:
            raise ReadingError(f"did not answer whole within {self.limit:g} seconds") from None
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError, OSError) as error:
            raise ReadingError(f"cannot be fetched ({str(error)[:200] or type(error).__name__})") from error

    async def _request(self, url: str, conditions: dict[str, str]) -> tuple[int, httpx.Headers, bytes]:
        """One request without redirects, within the limits of time and bytes."""
        headers = {
            "User-Agent": AGENT,
            "Accept": "text/html, application/rss+xml, application/atom+xml, */*;q=0.5",
            "Accept-Encoding": "gzip",
        }
        async with asyncio.timeout(self.limit):
            transport = _Checked(self.allow_private)
            async with (
                httpx.AsyncClient(transport=transport, timeout=self.limit, trust_env=False) as client,
                client.stream("GET", url, headers=headers | conditions) as answer,
            ):
                data = bytearray()
                unpack = _unpacking(answer.headers.get("content-encoding", ""))
                async for piece in answer.aiter_raw(65_536):
                    data += unpack(piece, LARGEST_PAGE + 1 - len(data))
                    if len(data) > LARGEST_PAGE:
                        raise ReadingError(f"sends more than the {LARGEST_PAGE:,} bytes of a page")
                return answer.status_code, answer.headers, bytes(data)

    def _await_turn(self, url: str) -> None:
        """Ask robots.txt, then wait until this host may be asked again."""
        parts = urlsplit(url)
        host = f"{parts.scheme}://{parts.netloc}"
        rules = self._robots.get(host)
        if host in self._silent:  # a feed of 500 pages would wait 500 times for a host that is down
            raise ReadingError(f"its host gave no robots.txt in this run: {self._silent[host]}")
        if rules is None:
            try:
                rules = self._robots[host] = self._rules(host)
            except ReadingError as error:
                self._silent[host] = str(error)
                raise
        if not rules.can_fetch(AGENT, url):
            raise ReadingError("its site's robots.txt asks not to fetch it")
        wait = max(self.pause, float(rules.crawl_delay(AGENT) or 0) if self.pause else 0.0)
        ready = self._asked.get(host, 0.0) + min(wait, 60.0)
        time.sleep(max(0.0, ready - time.monotonic()) if host in self._asked else 0.0)
        self._asked[host] = time.monotonic()

    def _rules(self, host: str) -> urllib.robotparser.RobotFileParser:
        """The rules of a host: none where robots.txt is missing, closed where it fails (RFC 9309, 2.3.1)."""
        rules = urllib.robotparser.RobotFileParser()
        url = f"{host}/robots.txt"
        for _ in range(MOST_REDIRECTS + 1):
            status, headers, data = self._ask(url, None)
            target = joined(url, headers.get("location", "")) if 300 <= status < 400 else None
            if target is None:
                break
            url = target
        if status >= 500:
            rules.parse(["User-agent: *", "Disallow: /"])
        else:
            rules.parse(data[:500_000].decode("utf-8", "replace").splitlines() if status == 200 else [])
        return rules

    def _file(self, url: str, ending: str) -> Path:
        return (
            self.cache / f"{hashlib.sha256(url.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}.{ending}"
        )

    def _kept(self, url: str) -> dict[str, str] | None:
        try:
            kept = json.loads(self._file(url, "json").read_text("utf-8"))
            return kept if kept.get("url") == url and self._file(url, "body").exists() else None
        except (OSError, ValueError, AttributeError):
            return None

    def _keep(self, url: str, headers: httpx.Headers, data: bytes) -> None:
        """Keep an answer that can be asked for conditionally; the description last, so that it is whole."""
        names = ("etag", "last-modified", "content-type")
        told = {"url": url, **{name: headers.get(name, "") for name in names}}
        if not (told["etag"] or told["last-modified"]):
            return
        try:
            self.cache.mkdir(parents=True, exist_ok=True)
            self._file(url, "json").unlink(missing_ok=True)
            self._file(url, "body").write_bytes(data)
            self._file(url, "json").write_text(json.dumps(told), "utf-8")
        except OSError as error:
            raise ReadingError(
                f"cannot be kept in {self.cache} ({error.strerror}): free some space"
            ) from error


def _unpacking(encoding: str) -> Callable[[bytes, int], bytes]:
    """What unpacks the pieces of an answer, never to more than so many bytes: a bomb of gzip stays small.

    Raises ReadingError for what was not asked for, such as gzip within gzip.
    """
    if encoding.strip().lower() in ("", "identity"):
        return lambda piece, most: piece
    if encoding.strip().lower() not in ("gzip", "x-gzip"):
        raise ReadingError(f"is packed as {encoding[:40]!r}, which was not asked for")
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)

    def unpack(piece: bytes, most: int) -> bytes:
        try:
            return unpacker.decompress(piece, most)
        except zlib.error as error:
            raise ReadingError(f"says it is gzip and is not ({error})") from error

    return unpack


class _Checked(httpx.AsyncHTTPTransport):
    """Connects only to the address that was checked, so that a name cannot change between check and use."""

    def __init__(self, allow_private: bool) -> None:
        super().__init__()
        self._allow_private = allow_private

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host, port = request.url.host, request.url.port or (443 if request.url.scheme == "https" else 80)
        loop = asyncio.get_running_loop()
        found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        checked = [str(info[4][0]) for info in found]
        refused = [one for one in checked if not ipaddress.ip_address(one.partition("%")[0]).is_global]
        if refused and not self._allow_private:
            raise httpx.ConnectError(
                f"{host} is {refused[0]}, inside a private network: --allow-private if meant"
            )
        request.extensions = {**request.extensions, "sni_hostname": host}
        request.url = request.url.copy_with(host=checked[0])
        return await super().handle_async_request(request)


def _is_feed(answer: Response) -> bool:
    start = answer.data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    told = answer.content_type.lower().startswith(_FEEDS)
    return b"<html" not in start and (b"<rss" in start or b"<feed" in start or b"<rdf:rdf" in start or told)


def _told(entry: Mapping[str, Any]) -> str:
    """The date of a feed's entry as it is written, with its zone: feedparser moves it to UTC, a day back.

    Where we cannot read it, its own reading of the day.
    """
    told = as_iso(str(entry.get("published") or ""))
    parsed = entry.get("published_parsed")
    if one_day(told) or not parsed:
        return told
    return f"{parsed.tm_year:04}-{parsed.tm_mon:02}-{parsed.tm_mday:02}"


def _page(url: str, answer: Response, told: str) -> Item:
    """The page as an item known by its canonical address; the feed's day where the page tells none."""
    try:
        if is_front(answer.address) and not is_front(url):
            raise ReadingError("leads to the first page of its site: the article is not there any more")
        record: dict[str, Any] = page(answer.data, answer.address, answer.content_type)
    except ReadingError as error:
        return Item(url, url, error)
    day = None if record["undated"] else day_there(told, record["url"], record["text"])
    if day and not record["published"]:
        record |= {"published": day, "published_in": "feed"}
    if url not in (record["url"], answer.address):
        record["also"] = [*record["also"], url]
    return Item(url, record["url"], record)
