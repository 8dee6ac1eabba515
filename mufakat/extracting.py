"""Articles to quads on all cores: extraction is a pure function of one article, so processes share nothing.

Few articles are done in this process: starting others costs more than it gives. Of many, the first are done
here until the others stand. Order is kept, and only a few batches are in flight, so that memory does not
depend on how many articles there are.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain, islice
from multiprocessing.context import BaseContext
from typing import TYPE_CHECKING

from ingest.article import Article
from ingest.sources.records import Rejection
from ontology.knowledge import load
from ontology.terms import Names

if TYPE_CHECKING:
    from queries.packed import Packed

BATCH = 16  # articles sent to a process at once
FEW = 4 * BATCH  # up to here one process is quicker
LONGEST_HERE = 100_000  # characters: a longer text may need more memory than there is
AHEAD = 3  # batches in flight for each process

Outcome = tuple[Article, "Packed | Rejection"]
Sent = tuple[Article, bytes | Rejection]  # the same as it goes from process to process
Extraction = Callable[[Iterable[Article], Names], Iterator[Outcome]]
DIED = "the process that read it died, most likely of lack of memory: shorten or split it"


def processes() -> int:
    """How many processes this machine can run at once for us."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def nquads_of(article: Article, names: Names) -> Sent:
    """The N-Quads of one article, or why it has none."""
    # imported with the first article: all grammars take a second, which a slip of the pen should not cost
    from ingest.annotate import UnsupportedLanguage
    from ingest.parts import facts_of
    from ingest.quads import EvidenceError, to_nquads

    knowledge = load()
    try:
        facts = facts_of(article, knowledge)
        return article, to_nquads(article, facts, knowledge, names)
    except (UnsupportedLanguage, EvidenceError) as error:
        return article, Rejection(article.id, str(error).removeprefix(f"{article.id}: "))


def quads_of(article: Article, names: Names) -> Outcome:
    """The quads of one article, or why it has none."""
    return received(nquads_of(article, names))


def extracted(articles: Iterable[Article], names: Names, workers: int) -> Iterator[Outcome]:
    """The quads of each article, in the order given.

    Args:
        articles: what to extract.
        names: the IRIs.
        workers: how many processes; 1 means this one.
    """
    stream = iter(articles)
    first = list(islice(stream, FEW + 1)) if workers > 1 else []
    if workers <= 1 or len(first) <= FEW:
        for article in chain(first, stream):
            yield quads_of(article, names)
        return
    rest = chain(first, stream)
    waiting: deque[tuple[list[Article], Future[list[Sent]]]] = deque()
    thread = ThreadPoolExecutor(1)
    starting = thread.submit(_standing, workers)
    pool: ProcessPoolExecutor | None = None
    try:
        while not starting.done() and (early := next(rest, None)) is not None:
            if len(early.text) > LONGEST_HERE:
                rest = chain([early], rest)
                break
            yield quads_of(early, names)
        pool = starting.result()
        while True:
            while len(waiting) < workers * AHEAD and (batch := list(islice(rest, BATCH))):
                waiting.append((batch, pool.submit(_batch, batch, names)))
            if not waiting:
                return
            batch, future = waiting.popleft()
            try:
                yield from map(received, future.result())
            except BrokenProcessPool:
                # one text was too much for a process: find it alone, and send what was in flight again
                pool.shutdown(cancel_futures=True)
                yield from _one_by_one(batch, names)
                pool = _pool(workers)
                waiting = deque((each, pool.submit(_batch, each, names)) for each, _ in waiting)
    finally:
        (pool or starting.result()).shutdown(cancel_futures=True)
        thread.shutdown()


def _batch(articles: Sequence[Article], names: Names) -> list[Sent]:
    return [nquads_of(article, names) for article in articles]


def received(given: Sent) -> Outcome:
    """The quads that `nquads_of` has written."""
    from queries.packed import Packed  # not above: the processes that extract need nothing of that room

    article, data = given
    return article, data if isinstance(data, Rejection) else Packed(data)


def _one_by_one(articles: Sequence[Article], names: Names) -> Iterator[Outcome]:
    for article in articles:
        with _pool(1) as alone:
            try:
                yield from map(received, alone.submit(_batch, [article], names).result())
            except BrokenProcessPool:
                yield article, Rejection(article.id, DIED)


def _standing(workers: int) -> ProcessPoolExecutor:
    """A pool of which a process answers: until one does, a second or so goes by."""
    pool = _pool(workers)
    pool.submit(os.getpid).result()
    return pool


def _pool(workers: int) -> ProcessPoolExecutor:
    # never a fork of this process: the store's engine has threads, whose locks it would tear
    if sys.platform == "linux":
        context: BaseContext = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["mufakat.preloaded"])
    else:
        context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, context, initializer=_begin)


def _begin() -> None:
    """Leave Ctrl-C to the parent, end when it is killed, and load the tables before the first article."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    load()


def _end_with_parent() -> None:
    """A pool's process waits for work for ever when its parent was killed outright."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
