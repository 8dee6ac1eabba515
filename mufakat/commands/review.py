"""``mufakat review``: what may be one thing and is not certain, with the reasons for and against.

Exit codes: 0 listed (also when there is nothing), 1 the graph cannot be read.
"""

from __future__ import annotations

from pathlib import Path

import click
import pyoxigraph as ox

from ingest.identity.claims import read_claims
from ingest.identity.review import Candidate, candidates
from mufakat.bringing import claims
from mufakat.commands.options import Failure, judgements_option, opened, settings, store_option
from mufakat.keeping import kept_with
from ontology.judgements import JudgementError
from ontology.knowledge import load
from ontology.terms import SKOS
from queries.formats import write_table
from queries.results import Table
from queries.store import Store

KINDS = ("person", "meeting", "commitment")
COLUMNS = ("kind", "left", "left_label", "right", "right_label", "for", "against")


@click.command()
@click.option("--kind", type=click.Choice(KINDS), help="Only these.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("table", "csv", "json")),
    default="table",
    show_default=True,
    help="How to print.",
)
@store_option
@judgements_option
def review(kind: str | None, form: str, store: str | None, judgements: Path | None) -> None:
    """List what may be one thing: meetings, commitments and persons that no rule could decide.

    Nothing of it was brought together. `mufakat judge same` or `mufakat judge different` decides a pair and
    takes it off the list.

    \b
    Examples:
      mufakat review
      mufakat review --kind meeting --format csv > open.csv
    """
    with opened(store) as target:
        try:
            rows = kept_with(target, judgements or settings().judgements).rows()
        except JudgementError as error:
            raise Failure(str(error)) from error
        told = read_claims(claims(target), target.names)
        found = [c for c in candidates(told, load(), target.names, rows) if kind in (None, c.kind)]
        labels = _labels(target)
        table = Table(COLUMNS, tuple(_row(c, labels, target) for c in found))
    click.echo(write_table(table, form), nl=False)


def _row(c: Candidate, labels: dict[str, str], store: Store) -> tuple[ox.Literal, ...]:
    prefix = store.names.authority("")
    cells = (
        c.kind, c.left.removeprefix(prefix), labels.get(c.left, ""), c.right.removeprefix(prefix),
        labels.get(c.right, ""), "; ".join(c.reasons_for), "; ".join(c.reasons_against),
    )  # fmt: skip
    return tuple(ox.Literal(cell) for cell in cells)


def _labels(store: Store) -> dict[str, str]:
    """The label of everything in the consolidated graph, the English one where there are two."""
    found: dict[str, str] = {}
    for quad in store.quads(store.names.graph("current")):
        if quad.predicate.value == SKOS + "prefLabel":
            subject = quad.subject.value  # type: ignore[union-attr]
            if getattr(quad.object, "language", None) in (None, "en") or subject not in found:
                found[subject] = quad.object.value  # type: ignore[union-attr]
    return found
