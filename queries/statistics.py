"""What ``graph/current`` holds, counted: triples, things by class, statements by property (VoID)."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import pyoxigraph as ox

from ontology.terms import DCTERMS, RDF, Names
from queries.faults import StoreError

NAME = "statistics.json"


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts of one state of ``graph/current``; the dictionaries are sorted by IRI."""

    triples: int
    subjects: int
    objects: int
    classes: dict[str, int]  # things by class
    properties: dict[str, int]  # triples by property
    latest: str  # the latest day on which an article was published, "" where none tells


def count(engine: ox.Store, names: Names) -> Statistics:
    """Count ``graph/current`` in one pass."""
    subjects, objects = set(), set()
    classes: Counter[str] = Counter()
    properties: Counter[str] = Counter()
    latest = ""
    for quad in engine.quads_for_pattern(None, None, None, ox.NamedNode(names.graph("current"))):
        subjects.add(hash(quad.subject))
        objects.add(hash(quad.object))
        properties[quad.predicate.value] += 1
        if quad.predicate.value == RDF + "type" and isinstance(quad.object, ox.NamedNode):
            classes[quad.object.value] += 1
        elif quad.predicate.value == DCTERMS + "issued" and isinstance(quad.object, ox.Literal):
            latest = max(latest, quad.object.value)
    return Statistics(sum(properties.values()), len(subjects), len(objects), dict(sorted(classes.items())),
                      dict(sorted(properties.items())), latest)  # fmt: skip


def follow(
    old: Statistics, before: ox.Store, after: ox.Store, things: Iterable[str], names: Names
) -> Statistics:
    """The counts of one state of the graph out of those of another.

    Args: the counts of the state before; both states; all things of which a statement differs between them.
    """
    current, issued = ox.NamedNode(names.graph("current")), ox.NamedNode(DCTERMS + "issued")
    classes, properties = Counter(old.classes), Counter(old.properties)
    subjects, latest = old.subjects, old.latest
    values: set[ox.NamedNode | ox.Literal] = set()
    for thing in things:
        node = ox.NamedNode(thing)
        had, has = (set(engine.quads_for_pattern(node, None, None, current)) for engine in (before, after))
        subjects += bool(has) - bool(had)
        for quads, sign in ((had - has, -1), (has - had, 1)):
            for quad in quads:
                assert isinstance(quad.object, ox.NamedNode | ox.Literal)
                values.add(quad.object)
                properties[quad.predicate.value] += sign
                if quad.predicate.value == RDF + "type" and isinstance(quad.object, ox.NamedNode):
                    classes[quad.object.value] += sign
                elif quad.predicate == issued and sign > 0:
                    latest = max(latest, quad.object.value)
    objects = old.objects
    for value in values:
        was, there = (
            any(True for _ in engine.quads_for_pattern(None, None, value, current))
            for engine in (before, after)
        )
        objects += there - was
    days = {value for value in values if isinstance(value, ox.Literal) and value.value == latest}
    if days and not any(any(True for _ in after.quads_for_pattern(None, issued, d, current)) for d in days):
        dates = (quad.object for quad in after.quads_for_pattern(None, issued, None, current))
        latest = max((date.value for date in dates if isinstance(date, ox.Literal)), default="")
    return Statistics(
        sum(properties.values()), subjects, objects, _positive(classes), _positive(properties), latest
    )


def _positive(counts: Counter[str]) -> dict[str, int]:
    return {iri: number for iri, number in sorted(counts.items()) if number}


def write(found: Statistics, path: Path) -> None:
    """Write the counts whole or not at all. Raises OSError."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.write_text(json.dumps(asdict(found), indent=1), encoding="utf-8")
    beside.replace(path)


def count_into(folder: Path, engine: ox.Store, names: Names) -> Path:
    """The counts as a file in a folder, made where it is not there yet. Raises StoreError."""
    path = folder / NAME
    if not path.exists():
        try:
            write(count(engine, names), path)
        except OSError as error:
            raise StoreError(f"{path}: the counts cannot be written ({error})") from error
    return path


def read_statistics(path: Path) -> Statistics:
    """The counts from their file. Raises StoreError."""
    try:
        return Statistics(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise StoreError(f"{path}: the counts cannot be read ({error})") from error
