"""Days and months of a year that the text has named: "the 2018 agreement, signed on 11 May that year"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.dates.dateshapes import Found

_THAT_YEAR = re.compile(
    r",?\s(?:of\s|in\s|pada\s|di\s)?(?:that(?:\ssame)?\syear|the\ssame\syear"
    r"|tahun\s(?:itu|tersebut|yang\ssama|berkenaan|berkenaan itu))\b(?:\s(?:juga|too)\b)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d/]|[.,–-]\d)")
_REACH = 600  # characters back in which the year was named
_YEARLESS = frozenset(("day", "day-en", "days", "days-en", "month-alone", "week-of-month"))
_YEARS = frozenset(("tahun", "year"))


def in_named_years(found: Sequence[Found], text: str) -> list[Found]:
    """The expressions, of which those "of that year" have the year that was named last before them.

    Where none was named they are left out: of which year they are is not known.
    Args: the expressions of an article in their order; its text.
    """
    if _THAT_YEAR.search(text) is None:
        return list(found)
    kept: list[Found] = []
    for f in found:
        same = _THAT_YEAR.match(text, f.end) if f.shape in _YEARLESS and "y" not in f.words else None
        if same is None or f.words.get("rely") or f.words.get("relye"):
            kept.append(f)
            continue
        year = _named(f, kept, text)
        if year:
            shape = "month" if f.shape == "month-alone" else f.shape
            kept.append(replace(f, shape=shape, end=same.end(), words=f.words | year))
    return kept


def _named(f: Found, before: Sequence[Found], text: str) -> dict[str, str]:
    """The words for the year that was named last: a number, or "last year"; empty where none was."""
    low = max(0, f.start - _REACH)
    at, words = max(((m.start(), {"y": m[0]}) for m in _YEAR.finditer(text, low, f.start)), default=(low, {}))
    for other in before:
        relative = other.words.get("rely") or other.words.get("relye")
        if other.words.get("unit") in _YEARS and other.shape == "unit":
            relative = other.words.get("rel")
        if relative and other.start > at:
            at, words = other.start, {"rely": relative.removeprefix("the ")}
    return words
