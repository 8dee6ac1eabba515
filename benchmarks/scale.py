"""Composed articles end to end: read, extract, load, bring together, check; seconds and peak memory.

Every stage runs in a process of its own, so that its memory is its own. Loading is set beside what the engine
needs merely to parse the same quads, and two processes beside one. Processor seconds count background threads
of the engine; on a busy machine read them and the ratios, not the seconds of the clock.

    python -m benchmarks.scale 1000
    python -m benchmarks.scale 10000 --workers 2 --only ingest
    python -m benchmarks.scale 100000 --sentences 4 7 --only check
"""

from __future__ import annotations

import argparse
import itertools
import json
import multiprocessing
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pyoxigraph as ox

from benchmarks.compose import add_sentences, compose
from ingest.article import Article
from ingest.reading import Rejection, read_articles
from mufakat.commands.check import current
from mufakat.extracting import extracted
from mufakat.keeping import kept_with
from mufakat.loading import BATCH_QUADS, ingest
from ontology.terms import Names, key
from ontology.validate import validate
from queries.evidence import check_evidence
from queries.local import LocalStore
from queries.packed import Packed
from queries.sparql import Told

T = TypeVar("T")
NAMES = Names()
MOST_TIMES_PARSING = 3.0
LEAST_GAIN = 1.7
ARTICLES = "articles.jsonl"
STAGES = ("extract", "load", "ingest", "check")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a stage took: seconds of clock and processor (with its child processes), and peak memory in MB."""

    clock: float
    processor: float
    memory: float  # the process itself
    child: float  # the largest of its child processes

    def __str__(self) -> str:
        child = f" + {self.child:,.0f} each worker" if self.child else ""
        return f"{self.clock:9.1f} s  {self.processor:9.1f} s  {self.memory:8,.0f} MB{child}"


def measured(work: Callable[..., T], *given: object) -> tuple[Cost, T]:
    """Run in a fresh process what is to be measured; gives its result too."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        return pool.submit(_measured, work, given).result()


def _measured(work: Callable[..., T], given: Sequence[object]) -> tuple[Cost, T]:
    start, begun = time.perf_counter(), time.process_time()
    result = work(*given)
    _end_forkserver()
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    processor = time.process_time() - begun + children.ru_utime + children.ru_stime
    unit = 1024 * (1024 if sys.platform == "darwin" else 1)
    return Cost(
        time.perf_counter() - start, processor, own.ru_maxrss / unit, children.ru_maxrss / unit
    ), result


def _end_forkserver() -> None:
    """Wait for the process from which workers are forked: what it and they took is counted only then."""
    from multiprocessing import forkserver

    forkserver._forkserver._stop()  # type: ignore[attr-defined]  # there is no public way to end it


def read(articles: Path) -> Iterator[Article]:
    """The composed articles as `mufakat ingest` reads them."""

    def refuse(rejection: Rejection) -> None:
        raise RuntimeError(f"{rejection.where}: {rejection.reason}")

    return read_articles([articles], refuse)


def extract(articles: Path, workers: int, shards: Path | None) -> int:
    """Read and extract; the quads go to a file where one is named. Returns their number."""
    count = 0
    for article, quads in extracted(read(articles), NAMES, workers):
        if isinstance(quads, Rejection):
            continue
        count += len(quads)
        if shards:
            with shards.open("ab") as file:
                file.write(json.dumps([key(article.id), len(quads), article.text]).encode() + b"\n")
                file.write(quads.data)
    return count


def _stored(shards: Path) -> Iterator[tuple[str, str, bytes]]:
    """The key, the text and the N-Quads of each article of the shards."""
    with shards.open("rb") as file:
        for line in file:
            name, count, text = json.loads(line)
            yield name, text, b"".join(itertools.islice(file, count))


def parse(shards: Path) -> float:
    """Processor seconds of the engine's parser for all quads."""
    spent = 0.0
    for _, _, data in _stored(shards):
        start = time.process_time()
        for _ in ox.parse(data, format=ox.RdfFormat.N_QUADS):
            pass
        spent += time.process_time() - start
    return spent


def load(shards: Path, folder: Path, sent: bool) -> tuple[float, float]:
    """Processor seconds of putting the same quads into a store in batches; and its size in MB.

    Args: sent: as the bytes that another process sends, which are parsed on the way, instead of as quads.
    """
    spent = 0.0
    with LocalStore(folder, NAMES) as store:
        batch: list[Told] = []
        for name, text, data in _stored(shards):
            quads = Packed(data) if sent else list(ox.parse(data, format=ox.RdfFormat.N_QUADS))
            batch.append((name, quads, {"text": text}))
            if sum(len(each[1]) for each in batch) >= BATCH_QUADS:
                spent += _timed(store.replace_all, batch)
                batch = []
        spent += _timed(store.replace_all, batch)
    return spent, size(folder)


def bulk_load(shards: Path, folder: Path) -> float:
    """Processor seconds of the engine's own bulk loader, on one file of the same quads."""
    with tempfile.NamedTemporaryFile(dir=folder.parent, suffix=".nq") as file:
        for _, _, data in _stored(shards):
            file.write(data)
        file.flush()
        engine = ox.Store(str(folder))
        start = time.process_time()
        engine.bulk_load(path=file.name, format=ox.RdfFormat.N_QUADS)
        engine.flush()
        return time.process_time() - start


def _timed(work: Callable[[list[Told]], None], what: list[Told]) -> float:
    start = time.process_time()
    work(what)
    return time.process_time() - start


def size(folder: Path) -> float:
    """Megabytes of all files under a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6


class _Watched(LocalStore):
    """A store that notes the processor seconds of loading, and when bringing together began."""

    loading = 0.0
    together: float | None = None

    def replace_all(self, articles: Sequence[Told]) -> None:
        start = time.process_time()
        super().replace_all(articles)
        self.loading += time.process_time() - start

    def replace_graph(self, iri: str, quads: Sequence[ox.Quad]) -> bool:
        self.together = self.together or time.process_time()
        return super().replace_graph(iri, quads)


def whole(articles: Path, folder: Path, workers: int) -> tuple[float, float, int, float]:
    """`mufakat ingest`: seconds of loading and of bringing together, quads in ``current``, peak MB before."""
    marks: list[float] = []

    def ending(stream: Iterator[Article]) -> Iterator[Article]:
        yield from stream
        marks.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)

    with _Watched(folder, NAMES) as store:
        ingest(store, [articles], NAMES, ending, kept=kept_with(store), asof="2026-01-01", workers=workers)
        together = time.process_time() - (store.together or 0.0)
        count = sum(1 for _ in store.quads(NAMES.graph("current")))
    return store.loading, together, count, marks[0]


def checked(folder: Path) -> int:
    """`mufakat check`: the number of faults."""
    with LocalStore(folder, NAMES, read_only=True) as store:
        wrong = [v for v in validate(current(store), NAMES) if v.severity == "Violation"]
        return len(wrong) + len(check_evidence(store))


def main() -> None:
    """Print a line per stage and the ratios."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("count", nargs="?", type=int, default=1000, help="how many articles (1000)")
    parser.add_argument("--workers", type=int, default=2, help="processes of the parallel runs (2)")
    parser.add_argument("--only", action="append", choices=STAGES, help="a stage; may be given again")
    add_sentences(parser)
    parser.add_argument("--folder", type=Path, help="where to work; by default a folder that is removed")
    given = parser.parse_args()
    if given.folder:
        given.folder.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="mufakat-scale-", dir=given.folder))
    try:
        write(given.count, given.sentences, folder / ARTICLES)
        run(given.workers, given.only or STAGES, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write(count: int, sentences: tuple[int, int], path: Path) -> None:
    """Write the articles, and print how many words they have."""
    words = 0
    with path.open("w", encoding="utf-8") as file:
        for article in itertools.islice(compose(sentences=sentences), count):
            words += len(article["text"].split())
            file.write(json.dumps(article, ensure_ascii=False) + "\n")
    print(f"{count:,} composed articles of {words / max(1, count):.0f} words", flush=True)


def run(workers: int, stages: Sequence[str], folder: Path) -> None:
    """Print what the stages cost, in a folder of their own in which the articles are."""
    articles, shards, store = folder / ARTICLES, folder / "shards", folder / "store"
    print(f"{'':32}{'clock':>12}{'processor':>13}{'peak memory':>13}", flush=True)

    def tell(label: str, cost: Cost) -> Cost:
        print(f"{label:32} {cost}", flush=True)
        return cost

    if "extract" in stages or "load" in stages:
        cost, quads = measured(extract, articles, 1, shards)
        print(f"{quads:,} quads, {shards.stat().st_size / 1e6:,.0f} MB as N-Quads with the texts")
    if "extract" in stages:
        one = tell("extract, one process", measured(extract, articles, 1, None)[0])
        more = tell(f"extract, {workers} processes", measured(extract, articles, workers, None)[0])
        again = tell("extract, one process again", measured(extract, articles, 1, None)[0])
        alone = (one.clock + again.clock) / 2
        verdict(f"{workers} processes / one, by the clock", alone / more.clock, LEAST_GAIN, least=True)
        bound = workers * (one.processor + again.processor) / 2 / more.processor
        print(f"  the same by processor seconds, as on idle cores: {bound:.2f}")
    if "load" in stages:
        parsing = measured(parse, shards)[1]
        cost, (loading, megabytes) = measured(load, shards, folder / "loaded", False)
        sent = measured(load, shards, folder / "sent", True)[1][0]
        bulk = measured(bulk_load, shards, folder / "bulk")[1]
        tell("parse and load", cost)
        print(f"  parsing {parsing:.2f} s, loading what is parsed {loading:.2f} s, what is sent {sent:.2f} s")
        print(f"  the engine's own bulk loader, which parses too, {bulk:.2f} s")
        print(f"  store {megabytes:,.0f} MB on disk")
        verdict("loading / parsing", loading / parsing, MOST_TIMES_PARSING)
        print(f"  what is sent / the engine's own bulk loader: {sent / bulk:.2f}")
    if "ingest" in stages or "check" in stages:
        cost, (loading, together, quads, before) = measured(whole, articles, store, workers)
        tell(f"ingest, {workers} processes", cost)
        print(f"  loading {loading:.1f} s, bringing together {together:.1f} s; {quads:,} quads in current")
        print(f"  peak before bringing together {before:,.0f} MB; store {size(store):,.0f} MB on disk")
    if "check" in stages:
        cost, faults = measured(checked, store)
        tell(f"check, {faults} faults", cost)


def verdict(label: str, ratio: float, limit: float, *, least: bool = False) -> None:
    """Print a ratio beside what it should be."""
    good = ratio >= limit if least else ratio <= limit
    aim = f"{'at least' if least else 'at most'} {limit:g}"
    print(f"  {label}: {ratio:.2f}, {'as' if good else 'not as'} aimed at ({aim})", flush=True)


if __name__ == "__main__":
    main()
