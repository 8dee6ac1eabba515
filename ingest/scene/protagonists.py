"""Who an article is about, and who stays the subject from one sentence to the next."""

from __future__ import annotations

import re
from collections import Counter

from ingest.document import Mention
from ingest.scene.cue_hits import find_hits
from ingest.scene.scene import Scene
from ingest.words.marks import GOES_ON

_GOES_ON = re.compile(r"\b(?:ia|dia|beliau|he|she|giliran|turn of)\b", re.IGNORECASE)


def keeps_subject(scene: Scene, index: int, people: list[Mention]) -> bool:
    """Whether a sentence goes on with the person told before: "he met X", "then it was the turn of X"."""
    if not scene.wordings[index].marks & GOES_ON:
        return False
    sentence = scene.sentences[index]
    until = min((m.start for m in people), default=sentence.end) - sentence.start
    return _GOES_ON.search(sentence.text[:until]) is not None


def only_met(scene: Scene, index: int, people: list[Mention]) -> bool:
    """Whether a sentence names only whom its subject met, that one by no name: "EAM had a meeting with X"."""
    deeds = [h for h in find_hits(scene, index) if h.form in ("verb", "receive")]
    text = scene.document.article.text
    return bool(people) and any(
        h.end <= people[0].start and not re.search(r"[,;]", text[h.end : people[0].start]) for h in deeds
    )


def by_name(scene: Scene, mention: Mention) -> bool:
    """Whether a person is named, and not only meant by an office ("the President of the Senate")."""
    names = scene.document.persons[mention.ref].names if mention.ref is not None else ()
    return any(word in name.split() for name in names for word in mention.text.split())


def protagonist_of(scene: Scene) -> Mention | None:
    """The person most told of, the first of equals: who "the Minister" is in the article."""
    named = [
        m for row in scene.mentions for m in row if m.kind == "person" and m.ref is not None and m.country
    ]
    counts = Counter(m.ref for m in named)
    lead = next((row for row, s in zip(scene.mentions, scene.sentences, strict=True) if s.kind == "body"), ())
    first = next((m for m in lead if m.kind == "person" and m.ref in counts), None)
    if first is not None and first.country == scene.document.home:
        counts[first.ref] += 1  # whom "he" goes on to mean, while those he met are named again
    return max(named, key=lambda m: (counts[m.ref], -m.start), default=None)
