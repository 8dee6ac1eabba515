"""Answers say no more than was done: what was held, what was signed, who received whom, who undertook."""

# ruff: noqa: E501  (one thing, one row)

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from queries import ask, open_store
from queries.derived import derive
from queries.export import export
from queries.store import Store
from tests.queries.conftest import NAMES

PREFIXES = """
@prefix mfk: <https://w3id.org/mufakat/ontology#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @prefix id: <https://w3id.org/mufakat/id/> .
@prefix state: <https://w3id.org/mufakat/id/state/> . @prefix org: <https://w3id.org/mufakat/id/org/> .
@prefix kind: <https://w3id.org/mufakat/id/commitment-kind/> . @prefix stands: <https://w3id.org/mufakat/id/commitment-status/> .
@prefix role: <https://w3id.org/mufakat/id/participation-role/> . @prefix of: <https://w3id.org/mufakat/id/meeting-kind/> .
@prefix was: <https://w3id.org/mufakat/id/meeting-status/> . @prefix about: <https://w3id.org/mufakat/id/topic/> .
@prefix member: <https://w3id.org/mufakat/id/asean-role/> .
"""
SIDES = """
state:id a mfk:State ; mfk:alpha3 "IDN" ; skos:prefLabel "Indonesia"@en ; mfk:aseanRole member:asean-member .
state:kh a mfk:State ; mfk:alpha3 "KHM" ; skos:prefLabel "Cambodia"@en ; mfk:aseanRole member:asean-member .
org:asean a mfk:IntergovernmentalOrganization ; skos:prefLabel "Association of Southeast Asian Nations"@en .
org:igo-un a mfk:IntergovernmentalOrganization ; skos:prefLabel "UN" .
<https://w3id.org/mufakat/id/relation/id-kh> a mfk:BilateralRelation ; mfk:party state:id , state:kh .
org:of-id a mfk:Institution ; skos:prefLabel "Bureau of Tides" ; mfk:actsFor state:id .
org:of-kh a mfk:Institution ; skos:prefLabel "Office of Floods" ; mfk:actsFor state:kh .
<urn:geneva> a mfk:Place ; skos:prefLabel "Geneva" ; mfk:inCountry state:ch .
<urn:bogor> a mfk:Place ; skos:prefLabel "Bogor" ; mfk:inCountry state:id .
state:ch a mfk:State ; mfk:alpha3 "CHE" .
<urn:day> mfk:edtf "2031-05-19" ; mfk:earliest "2031-05-19"^^xsd:date ; mfk:latest "2031-05-19"^^xsd:date .
"""


def meeting(name: str, status: str, *parties: str, more: str = "", host: str = "") -> str:
    """Of the two bodies of Indonesia and Cambodia, unless sides are given."""
    me = f"<{NAMES.id('meeting', name)}>"
    sides = " , ".join(parties or ("state:id", "state:kh"))
    text = (
        f'{me} a mfk:Meeting ; skos:prefLabel "{name}"@en ; mfk:meetingKind of:bilateral-meeting ; '
        f"mfk:meetingStatus was:{status} ; mfk:party {sides} ; mfk:when <urn:day> ; mfk:sourceCount 1 ; mfk:topic about:disaster {more} .\n"
    )
    if not parties:
        text += f"{me} mfk:concernsRelation <{NAMES.id('relation', 'id-kh')}> ; mfk:hasParticipant org:of-id , org:of-kh .\n"
        for state in ("id", "kh"):
            part = f"<{NAMES.id('participation', f'{name}-{state}')}>"
            text += f"{me} mfk:hasParticipation {part} . {part} mfk:agent org:of-{state} ; mfk:forParty state:{state} .\n"
    if host:
        part = f"<{NAMES.id('participation', f'{name}-host')}>"
        text += f"{me} mfk:hasParticipation {part} . {part} mfk:role role:host ; mfk:forParty {host} .\n"
    return text


def commitment(name: str, kind: str, status: str, *parties: str, more: str = "") -> str:
    sides = " , ".join(parties or ("state:id", "state:kh"))
    relation = "" if parties else "; mfk:concernsRelation <https://w3id.org/mufakat/id/relation/id-kh>"
    return (
        f'<{NAMES.id("commitment", name)}> a mfk:Commitment ; skos:prefLabel "{name}"@en ; mfk:commitmentKind kind:{kind} ; '
        f"mfk:commitmentStatus stands:{status} ; mfk:party {sides} ; mfk:when <urn:day> ; mfk:sourceCount 1 {relation} {more} .\n"
    )


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "store") as opened:
        yield opened


def tell(store: Store, text: str) -> Store:
    """The graphs of a text: the consolidated one, what is derived of it, and the sides as authority."""
    current, authority = (ox.NamedNode(NAMES.graph(name)) for name in ("current", "authority"))
    triples = list(ox.parse(PREFIXES + SIDES + text, ox.RdfFormat.TURTLE))
    quads = [ox.Quad(t.subject, t.predicate, t.object, current) for t in triples]
    sides = [
        ox.Quad(q.subject, q.predicate, q.object, authority) for q in quads if "/id/state/" in str(q.subject)
    ]
    store.replace_graph(current.value, quads)
    store.replace_graph(authority.value, sides)
    store.replace_graph(NAMES.graph("derived"), derive(quads, NAMES))
    return store


def column(store: Store, question: str, name: str, **params: str) -> list[str | None]:
    return [row[name] for row in ask(store, question, **params).records()]


@pytest.mark.parametrize("status", ["planned", "proposed", "cancelled"])
@pytest.mark.parametrize(
    ("question", "params"),
    [
        ("institution/counterparts", {"pair": "IDN,KHM"}),
        ("pair/ministries", {"pair": "IDN,KHM"}),
        ("topic/institutions", {}),
        ("topic/talk-only", {}),
        ("actor/counterparts", {"actor": "Bureau of Tides"}),
    ],
)
def test_who_was_to_meet_has_not_met(
    status: str, question: str, params: dict[str, str], asked: Store
) -> None:
    assert not ask(tell(asked, meeting("called-off", status)), question, **params)
    assert len(ask(tell(asked, meeting("talks", "held")), question, **params)) == 1, "the same, held"


def test_nobody_attended_what_was_not_held(asked: Store) -> None:
    tell(asked, meeting("talks", "held") + meeting("called-off", "cancelled"))
    rows = ask(asked, "meeting/attendance", name="tides").records()
    assert {row["label"]: row["answer"] for row in rows} == {"talks": "reported", "called-off": "no evidence"}


def test_meetings_are_counted_where_they_were_held(asked: Store) -> None:
    tell(asked, meeting("talks", "held") + meeting("called-off", "cancelled") + meeting("next", "planned"))
    assert column(asked, "institution/list", "meetings") == ["1", "1"]
    assert column(asked, "pair/instruments", "meetings", year="2031") == ["1"]
    assert column(asked, "pair/years", "meetings", pair="IDN,KHM") == ["3"], (
        "as mfk:meetings says: of any status"
    )
    tell(asked, meeting("called-off", "cancelled"))
    assert column(asked, "institution/list", "meetings") == ["0", "0"], "named, and never met"
    assert column(asked, "pair/instruments", "meetings") == ["0"]


def test_the_host_is_who_is_told_as_host_or_whose_place_it_is(asked: Store) -> None:
    pairs = (
        meeting("abroad", "held", more="; mfk:where <urn:geneva>") + meeting("somewhere", "held")
        + meeting("at-home", "held", more="; mfk:where <urn:bogor>")
    )  # fmt: skip
    found = ask(tell(asked, pairs), "meeting/levels", pair="IDN,KHM").records()
    assert {(row["label"], row["host"], row["host_by"]) for row in found} == {
        ("abroad", "not reported", "not reported"),
        ("somewhere", "not reported", "not reported"),
        ("at-home", "IDN", "place"),
    }
    bodies = meeting("un", "held", "state:id", "org:igo-un", host="org:igo-un")
    bodies += meeting("asean", "held", "state:id", "org:asean", host="org:asean")
    assert column(tell(asked, bodies), "meeting/levels", "host", pair="IDN,UN") == ["UN"]
    assert column(asked, "meeting/levels", "host", pair="IDN,ASEAN") == ["ASEAN"]


def test_a_body_without_a_code_undertakes_alone_and_in_its_direction(asked: Store) -> None:
    by, to = (
        "; mfk:committedBy org:asean ; mfk:committedTo state:id",
        "; mfk:committedBy state:id ; mfk:committedTo org:asean",
    )
    text = commitment("of-asean", "pledge", "agreed", "org:asean", "state:id", more=by)
    text += commitment("to-asean", "pledge", "agreed", "org:asean", "state:id", more=to)
    tell(asked, text)
    for question in ("commitment/open", "commitment/responsible"):
        params = {"asof": "2031-12-31"} if question.endswith("open") else {}
        rows = ask(asked, question, **params).records()
        assert {(row["label"], row["by"]) for row in rows} == {("of-asean", "ASEAN"), ("to-asean", "IDN")}
    rows = [line.split("\t") for line in export(asked, "events").decode().splitlines()[1:]]
    assert {(row[2], row[8]) for row in rows} == {("ASEAN", "Indonesia"), ("Indonesia", "ASEAN")}


SIGNED = {
    "named": ("memorandum-of-understanding", "signed"),
    "unnamed": ("agreement", "signed"),
    "runs": ("treaty", "in-force"),
    "done": ("plan-of-action", "implemented"),
}
UNSIGNED = {
    "kept": ("pledge", "implemented"),
    "scheme": ("programme", "in-force"),
    "meant": ("memorandum-of-understanding", "planned"),
    "word": ("agreement", "agreed"),
}


def test_what_is_signed_is_the_same_in_every_answer(asked: Store) -> None:
    """Signed with or without a named kind, or a document that is in force or carried out by now."""
    text = "".join(commitment(name, *what) for name, what in (SIGNED | UNSIGNED).items())
    tell(asked, text)
    assert set(column(asked, "commitment/signed", "label")) == set(SIGNED)
    assert column(asked, "commitment/signed", "strength") == ["5", "4", "3", "0"]
    assert set(column(asked, "commitment/signatories", "label")) == set(SIGNED)
    told = {row["label"]: row["signing"] for row in ask(asked, "commitment/state").records()}
    assert told == {**dict.fromkeys(SIGNED, "reported"), "meant": "not reported"}
    assert column(asked, "pair/years", "signed") == [str(len(SIGNED))]


@pytest.mark.parametrize(
    ("kind", "status", "outcome"),
    [
        ("agreement", "signed", "signed text"),
        ("treaty", "in-force", "signed text"),  # signed there, in force by now
        ("pledge", "implemented", "undertaking"),
        ("agreement", "agreed", "undertaking"),
        ("invitation", "proposed", "talk only, as reported"),  # one side's offer, not answered
    ],
)
def test_what_came_of_a_meeting(kind: str, status: str, outcome: str, asked: Store) -> None:
    tell(
        asked,
        meeting("talks", "held")
        + commitment("c", kind, status, more=f"; mfk:madeAt <{NAMES.id('meeting', 'talks')}>"),
    )
    assert column(asked, "meeting/outcomes", "outcome") == [outcome]


def test_a_plan_lays_nothing_down(asked: Store) -> None:
    talks = meeting("talks", "held")
    planned = commitment("c", "treaty", "planned", more="; mfk:topic about:disaster")
    assert len(ask(tell(asked, talks + planned), "topic/talk-only")) == 1
    assert not ask(tell(asked, talks + planned.replace("stands:planned", "stands:signed")), "topic/talk-only")


def test_the_one_before_is_of_the_same_field_or_body(asked: Store) -> None:
    """The health ministries' second meeting is not followed by the third of the immigration services."""
    pair = f"; mfk:concernsRelation <{NAMES.id('relation', 'id-kh')}> ; mfk:seriesOrdinal"
    third = meeting("third", "held", more=pair + " 3")
    second = meeting("second", "held", more=pair + " 2")
    other = meeting("health", "held", "state:id", "state:kh", more=pair + " 2").replace("disaster", "health")
    assert column(tell(asked, third + other), "meeting/series", "answer") == ["implied, not reported"] * 2
    found = ask(tell(asked, third + other + second), "meeting/series").records()
    assert [row["previous_label"] for row in found if row["label"] == "third"] == ["second"]
