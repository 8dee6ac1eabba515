"""SPARQL 1.1 Protocol, section 2: from an HTTP request to one query, or to the fault that is due.

Nothing here evaluates. https://www.w3.org/TR/sparql11-protocol/#query-operation
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from urllib.parse import parse_qsl

import pyoxigraph as ox
from starlette.requests import ClientDisconnect, Request

from ontology.terms import Names
from queries import sparql
from queries.faults import CallRefused, QueryRefused, QueryTooLong
from queries.serving.query import Query

FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"
_MAX_BODY = 4 * sparql.MAX_BYTES  # a form may need three bytes for one
_MAX_GRAPHS = 1000
_DIGITS = "0123456789abcdefABCDEF"
_OCTETS = {(a + b).encode(): bytes.fromhex(a + b) for a in _DIGITS for b in _DIGITS}
_UPDATE = "this endpoint only reads: there is no update over HTTP, `mufakat ingest` writes"


class HttpFault(Exception):
    """An answer that is no result: its status, a sentence for the reader, further headers."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = dict(headers or {})


async def read_query(request: Request, names: Names, seconds: float) -> Query | None:
    """The query of a request; None for a GET without one, which asks for the service description.

    Args: the request; the IRIs in use; the seconds within which a body must have come.
    Raises: HttpFault 400, 403, 405, 408, 413, 415 as the Recommendation and RFC 9110 say.
    """
    params = _params(request.scope["query_string"])
    if request.method in ("GET", "HEAD"):
        if not params:
            return None
    elif request.method == "POST":
        kind, _, rest = request.headers.get("content-type", "").partition(";")
        kind = kind.strip().lower()
        if kind == "application/sparql-update":
            raise HttpFault(403, _UPDATE)
        if kind not in (FORM, DIRECT):
            raise HttpFault(
                415, f"send a query as {FORM} or {DIRECT}, not {kind or 'without a content type'}",
                {"Accept-Post": f"{FORM}, {DIRECT}"},
            )  # fmt: skip
        charset = rest.lower().partition("charset=")[2].split(";")[0].strip(' "')
        if charset not in ("", "utf-8", "utf8"):
            raise HttpFault(415, f"send the query in UTF-8, not in {charset}")
        if request.headers.get("content-encoding", "identity").lower() != "identity":
            raise HttpFault(415, "send the query without a content encoding")
        body = await _body(request, seconds)
        if kind == FORM:
            if "query" in (name for name, _ in params):
                raise HttpFault(400, "the query stands in the address and in a form: give it once")
            params += _params(body)
        else:
            if {"query", "update"} & {name for name, _ in params}:
                raise HttpFault(400, "a query stands in the address and in the body: give it once")
            params.append(("query", _text(body)))
    else:
        raise HttpFault(405, "ask with GET, HEAD or POST", {"Allow": "GET, HEAD, POST, OPTIONS"})
    return _query(params, names)


def plain_query(words: bytes, names: Names) -> Query:
    """The query of a GET. Args: what follows the ``?``; the IRIs in use. Raises HttpFault."""
    text = _plain(words)
    return _query(_params(words) if text is None else [("query", text)], names)


def _plain(words: bytes) -> str | None:
    """The text where a query is the only parameter and well encoded; None else. Each lookup passes here."""
    name, _, value = words.partition(b"=")
    if name != b"query" or b"&" in value or not value.isascii():
        return None
    first, *parts = value.replace(b"+", b" ").split(b"%")
    try:
        return b"".join([first, *[_OCTETS[part[:2]] + part[2:] for part in parts]]).decode()
    except (KeyError, UnicodeDecodeError):
        return None


def _query(params: list[tuple[str, str]], names: Names) -> Query:
    given: dict[str, list[str]] = {}
    for name, value in params:
        given.setdefault(name, []).append(value)
    if "update" in given or "using-graph-uri" in given or "using-named-graph-uri" in given:
        raise HttpFault(403, _UPDATE)
    texts = given.get("query", [])
    if len(texts) != 1:
        raise HttpFault(400, f"give exactly one parameter `query`, not {len(texts)}")
    text = texts[0]
    try:
        form = sparql.check_query(text)
    except QueryTooLong as error:
        raise HttpFault(413, str(error)) from error
    except CallRefused as error:
        raise HttpFault(403, str(error)) from error
    except QueryRefused as error:
        raise HttpFault(400, str(error)) from error
    default, named = given.get("default-graph-uri"), given.get("named-graph-uri")
    if default is not None or named is not None:
        return Query(text, form, _graphs(default or []), _graphs(named or []))
    if sparql.names_dataset(text):
        return Query(text, form, None)  # the query's own data set
    return Query(text, form, (names.graph("current"),))


def _graphs(iris: list[str]) -> tuple[str, ...]:
    if len(iris) > _MAX_GRAPHS:
        raise HttpFault(400, f"more than {_MAX_GRAPHS} graphs are named")
    for iri in iris:
        try:
            ox.NamedNode(iri)
        except ValueError as error:
            raise HttpFault(400, f"{iri[:200]!r} is no absolute IRI of a graph") from error
    return tuple(iris)


def _params(data: bytes) -> list[tuple[str, str]]:
    try:
        return parse_qsl(
            data.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=2 * _MAX_GRAPHS + 10
        )
    except ValueError as error:
        raise HttpFault(400, "the parameters are not percent-encoded UTF-8") from error


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise HttpFault(400, f"the query is not UTF-8 (byte {error.start})") from error


async def _body(request: Request, seconds: float) -> bytes:
    """The body, within limits of size and time. Raises HttpFault 408, 413."""
    too_long = HttpFault(
        413, f"the query is longer than {sparql.MAX_BYTES // 1024} KB", {"Connection": "close"}
    )
    parts, size = [], 0
    try:
        async with asyncio.timeout(seconds):
            async for part in request.stream():
                size += len(part)
                if size <= _MAX_BODY:
                    parts.append(part)
                elif size > 32 * _MAX_BODY:  # up to here we read on, so that the sender sees the answer
                    raise too_long
    except TimeoutError as error:
        raise HttpFault(
            408, f"the query did not come within {seconds:g} s", {"Connection": "close"}
        ) from error
    except ClientDisconnect as error:
        raise HttpFault(400, "the connection was closed before the query had come") from error
    if size > _MAX_BODY:
        raise too_long
    return b"".join(parts)
