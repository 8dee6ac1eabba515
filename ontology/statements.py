"""Statements: subject and predicate as IRIs, object as a term; the form in which this room makes quads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import pyoxigraph as ox

from ontology import terms

LICENCE = "https://creativecommons.org/licenses/by/4.0/"

Statement = tuple[str, str, ox.NamedNode | ox.Literal]


def quads(statements: Iterable[Statement], graph: ox.NamedNode) -> set[ox.Quad]:
    """The statements as quads of one named graph."""
    return {ox.Quad(ox.NamedNode(s), ox.NamedNode(p), o, graph) for s, p, o in statements}


def texts(subject: str, predicate: str, by_language: Mapping[str, str]) -> Iterator[Statement]:
    """One literal per language.

    The name under "local" is in a language that the table does not tell: an alternative label without one.
    """
    for language, text in by_language.items():
        if language == "local":
            yield subject, terms.SKOS + "altLabel", ox.Literal(text)
        else:
            yield subject, predicate, ox.Literal(text, language=language)


def boolean(value: bool) -> ox.Literal:
    """An xsd:boolean."""
    return ox.Literal(str(value).lower(), datatype=ox.NamedNode(terms.XSD + "boolean"))


def integer(value: int) -> ox.Literal:
    """An xsd:integer."""
    return ox.Literal(str(value), datatype=ox.NamedNode(terms.XSD + "integer"))


def edtf(value: str) -> ox.Literal:
    """A date that is as exact as its source: day, month or year."""
    return ox.Literal(value, datatype=ox.NamedNode(terms.EDTF))
