"""What a commitment means for others: its next step, and what decides which document follows which."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from ingest.facts import DOCUMENTS
from ingest.identity.accounts import UNKNOWN_DAY
from ingest.identity.claims import Node, Time
from ingest.identity.current import Current
from ingest.identity.overlay import Triple
from ingest.identity.promises import next_step

if TYPE_CHECKING:
    from ingest.identity.rewriting import Rewriting


def keep_promise(
    work: Rewriting, current: Current, root: str, nodes: Sequence[Node], triples: set[Triple]
) -> list[str]:
    """Add the next step; keep what decides which document follows which. Returns what comes later."""
    term = work.names.term

    def tail(name: str) -> str:
        return current.one(root, name).rpartition("/")[2]

    def several(name: str) -> frozenset[str]:
        return frozenset(v.value for v in current.get(root, name))

    kind, status = tail("commitmentKind"), tail("commitmentStatus")
    if step := next_step(kind, status):
        triples.add((root, term("nextStep"), NamedNode(work.names.id("commitment-status", step))))
    work.relabel(root)
    work.ledger.stir("paper", several("instrument"))
    row = work.db.execute("SELECT parties FROM paper WHERE root = ?", (root,)).fetchone()
    if row:
        work.ledger.stir("parties", [row[0]])
        work.db.execute("DELETE FROM paper WHERE root = ?", (root,))
    if kind not in DOCUMENTS:
        return []
    time = current.told.times.get(current.one(root, "when")) or Time(None, None, None)
    days = [current.told.sources[a].issued for n in nodes for a in n.articles]
    first = min((day for day in days if day != UNKNOWN_DAY), default=None)
    parties = json.dumps(sorted(several("party")))
    said = [root, kind, status, sorted(several("party")), sorted(several("topic")), time.earliest,
            time.latest or first, sorted(several("follows"))]  # fmt: skip
    work.db.execute("INSERT INTO paper VALUES (?, ?, ?)", (root, parties, json.dumps(said)))
    work.ledger.stir("parties", [parties])
    triples -= {t for t in triples if t[1] == term("follows")}
    return [term("follows")]
