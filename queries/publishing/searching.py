"""``/search``: names and quotations by their words, as a page and as JSON."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ontology.terms import Names
from queries import search
from queries.faults import ParameterError
from queries.publishing import entry
from queries.publishing.deriving import derived
from queries.publishing.description import look_up
from queries.publishing.entry import Place
from queries.publishing.naming import Naming
from queries.publishing.resources import VARY, place_of, tongue
from queries.serving.negotiation import negotiate
from queries.serving.protocol import HttpFault
from queries.serving.replies import accepted, client_of, page
from queries.serving.workers import Pool
from queries.store import Store

MOST = 1000  # hits that can be paged through
_MEDIA = ("text/html", "application/json")


async def results(request: Request) -> Response:
    """Hits for ``q``; ``limit`` (at most 50) of them, the page ``page``. Without ``q`` an empty form."""
    pool: Pool = request.app.state.pool
    wants_json = request.url.path.endswith(".json")
    media = "application/json" if wants_json else negotiate(accepted(request), _MEDIA)
    if media is None:
        raise HttpFault(406, f"hits are given as {', '.join(_MEDIA)}", {"Vary": VARY})
    words = request.query_params.get("q", "").strip()
    limit, number = _whole(request, "limit", 20, 50), _whole(request, "page", 1, MOST // 20)
    path = await derived(pool, search.NAME)
    answer = await pool.run("queries.publishing.searching:found", str(path), words, limit, number, media,
                            tongue(request), place_of(request), client=client_of(request)[0])  # fmt: skip
    return page(request, answer.value, media, pool.generation, vary=VARY,
                headers={} if wants_json else {"Content-Language": tongue(request)})  # fmt: skip


def found(
    store: Store, path: str, words: str, limit: int, number: int, media: str, language: str, place: Place
) -> bytes:
    """The hits as a page or as JSON, made in a worker. Raises ParameterError for what is no search."""
    names = store.names
    offset = (number - 1) * limit
    total, hits = (0, []) if not words else search.find(Path(path), words, language, limit, offset)
    rows = [_row(hit, names, place) for hit in hits]
    if media == "application/json":
        told = {"query": words, "total": total, "page": number, "results": rows}
        return json.dumps(told, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"
    kinds = {hit.kind: names.term(hit.kind) for hit in hits if hit.kind.isidentifier()}
    naming = Naming(look_up(store, kinds.values()), names, language)

    def here(at: int) -> str:
        return "search?" + urlencode({"q": words} | ({"page": str(at)} if at > 1 else {}))

    called = {kind: naming.call(iri) for kind, iri in kinds.items()}
    return entry.render(
        "search.html", names, language, place, path=here(number), query=words, total=total,
        hits=[row | {"called": called.get(str(row["kind"]), ""), "date": naming.date(str(row["issued"])),
                     "parts": _marked(str(row["quote"]), words)} for row in rows],
        page=number, pages=max(1, -(-min(total, MOST) // limit)),
        earlier=place.to(here(number - 1)), later=place.to(here(number + 1)),
    ).encode("utf-8", "replace")  # fmt: skip


def _row(hit: search.Hit, names: Names, place: Place) -> dict[str, str]:
    return {"id": hit.iri, "kind": hit.kind, "label": hit.label, "url": place.of(hit.iri, names),
            "quote": hit.quote, "language": hit.language,
            "article": hit.title, "issued": hit.issued}  # fmt: skip


def _marked(text: str, words: str) -> list[tuple[str, bool]]:
    """The text in pieces, with whether a piece begins with a word that was searched for."""
    wanted = [word.casefold() for word in re.findall(r"\w+", words)]
    return [(piece, piece.casefold().startswith(tuple(wanted)) if piece.strip() else False)
            for piece in re.split(r"(\W+)", text) if piece]  # fmt: skip


def _whole(request: Request, name: str, default: int, most: int) -> int:
    text = request.query_params.get(name, str(default))
    if not re.fullmatch(r"[0-9]{1,4}", text) or not 0 < int(text) <= most:
        raise ParameterError(f"{name}={text[:20]}: write a number from 1 to {most}")
    return int(text)


ROUTES: tuple[BaseRoute, ...] = (Route("/search", results), Route("/search.json", results))
