"""The views there are, and the way from a store to a page."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from viz.cooperation import cooperation
from viz.ego import ego, events_of
from viz.faults import UnknownView, ViewError
from viz.model import View
from viz.reading import Reported, Source, read
from viz.report import draw


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page, and what must be said about it where it is made."""

    html: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A view in the list: its name, the question it answers, the parameters it takes with a line on each.

    `needs` names the events that the drawing needs, by IRI; None means all that is reported.
    """

    name: str
    question: str
    params: Mapping[str, str]
    build: Callable[[Reported, Mapping[str, str]], View]
    needs: Callable[[Source, Mapping[str, str]], list[str] | None] = lambda source, params: None


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
    view = listed.build(read(source, listed.needs(source, given)), given)
    return Rendered(draw(view, lang), tuple(note.say(lang) for note in view.notes))


VIEWS: list[Listed] = [
    Listed("cooperation", "Who works with whom, and what do they promise each other?", {}, cooperation),
    Listed(
        "ego",
        "Whom does one actor meet, and what is promised there?",
        {"actor": "a name, a code (IDN) or an IRI; without it the busiest actor"},
        ego,
        events_of,
    ),
]
