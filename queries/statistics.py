"""What ``graph/current`` holds, counted: triples, things by class, statements by property (VoID)."""

from __future__ import annotations

import json
import os
from collections import Counter
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


def count_generation(quads: Path, names: Names) -> Path:
    """The counts of a published generation as a file, made where it is not there yet. Raises StoreError."""
    path = quads.parent / NAME
    if not path.exists():
        beside = path.with_name(f".{NAME}.{os.getpid()}")
        try:
            counted = asdict(count(ox.Store.read_only(str(quads)), names))
            beside.write_text(json.dumps(counted, indent=1), encoding="utf-8")
            beside.replace(path)
        except OSError as error:
            raise StoreError(f"{path}: the counts cannot be written ({error})") from error
    return path


def read_statistics(path: Path) -> Statistics:
    """The counts from their file. Raises StoreError."""
    try:
        return Statistics(**json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise StoreError(f"{path}: the counts cannot be read ({error})") from error
