"""Human judgements: rows of a readable file, applied at every build, undone by deleting the row.

A row names things by what one article says of them (``meeting/<article>-<rank>``) or by their row of the
authority tables, so that it holds whatever else is loaded, merged or loaded again. Rows about things that
are not there are passed over: their article may come back.
"""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass
from datetime import date
from pathlib import Path
from typing import Literal as OneOf
from typing import get_args

from ontology.terms import Names

Verdict = OneOf["same", "different", "correction", "retract"]
VERDICTS: tuple[str, ...] = get_args(Verdict)
COLUMNS = ("verdict", "subject", "object", "property", "value", "who", "when", "why")
# A resource under ``id/``: its kind and its key, nothing that could leave the folder of identifiers.
_THING = re.compile(r"[a-z][a-z-]*/[A-Za-z0-9][A-Za-z0-9_-]*")
_LINE = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]")

# What may be corrected, by the class of the thing, and how the value is written: a concept of a scheme, an
# item of the authority tables, a thing of a class, a time in EDTF, or a literal.
CORRECTABLE: dict[str, dict[str, str]] = {
    "Meeting": {"meetingKind": "scheme:meeting-kind", "meetingStatus": "scheme:meeting-status",
                "party": "party", "topic": "topic", "when": "time", "where": "thing:place",
                "seriesOrdinal": "integer"},
    "Commitment": {"commitmentKind": "scheme:commitment-kind",
                   "commitmentStatus": "scheme:commitment-status", "party": "party", "committedBy": "party",
                   "committedTo": "party", "topic": "topic", "when": "time", "due": "time",
                   "madeAt": "thing:meeting"},
    "Person": {"prefLabel": "text", "actsFor": "party"},
    "Institution": {"prefLabel": "text", "actsFor": "party"},
    "Post": {"prefLabel": "text", "actsFor": "party"},
    "Tenure": {"acting": "boolean", "attestedOn": "date"},
    "Participation": {"role": "scheme:participation-role", "forParty": "party", "acting": "boolean"},
}  # fmt: skip


class JudgementError(ValueError):
    """A judgement cannot be read or contradicts another; the message names the place and the way out."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One decision of a person. Things are named as ``kind/key``, without the base."""

    verdict: Verdict
    subject: str
    object: str = ""  # the other thing, for same and different
    term: str = ""  # local name of a property (column "property"), for a correction
    value: str = ""  # see `CORRECTABLE`
    who: str = ""
    when: str = ""  # ISO date
    why: str = ""

    @property
    def pair(self) -> frozenset[str]:
        """The two things of a same or different."""
        return frozenset((self.subject, self.object))

    @property
    def what(self) -> tuple[str, ...]:
        """What the row decides, whoever decided it, when and why: rows with one ``what`` are one decision."""
        if self.verdict in ("same", "different"):
            return (self.verdict, *sorted(self.pair))
        return (self.verdict, self.subject, self.term, self.value)

    @property
    def id(self) -> str:
        """A key made of the whole row."""
        return hashlib.sha256("\0".join(astuple(self)).encode()).hexdigest()[:16]


def check(row: Judgement) -> Judgement:
    """The row itself. Raises JudgementError where a cell is missing, unreadable or does not belong."""
    if row.verdict not in VERDICTS:
        raise JudgementError(f"verdict {row.verdict!r} is none of {', '.join(VERDICTS)}")
    pair = row.verdict in ("same", "different")
    for name, value, wanted in (
        ("subject", row.subject, True),
        ("object", row.object, pair),
        ("property", row.term, row.verdict == "correction"),
        ("value", row.value, row.verdict == "correction"),
        ("who", row.who, True),
        ("when", row.when, True),
        ("why", row.why, True),
    ):
        if wanted and not value.strip():
            raise JudgementError(f"{name} is missing; a judgement says what, who, when and why")
        if value and not wanted:
            raise JudgementError(f"{name} {value!r} does not belong to the verdict {row.verdict!r}")
        if _LINE.search(value):
            raise JudgementError(f"{name} {value!r} has a line end or a control character")
    for value in filter(None, (row.subject, row.object)):
        if not _THING.fullmatch(value):
            raise JudgementError(f"{value!r} names nothing; write kind/key, for example meeting/a-1")
    if pair and row.subject == row.object:
        raise JudgementError(f"{row.subject} is compared with itself")
    try:
        if date.fromisoformat(row.when).isoformat() != row.when:
            raise ValueError
    except ValueError:
        raise JudgementError(f"when {row.when!r} is no date; write it as 2025-05-19") from None
    return row


def read_judgements(path: Path) -> tuple[Judgement, ...]:
    """All rows of a file in their order; none where there is no file.

    Raises JudgementError naming the file, the line and the value.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise JudgementError(f"{path}: cannot be read ({error})") from error
    reader = csv.reader(io.StringIO(text, newline=""))
    rows: list[Judgement] = []
    try:
        for cells in reader:
            if reader.line_num == 1:
                if tuple(cells) != COLUMNS:
                    raise JudgementError(f"the first line must be {','.join(COLUMNS)}")
            elif cells:
                if len(cells) != len(COLUMNS):
                    raise JudgementError(f"{len(cells)} cells where {len(COLUMNS)} belong")
                rows.append(check(Judgement(*cells)))  # type: ignore[arg-type]
    except (JudgementError, csv.Error) as error:
        raise JudgementError(f"{path}: line {reader.line_num}: {error}; mend or delete the line") from error
    refused = _refused(rows)
    if refused:
        raise JudgementError(f"{path}: {' '.join(refused.what)} contradicts other lines; delete one of them")
    return tuple(rows)


def write_judgements(rows: Iterable[Judgement]) -> bytes:
    """The file's content, readable and stable: rows in their order, LF line ends."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(astuple(row) for row in rows)
    return out.getvalue().encode("utf-8")


def contradiction(rows: Sequence[Judgement], new: Judgement) -> Judgement | None:
    """The earlier row that a new one contradicts: what was told different cannot be made one, not even by
    way of a third thing, and the other way round; nor is what was taken out one with what is there, which
    would go with it. None where there is none."""
    if new.verdict not in ("same", "different"):
        return None
    refused = _refused([*rows, new])
    if refused is None:
        return _taken_out(rows, new) if new.verdict == "same" else None
    if refused != new:
        return refused
    return next((r for r in rows if r.verdict == "same" and r.pair & new.pair), new)


def _refused(rows: Sequence[Judgement]) -> Judgement | None:
    """The first ``different`` whose two things the rows with ``same`` make one, directly or by a chain."""
    find = _one_with(rows)
    apart = (row for row in rows if row.verdict == "different")
    return next((row for row in apart if find(row.subject) == find(row.object)), None)


def _taken_out(rows: Sequence[Judgement], new: Judgement) -> Judgement | None:
    """The ``retract`` of one of the two things that ``new`` makes one, where the other is still there."""
    find = _one_with(rows)
    gone = {find(row.subject): row for row in rows if row.verdict == "retract"}
    left, right = gone.get(find(new.subject)), gone.get(find(new.object))
    return (left or right) if (left is None) != (right is None) else None


def _one_with(rows: Sequence[Judgement]) -> Callable[[str], str]:
    """What a thing is called among all that the rows with ``same`` make one with it."""
    root: dict[str, str] = {}

    def find(thing: str) -> str:
        while (up := root.get(thing, thing)) != thing:
            root[thing] = root.get(up, up)
            thing = up
        return thing

    for row in rows:
        if row.verdict == "same":
            root[find(row.object)] = find(row.subject)
    return find


def thing(text: str, names: Names) -> str:
    """``kind/key`` of an IRI or of what is written without the base. Raises JudgementError for others."""
    short = text.strip().removeprefix(names.base).removeprefix("id/")
    if not _THING.fullmatch(short):
        raise JudgementError(f"{text!r} names nothing of this graph; write its IRI, or kind/key: meeting/a-1")
    return short
