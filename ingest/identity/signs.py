"""What the identity of a node turns on, as text: equal texts, equal grounds for a decision."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from typing import Any

from ingest.identity.accounts import Account
from ingest.identity.same_body import Named
from ingest.identity.same_commitment import Undertaking
from ingest.identity.same_person import Called

_CLASSES = {cls.__name__: cls for cls in (Named, Called, Account, Undertaking)}


def as_text(value: object) -> str:
    """The one text of a value made of strings, numbers, None, tuples, frozensets, dicts and accounts."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Any:
    """The value of a text."""
    return _rich(json.loads(text))


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return ["t", *map(_plain, value)]
    if isinstance(value, frozenset):
        return ["s", *sorted(map(_plain, value), key=repr)]
    if isinstance(value, dict):
        return ["d", *sorted(([_plain(k), _plain(v)] for k, v in value.items()), key=repr)]
    if is_dataclass(value):
        return [type(value).__name__, *(_plain(getattr(value, f.name)) for f in fields(value))]
    return value


def _rich(value: Any) -> Any:
    if not isinstance(value, list):
        return value
    kind, *items = value
    if kind == "d":
        return {_rich(k): _rich(v) for k, v in items}
    rich = map(_rich, items)
    if kind == "t":
        return tuple(rich)
    return frozenset(rich) if kind == "s" else _CLASSES[kind](*rich)
