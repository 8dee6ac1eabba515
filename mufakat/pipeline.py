"""A digest of everything that decides what an article yields and what many yield together."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path

ROOMS = ("ingest", "ontology")


@functools.cache
def pipeline_digest() -> str:
    """A digest of everything that decides what an article yields: code, cues and authority data.

    An article is extracted again when its text or this digest changes; all are brought together anew.
    """
    root = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for path in sorted(p for room in ROOMS for p in (root / room).rglob("*") if p.is_file()):
        if path.suffix in {".py", ".toml", ".csv", ".ttl", ".model"}:
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()
