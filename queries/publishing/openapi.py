"""``/openapi.json``: what can be asked over HTTP, as an OpenAPI 3.1 description for clients and testers.

Kept beside the routes as one table; a test holds it against the routes and against the answers.
"""

from __future__ import annotations

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ontology.statements import LICENCE
from ontology.terms import Names
from queries.publishing.changes import MEDIA as FEEDS
from queries.publishing.document import MEDIA
from queries.publishing.publications import version
from queries.publishing.tree import MEDIA as STREAM
from queries.publishing.words import LANGUAGES
from queries.search import LONGEST
from queries.serving.media import GRAPHS, ROWS
from queries.serving.replies import page

_RDF = MEDIA[1:]
_LANG = {"name": "lang", "in": "query", "schema": {"enum": list(LANGUAGES)}}
_PATH = {"name": "path", "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}}
_PAGE = {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}


def _query(name: str, required: bool = False, **schema: object) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": {"type": "string", **schema}}


# Address, what it is, media types of a 200, other statuses that are meant, parameters.
SURFACE: tuple[tuple[str, str, tuple[str, ...], tuple[int, ...], tuple[dict[str, Any], ...]], ...] = (
    ("/", "The landing page: the data set", MEDIA, (304, 406, 503), (_LANG,)),
    ("/sparql", "SPARQL 1.1 Query; without a query the service description", (*ROWS, *GRAPHS, "text/html"),
     (304, 400, 403, 406, 413, 414, 429, 503),
     (_query("query"), _query("default-graph-uri"), _query("named-graph-uri"))),
    ("/id/{path}", "A thing; leads to its document", (), (301, 303, 404, 410, 503), (_PATH, _LANG)),
    ("/doc/{path}", "What the graph says of a thing", MEDIA, (301, 304, 404, 406, 410, 503),
     (_PATH, _PAGE, _LANG)),
    ("/search", "Names and quoted sentences by their words", ("text/html", "application/json"),
     (304, 400, 406, 429, 503), (_query("q", maxLength=LONGEST), _PAGE, _LANG,
     {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 50}})),
    ("/changes", "What each ingest brought", FEEDS, (304, 400, 404, 406, 503),
     (_query("since", format="date"), _PAGE, _LANG)),
    ("/changes/ldes", "The same as a Linked Data Event Stream: its root", STREAM, (304, 406, 429, 503), ()),
    ("/changes/ldes/{node}", "A page of the stream", STREAM, (304, 404, 406, 429, 503),
     ({**_PATH, "name": "node"},)),
    ("/ontology", "The vocabulary", MEDIA, (304, 406, 503), (_LANG,)),
    ("/ontology/{version}", "A version of the vocabulary", MEDIA, (304, 404, 406, 503),
     ({**_PATH, "name": "version"}, _LANG)),
    ("/shapes", "The rules (SHACL)", _RDF, (304, 406), ()),
    ("/context.jsonld", "The JSON-LD context", ("application/ld+json",), (304,), ()),
    ("/.well-known/void", "The data set (VoID, DCAT)", _RDF, (304, 406, 503), ()),
    ("/dumps/", "The dumps with their checksums", ("application/json",), (304, 404), ()),
    ("/dumps/{path}", "A dump", ("application/gzip", "text/plain"), (206, 304, 404, 416), (_PATH,)),
    ("/graph/{path}", "A named graph (Graph Store Protocol)", tuple(GRAPHS),
     (304, 404, 405, 406, 429, 503), (_PATH,)),
    ("/rdf-graph-store", "A named graph, indirectly (Graph Store Protocol)", tuple(GRAPHS),
     (304, 400, 404, 405, 406, 429, 503), (_query("graph"), {**_query("default"), "allowEmptyValue": True})),
    ("/robots.txt", "What machines may fetch", ("text/plain",), (304,), ()),
    ("/sitemap.xml", "The pages to begin with", ("application/xml",), (304,), ()),
    ("/livez", "Whether the server lives", ("application/json",), (), ()),
    ("/readyz", "Whether there is a graph to answer from", ("application/json",), (503,), ()),
    ("/openapi.json", "This description", ("application/json",), (304,), ()),
)  # fmt: skip


def openapi(names: Names) -> dict[str, Any]:
    """The description as a value that JSON can hold."""
    paths = {
        address: {
            "get": {
                "summary": summary,
                "parameters": [dict(one) for one in parameters],
                "responses": _responses(media, statuses),
            }
        }
        for address, summary, media, statuses, parameters in SURFACE
    }
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Mufakat",
            "version": version(names),
            "description": "Diplomatic relations as a graph: every fact carries its sentence. It only reads.",
            "license": {"name": "CC BY 4.0", "url": LICENCE},
        },
        "paths": paths,
    }


def _responses(media: tuple[str, ...], statuses: tuple[int, ...]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    if media:
        said["200"] = {"description": "The answer", "content": {kind: {} for kind in media}}
    meanings = {206: "A part", 301: "It has another name now", 303: "The document about it", 304: "Unchanged"}
    for status in statuses:
        said[str(status)] = {"description": meanings.get(status, "A sentence that says what is wrong")}
        if status >= 400 and status != 410:
            said[str(status)]["content"] = {"text/plain": {}}
    return said


async def described(request: Request) -> Response:
    """The description of this server."""
    body = json.dumps(openapi(request.app.state.pool.names), ensure_ascii=False, indent=1).encode() + b"\n"
    return page(request, body, "application/json", "", vary="Origin")


ROUTES: tuple[BaseRoute, ...] = (Route("/openapi.json", described),)
