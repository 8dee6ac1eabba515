"""Answers over HTTP: faults in plain words, pages with their entity tags, streams that never lie.

A page's handler ends with `page(...)`; what goes wrong in it is an exception, and `fault` finds its status.
"""

from __future__ import annotations

import asyncio
import functools
import gzip
import ipaddress
import logging
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from queries.faults import (
    CallRefused,
    ParameterError,
    QueryingError,
    QueryInvalid,
    QueryRefused,
    QueryTooLong,
    UnknownQuery,
)
from queries.serving import media
from queries.serving.admission import Busy, OverBudget
from queries.serving.negotiation import accepts_gzip, entity_tag, not_modified
from queries.serving.protocol import HttpFault
from queries.serving.query import AnswerTooLarge
from queries.serving.relay import EngineFailed
from queries.serving.worker import AnswerUnsuitable
from queries.serving.workers import DeadlineExceeded, EngineDied, Stream, WorkerLost

_LOG = logging.getLogger("mufakat.serve")
_SOON = 0.1  # seconds after which it is worth the while to look whether a client is still there
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Mufakat-Limits, Retry-After",
    "X-Content-Type-Options": "nosniff",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
_STATUS: tuple[tuple[type[Exception], int], ...] = (
    (UnknownQuery, 404),
    (ParameterError, 400),
    (QueryInvalid, 400),
    (QueryTooLong, 413),
    (CallRefused, 403),
    (QueryRefused, 400),
    (AnswerUnsuitable, 406),
    (OverBudget, 429),
    (Busy, 503),
    (WorkerLost, 503),
    (DeadlineExceeded, 503),
    (EngineDied, 503),
    (AnswerTooLarge, 503),
    (EngineFailed, 503),
)


def fault(error: Exception) -> Response:
    """The answer for what went wrong: its status, one readable sentence, when to try again."""
    if isinstance(error, HttpFault):
        return _plain(error.status, error.message, error.headers)
    status = next((status for kind, status in _STATUS if isinstance(error, kind)), 500)
    headers = {}
    if isinstance(error, Busy | OverBudget):
        headers["Retry-After"] = str(error.seconds)
    elif isinstance(error, WorkerLost):
        headers["Retry-After"] = "1"
    if status == 500:
        _LOG.error("%s: %s", type(error).__name__, error)
        return _plain(500, str(error) if isinstance(error, QueryingError) else "the server failed", headers)
    return _plain(status, str(error), headers)


def _plain(status: int, message: str, headers: Mapping[str, str]) -> Response:
    text = message.encode("utf-8", "backslashreplace")
    return Response(text + b"\n", status, {**OPEN, "Cache-Control": "no-store", **headers}, "text/plain")


def accepted(request: Request) -> str | None:
    """The header ``Accept``, also where it was sent in several lines."""
    return ",".join(request.headers.getlist("accept")) or None


def client_of(request: Request) -> tuple[str, bool]:
    """The client for fair shares (an IPv6 network of 64 bits counts as one), and whether it is limited."""
    return known_client(request.client.host if request.client else "")


@functools.lru_cache(4096)
def known_client(host: str) -> tuple[str, bool]:
    """As `client_of`, of an address."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host, bool(host)
    if address.version == 6 and not address.is_loopback:
        return str(ipaddress.ip_network((address, 64), strict=False)), True
    return str(address), not address.is_loopback


def page(
    request: Request,
    body: bytes,
    media_type: str,
    generation: str,
    *,
    vary: str = "Accept",
    headers: Mapping[str, str] | None = None,
    policy: str = POLICY,
) -> Response:
    """A whole answer with entity tag, 304, gzip and the security headers; HEAD is left to Starlette.

    Args:
        request: what is answered; path and query string are part of the tag.
        body: the bytes, in UTF-8 where they are text.
        media_type: without charset.
        generation: of the graph it was made from (`Answer.generation`); "" where it depends on no graph.
        vary: the request headers that it depends on besides Accept-Encoding.
        headers: further headers (Link, Content-Location ...).
        policy: the Content-Security-Policy of an HTML page.
    """
    packed = accepts_gzip(request.headers.get("accept-encoding")) and len(body) > 1000
    tag = entity_tag(generation or "fixed", request.url.path, request.url.query, media_type,
                     *(request.headers.get(name.strip(), "") for name in vary.split(",")),
                     "" if generation else body.decode("utf-8", "replace"))  # fmt: skip
    sent = {
        **OPEN,
        "ETag": tag,
        "Vary": f"{vary}, Accept-Encoding",
        "Cache-Control": "no-cache",
        **(headers or {}),
    }
    if media_type == "text/html":
        sent |= {"Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"}
    if not_modified(request.headers.get("if-none-match"), tag):
        return Response(b"", 304, sent)
    if packed:
        sent["Content-Encoding"] = "gzip"
        body = gzip.compress(body, 6, mtime=0)
    return Response(body, 200, sent, media.content_type(media_type))


Raw = list[tuple[bytes, bytes]]


class Departure:
    """Ends an evaluation when its client goes away; it looks only at answers that take a while."""

    def __init__(self, stream: Stream, receive: Receive) -> None:
        self.gone = False
        self._stream = stream
        self._receive = receive
        self._task: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(_SOON, self.watch)

    def watch(self) -> None:
        """Begin to look."""
        if self._task is None:
            self._task = asyncio.create_task(self._wait())

    async def _wait(self) -> None:
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self.gone = True
        self._stream.close()

    def end(self) -> None:
        """Look no more."""
        self._timer.cancel()
        if self._task is not None:
            self._task.cancel()


async def send_stream(scope: Scope, send: Send, stream: Stream, headers: Raw, departure: Departure) -> None:
    """Send an answer as it comes; where it is cut the connection ends without the last chunk."""
    spool = stream.spool
    if scope["http_version"] == "1.0":  # no chunks there: a cut answer would look whole
        while not spool.whole and spool.failure is None:
            await spool.changed()
        if spool.failure is not None:
            raise spool.failure
    if spool.whole:
        headers = [*headers, (b"content-length", str(spool.size).encode("ascii"))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    last = {"type": "http.response.body", "body": b"", "more_body": False}
    if scope["method"] == "HEAD":
        await send(last)
    elif spool.whole and not spool.on_disk:
        await send({**last, "body": bytes(spool.head)})
    else:
        departure.watch()
        try:
            async for piece in spool.read():
                await send({"type": "http.response.body", "body": piece, "more_body": True})
                if departure.gone:
                    return
        except QueryingError as error:
            _LOG.info("an answer was cut: %s", error)
            return  # the server closes the connection: the client sees that the answer is not whole
        await send(last)
