"""Quads as bytes: what is picked out by its line is what reading would pick out."""

from __future__ import annotations

import pyoxigraph as ox

from queries.packed import Packed

BASE = "http://example.org/"


def _quad(subject: str, value: ox.NamedNode | ox.Literal, graph: str) -> ox.Quad:
    s, p, g = (ox.NamedNode(BASE + name) for name in (subject, "p", graph))
    return ox.Quad(s, p, value, g)


def test_a_graph_and_what_begins_so() -> None:
    """A graph whose name begins alike, a literal that ends as a line does, line ends within literals."""
    trap = ox.Literal(f"satu <{BASE}source/a> .")
    quads = [
        _quad("x", ox.Literal("dua\ntiga\r\u2028\x85empat"), "source/a"),
        _quad("x", trap, "source/ab"),
        _quad("y", trap, "claims"),
        _quad("time/1", ox.Literal("2025"), "claims"),
        _quad("times", ox.NamedNode(BASE + "time/1"), "claims"),
    ]
    packed = Packed(ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"")
    assert set(packed.only(BASE + "source/a", BASE + "time/")) == {quads[0], quads[3]}
    assert not len(packed.only(BASE + "source", BASE + "tim/"))


def test_the_first_literal_of_a_property() -> None:
    """A subject that begins alike, one with other letters for dots, a value that is an IRI, none at all."""
    quads = [
        _quad("a", ox.NamedNode(BASE + "no"), "g"),
        _quad("ab", ox.Literal("2019"), "g"),
        _quad("a", ox.Literal("2025-01-05", datatype=ox.NamedNode(BASE + "date")), "g"),
    ]
    packed = Packed(ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b"")
    assert packed.value(BASE + "a", BASE + "p") == "2025-01-05"
    assert packed.value(BASE.replace(".", "x") + "a", BASE + "p") == ""
    assert packed.value(BASE + "a", BASE + "q") == ""
