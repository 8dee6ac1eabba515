"""What hangs on several clusters at once: written when these are."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from pyoxigraph import NamedNode

from ingest.identity.judging import ValueRefused, value_of
from ingest.identity.overlay import Triple
from ingest.identity.promises import Paper, announced
from ingest.identity.rewriting import Rewriting
from ontology.terms import SKOS


def write_remains(work: Rewriting, *, anew: bool = False) -> Iterator[None]:
    """The labels of nameless documents, which document follows which, and what nothing mentions any more.

    Args: the work that was done; whether the authority data may be other than it was. Yields as
    `Rewriting.write` does.
    """
    for chunk in (_labels(work), _follow(work), _left(work), _described(work, anew=anew)):
        for _ in chunk:
            yield


def _labels(work: Rewriting) -> Iterator[None]:
    """A document without a name is called as the commitments are that it holds."""
    overlay, instrument, label = work.overlay, work.names.term("instrument"), SKOS + "prefLabel"
    for (paper,) in work.db.execute("SELECT iri FROM stir_paper ORDER BY iri").fetchall():
        row = work.db.execute("SELECT said FROM shown WHERE root = ?", (paper,)).fetchone()
        if row and not json.loads(row[0])[1]:
            by = [s for s, _, _ in overlay.citing(paper, instrument)]
            labels = {(paper, label, o) for s in by for _, _, o in overlay.about(s, label)}
            overlay.put(paper, labels, properties=[label])
            yield


def _follow(work: Rewriting) -> Iterator[None]:
    property_ = work.names.term("follows")
    question = "SELECT said FROM paper WHERE parties = ? ORDER BY root"
    for (parties,) in work.db.execute("SELECT parties FROM stir_parties ORDER BY parties").fetchall():
        rows = work.db.execute(question, (parties,)).fetchall()
        papers = []
        for (text,) in rows:
            iri, kind, status, sides, topics, begins, ends, follows = json.loads(text)
            papers.append(Paper(iri, kind, status, frozenset(sides), frozenset(topics), begins, ends,
                                frozenset(follows)))  # fmt: skip
        firsts = {paper.iri: set(paper.follows) for paper in papers}
        for later, first in announced(papers):
            firsts[later].add(first)
        for iri, them in firsts.items():
            wanted = {(iri, property_, NamedNode(first)) for first in them}
            work.overlay.put(iri, wanted, properties=[property_])
        yield


def _left(work: Rewriting) -> Iterator[None]:
    """What was said of things that are no more; times that a person gave are there as long as their thing."""
    given: dict[str, Iterable[Triple]] = {}
    dated = (row for row in work.judgements if row.verdict == "correction" and row.term in ("when", "due"))
    for row in dated:
        kind = row.subject.partition("/")[0].capitalize()
        try:
            value, described = value_of(row, kind, work.knowledge, work.names)
        except ValueRefused:
            continue
        here = "SELECT 1 FROM node WHERE iri = ?1 OR root = ?1"
        if work.db.execute(here, (work.names.authority(row.subject),)).fetchone():
            given[value.value] = described
        else:
            given.setdefault(value.value, ())
    for subject, triples in given.items():
        work.put(subject, triples)
    work.tick_off()
    while rows := work.db.execute("SELECT iri FROM stir_subject WHERE done = 0 LIMIT 500").fetchall():
        for (subject,) in rows:
            work.put(subject, ())
        work.tick_off()
        yield
    for relation in sorted(i for i in work.heeded() if i not in work.authority):
        if next(work.overlay.citing(relation, work.related), None) is None:
            work.put(relation, ())
    yield


def _described(work: Rewriting, *, anew: bool) -> Iterator[None]:
    """A minimal description of every authority item that is mentioned, and of all members of ASEAN."""
    authority, overlay = work.authority, work.overlay
    members = [s for s in work.knowledge.states if s.role == "asean_member"]
    always = {work.names.authority(s.id) for s in members} | {work.names.id("org", "asean")}

    def closure(items: Iterable[str]) -> set[str]:
        done: set[str] = set()
        queue = {item for item in items if item in authority}
        while queue:
            done |= queue
            found = {o.value for i in queue for _, o in authority[i] if isinstance(o, NamedNode)}
            queue = {o for o in found if o in authority} - done
        return done

    doubtful = set(authority) if anew else closure(work.heeded() | always)

    def said(triple: Triple) -> bool:
        """Whether somebody says it, or the description of something that is mentioned for certain."""
        s, p, o = triple
        return (p, o) not in authority.get(s, ()) or s not in doubtful

    mentioned = closure(i for i in doubtful if i in always or any(map(said, overlay.citing(i))))
    for item in sorted(doubtful):
        kept = {(item, p, o) for p, o in authority[item]}
        if item in mentioned:
            for triple in sorted(kept - overlay.about(item), key=str):
                overlay.add(triple)
        else:
            for triple in kept & overlay.about(item):
                overlay.drop(triple)
        yield
