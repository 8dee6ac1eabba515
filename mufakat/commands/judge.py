"""``mufakat judge``: what people decide, written into the file of judgements and applied at once.

Exit codes: 0 done, 1 the judgement cannot be made as given, 2 usage.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from ingest.identity.judging import ValueRefused, value_of
from ingest.identity.registry import RegistryError
from mufakat.bringing import bring_together
from mufakat.commands.options import Failure, as_of_option, judgements_option, opened, settings, store_option
from mufakat.keeping import Kept, kept_with, write_whole
from ontology.judgements import Judgement, JudgementError, check, contradiction, thing, write_judgements
from ontology.knowledge import load
from queries.store import Store

F = TypeVar("F", bound=Callable[..., None])


def _options(command: F) -> F:
    for option in (
        store_option,
        judgements_option,
        click.option("--undo", is_flag=True, help="Delete this judgement instead of making it."),
        as_of_option,
        click.option("--why", metavar="TEXT", default="", help="The reason, in a sentence."),
        click.option("--who", metavar="NAME", default="", help="Who decides."),
    ):
        command = option(command)
    return command


@click.group()
def judge() -> None:
    """Decide what the reports leave open, or what was read wrongly; every decision can be undone.

    A judgement is a row of a CSV file beside the graph (verdict, subject, object, property, value, who,
    when, why). It is applied at every build and never lost by loading articles anew; deleting the row
    undoes it. Things are named by IRI or as kind/key, as `mufakat review` and every page show them.

    \b
    Examples:
      mufakat review
      mufakat judge same meeting/a-1 meeting/b-1 --who "R. Dewi" --why "one communique, two reports"
      mufakat judge different person/a-1 person/b-2 --who "R. Dewi" --why "namesakes"
      mufakat judge correct meeting/a-1 when 2025-05-19 --who "R. Dewi" --why "the ministry's own release"
      mufakat judge retract meeting/a-2 --who "R. Dewi" --why "a domestic meeting"
      mufakat judge same meeting/a-1 meeting/b-1 --undo
      mufakat judge list
    """


@judge.command()
@click.argument("left")
@click.argument("right")
@_options
def same(left: str, right: str, **rest: object) -> None:
    """LEFT and RIGHT are one thing, whatever their reports say."""
    _decide("same", (left, right), **rest)  # type: ignore[arg-type]


@judge.command()
@click.argument("left")
@click.argument("right")
@_options
def different(left: str, right: str, **rest: object) -> None:
    """LEFT and RIGHT are two things, however alike their reports are."""
    _decide("different", (left, right), **rest)  # type: ignore[arg-type]


@judge.command()
@click.argument("subject")
@click.argument("property_", metavar="PROPERTY")
@click.argument("value")
@_options
def correct(subject: str, property_: str, value: str, **rest: object) -> None:
    """Show VALUE as the PROPERTY of SUBJECT; what the reports say is kept beside it.

    A property that may have several values takes all values that are given for it.
    """
    _decide("correction", (subject,), property_, value, **rest)  # type: ignore[arg-type]


@judge.command()
@click.argument("subject")
@_options
def retract(subject: str, **rest: object) -> None:
    """SUBJECT is not there: it was read wrongly, whoever reports it."""
    _decide("retract", (subject,), **rest)  # type: ignore[arg-type]


@judge.command("list")
@store_option
@judgements_option
def list_(store: str | None, judgements: Path | None) -> None:
    """Print all judgements, as CSV."""
    with opened(store) as target:
        rows = _rows(kept_with(target, judgements or settings().judgements))
    click.echo(write_judgements(rows).decode("utf-8"), nl=False)


def _decide(
    verdict: str,
    things: tuple[str, ...],
    term: str = "",
    value: str = "",
    *,
    who: str,
    why: str,
    asof: str,
    undo: bool,
    judgements: Path | None,
    store: str | None,
) -> None:
    with opened(store, write=True) as target:
        kept = kept_with(target, judgements or settings().judgements)
        rows = _rows(kept)
        if kept.judgements is None:
            raise Failure("there is no folder for judgements; name a file with --judgements")
        try:
            named = [thing(text, target.names) for text in things]
            row = Judgement(verdict, named[0], ([*named, ""])[1], term, value, who, asof, why)  # type: ignore[arg-type]
            if undo:
                left = [other for other in rows if other.what != row.what]
                if len(left) == len(rows):
                    raise Failure(f"{kept.judgements}: has no judgement {' '.join(filter(None, row.what))}")
            else:
                _allowed(check(row), rows, target)
                left = [*(other for other in rows if other.what != row.what), row]
        except (JudgementError, ValueRefused) as error:
            raise Failure(str(error)) from error
        write_whole(kept.judgements, write_judgements(left))
        bring_together(target, kept, asof)
    click.echo(f"{'undone' if undo else 'written'}  {' '.join(filter(None, row.what))}  ({kept.judgements})")


def _rows(kept: Kept) -> tuple[Judgement, ...]:
    try:
        kept.names()
        return kept.rows()
    except (JudgementError, RegistryError) as error:
        raise Failure(str(error)) from error


def _allowed(row: Judgement, rows: tuple[Judgement, ...], store: Store) -> None:
    """Refuse what cannot be meant: unknown things, things of two kinds, what contradicts another row."""
    kinds = {name: _kind(name, store) for name in (row.subject, row.object) if name}
    if len(set(kinds.values())) > 1:
        said = " and ".join(f"{name} is a {kind}" for name, kind in kinds.items())
        raise Failure(f"{said}: things of two kinds are never one")
    other = contradiction(rows, row)
    if other is not None:
        raise Failure(
            f"contradicts {' '.join(other.what)}, decided by {other.who} on {other.when} ({other.why}); "
            "undo that first with --undo"
        )
    if row.verdict == "correction":
        value_of(row, kinds[row.subject], load(), store.names)
    if row.verdict in ("correction", "retract") and row.subject in load().body_of:
        raise Failure(f"{row.subject} is a row of the authority tables: change it there")


def _kind(name: str, store: Store) -> str:
    """The class of a thing that some article tells of, or of a body of the tables."""
    names = store.names
    if name in load().body_of:
        return "Institution"
    prefix, graphs = names.ontology, names.graph("extraction", "")
    answer = store.query(
        f"SELECT ?kind WHERE {{ GRAPH ?g {{ <{names.authority(name)}> a ?kind }} "
        f'FILTER(STRSTARTS(STR(?g), "{graphs}")) FILTER(STRSTARTS(STR(?kind), "{prefix}")) }} '
        "ORDER BY ?kind LIMIT 1"
    )
    if not answer.rows or answer.rows[0][0] is None:
        raise Failure(
            f"{name} is in no article of {store.where}; `mufakat review` and `mufakat query` show what is"
        )
    return answer.rows[0][0].value.removeprefix(prefix)
