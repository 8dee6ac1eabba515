"""``mufakat dump [FOLDER]``: the graph as files to take away.

Exit codes: 0 written, 1 the store cannot be read or the folder not written, 2 usage.
"""

from __future__ import annotations

from pathlib import Path

import click

from mufakat.commands.options import Failure, opened, store_option
from queries.dumps import dump as write_dumps
from queries.faults import StoreError


@click.command()
@click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))
@store_option
def dump(folder: Path | None, store: str | None) -> None:
    """Write the whole graph into FOLDER as compressed files with checksums; the same graph, the same bytes.

    Without FOLDER they go into `dumps` in the store's folder, from where `mufakat serve` gives them away at
    /dumps/. Articles' texts are in none of them.

    \b
    Examples:
      mufakat dump
      mufakat dump /srv/mufakat && (cd /srv/mufakat && sha256sum -c SHA256SUMS)

    \b
    mufakat.nq.gz, mufakat.trig.gz      every graph
    current.ttl.gz, current.jsonld.gz   the consolidated graph
    shards/*.nq.gz                      every graph, for bulk loaders (Virtuoso, QLever, GraphDB, Neptune)
    """
    with opened(store) as target:
        into = folder or (target.beside / "dumps" if target.beside else None)
        if into is None:
            raise Failure("name a FOLDER: a store at an address has none of its own")
        try:
            made = write_dumps(target, into)
        except StoreError as error:
            raise Failure(str(error)) from error
    for one in made:
        click.echo(f"{one.bytes:>12}  {into / one.path}")
