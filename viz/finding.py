"""The actor that a reader means, by address, code or name."""

from __future__ import annotations

import difflib
import unicodedata
from collections import defaultdict
from collections.abc import Mapping

from viz.captions import tail
from viz.faults import UnknownActor
from viz.reading import Actor


def find_actor(actors: Mapping[str, Actor], asked: str) -> Actor:
    """The one actor of that IRI, code or name in any spelling of case and accents. Raises UnknownActor."""
    wanted = fold(asked)
    if asked in actors:
        return actors[asked]
    spoken: dict[str, set[str]] = defaultdict(set)
    for iri, actor in actors.items():
        for name in (
            actor.label.en,
            actor.label.id,
            actor.code,
            tail(iri) if actor.kind in ("state", "body") else "",
            *actor.other_names,
        ):
            if name:
                spoken[fold(name)].add(iri)
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


def fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.strip())
    return "".join(char for char in plain if not unicodedata.combining(char)).casefold()
