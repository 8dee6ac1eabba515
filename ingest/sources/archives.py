"""Web archives (WARC 1.0 and 1.1, ISO 28500) by warcio: each HTML response or resource is a page.

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

# what warcio raises for what is no record; the last three where it has no check, as for one without address
_TORN = (ArchiveLoadFailed, EOFError, OSError, ValueError, AttributeError, LookupError, TypeError)
LARGEST_ARCHIVE = 100_000_000_000  # bytes; it is read as a stream, so memory does not depend on it


def from_archive(file: Path) -> Iterator[Item]:
    """The pages of a ``.warc`` or ``.warc.gz``, one in memory at a time.

    A torn archive gives what stands before the tear, then one rejection that says where it is torn.
    """
    with file.open("rb") as stream:
        yield from _responses(file, stream)


def _responses(file: Path, stream: IO[bytes]) -> Iterator[Item]:
    records = ArchiveIterator(stream, no_record_parse=False)
    number = pages = 0
    while True:
        place = f"{file}, record {number + 1}"
        try:
            record = next(records)
            number += 1
            target = record.rec_headers.get_header("WARC-Target-URI") or ""
            # a resource is the page itself, without the answer of a server (ISO 28500, 6.4)
            plain = record.rec_type == "resource"
            headers = record.rec_headers if plain else record.http_headers
            kind = (headers.get_header("Content-Type") if headers else None) or ""
            if record.rec_type not in ("response", "resource") or "html" not in kind.lower():
                continue
            if not plain and headers.get_statuscode() != "200":
                continue
            pages += 1
            data = record.content_stream().read(LARGEST_PAGE + 1)
            if len(data) <= LARGEST_PAGE and getattr(record.raw_stream, "limit", 0) > 0:
                raise EOFError("the record is shorter than it says")
        except StopIteration:
            break
        except _TORN as error:
            yield Item(place, "", ReadingError(f"the archive is torn here ({error}): fetch it again"))
            return
        where = address(target.strip("<>"))
        named = f"{place} ({(where or target)[:200]})"
        try:
            record = page(data, where, kind)
            yield Item(named, record["url"] or f"{file.stem}-{number}", record)
        except ReadingError as error:
            yield Item(named, where or f"{file.stem}-{number}", error)
    if not pages:
        told = f"none of its {number} records is a page" if number else "holds no record: is it a WARC file?"
        yield Item(str(file), file.stem, ReadingError(told))
