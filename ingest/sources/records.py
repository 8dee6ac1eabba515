"""A record (the JSON object of an article) as an `Article`; every other source makes such records too.

The text of an article is fixed here for ever: title, line feed, body, in NFC with LF line ends, lines
broken by width put together again (`wrapping`), a page's markup read as a browser reads it
(`markup`), nothing else changed. Where a text already begins with its title line, the title
is not put before it again.
"""

from __future__ import annotations

import datetime
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from ingest.article import Article
from ingest.sources.days import day_there
from ingest.sources.markup import MarkupError, without_markup
from ingest.sources.wrapping import unwrapped

LARGEST = 5_000_000  # bytes of one article: the longest communiques stay under 200 kB
DATE_PLACES = ("json-ld", "meta", "byline", "feed")  # where a page tells its day
LONGEST_ADDRESS = 2000  # characters; what browsers and archives take


class ReadingError(Exception):
    """Something is no article; the message is the reason and the way out."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """What was not taken in: ``where`` names the file (and line), ``reason`` says why and what to do."""

    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Item:
    """One thing found in a source: where it stands, the id it has if it names none, and what it is."""

    where: str
    fallback: str
    value: Any  # a record (dict), an Article, a ReadingError, or what `article` then refuses


def normal(text: str) -> str:
    """NFC with LF line ends; a lone surrogate, which no file can hold, becomes U+FFFD."""
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def decode(data: bytes) -> str:
    """UTF-8 bytes as text. Raises ReadingError for anything else, naming the byte."""
    if not data.strip():
        raise ReadingError("the file is empty: put an article into it")
    if b"\0" in data:
        raise ReadingError(f"byte {data.index(0)} is NUL: this is no text file; save it as UTF-8 text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ReadingError(
            f"byte {error.start} ({data[error.start]:#04x}) is no UTF-8: save the file as UTF-8"
        ) from error


def parse(text: str) -> Any:
    """The value of a JSON text. Raises ReadingError with line and column."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ReadingError(f"line {error.lineno}, column {error.colno} is no JSON: {error.msg}") from error
    except (RecursionError, ValueError) as error:  # nested too deep; a number of more than 4,300 digits
        raise ReadingError(f"this JSON cannot be read: {error}") from error


def plain(raw: str, fallback: str) -> Article:
    """A plain text is kept from its first line to its last; that first line is the title."""
    text = _seen(normal(raw).strip())
    if not text:
        raise ReadingError("the file holds only white space: put an article into it")
    return Article(id=fallback, text=_behind_title(text), title=text.partition("\n")[0].strip())


def _seen(text: str) -> str:
    try:
        return without_markup(text)
    except MarkupError as error:
        raise ReadingError(str(error)) from error


def _behind_title(text: str) -> str:
    """The text with the lines below its title put together again where their width broke them."""
    title, feed, rest = text.partition("\n")
    return title + feed + unwrapped(rest)


def article(item: Item) -> Article:
    """The article of an item. Raises ReadingError where it is none."""
    value = item.value
    if isinstance(value, Article):
        return value
    if isinstance(value, ReadingError):
        raise value
    if not isinstance(value, dict):
        raise ReadingError(
            f'an article is an object with the key text, not {type(value).__name__}: write {{"text": ".."}}'
        )
    body = _string(value, "text")
    if body is None or not body.strip():
        raise ReadingError("the key text is missing or empty: put the article's text there")
    if "\0" in body:
        raise ReadingError("the text holds NUL characters: remove them")
    if len(body.encode("utf-8")) > LARGEST:
        raise ReadingError(f"the text has more than the {LARGEST:,} bytes of one article: split it")
    body = _seen(body.strip())
    if not body:
        raise ReadingError("the text holds only markup: put the article's text there")
    title = " ".join((_string(value, "title") or "").split())
    first = body.partition("\n")[0].strip()
    text = _behind_title(body if not title or " ".join(first.split()) == title else f"{title}\n{body}")
    brief = value.get("brief", False)
    if not isinstance(brief, bool):
        raise ReadingError(f"brief is {brief!r}: true or false is needed")
    place = _string(value, "published_in") or None
    if place not in (None, *DATE_PLACES):
        raise ReadingError(f"published_in is {place[:40]!r}: {', '.join(DATE_PLACES)} or leave it out")
    identifier = (_string(value, "id", number=True) or "").strip()
    url = address(_string(value, "url"))
    published = day(_string(value, "published"), url, text)
    return Article(
        id=identifier or item.fallback,
        text=text,
        title=title or first,
        language=_string(value, "lang") or None,
        url=url,
        published=published,
        brief=brief,
        published_in=place if published else None,
        publisher=" ".join((_string(value, "publisher") or "").split()) or None,
        also=tuple(sorted(_addresses(value.get("also")) - {url or ""})),
    )


def _addresses(value: Any) -> set[str]:
    if value is None:
        return set()
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise ReadingError("also is no list of addresses: write [] or leave it out")
    return {found for one in value if (found := address(one))}


def _string(value: Mapping[str, Any], name: str, number: bool = False) -> str | None:
    found = value.get(name)
    if number and isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    if found is not None and not isinstance(found, str):
        raise ReadingError(f"{name} is {type(found).__name__}, a string is needed")
    return None if found is None else normal(found)


def address(url: str | None) -> str | None:
    """An http(s) address, else None: an article without a usable address is still an article."""
    if not url or len(url) > LONGEST_ADDRESS or re.search(r"[\s\x00-\x1f<>\"{}|\\^`]", url.strip()):
        return None
    try:
        parts = urlsplit(url.strip())
        return url.strip() if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def joined(base: str, link: str) -> str | None:
    """A link found at an address, as an address of its own; None where it leads nowhere on the web."""
    try:
        return address(urljoin(base, link.strip())) if link.strip() else None
    except ValueError:
        return None


def day(published: str | None, url: str | None, text: str) -> str | None:
    """The calendar day of an ISO 8601 date or date-time; a wrong one would shift every relative date.

    Args: what is told; the article's address and text, by which a moment in UTC gets its zone.
    """
    if not published or not published.strip():
        return None
    told = published.strip()
    try:
        if not re.fullmatch(r"\d{4}-\d\d-\d\d(?:[T ].{0,40})?", told):
            raise ValueError(told)
        datetime.date.fromisoformat(told[:10])
    except ValueError:
        raise ReadingError(
            f"published is {told[:40]!r}: a calendar date as YYYY-MM-DD is needed, or leave it out"
        ) from None
    return day_there(told, url, text)
