"""`ask`: a question by its name, or any query text, and the answer as a `Table`."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping

import pyoxigraph as ox

from queries import catalog, values
from queries.catalog import Question
from queries.faults import UnknownParameter, UnknownValue
from queries.question import Bound
from queries.results import Table
from queries.store import Store
from queries.values import Value

_NAME = re.compile(r"[\w-]+(/[\w-]+)*")


def ask(store: Store, name_or_text: str, **params: Value) -> Table:
    """Ask a question of the catalogue, or a query of your own.

    Args:
        store: an open store.
        name_or_text: ``commitment/open``, or SPARQL text.
        params: the question's parameters, as text (``pair="IDN,KHM"``) or as terms.

    Returns:
        The answer; the columns of a catalogue question are those of its header.

    Raises:
        UnknownQuery, MissingParameter, UnknownParameter, UnknownValue,
        QueryRefused, QueryInvalid, StoreError.
    """
    if not _NAME.fullmatch(name_or_text.strip()):
        if params:
            raise UnknownParameter("a query of your own has no parameters: write the values into it")
        return store.query(name_or_text)
    question = catalog.find(name_or_text.strip())
    bound = _bound(store, question, params)
    table = store.query(catalog.bind(question, bound, store.names.base))
    if question.compute:
        table = question.compute(table, bound, store.beside)
    rows = tuple(
        tuple(
            _sorted(term) if name in question.lists else term
            for name, term in zip(table.columns, row, strict=True)
        )
        for row in table.rows
    )
    return dataclasses.replace(table, rows=rows, title=question.title)


def query_text(store: Store, question: Question, **params: Value) -> str:
    """The SPARQL that `ask` sends: the question's text with its parameters bound. Raises as `ask` does."""
    return catalog.bind(question, _bound(store, question, params), store.names.base)


def _bound(store: Store, question: Question, params: Mapping[str, Value]) -> Bound:
    catalog.check_params(question, params)
    given = {p.name: params.get(p.name, p.default) for p in question.params}
    bound = {p.name: values.rows(store, p, v) for p in question.params if (v := given[p.name]) is not None}
    first, last = (rows[0][0].value if (rows := bound.get(name)) else "" for name in ("since", "until"))
    if first and last and first > last:
        by_default = "" if "until" in params else ", the latest publication date: give until="
        raise UnknownValue(f"since: {first} is after until={last}{by_default}")
    return bound


def _sorted(term: ox.NamedNode | ox.BlankNode | ox.Literal | None) -> ox.Literal | None:
    """A list value in one order, as engines concatenate a group in any; of no parts it is unbound."""
    parts = [] if term is None else sorted(part for part in term.value.split(catalog.LIST_MARK) if part)
    return ox.Literal(catalog.LIST_MARK.join(parts)) if parts else None
