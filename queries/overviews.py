"""What the first view shows of each relation and of all: facts by the year in which they begin, and sources.

A fact adds one to the cells of its relations; a source (an address, however many articles have it) adds one
wherever one of its sentences proves a fact. Both follow a change by what the changed ones add. All cells of
a relation stand in one value, because they are only ever read together: ``held 2024 3;held 2025 1;source 4``.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from ontology.statements import Statement, integer
from ontology.terms import DCTERMS, OA, RDF, Names, key
from queries.triples import Triples, get, is_a, pointing, tail

SORTS = ("held", "planned", "commitment")  # meetings held, meetings not (yet) held, commitments
FACT, SOURCE, ARTICLE = "fact", "source", "article"


@dataclass(frozen=True, slots=True)
class Overview:
    """How many facts, sources or articles stand behind a relation, or behind everything."""

    of: str  # a relation, or the data set
    year: str  # of facts of a sort: the year in which they begin, "" where none is told
    sort: str  # one of `SORTS`; FACT for all; SOURCE, for all or with a sort behind it; ARTICLE


def sheet_iri(of: str, names: Names) -> str:
    """The node that holds all cells of a relation, or of the data set."""
    return names.id("overview", key(of.rpartition("/")[2]))


def sheet(of: str, cells: Mapping[Overview, int], names: Names) -> Iterator[Statement]:
    """The statements of all cells of a relation, or of the data set; none where nothing is counted."""
    kept = {cell: number for cell, number in cells.items() if number}
    if not kept:
        return
    node, term = sheet_iri(of, names), names.term
    rows = sorted(" ".join(filter(None, (c.sort, c.year, str(number)))) for c, number in kept.items())
    yield node, RDF + "type", ox.NamedNode(term("Overview"))
    yield node, term("overviewOf"), ox.NamedNode(of)
    yield node, term("overviewCount"), integer(kept.get(Overview(of, "", FACT), 0))
    yield node, term("overviewCells"), ox.Literal(";".join(rows))


def read_cells(text: str) -> Iterator[tuple[str, str, int]]:
    """Sort, year ("" where none is told) and number of each cell of a value of ``overviewCells``."""
    for row in filter(None, text.split(";")):
        sort, *year, number = row.split(" ")
        yield sort, "".join(year), int(number)


def by_whole(cells: Iterable[tuple[Overview, int]]) -> dict[str, Counter[Overview]]:
    """Cells by what they are of."""
    found: dict[str, Counter[Overview]] = defaultdict(Counter)
    for cell, number in cells:
        found[cell.of][cell] += number
    return found


def whole(names: Names) -> str:
    """What counts of everything are counts of."""
    return names.id("dataset", "mufakat")


def of_fact(graph: Triples, fact: str) -> Iterator[Overview]:
    """The counts to which a fact that is proven adds one."""
    sort = _sort(graph, fact)
    if not sort or not sources(graph, fact):
        return
    days = (day for time in get(graph, fact, "when") for day in get(graph, time, "earliest"))
    year = min(days, default="")[:4]
    for of in (whole(graph.names), *get(graph, fact, "concernsRelation")):
        yield Overview(of, year, sort)
        yield Overview(of, "", FACT)


def of_source(graph: Triples, source: str) -> Counter[Overview]:
    """What a source adds: one to each relation that it proves a fact of, and its articles to the whole."""
    found: Counter[Overview] = Counter()
    for article in {source, *pointing(graph, DCTERMS + "source", source)}:
        if _source(graph, article) != source:
            continue
        behind = False
        for fact in _proven(graph, article):
            if sort := _sort(graph, fact):
                behind = True
                for of in get(graph, fact, "concernsRelation"):
                    found[Overview(of, "", SOURCE)] = found[Overview(of, "", f"{SOURCE}-{sort}")] = 1
        if behind:
            found[Overview(whole(graph.names), "", ARTICLE)] += 1
    return found


def sources(graph: Triples, fact: str) -> set[str]:
    """The sources whose sentences prove a fact."""
    return {_source(graph, article) for article in _articles(graph, fact)}


def all_overviews(graph: Triples) -> Iterator[Statement]:
    """The cells of everything, in one pass over the facts; names of articles and sources are in memory."""
    found: Counter[Overview] = Counter()
    behind: dict[Overview, set[int]] = defaultdict(set)  # sources, articles: by their numbers
    number: dict[str, int] = {}
    for kind in ("Meeting", "Commitment"):
        for fact in pointing(graph, RDF + "type", graph.names.term(kind)):
            if kind == "Commitment" and is_a(graph, fact, "Meeting"):
                continue
            found.update(of_fact(graph, fact))
            sort, relations = _sort(graph, fact), get(graph, fact, "concernsRelation")
            for article in _articles(graph, fact):
                behind[Overview(whole(graph.names), "", ARTICLE)].add(number.setdefault(article, len(number)))
                source = number.setdefault(_source(graph, article), len(number))
                for of in relations:
                    behind[Overview(of, "", SOURCE)].add(source)
                    behind[Overview(of, "", f"{SOURCE}-{sort}")].add(source)
    found.update({overview: len(them) for overview, them in behind.items()})
    for of, cells in by_whole(found.items()).items():
        yield from sheet(of, cells, graph.names)


def _articles(graph: Triples, fact: str) -> set[str]:
    """The articles whose sentences prove a fact."""
    return {a for span in get(graph, fact, "evidence") for a in get(graph, span, OA + "hasSource")}


def _sort(graph: Triples, fact: str) -> str:
    if is_a(graph, fact, "Meeting"):
        return "held" if tail(graph, fact, "meetingStatus") == "held" else "planned"
    return "commitment" if is_a(graph, fact, "Commitment") else ""


def _source(graph: Triples, article: str) -> str:
    """The address of an article on the web; the article itself where none is told."""
    addresses = get(graph, article, DCTERMS + "source")
    return next((a for a in addresses if a.startswith(("http://", "https://"))), article)


def _proven(graph: Triples, article: str) -> set[str]:
    """What the sentences of an article prove; claims, which are many, are left out."""
    claims = graph.names.id("claim", "")
    spans = pointing(graph, OA + "hasSource", article)
    found = {thing for span in spans for thing in pointing(graph, "evidence", span)}
    return {thing for thing in found if not thing.startswith(claims)}
