"""The same extraction on Spark: `extract` is a pure function of one article, so a cluster runs it unchanged.

The driver reads the articles and hands them out in chunks, one a partition; memory does not depend on how
many there are. Every machine needs Mufakat and Java 17; `spark-submit` or Spark's own settings name the
cluster, ``local[N]`` is N cores of this machine.
"""

from __future__ import annotations

import functools
import re
import shutil
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from ingest.article import Article
from ingest.reading import Rejection
from mufakat.extracting import DIED, Outcome, Sent, nquads_of, received
from ontology.terms import Names

if TYPE_CHECKING:
    from pyspark import SparkContext

T = TypeVar("T")
Work = Callable[["Chunk"], Iterable[T]]

CHUNK = 50  # articles of a partition whose quads come back: some 7 MB
AT_ONCE = 2  # waves in flight, each with a chunk for every core: none waits for the slowest of its wave
JAVA = "Java 17 or newer: apt-get install openjdk-17-jre-headless (or set JAVA_HOME)"
_DIED = "Python worker exited unexpectedly"  # as Spark says it
_GONE = "stopped SparkContext"
_QUIET = Path(__file__).with_name("spark-log4j2.properties")


class SparkMissing(Exception):
    """PySpark or Java is not installed; the message says how to install it."""


class SparkFailed(Exception):
    """Spark could not do what it was given; the message is the last line of its own."""


class ProcessDied(Exception):
    """A process of Spark that ran our code ended; most likely a text was too much for its memory."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Articles that are one partition."""

    place: int  # of the first of them in the input, counted from 0
    articles: tuple[Article, ...]
    deadly: frozenset[str] = frozenset()  # ids of those that must not be read

    def outcomes(self, names: Names) -> Iterator[Sent]:
        """The N-Quads of each article, or why it has none."""
        for article in self.articles:
            died = article.id in self.deadly
            yield (article, Rejection(article.id, DIED)) if died else nquads_of(article, names)


@contextmanager
def spark(master: str = "local[*]", java_home: str | None = None) -> Iterator[SparkContext]:
    """A connection to Spark, closed at the end.

    Args: master: the address of a cluster, or ``local[N]`` for N cores of this machine; java_home: where
    Java is, when it is not on the path. Everything else comes from Spark's own settings.
    Raises: SparkMissing, SparkFailed.
    """
    try:
        import pyspark
    except ImportError as error:
        raise SparkMissing("--engine spark needs PySpark: pip install .[spark]") from error
    if not java_home and not shutil.which("java"):
        raise SparkMissing(f"--engine spark needs {JAVA}")
    conf = pyspark.SparkConf().setMaster(master).setAppName("mufakat")
    conf.set("spark.ui.showConsoleProgress", "false")
    if master.startswith("local"):  # then nothing of it listens to the network
        for name in ("spark.driver.host", "spark.driver.bindAddress"):
            conf.set(name, "127.0.0.1")
        conf.set("spark.ui.enabled", "false")
        conf.set("spark.driver.extraJavaOptions", f"-Dlog4j2.configurationFile={_QUIET.as_uri()}")
    try:
        context = pyspark.SparkContext(conf=conf)
    except Exception as error:  # of Python, of the gateway, of Java: no class of their own says which
        raise SparkFailed(f"Spark did not start at {master}: {_told(error)}; it needs {JAVA}") from error
    try:
        if context.pythonExec == "python3":  # not chosen: then the one that runs this
            context.pythonExec = sys.executable
        yield context
    finally:
        context.stop()


def extracted_on(context: SparkContext, articles: Iterable[Article], names: Names) -> Iterator[Outcome]:
    """The quads of each article, in the order given: `mufakat.extracting.extracted` on Spark."""
    for results in handed_out(context, articles, CHUNK, functools.partial(_sent, names)):
        yield from map(received, results)


def _sent(names: Names, chunk: Chunk) -> Iterator[Sent]:
    return chunk.outcomes(names)


def handed_out(
    context: SparkContext, articles: Iterable[Article], size: int, work: Work[T]
) -> Iterator[list[T]]:
    """What a function makes of each chunk of articles, in their order.

    Args: size: articles a chunk; work: the function, called on any machine. An article that kills the
    process which reads it is found, and its chunk made again without it.
    Raises: SparkFailed where Spark, or the function, fails otherwise.
    """
    run = functools.partial(_run, context, work)
    chunks = _chunks(articles, size)
    waiting: deque[tuple[list[Chunk], Future[list[list[T]]]]] = deque()
    pool = ThreadPoolExecutor(AT_ONCE)
    try:
        while True:
            while len(waiting) < AT_ONCE and (wave := list(islice(chunks, context.defaultParallelism))):
                waiting.append((wave, pool.submit(run, wave)))
            if not waiting:
                return
            wave, future = waiting.popleft()
            try:
                yield from future.result()
            except ProcessDied:
                for chunk in wave:
                    yield from run([replace(chunk, deadly=deadly(chunk, run))])
    finally:
        pool.shutdown(cancel_futures=True)


def _chunks(articles: Iterable[Article], size: int) -> Iterator[Chunk]:
    stream, place = iter(articles), 0
    while chunk := tuple(islice(stream, size)):
        yield Chunk(place, chunk)
        place += len(chunk)


def _run(context: SparkContext, work: Work[T], wave: Sequence[Chunk]) -> list[list[T]]:
    """What a function makes of some chunks, each a partition. Raises ProcessDied, SparkFailed."""

    def partition(chunks: Iterable[Chunk]) -> Iterator[list[T]]:
        return (list(work(chunk)) for chunk in chunks)

    try:
        made: list[list[T]] = context.parallelize(wave, len(wave)).mapPartitions(partition).collect()
    except Exception as error:  # of Java, handed through by the gateway, which has no class for each
        if _DIED in str(error):
            raise ProcessDied from error
        if _GONE in str(error):
            raise SparkFailed(
                f"{context.master}: the cluster does not answer; see whether it runs, and with the same "
                f"version of Spark ({context.version})"
            ) from error
        raise SparkFailed(f"Spark failed: {_told(error)}") from error
    return made


def deadly(chunk: Chunk, run: Callable[[Sequence[Chunk]], object]) -> frozenset[str]:
    """The ids of those articles of a chunk that kill the process which reads them, found by halving."""
    try:
        run([chunk])
        return frozenset()
    except ProcessDied:
        if len(chunk.articles) == 1:
            return frozenset({chunk.articles[0].id})
    half = len(chunk.articles) // 2
    parts = (chunk.articles[:half], chunk.articles[half:])
    return frozenset().union(*(deadly(replace(chunk, articles=part), run) for part in parts))


def _told(error: BaseException) -> str:
    """The line of a long report that says what happened: Python's error where there is one, else Java's."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    telling = re.compile(r"[\w.]+(?:Error|Exception): (?!Traceback|Job aborted)")
    ours = [line for line in lines if telling.match(line)]
    return (ours or lines or [type(error).__name__])[-1][:300]
