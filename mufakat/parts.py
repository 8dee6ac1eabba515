"""Bringing together part by part, beside the ledger of a store's folder: what a change touches, or all of it.

The result is that of `ingest.identity.consolidate` over all articles, byte for byte. A kill at any moment
leaves in the ledger what is still to be done; the next run does it.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from itertools import chain, count, islice

from pyoxigraph import Quad, RdfFormat, serialize

from ingest.identity.claims import Value
from ingest.identity.curation import curation_quads
from ingest.identity.current import descriptions
from ingest.identity.ledger import Ledger
from ingest.identity.overlay import Overlay
from ingest.identity.remains import write_remains
from ingest.identity.rewriting import Rewriting
from ingest.identity.same_body import shared_names
from ingest.identity.settling import Settling
from mufakat.keeping import Kept
from mufakat.noting import Notes, judged
from mufakat.pipeline import pipeline_digest
from ontology.graphs import authority_quads, meta_quads
from ontology.judgements import Judgement, write_judgements
from ontology.knowledge import load
from ontology.terms import DCTERMS, Names
from queries.derived import follow, recount
from queries.packed import Packed
from queries.sparql import article_graphs, sift
from queries.store import Store

LEDGER = "ledger.sqlite"
ARTICLES = 2000  # entered at a time: of fewer more parts are decided twice, of more it takes more memory
LASTING = 6  # times: then what was entered lasts. Nearly each page of the ledger is written with each commit
SPARED = 1000  # changed articles up to which of what is popular only the change is written
QUADS = 400_000  # written at a time: of fewer the engine merges more, of more it takes more memory
READ = 100_000  # of what is there, gone through at a time


def ledger_of(store: Store) -> Ledger | None:
    """The ledger beside a store, None where that is not a folder of its own."""
    if store.beside is None or not store.identity:
        return None
    ledger = Ledger(store.beside / LEDGER)
    if ledger.noted("store") != store.identity:
        ledger.unpack()
        ledger.note("store", store.identity)
        ledger.commit()
    return ledger


@contextmanager
def announced(store: Store, articles: Mapping[str, Sequence[Quad]]) -> Iterator[None]:
    """Articles (by key) are written inside: noted before, so that no kill can make them be passed over.

    Their quads are kept in the ledger once the store has them.
    """
    ledger = ledger_of(store)
    if ledger is None:
        yield
        return
    with closing(ledger):
        ledger.announce(store.names.id("article", key) for key in articles)
        complete = ledger.noted("writes") == store.writes != ""
        yield
        if complete:  # of all writes but this one the ledger knows already
            ledger.note("writes", store.writes)
        ledger.pack({store.names.id("article", key): _nquads(quads) for key, quads in articles.items()})
        ledger.commit()


def _nquads(quads: Iterable[Quad]) -> bytes:
    return quads.data if isinstance(quads, Packed) else serialize(quads, format=RdfFormat.N_QUADS) or b""


def bring_in_parts(store: Store, ledger: Ledger, kept: Kept, asof: str, rows: Sequence[Judgement]) -> None:
    """Renew what is derived, by the ledger.

    Args: the store; its ledger; what is kept with it; the day for the journal (ISO); the human judgements,
    none of which takes anything out.
    """
    work = _Parts(store, ledger, rows)
    work.renew()
    work.enter()
    work.write()
    work.end(kept, asof)


@functools.lru_cache(maxsize=1)
def _authority(names: Names) -> dict[str, list[tuple[str, Value]]]:
    return descriptions(load(), names)


@functools.cache
def _shared_names() -> frozenset[str]:
    return shared_names(load())


class _Parts:
    def __init__(self, store: Store, ledger: Ledger, rows: Sequence[Judgement]) -> None:
        self.store, self.ledger, self.rows = store, ledger, rows
        self.names, self.knowledge, self.notes = store.names, load(), Notes(store, ledger)

    # -- what is to be done --------------------------------------------------------------------------

    def renew(self) -> None:
        """Begin anew where the ledger is of other rules or data; find articles that came or went."""
        store, ledger = self.store, self.ledger
        fits = self._fits()
        if ledger.noted("fits") != fits:
            store.replace_graph(self.names.graph("authority"), authority_quads(self.knowledge, self.names))
            store.replace_graph(self.names.graph("meta"), meta_quads(self.names))
            ledger.empty()
            quads = store.quads(self.names.graph("current"))
            while some := list(islice(quads, READ)):
                ledger.stir("subject", {q.subject.value for q in some})  # type: ignore[union-attr]
            ledger.note("anew", "yes")
            ledger.note("fits", fits)
            ledger.note("writes", "")
        if ledger.noted("writes") == store.writes != "":
            return  # every write was announced
        prefix = self.names.graph("source", "")
        there = {self.names.id("article", g.removeprefix(prefix)) for g in store.graph_names()
                 if g.startswith(prefix)}  # fmt: skip
        known = {iri for (iri,) in ledger.db.execute("SELECT iri FROM article")}
        ledger.note("writes", store.writes)
        ledger.announce(known - there)
        ledger.pend(there - known)

    def _fits(self) -> str:
        """What everything depends on but the articles."""
        said = (pipeline_digest(), self.names.base, self.store.identity)
        digest = hashlib.sha256("\n".join(said).encode() + b"\n" + write_judgements(self.rows))
        return digest.hexdigest()

    def _read(self, article: str) -> Iterator[Quad]:
        yield from self._packed(article)

    def _taken_over(self, article: str) -> Iterator[Quad]:
        """What `current` takes over of an article as it stands, and little else: the rest is not read."""
        source = self.names.graph("source", article.removeprefix(self.names.id("article", "")))
        yield from self._packed(article).only(source, self.names.id("time", ""))

    def _packed(self, article: str) -> Packed:
        data = self.ledger.packed(article)
        if data is None:
            key = article.removeprefix(self.names.id("article", ""))
            quads = chain.from_iterable(self.store.quads(g) for g in article_graphs(key, self.names))
            self.ledger.pack({article: (data := _nquads(quads))})
        return Packed(data)

    # -- doing it ------------------------------------------------------------------------------------

    def enter(self) -> None:
        """Enter the announced articles and decide anew what they touch."""
        settling = Settling(self.ledger, self.knowledge, self.names, self.rows, _shared_names())
        waiting = iter(self._oldest_first(self.ledger.pending()))
        for number in count(1):
            if not (some := list(islice(waiting, ARTICLES))):
                break
            settling.enter({iri: self._read(iri) for iri in some})
            self.ledger.entered(some)
            if number % LASTING == 0:
                self.ledger.commit()
        self.ledger.commit()

    def _oldest_first(self, articles: list[str]) -> list[str]:
        """Many articles by their days: the first stands for a thing, so what comes later moves nobody."""
        if len(articles) <= ARTICLES:
            return articles
        issued = DCTERMS + "issued"
        return sorted(articles, key=lambda iri: (self._packed(iri).value(iri, issued), iri))

    def write(self) -> None:
        """Write what is to be rewritten, at the end in one transaction with the judgements."""
        self.notes.begin()
        self.curation = sift(
            self.store.quads(self.names.graph("curation")),
            set(curation_quads(self.rows, {}, lambda iri: None, self.names)),
        )
        anew = bool(self.ledger.noted("anew"))
        current = self.names.graph("current")
        self.empty = next(self.store.match(current), None) is None
        overlay = Overlay(self.store.match, current, empty=self.empty)
        if anew or self.ledger.stirred():
            authority = _authority(self.names)
            work = Rewriting(
                self.ledger,
                overlay,
                self._taken_over,
                self.knowledge,
                self.names,
                self.rows,
                authority,
                sparing=not anew and self.ledger.count("stir_article") <= SPARED,
            )
            for _ in chain(work.write(), write_remains(work, anew=anew)):
                if len(overlay) >= QUADS:
                    self.ledger.note("recount", "yes")
                    self.store.change(*self._taken(overlay))
        gone, fresh = self._taken(overlay)
        gone, fresh = [*gone, *self.curation[0]], [*fresh, *self.curation[1]]
        if self.ledger.noted("recount"):
            self.store.change(gone, fresh)
            recount(self.store)
        else:  # nothing may have changed but the rules of what is derived
            follow(self.store, gone, fresh)

    def _taken(self, overlay: Overlay) -> tuple[list[Quad], list[Quad]]:
        """What is to be written now; how things stand before is noted for good."""
        self.ledger.stir("item", overlay.heeded)
        gone, fresh = overlay.taken()
        self.notes.before(gone, fresh, first=self.empty)
        self.ledger.commit()
        return gone, fresh

    def end(self, kept: Kept, asof: str) -> None:
        """Tell the journal, and strike off what is done."""
        changed = judged(self.curation[0], self.names) ^ judged(self.curation[1], self.names)
        self.notes.tell(kept, asof, {thing for _, thing in changed})
        self.ledger.still()
        for name in ("anew", "recount"):
            self.ledger.note(name, "")
        self.ledger.commit()
