"""The course of a promise: its steps, each with the article that tells it, and what continues it.

Where a promise stands is read from ``graph/derived`` (`queries/courses.py`): what no single article says,
such as that a day has passed without a word or that two reports contradict each other.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from queries.results import Table

OPEN = ("proposed", "planned", "agreed", "signed", "in-force")


@dataclass(frozen=True, slots=True)
class Continued:
    """A later commitment that continues one: its id, where it stands, since when."""

    id: str
    status: str
    date: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """What is derived of a commitment; dates are ISO dates, "" where none is known."""

    state: str = ""
    open: bool = False
    promised: str = ""
    last: str = ""  # the last report of it
    due: str = ""
    after: tuple[Continued, ...] = field(default=())


def read_courses(table: Table, base: str) -> dict[str, Course]:
    """The courses by commitment, out of the answer to ``courses.rq``; ids as `corpus.local` has them."""
    said: dict[str, dict[str, str]] = {}
    after: dict[str, set[tuple[str, str, str]]] = {}
    for record in table.records():
        row = {name: (value or "").removeprefix(base) for name, value in record.items()}
        name = row["property"].rsplit("#", 1)[-1]
        if name == "follows":
            later = (row["value"], row["status"].rsplit("/", 1)[-1], row["day"])
            after.setdefault(row["fact"], set()).add(later)
        else:
            said.setdefault(row["fact"], {})[name] = row["value"]
    return {
        me: Course(
            found.get("commitmentState", "").rsplit("/", 1)[-1],
            found.get("isOpen", "") in ("true", "1"),
            found.get("promisedOn", ""),
            found.get("lastReportedOn", ""),
            found.get("dueBy", ""),
            tuple(Continued(*later) for later in sorted(after.get(me, ()), key=lambda each: (each[2], each))),
        )
        for me, found in sorted(said.items())
    }


def steps(
    told: Iterable[tuple[str, str, str]], published: Mapping[str, str], course: Course, own_day: str
) -> list[dict[str, Any]]:
    """Every step of a commitment once, in the order in which it could be known, each with what proves it.

    A step is dated by its first report, the first one by the day of the promise where that is no later.
    Reports of a step that is known already are no steps; what continues the promise is one.

    Args: told: for each claim (status, article, quote); published: the day of each article, "" unknown;
    course: what is derived; own_day: the first day of its own time.
    Returns: dicts with ``date`` (may be ""), ``status``, and ``article`` and ``quote``, or ``fact``: the
    later commitment.
    """
    reports = sorted((published.get(article, ""), status, article, quote) for status, article, quote in told)
    dated = [row for row in reports if row[0]] + [row for row in reports if not row[0]]
    found: list[dict[str, Any]] = []
    known: set[str] = set()
    for date, status, article, quote in dated:
        if status in known:
            continue
        begun = course.promised or own_day
        if not known and begun and (not date or begun <= date):
            date = begun
        known.add(status)
        found.append({"date": date, "status": status, "article": article, "quote": quote})
    found += [{"date": each.date, "status": each.status, "fact": each.id} for each in course.after]
    return sorted(found, key=lambda step: (not step["date"], step["date"]))
