"""What became of a promise: the step that comes next, and the document that an earlier one announced.

The course of an undertaking is that of treaty practice (Vienna Convention on the Law of Treaties, parts II
and III: negotiation, consent by signature, entry into force, observance), kept for softer documents too.
That a next step is expected says nothing about whether it was taken: only a report does.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from pyoxigraph import NamedNode

from ingest.facts import DOCUMENTS
from ingest.identity.claims import Value
from ontology.terms import DCTERMS, OA, RDF, Names

Triple = tuple[str, str, Value]

# Behind which status which one is expected; what is done, broken off or standing expects nothing.
NEXT_OF_DOCUMENT = {
    "proposed": "agreed", "planned": "signed", "agreed": "signed", "signed": "implemented",
    "in-force": "implemented",
}  # fmt: skip
NEXT_OF_DEED = {"proposed": "agreed", "planned": "agreed", "agreed": "implemented"}
AHEAD = ("proposed", "planned", "agreed")
DONE = ("signed", "in-force", "implemented")


@dataclass(frozen=True, slots=True)
class Paper:
    """A commitment with what decides whether one document follows another."""

    iri: str
    kind: str
    status: str
    parties: frozenset[str]
    topics: frozenset[str]
    begins: str | None  # ISO date: first day on which it may have been made
    ends: str | None  # ISO date: last such day; the first report where no day is told
    follows: frozenset[str]


def next_step(kind: str, status: str) -> str | None:
    """The status that is expected behind this one, None where nothing more is.

    Args: ids of a commitment kind and a commitment status. A signed treaty has still to enter into force.
    """
    if kind == "treaty" and status == "signed":
        return "in-force"
    return (NEXT_OF_DOCUMENT if kind in DOCUMENTS else NEXT_OF_DEED).get(status)


def remember(triples: Iterable[Triple], names: Names) -> set[Triple]:
    """What the consolidated commitments, read together, say about each other and about what is due next.

    Args: the triples of the consolidated graph; the names.
    Returns: further triples with ``mfk:nextStep`` and ``mfk:follows``; a pure function of the input.
    """
    papers = _papers(triples, names)
    found: set[Triple] = set()
    for paper in papers:
        step = next_step(paper.kind, paper.status)
        if step:
            concept = NamedNode(names.id("commitment-status", step))
            found.add((paper.iri, names.term("nextStep"), concept))
    found |= {(later, names.term("follows"), NamedNode(first)) for later, first in announced(papers)}
    return found


def announced(papers: list[Paper]) -> set[tuple[str, str]]:
    """The pairs (document, earlier one that announced it) that no single article tells as a pair.

    A memorandum still ahead follows the signed letter of intent of the same parties on a shared topic; a
    document that was signed follows the plan of the same kind, parties and topic, or, where nobody told of a
    plan, the letter itself. Only where it is certainly later and there is one candidate on either side.
    """
    groups: dict[frozenset[str], list[Paper]] = defaultdict(list)
    for paper in sorted(papers, key=lambda p: p.iri):
        if paper.kind in DOCUMENTS:
            groups[paper.parties].append(paper)
    return set().union(*(_announced(group) for group in groups.values()))


def _announced(rows: list[Paper]) -> set[tuple[str, str]]:
    """As `announced`, among the documents of the same parties."""
    letters = [p for p in rows if p.kind == "letter-of-intent" and p.status in DONE]
    plans = [p for p in rows if p.status in AHEAD]
    signed = [p for p in rows if p.status in DONE and not p.follows]
    memos = [p for p in rows if p.kind == "memorandum-of-understanding" and not p.follows]
    pairs = _only([(m, x) for m in memos if m.status in AHEAD for x in letters if _same_matter(m, x)])
    fulfilled = _only([(s, p) for s in signed for p in plans if s.kind == p.kind and _later(s, p)], both=True)
    told = {s for s, _ in fulfilled}
    planned = {x for _, x in pairs} | {f for p in plans for f in p.follows}
    free = [x for x in letters if x.iri not in planned]
    done = [m for m in memos if m.status in DONE and m.iri not in told]
    return pairs | fulfilled | _only([(m, x) for m in done for x in free if _later(m, x)], both=True)


def _only(edges: list[tuple[Paper, Paper]], both: bool = False) -> set[tuple[str, str]]:
    """The edges whose first end has one candidate (and, if ``both``, their second end too)."""
    forward: dict[str, set[str]] = defaultdict(set)
    backward: dict[str, set[str]] = defaultdict(set)
    for later, first in edges:
        forward[later.iri].add(first.iri)
        backward[first.iri].add(later.iri)
    return {
        (later, first)
        for later, candidates in forward.items()
        for first in candidates
        if len(candidates) == 1 and (not both or len(backward[first]) == 1)
    }


def _same_matter(one: Paper, other: Paper) -> bool:
    return one.iri != other.iri and bool(one.topics & other.topics)


def _later(one: Paper, other: Paper) -> bool:
    if not one.begins or not other.ends or one.begins <= other.ends:
        return False
    return _same_matter(one, other)


def _papers(triples: Iterable[Triple], names: Names) -> list[Paper]:
    said: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    kept = {names.term(t) for t in ("commitmentKind", "commitmentStatus", "party", "topic", "when", "follows",
                                    "evidence", "earliest", "latest")}  # fmt: skip
    kept |= {RDF + "type", OA + "hasSource", DCTERMS + "issued"}
    for subject, predicate, value in triples:
        if predicate in kept:
            said[subject][predicate].add(value.value)
    empty: dict[str, set[str]] = {}

    def of(iri: str, term: str) -> set[str]:
        return said.get(iri, empty).get(term if ":" in term else names.term(term), set())

    papers = []
    for iri in sorted(said):
        if names.term("Commitment") not in of(iri, RDF + "type"):
            continue
        times = sorted(of(iri, "when"))[:1]
        reports = {
            day
            for span in of(iri, "evidence")
            for article in of(span, OA + "hasSource")
            for day in of(article, DCTERMS + "issued")
        }
        first = min(reports, default=None)
        begins = min((d for t in times for d in of(t, "earliest")), default=None)
        ends = max((d for t in times for d in of(t, "latest")), default=None)
        status = min(of(iri, "commitmentStatus"), default="").rpartition("/")[2]
        # An undated plan is as old as its first report; an undated deed told of may be older than that.
        papers.append(
            Paper(
                iri,
                min(of(iri, "commitmentKind"), default="").rpartition("/")[2],
                status,
                frozenset(of(iri, "party")),
                frozenset(of(iri, "topic")),
                begins,
                ends or first,
                frozenset(of(iri, "follows")),
            )
        )
    return papers
