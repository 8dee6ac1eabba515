"""What pages need of a generation besides the graph: the index of words, and counts; each made once."""

from __future__ import annotations

import asyncio
from pathlib import Path

from ontology.terms import Names
from queries import generations, search, statistics
from queries.serving.admission import Busy
from queries.serving.protocol import HttpFault
from queries.serving.workers import CONTEXT, Pool

_making: dict[Path, asyncio.Task[None]] = {}


class BeingMade(Busy):
    """The present state of the graph is still being indexed."""

    seconds = 3


async def derived(pool: Pool, name: str) -> Path:
    """The file ``search.sqlite`` or ``statistics.json`` of the present generation.

    Both are made at the first call, in a process of their own that no deadline ends.
    Raises: BeingMade where that takes longer than a query may; HttpFault 503 where it cannot be done.
    """
    quads = pool.folder / generations.FOLDER / pool.look() / "quads"
    path = quads.parent / name
    if path.exists():
        return path
    if quads not in _making or _making[quads].done():
        _making.clear()
        _making[quads] = asyncio.create_task(_make(quads, pool.names))
    try:
        await asyncio.wait_for(asyncio.shield(_making[quads]), pool.limits.seconds)
    except TimeoutError as error:
        raise BeingMade("the graph is being indexed; try again in a moment") from error
    if not path.exists():
        raise HttpFault(503, "the graph cannot be indexed here", {"Retry-After": "60"})
    return path


def make(quads: Path, names: Names) -> None:
    """Both files of a generation, beside its quads. Raises StoreError where they cannot be written."""
    statistics.count_generation(quads, names)
    search.index_generation(quads, names)


async def _make(quads: Path, names: Names) -> None:
    process = CONTEXT.Process(target=make, args=(quads, names), daemon=True)
    await asyncio.to_thread(process.start)
    await asyncio.to_thread(process.join)
