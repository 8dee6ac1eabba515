"""Where the places lie that articles name, and how else they are spelt: ``authority/coordinates.csv``.

For drawing, and for telling that two spellings are one town. Nothing of it enters a graph: an article tells
the name of a place, and no degrees.
"""

from __future__ import annotations

import csv
import functools
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ontology.knowledge import AuthorityError

TABLE = Path(__file__).parent / "authority" / "coordinates.csv"
AREA = "area"


@dataclass(frozen=True, slots=True)
class Coordinates:
    """A point on the globe, in degrees (WGS 84), and the name under which a map shows it."""

    name: str
    latitude: float
    longitude: float
    area: bool  # a province or an island, which the point stands in the middle of


def locate(place: str, country: str) -> Coordinates | None:
    """Where a place lies, None where the table does not know it.

    Args: the name in any of its listed spellings, case and accents aside; the state, by alpha-3: without one
    a name says too little. A house before its town ("Merdeka Palace, Jakarta") lies where the town does.
    """
    found = _table().get((country, _folded(place)))
    return found or _table().get((country, _folded(place.rpartition(", ")[2])))


@functools.cache
def _table() -> Mapping[tuple[str, str], Coordinates]:
    """All names. Raises AuthorityError for a value that is no coordinate and for a name given twice."""
    found: dict[tuple[str, str], Coordinates] = {}
    with TABLE.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 2):
            names = row["names"].split("|")
            try:
                spot = Coordinates(
                    names[0], float(row["latitude"]), float(row["longitude"]), row["kind"] == AREA
                )
            except ValueError as error:
                raise AuthorityError(f"coordinates.csv:{number}: {error}") from None
            if not (-90 <= spot.latitude <= 90 and -180 <= spot.longitude <= 180):
                raise AuthorityError(f"coordinates.csv:{number}: {spot.name!r} is not on the globe")
            for name in dict.fromkeys(map(_folded, names)):
                if (row["country"], name) in found:
                    raise AuthorityError(f"coordinates.csv:{number}: {name!r} stands there twice")
                found[row["country"], name] = spot
    return found


def _folded(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(plain.translate(_ALIKE).casefold().replace("-", " ").split())


_ALIKE = str.maketrans({"đ": "d", "Đ": "D", "'": None, "’": None})
