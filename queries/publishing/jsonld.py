"""JSON-LD: one context for the whole vocabulary, and documents that carry the part of it that they use.

The context does not resolve before the base does, so no document refers to it: each can be read anywhere,
offline. Expanding a document gives back the triples that it was made from (JSON-LD 1.1, and 1.0).
"""

from __future__ import annotations

import functools
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

import pyoxigraph as ox

from ontology import terms
from ontology.graphs import vocabulary_triples
from ontology.terms import OWL, RDF, RDFS, XSD, Names

PREFIXES: Mapping[str, str] = {
    "dc": terms.DC, "dcat": terms.DCAT, "dcterms": terms.DCTERMS, "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": terms.OA, "org": terms.ORG, "owl": OWL, "prov": terms.PROV, "rdf": RDF, "rdfs": RDFS,
    "schema": terms.SCHEMA, "skos": terms.SKOS, "spdx": "http://spdx.org/rdf/terms#", "void": terms.VOID,
    "xsd": XSD,
}  # fmt: skip


def prefixes(names: Names) -> dict[str, str]:
    """The prefixes of every document, ours among them."""
    return {"mfk": names.ontology, **PREFIXES}


@functools.lru_cache(4)
def context(names: Names) -> Mapping[str, Any]:
    """The whole context: prefixes, and each property of the vocabulary under its own name with its type."""
    made: dict[str, Any] = {"id": "@id", "type": "@type", **prefixes(names)}
    kinds, ranges = _properties(names)
    for iri in sorted(kinds):
        entry = {"@id": "mfk:" + iri.removeprefix(names.ontology)}
        if kinds[iri] == OWL + "ObjectProperty":
            entry["@type"] = "@id"
        elif len(ranges[iri]) == 1 and (datatype := min(ranges[iri])) not in (
            RDF + "langString",
            XSD + "string",
        ):
            entry["@type"] = datatype
        made[iri.removeprefix(names.ontology)] = entry
    return made


def document(triples: Iterable[ox.Triple], names: Names, first: str = "") -> bytes:
    """Triples as a compacted JSON-LD document in UTF-8; ``first`` is the subject that leads it."""
    whole = context(names)
    used: set[str] = set()
    nodes: dict[str, dict[str, Any]] = defaultdict(dict)
    for triple in triples:
        assert isinstance(triple.subject, ox.NamedNode)
        node = nodes[triple.subject.value]
        predicate = triple.predicate.value
        if predicate == RDF + "type" and isinstance(triple.object, ox.NamedNode):
            node.setdefault("type", []).append(_compact(triple.object.value, names, used))
            continue
        term = _term(predicate, names, used)
        declared = whole[term].get("@type") if term in whole and isinstance(whole[term], dict) else None
        node.setdefault(term, []).append(_value(triple.object, declared, names, used))
    graph = [
        {"id": iri} | {key: _few(nodes[iri][key]) for key in sorted(nodes[iri])}
        for iri in sorted(nodes, key=lambda iri: (iri != first, iri))
    ]
    if any(isinstance(whole.get(name), dict) for name in used):
        used.add("mfk")
    kept = {key: value for key, value in whole.items() if key in used or key in ("id", "type")}
    text = json.dumps({"@context": kept, "@graph": graph}, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "surrogatepass") + b"\n"


def embedded(data: bytes) -> str:
    """A JSON document for a ``<script>`` element: nothing in it can end the element or begin a comment."""
    text = data.decode("utf-8")
    for mark in ("<", ">", "&", "\u2028", "\u2029"):
        text = text.replace(mark, f"\\u{ord(mark):04x}")
    return text


def _properties(names: Names) -> tuple[dict[str, str], dict[str, set[str]]]:
    kinds: dict[str, str] = {}
    ranges: dict[str, set[str]] = defaultdict(set)
    for triple in vocabulary_triples(names):
        assert isinstance(triple.subject, ox.NamedNode)
        assert isinstance(triple.object, ox.NamedNode | ox.Literal)
        subject, value = triple.subject.value, triple.object.value
        if triple.predicate.value == RDF + "type" and value in (
            OWL + "ObjectProperty",
            OWL + "DatatypeProperty",
        ):
            kinds[subject] = value
        elif triple.predicate.value == RDFS + "range":
            ranges[subject].add(value)
    return kinds, ranges


def _term(predicate: str, names: Names, used: set[str]) -> str:
    local = predicate.removeprefix(names.ontology)
    if local != predicate and local in context(names):
        used.add(local)
        return local
    return _compact(predicate, names, used)


def _compact(iri: str, names: Names, used: set[str]) -> str:
    prefix, rest = parted(iri, prefixes(names))
    if not prefix:
        return iri
    used.add(prefix)
    return f"{prefix}:{rest}"


def parted(iri: str, known: Mapping[str, str]) -> tuple[str, str]:
    """The prefix and the local name of a term of a known vocabulary; two empty texts for any other IRI."""
    for prefix, namespace in known.items():
        rest = iri.removeprefix(namespace)
        if rest != iri and rest.isidentifier() and rest.isascii():
            return prefix, rest
    return "", ""


def _value(value: object, declared: str | None, names: Names, used: set[str]) -> Any:
    if isinstance(value, ox.NamedNode):
        return value.value if declared == "@id" else {"id": value.value}
    assert isinstance(value, ox.Literal)
    if value.language:
        return {"@value": value.value, "@language": value.language}
    datatype = value.datatype.value
    if declared == datatype or (declared is None and datatype == XSD + "string"):
        return value.value
    if datatype == XSD + "string":
        return {"@value": value.value}
    return {"@value": value.value, "type": _compact(datatype, names, used)}


def _few(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values
