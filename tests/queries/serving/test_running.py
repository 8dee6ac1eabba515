"""The server beside writers, killed workers and its own death."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import random
import signal
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path

import httpx
import pyoxigraph as ox
import pytest

from queries.generations import FOLDER
from queries.serving import processes
from queries.store import open_store
from tests.queries.serving.conftest import CURRENT, Server, made, serving

A, B = CURRENT + "/a", CURRENT + "/b"
PAIR = (
    f"SELECT ?a ?b {{ {{ SELECT (COUNT(*) AS ?a) {{ GRAPH <{A}> {{ ?s ?p ?o }} }} }} "
    f"{{ SELECT (COUNT(*) AS ?b) {{ GRAPH <{B}> {{ ?s ?p ?o }} }} }} }}"
)


def write(folder: Path, n: int) -> str:
    """A generation with n statements in each of two graphs."""
    with open_store(folder) as store:
        for graph in (A, B):
            name = ox.NamedNode(graph)
            store.replace_graph(
                graph,
                [
                    ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(i), name)
                    for i in range(n)
                ],
            )
        return store.publish()


SUM = {"query": f"SELECT (SUM(?o) AS ?n) {{ GRAPH <{A}> {{ ?s ?p ?o }} }}"}
RIGHT = f'"{sum(range(200))}"'


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Server]:
    write(made(tmp_path / "store"), 200)
    # a busy machine may make anybody wait: here only what is wrong counts
    with serving(tmp_path / "store", "seconds=60,slice=30,wait=60") as running:
        yield running


def test_each_answer_is_of_one_generation_while_others_are_written(own: Server) -> None:
    stop = threading.Event()
    seen: list[tuple[str, int, int]] = []
    failed: list[str] = []

    def ask(salt: int) -> None:
        with httpx.Client(base_url=own.address, timeout=30) as client:
            while not stop.is_set():
                answer = client.get("/sparql", params={"query": PAIR + f"# {salt}"})
                if answer.status_code != 200:
                    failed.append(f"{answer.status_code} {answer.text}")
                    continue
                row = answer.json()["results"]["bindings"][0]
                name = answer.headers["etag"][3:].rpartition("-")[0]
                seen.append((name, int(row["a"]["value"]), int(row["b"]["value"])))

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    size_of = {}
    try:
        with httpx.Client(base_url=own.address, timeout=30) as client:
            for n in range(1, 6):
                name = write(own.folder, n)  # the server never locks the writer out
                size_of[name] = n
                while client.get("/readyz").json()["generation"] != name:
                    assert all(thread.is_alive() for thread in threads)
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert failed == []
    assert {(a, b) for _, a, b in seen} <= {(n, n) for n in (*range(1, 6), 200)}
    assert all(size_of[name] == a for name, a, _ in seen if name in size_of)
    with httpx.Client(base_url=own.address) as client:
        while len(list((own.folder / FOLDER).glob("0*"))) > 1:  # what is held no more goes away
            client.get("/sparql", params={"query": PAIR})


def descendants(pid: int) -> list[int]:
    """The processes below a process, from /proc."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents.setdefault(int(fields[1]), []).append(int(entry.name))
    found, pending = [], [pid]
    while pending:
        below = parents.get(pending.pop(), [])
        found += below
        pending += below
    return found


def workers(server: Server) -> list[int]:
    """Its worker processes: those below the process that forks them."""
    direct = descendants(server.process.pid)
    return [pid for pid in direct if any(pid in descendants(other) for other in direct)]


def killing(server: Server, times: int) -> None:
    """Kill a worker at a random moment, again and again, while it is asked: every answer is right."""
    chance = random.Random(20)
    stop = threading.Event()
    wrong: list[str] = []
    answered = [0]

    def ask(salt: int) -> None:
        with httpx.Client(base_url=server.address, timeout=30) as client:
            number = 0
            while not stop.is_set():
                number += 1
                answer = client.get("/sparql", params={"query": SUM["query"] + f" # {salt} {number}"})
                if answer.status_code != 200 or RIGHT not in answer.text:
                    wrong.append(f"{answer.status_code} {answer.text}")
                answered[0] += 1

    threads = [threading.Thread(target=ask, args=(n,)) for n in range(3)]
    for thread in threads:
        thread.start()
    for _ in range(times):
        goal = answered[0] + chance.randrange(1, 30)
        while answered[0] < goal and not wrong:
            pass
        alive = workers(server)
        if alive:
            try:
                os.kill(chance.choice(alive), signal.SIGKILL)
            except ProcessLookupError:
                continue
    stop.set()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds processes in /proc")
def test_a_killed_worker_costs_no_answer(own: Server) -> None:
    killing(own, 5)


@pytest.mark.real
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds processes in /proc")
def test_a_hundred_killed_workers_cost_no_answer(own: Server) -> None:
    killing(own, 100)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="finds processes in /proc")
def test_a_killed_server_leaves_no_process_and_starts_again(own: Server) -> None:
    bomb = "SELECT (COUNT(*) AS ?n) WHERE { " + " ".join(f"?a{n} ?b{n} ?c{n} ." for n in range(6)) + " }"
    with httpx.Client(base_url=own.address, timeout=30) as client, ThreadPoolExecutor(1) as pool:
        assert RIGHT in client.get("/sparql", params=SUM).text
        asked = pool.submit(client.get, "/sparql", params={"query": bomb})
        time.sleep(1)  # a worker is in the middle of something, for whoever still waits
        below = descendants(own.process.pid)
        assert len(below) >= 2
        own.process.kill()
        own.process.wait()
        with pytest.raises(httpx.HTTPError):
            asked.result()
    end = time.monotonic() + 120
    while any(Path(f"/proc/{pid}").exists() for pid in below):
        assert time.monotonic() < end, "processes of a killed server are still there"
        time.sleep(0.1)
    with serving(own.folder) as again:
        assert RIGHT in httpx.get(again.sparql, params=SUM, timeout=30).text


@pytest.mark.skipif(not hasattr(os, "SCHED_IDLE"), reason="priorities as Linux has them")
def test_workers_of_the_lowest_priority_are_forked_at_it() -> None:
    async def scene() -> list[tuple[int, int]]:
        processes.preload([])
        found = []
        for low in (False, True, True):
            ours, theirs = multiprocessing.Pipe()
            one = processes.process(tell_priority, (theirs,), low=low)
            await asyncio.to_thread(one.start)
            found.append((ours.recv(), os.sched_getscheduler(os.getpid())))
            await asyncio.to_thread(one.join)
            assert one.exitcode == 0
        return found

    normal = os.sched_getscheduler(0)
    assert asyncio.run(scene()) == [(normal, normal), (os.SCHED_IDLE, normal), (os.SCHED_IDLE, normal)]


def tell_priority(pipe: Connection) -> None:
    """The program of a process that was forked."""
    pipe.send(os.sched_getscheduler(0))
