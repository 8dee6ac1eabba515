"""When two articles tell of one commitment: equal words, one meeting, or one day.

A document's steps (announced, signed, in force) are the history of one document; one that is still due is
not the one that was signed, it `follows` it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from ingest.facts import DOCUMENTS
from ingest.identity.accounts import UNKNOWN_DAY
from ingest.identity.claims import Node, Told
from ingest.identity.clusters import Clusters, Edge, unite
from ingest.rdf_values import fold
from ontology.terms import SKOS, Names

_ONE_NEWS = timedelta(days=45)  # how far apart equal words may be printed and still tell of one thing
# Papers of which a meeting ends in one, whatever matters a report picks out; memoranda and treaties come in
# bundles.
_ONE_AT_A_MEETING = frozenset(["letter-of-intent", "joint-statement", "plan-of-action"])
_AHEAD = frozenset(["proposed", "planned", "agreed"])
_WORDS = 6  # fewer are a phrase that many statements share


@dataclass(frozen=True, slots=True)
class Undertaking:
    """One article's commitment with what identity turns on."""

    iri: str
    articles: frozenset[str]
    kind: str
    status: str
    parties: frozenset[str]
    sides: tuple[frozenset[str], frozenset[str]]
    topics: frozenset[str]  # the broader ones
    meeting: str | None
    day: str | None
    year: int | None
    due: str | None  # first day, or "?" where no day is told
    name: str | None
    words: str
    issued: str

    @property
    def alike(self) -> Hashable:
        """What tells this one from another: copies of one report are alike."""
        return (
            self.kind, self.status, self.parties, self.sides, self.topics, self.meeting, self.day, self.year,
            self.due, self.name, self.words, self.issued,
        )  # fmt: skip


def contradictions(a: Undertaking, b: Undertaking) -> list[str]:
    """The reasons why two commitments are not one, in words; empty where nothing contradicts."""
    found = []
    if a.articles & b.articles:
        found.append("one article tells both")
    if a.kind != b.kind and not _other_word(a, b):
        found.append(f"{a.kind} and {b.kind}")
    if a.parties != b.parties:
        found.append("other parties")
    history = bool(a.name) and a.name == b.name  # what has a name of its own may have a history
    ahead = history and a.status != b.status and bool({a.status, b.status} & _AHEAD)
    if a.day and b.day and a.day != b.day and not ahead:
        found.append(f"dates {a.day} and {b.day}")
    if a.name and b.name and a.name != b.name:
        found.append("other names")
    if a.meeting and b.meeting and a.meeting != b.meeting:
        found.append("made at two meetings")
    if a.status != b.status and (a.due or b.due) and not history:
        found.append(f"{a.status} and {b.status}, one of them still due")
    if a.due and b.due and "?" not in (a.due, b.due) and a.due != b.due:
        found.append("due at two times")
    if a.words and a.words == b.words:
        return found
    alone = a.kind in _ONE_AT_A_MEETING and a.meeting and a.meeting == b.meeting
    if a.topics and b.topics and not a.topics & b.topics and not alone:
        found.append("other topics")
    if a.kind not in DOCUMENTS:
        answered = a.kind == "invitation" and {a.status, b.status} == {"proposed", "agreed"}
        if a.status != b.status and not (history or answered):
            found.append(f"{a.status} and {b.status}")
        if any(x and y and x != y for x, y in zip(a.sides, b.sides, strict=True)):
            found.append("other sides")
    return found


def _other_word(a: Undertaking, b: Undertaking) -> bool:
    """Whether one report calls an agreement what the other names: signed, on one matter, at one meeting."""
    return (
        "agreement" in (a.kind, b.kind)
        and bool({a.kind, b.kind} & set(DOCUMENTS))
        and a.status == b.status == "signed"
        and bool(a.meeting)
        and a.meeting == b.meeting
        and bool(a.topics)
        and a.topics == b.topics
    )


def read_undertaking(
    node: Node,
    told: Told,
    find: Callable[[str], str],
    broadest: Callable[[str], str | None],
    names: Names,
) -> Undertaking:
    """What identity turns on of one commitment node; ``find`` gives who stands for a meeting."""
    term = names.term

    def tail(predicate: str) -> str:
        return (node.value(term(predicate)) or "").rpartition("/")[2]

    def several(predicate: str) -> frozenset[str]:
        return frozenset(node.values(term(predicate)))

    time = told.times.get(node.value(term("when")) or "")
    due = node.value(term("due"))
    meeting = node.value(term("madeAt"))
    paper = told.nodes.get(node.value(term("instrument")) or "")
    name = (paper.value(SKOS + "prefLabel") if paper else None) or node.value(SKOS + "altLabel")
    words = fold(node.value(term("statementText")) or "")
    return Undertaking(
        iri=node.iri,
        articles=frozenset(node.articles),
        kind=tail("commitmentKind"),
        status=tail("commitmentStatus"),
        parties=several("party"),
        sides=(several("committedBy"), several("committedTo")),
        topics=frozenset(t for topic in several("topic") if (t := broadest(topic))),
        meeting=find(meeting) if meeting else None,
        day=time.earliest if time and time.earliest == time.latest else None,
        year=int(time.earliest[:4]) if time and time.earliest else None,
        due=((told.times[due].earliest if due in told.times else None) or "?") if due else None,
        name=fold(name) if name else None,
        words=words if words.count(" ") + 1 >= _WORDS else "",
        issued=min((told.sources[a].issued for a in node.articles), default=UNKNOWN_DAY),
    )


def bring_together(all_: dict[str, Undertaking], clusters: Clusters) -> None:
    """Unite commitments by equal words, by name, within one meeting, within one day."""
    them = [all_[iri] for iri in sorted(all_)]
    _copies(them, clusters)
    same_words: Callable[[Undertaking, Undertaking], bool] = _printed_near
    steps: tuple[
        tuple[Callable[[Undertaking], Hashable], Callable[[Undertaking, Undertaking], bool]], ...
    ] = (
        (lambda it: it.words and (it.kind, it.words), same_words),
        (lambda it: it.name and (it.kind, "name", it.name), _called_alike),
        (lambda it: it.meeting and (it.kind, it.meeting), _told_enough),
        (lambda it: it.day and (it.kind, it.day), _told_enough),
        (lambda it: it.meeting, _other_word),
    )
    for key, holds in steps:
        unite(
            clusters,
            _edges(them, key, holds, clusters),
            lambda x, y: not contradictions(all_[x], all_[y]),
            lambda iri: all_[iri].alike,
            lambda iri: all_[iri].articles,
        )


def _copies(them: list[Undertaking], clusters: Clusters) -> None:
    """Equal words of one meeting or one day, or printed on one day: in linear time, however many copies."""
    groups: dict[Hashable, list[Undertaking]] = defaultdict(list)
    for it in them:
        if it.words and (it.meeting or it.day or it.issued != UNKNOWN_DAY):
            groups[it.alike].append(it)
    for group in groups.values():
        told = [article for it in group for article in it.articles]
        if len(told) == len(set(told)):
            for it in group[1:]:
                clusters.union(group[0].iri, it.iri)


def _printed_near(a: Undertaking, b: Undertaking) -> bool:
    """Whether equal words tell of one thing: one meeting, one day, or printed within weeks."""
    if (a.meeting and a.meeting == b.meeting) or (a.day and a.day == b.day):
        return True
    if UNKNOWN_DAY in (a.issued, b.issued):
        return False
    return abs(date.fromisoformat(a.issued) - date.fromisoformat(b.issued)) <= _ONE_NEWS


def _called_alike(a: Undertaking, b: Undertaking) -> bool:
    """Whether one name is one thing: a topic in common and, unless a plan came true, no other time."""
    return bool(a.topics & b.topics) and not (a.year and b.year and abs(a.year - b.year) > 1)


def _told_enough(a: Undertaking, b: Undertaking) -> bool:
    """Whether two undertakings in other words have a matter in common; a document of the occasion has."""
    return a.kind in DOCUMENTS or bool(a.topics & b.topics)


def _edges(
    them: list[Undertaking],
    key: Callable[[Undertaking], Hashable],
    holds: Callable[[Undertaking, Undertaking], bool],
    clusters: Clusters,
) -> Iterable[Edge]:
    blocks: dict[Hashable, dict[Hashable, Undertaking]] = defaultdict(dict)
    for it in them:
        if key(it):
            block = blocks[it.parties, key(it)]
            block.setdefault((clusters.find(it.iri), it.alike), it)
    return sorted(
        {
            (a.iri, b.iri)
            for block in blocks.values()
            for a, b in combinations(block.values(), 2)
            if clusters.find(a.iri) != clusters.find(b.iri) and holds(a, b)
        }
    )
