"""What several subcommands take: the store, question parameters, an output file; and their errors."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

import click

from mufakat.settings import Settings, read_settings
from ontology.terms import BaseError
from queries.faults import QueryingError
from queries.store import Store, open_store

F = TypeVar("F", bound=Callable[..., None])


class Failure(click.ClickException):
    """One line on standard error, exit code 1."""

    def show(self, file: object = None) -> None:
        """Print the message as `mufakat: ...`."""
        click.echo(f"mufakat: {self.message}", err=True)


def settings() -> Settings:
    """The settings of this run; a broken one ends the command with a sentence."""
    try:
        return read_settings()
    except BaseError as error:
        raise Failure(f"MUFAKAT_BASE: {error}") from error


def store_option(command: F) -> F:
    """``--store WHERE``."""
    return click.option(
        "--store",
        metavar="WHERE",
        help="A folder, or the address of a SPARQL 1.1 endpoint.  [default: $MUFAKAT_STORE or build/store]",
    )(command)


def judgements_option(command: F) -> F:
    """``--judgements FILE``."""
    return click.option(
        "--judgements",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="The file of human judgements.  [default: $MUFAKAT_JUDGEMENTS or judgements.csv in the store]",
    )(command)


def as_of_option(command: F) -> F:
    """``--as-of DATE``, checked."""
    return click.option(
        "--as-of",
        "asof",
        metavar="DATE",
        callback=_iso_day,
        help="The day under which it is noted.  [default: today]",
    )(command)


def _iso_day(context: click.Context, option: click.Parameter, value: str | None) -> str:
    del context, option
    try:
        return date.fromisoformat(value).isoformat() if value else date.today().isoformat()
    except ValueError as error:
        raise click.UsageError(f"--as-of {value!r}: write a date as 2025-05-19") from error


def param_option(command: F) -> F:
    """``--param key=value``, repeatable."""
    return click.option(
        "--param",
        "params",
        multiple=True,
        metavar="KEY=VALUE",
        help="A parameter of the question, for example pair=IDN,KHM; may be given several times.",
    )(command)


def read_params(
    params: tuple[str, ...], option: str = "--param", example: str = "pair=IDN,KHM"
) -> dict[str, str]:
    """``("a=b",)`` as ``{"a": "b"}``; a parameter without ``=`` or given twice is a usage error."""
    found: dict[str, str] = {}
    for param in params:
        name, equals, value = param.partition("=")
        if not equals or not name or not value:
            raise click.UsageError(f"{option} {param!r}: write it as KEY=VALUE, for example {example}")
        if name in found:
            raise click.UsageError(f"{option} {name}: given twice")
        found[name] = value
    return found


@contextmanager
def opened(where: str | None, *, write: bool = False) -> Iterator[Store]:
    """The store of this run, closed at the end; its errors become one line.

    What was written is published at the end; a run that fails leaves readers with the state before it.
    """
    chosen = settings()
    try:
        with open_store(
            where or chosen.store,
            chosen.texts,
            names=chosen.names,
            read_only=not write,
            credentials=chosen.credentials,
        ) as store:
            yield store
            if write:
                store.publish()
    except QueryingError as error:
        raise Failure(str(error)) from error


def write_output(path: Path, data: bytes) -> None:
    """Write a whole file or none: beside it first, then renamed into place."""
    beside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        raise Failure(f"cannot write {path}: {error.strerror or error}") from error
