"""Do the authority tables contradict themselves? What one row alone cannot show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ontology.knowledge import AuthorityError, Knowledge
from ontology.schemes import PILLARS, concepts

_PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


def check(knowledge: Knowledge) -> None:
    """Refuse tables that contradict themselves.

    Ids are unique within their table, codes among the states; dates are ISO and in order; parents and
    broader topics form no circle; what replaces and is replaced stands in the table; roles and pillars are
    known. Raises AuthorityError naming the table, the row and the value.
    """
    _refuse_doubles("states.csv", "id", (state.id for state in knowledge.states + knowledge.further_states))
    _refuse_doubles("institutions.csv", "id", (body.id for body in knowledge.bodies))
    _refuse_doubles("topics.csv", "id", (topic.id for topic in knowledge.topics))
    _refuse_doubles(
        "states.csv", "iso2", (state.alpha2 for state in knowledge.states + knowledge.further_states)
    )
    _refuse_doubles(
        "states.csv", "iso3", (state.alpha3 for state in knowledge.states + knowledge.further_states)
    )
    roles = concepts()["asean-role"]
    for state in knowledge.states:
        _known("states.csv", state.id, "role", state.role.replace("_", "-"), roles)
        _dated("states.csv", state.id, state.asean_since)
    ids = {body.id for body in knowledge.bodies}
    for body in knowledge.bodies:
        _dated("institutions.csv", body.id, body.valid_from, body.valid_to)
        for replaced in body.replaces:
            _known("institutions.csv", body.id, "replaces", replaced, ids)
    for topic in knowledge.topics:
        _known("topics.csv", topic.id, "pillar", topic.pillar, PILLARS)
    _refuse_circles("institutions.csv", {body.id: body.parent for body in knowledge.bodies})
    _refuse_circles("topics.csv", {topic.id: topic.broader for topic in knowledge.topics})


def _refuse_doubles(table: str, column: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise AuthorityError(f"{table}: {column} {value!r} stands in two rows")
        seen.add(value)


def _known(table: str, row: str, column: str, value: str, allowed: Iterable[str]) -> None:
    if value not in allowed:
        raise AuthorityError(f"{table}: {row}: {column} {value!r} is not known")


def _dated(table: str, row: str, start: str | None, end: str | None = None) -> None:
    for date in (start, end):
        if date is not None and not _PARTIAL_DATE.fullmatch(date):
            raise AuthorityError(f"{table}: {row}: {date!r} is no date; write 2025-03-01, 2025-03 or 2025")
    if start and end and start > end:
        raise AuthorityError(f"{table}: {row}: valid from {start!r} until {end!r}, which is earlier")


def _refuse_circles(table: str, up: Mapping[str, str | None]) -> None:
    for item in up:
        trail, above = {item}, up[item]
        while above is not None:
            if above in trail:
                raise AuthorityError(f"{table}: {item}: {above!r} stands above itself")
            trail.add(above)
            above = up.get(above)
