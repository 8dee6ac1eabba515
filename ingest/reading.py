"""Reading articles from files and folders: what cannot be read is rejected with a reason.

Suffixes: ``.txt`` (the first line that is not empty is the title), ``.json`` (an object or a list),
``.jsonl``. The text of an article is fixed here for ever: title, line feed, body, in NFC with LF line
ends, nothing else changed. Where a JSON text already begins with its title line, the title is not put
before it a second time.
"""

from __future__ import annotations

import datetime
import json
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from ingest.article import Article

LARGEST = 5_000_000  # bytes of one article: the longest communiques stay under 200 kB
LARGEST_COLLECTION = 1_000_000_000  # bytes of one .jsonl, which is read line by line
SUFFIXES = (".txt", ".json", ".jsonl")
_READ = ", ".join(SUFFIXES)


class ReadingError(Exception):
    """Something is no article; the message is the reason and the way out."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """What was not taken in: ``where`` names the file (and line), ``reason`` says why and what to do."""

    where: str
    reason: str


def read_articles(paths: Iterable[Path | str], on_reject: Callable[[Rejection], None]) -> Iterator[Article]:
    """The articles of files and folders, in the order of ``paths``, folders recursively and sorted by path.

    Args:
        paths: files with one of `SUFFIXES`, or folders (other files in a folder are passed over).
        on_reject: called for whatever is not taken in; reading then goes on.
    """
    seen: dict[str, str] = {}
    for given in paths:
        path = Path(given)
        for file in _files(path, on_reject):
            for where, fallback, item in _items(file):
                try:
                    article = item if isinstance(item, Article) else _article(item, fallback)
                    if article.id in seen:
                        raise ReadingError(
                            f"its id {article.id[:80]!r} is already that of {seen[article.id]}: "
                            "give one of the two another id"
                        )
                except ReadingError as error:
                    on_reject(Rejection(where, str(error)))
                    continue
                seen[article.id] = where
                yield article


def _files(path: Path, on_reject: Callable[[Rejection], None]) -> Iterator[Path]:
    """The files to read under a path; a folder's symbolic links are followed to files, never to folders."""
    try:
        if path.is_dir():
            found = []
            for folder, subfolders, names in os.walk(
                path, onerror=lambda error: on_reject(Rejection(str(error.filename), _unreadable(error)))
            ):
                subfolders.sort()
                found += [
                    Path(folder, name)
                    for name in names
                    if name.lower().endswith(SUFFIXES) and not name.startswith(".")
                ]
            if not found:
                on_reject(
                    Rejection(
                        str(path), f"the folder holds no articles ({', '.join(SUFFIXES)}): name another"
                    )
                )
            yield from sorted(found)
        elif not path.exists():
            on_reject(Rejection(str(path), "there is no such file or folder: check the path"))
        elif path.suffix.lower() not in SUFFIXES:
            on_reject(
                Rejection(
                    str(path),
                    f"{path.suffix or 'a file without suffix'} is not read: use {', '.join(SUFFIXES)}",
                )
            )
        else:
            yield path
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the path
        on_reject(Rejection(str(path), _unreadable(error)))


def _unreadable(error: Exception) -> str:
    told = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return f"cannot be read ({told}): check the path and its permissions"


def _items(file: Path) -> Iterator[tuple[str, str, Any]]:
    """Each item of a file: its place, the id it has when it names none, and the value, Article or error."""
    stem = _normal(file.stem)
    suffix = file.suffix.lower()
    try:
        if not file.is_file():
            raise ReadingError("is no plain file: name a text file")
        size = file.stat().st_size
        if suffix == ".jsonl":
            yield from _lines(file, size)
            return
        if size > LARGEST:
            raise ReadingError(f"{size:,} bytes, more than the {LARGEST:,} of one article: split it")
        text = _decode(file.read_bytes())
        if suffix == ".txt":
            yield str(file), stem, _plain(text, stem)
            return
        value = _parse(text)
    except ReadingError as error:
        yield str(file), stem, error
        return
    except OSError as error:
        yield str(file), stem, ReadingError(_unreadable(error))
        return
    if isinstance(value, list):
        if not value:
            yield str(file), stem, ReadingError("the list is empty: put articles into it")
        for number, item in enumerate(value, 1):
            yield f"{file}, item {number}", f"{stem}-{number}", item
    else:
        yield str(file), stem, value


def _lines(file: Path, size: int) -> Iterator[tuple[str, str, Any]]:
    """The values of a JSON Lines file, one line in memory at a time."""
    if size > LARGEST_COLLECTION:
        raise ReadingError(f"{size:,} bytes, more than {LARGEST_COLLECTION:,}: split it")
    empty = True
    with file.open("rb") as stream:
        number = 0
        while line := stream.readline(LARGEST + 1):
            number += 1
            where, fallback = f"{file}, line {number}", f"{_normal(file.stem)}-{number}"
            if len(line) > LARGEST:
                while line and not line.endswith(b"\n"):
                    line = stream.readline(LARGEST)
                empty = False
                yield (
                    where,
                    fallback,
                    ReadingError(f"more than {LARGEST:,} bytes: split it"),
                )
                continue
            if not line.strip():
                continue
            empty = False
            try:
                yield where, fallback, _parse(_decode(line))
            except ReadingError as error:
                yield where, fallback, error
    if empty:
        raise ReadingError("the file is empty: put an article into it")


def _decode(data: bytes) -> str:
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


def _parse(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ReadingError(f"line {error.lineno}, column {error.colno} is no JSON: {error.msg}") from error
    except (RecursionError, ValueError) as error:  # nested too deep; a number of more than 4,300 digits
        raise ReadingError(f"this JSON cannot be read: {error}") from error


def _normal(text: str) -> str:
    """NFC with LF line ends; a lone surrogate, which no file can hold, becomes U+FFFD."""
    text = re.sub("[\ud800-\udfff]", "\ufffd", text)
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def _plain(raw: str, stem: str) -> Article:
    """A plain text is kept from its first line to its last; that first line is the title."""
    text = _normal(raw).strip()
    if not text:
        raise ReadingError("the file holds only white space: put an article into it")
    return Article(id=stem, text=text, title=text.partition("\n")[0].strip())


def _article(value: Any, fallback: str) -> Article:
    """One JSON object as an article. Raises ReadingError for any other shape."""
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
    body = body.strip()
    title = " ".join((_string(value, "title") or "").split())
    first = body.partition("\n")[0].strip()
    text = body if not title or " ".join(first.split()) == title else f"{title}\n{body}"
    brief = value.get("brief", False)
    if not isinstance(brief, bool):
        raise ReadingError(f"brief is {brief!r}: true or false is needed")
    identifier = (_string(value, "id", number=True) or "").strip()
    return Article(
        id=identifier or fallback,
        text=text,
        title=title or first,
        language=_string(value, "lang") or None,
        url=_address(_string(value, "url")),
        published=_day(_string(value, "published")),
        brief=brief,
    )


def _string(value: dict[str, Any], key: str, number: bool = False) -> str | None:
    found = value.get(key)
    if number and isinstance(found, int) and not isinstance(found, bool):
        return str(found)
    if found is not None and not isinstance(found, str):
        raise ReadingError(f"{key} is {type(found).__name__}, a string is needed")
    return None if found is None else _normal(found)


def _address(url: str | None) -> str | None:
    """An http(s) address, else None: an article without a usable address is still an article."""
    if not url or len(url) > 2000 or re.search(r"[\s\x00-\x1f<>\"{}|\\^`]", url.strip()):
        return None
    try:
        parts = urlsplit(url.strip())
        return url.strip() if parts.scheme in ("http", "https") and parts.hostname else None
    except ValueError:
        return None


def _day(published: str | None) -> str | None:
    """The calendar day of an ISO 8601 date or date-time; a wrong one would shift every relative date."""
    if not published or not published.strip():
        return None
    told = published.strip()
    try:
        if not re.fullmatch(r"\d{4}-\d\d-\d\d(?:[T ].{0,40})?", told):
            raise ValueError(told)
        return datetime.date.fromisoformat(told[:10]).isoformat()
    except ValueError:
        raise ReadingError(
            f"published is {told[:40]!r}: a calendar date as YYYY-MM-DD is needed, or leave it out"
        ) from None
