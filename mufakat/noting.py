"""What the journal is told: which things came, went or changed, by what is said of them before and after."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode, Quad

from ingest.ledger import Ledger
from mufakat.keeping import Kept, append, next_generation
from ontology.terms import DCTERMS, RDF, Names
from queries.journal import Entry, Kind
from queries.store import Store

# What the journal speaks of: things that have a page, not the claims and spans behind them.
THINGS = ("Person", "Institution", "IntergovernmentalOrganization", "Meeting", "Commitment", "Instrument",
          "Post", "Tenure", "Article")  # fmt: skip
_FOLDERS = ("person", "org", "meeting", "commitment", "instrument", "post", "tenure", "article")


class Notes:
    """What is noted in the ledger before things change, and told to the journal when they did."""

    def __init__(self, store: Store, ledger: Ledger) -> None:
        self.store, self.ledger, self.names = store, ledger, store.names
        self.graph = self.names.graph("current")
        self.classes = {self.names.term(name) for name in THINGS}
        self.spans = self.names.id("evidence", "")
        self.ids: dict[str, str] = {}  # of articles
        self.folders = tuple(self.names.id(folder, "") for folder in _FOLDERS)

    def before(self, changes: Iterable[Quad]) -> None:
        """Note, once for each thing, how it stands before these quads come and go."""
        iris = {q.subject.value for q in changes if isinstance(q.subject, NamedNode)}
        things = {iri for iri in iris if iri.startswith(self.folders)}
        noted = {iri for (iri,) in self.ledger.rows("SELECT iri FROM touched WHERE iri IN (?)", things)}
        rows = [(iri, *self._state(iri)) for iri in sorted(things - noted)]
        self.ledger.db.executemany("INSERT INTO touched VALUES (?, ?, ?)", rows)

    def entries(self, corrected: set[str]) -> Iterator[tuple[Kind, str, str | None]]:
        """What happened to each noted thing, sorted by IRI; what is as it was is passed over."""
        rows = self.ledger.db.execute("SELECT iri, was, article FROM touched ORDER BY iri")
        for iri, was, told in rows:
            now, tells = self._state(iri)
            if was == now:
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

    def _state(self, iri: str) -> tuple[str, str | None]:
        """A digest of what is said of a thing, "" where it is not described; an article that tells of it.

        The latter is None where nobody tells of it, "" where the article has no id.
        """
        quads = list(self.store.match(self.graph, NamedNode(iri)))
        values = {q.object.value for q in quads if isinstance(q.object, NamedNode)}
        kinds = {q.object.value for q in quads if q.predicate.value == RDF + "type"}  # type: ignore[union-attr]
        if not kinds & self.classes:
            return "", None
        told = {self.names.id("article", v[len(self.spans) :].rsplit("-", 2)[0]) for v in values
                if v.startswith(self.spans)}  # fmt: skip
        if iri.startswith(self.names.id("article", "")):
            told = {iri}
        digest = hashlib.sha256("\n".join(sorted(map(str, quads))).encode("utf-8", "surrogatepass"))
        ids = (self._id(article) for article in told)
        return digest.hexdigest(), min((i for i in ids if i is not None), default="") if told else None

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
