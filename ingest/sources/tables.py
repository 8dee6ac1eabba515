"""Tables of articles: CSV by the standard library, Parquet by pyarrow, row by row.

The columns are those of a record (``id``, ``title``, ``text``, ``url``, ``published``, ``lang``,
``publisher``); a mapping names others: ``{"text": "isi", "published": "tanggal"}``.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any

from ingest.sources.records import LARGEST, Item, ReadingError, normal

COLUMNS = ("id", "title", "text", "url", "published", "lang", "publisher")
LONGEST_HEADER = LARGEST  # characters
NO_UTF8 = "is no UTF-8: save the file as UTF-8 (in a spreadsheet: CSV UTF-8)"
_NO_UTF8 = re.compile("[\udc80-\udcff]")
_SEPARATOR = re.compile(r"sep=([,;\t|])\r?\n?", re.IGNORECASE)  # the line that Excel puts before the header
_BATCH = 256  # rows of Parquet in memory at once


def from_csv(file: Path, columns: Mapping[str, str]) -> Iterator[Item]:
    """The rows of a CSV in UTF-8 with a header line (RFC 4180), or with ; or tabs as spreadsheets write them.

    A broken quote swallows what follows, so a field longer than an article, or a row with other fields
    than the header, is rejected with its line and reading goes on behind it; so is a row that is no UTF-8.
    """
    csv.field_size_limit(LARGEST)
    # surrogates stand for bytes that are no UTF-8: they are told with their row, and cost no other
    with file.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as stream:
        first = stream.readline(LONGEST_HEADER)
        told = _SEPARATOR.fullmatch(first)
        mark = told[1] if told else _mark(first, columns)
        rows = csv.reader(
            _without_nul(stream if told or not first else chain([first], stream)), strict=True, delimiter=mark
        )
        header: list[str] | None = None
        number = 0
        while True:
            line = rows.line_num + 1 + bool(told)
            place = f"{file}, line {line}"
            try:
                cells = next(rows)
            except StopIteration:
                break
            except csv.Error as error:
                yield Item(place, "", ReadingError(f"is no row of a CSV ({error}): check its quotes"))
                if header is None:
                    return
                continue
            spoilt = _NO_UTF8.search("".join(cells))
            if header is None:
                header = [name.strip() for name in cells]
                if problem := ReadingError(NO_UTF8) if spoilt else _lacking(header, columns):
                    yield Item(str(file), file.stem, problem)
                    return
                continue
            if not any(cells):
                continue
            number += 1
            fallback = f"{normal(file.stem)}-{number}"
            if spoilt:
                yield Item(place, fallback, ReadingError(NO_UTF8))
                continue
            if len(cells) != len(header):
                problem = ReadingError(f"has {len(cells)} fields, the header {len(header)}: check its quotes")
                yield Item(place, fallback, problem)
                continue
            yield Item(place, fallback, _record(dict(zip(header, cells, strict=True)), columns))
        if header is None:
            yield Item(
                str(file), file.stem, ReadingError("the file is empty: put a header line and rows into it")
            )


def _mark(header: str, columns: Mapping[str, str]) -> str:
    """What stands between the columns: , or ; or a tab, with which the header has those needed, else most."""
    split = {mark: [x.strip() for x in next(csv.reader([header], delimiter=mark), [])] for mark in ",;\t"}
    return max(split, key=lambda mark: (_lacking(split[mark], columns) is None, len(split[mark])))


def _without_nul(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield line.replace("\0", "\ufffd")


def from_parquet(file: Path, columns: Mapping[str, str]) -> Iterator[Item]:
    """The rows of a Parquet file, a batch at a time; only the mapped columns are read."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        told = "Parquet needs the package pyarrow: install the extra 'parquet'"
        yield Item(str(file), file.stem, ReadingError(told))
        return
    try:
        with pyarrow.parquet.ParquetFile(file) as table:
            names = table.schema_arrow.names
            if problem := _lacking(names, columns):
                yield Item(str(file), file.stem, problem)
                return
            wanted = [columns.get(name, name) for name in COLUMNS if columns.get(name, name) in names]
            number = 0
            for batch in table.iter_batches(batch_size=_BATCH, columns=wanted):
                for row in _rows(batch):
                    number += 1
                    value = row if isinstance(row, ReadingError) else _record(row, columns)
                    yield Item(f"{file}, row {number}", f"{normal(file.stem)}-{number}", value)
            if not number:
                yield Item(str(file), file.stem, ReadingError("the table has no rows: put articles into it"))
    except (pyarrow.ArrowException, OSError) as error:
        told = str(error).partition("\n")[0][:200]
        yield Item(str(file), file.stem, ReadingError(f"is no Parquet file that can be read ({told})"))


def _rows(batch: Any) -> Iterator[dict[str, Any] | ReadingError]:
    """The rows of a batch; one with a value that Python has no way to hold is an error of its own."""
    try:
        yield from batch.to_pylist()
        return
    except (ValueError, OverflowError, KeyError):  # bytes that are no UTF-8, far years, unknown zones
        pass
    for number in range(batch.num_rows):
        try:
            yield from batch.slice(number, 1).to_pylist()
        except (ValueError, OverflowError, KeyError) as error:
            yield ReadingError(
                f"holds a value that cannot be read ({str(error)[:200]}): mend or leave it out"
            )


def _lacking(header: list[str], columns: Mapping[str, str]) -> ReadingError | None:
    """The error of a table in which a column named by the user, or the text's column, does not stand."""
    for name, column in {"text": "text", **columns}.items():
        if column not in header:
            there = ", ".join(header)[:300]
            return ReadingError(
                f"has no column {column!r} for {name} (it has: {there}): name it with --column {name}=..."
            )
    for name in COLUMNS:
        if header.count(columns.get(name, name)) > 1:
            told = f"has the column {columns.get(name, name)!r} for {name} twice"
            return ReadingError(f"{told}: rename or take out one of them")
    return None


def _record(row: Mapping[str, Any], columns: Mapping[str, str]) -> dict[str, Any]:
    """A row as a record; dates become ISO dates, empty cells are left out."""
    record: dict[str, Any] = {}
    for name in COLUMNS:
        value = row.get(columns.get(name, name))
        if isinstance(value, date):  # a datetime is one too
            value = value.isoformat()
        if value is not None and value != "":
            record[name] = value
    return record
