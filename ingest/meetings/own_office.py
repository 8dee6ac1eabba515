"""An office of state told without its state: news speaks so of those at home."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.document import Mention
from ingest.scene.scene import Scene
from ingest.words.constitutions import constitution, in_long
from ingest.words.tokens import folded

_OF_STATE = re.compile(  # offices that somebody holds in every state; of others there are many in one
    r"(?:(?:timbalan|wakil|deputy|vice|assistant|pembantu|acting|plt|pemangku)\s)*"
    r"(?:menteri|perdana menteri|presiden|minister|[a-z]+ (?:and [a-z]+ )?minister|prime minister"
    r"|president|foreign secretary|panglima|kapolri|kepala kepolisian|ketua polis negara|jaksa agung"
    r"|peguam negara|attorney general|chief of (?:police|defen[cs]e|army|navy)|speaker|ketua dpr"
    r"|yang dipertua dewan)\b"
)
_JOINED = re.compile(r"(?:,|,?\s(?:dan|serta|and))\s(?:the\s)?")


def own_office(scene: Scene, people: Sequence[Mention], other: str) -> str | None:
    """The state from whose view an article is written, where an office of state told without its state takes
    part with somebody of another: "Mendagri akan menemui Menteri Dalam Negeri Laos".

    Args:
        scene: the article.
        people: who stands around the words that tell of the encounter.
        other: the one state named there.

    Returns:
        The home state, or the only one that has this office; None where no such office stands
        there or its state stands beside it.
    """
    home, text = scene.document.home, scene.document.article.text
    for post in (m for m in people if m.kind == "post" and not m.country):
        words = in_long(folded(text[post.start : post.end]))
        shared = any(m.country == other and _JOINED.fullmatch(text, post.end, m.start) for m in people)
        only, never = constitution(words)
        of = next(iter(only)) if len(only) == 1 else home
        if not shared and _OF_STATE.match(" ".join(words)) and of != other and of not in never:
            return of
    return None


def with_holder(scene: Scene, index: int, post: Mention, state: str) -> Mention:
    """The one told before who holds an office of a state, "Menkes" the minister of health; else it."""
    words = in_long(folded(post.text))
    persons, found = scene.document.persons, {}
    for m in (m for row in scene.mentions[:index] for m in row if m.kind == "person" and m.country == state):
        told = persons[m.ref].post if m.ref is not None else None
        if told is not None and in_long(folded(told.label))[: len(words)] == words:
            found[m.ref] = m
    return next(iter(found.values())) if len(found) == 1 else post


_HE = re.compile(r"(?:[^,.;]{1,30},\s)?(?:ia|dia|beliau|he|she)\b", re.IGNORECASE)
_LEADS = 30  # characters at the head of a sentence in which its subject stands


def office_before(scene: Scene, index: int, other: str) -> str | None:
    """The state of the office that leads the sentence before one with a pronoun: "The vice president flew to
    Dili. There he met President X"."""
    if not index or _HE.match(scene.sentences[index].text) is None:
        return None
    before = scene.mentions[index - 1]
    start = scene.sentences[index - 1].start
    lead = [m for m in before if m.kind == "post" and m.start - start < _LEADS]
    return own_office(scene, lead, other) if not any(m.kind == "person" for m in before) else None
