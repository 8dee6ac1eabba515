"""The web application: the endpoint, health, and whatever pages are mounted beside it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from ontology.terms import Names
from queries.faults import QueryingError
from queries.serving import querypage, replies
from queries.serving.endpoint import Endpoint
from queries.serving.heads import PATH
from queries.serving.limits import Limits
from queries.serving.origin import Origin
from queries.serving.protocol import HttpFault
from queries.serving.workers import Pool


class Application(Starlette):
    """A Starlette application with the endpoint before it, which answers its own faults."""

    def __init__(self, endpoint: Endpoint, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.endpoint = endpoint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == PATH:
            scope["app"] = self
            await self.endpoint(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


def app(
    store: Path | Origin,
    limits: Limits | None = None,
    mounts: Sequence[BaseRoute] = (),
    *,
    names: Names | None = None,
    preload: Sequence[str] = (),
) -> Application:
    """The application over the newest generation of an embedded store, or over a remote one.

    Args:
        store: the store's folder, with a published generation, or a remote engine (`Origin`).
        limits: what a query, a client and the server may use.
        mounts: routes of further pages, matched after ``/sparql``, ``/livez`` and ``/readyz``; their
            handlers find the pool as ``request.app.state.pool``.
        names: the IRIs in use.
        preload: modules whose functions handlers run in workers (`Pool.run`), imported once beforehand.

    Returns:
        A Starlette application; its lifespan starts and ends the workers.
    """
    limits = limits or Limits()
    origin = store if isinstance(store, Origin) else Origin(store)
    pool = Pool(origin, names or Names(), limits, preload)

    @asynccontextmanager
    async def lifespan(application: Starlette) -> AsyncIterator[None]:
        await pool.start()
        try:
            yield
        finally:
            await pool.stop()

    routes = [
        Route("/livez", _live),
        Route("/readyz", _ready),
        *querypage.ROUTES,
        *mounts,
    ]
    application = Application(Endpoint(pool), routes=routes, lifespan=lifespan, exception_handlers={
        HTTPException: _http_exception, HttpFault: _any, QueryingError: _any, Exception: _any})  # fmt: skip
    application.state.pool = pool
    return application


async def _http_exception(request: Request, error: Exception) -> Response:
    """Starlette's own faults (404, 405) in the words and headers of ours."""
    assert isinstance(error, HTTPException)
    said = {404: "there is nothing at this address", 405: "this address is not asked in this way"}
    return replies.fault(
        HttpFault(error.status_code, said.get(error.status_code, error.detail), error.headers)
    )


async def _any(request: Request, error: Exception) -> Response:
    return replies.fault(error)


async def _live(request: Request) -> Response:
    return JSONResponse({"alive": True})


async def _ready(request: Request) -> Response:
    """Whether there is a graph to answer from, and how it goes: queries evaluated now, killed so far."""
    pool: Pool = request.app.state.pool
    pool.look()
    ready = pool.ready
    state = {
        "ready": ready,
        "generation": pool.generation,
        "evaluating": pool.admission.evaluating,
        "killed": pool.killed,
    }
    return JSONResponse(state, 200 if ready else 503, {"Cache-Control": "no-store"})
