"""All routes of the pages, and the modules whose functions they run in workers."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.routing import BaseRoute

from queries.publishing import (
    assets,
    changes,
    finding,
    graphs,
    landing,
    openapi,
    publications,
    resources,
    searching,
    stream,
)

ROUTES: Sequence[BaseRoute] = (
    *landing.ROUTES,
    *resources.ROUTES,
    *searching.ROUTES,
    *publications.ROUTES,
    *changes.ROUTES,
    *stream.ROUTES,
    *finding.ROUTES,
    *graphs.ROUTES,
    *openapi.ROUTES,
    *assets.ROUTES,
)
PRELOAD: Sequence[str] = tuple(
    f"queries.publishing.{module}"
    for module in ("resources", "searching", "vocabulary", "dataset", "changes", "stream")
)
