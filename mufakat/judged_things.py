"""What the judged things are about, before and after a run: a judgement must not come to mean another thing.

A judgement names a thing by its article and its rank there ("meeting/a-2"). Where an outlet changes its
article, or the rules of reading change, another meeting may have that rank. Nobody but a person can say
whether the judgement still holds, so the run tells which ones to look at.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from pyoxigraph import NamedNode

from ontology.judgements import Judgement
from ontology.terms import OA
from queries.store import Store

AT_ONCE = 100  # things of one question

Quotes = Mapping[str, frozenset[str]]


def quotes_of(store: Store, rows: Iterable[Judgement]) -> Quotes:
    """The sentences that prove each judged thing, by its name as the rows write it; none for others."""
    names = sorted({name for row in rows for name in (row.subject, row.object) if name})
    told = store.names.term("evidence")
    prefix = store.names.graph("extraction", "")
    found: dict[str, set[str]] = defaultdict(set)
    for start in range(0, len(names), AT_ONCE):
        things = {store.names.authority(name): name for name in names[start : start + AT_ONCE]}
        values = " ".join(str(NamedNode(iri)) for iri in things)
        answer = store.query(
            f"SELECT DISTINCT ?thing ?quote WHERE {{ VALUES ?thing {{ {values} }} "
            f"GRAPH ?said {{ ?thing <{told}> ?evidence }} GRAPH ?source "
            f"{{ ?evidence <{OA}hasSelector> ?selector . ?selector <{OA}exact> ?quote }} "
            f'FILTER(STRSTARTS(STR(?said), "{prefix}")) }}'
        )
        for thing, quote in answer.rows:
            if thing is not None and quote is not None:
                found[things[thing.value]].add(quote.value)
    return {name: frozenset(quotes) for name, quotes in found.items()}


def to_look_at(rows: Sequence[Judgement], before: Quotes, after: Quotes) -> tuple[str, ...]:
    """The judgements of which a thing is proved by none of the sentences that proved it before."""
    moved = {name for name in before.keys() & after.keys() if before[name].isdisjoint(after[name])}
    return tuple(" ".join(filter(None, row.what)) for row in rows if {row.subject, row.object} & moved)
