"""A composed ``graph/current`` of any size, made without reading an article: invented persons and events.

For measuring what grows with the graph. It is thinner than what articles give (about 45 triples an article,
not 600: few claims and spans), in the same shapes: meetings and promises of the pairs of
`benchmarks/compose.py`, with their participations, posts, times, evidence, articles and claims. Event n is
always the same, whatever is asked for before or after it.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Iterator

import pyoxigraph as ox

from benchmarks.compose import DAYS, FIRST_DAY
from ontology.knowledge import State, load
from ontology.statements import Statement, integer
from ontology.terms import DCTERMS, EDTF, OA, ORG, PROV, RDF, SKOS, XSD, Names

PER_EVENT = 3  # articles that tell an event
MEETINGS = ("bilateral-meeting", "courtesy-call", "official-visit")
PROMISES = (("pledge", "agreed"), ("letter-of-intent", "signed"), ("memorandum-of-understanding", "planned"))
NAMES = Names()


def events(first: int, last: int) -> Iterator[list[ox.Quad]]:
    """The quads of each event from the first up to (not with) the last; those of a state come with each."""
    graph = ox.NamedNode(NAMES.graph("current"))
    for number in range(first, last):
        yield [
            ox.Quad(ox.NamedNode(s), ox.NamedNode(p if ":" in p else NAMES.term(p)), o, graph)
            for s, p, o in _event(number)
        ]


def _event(number: int) -> Iterator[Statement]:
    draw = random.Random(f"event:{number}")
    states = [state for state in load().states if state.capitals]
    members = [state for state in states if state.role == "asean_member"]
    here = draw.choice(members)
    there = draw.choice([s for s in (members if draw.random() < 0.7 else states) if s is not here])
    day = FIRST_DAY + datetime.timedelta(draw.randrange(DAYS))
    topics = load().topics
    topic = NAMES.id("topic", topics[draw.randrange(len(topics))].id)
    meeting, relation = _id("meeting", number, 1), _relation(here, there)
    articles = [f"{number}-{n}" for n in range(PER_EVENT)]
    for side in (here, there):
        yield from _state(side)
        yield relation, "party", _node(_state_iri(side))
    yield relation, RDF + "type", _node(NAMES.term("BilateralRelation"))
    for article in articles:
        yield from _article(article, day)
    yield from _labelled(meeting, "Meeting", f"Meeting {number}", f"Pertemuan {number}")
    yield meeting, "meetingKind", _concept("meeting-kind", draw.choice(MEETINGS))
    yield meeting, "meetingStatus", _concept("meeting-status", "planned" if draw.random() < 0.2 else "held")
    yield meeting, "when", _node(_id("time", number, 1))
    yield from _time(_id("time", number, 1), day, day)
    yield from _fact(meeting, relation, (here, there), topic, articles)
    for rank, side in enumerate((here, there, here), 1):
        yield from _participant(number, rank, side, meeting, draw.randrange(20_000))
    if draw.random() < 0.6:
        promise = _id("commitment", number, 1)
        kind, status = draw.choice(PROMISES)
        yield from _labelled(promise, "Commitment", f"Promise {number}", f"Janji {number}")
        yield promise, "commitmentKind", _concept("commitment-kind", kind)
        yield promise, "commitmentStatus", _concept("commitment-status", status)
        yield promise, "madeAt", _node(meeting)
        yield promise, "instrument", _node(_id("instrument", number, 1))
        yield promise, "due", _node(_id("time", number, 2))
        yield from _time(
            _id("time", number, 2), *(datetime.date(day.year + 1, *d) for d in ((1, 1), (12, 31)))
        )
        yield from _fact(promise, relation, (here, there), topic, articles)
        for rank, article in enumerate(articles, 1):
            claim = _id("claim", number, rank)
            yield claim, RDF + "type", _node(NAMES.term("Claim"))
            yield claim, RDF + "subject", _node(promise)
            yield claim, RDF + "predicate", _node(NAMES.term("commitmentStatus"))
            yield claim, RDF + "object", _concept("commitment-status", status)
            yield claim, PROV + "hadPrimarySource", _node(NAMES.id("article", article))
            yield claim, "evidence", _node(_span(article))


def _fact(
    fact: str, relation: str, sides: tuple[State, State], topic: str, articles: list[str]
) -> Iterator[Statement]:
    yield fact, "concernsRelation", _node(relation)
    yield fact, "topic", _node(topic)
    yield fact, "sourceCount", integer(len(articles))
    yield from ((fact, "party", _node(_state_iri(side))) for side in sides)
    yield from ((fact, "evidence", _node(_span(article))) for article in articles)


def _participant(number: int, rank: int, side: State, meeting: str, who: int) -> Iterator[Statement]:
    person = NAMES.id("person", f"{side.alpha2.lower()}-{who}")
    part, post = _id("participation", number, rank), NAMES.id("post", f"{side.alpha2.lower()}-{who % 40}")
    yield person, RDF + "type", _node(NAMES.term("Person"))
    yield person, SKOS + "prefLabel", ox.Literal(f"Arka {side.alpha3} {who}")
    yield person, "actsFor", _node(_state_iri(side))
    yield person, "evidence", _node(_span(f"{number}-0"))
    yield post, RDF + "type", _node(NAMES.term("Post"))
    yield (
        post,
        SKOS + "prefLabel",
        ox.Literal(f"Minister of Affairs {who % 40} of {side.names['en']}", language="en"),
    )
    yield post, ORG + "postIn", _node(NAMES.id("org", f"{side.alpha2.lower()}-{who % 40}"))
    yield part, RDF + "type", _node(NAMES.term("Participation"))
    yield part, "agent", _node(person)
    yield part, "inCapacityOf", _node(post)
    yield part, "forParty", _node(_state_iri(side))
    yield part, "role", _concept("participation-role", "attendee")
    yield part, "evidence", _node(_span(f"{number}-0"))
    yield meeting, "hasParticipation", _node(part)
    yield meeting, "hasParticipant", _node(person)


def _article(key: str, day: datetime.date) -> Iterator[Statement]:
    article, span = NAMES.id("article", key), _span(key)
    yield article, RDF + "type", _node(NAMES.term("Article"))
    yield article, DCTERMS + "identifier", ox.Literal(key)
    yield article, DCTERMS + "title", ox.Literal(f"Talks told as {key}", language="en")
    yield article, DCTERMS + "issued", _typed(day.isoformat(), XSD + "date")
    yield article, DCTERMS + "language", ox.Literal("en")
    yield article, DCTERMS + "source", _node(f"https://news.example.org/{key}")
    yield article, "sourceTier", _concept("source-tier", "daily")
    yield span, RDF + "type", _node(NAMES.term("Evidence"))
    yield span, OA + "hasSource", _node(article)
    yield span, OA + "hasSelector", _node(span + "#q")
    yield span + "#q", OA + "exact", ox.Literal(f"The two sides met, says report {key}.", language="en")


def _state(state: State) -> Iterator[Statement]:
    yield from _labelled(_state_iri(state), "State", state.names["en"], state.names["id"])
    yield _state_iri(state), "alpha3", ox.Literal(state.alpha3)


def _labelled(iri: str, kind: str, en: str, local: str) -> Iterator[Statement]:
    yield iri, RDF + "type", _node(NAMES.term(kind))
    yield iri, SKOS + "prefLabel", ox.Literal(en, language="en")
    yield iri, SKOS + "prefLabel", ox.Literal(local, language="id")


def _time(iri: str, first: datetime.date, last: datetime.date) -> Iterator[Statement]:
    yield iri, RDF + "type", _node(NAMES.term("TimeSpec"))
    yield iri, "earliest", _typed(first.isoformat(), XSD + "date")
    yield iri, "latest", _typed(last.isoformat(), XSD + "date")
    yield iri, "edtf", _typed(first.isoformat() if first == last else str(first.year), EDTF)


def _relation(one: State, other: State) -> str:
    return NAMES.id("relation", "-".join(sorted((one.alpha2.lower(), other.alpha2.lower()))))


def _state_iri(state: State) -> str:
    return NAMES.authority(state.id)


def _id(kind: str, number: int, rank: int) -> str:
    return NAMES.id(kind, f"{number}-0-{rank}")


def _span(article: str) -> str:
    return NAMES.id("evidence", f"{article}-0-40")


def _concept(scheme: str, name: str) -> ox.NamedNode:
    return _node(NAMES.id(scheme, name))


def _node(iri: str) -> ox.NamedNode:
    return ox.NamedNode(iri)


def _typed(text: str, datatype: str) -> ox.Literal:
    return ox.Literal(text, datatype=_node(datatype))
