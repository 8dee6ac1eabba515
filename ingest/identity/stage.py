"""What a stage of identity is: what it reads, in which blocks its signs lie, and how it decides."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ingest.identity.claims import Node, Told
from ingest.identity.clusters import Clusters
from ontology.knowledge import Knowledge
from ontology.terms import Names

Sign = Any  # what the identity of a node turns on: a tuple or one of the account classes


@dataclass(frozen=True, slots=True)
class Key:
    """A block: the name under which a sign lies in it, the one it seeks, whether all there are linked."""

    lies: Hashable | None
    seeks: Hashable | None
    hard: bool = False


@dataclass(slots=True)
class Scene:
    """What a stage knows beside the nodes."""

    knowledge: Knowledge
    names: Names
    chain_of: Mapping[str, str]  # of what a person called the same: the chain's name
    broadest: Callable[[str], str | None]
    shared: frozenset[str]  # see `same_body.shared_names`
    kin: Callable[[str, str], bool] = lambda a, b: True
    find: Callable[[str], str] = lambda iri: iri  # who stands for a node of an earlier stage
    early: Callable[[str], str] = lambda iri: iri  # who stands for a meeting before the step of company
    articles: Mapping[str, frozenset[str]] = field(default_factory=dict)  # that tell of a node


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of `identity.resolve`."""

    name: str
    kinds: tuple[str, ...]
    read: Callable[[Told, Scene], Mapping[str, Sign]]  # the signs of one article's nodes
    keys: Callable[[Sign, Scene], Iterable[Key]]
    unite: Callable[[dict[str, Sign], Clusters, Scene], None]
    linked: Callable[[Sign, Sign], bool] = lambda a, b: True
    final: bool = True
    copies: Callable[[Sign], bool] = lambda sign: (
        False
    )  # whether all nodes of a sign are one thing in any case


def hard(key: Hashable) -> Key:
    """A block whose signs are all linked."""
    return Key(key, key, True)


def soft(key: Hashable) -> Key:
    """A block in which each two signs are tested."""
    return Key(key, key)


def of_kind(told: Told, kind: str) -> list[Node]:
    """The nodes of a kind in their order."""
    return sorted((n for n in told.nodes.values() if n.kind == kind), key=lambda node: told.order(node.iri))


def keys_of(stage: Stage, sign: Sign, scene: Scene) -> Iterable[Key]:
    """The blocks of a sign, and that of the things that a person called the same."""
    if sign[1] is not None:
        yield Key(("chain", sign[1]), ("chain", sign[1]), True)
    if sign[0] is not None:
        yield from stage.keys(sign[0], scene)


def are_linked(stage: Stage, a: Sign, b: Sign) -> bool:
    """Whether two signs of one block may be decided only together."""
    return a[0] is not None and b[0] is not None and stage.linked(a[0], b[0])
