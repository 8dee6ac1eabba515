"""The data set described for people and machines: VoID with counts, DCAT with distributions, schema.org."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyoxigraph as ox

from ontology.description import description
from ontology.statements import LICENCE, Statement
from ontology.terms import DCAT, DCTERMS, PROV, RDF, VOID, XSD, Names
from queries.dumps import Dump, read_manifest
from queries.publishing import jsonld
from queries.publishing.description import describe, look_up
from queries.publishing.document import triples, write
from queries.publishing.entry import Place, Shown, render, shown
from queries.publishing.naming import Naming
from queries.publishing.schema_org import PUBLIC, schema_org
from queries.publishing.tree import LDES, TREE, stream_iri
from queries.publishing.tree import PATH as STREAM
from queries.statistics import Statistics, read_statistics
from queries.store import Store

PATH = "dataset/mufakat"
SPDX = "http://spdx.org/rdf/terms#"
_IANA = "http://www.iana.org/assignments/media-types/"
# What readers come for; what carries it follows by number.
_FIRST = ("Meeting", "Commitment", "Instrument", "Person", "Institution", "IntergovernmentalOrganization",
          "State", "BilateralRelation", "Post", "Article")  # fmt: skip
_FORMATS = ("Turtle", "N-Triples", "JSON-LD", "RDF_XML")


def make(store: Store, counted: str, dumps: str, media: str, language: str, place: Place) -> bytes:
    """The document about the data set, made in a worker.

    Args: the store; the path of the counts; the folder of the dumps; media type; language; where pages lie.
    """
    names = store.names
    statistics, made = read_statistics(Path(counted)), read_manifest(Path(dumps))
    iri = names.id("dataset", "mufakat")
    found = dataset_triples(names, statistics, made)
    if media == "text/html":
        return _page(store, statistics, made, language, place)
    document = dataclasses.replace(describe(store, iri), references=())
    return write(sorted({*triples(document, names), *found}, key=str), media, names, iri)


def dataset_triples(names: Names, statistics: Statistics, dumps: Sequence[Dump]) -> list[ox.Triple]:
    """What `ontology.description` says of the data set, with counts, distributions and the service."""
    said = {*description(names), *_counts(names, statistics), *_distributions(names, dumps), *_service(names)}
    return sorted((ox.Triple(ox.NamedNode(s), ox.NamedNode(p), o) for s, p, o in said), key=str)


def _number(value: int) -> ox.Literal:
    return ox.Literal(str(value), datatype=ox.NamedNode(XSD + "integer"))


def _counts(names: Names, statistics: Statistics) -> Iterator[Statement]:
    """VoID 4.6: the statistics of ``graph/current``, with partitions by class and by property."""
    me = names.id("dataset", "mufakat")
    entities = sum(n for kind, n in statistics.classes.items() if kind.startswith(names.ontology))
    for name, value in (("triples", statistics.triples), ("entities", entities),
                        ("classes", len(statistics.classes)), ("properties", len(statistics.properties)),
                        ("distinctSubjects", statistics.subjects),
                        ("distinctObjects", statistics.objects)):  # fmt: skip
        yield me, VOID + name, _number(value)
    for number, (kind, count) in enumerate(statistics.classes.items(), 1):
        part = f"{me}#class-{number}"
        yield me, VOID + "classPartition", ox.NamedNode(part)
        yield part, VOID + "class", ox.NamedNode(kind)
        yield part, VOID + "entities", _number(count)
    for number, (predicate, count) in enumerate(statistics.properties.items(), 1):
        part = f"{me}#property-{number}"
        yield me, VOID + "propertyPartition", ox.NamedNode(part)
        yield part, VOID + "property", ox.NamedNode(predicate)
        yield part, VOID + "triples", _number(count)
    if statistics.latest:  # the day up to which the data reach; there is no clock in the graph
        for name in ("modified", "issued"):  # each state of the graph is an edition of its own
            yield me, DCTERMS + name, ox.Literal(statistics.latest, datatype=ox.NamedNode(XSD + "date"))
        yield me, DCAT + "version", ox.Literal(statistics.latest)
    for form in _FORMATS:
        yield me, VOID + "feature", ox.NamedNode("http://www.w3.org/ns/formats/" + form)


def _service(names: Names) -> Iterator[Statement]:
    me, service = names.id("dataset", "mufakat"), names.id("dataset", "mufakat") + "#sparql"
    yield me, DCTERMS + "identifier", ox.Literal(me)
    yield me, DCTERMS + "accessRights", ox.NamedNode(PUBLIC)
    yield me, DCAT + "landingPage", ox.NamedNode(names.base + "doc/" + PATH)
    yield me, VOID + "sparqlEndpoint", ox.NamedNode(names.base + "sparql")
    yield me, DCTERMS + "relation", ox.NamedNode(stream_iri(names))
    yield stream_iri(names), RDF + "type", ox.NamedNode(LDES + "EventStream")
    yield stream_iri(names), TREE + "view", ox.NamedNode(names.base + STREAM)
    yield stream_iri(names), DCTERMS + "title", ox.Literal("Changes", language="en")
    yield stream_iri(names), DCTERMS + "license", ox.NamedNode(LICENCE)
    yield stream_iri(names), PROV + "wasDerivedFrom", ox.NamedNode(me)
    yield me, VOID + "rootResource", ox.NamedNode(names.id("scheme", "topic"))
    for code in ("en", "id"):
        yield me, DCTERMS + "language", ox.Literal(code)
    yield service, RDF + "type", ox.NamedNode(DCAT + "DataService")
    yield service, DCTERMS + "title", ox.Literal("SPARQL 1.1", language="en")
    yield service, DCTERMS + "license", ox.NamedNode(LICENCE)
    yield service, DCTERMS + "conformsTo", ox.NamedNode("https://www.w3.org/TR/sparql11-protocol/")
    yield service, DCAT + "endpointURL", ox.NamedNode(names.base + "sparql")
    yield service, DCAT + "servesDataset", ox.NamedNode(me)


def _distributions(names: Names, dumps: Sequence[Dump]) -> Iterator[Statement]:
    me = names.id("dataset", "mufakat")
    for number, one in enumerate(dumps, 1):
        it, checksum = f"{me}#dump-{number}", f"{me}#checksum-{number}"
        address = ox.NamedNode(f"{names.base}dumps/{one.path}")
        yield me, DCAT + "distribution", ox.NamedNode(it)
        yield me, VOID + "dataDump", address
        yield it, RDF + "type", ox.NamedNode(DCAT + "Distribution")
        yield it, DCTERMS + "title", ox.Literal(one.path)
        yield it, DCTERMS + "license", ox.NamedNode(LICENCE)
        yield it, DCAT + "downloadURL", address
        yield it, DCAT + "accessURL", address
        yield it, DCAT + "mediaType", ox.NamedNode(_IANA + one.media)
        yield it, DCAT + "compressFormat", ox.NamedNode(_IANA + "application/gzip")
        yield (
            it,
            DCAT + "byteSize",
            ox.Literal(str(one.bytes), datatype=ox.NamedNode(XSD + "nonNegativeInteger")),
        )
        yield it, SPDX + "checksum", ox.NamedNode(checksum)
        yield checksum, RDF + "type", ox.NamedNode(SPDX + "Checksum")
        yield checksum, SPDX + "algorithm", ox.NamedNode(SPDX + "checksumAlgorithm_sha256")
        yield (
            checksum,
            SPDX + "checksumValue",
            ox.Literal(one.sha256, datatype=ox.NamedNode(XSD + "hexBinary")),
        )


def _page(store: Store, statistics: Statistics, dumps: Sequence[Dump], language: str, place: Place) -> bytes:
    names = store.names
    ours = [iri for iri in statistics.classes if iri.startswith(names.ontology)]
    members = _members(store)
    naming = Naming(look_up(store, [*ours, *members]), names, language)

    def called(iri: str) -> Shown:
        return shown(ox.NamedNode(iri), naming, names, place)

    def rank(iri: str) -> tuple[int, int, str]:
        name = iri.removeprefix(names.ontology)
        return _FIRST.index(name) if name in _FIRST else len(_FIRST), -statistics.classes[iri], iri

    spoken = [(p, o.value) for _, p, o in description(names) if getattr(o, "language", None) == language]
    told, keywords = dict(spoken), [value for p, value in spoken if p == DCAT + "keyword"]
    return render(
        "dataset.html", names, language, place, path="doc/" + PATH, iri=names.id("dataset", "mufakat"),
        title=told[DCTERMS + "title"], summary=told[DCTERMS + "description"], triples=statistics.triples,
        latest=statistics.latest, latest_text=naming.date(statistics.latest),
        members=sorted((called(iri) for iri in members), key=lambda one: one.text),
        counts=[(called(iri), statistics.classes[iri]) for iri in sorted(ours, key=rank)],
        dumps=[(one, place.root + "dumps/" + one.path) for one in dumps if "/" not in one.path],
        shards=sum("/" in one.path for one in dumps),
        data=jsonld.embedded(schema_org(names, told, keywords, dumps, statistics)),
    ).encode("utf-8", "replace")  # fmt: skip


def _members(store: Store) -> list[str]:
    names = store.names
    role, member = ox.NamedNode(names.term("aseanRole")), ox.NamedNode(names.id("asean-role", "asean-member"))
    text = f"SELECT ?s WHERE {{ GRAPH <{names.graph('authority')}> {{ ?s {role} {member} }} }}"
    return sorted(row[0].value for row in store.query(text) if row[0] is not None)
