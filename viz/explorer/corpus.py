"""What the explorer draws from: meetings and commitments with all that proves them, read by scope.

A panel names the facts it needs (all, those of a pair, those of an actor) and only these are asked for:
the same questions run with or without a list of facts bound in front.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pyoxigraph as ox

from ontology.terms import DEFAULT_BASE
from queries.results import Table
from viz.explorer.courses import Course, read_courses
from viz.model import Label, digest, web_address
from viz.reading import Actor, Source, read_actors, read_labels

QUESTIONS = Path(__file__).parent / "questions"
EVERYTHING = ("quotes", "parts", "claims", "courses")  # what may be read besides facts, times and articles


@dataclass(frozen=True, slots=True)
class Article:
    """An article that is evidence; never its text."""

    title: str
    published: str = ""  # ISO date
    url: str = ""  # http(s) only
    tier: str = "unknown"
    lang: str = ""

    @property
    def source(self) -> str:
        """What makes it an independent source: articles of one address count once."""
        return self.url


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence and the article it stands in."""

    text: str
    lang: str
    article: str


@dataclass(frozen=True, slots=True)
class Part:
    """One participation: an actor or an office, for a side."""

    id: str
    agent: str = ""
    party: str = ""
    role: str = ""
    post: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says of one property of a fact."""

    property: str
    value: str
    article: str
    quote: str


@dataclass(frozen=True, slots=True)
class Event:
    """A meeting or a commitment; ids are the parts of the IRIs behind ``id/``."""

    id: str
    sort: str  # meeting, commitment
    label: Label
    kind: str = ""
    status: str = ""
    when: str = ""  # EDTF
    earliest: str = ""
    latest: str = ""
    due: str = ""
    place: str = ""
    country: str = ""  # in which the place lies, by alpha-3
    topics: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    pairs: tuple[str, ...] = ()  # relations: id-kh
    people: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    made_at: str = ""
    follows: tuple[str, ...] = ()
    articles: tuple[str, ...] = ()

    @property
    def actors(self) -> tuple[str, ...]:
        return tuple(sorted({*self.parties, *self.people, *self.by, *self.to}))


@dataclass(frozen=True, slots=True)
class Corpus:
    """The facts of a scope, their actors and articles; the rest when asked for."""

    events: Mapping[str, Event]
    actors: Mapping[str, Actor]
    articles: Mapping[str, Article]
    quotes: Mapping[str, tuple[Quote, ...]] = field(default_factory=dict)  # of a fact or a participation
    parts: Mapping[str, tuple[Part, ...]] = field(default_factory=dict)
    claims: Mapping[str, tuple[Claim, ...]] = field(default_factory=dict)
    courses: Mapping[str, Course] = field(default_factory=dict)
    queries: tuple[str, ...] = ()
    data: str = ""

    @property
    def asof(self) -> str:
        return max((article.published for article in self.articles.values()), default="")


@functools.cache
def question(name: str) -> str:
    return (QUESTIONS / f"{name}.rq").read_text(encoding="utf-8")


def scoped(source: Source, name: str, variable: str = "fact", iris: Iterable[str] | None = None) -> str:
    """The text of a question, for these IRIs only or, with None, for all."""
    text = question(name).replace(DEFAULT_BASE, source.names.base)
    free = f"    VALUES ?{variable} {{ UNDEF }}\n"
    if iris is None:
        return text.replace(free, "")
    bound = " ".join(str(ox.NamedNode(iri)) for iri in sorted(set(iris)))
    return text.replace(free, f"    VALUES ?{variable} {{ {bound} }}\n")


def facts_of(source: Source, name: str, variable: str, iri: str) -> list[str]:
    """The IRIs of the facts of a pair (``of-pair``, relation) or an actor (``of-actor``, actor)."""
    return sorted(row[0].value for row in source.query(scoped(source, name, variable, [iri])) if row[0])


def read_corpus(
    source: Source, facts: Sequence[str] | None = None, also: Sequence[str] = EVERYTHING
) -> Corpus:
    """The facts of a scope.

    Args: source: an open store; facts: IRIs, None for all; also: what is read besides the facts, times and
    articles. Errors: those of the store's `query`.
    """
    names = ["facts", "times", "sources", *also]
    texts = {name: scoped(source, name, iris=facts) for name in names}
    answers = {name: source.query(text) for name, text in texts.items()}
    base = source.names.base + "id/"
    articles, behind = _articles(answers["sources"], base)
    events = _events(answers["facts"], answers["times"], behind, base)
    parts = _parts(answers["parts"], base) if "parts" in answers else {}
    wanted = {base + actor for event in events.values() for actor in event.actors}
    wanted |= {base + end for found in parts.values() for p in found for end in (p.agent, p.party, p.body)}
    wanted.discard(base)
    scope = None if facts is None else wanted
    found = source.query(scoped(source, "actors", "actor", scope))
    actors = {local(iri, base): actor for iri, actor in read_actors(found).items()}
    homes = {actor.home for actor in actors.values() if actor.home}
    if scope is not None and homes - wanted:
        more = source.query(scoped(source, "actors", "actor", homes - wanted))
        actors |= {local(iri, base): actor for iri, actor in read_actors(more).items()}
    rows = [[name, *(str(term) for term in row)] for name, table in answers.items() for row in table]
    return Corpus(
        events,
        dict(sorted(actors.items())),
        articles,
        _quotes(answers["quotes"], base) if "quotes" in answers else {},
        parts,
        _claims(answers["claims"], base) if "claims" in answers else {},
        read_courses(answers["courses"], base) if "courses" in answers else {},
        tuple(texts[name] for name in names),
        digest(rows),
    )


def local(iri: str, base: str) -> str:
    """The part of an IRI behind ``id/``; another IRI stays whole."""
    return iri.removeprefix(base)


def _cells(table: Table, base: str) -> Iterable[dict[str, str]]:
    for record in table.records():
        yield {name: local(value or "", base) for name, value in record.items()}


def _articles(table: Table, base: str) -> tuple[dict[str, Article], dict[str, set[str]]]:
    articles: dict[str, Article] = {}
    behind: dict[str, set[str]] = defaultdict(set)
    for cells in sorted(_cells(table, base), key=lambda row: sorted(row.items())):
        me = cells["article"].removeprefix("article/")
        behind[cells["fact"]].add(me)
        tier = cells["tier"].rsplit("/", 1)[-1] or "unknown"
        articles.setdefault(
            me, Article(cells["title"], cells["issued"], web_address(cells["url"]), tier, cells["language"])
        )
    return dict(sorted(articles.items())), behind


def _events(facts: Table, times: Table, behind: Mapping[str, set[str]], base: str) -> dict[str, Event]:
    many: dict[tuple[str, str], set[str]] = defaultdict(set)
    labels: dict[str, set[tuple[str, str]]] = defaultdict(set)
    sort: dict[str, str] = {}
    for row in facts:
        fact, kind, predicate = (local(term.value, base) if term else "" for term in row[:3])
        value = row[3]
        sort[fact] = "meeting" if kind.endswith("#Meeting") else "commitment"
        name = predicate.replace("#", "/").rsplit("/", 1)[-1]
        if name == "prefLabel" and isinstance(value, ox.Literal):
            labels[fact].add((value.language or "", value.value))
        elif value is not None:
            many[fact, name].add(local(value.value, base))
    spans: dict[tuple[str, str], set[str]] = defaultdict(set)
    places: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for cells in _cells(times, base):
        if cells["place"]:
            places[cells["fact"]].add((cells["place"], cells["country"]))
        for column in ("edtf", "earliest", "latest"):
            if cells[column]:
                spans[cells["fact"], cells["role"] + column].add(cells[column])

    def tails(fact: str, *names: str) -> tuple[str, ...]:
        return tuple(sorted({each.rsplit("/", 1)[-1] for name in names for each in many[fact, name]}))

    def whole(fact: str, *names: str) -> tuple[str, ...]:
        return tuple(sorted({each for name in names for each in many[fact, name]}))

    found = {}
    for fact in sorted(sort):
        if not behind.get(fact):  # without evidence nothing is drawn
            continue
        found[fact] = Event(
            fact,
            sort[fact],
            read_labels(labels[fact]) if labels[fact] else Label(fact),
            min(tails(fact, "meetingKind", "commitmentKind"), default=""),
            min(tails(fact, "meetingStatus", "commitmentStatus"), default=""),
            min(spans[fact, "whenedtf"], default=""),
            min(spans[fact, "whenearliest"], default=""),
            max(spans[fact, "whenlatest"], default=""),
            min(spans[fact, "dueedtf"], default=""),
            *min(places[fact], default=("", "")),
            tails(fact, "topic"),
            whole(fact, "party"),
            tails(fact, "concernsRelation"),
            whole(fact, "hasParticipant"),
            whole(fact, "committedBy"),
            whole(fact, "committedTo"),
            min(whole(fact, "madeAt"), default=""),
            whole(fact, "follows"),
            tuple(sorted(behind[fact])),
        )
    return found


def _quotes(table: Table, base: str) -> dict[str, tuple[Quote, ...]]:
    found: dict[str, set[tuple[str, str, str]]] = defaultdict(set)
    at = {name: place for place, name in enumerate(table.columns)}
    for row in table:
        quote, article = row[at["quote"]], row[at["article"]]
        owner = row[at["participation"]] or row[at["fact"]]
        if quote is None or article is None or owner is None:
            continue
        lang = (quote.language or "") if isinstance(quote, ox.Literal) else ""
        me = local(article.value, base).removeprefix("article/")
        found[local(owner.value, base)].add((me, quote.value, lang))
    return {
        owner: tuple(Quote(text, lang, article) for article, text, lang in sorted(pieces))
        for owner, pieces in sorted(found.items())
    }


def _parts(table: Table, base: str) -> dict[str, tuple[Part, ...]]:
    found: dict[str, dict[str, dict[str, str]]] = defaultdict(dict)
    for cells in sorted(_cells(table, base), key=lambda row: sorted(row.items())):
        found[cells["fact"]].setdefault(cells["participation"], cells)
    return {
        fact: tuple(
            Part(me, c["agent"], c["party"], c["role"].rsplit("/", 1)[-1], c["post"], c["body"])
            for me, c in sorted(parts.items())
        )
        for fact, parts in sorted(found.items())
    }


def _claims(table: Table, base: str) -> dict[str, tuple[Claim, ...]]:
    found: dict[str, set[tuple[str, str, str, str]]] = defaultdict(set)
    for cells in _cells(table, base):
        prop = cells["property"].replace("#", "/").rsplit("/", 1)[-1]
        value = cells["value"]
        value = value if prop in ("when", "where") else value.rsplit("/", 1)[-1]
        article = cells["article"].removeprefix("article/")
        found[cells["fact"]].add((prop, value, article, cells["quote"]))
    return {fact: tuple(Claim(*row) for row in sorted(rows)) for fact, rows in sorted(found.items())}
