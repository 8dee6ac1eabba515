"""The query catalogue: all questions by name, and their parameters bound. `queries.question` reads one."""

from __future__ import annotations

import difflib
import functools
import re
from collections.abc import Mapping
from pathlib import Path

from ontology.terms import DEFAULT_BASE
from queries import changes, sparql
from queries.analysis import ANALYSES
from queries.faults import CatalogError, MissingParameter, UnknownParameter, UnknownQuery
from queries.question import LIST_MARK, TYPES, Bound, Parameter, Question, place, read_question

__all__ = [
    "LIST_MARK",
    "TYPES",
    "Parameter",
    "Question",
    "bind",
    "catalogue",
    "check_params",
    "find",
    "rebase",
    "standing",
]

FOLDER = Path(__file__).parent


@functools.cache
def catalogue(folder: Path = FOLDER) -> tuple[Question, ...]:
    """All questions, sorted by name: the files, and the analyses that compute on the rows of one.

    Raises CatalogError naming the file of a broken header.
    """
    asked = {path: read_question(path, folder) for path in sorted(folder.glob("*/*.rq"))}
    known = {question.name: question for question in asked.values()}
    known |= {a.name: a.asked_of(known[a.over]) for a in ANALYSES if a.over in known}
    if "provenance/things" in known:
        known["provenance/changes"] = changes.asked_of(known["provenance/things"])
    return tuple(known[name] for name in sorted(known))


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


def bind(question: Question, rows: Bound, base: str = DEFAULT_BASE) -> str:
    """The query text with terms in place of UNDEF, for the parameters in ``rows``, under another base.

    Each parameter has one or more rows of terms, one term for each of its variables. The place of one that
    is not given is taken out: to join with UNDEF changes nothing, and Virtuoso compiles it wrongly.
    Raises CatalogError where the text has no place for a parameter.
    """
    text = rebase(question.text, base)
    for p in question.params:
        where = re.compile(place(p))
        clause = ""
        if p.name in rows:
            if not where.search(text) and not question.compute:
                raise CatalogError(f"{question.name}: no VALUES with UNDEF for the parameter {p.name}")
            # a clause for each variable (a pair is one row): Virtuoso refuses some clauses of two
            clause = " ".join(
                f"VALUES ?{variable} {{ {' '.join(str(row[i]) for row in rows[p.name])} }}"
                for i, variable in enumerate(p.variables)
            )
        text = where.sub(lambda _, clause=clause: clause, text)  # type: ignore[misc]
    return text


def standing(question: Question) -> str:
    """The text with its defaults in place of UNDEF, to be sent as it stands; "latest" is asked of the graph.

    Without them a day that is not given is no day: nothing is before it, and nothing is overdue.
    """
    text, derived = question.text, f"{DEFAULT_BASE}graph/derived"
    for p in question.params:
        if p.default is not None:
            known = p.default if p.type == "number" else f'"{p.default}"'
            clause = f"VALUES ?{p.name} {{ {known} }}"
            if p.type == "date":
                clause = f"GRAPH <{derived}> {{ <{derived}> <{DEFAULT_BASE}ontology#asOf> ?{p.name} }}"
            text = re.sub(place(p), lambda _, clause=clause: clause, text)  # type: ignore[misc]
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
