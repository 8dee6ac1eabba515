"""How actors, facts and articles stand in the JSON of the explorer; every panel uses the same shapes."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import Any

from ontology.knowledge import Knowledge
from ontology.schemes import PILLARS, entries
from viz.explorer import courses
from viz.explorer.corpus import Article, Claim, Corpus, Event, Quote
from viz.layout import MEMBERS
from viz.model import Label

Json = dict[str, Any]
FORMAT = "mufakat-explorer"
VERSION = 1
SCHEMES = (
    *("meeting-kind", "meeting-status", "commitment-kind", "commitment-status"),
    *("participation-role", "source-tier"),
)


def head(view: str, corpus: Corpus, layout: str = "none", seed: int = 0) -> Json:
    """What every panel begins with: its format, and what a picture of it is reproduced from."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "view": view,
        "data": corpus.data,
        "asof": corpus.asof,
        "layout": layout,
        "seed": seed,
        "query": "\n".join(corpus.queries),
    }


def label(text: Label) -> Json:
    return {"en": text.say("en"), "id": text.say("id")}


def member(corpus: Corpus, actor: str) -> bool:
    return actor in corpus.actors and corpus.actors[actor].code in MEMBERS


def actor(corpus: Corpus, me: str) -> Json:
    """An actor: names, sort, code, home."""
    found = corpus.actors[me]
    sort = "member" if found.code in MEMBERS else "partner" if found.kind == "state" else found.kind
    home = next((each for each, a in corpus.actors.items() if a.iri == found.home), "") if found.home else ""
    return {"id": me, "label": label(found.label), "sort": sort, "code": code(corpus, me), "home": home}


def code(corpus: Corpus, me: str) -> str:
    """What an actor is called where there is no room: IDN, ASEAN, EU; else nothing."""
    found = corpus.actors[me]
    tail = me.rsplit("/", 1)[-1].removeprefix("igo-").upper()
    return found.code or (tail if found.kind == "body" and len(tail) <= 6 else "")


def actors(corpus: Corpus, wanted: Iterable[str]) -> list[Json]:
    return [actor(corpus, me) for me in sorted(set(wanted)) if me in corpus.actors]


def article(found: Article) -> Json:
    return {
        "title": found.title,
        "published": found.published,
        "url": found.url,
        "tier": found.tier,
        "lang": found.lang,
    }


def quote(found: Quote) -> Json:
    return {"text": found.text, "lang": found.lang, "article": found.article}


def sources(corpus: Corpus, event: Event) -> int:
    """How many independent sources: articles of one address count once."""
    return len({corpus.articles[each].url or each for each in event.articles})


def fact(corpus: Corpus, event: Event) -> Json:
    """A fact with its quotes, the steps that sources tell of it and what they disagree on."""
    return {
        "id": event.id,
        "sort": event.sort,
        "label": label(event.label),
        "kind": event.kind,
        "status": event.status,
        **standing(corpus, event),
        "when": event.when,
        "earliest": event.earliest,
        "latest": event.latest,
        "due": event.due,
        "place": event.place,
        "topics": list(event.topics),
        "parties": list(event.parties),
        "by": list(event.by),
        "to": list(event.to),
        "madeAt": event.made_at,
        "follows": list(event.follows),
        "sources": sources(corpus, event),
        "steps": steps(corpus, event),
        "disputed": disputed(corpus, event),
        "quotes": [quote(each) for each in corpus.quotes.get(event.id, ())],
    }


def articles(corpus: Corpus, events: Iterable[Event]) -> Json:
    used = sorted({each for event in events for each in event.articles})
    return {each: article(corpus.articles[each]) for each in used}


def standing(corpus: Corpus, event: Event) -> Json:
    """Where a commitment stands and whether it is open, when it was promised and last reported."""
    if event.sort != "commitment":
        return {}
    course = corpus.courses.get(event.id)
    if course is None:  # nothing derived: its own status, and no more
        return {
            "state": event.status or "unknown",
            "open": event.status in courses.OPEN,
            "promised": event.earliest,
            "last": "",
        }
    return {
        "state": course.state,
        "open": course.open,
        "promised": course.promised,
        "last": max([course.last, *(each.date for each in course.after)]),
    }


def steps(corpus: Corpus, event: Event) -> list[Json]:
    """The steps of a commitment, see `courses.steps`; nothing for a meeting."""
    told = [c for c in corpus.claims.get(event.id, ()) if c.property == "commitmentStatus"]
    return courses.steps(
        [(c.value, c.article, c.quote) for c in told if c.article in corpus.articles],
        {key: found.published for key, found in corpus.articles.items()},
        corpus.courses.get(event.id, courses.Course()),
        event.earliest,
    )


def disputed(corpus: Corpus, event: Event) -> list[Json]:
    """The properties on which two articles say different things, with each side's words."""
    by: dict[str, list[Claim]] = {}
    for claim in corpus.claims.get(event.id, ()):
        by.setdefault(claim.property, []).append(claim)
    return [
        {
            "property": name,
            "said": [{"value": c.value, "article": c.article, "quote": c.quote} for c in claims],
        }
        for name, claims in sorted(by.items())
        if len({c.article for c in claims}) > 1 and _differ(name, sorted({c.value for c in claims}))
    ]


def _differ(name: str, values: list[str]) -> bool:
    """Whether values contradict each other; a month and a day in it, or a day and a span, do not."""
    if name != "when":
        return len(values) > 1
    plain = [value for value in values if "/" not in value]
    return any(not b.startswith(a) for a, b in itertools.pairwise(plain))


def vocabulary(knowledge: Knowledge) -> Json:
    """The labels of kinds, statuses, roles, tiers, topics and pillars in both languages."""
    schemes: dict[str, Json] = {}
    for entry in entries():
        if entry.id and entry.scheme in SCHEMES:
            schemes.setdefault(entry.scheme, {})[entry.id] = dict(entry.labels)
    topics = {
        topic.id: {
            "label": {"en": topic.labels["en"], "id": topic.labels["id"]},
            "pillar": topic.pillar,
            "broader": topic.broader or "",
        }
        for topic in knowledge.topics
    }
    pillars: Mapping[str, Json] = {name: dict(labels) for name, labels in PILLARS.items()}
    return {**schemes, "topic": topics, "pillar": dict(pillars)}
