"""What one article tells of a meeting, reduced to what its identity turns on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date

from ingest.identity.claims import Node, Told
from ingest.identity.whereabouts import place_words
from ontology.knowledge import Knowledge
from ontology.terms import ORG, Names

WIDEST = 366  # days; wider bounds say nothing
UNKNOWN_DAY = "9999-99-99"
Sides = dict[str, frozenset[str]]  # by party, "" where none is told


@dataclass(frozen=True, slots=True)
class Account:
    """One article's meeting with what identity turns on."""

    iri: str
    articles: frozenset[str]
    parties: frozenset[str]
    kind: str
    status: str
    bounds: tuple[str, str] | None
    place: frozenset[str]  # words of its name
    country: str | None
    ordinal: str | None
    people: Sides
    bodies: Sides
    posts: frozenset[str]  # the offices in which somebody, named or not, took part
    topics: frozenset[str]  # the broader ones
    issued: str  # ISO day, `UNKNOWN_DAY` where none is told

    @property
    def persons(self) -> frozenset[str]:
        """The people of all sides."""
        return frozenset().union(*self.people.values())

    @property
    def offices(self) -> frozenset[str]:
        """The bodies of all sides, those of the attending posts among them."""
        return frozenset().union(*self.bodies.values())

    @property
    def day(self) -> str | None:
        """The day, where an exact one is told."""
        return self.bounds[0] if self.bounds and self.bounds[0] == self.bounds[1] else None

    @property
    def alike(self) -> Hashable:
        """What tells this account from another one's: copies of one report are alike."""
        sides = (tuple(sorted(s.items(), key=str)) for s in (self.people, self.bodies))
        return (
            self.parties, self.kind, self.status, self.bounds, self.place, self.country, self.ordinal,
            *sides, self.posts, self.topics, None if self.bounds else self.issued,
        )  # fmt: skip


def broader_topics(knowledge: Knowledge) -> Callable[[str], str | None]:
    """A function from a topic's IRI to the id of the broader topic that exports roll it up to.

    None for diplomatic relations in general: every meeting is about them, so they tell none from another.
    """
    above = {topic.id: topic.broader or topic.id for topic in knowledge.topics}

    def broadest(iri: str) -> str | None:
        topic = iri.rpartition("/")[2]
        upper = above.get(topic, topic)
        return None if upper == "diplomatic-relations" else upper

    return broadest


def bounds_of(time: str | None, told: Told) -> tuple[str, str] | None:
    """The ISO bounds of a time, None where it fixes nothing or more than a year."""
    reading = told.times.get(time or "")
    if reading is None or not reading.earliest or not reading.latest or reading.earliest > reading.latest:
        return None
    width = date.fromisoformat(reading.latest) - date.fromisoformat(reading.earliest)
    return (reading.earliest, reading.latest) if width.days <= WIDEST else None


def read_account(
    node: Node, told: Told, find: Callable[[str], str], broadest: Callable[[str], str | None], names: Names
) -> Account:
    """The account of one meeting node; ``find`` gives who stands for a person or a body."""
    term = names.term

    def tail(predicate: str) -> str:
        return (node.value(term(predicate)) or "").rpartition("/")[2]

    parties = frozenset(node.values(term("party")))
    people: dict[str, set[str]] = defaultdict(set)
    bodies: dict[str, set[str]] = defaultdict(set)
    posts: set[str] = set()
    for iri in node.values(term("hasParticipation")):
        part = told.nodes.get(iri)
        if part is None:
            continue
        side, agent, post = (part.value(term(name)) for name in ("forParty", "agent", "inCapacityOf"))
        if agent in told.nodes:
            kinds = people if told.nodes[agent].kind == "Person" else bodies
            kinds[side or ""].add(find(agent))
        posts |= {find(post)} if post in told.nodes else set()
        body = told.nodes[post].value(ORG + "postIn") if post in told.nodes else None
        if body:
            bodies[side or ""].add(find(body))
    place = told.nodes.get(node.value(term("where")) or "")
    return Account(
        iri=node.iri,
        articles=frozenset(node.articles),
        parties=parties,
        kind=tail("meetingKind"),
        status=tail("meetingStatus"),
        bounds=bounds_of(node.value(term("when")), told),
        place=place_words(place, names) if place else frozenset(),
        country=place.value(term("inCountry")) if place else None,
        ordinal=node.value(term("seriesOrdinal")),
        people={side: frozenset(who) for side, who in people.items()},
        bodies={side: frozenset(who - parties) for side, who in bodies.items() if who - parties},
        posts=frozenset(posts),
        topics=frozenset(t for topic in node.values(term("topic")) if (t := broadest(topic))),
        issued=min((told.sources[a].issued for a in node.articles), default=UNKNOWN_DAY),
    )
