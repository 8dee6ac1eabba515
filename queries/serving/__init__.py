"""The SPARQL endpoint as a web application: safe to leave open, and a place to mount pages.

`app` makes it, `serve` runs it. The web process opens no store and evaluates nothing: worker processes do,
over a published generation of the store (`queries.generations`), each killed at its deadline.

**To mount pages**, give `app` Starlette routes. A handler asks through the workers and ends with `page`::

    async def meeting(request):
        pool = request.app.state.pool
        answer = await pool.ask("meeting/list", {"topic": "health"})   # a question of the catalogue
        answer = await pool.query("SELECT ...")                        # SPARQL text of our own
        answer = await pool.run("viz.panels:panel", "network", "id")   # panel(store, "network", "id")
        media = negotiate(accepted(request), ("text/html", "text/turtle"))
        if media is None:
            raise HttpFault(406, "...")
        return page(request, body, media, answer.generation, headers={"Link": "..."})

    app(folder, limits, [Route("/meeting", meeting)], preload=["viz.panels"])

Each call is one job in one worker and reads one generation: a page that asks several things asks them in one
`pool.run` of a module-level function ``f(store, *args)``, with arguments and value that can be pickled.
``answer.value`` is the table or value, ``answer.generation`` goes into the entity tag. Pass
``client=client_of(request)[0]`` so that busy clients do not slow quiet ones. Exceptions (of queries, limits,
`HttpFault`) are left to rise: the application answers them with their status. ``page`` does ETag, 304, gzip,
``Vary``, CORS and, for HTML, a Content-Security-Policy without inline scripts and styles; assets come from
routes of our own. `language` chooses among languages by ``Accept-Language``.
"""

from queries.serving.application import app
from queries.serving.limits import LimitError, Limits
from queries.serving.negotiation import entity_tag, language, negotiate, not_modified
from queries.serving.origin import Origin
from queries.serving.protocol import HttpFault
from queries.serving.replies import accepted, client_of, fault, page
from queries.serving.server import listen, serve
from queries.serving.workers import Answer, Pool

__all__ = [
    "Answer",
    "HttpFault",
    "LimitError",
    "Limits",
    "Origin",
    "Pool",
    "accepted",
    "app",
    "client_of",
    "entity_tag",
    "fault",
    "language",
    "listen",
    "negotiate",
    "not_modified",
    "page",
    "serve",
]
