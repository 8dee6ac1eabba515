"""What the graph says of one thing: its statements, the claims and quotes behind them, what refers to it.

Runs in a worker process, on any store: only ``store.query`` with named graphs is used, and each query is
a lookup by IRI. What a page holds and reads is bounded: `PAGE` references of a `BLOCK`, `MOST` claims.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pyoxigraph as ox

from ontology.terms import DCTERMS, OA, RDF, Names
from queries.results import Term
from queries.store import Store

READ = ("current", "authority", "derived", "meta", "curation")  # what readers read, the best first
PAGE = 50  # references on one page
BLOCK = 500  # references that are read, counted and put in order at once: what a page costs at any size
MOST = 5_000  # references that can be paged through
_CHUNK = 200  # nodes asked for at once

Value = ox.NamedNode | ox.Literal
Said = Mapping[str, tuple[tuple[str, Value], ...]]  # predicate and value, by subject


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says of the thing."""

    iri: str
    predicate: str
    value: Value
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence that proves something, and whose it is."""

    evidence: str
    text: str
    language: str
    article: str
    title: str
    issued: str
    url: str
    tier: str


@dataclass(frozen=True, slots=True)
class Description:
    """One thing and its neighbourhood. ``around`` holds what is said of the nodes that are named here."""

    iri: str
    said: Said  # of the thing itself and of its parts (``iri#q``)
    claims: tuple[Claim, ...]
    quotes: tuple[Quote, ...]
    references: tuple[tuple[str, str], ...]  # subject and predicate, this page of them
    counted: tuple[tuple[str, int], ...]  # references by predicate, of the block that the page is in
    page: int
    pages: int  # that are known of: those of the block, and one more where there is another block
    more: bool  # there are more references than are counted
    around: Said

    @property
    def known(self) -> bool:
        """Whether the graph says anything of it, or names it anywhere."""
        return bool(self.said or self.references or self.counted)

    def values(self, predicate: str) -> list[Value]:
        """The values of a predicate of the thing itself."""
        return [value for p, value in self.said.get(self.iri, ()) if p == predicate]

    def replacement(self, names: Names) -> str | None:
        """Where the thing lives on, for a name that was merged into another."""
        found = self.values(names.term("canonical"))
        return found[0].value if found and not self.retired(names) else None

    def retired(self, names: Names) -> bool:
        """Whether the name was in use and is no longer."""
        return names.term("Tombstone") in {value.value for value in self.values(RDF + "type")}


def describe(store: Store, iri: str, page: int = 1) -> Description:
    """The description of an absolute IRI; `Description.known` is false where the graph never names it.

    Args: a store; the IRI (ValueError where it is none); which page of the references, from 1.
    Raises: StoreError.
    """
    names = store.names
    said = {**look_up(store, [iri, iri + "#q", iri + "#p"])}
    claims = _claims(store, iri)
    block, within = divmod((page - 1) * PAGE, BLOCK)
    found = _references(store, iri, block)
    counted = tuple(sorted(Counter(predicate for _, predicate in found[:BLOCK]).items()))
    references = tuple(_ordered(found[:BLOCK], names)[within : within + PAGE])
    more = len(found) > BLOCK
    pages = block * BLOCK // PAGE + -(-len(found) // PAGE)
    evidence = [v.value for p, v in said.get(iri, ()) if p == names.term("evidence")]
    if names.term("Evidence") in {v.value for p, v in said.get(iri, ()) if p == RDF + "type"}:
        evidence.append(iri)
    if names.term("Article") in {v.value for p, v in said.get(iri, ()) if p == RDF + "type"}:
        evidence += _sentences(store, iri)
    evidence += [e for claim in claims for e in claim.evidence]
    wanted = {subject for subject, _ in references} | {p for _, p in references} | {p for p, _ in counted}
    wanted |= {iri for pairs in said.values() for p, v in pairs for iri in (p, _iri(v)) if iri}
    wanted |= {found for claim in claims for found in (claim.predicate, _iri(claim.value)) if found}
    around = look_up(store, wanted | set(evidence))
    for _ in range(2):  # a claim is called by its subject, a participation by its agent and role
        around = {**around, **look_up(store, _neighbours(around, names) - around.keys())}
    quotes = _quotes(store, list(dict.fromkeys(evidence)), around, names)
    around = {**around, **look_up(store, {q.tier for q in quotes if q.tier} - around.keys())}
    return Description(iri, said, claims, quotes, references, counted, page,
                       max(1, min(pages, MOST // PAGE)), more or block > 0, around)  # fmt: skip


def look_up(store: Store, iris: Iterable[str]) -> dict[str, tuple[tuple[str, Value], ...]]:
    """What is said of each IRI in the graphs of `READ`; where nothing is, in any graph. Sorted."""
    graphs = {store.names.graph(name) for name in READ}
    first: dict[str, set[tuple[str, Value]]] = defaultdict(set)
    other: dict[str, set[tuple[str, Value]]] = defaultdict(set)
    wanted = sorted(set(iris))
    for start in range(0, len(wanted), _CHUNK):
        nodes = " ".join(str(ox.NamedNode(iri)) for iri in wanted[start : start + _CHUNK])
        text = f"SELECT ?n ?g ?p ?o WHERE {{ VALUES ?n {{ {nodes} }} GRAPH ?g {{ ?n ?p ?o }} }}"
        for node, graph, predicate, value in store.query(text):
            kept = first if _named(graph) in graphs else other
            kept[_named(node)].add((_named(predicate), _term(value)))
    found = {**other, **first}
    return {iri: tuple(sorted(found[iri], key=lambda pair: (pair[0], str(pair[1])))) for iri in sorted(found)}


def label_parts(names: Names) -> tuple[str, ...]:
    """The properties whose values make up the name of a thing that has no label of its own."""
    ours = ("agent", "inCapacityOf", "role", "post", "tallyOf", "yearlyTallyOf", "overviewOf", "tallyBy",
            "participant")  # fmt: skip
    return (*map(names.term, ours), "http://www.w3.org/ns/org#member", RDF + "subject", RDF + "predicate",
            OA + "hasSource", OA + "hasSelector")  # fmt: skip


def _neighbours(around: Said, names: Names) -> set[str]:
    """What must be looked up besides, to call the nodes by name: parts of their names, and their classes."""
    parts = {*label_parts(names), RDF + "type"}
    return {found for pairs in around.values() for p, v in pairs if p in parts and (found := _iri(v))}


def _named(term: Term | None) -> str:
    """The IRI at a place of a row where there can be nothing else."""
    assert isinstance(term, ox.NamedNode)
    return term.value


def _term(term: Term | None) -> Value:
    assert isinstance(term, ox.NamedNode | ox.Literal)  # the graph has no blank nodes
    return term


def _iri(value: Value) -> str | None:
    return value.value if isinstance(value, ox.NamedNode) else None


def _claims(store: Store, iri: str) -> tuple[Claim, ...]:
    names, node = store.names, ox.NamedNode(iri)
    text = (
        f"SELECT ?c ?p ?o ?e WHERE {{ GRAPH <{names.graph('current')}> {{ ?c <{RDF}subject> {node} ; "
        f"<{RDF}predicate> ?p ; <{RDF}object> ?o ; <{names.term('evidence')}> ?e }} }} LIMIT {MOST}"
    )
    found: dict[tuple[str, str, Value], list[str]] = defaultdict(list)
    for claim, predicate, value, evidence in store.query(text):
        found[_named(claim), _named(predicate), _term(value)].append(_named(evidence))
    rows = sorted(found.items(), key=lambda item: (item[0][0], item[0][1], str(item[0][2])))
    return tuple(Claim(c, p, o, tuple(sorted(set(evidence)))) for (c, p, o), evidence in rows)


def _references(store: Store, iri: str, block: int) -> list[tuple[str, str]]:
    """The references of a block and one more, subject and predicate, in the order of the engine's index.

    Claims about the thing are told with their quotes, so they are none. Putting all in order would read all.
    """
    node = ox.NamedNode(iri)
    parts = [f"{{ GRAPH <{store.names.graph(name)}> {{ ?s ?p {node} }} }}" for name in READ]
    found = store.query(
        f"SELECT DISTINCT ?s ?p WHERE {{ {' UNION '.join(parts)} FILTER(?p != <{RDF}subject>) }} "
        f"LIMIT {BLOCK + 1} OFFSET {block * BLOCK}"
    )
    return [(_named(subject), _named(predicate)) for subject, predicate in found]


def _ordered(found: Iterable[tuple[str, str]], names: Names) -> list[tuple[str, str]]:
    """Meetings and commitments first, claims and instances last; then by predicate and subject."""
    behind, claim = {RDF + "object", RDF + "type"}, names.id("claim", "")
    facts = tuple(names.id(sort, "") for sort in ("meeting", "commitment"))
    return sorted(
        found,
        key=lambda r: (r[1] in behind or r[0].startswith(claim), not r[0].startswith(facts), r[1], r[0]),
    )


def _sentences(store: Store, article: str) -> list[str]:
    """The evidence that an article gives."""
    text = (
        f"SELECT ?e WHERE {{ GRAPH <{store.names.graph('current')}> {{ ?e <{OA}hasSource> "
        f"{ox.NamedNode(article)} }} }} LIMIT {MOST}"
    )
    return sorted(_named(row[0]) for row in store.query(text))


def _quotes(store: Store, evidence: Sequence[str], around: Said, names: Names) -> tuple[Quote, ...]:
    """The quotes of evidence nodes, in the order of their articles' dates."""
    selectors = look_up(store, [iri + "#q" for iri in evidence])
    articles = {iri: _one(around, iri, OA + "hasSource") for iri in evidence}
    told = look_up(store, {iri for iri in articles.values() if iri})
    found = []
    for iri in evidence:
        exact = next((v for p, v in selectors.get(iri + "#q", ()) if p == OA + "exact"), None)
        if not isinstance(exact, ox.Literal):
            continue
        of = articles[iri]
        found.append(Quote(iri, exact.value, exact.language or "", of, _one(told, of, DCTERMS + "title"),
                           _one(told, of, DCTERMS + "issued"), _one(told, of, DCTERMS + "source"),
                           _one(told, of, names.term("sourceTier"))))  # fmt: skip
    return tuple(sorted(found, key=lambda q: (q.issued or "9", q.article, _start(q.evidence), q.evidence)))


def _one(said: Said, iri: str, predicate: str) -> str:
    return next((value.value for p, value in said.get(iri, ()) if p == predicate), "")


def _start(evidence: str) -> int:
    middle = evidence.rsplit("-", 2)[1:2]
    return int(middle[0]) if middle and middle[0].isdigit() else 0
