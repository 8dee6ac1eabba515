"""``/sparql``: one query in, one answer out, as the SPARQL 1.1 Protocol says."""

from __future__ import annotations

import logging

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from queries.serving import media, negotiation, replies
from queries.serving.description import describe_service
from queries.serving.protocol import HttpFault, Query, read_query
from queries.serving.replies import OPEN, Streamed, wait_for_begin
from queries.serving.worker import Job
from queries.serving.workers import Pool, Stream

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
        if request.method == "OPTIONS":
            await Response(b"", 204, _PREFLIGHT)(scope, receive, send)
            return
        client, limited = replies.client_of(request)
        stream: Stream | None = None
        response: Response | None
        entered = False
        try:
            try:
                self._pool.admission.enter(client, limited=limited)
                entered = True
                query = await read_query(request, self._pool.names, self._pool.limits.read)
                response = describe_service(request, self._pool) if query is None else None
                if query is not None and (response := self._unchanged(request, query)) is None:
                    job = self._job(request, query)
                    stream = self._pool.stream(job, client)
                    if not await wait_for_begin(stream, receive):
                        return  # the client went away
                    if stream.spool.failure is not None:
                        raise stream.spool.failure
                    response = Streamed(stream, self._headers(job, stream.generation))
                assert response is not None
            except Exception as error:
                response = replies.fault(error)
            await response(scope, receive, send)
        finally:
            if entered:
                self._pool.admission.exit(client)
            if stream is not None:
                stream.close()

    def _unchanged(self, request: Request, query: Query) -> Response | None:
        known = request.headers.get("if-none-match")
        if not known or request.method == "POST":
            return None
        headers = self._headers(self._job(request, query), self._pool.look())
        if not negotiation.not_modified(known, headers["ETag"]):
            return None
        return Response(b"", 304, headers)

    def _job(self, request: Request, query: Query) -> Job:
        types = media.offered(query.form)
        chosen = negotiation.negotiate(replies.accepted(request), types)
        if chosen is None:
            raise HttpFault(406, f"this answer is given as {', '.join(types)}", {"Vary": "Accept"})
        packed = negotiation.accepts_gzip(request.headers.get("accept-encoding"))
        return Job(query.text, query.default_graphs, query.named_graphs, chosen, packed)

    def _headers(self, job: Job, generation: str) -> dict[str, str]:
        tag = negotiation.entity_tag(
            generation, job.text, repr((job.default_graphs, job.named_graphs)), job.media
        )
        headers = {
            **OPEN,
            "Content-Type": media.content_type(job.media),
            "ETag": tag,
            "Vary": "Accept, Accept-Encoding",
            "Cache-Control": "no-cache",
            "Mufakat-Limits": self._limits,
        }
        return headers | ({"Content-Encoding": "gzip"} if job.gzip else {})
