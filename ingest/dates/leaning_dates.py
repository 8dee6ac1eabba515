"""Dates that lean on another day: "kemarin", "last week", "Senin", "two days later"."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from ingest.dates import timespans
from ingest.dates.dateshapes import Found
from ingest.dates.datewords import FUTURE, NUMBERS, PAST, THIS, WEEKDAYS
from ingest.dates.timespans import Span

CONTRADICTS = "weekday contradicts"
BESIDE = frozenset(("next-day", "day-before", "days-after", "days-before", "days-from-event"))
DIRECTION = {**dict.fromkeys(PAST, -1), **dict.fromkeys(FUTURE, 1)}
SATURDAY = 5
JUST_GONE = 2  # days behind which "this Sunday" is the next one
_AFTERWARDS = frozenset(("setelah", "sesudah", "selepas", "seusai", "usai", "after", "following"))


@dataclass(frozen=True, slots=True)
class Anchor:
    """What dates without a year, or relative ones, are read against."""

    day: date | None = None
    firm: bool = False  # the publication date or a dateline: also days and weeks may lean on it
    latest: int | None = None  # the latest year that a month or day of the text carries


def shifted(anchor: date, by: int) -> tuple[int, int]:
    """Year and month, a number of months away."""
    total = anchor.year * 12 + anchor.month - 1 + by
    return total // 12, total % 12 + 1


def shift(unit: str, by: int, anchor: Anchor, rule: str) -> Span | None:
    """The day, week, month or year that lies a number of units from the anchor."""
    unit = unit.rstrip("s") if unit.isascii() else unit
    small = unit in ("hari", "day", "pekan", "minggu", "week", "weekend") or " " in unit
    if anchor.day is None or (small and not anchor.firm):
        return timespans.unanchored(rule)
    try:
        if unit in ("hari", "day"):
            return timespans.on(anchor.day + timedelta(by), rule, anchor.day)
        if unit in ("pekan", "minggu", "week"):
            return timespans.week(anchor.day + timedelta(7 * by), rule, anchor.day)
        if small:  # a weekend
            monday = anchor.day - timedelta(anchor.day.weekday()) + timedelta(7 * by)
            return timespans.between(monday + timedelta(5), monday + timedelta(6), rule, anchor.day)
        if unit in ("bulan", "month"):
            return timespans.month(*shifted(anchor.day, by), rule, anchor.day)
        if unit in ("tahun", "year"):
            return timespans.year(date(anchor.day.year + by, 1, 1).year, rule, anchor.day)
    except (ValueError, OverflowError):
        return None
    return None  # decades are too vague to be dates


def units_away(f: Found, anchor: Anchor) -> int:
    """How many weeks, months or years lie between; "over the weekend" is the last one, if none is ahead."""
    if "rel" in f.words:
        return DIRECTION.get(f.words["rel"].removeprefix("the "), 0)
    begun = anchor.day is not None and anchor.day.weekday() >= SATURDAY
    return 0 if f.ahead or begun else -1


def days_of_word(word: str) -> int:
    """How many days before or after today a word means."""
    if word in ("kemarin", "kelmarin", "semalam", "yesterday", "tadi malam", "malam tadi", "last night"):
        return -1
    if "before" in word or word.endswith((" dulu", " lusa")):
        return -2
    return {"besok": 1, "tomorrow": 1, "lusa": 2, "day after tomorrow": 2, "the day after tomorrow": 2}.get(
        word, 1 if word.startswith("esok") else 0
    )


def day_of_month(w: dict[str, str], anchor: Anchor) -> Span | None:
    """A day of this month, the last or the next: "on the 20th of this month"."""
    if anchor.day is None or not anchor.firm:
        return timespans.unanchored("day-of-month")
    exact = timespans.day(*shifted(anchor.day, DIRECTION.get(w["rel"], 0)), int(w["d"]))
    return timespans.on(exact, "day-of-month", anchor.day) if exact else None


def of_week(f: Found, anchor: Anchor) -> Span | None:
    """A weekday of the week before, of this one, or of the next (Monday to Sunday)."""
    if anchor.day is None or not anchor.firm:
        return timespans.unanchored("weekday-of-week")
    by = WEEKDAYS[f.words["weekday"]] - anchor.day.weekday() + 7 * DIRECTION.get(f.words["rel"], 0)
    return timespans.on(anchor.day + timedelta(by), "weekday-of-week", anchor.day)


def weekday(f: Found, anchor: Anchor) -> Span | None:
    """A weekday alone: the last one up to the anchor, the next one where the words look ahead."""
    if anchor.day is None:
        return timespans.unanchored("weekday")
    wanted = WEEKDAYS[f.words["weekday"]]
    said = f.words.get("tense") or f.words.get("before", "")
    direction = DIRECTION.get(said, 0)
    back = (anchor.day.weekday() - wanted) % 7
    if said in THIS and back > JUST_GONE:
        direction = 1  # "starts this Sunday"
    if direction > 0 or (direction == 0 and f.ahead and back):
        return timespans.on(anchor.day + timedelta(7 - back), "weekday", anchor.day)
    if direction < 0 and back == 0:
        back = 7
    return timespans.on(anchor.day - timedelta(back), "weekday", anchor.day)


def beside(f: Found, previous: date | None) -> Span | None:
    """The day so many days after or before the day told last."""
    if previous is None:
        return timespans.unanchored(f.shape)
    n = NUMBERS.get(f.words.get("n", "satu")) or int(f.words["n"])
    behind = f.shape in ("next-day", "days-after") or f.words.get("side") in _AFTERWARDS
    exact = previous + timedelta(n if behind else -n)
    wrong = "weekday" in f.words and exact.weekday() != WEEKDAYS[f.words["weekday"]]
    return timespans.on(exact, CONTRADICTS if wrong else f.shape, previous)
