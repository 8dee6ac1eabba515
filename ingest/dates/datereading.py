"""What a date expression means: a span with the rule used, or nothing where it is no date after all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from ingest.dates import timespans
from ingest.dates.dateshapes import Found
from ingest.dates.datewords import HALVES, LAST_WEEK, MONTHS, NUMBERS, ORDINALS, PARTS, WEEKDAYS
from ingest.dates.leaning_dates import (
    BESIDE,
    CONTRADICTS,
    DIRECTION,
    Anchor,
    beside,
    day_of_month,
    days_of_word,
    of_week,
    shift,
    shifted,
    units_away,
    weekday,
)
from ingest.dates.timespans import Span

NEAR = 45  # days from the publication within which a wrong weekday is a slip of the pen, no other year
HARDLY_OVER = 2  # months behind the publication, within which "will meet on 3 May" may tell of the past


def read(f: Found, anchor: Anchor, previous: date | None) -> Span | None:
    """The span that an expression means, None where it is no date after all."""
    relative = f.words.get("rely") or f.words.get("relye")
    if relative and anchor.day is None:
        return timespans.unanchored("relative-year")
    if relative and anchor.day:
        said = {"y": str(anchor.day.year + DIRECTION.get(relative, 0))}
        f = replace(f, shape="month" if f.shape == "month-alone" else f.shape, words=f.words | said)
    w = f.words
    match f.shape:
        case "iso" | "day" | "day-en" | "weekday-number" | "number":
            return _day(f, anchor)
        case "days" | "days-en" | "days-number" | "days-over-months":
            return _days(w, anchor)
        case "months":
            y2 = int(w["y"])
            m1, m2 = MONTHS[w["m1"]], MONTHS[w["m2"]]
            return timespans.months(int(w.get("y1", y2)), m1, y2, m2, "months")
        case "month":
            y, m = int(w["y"]), MONTHS[w["m"]]
            if "part" in w:
                return _of_month(y, m, w["part"])
            return timespans.month(y, m, "month-year")
        case "month-alone":
            return _bare_month(f, anchor)
        case "week-of-month":
            return _week_of_month(f, anchor)
        case "part-of-year" | "third-of-year":
            return _part_of_year(w, anchor)
        case "part-of-this-month":
            if anchor.day is None:
                return timespans.unanchored("part-of-this-month")
            y, m = shifted(anchor.day, DIRECTION.get(w["rel"], 0))
            return timespans.part_of_month(
                y, m, PARTS[w["part"].removesuffix(" of")], "part-of-this-month", anchor.day
            )
        case "years":
            return timespans.years(int(w["y1"]), int(w["y2"]), "years")
        case "year":
            return timespans.year(int(w["y"]), "year")
        case "ago":
            n = NUMBERS.get(w.get("n", "satu")) or int(w["n"])
            return shift(w.get("unit") or w["unit1"], -n, anchor, "ago")
        case "ahead":  # "in two weeks they signed three papers" tells how long it took
            n = NUMBERS.get(w["n"]) or int(w["n"])
            return shift(w["unit"], n, anchor, "ahead") if f.ahead or "from now" in f.text else None
        case "span-from-now":
            return None
        case _ if f.shape in BESIDE:
            return beside(f, previous)
        case "weekday-of-week":
            return of_week(f, anchor)
        case "word":
            return shift("hari", days_of_word(w["word"]), anchor, "relative-day")
        case "unit":
            return shift(w["unit"], units_away(f, anchor), anchor, "relative-unit")
        case "day-of-month":
            return day_of_month(w, anchor)
        case _:
            return weekday(f, anchor)


def _day(f: Found, anchor: Anchor) -> Span | None:
    w = f.words
    m = int(w["m"]) if w["m"].isdigit() else MONTHS[w["m"]]
    d = int(w["d"])
    weekday = WEEKDAYS[w["weekday"]] if "weekday" in w else None
    rule = ("weekday-" if weekday is not None else "") + "day-month"
    if "y" in w:
        y = int(w["y"]) + (2000 if len(w["y"]) == 2 else 0)
        exact = timespans.day(y, m, d) or (
            timespans.day(y, d, m) if w["m"].isdigit() and f.shape == "number" else None
        )
        if exact is None:
            return None
        wrong = weekday is not None and exact.weekday() != weekday
        return timespans.on(exact, CONTRADICTS if wrong else rule + "-year")
    if timespans.day(2024, m, d) is None:  # a leap year: no year has this day
        return None
    if anchor.day is not None:
        nearest = _nearest(anchor.day, m, d, DIRECTION.get(w.get("tense", ""), 0))
        if f.ahead and nearest and (anchor.day - nearest).days > 31 * HARDLY_OVER and weekday is None:
            nearest = _nearest(anchor.day, m, d, 1)
        if nearest is None or (
            weekday is None and not anchor.firm and abs((nearest - anchor.day).days) > 300
        ):
            return timespans.unanchored(rule)
        if weekday is None or nearest.weekday() == weekday:
            return timespans.on(nearest, rule, anchor.day)
        fitting = [
            x
            for y in (anchor.day.year - 1, anchor.day.year, anchor.day.year + 1)
            if (x := timespans.day(y, m, d)) and x.weekday() == weekday
        ]
        if abs((nearest - anchor.day).days) <= NEAR and anchor.firm:
            return timespans.on(nearest, CONTRADICTS, anchor.day)
        return timespans.on(fitting[0], rule, anchor.day) if len(fitting) == 1 else timespans.unanchored(rule)
    if weekday is not None and anchor.latest is not None:
        # The article is at least as young as the latest month it names; one of two years can fit the weekday.
        for y in (anchor.latest, anchor.latest + 1):
            exact = timespans.day(y, m, d)
            if exact and exact.weekday() == weekday:
                return timespans.on(exact, rule + "-in-named-year")
    return timespans.unanchored(rule)


def _nearest(anchor: date, m: int, d: int, direction: int) -> date | None:
    """The day nearest to the anchor, on the side that the words point to."""
    candidates = [x for y in (anchor.year - 1, anchor.year, anchor.year + 1) if (x := timespans.day(y, m, d))]
    if direction:
        candidates = [x for x in candidates if (x - anchor).days * direction >= 0] or candidates
    return min(candidates, key=lambda x: (abs((x - anchor).days), x), default=None)


def _days(w: dict[str, str], anchor: Anchor) -> Span | None:
    """Several days: "12-14 Oktober 2024", "28 April hingga 2 Mei"."""
    named = w.get("m") or w["m2"]
    m2 = int(named) if named.isdigit() else MONTHS[named]
    m1 = MONTHS[w["m1"]] if "m1" in w else m2
    d1, d2 = int(w["d1"]), int(w["d2"])
    if "y" in w:
        y2 = int(w["y"])
        y1 = int(w.get("y1", y2 - (m1 > m2)))
    else:
        if timespans.day(2024, m1, d1) is None or timespans.day(2024, m2, d2) is None:
            return None
        start = _nearest(anchor.day, m1, d1, DIRECTION.get(w.get("tense", ""), 0)) if anchor.day else None
        if start is None:
            return timespans.unanchored("days")
        y1, y2 = start.year, start.year + (m1 > m2)
    first, last = timespans.day(y1, m1, d1), timespans.day(y2, m2, d2)
    return (
        timespans.between(first, last, "days", None if "y" in w else anchor.day) if first and last else None
    )


def _bare_month(f: Found, anchor: Anchor) -> Span | None:
    """A month without a year: the nearest, on the side that the words point to.

    What is announced lies ahead, unless its month is hardly over.
    """
    w = f.words
    if anchor.day is None:
        return timespans.unanchored("month")
    m = MONTHS[w["m"]]
    direction = DIRECTION.get(w.get("tense") or w.get("before", ""), 0)
    offsets = [n for n in range(-11, 12) if shifted(anchor.day, n)[1] == m and n * direction >= 0]
    if (w.get("tense") or w.get("before")) == "depan":
        offsets = [n for n in offsets if n > 0]
    best = min(offsets, key=lambda n: (abs(n), n))
    if f.ahead and not direction and best < -HARDLY_OVER:
        best += 12
    y, m = shifted(anchor.day, best)
    if "part" in w:
        return _of_month(y, m, w["part"], anchor.day)
    return timespans.month(y, m, "month", anchor.day)


def _of_month(y: int, m: int, part: str, anchor: date | None = None) -> Span:
    """A third of a month ("early May") or a half."""
    if part in HALVES:
        return timespans.half_of_month(y, m, HALVES[part], "part-of-month", anchor)
    return timespans.part_of_month(y, m, PARTS[part], "part-of-month", anchor)


def _week_of_month(f: Found, anchor: Anchor) -> Span | None:
    """The first to fourth seven days of a month, or its last seven."""
    month = timespans.month(int(f.words["y"]), MONTHS[f.words["m"]], "") if "y" in f.words else None
    month = month or _bare_month(f, anchor)
    if month is None or month.first is None or month.last is None:
        return timespans.unanchored("week-of-month")
    n, leaning = ORDINALS[f.words["n"]], None if "y" in f.words else anchor.day
    first = month.last - timedelta(6) if n == LAST_WEEK else month.first + timedelta(7 * (n - 1))
    return timespans.between(first, first + timedelta(6), "week-of-month", leaning)


def _part_of_year(w: dict[str, str], anchor: Anchor) -> Span | None:
    """A quarter, half or third of a year, as an interval of months."""
    relative = w.get("rel") or w.get("rel2")
    if relative and anchor.day is None:
        return timespans.unanchored("part-of-year")
    y = int(w["y"]) if "y" in w else (anchor.day or date.min).year + DIRECTION.get(relative or "", 0)
    if "part" in w:
        length, n = 4, PARTS[w["part"]] + 1
    else:
        length = 3 if w["unit"] in ("kuartal", "triwulan", "suku", "quarter", "q") else 6
        n = ORDINALS[w["n"]]
    if length * n > 12:
        return None
    return timespans.months(
        y, length * (n - 1) + 1, y, length * n, "part-of-year", anchor.day if relative else None
    )
