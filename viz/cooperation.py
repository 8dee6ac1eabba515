"""The report on who works with whom: states and bodies at their places, a line for every pair."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping

from viz.captions import code, code_caption, notes_on, short
from viz.layout import MEMBERS, members_and_partners
from viz.model import Edge, Fact, Label, Node, View, opaque
from viz.reading import Reported


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
    spots = members_and_partners([code(actors[iri]) for iri in sorted(shown)])
    touching = Counter(end for pair, found in facts.items() for end in pair for _ in found)
    nodes = []
    for iri in sorted(shown, key=lambda each: (code(actors[each]) not in MEMBERS, code(actors[each]))):
        actor, spot = actors[iri], spots[code(actors[iri])]
        kind = "state" if actor.code in MEMBERS else "partner" if actor.kind == "state" else "body"
        nodes.append(
            Node(
                opaque(iri),
                iri,
                actor.label,
                short(actor),
                code_caption(actor),
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
    notes = notes_on(reported, len(drawn))
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


def _order(fact: Fact) -> tuple[str, str, str]:
    return fact.when, fact.kind, fact.label.en
