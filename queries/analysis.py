"""Questions of structure, answered with networkx over any time and topic: who is central, who brokers.

All read the rows of ``network/participation`` (who stands behind which meeting or commitment). Two actors
are tied by each fact behind which both stand; a tie is as strong as the facts are many. Only what took
place counts: held meetings, commitments agreed or further. The answers do not depend on the order of rows.
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, replace

import networkx as nx
import pyoxigraph as ox

from ontology.terms import XSD
from queries.question import Bound, Parameter, Question
from queries.results import Table, Term
from queries.ties import tie_graph

SEED = 1  # of the community search and of sampled betweenness
SAMPLED = 1000  # from so many actors on betweenness is estimated from as many shortest-path trees
LEVEL = Parameter("level", "text", False, "all", "who counts: person, institution, all (both) or side")

Rows = list[tuple[object, ...]]


@dataclass(frozen=True, slots=True)
class Analysis:
    """A question whose answer is computed from the rows of another one."""

    name: str
    over: str
    title: str
    question: str
    question_id: str
    columns: tuple[str, ...]
    compute: Callable[[Table, Bound], Table]
    params: tuple[Parameter, ...] = (LEVEL,)

    def asked_of(self, base: Question) -> Question:
        """The catalogue's entry: the base's query and parameters, and what is made of its rows."""
        return replace(
            base, name=self.name, title=self.title, question=self.question, question_id=self.question_id,
            columns=self.columns, lists=(), params=(*base.params, *self.params),
            compute=lambda table, bound, _: self.compute(table, bound),
        )  # fmt: skip


def degree(table: Table, bound: Bound) -> Table:
    """Actors by the facts that tie them to others (weighted degree) and by the number of these others."""
    graph = tie_graph(table, _text(bound, "level"))
    weighted = dict(graph.degree(weight="weight"))
    for iri, value in weighted.items():
        graph.nodes[iri].update(degree=graph.degree(iri), weighted_degree=value)
    order = sorted(graph, key=lambda n: (-weighted[n], -graph.degree(n), n))
    rows: Rows = [(n, *_node(graph, n), graph.degree(n), weighted[n], graph.nodes[n]["facts"]) for n in order]
    return _table(DEGREE.columns, rows, graph)


def brokers(table: Table, bound: Bound) -> Table:
    """Actors by betweenness (Freeman 1977); ``splits``: how many more parts the network has without one."""
    graph = tie_graph(table, _text(bound, "level"))
    sample = None if len(graph) < SAMPLED else SAMPLED // 2
    between = nx.betweenness_centrality(graph, k=sample, seed=SEED)
    cutting = set(nx.articulation_points(graph))
    found: Rows = []
    for iri in graph:
        score, splits = round(between[iri], 6), 0
        if iri in cutting:
            own = graph.subgraph(nx.node_connected_component(graph, iri) - {iri})
            splits = nx.number_connected_components(own) - 1
        graph.nodes[iri].update(betweenness=score, splits=splits)
        found.append((iri, *_node(graph, iri), score, splits, graph.nodes[iri]["facts"]))
    found.sort(key=lambda row: (-float(str(row[4])), -int(str(row[5])), str(row[0])))
    return _table(BROKERS.columns, found, graph)


def communities(table: Table, bound: Bound) -> Table:
    """Groups with more ties within than between (Louvain, seeded); the largest first."""
    graph = tie_graph(table, _text(bound, "level"))
    groups = nx.community.louvain_communities(graph, weight="weight", seed=SEED) if graph else []
    rows: Rows = []
    for number, group in enumerate(sorted(map(sorted, groups), key=lambda g: (-len(g), g[0])), 1):
        for iri in group:
            graph.nodes[iri]["community"] = number
            rows.append((number, iri, *_node(graph, iri), graph.degree(iri, weight="weight")))
    return _table(COMMUNITIES.columns, rows, graph)


def links(table: Table, bound: Bound) -> Table:
    """Ties by strength, with what supports them."""
    graph = tie_graph(table, _text(bound, "level"))
    rows: Rows = [
        (a, graph.nodes[a]["label"], b, graph.nodes[b]["label"], d["weight"], d["meetings"], d["commitments"],
         d["sources"], d["first"], d["last"])
        for a, b, d in graph.edges(data=True)
    ]  # fmt: skip
    rows.sort(key=lambda row: (-int(str(row[4])), -int(str(row[7])), str(row[0]), str(row[2])))
    return _table(LINKS.columns, rows, graph)


def path(table: Table, bound: Bound) -> Table:
    """The shortest chain of facts from one actor to another; every step is a fact with its evidence.

    Whatever is planned counts too and says so; of chains of equal length the first by IRI is shown.
    """
    source, target = (bound[end][0][0].value for end in ("source", "target"))
    graph: nx.Graph = nx.Graph()
    rows = table.records()
    facts = {str(row["fact"]): row for row in rows}
    names = {str(row["actor"]): str(row["actor_label"]) for row in rows}
    for fact, actor in sorted((str(row["fact"]), str(row["actor"])) for row in rows):
        graph.add_edge(("fact", fact), ("actor", actor))
    ends = ("actor", source), ("actor", target)
    if not (ends[0] in graph and ends[1] in graph and nx.has_path(graph, *ends)):
        return _table(PATH.columns, [], nx.Graph())
    chain = [name for _, name in min(nx.all_shortest_paths(graph, *ends))]
    found: Rows = []
    drawn: nx.Graph = nx.Graph()
    for step, place in enumerate(range(0, len(chain) - 2, 2), 1):
        one, fact, other = chain[place : place + 3]
        row = facts[fact]
        drawn.add_edge(names[one], names[other], label=row["label"] or fact, status=row["status"] or "")
        found.append(
            (
                step,
                one,
                names[one],
                fact,
                row["label"],
                row["status"],
                other,
                names[other],
                row["sources"],
                row["quote"],
            )
        )
    return _table(PATH.columns, found, drawn)


def waiting(table: Table, bound: Bound) -> Table:
    """The median of the days between letters of intent and the memoranda that followed, by topic."""
    days: dict[str, set[tuple[str, str, int]]] = defaultdict(set)
    labels = {"": "all topics"}
    for row in table.records():
        for topic in ("", row["topic"] or ""):
            days[topic].add((str(row["letter"]), str(row["memorandum"]), int(row["days"] or 0)))
        labels.setdefault(row["topic"] or "", row["topic_label"] or "")
    rows: Rows = [
        (topic or None, labels[topic], statistics.median(d for _, _, d in pairs), len(pairs))
        for topic, pairs in sorted(days.items())
    ]
    return _table(WAITING.columns, rows, nx.Graph())


def _text(bound: Bound, name: str) -> str:
    return bound[name][0][0].value


def _node(graph: nx.Graph, iri: str) -> tuple[object, ...]:
    return graph.nodes[iri]["label"], graph.nodes[iri]["class"], graph.nodes[iri]["side"]


def _table(columns: tuple[str, ...], rows: Rows, graph: nx.Graph) -> Table:
    return Table(columns, tuple(tuple(map(_term, row)) for row in rows), network=graph)


def _term(value: object) -> Term | None:
    if value is None or value == "":
        return None
    if isinstance(value, int):
        return ox.Literal(str(value), datatype=ox.NamedNode(XSD + "integer"))
    if isinstance(value, float):
        return ox.Literal(f"{value:.6f}".rstrip("0").rstrip("."), datatype=ox.NamedNode(XSD + "decimal"))
    text = str(value)
    return ox.NamedNode(text) if text.startswith(("http://", "https://")) else ox.Literal(text)


_WHO = ("actor", "label", "class", "side")
DEGREE = Analysis(
    "analysis/degree", "network/participation", "Central actors",
    "Which actors are tied to most others, and by how many meetings and commitments?",
    "Pelaku mana yang paling banyak terhubung dengan yang lain, dan melalui berapa pertemuan dan komitmen?",
    (*_WHO, "degree", "weighted_degree", "facts"), degree,
)  # fmt: skip
BROKERS = Analysis(
    "analysis/brokers", "network/participation", "Brokers",
    "Which actors lie between the others, and whose removal would split the network?",
    "Pelaku mana yang menjadi perantara, dan siapa yang jika dihilangkan memecah jaringan?",
    (*_WHO, "betweenness", "splits", "facts"), brokers,
)  # fmt: skip
COMMUNITIES = Analysis(
    "analysis/communities", "network/participation", "Communities",
    "Which groups of actors have more to do with each other than with the rest?",
    "Kelompok pelaku mana yang lebih banyak berhubungan satu sama lain daripada dengan yang lain?",
    ("community", *_WHO, "weighted_degree"), communities,
)  # fmt: skip
LINKS = Analysis(
    "analysis/links", "network/participation", "Strength of ties",
    "Which ties are strongest, and what supports them?",
    "Hubungan mana yang paling kuat, dan apa dukungannya?",
    ("source", "source_label", "target", "target_label", "weight", "meetings", "commitments", "sources",
     "first", "last"), links,
)  # fmt: skip
PATH = Analysis(
    "analysis/path", "network/participation", "Shortest path",
    "By which chain of reported facts are these two actors connected?",
    "Melalui rangkaian fakta mana kedua pelaku ini terhubung?",
    ("step", "source", "source_label", "fact", "fact_label", "status", "target", "target_label", "sources",
     "quote"), path,
    (Parameter("source", "actor", True, None, "where the path begins, by exact name, code or IRI"),
     Parameter("target", "actor", True, None, "where it ends, by exact name, code or IRI")),
)  # fmt: skip
WAITING = Analysis(
    "analysis/waiting", "commitment/waits", "Waiting for the memorandum",
    "How many days pass, by the median, from a letter of intent to the memorandum, by topic?",
    "Berapa hari, menurut median, dari surat pernyataan kehendak sampai nota kesepahaman, menurut topik?",
    ("topic", "label", "median_days", "pairs"), waiting, (),
)  # fmt: skip
ANALYSES = (DEGREE, BROKERS, COMMUNITIES, LINKS, PATH, WAITING)
