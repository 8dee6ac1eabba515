"""Tables of articles: CSV by the standard library, Parquet by pyarrow, row by row.

The columns are those of a record (``id``, ``title``, ``text``, ``url``, ``published``, ``lang``,
``publisher``); a mapping names others: ``{"text": "isi", "published": "tanggal"}``.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from ingest.sources.records import LARGEST, Item, ReadingError, normal

COLUMNS = ("id", "title", "text", "url", "published", "lang", "publisher")
_BATCH = 256  # rows of Parquet in memory at once


def from_csv(file: Path, columns: Mapping[str, str]) -> Iterator[Item]:
    """The rows of a CSV in UTF-8 with a header line (RFC 4180).

    A broken quote swallows what follows, so a field longer than an article, or a row with other fields
    than the header, is rejected with its line and reading goes on behind it.
    """
    csv.field_size_limit(LARGEST)
    with file.open(encoding="utf-8-sig", errors="strict", newline="") as stream:
        rows = csv.reader(_without_nul(stream), strict=True)
        header: list[str] | None = None
        number = 0
        while True:
            line = rows.line_num + 1
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
            except UnicodeDecodeError as error:
                yield Item(place, "", ReadingError(f"is no UTF-8 ({error.reason}): save the file as UTF-8"))
                return
            if header is None:
                header = [name.strip() for name in cells]
                if problem := _lacking(header, columns):
                    yield Item(str(file), file.stem, problem)
                    return
                continue
            if not any(cells):
                continue
            number += 1
            fallback = f"{normal(file.stem)}-{number}"
            if len(cells) != len(header):
                told = f"has {len(cells)} fields, the header {len(header)}: check its quotes"
                yield Item(place, fallback, ReadingError(told))
                continue
            yield Item(place, fallback, _record(dict(zip(header, cells, strict=True)), columns))
        if header is None:
            yield Item(
                str(file), file.stem, ReadingError("the file is empty: put a header line and rows into it")
            )


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
                for row in batch.to_pylist():
                    number += 1
                    yield Item(
                        f"{file}, row {number}", f"{normal(file.stem)}-{number}", _record(row, columns)
                    )
            if not number:
                yield Item(str(file), file.stem, ReadingError("the table has no rows: put articles into it"))
    except (pyarrow.ArrowException, OSError) as error:
        told = str(error).partition("\n")[0][:200]
        yield Item(str(file), file.stem, ReadingError(f"is no Parquet file that can be read ({told})"))


def _lacking(header: list[str], columns: Mapping[str, str]) -> ReadingError | None:
    """The error of a table in which a column named by the user, or the text's column, does not stand."""
    for name, column in {"text": "text", **columns}.items():
        if column not in header:
            there = ", ".join(header)[:300]
            return ReadingError(
                f"has no column {column!r} for {name} (it has: {there}): name it with --column {name}=..."
            )
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
