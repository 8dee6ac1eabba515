"""Bodies that are only told in the offices of people of one other state, and so are that state's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ingest.bodies.gathered_bodies import BodyDraft
from ingest.persons.actors import PersonDraft


def settle_by_holders(
    bodies: Sequence[BodyDraft],
    of_span: Mapping[int, BodyDraft],
    people: Sequence[tuple[PersonDraft, str | None]],
    home: str | None,
) -> bool:
    """Give a body told without a state that of its holders: in news from Tokyo "X, President of the Senate,
    and Y, Prime Minister of Laos" speaks of no Japanese senate.

    Args: ``people`` the persons of the article with their states. Whether any body was given one.
    """
    untold = {id(b) for b in bodies if b.country is None and b.holder == "state"}
    if not untold:
        return False
    states: dict[int, set[str | None]] = {}
    told: dict[int, set[int]] = {}
    for draft, country in people:
        for s, c in draft.seen:
            for number in c.post.bodies if c.post and not c.post.former else ():
                body = of_span.get(id(s.bodies[number]))
                if body is not None and id(body) in untold:
                    states.setdefault(id(body), set()).add(country)
                    told.setdefault(id(body), set()).add(id(s.bodies[number]))
    changed = False
    for body in bodies:
        found = states.get(id(body), set())
        state = next(iter(found)) if len(found) == 1 else None
        if body.country or body.holder != "state" or state is None or state == home or len(state) != 3:
            continue
        if all(id(span) in told[id(body)] for _, span in body.places):
            body.country, changed = state, True
    return changed
