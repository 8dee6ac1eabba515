"""What changed since a day: the journal beside the store, with the names that the graph has for things."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyoxigraph as ox

from ontology.terms import XSD
from queries.faults import StoreError
from queries.journal import NAME, read_journal
from queries.question import Bound, Parameter, Question
from queries.results import Table

COLUMNS = ("date", "ingest", "kind", "thing", "label", "class", "article")
SINCE = Parameter("since", "date", True, None, "the first day, inclusive, for example 2025-08-01")


def changes(table: Table, bound: Bound, beside: Path | None) -> Table:
    """The entries of the journal from a day on, in their order.

    Args:
        table: rows of ``provenance/things``: what the graph calls a thing now.
        bound: with ``since``, a day.
        beside: the folder in which the journal lies.

    Returns:
        One row for each thing and ingest: added, changed, removed or corrected. What is gone has no label.

    Raises:
        StoreError for a store without such a folder, and for a journal that cannot be read.
    """
    if beside is None:
        raise StoreError("the journal lies beside the articles' texts: name their folder (MUFAKAT_TEXTS)")
    things = {row[0]: row[1:] for row in table.rows}
    since = bound["since"][0][0].value
    rows = []
    for entry in read_journal(beside / NAME, since):
        thing = ox.NamedNode(entry.iri)
        label, kind = things.get(thing, (None, None))
        rows.append(
            (
                ox.Literal(entry.date, datatype=ox.NamedNode(XSD + "date")),
                ox.Literal(str(entry.generation), datatype=ox.NamedNode(XSD + "integer")),
                ox.Literal(entry.kind),
                thing,
                label,
                kind,
                ox.Literal(entry.article) if entry.article is not None else None,
            )
        )
    return Table(COLUMNS, tuple(rows))


def asked_of(things: Question) -> Question:
    """The catalogue's entry ``provenance/changes``."""
    return replace(
        things,
        name="provenance/changes",
        title="Changes",
        question="What was added, changed, corrected or removed since this day?",
        question_id="Apa yang ditambahkan, diubah, dikoreksi, atau dihapus sejak hari ini?",
        params=(SINCE,),
        columns=COLUMNS,
        lists=(),
        compute=changes,
    )
