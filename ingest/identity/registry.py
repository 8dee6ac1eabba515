"""Names that stay: which IRI a cluster keeps although, by its members alone, it would have another.

A cluster is called by its first member. Whoever has published the names in use pins them (``mufakat pin``):
from then on a member leads to the name that it had, whatever is loaded earlier, later or no longer.
"""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from ingest.identity.claims import Told
from ontology.terms import Names

COLUMNS = ("member", "iri")
Registry = Mapping[
    str, str
]  # from what one article says ("meeting/a-1") to the pinned name, both without base


class RegistryError(ValueError):
    """The registry cannot be read; the message names the file and the line."""


def read_registry(path: Path) -> dict[str, str]:
    """The pinned names; empty where there is no file. Raises RegistryError."""
    try:
        rows = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8"), newline="")))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise RegistryError(f"{path}: cannot be read ({error})") from error
    if not rows or tuple(rows[0]) != COLUMNS:
        raise RegistryError(f"{path}: line 1: must be {','.join(COLUMNS)}")
    found: dict[str, str] = {}
    for number, row in enumerate(rows[1:], 2):
        if len(row) != 2 or row[0] in found or any("/" not in cell or " " in cell for cell in row):
            raise RegistryError(f"{path}: line {number}: {','.join(row)!r} is no row, or a second one")
        found[row[0]] = row[1]
    return found


def write_registry(registry: Registry) -> bytes:
    """The file's content: sorted, LF line ends."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([COLUMNS, *sorted(registry.items())])
    return out.getvalue().encode("utf-8")


def pin(registry: Registry, leading: Iterable[tuple[str, str]], names: Names) -> dict[str, str]:
    """The registry with every name in use added; a name once pinned is never dropped.

    Args: the pinned names; pairs of member and cluster (full IRIs) as they lead now, clusters to themselves.
    """
    prefix = names.authority("")
    short = {member.removeprefix(prefix): iri.removeprefix(prefix) for member, iri in leading}
    return {**registry, **short}


def named(canonical: dict[str, str], told: Told, registry: Registry, names: Names) -> dict[str, str]:
    """The map from members to winners with pinned names put in place of first members.

    A pinned name goes to the cluster with the member that bears it, else to the first one with a member that
    led to it; a cluster that led to several keeps the one of its first member. Items of the authority tables
    keep their names.
    """
    if not registry:
        return canonical
    members: dict[str, list[str]] = defaultdict(list)
    prefix = names.authority("")
    for iri in sorted(told.nodes, key=told.order):
        members[canonical.get(iri, iri)].append(iri)
    wanted: dict[str, list[str]] = {}
    for root, group in members.items():
        if root in told.nodes:  # not a row of the authority tables
            pinned = (registry.get(iri.removeprefix(prefix)) for iri in group)
            wanted[root] = list(dict.fromkeys(names.authority(name) for name in pinned if name))
    taken: dict[str, str] = {}
    for bears in (True, False):
        for root in sorted(wanted, key=told.order):
            for name in wanted[root]:
                free = root not in taken.values() and name not in taken
                if free and (not bears or canonical.get(name, name) == root):
                    taken[name] = root
    new = {root: name for name, root in taken.items()}
    renamed = dict(canonical)
    for root, name in new.items():
        if name != root:
            for iri in (*members[root], root):
                renamed[iri] = name
    return renamed
