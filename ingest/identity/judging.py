"""Human judgements put to work: values that a person corrected, things that a person took out.

A correction changes what is shown, never what an article said: the claims stay, with their evidence.
"""

from __future__ import annotations

import calendar
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pyoxigraph import Literal, NamedNode

from ingest.identity.claims import Told, Value
from ingest.rdf_values import iso_date, literal, party_iri
from ontology.judgements import CORRECTABLE, Judgement
from ontology.knowledge import Knowledge
from ontology.schemes import concepts
from ontology.terms import EDTF, ORG, RDF, SKOS, XSD, Names, key

_EDTF = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_PRECISION = {4: "year", 7: "month", 10: "day"}

Triple = tuple[str, str, Value]


class ValueRefused(ValueError):
    """A value that the property cannot have; the message says what it can."""


@dataclass(frozen=True, slots=True)
class Correction:
    """What is shown of a thing for one property, and the triples that describe the value."""

    values: tuple[Value, ...]
    described: tuple[Triple, ...]


@dataclass(frozen=True)
class Judged:
    """The judgements on values and things, by the IRI that they name."""

    corrections: Mapping[str, Mapping[str, Sequence[Judgement]]] = field(default_factory=dict)
    retracted: frozenset[str] = frozenset()

    @staticmethod
    def of(rows: Iterable[Judgement], names: Names) -> Judged:
        """Sort the rows: by thing and property (full IRI), the earlier decision first."""
        found: dict[str, dict[str, list[Judgement]]] = defaultdict(lambda: defaultdict(list))
        retracted = set()
        for row in sorted(rows, key=lambda r: r.when):
            if row.verdict == "correction":
                iri = property_iri(row.term, names)
                found[names.authority(row.subject)][iri].append(row)
            elif row.verdict == "retract":
                retracted.add(names.authority(row.subject))
        return Judged({s: dict(p) for s, p in found.items()}, frozenset(retracted))


def property_iri(name: str, names: Names) -> str:
    """The IRI of a property that may be corrected, by its local name."""
    return SKOS + name if name == "prefLabel" else names.term(name)


def value_of(
    row: Judgement, kind: str, knowledge: Knowledge, names: Names
) -> tuple[Value, tuple[Triple, ...]]:
    """The value that a correction gives, with the triples that describe it.

    Args: the row; the class of its subject; the authority data; the names.
    Raises: ValueRefused where the property is none of that class or cannot have such a value.
    """
    wanted = CORRECTABLE.get(kind, {}).get(row.term)
    if wanted is None:
        known = ", ".join(CORRECTABLE.get(kind, {})) or "nothing"
        raise ValueRefused(f"{row.term} of a {kind} cannot be corrected; what can: {known}")
    form, _, detail = wanted.partition(":")
    text = row.value.strip()
    short = text.removeprefix(names.base).removeprefix("id/")
    if form == "scheme":
        return NamedNode(_concept(short, detail, names)), ()
    if form == "topic":
        topic = short.removeprefix("topic/")
        if topic not in knowledge.topic_of:
            raise ValueRefused(f"{text!r} is no topic of the scheme (ontology/authority/topics.csv)")
        return NamedNode(names.id("topic", topic)), ()
    if form == "party":
        return NamedNode(_party(text, short, knowledge, names)), ()
    if form == "thing":
        if not short.startswith(f"{detail}/"):
            raise ValueRefused(f"{text!r} is no {detail}; write {detail}/key")
        return NamedNode(names.authority(short)), ()
    if form == "time":
        return _time(text, names)
    return _literal(form, text), ()


def _concept(short: str, scheme: str, names: Names) -> str:
    concept = short.removeprefix(f"{scheme}/")
    if concept not in concepts()[scheme]:
        raise ValueRefused(f"{short!r} is none of {', '.join(concepts()[scheme])}")
    return names.id(scheme, concept)


def _party(text: str, short: str, knowledge: Knowledge, names: Names) -> str:
    if text == "ASEAN" or text in knowledge.state_of:
        state = knowledge.state_of.get(text)
        return party_iri(state.alpha3 if state else text, knowledge, names)
    if short in knowledge.state_of or short in knowledge.body_of:
        return names.authority(short)
    raise ValueRefused(f"{text!r} is no state and no body of the tables; write IDN, state/id or org/asean")


def _literal(form: str, text: str) -> Literal:
    if form == "text":
        return literal(text)
    day = iso_date(text) if form == "date" else None
    if day is not None:
        return day
    if form == "integer" and re.fullmatch(r"[1-9]\d{0,3}", text):
        return Literal(text, datatype=NamedNode(XSD + "integer"))
    if form == "boolean" and text in ("true", "false"):
        return Literal(text, datatype=NamedNode(XSD + "boolean"))
    raise ValueRefused(f"{text!r} is no {form}")


def _time(text: str, names: Names) -> tuple[Value, tuple[Triple, ...]]:
    parts = text.split("/")
    if len(parts) > 2 or not all(_EDTF.fullmatch(part) for part in parts):
        raise ValueRefused(f"{text!r} is no time; write 2025-05-19, 2025-05, 2025 or 2025-05-19/2025-05-20")
    first, last = _first(parts[0]), _last(parts[-1])
    earliest, latest = iso_date(first), iso_date(last)
    if earliest is None or latest is None or first > last:
        raise ValueRefused(f"{text!r} is no time: there is no such day, or the end is before the beginning")
    iri, term = names.id("time", f"judged-{key(text.replace('/', '_'))}"), names.term
    precision = _PRECISION[len(text)] if len(parts) == 1 else "interval"
    described = (
        (RDF + "type", NamedNode(term("TimeSpec"))),
        (term("verbatim"), literal(text)),
        (term("edtf"), Literal(text, datatype=NamedNode(EDTF))),
        (term("earliest"), earliest),
        (term("latest"), latest),
        (term("precision"), NamedNode(names.id("precision", precision))),
        (term("rule"), literal("judgement")),
    )
    return NamedNode(iri), tuple((iri, predicate, value) for predicate, value in described)


def _first(part: str) -> str:
    return part + "-01-01"[len(part) - 4 :] if len(part) < 10 else part


def _last(part: str) -> str:
    if len(part) == 4:
        return f"{part}-12-31"
    if len(part) == 7 and 1 <= int(part[5:]) <= 12:
        return f"{part}-{calendar.monthrange(max(int(part[:4]), 1), int(part[5:]))[1]:02}"
    return part


def without(told: Told, canonical: Mapping[str, str], retracted: frozenset[str], names: Names) -> Told:
    """What is told without the things that a person took out, whoever tells of them.

    A thing goes with everything that was brought together with it and with what only belongs to it: the
    participations of a meeting, the tenures of a person, the document of a commitment.
    """
    gone_roots = {canonical.get(iri, iri) for iri in retracted if iri in told.nodes}
    if not gone_roots:
        return told
    gone = {iri for iri in told.nodes if canonical.get(iri, iri) in gone_roots}
    term = names.term
    for iri in sorted(gone):
        node = told.nodes[iri]
        gone.update(node.values(term("hasParticipation")))
        gone.update(node.values(term("instrument")))
    for iri, node in told.nodes.items():
        if node.kind == "Tenure" and gone.intersection(
            (*node.values(ORG + "member"), *node.values(term("post")))
        ):
            gone.add(iri)
        elif node.kind == "Participation":
            ends = (*node.values(term("agent")), *node.values(term("inCapacityOf")))
            if ends and gone.issuperset(ends):
                gone.add(iri)
    nodes = {}
    for iri, node in told.nodes.items():
        if iri not in gone:
            kept = [c for c in node.claims if c.value is None or c.value.value not in gone]
            node.claims = kept
            nodes[iri] = node
    return Told(nodes, told.sources, told.times, told.plain)
