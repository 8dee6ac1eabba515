"""A query on its way from the web process to a worker."""

from __future__ import annotations

from typing import NamedTuple

from queries.faults import QueryingError


class AnswerTooLarge(QueryingError):
    """The answer has more rows or bytes than the server gives."""


class Query(NamedTuple):
    """A query that may be evaluated: its text, its form (select, ask, construct, describe), its data set.

    Where neither protocol nor query names graphs, the default graph is given and the named ones are None:
    all that there are. Where the query names them, both are None.
    """

    text: str
    form: str
    default_graphs: tuple[str, ...] | None
    named_graphs: tuple[str, ...] | None = None


class Job(NamedTuple):
    """A query over HTTP: the media type of its answer, and whether to compress it."""

    query: Query
    media: str
    gzip: bool
