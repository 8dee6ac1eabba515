"""``mufakat serve``: the graph over HTTP.

Exit codes: 0 stopped, 1 the store cannot be served or the address is taken, 2 usage.
"""

from __future__ import annotations

import errno
from pathlib import Path

import click

from mufakat.commands.options import Failure, settings, store_option
from mufakat.settings import Settings
from queries import generations
from queries.faults import QueryingError, StoreLocked
from queries.publishing import PRELOAD, ROUTES
from queries.serving import LimitError, Limits, Origin, app, listen
from queries.serving import serve as run
from queries.store import open_store
from viz.explorer import pages as explorer

PAGES = (*explorer.ROUTES, *ROUTES)
WORK = (*explorer.PRELOAD, *PRELOAD)  # modules whose functions the pages' handlers run in workers


@click.command()
@store_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen at; 0.0.0.0 for all.")
@click.option(
    "--port", default=8030, show_default=True, type=click.IntRange(0, 65535), help="0 for any free one."
)
@click.option("--limits", metavar="NAME=VALUE,...", help="Change limits, for example seconds=30,rows=5000.")
def serve(store: str | None, host: str, port: int, limits: str | None) -> None:
    """Serve the graph: a SPARQL 1.1 endpoint at /sparql, and its pages.

    It only reads. Each query is evaluated in a process of its own, without network, and is killed after
    10 seconds; `mufakat ingest` may run meanwhile, and its result is taken up when it is done.

    \b
    Examples:
      mufakat serve
      mufakat serve --port 8080 --limits seconds=30,memory=1000000000
      mufakat serve --store http://localhost:7878/query
      curl 'http://127.0.0.1:8030/sparql?query=SELECT*%7B?s+?p+?o%7DLIMIT+3'

    \b
    Limits (default), told in the header Mufakat-Limits and in the service description:
      seconds 10 · rows 1000000 · bytes 134217728 · memory 536870912 of a query
      budget 60 seconds a minute · requests 8 at once of a client elsewhere
      workers 12 · queue 64 · and more in queries/serving/limits.py
    """
    chosen = settings()
    where = store or chosen.store
    try:
        allowed = Limits().changed(",".join(filter(None, (chosen.limits, limits))))
    except LimitError as error:
        raise click.UsageError(f"--limits: {error}") from error
    try:
        origin = _origin(where, chosen)
    except QueryingError as error:
        raise Failure(str(error)) from error
    try:
        listening = listen(host, port)
    except OSError as error:
        way = "name another --port" if error.errno == errno.EADDRINUSE else "name another --host or --port"
        raise Failure(f"cannot listen at {host}:{port} ({error.strerror or error}); {way}") from error
    with listening:
        shown = f"[{host}]" if ":" in host else host
        address = f"http://{shown}:{listening.getsockname()[1]}"
        click.echo(f"{address}/sparql, the explorer at {address}/explorer/   (Ctrl-C ends it)")
        run(app(origin, allowed, PAGES, names=chosen.names, preload=WORK), allowed, listening)


def _origin(where: str, chosen: Settings) -> Origin:
    """What is served: a folder, or a remote engine, which must answer now."""
    if "://" not in where:
        _published(Path(where))
        return Origin(Path(where))
    open_store(where, names=chosen.names, read_only=True, credentials=chosen.credentials).close()
    return Origin(chosen.texts, where, chosen.credentials)


def _published(folder: Path) -> None:
    """See to it that the store has a generation: one that was written before there were any has none."""
    if generations.newest(folder) is not None:
        return
    open_store(folder, read_only=True).close()  # a folder that is no store is refused, not made
    try:
        with open_store(folder) as store:
            store.publish()
    except StoreLocked:
        if generations.newest(folder) is None:
            raise
