"""Files of articles: plain text, JSON, JSON Lines (also gzipped), saved pages, archives and tables."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from ingest.sources.archives import LARGEST_ARCHIVE, from_archive
from ingest.sources.pages import page
from ingest.sources.records import LARGEST, Item, ReadingError, Rejection, decode, normal, parse, plain
from ingest.sources.tables import from_csv, from_parquet

LARGEST_COLLECTION = 100_000_000_000  # bytes of one file of many articles, which is read line by line
MOST_EXPANDED = 200  # times that a gzipped file may grow: text shrinks 3 to 10 times, a bomb 1,000


_SAVED_AS = frozenset({"index", "default", "home", "page", "article", "download", "untitled"})


def own_name(file: Path) -> str:
    """What a file's one article is called by where it does not say so: two saved ``index.html`` are two."""
    stem, folder = normal(file.stem), normal(file.parent.name)
    return f"{folder}-{stem}" if folder and stem.lower() in _SAVED_AS else stem


def _whole(file: Path) -> Iterator[Item]:
    stem, suffix = own_name(file), file.suffix.lower()
    data = file.read_bytes()
    if suffix in (".html", ".htm"):
        yield Item(str(file), stem, page(data))
        return
    if suffix == ".txt":
        yield Item(str(file), stem, plain(decode(data), stem))
        return
    yield from values(parse(decode(data)), str(file), stem)


def values(value: Any, where: str, stem: str) -> Iterator[Item]:
    """A JSON value as an article, a list as an article each."""
    if not isinstance(value, list):
        yield Item(where, stem, value)
        return
    if not value:
        raise ReadingError("the list is empty: put articles into it")
    for number, one in enumerate(value, 1):
        yield Item(f"{where}, item {number}", f"{stem}-{number}", one)


def _json_lines(file: Path) -> Iterator[Item]:
    """The values of a JSON Lines file, one line in memory at a time."""
    with file.open("rb") as stream:
        yield from lines(stream, str(file), normal(file.stem))


def _gzipped_lines(file: Path) -> Iterator[Item]:
    most = MOST_EXPANDED * max(file.stat().st_size, 1000)
    try:
        with gzip.open(file, "rb") as stream:
            for item in lines(stream, str(file), normal(Path(file.stem).stem)):
                if stream.tell() > most:
                    raise ReadingError(
                        f"grows more than {MOST_EXPANDED} times when unpacked: unpack it by hand"
                    )
                yield item
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise ReadingError(f"is no whole gzip file ({error}): fetch it again") from error


class Lines(Protocol):
    """What gives its lines."""

    def readline(self, most: int, /) -> bytes:
        """The next line, or as many bytes of it."""


def lines(stream: Lines, where: str, stem: str) -> Iterator[Item]:
    """One JSON value a line; over-long lines are skipped, not held in memory."""
    empty, number = True, 0
    while line := stream.readline(LARGEST + 1):
        number += 1
        place, fallback = f"{where}, line {number}", f"{stem}-{number}"
        if len(line) > LARGEST:
            while line and not line.endswith(b"\n"):
                line = stream.readline(LARGEST)
            empty = False
            yield Item(place, fallback, ReadingError(f"more than {LARGEST:,} bytes: split it"))
            continue
        if not line.strip():
            continue
        empty = False
        value: Any
        try:
            value = parse(decode(line))
        except ReadingError as error:
            value = error
        yield Item(place, fallback, value)
    if empty:
        raise ReadingError("the file is empty: put an article into it")


def _reader(file: Path, columns: Mapping[str, str]) -> tuple[Callable[[Path], Iterator[Item]], int]:
    """What reads a file of this name, and how many bytes it may have."""
    name = file.name.lower()
    readers: list[tuple[str | tuple[str, ...], Callable[[Path], Iterator[Item]], int]] = [
        ((".txt", ".json"), _whole, LARGEST),
        ((".html", ".htm"), _whole, LARGEST * 2),
        (".jsonl", _json_lines, LARGEST_COLLECTION),
        (".jsonl.gz", _gzipped_lines, LARGEST_COLLECTION),
        ((".warc", ".warc.gz"), from_archive, LARGEST_ARCHIVE),
        (".csv", lambda path: from_csv(path, columns), LARGEST_COLLECTION),
        (".parquet", lambda path: from_parquet(path, columns), LARGEST_COLLECTION),
    ]
    return next((read, most) for endings, read, most in readers if name.endswith(endings))


SUFFIXES = (".txt", ".json", ".jsonl", ".jsonl.gz", ".html", ".htm", ".warc", ".warc.gz", ".csv", ".parquet")


def read_file(file: Path, columns: Mapping[str, str]) -> Iterator[Item]:
    """The items of one file; what cannot be read at all is one item with the reason."""
    stem = normal(file.stem)
    try:
        if not file.is_file():
            raise ReadingError("is no plain file: name a text file")
        read, most = _reader(file, columns)
        size = file.stat().st_size
        if size > most:
            raise ReadingError(f"{size:,} bytes, more than the {most:,} of such a file: split it")
        yield from read(file)
    except ReadingError as error:
        yield Item(str(file), stem, error)
    except (OSError, UnicodeError) as error:
        yield Item(str(file), stem, ReadingError(unreadable(error)))


def find_files(path: Path, on_reject: Callable[[Rejection], None]) -> Iterator[Path]:
    """The files to read under a path; a folder's symbolic links are followed to files, never to folders."""
    known = ", ".join(SUFFIXES)
    try:
        if path.is_dir():
            found = []
            for folder, subfolders, names in os.walk(
                path, onerror=lambda error: on_reject(Rejection(str(error.filename), unreadable(error)))
            ):
                subfolders.sort()
                found += [
                    Path(folder, name)
                    for name in names
                    if name.lower().endswith(SUFFIXES) and not name.startswith(".")
                ]
            if not found:
                on_reject(Rejection(str(path), f"the folder holds no articles ({known}): name another"))
            yield from sorted(found)
        elif not path.exists():
            on_reject(Rejection(str(path), "there is no such file or folder: check the path"))
        elif not path.name.lower().endswith(SUFFIXES):
            told = path.suffix or "a file without suffix"
            on_reject(Rejection(str(path), f"{told} is not read: use {known}"))
        else:
            yield path
    except (OSError, ValueError) as error:  # ValueError: a NUL character in the path
        on_reject(Rejection(str(path), unreadable(error)))


def unreadable(error: Exception) -> str:
    """Why the system does not give a file, in one line."""
    told = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return f"cannot be read ({told}): check the path and its permissions"
