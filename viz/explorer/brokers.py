"""The fifth view: actors and what they took part in, as communities, with those who link them.

Communities and places are those of `communities`: named, so that new articles leave them where they are. Who
links them is told by betweenness (Freeman 1977), exact up to `EXACT` marks and above from a fixed sample of
sources.
"""

from __future__ import annotations

import random
from collections import Counter

import networkx as nx

from viz.explorer.communities import centres, communities, inside, radius
from viz.explorer.corpus import Corpus, Event
from viz.explorer.shapes import Json, actor, head, member

SEED = 7
EXACT = 400  # marks up to which betweenness is exact
SAMPLE = 120  # sources above, fewer in large networks: so many links are walked at most
STEPS = 250_000
SEVERAL = ""  # the label of facts of none or of more than two of them


def brokers(corpus: Corpus) -> Json:
    """Marks with places and communities, links by index, brokers by betweenness."""
    graph, who = _graph(corpus)
    found = communities(
        graph, {me: _relation(corpus, corpus.events[me]) for me in graph if me in corpus.events}
    )
    between = _betweenness(graph)
    about = {name: _about(corpus, group) for name, group in found.items()}
    sides = {name: name.split("-") if name else [] for name in found}
    middle = centres(sides, {name: len(group) for name, group in found.items()})
    place: dict[str, tuple[float, float]] = {}
    community: dict[str, int] = {}
    for rank, (name, group) in enumerate(found.items()):
        for me, (x, y) in inside(group, dict(graph.degree(group))).items():
            place[me] = (round(middle[name][0] + x, 1), round(middle[name][1] + y, 1))
            community[me] = rank
    marks = sorted(graph)
    index = {me: rank for rank, me in enumerate(marks)}
    rows = []
    for me in marks:
        event = corpus.events.get(me)
        rows.append(
            {
                "id": me,
                "x": place[me][0],
                "y": place[me][1],
                "group": community[me],
                "links": graph.degree(me),
                "between": round(between.get(me, 0.0), 5),
                **(
                    {"sort": event.sort, "kind": event.kind, "when": event.when, "topics": list(event.topics)}
                    if event
                    else {key: value for key, value in actor(corpus, me).items() if key != "id"}
                ),
            }
        )
    return {
        **head("map", corpus, "communities-2", SEED),
        "marks": rows,
        "links": sorted([index[a], index[b]] for a, b in graph.edges),
        "groups": [
            {
                "x": round(middle[name][0], 1),
                "y": round(middle[name][1], 1),
                "r": round(radius(len(group)), 1),
                "size": len(group),
                **about[name],
            }
            for name, group in found.items()
        ],
        "exact": len(graph) <= EXACT,
        "actors": len(who),
    }


def _relation(corpus: Corpus, event: Event) -> str:
    """What a fact's community begins as: the members of ASEAN it is between, where they are one or two."""
    members = sorted({corpus.actors[me].code for me in event.parties if member(corpus, me)})
    return "-".join(members) if len(members) < 3 else SEVERAL


def _graph(corpus: Corpus) -> tuple[nx.Graph, set[str]]:
    """Actors and facts as two sorts of nodes, sorted, so that nothing depends on the order of reading."""
    pairs: set[tuple[str, str]] = set()
    for event in corpus.events.values():
        parts = corpus.parts.get(event.id, ())
        ends = {*event.actors, *(p.agent for p in parts), *(p.body for p in parts)} - {""}
        pairs |= {(end, event.id) for end in ends if end in corpus.actors}
    graph = nx.Graph()
    graph.add_nodes_from(sorted({each for pair in pairs for each in pair}))
    graph.add_edges_from(sorted(pairs))
    return graph, {actor for actor, _ in pairs}


def _betweenness(graph: nx.Graph) -> dict[str, float]:
    """Of everybody but states where no path runs through a state, which is everywhere; of states in small
    networks, among all."""
    others = graph.subgraph(sorted(me for me in graph if not me.startswith("state/")))
    return {**(_paths(graph) if len(graph) <= EXACT else {}), **_paths(others)}


def _paths(graph: nx.Graph) -> dict[str, float]:
    if len(graph) <= EXACT:
        return dict(nx.betweenness_centrality(graph))
    sources = max(12, min(SAMPLE, STEPS // max(1, graph.number_of_edges())))
    return dict(nx.betweenness_centrality(graph, k=sources, seed=random.Random(SEED)))


def _about(corpus: Corpus, group: list[str]) -> Json:
    """What a community is about: its most frequent states and topics."""
    states = Counter(me for event in group for me in _parties(corpus, event))
    topics = Counter(t for event in group if event in corpus.events for t in corpus.events[event].topics)
    return {
        "states": [me for me, _ in sorted(states.items(), key=lambda each: (-each[1], each[0]))[:3]],
        "topics": [me for me, _ in sorted(topics.items(), key=lambda each: (-each[1], each[0]))[:3]],
    }


def _parties(corpus: Corpus, me: str) -> tuple[str, ...]:
    return corpus.events[me].parties if me in corpus.events else ()
