"""The explorer on a server: the same files, each panel made by a worker when it is first asked for.

The web process evaluates nothing and reads no store; it keeps the answers of one generation of the graph.
"""

from __future__ import annotations

from collections import OrderedDict

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from queries.serving import HttpFault, client_of, page
from viz.explorer.bundle import files
from viz.explorer.panels import PANELS, PanelError, panel, write_panel
from viz.explorer.tables import write_csv
from viz.reading import Source

WORK = "viz.explorer.pages:answer"  # what a worker runs
PRELOAD = ("viz.explorer.pages",)
KEPT = 64_000_000  # bytes of panels that the web process keeps
_MEDIA = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".woff2": "font/woff2"}


class Kept:
    """The panels of one generation, the last used ones, up to `KEPT` bytes."""

    def __init__(self, most: int = KEPT) -> None:
        self.most = most
        self.generation = ""
        self.size = 0
        self.found: OrderedDict[str, bytes] = OrderedDict()

    def get(self, generation: str, name: str) -> bytes | None:
        """The panel, when it was made from this generation."""
        if generation != self.generation or name not in self.found:
            return None
        self.found.move_to_end(name)
        return self.found[name]

    def put(self, generation: str, name: str, data: bytes) -> None:
        """Keep a panel; another generation lets go of all of the one before."""
        if generation != self.generation:
            self.found.clear()
            self.generation, self.size = generation, 0
        self.size += len(data) - len(self.found.pop(name, b""))
        self.found[name] = data
        while self.size > self.most:
            self.size -= len(self.found.popitem(last=False)[1])


def answer(store: Source, path: str) -> bytes | None:
    """A panel by its path (``landing.json``, ``pair/id-kh.csv``); None where there is none."""
    name, _, form = path.rpartition(".")
    kind, _, key = name.partition("/")
    listed = next((each for each in PANELS if each.name == kind), None)
    if listed is None or bool(listed.param) != bool(key):
        return None
    try:
        found = panel(store, kind, {listed.param: key} if key else {})
    except PanelError:
        return None
    return write_csv(found) if form == "csv" else write_panel(found)


async def data(request: Request) -> Response:
    """``/explorer/data/NAME.json`` and ``.csv``."""
    name = request.path_params["name"]
    media = {".json": "application/json", ".csv": "text/csv"}.get(name[name.rfind(".") :])
    if media is None:
        raise HttpFault(404, f"panels are .json or .csv, not {name!r}")
    pool, kept = request.app.state.pool, _kept(request)
    body = kept.get(pool.generation, name) if pool.generation else None  # what has none may change unseen
    generation = pool.generation
    if body is None:
        made = await pool.run(WORK, name, client=client_of(request)[0])
        body, generation = made.value, made.generation
        if body is None:
            raise HttpFault(404, f"nothing is reported under the address {name!r}")
        if generation:
            kept.put(generation, name, body)
    return page(request, body, media, generation)


async def asset(request: Request) -> Response:
    """The page itself and what belongs to it."""
    name = request.path_params["name"] or "index.html"
    body = files().get(name)
    if body is None or name.startswith("fonts/LICENSE"):
        raise HttpFault(404, f"there is no {name!r} in the explorer")
    media = next((media for suffix, media in _MEDIA.items() if name.endswith(suffix)), "text/plain")
    return page(request, body, media, "")


async def _slash(request: Request) -> Response:
    return RedirectResponse("/explorer/", 308)


def _kept(request: Request) -> Kept:
    state = request.app.state
    if not hasattr(state, "panels"):
        state.panels = Kept()
    found: Kept = state.panels
    return found


ROUTES = (
    Route("/explorer", _slash),
    Route("/explorer/data/{name:path}", data),
    Route("/explorer/{name:path}", asset),
)
__all__ = ["KEPT", "PRELOAD", "ROUTES", "Kept", "answer"]
