"""Changed articles entered into the ledger, and what they touch decided anew, stage by stage.

A part is a set of signs that are linked through blocks. Nothing outside of a part bears on its decisions,
so the parts of the changed nodes, with the parts that they now link, are all that is decided again.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from pyoxigraph import Quad

from ingest import same_body
from ingest.accounts import broader_topics
from ingest.blocks import Blocks
from ingest.claims import Node, Told, read_claims
from ingest.clusters import Clusters
from ingest.copies import settle_copies
from ingest.entering import put_in, stand, take_out
from ingest.heights import Heights
from ingest.identity import chains, judge
from ingest.ledger import Ledger
from ingest.place_names import place_of, settle_places
from ingest.signs import as_text
from ingest.stage import Scene, Sign, Stage, are_linked, keys_of
from ingest.stages import STAGES, office_block
from ontology.judgements import Judgement
from ontology.knowledge import Knowledge
from ontology.terms import Names

_MEMBERS = (
    "SELECT n.issued, n.name, n.rank, n.iri, n.id, m.root, m.sign FROM member m JOIN node n ON n.id = m.node"
)


class _Member(NamedTuple):
    """A node that has a sign: its order, who stands for it ("" where that is not decided)."""

    issued: str
    name: str
    rank: int
    iri: str
    node: int
    root: str
    sign: int


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
    stirred: set[str] = field(default_factory=set)  # what a stage brought together or parted
    gone: set[int] = field(default_factory=set)  # nodes of which nobody tells now

    def __post_init__(self) -> None:
        self.db, self.heights = self.ledger.db, Heights(self.ledger)
        self.chain_of = chains(self.judgements, self.names)
        self.bodies = {self.names.authority(body.id) for body in self.knowledge.bodies}
        judged = {t for row in self.judgements for t in (row.subject, row.object) if t}
        self.judged = {self.names.authority(thing) for thing in judged}
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
        moved |= self._decide(stage, blocks.regroup(changed, lost | self.gone, forced), scene)
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

    def _decide(self, stage: Stage, parts: Sequence[Mapping[int, Sign]], scene: Scene) -> dict[int, str]:
        """Who stands for whom in each part; returns the nodes for which that is another than before.

        Of nodes that are copies of each other only the first is read: an archive tells of a minister as
        often as it is long.
        """
        self.stirred = set()
        moved: dict[int, str] = {}
        judged = self._judged(stage)
        sign_of = {number: sign for part in parts for number, sign in part.items()}
        copied = {
            number
            for part in parts
            if judged.isdisjoint(part)
            for number, sign in part.items()
            if sign[0] is not None and stage.copies(sign[0])
        }
        members = self._members(sign_of.keys() - copied)
        members |= {sign: [first] for sign in copied if (first := self._first(sign))}
        if stage.name in ("meeting", "company", "commitment"):
            question = "SELECT n.iri, a.iri FROM telling t JOIN node n ON n.id = t.node"
            question += " JOIN article a ON a.id = t.article WHERE t.node IN (?)"
            told = self.ledger.rows(question, [row.node for rows in members.values() for row in rows])
            scene.articles = {str(iri): frozenset([str(article)]) for iri, article in told}
        for part in parts:
            rows = sorted(row for sign in part for row in members.get(sign, ()))
            find = self._unite(stage, {row: sign_of[row.sign] for row in rows}, scene)
            for row in rows:
                root = find(row.iri)
                moved |= self._moved(self._others(row, root) if row.sign in copied else [row], root)
        self.ledger.stir("subject", self.stirred)
        self.db.executemany(
            f"UPDATE member SET root = ? WHERE stage = '{stage.name}' AND node = ?",
            [(root, node) for node, root in moved.items()],
        )
        return moved

    def _judged(self, stage: Stage) -> set[int]:
        """The signs of the nodes of which a person said something."""
        question = "SELECT m.sign FROM member m JOIN node n ON n.id = m.node"
        question += f" WHERE m.stage = '{stage.name}' AND n.iri IN (?)"
        return {int(str(sign)) for (sign,) in self.ledger.rows(question, self.judged)}

    def _members(self, signs: Iterable[int]) -> dict[int, list[_Member]]:
        found: dict[int, list[_Member]] = defaultdict(list)
        for row in self.ledger.rows(f"{_MEMBERS} WHERE m.sign IN (?)", signs):
            found[row[-1]].append(_Member(*row))  # type: ignore[index, arg-type]
        return found

    def _first(self, sign: int) -> _Member | None:
        """The node that is the first of a sign; None where it has none."""
        question = f"{_MEMBERS} WHERE m.sign = ? ORDER BY n.issued, n.name, n.rank, n.iri LIMIT 1"
        row = self.db.execute(question, (sign,)).fetchone()
        return _Member(*row) if row else None

    def _others(self, first: _Member, root: str) -> list[_Member]:
        """The nodes of a sign that do not stand behind this one yet."""
        question = f"{_MEMBERS} WHERE m.sign = ? AND m.root != ?"
        return [_Member(*row) for row in self.db.execute(question, (first.sign, root))]

    def _moved(self, rows: Iterable[_Member], root: str) -> dict[int, str]:
        moved = {row.node: row for row in rows if row.root != root}
        for row in moved.values():
            self.stirred.update((row.iri, root, row.root or root))
        return dict.fromkeys(moved, root)

    def _unite(self, stage: Stage, sign_of: Mapping[_Member, Sign], scene: Scene) -> Callable[[str], str]:
        """Decide about the nodes of a part; returns who stands for each."""
        order = {row.iri: row[:4] for row in sign_of}
        clusters = Clusters(lambda iri: order.get(iri, ("", "", 0, iri)))
        signs = {row.iri: sign for row, sign in sign_of.items()}
        authority = {s[0].authority for s in signs.values() if stage.name == "body" and s[0]}
        if self.judged & (signs.keys() | authority):
            kinds = dict.fromkeys(signs, stage.kinds[0])
            kinds |= dict.fromkeys(self.bodies, "Institution")
            judge(clusters, self.judgements, kinds, self.names)
        stage.unite({iri: sign[0] for iri, sign in signs.items() if sign[0] is not None}, clusters, scene)
        return clusters.find
