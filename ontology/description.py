"""The description of the data set: what it is, whose, under which licence, and made by what."""

from __future__ import annotations

from collections.abc import Iterator

import pyoxigraph as ox

from ontology import terms
from ontology.statements import LICENCE, Statement, texts
from ontology.terms import Names

_TYPE = terms.RDF + "type"


def description(names: Names) -> Iterator[Statement]:
    """The statements of ``graph/meta``; nothing in them depends on the articles or on a clock."""
    dataset, agent = names.id("dataset", "mufakat"), names.id("agent", "mufakat")
    run, rules = names.id("run", "rules"), names.id("agent", "rules")
    ontology = ox.NamedNode(names.base + "ontology")
    title = {"en": "Mufakat: diplomatic relations of Southeast Asia, with evidence",
             "id": "Mufakat: hubungan diplomatik Asia Tenggara beserta buktinya"}  # fmt: skip
    summary = {
        "en": "Actors, institutions, meetings and commitments taken from news articles by rules; every fact "
        "is what an article says and carries the words that say it. Whole articles are not part of it.",
        "id": "Pelaku, lembaga, pertemuan, dan komitmen yang diambil dari artikel berita dengan kaidah; "
        "setiap fakta adalah ucapan artikel dan membawa kata-katanya. Naskah artikel utuh tidak termasuk.",
    }
    for kind in (terms.DCAT + "Dataset", terms.VOID + "Dataset"):
        yield dataset, _TYPE, ox.NamedNode(kind)
    yield from texts(dataset, terms.DCTERMS + "title", title)
    yield from texts(dataset, terms.DCTERMS + "description", summary)
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
    yield from texts(
        run, terms.RDFS + "label", {"en": "Extraction by rules", "id": "Ekstraksi dengan kaidah"}
    )
    yield run, terms.PROV + "wasAssociatedWith", ox.NamedNode(rules)
    yield run, terms.PROV + "used", ontology
    yield rules, _TYPE, ox.NamedNode(terms.PROV + "SoftwareAgent")
    yield rules, terms.RDFS + "label", ox.Literal("Mufakat, extraction by rules", language="en")
    yield rules, terms.PROV + "actedOnBehalfOf", ox.NamedNode(agent)
