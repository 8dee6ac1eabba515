"""The first view, and the list of facts that the filters, the matrix and the lanes work on.

The landing view is small at any size of the graph: the members at their places, the partners that are told
of most, and one row a pair with counts by year. Everything finer waits in the list of facts, which a page
asks for when a filter needs it.
"""

from __future__ import annotations

from collections import Counter, defaultdict

from ontology.knowledge import Knowledge
from viz.explorer import shapes
from viz.explorer.corpus import Corpus, Event, read_corpus
from viz.explorer.first import First, named_sides, read_first, shorten
from viz.explorer.shapes import Json, actor, code, head, member, standing, steps, vocabulary
from viz.layout import MEMBERS, bends, free_sides, members_and_partners
from viz.reading import Source

MOST_PARTNERS = 14  # marks around the members; with 110 lines at most the drawing stays below 150 marks
MOST_LINES = 110


def landing(corpus: Corpus, knowledge: Knowledge) -> Json:
    """The landing view of a list of all facts."""
    events = corpus.events.values()
    counts = {
        "meetings": sum(e.sort == "meeting" and e.status == "held" for e in events),
        "commitments": sum(e.sort == "commitment" for e in events),
        "articles": len(corpus.articles),
        "undated": sum(not e.earliest for e in events),
    }
    return drawn(First(corpus, pair_rows(corpus), _months(corpus), counts, corpus.asof), knowledge)


def of_store(store: Source, knowledge: Knowledge) -> Json:
    """The landing view of a store, from its counts; from all facts where it has none."""
    first = read_first(store, knowledge)
    return landing(read_corpus(store, also=()), knowledge) if first is None else drawn(first, knowledge)


def drawn(first: First, knowledge: Knowledge) -> Json:
    """Nodes at their places and pairs with counts by year: ``[year, meetings, commitments, plans]``.

    Pairs that come after the years of `MOST_YEARS` have ``sums`` of all years and a ``span`` of them.
    """
    corpus, rows = first.corpus, first.rows
    touching: Counter[str] = Counter()
    for row in rows:
        touching.update(dict.fromkeys(row["ends"], row["facts"]))
    silent = {me for me in corpus.actors if member(corpus, me)} - set(touching)
    partners = [me for me, _ in touching.most_common() if not member(corpus, me)]
    partners.sort(key=lambda me: (-touching[me], me))
    shown = sorted({me for me in touching if member(corpus, me)} | silent) + partners[:MOST_PARTNERS]
    by_code = {corpus.actors[me].code or me: me for me in shown}
    spots = members_and_partners(list(by_code))
    own = {me: place for place, me in by_code.items()}
    listed = shorten(rows, {me for me in corpus.actors if member(corpus, me)})
    lines = [row for row in listed if all(end in own for end in row["ends"])]
    ends = [(own[row["ends"][0]], own[row["ends"][1]]) for row in lines]
    for row, bend in zip(lines, bends(spots, ends), strict=True):
        row["bend"] = bend
    sides = free_sides(spots, ends)
    nodes = []
    for place in sorted(by_code, key=lambda each: (each not in MEMBERS, each)):
        spot, me = spots[place], by_code[place]
        nodes.append(
            {**actor(corpus, me), "x": spot.x, "y": spot.y, "side": sides[place], "facts": touching[me]}
        )
    return {
        **head("cooperation", corpus, "schematic-2"),
        "asof": first.asof,
        "nodes": nodes,
        "hidden": {"partners": max(0, len(partners) - MOST_PARTNERS), "pairs": len(rows) - len(listed)},
        "mostLines": MOST_LINES,
        "names": {
            me: {"label": actor(corpus, me)["label"], "code": code(corpus, me)}
            for me in partners[MOST_PARTNERS:]
            if any(me in row["ends"] for row in listed)
        },
        "pairs": listed,
        "months": first.months,
        "counts": first.counts,
        "terms": vocabulary(knowledge),
    }


def pair_rows(corpus: Corpus) -> list[Json]:
    """One row for each pair of sides that anything is reported of, the busiest first."""
    years: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(lambda: [0, 0, 0]))
    alone: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    behind: dict[str, set[str]] = defaultdict(set)
    ends: dict[str, tuple[str, ...]] = {}
    for event in corpus.events.values():
        for pair in event.pairs:
            sides = pair_sides(corpus, pair, event)
            if len(sides) != 2:
                continue
            ends[pair] = sides
            column = _column(event)
            years[pair][event.earliest[:4]][column] += 1
            sources = {corpus.articles[each].url or each for each in event.articles}
            alone[pair]["mcp"[column]] |= sources
            behind[pair] |= sources
    rows = [
        {
            "key": pair,
            "ends": list(ends[pair]),
            "years": [[year, *counts] for year, counts in sorted(found.items())],
            "sources": {name: len(each) for name, each in sorted(alone[pair].items())},
            "all": len(behind[pair]),
            "facts": sum(sum(counts) for counts in found.values()),
        }
        for pair, found in years.items()
    ]
    return sorted(rows, key=lambda row: (-row["facts"], row["key"]))


def pair_sides(corpus: Corpus, pair: str, event: Event) -> tuple[str, ...]:
    """The two sides of a relation among the parties of one of its facts."""
    return named_sides(pair, (*event.parties, *event.by, *event.to))


def _column(event: Event) -> int:
    """0 a meeting held, 1 a commitment, 2 a meeting not (yet) held."""
    return 1 if event.sort == "commitment" else 0 if event.status == "held" else 2


def _months(corpus: Corpus) -> list[list[object]]:
    """What the brush over time shows: ``[year, meetings, commitments]`` of all dated facts."""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for event in corpus.events.values():
        if event.earliest and _column(event) < 2:
            found[event.earliest[:4]][_column(event)] += 1
    return [[year, *counts] for year, counts in sorted(found.items())]


def facts(corpus: Corpus) -> Json:
    """Every fact as one short row, for filtering, the matrix and the lanes; see `COLUMNS`."""
    pairs: dict[str, list[str]] = {}
    rows = []
    for event in corpus.events.values():
        for pair in event.pairs:
            sides = pair_sides(corpus, pair, event)
            if sides:
                pairs.setdefault(pair, list(sides))
        found = [corpus.articles[each] for each in event.articles]
        stand = standing(corpus, event)
        rows.append(
            [
                event.id,
                event.kind,
                event.status,
                event.when,
                event.earliest,
                event.latest,
                event.due,
                list(event.topics),
                [pair for pair in event.pairs if pair in pairs],
                sorted({*event.parties, *event.by, *event.to}),
                shapes.sources(corpus, event),
                sorted({each.lang for each in found}),
                sorted({each.tier for each in found}),
                [[step["date"], step["status"]] for step in steps(corpus, event)],
                sorted(each.published for each in found if each.published),
                list(event.follows),
                *(stand.get(name, "") for name in ("state", "open", "promised", "last")),
            ]
        )
    wanted = sorted({me for e in corpus.events.values() for me in (*e.parties, *e.by, *e.to)})
    return {
        **head("facts", corpus),
        "columns": list(COLUMNS),
        "rows": rows,
        "pairs": pairs,
        "actors": [actor(corpus, me) for me in wanted if me in corpus.actors],
    }


COLUMNS = (
    *("id", "kind", "status", "when", "earliest", "latest", "due", "topics", "pairs", "parties"),
    *("sources", "langs", "tiers", "steps", "reported", "follows"),
    *("state", "open", "promised", "last"),
)
