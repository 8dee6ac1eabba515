"""``graph/derived``: what the hot questions would count anew each time, a pure function of ``graph/current``.

Deleting it loses nothing; a recount gives the same quads. Its day is the latest publication date. It follows
a change of ``graph/current`` in the same transaction, and at a cost that depends on the change alone.
"""

from __future__ import annotations

import functools
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import islice
from pathlib import Path

import pyoxigraph as ox

from ontology.statements import Statement
from ontology.statements import quads as to_quads
from ontology.terms import DCTERMS, OWL, Names
from queries.counts import Astray, Count, all_counts, by_node, counted, frequencies, numbered, read_numbers
from queries.courses import day_literal
from queries.overviews import (
    Overview,
    all_overviews,
    by_whole,
    of_fact,
    of_source,
    read_cells,
    sheet,
    sheet_iri,
    sources,
)
from queries.store import Store
from queries.things import of_thing, told_of
from queries.touched import read_properties, touched
from queries.triples import TYPE, Amended, Remembered, Stored, Triples, get, is_a, pointing

BATCH = 50_000  # statements written at once while everything is counted anew
_MOST_DAYS = 1000  # looked up one by one; of a longer time all days on which something is due are read
_RULES = ("queries/derived.py", "queries/counts.py", "queries/courses.py", "queries/overviews.py",
          "queries/things.py", "queries/touched.py", "queries/yearly.py",
          "ontology/levels.py", "ontology/cues/levels.toml", "ontology/event_codes.py",
          "ontology/event_codes.csv")  # fmt: skip


@functools.cache
def rules_digest() -> str:
    """A digest of what decides what is derived: kept in the graph, which is counted anew when it changes."""
    root, digest = Path(__file__).parent.parent, hashlib.sha256()
    for name in _RULES:
        digest.update(name.encode() + b"\0" + (root / name).read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def derive(current: Iterable[ox.Quad], names: Names) -> list[ox.Quad]:
    """The quads of ``graph/derived``, sorted.

    Args: all quads of ``graph/current``; the names.
    Returns: the sides of each relation, and for each year the counts of its meetings and commitments, in all
    and by kind, status and topic; the years in which facts begin; for each two actors the held meetings in
    which both took part; for each commitment its state and its phases, when it was promised, first and last
    reported and what was heard since; event codes; levels of meetings.
    """
    graph = Amended(None, (), current, names, read_properties(names))
    return sorted(to_quads(_everything(graph), ox.NamedNode(names.graph("derived"))), key=str)


def follow(store: Store, gone: Sequence[ox.Quad], fresh: Sequence[ox.Quad]) -> None:
    """Change ``graph/current`` (and others) with what is derived from it, in one transaction of a folder.

    Only what the change touches is read and written. Where the derived graph is of other rules, or was
    written by somebody else, it is counted anew.

    Args: the store; the quads that go, all of them there; those that come, none of them there.
    """
    names = store.names
    before, derived = Stored(store, names.graph("current")), Stored(store, names.graph("derived"))
    rules = derived.objects(names.graph("derived"), OWL + "versionInfo")
    if rules == [rules_digest()] or (before.empty and derived.empty):
        try:
            lost, won = _difference(before, derived, gone, fresh)
        except Astray:
            pass
        else:
            store.change([*gone, *lost], [*fresh, *won])
            return
    store.change(gone, fresh)
    recount(store)


def recount(store: Store) -> None:
    """Make ``graph/derived`` anew from the store, piece by piece: only one relation or fact is in memory.

    It counts as made when its last quad, the digest of the rules, is there: a kill before leaves it to the
    next `follow`.
    """
    names = store.names
    graph = ox.NamedNode(names.graph("derived"))
    store.replace_graph(graph.value, ())
    *_, stamp = _stamp("", names)
    graph_read = Remembered(Stored(store, names.graph("current")))
    statements = (s for s in _everything(graph_read) if s != stamp)
    while batch := to_quads(islice(statements, BATCH), graph):
        store.change((), sorted(batch, key=str))
    store.change((), list(to_quads([stamp], graph)))


def _difference(
    before: Stored, derived: Stored, gone: Iterable[ox.Quad], fresh: Iterable[ox.Quad]
) -> tuple[list[ox.Quad], list[ox.Quad]]:
    """What goes from ``graph/derived`` and what comes when ``graph/current`` changes so, sorted."""
    names = before.names
    home = ox.NamedNode(names.graph("derived"))
    gone, fresh = (_of_graph(names.graph("current"), quads) for quads in (gone, fresh))
    after = Amended(before, gone, fresh, names, read_properties(names))
    asof, then = _asof(before, after, derived, gone, fresh)
    facts = touched(before, (*gone, *fresh)) | _due_between(derived, asof, then)
    told = {fact for fact in facts if any(told_of(graph, fact) for graph in (before, after))}
    papers = {paper for graph in (before, after) for fact in told for paper in get(graph, fact, "instrument")}
    new = to_quads(_stamp(then, names), home)
    old = set(derived.quads(home.value))
    pairs = {thing for thing in facts if any(is_a(g, thing, "BilateralRelation") for g in (before, after))}
    for thing in told | papers | pairs:
        old.update(derived.quads(thing))
        for phase in derived.objects(thing, names.term("hasPhase")):
            old.update(derived.quads(phase))
        new |= to_quads(of_thing(after, thing, then), home)
    changes = Counter(count for fact in told for count in counted(after, fact))
    changes.subtract(count for fact in told for count in counted(before, fact))
    frequent: Counter[Count] = Counter()
    for first in (changes, frequent):  # the second follows from the first
        for node, counts in by_node(first, names).items():
            had = set(derived.quads(node))
            numbers = read_numbers(had, names)
            old |= had
            new |= to_quads(numbered(counts, numbers, names), home)
            frequent.update(frequencies(counts, numbers))
    for of, cells in by_whole(_cells(before, after, told).items()).items():
        had = set(derived.quads(sheet_iri(of, names)))
        for text in derived.objects(sheet_iri(of, names), names.term("overviewCells")):
            cells.update({Overview(of, year, sort): number for sort, year, number in read_cells(text)})
        if min(cells.values()) < 0:
            raise Astray
        old |= had
        new |= to_quads(sheet(of, cells, names), home)
    return sorted(old - new, key=str), sorted(new - old, key=str)


def _cells(before: Triples, after: Triples, told: Iterable[str]) -> Counter[Overview]:
    """By how much each cell of the first view changes."""
    changes = Counter(cell for fact in told for cell in of_fact(after, fact))
    changes.subtract(cell for fact in told for cell in of_fact(before, fact))
    for source in {source for graph in (before, after) for fact in told for source in sources(graph, fact)}:
        changes.update(of_source(after, source))
        changes.subtract(of_source(before, source))
    return Counter({cell: change for cell, change in changes.items() if change})


def _of_graph(graph: str, quads: Iterable[ox.Quad]) -> list[ox.Quad]:
    name = ox.NamedNode(graph)
    return [quad for quad in quads if quad.graph_name == name]


def _everything(graph: Triples) -> Iterator[Statement]:
    """All statements of the derived graph, each at least once."""
    names = graph.names
    asof = _latest(graph)
    yield from _stamp(asof, names)
    for counts in all_counts(graph):
        for group in by_node(counts, names).values():
            yield from numbered(group, {}, names)
    yield from all_overviews(graph)
    for relation in pointing(graph, TYPE, names.term("BilateralRelation")):
        yield from of_thing(graph, relation, asof)
    for kind in ("Meeting", "Commitment"):
        for fact in pointing(graph, TYPE, names.term(kind)):
            for thing in (fact, *get(graph, fact, "instrument")):
                yield from of_thing(graph, thing, asof)


def _stamp(asof: str, names: Names) -> Iterator[Statement]:
    """Of which day and by which rules the graph is."""
    graph = names.graph("derived")
    if asof:
        yield graph, names.term("asOf"), day_literal(asof)
    yield graph, OWL + "versionInfo", ox.Literal(rules_digest())


# -- the day -------------------------------------------------------------------------------------------


def _latest(graph: Triples) -> str:
    """The latest publication date of the articles, "" where none has any."""
    articles = pointing(graph, TYPE, graph.names.term("Article"))
    return max((day for article in articles for day in get(graph, article, DCTERMS + "issued")), default="")


def _asof(
    before: Stored, after: Triples, derived: Stored, gone: Iterable[ox.Quad], fresh: Iterable[ox.Quad]
) -> tuple[str, str]:
    """The latest publication date before and after a change; all are read only where the latest went."""
    names = before.names
    had = max(derived.objects(names.graph("derived"), names.term("asOf")), default="")
    articles = {
        q.subject.value  # type: ignore[union-attr]
        for q in (*gone, *fresh)
        if q.predicate.value == DCTERMS + "issued"
        or (q.predicate.value == TYPE and q.object.value == names.term("Article"))  # type: ignore[union-attr]
    }

    def latest(graph: Triples) -> str:
        days = (d for a in articles if is_a(graph, a, "Article") for d in get(graph, a, DCTERMS + "issued"))
        return max(days, default="")

    lost, won = latest(before), latest(after)
    return had, _latest(after) if lost == had and won < had else max(had, won)


def _due_between(derived: Stored, asof: str, then: str) -> set[str]:
    """The commitments that are overdue on one of the two days and not on the other."""
    if asof == then:
        return set()
    due = derived.names.term("dueBy")
    first, last = sorted((asof, then))
    if first and (length := (date.fromisoformat(last) - date.fromisoformat(first)).days) <= _MOST_DAYS:
        days = (date.fromisoformat(first) + timedelta(number) for number in range(length))
        found = (q for day in days for q in derived.quads(None, due, day_literal(day.isoformat())))
        return {q.subject.value for q in found}  # type: ignore[union-attr]
    return {q.subject.value for q in derived.quads(None, due)}  # type: ignore[union-attr]
