"""Saved pages: the body, and a date only where the page tells its own."""

# ruff: noqa: E501  tables of cases read better with one row a line

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from ingest.reading import read_articles
from ingest.sources.pages import LARGEST_PAGE, page
from ingest.sources.records import ReadingError, Rejection

BODY = (
    "Direktur Jenderal Perhubungan Laut menerima tamu dari Vietnam di Surabaya. " * 4,
    "Kedua pihak membahas jadwal pelayaran dan keselamatan kapal ikan. " * 4,
)


def html(head: str = "", before: str = "", after: str = "", byline: str = "") -> bytes:
    return (
        f"<!doctype html><html lang=id><head><meta charset=utf-8><title>Tamu dari Vietnam</title>{head}</head>"
        f"<body><nav><a href=/>Beranda</a></nav>{before}<article><h1>Tamu dari Vietnam</h1>{byline}"
        f"<p>{BODY[0]}</p><p>{BODY[1]}</p></article>{after}<footer>Hak cipta 2026</footer></body></html>"
    ).encode()


LINKED = '<script type="application/ld+json">{}</script>'
DATES = [
    ("json-ld", dict(head=LINKED.format('{"@type":"NewsArticle","datePublished":"2023-03-04T23:10:00+07:00"}')), "2023-03-04", "json-ld"),
    ("json-ld in a graph", dict(head=LINKED.format('{"@graph":[{"@type":["NewsArticle"],"datePublished":"2023-03-04"}]}')), "2023-03-04", "json-ld"),
    ("json-ld of an event is not the article's", dict(head=LINKED.format('{"@type":"Event","datePublished":"2023-03-04"}')), None, None),
    ("broken json-ld", dict(head=LINKED.format("{")), None, None),
    ("json-ld before meta", dict(head='<meta property="article:published_time" content="2020-01-01">' + LINKED.format('{"@type":"Article","datePublished":"2023-03-04"}')), "2023-03-04", "json-ld"),
    ("meta", dict(head='<meta property="article:published_time" content="2023-03-04T01:00:00Z">'), "2023-03-04", "meta"),
    ("meta by name", dict(head='<meta name="pubdate" content="4 Mac 2023">'), "2023-03-04", "meta"),
    ("no day of the calendar", dict(head='<meta name="pubdate" content="2023-02-31">'), None, None),
    ("time element by the heading", dict(byline='<time datetime="2023-03-04">kemarin</time>'), "2023-03-04", "byline"),
    ("written byline", dict(byline='<span class="post-date">Sabtu, 4 Maret 2023 | 10:00 WIB</span>'), "2023-03-04", "byline"),
    ("English byline", dict(byline='<p class="published">March 4, 2023</p>'), "2023-03-04", "byline"),
    ("two days in the byline", dict(byline='<p class="date">4 Maret 2023, diperbarui 5 Maret 2023</p>'), None, None),
    ("a news ticker's", dict(before='<div class="ticker"><time datetime="2025-08-05">5 Agustus 2025</time></div>'), None, None),
    ("a related story's", dict(byline='<div class="related-date"><time datetime="2025-08-05">x</time></div>'), None, None),
    ("a comment's", dict(after='<section id="comments"><time datetime="2025-08-05">x</time></section>'), None, None),
    ("the running text's", dict(byline="<p>Pada 4 Maret 2023 hujan.</p>"), None, None),
    ("part of a date only", dict(byline='<p class="date">Maret 2023</p>'), None, None),
    ("json-ld of a related story before its own", dict(head=LINKED.format('[{"@type":"NewsArticle","headline":"Kapal lain","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Tamu dari Vietnam","datePublished":"2023-03-04"}]')), "2023-03-04", "json-ld"),
    ("json-ld of several stories, none known as its own", dict(head=LINKED.format('[{"@type":"NewsArticle","headline":"Kapal lain","datePublished":"2020-01-01"},{"@type":"NewsArticle","headline":"Dua kapal","datePublished":"2023-03-04"}]')), None, None),
    ("json-ld of the frame before the article", dict(head=LINKED.format('{"@graph":[{"@type":"WebPage","datePublished":"2019-01-01"},{"@type":"NewsArticle","datePublished":"2023-03-04"}]}')), "2023-03-04", "json-ld"),
    ("json-ld of the page's main thing", dict(head=LINKED.format('{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2023-03-04"}}')), "2023-03-04", "json-ld"),
    ("json-ld with a line feed in a string", dict(head=LINKED.format('{"@type":"NewsArticle","description":"a\nb","datePublished":"2023-03-04"}')), "2023-03-04", "json-ld"),
    ("json-ld with the class as an address", dict(head=LINKED.format('{"@type":"http://schema.org/NewsArticle","datePublished":"2023-03-04"}')), "2023-03-04", "json-ld"),
    ("the year one in place of none", dict(head=LINKED.format('{"@type":"NewsArticle","datePublished":"0001-01-01T00:00:00"}')), None, None),
    ("a year before it", dict(head=LINKED.format('{"@type":"NewsArticle","datePublished":"-0001-11-30T00:00:00+00:00"}')), None, None),
    ("the zero of the system's clock", dict(head=LINKED.format('{"@type":"NewsArticle","datePublished":"1970-01-01T07:00:00+07:00"}')), None, None),
    ("a live ticker of a day", dict(head=LINKED.format('{"@type":"LiveBlogPosting","datePublished":"2023-03-04T08:00:00+07:00","coverageEndTime":"2023-03-04T20:00:00+07:00"}')), "2023-03-04", "json-ld"),
    ("a live ticker of several days", dict(head=LINKED.format('{"@type":"LiveBlogPosting","datePublished":"2023-03-04T08:00:00+07:00"}'), byline='<time datetime="2023-03-06T09:00:00+07:00">9.00</time>'), None, None),
    ("the same by its data", dict(head=LINKED.format('{"@type":["LiveBlogPosting"],"datePublished":"2023-03-04","liveBlogUpdate":[{"datePublished":"2023-03-05"}, 5]}')), None, None),
    ("microdata of a related story", dict(after='<div class="list"><div itemscope><a href=/x>Lain</a><meta itemprop="datePublished" content="2025-08-05"></div></div>'), None, None),
    ("microdata of its own", dict(byline='<meta itemprop="datePublished" content="2023-03-04">'), "2023-03-04", "meta"),
    ("the day of a change", dict(byline='<span class="date">Diperbarui 6 Maret 2023</span>'), None, None),
    ("the day of a change by its class", dict(byline='<time class="updated" datetime="2023-03-09">9</time><time class="published" datetime="2023-03-04">4</time>'), "2023-03-04", "byline"),
    ("the day of a change by the word before it", dict(byline='<p class="meta">Terbit: <time datetime="2023-03-04">4 Mar</time> Updated: <time datetime="2023-03-09">9 Mar</time></p>'), "2023-03-04", "byline"),
    ("stories below the text", dict(after='<div class="list"><span class="date">5 Agustus 2025</span></div>'), None, None),
    ("UTC of the evening, Indonesian text", dict(head='<meta property="article:published_time" content="2023-03-04T23:10:00Z">'), "2023-03-05", "meta"),
    ("UTC of the evening, local time shown", dict(head='<meta property="article:published_time" content="2023-03-04T20:10:00+00:00">', byline='<p class="date">Sabtu, 4 Maret 2023 20.10 WIB</p>'), "2023-03-04", "meta"),
    ("late in its own zone", dict(head='<meta property="article:published_time" content="2023-03-04T23:10:00+08:00">'), "2023-03-04", "meta"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "parts", "day", "place"), DATES, ids=[row[0] for row in DATES])
def test_a_date_is_taken_only_where_the_page_tells_its_own(
    trap: str, parts: dict[str, str], day: str | None, place: str | None
) -> None:
    found = page(html(**parts))
    assert (found["published"], found["published_in"]) == (day, place)


@pytest.mark.parametrize(
    ("trap", "above", "beside", "below", "day"),
    [
        ("today's at the top of the page", '<div class="top"><span class="date">Senin, 23 November 2026</span></div>', "", "", None),
        ("today's in the page's head", '<header><time>Senin, 23 November 2026</time></header>', "", "", None),
        ("today's, and its own", '<div class="date">Senin, 23 November 2026</div>', '<p class="date">4 Maret 2023</p>', "", "2023-03-04"),
        ("the site's name as heading", '<div><h1><a href="/">Warta</a></h1><p class="date">Senin, 23 November 2026</p></div>', "", "", None),
        ("a list below the text", "", "", '<div class="item"><a href=/x>Lain</a><span class="date">5 Agustus 2025</span></div>', None),
    ],
)  # fmt: skip
def test_a_page_without_containers_shows_other_days_too(
    trap: str, above: str, beside: str, below: str, day: str | None
) -> None:
    found = page(
        f"<html><head><title>Tamu dari Vietnam</title></head><body>{above}<h1>Tamu dari Vietnam</h1>{beside}"
        f"<p>{BODY[0]}</p><p>{BODY[1]}</p>{below}</body></html>".encode()
    )
    assert (found["published"], found["title"]) == (day, "Tamu dari Vietnam")


def test_the_title_of_another_storys_data_is_no_title() -> None:
    other = '{"@type":"NewsArticle","headline":"Menteri lain bertemu di Manila"},{'
    assert page(html(head=LINKED.format(other)))["title"] == "Tamu dari Vietnam"


OTHER = "Menteri lain bertemu menteri lain di Manila dan menandatangani nota kesepahaman tentang kapal. "
LINK = "<a href=/x>Menteri lain bertemu menteri lain</a>"
OWN = "<h1>Tamu dari Vietnam</h1><p>Direktur Jenderal menerima tamu dari Vietnam di Surabaya pada hari Senin dan mereka membahas jadwal kapal yang baru.</p>"
BESIDE = [
    ("the next article to scroll on to", f"<article>{OWN}</article><article><h1>Kapal lain</h1><p>{OTHER * 9}</p></article>"),
    ("the same above it", f"<article><h1>Kapal lain</h1><p>{OTHER * 9}</p></article><article>{OWN}</article>"),
    ("the next article by its name", f"<main>{OWN}<div class='next-article'><h2>Kapal lain</h2><p>{OTHER * 9}</p></div></main>"),
    ("first lines of others below a heading", f"<div>{OWN}</div><div><h3>Berita Lainnya</h3><div>{LINK}<p>{OTHER * 9}</p></div></div>"),
    ("titles in a list", f"<div>{OWN}</div><div><ul><li><a href=/x>{OTHER}</a></li><li><a href=/y>Lain: {OTHER}</a></li></ul></div>"),
]  # fmt: skip


@pytest.mark.parametrize(("trap", "body"), BESIDE, ids=[row[0] for row in BESIDE])
def test_the_text_of_another_article_is_none_of_this(trap: str, body: str) -> None:
    found = page(f"<html><head><title>Tamu dari Vietnam</title></head><body>{body}</body></html>".encode())
    assert "menerima tamu dari Vietnam" in found["text"]
    assert "Manila" not in found["text"]


def test_a_film_beside_titles_of_articles_is_no_article() -> None:
    titles = "".join(f"<li><a href=/{n}>{n}: {OTHER}</a></li>" for n in range(9))
    body = f"<h1>Tamu dari Vietnam</h1><iframe></iframe><ul>{titles}</ul>"
    with pytest.raises(ReadingError, match="no article's text"):
        page(f"<html><head><title>Tamu dari Vietnam</title></head><body>{body}</body></html>".encode())


@pytest.mark.parametrize(
    ("trap", "box"),
    [
        ("a box above the text", f"<div><h4>Baca Juga</h4><ul><li>{LINK}</li></ul></div>"),
        ("its heading alone", f"<h4>Baca juga:</h4>{LINK}"),
        ("a kicker", "<span>Berita Terkini</span>"),
        ("teasers in elements for articles", f"<article><h3>{LINK}</h3></article>"),
    ],
)
def test_a_box_within_the_article_does_not_take_its_text_away(trap: str, box: str) -> None:
    told = f"<article><h1>Tamu dari Vietnam</h1><div>{box}<p>{BODY[0]}</p><h2>Lain</h2><p>{BODY[1]}</p></div></article>"
    found = page(f"<html><head><title>Tamu dari Vietnam</title></head><body>{told}</body></html>".encode())
    assert [part.strip() in found["text"] for part in BODY] == [True, True]


def test_the_body_is_the_articles_and_nothing_else() -> None:
    found = page(html(after="<aside><p>Promo besar hari ini di toko kami, diskon semua barang.</p></aside>"))
    assert BODY[0].strip() in found["text"]
    assert BODY[1].strip() in found["text"]
    for noise in ("Promo", "Beranda", "Hak cipta"):
        assert noise not in found["text"]


@pytest.mark.parametrize(
    ("trap", "where", "link", "url", "also"),
    [
        ("none told", "https://warta.example/a", "", "https://warta.example/a", []),
        ("AMP page", "https://amp.warta.co.id/a", "https://www.warta.co.id/a", "https://www.warta.co.id/a", ["https://amp.warta.co.id/a"]),
        ("relative", "https://warta.co.id/amp/a", "/a", "https://warta.co.id/a", ["https://warta.co.id/amp/a"]),
        ("a mirror that poses as a ministry", "https://mirror.example.com/a", "https://kemlu.go.id/a", "https://mirror.example.com/a", []),
        ("a saved page", None, "https://warta.co.id/a", "https://warta.co.id/a", []),
        ("no web address", "https://warta.co.id/a", "javascript:alert(1)", "https://warta.co.id/a", []),
        ("the site's first page for every article", "https://warta.co.id/a", "https://warta.co.id/", "https://warta.co.id/a", []),
        ("the same of one language", "https://warta.co.id/a", "https://warta.co.id/id/", "https://warta.co.id/a", []),
        ("the same, saved", None, "https://warta.co.id", None, []),
    ],
)  # fmt: skip
def test_canonical_address(trap: str, where: str | None, link: str, url: str | None, also: list[str]) -> None:
    found = page(html(head=f'<link rel="canonical" href="{link}">' if link else ""), where)
    assert (found["url"], found["also"]) == (url, also)


def test_publisher_and_title_without_the_sites_name() -> None:
    by = LINKED.format(
        json.dumps({"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Warta Laut"}})
    )
    title = '<meta property="og:title" content="Tamu dari Vietnam - Warta Laut">'
    found = page(html(head=by + title))
    assert (found["publisher"], found["title"]) == ("Warta Laut", "Tamu dari Vietnam")


@pytest.mark.parametrize(
    ("trap", "told", "name"),
    [
        ("a video's", '{"@type":"VideoObject","publisher":{"name":"Kanal Video"}}', "Warta Laut"),
        ("in a list", '{"@type":"NewsArticle","publisher":[{"name":"Warta Darat"}]}', "Warta Darat"),
    ],
)
def test_the_publisher_is_that_of_the_article(trap: str, told: str, name: str) -> None:
    site = '<meta property="og:site_name" content="Warta Laut">'
    assert page(html(head=LINKED.format(told) + site))["publisher"] == name


def test_latin_1_is_read_as_browsers_read_it() -> None:
    data = html().replace(b"charset=utf-8", b"charset=iso-8859-1").replace(b"tamu", b"\x93tamu\x94")
    assert "“tamu”" in page(data)["text"]


@pytest.mark.parametrize(
    ("trap", "data", "content_type"),
    [
        ("utf-16 with mark", "\ufeff" + html().decode(), ""),
        ("declared in the header", "latin-1", "text/html; charset=ISO-8859-1"),
        ("declared in the page", "windows-1252", ""),
        ("declared wrongly, is UTF-8", "utf-8", "text/html; charset=us-ascii"),
    ],
)
def test_charsets(trap: str, data: str, content_type: str) -> None:
    text = (
        html()
        .decode()
        .replace("Vietnam di Surabaya", "Việt Nam di Surabaya" if "utf" in data[:6] else "Réunion")
    )
    if trap == "utf-16 with mark":
        raw = html().decode().replace("Vietnam di", "Việt Nam di").encode("utf-16")
    else:
        raw = text.replace("charset=utf-8", f"charset={data}").encode(data)
    found = page(raw, None, content_type)
    assert "Việt Nam" in found["text"] or "Réunion" in found["text"]


def test_a_broken_byte_beside_the_article_is_no_matter() -> None:
    data = html().replace(b"</body>", b"<footer>\xa9 Warta Laut</footer></body>")
    assert page(data) == page(html())


BAD = [
    ("a broken byte in the text", html().replace(b"tamu", b"tam\xfc", 1), "is no text in UTF-8"),
    ("too large", b"<html>" + b" " * LARGEST_PAGE, "more than"),
    ("no article", b"<html><body><nav><a href=/>x</a></nav></body></html>", "no article"),
    ("nothing", b"", "cannot be read"),
    ("a picture", b"\x89PNG\r\n\x1a\n\0\0\0", "no text"),
    (
        "a million attributes",
        html(byline="<p " + " ".join(f"a{n}=1" for n in range(1_000_000)) + ">x</p>"),
        "attributes",
    ),
    ("ten million nested tags", b"<html><body>" + b"<div>" * 10_000_000, "more than"),
    ("tags nested deeper than any reader goes", b"<html><body>" + b"<div>" * 500_000 + b"x", "no article"),
]


@pytest.mark.parametrize(("trap", "data", "reason"), BAD, ids=[row[0] for row in BAD])
def test_what_is_no_page_of_an_article_is_refused_with_the_reason(
    trap: str, data: bytes, reason: str
) -> None:
    with pytest.raises(ReadingError, match=reason):
        page(data)


def test_a_page_of_a_gigabyte_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "big.html").touch()
    os.truncate(tmp_path / "big.html", 2**30)  # sparse: takes no room
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    rejected: list[Rejection] = []
    assert list(read_articles([tmp_path / "big.html"], rejected.append)) == []
    assert "1,073,741,824 bytes, more than" in rejected[0].reason
