"""CAMEO and PLOVER codes of meetings, signings and commitments: a bridge to event data, codes only.

CAMEO (Schrodt 2012) and PLOVER (Halterman et al. 2023) give the codes; which of them fits which of our
kinds is our own reading, in ``event_codes.csv``: the first row that fits holds, ``*`` fits everything. The
signing of a document (057, SUPPORT) and its content (030, AGREE) are two aspects of one commitment and are
never to be summed; a meeting cancelled and an undertaking broken off have no code here.
"""

from __future__ import annotations

import csv
import functools
from dataclasses import dataclass
from pathlib import Path

ASPECTS = ("meeting", "signing", "commitment")
_FILE = Path(__file__).parent / "event_codes.csv"


@dataclass(frozen=True, slots=True)
class EventCode:
    """One row: for an aspect, a kind and a status the CAMEO code, the PLOVER type and its mode."""

    aspect: str
    kind: str
    status: str
    cameo: str
    plover: str
    mode: str


@functools.cache
def event_codes() -> tuple[EventCode, ...]:
    """All rows in file order."""
    with _FILE.open(encoding="utf-8", newline="") as file:
        return tuple(EventCode(**row) for row in csv.DictReader(file))


def codes_of(what: str, kind: str, status: str) -> tuple[EventCode, ...]:
    """The codes of a ``meeting`` or a ``commitment``; of a signed one its signing comes before its content.

    Args: the class in lower case; ids of its kind and status. Returns: none, one, or (signing, content).
    """
    found = []
    for aspect in ("meeting",) if what == "meeting" else ("signing", "commitment"):
        for row in event_codes():
            if row.aspect == aspect and row.kind in (kind, "*") and row.status in (status, "*"):
                if status != "broken-off":
                    found.append(row)
                break
    return tuple(found)
