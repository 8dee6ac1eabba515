"""The derived graph follows every change of the current one, and equals what a recount gives."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ontology.terms import DCTERMS, OA, OWL, PROV, RDF, SKOS, Names
from queries import derived
from queries.derived import derive, follow, recount
from queries.store import Store, open_store

NAMES = Names()
CURRENT, DERIVED = NAMES.graph("current"), NAMES.graph("derived")


def quad(subject: str, predicate: str, value: str | ox.Literal | ox.NamedNode) -> ox.Quad:
    predicate = predicate if ":" in predicate else NAMES.term(predicate)
    node = ox.NamedNode(iri(value)) if isinstance(value, str) else value
    return ox.Quad(ox.NamedNode(iri(subject)), ox.NamedNode(predicate), node, ox.NamedNode(CURRENT))


def iri(name: str) -> str:
    return NAMES.term(name) if name[0].isupper() else NAMES.base + "id/" + name


def day(text: str) -> ox.Literal:
    return ox.Literal(text, datatype=ox.NamedNode("http://www.w3.org/2001/XMLSchema#date"))


def world() -> Iterator[ox.Quad]:
    """Everything that might be said in a small world; a state of it is any part of this, however odd."""
    days = ("2030-12-30", "2031-01-02", "2031-05-04", "2036-02-01")
    for n, issued in enumerate(days):
        yield quad(f"article/{n}", RDF + "type", "Article")
        yield quad(f"article/{n}", DCTERMS + "issued", day(issued))
        yield quad(f"evidence/{n}", OA + "hasSource", f"article/{n}")
        for web in (n // 2, 7):
            source = ox.NamedNode(f"https://news.example.org/{web}")
            yield quad(f"article/{n}", DCTERMS + "source", source)
        yield from (quad(f"meeting/{m}", "evidence", f"evidence/{n}") for m in range(2))
        yield quad(f"time/{n}", "earliest", day(issued))
        yield quad(f"time/{n}", "latest", day(issued))
    for n in range(3):
        meeting, part = f"meeting/{n}", f"participation/{n}"
        yield quad(meeting, RDF + "type", "Meeting")
        yield quad(meeting, "meetingKind", "meeting-kind/bilateral")
        yield from (quad(meeting, "meetingStatus", f"meeting-status/{s}") for s in ("held", "planned"))
        yield from (quad(meeting, "topic", f"topic/{t}") for t in ("fisheries", "rail"))
        yield from (quad(meeting, "concernsRelation", f"relation/{r}") for r in ("id-kh", "kh-th"))
        yield from (quad(meeting, "hasParticipant", f"person/{p}") for p in range(3))
        yield from (quad(meeting, "party", f"state/{s}") for s in ("id", "kh"))
        yield from (quad(meeting, "when", f"time/{t}") for t in (n, n + 1))
        yield quad(meeting, "hasParticipation", part)
        yield quad(part, "inCapacityOf", f"post/{n % 2}")
        yield quad(f"post/{n % 2}", SKOS + "prefLabel", ox.Literal(("Minister", "Ambassador")[n % 2]))
    for relation in ("id-kh", "kh-th"):
        yield quad(f"relation/{relation}", RDF + "type", "BilateralRelation")
        yield from (quad(f"relation/{relation}", "party", f"state/{s}") for s in ("id", *relation.split("-")))
    for n in range(3):
        promise, claim = f"commitment/{n}", f"claim/{n}"
        yield quad(promise, RDF + "type", "Commitment")
        yield from (quad(promise, "commitmentKind", f"commitment-kind/{k}") for k in ("treaty", "pledge"))
        statuses = ("planned", "signed", "broken-off")
        yield from (quad(promise, "commitmentStatus", f"commitment-status/{s}") for s in statuses)
        yield quad(promise, "concernsRelation", "relation/id-kh")
        yield from (quad(promise, "evidence", f"evidence/{e}") for e in (n, n + 1))
        yield quad(promise, "instrument", f"instrument/{n // 2}")
        yield quad(promise, "madeAt", f"meeting/{n}")
        yield from (quad(promise, "follows", f"commitment/{o}") for o in range(3) if o != n)
        yield quad(promise, "due", f"time/{n}")
        yield quad(claim, RDF + "type", "Claim")
        yield quad(claim, RDF + "subject", promise)
        yield quad(claim, RDF + "predicate", ox.NamedNode(NAMES.term("commitmentStatus")))
        yield from (quad(claim, RDF + "object", f"commitment-status/{s}") for s in ("planned", "in-force"))
        yield from (quad(claim, PROV + "hadPrimarySource", f"article/{a}") for a in (n, n + 1))


WORLD = sorted(set(world()), key=str)


def stands(store: Store, state: set[ox.Quad]) -> None:
    assert set(store.quads(CURRENT)) == state
    assert sorted(store.quads(DERIVED), key=str) == derive(state, NAMES)


def changed(store: Store, state: set[ox.Quad], wanted: set[ox.Quad]) -> None:
    follow(store, sorted(state - wanted, key=str), sorted(wanted - state, key=str))


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 2**32), st.integers(1, 100)), min_size=2, max_size=6))
def test_any_changes_give_what_a_recount_gives(steps: list[tuple[int, int]]) -> None:
    """Each step turns some of what the world might say on or off: a few triples, or nearly all."""
    with tempfile.TemporaryDirectory() as folder, open_store(Path(folder) / "s") as store:
        state: set[ox.Quad] = set()
        for seed, share in steps:
            draw = random.Random(seed)
            wanted = state ^ {each for each in WORLD if draw.randrange(100) < share}
            changed(store, state, wanted)
            state = wanted
            stands(store, state)


def far_away() -> list[ox.Quad]:
    """Three promises of which everything derived hangs on one triple each, some of them far away."""
    quads = [quad("article/2", RDF + "type", "Article")]  # of the others only their days are asked for
    for n, issued in enumerate(("2031-01-02", "2031-05-04", "2031-08-09")):
        quads.append(quad(f"article/{n}", DCTERMS + "issued", day(issued)))
        quads += [quad(f"evidence/{n}", OA + "hasSource", f"article/{n}")] if n < 2 else []
    for name, status, span in (("plan", "planned", 0), ("text", "signed", 1), ("word", "agreed", 0)):
        quads += [quad(f"commitment/{name}", RDF + "type", "Commitment"),
                  quad(f"commitment/{name}", "commitmentStatus", f"commitment-status/{status}"),
                  quad(f"commitment/{name}", "evidence", f"evidence/{span}")]  # fmt: skip
    quads += [quad(f"commitment/{n}", "commitmentKind", "commitment-kind/treaty") for n in ("plan", "text")]
    # what was signed follows the plan and has no day of its own; of the word a claim is heard later
    quads += [quad("commitment/text", "follows", "commitment/plan"),
              quad("commitment/text", "instrument", "instrument/1"),
              quad("commitment/plan", "when", "time/0"), quad("time/0", "earliest", day("2030-12-30")),
              quad("claim/1", RDF + "type", "Claim"), quad("claim/1", RDF + "subject", "commitment/word"),
              quad("claim/1", RDF + "predicate", ox.NamedNode(NAMES.term("commitmentStatus"))),
              quad("claim/1", RDF + "object", "commitment-status/in-force"),
              quad("claim/1", PROV + "hadPrimarySource", "article/2")]  # fmt: skip
    # a relation is followed for itself, and its counts by the single year of a fact
    quads += [quad("relation/id-kh", RDF + "type", "BilateralRelation"),
              *(quad("relation/id-kh", "party", f"state/{s}") for s in ("id", "kh")),
              quad("commitment/text", "concernsRelation", "relation/id-kh"),
              quad("commitment/text", "when", "time/1"), quad("time/1", "earliest", day("2031-05-04")),
              quad("time/1", "latest", day("2031-05-04"))]  # fmt: skip
    return quads


@pytest.mark.parametrize("one", far_away(), ids=str)
def test_each_single_triple_is_followed(one: ox.Quad, small: Store) -> None:
    """A triple that goes alone, and comes back alone: a path that is not watched shows here."""
    state = set(far_away())
    less = state - {one}
    assert derive(less, NAMES) != derive(state, NAMES)
    changed(small, state, less)
    stands(small, less)
    changed(small, less, state)
    stands(small, state)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("small") / "s") as store:
        follow(store, (), far_away())
        yield store


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(tmp_path_factory.mktemp("full") / "s") as store:
        follow(store, (), WORLD)
        yield store


def test_it_is_one_transaction_and_nothing_else_is_read_as_a_whole(
    full: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    writes: list[tuple[Sequence[ox.Quad], Sequence[ox.Quad]]] = []
    monkeypatch.setattr(type(full), "change", lambda _, gone, new: writes.append((gone, new)))
    monkeypatch.setattr(type(full), "quads", None)
    follow(full, [WORLD[0]], [])
    [(gone, _)] = writes
    assert WORLD[0] in gone


@pytest.mark.parametrize("trap", ["of older rules", "without a stamp", "a count that is too low"])
def test_what_is_astray_is_counted_anew(trap: str, tmp_path: Path) -> None:
    with open_store(tmp_path / "s") as store:
        follow(store, (), WORLD)
        made = list(store.quads(DERIVED))
        stamp = [q for q in made if q.predicate.value == OWL + "versionInfo"]
        counts = [q for q in made if q.predicate.value.endswith("Count")]
        old = [ox.Quad(q.subject, q.predicate, ox.Literal("0"), q.graph_name) for q in stamp]
        store.change(*{"of older rules": (stamp, old), "without a stamp": (stamp, ()),
                       "a count that is too low": (counts, ())}[trap])  # fmt: skip
        less = set(WORLD[::2])
        changed(store, set(WORLD), less)
        stands(store, less)


def test_a_recount_in_pieces_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(derived, "BATCH", 7)
    with open_store(tmp_path / "s") as store:
        store.change((), WORLD)
        recount(store)
        stands(store, set(WORLD))
