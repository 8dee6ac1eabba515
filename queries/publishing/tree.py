"""A page of the stream of changes as RDF: LDES and TREE around it, an activity for each member, its shape.

One description in JSON-LD's form is written as JSON-LD or as Turtle, in the order in which it is made:
readers take members as they come (TREE's profile asks for the order of time).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pyoxigraph as ox

from ontology.statements import LICENCE
from ontology.terms import DCTERMS, PROV, RDF, SCHEMA, XSD, Names, key
from queries.journal import Entry

PATH = "changes/ldes"
MEDIA = ("text/turtle", "application/ld+json")
LDES, TREE, AS = "https://w3id.org/ldes#", "https://w3id.org/tree#", "https://www.w3.org/ns/activitystreams#"
SHACL = "http://www.w3.org/ns/shacl#"
_ACTIVITY = {"added": "Create", "changed": "Update", "corrected": "Update", "removed": "Delete"}
_PREFIXES = {"as": AS, "dcterms": DCTERMS, "ldes": LDES, "prov": PROV, "rdf": RDF, "schema": SCHEMA,
             "sh": SHACL, "tree": TREE, "xsd": XSD}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Node:
    """A page of the stream: the pages that it leads to with the days of each, and its members."""

    name: str  # as in the address; "" is the root
    leads: tuple[tuple[str, str, str], ...] = ()  # name, first day, last day
    members: tuple[tuple[int, Entry], ...] = ()  # with their place in the stream, from 1
    full: bool = False


def write(node: Node, names: Names, root: str, media: str) -> bytes:
    """A node in one of `MEDIA`; ``root`` is where the pages lie. Raises ValueError for what is no IRI."""
    for _, entry in node.members:
        if "://" not in str(ox.NamedNode(entry.iri)):  # else it could be taken for a prefixed name
            raise ValueError(f"{entry.iri!r} is no address")
    made = _turtle(node, names, root) if media == MEDIA[0] else _json(node, names, root)
    return made.encode("utf-8", "replace")


def stream_iri(names: Names) -> str:
    """What the stream is called, wherever it is fetched."""
    return f"{names.base}{PATH}#stream"


def _described(node: Node, names: Names, root: str) -> Iterator[dict[str, Any]]:
    """The stream, the node and the members, as JSON-LD nodes under `_PREFIXES`, in this order."""
    here = root + PATH
    stream: dict[str, Any] = {"@id": stream_iri(names), "@type": "ldes:EventStream"}
    if not node.name:
        stream |= {
            "tree:view": {"@id": here},
            "dcterms:license": {"@id": LICENCE},
            "dcterms:source": {"@id": names.id("dataset", "mufakat")},
            "ldes:timestampPath": {"@id": "as:published"},
            "ldes:sequencePath": {"@id": "schema:position"},
            "ldes:versionOfPath": {"@id": "dcterms:isVersionOf"},
            **{f"ldes:version{kind}Object": {"@id": f"as:{kind}"} for kind in ("Create", "Update", "Delete")},
            "tree:shape": {"@id": here + "#shape"},
        }
    if node.members:
        stream["tree:member"] = [{"@id": member_iri(entry)} for _, entry in node.members]
    yield stream
    me: dict[str, Any] = {"@id": here + (f"/{node.name}" if node.name else ""), "@type": "tree:Node"}
    if node.full:
        me["ldes:immutable"] = True
    relations = []
    for name, first, last in node.leads:
        for kind, day in (("GreaterThanOrEqualTo", first), ("LessThanOrEqualTo", last)):
            relations.append({"@type": f"tree:{kind}Relation", "tree:node": {"@id": f"{here}/{name}"},
                              "tree:path": {"@id": "as:published"}, "tree:value": _moment(day)})  # fmt: skip
    if relations:
        me["tree:relation"] = relations
    yield me
    if not node.name:
        yield _shape(here)
    for position, entry in node.members:
        yield _member(position, entry, names)


def _shape(here: str) -> dict[str, Any]:
    """What every member has (SHACL)."""
    asked = ({"sh:path": {"@id": "dcterms:isVersionOf"}, "sh:nodeKind": {"@id": "sh:IRI"}},
             {"sh:path": {"@id": "as:object"}, "sh:nodeKind": {"@id": "sh:IRI"}},
             {"sh:path": {"@id": "as:published"}, "sh:datatype": {"@id": "xsd:dateTime"}},
             {"sh:path": {"@id": "schema:position"}, "sh:datatype": {"@id": "xsd:integer"}},
             {"sh:path": {"@id": "as:summary"}, "sh:datatype": {"@id": "xsd:string"}})  # fmt: skip
    properties: list[dict[str, Any]] = [{**one, "sh:minCount": 1, "sh:maxCount": 1} for one in asked]
    article = {"sh:path": {"@id": "prov:wasDerivedFrom"}, "sh:nodeKind": {"@id": "sh:IRI"}, "sh:maxCount": 1}
    kind = {"sh:path": {"@id": "rdf:type"}, "sh:minCount": 1}
    return {"@id": here + "#shape", "@type": "sh:NodeShape", "sh:property": [kind, *properties, article]}


def member_iri(entry: Entry) -> str:
    """The version of a thing that an entry is about; the same as in the Atom feed."""
    return f"{entry.iri}#change-{entry.generation}-{entry.kind}"


def _member(position: int, entry: Entry, names: Names) -> dict[str, Any]:
    made: dict[str, Any] = {
        "@id": member_iri(entry),
        "@type": "as:" + _ACTIVITY[entry.kind],
        "dcterms:isVersionOf": {"@id": entry.iri},
        "as:object": {"@id": entry.iri},
        "as:published": _moment(entry.date),
        "as:summary": entry.kind,
        "schema:position": position,
    }
    if entry.article:
        made["prov:wasDerivedFrom"] = {"@id": names.id("article", key(entry.article))}
    return made


def _moment(day: str) -> dict[str, str]:
    return {"@value": f"{day}T00:00:00Z", "@type": "xsd:dateTime"}


def _json(node: Node, names: Names, root: str) -> str:
    found = list(_described(node, names, root))
    return json.dumps({"@context": _PREFIXES, "@graph": found}, ensure_ascii=False, indent=1) + "\n"


def _turtle(node: Node, names: Names, root: str) -> str:
    head = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in _PREFIXES.items())
    return head + "".join("\n" + _block(one) for one in _described(node, names, root))


def _block(one: dict[str, Any]) -> str:
    """The statements about a node, one predicate a line."""
    return _value(one) + " " + _pairs(one, " ;\n  ") + " .\n"


def _pairs(one: dict[str, Any], between: str) -> str:
    lines = []
    for name, value in one.items():
        if name == "@type":
            lines.append(f"a {value}")
        elif name != "@id":
            values = value if isinstance(value, list) else [value]
            lines.append(f"{name} " + ",\n    ".join(map(_value, values)))
    return between.join(lines)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return str(ox.Literal(value))
    if "@value" in value:
        return f"{ox.Literal(value['@value'])}^^{value['@type']}"
    if "@id" not in value:
        return f"[ {_pairs(value, ' ; ')} ]"
    iri: str = value["@id"]
    if iri.startswith("/"):
        return f"<{iri}>"
    return str(ox.NamedNode(iri)) if "://" in iri else iri
