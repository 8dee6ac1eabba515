"""Fit the weights of `ingest.topics.second_look` on annotated articles; tell how well they hold on others.

    python -m benchmarks.topic_weights GOLD ARTICLES            measured only: five times on four fifths
    python -m benchmarks.topic_weights GOLD ARTICLES --write    and the weights of all of them written

A field of a matched meeting or commitment is right where the annotation has it. The weights are those of a
logistic regression, kept small by `SMALL`. Articles are dealt to fifths by their ids, so that all facts of
one are in the same.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import mean
from typing import Any, NamedTuple

import numpy as np

from ingest.annotate import annotate
from ingest.article import Article
from ingest.extract import by_rules
from ingest.reading import read_articles
from ingest.scene.scene import build_scene
from ingest.topics.second_look import ALWAYS, FILE, Weights, likelihoods, likely
from ingest.topics.topic_signals import Signals, Told, signals
from ontology.knowledge import load
from queries.assignment import assign
from queries.gold import Record, read_gold
from queries.likeness import Fact, fit, flat, fold, jaccard

FIFTHS = 5
SMALL = 1.0  # what a weight of 1 costs, in units of one field judged wrongly
STEPS = 15  # of Newton's method: the weights stand still after some ten
FITTED_TO = 471  # of tests/corpus: later ones show what the weights are worth on articles unknown to them


class Example(NamedTuple):
    """One matched event: its fields' signals, which of them are right, and what the rules chose."""

    article: str
    kind: str
    found: dict[str, Signals]
    gold: frozenset[str]
    chosen: frozenset[str]


def examples(article: Article, gold: Record) -> Iterable[Example]:
    """The matched events of an article, as the rules find them."""
    knowledge = load()
    scene = build_scene(annotate(article, knowledge))
    meetings, commitments = by_rules(scene, knowledge)
    told = Told(scene, meetings, commitments, knowledge)
    text = flat(article.text)
    for kind, events in (("meetings", meetings), ("commitments", commitments)):
        said = [_fact(event) for event in events]
        weights = [[fit(kind, g, s, text, fold(text)) for s in said] for g in gold[kind]]
        for i, j in assign(weights).items():
            event = events[j]
            wanted = frozenset(gold[kind][i].get("topics") or ())
            yield Example(
                article.id, kind, signals(told, event), wanted, frozenset(t.id for t in event.topics)
            )


def _fact(event: Any) -> Fact:
    """An event as the facts export gives it, as far as it is needed to match it."""
    return {
        "kind": event.kind,
        "status": event.status,
        "parties": sorted(event.parties),
        "date": event.when.edtf if event.when else None,
        "place": getattr(event, "place", None),
        "evidence": [proof.quote for proof in event.evidence],
    }


def fitted(some: Sequence[Example]) -> dict[str, float]:
    """The weights that fit these examples."""
    names = [ALWAYS, *sorted({name for e in some for row in e.found.values() for name in row})]
    place = {name: i for i, name in enumerate(names)}
    rows = [(e, topic, row) for e in some for topic, row in e.found.items()]
    signal = np.zeros((len(rows), len(names)))
    for i, (_, _, row) in enumerate(rows):
        signal[i, 0] = 1.0
        for name, x in row.items():
            signal[i, place[name]] = x
    right = np.array([float(topic in e.gold) for e, topic, _ in rows])
    cost = np.eye(len(names)) * SMALL
    cost[0, 0] = 0.01
    weights = np.zeros(len(names))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-signal @ weights))
        slope = signal.T @ (chance - right) + cost @ weights
        bend = (signal * (chance * (1 - chance))[:, None]).T @ signal + cost
        weights -= np.linalg.solve(bend, slope)
    return {name: round(float(weights[i]), 2) for name, i in place.items()}


def agreement(some: Sequence[Example], weights: dict[str, dict[str, float]]) -> float:
    """The mean share of fields that are both said and annotated."""
    return mean(
        jaccard(e.gold, likely(likelihoods(e.found, weights[e.kind]))) if e.found else 0.0 for e in some
    )


def _both(some: Sequence[Example]) -> dict[str, dict[str, float]]:
    return {kind: fitted([e for e in some if e.kind == kind]) for kind in Weights._fields}


def _write(weights: dict[str, dict[str, float]]) -> None:
    names = [ALWAYS, *sorted({name for one in weights.values() for name in one} - {ALWAYS})]
    with FILE.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(("signal", *Weights._fields))
        rows.writerows((name, *(weights[kind].get(name, 0.0) for kind in Weights._fields)) for name in names)


def _fifth(article: str) -> int:
    return int(hashlib.md5(article.encode()).hexdigest(), 16) % FIFTHS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("articles", type=Path)
    parser.add_argument("--write", action="store_true")
    given = parser.parse_args()
    gold = read_gold(given.gold)
    read = {
        a.id: a
        for a in read_articles([given.articles], lambda _: None)
        if a.id in gold and not (a.id[1:].isdecimal() and int(a.id[1:]) > FITTED_TO)
    }
    some = [e for key, article in sorted(read.items()) for e in examples(article, gold[key])]
    print(f"{len(read)} articles, {len(some)} events; the rules alone", end=" ")
    print(f"{mean(jaccard(e.gold, e.chosen) for e in some):.4f}")
    apart = [
        agreement(
            [e for e in some if _fifth(e.article) == n],
            _both([e for e in some if _fifth(e.article) != n]),
        )
        for n in range(FIFTHS)
    ]
    print("fifths that were not fitted:", *(f"{x:.4f}" for x in apart), f"mean {mean(apart):.4f}")
    if given.write:
        weights = _both(some)
        _write(weights)
        print(f"all: {agreement(some, weights):.4f}, written to {FILE}")


if __name__ == "__main__":
    main()
