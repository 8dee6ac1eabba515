"""What very many articles tell of (an office, a capital, a ministry): of it only the change is written.

The ledger keeps how often each value is claimed of such a thing. With it, and with what the changed articles
told before and tell now, what is shown of the thing follows without reading what all others tell. Where that
does not decide, the thing is written whole.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyoxigraph import NamedNode

from ingest.identity.choosing import MULTIPLE, last_first
from ingest.identity.claims import Claim, Node, Value
from ingest.identity.current import Current
from ingest.identity.ledger import Ledger
from ingest.identity.shown import remember
from ingest.identity.tellings import read_value, written
from ingest.rdf_values import integer
from ontology.terms import RDF, SKOS

if TYPE_CHECKING:
    from ingest.identity.rewriting import Rewriting

KINDS = frozenset(["Place", "IntergovernmentalOrganization", "Institution", "Post", "Person", "Tenure"])

Votes = Counter[tuple[str, Value]]  # claims by property and value

# The changed articles lead, not the thing: + keeps the engine from beginning with all that is told of it.
_CHANGED = (
    "WHERE +n.root IN (?) AND t.article IN (SELECT a.id FROM stir_article s JOIN article a ON a.iri = s.iri)"
)


@dataclass
class Before:
    """What the changed articles told, as `current` has it: by the thing that it was told of."""

    votes: dict[str, Votes] = field(default_factory=lambda: defaultdict(Counter))
    spans: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def forget_unfinished(ledger: Ledger) -> None:
    """Forget what was counted of the things that an earlier run had on its list and perhaps did not write."""
    ledger.db.execute("DELETE FROM votes WHERE root IN (SELECT root FROM work)")


def keep_votes(ledger: Ledger, root: str, kind: str, said: dict[str, list[Claim]] | None) -> None:
    """Count what is claimed of a thing that was written whole; None for one that is not popular."""
    if kind not in KINDS:
        return
    if said is None:
        ledger.db.execute("DELETE FROM votes WHERE root = ?", (root,))
        return
    _store(ledger, root, kind, _count(said))


def write_changes(work: Rewriting, roots: Sequence[str]) -> list[str]:
    """Write what the changed articles change of the popular things among these; returns all others."""
    ledger = work.ledger
    question = "SELECT root, kind, said FROM votes WHERE root IN (?)"
    known = {str(root): (str(kind), str(said)) for root, kind, said in ledger.rows(question, roots)}
    for root in ledger.roots(work.judged.corrections).values():
        known.pop(root, None)
    if not known:
        return list(roots)
    told = ledger.told(_CHANGED, known, times=False)
    mentioned = {
        c.value.value for n in told.nodes.values() for c in n.claims if isinstance(c.value, NamedNode)
    }
    canonical = ledger.roots(mentioned) | ledger.roots(told.nodes)
    current = Current(
        told, canonical, work.knowledge, work.names, work.judged, work.authority,
        set(canonical.values()), frozenset(told.sources),
    )  # fmt: skip
    clusters = current.clusters()
    done = {root for root in known if _write(work, current, root, *known[root], clusters.get(root, []))}
    return [root for root in roots if root not in done]


def _write(work: Rewriting, current: Current, root: str, kind: str, kept: str, nodes: list[Node]) -> bool:
    """Write the change of one thing; False where it does not tell what is shown of it."""
    current.triples.clear()
    lost, won = work.was.votes[root], _count(current.say(root, nodes))
    votes = _read(kept)
    properties = {predicate for predicate, _ in votes | won} | {SKOS + "altLabel", RDF + "type"}
    votes.subtract(lost)
    votes.update(won)
    if any(number < 0 for number in votes.values()) or not _choose(work, current, root, votes, lost, won):
        return False
    for predicate in properties:
        for value in current.values.get((root, predicate), ()):
            current.add(root, predicate, value)
    labels = (SKOS + "prefLabel", SKOS + "altLabel")
    current.other_labels(root, [value for (p, value), number in votes.items() if number and p in labels])
    if root not in work.authority:
        current.add(root, RDF + "type", work.names.term(kind))
    if kind == "Person":
        properties.add(work.names.term("sourceCount"))
        current.add(root, "sourceCount", integer(_sources(work.ledger, root)))
    _put(work, current, root, nodes, properties)
    for by in remember(work.ledger, current, root, kind):
        work.list_also([s for s, _, _ in work.overlay.citing(root, by)])
    _store(work.ledger, root, kind, votes)
    return True


def _choose(work: Rewriting, current: Current, root: str, votes: Votes, lost: Votes, won: Votes) -> bool:
    """Choose the values that are shown, as `choosing` would; False where votes alone do not tell."""
    values: dict[str, list[Value]] = defaultdict(list)
    for (predicate, value), number in votes.items():
        if number and predicate != SKOS + "exactMatch":
            values[predicate].append(value)
    for predicate, told in values.items():
        name = predicate.rpartition("#")[2]
        if current.settled(root, predicate):
            told = []
        elif name == "attestedOn":
            told = [min(told, key=last_first)]
        elif name not in MULTIPLE and len(told) > 1:
            shown = [o for _, _, o in work.overlay.about(root, predicate)]
            for_it = all(value in shown for p, value in won if p == predicate)
            against = any(value in shown for p, value in lost if p == predicate)
            if len(shown) != 1 or shown[0] not in told or against or not for_it:
                return False  # who else leads now, only all that is told can tell
            told = shown
        current.values[root, predicate] = told
    return True


def _put(work: Rewriting, current: Current, root: str, nodes: list[Node], properties: set[str]) -> None:
    """Put the thing, the claims about it, and which nodes lead to it; of its evidence only the change."""
    of: dict[str, set[tuple[str, str, Value]]] = defaultdict(set)
    for triple in current.triples:
        of[triple[0]].add(triple)
    work.put(root, of.pop(root, ()), properties=properties)
    for subject, triples in of.items():
        work.put(subject, triples)
    for node in nodes:
        if node.iri != root:
            work.put(node.iri, [(node.iri, work.names.term("canonical"), NamedNode(root))])
    proven, evidence = work.names.term("evidence"), {span for node in nodes for span in node.evidence}
    had = work.was.spans[root]
    for span in had - evidence:
        work.overlay.drop((root, proven, NamedNode(span)))
    for span in evidence - had:
        work.overlay.add((root, proven, NamedNode(span)))


def _sources(ledger: Ledger, root: str) -> int:
    question = "SELECT count(DISTINCT a.independent) FROM node n JOIN telling t ON t.node = n.id"
    question += " JOIN article a ON a.id = t.article WHERE n.root = ?"
    (number,) = ledger.db.execute(question, (root,)).fetchone()
    return int(number)


def _count(said: dict[str, list[Claim]]) -> Votes:
    claims = (claim for claims in said.values() for claim in claims)
    return Counter((claim.predicate, claim.value) for claim in claims if claim.value is not None)


def _store(ledger: Ledger, root: str, kind: str, votes: Votes) -> None:
    rows = sorted([p, *written(value), number] for (p, value), number in votes.items() if number)
    row = (root, kind, json.dumps(rows, ensure_ascii=False))
    ledger.db.execute("INSERT OR REPLACE INTO votes VALUES (?, ?, ?)", row)


def _read(kept: str) -> Votes:
    return Counter({(p, read_value(value, form)): number for p, value, form, number in json.loads(kept)})
