"""``id/…`` and ``doc/…``: redirects, documents in every format, retired and merged names."""

from __future__ import annotations

from dataclasses import dataclass

import pyoxigraph as ox
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from ontology.statements import LICENCE
from ontology.terms import RDF, SCHEMA
from queries.publishing import entry
from queries.publishing.description import describe, look_up
from queries.publishing.document import EXTENSIONS, MEDIA, document_iri, triples, write
from queries.publishing.entry import Place
from queries.publishing.words import LANGUAGES
from queries.serving.negotiation import language, negotiate
from queries.serving.protocol import HttpFault
from queries.serving.replies import OPEN, accepted, client_of, page
from queries.serving.workers import Pool
from queries.store import Store

VARY = "Accept, Accept-Language"
_SUFFIX = {media: extension for extension, media in EXTENSIONS.items()}


@dataclass(frozen=True, slots=True)
class Made:
    """What a worker made for one address: 200, 301 (``to``), 404 or 410, and the body."""

    status: int
    body: bytes = b""
    to: str = ""
    kinds: tuple[str, ...] = ()
    pages: int = 1


def make(store: Store, iri: str, number: int, media: str, spoken: str, place: Place) -> Made:
    """The document about an IRI, made in a worker.

    Args: the store; the IRI; the page of references; one of `MEDIA`; ``en`` or ``id``; where pages lie.
    """
    names = store.names
    try:
        found = describe(store, iri, number)
    except ValueError:  # no IRI at all
        return Made(404)
    if not found.known or number > found.pages:
        return Made(404)
    if to := found.replacement(names):
        return Made(301, to=to)
    status = 410 if found.retired(names) else 200
    if media == "text/html":
        body = (entry.gone if status == 410 else entry.page)(found, names, spoken, place)
    else:
        body = write(triples(found, names), media, names, iri)
    kinds = tuple(value.value for value in found.values(RDF + "type"))
    return Made(status, body, "", kinds, found.pages)


async def identifier(request: Request) -> Response:
    """``id/…``: 303 to the document about it (Cool URIs for the Semantic Web, 4.2)."""
    pool: Pool = request.app.state.pool
    path = request.path_params["path"]
    known = await pool.run("queries.publishing.resources:exists", pool.names.base + "id/" + path,
                           client=client_of(request)[0])  # fmt: skip
    if known.value == "":
        raise _unknown()
    if known.value == "410":
        return await document(request)
    headers = {**OPEN, "Vary": VARY, "Cache-Control": "no-cache"}
    place = place_of(request)
    if known.value != "303":  # merged
        local = known.value.removeprefix(pool.names.base)
        return RedirectResponse(place.to(local), 301, headers)
    return RedirectResponse(place.to("doc/" + path), 303, headers)


def exists(store: Store, iri: str) -> str:
    """What an identifier leads to: "" unknown, "410" retired, "303" its document, else its new IRI."""
    try:
        node = ox.NamedNode(iri)
    except ValueError:
        return ""
    said = look_up(store, [iri]).get(iri, ())
    if (RDF + "type", ox.NamedNode(store.names.term("Tombstone"))) in said:
        return "410"
    merged = [value.value for predicate, value in said if predicate == store.names.term("canonical")]
    if said:
        return merged[0] if merged else "303"
    named = f"SELECT ?s WHERE {{ GRAPH ?g {{ ?s ?p {node} }} }} LIMIT 1"
    return "303" if store.query(named) else ""


async def document(request: Request) -> Response:
    """``doc/…``: what the graph says of ``id/…``, in the format of the extension or by negotiation."""
    pool: Pool = request.app.state.pool
    path, media = _split(request)
    spoken, place = tongue(request), place_of(request)
    iri = pool.names.base + "id/" + path
    answer = await pool.run("queries.publishing.resources:make", iri, _number(request), media, spoken, place,
                            client=client_of(request)[0])  # fmt: skip
    made: Made = answer.value
    if made.status == 404:
        raise _unknown()
    if made.status == 301:
        local = "doc/" + made.to.removeprefix(pool.names.base + "id/")
        suffix = "." + _SUFFIX[media] if path != request.path_params["path"] else ""
        return RedirectResponse(place.to(local + suffix), 301, {**OPEN, "Vary": VARY})
    headers = {
        "Link": _links(request, iri, made),
        "Content-Location": f"{place.root}doc/{path}.{_SUFFIX[media]}",
        "Content-Language": spoken,
    }
    if media != "text/html":
        del headers["Content-Language"]
    response = page(request, made.body, media, answer.generation, vary=VARY, headers=headers)
    if made.status == 410 and response.status_code == 200:
        response.status_code = 410
    return response


def tongue(request: Request) -> str:
    """The language of a page: the one in the address, else by Accept-Language, else English."""
    chosen = request.query_params.get("lang")
    return chosen if chosen in LANGUAGES else language(request.headers.get("accept-language"), LANGUAGES)


def place_of(request: Request) -> Place:
    chosen = request.query_params.get("lang", "")
    return Place(request.scope.get("root_path", "") + "/", chosen if chosen in LANGUAGES else "")


def _split(request: Request) -> tuple[str, str]:
    """The path without its extension, and the media type. Raises HttpFault 406."""
    path: str = request.path_params["path"]
    stem, _, extension = path.rpartition(".")
    if stem and extension in EXTENSIONS:
        return stem, EXTENSIONS[extension]
    media = negotiate(accepted(request), MEDIA)
    if media is None:
        start = f"<{place_of(request).root}doc/{path}"
        others = (f'{start}.{name}>; rel="alternate"; type="{EXTENSIONS[name]}"' for name in EXTENSIONS)
        alternates = ", ".join(others)
        raise HttpFault(
            406, f"this document is given as {', '.join(MEDIA)}", {"Link": _ascii(alternates), "Vary": VARY}
        )
    return path, media


def _number(request: Request) -> int:
    text = request.query_params.get("page", "1")
    if not (text.isascii() and text.isdigit() and 0 < int(text[:6]) < 100_000 and len(text) < 6):
        raise HttpFault(404, "there is no such page of this document")
    return int(text)


def _links(request: Request, iri: str, made: Made) -> str:
    """Typed links: the licence, the other formats, and Signposting (https://signposting.org/FAIR/)."""
    pool: Pool = request.app.state.pool
    names, root = pool.names, place_of(request).root
    local = root + "doc/" + iri.removeprefix(names.base + "id/")
    found = [
        (document_iri(iri, names), 'rel="canonical"'),
        (LICENCE, 'rel="license"'),
        (iri, 'rel="cite-as"'),
    ]
    for extension, media in EXTENSIONS.items():
        rel = "alternate" if media == "text/html" else "alternate describedby"
        found.append((f"{local}.{extension}", f'rel="{rel}"; type="{media}"'))
    found += [(kind, 'rel="type"') for kind in (SCHEMA + "AboutPage", *made.kinds)]
    found.append((names.id("agent", "mufakat"), 'rel="author"'))
    found.append((names.id("dataset", "mufakat"), 'rel="collection"'))
    number = _number(request)
    if number > 1:
        found.append((f"{request.url.path}?page={number - 1}", 'rel="prev"'))
    if number < made.pages:
        found.append((f"{request.url.path}?page={number + 1}", 'rel="next"'))
    return _ascii(", ".join(f"<{address}>; {rest}" for address, rest in found))


def _ascii(text: str) -> str:
    """A header's value: what no header can hold (other scripts, controls) is dropped."""
    return "".join(c for c in text if " " <= c <= "~")


def _unknown() -> HttpFault:
    return HttpFault(404, "the graph says nothing of such a thing")


ROUTES: tuple[BaseRoute, ...] = (
    Route("/id/{path:path}", identifier),
    Route("/doc/{path:path}", document),
)
