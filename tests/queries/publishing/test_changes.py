"""What changed, as a page and as a feed that feed readers read."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import feedparser
import httpx
import pytest

from queries.journal import NAME, Entry, read_journal
from queries.publishing.changes import _feed
from tests.queries.publishing.conftest import MEETING, NAMES, path_of


@pytest.fixture(scope="module")
def journal(folder: Path) -> list[Entry]:
    return list(read_journal(folder / NAME))


def test_the_feed_tells_every_change_once(client: httpx.Client, journal: list[Entry]) -> None:
    assert MEETING in {entry.iri for entry in journal}
    told, address = [], "/changes.atom?lang=en"
    while address:
        answer = client.get(address)
        assert answer.headers["content-type"].split(";")[0] == "application/atom+xml"
        found = feedparser.parse(answer.content)
        assert not found.bozo
        assert found.feed.id == NAMES.base + "changes.atom"
        assert found.feed.updated == max(entry.date for entry in journal) + "T00:00:00Z"
        told += found.entries
        address = next((link.href for link in found.feed.links if link.rel == "next"), "")
    assert len({entry.id for entry in told}) == len(told) == len(journal)
    assert {entry.id.partition("#")[0] for entry in told} == {entry.iri for entry in journal}
    (meeting,) = [entry for entry in told if entry.id.startswith(MEETING + "#")]
    assert meeting.title == "New: Bilateral meeting of Indonesia and Cambodia, Bali, 19 May 2025"
    assert meeting.link == path_of(MEETING).replace("/id/", "/doc/") + "?lang=en"
    assert client.get(meeting.link).status_code == 200


def test_the_page_and_the_languages(client: httpx.Client) -> None:
    page = client.get("/changes", headers={"Accept": "text/html", "Accept-Language": "id"})
    assert "Baru: " in page.text
    assert "Pertemuan bilateral Indonesia–Kamboja" in page.text
    feed = client.get("/changes", headers={"Accept": "application/atom+xml"})
    assert feed.content == client.get("/changes.atom").content


def test_meetings_come_before_what_carries_them(client: httpx.Client) -> None:
    """On the page; the feed keeps the order in which the journal was written."""
    page = client.get("/changes?lang=en", headers={"Accept": "text/html"}).text
    heads = re.findall(r"<h3>(.*?)</h3>", page)
    assert heads[:2] == ["Meeting", "Commitment"]
    assert len(heads) == len(set(heads)) > 3, "a heading for each sort, once a day"
    assert page.index('href="/changes/ldes"') < page.index("<h3>")


@pytest.mark.parametrize(("query", "status"), [
    ("since=2999-01-01", 200), ("since=yesterday", 400), ("since=2025-02-30", 400), ("since=", 400),
    ("page=0", 404), ("page=9999", 404), ("page=x", 404), ("page=-1", 404),
])  # fmt: skip
def test_days_and_pages(client: httpx.Client, query: str, status: int) -> None:
    answer = client.get("/changes.atom?" + query)
    assert answer.status_code == status
    if status == 200:
        assert feedparser.parse(answer.content).entries == []


def test_a_feed_that_has_not_changed_is_not_sent_again(client: httpx.Client) -> None:
    tag = client.get("/changes.atom").headers["etag"]
    assert client.get("/changes.atom", headers={"If-None-Match": tag}).status_code == 304


def test_no_label_breaks_the_feed() -> None:
    entry = Entry("2025-01-02", 1, "added", MEETING, "a<b")
    rows = [(entry, '</title><script>"&\x00\x0b\ufffe', '/doc/x?a=1&b="')]
    data = _feed(rows, NAMES, "en", "/changes.atom", [("self", "")], [entry])
    (title,) = [e.text for e in ET.fromstring(data).findall("{*}entry/{*}title")]
    assert title == 'New: </title><script>"&   '
