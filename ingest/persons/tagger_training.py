"""Training the tagger of names on any CoNLL file, and its manifest: `make tagger TRAIN=... DEV=...`.

A CoNLL file holds one word a line, columns parted by white space, the word first and its IOB tag last, an
empty line between sentences. The same files give the same model to the byte.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pycrfsuite

from ingest.persons.tagger import CLASSES, FEATURES, MODELS, Tagger, features, spans
from ingest.words.gazetteer import gazetteer
from ingest.words.naming import NEVER_NAMES
from ontology.knowledge import load

SETTINGS: Mapping[str, float | bool] = {
    "c1": 0.1,
    "c2": 0.05,
    "max_iterations": 120,
    "feature.possible_transitions": True,
}
JUDGED = ("PER", "ORG")
TAGS = frozenset({"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"})


class ConllError(ValueError):
    """The file is not in the expected format; the message names file and line."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of a sentence and their IOB tags."""

    words: tuple[str, ...]
    tags: tuple[str, ...]


def read_conll(path: Path) -> list[Sentence]:
    """The sentences of a CoNLL file. Raises ConllError for a line without tag or with an unknown one."""
    found: list[Sentence] = []
    words: list[str] = []
    tags: list[str] = []
    for number, line in enumerate([*path.read_text("utf-8").split("\n"), ""], 1):
        columns = line.split()
        if columns:
            if len(columns) < 2 or columns[-1] not in TAGS:
                listed = ", ".join(sorted(TAGS))
                raise ConllError(f"{path}:{number}: {line[:60]!r} ends with no tag of {listed}")
            words.append(columns[0])
            tags.append(columns[-1])
        elif words:
            found.append(Sentence(tuple(words), tuple(tags)))
            words, tags = [], []
    if not found:
        raise ConllError(f"{path}: holds no sentence")
    return found


def train(sentences: Sequence[Sentence], path: Path) -> None:
    """Train on the sentences, in their order, and write the model."""
    names = gazetteer(load())
    trainer = pycrfsuite.Trainer(verbose=False)
    for sentence in sentences:
        trainer.append(features(sentence.words, names), sentence.tags)
    trainer.set_params(dict(SETTINGS))
    path.parent.mkdir(parents=True, exist_ok=True)
    trainer.train(str(path))


def score(tagger: Tagger, sentences: Sequence[Sentence], labels: Sequence[str] = JUDGED) -> dict[str, float]:
    """Precision, recall and F1 over exact spans of the labels (CoNLL 2003)."""
    hit = said = gold = 0
    for sentence in sentences:
        wanted = {span for span in spans(sentence.tags) if span.label in labels}
        found = {replace(s, sure=1.0) for s in tagger.tag(sentence.words) if s.label in labels}
        hit, said, gold = hit + len(wanted & found), said + len(found), gold + len(wanted)
    precision, recall = hit / max(said, 1), hit / max(gold, 1)
    f1 = 2 * precision * recall / (precision + recall) if hit else 0.0
    return {"precision": round(precision, 4), "recall": round(recall, 4), "f1": round(f1, 4), "gold": gold}


def digest(path: Path) -> str:
    """SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def lists_digest() -> str:
    """A digest of the word lists and names that the features look into: other lists, another model."""
    listed = [[kind, sorted(words.index.items())] for kind, words in CLASSES]
    known = sorted((repr(first), repr(found)) for first, found in gazetteer(load()).index.items())
    told = json.dumps([listed, sorted(NEVER_NAMES), known], ensure_ascii=True)
    return hashlib.sha256(told.encode()).hexdigest()


def make(train_on: Path, dev: Path, model: Path, *, data: str, licence: str) -> dict[str, Any]:
    """Train, score and write the model with its manifest beside it; gives the manifest."""
    train(read_conll(train_on), model)
    manifest: dict[str, Any] = {
        "about": "derived: `make tagger` rebuilds it byte for byte from the same data and lists",
        "data": data,
        "licence": licence,
        "train_sha256": digest(train_on),
        "dev_sha256": digest(dev),
        "lists_sha256": lists_digest(),
        "model_sha256": digest(model),
        "features": FEATURES,
        "settings": dict(SETTINGS),
    }
    target = model.with_suffix(".json")
    target.write_text(json.dumps(manifest), "utf-8")  # the tagger asks for it before it opens the model
    sentences, tagger = read_conll(dev), Tagger(model)
    judged = (JUDGED, *((label,) for label in JUDGED))
    manifest["dev"] = {"+".join(labels): score(tagger, sentences, labels) for labels in judged}
    target.write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", "utf-8")
    return manifest


def main() -> None:
    """Train from the command line and print the manifest."""
    plain = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=plain)
    parser.add_argument("train", type=Path)
    parser.add_argument("dev", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=MODELS / "names-id.model")
    parser.add_argument("--data", default="idner-news-2k")
    parser.add_argument("--licence", default="MIT")
    given = parser.parse_args()
    try:
        manifest = make(given.train, given.dev, given.output, data=given.data, licence=given.licence)
    except (ConllError, OSError, UnicodeDecodeError) as error:
        sys.exit(f"tagger: {error}")
    print(json.dumps(manifest, indent=1, ensure_ascii=False))
    print(f"{given.output}: {given.output.stat().st_size:,} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
