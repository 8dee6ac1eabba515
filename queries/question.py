"""One question of the catalogue: ``<aspect>/<panel>.rq``, valid SPARQL as it stands, with a header.

Header, in comments before the query::

    # title: Meetings of two sides
    # question: Which meetings of these two sides are reported?
    # question-id: Pertemuan apa saja antara kedua pihak ini yang diberitakan?
    # param pair: pair — the two sides, for example IDN,KHM
    # param topic: topic optional — only meetings on this topic
    # param asof: date default=latest — what is open depends on the day (the latest publication date)
    # columns: meeting label parties[] date

A parameter ``x`` is bound where the text says ``VALUES ?x { UNDEF }`` (a pair:
``VALUES (?a ?b) { (UNDEF UNDEF) }``): UNDEF is replaced by terms, in the engine's own
escaping; an optional one that is not given stays open.
A column ``name[]`` holds several values parted by " | ", which are sorted, as engines give them in any order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from queries.faults import CatalogError
from queries.results import Table, Term

Bound = Mapping[str, Sequence[tuple[Term, ...]]]  # what was given for each parameter, as rows of terms
TYPES = (
    "state", "pair", "actor", "node", "commitment", "meeting", "topic", "concept", "date", "number", "text",
)  # fmt: skip
LIST_MARK = " | "
_PARAM = re.compile(
    r"(?P<name>[a-z]+): (?P<type>[a-z]+)(?P<optional> optional)?(?: default=(?P<default>\S+))? — (?P<text>.+)"
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a question; ``type`` is one of `TYPES`."""

    name: str
    type: str
    required: bool
    default: str | None
    description: str

    @property
    def variables(self) -> tuple[str, ...]:
        """The variables that it binds."""
        return ("a", "b") if self.type == "pair" else (self.name,)


@dataclass(frozen=True, slots=True)
class Question:
    """A named query: ``question`` in English, ``question_id`` in Indonesian, ``text`` the SPARQL."""

    name: str
    title: str
    question: str
    question_id: str
    params: tuple[Parameter, ...]
    columns: tuple[str, ...]
    lists: tuple[str, ...]  # columns with several values
    text: str
    compute: Callable[[Table, Bound, Path | None], Table] | None = None  # what code makes of the rows


def place(p: Parameter) -> str:
    if p.type == "pair":
        return r"VALUES \(\?a \?b\) \{ \(UNDEF UNDEF\) \}"
    return rf"VALUES \?{p.name} \{{ UNDEF \}}"


def read_question(path: Path, folder: Path) -> Question:
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(folder).with_suffix("").as_posix()
    header: dict[str, str] = {}
    params: list[Parameter] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.startswith("# "):
            break
        field, _, value = line[2:].partition(": ")
        if not field.startswith("param "):
            header[field] = value.strip()
            continue
        match = _PARAM.fullmatch(line[len("# param ") :])
        if not match or match["type"] not in TYPES:
            raise CatalogError(
                f"{path}:{number}: write `# param name: type [optional] [default=..] — what it is`"
            )
        required = not match["optional"] and not match["default"]
        params.append(Parameter(match["name"], match["type"], required, match["default"], match["text"]))
    missing = [field for field in ("title", "question", "question-id", "columns") if not header.get(field)]
    if missing:
        raise CatalogError(f"{path}: the header lacks `# {missing[0]}: ...`")
    columns = header["columns"].split()
    question = Question(
        name,
        header["title"],
        header["question"],
        header["question-id"],
        tuple(params),
        tuple(column.removesuffix("[]") for column in columns),
        tuple(column[:-2] for column in columns if column.endswith("[]")),
        text,
    )
    for p in params:
        if not re.search(place(p), text):
            raise CatalogError(f"{path}: no VALUES with UNDEF for the parameter {p.name}")
    return question
