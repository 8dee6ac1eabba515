"""The landing page, the description of the data set, ``/.well-known/void`` and the dumps."""

from __future__ import annotations

import json

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from ontology.statements import LICENCE
from queries import statistics
from queries.dumps import MANIFEST, SUMS, read_manifest
from queries.publishing.dataset import PATH
from queries.publishing.deriving import derived
from queries.publishing.document import EXTENSIONS, MEDIA
from queries.publishing.publications import extension_of, media_of
from queries.publishing.resources import VARY, place_of, tongue
from queries.serving.negotiation import not_modified
from queries.serving.protocol import HttpFault
from queries.serving.replies import OPEN, client_of, page
from queries.serving.workers import Pool

FOLDER = "dumps"


async def dataset(request: Request) -> Response:
    """The data set: at ``/`` and ``doc/dataset/mufakat``, and as RDF alone at ``/.well-known/void``."""
    pool: Pool = request.app.state.pool
    media = media_of(request, MEDIA[1:] if request.url.path.endswith("/void") else MEDIA)
    counted = await derived(pool, statistics.NAME)
    folder = pool.folder / FOLDER
    place = place_of(request)
    answer = await pool.run("queries.publishing.dataset:make", str(counted), str(folder), media,
                            tongue(request), place, client=client_of(request)[0])  # fmt: skip
    names, local = pool.names, f"{place.root}doc/{PATH}"
    manifest = folder / MANIFEST
    stamp = str(manifest.stat().st_mtime_ns) if manifest.exists() else ""
    links = [
        f'<{names.base}doc/{PATH}>; rel="canonical"', f'<{names.id("dataset", "mufakat")}>; rel="cite-as"',
        f'<{LICENCE}>; rel="license"', '<https://schema.org/Dataset>; rel="type"',
        f'<{names.id("agent", "mufakat")}>; rel="author"',
        *(f'<{local}.{name}>; rel="alternate describedby"; type="{known}"'
          for name, known in EXTENSIONS.items() if known != "text/html"),
        *(f'<{place.root}dumps/{one.path}>; rel="item"; type="application/gzip"'
          for one in read_manifest(folder) if "/" not in one.path),
    ]  # fmt: skip
    headers = {"Link": ", ".join(links), "Content-Location": f"{local}.{extension_of(media)}"}
    return page(
        request,
        answer.value,
        media,
        answer.generation and answer.generation + stamp,
        vary=VARY,
        headers=headers,
    )


async def listing(request: Request) -> Response:
    """The manifest of the dumps, as JSON."""
    pool: Pool = request.app.state.pool
    found = read_manifest(pool.folder / FOLDER)
    if not found:
        raise HttpFault(404, "there are no dumps yet: `mufakat dump` makes them")
    root = place_of(request).root
    rows = [
        {"url": f"{root}dumps/{one.path}", "mediaType": one.media, "graphs": one.graphs,
         "byteSize": one.bytes, "sha256": one.sha256}
        for one in found
    ]  # fmt: skip
    body = json.dumps({"license": LICENCE, "dumps": rows}, indent=1).encode() + b"\n"
    return page(request, body, "application/json", "", vary="Origin")


async def download(request: Request) -> Response:
    """A file of the dumps; only what the manifest names is given."""
    pool: Pool = request.app.state.pool
    folder, path = pool.folder / FOLDER, request.path_params["path"]
    known = {one.path: one for one in read_manifest(folder)}
    if path == SUMS and known:
        return FileResponse(folder / SUMS, media_type="text/plain", headers=dict(OPEN))
    if path not in known or not (folder / path).is_file():
        raise HttpFault(404, "there is no such dump")
    tag = f'"{known[path].sha256}"'
    headers = {**OPEN, "ETag": tag, "Link": f'<{LICENCE}>; rel="license"', "Cache-Control": "no-cache"}
    if not_modified(request.headers.get("if-none-match"), tag):
        return Response(b"", 304, headers)
    return FileResponse(folder / path, media_type="application/gzip", headers=headers)


ROUTES: tuple[BaseRoute, ...] = (
    Route("/", dataset),
    Route("/.well-known/void", dataset),
    Route(f"/doc/{PATH}", dataset),
    *(Route(f"/doc/{PATH}.{name}", dataset) for name in EXTENSIONS),
    Route("/dumps/", listing),
    Route("/dumps/{path:path}", download),
)
