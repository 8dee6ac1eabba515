"""Who stands for whom, decided part by part from what the ledger keeps."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ingest.identity.clusters import Clusters
from ingest.identity.identity import judge
from ingest.identity.ledger import Ledger
from ingest.identity.stage import Scene, Sign, Stage
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
class Deciding:
    """The judgements under which a ledger's nodes are brought together."""

    ledger: Ledger
    knowledge: Knowledge
    names: Names
    judgements: Sequence[Judgement] = ()
    stirred: set[str] = field(default_factory=set)  # what a stage brought together or parted

    def __post_init__(self) -> None:
        self.db = self.ledger.db
        self.bodies = {self.names.authority(body.id) for body in self.knowledge.bodies}
        judged = {t for row in self.judgements for t in (row.subject, row.object) if t}
        self.judged = {self.names.authority(thing) for thing in judged}

    def follow(
        self, stage: Stage, signs: Mapping[int, Sign], new: Container[int]
    ) -> tuple[dict[int, str], set[int]]:
        """Put new nodes of signs in whose parts nothing else changed behind who stood for these signs.

        Args: the stage; the signs; the nodes that have their sign newly.
        Returns: the nodes that moved; the signs about which has to be decided for all that: where the new
        node comes before all others, where a person judged, where nodes of one sign may be two things.
        """
        self.stirred = set()
        moved: dict[int, str] = {}
        question = "SELECT b.id FROM sign a JOIN sign b ON b.part = a.part WHERE a.id IN (?)"
        judged = {int(str(sign)) for (sign,) in self.ledger.rows(question, self._judged(stage))}
        left = set()
        for number, sign in signs.items():
            plain = number not in judged and sign[0] is not None and stage.copies(sign[0])
            first = self._first(number) if plain else None
            if first is None or first.node in new:
                left.add(number)
            else:
                moved |= self._moved(self._others(first, first.root), first.root)
        self._enter(stage, moved)
        return moved, left

    def decide(self, stage: Stage, parts: Sequence[Mapping[int, Sign]], scene: Scene) -> dict[int, str]:
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
        self._enter(stage, moved)
        return moved

    def _enter(self, stage: Stage, moved: Mapping[int, str]) -> None:
        self.ledger.stir("subject", self.stirred)
        self.db.executemany(
            f"UPDATE member SET root = ? WHERE stage = '{stage.name}' AND node = ?",
            [(root, node) for node, root in moved.items()],
        )

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
