"""``/sparql``: one query in, one answer out, as the SPARQL 1.1 Protocol says."""

from __future__ import annotations

import functools

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from queries.serving import media, negotiation, replies
from queries.serving.description import describe_service
from queries.serving.protocol import HttpFault, read_query
from queries.serving.query import Job, Query
from queries.serving.replies import OPEN
from queries.serving.workers import Pool, Stream

_PREFLIGHT = {
    **OPEN,
    "Access-Control-Allow-Methods": "GET, HEAD, POST",
    "Access-Control-Allow-Headers": "Accept, Content-Type, If-None-Match",
    "Access-Control-Max-Age": "86400",
    "Allow": "GET, HEAD, POST, OPTIONS",
}


class Endpoint:
    """The endpoint as an ASGI application over a pool; it counts a request until its last byte is sent."""

    def __init__(self, pool: Pool) -> None:
        self.pool = pool
        self._limits = pool.limits.header()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        if scope["method"] == "OPTIONS":
            await Response(b"", 204, _PREFLIGHT)(scope, receive, send)
            return
        client, limited = replies.client_of(request)
        admission = self.pool.admission
        entered = False
        try:
            admission.enter(client, limited=limited)
            entered = True
            query = await read_query(request, self.pool.names, self.pool.limits.read)
            response = describe_service(request, self.pool) if query is None else None
            if query is not None:
                job = self.job(query, replies.accepted(request), request.headers.get("accept-encoding"))
                response = self._unchanged(request, job)
            if response is None:
                entered = False  # the rest ends it
                await self.rest(job, client, self.pool.stream(job, client))(scope, receive, send)
                return
        except Exception as error:
            response = replies.fault(error)
        finally:
            if entered:
                admission.exit(client)
        await response(scope, receive, send)

    def rest(self, job: Job, client: str, stream: Stream) -> ASGIApp:
        """What sends the answer to a job that has begun, or what it ended with, and ends its request."""

        async def send_rest(scope: Scope, receive: Receive, send: Send) -> None:
            departure = replies.Departure(stream, receive)
            try:
                await stream.spool.begin()
                if departure.gone:
                    return
                if stream.spool.failure is not None:
                    raise stream.spool.failure
                headers = self.headers(job, stream.generation)
                await replies.send_stream(scope, send, stream, headers, departure)
                return
            except Exception as error:
                response = replies.fault(error)
            finally:
                departure.end()
                stream.close()
                self.pool.admission.exit(client)
            await response(scope, receive, send)

        return send_rest

    def job(self, query: Query, accept: str | None, encoding: str | None) -> Job:
        """The query with the format of its answer.

        Args: the query; the headers ``Accept`` and ``Accept-Encoding``. Raises HttpFault 406.
        """
        types = media.offered(query.form)
        chosen = negotiation.negotiate(accept, types)
        if chosen is None:
            raise HttpFault(406, f"this answer is given as {', '.join(types)}", {"Vary": "Accept"})
        return Job(query, chosen, negotiation.accepts_gzip(encoding))

    def headers(self, job: Job, generation: str) -> replies.Raw:
        """The headers of the answer to a job over a generation."""
        fixed = _fixed(job.media, job.gzip, self._limits)
        if not generation:  # a remote engine has none: whether an answer is still the same is not known
            return list(fixed)
        return [*fixed, (b"etag", _tag(job, generation).encode("latin-1"))]

    def head(self, job: Job, generation: str) -> bytes:
        """The same headers as lines."""
        lines = _lines(job.media, job.gzip, self._limits)
        if not generation:
            return lines
        return b"%betag: %b\r\n" % (lines, _tag(job, generation).encode("latin-1"))

    def _unchanged(self, request: Request, job: Job) -> Response | None:
        known = request.headers.get("if-none-match")
        if not known or request.method == "POST" or not (generation := self.pool.look()):
            return None
        if not negotiation.not_modified(known, _tag(job, generation)):
            return None
        unchanged = Response(b"", 304)
        unchanged.raw_headers = self.headers(job, generation)
        return unchanged


@functools.cache
def _fixed(media_type: str, packed: bool, limits: str) -> tuple[tuple[bytes, bytes], ...]:
    headers = {
        **OPEN,
        "Content-Type": media.content_type(media_type),
        "Vary": "Accept, Accept-Encoding",
        "Cache-Control": "no-cache",
        "Mufakat-Limits": limits,
    }
    if packed:
        headers["Content-Encoding"] = "gzip"
    return tuple((name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items())


@functools.cache
def _lines(media_type: str, packed: bool, limits: str) -> bytes:
    return b"".join(b"%b: %b\r\n" % header for header in _fixed(media_type, packed, limits))


def _tag(job: Job, generation: str) -> str:
    asked = job.query
    graphs = repr((asked.default_graphs, asked.named_graphs))
    return negotiation.entity_tag(generation, asked.text, graphs, job.media)
