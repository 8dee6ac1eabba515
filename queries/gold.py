"""Reading annotated articles and facts exports: one object per article, checked before it is compared."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ontology.knowledge import load
from queries.faults import QueryingError
from queries.likeness import SHORTEST, flat

KINDS = ("persons", "institutions", "meetings", "commitments")
EVENTS = ("meetings", "commitments")
Record = Mapping[str, Any]

_LISTS = ("names", "evidence", "parties", "participants", "topics")
_WORDS = ("iri", "kind", "status", "date", "place", "country", "post", "event")
_GOLD_NEEDS = {
    "persons": ("names", "evidence"),
    "institutions": ("names", "evidence"),
    "meetings": ("kind", "status", "parties", "evidence"),
    "commitments": ("kind", "status", "parties", "evidence"),
}


class GoldError(QueryingError):
    """A gold file or facts export does not hold what it should; the message names file, fact and key."""


def read_gold(folder: Path) -> dict[str, Record]:
    """The annotations of a folder, one ``.json`` per article, by article id.

    Raises GoldError where a file is no annotation, two are of one article, or there is none.
    """
    if not folder.is_dir():
        raise GoldError(f"{folder}: no such folder; name the one that holds the annotations (*.json)")
    found: dict[str, Record] = {}
    for path in sorted(folder.glob("*.json")):
        record = _record(_text(path), str(path), gold=True)
        if record["article"] in found:
            raise GoldError(f"{path}: a second annotation of article {record['article']!r}; keep one")
        found[record["article"]] = _rolled_up(record)
    if not found:
        raise GoldError(f"{folder}: holds no annotation (*.json)")
    return found


def read_facts(path: Path) -> dict[str, Record]:
    """A facts export (JSON Lines) by article id. Raises GoldError as `read_gold` does."""
    return facts_by_article(_text(path), str(path))


def facts_by_article(text: str, where: str) -> dict[str, Record]:
    """The records of a facts export, given as text; ``where`` names it in errors."""
    found: dict[str, Record] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        record = _record(line, f"{where}:{number}", gold=False)
        if record["article"] in found:
            raise GoldError(f"{where}:{number}: a second record of article {record['article']!r}; keep one")
        found[record["article"]] = record
    return found


def gold_faults(gold: Mapping[str, Record], texts: Mapping[str, str]) -> Iterator[str]:
    """One line per gold evidence that cannot be met: not in its article, or too short for a sentence."""
    for article, record in gold.items():
        text = flat(texts.get(article, ""))
        for kind in KINDS:
            for fact in record.get(kind) or []:
                for quote in map(flat, fact["evidence"]):
                    if quote not in text:
                        yield f"{article}: {kind} evidence is not in the article: {quote[:80]!r}"
                    elif kind in EVENTS and len(quote) < SHORTEST:
                        yield f"{article}: {kind} evidence is shorter than {SHORTEST} characters: {quote!r}"


def _rolled_up(record: Record) -> Record:
    """The record with every narrower topic as its broader one, which is how facts are exported."""
    known = load()

    def broad(topic: str) -> str:
        return known.broader_topic(topic) if topic in known.topic_of else topic

    events = {
        kind: [{**fact, "topics": [broad(t) for t in fact.get("topics") or []]} for fact in record[kind]]
        for kind in EVENTS
        if record.get(kind)
    }
    return {**record, **events}


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except OSError as error:
        raise GoldError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise GoldError(f"{path}: is not UTF-8 (byte {error.start})") from error


def _record(text: str, where: str, *, gold: bool) -> Record:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise GoldError(f"{where}: is not JSON ({error})") from error
    if not isinstance(record, dict) or not isinstance(record.get("article"), str) or not record["article"]:
        raise GoldError(f'{where}: must be an object with "article", the id of its article')
    for kind in KINDS:
        facts = record.get(kind)
        if facts is not None and not isinstance(facts, list):
            raise GoldError(f'{where}: "{kind}" must be a list')
        for number, fact in enumerate(facts or [], 1):
            _check(fact, kind, f"{where}: {kind}, number {number}", gold)
    return record


def _check(fact: Any, kind: str, where: str, gold: bool) -> None:
    """Raises GoldError where a fact does not have the form of the facts format."""
    if not isinstance(fact, dict):
        raise GoldError(f"{where}: must be an object")
    for key in _GOLD_NEEDS[kind] if gold else ():
        if not fact.get(key) and not (key == "parties" and fact.get(key) == []):
            raise GoldError(f'{where}: "{key}" is missing')
    for key in _LISTS:
        value = fact.get(key)
        if value is not None and not (isinstance(value, list) and all(isinstance(v, str) for v in value)):
            raise GoldError(f'{where}: "{key}" must be a list of strings')
    for key in _WORDS:
        value = fact.get(key)
        several = value if gold and isinstance(value, list) else [value]
        if not all(v is None or isinstance(v, str) for v in several):
            raise GoldError(f'{where}: "{key}" must be a string or null{" (or a list of them)" * gold}')
