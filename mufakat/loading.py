"""The whole way in: articles read, annotated, extracted, stored and consolidated."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from ingest.annotate import UnsupportedLanguage, annotate
from ingest.article import Article
from ingest.consolidate import consolidate
from ingest.extract import extract
from ingest.quads import EvidenceError, to_quads
from ingest.reading import Fetch, Rejection, read_articles
from ontology.graphs import authority_quads, meta_quads
from ontology.knowledge import Knowledge, load
from ontology.terms import Names, key
from queries.derived import derive
from queries.store import Store

ROOMS = ("ingest", "ontology")


@dataclass(frozen=True, slots=True)
class Report:
    """What came in: ids of articles by what happened to them, and what was turned away."""

    new: tuple[str, ...]
    updated: tuple[str, ...]
    unchanged: tuple[str, ...]
    rejected: tuple[Rejection, ...]

    @property
    def loaded(self) -> int:
        """How many articles of this run stand in the store."""
        return len(self.new) + len(self.updated) + len(self.unchanged)


@functools.cache
def pipeline_digest() -> str:
    """A digest of everything that decides what an article yields: code, cues and authority data.

    An article is extracted again when its text or this digest changes.
    """
    root = Path(__file__).parent.parent
    digest = hashlib.sha256()
    for path in sorted(p for room in ROOMS for p in (root / room).rglob("*") if p.is_file()):
        if path.suffix in {".py", ".toml", ".csv", ".ttl", ".model"}:
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def record(article: Article, names: Names) -> dict[str, object]:
    """What the store keeps beside the quads: the article and what made its facts."""
    kept = {**asdict(article), "also": list(article.also)}
    return {**kept, "pipeline": pipeline_digest(), "base": names.base}


def joined(article: Article, kept: Mapping[str, object] | None) -> Article:
    """The article with the addresses at which the same text was found before.

    The own address is the canonical one that the page tells, so the order of finding them does not matter.
    """
    if not kept or kept.get("text") != article.text or kept.get("url") != article.url:
        return article
    before = kept.get("also")
    also = {*article.also, *(before if isinstance(before, list) else ())}
    return replace(article, also=tuple(sorted(also)))


def ingest(
    store: Store,
    paths: Iterable[Path | str],
    names: Names,
    progress: Callable[[Iterator[Article]], Iterable[Article]] = lambda articles: articles,
    fetch: Fetch | None = None,
    columns: Mapping[str, str] | None = None,
) -> Report:
    """Load articles into the store and bring everything together in ``graph/current``.

    Args:
        store: an open, writable store.
        paths: files, folders, addresses, ``-``: see `ingest.reading.read_articles`.
        names: the IRIs.
        progress: wraps the stream of articles, for a progress bar.
        fetch: a way to fetch addresses, where the user named any.
        columns: the columns of tables that are named otherwise.

    Returns:
        What happened to each article. A rejected article never stops the run, and nothing that
        was stored before is lost: an article's graphs are replaced in one transaction.
    """
    knowledge = load()
    outcome: dict[str, list[str]] = {"new": [], "updated": [], "unchanged": []}
    rejected: list[Rejection] = []
    for article in progress(read_articles(paths, rejected.append, fetch, columns or {})):
        kept = store.article(key(article.id))
        article = joined(article, kept)
        now = record(article, names)
        if kept == now:
            outcome["unchanged"].append(article.id)
            continue
        try:
            facts = extract(annotate(article, knowledge), knowledge)
            quads = to_quads(article, facts, knowledge, names)
        except (UnsupportedLanguage, EvidenceError) as error:
            rejected.append(Rejection(article.id, str(error).removeprefix(f"{article.id}: ")))
            continue
        store.replace(key(article.id), quads, now)
        outcome["updated" if kept else "new"].append(article.id)
    bring_together(store, knowledge, names)
    return Report(
        new=tuple(outcome["new"]),
        updated=tuple(outcome["updated"]),
        unchanged=tuple(outcome["unchanged"]),
        rejected=tuple(rejected),
    )


def bring_together(store: Store, knowledge: Knowledge, names: Names) -> None:
    """Renew the graphs authority, meta, current and derived; equal ones are left as they are."""
    store.replace_graph(names.graph("authority"), authority_quads(knowledge, names))
    store.replace_graph(names.graph("meta"), meta_quads(names))
    prefixes = (names.graph("source", ""), names.graph("extraction", ""))
    claims = (
        quad for graph in store.graph_names() if graph.startswith(prefixes) for quad in store.quads(graph)
    )
    current = consolidate(claims, knowledge, names)
    store.replace_graph(names.graph("current"), current)
    store.replace_graph(names.graph("derived"), derive(current, names))


COUNTED: Sequence[tuple[str, str]] = (
    ("persons", "Person"),
    ("institutions", "Institution"),
    ("meetings", "Meeting"),
    ("commitments", "Commitment"),
)
