"""The graphs that need no article: authority data, the vocabulary, and the description of the data set.

All are pure functions of the files in this folder and of the base IRI. The Turtle files are written with
the default base and re-based on load, so that one setting moves the whole graph.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import rdflib

from ontology import terms
from ontology.consistency import check
from ontology.description import description
from ontology.knowledge import Body, Knowledge, State, TopicConcept
from ontology.schemes import PILLARS, entries
from ontology.statements import LICENCE, Statement, boolean, edtf, quads, texts
from ontology.terms import DEFAULT_BASE, Names

FOLDER = Path(__file__).parent
_TYPE = terms.RDF + "type"
_LABEL = terms.SKOS + "prefLabel"
_OTHER_LABEL = terms.SKOS + "altLabel"
_DEFINITION = terms.SKOS + "definition"
_SAME_AS = terms.OWL + "sameAs"


def authority_quads(knowledge: Knowledge, names: Names) -> list[ox.Quad]:
    """The graph ``graph/authority``: states, institutions, topics, concept schemes and the vocabulary.

    Args: the authority tables; the names under the base in use.
    Returns: sorted quads without blank nodes.
    Raises: AuthorityError naming the table and the value where the tables contradict themselves.
    """
    check(knowledge)
    graph = ox.NamedNode(names.graph("authority"))
    found = {
        ox.Quad(triple.subject, triple.predicate, triple.object, graph)
        for triple in ox.parse(turtle("vocabulary.ttl", names), ox.RdfFormat.TURTLE)
    }
    found.update(quads(authority_statements(knowledge, names), graph))
    return sorted(found, key=str)


def meta_quads(names: Names) -> list[ox.Quad]:
    """The graph ``graph/meta``: the data set (DCAT, VoID), its licence, and the rules as a PROV run.

    Nothing in it depends on the articles or on a clock. Returns sorted quads.
    """
    return sorted(quads(description(names), ox.NamedNode(names.graph("meta"))), key=str)


def vocabulary(names: Names) -> rdflib.Graph:
    """The OWL vocabulary under the base in use."""
    return rdflib.Graph().parse(data=turtle("vocabulary.ttl", names), format="turtle")


def vocabulary_triples(names: Names) -> list[ox.Triple]:
    """The same as sorted triples of pyoxigraph, which reads it a hundred times faster."""
    return sorted(ox_triples(turtle("vocabulary.ttl", names)), key=str)


def shapes(names: Names) -> rdflib.Graph:
    """The SHACL shapes under the base in use."""
    return rdflib.Graph().parse(data=turtle("shapes.ttl", names), format="turtle")


def ox_triples(turtle: str) -> list[ox.Triple]:
    """The triples of a Turtle text."""
    return [quad.triple for quad in ox.parse(turtle, ox.RdfFormat.TURTLE)]


def turtle(name: str, names: Names) -> str:
    """A Turtle file of this folder (``vocabulary.ttl``, ``shapes.ttl``) as it is written, under a base."""
    return (FOLDER / name).read_text("utf-8").replace(DEFAULT_BASE, names.base)


def authority_statements(knowledge: Knowledge, names: Names) -> Iterator[Statement]:
    """The authority tables and concept schemes, without the vocabulary, as they come."""
    for state in knowledge.states + knowledge.further_states:
        yield from _state(state, names)
    for body in knowledge.bodies:
        yield from _body(body, knowledge, names)
    yield from _schemes(names)
    yield from _topics(knowledge.topics, names)


def _state(state: State, names: Names) -> Iterator[Statement]:
    me = names.authority(state.id)
    kind = "State" if state.id.startswith("state/") else "IntergovernmentalOrganization"
    yield me, _TYPE, ox.NamedNode(names.term(kind))
    yield from texts(me, _LABEL, state.names)
    if state.official_name:
        yield me, _OTHER_LABEL, ox.Literal(state.official_name, language="en")
    for alias in state.aliases:
        yield me, _OTHER_LABEL, ox.Literal(alias)
    yield me, names.term("alpha2"), ox.Literal(state.alpha2)
    yield me, names.term("alpha3"), ox.Literal(state.alpha3)
    if state.role:
        yield me, names.term("aseanRole"), ox.NamedNode(names.id("asean-role", state.role.replace("_", "-")))
    yield me, names.term("verified"), boolean(state.verified)
    if state.asean_since:
        yield me, names.term("aseanSince"), edtf(state.asean_since)
    if state.wikidata:
        yield me, _SAME_AS, ox.NamedNode(f"http://www.wikidata.org/entity/{state.wikidata}")
    if state.geonames:
        yield me, _SAME_AS, ox.NamedNode(f"https://sws.geonames.org/{state.geonames}/")


def _body(body: Body, knowledge: Knowledge, names: Names) -> Iterator[Statement]:
    me = names.authority(body.id)
    among_states = body.country is None or body.country in knowledge.state_of
    kind = "Institution" if among_states else "IntergovernmentalOrganization"
    yield me, _TYPE, ox.NamedNode(names.term(kind))
    yield from texts(me, _LABEL, body.names)
    for label in (*body.abbreviations, *body.aliases):
        yield me, _OTHER_LABEL, ox.Literal(label)
    side = _side(body, knowledge)
    if side and side != body.id:
        yield me, names.term("actsFor"), ox.NamedNode(names.authority(side))
    if body.parent:
        yield me, terms.ORG + "subOrganizationOf", ox.NamedNode(names.authority(body.parent))
    for replaced in body.replaces:
        yield me, terms.DCTERMS + "replaces", ox.NamedNode(names.authority(replaced))
    if body.valid_from:
        yield me, names.term("validFrom"), edtf(body.valid_from)
    if body.valid_to:
        yield me, names.term("validTo"), edtf(body.valid_to)
    yield me, names.term("verified"), boolean(body.verified)
    if body.verified:
        yield me, names.term("vouchedBy"), ox.Literal(body.source)
    if body.wikidata:
        yield me, _SAME_AS, ox.NamedNode(f"http://www.wikidata.org/entity/{body.wikidata}")


def _side(body: Body, knowledge: Knowledge) -> str | None:
    if body.country is None:
        return None
    state = knowledge.state_of.get(body.country)
    return state.id if state else f"org/{body.country.lower()}"


def _schemes(names: Names) -> Iterator[Statement]:
    for entry in entries():
        scheme = names.id("scheme", entry.scheme)
        me = names.id(entry.scheme, entry.id) if entry.id else scheme
        yield from _concept(me, scheme, top=True)
        yield from texts(me, _LABEL, entry.labels)
        yield from texts(me, _DEFINITION, entry.definitions)


def _concept(me: str, scheme: str, top: bool) -> Iterator[Statement]:
    if me == scheme:
        yield me, _TYPE, ox.NamedNode(terms.SKOS + "ConceptScheme")
        yield me, terms.DCTERMS + "license", ox.NamedNode(LICENCE)
        return
    yield me, _TYPE, ox.NamedNode(terms.SKOS + "Concept")
    yield me, terms.SKOS + "inScheme", ox.NamedNode(scheme)
    if top:
        yield me, terms.SKOS + "topConceptOf", ox.NamedNode(scheme)
        yield scheme, terms.SKOS + "hasTopConcept", ox.NamedNode(me)


def _topics(topics: tuple[TopicConcept, ...], names: Names) -> Iterator[Statement]:
    scheme = names.id("scheme", "topic")
    yield from _concept(scheme, scheme, top=False)
    yield from texts(
        scheme, _LABEL, {"en": "Topics of diplomatic relations", "id": "Topik hubungan diplomatik"}
    )
    for pillar, labels in PILLARS.items():
        group = names.id("pillar", pillar.lower())
        yield group, _TYPE, ox.NamedNode(terms.SKOS + "Collection")
        yield from texts(group, _LABEL, labels)
    for topic in topics:
        me = names.id("topic", topic.id)
        yield from _concept(me, scheme, top=topic.broader is None)
        yield from texts(me, _LABEL, topic.labels)
        yield names.id("pillar", topic.pillar.lower()), terms.SKOS + "member", ox.NamedNode(me)
        if topic.broader:
            broader = names.id("topic", topic.broader)
            yield me, terms.SKOS + "broader", ox.NamedNode(broader)
            yield broader, terms.SKOS + "narrower", ox.NamedNode(me)
