"""Which body stands under which, as the articles say, kept in the ledger; and what a change of it moves."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from ingest.identity.ledger import Ledger
from ingest.identity.same_body import kinship
from ontology.knowledge import Knowledge
from ontology.terms import Names


class Heights:
    """The pairs of a body and one above it, each with the number of articles that say so."""

    def __init__(self, ledger: Ledger) -> None:
        self.db = ledger.db
        self.was: dict[tuple[str, str], bool] = {}  # of the pairs counted since: whether anybody said so

    def count(self, pairs: Iterable[Sequence[str]], by: int) -> None:
        """Count pairs up or down."""
        for child, parent in pairs:
            row = self.db.execute(
                "SELECT told FROM above WHERE child = ? AND parent = ?", (child, parent)
            ).fetchone()
            self.was.setdefault((child, parent), bool(row and row[0]))
            self.db.execute(
                "INSERT INTO above VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET told = told + ?3",
                (child, parent, by),
            )

    def kin(self, knowledge: Knowledge, names: Names) -> Callable[[str, str], bool]:
        """The test of `same_body.kinship` as things stand."""
        return kinship(self._pairs(), knowledge, names)

    def moved(self, knowledge: Knowledge, names: Names) -> set[str]:
        """The bodies above which since the beginning another one stands, or one less."""
        now = self._pairs()
        changed = {pair for pair, was in self.was.items() if was != (pair in now)}
        if not changed:
            return set()
        low = {child for child, _ in changed}
        kin = kinship(now | changed, knowledge, names)
        return low | {child for child, _ in now | changed if any(kin(child, other) for other in low)}

    def _pairs(self) -> set[tuple[str, str]]:
        return set(self.db.execute("SELECT child, parent FROM above WHERE told > 0").fetchall())
