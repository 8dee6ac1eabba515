"""What is shown of the things that others mention in their own description, kept in the ledger."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from ingest.identity.claims import Time
from ingest.identity.current import Current
from ingest.identity.ledger import Ledger
from ingest.identity.tellings import read_value, written
from ontology.terms import SKOS

_LABEL = SKOS + "prefLabel"
# What is kept of a kind, and by which properties others mention it.
_SHOWN = {
    "Place": (_LABEL, ("where",)),
    "IntergovernmentalOrganization": (_LABEL, ("party", "committedBy", "committedTo")),
    "Participation": ("agent", ("hasParticipation",)),
    "Instrument": (_LABEL, ("instrument",)),
    "Meeting": ("when", ("madeAt",)),
}


def recall(ledger: Ledger, current: Current, iris: Iterable[str]) -> None:
    """Give the graph that is being written what is shown of things that are not written with it."""
    for root, text in ledger.rows("SELECT root, said FROM shown WHERE root IN (?)", iris):
        predicate, values, time = json.loads(str(text))
        current.values[str(root), predicate] = [read_value(*value) for value in values]
        if time:
            current.told.times[values[0][0]] = Time(*time)


def remember(ledger: Ledger, current: Current, root: str, kind: str) -> Sequence[str]:
    """Keep what others show of a cluster; returns the properties (IRIs) by which they do, if it changed."""
    if kind not in _SHOWN:
        return ()
    name, citing = _SHOWN[kind]
    predicate = name if ":" in name else current.names.term(name)
    values = current.values.get((root, predicate), [])
    reading = current.told.times.get(values[0].value) if values and name == "when" else None
    time = [reading.edtf, reading.earliest, reading.latest] if reading else None
    text = json.dumps([predicate, [written(v) for v in values], time], ensure_ascii=False)
    row = ledger.db.execute("SELECT said FROM shown WHERE root = ?", (root,)).fetchone()
    if row is not None and row[0] == text:
        return ()
    ledger.db.execute("INSERT OR REPLACE INTO shown VALUES (?, ?)", (root, text))
    return [current.names.term(by) for by in citing]
