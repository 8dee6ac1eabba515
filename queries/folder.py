"""The folder of an embedded store: whether it is one of ours, and who may write it.

Layout: ``mufakat-store.json`` (marks it as ours, gives the format, carries the lock), ``quads/`` (the
engine's files), ``texts/``, ``generations/`` (published states, see that module) and ``writes`` (how often
what articles say was written).
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from queries.faults import StoreError, StoreLocked

MARKER = "mufakat-store.json"
FORMAT = 1
KEPT = {
    "judgements.csv",
    "registry.csv",
    "journal.jsonl",
}  # made by people: what `make clean` leaves of a store
ANEW = "delete all in the folder but *.csv and *.jsonl (made by people) and ingest the articles again"
PATIENCE = 1.0  # seconds to wait for another process: enough for a question to end, not for an ingest

LOCKED = "{}: another process is using this store; wait until it has finished, or name another --store"


def check_folder(folder: Path, *, create: bool) -> None:
    """Make the folder a store where it is empty or absent; refuse any other folder that is none."""
    marker = folder / MARKER
    try:
        if not marker.exists():
            if folder.exists() and (not folder.is_dir() or {p.name for p in folder.iterdir()} - KEPT):
                raise StoreError(
                    f"{folder}: is not a store of Mufakat; name another --store, or an empty folder"
                )
            if not create:
                raise StoreError(
                    f"{folder}: there is no store yet; run `mufakat ingest` first, or name its --store"
                )
            folder.mkdir(parents=True, exist_ok=True)
            content = json.dumps({"format": FORMAT, "made_by": "mufakat"}) + "\n"
            new = folder / f".{MARKER}.{os.getpid()}"
            new.write_text(content, encoding="utf-8")
            os.replace(new, marker)
        known = json.loads(marker.read_text(encoding="utf-8"))
        found = known.get("format") if isinstance(known, dict) else None
    except OSError as error:
        way = "choose a folder that you may write" if create else "check its permissions"
        raise StoreError(f"{folder}: the store cannot be opened ({error.strerror}); {way}") from error
    except ValueError as error:
        raise StoreError(f"{marker}: is damaged; {ANEW}") from error
    if found != FORMAT:
        raise StoreError(
            f"{folder}: is a store of format {found!r}, this version reads {FORMAT}; ingest the articles anew"
        )


def lock(folder: Path, *, shared: bool) -> int:
    """Lock the store's marker: shared for readers, else exclusive. Returns the open descriptor.

    The engine refuses a second writer by itself; reading beside a writer it leaves undefined, hence this.
    """
    descriptor = os.open(folder / MARKER, os.O_RDONLY)
    if sys.platform == "win32":  # no such locks there: the engine's own refusal of a second writer remains
        return descriptor
    import fcntl

    until = time.monotonic() + PATIENCE
    while True:
        try:
            fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
            return descriptor
        except BlockingIOError as error:
            if time.monotonic() > until:
                os.close(descriptor)
                raise StoreLocked(LOCKED.format(folder)) from error
            time.sleep(0.05)
