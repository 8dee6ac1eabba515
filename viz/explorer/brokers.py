"""The fifth view: actors and what they took part in, as communities, with those who link them.

Communities are found by label propagation with a fixed seed on the network of actors and facts (Traag and
Šubelj 2023); who links them by betweenness (Freeman 1977), exact up to `EXACT` marks and above from a fixed
sample of sources. Places follow from the communities' home states, which stand where the first view has
them, so that a newcomer moves few others.
"""

from __future__ import annotations

import math
import random
from collections import Counter

import networkx as nx

from viz.explorer.corpus import Corpus
from viz.explorer.shapes import Json, actor, head
from viz.layout import MEMBERS

SEED = 7
MOST_GROUPS = 36  # communities in one drawing
EXACT = 400  # marks up to which betweenness is exact
SAMPLE = 120  # sources above, fewer in large networks: so many links are walked at most
STEPS = 250_000
GOLDEN = math.pi * (3 - math.sqrt(5))
STEP = 26.0  # between neighbours in a community
GAP = 60.0  # between two communities


def brokers(corpus: Corpus) -> Json:
    """Marks with places and communities, links by index, brokers by betweenness."""
    graph, who = _graph(corpus)
    groups = _communities(graph)
    between = _betweenness(graph)
    centres = _centres(corpus, groups)
    place: dict[str, tuple[float, float]] = {}
    community: dict[str, int] = {}
    for rank, group in enumerate(groups):
        for turn, me in enumerate(_inside(graph, group)):
            radius = STEP * math.sqrt(turn)
            place[me] = (
                round(centres[rank][0] + radius * math.cos(turn * GOLDEN), 1),
                round(centres[rank][1] + radius * math.sin(turn * GOLDEN), 1),
            )
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
        **head("map", corpus, "communities-1", SEED),
        "marks": rows,
        "links": sorted([index[a], index[b]] for a, b in graph.edges),
        "groups": [
            {
                "x": round(centres[rank][0], 1),
                "y": round(centres[rank][1], 1),
                "r": round(STEP * math.sqrt(len(group)) + STEP / 2, 1),
                "size": len(group),
                **_about(corpus, group),
            }
            for rank, group in enumerate(groups)
        ],
        "exact": len(graph) <= EXACT,
        "actors": len(who),
    }


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


def _communities(graph: nx.Graph) -> list[list[str]]:
    """Communities by label propagation, the largest first.

    The states' own pull is taken out, or each state would be one community: a state's link counts a tenth of
    a person's or a body's. Weights are integers: then every step makes the sum within communities larger, and
    the search ends (with fractions, rounding let Louvain's method turn in a circle for ever).
    """
    weighted = nx.Graph()
    weighted.add_nodes_from(graph)
    weighted.add_weighted_edges_from(
        (a, b, 1 if a.startswith("state/") or b.startswith("state/") else 10) for a, b in graph.edges
    )
    found = nx.community.fast_label_propagation_communities(weighted, weight="weight", seed=SEED)
    return _fewer(graph, sorted((sorted(group) for group in found), key=lambda group: (len(group), group[0])))


def _fewer(graph: nx.Graph, groups: list[list[str]]) -> list[list[str]]:
    """At most `MOST_GROUPS`: the smallest joins the one that it has the most links with, again and again."""
    member = {me: rank for rank, group in enumerate(groups) for me in group}
    found: dict[int, list[str]] = dict(enumerate(groups))
    links: dict[int, Counter[int]] = {rank: Counter() for rank in found}
    for a, b in graph.edges:
        if member[a] != member[b]:
            links[member[a]][member[b]] += 1
            links[member[b]][member[a]] += 1
    while len(found) > MOST_GROUPS:
        small = min(found, key=lambda rank: (len(found[rank]), found[rank][0]))
        if not links[small]:  # an island stays one
            near = max(found, key=lambda rank: (rank != small, len(found[rank]), -rank))
        else:
            near = min(links[small], key=lambda rank: (-links[small][rank], found[rank][0]))
        found[near] = sorted(found[near] + found.pop(small))
        for other, count in links.pop(small).items():
            del links[other][small]
            if other != near:
                links[near][other] += count
                links[other][near] += count
    return sorted(found.values(), key=lambda group: (-len(group), group[0]))


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


def _inside(graph: nx.Graph, group: list[str]) -> list[str]:
    """From the middle outward: those with the most links first."""
    return sorted(group, key=lambda me: (-graph.degree(me), me))


def _home(corpus: Corpus, me: str) -> str:
    found = corpus.actors.get(me)
    if found is None:
        return ""
    if found.code:
        return found.code
    return next((each.code for each in corpus.actors.values() if each.iri == found.home), "")


def _centres(corpus: Corpus, groups: list[list[str]]) -> list[tuple[float, float]]:
    """Each community where its members are at home, moved along a spiral until it touches no other."""
    codes = {me: _home(corpus, me) for group in groups for me in group if me in corpus.actors}
    reach = max(1.0, math.sqrt(sum(len(group) for group in groups)) / 9)
    placed: list[tuple[float, float, float]] = []
    for group in groups:
        homes = [MEMBERS[codes[me]] for me in group if codes.get(me) in MEMBERS]
        x = reach * sum(home[0] for home in homes) / max(1, len(homes))
        y = reach * sum(home[1] for home in homes) / max(1, len(homes))
        radius = STEP * math.sqrt(len(group)) + STEP / 2
        for turn in range(20_000):
            angle, out = turn * 0.35, 3.0 * turn**0.75
            here = (x + out * math.cos(angle), y + 0.75 * out * math.sin(angle))
            if all(math.hypot(here[0] - a, here[1] - b) >= radius + r + GAP for a, b, r in placed):
                break
        placed.append((*here, radius))
    return [(x, y) for x, y, _ in placed]


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
