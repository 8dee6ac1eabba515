"""The graphs that need no article: authority data, the vocabulary, and the description of the data set.

All are pure functions of the files in this folder and of the base IRI. The Turtle files are written with
the default base and re-based on load, so that one setting moves the whole graph.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import pyoxigraph as ox
import rdflib

from ontology import terms
from ontology.knowledge import AuthorityError, Body, Knowledge, State, TopicConcept
from ontology.terms import DEFAULT_BASE, Names

FOLDER = Path(__file__).parent
LICENCE = "https://creativecommons.org/licenses/by/4.0/"

Object = ox.NamedNode | ox.Literal
Statement = tuple[str, str, Object]

_TYPE = terms.RDF + "type"
_LABEL = terms.SKOS + "prefLabel"
_OTHER_LABEL = terms.SKOS + "altLabel"
_DEFINITION = terms.SKOS + "definition"
_SAME_AS = terms.OWL + "sameAs"
_PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}){0,2}")

_PILLARS = {
    "APSC": {"en": "ASEAN Political-Security Community", "id": "Masyarakat Politik-Keamanan ASEAN"},
    "AEC": {"en": "ASEAN Economic Community", "id": "Masyarakat Ekonomi ASEAN"},
    "ASCC": {"en": "ASEAN Socio-Cultural Community", "id": "Masyarakat Sosial Budaya ASEAN"},
}


def authority_quads(knowledge: Knowledge, names: Names) -> list[ox.Quad]:
    """The graph ``graph/authority``: states, institutions, topics, concept schemes and the vocabulary.

    Args: the authority tables; the names under the base in use.
    Returns: sorted quads without blank nodes.
    Raises: AuthorityError naming the table and the value where the tables contradict themselves.
    """
    check(knowledge)
    graph = ox.NamedNode(names.graph("authority"))
    quads = {
        ox.Quad(triple.subject, triple.predicate, triple.object, graph)
        for triple in ox.parse(_turtle("vocabulary.ttl", names), ox.RdfFormat.TURTLE)
    }
    quads.update(_quads(_authority(knowledge, names), graph))
    return sorted(quads, key=str)


def meta_quads(names: Names) -> list[ox.Quad]:
    """The graph ``graph/meta``: the data set (DCAT, VoID), its licence, and the rules as a PROV run.

    Nothing in it depends on the articles or on a clock. Returns sorted quads.
    """
    return sorted(_quads(_meta(names), ox.NamedNode(names.graph("meta"))), key=str)


def vocabulary(names: Names) -> rdflib.Graph:
    """The OWL vocabulary under the base in use."""
    return rdflib.Graph().parse(data=_turtle("vocabulary.ttl", names), format="turtle")


def shapes(names: Names) -> rdflib.Graph:
    """The SHACL shapes under the base in use."""
    return rdflib.Graph().parse(data=_turtle("shapes.ttl", names), format="turtle")


def concepts() -> Mapping[str, tuple[str, ...]]:
    """The ids of every concept scheme of ``schemes.csv``, in the order of the table.

    Example: ``concepts()["meeting-status"] == ("held", "planned", "proposed", "cancelled")``.
    """
    found: dict[str, list[str]] = {}
    for row in _scheme_rows():
        found.setdefault(row["scheme"], []).extend([row["id"]] if row["id"] else [])
    return {scheme: tuple(ids) for scheme, ids in found.items()}


def check(knowledge: Knowledge) -> None:
    """Refuse tables that contradict themselves.

    Ids are unique within their table, codes among the states; dates are ISO and in order; parents and
    broader topics form no circle; what replaces and is replaced stands in the table; roles and pillars are
    known. Raises AuthorityError naming the table, the row and the value.
    """
    tables = {"states.csv": knowledge.states, "institutions.csv": knowledge.bodies}
    for table, items in {**tables, "topics.csv": knowledge.topics}.items():
        _refuse_doubles(table, "id", (item.id for item in items))
    _refuse_doubles("states.csv", "iso2", (state.alpha2 for state in knowledge.states))
    _refuse_doubles("states.csv", "iso3", (state.alpha3 for state in knowledge.states))
    roles = concepts()["asean-role"]
    for state in knowledge.states:
        _known("states.csv", state.id, "role", _slug(state.role), roles)
        _dated("states.csv", state.id, state.asean_since)
    ids = {body.id for body in knowledge.bodies}
    for body in knowledge.bodies:
        _dated("institutions.csv", body.id, body.valid_from, body.valid_to)
        for replaced in body.replaces:
            _known("institutions.csv", body.id, "replaces", replaced, ids)
    for topic in knowledge.topics:
        _known("topics.csv", topic.id, "pillar", topic.pillar, _PILLARS)
    _refuse_circles("institutions.csv", {body.id: body.parent for body in knowledge.bodies})
    _refuse_circles("topics.csv", {topic.id: topic.broader for topic in knowledge.topics})


def _turtle(name: str, names: Names) -> str:
    return (FOLDER / name).read_text("utf-8").replace(DEFAULT_BASE, names.base)


def _quads(statements: Iterable[Statement], graph: ox.NamedNode) -> set[ox.Quad]:
    return {ox.Quad(ox.NamedNode(s), ox.NamedNode(p), o, graph) for s, p, o in statements}


def _texts(subject: str, predicate: str, texts: Mapping[str, str]) -> Iterator[Statement]:
    """One literal per language; the "local" name of a table has a language that the table does not tell."""
    for language, text in texts.items():
        literal = ox.Literal(text) if language == "local" else ox.Literal(text, language=language)
        yield subject, _OTHER_LABEL if language == "local" else predicate, literal


def _authority(knowledge: Knowledge, names: Names) -> Iterator[Statement]:
    for state in knowledge.states:
        yield from _state(state, names)
    for body in knowledge.bodies:
        yield from _body(body, knowledge, names)
    yield from _schemes(names)
    yield from _topics(knowledge.topics, names)


def _state(state: State, names: Names) -> Iterator[Statement]:
    me = names.authority(state.id)
    kind = "State" if state.id.startswith("state/") else "IntergovernmentalOrganization"
    yield me, _TYPE, ox.NamedNode(names.term(kind))
    yield from _texts(me, _LABEL, state.names)
    yield me, _OTHER_LABEL, ox.Literal(state.official_name, language="en")
    for alias in state.aliases:
        yield me, _OTHER_LABEL, ox.Literal(alias)
    yield me, names.term("alpha2"), ox.Literal(state.alpha2)
    yield me, names.term("alpha3"), ox.Literal(state.alpha3)
    yield me, names.term("aseanRole"), ox.NamedNode(names.id("asean-role", _slug(state.role)))
    yield me, names.term("verified"), _boolean(state.verified)
    if state.asean_since:
        yield me, names.term("aseanSince"), _edtf(state.asean_since)
    if state.wikidata:
        yield me, _SAME_AS, ox.NamedNode(f"http://www.wikidata.org/entity/{state.wikidata}")
    if state.geonames:
        yield me, _SAME_AS, ox.NamedNode(f"https://sws.geonames.org/{state.geonames}/")


def _body(body: Body, knowledge: Knowledge, names: Names) -> Iterator[Statement]:
    me = names.authority(body.id)
    among_states = body.country is None or body.country in knowledge.state_of
    kind = "Institution" if among_states else "IntergovernmentalOrganization"
    yield me, _TYPE, ox.NamedNode(names.term(kind))
    yield from _texts(me, _LABEL, body.names)
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
        yield me, names.term("validFrom"), _edtf(body.valid_from)
    if body.valid_to:
        yield me, names.term("validTo"), _edtf(body.valid_to)
    yield me, names.term("verified"), _boolean(body.verified)
    if body.verified:
        yield me, names.term("vouchedBy"), ox.Literal(body.source)
    if body.wikidata:
        yield me, _SAME_AS, ox.NamedNode(f"http://www.wikidata.org/entity/{body.wikidata}")


def _side(body: Body, knowledge: Knowledge) -> str | None:
    if body.country is None:
        return None
    state = knowledge.state_of.get(body.country)
    return state.id if state else f"org/{body.country.lower()}"


def _scheme_rows() -> tuple[dict[str, str], ...]:
    with (FOLDER / "schemes.csv").open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def _schemes(names: Names) -> Iterator[Statement]:
    for row in _scheme_rows():
        scheme = names.id("scheme", row["scheme"])
        me = names.id(row["scheme"], row["id"]) if row["id"] else scheme
        yield from _concept(me, scheme, names, top=True)
        yield from _texts(me, _LABEL, {"en": row["label_en"], "id": row["label_id"]})
        yield from _texts(me, _DEFINITION, {"en": row["definition_en"], "id": row["definition_id"]})


def _concept(me: str, scheme: str, names: Names, top: bool) -> Iterator[Statement]:
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
    yield from _concept(scheme, scheme, names, top=False)
    yield from _texts(
        scheme, _LABEL, {"en": "Topics of diplomatic relations", "id": "Topik hubungan diplomatik"}
    )
    for pillar, labels in _PILLARS.items():
        group = names.id("pillar", pillar.lower())
        yield group, _TYPE, ox.NamedNode(terms.SKOS + "Collection")
        yield from _texts(group, _LABEL, labels)
    for topic in topics:
        me = names.id("topic", topic.id)
        yield from _concept(me, scheme, names, top=topic.broader is None)
        yield from _texts(me, _LABEL, topic.labels)
        yield names.id("pillar", topic.pillar.lower()), terms.SKOS + "member", ox.NamedNode(me)
        if topic.broader:
            broader = names.id("topic", topic.broader)
            yield me, terms.SKOS + "broader", ox.NamedNode(broader)
            yield broader, terms.SKOS + "narrower", ox.NamedNode(me)


def _meta(names: Names) -> Iterator[Statement]:
    dataset, agent = names.id("dataset", "mufakat"), names.id("agent", "mufakat")
    run, rules = names.id("run", "rules"), names.id("agent", "rules")
    ontology = ox.NamedNode(names.base + "ontology")
    title = {"en": "Mufakat: diplomatic relations of Southeast Asia, with evidence",
             "id": "Mufakat: hubungan diplomatik Asia Tenggara beserta buktinya"}  # fmt: skip
    description = {
        "en": "Actors, institutions, meetings and commitments taken from news articles by rules; every fact "
        "is what an article says and carries the words that say it. Whole articles are not part of it.",
        "id": "Pelaku, lembaga, pertemuan, dan komitmen yang diambil dari artikel berita dengan kaidah; setiap "
        "fakta adalah ucapan suatu artikel dan membawa kata-katanya. Naskah artikel utuh tidak termasuk.",
    }
    for kind in (terms.DCAT + "Dataset", terms.VOID + "Dataset"):
        yield dataset, _TYPE, ox.NamedNode(kind)
    yield from _texts(dataset, terms.DCTERMS + "title", title)
    yield from _texts(dataset, terms.DCTERMS + "description", description)
    for keyword, language in (("diplomacy", "en"), ("diplomasi", "id"), ("ASEAN", "en"), ("ASEAN", "id")):
        yield dataset, terms.DCAT + "keyword", ox.Literal(keyword, language=language)
    for role in ("creator", "publisher"):
        yield dataset, terms.DCTERMS + role, ox.NamedNode(agent)
    yield dataset, terms.DCTERMS + "license", ox.NamedNode(LICENCE)
    yield dataset, terms.DCTERMS + "conformsTo", ontology
    yield dataset, terms.VOID + "uriSpace", ox.Literal(names.base + "id/")
    used = (names.ontology, terms.SKOS, terms.ORG, terms.PROV, terms.OA, terms.DCTERMS)
    for namespace in used:
        yield dataset, terms.VOID + "vocabulary", ox.NamedNode(namespace)
    yield dataset, terms.PROV + "wasGeneratedBy", ox.NamedNode(run)
    yield agent, _TYPE, ox.NamedNode(terms.PROV + "Agent")
    yield agent, terms.RDFS + "label", ox.Literal("Mufakat")
    for kind in (names.term("ExtractionRun"), terms.PROV + "Activity"):
        yield run, _TYPE, ox.NamedNode(kind)
    yield from _texts(
        run, terms.RDFS + "label", {"en": "Extraction by rules", "id": "Ekstraksi dengan kaidah"}
    )
    yield run, terms.PROV + "wasAssociatedWith", ox.NamedNode(rules)
    yield run, terms.PROV + "used", ontology
    yield rules, _TYPE, ox.NamedNode(terms.PROV + "SoftwareAgent")
    yield rules, terms.RDFS + "label", ox.Literal("Mufakat, extraction by rules", language="en")
    yield rules, terms.PROV + "actedOnBehalfOf", ox.NamedNode(agent)


def _boolean(value: bool) -> ox.Literal:
    return ox.Literal(str(value).lower(), datatype=ox.NamedNode(terms.XSD + "boolean"))


def _edtf(value: str) -> ox.Literal:
    return ox.Literal(value, datatype=ox.NamedNode(terms.EDTF))


def _slug(role: str) -> str:
    return role.replace("_", "-")


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
