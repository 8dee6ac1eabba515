"""The same answers from the embedded store and from two real SPARQL servers, Oxigraph and Virtuoso."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest

from ontology.terms import RDF
from queries import ask, catalogue
from queries.derived import derive, follow
from queries.export import FORMATS, export
from queries.question import Question
from queries.store import Store, open_store
from tests import servers
from tests.queries.conftest import TEXT, fill, source_quads
from tests.queries.test_questions import GIVEN
from tests.queries.test_told_and_done import SIGNED, UNSIGNED, commitment, meeting, tell

pytestmark = pytest.mark.real

ABROAD = "; mfk:where <urn:geneva>"
SERVERS = {"oxigraph": servers.oxigraph, "virtuoso": servers.virtuoso}


@pytest.fixture(params=SERVERS)
def remote(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    with (
        SERVERS[request.param](tmp_path / "server") as address,
        open_store(address, tmp_path / "t") as opened,
    ):
        fill(opened)
        yield opened


def asked(question: Question) -> list[dict[str, str]]:
    """The parameters with which a question is asked: those it must have, and a pair where it may have one."""
    needed = {p.name: GIVEN[p.name] for p in question.params if p.required}
    paired = {"pair": GIVEN["pair"]} if any(p.name == "pair" for p in question.params) else {}
    return [needed, needed | paired] if paired and "pair" not in needed else [needed]


def test_every_question_and_export_is_answered_alike(store: Store, remote: Store) -> None:
    other = []
    for question in catalogue():
        for params in asked(question):
            if ask(remote, question.name, **params) != ask(store, question.name, **params):
                other.append((question.name, params))
    assert other == []
    for form in FORMATS:
        assert export(remote, form) == export(store, form), form
    graph = "https://w3id.org/mufakat/graph/current"
    for text in (
        f"ASK {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}",
        f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH <{graph}> {{ ?s ?p ?o }} }}",
    ):
        assert ask(remote, text) == ask(store, text)


def test_every_question_is_answered_alike_of_what_was_and_was_not_done(store: Store, remote: Store) -> None:
    """Hosts, bodies without a code, meetings called off, documents of each standing: see `told_and_done`."""
    made = meeting("talks", "held") + meeting("off", "cancelled") + meeting("abroad", "held", more=ABROAD)
    made += meeting("un", "held", "state:id", "org:igo-un", host="org:igo-un")
    for name, what in (SIGNED | UNSIGNED).items():
        made += commitment(name, *what, more="; mfk:topic about:disaster")
    made += commitment("aid", "pledge", "agreed", "org:asean", "state:id", more="; mfk:committedBy org:asean")
    tell(store, made)
    tell(remote, made)
    given = GIVEN | {"actor": "Bureau of Tides", "name": "tides", "topic": "disaster", "since": "2031-01-01"}
    given |= {"source": "Bureau of Tides", "target": "Office of Floods", "asof": "2031-12-31"}
    for question in catalogue():
        params = {p.name: given[p.name] for p in question.params if p.required or p.name == "asof"}
        params |= {"until": "2031-12-31"} if question.name == "time/during" else {}
        if question.name != "provenance/changes":  # the journal lies beside each store
            assert ask(remote, question.name, **params) == ask(store, question.name, **params), question.name


def test_replace_and_remove_at_the_server(store: Store, remote: Store) -> None:
    for one in (store, remote):
        one.replace("one", source_quads("one", text="New\n" + TEXT), {"text": "New\n" + TEXT})
        one.remove("two")
    assert set(remote.quads()) == set(store.quads())
    assert remote.text("one") == store.text("one")
    current = list(store.quads(store.names.graph("current")))
    assert remote.replace_graph(store.names.graph("current"), current) is False


def test_what_is_derived_follows_a_change_at_the_server(store: Store, remote: Store) -> None:
    names = store.names
    current = sorted(store.quads(names.graph("current")), key=str)
    for one in (store, remote):
        follow(one, current[::3], ())
        follow(one, (), current[::6])
    less = [*current[1::3], *current[2::3], *current[::6]]
    for one in (store, remote):
        assert sorted(one.quads(names.graph("derived")), key=str) == derive(less, names), one.where
    for predicate in (RDF + "type", names.term("party")):
        pattern = names.graph("current"), None, ox.NamedNode(predicate)
        assert set(remote.match(*pattern)) == set(store.match(*pattern)) != set()
