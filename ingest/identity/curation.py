"""``graph/curation``: what people decided, with PROV, and the names that lead on or lead nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from pyoxigraph import Literal, NamedNode, Quad

from ingest.identity.judging import property_iri
from ingest.identity.registry import Registry
from ingest.rdf_values import literal
from ontology.judgements import Judgement
from ontology.statements import Statement, quads
from ontology.terms import DCTERMS, PROV, RDF, RDFS, XSD, Names, key

_CLASSES = {"same": "Merge", "different": "Distinction", "correction": "Correction", "retract": "Retraction"}


def curation_quads(
    rows: Sequence[Judgement], registry: Registry, leads: Callable[[str], str | None], names: Names
) -> list[Quad]:
    """The graph of human decisions, sorted: one activity a row, and a tombstone for every retired name.

    Args: the judgements; the pinned names; where a name leads in ``graph/current`` (itself for what is
    described there, None for what is not there); the names.
    """
    found: list[Statement] = []
    for row in rows:
        found += _decision(row, names)
    found += _tombstones(rows, registry, leads, names)
    return sorted(quads(found, NamedNode(names.graph("curation"))), key=str)


def _decision(row: Judgement, names: Names) -> Iterator[Statement]:
    iri, agent = names.id("curation", row.id), names.id("agent", key(row.who))
    yield iri, RDF + "type", NamedNode(names.term(_CLASSES[row.verdict]))
    yield iri, PROV + "wasAssociatedWith", NamedNode(agent)
    yield agent, RDF + "type", NamedNode(PROV + "Agent")
    yield agent, RDFS + "label", literal(row.who)
    yield iri, DCTERMS + "date", Literal(row.when, datatype=NamedNode(XSD + "date"))
    yield iri, names.term("reason"), literal(row.why)
    for judged in filter(None, (row.subject, row.object)):
        yield iri, names.term("judges"), NamedNode(names.authority(judged))
    if row.verdict == "correction":
        yield iri, names.term("correctedProperty"), NamedNode(property_iri(row.term, names))
        yield iri, names.term("correctedValue"), literal(row.value)


def _tombstones(
    rows: Iterable[Judgement], registry: Registry, leads: Callable[[str], str | None], names: Names
) -> Iterator[Statement]:
    heirs: dict[str, set[str]] = {row.subject: set() for row in rows if row.verdict == "retract"}
    for member, name in registry.items():
        heirs.setdefault(name, set()).add(member)
        heirs.setdefault(member, set()).add(name)
    for name, members in heirs.items():
        iri = names.authority(name)
        if leads(iri) is not None:
            continue
        yield iri, RDF + "type", NamedNode(names.term("Tombstone"))
        for heir in {to for member in members if (to := leads(names.authority(member)))}:
            yield iri, DCTERMS + "isReplacedBy", NamedNode(heir)
