"""``/sparql``: one query in, one answer out, as the SPARQL 1.1 Protocol says."""

from __future__ import annotations

import logging

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from queries.serving import media, negotiation, replies
from queries.serving.description import describe_service
from queries.serving.protocol import HttpFault, read_query
from queries.serving.query import Job, Query
from queries.serving.replies import OPEN
from queries.serving.workers import Pool

_LOG = logging.getLogger("mufakat.serve")
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
        self._pool = pool
        self._limits = pool.limits.header()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        if scope["method"] == "OPTIONS":
            await Response(b"", 204, _PREFLIGHT)(scope, receive, send)
            return
        client, limited = replies.client_of(request)
        admission = self._pool.admission
        entered = False
        try:
            admission.enter(client, limited=limited)
            entered = True
            query = await read_query(request, self._pool.names, self._pool.limits.read)
            response = describe_service(request, self._pool) if query is None else None
            if query is not None and (response := self._unchanged(request, query)) is None:
                await self._answer(scope, receive, send, self._job(request, query), client)
                return
        except Exception as error:
            response = replies.fault(error)
        finally:
            if entered:
                admission.exit(client)
        assert response is not None
        await response(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send, job: Job, client: str) -> None:
        """Evaluate and send. Raises what the evaluation raised, as long as nothing is sent."""
        stream = self._pool.stream(job, client)
        departure = replies.Departure(stream, receive)
        try:
            await stream.spool.begin()
            if departure.gone:
                return
            if stream.spool.failure is not None:
                raise stream.spool.failure
            headers = [(name.lower().encode("latin-1"), value.encode("latin-1"))
                       for name, value in self._headers(job, stream.generation).items()]  # fmt: skip
            await replies.send_stream(scope, send, stream, headers, departure)
        finally:
            departure.end()
            stream.close()

    def _unchanged(self, request: Request, query: Query) -> Response | None:
        known = request.headers.get("if-none-match")
        if not known or request.method == "POST" or not (generation := self._pool.look()):
            return None
        headers = self._headers(self._job(request, query), generation)
        if not negotiation.not_modified(known, headers["ETag"]):
            return None
        return Response(b"", 304, headers)

    def _job(self, request: Request, query: Query) -> Job:
        types = media.offered(query.form)
        chosen = negotiation.negotiate(replies.accepted(request), types)
        if chosen is None:
            raise HttpFault(406, f"this answer is given as {', '.join(types)}", {"Vary": "Accept"})
        packed = negotiation.accepts_gzip(request.headers.get("accept-encoding"))
        return Job(query, chosen, packed)

    def _headers(self, job: Job, generation: str) -> dict[str, str]:
        headers = {
            **OPEN,
            "Content-Type": media.content_type(job.media),
            "Vary": "Accept, Accept-Encoding",
            "Cache-Control": "no-cache",
            "Mufakat-Limits": self._limits,
        }
        if generation:  # a remote engine has none: whether an answer is still the same is not known
            asked = job.query
            headers["ETag"] = negotiation.entity_tag(
                generation, asked.text, repr((asked.default_graphs, asked.named_graphs)), job.media
            )
        return headers | ({"Content-Encoding": "gzip"} if job.gzip else {})
