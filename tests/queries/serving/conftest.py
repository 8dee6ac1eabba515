"""A real server on this machine, once for all tests that only ask: `mufakat serve` over the small graph."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from ontology.terms import Names
from queries.store import open_store
from tests.interrupting import heed_ctrl_c
from tests.queries.conftest import fill

ROOT = Path(__file__).parents[3]
LIMITS = "seconds=2,slice=0.25,bytes=4000000,rows=20000,memory=200000000,read=2,drain=2"
CURRENT = Names().graph("current")


@dataclass(frozen=True)
class Server:
    """A running server: its base address, its store and its process."""

    address: str
    folder: Path
    process: subprocess.Popen[str]

    @property
    def sparql(self) -> str:
        return self.address + "/sparql"


@contextmanager
def serving(folder: Path, limits: str = "") -> Iterator[Server]:
    """`mufakat serve` over a store, until the end of the block."""
    command = [sys.executable, "-m", "mufakat", "serve", "--store", str(folder), "--port", "0"]
    process = subprocess.Popen(
        command + (["--limits", limits] if limits else []),
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        preexec_fn=heed_ctrl_c,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()  # it listens when it says so
        yield Server(line.split("/sparql")[0], folder, process)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        assert process.stdout is not None
        process.stdout.close()


def made(folder: Path) -> Path:
    """A published store with the small graph."""
    with open_store(folder) as store:
        fill(store)
        store.publish()
    return folder


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(made(tmp_path_factory.mktemp("served") / "store"), LIMITS) as running:
        yield running


@pytest.fixture(scope="session")
def client(server: Server) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.address, timeout=30) as made:
        yield made
