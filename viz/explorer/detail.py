"""The pages of one pair, of one actor, of one fact: facts with every quote behind them."""

from __future__ import annotations

from collections import Counter, defaultdict

from viz.explorer.corpus import Corpus, Event
from viz.explorer.landing import pair_sides
from viz.explorer.shapes import Json, actor, actors, articles, fact, head, quote
from viz.layout import concentric

MOST_FACTS = 600  # on one page; the latest ones
MOST_MEETINGS = 36  # of an ego network; the others become "+n more"
MOST_OTHERS = 44  # actors around it; the list beside the drawing has all


def pair(corpus: Corpus, key: str) -> Json:
    """Everything between two sides. Raises KeyError where nothing is reported of them."""
    events = [event for event in corpus.events.values() if key in event.pairs]
    sides = next((found for event in events if (found := pair_sides(corpus, key, event))), ())
    if not sides:
        raise KeyError(key)
    shown = _latest(events, MOST_FACTS)
    return {
        **head("pair", corpus),
        "key": key,
        "sides": list(sides),
        "facts": [fact(corpus, event) for event in shown],
        "more": len(events) - len(shown),
        "who": {side: _who(corpus, shown, side) for side in sides},
        "actors": actors(corpus, [*sides, *_ends(corpus, shown)]),
        "articles": articles(corpus, shown),
    }


def ego(corpus: Corpus, me: str) -> Json:
    """What one actor took part in, with whom. Raises KeyError where there is no such actor."""
    events = [event for event in corpus.events.values() if me in _of(corpus, event)]
    if me not in corpus.actors:
        raise KeyError(me)
    shown = _latest(events, MOST_MEETINGS)
    together = Counter(end for event in shown for end in _of(corpus, event) - {me} if end in corpus.actors)
    ranked = sorted(together, key=lambda end: (-together[end], end))
    near = ranked[:MOST_OTHERS]
    drawn = sorted(near, key=lambda end: (_home(corpus, end), corpus.actors[end].label.en, end))
    links = {event.id: [end for end in drawn if end in _of(corpus, event)] for event in shown}
    spots = concentric([event.id for event in shown], drawn, links)
    return {
        **head("actor", corpus, "concentric-1"),
        "id": me,
        "places": {key: [spot.x, spot.y, spot.side] for key, spot in sorted(spots.items())},
        "together": [[end, together[end]] for end in ranked],
        "facts": [
            {
                **fact(corpus, event),
                "who": [
                    {
                        "actor": part.agent or part.body,
                        "party": part.party,
                        "role": part.role,
                        "post": part.post,
                        "quotes": [quote(each) for each in corpus.quotes.get(part.id, ())],
                    }
                    for part in corpus.parts.get(event.id, ())
                ],
                "actors": sorted(_of(corpus, event)),
            }
            for event in shown
        ],
        "more": len(events) - len(shown),
        "actors": actors(corpus, [me, *_ends(corpus, shown)]),
        "articles": articles(corpus, shown),
    }


def single(corpus: Corpus, key: str) -> Json:
    """One fact with its quotes. Raises KeyError where there is none."""
    event = corpus.events[key]
    return {
        **head("fact", corpus),
        "facts": [fact(corpus, event)],
        "actors": actors(corpus, _ends(corpus, [event])),
        "articles": articles(corpus, [event]),
    }


def _home(corpus: Corpus, me: str) -> str:
    """The IRI of the state an actor belongs to; a state's own."""
    return corpus.actors[me].home or corpus.actors[me].iri


def _latest(events: list[Event], most: int) -> list[Event]:
    """The latest, undated ones last; ties by id."""
    dated = sorted((e for e in events if e.earliest), key=lambda e: e.id)
    dated.sort(key=lambda e: e.earliest, reverse=True)
    return (dated + sorted((e for e in events if not e.earliest), key=lambda e: e.id))[:most]


def _of(corpus: Corpus, event: Event) -> set[str]:
    parts = corpus.parts.get(event.id, ())
    return {*event.actors, *(p.agent for p in parts if p.agent), *(p.body for p in parts if p.body)}


def _ends(corpus: Corpus, events: list[Event]) -> set[str]:
    ends = {end for event in events for end in _of(corpus, event)}
    ends |= {part.party for event in events for part in corpus.parts.get(event.id, ()) if part.party}
    homes = {corpus.actors[end].home for end in ends if end in corpus.actors}
    return ends | {me for me, found in corpus.actors.items() if found.iri in homes}


def _who(corpus: Corpus, events: list[Event], side: str) -> list[Json]:
    """Who took part for one side: bodies, persons and unnamed offices, with the facts they took part in."""
    bodies: dict[str, set[str]] = defaultdict(set)
    offices: dict[tuple[str, str], set[str]] = defaultdict(set)
    posts: dict[str, set[str]] = defaultdict(set)
    for event in events:
        for part in corpus.parts.get(event.id, ()):
            if part.party != side:
                continue
            for end in (part.agent, part.body):
                if end and end != side:
                    bodies[end].add(event.id)
            if part.agent and part.post:
                posts[part.agent].add(part.post)
            if part.post and not part.agent:
                offices[part.post, part.body].add(event.id)
    named = [
        {**actor(corpus, me), "posts": sorted(posts[me]), "facts": sorted(found)}
        for me, found in bodies.items()
        if me in corpus.actors
    ]
    unnamed = [
        {"id": "", "label": {"en": post, "id": post}, "sort": "office", "code": "", "home": side,
         "posts": [], "facts": sorted(found)}
        for (post, _), found in offices.items()
    ]  # fmt: skip
    return sorted(named + unnamed, key=lambda row: (-len(row["facts"]), row["label"]["en"], row["id"]))
