"""In which city a seat of power stands: "at the Great Hall of the People", "di Istana Merdeka"."""

from __future__ import annotations

import csv
import functools
import re
from collections.abc import Mapping

from ontology.knowledge import FOLDER

# A ministry called by its seat: "officials from Wisma Putra", "menurut Pejambon".
_NO_WORDS_OF = "".join(
    rf"(?<!\b{word}\s)"
    for word in "dari daripada oleh kata menurut kenyataan pegawai pejabat jurucakap pihak from by".split()  # noqa: SIM905
)


@functools.cache
def _venues() -> tuple[re.Pattern[str], Mapping[str, tuple[str, str]]]:
    """The pattern of all venues, the longest first, and each one's city and country (alpha-3)."""
    found: dict[str, tuple[str, str]] = {}
    with (FOLDER / "venues.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for name in row["venues"].split("|"):
                found[name] = (row["city"], row["country"])
    names = sorted(found, key=lambda name: (-len(name), name))
    return re.compile(_NO_WORDS_OF + r"\b(?:" + "|".join(map(re.escape, names)) + r")\b"), found


def seat(text: str) -> tuple[str, str] | None:
    """The city and country of the one seat of power that a text names, None of none or several.

    Only cities that the text itself could be about: the caller checks the country.
    """
    found = named_seat(text)
    return found[1:] if found is not None else None


def named_seat(text: str) -> tuple[str, str, str] | None:
    """The one seat of power that a text names, as it is written, with its city and country; else None."""
    pattern, cities = _venues()
    found = {cities[m.group()]: m.group() for m in pattern.finditer(text)}
    return next(((words, *city) for city, words in found.items()), None) if len(found) == 1 else None
