"""Spans of calendar time as `When` values: EDTF level 1 with inclusive bounds.

Sources: ISO 8601-2:2019 (EDTF level 1); parts of months by the convention of the annotation guide: the
first ten days, the second ten, the rest.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from ingest.facts import Evidence, Precision, When


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of calendar time; None where the words could not be anchored."""

    edtf: str | None
    first: date | None
    last: date | None
    precision: Precision
    rule: str
    anchor: date | None = None

    def when(self, words: str, start: int, end: int) -> When:
        """The span as the reading of the words at these offsets."""
        return When(
            words,
            self.edtf,
            self.first.isoformat() if self.first else None,
            self.last.isoformat() if self.last else None,
            self.precision,
            self.rule,
            self.anchor.isoformat() if self.anchor else None,
            Evidence(start, end, words),
        )


def unanchored(rule: str) -> Span:
    """Words that the article gives nothing to resolve against."""
    return Span(None, None, None, "unanchored", rule)


def day(y: int, m: int, d: int) -> date | None:
    """The calendar day, None where there is none (31 February)."""
    try:
        return date(y, m, d)
    except ValueError:
        return None


def on(when: date, rule: str, anchor: date | None = None) -> Span:
    """One day."""
    return Span(when.isoformat(), when, when, "day", rule, anchor)


def between(first: date, last: date, rule: str, anchor: date | None = None) -> Span | None:
    """From one day to another, None where the second comes first."""
    if first > last:
        return None
    return Span(f"{first.isoformat()}/{last.isoformat()}", first, last, "interval", rule, anchor)


def month(y: int, m: int, rule: str, anchor: date | None = None) -> Span:
    """One month."""
    return Span(
        f"{y:04d}-{m:02d}", date(y, m, 1), date(y, m, calendar.monthrange(y, m)[1]), "month", rule, anchor
    )


def part_of_month(y: int, m: int, part: int, rule: str, anchor: date | None = None) -> Span:
    """The first ten days of a month (part 0), the second ten (1) or the rest (2)."""
    last = 10 * part + 10 if part < 2 else calendar.monthrange(y, m)[1]
    first = date(y, m, 10 * part + 1)
    end = date(y, m, last)
    return Span(f"{first.isoformat()}/{end.isoformat()}", first, end, "part-of-month", rule, anchor)


def half_of_month(y: int, m: int, half: int, rule: str, anchor: date | None = None) -> Span:
    """The first fifteen days of a month (half 1) or the rest (2)."""
    first, end = (1, 15) if half == 1 else (16, calendar.monthrange(y, m)[1])
    start, last = date(y, m, first), date(y, m, end)
    return Span(f"{start.isoformat()}/{last.isoformat()}", start, last, "part-of-month", rule, anchor)


def months(y1: int, m1: int, y2: int, m2: int, rule: str, anchor: date | None = None) -> Span | None:
    """From one month to another, None where the second comes first."""
    if (y1, m1) > (y2, m2):
        return None
    last = date(y2, m2, calendar.monthrange(y2, m2)[1])
    return Span(f"{y1:04d}-{m1:02d}/{y2:04d}-{m2:02d}", date(y1, m1, 1), last, "interval", rule, anchor)


def year(y: int, rule: str, anchor: date | None = None) -> Span:
    """One year."""
    return Span(f"{y:04d}", date(y, 1, 1), date(y, 12, 31), "year", rule, anchor)


def years(y1: int, y2: int, rule: str) -> Span | None:
    """From one year to another, None where the second does not come later."""
    if y1 >= y2:
        return None
    return Span(f"{y1:04d}/{y2:04d}", date(y1, 1, 1), date(y2, 12, 31), "interval", rule)


def week(within: date, rule: str, anchor: date | None = None) -> Span | None:
    """Monday to Sunday of the week of a day (ISO 8601)."""
    monday = within - timedelta(within.weekday())
    return between(monday, monday + timedelta(6), rule, anchor)
