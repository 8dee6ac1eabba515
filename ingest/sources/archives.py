"""Web archives (WARC 1.0 and 1.1, ISO 28500) by warcio: each HTML response is a page.

A crawl holds mostly things that are no articles (pictures, lists, redirects). Those of another kind are
passed over in silence; a page without an article's text is rejected like any other, with its address.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import IO

from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from ingest.sources.pages import LARGEST_PAGE, page
from ingest.sources.records import Item, ReadingError, address

LARGEST_ARCHIVE = 100_000_000_000  # bytes; it is read as a stream, so memory does not depend on it


def from_archive(file: Path) -> Iterator[Item]:
    """The pages of a ``.warc`` or ``.warc.gz``, one in memory at a time.

    A torn archive gives what stands before the tear, then one rejection that says where it is torn.
    """
    with file.open("rb") as stream:
        yield from _responses(file, stream)


def _responses(file: Path, stream: IO[bytes]) -> Iterator[Item]:
    records = ArchiveIterator(stream, no_record_parse=False)
    number = 0
    while True:
        place = f"{file}, record {number + 1}"
        try:
            record = next(records)
            number += 1
            target = record.rec_headers.get_header("WARC-Target-URI") or ""
            kind = record.http_headers.get_header("Content-Type", "") if record.http_headers else ""
            if record.rec_type != "response" or "html" not in kind.lower():
                continue
            if record.http_headers.get_statuscode() != "200":
                continue
            data = record.content_stream().read(LARGEST_PAGE + 1)
            if len(data) <= LARGEST_PAGE and getattr(record.raw_stream, "limit", 0) > 0:
                raise EOFError("the record is shorter than it says")
        except StopIteration:
            break
        except (ArchiveLoadFailed, EOFError, OSError, ValueError) as error:
            yield Item(place, "", ReadingError(f"the archive is torn here ({error}): fetch it again"))
            return
        where = address(target.strip("<>"))
        named = f"{place} ({(where or target)[:200]})"
        try:
            record = page(data, where, kind)
            yield Item(named, record["url"] or f"{file.stem}-{number}", record)
        except ReadingError as error:
            yield Item(named, where or f"{file.stem}-{number}", error)
    if not number:
        yield Item(str(file), file.stem, ReadingError("holds no record: is it a WARC file?"))
