"""Feeds that are watched: the list of them, what each gave, and what changed in the graph."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

from ingest.reading import Fetch, Rejection
from ingest.sources.records import Item, ReadingError, address
from mufakat.loading import Report
from ontology.terms import SKOS
from queries import ask
from queries.journal import NAME, read_journal
from queries.results import Table, Term
from queries.store import Store

COLUMNS = ("change", "class", "label", "before", "now", "article", "thing")
_CLASSES = ("Meeting", "Commitment")  # told by the IRI, which stays when a thing is gone


class FeedsError(ValueError):
    """The list of feeds cannot be used; the message says where and why."""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed to watch."""

    name: str
    url: str


@dataclass(slots=True)
class Heard:
    """What a feed gave in one run: the ids of its articles; why it failed, where it did."""

    feed: Feed
    ids: set[str] = field(default_factory=set)
    failure: str = ""

    def told(self, report: Report) -> str:
        """One line on this feed."""
        if self.failure:
            return f"{self.feed.name}: {self.failure}"
        new = self.ids & set(report.new)
        updated = self.ids & set(report.updated) - new  # one article may be met twice in a run
        unchanged = self.ids & set(report.unchanged) - new - updated
        counts = (f"{len(new)} new", f"{len(updated)} updated", f"{len(unchanged)} unchanged")
        return f"{self.feed.name}: {', '.join(counts)}"


def read_feeds(path: Path) -> tuple[Feed, ...]:
    """The feeds of a TOML file: tables ``[[feed]]``, each with ``name`` and ``url``.

    Raises: FeedsError naming the file and the entry.
    """
    try:
        rows = tomllib.loads(path.read_text("utf-8")).get("feed")
    except OSError as error:
        raise FeedsError(f"{path}: {error.strerror}") from error
    except ValueError as error:  # not TOML, not UTF-8
        raise FeedsError(f"{path}: is no TOML ({error})") from error
    if not isinstance(rows, list) or not rows:
        raise FeedsError(f'{path}: lists no feed; write [[feed]], name = "...", url = "https://..." for each')
    feeds = [_feed(path, number, row) for number, row in enumerate(rows, 1)]
    for what in ("name", "url"):
        values = [getattr(feed, what) for feed in feeds]
        if twice := next((value for value in values if values.count(value) > 1), None):
            raise FeedsError(f"{path}: the {what} {twice!r} stands twice; keep one")
    return tuple(feeds)


def _feed(path: Path, number: int, row: object) -> Feed:
    where = f"{path}: feed {number}"
    if not isinstance(row, dict) or not all(isinstance(row.get(k), str) and row[k] for k in ("name", "url")):
        raise FeedsError(f"{where}: needs a name and a url, both in quotes")
    if unknown := sorted(set(row) - {"name", "url"}):
        raise FeedsError(f"{where}: knows no {unknown[0]!r}; only name and url")
    if address(row["url"]) is None:
        raise FeedsError(f"{where}: {row['url']!r} is no http(s) address")
    return Feed(row["name"], row["url"])


def listening(fetch: Fetch, heard: Mapping[str, Heard]) -> Fetch:
    """The same way to fetch, which notes what each feed gave.

    Args: how to fetch the items of an address; what is noted, by the feed's address.
    """

    def noted(url: str) -> Iterator[Item]:
        feed = heard[url]
        for item in fetch(url):
            if item.where == url and not isinstance(item.value, ReadingError):
                # else a feed moved to the site's first page would be read as an article, each day anew
                told = "is a page and no feed: give the address of an RSS or Atom feed"
                item = Item(url, url, ReadingError(told))
            if not isinstance(item.value, ReadingError):
                feed.ids.add(item.fallback)
            elif item.where == url and not feed.ids:
                feed.failure = str(item.value)
            yield item
        if feed.ids:  # one entry without an address is no failure of the feed
            feed.failure = ""

    return noted


def articles_refused(report: Report, heard: Mapping[str, Heard]) -> list[Rejection]:
    """The rejected items that are no feeds of their own."""
    return [one for one in report.rejected if one.where not in heard]


@dataclass(frozen=True, slots=True)
class Moment:
    """The graph before a run: the number of the last generation, and the state of each commitment."""

    generation: int
    states: dict[str, str]


def moment(store: Store) -> Moment:
    """What to compare with later. Raises StoreError where the journal cannot be read."""
    entries = read_journal(store.beside / NAME) if store.beside else iter(())
    return Moment(max((entry.generation for entry in entries), default=0), _states(store))


def changed_since(store: Store, before: Moment, since: str) -> Table:
    """Meetings and commitments that came, went or were corrected since, and commitments that moved on.

    Args:
        store: the store after the run.
        before: the store before it.
        since: the day under which the run was noted.

    Returns:
        One row a thing, first in the order of the journal, then what moved; ``before`` and ``now`` are
        states of commitments.
    """
    answer = ask(store, "provenance/changes", since=since)
    now = _states(store)
    moved = {iri for iri in before.states.keys() & now.keys() if before.states[iri] != now[iri]}
    rows: list[tuple[Term | None, ...]] = []
    told_by: dict[str, Term | None] = {}
    for row in answer.rows:
        cell: dict[str, Term | None] = dict(zip(answer.columns, row, strict=True))
        thing, kind = _text(cell["thing"]), _text(cell["kind"])
        named = next((c for c in _CLASSES if thing.startswith(store.names.id(c.lower(), ""))), None)
        if int(_text(cell["ingest"])) <= before.generation or named is None:
            continue
        told_by[thing] = cell["article"]
        if kind != "changed" and thing not in moved:
            states = (_literal(before.states.get(thing)), _literal(now.get(thing)))
            change = (ox.Literal(kind), ox.Literal(named), cell["label"])
            rows.append((*change, *states, cell["article"], cell["thing"]))
    # a promise moves on also by what follows it, without a word of its own that changed
    for thing in sorted(moved):
        states = (_literal(before.states[thing]), _literal(now[thing]))
        change = (ox.Literal("moved"), ox.Literal("Commitment"), _label(store, thing))
        rows.append((*change, *states, told_by.get(thing), ox.NamedNode(thing)))
    return Table(COLUMNS, tuple(rows), title="What changed")


def _label(store: Store, iri: str) -> Term | None:
    pattern = f"GRAPH <{store.names.graph('current')}> {{ {ox.NamedNode(iri)} <{SKOS}prefLabel> ?label }}"
    found = store.query(f"SELECT ?label WHERE {{ {pattern} }} ORDER BY (LANG(?label) != 'en') ?label LIMIT 1")
    return found.rows[0][0] if found.rows else None


def _literal(text: str | None) -> Term | None:
    return None if text is None else ox.Literal(text)


def _states(store: Store) -> dict[str, str]:
    state = store.names.term("commitmentState")
    graph = store.names.graph("derived")
    answer = store.query(f"SELECT ?thing ?state WHERE {{ GRAPH <{graph}> {{ ?thing <{state}> ?state }} }}")
    return {_text(thing): _text(value).rpartition("/")[2] for thing, value in answer.rows}


def _text(term: Term | None) -> str:
    return "" if term is None else term.value
