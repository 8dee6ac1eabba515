"""What a user writes for a parameter, as terms of the graph; what names nothing is said, never guessed."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from datetime import date

import pyoxigraph as ox

from ontology.knowledge import load
from ontology.schemes import entries
from ontology.terms import XSD, key
from queries.faults import QueryInvalid, UnknownValue
from queries.question import Parameter
from queries.results import Term
from queries.store import Store

Value = str | Term
_SKOS = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>"
ACTORS = ("Person", "Institution", "IntergovernmentalOrganization", "State", "Post")
LANGUAGES = ("en", "id", "ms")  # of labels
CLASSES = {"actor": ACTORS, "commitment": ("Commitment",), "meeting": ("Meeting",)}


def rows(store: Store, p: Parameter, value: Value) -> Sequence[tuple[Term, ...]]:
    """The rows of terms that a value stands for. Raises UnknownValue naming the value and the nearest."""
    if isinstance(value, ox.NamedNode | ox.Literal | ox.BlankNode):
        if isinstance(value, ox.BlankNode) or p.type == "pair":
            raise UnknownValue(f"{p.name}: {value} cannot be given as a term; {p.description}")
        return [(value,)]
    value = value.strip()
    if p.type == "pair":
        return [_pair(store, p, value)]
    if p.type == "state":
        return [(_party(store, p, value),)]
    if p.type == "topic":
        return _topics(store, p, value)
    if p.type == "date":
        return [(_date(store, p, value),)]
    if p.type in ("actor", "node", "commitment", "meeting"):
        return [(_node(store, p, value),)]
    if p.type == "concept":
        return [(_concept(store, p, value),)]
    if p.type == "number":
        return [(_number(p, value),)]
    return [(ox.Literal(value),)]


def latest_publication(store: Store) -> str | None:
    """The latest publication date in the graph: the day as of which questions are answered by default.

    ``graph/derived`` knows it; only a store without that graph is asked for the dates of all articles.
    """
    derived = ox.NamedNode(store.names.graph("derived"))
    known = store.query(f"SELECT ?d WHERE {{ GRAPH {derived} {{ {derived} {_term(store, 'asOf')} ?d }} }}")
    if known.rows and known.rows[0][0] is not None:
        return known.rows[0][0].value
    found = store.query(
        "PREFIX dcterms: <http://purl.org/dc/terms/> SELECT (MAX(?d) AS ?latest) WHERE "
        f"{{ GRAPH {_current(store)} {{ ?article a {_term(store, 'Article')} ; dcterms:issued ?d }} }}"
    )
    term = found.rows[0][0] if found.rows else None
    return None if term is None else term.value


def _current(store: Store) -> ox.NamedNode:
    return ox.NamedNode(store.names.graph("current"))


def _term(store: Store, name: str) -> ox.NamedNode:
    return ox.NamedNode(store.names.term(name))


def _date(store: Store, p: Parameter, value: str) -> ox.Literal:
    if value == "latest":
        latest = latest_publication(store)
        if latest is None:
            raise UnknownValue(f"{p.name}: no article in the graph has a date; give {p.name}=YYYY-MM-DD")
        value = latest
    try:
        day = date.fromisoformat(value).isoformat()
    except ValueError:
        day = ""
    if day != value:
        raise UnknownValue(f"{p.name}: {value!r} is no date; write it as YYYY-MM-DD, for example 2025-07-01")
    return ox.Literal(value, datatype=ox.NamedNode(XSD + "date"))


def _number(p: Parameter, value: str) -> ox.Literal:
    if not re.fullmatch(r"\d{1,9}", value):
        raise UnknownValue(f"{p.name}: {value!r} is no whole number; {p.description}")
    return ox.Literal(str(int(value)), datatype=ox.NamedNode(XSD + "integer"))


def _concept(store: Store, p: Parameter, value: str) -> ox.NamedNode:
    """A kind or status by its id (``memorandum-of-understanding``), label or IRI."""
    forms: dict[str, str] = {}
    for entry in entries():
        iri = store.names.id(entry.scheme, entry.id)
        if entry.id and entry.scheme.startswith("commitment-"):
            forms |= {form.casefold(): iri for form in (entry.id, iri, *entry.labels.values())}
    if value.casefold() not in forms:
        near = difflib.get_close_matches(value.casefold(), forms, n=1, cutoff=0.5)
        hint = f"did you mean {near[0]}? " if near else ""
        raise UnknownValue(f"{p.name}: {value!r} is no kind or status of a commitment; {hint}{p.description}")
    return ox.NamedNode(forms[value.casefold()])


def _pair(store: Store, p: Parameter, value: str) -> tuple[Term, ...]:
    sides = [side.strip() for side in value.split(",")]
    if len(sides) != 2 or not all(sides):
        raise UnknownValue(
            f"{p.name}: {value!r} is no pair; write two codes with a comma, for example IDN,KHM"
        )
    left, right = (_party(store, p, side) for side in sides)
    if left == right:
        raise UnknownValue(f"{p.name}: {value!r} names one side twice")
    return left, right


def _party(store: Store, p: Parameter, value: str) -> ox.NamedNode:
    """A state by alpha-3, alpha-2 or IRI; an intergovernmental body by short name."""
    knowledge, code = load(), value.upper()
    if value.startswith(("http://", "https://")):
        return _known_iri(store, p, value)
    if code in knowledge.state_of:
        return ox.NamedNode(store.names.authority(knowledge.state_of[code].id))
    if code == "ASEAN":
        return ox.NamedNode(store.names.id("org", "asean"))
    body = ox.NamedNode(store.names.id("org", f"igo-{key(value.lower())}"))
    if store.query(f"SELECT ?x WHERE {{ GRAPH {_current(store)} {{ {body} ?x ?o }} }} LIMIT 1"):
        return body
    names = {name.casefold(): s.alpha3 for s in knowledge.states for name in (*s.names.values(), s.alpha3)}
    near = difflib.get_close_matches(value.casefold(), names, n=1, cutoff=0.6)
    hint = f"did you mean {names[near[0]]}? " if near else ""
    raise UnknownValue(f"{p.name}: {value!r} is no state; {hint}Write ISO codes such as IDN or ID, or ASEAN")


def _topics(store: Store, p: Parameter, value: str) -> list[tuple[Term, ...]]:
    """A topic by id, IRI or label, with the narrower ones under it."""
    topics = load().topics
    forms = {form.casefold(): t.id for t in topics for form in (*t.labels.values(), t.id)}
    forms |= {store.names.id("topic", t.id).casefold(): t.id for t in topics}
    found = forms.get(value.casefold())
    if found is None:
        near = difflib.get_close_matches(value.casefold(), forms, n=1, cutoff=0.5)
        hint = f"did you mean {forms[near[0]]}? " if near else ""
        ids = ", ".join(t.id for t in topics if t.broader is None)
        raise UnknownValue(f"{p.name}: {value!r} is no topic; {hint}There are: {ids}")
    wanted = [t.id for t in topics if found in (t.id, t.broader)]
    return [(ox.NamedNode(store.names.id("topic", key(t))),) for t in wanted]


def _known_iri(store: Store, p: Parameter, value: str) -> ox.NamedNode:
    """An IRI that the graph says something of; the canonical one where it was merged into another."""
    try:
        node = ox.NamedNode(value)
    except ValueError as error:
        raise UnknownValue(f"{p.name}: {value!r} is no IRI ({error})") from error
    graph, canonical = _current(store), _term(store, "canonical")
    found = store.query(
        f"SELECT ?x ?to WHERE {{ GRAPH {graph} {{ {node} ?x ?o OPTIONAL {{ {node} {canonical} ?to }} }} }} "
        "LIMIT 1"
    )
    if not found:
        raise UnknownValue(f"{p.name}: the graph says nothing of {value}")
    to = found.rows[0][1]
    return to if isinstance(to, ox.NamedNode) else node


def _node(store: Store, p: Parameter, value: str) -> ox.NamedNode:
    """Anything by IRI, state code, or exact label whatever its case; one candidate or none."""
    if value.startswith(("http://", "https://")):
        return _known_iri(store, p, value)
    if value.upper() in load().state_of or value.upper() == "ASEAN":
        return _party(store, p, value)
    exact = _called(store, value, CLASSES.get(p.type, ()))
    if len(exact) == 1:
        return ox.NamedNode(exact[0])
    labels = _labels(store, CLASSES.get(p.type, ()))
    for predicate in ("prefLabel", "altLabel"):  # a preferred label wins over another node's other name
        same = sorted(
            {iri for label, kind, iri in labels if kind == predicate and label.casefold() == value.casefold()}
        )
        if len(same) > 1:  # a document bears the label of the commitment that it lays down
            same = [iri for iri in same if not iri.startswith(store.names.id("instrument", ""))]
        if len(same) > 1:
            raise UnknownValue(f"{p.name}: {value!r} names several; give one IRI: {', '.join(same)}")
        if same:
            return ox.NamedNode(same[0])
    near = difflib.get_close_matches(value, sorted({label for label, _, _ in labels}), n=3, cutoff=0.5)
    hint = f"; the nearest: {', '.join(near)}" if near else ""
    raise UnknownValue(f"{p.name}: nothing in the graph is called {value!r}{hint}")


def _called(store: Store, label: str, kinds: Iterable[str]) -> list[str]:
    """The nodes of these classes with exactly this preferred label, found by it and not among all labels."""
    texts = [ox.Literal(label), *(ox.Literal(label, language=tag) for tag in LANGUAGES)]
    found = store.query(
        f"{_SKOS} SELECT DISTINCT ?node WHERE {{ GRAPH {_current(store)} {{ VALUES ?label "
        f"{{ {' '.join(map(str, texts))} }} ?node skos:prefLabel ?label .{_only(store, kinds)} }} }}"
    )
    return [node.value for (node,) in found.rows if isinstance(node, ox.NamedNode)]


def _only(store: Store, kinds: Iterable[str]) -> str:
    classes = " ".join(str(_term(store, kind)) for kind in kinds)
    return f" VALUES ?class {{ {classes} }} ?node a ?class ." if classes else ""


def _labels(store: Store, kinds: Iterable[str]) -> list[tuple[str, str, str]]:
    """(label, prefLabel or altLabel, IRI) of the nodes of these classes, of all where none is given."""
    graph, only = _current(store), _only(store, kinds)
    try:
        found = store.query(
            f"{_SKOS} SELECT DISTINCT ?label ?p ?node WHERE {{ GRAPH {graph} {{{only} "
            "VALUES ?p { skos:prefLabel skos:altLabel } ?node ?p ?label } }"
        )
    except QueryInvalid as error:  # pragma: no cover - our own text
        raise AssertionError(str(error)) from error
    return [
        (label.value, kind.value.rpartition("#")[2], node.value)
        for label, kind, node in found.rows
        if label is not None and kind is not None and isinstance(node, ox.NamedNode)
    ]
