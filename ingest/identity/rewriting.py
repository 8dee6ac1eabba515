"""The graph `current` written anew where the ledger notes that something may have changed.

Cluster by cluster, by `current.Current`, in an order in which what a cluster mentions comes before
it: what is shown of places, participants and times is kept in the ledger, and where that changes, the
clusters that mention it are written too. What hangs on several clusters comes last (`remains`).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from pyoxigraph import NamedNode, Quad

from ingest.identity.claims import Value, plain_triples
from ingest.identity.current import Current, descriptions
from ingest.identity.judging import Judged
from ingest.identity.ledger import Ledger
from ingest.identity.overlay import Overlay, Triple
from ingest.identity.paper_trail import keep_promise
from ingest.identity.popular import Before, forget_unfinished, keep_votes, write_changes
from ingest.identity.shown import recall, remember
from ontology.judgements import Judgement
from ontology.knowledge import Knowledge
from ontology.terms import OA, PROV, RDF, SKOS, Names

_LABEL = SKOS + "prefLabel"
# The kinds in the order in which they are written.
TURNS: tuple[tuple[str, ...], ...] = (
    ("Place", "IntergovernmentalOrganization", "ReportedFigure", "Institution", "Post", "Person", "Tenure"),
    ("Participation", "Instrument"),
    ("Meeting",),
    ("Commitment",),
)
CLUSTERS = 200  # written at a time
TELLINGS = 10_000  # read at a time, but for a single cluster of more
ARTICLES = 100

Read = Callable[[str], Iterable[Quad]]


@dataclass
class Rewriting:
    """What is written, and from what."""

    ledger: Ledger
    overlay: Overlay
    read: Read  # the quads of an article's graphs, by its IRI
    knowledge: Knowledge
    names: Names
    judgements: Sequence[Judgement] = ()
    authority: dict[str, list[tuple[str, Value]]] = field(default_factory=dict)
    was: Before = field(default_factory=Before)
    sparing: bool = True  # whether of what is popular only the change is written
    said: list[tuple[str]] = field(default_factory=list)  # what was put and is not ticked off

    def __post_init__(self) -> None:
        self.db = self.ledger.db
        self.judged = Judged.of(self.judgements, self.names)
        self.authority = self.authority or descriptions(self.knowledge, self.names)
        self.label, self.related = SKOS + "prefLabel", self.names.term("concernsRelation")
        self.proven = self.names.term("evidence")
        self.overlay.heeds = self.related, self.authority

    def write(self) -> Iterator[None]:
        """Write into the overlay, step by step; between two steps it may be taken to the store."""
        self._list()
        for _ in chain(self._articles(), *(self._turn(turn) for turn in range(len(TURNS)))):
            self.tick_off()
            yield

    def tick_off(self) -> None:
        """Note of what was put that it is done."""
        self.db.executemany("UPDATE stir_subject SET done = 1 WHERE iri = ?", self.said)
        self.said.clear()

    # -- what there is to do ---------------------------------------------------------------------------

    def _list(self) -> None:
        forget_unfinished(self.ledger)
        self.db.execute("UPDATE work SET done = 0")  # what was listed and perhaps not written before a kill
        self.db.execute("UPDATE stir_subject SET done = 0")
        turns = " ".join(f"WHEN '{kind}' THEN {n}" for n, kinds in enumerate(TURNS) for kind in kinds)
        self._turns = f"CASE n.kind {turns} ELSE 0 END"
        self.db.execute(
            f"INSERT OR IGNORE INTO work (root, turn) SELECT n.root, {self._turns} FROM stir_article s"
            " JOIN article a ON a.iri = s.iri JOIN telling t ON t.article = a.id JOIN node n ON n.id = t.node"
        )
        subjects = [iri for (iri,) in self.db.execute("SELECT iri FROM stir_subject").fetchall()]
        self.list_also(subjects)
        self._forget(subjects)
        self.list_also(self.judged.corrections)
        self.list_also(self.ledger.roots(self.judged.corrections).values())

    def list_also(self, roots: Iterable[str]) -> None:
        """Put on the list who of these stands for something."""
        question = f"SELECT n.root, {self._turns} FROM node n WHERE n.root IN (?)"
        for root, turn in self.ledger.rows(question, set(roots)):
            self.db.execute("INSERT OR IGNORE INTO work (root, turn) VALUES (?, ?)", (root, turn))

    def _forget(self, subjects: Iterable[str]) -> None:
        """Take out what is kept of those that stand for nothing any more."""
        live = {str(r) for (r,) in self.ledger.rows("SELECT root FROM node WHERE root IN (?)", subjects)}
        dead = [iri for iri in subjects if iri not in live]
        for (parties,) in self.ledger.rows("SELECT parties FROM paper WHERE root IN (?)", dead):
            self.ledger.stir("parties", [str(parties)])
        for iri in dead:
            if self._is("commitment", iri):
                self.relabel(iri)
        self.db.executemany("DELETE FROM paper WHERE root = ?", ((iri,) for iri in dead))
        self.db.executemany("DELETE FROM shown WHERE root = ?", ((iri,) for iri in dead))
        self.db.executemany("DELETE FROM votes WHERE root = ?", ((iri,) for iri in dead))

    def relabel(self, commitment: str) -> None:
        """Note the documents that a commitment held: one without a name may be called otherwise."""
        held = self.overlay.about(commitment, self.names.term("instrument"))
        self.ledger.stir("paper", [o.value for _, _, o in held])

    def put(self, subject: str, triples: Iterable[Triple], leave: Iterable[str] = (),
            properties: Collection[str] | None = None) -> None:  # fmt: skip
        """Make this all that is said of a thing, but for what the authority tables say of it."""
        but = {(subject, p, o) for p, o in self.authority.get(subject, ())}
        self.overlay.put(subject, triples, but=but, properties=properties, leave=set(leave))
        self.said.append((subject,))

    def heeded(self) -> set[str]:
        """The relations and authority items that are mentioned more or less than before."""
        return self.overlay.heeded | {iri for (iri,) in self.db.execute("SELECT iri FROM stir_item")}

    # -- articles --------------------------------------------------------------------------------------

    def _articles(self) -> Iterator[None]:
        after = ""
        while True:
            rows = self.db.execute(
                "SELECT s.iri, a.near FROM stir_article s LEFT JOIN article a ON a.iri = s.iri"
                " WHERE s.iri > ? ORDER BY s.iri LIMIT ?", (after, ARTICLES),
            ).fetchall()  # fmt: skip
            if not rows:
                return
            for iri, near in rows:
                self._article(iri, near)
            after = rows[-1][0]
            yield

    def _article(self, iri: str, near: str | None) -> None:
        """What `current` takes over of an article as it stands, and where it is much like another one.

        Everything else that hung on it is noted: claims are said again with their clusters.
        """
        new: dict[str, set[Triple]] = defaultdict(set)
        for triple in plain_triples(self.read(iri), self.names):
            new[triple[0]].add(triple)
        for copy in json.loads(near or "[]"):
            new[iri].add((iri, self.names.term("nearDuplicateOf"), NamedNode(copy)))
        old = {iri}
        for span, _, _ in list(self.overlay.citing(iri, OA + "hasSource")):
            old.add(span)
            for thing, _, _ in self.overlay.citing(span, self.proven) if self.sparing else ():
                self.was.spans[thing].add(span)
            old |= {o.value for _, p, o in self.overlay.about(span, OA + "hasSelector")}
        claims = [claim for claim, _, _ in self.overlay.citing(iri, PROV + "hadPrimarySource")]
        self.ledger.stir("subject", claims)
        for claim in claims:
            said = {p: o for _, p, o in self.overlay.about(claim)}
            value = said.get(RDF + "object")
            if value is None:
                continue
            if value.value.startswith(self.names.id("time", "")):
                old.add(value.value)
            if self.sparing:
                self.was.votes[said[RDF + "subject"].value][said[RDF + "predicate"].value, value] += 1
        for subject in sorted(old | new.keys()):
            self.put(subject, new.get(subject, ()))

    # -- clusters --------------------------------------------------------------------------------------

    def _turn(self, turn: int) -> Iterator[None]:
        question = "SELECT root FROM work WHERE turn = ? AND done = 0 ORDER BY root LIMIT ?"
        while roots := [r for (r,) in self.db.execute(question, (turn, CLUSTERS)).fetchall()]:
            for some in self._measured(roots):
                self._clusters(
                    some if turn or not self.sparing else write_changes(self, some), timed=turn > 1
                )
                self.db.executemany("UPDATE work SET done = 1 WHERE root = ?", ((r,) for r in some))
                yield

    def _measured(self, roots: Sequence[str]) -> list[list[str]]:
        """The clusters in portions: of offices and places very many articles tell."""
        question = "SELECT n.root, count(*) FROM node n JOIN telling t ON t.node = n.id"
        counted = self.ledger.rows(question + " WHERE n.root IN (?) GROUP BY n.root", roots)
        many = {root: int(str(number)) for root, number in counted}
        portions: list[list[str]] = [[]]
        room = TELLINGS
        for root in roots:
            room -= many.get(root, 0)
            if room < 0 and portions[-1]:
                portions.append([])
                room = TELLINGS - many.get(root, 0)
            portions[-1].append(root)
        return portions

    def _clusters(self, roots: Sequence[str], *, timed: bool) -> None:
        told = self.ledger.told("WHERE n.root IN (?)", roots, times=timed)
        said = {
            c.value.value for n in told.nodes.values() for c in n.claims if isinstance(c.value, NamedNode)
        }
        given = {self.names.authority(row.value.removeprefix(self.names.base).removeprefix("id/"))
                 for row in self.judgements if row.term in ("where", "madeAt")}  # fmt: skip
        canonical = self.ledger.roots(said | given) | self.ledger.roots(told.nodes)
        asked = self.ledger.rows("SELECT iri FROM stir_article WHERE iri IN (?)", told.sources)
        current = Current(
            told, canonical, self.knowledge, self.names, self.judged, self.authority,
            set(canonical.values()), frozenset(str(iri) for (iri,) in asked),
        )  # fmt: skip
        recall(self.ledger, current, {*canonical.values(), *said, *given} - set(roots))
        clusters = current.clusters()
        current.write_clusters(clusters)
        of: dict[str, set[Triple]] = defaultdict(set)
        for triple in current.triples:
            of[triple[0]].add(triple)
        for root, nodes in clusters.items():
            for by in remember(self.ledger, current, root, nodes[0].kind):
                self.list_also([s for s, _, _ in self.overlay.citing(root, by)])
            leave = []
            keep_votes(self.ledger, root, nodes[0].kind, current.said.get(root))
            if nodes[0].kind == "Commitment":
                leave = keep_promise(self, current, root, nodes, of[root])
            if nodes[0].kind == "Instrument":
                self.ledger.stir("paper", [root])
                if not any(p == _LABEL for _, p, _ in of[root]):
                    leave = [_LABEL]
            self.put(root, of.pop(root), leave)
            for node in nodes:
                if node.iri != root and node.articles & (current.asked or set()):
                    self.put(node.iri, [(node.iri, self.names.term("canonical"), NamedNode(root))])
        labels = {subject for subject in of if self._is("instrument", subject)}
        for subject in of.keys() - labels:
            self.put(subject, of[subject])

    def _is(self, kind: str, iri: str) -> bool:
        return iri.startswith(self.names.id(kind, ""))
