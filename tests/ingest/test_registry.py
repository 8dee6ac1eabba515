"""Names: by the first member, unless pinned; a pinned one stays, and leads on when its thing is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import Quad

from ingest.identity.consolidate import consolidate
from ingest.identity.curation import curation_quads
from ingest.identity.registry import RegistryError, pin, read_registry, write_registry
from ontology.judgements import Judgement
from ontology.terms import DCTERMS, RDF, Names
from tests.ingest.test_judging import KNOWLEDGE, article

NAMES = Names()
ONE = [
    Judgement("same", "meeting/a00-1", f"meeting/a{n:02}-1", who="D", when="2025-07-01", why="one")
    for n in (3, 6)
]


def build(numbers: tuple[int, ...], registry: dict[str, str], rows: list[Judgement]) -> list[Quad]:
    return consolidate([q for n in numbers for q in article(n, 0)], KNOWLEDGE, NAMES, rows, registry)


def leads(quads: list[Quad]) -> dict[str, str]:
    """Where each meeting's name leads, without the base."""
    short = NAMES.authority("")
    found = {}
    for q in quads:
        subject = q.subject.value.removeprefix(short)  # type: ignore[union-attr]
        if subject.startswith("meeting/") and subject.endswith("-1"):
            if q.predicate.value == NAMES.term("canonical"):
                found[subject] = q.object.value.removeprefix(short)  # type: ignore[union-attr]
            elif q.predicate.value == RDF + "type":
                found[subject] = subject
    return found


@pytest.mark.parametrize(
    ("numbers", "registry", "rows", "expected"),
    [
        pytest.param((0, 3), {}, ONE, {"a00": "a00", "a03": "a00"}, id="the first member names it"),
        pytest.param((0, 3), {"a03": "a03"}, ONE, {"a00": "a03", "a03": "a03"},
                     id="an earlier article comes later: the pinned name stays"),
        pytest.param((3, 6), {"a00": "a00", "a03": "a00", "a06": "a00"}, ONE, {"a03": "a00", "a06": "a00"},
                     id="the article that gave the name is gone"),
        pytest.param((0, 3), {"a00": "a00", "a03": "a03"}, ONE, {"a00": "a00", "a03": "a00"},
                     id="two pinned names come together: the first member's stays"),
        pytest.param((0, 3), {"a00": "a00", "a03": "a00"}, [], {"a00": "a00", "a03": "a03"},
                     id="what was one is parted: the name goes with the member that bears it"),
        pytest.param((3, 6), {"a03": "a00", "a06": "a00"}, [], {"a03": "a00", "a06": "a06"},
                     id="parted, and the bearer gone: the name goes with the first"),
    ],
)  # fmt: skip
def test_names(
    numbers: tuple[int, ...], registry: dict[str, str], rows: list[Judgement], expected: dict[str, str]
) -> None:
    pinned = {f"meeting/{m}-1": f"meeting/{name}-1" for m, name in registry.items()}
    found = leads(build(numbers, pinned, rows))
    assert {k: v for k, v in found.items() if k[8:11] in expected} == {
        f"meeting/{m}-1": f"meeting/{name}-1" for m, name in expected.items()
    }
    assert build(numbers[::-1], pinned, rows[::-1]) == build(numbers, pinned, rows)


def test_a_retired_name_leads_to_its_heirs_or_nowhere() -> None:
    pinned = {"meeting/a03-1": "meeting/a00-1", "meeting/a06-1": "meeting/a06-1"}
    alive = {NAMES.id("meeting", "a03-1"): NAMES.id("meeting", "a03-1")}
    said = [(q.subject.value, q.predicate.value, q.object.value)  # type: ignore[union-attr]
            for q in curation_quads([], pinned, alive.get, NAMES)]  # fmt: skip
    tomb = NAMES.term("Tombstone")
    assert sorted(said) == sorted([
        (NAMES.id("meeting", "a00-1"), RDF + "type", tomb),
        (NAMES.id("meeting", "a00-1"), DCTERMS + "isReplacedBy", NAMES.id("meeting", "a03-1")),
        (NAMES.id("meeting", "a06-1"), RDF + "type", tomb),
    ])  # fmt: skip


def test_the_file_is_sorted_and_read_again(tmp_path: Path) -> None:
    registry = pin(
        {"meeting/z-1": "meeting/z-1"}, [(NAMES.id("meeting", "b-1"), NAMES.id("meeting", "a-1"))], NAMES
    )
    path = tmp_path / "registry.csv"
    path.write_bytes(write_registry(registry))
    assert path.read_text().splitlines() == [
        "member,iri",
        "meeting/b-1,meeting/a-1",
        "meeting/z-1,meeting/z-1",
    ]
    assert read_registry(path) == registry


@pytest.mark.parametrize("content", ["", "a,b\n", "member,iri\nx\n", "member,iri\na/b,c/d\na/b,c/e\n"])
def test_a_broken_registry_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "registry.csv"
    path.write_text(content)
    with pytest.raises(RegistryError, match="registry"):
        read_registry(path)
