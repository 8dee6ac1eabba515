"""A second look at what meetings and commitments are about: all that speaks for a field is weighed together.

The rules (`themes`) choose fields one after another. This look weighs their choice beside everything
else that speaks for a field (`topic_signals`), as measured on annotated articles: the weights are
fitted by `python -m benchmarks.topic_weights` and stand, to be read, in ``models/topic_weights.csv``.
"""

from __future__ import annotations

import csv
import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import exp
from pathlib import Path
from typing import NamedTuple, TypeVar

from ingest.facts import Commitment, Meeting, Topic
from ingest.scene.scene import Scene, evidence
from ingest.topics.topic_signals import WITHOUT_PAPER, Event, Signals, Told, signals
from ingest.topics.topics import DEFAULT, in_text_order, of_sentence, words_of_sentence
from ontology.knowledge import Knowledge

AnEvent = TypeVar("AnEvent", Meeting, Commitment)
FILE = Path(__file__).parents[1] / "models" / "topic_weights.csv"
ALWAYS = "always"  # the name of what each field weighs before anything speaks for it
# Chosen where fitted weights were tried on articles they were not fitted on:
LEAST = 0.3  # how likely a field must be
LEAST_OF_BEST = 0.55  # ... and how likely beside the likeliest
LIKELY = 0.5  # the relations themselves stand beside a field only where they are likely
BESIDE_RELATIONS = 0.6  # ... and a field beside them, where they are likelier, only where it is likely, too


class Weights(NamedTuple):
    """What each signal weighs, by its name, for meetings and for commitments; `ALWAYS` is always there."""

    meetings: Mapping[str, float]
    commitments: Mapping[str, float]


@functools.cache
def load_weights() -> Weights:
    """The weights of ``models/topic_weights.csv``."""
    with FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return Weights(*({row["signal"]: float(row[kind]) for row in rows} for kind in Weights._fields))


def second_look(
    scene: Scene, meetings: Sequence[Meeting], commitments: Sequence[Commitment], knowledge: Knowledge
) -> tuple[tuple[Meeting, ...], tuple[Commitment, ...]]:
    """The same events, each with the fields that are likely by all that speaks for them."""
    if not meetings and not commitments:
        return (), ()
    told = Told(scene, meetings, commitments, knowledge)
    return (
        tuple([_about(m, _topics(told, m)) for m in meetings]),
        tuple([_about(c, _topics(told, c)) for c in commitments]),
    )


def _about(event: AnEvent, topics: tuple[Topic, ...]) -> AnEvent:
    return event if topics == event.topics else replace(event, topics=topics)


def likelihoods(found: Mapping[str, Signals], weights: Mapping[str, float]) -> dict[str, float]:
    """How likely each field is."""
    chances = {}
    for topic, row in found.items():
        total = weights[ALWAYS]
        for name, x in row.items():
            if name in weights:
                total += weights[name] * x
        chances[topic] = 1 / (1 + exp(-total))
    return chances


def likely(chances: Mapping[str, float]) -> list[str]:
    """The fields that are kept: the likeliest, and those that are likely enough beside it."""
    best = max(chances, key=lambda topic: (chances[topic], topic))
    least = max(BESIDE_RELATIONS if best == DEFAULT else LEAST, LEAST_OF_BEST * chances[best])
    kept = [topic for topic in chances if topic == best or chances[topic] >= least]
    if best != DEFAULT and DEFAULT in kept and chances[DEFAULT] < LIKELY:
        kept.remove(DEFAULT)
    return kept


def _topics(told: Told, event: Event) -> tuple[Topic, ...]:
    found = signals(told, event)
    if not found:
        return event.topics
    weights = load_weights()
    fitting = weights.meetings if isinstance(event, Meeting) else weights.commitments
    before = {topic.id: topic for topic in event.topics}
    chances = likelihoods(found, fitting)
    chosen = likely(chances)
    chosen += [t for t in before if t in chances and t not in chosen and _stated(told, event, t)]
    kept = (before.get(t) or _shown(told, event, t) for t in chosen)
    return in_text_order([t for t in kept if t is not None]) or event.topics


_ABOUT = re.compile(  # what a paper says that it is about, to the end of its list
    r"\b(?:mengenai|tentang|perihal|(?:di|dalam) bidang|concerning|regarding|about|on|in the fields? of)"
    r"\s(?!\w+day\b|\d)([^.;:,]{3,100})",
    re.IGNORECASE,
)


def _stated(told: Told, event: Event, topic: str) -> bool:
    """Whether a paper is told in so many words to be on a field: "letter of intent on trafficking"."""
    if isinstance(event, Meeting) or event.kind in WITHOUT_PAPER:
        return False
    for index in told.owns[id(event)]:
        words = words_of_sentence(told.scene, index, told.knowledge).get(topic, ())
        stretches = [m[1].casefold() for m in _ABOUT.finditer(told.scene.sentences[index].text)]
        if any(" ".join(word) in stretch for word in words for stretch in stretches):
            return True
    return False


def _shown(told: Told, event: Event, topic: str) -> Topic | None:
    """A topic with the sentence that shows it, the event's own before others; the relations are shown by the
    event itself."""
    own = told.owns[id(event)]
    for index in [*own, *range(len(told.scene.sentences))]:
        proof = evidence(told.scene, index)
        if proof is not None and topic in of_sentence(told.scene, index, told.knowledge):
            return Topic(topic, proof)
    proof = evidence(told.scene, own[0]) if topic == DEFAULT else None
    return Topic(topic, proof) if proof is not None else None
