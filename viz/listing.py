"""An answer that is no network, as a page to read, print or send: its rows, its question, its SPARQL."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import markupsafe
import pyoxigraph as ox

from queries.catalog import LIST_MARK, Question
from queries.results import Table
from viz.captions import tail
from viz.model import digest, web_address
from viz.report import asset, environment, policy
from viz.words import words

Term = ox.NamedNode | ox.BlankNode | ox.Literal
_NUMBERS = ("integer", "decimal", "double", "float")
_QUOTES = ("quote", "quotes")
_DAY = re.compile(r"[-\dXY~?%./]+")  # of xsd:date, and in EDTF
WIDEST = 9  # columns of a table that a page is wide enough for; beyond them a row is a paragraph


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell: its parts, and the address behind it ("" where there is none)."""

    parts: tuple[str, ...]
    address: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the page: its heading, what it holds ("n" numbers, "when", "quote", else ""), its cells."""

    name: str
    kind: str
    cells: tuple[Cell, ...]


def draw_listing(
    table: Table, question: Question | None, given: Mapping[str, str], sparql: str, lang: str = "en"
) -> str:
    """The page of an answer, UTF-8 HTML; the same bytes for the same answer.

    Args:
        table: the answer, of any number of columns. ``x`` and ``x_label`` are shown as one column, the
            label with the address behind it; so are a first column and ``label``.
        question: the question of the catalogue; None for a query of the user's own.
        given: its parameters as the user gave them.
        sparql: the query that was sent.
        lang: language of the interface and of the question ("en" or "id").

    Errors: ValueError for another language.
    """
    say = words(lang)
    style = asset("report.css")
    columns = _columns(table)
    asked = (question.question_id if lang == "id" else question.question) if question else ""
    page = (
        environment()
        .get_template("listing.html")
        .render(
            lang=lang,
            say=say,
            title=table.title or say["answer"],
            asked=asked,
            given=given,
            columns=columns,
            wide=len(columns) > WIDEST,
            count=len(table),
            data=digest([list(map(str, row)) for row in table]),
            sparql=sparql.strip(),
            style=markupsafe.Markup(style),
            policy=policy(scripts=(), styles=(style,)),
        )
    )
    return page.rstrip() + "\n"


def _columns(table: Table) -> list[Column]:
    named = list(table.columns)
    columns = []
    for place, name in enumerate(named):
        label = "label" if place == 0 and "label" in named else f"{name}_label"
        if label in named:
            continue  # it stands behind its label
        bare = named[0] if name == "label" and place else name.removesuffix("_label")
        behind = named.index(bare) if bare != name and bare in named else None
        terms = [row[place] for row in table]
        cells = tuple(
            _cell(term, None if behind is None else row[behind], whole=name == "url")
            for term, row in zip(terms, table, strict=True)
        )
        columns.append(Column(bare.replace("_", " "), _kind(name, terms), cells))
    return columns


def _kind(name: str, terms: list[Term | None]) -> str:
    if name in _QUOTES:
        return "quote"
    told = [term for term in terms if term is not None]
    if told and all(isinstance(term, ox.Literal) and tail(term.datatype.value) in _NUMBERS for term in told):
        return "n"
    return "when" if told and all(_DAY.fullmatch(term.value) for term in told) else ""


def _cell(term: Term | None, behind: Term | None, whole: bool) -> Cell:
    """A term as text (an IRI by its last part), with the address of what it names, or its own."""
    if term is None:
        return Cell(()) if behind is None else _cell(behind, None, whole)
    if isinstance(term, ox.NamedNode):
        parts: tuple[str, ...] = (term.value if whole else tail(term.value),)
    else:
        parts = tuple(term.value.split(LIST_MARK))
    named = behind if isinstance(behind, ox.NamedNode) else term
    return Cell(parts, web_address(named.value))
