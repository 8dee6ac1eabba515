"""The style and the scripts of the pages: our own files, nothing from elsewhere."""

from __future__ import annotations

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from queries.serving.protocol import HttpFault
from queries.serving.replies import page

FOLDER = Path(__file__).parent / "assets"
_TYPES = {".css": "text/css", ".js": "text/javascript"}


async def asset(request: Request) -> Response:
    """A file of the folder of assets; nothing outside it can be named."""
    path = FOLDER / request.path_params["name"]
    if path.parent != FOLDER or path.suffix not in _TYPES or not path.is_file():
        raise HttpFault(404, "there is nothing at this address")
    return page(request, path.read_bytes(), _TYPES[path.suffix], "", vary="Origin")


ROUTES: tuple[BaseRoute, ...] = (Route("/assets/{name}", asset),)
