"""The report on one actor: what it took part in around it, and the others there on the outer ring."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from viz.captions import NONE, home, notes_on, short
from viz.finding import find_actor
from viz.layout import concentric
from viz.model import Edge, Fact, Label, Node, View, opaque
from viz.reading import Reported, Source, event_iris, read_everybody

MOST_EVENTS = 36  # of an ego network; more become "+n more"


def events_of(source: Source, params: Mapping[str, str]) -> list[str] | None:
    """The events of the actor that is asked for; all where nobody is, to find the busiest one."""
    if not params.get("actor"):
        return None
    centre = find_actor(read_everybody(source), params["actor"])
    return event_iris(source, centre.iri)


def ego(reported: Reported, params: Mapping[str, str]) -> View:
    """One actor in the centre, what it took part in around it, and the others there on the outer ring."""
    actors = reported.actors
    busy = Counter(end for event, ends in reported.ends.items() for end in ends)
    notes: list[Label] = []
    if params.get("actor"):
        centre = find_actor(reported.actors, params["actor"])
    elif busy:
        centre = actors[min(busy, key=lambda iri: (-busy[iri], iri))]
        notes.append(
            Label(
                f"No actor was asked for: this is the busiest one, {centre.label.en}. Another: actor=NAME.",
                f"Tanpa pelaku yang diminta: ini yang tersibuk, {centre.label.say('id')}. Lain: actor=NAMA.",
            )
        )
    else:
        return View(
            "ego", *_ego_titles(Label("?", "?")), (), (), reported.query, reported.data, layout="concentric-1"
        )
    own = [event for event, ends in reported.ends.items() if centre.iri in ends]
    if centre.kind == "state":  # its officials' posts would hide what it does
        own = [event for event in own if reported.events[event].kind != "post"]
    own.sort(key=lambda event: (_recent(reported.events[event]), event))
    if len(own) > MOST_EVENTS:
        more = len(own) - MOST_EVENTS
        notes.append(
            Label(
                f"The latest {MOST_EVENTS} are drawn; +{more} more.",
                f"{MOST_EVENTS} terbaru digambar; +{more} lagi.",
            )
        )
        own = own[:MOST_EVENTS]
    others = sorted(
        {end for event in own for end in reported.ends[event]} - {centre.iri},
        key=lambda iri: (
            home(reported, actors[iri]).en,
            actors[iri].kind != "state",
            actors[iri].label.en,
            iri,
        ),
    )
    links = {event: [end for end in reported.ends[event] if end != centre.iri] for event in own}
    spots = concentric(own, others, links)
    label = centre.label
    nodes = [
        Node(
            opaque(centre.iri),
            centre.iri,
            label,
            short(centre),
            NONE,
            centre.kind,
            weight=len(own),
            group=home(reported, centre),
        )
    ]
    edges = []
    for event in own:
        fact, spot = reported.events[event], spots[event]
        kind = "meeting" if fact.kind == "plan" else fact.kind
        caption = _caption(reported, event)
        nodes.append(
            Node(
                opaque(event),
                event,
                fact.label,
                "",
                caption,
                kind,
                spot.x,
                spot.y,
                spot.side,
                2,
                facts=(fact,),
            )
        )
        for end in (centre.iri, *links[event]):
            proof = Fact(
                fact.kind,
                fact.label,
                fact.when,
                fact.status,
                reported.shares.get((event, end)) or fact.evidence,
            )
            edges.append(Edge(opaque(event, end), opaque(end), opaque(event), (proof,), fact.label))
    for iri in others:
        actor, spot = actors[iri], spots[iri]
        nodes.append(
            Node(
                opaque(iri),
                iri,
                actor.label,
                short(actor),
                NONE,
                actor.kind,
                spot.x,
                spot.y,
                spot.side,
                1,
                home(reported, actor),
            )
        )
    return View(
        "ego",
        *_ego_titles(label),
        tuple(nodes) if edges else (),
        tuple(edges),
        reported.query,
        reported.data,
        layout="concentric-1",
        params={"actor": centre.iri},
        notes=tuple(notes + notes_on(reported, len(own))),
        asof=reported.asof,
    )


def _ego_titles(label: Label) -> tuple[Label, Label]:
    en, own = label.say("en"), label.say("id")
    return (
        Label(f"The network of {en}", f"Jaringan {own}"),
        Label(
            f"Whom does {en} meet, and what is promised?",
            f"Siapa yang ditemui {own}, dan apa yang dijanjikan?",
        ),
    )


def _caption(reported: Reported, event: str) -> Label:
    """What stands at an event's mark: its day and kind; the whole label is one step away."""
    fact = reported.events[event]
    sort = reported.sorts.get(event, fact.label)
    day, _, end = fact.when.partition("/")
    if end:  # of a span what both ends share
        day = next((day[:part] for part in (7, 4) if day[:part] == end[:part]), fact.when)
    when = f"{day} · " if day and fact.kind != "post" else ""
    return Label(when + sort.say("en"), when + sort.say("id"))


def _recent(fact: Fact) -> tuple[int, ...]:
    """A key that puts the latest first and the undated last; EDTF sorts by its characters."""
    return tuple(-ord(char) for char in fact.when) or (1,)
