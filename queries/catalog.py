"""The query catalogue: ``<aspect>/<panel>.rq``, each valid SPARQL as it stands, described by its header.

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

import difflib
import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ontology.terms import DEFAULT_BASE
from queries import sparql
from queries.faults import CatalogError, MissingParameter, UnknownParameter, UnknownQuery
from queries.results import Term

FOLDER = Path(__file__).parent
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


@functools.cache
def catalogue(folder: Path = FOLDER) -> tuple[Question, ...]:
    """All questions, sorted by name. Raises CatalogError naming the file of a broken header."""
    return tuple(_read(path, folder) for path in sorted(folder.glob("*/*.rq")))


def find(name: str) -> Question:
    """The question of this name. Raises UnknownQuery that suggests the nearest and lists all."""
    known = {entry.name: entry for entry in catalogue()}
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]}? " if near else ""
    raise UnknownQuery(f"there is no question {name!r}; {hint}There are: {', '.join(known)}")


def check_params(question: Question, given: Mapping[str, object]) -> None:
    """Raises UnknownParameter or MissingParameter, saying which parameters the question has."""
    known = {p.name: p for p in question.params}
    takes = "; ".join(f"{p.name} ({p.description})" for p in question.params) or "none"
    for name in given:
        if name not in known:
            raise UnknownParameter(f"{question.name} has no parameter {name!r}; it takes: {takes}")
    for p in question.params:
        if p.required and p.name not in given:
            raise MissingParameter(f"{question.name} needs --param {p.name}=...: {p.description}")


def bind(question: Question, rows: Mapping[str, Sequence[tuple[Term, ...]]], base: str = DEFAULT_BASE) -> str:
    """The query text with terms in place of UNDEF, for the parameters in ``rows``, under another base.

    Each parameter has one or more rows of terms, one term for each of its variables.
    Raises CatalogError where the text has no place for a parameter.
    """
    text = rebase(question.text, base)
    for p in question.params:
        if p.name in rows:
            place = re.compile(_place(p))
            if not place.search(text):
                raise CatalogError(f"{question.name}: no VALUES with UNDEF for the parameter {p.name}")
            values = " ".join("(" + " ".join(str(term) for term in row) + ")" for row in rows[p.name])
            clause = f"VALUES ({' '.join('?' + v for v in p.variables)}) {{ {values} }}"
            text = place.sub(lambda _, clause=clause: clause, text)  # type: ignore[misc]
    return text


def rebase(text: str, base: str) -> str:
    """The text with its IRIs under the default base moved under another base; strings stay."""
    if base == DEFAULT_BASE:
        return text
    out, done = [], 0
    for token in sparql.tokens(text):
        if token.kind == "iri" and token.text.startswith("<" + DEFAULT_BASE):
            out += [text[done : token.start], "<" + base + token.text[1 + len(DEFAULT_BASE) :]]
            done = token.end
    return "".join(out) + text[done:]


def _place(p: Parameter) -> str:
    if p.type == "pair":
        return r"VALUES \(\?a \?b\) \{ \(UNDEF UNDEF\) \}"
    return rf"VALUES \?{p.name} \{{ UNDEF \}}"


def _read(path: Path, folder: Path) -> Question:
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
        if not re.search(_place(p), text):
            raise CatalogError(f"{path}: no VALUES with UNDEF for the parameter {p.name}")
    return question
