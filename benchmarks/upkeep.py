"""What the graph costs as it grows: an article more, a new generation, the landing view, a page, a lookup.

Composed graphs (`benchmarks/compose_graph.py`) of several sizes in one run; what readers ask for is asked of
each size in turn, the fastest of 25 rounds counts. Processor milliseconds, the engine's threads counted; read
the ratios to the first size.

    python -m benchmarks.upkeep                      1,000 and 10,000 articles
    python -m benchmarks.upkeep 1000 100000
    python -m benchmarks.upkeep 1000 10000 --reading       only what readers ask for
    python -m benchmarks.upkeep 1000 10000 --questions     and every question of the catalogue
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path

import pyoxigraph as ox

from benchmarks.compose_graph import NAMES, PER_EVENT, events
from benchmarks.questions import GIVEN
from ontology.graphs import authority_quads
from ontology.knowledge import load
from queries import ask, catalogue, generations
from queries.derived import follow, recount
from queries.faults import QueryingError
from queries.local import LocalStore
from queries.publishing.deriving import make
from queries.publishing.description import describe
from queries.search import NAME, find
from queries.triples import Stored
from viz.explorer.panels import panel, write_panel

BATCH = 500  # events written at once
ROUNDS = 5
TURNS = 25  # rounds of what readers ask for

Work = Callable[[], object]


def fill(store: LocalStore, articles: int) -> None:
    """The graph of so many articles, with all that is derived of it."""
    store.replace_graph(NAMES.graph("authority"), authority_quads(load(), NAMES))
    number = articles // PER_EVENT
    for first in range(0, number, BATCH):
        some = {quad for event in events(first, min(first + BATCH, number)) for quad in event}
        store.change((), list(some))
    recount(store)


def milliseconds(work: Work, rounds: int = ROUNDS) -> float:
    """The median of the processor time; the first of several rounds, which warms caches, is left out."""
    spent = []
    for _ in range(rounds + 1):
        start = time.process_time()
        work()
        spent.append(1000 * (time.process_time() - start))
    return statistics.median(spent[1:] or spent)


def upkeep(store: LocalStore, number: int) -> dict[str, float]:
    """What changes cost: an event of three articles comes, goes, and is published."""
    following = count(number)
    stored = Stored(store, NAMES.graph("current"))
    came: list[list[ox.Quad]] = []

    def come() -> None:
        [quads] = events(n := next(following), n + 1)
        came.append([q for q in dict.fromkeys(quads) if not list(stored.quads(*_pattern(q)))])
        follow(store, (), came[-1])

    def go() -> None:
        follow(store, came.pop(), ())

    def publish() -> None:
        come()
        store.publish()

    found = {"an event comes": milliseconds(come), "one goes": milliseconds(go)}
    found["one comes and is published"] = milliseconds(publish)
    return found


def _pattern(quad: ox.Quad) -> tuple[str, str, ox.NamedNode | ox.Literal]:
    return quad.subject.value, quad.predicate.value, quad.object  # type: ignore[union-attr, return-value]


def reading(store: LocalStore) -> Mapping[str, Work]:
    """What readers ask for, by name."""
    person, meeting = (
        next(iter(store.match(NAMES.graph("current"), None, ox.NamedNode(NAMES.term(term))))).object.value  # type: ignore[union-attr]
        for term in ("hasParticipant", "madeAt")
    )
    lookup = f"SELECT ?p ?o WHERE {{ GRAPH <{NAMES.graph('current')}> {{ <{meeting}> ?p ?o }} }}"
    pair = {"pair": "IDN,KHM"}
    return {
        "landing view": lambda: panel(store, "landing"),
        "page of a meeting": lambda: describe(store, meeting),
        "page of a person": lambda: describe(store, person),
        "page of a state": lambda: describe(store, NAMES.base + "id/state/id"),
        "lookup by IRI": lambda: store.query(lookup),
        "pair/years IDN,KHM": lambda: ask(store, "pair/years", **pair),
        "time/before 1990": lambda: ask(store, "time/before", **{"asof": "1990-01-01"}),
    }


def drawn(store: LocalStore) -> dict[str, float]:
    """What the landing view carries: kilobytes, and the most marks that its drawing can have."""
    found = panel(store, "landing")
    return {
        "landing view (kB)": len(write_panel(found)) / 1000,
        "landing view (marks at most)": len(found["nodes"]) + found["mostLines"],
    }


def searching(folder: Path) -> dict[str, float]:
    """What the index of a generation costs to make, and a search in it."""
    with generations.held(folder) as held:
        made = milliseconds(lambda: _anew(held.quads), 1)
        index = held.quads.parent / NAME
        return {"index and counts anew": made, "search": milliseconds(lambda: find(index, "meeting 12"))}


def _anew(quads: Path) -> None:
    for name in (NAME, "statistics.json"):
        (quads.parent / name).unlink(missing_ok=True)
    make(quads.parent, NAMES)


def questions(store: LocalStore) -> dict[str, float]:
    """Every question in SPARQL with the parameters that it must have, each asked once.

    Analyses of the whole network are left out: they take as long as networkx takes.
    """
    found = {}
    for question in catalogue():
        params = {p.name: GIVEN[p.name] for p in question.params if p.required}
        if question.compute is None:
            with suppress(QueryingError):
                found[question.name] = milliseconds(lambda q=question.name, p=params: ask(store, q, **p), 0)  # type: ignore[misc]
    return found


@contextmanager
def graph(articles: int) -> Iterator[Path]:
    """The folder of a store of so many articles, published."""
    with tempfile.TemporaryDirectory() as folder:
        where = Path(folder) / "store"
        with LocalStore(where, NAMES) as store:
            fill(store, articles)
            store.publish()
        yield where


def in_turn(places: Sequence[Path]) -> list[dict[str, float]]:
    """What readers ask for, of each store in turn: the fastest of all rounds, as others disturb it least."""
    with ExitStack() as opened:
        stores = [opened.enter_context(LocalStore(place, NAMES, read_only=True)) for place in places]
        works = [reading(store) for store in stores]
        found: list[dict[str, float]] = [{} for _ in places]
        for name in works[0]:
            for _ in range(TURNS):
                for at, work in enumerate(works):
                    spent = milliseconds(work[name], 0)
                    found[at][name] = min(spent, found[at].get(name, spent))
        return [each | drawn(store) for each, store in zip(found, stores, strict=True)]


def measured(where: Path, articles: int, with_questions: bool) -> dict[str, float]:
    """What is measured of one size by itself."""
    with LocalStore(where, NAMES) as store:
        found = {"quads in current": _size(store, "current"), "quads in derived": _size(store, "derived")}
        if with_questions:
            found |= questions(store)
        found |= searching(where)
        return found | upkeep(store, articles // PER_EVENT)


def _size(store: LocalStore, name: str) -> float:
    return sum(1 for _ in store.quads(NAMES.graph(name)))


def main() -> None:
    """Print a line for each thing measured, a column for each size, and the last beside the first."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("sizes", type=int, nargs="*", default=[1000, 10_000], help="articles")
    parser.add_argument("--questions", action="store_true", help="every question of the catalogue too")
    parser.add_argument("--reading", action="store_true", help="only what readers ask for")
    given = parser.parse_args()
    with ExitStack() as filled:
        places = []
        for size in given.sizes:
            start = time.process_time()
            places.append(filled.enter_context(graph(size)))
            print(f"{size} articles filled, {time.process_time() - start:.1f} s", flush=True)
        columns = in_turn(places)
        if not given.reading:
            for at, size in enumerate(given.sizes):
                columns[at] |= measured(places[at], size, given.questions)
    print(f"{'':32}" + "".join(f"{size:>12,}" for size in given.sizes) + f"{'ratio':>9}")
    for name in columns[0]:
        row = [column.get(name, float("nan")) for column in columns]
        print(f"{name:32}" + "".join(f"{value:12.2f}" for value in row) + f"{row[-1] / row[0]:9.1f}")


if __name__ == "__main__":
    main()
