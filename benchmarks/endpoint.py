"""The endpoint beside the bare `oxigraph serve-read-only` over the same files, and under attack.

Prints lookups a second as a ratio (both servers in turn, ABBA), the 99th percentile of a quiet client with
and without 20 attackers, when the first byte of a long answer comes, how exactly the deadline is kept, and
how soon a killed server answers again. Ratios travel between machines, times do not.
"""

from __future__ import annotations

import argparse
import contextlib
import http.client
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path

import pyoxigraph as ox

from ontology.terms import Names
from queries import generations
from queries.local import LocalStore

CURRENT = Names().graph("current")
BOMB = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
SORT = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f } ORDER BY ?c ?f"
ATTACKERS = 20


def build(folder: Path, subjects: int) -> None:
    """A published store with four statements of each subject, seeded."""
    chance = random.Random(1)
    graph = ox.NamedNode(CURRENT)
    with LocalStore(folder, Names()) as store:
        generations.mark_changed(folder)
        store.engine.bulk_extend(
            ox.Quad(
                ox.NamedNode(f"urn:s{n}"),
                ox.NamedNode(f"urn:p{k}"),
                ox.Literal(f"value {chance.random():.6f} of {n}"),
                graph,
            )
            for n in range(subjects)
            for k in range(4)
        )
        store.publish()


def lookup(n: int) -> str:
    """The query for one subject."""
    return f"SELECT ?p ?o WHERE {{ GRAPH <{CURRENT}> {{ <urn:s{n}> ?p ?o }} }}"


@contextlib.contextmanager
def server(command: list[str], ready: Callable[[str], int]) -> Iterator[tuple[int, subprocess.Popen[str]]]:
    """A running server and its port, read from what it says first."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert process.stdout is not None
    try:
        yield ready(process.stdout.readline()), process
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()


def ours(folder: Path, *options: str) -> contextlib.AbstractContextManager[tuple[int, subprocess.Popen[str]]]:
    command = [sys.executable, "-m", "mufakat", "serve", "--store", str(folder), "--port", "0", *options]
    return server(command, lambda line: int(line.split("/sparql")[0].rsplit(":", 1)[1]))


def bare(quads: Path) -> contextlib.AbstractContextManager[tuple[int, subprocess.Popen[str]]]:
    program = str(Path(sys.executable).parent / "oxigraph")
    port = 7979
    command = [program, "serve-read-only", "--location", str(quads), "--bind", f"127.0.0.1:{port}"]
    return server(command, lambda line: port)


class Client:
    """One connection, from an address of its own where one is given."""

    def __init__(self, port: int, path: str, source: str = "127.0.0.1") -> None:
        self._path = path
        self._connection = http.client.HTTPConnection("127.0.0.1", port, 60, (source, 0))

    def ask(self, query: str) -> tuple[int, bytes]:
        """Status and body."""
        self._connection.request("GET", f"{self._path}?query={urllib.parse.quote(query)}",
                                 headers={"Accept": "application/sparql-results+json"})  # fmt: skip
        answer = self._connection.getresponse()
        return answer.status, answer.read()


def rate(port: int, path: str, lookups: list[int], connections: int = 4) -> float:
    """Lookups a second over some connections at once."""
    parts = [lookups[n::connections] for n in range(connections)]

    def work(part: list[int]) -> None:
        client = Client(port, path)
        for n in part:
            status, _ = client.ask(lookup(n))
            assert status == 200

    threads = [threading.Thread(target=work, args=(part,)) for part in parts]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return len(lookups) / (time.perf_counter() - start)


def percentile(port: int, lookups: list[int], source: str = "127.0.0.1") -> tuple[float, float]:
    """Median and 99th percentile of a quiet client's lookups, in milliseconds."""
    client = Client(port, "/sparql", source)
    times = []
    for n in lookups:
        start = time.perf_counter()
        status, body = client.ask(lookup(n))
        times.append((time.perf_counter() - start) * 1000)
        assert status == 200, body
        assert len(json.loads(body)["results"]["bindings"]) == 4
    times.sort()
    return statistics.median(times), times[int(len(times) * 0.99)]


def attack(port: int, number: int) -> None:
    """Send bombs without end: the program of one attacking process."""

    def work(k: int) -> None:
        while True:
            client = Client(port, "/sparql", f"127.0.1.{k + 1}")
            with contextlib.suppress(OSError, http.client.HTTPException):
                while client.ask(random.choice([BOMB, SORT]))[0]:
                    time.sleep(0.05)

    for k in range(number):
        threading.Thread(target=work, args=(k,), daemon=True).start()
    print("attacking", flush=True)
    signal.pause()


def processor_seconds(pid: int) -> float:
    """What a process has used of the processors."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> int:
    """Resident megabytes of a process."""
    line = next(line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if "VmRSS" in line)
    return int(line.split()[1]) // 1024


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--subjects", type=int, default=50_000, help="four statements each")
    parser.add_argument("--lookups", type=int, default=2000, help="in each of ten runs")
    parser.add_argument("--quiet", type=int, default=1000, help="lookups of the quiet client, in each state")
    parser.add_argument("--only", choices=["lookups", "attack", "stream", "restart"], help="one part")
    parser.add_argument("--attack", type=int, nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.attack:
        attack(*options.attack)
        return
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "store"
        build(folder, options.subjects)
        print(f"load          {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors at the start")
        if options.only in (None, "lookups"):
            throughput(folder, options.subjects, options.lookups)
        with ours(folder) as (port, process):
            if options.only in (None, "attack"):
                isolation(port, options.subjects, options.quiet)
                deadline(port)
            if options.only in (None, "stream"):
                streaming(port, process.pid, options.subjects)
            process.kill()
        if options.only in (None, "restart"):
            restart(folder)


def restart(folder: Path) -> None:
    """From the start of a server, the one before killed, to its first right answer."""
    start = time.perf_counter()
    with ours(folder) as (port, _):
        status, body = Client(port, "/sparql").ask(lookup(1))
        took = time.perf_counter() - start
        assert (status, len(json.loads(body)["results"]["bindings"])) == (200, 4)
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import queries"], check=True)
    yard = time.perf_counter() - start
    print(f"restart       {took:.2f} s to the first answer, {took / yard:.1f} times `import queries`")


def throughput(folder: Path, subjects: int, count: int) -> None:
    """Both servers in turn; every answer of a sample the same."""
    chance = random.Random(2)
    with generations.held(folder) as held, bare(held.quads) as (theirs, _), ours(folder) as (mine, _):
        for n in chance.sample(range(subjects), 50):
            bodies = [Client(mine, "/sparql").ask(lookup(n))[1], Client(theirs, "/query").ask(lookup(n))[1]]
            rows = [sorted(map(str, json.loads(body)["results"]["bindings"])) for body in bodies]
            assert rows[0] == rows[1]
        ratios = []
        for run in range(6):
            lookups = chance.sample(range(subjects), count)
            pair = [(mine, "/sparql"), (theirs, "/query")]
            rates = {path: rate(port, path, lookups) for port, path in (pair if run % 2 else pair[::-1])}
            if run:  # the first warms both
                ratios.append(rates["/sparql"] / rates["/query"])
        print(f"lookups       {statistics.median(ratios):.2f} of the bare server "
              f"({min(ratios):.2f} to {max(ratios):.2f} in {len(ratios)} runs)")  # fmt: skip


def isolation(port: int, subjects: int, count: int) -> None:
    """The quiet client without, with, and again without the attackers."""
    chance = random.Random(3)
    quiet = percentile(port, chance.sample(range(subjects), count))
    command = [sys.executable, "-m", "benchmarks.endpoint", "--attack", str(port), str(ATTACKERS)]
    attackers = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert attackers.stdout is not None
    attackers.stdout.readline()
    try:
        onset = percentile(port, chance.sample(range(subjects), count // 3))
        spent, start = processor_seconds(attackers.pid), time.perf_counter()
        time.sleep(12)  # every attacker has had its first deadline
        loud = percentile(port, chance.sample(range(subjects), count))
        unknown = percentile(port, chance.sample(range(subjects), count), "127.0.2.1")
        share = (processor_seconds(attackers.pid) - spent) / (time.perf_counter() - start)
    finally:
        attackers.kill()
    time.sleep(11)
    after = percentile(port, chance.sample(range(subjects), count))
    base = max(quiet[1], after[1])
    print(f"quiet client  p99 {loud[1] / base:.2f} of its p99 without {ATTACKERS} attackers "
          f"({loud[1]:.1f} ms; without {quiet[1]:.1f} before, {after[1]:.1f} after; "
          f"at the onset {onset[1]:.1f}); median {loud[0] / quiet[0]:.2f}")  # fmt: skip
    print(f"              {unknown[1] / base:.2f} for a client first seen under attack; the attackers' own "
          f"program took {share:.3f} of a processor")  # fmt: skip


def deadline(port: int) -> None:
    """How long after its deadline of 10 s an attack ends."""
    for name, query in (("COUNT", BOMB), ("ORDER BY", SORT)):
        start = time.perf_counter()
        status, body = Client(port, "/sparql").ask(query)
        took = time.perf_counter() - start
        print(
            f"deadline      {name} of a cross product: {status} after {took:.2f} s ({body.decode().strip()})"
        )


def streaming(port: int, pid: int, subjects: int) -> None:
    """The first byte and the last of an answer of all statements, and the server's memory over it."""
    query = f"SELECT ?s ?p ?o WHERE {{ GRAPH <{CURRENT}> {{ ?s ?p ?o }} }}"
    before = memory(pid)
    connection = http.client.HTTPConnection("127.0.0.1", port, 60)
    start = time.perf_counter()
    connection.request("GET", f"/sparql?query={urllib.parse.quote(query)}")
    answer = connection.getresponse()
    size = len(answer.read(1))
    first = time.perf_counter() - start
    while piece := answer.read(1 << 16):
        size += len(piece)
    last = time.perf_counter() - start
    print(f"long answer   {subjects * 4} rows, {size / 1e6:.0f} MB: first byte after {first / last:.2f} of "
          f"the time; server {before} MB before, {memory(pid)} MB after")  # fmt: skip


if __name__ == "__main__":
    main()
