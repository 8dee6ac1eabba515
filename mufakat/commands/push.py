"""``mufakat push URL``: the graphs of this store brought to a SPARQL server.

Exit codes: 0 everything stands there, 1 the server refuses or does not answer, 2 usage.
"""

from __future__ import annotations

import sys
from urllib.parse import urlsplit

import click

from mufakat.commands.options import opened, store_option
from queries.pushing import push as push_graphs


@click.command()
@click.argument("url", metavar="URL")
@store_option
@click.option("--dry-run", is_flag=True, help="Compare, and write nothing.")
def push(url: str, store: str | None, dry_run: bool) -> None:
    """Bring every graph of the store to the SPARQL 1.1 server at URL.

    Only what differs is written, so the command may be stopped and run again at any time. Graphs that are
    there and not here are left alone. Where the server asks for a user,
    set MUFAKAT_USER and MUFAKAT_PASSWORD.
    The articles' texts stay here: they are never sent.

    \b
    Examples:
      mufakat push http://localhost:7878/query
      mufakat push http://localhost:8890/sparql-auth --dry-run
    """
    if urlsplit(url).scheme not in ("http", "https"):
        raise click.UsageError(f"{url}: write the address of a SPARQL endpoint, http://... or https://...")
    if urlsplit(url).password is not None:
        raise click.UsageError("the address holds a password: set MUFAKAT_USER and MUFAKAT_PASSWORD instead")
    with opened(store) as source, opened(url, write=not dry_run) as target:
        graphs = quads = changed = written = 0
        for graphs, done in enumerate(push_graphs(source, target, dry_run=dry_run), 1):
            quads += done.quads
            changed += bool(done.new or done.gone)
            written += done.new + done.gone
            if sys.stderr.isatty():
                click.echo(f"\r{graphs} graphs, {quads} quads", nl=False, err=True)
    if sys.stderr.isatty():
        click.echo(err=True)
    verb = "would change" if dry_run else "changed"
    click.echo(f"graphs {graphs}, {verb} {changed}; quads {quads}, {verb} {written}")
