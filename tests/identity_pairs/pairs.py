"""Pairs of small article records with a person's verdict, as the facts of two articles.

`meetings.csv` and `commitments.csv` hold two rows per pair: what article a tells and what article b tells
(see the README beside them). `read_pairs` reads them; `claims` makes the quads from which the graph is built.
"""

from __future__ import annotations

import csv
import re
from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal

from pyoxigraph import Quad

from ingest.article import Article
from ingest.facts import (
    Commitment,
    Evidence,
    Facts,
    Institution,
    Meeting,
    Participation,
    Person,
    Post,
    Precision,
    Topic,
    When,
)
from ingest.quads import to_quads
from ingest.rdf_values import fold
from ontology.knowledge import Knowledge, load
from ontology.terms import Names

HERE = Path(__file__).parent
Verdict = Literal["same", "different"]
_NAMED = re.compile(r"(?P<name>[^()]+?) \((?:(?P<post>[^()]+), )?(?P<country>[A-Za-z]+)\)")


class PairError(ValueError):
    """A row of the tables cannot be read; names the pair and the value."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What two articles tell, and whether a careful reader takes it for one thing."""

    id: str
    what: Literal["meeting", "commitment"]
    verdict: Verdict
    trap: str
    why: str
    a: Mapping[str, str]
    b: Mapping[str, str]


def read_pairs() -> list[Pair]:
    """All pairs of both tables, in their order. Raises PairError for a pair without exactly rows a and b."""
    return [*_table("meeting"), *_table("commitment")]


def _table(what: Literal["meeting", "commitment"]) -> Iterator[Pair]:
    with (HERE / f"{what}s.csv").open(encoding="utf-8", newline="") as file:
        for name, group in groupby(csv.DictReader(file), key=lambda row: row["pair"]):
            rows = list(group)
            if [row["article"] for row in rows] != ["a", "b"]:
                raise PairError(f"{what}s.csv: pair {name} needs one row a and one row b, in this order")
            if rows[0]["verdict"] not in ("same", "different"):
                raise PairError(f"{what}s.csv: pair {name}: verdict {rows[0]['verdict']!r}")
            verdict: Verdict = "same" if rows[0]["verdict"] == "same" else "different"
            yield Pair(name, what, verdict, rows[0]["trap"], rows[0]["why"], rows[0], rows[1])


def claims(pair: Pair, names: Names) -> list[Quad]:
    """The source and extraction graphs of the two articles of a pair."""
    return [
        quad
        for side, row in (("a", pair.a), ("b", pair.b))
        for quad in to_quads(*_article(f"{pair.id}-{side}", pair.what, row), load(), names)
    ]


def _article(name: str, what: str, row: Mapping[str, str]) -> tuple[Article, Facts]:
    """One article whose text is its record, one line per column, so that every fact has its evidence."""
    told = {k: v for k, v in row.items() if v and k not in ("pair", "verdict", "trap", "why", "article")}
    text = "\n".join([name, *(f"{column}: {value}" for column, value in told.items())])

    def proof(*columns: str) -> tuple[Evidence, ...]:
        lines = [f"{c}: {told[c]}" for c in columns if c in told] or [text.split("\n")[1]]
        return tuple(Evidence(text.index(line), text.index(line) + len(line), line) for line in lines)

    published = row["published"] or None
    article = Article(name, text, name, "id", f"https://example.org/{name}", published)
    people = [_named(name, x) for x in _several(row["people"])]
    offices = [_named(name, x) for x in _several(row.get("offices", ""))]
    bodies = [_named(name, x) for x in _several(row["bodies"])]
    parts = (
        *(
            Participation("attendee", proof("people"), person=n, party=c)
            for n, (_, _, c) in enumerate(people)
        ),
        *(
            Participation("attendee", proof("offices"), post=n, party=c)
            for n, (_, _, c) in enumerate(offices)
        ),
        *(
            Participation("attendee", proof("bodies"), institution=n, party=c)
            for n, (_, _, c) in enumerate(bodies)
        ),
    )
    topics = tuple(Topic(topic, proof("topics")[0]) for topic in row["topics"].split())
    parties = tuple(row["parties"].split())
    meeting = what == "meeting"
    kind, date = (row["kind"], row["date"]) if meeting else (row["meeting_kind"], row["meeting_date"])
    met = Meeting(
        kind,
        row["status"] if meeting else _status(date, published),
        parties,
        proof("kind", "parties", "people") if meeting else proof("meeting_kind", "people"),
        when(date),
        row["place"] or None,
        row["country"] or None,
        proof("place")[0] if row["place"] else None,
        parts,
        topics,
        int(row["ordinal"]) if row.get("ordinal") else None,
    )
    made = (
        () if meeting else (_commitment(row, parties, topics, proof("kind", "name", "topics"), bool(kind)),)
    )
    return article, Facts(
        article=name,
        language="id",
        published=published,
        tier="daily",
        persons=tuple(
            Person((n,), proof("people"), Post(post, proof("people"), c) if post else None, country=c)
            for n, post, c in people
        ),
        institutions=tuple(
            Institution((n,), proof("bodies"), c, authority(n, c, load())) for n, _, c in bodies
        ),
        posts=tuple(Post(n, proof("offices"), c) for n, _, c in offices),
        meetings=(met,) if kind else (),
        commitments=made,
    )


def _commitment(
    row: Mapping[str, str],
    parties: tuple[str, ...],
    topics: tuple[Topic, ...],
    proof: tuple[Evidence, ...],
    at: bool,
) -> Commitment:
    return Commitment(
        row["kind"],
        row["status"],
        parties,
        proof,
        when(row["date"]),
        when(row["due"]),
        tuple(row["by"].split()),
        tuple(row["to"].split()),
        topics,
        0 if at else None,
        name=row["name"] or None,
    )


def _status(date: str, published: str | None) -> str:
    """Of the meeting at which something was promised: planned where it lies after the article."""
    return "planned" if published and date[:10] > published else "held"


def _several(cell: str) -> list[str]:
    return [part for part in cell.split("; ") if part]


def _named(name: str, told: str) -> tuple[str, str | None, str]:
    """`Name (post, CCC)` or `Name (CCC)`. Raises PairError."""
    if not (found := _NAMED.fullmatch(told)):
        raise PairError(f"{name}: {told!r} is not `Name (post, country)` or `Name (country)`")
    return found["name"], found["post"], found["country"]


def authority(name: str, country: str, knowledge: Knowledge) -> str | None:
    """The one body of that state in the authority data with that name, else None."""
    found = {
        body.id
        for body in knowledge.bodies
        if body.country == country
        and fold(name) in map(fold, (*body.names.values(), *body.aliases, *body.abbreviations))
    }
    return found.pop() if len(found) == 1 else None


def when(edtf: str) -> When | None:
    """The time of an EDTF level 1 date (day, month, year or interval of those); None for an empty cell."""
    if not edtf:
        return None
    first, _, last = edtf.partition("/")
    earliest, latest = _days(first)[0], _days(last or first)[1]
    one: dict[int, Precision] = {4: "year", 7: "month", 10: "day"}
    thirds = ("01", "10"), ("11", "20"), ("21", latest[8:])
    part = last and earliest[:7] == latest[:7] and (earliest[8:], latest[8:]) in thirds and len(first) == 10
    precision = one[len(first)] if not last else "part-of-month" if part else "interval"
    return When(edtf, edtf, earliest, latest, precision, "record")


def _days(date: str) -> tuple[str, str]:
    """First and last day of a day, month or year."""
    if len(date) == 4:
        return f"{date}-01-01", f"{date}-12-31"
    if len(date) == 7:
        year, month = (int(x) for x in date.split("-"))
        return f"{date}-01", f"{date}-{monthrange(year, month)[1]:02}"
    return date, date
