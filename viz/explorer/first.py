"""What the landing view shows, read from the counts of ``graph/derived``: at no cost for facts behind them.

The counts are those that `landing` makes of a list of all facts; a store without them is read as a whole. Of
the busiest pairs the years stand there; the others, up to `MOST_ROWS`, have their sums only: so the data are
bounded however many pairs and years are reported.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from ontology.knowledge import Knowledge
from queries.overviews import read_cells, sheet_iri, whole
from queries.results import Table
from viz.explorer.corpus import Corpus, local, scoped
from viz.explorer.shapes import Json
from viz.model import digest
from viz.reading import Source, read_actors

MOST_ROWS = 120  # pairs in the table twin, and all pairs of members; the list of facts has the others
MOST_YEARS = 1500  # years of pairs, told of the busiest
_COLUMN = {"held": 0, "commitment": 1, "planned": 2}
_LETTER = {"source-held": "m", "source-commitment": "c", "source-planned": "p", "source": "all"}

Counts = list[tuple[str, str, int]]  # sort, year, number


@dataclass(frozen=True, slots=True)
class First:
    """The rows of pairs, the busiest first, and the counts of everything."""

    corpus: Corpus  # the actors of the rows, and what was asked
    rows: list[Json]  # those that `shorten` leaves out have only the ends and the number of facts
    months: list[list[object]]
    counts: Json
    asof: str


def read_first(store: Source, knowledge: Knowledge) -> First | None:
    """The landing view's data; None where the store has no counts of it."""
    names, base = store.names, store.names.base + "id/"
    all_of_it = sheet_iri(whole(names), names)
    texts = [scoped(store, "overview", "overview", [all_of_it]), scoped(store, "relations")]
    everything, relations = (store.query(text) for text in texts)
    if not everything:
        return None
    facts = {row["overview"] or "": int(row["facts"] or 0) for row in relations.records()}
    facts.pop(all_of_it, None)
    pairs = _pairs(store, facts, knowledge)
    order = sorted(pairs, key=lambda sheet: (-facts[sheet], pairs[sheet].key))
    rows: dict[str, Json] = {}
    for sheet in order:
        rows[sheet] = {"key": pairs[sheet].key, "ends": list(pairs[sheet].ends), "facts": facts[sheet]}
    members = {names.authority(state.id) for state in knowledge.states if state.role == "asean_member"}
    inner = {sheet for sheet, pair in pairs.items() if all(f"{base}{end}" in members for end in pair.ends)}
    shown = [sheet for rank, sheet in enumerate(order) if rank < MOST_ROWS or sheet in inner]
    texts.append(scoped(store, "overview", "overview", shown))
    details = store.query(texts[-1]) if shown else Table((), ())
    for sheet, counts in _counts(details).items():
        rows[sheet] |= {"years": years(counts), **_sources(counts)}
    wanted = members | {f"{base}{end}" for pair in pairs.values() for end in pair.ends}
    actors = read_actors(store.query(scoped(store, "actors", "actor", wanted)))
    tables = [sorted(map(str, table.rows)) for table in (everything, relations, details)]
    found = {local(iri, base): actor for iri, actor in actors.items()}
    corpus = Corpus({}, found, {}, queries=tuple(texts), data=digest(tables))
    [counts] = _counts(everything).values()
    number = {sort: sum(n for each, _, n in counts if each == sort) for sort in (*_COLUMN, "article")}
    return First(
        corpus,
        list(rows.values()),
        [row[:3] for row in years(counts) if row[0] and (row[1] or row[2])],
        {
            "meetings": number["held"],
            "commitments": number["commitment"],
            "articles": number["article"],
            "undated": sum(n for sort, year, n in counts if sort in _COLUMN and not year),
        },
        _asof(store),
    )


def shorten(rows: list[Json], members: Container[str]) -> list[Json]:
    """The rows that a page gets, the busiest first, with their years as far as `MOST_YEARS` goes.

    Pairs of two members are always among them, with their years: an empty cell of the matrix is a finding.
    """
    inner = {row["key"] for row in rows if all(end in members for end in row["ends"])}
    kept = [row for rank, row in enumerate(rows) if rank < MOST_ROWS or row["key"] in inner]
    room = MOST_YEARS - sum(len(row["years"]) for row in kept if row["key"] in inner)
    for row in kept:
        if row["key"] in inner:
            continue
        room -= len(row["years"])
        if room < 0:
            found = row["years"]
            row["sums"] = [sum(each[at] for each in found) for at in (1, 2, 3)]
            row["span"] = [next((each[0] for each in found if each[0]), ""), found[-1][0]]
            row["years"] = []
    return kept


def years(counts: Counts) -> list[list[object]]:
    """A row a year: meetings held, commitments, meetings not (yet) held."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for sort, year, number in counts:
        if sort in _COLUMN:
            found[year][_COLUMN[sort]] += number
    return [[year, *numbers] for year, numbers in sorted(found.items())]


def named_sides(pair: str, parties: Iterable[str]) -> tuple[str, ...]:
    """The two sides of a relation among some parties; none where they are not there.

    A relation is named after its sides (``id-kh``, ``asean-au``); the parties are told apart by that name.
    """
    return _cut(pair, _slugs(parties))


def _slugs(parties: Iterable[str]) -> dict[str, str]:
    return {me.rsplit("/", 1)[-1].removeprefix("igo-"): me for me in parties}


def _cut(pair: str, known: Mapping[str, str]) -> tuple[str, ...]:
    for cut in range(1, len(pair)):
        if pair[cut] == "-" and pair[:cut] in known and pair[cut + 1 :] in known:
            return known[pair[:cut]], known[pair[cut + 1 :]]
    return ()


@dataclass(frozen=True, slots=True)
class _Pair:
    key: str  # as the relation is called: id-kh
    ends: tuple[str, ...]


def _pairs(store: Source, sheets: Iterable[str], knowledge: Knowledge) -> dict[str, _Pair]:
    """The relation of each sheet of counts: of two states by its name alone; of others the graph is asked."""
    base = store.names.base + "id/"
    states = _slugs(state.id for state in knowledge.state_of.values())
    tails = {sheet: sheet.removeprefix(f"{base}overview/") for sheet in sheets}
    found = {sheet: _Pair(tail, two) for sheet, tail in tails.items() if (two := _cut(tail, states))}
    others = [sheet for sheet in tails if sheet not in found]
    sides: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in store.query(scoped(store, "sides", "overview", others)).records() if others else ():
        key = (row["relation"] or "").removeprefix(f"{base}relation/")
        sides[row["overview"] or "", key].add(local(row["side"] or "", base))
    for (sheet, key), parties in sides.items():
        if two := named_sides(key, sorted(parties)):
            found[sheet] = _Pair(key, two)
    return found


def _counts(table: Table) -> dict[str, Counts]:
    return {row["overview"] or "": list(read_cells(row["cells"] or "")) for row in table.records()}


def _sources(counts: Counts) -> Json:
    found = {_LETTER[sort]: number for sort, _, number in counts if sort in _LETTER}
    every = found.pop("all", 0)
    return {"sources": dict(sorted(found.items())), "all": every}


def _asof(store: Source) -> str:
    graph, term = store.names.graph("derived"), store.names.term("asOf")
    found = store.query(f"SELECT ?day WHERE {{ GRAPH <{graph}> {{ <{graph}> <{term}> ?day }} }}").records()
    return (found[0]["day"] or "") if found else ""
