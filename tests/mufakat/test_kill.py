"""An ingest that is killed outright, at any moment, and run again ends in the graph of an undisturbed one."""

from __future__ import annotations

import hashlib
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from mufakat.loading import ingest
from queries import open_store

ARTICLES = sorted((Path(__file__).parents[2] / "articles").glob("*.json"))[:8]


def digest(where: Path) -> str:
    with open_store(where, read_only=True) as store:
        lines = sorted(str(quad) for quad in store.quads(store.names.graph("current")))
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> str:
    where = tmp_path_factory.mktemp("whole") / "store"
    with open_store(where) as store:
        ingest(store, ARTICLES, store.names, asof="2026-01-01")
    return digest(where)


def kill_after(where: Path, lines: int, files: list[Path], workers: int) -> None:
    """Start an ingest in other processes and kill it when it has read so many articles."""
    watch = (
        "import sys\n"
        "from mufakat import extracting, loading\n"
        "extracting.FEW, extracting.BATCH, loading.BATCH_QUADS = 1, 1, 1500\n"  # some batches of each
        "from pathlib import Path\n"
        "from mufakat.loading import ingest\n"
        "from queries import open_store\n"
        "with open_store(Path(sys.argv[1])) as store:\n"
        "    def seen(articles):\n"
        "        for article in articles:\n"
        "            print(article.id, flush=True)\n"
        "            yield article\n"
        "        print('together', flush=True)\n"
        "    ingest(store, [Path(p) for p in sys.argv[3:]], store.names, seen, asof='2026-01-01',\n"
        "           workers=int(sys.argv[2]))\n"
        "print('done', flush=True)\n"
    )
    command = [sys.executable, "-c", watch, str(where), str(workers), *map(str, files)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout
    for _ in range(lines):
        if not process.stdout.readline():
            break
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.read()  # ends when no process of the run is left
    process.stdout.close()


def survives(where: Path, moments: int, seed: int, whole: str, workers: int) -> None:
    mix = Random(seed)
    for _ in range(moments):
        files = mix.sample(ARTICLES, len(ARTICLES))
        # one line an article, one when they are brought together, one at the end
        kill_after(where, mix.randrange(1, len(files) + 3), files, workers)
        if mix.random() < 0.3 and where.exists():
            with open_store(where) as store:
                ingest(store, mix.sample(ARTICLES, 3), store.names, asof="2026-01-01")
    with open_store(where) as store:
        ingest(store, ARTICLES, store.names, asof="2026-01-01")
    assert digest(where) == whole


@pytest.mark.parametrize(("workers", "moments"), [(1, 2), (2, 1)])
def test_killed_in_the_middle_and_run_again(tmp_path: Path, whole: str, workers: int, moments: int) -> None:
    survives(tmp_path / "store", moments, 7, whole, workers)


@pytest.mark.real
@pytest.mark.parametrize("workers", [1, 2])
def test_killed_at_fifty_moments_and_run_again(tmp_path: Path, whole: str, workers: int) -> None:
    for turn in range(10):
        survives(tmp_path / "store", 5, turn, whole, workers)
        shutil.rmtree(tmp_path / "store")
