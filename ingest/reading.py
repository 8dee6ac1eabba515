"""Reading articles from everywhere: what cannot be read is rejected with a reason, and the run goes on.

A source is a file or folder (`ingest.sources.files`), ``-`` for standard input, or, where the caller gives
a way to fetch, the address of a page or feed (`ingest.sources.web`). Nothing here asks the network by itself.
"""

from __future__ import annotations

import hashlib
import io
import re
import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ingest.article import Article
from ingest.sources.files import SUFFIXES, find_files, lines, read_file, values
from ingest.sources.pages import page
from ingest.sources.records import LARGEST, Item, ReadingError, Rejection, article, decode, parse, plain

__all__ = ["LARGEST", "SUFFIXES", "ReadingError", "Rejection", "read_articles"]

Fetch = Callable[[str], Iterator[Item]]
_NO_COLUMNS: Mapping[str, str] = MappingProxyType({})


def read_articles(
    sources: Iterable[Path | str],
    on_reject: Callable[[Rejection], None],
    fetch: Fetch | None = None,
    columns: Mapping[str, str] = _NO_COLUMNS,
) -> Iterator[Article]:
    """The articles of files, folders, standard input and addresses, in the order given.

    Args:
        sources: files with one of `SUFFIXES`, folders of them (recursively, sorted by path; other files
            are passed over), ``-``, or http(s) addresses.
        on_reject: called for whatever is not taken in; reading then goes on.
        fetch: gives the items of an address; without it an address is rejected.
        columns: the columns of tables that are named otherwise, as ``{"text": "isi"}``.

    One text under one id and several addresses is given once for each, and the store joins the addresses.
    All else is as the first of them tells it: a page for telephones often lacks day and publisher, and the
    last one read would take them away, at each run anew.
    """
    seen: dict[str, tuple[str, bytes, _Told]] = {}
    for source in sources:
        for item in _items(source, on_reject, fetch, columns):
            try:
                found = article(item)
                digest = hashlib.sha256(found.text.encode("utf-8", "surrogatepass")).digest()
                first = (item.where, digest, _told(found))
                where, text, told = seen.setdefault(found.id, first)
                if text != digest or (where != item.where and not found.url):
                    raise ReadingError(
                        f"its id {found.id[:80]!r} is already that of {where}: give one of the two another id"
                    )
            except ReadingError as error:
                on_reject(Rejection(item.where, str(error)))
                continue
            yield found if told == first[2] else _as_told(found, told)


_Told = tuple[str | None, ...]  # what is told of an article beside its text: small, for there are many


def _told(article: Article) -> _Told:
    small = (article.published, article.published_in, article.publisher, article.language)
    url = article.id if article.url == article.id else article.url
    return (url, *(one and sys.intern(one) for one in small))


def _as_told(article: Article, told: _Told) -> Article:
    """The article as it was told before, with its own address as a further one."""
    url, published, published_in, publisher, language = told
    also = sorted({*article.also, article.url or ""} - {url or "", ""})
    return replace(
        article,
        url=url,
        also=tuple(also),
        published=published,
        published_in=published_in,
        publisher=publisher,
        language=language,
    )


def _items(
    source: Path | str,
    on_reject: Callable[[Rejection], None],
    fetch: Fetch | None,
    columns: Mapping[str, str],
) -> Iterator[Item]:
    scheme = re.match(r"([a-z][a-z0-9+.-]+)://", source, re.IGNORECASE) if isinstance(source, str) else None
    if scheme and scheme[1].lower() not in ("http", "https"):
        told = f"an address of {scheme[1]} is not fetched: use http or https, or save the page first"
        on_reject(Rejection(str(source), told))
    elif scheme:
        if fetch is None:
            told = "an address is fetched only by `mufakat ingest`: save the page first"
            on_reject(Rejection(str(source), told))
            return
        yield from fetch(str(source))
    elif str(source) == "-":
        yield from _standard_input()
    else:
        for file in find_files(Path(source), on_reject):
            yield from read_file(file, columns)


def _standard_input() -> Iterator[Item]:
    """JSON Lines, JSON, a page or a plain text, told by the first character that is no white space."""
    stream = sys.stdin.buffer
    first = stream.read(len(BOM_UTF8)).removeprefix(BOM_UTF8)
    while not first.strip() and (byte := stream.read(1)):
        first += byte
    kind = first.strip()[:1]
    try:
        if kind == b"{":
            yield from _objects(_Begun(first, stream))
            return
        data = first + stream.read(LARGEST * 2 + 1)
        name = f"stdin-{hashlib.sha256(data).hexdigest()[:16]}"
        listed = _list(data) if kind == b"[" and len(data) <= LARGEST * 2 else None
        if listed is not None:
            yield from values(listed, "standard input", "stdin")
        elif kind == b"<":
            yield Item("standard input", name, page(data))
        elif len(data) > LARGEST:
            raise ReadingError(f"more than the {LARGEST:,} bytes of one article: give it as JSON Lines")
        else:
            yield Item("standard input", name, plain(decode(data), name))
    except ReadingError as error:
        yield Item("standard input", "stdin", error)


def _list(data: bytes) -> list[Any] | None:
    """A JSON list; None for a text that only begins as one does: "[Photo] ..."."""
    try:
        value = parse(decode(data))
    except ReadingError:
        return None
    return value if isinstance(value, list) else None


def _objects(stream: _Begun) -> Iterator[Item]:
    """One JSON object over several lines, or one a line."""
    line = stream.readline(LARGEST + 1)
    begun = line
    try:
        parse(decode(line))
    except ReadingError:
        begun += stream.read(max(0, LARGEST - len(line)))
        try:
            yield Item("standard input", "stdin-1", parse(decode(begun)))
            return
        except ReadingError:  # a broken line among others: each says for itself what it lacks
            pass
    yield from lines(_Begun(begun, stream), "standard input", "stdin")


class _Begun:
    """A stream of which the first bytes were already read."""

    def __init__(self, first: bytes, rest: Any) -> None:
        self._first, self._rest = io.BytesIO(first), rest

    def readline(self, most: int) -> bytes:
        line = self._first.readline(most)
        whole = line.endswith(b"\n") or len(line) >= most
        return line if whole else b"".join((line, self._rest.readline(most - len(line))))

    def read(self, most: int) -> bytes:
        data = self._first.read(most)
        return b"".join((data, self._rest.read(most - len(data))))
