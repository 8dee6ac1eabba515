"""The documents beside the entries: the vocabulary, the rules (SHACL), the JSON-LD context."""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ontology.graphs import turtle, vocabulary_triples
from ontology.statements import LICENCE
from ontology.terms import OWL, Names
from queries.publishing import jsonld
from queries.publishing.document import EXTENSIONS, MEDIA, SERIALISED, write
from queries.publishing.resources import VARY, place_of, tongue
from queries.serving.negotiation import negotiate
from queries.serving.protocol import HttpFault
from queries.serving.replies import accepted, client_of, page
from queries.serving.workers import Pool


async def ontology(request: Request) -> Response:
    """The vocabulary at ``ontology``, ``ontology/<version>`` and with an extension."""
    pool: Pool = request.app.state.pool
    names, asked = pool.names, request.path_params.get("version")
    if asked is not None and asked != version(names):
        raise HttpFault(404, f"there is no version {asked[:40]!r} of the vocabulary, only {version(names)}")
    media = media_of(request, MEDIA)
    generation = ""
    if media == "text/html":
        answer = await pool.run("queries.publishing.vocabulary:page", tongue(request), place_of(request),
                                client=client_of(request)[0])  # fmt: skip
        body, generation = answer.value, answer.generation
    else:
        body = _vocabulary(names, media)
    root = place_of(request).root
    headers = {"Link": _links(names.base + "ontology", root + "ontology", media),
               "Content-Location": f"{root}ontology.{extension_of(media)}"}  # fmt: skip
    return page(request, body, media, generation, vary=VARY, headers=headers)


async def shapes(request: Request) -> Response:
    """The SHACL shapes; for people they are best read as Turtle."""
    pool: Pool = request.app.state.pool
    media = media_of(request, MEDIA[1:])
    root = place_of(request).root
    headers = {"Link": _links(pool.names.base + "shapes", root + "shapes", media),
               "Content-Location": f"{root}shapes.{extension_of(media)}"}  # fmt: skip
    return page(request, _shapes(pool.names, media), media, "", vary=VARY, headers=headers)


async def context(request: Request) -> Response:
    """The JSON-LD context of this version of the vocabulary, or of the version that is named."""
    pool: Pool = request.app.state.pool
    asked = request.path_params.get("version")
    if asked is not None and asked != version(pool.names):
        raise HttpFault(404, f"there is no context of version {asked[:40]!r}, only of {version(pool.names)}")
    body = json.dumps({"@context": jsonld.context(pool.names)}, ensure_ascii=False, indent=1).encode() + b"\n"
    canonical = f"{pool.names.base}context/{version(pool.names)}.jsonld"
    link = f'<{LICENCE}>; rel="license", <{canonical}>; rel="canonical"'
    return page(request, body, "application/ld+json", "", vary="Origin", headers={"Link": link})


@functools.cache
def version(names: Names) -> str:
    """The version of the vocabulary, as its header tells it."""
    told = [t.object for t in vocabulary_triples(names) if t.predicate.value == OWL + "versionInfo"]
    assert isinstance(told[0], ox.Literal)
    return told[0].value


@functools.lru_cache(16)
def _vocabulary(names: Names, media: str) -> bytes:
    if media == "text/turtle":
        return turtle("vocabulary.ttl", names).encode("utf-8")
    return write(vocabulary_triples(names), media, names, names.base + "ontology")


@functools.lru_cache(16)
def _shapes(names: Names, media: str) -> bytes:
    text = turtle("shapes.ttl", names)
    if media == "text/turtle":
        return text.encode("utf-8")
    forms: Mapping[str, ox.RdfFormat] = {**SERIALISED, "application/ld+json": ox.RdfFormat.JSON_LD}
    triples = [quad.triple for quad in ox.parse(text, ox.RdfFormat.TURTLE)]
    known = None
    if media != "application/n-triples":
        known = jsonld.prefixes(names) | {"sh": "http://www.w3.org/ns/shacl#"}
    return ox.serialize(triples, format=forms[media], prefixes=known) or b""


def media_of(request: Request, offered: tuple[str, ...]) -> str:
    """The media type by the extension of the address, else by negotiation. Raises HttpFault 406."""
    extension = request.url.path.rpartition("/")[2].rpartition(".")[2]
    if extension in EXTENSIONS and EXTENSIONS[extension] in offered:
        return EXTENSIONS[extension]
    media = negotiate(accepted(request), offered)
    if media is None:
        raise HttpFault(406, f"this document is given as {', '.join(offered)}", {"Vary": VARY})
    return media


def extension_of(media: str) -> str:
    """The extension of a media type of `MEDIA`."""
    return next(extension for extension, known in EXTENSIONS.items() if known == media)


def _links(iri: str, local: str, media: str) -> str:
    others = [
        f'<{local}.{extension}>; rel="alternate"; type="{known}"'
        for extension, known in EXTENSIONS.items()
        if known != media and (known != "text/html" or not local.endswith("shapes"))
    ]
    return ", ".join([f'<{iri}>; rel="canonical cite-as"', f'<{LICENCE}>; rel="license"', *others])


_SUFFIXES = tuple(EXTENSIONS)
ROUTES: tuple[BaseRoute, ...] = (
    Route("/ontology", ontology),
    *(Route(f"/ontology.{suffix}", ontology) for suffix in _SUFFIXES),
    Route("/ontology/{version}", ontology),
    Route("/shapes", shapes),
    *(Route(f"/shapes.{suffix}", shapes) for suffix in _SUFFIXES if suffix != "html"),
    Route("/context.jsonld", context),
    Route("/context/{version}.jsonld", context),
)
