"""All routes of the pages, and the modules whose functions they run in workers."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.routing import BaseRoute

from queries.publishing import assets, publications, resources, searching

ROUTES: Sequence[BaseRoute] = (*resources.ROUTES, *searching.ROUTES, *publications.ROUTES, *assets.ROUTES)
PRELOAD: Sequence[str] = (
    "queries.publishing.resources",
    "queries.publishing.searching",
    "queries.publishing.vocabulary",
)
