"""A saved or fetched web page as a record: body and title by trafilatura, the date only where it is told.

trafilatura's own date is not used: on a page without one it takes that of a news ticker or of a comment
(measured). A date counts only where the page tells its article's own (`page_days`), and the
record says where.
"""

from __future__ import annotations

import codecs
import re
from typing import Any
from urllib.parse import urlsplit

import lxml.etree
import lxml.html
import trafilatura
from tld import get_fld

from ingest.sources.markup import overlong_tag
from ingest.sources.page_days import alike, headings_of, linked_data, of_several_days, own_articles, published
from ingest.sources.page_parts import without_links, without_others
from ingest.sources.records import ReadingError, joined

LARGEST_PAGE = 10_000_000  # bytes; real news pages stay under 2 MB
SHORTEST_BODY = 80  # characters: less is a menu's remains, not the text of an article
_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_DECLARED = re.compile(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", re.I)
_WINDOWS = dict.fromkeys(  # what these names mean on the web: the WHATWG Encoding Standard, section 4.2
    ("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"), "windows-1252"
)
BROKEN = "\ufffd"  # the replacement character
_FRONT = re.compile(r"/?(?:[a-z]{2}/?|index\.\w{3,5})?", re.I)  # paths of a site's first page


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
    if overlong_tag(text):
        raise ReadingError("a tag of the page has thousands of attributes: save its text alone")
    try:
        tree = lxml.html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))
        without_others(tree)
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
    whole = lxml.html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text))  # the first was pruned
    body = without_links((getattr(found, "text", None) or "").strip(), whole)
    if len(body) < SHORTEST_BODY:
        raise ReadingError(
            "the page holds no article's text: save the page of one article, or its text alone"
        )
    tree = whole
    linked = list(linked_data(tree))
    canonical = _canonical(tree, where)
    addresses = [one for one in (canonical, where) if one]
    title = _own_title(getattr(found, "title", None) or "", tree)
    if (broken := (told := f"{title}\n{body}").find(BROKEN)) >= 0:
        near = told[max(0, broken - 30) : broken].strip()
        raise ReadingError(f"a byte behind {near!r} is no text in UTF-8: save the page again")
    publisher = _publisher(tree, own_articles(linked, title, addresses))
    day, place = published(tree, linked, title, addresses, body)
    return {
        "title": _title(title, publisher),
        "text": body,
        "url": canonical or where,
        "also": [where] if where and canonical and where != canonical else [],
        "published": day,
        "published_in": place,
        "undated": of_several_days(tree, linked),  # a feed's day is not that of its "today" either
        "publisher": publisher,
    }


def _text(data: bytes, content_type: str) -> str:
    """Decoded by its byte order mark, then as UTF-8, then as header or meta element say; a few bytes that fit
    none become `BROKEN`, for most of a page is not its article."""
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
        told = [header[1] if header else "", element[1].decode("ascii") if element else ""]
        declared = ["utf-8", *(_WINDOWS.get(name.lower(), name) for name in told), *told]
    for name in declared:
        try:
            text = data.decode(name) if name else None
        except (LookupError, UnicodeDecodeError):
            continue
        if text is not None and "\0" not in text:
            return text
    text = data.decode("utf-8", "replace")
    if "\0" in text or text.count(BROKEN) > 1 + len(text) // 1000:
        raise ReadingError(
            "its bytes are no text in UTF-8 nor in the charset that it declares: save it as UTF-8"
        )
    return text


def _publisher(tree: lxml.html.HtmlElement, articles: list[dict[str, Any]]) -> str | None:
    """The outlet as the page's article names it, else the site; never that of a video in the page."""
    for value in articles:
        told = value.get("publisher")
        for by in told if isinstance(told, list) else [told]:
            name = by.get("name") if isinstance(by, dict) else None
            if isinstance(name, str) and name.strip():
                return name.strip()[:200]
    names = tree.xpath("//meta[@property='og:site_name']/@content")
    return names[0].strip()[:200] or None if names else None


def _canonical(tree: lxml.html.HtmlElement, where: str | None) -> str | None:
    """The address that the page gives itself, within its own domain: a mirror cannot pose as a ministry.

    Some sites give their first page as that of every article; as a name it would make them all one.
    """
    for found in tree.xpath("//link[@rel='canonical']/@href") + tree.xpath(
        "//meta[@property='og:url']/@content"
    ):
        canonical = joined(where or "", found)
        if not canonical or (is_front(canonical) and canonical != where):
            continue
        if where is None or _domain(canonical) == _domain(where):
            return canonical
    return None


def is_front(url: str) -> bool:
    """Whether an address is that of a site's first page, which is no article."""
    parts = urlsplit(url)
    return not parts.query and _FRONT.fullmatch(parts.path) is not None


def _domain(url: str) -> str:
    return get_fld(url, fail_silently=True) or (urlsplit(url).hostname or "")


def _own_title(found: str, tree: lxml.html.HtmlElement) -> str:
    """The title that was found, where the page shows it; what is taken of another story's data is none."""
    shown = tree.xpath("//meta[@property='og:title']/@content")
    shown += [
        " ".join(element.text_content().split())
        for element in [*headings_of(tree), *tree.xpath("//head/title")]
    ]
    shown = [one for one in shown if one.strip()]
    return found if not shown or any(alike(found, one) for one in shown) else shown[0]


def _title(title: str, publisher: str | None) -> str:
    """The title without the site's name that many pages put behind it."""
    head, bar, tail = title.rpartition(" | ")
    if not bar:
        head, bar, tail = title.rpartition(" - ")
    return head if bar and publisher and tail.strip().casefold() == publisher.casefold() else title
