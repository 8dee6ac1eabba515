"""From articles to shards on a cluster: its machines write what each article says, the driver the rest."""

from __future__ import annotations

import functools
import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.article import Article
from ingest.reading import Rejection
from mufakat.bringing import bring_together
from mufakat.keeping import Kept
from mufakat.loading import Report, joined, record
from mufakat.spark import Chunk, handed_out
from ontology.terms import Names
from queries.faults import StoreError
from queries.local import LocalStore
from queries.shards import load_claims, write_graphs, write_shard
from viz.explorer.site import write_site

if TYPE_CHECKING:
    from pyspark import SparkContext

ARTICLES = 1000  # of a shard: some 15 s of one core and 7 MB on disk
VIEWS = "explorer"  # the folder of the view models

Read = Callable[[Callable[[Rejection], None]], Iterator[Article]]


@dataclass(frozen=True, slots=True)
class Written:
    """What became of the articles of one shard."""

    new: tuple[str, ...]
    rejected: tuple[Rejection, ...]


def write_shards(
    context: SparkContext, read: Read, folder: Path, store: LocalStore, kept: Kept, asof: str
) -> Report:
    """Write every graph as shards, load them into a store in bulk, and write what the explorer draws.

    Args: read: reads the articles, given what is told of rejections; called twice, first to find those that
    come more than once. folder: on a disk that all machines have, empty or with shards, which are replaced.
    store: an empty one. kept, asof: as for `mufakat.loading.ingest`.
    Raises: SparkFailed; StoreError where the store holds something; OSError where the folder cannot be
    written or holds something else.
    """
    if store.graph_names():
        raise StoreError(f"{store.where}: holds a graph already; shards are loaded into a new --store")
    _clear(folder)
    again = {name for name, times in Counter(each.id for each in read(lambda _: None)).items() if times > 1}
    new: list[str] = []
    rejected: list[Rejection] = []
    work = functools.partial(_write, folder.resolve(), store.names)
    for made in handed_out(context, _once(read(rejected.append), again), ARTICLES, work):
        for written in made:
            new += written.new
            rejected += written.rejected
    load_claims(store, folder)
    bring_together(store, kept, asof)
    write_graphs(store, folder)
    write_site(store, folder / VIEWS)
    return Report(tuple(new), (), (), tuple(rejected))


def _clear(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    there = sorted(path for path in folder.iterdir() if path.name != VIEWS)
    if others := [path.name for path in there if not path.name.endswith((".gz", ".gz.part"))]:
        raise FileExistsError(f"{folder}: holds other files ({others[0]}); name an empty folder")
    for path in there:
        path.unlink()


def _once(articles: Iterable[Article], again: set[str]) -> Iterator[Article]:
    """Each article once; those that come again at other addresses last, with all of these."""
    held: dict[str, Article] = {}
    for article in articles:
        if article.id in again:
            before = held.get(article.id)
            held[article.id] = joined(
                article, {**asdict(before), "also": list(before.also)} if before else None
            )
        else:
            yield article
    yield from held.values()


def _write(folder: Path, names: Names, chunk: Chunk) -> Iterator[Written]:
    """Write the shard of a chunk, on the machine that has it; done again, it gives the same bytes."""
    lines: list[bytes] = []
    kept: list[bytes] = []
    new: list[str] = []
    rejected: list[Rejection] = []
    for article, data in chunk.outcomes(names):
        if isinstance(data, Rejection):
            rejected.append(data)
            continue
        new.append(article.id)
        lines += data.splitlines(keepends=True)
        kept.append(json.dumps(record(article, names), sort_keys=True).encode() + b"\n")
    write_shard(folder / f"texts-{chunk.place:09d}.jsonl.gz", kept)
    write_shard(folder / f"claims-{chunk.place:09d}.nq.gz", sorted(lines))
    yield Written(tuple(new), tuple(rejected))
