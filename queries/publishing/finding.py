"""What search engines look for first: ``/robots.txt`` (RFC 9309) and ``/sitemap.xml`` (sitemaps.org, 0.9).

Addresses are those under the base, as in the pages' own ``canonical``; from these pages links lead to all.
"""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from queries.publishing.dataset import PATH
from queries.serving.replies import page
from queries.serving.workers import Pool

_PAGES = ("", f"doc/{PATH}", "ontology", "changes", "explorer/", "doc/scheme/topic")
# searches and queries are work without end for a machine that follows every link
_KEPT_OUT = ("/sparql?", "/search?", "/rdf-graph-store")


async def robots(request: Request) -> Response:
    """What machines may fetch: everything but searches and queries."""
    pool: Pool = request.app.state.pool
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in _KEPT_OUT), "Allow: /",
             f"Sitemap: {pool.names.base}sitemap.xml"]  # fmt: skip
    return page(request, "".join(line + "\n" for line in lines).encode(), "text/plain", "", vary="Origin")


async def sitemap(request: Request) -> Response:
    """The pages to begin with."""
    pool: Pool = request.app.state.pool
    places = "".join(f" <url><loc>{pool.names.base}{path}</loc></url>\n" for path in _PAGES)
    text = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{places}</urlset>\n'
    )
    return page(request, text.encode(), "application/xml", "", vary="Origin")


ROUTES: tuple[BaseRoute, ...] = (Route("/robots.txt", robots), Route("/sitemap.xml", sitemap))
