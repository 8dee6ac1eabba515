"""The whole way in: articles read, annotated, extracted, stored and consolidated."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from ingest.article import Article
from ingest.reading import Fetch, Rejection, read_articles
from mufakat.bringing import bring_together
from mufakat.extracting import Extraction, extracted, quads_of
from mufakat.judged_things import quotes_of, to_look_at
from mufakat.keeping import Kept, kept_with
from mufakat.parts import announced
from mufakat.pipeline import pipeline_digest
from ontology.terms import Names, key
from queries.store import Store, Told

BATCH_QUADS = 100_000  # some 150 articles, some 60 MB: enough for the engine's bulk loader


@dataclass(frozen=True, slots=True)
class Report:
    """What came in: ids of articles by what happened to them, and what was turned away."""

    new: tuple[str, ...]
    updated: tuple[str, ...]
    unchanged: tuple[str, ...]
    rejected: tuple[Rejection, ...]
    ahead: tuple[str, ...] = ()  # those dated later than tomorrow, each with its day
    judged: tuple[str, ...] = ()  # judgements of which a thing now rests on other sentences

    @property
    def loaded(self) -> int:
        """How many articles of this run stand in the store."""
        return len(self.new) + len(self.updated) + len(self.unchanged)


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


class _Batch:
    """Articles that are written in one transaction: a kill loses those alone that are still here."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.articles: dict[str, Told] = {}
        self.quads = 0

    def add(self, told: Told) -> None:
        self.articles[told[0]] = told
        self.quads += len(told[1])
        if self.quads >= BATCH_QUADS:
            self.write()

    def write(self) -> None:
        with announced(self.store, {key: quads for key, quads, _ in self.articles.values()}):
            self.store.replace_all(list(self.articles.values()))
        self.articles.clear()
        self.quads = 0


def ingest(
    store: Store,
    paths: Iterable[Path | str],
    names: Names,
    progress: Callable[[Iterator[Article]], Iterable[Article]] = lambda articles: articles,
    fetch: Fetch | None = None,
    columns: Mapping[str, str] | None = None,
    *,
    kept: Kept | None = None,
    asof: str | None = None,
    workers: int = 1,
    extraction: Extraction | None = None,
) -> Report:
    """Load articles into the store and bring everything together in ``graph/current``.

    Args:
        store: an open, writable store.
        paths: files, folders, addresses, ``-``: see `ingest.reading.read_articles`.
        names: the IRIs.
        progress: wraps the stream of articles, for a progress bar.
        fetch: a way to fetch addresses, where the user named any.
        columns: the columns of tables that are named otherwise.
        kept: where judgements, pinned names and the journal lie; by default beside the store.
        asof: the ISO day under which the journal notes what changed; today where none is given.
        workers: how many processes extract at once.
        extraction: another engine that extracts, in the order given (`mufakat.spark`).

    Returns:
        What happened to each article. A rejected article never stops the run, and nothing that
        was stored before is lost: articles are written in batches, each in one transaction, and a run
        that was stopped goes on where it was when it is started again.
    """
    outcome: dict[str, list[str]] = {"new": [], "updated": [], "unchanged": []}
    rejected: list[Rejection] = []
    ahead: list[str] = []
    kept = kept or kept_with(store)
    rows = kept.rows()
    before = quotes_of(store, rows)
    asof = asof or date.today().isoformat()
    latest = (date.fromisoformat(max(asof, date.today().isoformat())) + timedelta(days=1)).isoformat()

    def changed() -> Iterator[Article]:
        for article in progress(read_articles(paths, rejected.append, fetch, columns or {})):
            if article.published and article.published > latest:
                ahead.append(f"{article.id} ({article.published})")
            stored = store.article(key(article.id))
            article = joined(article, stored)
            if stored == record(article, names):
                outcome["unchanged"].append(article.id)
            else:
                yield article

    batch = _Batch(store)
    extraction = extraction or functools.partial(extracted, workers=workers)
    for article, quads in extraction(changed(), names):
        if isinstance(quads, Rejection):
            rejected.append(quads)
            continue
        if key(article.id) in batch.articles:
            batch.write()
        stored = store.article(key(article.id))
        whole = joined(article, stored)
        if stored == record(whole, names):  # two feeds list it, and it was new when this run began
            outcome["unchanged"].append(article.id)
            continue
        if whole != article:  # its text came at another address a moment ago
            article, quads = quads_of(whole, names)
            assert not isinstance(quads, Rejection)  # the same text has been read before
        batch.add((key(article.id), quads, record(article, names)))
        outcome["updated" if stored else "new"].append(article.id)
    batch.write()
    bring_together(store, kept, asof)
    return Report(
        new=tuple(outcome["new"]),
        updated=tuple(outcome["updated"]),
        unchanged=tuple(outcome["unchanged"]),
        rejected=tuple(rejected),
        ahead=tuple(ahead),
        judged=to_look_at(rows, before, quotes_of(store, rows)),
    )


def oddities(report: Report) -> Iterator[str]:
    """What to say of a run of which a person should look at something, one line each."""
    if report.ahead:
        # one such day becomes the day of all questions
        yield (
            f"dated after tomorrow: {_some(report.ahead)}; where a question names no day, it is asked as of "
            "the latest article: correct the dates and load them again"
        )
    if report.judged:
        yield (
            f"judgements whose articles tell something else there now: {_some(report.judged)}; look whether "
            "they still hold, else undo them with mufakat judge ... --undo"
        )


def _some(told: Sequence[str]) -> str:
    return ", ".join(told[:5]) + (", ..." if len(told) > 5 else "")


COUNTED: Sequence[tuple[str, str]] = (
    ("persons", "Person"),
    ("institutions", "Institution"),
    ("meetings", "Meeting"),
    ("commitments", "Commitment"),
)
