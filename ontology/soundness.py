"""Which things plainly keep a rule of ``shapes.ttl``, told much quicker than the SHACL checker tells it.

A test that says yes is sure; where it says no, or knows a constraint not, the checker is to be asked. So
rules and reports are the checker's, and it sees only the few things that may break one.
"""

from __future__ import annotations

import functools
import re
import sys
from collections.abc import Callable, Iterable
from datetime import date

import pyoxigraph as ox
import rdflib
from rdflib.collection import Collection
from rdflib.namespace import RDF, SH, XSD

Term = ox.NamedNode | ox.Literal | ox.BlankNode | ox.Triple
Values = Callable[[Term, str], Iterable[Term]]  # of a property (IRI) of a thing
Test = Callable[[Term, Values], bool]
Several = Callable[[Term, list[Term], Values], bool]  # of a thing and the values of the path

TOLD = {RDF.type, SH.path, SH.message, SH.severity, SH.targetClass, SH.targetSubjectsOf,
        SH.qualifiedMinCount, SH.qualifiedMaxCount}  # fmt: skip
# Tests of these say no only where the rule is broken: what is to be negated or counted needs that.
EXACT = TOLD | {SH["class"], SH.hasValue, SH.minCount, SH.maxCount, SH.property, SH["not"]}
WHOLE = re.compile(r"-?(0|[1-9][0-9]*)")
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")


def plainly_sound(rules: rdflib.Graph, rule: rdflib.term.Node) -> Test:
    """A test of things by a rule of the shapes."""
    steps = [str(step) for step in path_of(rules, rule)]
    tests = [_test(rules, rule, constraint, value)
             for constraint, value in rules.predicate_objects(rule) if constraint not in TOLD]  # fmt: skip

    def test(thing: Term, of: Values) -> bool:
        values = [thing]
        for step in steps:
            values = list({value: None for one in values for value in of(one, step)})
        return all(kept(thing, values, of) for kept in tests)

    return test


def path_of(rules: rdflib.Graph, rule: rdflib.term.Node) -> list[rdflib.term.Node]:
    """The properties that lead from a thing to what a rule is about; none where it is about the thing."""
    path = rules.value(rule, SH.path)
    if path is None:
        return []
    return [path] if isinstance(path, rdflib.URIRef) else list(Collection(rules, path))


def _test(
    rules: rdflib.Graph, rule: rdflib.term.Node, constraint: rdflib.term.Node, value: rdflib.term.Node
) -> Several:
    said = str(value)
    if constraint in _EACH:
        each = _EACH[constraint](said)
        return lambda thing, values, of: all(each(one, of) for one in values)
    if constraint == SH.minCount:
        return lambda thing, values, of: len(values) >= int(said)
    if constraint == SH.maxCount:
        return lambda thing, values, of: len(values) <= int(said)
    if constraint == SH.hasValue:
        wanted = _read(value)
        return lambda thing, values, of: wanted in values
    if constraint == SH["in"]:
        known = {_read(one) for one in Collection(rules, value)}
        return lambda thing, values, of: known.issuperset(values)
    if constraint == SH.languageIn:
        spoken = {str(one) for one in Collection(rules, value)}
        return lambda thing, values, of: all(_language(one) in spoken for one in values)
    if constraint == SH.uniqueLang:
        return lambda thing, values, of: len({_language(one) for one in values}) == len(values)
    if constraint == SH.equals:
        return lambda thing, values, of: set(values) == set(of(thing, said))
    if constraint in (SH.lessThan, SH.lessThanOrEquals):
        same = constraint == SH.lessThanOrEquals
        return lambda thing, values, of: all(
            _before(one, other, same) for one in values for other in of(thing, said)
        )
    if constraint in (SH.property, SH.node):
        inner = plainly_sound(rules, value)
        return lambda thing, values, of: all(inner(one, of) for one in values)
    if constraint == SH["or"]:
        some = [plainly_sound(rules, part) for part in Collection(rules, value)]
        return lambda thing, values, of: all(any(test(one, of) for test in some) for one in values)
    if constraint == SH.xone and all(_exact(rules, part) for part in Collection(rules, value)):
        some = [plainly_sound(rules, part) for part in Collection(rules, value)]
        return lambda thing, values, of: all(sum(test(one, of) for test in some) == 1 for one in values)
    if constraint == SH["not"] and _exact(rules, value):
        inner = plainly_sound(rules, value)
        return lambda thing, values, of: not any(inner(one, of) for one in values)
    if constraint == SH.qualifiedValueShape and _exact(rules, value):
        inner = plainly_sound(rules, value)
        least, most = (rules.value(rule, edge) for edge in (SH.qualifiedMinCount, SH.qualifiedMaxCount))
        bounds = range(int(str(least or 0)), int(str(most)) + 1 if most is not None else sys.maxsize)
        return lambda thing, values, of: sum(inner(one, of) for one in values) in bounds
    return lambda thing, values, of: False


def _exact(rules: rdflib.Graph, rule: rdflib.term.Node) -> bool:
    inner = [value for edge in (SH.property, SH["not"]) for value in rules.objects(rule, edge)]
    return set(rules.predicates(rule)) <= EXACT and all(_exact(rules, value) for value in inner)


def _of_class(said: str) -> Test:
    wanted = ox.NamedNode(said)
    return lambda one, of: isinstance(one, ox.NamedNode) and wanted in of(one, str(RDF.type))


def _of_datatype(said: str) -> Test:
    return lambda one, of: (
        isinstance(one, ox.Literal) and one.datatype.value == said and _written(said, one.value)
    )


def _at_least(said: str) -> Test:
    return lambda one, of: _is_whole(one) and int(_text(one)) >= int(said)


def _of_kind(said: str) -> Test:
    return lambda one, of: said == str(SH.IRI) and isinstance(one, ox.NamedNode)


def _as_long(said: str) -> Test:
    return lambda one, of: len(_text(one)) >= int(said)


def _like(said: str) -> Test:
    return lambda one, of: re.search(said, _text(one)) is not None


_EACH: dict[rdflib.term.Node, Callable[[str], Test]] = {
    SH["class"]: _of_class,
    SH.datatype: _of_datatype,
    SH.minInclusive: _at_least,
    SH.nodeKind: _of_kind,
    SH.minLength: _as_long,
    SH.pattern: _like,
}


def _read(said: rdflib.term.Node) -> Term:
    """A term of the shapes as the store has it."""
    if not isinstance(said, rdflib.Literal):
        return ox.NamedNode(str(said))
    if said.language:
        return ox.Literal(str(said), language=said.language)
    return ox.Literal(str(said), datatype=ox.NamedNode(said.datatype or XSD.string))


def _text(one: Term) -> str:
    return one.value if isinstance(one, ox.NamedNode | ox.Literal) else ""


def _language(one: Term) -> str | None:
    return one.language if isinstance(one, ox.Literal) else None


def _is_whole(one: Term) -> bool:
    return isinstance(one, ox.Literal) and one.datatype.value == str(XSD.integer) and _written(*_typed(one))


def _typed(one: ox.Literal) -> tuple[str, str]:
    return one.datatype.value, one.value


def _before(one: Term, other: Term, same: bool) -> bool:
    """Whether a number or a day is less than another of its kind."""
    if not (isinstance(one, ox.Literal) and isinstance(other, ox.Literal)):
        return False
    if one.datatype != other.datatype or not (_written(*_typed(one)) and _written(*_typed(other))):
        return False
    if one.datatype.value == str(XSD.integer):
        return int(one.value) <= int(other.value) if same else int(one.value) < int(other.value)
    if one.datatype.value == str(XSD.date):
        return one.value <= other.value if same else one.value < other.value
    return False


@functools.lru_cache(maxsize=20_000)
def _written(datatype: str, text: str) -> bool:
    """Whether a value is written as its datatype wants it."""
    if datatype == str(XSD.integer):
        return WHOLE.fullmatch(text) is not None
    if datatype == str(XSD.decimal):
        return DECIMAL.fullmatch(text) is not None
    if datatype == str(XSD.date):
        try:
            return date.fromisoformat(text).isoformat() == text
        except ValueError:
            return False
    if datatype == str(XSD.boolean):
        return text in ("true", "false")
    return datatype in _FREE


_FREE = {str(XSD.string), str(RDF.langString), "http://id.loc.gov/datatypes/edtf/EDTF"}
