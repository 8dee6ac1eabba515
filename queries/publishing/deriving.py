"""What pages need of a generation besides the graph: the index of words, and counts; each made once."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pyoxigraph as ox

from ontology.terms import Names
from queries import search, statistics
from queries.remote import RemoteStore
from queries.serving.admission import Busy
from queries.serving.origin import Origin
from queries.serving.protocol import HttpFault
from queries.serving.workers import CONTEXT, Pool

_INDEXED = ("current", "authority", "meta", "curation")  # the graphs that have names and quotations
_making: dict[Path, asyncio.Task[None]] = {}


class BeingMade(Busy):
    """The present state of the graph is still being indexed."""

    seconds = 3


async def derived(pool: Pool, name: str) -> Path:
    """The file ``search.sqlite`` or ``statistics.json`` of the present generation.

    Both are made at the first call, in a process of their own that no deadline ends.
    Raises: BeingMade where that takes longer than a query may; HttpFault 503 where it cannot be done.
    """
    home = pool.origin.beside(pool.look())
    path = home / name
    if path.exists():
        return path
    if home not in _making or _making[home].done():
        _making.clear()
        _making[home] = asyncio.create_task(_make(home, pool.names, pool.origin))
    try:
        await asyncio.wait_for(asyncio.shield(_making[home]), pool.limits.seconds)
    except TimeoutError as error:
        raise BeingMade("the graph is being indexed; try again in a moment") from error
    if not path.exists():
        raise HttpFault(503, "the graph cannot be indexed here", {"Retry-After": "60"})
    return path


def make(home: Path, names: Names, address: str = "", credentials: tuple[str, str] | None = None) -> None:
    """Both files of a generation, in its folder; or of a remote store, whose graphs are read for it.

    Raises StoreError where they cannot be written, or the remote store cannot be read.
    """
    if address:
        engine = ox.Store()
        with RemoteStore(address, None, names, read_only=True, credentials=credentials) as remote:
            for graph in _INDEXED:
                engine.extend(remote.quads(names.graph(graph)))
    else:
        engine = ox.Store.read_only(str(home / "quads"))
    statistics.count_into(home, engine, names)
    if not (home / search.NAME).exists():
        search.index(engine, names, home / search.NAME)


async def _make(home: Path, names: Names, origin: Origin) -> None:
    args = (home, names, origin.address, origin.credentials)
    process = CONTEXT.Process(target=make, args=args, daemon=True)
    await asyncio.to_thread(process.start)
    await asyncio.to_thread(process.join)
