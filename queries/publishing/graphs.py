"""Named graphs over HTTP: SPARQL 1.1 Graph Store HTTP Protocol, for reading (GET and HEAD).

``/graph/…`` names a graph directly (section 4.1), ``/rdf-graph-store?graph=IRI`` or ``?default`` indirectly
(4.2). The content is the answer to one query of the endpoint, which streams, negotiates and keeps its limits.
"""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from queries.serving.endpoint import Endpoint
from queries.serving.protocol import HttpFault
from queries.serving.replies import OPEN, client_of
from queries.serving.workers import Pool

_READ = {"Allow": "GET, HEAD, OPTIONS"}


class GraphStore:
    """An ASGI application over the pool of the application that it is mounted in."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer with the content of the graph that the request names. Raises HttpFault 400, 404, 405."""
        request = Request(scope, receive)
        if request.method == "OPTIONS":
            await Response(b"", 204, {**OPEN, **_READ})(scope, receive, send)
            return
        if request.method not in ("GET", "HEAD"):
            raise HttpFault(405, "graphs are only read here: `mufakat ingest` writes", _READ)
        pool: Pool = request.app.state.pool
        node = _node(_asked(request, pool))
        known = await pool.query(f"ASK {{ GRAPH {node} {{ ?s ?p ?o }} }}", client=client_of(request)[0])
        if not known.value:
            raise HttpFault(404, "there is no such graph")
        query = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {node} {{ ?s ?p ?o }} }}"
        inner = {**scope, "query_string": urlencode({"query": query}).encode("ascii")}
        await Endpoint(pool)(inner, receive, send)


def _asked(request: Request, pool: Pool) -> str:
    """The IRI of the graph that is asked for. Raises HttpFault 400 where not exactly one is named."""
    if "path" in request.path_params:
        return pool.names.base + "graph/" + str(request.path_params["path"])
    given = parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
    if [name for name, _ in given] == ["default"]:
        return pool.names.graph("current")  # the default graph of the endpoint
    if [name for name, _ in given] == ["graph"]:
        return str(given[0][1])
    raise HttpFault(400, "name one graph: ?graph=IRI, or ?default")


def _node(iri: str) -> ox.NamedNode:
    try:
        return ox.NamedNode(iri)
    except ValueError as error:
        raise HttpFault(404, "there is no such graph") from error


ROUTES: tuple[BaseRoute, ...] = (
    Route("/graph/{path:path}", GraphStore()),
    Route("/rdf-graph-store", GraphStore()),
)
