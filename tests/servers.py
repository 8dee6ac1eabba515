"""Real SPARQL servers for the tests, each in a folder of its own and on free ports, stopped at the end.

`oxigraph` comes from the package of that name, Virtuoso from Debian's (tests/install-real.sh). No service of
the system is used or left behind.
"""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from queries.faults import StoreUnreachable
from queries.store import open_store

PATIENCE = 120  # seconds: Virtuoso makes its system tables at the first start
VIRTUOSO_INI = """\
[Database]
DatabaseFile       = virtuoso.db
ErrorLogFile       = virtuoso.log
LockFile           = virtuoso.lck
TransactionFile    = virtuoso.trx
xa_persistent_file = virtuoso.pxa
FileExtend         = 200

[TempDatabase]
DatabaseFile    = virtuoso-temp.db
TransactionFile = virtuoso-temp.trx

[Parameters]
ServerPort         = 127.0.0.1:{sql}
DisableUnixSocket  = 1
NumberOfBuffers    = {buffers}
MaxDirtyBuffers    = {dirty}
CheckpointInterval = 0
DirsAllowed        = .

[HTTPServer]
ServerPort    = 127.0.0.1:{http}
ServerRoot    = .
ServerThreads = 5
Charset       = UTF-8

[SPARQL]
ResultSetMaxRows      = 10000
MaxQueryExecutionTime = 300
"""


def free_port() -> int:
    """A port of this machine that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def running(command: Sequence[str | Path], folder: Path, address: str) -> Iterator[str]:
    """The server at its query address from when it answers; killed at the end, whatever happens."""
    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        until = time.monotonic() + PATIENCE
        while True:
            try:
                open_store(address, read_only=True).close()
                break
            except StoreUnreachable:
                if server.poll() is not None or time.monotonic() > until:
                    raise
                time.sleep(0.2)
        yield address
    finally:
        server.kill()
        server.wait()


@contextmanager
def oxigraph(folder: Path) -> Iterator[str]:
    """An Oxigraph server that anyone may write to; gives its query address."""
    folder.mkdir(parents=True, exist_ok=True)
    port = free_port()
    program = Path(sys.executable).parent / "oxigraph"
    command: list[str | Path] = [program, "serve", "--location", "served", "--bind", f"127.0.0.1:{port}"]
    with running(command, folder, f"http://127.0.0.1:{port}/query") as address:
        yield address


@contextmanager
def virtuoso(folder: Path, *, open_to_all: bool = True, buffers: int = 20_000) -> Iterator[str]:
    """A Virtuoso server; gives its query address.

    Args: the folder of its files; whether anyone may write (else only at ``/sparql-auth``, as ``dba`` with
    the password ``dba``); how many pages of 8 KB it keeps in memory.
    """
    folder.mkdir(parents=True, exist_ok=True)
    http, sql = free_port(), free_port()
    ini = VIRTUOSO_INI.format(http=http, sql=sql, buffers=buffers, dirty=buffers * 3 // 4)
    (folder / "virtuoso.ini").write_text(ini, encoding="utf-8")
    command = ["virtuoso-t", "-f", "-c", "virtuoso.ini"]
    with running(command, folder, f"http://127.0.0.1:{http}/sparql") as address:
        if open_to_all:
            grant = 'exec=grant SPARQL_UPDATE to "SPARQL";'
            subprocess.run(["isql-vt", str(sql), "dba", "dba", grant], check=True, capture_output=True)
        yield address
