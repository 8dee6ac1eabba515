"""How long every question of the catalogue takes, beside a yardstick measured in the same run.

The yardstick is a count of all triples of the consolidated graph: what the engine needs to see everything
once. Each round asks all questions in order and then in the reverse order, so that a machine that grows
slower during the run slows all alike; the median of the processor time counts. Ratios travel between
machines, milliseconds do not.

    python -m benchmarks.questions                        the sample articles
    python -m benchmarks.questions --composed 2000        2,000 composed articles
    python -m benchmarks.questions --store build/store    a store that is there
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from benchmarks.extract import articles
from ingest.annotate import annotate
from ingest.extract import extract
from ingest.identity.consolidate import consolidate
from ingest.quads import to_quads
from mufakat.loading import ingest
from ontology.graphs import authority_quads
from ontology.knowledge import load
from queries import Store, ask, catalogue, open_store
from queries.derived import derive
from queries.faults import QueryingError

AIM = 50.0  # milliseconds for a question on the sample articles
YARDSTICK = "every triple counted"
GIVEN = {
    "pair": "IDN,KHM", "actor": "IDN", "topic": "human-trafficking", "name": "JICA", "since": "2025-01-01",
    "source": "IDN", "target": "THA",
}  # fmt: skip


def contenders(store: Store) -> dict[str, Callable[[], object]]:
    """What is measured, by name: the yardstick, then every question with its required parameters."""
    scan = f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{store.names.graph('current')}> {{ ?s ?p ?o }} }}"
    field: dict[str, Callable[[], object]] = {YARDSTICK: lambda: store.query(scan)}
    for question in catalogue():
        params = {p.name: GIVEN[p.name] for p in question.params if p.required}
        field[question.name] = lambda name=question.name, params=params: ask(store, name, **params)  # type: ignore[misc]
    return field


def race(field: dict[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The median of the milliseconds of each contender; one that the graph cannot answer is left out."""
    spent: dict[str, list[float]] = {name: [] for name in field}
    for _ in range(rounds):
        for name in (*field, *reversed(field)):
            start = time.process_time()
            try:
                field[name]()
            except QueryingError as error:
                spent.pop(name, None)
                print(f"{name}: {error}")
                continue
            spent[name].append(1000 * (time.process_time() - start))
    return {name: statistics.median(times[1:] or times) for name, times in spent.items()}


def fill(store: Store, count: int) -> None:
    """Put the graphs that questions read into the store, made from composed articles."""
    knowledge, names = load(), store.names
    quads = [
        quad
        for article in islice(articles(), count)
        for quad in to_quads(article, extract(annotate(article, knowledge), knowledge), knowledge, names)
    ]
    current = consolidate(quads, knowledge, names)
    store.replace_graph(names.graph("authority"), authority_quads(knowledge, names))
    store.replace_graph(names.graph("current"), current)
    store.replace_graph(names.graph("derived"), derive(current, names))


def measure(store: Store, rounds: int) -> None:
    """Print the table, the slowest first."""
    [row] = ask(store, f"SELECT (COUNT(*) AS ?n) WHERE {{ GRAPH <{store.names.graph('current')}> {{ ?s ?p ?o }} }}").records()  # fmt: skip  # noqa: E501
    found = race(contenders(store), rounds)
    scan = found.pop(YARDSTICK)
    print(f"{row['n']} triples; the yardstick, {YARDSTICK}: {scan:.1f} ms")
    print(f"{'question':28} {'ms':>8} {'to yardstick':>13}")
    for name, ms in sorted(found.items(), key=lambda item: (-item[1], item[0])):
        print(f"{name:28} {ms:8.1f} {ms / scan:12.2f}x")
    slow = [name for name, ms in found.items() if ms >= AIM]
    print(f"{len(found) - len(slow)} of {len(found)} questions under {AIM:.0f} ms")


def main() -> None:
    """Ask every question of the sample articles, of composed ones or of a store."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--composed", type=int, metavar="N")
    parser.add_argument("--store", metavar="WHERE")
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args()
    if given.store:
        with open_store(given.store, read_only=True) as store:
            measure(store, given.rounds)
        return
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "store") as store:
        if given.composed:
            fill(store, given.composed)
        else:
            ingest(store, [Path(__file__).parent.parent / "articles"], store.names)
        measure(store, given.rounds)


if __name__ == "__main__":
    main()
