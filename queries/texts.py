"""Whole article texts: other people's words, kept as files beside the quads and never in a graph.

One JSON file per article, named by digests of the article's key and of its text: nothing in an
article can choose a path, and a new text never overwrites an old one before the graph has changed.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from queries.faults import StoreError

AT_ONCE = 16  # files whose way to the disk is waited for together


def digest(text: str) -> str:
    """SHA-256 of the text in UTF-8, in hex: what ``mfk:sha256`` of an article says."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def put_all(folder: Path, articles: Sequence[tuple[str, Mapping[str, object]]]) -> None:
    """`put` for several articles by key, side by side: the disk takes them in as quickly as a few."""
    if len(articles) < 2:
        for key, article in articles:
            put(folder, key, article)
        return
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for _ in pool.map(lambda each: put(folder, *each), articles):
            pass


def put(folder: Path, key: str, article: Mapping[str, object]) -> Path:
    """Write an article's JSON object (with the key ``text``) by a rename, so that it is whole or absent.

    Raises StoreError when the folder cannot be written.
    """
    path = folder / f"{digest(key)[:24]}-{digest(str(article['text']))[:24]}.json"
    content = json.dumps(article, ensure_ascii=False, sort_keys=True, indent=1) + "\n"
    data = content.encode("utf-8", "backslashreplace")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.read_bytes() == data:
            return path
        handle, temporary = tempfile.mkstemp(dir=folder, prefix=".new-")
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)
    except OSError as error:
        raise StoreError(
            f"{folder}: the texts of articles cannot be written there ({error.strerror})"
        ) from error
    return path


def drop(folder: Path, key: str, sha256: str | None = None) -> None:
    """Remove the text of an article that has this digest, or all of its texts."""
    for path in _files(folder, key, sha256):
        path.unlink(missing_ok=True)


def get(folder: Path, key: str, sha256: str | None = None) -> dict[str, object]:
    """The JSON object of an article; of the text with this digest, where one is given.

    Raises StoreError when there is none, or when the file is no longer what was written.
    """
    for path in _files(folder, key, sha256):
        try:
            article = json.loads(path.read_text(encoding="utf-8"))
            text = article["text"]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise StoreError(f"{path}: the text of article {key!r} is damaged; ingest it again") from error
        if sha256 is None or digest(text) == sha256:
            return dict(article)
    raise StoreError(f"{folder}: holds no text of article {key!r} as it was ingested; ingest it again")


def _files(folder: Path, key: str, sha256: str | None) -> list[Path]:
    """Where the text with this digest lies; without one a search through the whole folder."""
    name = f"{digest(key)[:24]}-"
    if sha256 is None:
        return sorted(folder.glob(f"{name}*.json"))
    path = folder / f"{name}{sha256[:24]}.json"
    return [path] if path.exists() else []


def find(folder: Path, key: str, sha256: str) -> dict[str, object] | None:
    """Like `get`, but None where the text is missing or damaged: then the article is ingested again."""
    try:
        return get(folder, key, sha256)
    except StoreError:
        return None
