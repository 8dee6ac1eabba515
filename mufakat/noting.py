"""What the journal is told: which things came, went or changed, by what is said of them before and after."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from pyoxigraph import NamedNode, Quad

from ingest.identity.ledger import Ledger
from mufakat.keeping import Kept, append, next_generation
from ontology.terms import DCTERMS, RDF, Names
from queries.journal import Entry, Kind
from queries.store import Store

# What the journal speaks of: things that have a page, not the claims and spans behind them.
THINGS = ("Person", "Institution", "IntergovernmentalOrganization", "Meeting", "Commitment", "Instrument",
          "Post", "Tenure", "Article")  # fmt: skip
_POPULAR, _DESCRIBED = "popular", "described"
_NEW = "new"  # was not there, and is described as the note says, unless more is written about it
_FOLDERS = ("person", "org", "meeting", "commitment", "instrument", "post", "tenure", "article")


class Notes:
    """What is noted in the ledger before things change, and told to the journal when they did."""

    def __init__(self, store: Store, ledger: Ledger) -> None:
        self.store, self.ledger, self.names = store, ledger, store.names
        self.graph = self.names.graph("current")
        self.classes = {self.names.term(name) for name in THINGS}
        self.spans = self.names.id("evidence", "")
        self.ids: dict[str, str] = {}  # of articles
        self.many: dict[str, int] = {}  # what is popular: the sum of what came and went
        self.folders = tuple(self.names.id(folder, "") for folder in _FOLDERS)

    def begin(self) -> None:
        """Before a run writes: what a killed one noted as new may not be there, and is read in the end."""
        self.ledger.db.execute("UPDATE touched SET was = '', article = NULL WHERE was = ?", (_NEW,))

    def before(self, gone: Sequence[Quad], fresh: Sequence[Quad], *, first: bool = False) -> None:
        """Note, once for each thing, how it stands before these quads come and go.

        Of what is popular not all is read: only whether what goes and what comes is the same in the end.
        Nothing is read where the run began with an empty graph (``first``): what is not noted was not there,
        and what is written of it at once is noted, so that it is not read in the end.
        """
        iris = {q.subject.value for q in chain(gone, fresh)}  # type: ignore[union-attr]
        things = {iri for iri in iris if iri.startswith(self.folders)}
        if first:
            self._note_new(things, {q.subject.value for q in gone}, fresh)  # type: ignore[union-attr]
            return
        ended = {q.subject.value for q in gone if q.predicate.value == RDF + "type"}  # type: ignore[union-attr]
        popular = self.ledger.rows("SELECT root FROM votes WHERE root IN (?)", things - ended)
        self.many.update({str(root): 0 for (root,) in popular if str(root) not in self.many})
        for quads, sign in ((gone, -1), (fresh, 1)) if self.many else ():
            for quad in quads:
                if (iri := quad.subject.value) in self.many:  # type: ignore[union-attr]
                    self.many[iri] += sign * hash(quad)
        noted = {iri for (iri,) in self.ledger.rows("SELECT iri FROM touched WHERE iri IN (?)", things)}
        rows = [(iri, *self._state(iri, many=iri in self.many)) for iri in sorted(things - noted)]
        self.ledger.db.executemany("INSERT INTO touched VALUES (?, ?, ?)", rows)

    def entries(self, corrected: set[str]) -> Iterator[tuple[Kind, str, str | None]]:
        """What happened to each noted thing, sorted by IRI; what is as it was is passed over."""
        rows = self.ledger.db.execute("SELECT iri, was, article FROM touched ORDER BY iri")
        for iri, was, told in rows:
            if was == _NEW:
                if told is not None:
                    yield "added", iri, told or None
                continue
            if was == _POPULAR and self.many.get(iri) == 0:
                continue
            now, tells = self._state(iri, many=was == _POPULAR, digested=bool(was))
            if was == now != _POPULAR:
                continue
            kind: Kind = "corrected" if iri in corrected else "changed"
            if not was:
                kind = "added"
            elif not now:
                kind = "removed"
            article = tells if now else told
            if article is not None:  # states and bodies that are only described are no news
                yield kind, iri, article or None

    def tell(self, kept: Kept, asof: str, corrected: set[str]) -> None:
        """Append to the journal what happened."""
        if kept.journal is None:
            return
        found = list(self.entries(corrected))
        if found:
            number = next_generation(kept.journal)
            append(kept.journal, [Entry(asof, number, kind, iri, article) for kind, iri, article in found])

    def _note_new(self, things: set[str], gone: set[str], fresh: Sequence[Quad]) -> None:
        """Note things that were not there as what is written of them at once; what is told of in more than
        one go, or taken back, is read in the end."""
        described: set[str] = set()
        told: dict[str, set[str]] = {iri: set() for iri in things}
        article, key = self.names.id("article", ""), DCTERMS + "identifier"
        for quad in fresh:
            iri, value = quad.subject.value, quad.object.value  # type: ignore[union-attr]
            if iri not in told:
                continue
            if value.startswith(self.spans):
                told[iri].add(article + value[len(self.spans) :].rsplit("-", 2)[0])
            elif quad.predicate.value == RDF + "type" and value in self.classes:
                described.add(iri)
                if iri.startswith(article):
                    told[iri].add(iri)
            elif quad.predicate.value == key and iri.startswith(article):
                self.ids[iri] = value
        rows: list[tuple[str, str, str | None]] = []
        for iri in sorted(things):
            ids = [self._id(a) for a in sorted(told[iri])] if iri in described and iri not in gone else []
            known = iri in described and iri not in gone
            first = min((i for i in ids if i is not None), default="") if told[iri] else None
            rows.append((iri, _NEW, first) if known else (iri, "", None))
        self.ledger.db.executemany(
            "INSERT INTO touched VALUES (?, ?, ?) ON CONFLICT (iri) DO UPDATE SET was = '', article = NULL",
            rows,
        )

    def _state(self, iri: str, *, many: bool, digested: bool = True) -> tuple[str, str | None]:
        """A digest of what is said of a thing, "" where it is not described; an article that tells of it.

        One word stands for the digest where it is not wanted. The article is None where nobody tells of it,
        "" where the article has no id. Of what is popular one word stands for the digest, and the ledger
        tells the article.
        """
        if many and self._described(iri):
            question = "SELECT min(a.name) FROM node n JOIN telling t ON t.node = n.id"
            question += " JOIN article a ON a.id = t.article WHERE n.root = ? AND a.name != ''"
            return _POPULAR, self.ledger.db.execute(question, (iri,)).fetchone()[0] or ""
        quads = list(self.store.match(self.graph, NamedNode(iri)))
        values = {q.object.value for q in quads if isinstance(q.object, NamedNode)}
        kinds = {q.object.value for q in quads if q.predicate.value == RDF + "type"}  # type: ignore[union-attr]
        if not kinds & self.classes:
            return "", None
        told = {self.names.id("article", v[len(self.spans) :].rsplit("-", 2)[0]) for v in values
                if v.startswith(self.spans)}  # fmt: skip
        if iri.startswith(self.names.id("article", "")):
            told = {iri}
        digest = _DESCRIBED
        if digested:
            text = "\n".join(sorted(map(str, quads)))
            digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        ids = (self._id(article) for article in told)
        return digest, min((i for i in ids if i is not None), default="") if told else None

    def _described(self, iri: str) -> bool:
        kinds = self.store.match(self.graph, NamedNode(iri), NamedNode(RDF + "type"))
        return any(q.object.value in self.classes for q in kinds)  # type: ignore[union-attr]

    def _id(self, article: str) -> str | None:
        """The id of an article, which never changes; None where it was never there."""
        if article not in self.ids:
            found = self.store.match(self.graph, NamedNode(article), NamedNode(DCTERMS + "identifier"))
            quad = next(found, None)
            question = "SELECT article FROM touched WHERE iri = ?"
            noted = None if quad else self.ledger.db.execute(question, (article,)).fetchone()
            id_ = quad.object.value if quad else noted and noted[0]  # type: ignore[union-attr]
            if id_ is None:
                return None
            self.ids[article] = id_
        return self.ids[article]


def judged(quads: Iterable[Quad], names: Names) -> set[tuple[str, str]]:
    """The decisions with what each is about."""
    judges = names.term("judges")
    return {
        (q.subject.value, q.object.value)  # type: ignore[union-attr]
        for q in quads
        if q.predicate.value == judges
    }
