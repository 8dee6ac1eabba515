"""Topics of the scheme, found by their trigger words as whole words."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from ingest.facts import Evidence, Topic
from ingest.scene import Scene, evidence
from ontology.knowledge import Knowledge
from ontology.topic_words import load_topic_words

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
DEFAULT = "diplomatic-relations"  # what an encounter is about that names no other field
IN_A_NAME = 0.4  # a field that only names a ministry or post counts less than one that is spoken of
_NAMED = re.compile(
    r"\b(?:Kementerian|Menteri|Wakil Menteri|Timbalan Menteri|Menko|Departemen|Direktorat(?: Jenderal)?"
    r"|Dirjen|Badan|Komite"
    r"|Kepala|Ketua Pengarah|Jabatan|Sekretaris"
    r"|Ministry of|Minister (?:of|for)|Department of|Directorate(?: General)? of"
    r"|Secretary (?:of|for))(?:\s+(?:(?:dan|and|of|the|bagi|for)\s+)?[A-Z][\w-]*,?){1,6}"
)
Phrases = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]


def topics_in(text: str, knowledge: Knowledge, language: str) -> list[str]:
    """The ids of the topics whose trigger words stand in the text, rolled up, in order, with repetitions."""
    phrases = _phrases(_Held(knowledge), language)
    words = [m.group().casefold() for m in _WORD.finditer(text)]
    found: list[str] = []
    position = 0
    while position < len(words):
        step = 0
        for phrase, topic in phrases.get(
            words[position], ()
        ):  # longest first; a shorter one inside is not meant
            if len(phrase) >= step and tuple(words[position : position + len(phrase)]) == phrase:
                found.append(topic)
                step = len(phrase)
        position += step or 1
    return found


def topics_of_sentences(
    scene: Scene,
    indexes: Iterable[int],
    knowledge: Knowledge,
    most: int | None = None,
    share: float = 0.0,
    weighty: frozenset[int] = frozenset(),
) -> tuple[Topic, ...]:
    """Topics of these sentences, each with the first that shows it, cut to the ``most`` frequent."""
    counts: dict[str, float] = defaultdict(float)
    shown: dict[str, Evidence] = {}
    for index in dict.fromkeys(indexes):
        sentence = scene.sentences[index]
        proof = evidence(scene, index)
        if proof is None:
            continue
        weight = 2.0 if sentence.kind == "title" or index in weighty else 1.0
        language = scene.document.language
        plain = set(topics_in(_NAMED.sub(" . ", sentence.text), knowledge, language))
        for topic in dict.fromkeys(topics_in(sentence.text, knowledge, language)):
            counts[topic] += weight if topic in plain else weight * IN_A_NAME
            shown.setdefault(topic, proof)
    ranked = sorted(counts, key=lambda t: (-counts[t], shown[t].start, t))[:most]
    ranked = [t for t in ranked if counts[t] >= share * counts[ranked[0]]]
    return tuple(sorted((Topic(t, shown[t]) for t in ranked), key=lambda t: (t.evidence, t.id)))


class _Held:
    """The knowledge as a key of a cache: hashed by identity, since its tables never change once loaded."""

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge

    def __hash__(self) -> int:
        return id(self.knowledge)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.knowledge is self.knowledge


@functools.lru_cache(maxsize=16)
def _phrases(held: _Held, language: str) -> Phrases:
    knowledge = held.knowledge
    rows: dict[tuple[str, ...], str] = {}
    pairs: list[tuple[str, str]] = []
    refused = {
        (row.topic, word[1:].casefold())
        for row in load_topic_words()
        for word in row.words
        if word.startswith("!")
    }
    for concept in knowledge.topics:
        for lang in ("en",) if language == "en" else ("id", "en"):
            for trigger in concept.triggers.get(lang, ()):
                if (concept.id, trigger.casefold()) in refused:
                    continue
                if lang == language or lang == "id" or " " in trigger:
                    pairs.append((trigger, knowledge.broader_topic(concept.id)))
    for row in load_topic_words():
        if row.language == language or (language == "ms" and row.language == "id"):
            pairs += [(word, knowledge.broader_topic(row.topic)) for word in row.words if word[0] != "!"]
    for trigger, topic in pairs:
        words = tuple(m.group().casefold() for m in _WORD.finditer(trigger))
        if words:
            rows.setdefault((*words, topic), topic)
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for key, topic in rows.items():
        table.setdefault(key[0], []).append((key[:-1], topic))
    return {word: tuple(sorted(found, key=lambda row: (-len(row[0]), row))) for word, found in table.items()}
