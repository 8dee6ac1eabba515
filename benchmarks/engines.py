"""Nine standing queries (`benchmarks/standing.py`) on rdflib, the embedded store (on disk, and in
memory) and Virtuoso, in one run: the same quads in each, the same answers asked of each.

Each engine holds one graph at a time, in a process of its own. A query is asked about several meetings and
pairs, in turn with the others; its median counts. Reported apart: on the consolidated graph (against rdflib
in memory) and with the derived graph where that knows the answer (against Virtuoso over HTTP). Ratios travel
between machines, milliseconds do not. Virtuoso comes from Debian's package `virtuoso-opensource`.

    python -m benchmarks.engines 1000
    python -m benchmarks.engines 1000 10000 100000 --without rdflib@100000 --rounds 5
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import re
import resource
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import pyoxigraph as ox

from benchmarks.standing import NAMES, Subjects, standing
from benchmarks.worlds import WORLD, world, write
from queries.remote import RemoteStore
from tests.servers import virtuoso

ENGINES = ("rdflib", "embedded", "memory", "virtuoso")
LIMIT = 300  # seconds for one query of rdflib; then it is said that it was not finished
BUFFER = 8192  # bytes of a page of Virtuoso
FASTER = 60.0  # aim: geometric mean on the consolidated graph, rdflib over embedded
Ask = Callable[[str], list[tuple[str, ...]]]
T = TypeVar("T")
Key = tuple[str, str]  # name of the query, "raw" or "derived"


@dataclass
class Measured:
    """What one engine took: seconds to load, peak MB, milliseconds and answers of each query."""

    load: float = 0.0
    memory: float = 0.0
    times: dict[Key, list[float]] = field(default_factory=dict)
    answers: dict[Key, list[list[tuple[str, ...]]]] = field(default_factory=dict)


# -- engines ----------------------------------------------------------------------


@contextmanager
def rdflib(path: Path, folder: Path) -> Iterator[Ask]:
    """rdflib's own store in memory."""
    from rdflib import Dataset

    data = Dataset()
    data.parse(path, format="nquads")

    def ask(text: str) -> list[tuple[str, ...]]:
        rows = data.query(text)
        return [tuple("" if term is None else str(term) for term in row) for row in rows]  # type: ignore[union-attr]

    yield ask


@contextmanager
def embedded(path: Path, folder: Path) -> Iterator[Ask]:
    """The store that Mufakat embeds, on disk, opened read-only as questions open it."""
    store = ox.Store(str(folder / "quads"))
    store.bulk_load(path=str(path), format=ox.RdfFormat.N_QUADS)
    store.optimize()
    del store
    yield _asked(ox.Store.read_only(str(folder / "quads")))


def _asked(store: ox.Store) -> Ask:
    def ask(text: str) -> list[tuple[str, ...]]:
        found = store.query(text)
        assert isinstance(found, ox.QuerySolutions)
        return [tuple("" if term is None else _text(term) for term in row) for row in found]

    return ask


def _text(term: object) -> str:
    return str(getattr(term, "value", term))


@contextmanager
def memory(path: Path, folder: Path) -> Iterator[Ask]:
    """The same engine with everything in memory."""
    store = ox.Store()
    store.bulk_load(path=str(path), format=ox.RdfFormat.N_QUADS)
    yield _asked(store)


@contextmanager
def virtuoso_server(path: Path, folder: Path) -> Iterator[Ask]:
    """Virtuoso over HTTP, loaded by its bulk loader in two threads."""
    buffers = max(20_000, 2 * path.stat().st_size // 3 // BUFFER)
    with virtuoso(folder, buffers=min(buffers, 400_000)) as address:
        shutil.copy(path, folder / "graph.nq")
        port = re.findall(r"ServerPort\s*=\s*127\.0\.0\.1:(\d+)", (folder / "virtuoso.ini").read_text())[0]

        def isql(*commands: str) -> None:
            exec_ = [f"exec={command};" for command in commands]
            subprocess.run(["isql-vt", port, "dba", "dba", *exec_], check=True, capture_output=True)

        isql("ld_dir('.', 'graph.nq', 'urn:none')")
        loaders = [
            subprocess.Popen(
                ["isql-vt", port, "dba", "dba", "exec=rdf_loader_run();"], stdout=subprocess.DEVNULL
            )
            for _ in range(2)
        ]
        for loader in loaders:
            loader.wait()
        isql("checkpoint")
        store = RemoteStore(address, None, NAMES, read_only=True)

        def ask(text: str) -> list[tuple[str, ...]]:
            return [
                tuple("" if term is None else _text(term) for term in row) for row in store.query(text).rows
            ]

        yield ask


OPENED: Mapping[str, Callable[[Path, Path], Any]] = {
    "rdflib": rdflib,
    "embedded": embedded,
    "memory": memory,
    "virtuoso": virtuoso_server,
}


# -- what is asked ----------------------------------------------------------------------


def subjects(rounds: int) -> list[Subjects]:
    """Things to ask about, evenly spaced among the bilateral meetings of the first copy."""
    store = ox.Store()
    store.extend(ox.parse(world().current.encode("utf-8"), format=ox.RdfFormat.N_QUADS))
    found = store.query(
        f"PREFIX mfk: <{NAMES.term('')}> SELECT ?m (MIN(?old) AS ?merged) (MIN(?side) AS ?one) "
        f"(MAX(?side) AS ?other) (MIN(?about) AS ?topic) (MIN(?day) AS ?first) "
        f"WHERE {{ GRAPH <{NAMES.graph('current')}> {{ "
        "?old mfk:canonical ?m . ?m a mfk:Meeting ; mfk:party ?side ; mfk:topic ?about ; mfk:when ?t . "
        "?t mfk:earliest ?day } } GROUP BY ?m HAVING(COUNT(DISTINCT ?side) = 2) ORDER BY ?m"
    )
    assert isinstance(found, ox.QuerySolutions)
    rows = [tuple(_text(term) for term in row) for row in found]
    chosen = (rows[k * len(rows) // rounds] for k in range(rounds))
    return [
        Subjects(meeting, merged, one, other, topic, f"{day[:4]}-01-01", f"{day[:4]}-12-31")
        for meeting, merged, one, other, topic, day in chosen
    ]


def measure(engine: str, path: Path, folder: Path, asked: Sequence[Subjects]) -> Measured:
    """Load the graph into one engine and ask everything."""
    found = Measured()
    start = time.perf_counter()
    with OPENED[engine](path, folder) as ask:
        found.load = time.perf_counter() - start
        given_up: set[Key] = set()
        for about in (asked[0], *asked):  # the first round warms and is not counted
            for query in standing(about):
                for graph, text in (("raw", query.raw), ("derived", query.derived or query.raw)):
                    name = (query.name, graph)
                    if name in given_up or (graph == "derived" and query.derived is None):
                        continue
                    start = time.perf_counter()
                    try:
                        rows = limited(ask, text) if engine == "rdflib" else ask(text)
                    except TimeoutError:
                        given_up.add(name)
                        found.times.pop(name, None)
                        found.answers.pop(name, None)
                        continue
                    spent = 1000 * (time.perf_counter() - start)
                    found.times.setdefault(name, []).append(spent)
                    found.answers.setdefault(name, []).append(rows if "ORDER BY" in text else sorted(rows))
    for name in found.times:
        found.times[name], found.answers[name] = found.times[name][1:], found.answers[name][1:]
    found.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    return found


def limited(ask: Ask, text: str) -> list[tuple[str, ...]]:
    """The answer, or TimeoutError after LIMIT seconds."""

    def late(*_: object) -> None:
        raise TimeoutError

    signal.signal(signal.SIGALRM, late)
    signal.alarm(LIMIT)
    try:
        return ask(text)
    finally:
        signal.alarm(0)


def apart(work: Callable[..., T], *given: object) -> T:
    """Work in a process of its own, so that its memory is its own."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, given)


# -- what is told ----------------------------------------------------------------------


def geometric(ratios: Mapping[str, float]) -> float:
    """The geometric mean; 0 of nothing."""
    return statistics.geometric_mean(ratios.values()) if ratios else 0.0


def report(found: Mapping[str, Measured]) -> bool:
    """Print the table and the means; whether all engines gave the same answers."""
    same, base = True, found["embedded"]
    others = {engine: measured for engine, measured in found.items() if engine != "embedded"}
    print(f"{'':30}{'rows':>6}{'embedded ms':>13}" + "".join(f"{engine + ' x':>13}" for engine in others))
    ratios: dict[tuple[str, str], dict[str, float]] = {}
    for name in sorted(base.times, key=lambda name: (name[1] != "raw", name[0])):
        query, graph = name
        own, cells = statistics.median(base.times[name]), []
        for engine, other in others.items():
            if name not in other.times:
                cells.append(f"{'> ' + str(LIMIT) + ' s':>13}")
                continue
            ratio = statistics.median(other.times[name]) / own
            ratios.setdefault((engine, graph), {})[query] = ratio
            agreed = other.answers[name] == base.answers[name]
            same = same and agreed
            cells.append(f"{ratio:12,.2f}{' ' if agreed else '!'}")
        rows = statistics.median(len(answer) for answer in base.answers[name])
        label = query + ("" if graph == "raw" else " (derived)")
        print(f"{label:30}{rows:6,.0f}{own:13,.2f}" + "".join(cells))
    for engine, measured in found.items():
        memory = "" if engine == "virtuoso" else f", peak {measured.memory:,.0f} MB"
        print(f"{engine}: loaded in {measured.load:,.1f} s{memory}")
    for engine in others:
        raw, short = ratios.get((engine, "raw"), {}), ratios.get((engine, "derived"), {})
        print(
            f"{engine} takes, by geometric mean, {geometric(raw):,.2f} times the embedded store on the "
            f"consolidated graph, {geometric({**raw, **short}):,.2f} times where short cuts are taken "
            f"({geometric(short):,.2f} by the short cuts alone)"
        )
    print("answers: " + ("the same of all" if same else "NOT the same where marked !"))
    return same


def main() -> None:
    """Print a table for each size."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("articles", nargs="*", type=int, default=[1000], help=f"multiples of {WORLD}")
    parser.add_argument("--without", nargs="*", default=[], metavar="ENGINE@SIZE", help="what is left out")
    parser.add_argument("--rounds", type=int, default=7, help="how many meetings and pairs are asked about")
    parser.add_argument("--json", type=Path, help="write the milliseconds there as well")
    given = parser.parse_args()
    if any(size < WORLD or size % WORLD for size in given.articles):
        parser.error(f"sizes are multiples of {WORLD}")
    same = True
    told: dict[str, object] = {}
    for size in given.articles:
        with tempfile.TemporaryDirectory() as scratch:
            path = Path(scratch, "graph.nq")
            lines = apart(write, path, size // WORLD)
            print(
                f"\n{size:,} articles: {lines:,} statements, {path.stat().st_size / 1e6:,.0f} MB of N-Quads",
                flush=True,
            )
            asked = apart(subjects, given.rounds)
            found = {}
            for engine in ENGINES:
                if f"{engine}@{size}" not in given.without:
                    folder = Path(scratch, engine)
                    folder.mkdir()
                    found[engine] = apart(measure, engine, path, folder, asked)
                    shutil.rmtree(folder)
            same = report(found) and same
            told[str(size)] = {e: {"/".join(k): v for k, v in m.times.items()} for e, m in found.items()}
            sys.stdout.flush()
    if given.json:
        given.json.write_text(json.dumps(told, indent=1), encoding="utf-8")
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
