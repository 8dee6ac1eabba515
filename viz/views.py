"""The views there are, and the way from a store to a page."""

from __future__ import annotations

import difflib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from queries.results import Table
from viz.layout import MEMBERS, concentric, grid, members_and_partners
from viz.model import Edge, Fact, Label, Node, View, digest, opaque
from viz.reading import Actor, Reported, Source, read
from viz.report import draw

MOST_EVENTS = 36  # of an ego network; more become "+n more"
NONE = Label("")
SMALL = 30  # below so many facts a note says that the sample is small


class ViewError(ValueError):
    """A view cannot be drawn as asked; the message says what there is instead."""


class UnknownView(ViewError):
    """There is no view of that name."""


class UnknownActor(ViewError):
    """Nobody of that name is in the graph, or more than one."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page, and what must be said about it where it is made."""

    html: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A view in the list: its name, the question it answers, the parameters it takes with a line on each."""

    name: str
    question: str
    params: Mapping[str, str]
    build: Callable[[Reported, Mapping[str, str]], View]


def render_view(
    source: Source, name: str, params: Mapping[str, str] | None = None, lang: str = "en"
) -> Rendered:
    """Draw a view of the list from a store.

    Args: source: an open store; name: of the view; params: its parameters; lang: "en" or "id", which the
    parameter "lang" overrides. Errors: UnknownView, UnknownActor, ViewError
    for a parameter that there is not.
    """
    given = dict(params or {})
    listed = next((each for each in VIEWS if each.name == name), None)
    if listed is None:
        names = [each.name for each in VIEWS]
        near = difflib.get_close_matches(name, names, 1, 0.4)
        hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(names)}"
        raise UnknownView(f"no view {name!r}; {hint}")
    lang = given.pop("lang", lang)
    if lang not in ("en", "id"):
        raise ViewError(f"lang={lang!r}: the interface speaks en or id")
    for param in given:
        if param not in listed.params:
            raise ViewError(
                f"the view {name!r} takes no {param!r}; it takes {', '.join((*listed.params, 'lang'))}"
            )
    view = listed.build(read(source), given)
    return Rendered(draw(view, lang), tuple(note.say(lang) for note in view.notes))


def cooperation(reported: Reported, params: Mapping[str, str]) -> View:
    """States and bodies with what two of them have met for or promised to each other."""
    actors, facts = reported.actors, defaultdict[tuple[str, str], list[Fact]](list)
    drawn: set[str] = set()
    for event, fact in reported.events.items():
        if fact.kind == "post":
            continue
        parties = [end for end in reported.ends.get(event, ()) if actors[end].kind in ("state", "body")]
        between = reported.pairs.get(event) or [(a, b) for a in parties for b in parties if a < b]
        for pair in between:
            facts[pair].append(fact)
            drawn.add(event)
    ends = {end for pair in facts for end in pair}
    shown = {iri for iri, actor in actors.items() if actor.code in MEMBERS} | ends
    spots = members_and_partners([_code(actors[iri]) for iri in sorted(shown)])
    touching = Counter(end for pair, found in facts.items() for end in pair for _ in found)
    nodes = []
    for iri in sorted(shown, key=lambda each: (_code(actors[each]) not in MEMBERS, _code(actors[each]))):
        actor, spot = actors[iri], spots[_code(actors[iri])]
        kind = "state" if actor.code in MEMBERS else "partner" if actor.kind == "state" else "body"
        nodes.append(
            Node(
                opaque(iri),
                iri,
                actor.label,
                _short(actor),
                _code_caption(actor),
                kind,
                spot.x,
                spot.y,
                spot.side,
                touching[iri],
            )
        )
    edges = [
        Edge(opaque(a, b), opaque(a), opaque(b), tuple(sorted(found, key=_order)))
        for (a, b), found in sorted(facts.items(), key=lambda each: (-len(each[1]), each[0]))
    ]
    silent = [actors[iri].label for iri in sorted(shown - ends, key=lambda each: actors[each].label.en)]
    notes = _notes(reported, len(drawn))
    if silent and edges:
        names = [", ".join(label.say(lang) for label in silent) for lang in ("en", "id")]
        notes.append(Label(f"Nothing is reported of: {names[0]}.", f"Belum ada berita tentang: {names[1]}."))
    return View(
        "cooperation",
        Label("Who works with whom in Southeast Asia", "Siapa bekerja sama dengan siapa di Asia Tenggara"),
        Label(
            "Meetings and commitments between states, each line with the sentences that prove it.",
            "Pertemuan dan komitmen antarnegara, setiap garis beserta kalimat buktinya.",
        ),
        tuple(nodes) if edges else (),
        tuple(edges),
        reported.query,
        reported.data,
        notes=tuple(notes) if edges else (),
        asof=reported.asof,
    )


def ego(reported: Reported, params: Mapping[str, str]) -> View:
    """One actor in the centre, what it took part in around it, and the others there on the outer ring."""
    actors = reported.actors
    busy = Counter(end for event, ends in reported.ends.items() for end in ends)
    notes: list[Label] = []
    if params.get("actor"):
        centre = find_actor(reported, params["actor"])
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
            _home(reported, actors[iri]).en,
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
            _short(centre),
            NONE,
            centre.kind,
            weight=len(own),
            group=_home(reported, centre),
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
                _short(actor),
                NONE,
                actor.kind,
                spot.x,
                spot.y,
                spot.side,
                1,
                _home(reported, actor),
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
        notes=tuple(notes + _notes(reported, len(own))),
        asof=reported.asof,
    )


def table_view(table: Table) -> View:
    """Any answer with two or three columns as a network: the first two are joined, the third labels."""
    if len(table.columns) not in (2, 3):
        raise ViewError(f"two or three columns can be drawn (from, to, label), not {len(table.columns)}")
    joined: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in table:
        first, second = (_text(term) for term in row[:2])
        if first and second:
            joined[first, second].add(_text(row[2]) if len(row) == 3 else "")
    names = sorted({name for pair in joined for name in pair})
    spots = grid(names)
    weight = Counter(name for pair in joined for name in set(pair))
    nodes = tuple(
        Node(
            opaque(name),
            name,
            Label(_tail(name)),
            "",
            NONE,
            "other",
            spots[name].x,
            spots[name].y,
            spots[name].side,
            weight[name],
        )
        for name in names
    )
    edges = tuple(
        Edge(
            opaque(*pair),
            opaque(pair[0]),
            opaque(pair[1]),
            (),
            Label(", ".join(_tail(each) for each in sorted(labels))),
        )
        for pair, labels in sorted(joined.items())
    )
    columns = " – ".join(table.columns[:2])
    title = Label(table.title or columns)
    return View(
        "table",
        title,
        Label(columns),
        nodes,
        edges,
        data=digest([list(map(str, row)) for row in table]),
        layout="circle-1",
    )


def draw_table(table: Table, lang: str = "en") -> str:
    """The page of `table_view`. Raises ViewError for other than two or three columns."""
    return draw(table_view(table), lang)


def find_actor(reported: Reported, asked: str) -> Actor:
    """The one actor of that IRI, code or name in any spelling of case and accents. Raises UnknownActor."""
    wanted, actors = _fold(asked), reported.actors
    if asked in actors:
        return actors[asked]
    spoken: dict[str, set[str]] = defaultdict(set)
    for iri, actor in actors.items():
        for name in (
            actor.label.en,
            actor.label.id,
            actor.code,
            _tail(iri) if actor.kind in ("state", "body") else "",
            *actor.other_names,
        ):
            if name:
                spoken[_fold(name)].add(iri)
    found = sorted(spoken.get(wanted, ()))
    if len(found) == 1:
        return actors[found[0]]
    if found:
        raise UnknownActor(
            f"{asked!r} names {len(found)} actors; give one of the addresses {', '.join(found)}"
        )
    near = difflib.get_close_matches(wanted, sorted(spoken), 3, 0.5)
    labels = list(dict.fromkeys(actors[min(spoken[name])].label.en for name in near))
    hint = (
        "did you mean " + " or ".join(repr(each) for each in labels) + "?"
        if labels
        else "ask with its exact name"
    )
    raise UnknownActor(f"nobody called {asked!r} in the graph; {hint}")


def _ego_titles(label: Label) -> tuple[Label, Label]:
    en, own = label.say("en"), label.say("id")
    return (
        Label(f"The network of {en}", f"Jaringan {own}"),
        Label(
            f"Whom does {en} meet, and what is promised?",
            f"Siapa yang ditemui {own}, dan apa yang dijanjikan?",
        ),
    )


def _notes(reported: Reported, facts: int) -> list[Label]:
    notes = []
    if 0 < facts < SMALL:
        notes.append(
            Label(
                f"Small sample ({facts}): read the lines as examples of what was reported, not as a measure.",
                f"Sampel kecil ({facts}): bacalah garis sebagai contoh pemberitaan, bukan sebagai ukuran.",
            )
        )
    if reported.skipped:
        notes.append(
            Label(
                f"{reported.skipped} without evidence are not drawn.",
                f"{reported.skipped} tanpa bukti tidak digambar.",
            )
        )
    return notes


def _caption(reported: Reported, event: str) -> Label:
    """What stands at an event's mark: its day and kind; the whole label is one step away."""
    fact = reported.events[event]
    sort = reported.sorts.get(event, fact.label)
    when = f"{fact.when} · " if fact.when and fact.kind != "post" else ""
    return Label(when + sort.say("en"), when + sort.say("id"))


def _home(reported: Reported, actor: Actor) -> Label:
    if actor.kind in ("state", "body"):
        return actor.label
    return reported.actors[actor.home].label if actor.home in reported.actors else Label("")


def _code(actor: Actor) -> str:
    """What the layout knows an actor by: its alpha-3, else its IRI, which is never one."""
    return actor.code or actor.iri


def _short(actor: Actor) -> str:
    tail = _tail(actor.iri).removeprefix("igo-").upper()
    return actor.code or (tail if actor.kind == "body" and len(tail) <= 6 else "")


def _code_caption(actor: Actor) -> Label:
    """Bodies are known by their short names; states are drawn with their full ones."""
    return Label(_short(actor)) if actor.kind == "body" else NONE


def _order(fact: Fact) -> tuple[str, str, str]:
    return fact.when, fact.kind, fact.label.en


def _recent(fact: Fact) -> tuple[int, ...]:
    """A key that puts the latest first and the undated last; EDTF sorts by its characters."""
    return tuple(-ord(char) for char in fact.when) or (1,)


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.strip())
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()


def _tail(text: str) -> str:
    return (
        text.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]
        if text.startswith(("http://", "https://"))
        else text
    )


def _text(term: ox.NamedNode | ox.BlankNode | ox.Literal | None) -> str:
    return "" if term is None else term.value


VIEWS: list[Listed] = [
    Listed("cooperation", "Who works with whom, and what do they promise each other?", {}, cooperation),
    Listed(
        "ego",
        "Whom does one actor meet, and what is promised there?",
        {"actor": "a name, a code (IDN) or an IRI; without it the busiest actor"},
        ego,
    ),
]
