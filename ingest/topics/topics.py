"""Topics of the scheme, found by their trigger words as whole words."""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ingest.facts import Topic
from ingest.scene.scene import Scene, evidence
from ingest.text.lexicon import lexicon
from ingest.words.gazetteer import gazetteer
from ingest.words.marks import NAMES_FIELD
from ingest.words.tokens import Token, Wording, tokenize
from ontology.cue_index import CueMatch, cue_index
from ontology.knowledge import Knowledge
from ontology.topic_words import load_topic_words

DEFAULT = "diplomatic-relations"  # what an encounter is about that names no other field
IN_A_NAME = 0.6  # a field that only names a ministry or post counts less than one that is spoken of
OF_THE_TITLE = 2.5  # a title or a meeting's own sentence counts as two or three others
# Ways of cooperating: they say how, and stand beside the field in which it is done.
MEANS = frozenset({"capacity-building", "information-exchange", "education"})
_CRIMES = frozenset(
    {"human-trafficking", "online-scam", "narcotics", "terrorism"}
)  # kinds of transnational-crime
_NAMED = re.compile(
    r"\b(?:Kementerian|Menteri|Wakil Menteri|Timbalan Menteri|Menko|Departemen|Direktorat(?: Jenderal)?"
    r"|Dirjen|Badan|Komite|Kepala|Ketua Pengarah|Jabatan|Sekretaris|Kamar Dagang"
    r"|Ministry of|Minister (?:of|for)|Department of|Directorate(?: General)? of|Chamber of"
    r"|Secretary (?:of|for)|Panglima|Kepolisian|Pusat|Universit(?:as|i)|Jeneral|Jenderal"
    r"|Pengarah|Wisma|Laksamana|(?:Let|May|Brig)jen)(?:\s+(?:(?:dan|and|of|the|bagi|for)\s+)?[A-Z][\w-]*,?){1,6}"
    r"|\b(?:[A-Z][\w-]+\s+){1,3}(?:Minister|Ministry|Secretary|Department|Authority)\b"
    r"|\b(?:Sekretariat ASEAN|ASEAN Secretariat)\b"
    r"|\b(?:Bandara|Lapangan Terbang|Pelabuhan|Stasiun|Stesen|Terminal)"
    r"(?:\s+[A-Z][\w-]*){1,4}"
    r"|\b(?:[A-Z][\w-]+\s+){1,4}(?:Airport|Port|Station|Terminal)\b"
)
# Phrases with their topics, the longest first, by their first word and the one behind it: "" where that is a
# sign, for all; `ALONE` for those of one word. A phrase without a topic hides a word in it: "of course".
Phrases = Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]]
ALONE = " "


def topics_in(text: str, knowledge: Knowledge, language: str) -> dict[str, float]:
    """The topics whose trigger words stand in the text, rolled up, in order, each with its weight.

    The weight is 1 where the field is spoken of, `IN_A_NAME` where it only names a body or a post.
    """
    wording = tokenize(text, lexicon(gazetteer(knowledge), language))
    return _found(text, wording, 0, knowledge, language, cue_index(("topics",), language).find(text))


def of_sentence(scene: Scene, index: int, knowledge: Knowledge) -> Mapping[str, float]:
    """`topics_in` for one sentence; computed once."""
    found = scene.topics.get(index)
    if found is None:
        sentence, wording = scene.sentences[index], scene.wordings[index]
        cues, language = scene.cues(index)["topics"], scene.document.language
        people = [(m.start, m.end) for m in scene.mentions[index] if m.kind == "person"]
        words: dict[str, set[tuple[str, ...]]] = {}
        scene.topic_words[index] = words
        found = _found(sentence.text, wording, sentence.start, knowledge, language, cues, people, words)
        scene.topics[index] = found
    return found


def words_of_sentence(scene: Scene, index: int, knowledge: Knowledge) -> Mapping[str, set[tuple[str, ...]]]:
    """The words and phrases of one sentence that speak of a topic rather than name a body, by topic."""
    of_sentence(scene, index, knowledge)
    return scene.topic_words[index]


def _found(
    text: str, wording: Wording, offset: int, knowledge: Knowledge, language: str, cues: Iterable[CueMatch],
    people: Sequence[tuple[int, int]] = (), words: dict[str, set[tuple[str, ...]]] | None = None,
) -> dict[str, float]:  # fmt: skip
    phrases = _phrases(_Held(knowledge), language)
    tokens = wording.tokens
    found: dict[str, float] = {}
    names: Sequence[tuple[int, int]] | None = None
    end = 0
    for place in [i for i, token in enumerate(tokens) if token.plain in phrases]:
        if place < end:
            continue
        size = 0
        second = tokens[place + 1].plain if place + 1 < len(tokens) else ""  # "" also for a sign
        begun = phrases[tokens[place].plain]
        for phrase, topic in begun.get(second) or begun[ALONE]:
            if len(phrase) < size:
                break  # a shorter one inside is not meant
            after = _after(phrase, tokens, place) if len(phrase) > 1 else place + 1
            if after is not None and any(a <= wording.starts[place] < b for a, b in people):
                size, end = len(phrase), after  # "Dayang Hajah Rosnani binti Haji Awang" is no pilgrimage
            elif after is not None and not topic:
                size, end = len(phrase), after  # "of course"
            elif after is not None:
                if names is None:
                    names = [m.span() for m in _NAMED.finditer(text)] if wording.marks & NAMES_FIELD else ()
                start = wording.starts[place] - offset
                named = names and any(first <= start < last for first, last in names)
                weight = IN_A_NAME if named else 1.0
                found[topic] = max(found.get(topic, 0.0), weight)
                if words is not None and not named:
                    words.setdefault(topic, set()).add(phrase)
                size, end = len(phrase), after
    if cues:
        for cue, topic in sorted({(c.cue.id, str(c.cue.gives["topic"])) for c in cues}):
            found[topic] = 1.0
            if words is not None:
                words.setdefault(topic, set()).add((cue,))
    return found


def _after(phrase: Sequence[str], tokens: Sequence[Token], place: int) -> int | None:
    """The place behind a phrase that begins at one, whatever signs stand in it; None where none does."""
    for word in phrase[1:]:
        place += 1
        while place < len(tokens) and not tokens[place].plain:
            place += 1
        if place == len(tokens) or tokens[place].plain != word:
            return None
    return place + 1


def ranked(
    scene: Scene,
    indexes: Iterable[int],
    knowledge: Knowledge,
    most: int | None = None,
    share: float = 0.0,
    weighty: frozenset[int] = frozenset(),
    whole: bool = False,
) -> list[Topic]:
    """Topics of these sentences, the weightiest first, each with the first sentence that shows it.

    Args: ``most`` how many at most; ``share`` of the first one's weight that every other needs;
    ``weighty`` the sentences that count as much as a title; ``whole``: crime in general stays beside a
    special one ("narcotics and other crimes"), as one sentence tells it.
    """
    weights: dict[str, float] = defaultdict(float)
    named: dict[str, float] = {}  # a body does not speak more of its field for being named often
    shown: dict[str, int] = {}
    for index in dict.fromkeys(indexes):
        factor = OF_THE_TITLE if scene.sentences[index].kind == "title" or index in weighty else 1.0
        for topic, weight in of_sentence(scene, index, knowledge).items():
            if weight == IN_A_NAME:
                weight, before = max(named.get(topic, 0.0), factor * weight), named.get(topic, 0.0)
                named[topic] = weight
                weights[topic] += weight - before
            else:
                weights[topic] += factor * weight
            shown.setdefault(topic, index)
    if not whole and not _CRIMES.isdisjoint(weights):
        weights.pop("transnational-crime", None)  # the special crime says it better
    order = sorted(weights, key=lambda t: (-weights[t], shown[t], t))
    proofs = [(t, evidence(scene, shown[t])) for t in order if weights[t] >= share * weights[order[0]]]
    return [Topic(t, proof) for t, proof in proofs if proof is not None][:most]


def in_text_order(topics: Iterable[Topic]) -> tuple[Topic, ...]:
    """Topics as a fact gives them: by the sentence that shows them, each once."""
    return tuple(sorted(dict.fromkeys(topics), key=lambda t: (t.evidence, t.id)))


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
    refused = {
        (knowledge.broader_topic(row.topic), word[1:].casefold())
        for row in load_topic_words()
        for word in row.words
        if word.startswith("!")
    }
    pairs: list[tuple[str, str]] = []
    for concept in knowledge.topics:
        for lang in ("en",) if language == "en" else ("id", "en"):
            for trigger in concept.triggers.get(lang, ()):
                if (knowledge.broader_topic(concept.id), trigger.casefold()) in refused:
                    continue
                if lang == language or lang == "id" or " " in trigger:
                    pairs.append((trigger, knowledge.broader_topic(concept.id)))
    for row in load_topic_words():
        if row.language == language or (language == "ms" and row.language == "id"):
            pairs += [(word, knowledge.broader_topic(row.topic)) for word in row.words if word[0] not in "!~"]
            pairs += [(word[1:], "") for word in row.words if word[0] == "~"]
    words_of = lexicon(gazetteer(knowledge), language)
    table: dict[str, set[tuple[tuple[str, ...], str]]] = defaultdict(set)
    for trigger, topic in pairs:
        words = tuple(t.plain for t in tokenize(trigger, words_of).tokens if t.plain)
        table[words[0]].add((words, topic))
    return {
        word: _by_second(sorted(rows, key=lambda row: (-len(row[0]), row))) for word, rows in table.items()
    }


def _by_second(
    rows: Sequence[tuple[tuple[str, ...], str]],
) -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    alone = tuple(row for row in rows if len(row[0]) == 1)
    found = {ALONE: alone, "": tuple(rows)}
    for second in {phrase[1] for phrase, _ in rows if len(phrase) > 1}:
        found[second] = tuple(row for row in rows if row[0][1:2] == (second,)) + alone
    return found
