"""The concept schemes of ``schemes.csv``: kinds, statuses, roles, tiers and precisions, in both languages."""

from __future__ import annotations

import csv
import functools
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).parent / "schemes.csv"

PILLARS: Mapping[str, Mapping[str, str]] = {
    "APSC": {"en": "ASEAN Political-Security Community", "id": "Masyarakat Politik-Keamanan ASEAN"},
    "AEC": {"en": "ASEAN Economic Community", "id": "Masyarakat Ekonomi ASEAN"},
    "ASCC": {"en": "ASEAN Socio-Cultural Community", "id": "Masyarakat Sosial Budaya ASEAN"},
}


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept, or with an empty ``id`` the scheme itself."""

    scheme: str  # "meeting-kind"
    id: str  # "bilateral-meeting"
    labels: Mapping[str, str]  # by language: en, id
    definitions: Mapping[str, str]


@functools.cache
def entries() -> tuple[Concept, ...]:
    """All rows of the table, in its order."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        return tuple(
            Concept(
                row["scheme"],
                row["id"],
                {"en": row["label_en"], "id": row["label_id"]},
                {"en": row["definition_en"], "id": row["definition_id"]},
            )
            for row in csv.DictReader(file)
        )


@functools.cache
def concepts() -> Mapping[str, tuple[str, ...]]:
    """The ids of every scheme, in the order of the table.

    Example: ``concepts()["meeting-status"] == ("held", "planned", "proposed", "cancelled")``.
    """
    found: dict[str, list[str]] = {}
    for entry in entries():
        found.setdefault(entry.scheme, []).extend([entry.id] if entry.id else [])
    return {scheme: tuple(ids) for scheme, ids in found.items()}
