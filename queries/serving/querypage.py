"""The page with the query editor: YASGUI from our own files, the question catalogue as examples.

`assets/vendored.sha256` pins the files that are not ours; `assets/LICENSE-yasgui.txt` says whose they are.
"""

from __future__ import annotations

import functools
import itertools
from pathlib import Path

import jinja2
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from queries import catalog
from queries.faults import UnknownQuery
from queries.serving import replies
from queries.serving.protocol import HttpFault
from queries.serving.workers import Pool

ASSETS = Path(__file__).parent / "assets"
_TYPES = {".js": "text/javascript", ".css": "text/css"}
# the editor places its own styles; scripts come from here alone
_POLICY = replies.POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")


def query_page(request: Request, pool: Pool) -> Response:
    """The page itself, at the endpoint's own address for those who prefer HTML."""
    asked = [question for question in catalog.catalogue() if question.compute is None]
    groups = itertools.groupby(asked, lambda question: question.name.partition("/")[0])
    text = _template().render(
        base=pool.names.base,
        current=pool.names.graph("current"),
        limits={"seconds": f"{pool.limits.seconds:g}", "rows": pool.limits.rows},
        aspects=[(aspect, list(questions)) for aspect, questions in groups],
    )
    return replies.page(request, text.encode("utf-8"), "text/html", "", policy=_POLICY)


async def _asset(request: Request) -> Response:
    path = ASSETS / request.path_params["name"]
    if path.parent != ASSETS or path.suffix not in _TYPES or not path.is_file():
        raise HttpFault(404, "there is nothing at this address")
    return replies.page(request, path.read_bytes(), _TYPES[path.suffix], "", vary="Origin")


async def _question(request: Request) -> Response:
    """The text of a question of the catalogue as it can be sent, under the base in use."""
    pool: Pool = request.app.state.pool
    try:
        question = catalog.find(request.path_params["name"])
    except UnknownQuery as error:
        raise HttpFault(404, str(error)) from error
    if question.compute is not None:
        raise HttpFault(404, f"no query alone answers this: ask `mufakat query {question.name}`")
    text = catalog.rebase(catalog.standing(question), pool.names.base)
    return replies.page(request, text.encode("utf-8"), "application/sparql-query", "")


@functools.cache
def _template() -> jinja2.Template:
    return jinja2.Environment(autoescape=True).from_string((ASSETS / "query.html").read_text("utf-8"))


ROUTES = (
    Route("/sparql/assets/{name}", _asset),
    Route("/sparql/questions/{name:path}", _question),
)
