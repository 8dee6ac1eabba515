"""``/changes/ldes``: the journal as a Linked Data Event Stream, for those who keep a copy in step.

Each entry is a member that never changes: an activity (ActivityStreams 2.0) that says which thing came,
changed or went, and when; what is said of the thing is at its address. Oldest first in pages of
`journal_pages.PAGE` members. The root leads to the pages with their first and last day; full pages are
gathered by `FAN` in nodes between. Full pages and full nodes are for ever. https://w3id.org/ldes,
https://w3id.org/tree, pattern: "Cultural Heritage Event Streams", an implementation report of LDES.

Addresses of pages are relative references, resolved against where a page was fetched: so the stream can be
walked on any server, before and after the base is registered.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from ontology.statements import LICENCE
from queries.faults import StoreError
from queries.journal import NAME
from queries.journal_pages import PAGE, Span, entries, spans
from queries.publishing.resources import place_of
from queries.publishing.tree import MEDIA, PATH, Node, write
from queries.serving.negotiation import negotiate
from queries.serving.protocol import HttpFault
from queries.serving.replies import accepted, client_of, page
from queries.serving.workers import Pool
from queries.store import Store

FAN = 100  # full pages that one node leads to
FOR_EVER = "public, max-age=31536000, immutable"  # RFC 8246


def node_of(journal: Path, name: str) -> Node | None:
    """A node by its name: "" the root, ``7`` a page, ``1-100`` the pages of these numbers; None unknown.

    Raises: StoreError for a journal that cannot be read.
    """
    found = spans(journal)
    whole = sum(span.full for span in found) // FAN * FAN  # pages that nodes between lead to
    if not name:
        between = [_together(found, at, at + FAN) for at in range(0, whole, FAN)]
        return Node("", (*between, *(_together(found, at, at + 1) for at in range(whole, len(found)))))
    first, _, last = name.partition("-")
    at = int(first) - 1
    if last:
        if at % FAN or int(last) != at + FAN or int(last) > whole:
            return None
        return Node(name, tuple(_together(found, n, n + 1) for n in range(at, at + FAN)), full=True)
    if at >= len(found):
        return None
    members = tuple(enumerate(entries(journal, found[at]), at * PAGE + 1))
    return Node(name, members=members, full=found[at].full)


def _together(found: Sequence[Span], start: int, end: int) -> tuple[str, str, str]:
    """The name of some pages, their first and their last day: which need not be that of the last page."""
    mine = found[start:end]
    name = str(end) if end == start + 1 else f"{start + 1}-{end}"
    return name, min(span.first for span in mine), max(span.last for span in mine)


def told(store: Store, journal: str, name: str, media: str, root: str) -> tuple[bytes, bool] | None:
    """A node in one of `MEDIA` and whether it is for ever, made in a worker; None where there is none.

    Args: the store, for its names alone; the path of the journal; the node's name; where the pages lie.
    Raises: StoreError.
    """
    node = node_of(Path(journal), name)
    if node is None:
        return None
    try:
        return write(node, store.names, root, media), node.full
    except ValueError as error:
        raise StoreError(f"{journal}: {error}") from error


async def stream(request: Request) -> Response:
    """The root, or the node that the address names."""
    pool: Pool = request.app.state.pool
    name: str = request.path_params.get("node", "")
    media = negotiate(accepted(request), MEDIA)
    if media is None:
        raise HttpFault(406, f"the stream is given as {' and '.join(MEDIA)}", {"Vary": "Accept"})
    if name and not re.fullmatch(r"[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?", name):
        raise _unknown()
    answer = await pool.run("queries.publishing.stream:told", str(pool.folder / NAME), name, media,
                            place_of(request).root, client=client_of(request)[0])  # fmt: skip
    if answer.value is None:
        raise _unknown()
    body, for_ever = answer.value
    headers = {"Link": f'<{LICENCE}>; rel="license", <{place_of(request).root}{PATH}>; rel="collection"'}
    if for_ever:
        headers["Cache-Control"] = FOR_EVER
    return page(request, body, media, "", vary="Accept", headers=headers)


def _unknown() -> HttpFault:
    return HttpFault(404, "there is no such page of the stream of changes")


ROUTES: tuple[BaseRoute, ...] = (Route(f"/{PATH}", stream), Route(f"/{PATH}/{{node}}", stream))
