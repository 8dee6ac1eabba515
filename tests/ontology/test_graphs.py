"""The authority graph and the description of the data set: complete, sorted, movable, the same every time."""

from __future__ import annotations

from typing import get_args

import pyoxigraph as ox
import pytest

from ingest import facts
from ontology import terms
from ontology.graphs import authority_quads, meta_quads
from ontology.knowledge import Knowledge, load
from ontology.schemes import concepts, entries
from ontology.terms import Names

NAMES = Names()
KNOWLEDGE: Knowledge = load()
AUTHORITY = authority_quads(KNOWLEDGE, NAMES)
LABEL = terms.SKOS + "prefLabel"


def objects(subject: str, predicate: str) -> set[str]:
    found = set()
    for quad in AUTHORITY:
        if quad.subject == ox.NamedNode(subject) and quad.predicate == ox.NamedNode(predicate):
            assert isinstance(quad.object, ox.NamedNode | ox.Literal)
            found.add(quad.object.value)
    return found


@pytest.mark.parametrize(
    ("quads", "graph"), [(AUTHORITY, "authority"), (meta_quads(NAMES), "meta")], ids=["authority", "meta"]
)
def test_quads_are_sorted_unique_named_and_without_blank_nodes(quads: list[ox.Quad], graph: str) -> None:
    assert len(quads) > 20
    assert quads == sorted(set(quads), key=str)
    for quad in quads:
        assert quad.graph_name == ox.NamedNode(NAMES.graph(graph))
        assert isinstance(quad.subject, ox.NamedNode)
        assert isinstance(quad.object, ox.NamedNode | ox.Literal)


def test_the_graphs_do_not_depend_on_the_order_of_the_tables() -> None:
    turned = Knowledge(
        KNOWLEDGE.states[::-1],
        KNOWLEDGE.further_states[::-1],
        KNOWLEDGE.bodies[::-1],
        KNOWLEDGE.topics[::-1],
        KNOWLEDGE.state_of,
    )
    assert authority_quads(turned, NAMES) == AUTHORITY


def test_another_base_leaves_nothing_of_the_default() -> None:
    names = Names("https://example.org/kb/")
    for quads, default in (
        (authority_quads(KNOWLEDGE, names), AUTHORITY),
        (meta_quads(names), meta_quads(NAMES)),
    ):
        assert len(quads) == len(default)
        assert not [quad for quad in quads if NAMES.base in str(quad)]


def test_states_have_codes_names_and_what_was_verified() -> None:
    members = [state for state in KNOWLEDGE.states if state.role == "asean_member"]
    assert len(members) == 11
    for state in KNOWLEDGE.states:
        me = NAMES.authority(state.id)
        assert objects(me, NAMES.term("alpha2")) == {state.alpha2}
        assert objects(me, NAMES.term("alpha3")) == {state.alpha3}
        assert objects(me, NAMES.term("verified")) == {str(state.verified).lower()}
        assert objects(me, LABEL) == set(state.names.values())
    for state in members:
        assert objects(NAMES.authority(state.id), NAMES.term("aseanSince")) == {state.asean_since}


BODIES = [
    ("a ministry that was dissolved ends", "org/id-kemenkumham", "validTo", {"2024-10-21"}),
    ("its heir begins on that day", "org/id-kemenham", "validFrom", {"2024-10-21"}),
    ("a month stays a month", "org/kh-gdi", "validFrom", {"2014-04"}),
    ("a national body acts for its state", "org/kh-gdi", "actsFor", {NAMES.id("state", "kh")}),
    ("an organ acts for its organization", "org/asean-amm", "actsFor", {NAMES.id("org", "asean")}),
    ("an organization does not act for itself", "org/asean", "actsFor", set()),
    ("what nobody saw is marked", "org/ph-pdea", "verified", {"false"}),
    ("and vouched for by nobody", "org/ph-pdea", "vouchedBy", set()),
    ("what was seen is marked", "org/kh-gdi", "verified", {"true"}),
]


@pytest.mark.parametrize(
    ("body", "term", "values"), [row[1:] for row in BODIES], ids=[row[0] for row in BODIES]
)
def test_bodies(body: str, term: str, values: set[str]) -> None:
    assert objects(NAMES.authority(body), NAMES.term(term)) == values


def test_bodies_keep_their_parents_heirs_and_type() -> None:
    assert objects(NAMES.id("org", "kh-gdi"), terms.ORG + "subOrganizationOf") == {NAMES.id("org", "kh-moi")}
    assert objects(NAMES.id("org", "id-kemenham"), terms.DCTERMS + "replaces") == {
        NAMES.id("org", "id-kemenkumham")
    }
    assert objects(NAMES.id("org", "kh-gdi"), terms.RDF + "type") == {NAMES.term("Institution")}
    for body in ("org/asean", "org/asean-secretariat", "igo/eu"):
        assert objects(NAMES.authority(body), terms.RDF + "type") == {
            NAMES.term("IntergovernmentalOrganization")
        }


def test_topics_are_a_scheme_with_broader_and_pillars() -> None:
    scheme = NAMES.id("scheme", "topic")
    in_pillars: list[str] = []
    for pillar in ("apsc", "aec", "ascc"):
        in_pillars += objects(NAMES.id("pillar", pillar), terms.SKOS + "member")
    assert sorted(in_pillars) == sorted(NAMES.id("topic", topic.id) for topic in KNOWLEDGE.topics)
    for topic in KNOWLEDGE.topics:
        me = NAMES.id("topic", topic.id)
        broader = {NAMES.id("topic", topic.broader)} if topic.broader else set()
        assert objects(me, terms.SKOS + "broader") == broader
        assert objects(me, terms.SKOS + "inScheme") == {scheme}
        assert objects(me, terms.SKOS + "topConceptOf") == (set() if broader else {scheme})


def test_every_concept_is_labelled_and_defined_in_both_languages() -> None:
    for entry in entries():
        me = NAMES.id(entry.scheme, entry.id) if entry.id else NAMES.id("scheme", entry.scheme)
        for texts in (entry.labels, entry.definitions):
            assert set(texts) == {"en", "id"}
            assert all(text and text == text.strip() for text in texts.values()), me
        assert entry.definitions["en"] != entry.definitions["id"]
        assert objects(me, LABEL) == set(entry.labels.values())
    assert len({(entry.scheme, entry.id) for entry in entries()}) == len(entries())


SCHEMES = [
    (
        "meeting-kind",
        "bilateral-meeting multilateral-meeting summit visit courtesy-call call consultation signing "
        "exercise other",
    ),
    ("meeting-status", "held planned proposed cancelled"),
    (
        "commitment-kind",
        "treaty memorandum-of-understanding letter-of-intent joint-statement plan-of-action agreement pledge "
        "invitation programme",
    ),
    ("commitment-status", "proposed planned agreed signed in-force implemented broken-off lapsed unknown"),
    ("source-tier", "official agency daily rewrite brief unknown"),
    ("participation-role", " ".join(get_args(facts.Role))),
    ("precision", " ".join(get_args(facts.Precision))),
]


@pytest.mark.parametrize(("scheme", "ids"), SCHEMES, ids=[scheme for scheme, _ in SCHEMES])
def test_schemes_hold_exactly_the_ids_that_the_pipeline_writes(scheme: str, ids: str) -> None:
    assert concepts()[scheme] == tuple(ids.split())


def test_the_data_set_names_its_licence_its_maker_and_the_run() -> None:
    quads = {(quad.subject, quad.predicate, quad.object) for quad in meta_quads(NAMES)}
    dataset, run = (ox.NamedNode(NAMES.id(*pair)) for pair in (("dataset", "mufakat"), ("run", "rules")))
    licence = ox.NamedNode("https://creativecommons.org/licenses/by/4.0/")
    assert (dataset, ox.NamedNode(terms.DCTERMS + "license"), licence) in quads
    assert (run, ox.NamedNode(terms.RDF + "type"), ox.NamedNode(NAMES.term("ExtractionRun"))) in quads
    assert (
        run,
        ox.NamedNode(terms.PROV + "wasAssociatedWith"),
        ox.NamedNode(NAMES.id("agent", "rules")),
    ) in quads
    assert not [quad for quad in quads if "dateTime" in str(quad) or "XMLSchema#date" in str(quad)], (
        "no clock"
    )
