"""The explorer's data, one panel at a time: pure functions from a store to JSON.

A panel asks the store only for what it shows. `panel` answers one by name, which is what a server's worker
runs; `site` writes all of them as files, which is the same explorer without a server.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ontology.knowledge import Knowledge, load
from viz.explorer import brokers, detail, landing, places
from viz.explorer.corpus import Corpus, facts_of, read_corpus
from viz.explorer.shapes import Json, actor, head
from viz.reading import Source


class PanelError(ValueError):
    """A panel cannot be had as asked; the message says what there is instead."""


class UnknownPanel(PanelError):
    """There is no panel of that name, or none with that parameter."""


class NotReported(PanelError):
    """Nothing is reported of what was asked for."""


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel in the list: its name, what it holds, its one parameter (or none)."""

    name: str
    holds: str
    param: str
    build: Callable[[Source, str], Json]


def panel(store: Source, name: str, params: Mapping[str, str] | None = None) -> Json:
    """The data of a panel, ready for `json.dumps`.

    Args: store: an open store; name: of `PANELS`; params: the panel's one parameter.
    Errors: UnknownPanel, NotReported; those of the store's `query`.
    """
    listed = next((each for each in PANELS if each.name == name), None)
    if listed is None:
        raise UnknownPanel(f"no panel {name!r}; there are {', '.join(each.name for each in PANELS)}")
    given = dict(params or {})
    if set(given) != ({listed.param} if listed.param else set()):
        takes = f"takes {listed.param}=" if listed.param else "takes no parameter"
        raise UnknownPanel(f"the panel {name!r} {takes}, not {', '.join(given) or 'none'}")
    value = given.get(listed.param, "")
    try:
        return listed.build(store, value)
    except KeyError:
        raise NotReported(f"nothing is reported of {value!r}") from None


def write_panel(data: Json) -> bytes:
    """A panel as JSON in UTF-8; the same panel gives the same bytes."""
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@functools.cache
def knowledge() -> Knowledge:
    return load()


def names(corpus: Corpus) -> Json:
    """Everybody that took part in something, for searching: with all names and the number of facts."""
    busy: dict[str, int] = {}
    for event in corpus.events.values():
        parts = corpus.parts.get(event.id, ())
        for me in {*event.actors, *(p.agent for p in parts), *(p.body for p in parts)} - {""}:
            busy[me] = busy.get(me, 0) + 1
    rows = [
        {**actor(corpus, me), "also": list(corpus.actors[me].other_names), "facts": count}
        for me, count in busy.items()
        if me in corpus.actors
    ]
    return {**head("names", corpus), "rows": sorted(rows, key=lambda row: (-row["facts"], row["id"]))}


def _scoped(store: Source, name: str, variable: str, kind: str, key: str) -> Corpus:
    iri = f"{store.names.base}id/{kind}{key}"
    try:
        found = facts_of(store, name, variable, iri)
    except ValueError:  # not even an IRI
        found = []
    if not found:
        raise KeyError(key)
    return read_corpus(store, found)


def _single(store: Source, key: str) -> Json:
    try:
        corpus = read_corpus(store, [f"{store.names.base}id/{key}"])
    except ValueError:
        raise KeyError(key) from None
    return detail.single(corpus, key)


PANELS: tuple[Panel, ...] = (
    Panel("landing", "the cooperation network: places, pairs, counts by year", "",
          lambda store, _: landing.of_store(store, knowledge())),
    Panel("facts", "every meeting and commitment as one row, for filters, matrix and lanes", "",
          lambda store, _: landing.facts(read_corpus(store, also=("claims", "courses")))),
    Panel("names", "everybody that takes part, with all names", "",
          lambda store, _: names(read_corpus(store, also=("parts",)))),
    Panel("map", "actors, bodies and meetings in communities, with their brokers", "",
          lambda store, _: brokers.brokers(read_corpus(store, also=("parts",)))),
    Panel("places", "where meetings take place, on outlines of the region and the world", "",
          lambda store, _: places.places(read_corpus(store, also=()), knowledge())),
    Panel("pair", "everything between two sides, with quotes", "pair",
          lambda store, key: detail.pair(_scoped(store, "of-pair", "relation", "relation/", key), key)),
    Panel("actor", "what one actor took part in, with quotes", "actor",
          lambda store, key: detail.ego(_scoped(store, "of-actor", "actor", "", key), key)),
    Panel("fact", "one meeting or commitment, with quotes", "fact", _single),
)  # fmt: skip
