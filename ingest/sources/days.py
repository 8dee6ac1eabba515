"""The calendar day of a moment as a source tells it: the day on which its readers had it.

A page or feed often tells its moment in UTC ("2023-03-04T23:10:00Z", ISO 8601), because its system does. At
that moment it is the next morning in Jakarta, and "today" in the article means that morning: taken as told,
every relative date would be a day early. So a moment of another part of the world is moved to the zone of the
outlet, known by the country of its address, else by the language of its text; where neither is known,
the day stays as told. Offsets of the region itself are the outlet's own and stay.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from ingest.text.language import detect

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari february feb",
            "maret march mac mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july julai jul",
            "agustus august ogos agu agt aug",
            "september sept sep",
            "oktober october okt oct",
            "november nov",
            "desember december disember des dec dis",
        ),
        1,
    )
    for name in names.split()
}
_WRITTEN = re.compile(
    r"\b(\d{1,2})\s+([A-Za-z]{3,9})\.?,?\s+(\d{4})\b|\b([A-Za-z]{3,9})\.?\s+(\d{1,2}),\s*(\d{4})\b"
)
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
_MOMENT = re.compile(
    r"(?<!\d)(\d{4}-\d\d-\d\d)[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?\s*"
    r"(Z|UTC|GMT|[+-]\d\d:?\d\d)(?!\d)"
)
_ZONES = {  # minutes before UTC, by the country of an address; the capital's where there are several
    **dict.fromkeys(("id", "vn", "th", "kh", "la"), 420),
    **dict.fromkeys(("my", "sg", "bn", "ph"), 480),
    "mm": 390,
    "tl": 540,
}
_SPOKEN = {"id": 420, "ms": 480}  # by the language of the text
_REGION = range(390, 541)  # offsets that outlets of the region tell of themselves
_YEARS = range(1800, 2101)  # outside stands what a system writes that knows no date: the years 1 and 9999
_EPOCH = date(1970, 1, 1)  # and its zero, in UTC or in a zone of the region


def one_day(told: str) -> str | None:
    """The one calendar day that a text tells in full, else None: never a day from a piece of a date.

    A date that systems write in place of none ("0001-01-01", "1970-01-01") is none.
    """
    found = set()
    for year, month, number in _ISO.findall(told):
        found.add((int(year), int(month), int(number)))
    for one, name, year, other, two, other_year in _WRITTEN.findall(told):
        month = _MONTHS.get((name or other).lower())
        if month:
            found.add((int(year or other_year), month, int(one or two)))
    try:
        (only,) = {date(*parts) for parts in found}
    except ValueError:  # none, more than one, or no day of the calendar
        return None
    return None if only.year not in _YEARS or only == _EPOCH else only.isoformat()


def day_there(told: str, where: str | None, text: str) -> str | None:
    """The one day that a text tells, in the zone of the outlet.

    Args:
        told: a date, or a date and time, as the source writes it.
        where: the address of the article, for its country.
        text: its text, for its language.
    """
    day = one_day(told)
    moment = _MOMENT.search(told)
    if day is None or moment is None:
        return day
    offset = _minutes(moment[4])
    if offset in _REGION:
        return day
    try:
        at = datetime.fromisoformat(f"{moment[1]}T{moment[2]}:{moment[3]}") - timedelta(minutes=offset)
    except ValueError:  # 24:00 and the like: the day stands all the same
        return day
    if all((at + timedelta(minutes=there)).date().isoformat() == day for there in (_REGION[0], _REGION[-1])):
        return day  # the same day in all the region: its language need not be looked at
    there = _ZONES.get((urlsplit(where or "").hostname or "").rpartition(".")[2])
    there = there or _SPOKEN.get(detect(text).code or "")
    return (at + timedelta(minutes=there)).date().isoformat() if there else day


def _minutes(offset: str) -> int:
    if offset[0] not in "+-":
        return 0
    hours, minutes = int(offset[1:3]), int(offset[-2:])
    return (hours * 60 + minutes) * (-1 if offset[0] == "-" else 1)


def as_iso(told: str) -> str:
    """A date of a feed (RFC 822 with its zone, or ISO 8601) as `day_there` reads it; others unchanged."""
    try:
        found = parsedate_to_datetime(told)
    except (ValueError, TypeError, IndexError, OverflowError):
        return told
    if told.rstrip().endswith("-0000"):  # RFC 5322, 3.3: UTC, and nothing is said of the place
        found = found.replace(tzinfo=UTC)
    return found.isoformat()
