"""From the graph to plain values for drawing: four questions of `viz/questions`, answered once each."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import pyoxigraph as ox

from ontology.terms import DEFAULT_BASE, Names
from queries.results import Table
from viz.model import Evidence, Fact, Label, digest, web_address

QUESTIONS = Path(__file__).parent / "questions"
KINDS = {"Meeting": "meeting", "Commitment": "commitment", "Tenure": "post"}


class Source(Protocol):
    """What drawing needs of a store."""

    @property
    def names(self) -> Names: ...

    def query(self, text: str) -> Table: ...


@dataclass(frozen=True, slots=True)
class Actor:
    iri: str
    kind: str  # state, body, institution, person
    label: Label
    code: str = ""  # alpha-3
    home: str = ""  # IRI of the state or body it acts for
    other_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reported:
    """The whole of what is reported, ready to be drawn from."""

    actors: Mapping[str, Actor]
    events: Mapping[str, Fact]  # by IRI, only those with evidence
    sorts: Mapping[str, Label]  # event -> "Letter of intent"; a tenure has none
    pairs: Mapping[str, tuple[tuple[str, str], ...]]  # event -> pairs of parties it concerns
    ends: Mapping[str, tuple[str, ...]]  # event -> actors
    shares: Mapping[tuple[str, str], tuple[Evidence, ...]]  # (event, actor) -> evidence of the taking part
    query: str = ""
    data: str = ""
    asof: str = ""
    skipped: int = field(default=0)  # events without evidence


@functools.cache
def question(name: str) -> str:
    return (QUESTIONS / f"{name}.rq").read_text(encoding="utf-8")


def read_everybody(store: Source) -> dict[str, Actor]:
    """All actors with their names, by IRI."""
    return read_actors(store.query(_bound(store, "actors")))


def event_iris(store: Source, actor: str) -> list[str]:
    """The events in which an actor takes part."""
    table = store.query(_bound(store, "of-actor", "actor", [actor]))
    return sorted(row[0].value for row in table if row[0] is not None)


def _bound(store: Source, name: str, variable: str = "", iris: Sequence[str] | None = None) -> str:
    """A question's text, with its free variable bound to these IRIs; free where there are none given."""
    text = question(name).replace(DEFAULT_BASE, store.names.base)
    free = f"    VALUES ?{variable} {{ UNDEF }}\n"
    if iris is None:
        return text.replace(free, "")
    return text.replace(
        free, f"    VALUES ?{variable} {{ {' '.join(str(ox.NamedNode(i)) for i in iris)} }}\n"
    )


def read(store: Source, only: Sequence[str] | None = None) -> Reported:
    """What can be drawn: all, or `only` what these events need. Errors: those of the store's `query`."""
    texts = {
        "actors": _bound(store, "actors"),
        "events": _bound(store, "events", "event", only),
        "ends": _bound(store, "ends", "event", only),
    }
    answers = {name: store.query(text) for name, text in texts.items()}
    parts = {row["participation"] or "" for row in answers["ends"].records()} - {""}
    texts["evidence"] = _bound(store, "evidence", "fact", None if only is None else sorted({*only, *parts}))
    answers["evidence"] = store.query(texts["evidence"])
    rows = [[name, *(str(term) for term in row)] for name, table in answers.items() for row in table]
    actors = read_actors(answers["actors"])
    proofs = _evidence(answers["evidence"])
    events = _events(answers["events"], proofs)
    pairs: dict[str, set[tuple[str, str]]] = defaultdict(set)
    ends: dict[str, set[str]] = defaultdict(set)
    shares: dict[tuple[str, str], set[Evidence]] = defaultdict(set)
    for row in answers["ends"].records():
        event, actor = row["event"] or "", row["actor"] or ""
        if event not in events or actor not in actors:
            continue
        if row["other"]:
            if row["other"] in actors:
                pairs[event].add((actor, row["other"]))
            continue
        ends[event].add(actor)
        if row["participation"]:
            shares[event, actor].update(proofs.get(row["participation"], ()))
    sorts = _texts(answers["events"], "kind")
    return Reported(
        actors,
        events,
        {event: read_labels(found) for event, found in sorts.items()},
        {event: tuple(sorted(found)) for event, found in pairs.items()},
        {event: tuple(sorted(found)) for event, found in ends.items()},
        {key: _sorted(found) for key, found in shares.items() if found},
        "\n".join(texts[name] for name in ("events", "ends", "evidence")),
        digest(rows),
        max((piece.published for found in proofs.values() for piece in found), default=""),
        len({row["event"] for row in answers["events"].records()}) - len(events),
    )


def _sorted(pieces: set[Evidence]) -> tuple[Evidence, ...]:
    return tuple(
        sorted(pieces, key=lambda e: (e.published, e.article, e.quote, e.title, e.url, e.tier, e.lang))
    )


def read_labels(found: set[tuple[str, str]]) -> Label:
    """One label out of (language, text) pairs; without a language it holds for both."""
    texts = dict(sorted(found, reverse=True))
    plain = texts.get("", "")
    other = min(texts.values(), default="")
    return Label(texts.get("en") or plain or texts.get("id") or other, texts.get("id") or plain or "")


def _local(iri: str) -> str:
    return iri.rstrip("/").replace("#", "/").rsplit("/", 1)[-1]


def read_actors(table: Table) -> dict[str, Actor]:
    """The actors of an answer with the columns of `questions/actors.rq`, by IRI."""
    kinds = {"State": "state", "IntergovernmentalOrganization": "body", "Institution": "institution"}
    kind: dict[str, set[str]] = defaultdict(set)
    labels: dict[str, set[tuple[str, str]]] = defaultdict(set)
    others: dict[str, set[str]] = defaultdict(set)
    single: dict[tuple[str, str], set[str]] = defaultdict(set)
    at = {name: place for place, name in enumerate(table.columns)}
    for row in table:
        actor, name = _value(row[at["actor"]]), row[at["name"]]
        kind[actor].add(kinds.get(_local(_value(row[at["class"]])), "person"))
        if _local(_value(row[at["how"]])) == "altLabel":
            others[actor].add(_value(name))
        elif isinstance(name, ox.Literal):
            labels[actor].add((name.language or "", name.value))
        for column in ("code", "home"):
            if row[at[column]] is not None:
                single[actor, column].add(_value(row[at[column]]))
    return {
        iri: Actor(
            iri,
            min(kind[iri], key=["state", "body", "institution", "person"].index),
            read_labels(labels[iri]) if labels[iri] else Label(_local(iri)),
            min(single[iri, "code"], default=""),
            min(single[iri, "home"], default=""),
            tuple(sorted(others[iri])),
        )
        for iri in sorted(kind)
    }


def _value(term: object) -> str:
    return str(getattr(term, "value", "")) if term is not None else ""


def _evidence(table: Table) -> dict[str, tuple[Evidence, ...]]:
    found: dict[str, dict[str, Evidence]] = defaultdict(dict)
    at = {name: place for place, name in enumerate(table.columns)}
    for row in sorted(table, key=str):
        values = {name: _value(row[place]) for name, place in at.items()}
        quote = row[at["quote"]]
        lang = (quote.language or "") if isinstance(quote, ox.Literal) else ""
        found[values["fact"]].setdefault(
            values["evidence"],
            Evidence(
                values["quote"],
                values["title"],
                values["article"],
                values["issued"],
                web_address(values["url"]),
                _local(values["tier"]) if values["tier"] else "unknown",
                lang,
            ),
        )
    return {fact: _sorted(set(pieces.values())) for fact, pieces in found.items()}


def _texts(table: Table, column: str) -> dict[str, set[tuple[str, str]]]:
    """The (language, text) pairs of one column for each event."""
    event, place = table.columns.index("event"), table.columns.index(column)
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for row in table:
        term = row[place]
        if isinstance(term, ox.Literal):
            found[_value(row[event])].add((term.language or "", term.value))
    return found


def _events(table: Table, proofs: Mapping[str, tuple[Evidence, ...]]) -> dict[str, Fact]:
    labels, statuses = _texts(table, "label"), _texts(table, "status")
    kind: dict[str, str] = {}
    when: dict[str, set[str]] = defaultdict(set)
    at = {name: place for place, name in enumerate(table.columns)}
    for row in table:
        event = _value(row[at["event"]])
        kind[event] = KINDS[_local(_value(row[at["class"]]))]
        if row[at["when"]] is not None:
            when[event].add(_value(row[at["when"]]))
    facts = {}
    for event in sorted(kind):
        if event not in proofs:
            continue
        status = read_labels(statuses.get(event, set()))
        mark = kind[event]
        if mark == "meeting" and status.en and status.en.casefold() != "held":
            mark = "plan"
        facts[event] = Fact(
            mark, read_labels(labels.get(event, set())), min(when[event], default=""), status, proofs[event]
        )
    return facts
