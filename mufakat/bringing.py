"""Everything that is derived, renewed: what the articles say brought together under what people decided."""

from __future__ import annotations

import gc
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager

from pyoxigraph import NamedNode, Quad

from ingest.identity.consolidate import consolidate
from ingest.identity.curation import curation_quads
from ingest.identity.registry import Registry
from mufakat.keeping import Kept, append, next_generation
from mufakat.noting import THINGS, judged
from mufakat.parts import bring_in_parts, ledger_of
from ontology.graphs import authority_quads, meta_quads
from ontology.judgements import Judgement
from ontology.knowledge import load
from ontology.terms import DCTERMS, RDF, Names
from queries.derived import follow
from queries.journal import Entry, Kind
from queries.sparql import sift
from queries.store import Store


@contextmanager
def _without_collector() -> Iterator[None]:
    """Without the cyclic collector, which took two fifths of the time: values are many, cycles none."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


@_without_collector()
def bring_together(store: Store, kept: Kept, asof: str) -> None:
    """Renew the graphs authority, meta, curation, current and derived; equal ones are left as they are.

    In a folder what changed is brought together with what it can touch (`mufakat.parts`); as a whole, in
    memory, where the store is remote, where names are pinned and where a person took something out.
    Args: the store; what is kept with it; the day under which the journal notes what changed (ISO).
    Raises: JudgementError, RegistryError where a file kept with the data cannot be read; then nothing is
    changed.
    """
    rows, registry = kept.rows(), kept.names()
    ledger = ledger_of(store)
    if ledger is None:
        as_a_whole(store, kept, asof, rows, registry)
        return
    with closing(ledger):
        if not registry and not any(row.verdict == "retract" for row in rows):
            bring_in_parts(store, ledger, kept, asof, rows)
            return
        ledger.note("fits", "")
        ledger.commit()
        as_a_whole(store, kept, asof, rows, registry)


def as_a_whole(store: Store, kept: Kept, asof: str, rows: Sequence[Judgement], registry: Registry) -> None:
    """`bring_together` with everything in memory: what doing it in parts is measured by."""
    names, knowledge = store.names, load()
    store.replace_graph(names.graph("authority"), authority_quads(knowledge, names))
    store.replace_graph(names.graph("meta"), meta_quads(names))
    current = consolidate(claims(store), knowledge, names, rows, registry)
    leads = _leads(current, names)
    curation = curation_quads(rows, registry, leads.get, names)
    # the old quads are passed through more than once and never kept: they are as many as the new ones
    old = _Stored(store, names.graph("current"), names.graph("curation"))
    new = (*current, *curation)
    gone, fresh = sift(old, set(new))
    if kept.journal and (gone or fresh):
        entries = list(_entries(old, new, {q.subject.value for q in (*gone, *fresh)}, names))  # type: ignore[union-attr]
        if entries:
            number = next_generation(kept.journal)
            append(kept.journal, [Entry(asof, number, kind, iri, article) for kind, iri, article in entries])
    follow(store, gone, fresh)


class _Stored:
    """The quads of some graphs, read anew each time."""

    def __init__(self, store: Store, *graphs: str) -> None:
        self.store = store
        self.graphs = graphs

    def __iter__(self) -> Iterator[Quad]:
        for graph in self.graphs:
            yield from self.store.quads(graph)


def claims(store: Store) -> Iterator[Quad]:
    """The quads of all source and extraction graphs."""
    prefixes = (store.names.graph("source", ""), store.names.graph("extraction", ""))
    return (
        quad for graph in store.graph_names() if graph.startswith(prefixes) for quad in store.quads(graph)
    )


def _leads(current: Iterable[Quad], names: Names) -> dict[str, str]:
    """Where each name of the graph leads: a merged one to its winner, all others to themselves."""
    found: dict[str, str] = {}
    canonical = names.term("canonical")
    for quad in current:
        subject = quad.subject.value  # type: ignore[union-attr]
        if quad.predicate.value == canonical and isinstance(quad.object, NamedNode):
            found[subject] = quad.object.value
        else:
            found.setdefault(subject, subject)
    return found


def _entries(
    old: Iterable[Quad], new: Iterable[Quad], touched: set[str], names: Names
) -> Iterator[tuple[Kind, str, str | None]]:
    """What happened to each thing of which a triple came or went, sorted by IRI."""
    before, after = _things(old, touched, names), _things(new, touched, names)
    articles = _articles(old) | _articles(new)
    corrected = {thing for _, thing in judged(new, names) ^ judged(old, names)}
    for iri in sorted(before.keys() | after.keys()):
        kind: Kind = "changed"
        if iri not in before:
            kind = "added"
        elif iri not in after:
            kind = "removed"
        elif iri in corrected:
            kind = "corrected"
        told_by = (after if iri in after else before)[iri]
        if told_by:  # states and bodies that are only described are no news
            yield kind, iri, min((articles[a] for a in told_by if a in articles), default=None)


def _things(quads: Iterable[Quad], touched: set[str], names: Names) -> dict[str, set[str]]:
    """The touched things that are described, with the articles that tell of each."""
    classes = {names.term(name) for name in THINGS}
    prefix = names.id("evidence", "")
    spans: dict[str, set[str]] = defaultdict(set)
    found: dict[str, set[str]] = {}
    for quad in quads:
        subject, value = quad.subject.value, quad.object.value  # type: ignore[union-attr]
        if subject not in touched:
            continue
        if quad.predicate.value == RDF + "type" and value in classes:
            found[subject] = set()
        elif value.startswith(prefix):
            spans[subject].add(names.id("article", value[len(prefix) :].rsplit("-", 2)[0]))
    return {iri: {iri} if "/id/article/" in iri else spans[iri] for iri in found}


def _articles(quads: Iterable[Quad]) -> dict[str, str]:
    return {
        q.subject.value: q.object.value  # type: ignore[union-attr]
        for q in quads
        if q.predicate.value == DCTERMS + "identifier"
    }
