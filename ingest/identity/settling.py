"""Changed articles entered into the ledger, and what they touch decided anew, stage by stage.

A part is a set of signs that are linked through blocks. Nothing outside of a part bears on its decisions,
so the parts of the changed nodes, with the parts that they now link, are all that is decided again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from pyoxigraph import Quad

from ingest.identity import same_body
from ingest.identity.accounts import broader_topics
from ingest.identity.blocks import Blocks
from ingest.identity.claims import Node, Told, read_claims
from ingest.identity.copies import settle_copies
from ingest.identity.deciding import Deciding
from ingest.identity.entering import put_in, stand, take_out
from ingest.identity.heights import Heights
from ingest.identity.identity import chains
from ingest.identity.ledger import Ledger
from ingest.identity.place_names import place_of, settle_places
from ingest.identity.signs import as_text
from ingest.identity.stage import Scene, Stage, are_linked, keys_of
from ingest.identity.stages import STAGES, office_block
from ontology.judgements import Judgement
from ontology.knowledge import Knowledge
from ontology.terms import Names


@dataclass
class Settling:
    """The judgements and tables under which articles are brought together, at work on a ledger."""

    ledger: Ledger
    knowledge: Knowledge
    names: Names
    judgements: Sequence[Judgement] = ()
    shared: frozenset[str] = frozenset()  # see `same_body.shared_names`
    tolds: dict[str, Told] = field(default_factory=dict)  # what the articles at hand tell, by IRI
    root: dict[str, str] = field(default_factory=dict)  # who stands for the nodes of these articles
    number: dict[str, int] = field(default_factory=dict)  # of these nodes
    places: dict[str, Node] = field(default_factory=dict)  # as they are called first
    gone: set[int] = field(default_factory=set)  # nodes of which nobody tells now

    def __post_init__(self) -> None:
        self.db, self.heights = self.ledger.db, Heights(self.ledger)
        self.chain_of = chains(self.judgements, self.names)
        self.deciding = Deciding(self.ledger, self.knowledge, self.names, self.judgements)
        self.shared = self.shared or same_body.shared_names(self.knowledge)
        self.broadest = broader_topics(self.knowledge)

    def enter(self, articles: Mapping[str, Iterable[Quad]]) -> None:
        """Put what some articles say in place of what they said before; an article of no quads goes.

        Args: by IRI of the article, all quads of its source and extraction graph.
        What is to be rewritten is noted in the ledger; nothing is committed.
        """
        self.heights = Heights(self.ledger)
        news = {iri: read_claims(quads, self.names, compared=False) for iri, quads in articles.items()}
        out, nodes = take_out(self.ledger, self.heights, articles)
        fresh = put_in(self.ledger, news)
        told = self.ledger.rows("SELECT DISTINCT node FROM telling WHERE node IN (?)", nodes - fresh)
        self.gone = nodes - fresh - {int(str(n)) for (n,) in told}
        stand(self.ledger, nodes | fresh)
        touched = {iri for iri in articles if iri in news[iri].sources}
        self.ledger.stir("article", articles)
        self.ledger.stir("article", settle_copies(self.ledger, touched, out))
        touched |= settle_places(self.ledger, nodes | fresh, news, self.names)
        self.tolds, self.root, self.number, self.places = {}, {}, {}, {}
        self._load(touched, news)
        for stage in STAGES:
            touched |= self._settle(stage, touched, fresh)
            if stage.name == "body":
                self._stand_under(touched)
        self.ledger.stir("article", touched)
        self.db.executemany("DELETE FROM node WHERE id = ?", ((n,) for n in self.gone))
        self.tolds, self.root, self.number, self.places = {}, {}, {}, {}

    # -- higher bodies --------------------------------------------------------------------

    def _place(self, iri: str) -> Node:
        if iri not in self.places:
            self.places[iri] = place_of(self.ledger, iri)
        return self.places[iri]

    def _stand_under(self, articles: Iterable[str]) -> None:
        """Note which bodies articles place under which."""
        self._load(articles)
        for iri in sorted(articles):
            bodies = [n for n in self.tolds[iri].nodes.values() if n.kind == "Institution"]
            pairs = sorted(same_body.parents(bodies, self._find))
            (old,) = self.db.execute("SELECT above FROM article WHERE iri = ?", (iri,)).fetchone()
            if json.dumps(pairs) != old:
                self.heights.count(json.loads(old), -1)
                self.heights.count(pairs, 1)
                self.db.execute("UPDATE article SET above = ? WHERE iri = ?", (json.dumps(pairs), iri))

    # -- one stage -----------------------------------------------------------------------------------

    def _find(self, iri: str) -> str:
        return self.root.get(iri, iri)

    def _load(self, articles: Iterable[str], read: Mapping[str, Told] = MappingProxyType({})) -> None:
        """Read what articles tell (some was), with the numbers of their nodes and who stands for them."""
        absent = set(articles) - self.tolds.keys()
        question = "SELECT iri, id FROM article WHERE iri IN (?)"
        ids = {str(iri): int(str(number)) for iri, number in self.ledger.rows(question, absent)}
        question = "SELECT DISTINCT n.iri, n.id, n.root FROM telling t JOIN node n ON n.id = t.node"
        for iri, node, root in self.ledger.rows(question + " WHERE t.article IN (?)", ids.values()):
            self.number[str(iri)], self.root[str(iri)] = int(str(node)), str(root)
        for article in sorted(absent):
            told = read.get(article) or self.ledger.told("WHERE t.article IN (?)", [ids[article]])
            for iri in [node.iri for node in told.nodes.values() if node.kind == "Place"]:
                told.nodes[iri] = self._place(iri)
            self.tolds[article] = told

    def _settle(self, stage: Stage, touched: Iterable[str], fresh: set[int]) -> set[str]:
        """One stage for what the articles touch; returns the articles that tell of what moved."""
        self._load(touched)
        scene = Scene(self.knowledge, self.names, self.chain_of, self.broadest, self.shared, find=self._find)
        if stage.name == "company":
            scene.early = self._early(touched).__getitem__
        signs: dict[int, str] = {}
        nodes: set[int] = set()
        for article in sorted(touched):
            told = self.tolds[article]
            read = stage.read(told, scene)
            for iri, node in told.nodes.items():
                if node.kind in stage.kinds:
                    nodes.add(number := self.number[iri])
                    if (sign := read.get(iri)) is not None or iri in self.chain_of:
                        signs[number] = as_text((sign, self.chain_of.get(iri)))
        blocks = Blocks(
            self.ledger,
            stage.name,
            lambda sign: keys_of(stage, sign, scene),
            lambda a, b: are_linked(stage, a, b),
        )  # fmt: skip
        known = blocks.signs(nodes)
        changed = {n: t for n, t in signs.items() if n in fresh or n not in known or known[n][1] != t}
        lost = nodes - signs.keys()
        forced = set()
        if stage.name in ("meeting", "company"):
            scene.kin = self.heights.kin(self.knowledge, self.names)
            forced = {office_block(body) for body in self.heights.moved(self.knowledge, self.names)}
        moved = dict(self._alone(lost)) if stage.final else {}
        as_before = blocks.regroup(changed, lost | self.gone, forced)
        followed, left = self.deciding.follow(stage, as_before, changed)
        moved |= followed | self.deciding.decide(stage, blocks.parts(left), scene)
        if stage.final:
            self.db.executemany("UPDATE node SET root = ? WHERE id = ?", [(r, n) for n, r in moved.items()])
        for name, root in self.ledger.rows("SELECT iri, root FROM node WHERE id IN (?)", moved):
            self.root[str(name)] = str(root)
        return self.ledger.articles_of(moved)

    def _alone(self, nodes: Iterable[int]) -> Iterable[tuple[int, str]]:
        """The nodes that stood for another or behind one and are now alone, with themselves."""
        rows = self.ledger.rows("SELECT id, iri, root FROM node WHERE id IN (?) AND root != iri", nodes)
        for number, iri, root in rows:
            self.ledger.stir("subject", (str(iri), str(root)))
            yield int(str(number)), str(iri)

    def _early(self, articles: Iterable[str]) -> dict[str, str]:
        ids = [self.number[iri] for a in articles for iri in self.tolds[a].nodes]
        question = "SELECT n.iri, m.root FROM member m JOIN node n ON n.id = m.node"
        question += " WHERE m.stage = 'meeting' AND m.node IN (?)"
        return {str(iri): str(root) for iri, root in self.ledger.rows(question, ids)}
