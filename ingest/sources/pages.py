"""A saved or fetched web page as a record: body and title by trafilatura, the date only where it is told.

trafilatura's own date is not used: on a page without one it takes that of a news ticker or of a comment
(measured). A date counts only in JSON-LD, in a meta element, or in the byline of the article itself, and
the record says which. The order is that of how rarely it is wrong; JSON-LD is schema.org's `NewsArticle`.
"""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import lxml.etree
import lxml.html
import trafilatura
from tld import get_fld

from ingest.sources.records import ReadingError, joined

LARGEST_PAGE = 10_000_000  # bytes; real news pages stay under 2 MB
SHORTEST_BODY = 80  # characters: less is a menu's remains, not the text of an article
MOST_ATTRIBUTES = 1_000  # of one tag: the parser's time grows with their square
_LONG_TAG = re.compile(r"<[^<>]{4000,}")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_DECLARED = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.I)
_META_DATES = (  # name or property of a meta element that holds the day of publication
    "article:published_time",
    "datepublished",
    "publishdate",
    "pubdate",
    "publish-date",
    "publication_date",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
)
_ARTICLES = {"NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "PressRelease", "WebPage"}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "maret march mac mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july julai jul",
            "agustus august ogos agu agt aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "desember december disember des dec dis",
        ),
        1,
    )
    for name in names.split()
}
_WRITTEN = re.compile(
    r"\b(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b|\b([A-Za-z]{3,9})\.?\s+(\d{1,2}),\s*(\d{4})\b"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
# where a page shows dates that are not its own
_ELSEWHERE = re.compile(
    r"ticker|relat|terkait|popul|sidebar|comment|komentar|footer|recomm|trending|latest|terbaru"
)
_BYLINE = re.compile(r"date|time|publish|byline|tanggal|waktu|tarikh|meta")


def page(data: bytes, where: str | None = None, content_type: str = "") -> dict[str, Any]:
    """A page as the record of an article.

    Args:
        data: the page's bytes.
        where: the address it came from, if any; a canonical address in the page goes before it, and
            the other is kept in ``also``.
        content_type: the header of that name, for its charset.

    Raises:
        ReadingError: too large, not text, or no article's body in it.
    """
    if len(data) > LARGEST_PAGE:
        raise ReadingError(
            f"{len(data):,} bytes, more than the {LARGEST_PAGE:,} of a page: save its text alone"
        )
    text = _text(data, content_type)
    if any(tag.count("=") > MOST_ATTRIBUTES for tag in _LONG_TAG.findall(text)):
        raise ReadingError("a tag of the page has thousands of attributes: save its text alone")
    try:
        tree = lxml.html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
        found = trafilatura.bare_extraction(
            tree,
            url=where,
            with_metadata=True,
            include_comments=False,
            include_tables=False,
            deduplicate=False,
        )
    except (lxml.etree.LxmlError, ValueError, TypeError, RecursionError) as error:
        raise ReadingError(f"the page cannot be read ({error}): save its text alone") from error
    body = (getattr(found, "text", None) or "").strip()
    if len(body) < SHORTEST_BODY:
        raise ReadingError(
            "the page holds no article's text: save the page of one article, or its text alone"
        )
    tree = lxml.html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # the first was pruned
    linked = list(_linked_data(tree))
    publisher = _publisher(tree, linked)
    day, place = _published(tree, linked)
    canonical = _canonical(tree, where)
    return {
        "title": _title(getattr(found, "title", None) or "", publisher),
        "text": body,
        "url": canonical or where,
        "also": [where] if where and canonical and where != canonical else [],
        "published": day,
        "published_in": place,
        "publisher": publisher,
    }


def _text(data: bytes, content_type: str) -> str:
    """Decoded by its byte order mark, then as UTF-8, then as header or meta element say."""
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            declared = [name]
            break
    else:
        header = _DECLARED.search(content_type)
        element = _CHARSET.search(data[:4096])
        declared = ["utf-8", header[1] if header else "", element[1].decode("ascii") if element else ""]
    for name in declared:
        try:
            text = data.decode(name) if name else None
        except (LookupError, UnicodeDecodeError):
            continue
        if text is not None and "\0" not in text:
            return text
    raise ReadingError("its bytes are no text in UTF-8 nor in the charset that it declares: save it as UTF-8")


def _linked_data(tree: lxml.html.HtmlElement) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, those within ``@graph`` and lists too; broken ones are left out."""
    for element in tree.xpath("//script[@type='application/ld+json']")[:20]:
        try:
            waiting = [json.loads(element.text_content())]
        except (ValueError, RecursionError):
            continue
        while waiting:
            value = waiting.pop(0)
            if isinstance(value, list):
                waiting[:0] = value[:100]
            elif isinstance(value, dict):
                yield value
                waiting[:0] = [value["@graph"]] if "@graph" in value else []


def _published(tree: lxml.html.HtmlElement, linked: list[dict[str, Any]]) -> tuple[str | None, str | None]:
    for value in linked:
        kinds = value.get("@type")
        named = {kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)}
        day = _day(str(value.get("datePublished") or ""))
        if day and _ARTICLES & named:
            return day, "json-ld"
    told = {
        (
            element.get("property") or element.get("name") or element.get("itemprop") or ""
        ).lower(): element.get("content")
        for element in reversed(tree.xpath("//meta[@content]"))
    }
    for name in _META_DATES:
        if day := _day(told.get(name) or ""):
            return day, "meta"
    for element in tree.xpath("//*[@itemprop='datePublished']"):
        if day := _day(element.get("datetime") or element.get("content") or element.text_content()):
            return day, "meta"
    for element in _bylines(tree):
        if day := _day(element.get("datetime") or "") or _day(element.text_content()[:200]):
            return day, "byline"
    return None, None


def _bylines(tree: lxml.html.HtmlElement) -> Iterator[lxml.html.HtmlElement]:
    """Elements that tell the article's own day: beside its only heading of the first level, nowhere else."""
    headings = tree.xpath("//h1")
    if len(headings) != 1:
        return
    around = headings[0].getparent()
    for element in [] if around is None else [*around.iter("time"), *around.iter("div", "span", "p")]:
        names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
        lines = (
            f"{a.get('class') or ''} {a.get('id') or ''}".lower() for a in [element, *element.iterancestors()]
        )
        if any(_ELSEWHERE.search(line) for line in lines) or any(
            a.tag in ("aside", "footer", "nav") for a in element.iterancestors()
        ):
            continue
        if element.tag == "time" or (_BYLINE.search(names) and len(element.text_content()) <= 200):
            yield element


def _day(told: str) -> str | None:
    """The one calendar day that a text tells in full, else None: never a day from a piece of a date."""
    found = set()
    for year, month, number in _ISO.findall(told):
        found.add((int(year), int(month), int(number)))
    for one, name, year, other, two, other_year in _WRITTEN.findall(told):
        month = _MONTHS.get((name or other).lower())
        if month:
            found.add((int(year or other_year), month, int(one or two)))
    try:
        (only,) = {date(*parts) for parts in found}
    except ValueError:  # none, more than one, or no day of the calendar
        return None
    return only.isoformat()


def _publisher(tree: lxml.html.HtmlElement, linked: list[dict[str, Any]]) -> str | None:
    for value in linked:
        by = value.get("publisher")
        name = by.get("name") if isinstance(by, dict) else None
        if isinstance(name, str) and name.strip():
            return name.strip()[:200]
    names = tree.xpath("//meta[@property='og:site_name']/@content")
    return names[0].strip()[:200] or None if names else None


def _canonical(tree: lxml.html.HtmlElement, where: str | None) -> str | None:
    """The address that the page gives itself, within its own domain: a mirror cannot pose as a ministry."""
    for found in tree.xpath("//link[@rel='canonical']/@href") + tree.xpath(
        "//meta[@property='og:url']/@content"
    ):
        canonical = joined(where or "", found)
        if canonical and (where is None or _domain(canonical) == _domain(where)):
            return canonical
    return None


def _domain(url: str) -> str:
    return get_fld(url, fail_silently=True) or (urlsplit(url).hostname or "")


def _title(title: str, publisher: str | None) -> str:
    """The title without the site's name that many pages put behind it."""
    head, bar, tail = title.rpartition(" | ")
    if not bar:
        head, bar, tail = title.rpartition(" - ")
    return head if bar and publisher and tail.strip().casefold() == publisher.casefold() else title
