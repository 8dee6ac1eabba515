"""The authority data as one value: states, institutions and topics, read from the tables of this folder."""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "authority"


class AuthorityError(ValueError):
    """A table of authority data is broken; the message names the file, the line and the value."""


@dataclass(frozen=True, slots=True)
class State:
    """A state (or the European Union, which the tables list among the partners)."""

    id: str  # "state/kh"
    alpha2: str  # "KH"
    alpha3: str  # "KHM"; the short name for an intergovernmental body: "EU"
    role: str  # asean_member, dialogue_partner, ...; empty where the state has none
    verified: bool  # whether the role was seen in a source
    asean_since: str | None
    names: Mapping[str, str]  # by language: id, en, ms
    official_name: str  # in English; empty where the table does not give it
    aliases: tuple[str, ...]
    demonyms: Mapping[str, str]
    capitals: Mapping[str, str]
    geonames: str | None
    wikidata: str | None


@dataclass(frozen=True, slots=True)
class Body:
    """An institution of the authority table."""

    id: str  # "org/kh-gdi"
    country: str | None  # alpha-3, or the short name of an intergovernmental body
    type: str  # ministry, agency, igo, ...
    sector: str
    names: Mapping[str, str]  # by language; "local" is the name in the state's own language
    abbreviations: tuple[str, ...]
    aliases: tuple[str, ...]
    parent: str | None  # id
    valid_from: str | None
    valid_to: str | None
    replaces: tuple[str, ...]  # ids
    wikidata: str | None
    verified: bool
    source: str  # what vouches for the English name


@dataclass(frozen=True, slots=True)
class TopicConcept:
    """A topic of the scheme with the words that point to it."""

    id: str
    broader: str | None
    pillar: str  # APSC, AEC or ASCC
    labels: Mapping[str, str]
    triggers: Mapping[str, tuple[str, ...]]  # by language


@dataclass(frozen=True)
class Knowledge:
    """Everything people decided beforehand; the pipeline receives it and never changes it."""

    states: tuple[State, ...]  # the members of ASEAN and its partners
    further_states: tuple[State, ...]  # others that the news names: they can be parties, too
    bodies: tuple[Body, ...]
    topics: tuple[TopicConcept, ...]
    state_of: Mapping[str, State] = field(repr=False, default_factory=dict)  # by id, alpha-2 and alpha-3
    body_of: Mapping[str, Body] = field(repr=False, default_factory=dict)  # by id
    topic_of: Mapping[str, TopicConcept] = field(repr=False, default_factory=dict)  # by id

    def broader_topic(self, topic: str) -> str:
        """The topic itself, or the broader one that exports and evaluation roll it up to."""
        return self.topic_of[topic].broader or topic


def _split(value: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in value.split("|") if part.strip())


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if None in row or None in row.values():
                raise AuthorityError(
                    f"{name}: row {row.get('id')!r} has another number of columns than the header"
                )
            yield row


def _texts(row: dict[str, str], stem: str, languages: tuple[str, ...]) -> dict[str, str]:
    return {lang: row[f"{stem}_{lang}"] for lang in languages if row.get(f"{stem}_{lang}")}


def _known_state(row: Mapping[str, str], alpha3: Mapping[str, str]) -> str:
    if row["state_iso2"] not in alpha3:
        raise AuthorityError(
            f"institutions.csv: {row['id']}: {row['state_iso2']!r} is no state of the tables"
        )
    return alpha3[row["state_iso2"]]


@functools.cache
def load() -> Knowledge:
    """The authority tables, parsed and checked. Raises AuthorityError naming file and value."""
    states = tuple(
        State(
            id=r["id"],
            alpha2=r["iso2"],
            alpha3=r["iso3"] or r["iso2"],
            role=r["role"],
            verified=r["role_evidence"] == "seen",
            asean_since=r["asean_since"] or None,
            names=_texts(r, "name", ("id", "en", "ms")),
            official_name=r["official_name_en"],
            aliases=_split(r["aliases"]),
            demonyms=_texts(r, "demonym", ("en", "id")),
            capitals=_texts(r, "capital", ("en", "id")),
            geonames=r["geonames_country"] or None,
            wikidata=r["wikidata"] or None,
        )
        for r in _rows("states.csv")
    )
    further_states = tuple(
        State(
            id=f"state/{r['iso2'].lower()}",
            alpha2=r["iso2"],
            alpha3=r["iso3"],
            role="",
            verified=False,
            asean_since=None,
            names=_texts(r, "name", ("id", "en", "ms")),
            official_name=r["official_name_en"],
            aliases=_split(r["aliases"]),
            demonyms=_texts(r, "demonym", ("en",)),
            capitals={"en": r["capital"]} if r["capital"] else {},
            geonames=None,
            wikidata=None,
        )
        for r in _rows("further_states.csv")
    )
    alpha3 = {state.alpha2: state.alpha3 for state in states + further_states}
    bodies = tuple(
        Body(
            id=r["id"],
            country=_known_state(r, alpha3)
            if r["state_iso2"]
            else "ASEAN"
            if r["id"].startswith("org/asean")
            else None,
            type=r["type"],
            sector=r["sector"],
            names=_texts(r, "name", ("en", "id", "local")),
            abbreviations=_split(r["abbr"]),
            aliases=_split(r["aliases"]),
            parent=r["parent"] or None,
            valid_from=r["valid_from"] or None,
            valid_to=r["valid_to"] or None,
            replaces=_split(r["replaces"]),
            wikidata=r["wikidata"] or None,
            verified=r["evidence"] != "unverified",
            source=r["evidence"],
        )
        for r in _rows("institutions.csv")
    )
    topics = tuple(
        TopicConcept(
            id=r["id"],
            broader=r["broader"] or None,
            pillar=r["pillar"],
            labels=_texts(r, "label", ("en", "id")),
            triggers={lang: _split(r[f"triggers_{lang}"]) for lang in ("id", "en")},
        )
        for r in _rows("topics.csv")
    )
    body_of = {body.id: body for body in bodies}
    topic_of = {topic.id: topic for topic in topics}
    for body in bodies:
        if body.parent and body.parent not in body_of:
            raise AuthorityError(f"institutions.csv: {body.id}: parent {body.parent!r} is not in the table")
    for topic in topics:
        if topic.broader and topic.broader not in topic_of:
            raise AuthorityError(f"topics.csv: {topic.id}: broader {topic.broader!r} is not in the table")
    state_of = {
        key: state for state in states + further_states for key in (state.id, state.alpha2, state.alpha3)
    }
    return Knowledge(states, further_states, bodies, topics, state_of, body_of, topic_of)
