"""Sentences that tell of two undertakings of other sides: "A and B signed a pact, while C and D agreed".

Each is read in a scene of its own, with its subject, as meetings are (`ingest.meetings.clauses`): no side
of the one is lent to the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.document import Mention
from ingest.scene.counted_days import COUNT
from ingest.scene.cutting import behind_dateline, part
from ingest.scene.scene import Scene

_DEEDS = ("agree", "pledge", "document", "invite", "offer", "programme", "accept")
_THREE = 3  # sides that a sentence must name for two undertakings of other sides
_TURN = re.compile(
    rf"[,;]?\s(?:while|whereas|but|and|sementara(?: itu)?|sedangkan|manakala|adapun|tetapi|namun|dan|serta"
    rf"|lalu|kemudian|then"
    rf"|(?:{COUNT})?(?:after|before|following|setelah|sebelum|selepas|sesudah))\s|;\s",
    re.IGNORECASE,
)
_AND = re.compile(r",?\s(?:and|dan|serta)\s$", re.IGNORECASE)
_FIRST = re.compile(
    rf"\W*(?:{COUNT})?(?:after|before|following|besides|setelah|sebelum|selepas|sesudah|se?usai|selain)\s",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s(?:which|who|yang)\s[^,;]{8,160},(?=\s)")
_ANOTHER = re.compile(  # "a memorandum with Fiji and | another on ports with Nepal"
    r"(?:another|a (?:second|separate|similar)(?:\sone)?|satu lagi|sebuah lagi|yang lain)\s", re.IGNORECASE
)
_LIKE = re.compile(  # what a paper is like, or is to be: no paper of those
    r"\s(?:(?:is|was|are|were)\s(?:modelled|modeled|based|patterned)\s(?:on|after)|similar to|akin to"
    r"|(?:just |much )?like|meniru|serupa dengan"
    r"|mirip|seperti|mencontoh|bermodel)\s"
    # nor of those with whom there are only talks so far
    r"|,?\s(?:and|while|dan|sementara|sedangkan|manakala)\s(?:the\s)?(?:negotiations?|talks|perundingan"
    r"|rundingan)\s(?:with|dengan)\s",
    re.IGNORECASE,
)
_WITH = re.compile(
    r"\b(?:with|to|for|dengan|bersama|kepada|untuk|bagi)\s(?:the\s|pemerintah\s|kerajaan\s)?$", re.IGNORECASE
)
_TO_PLACE = re.compile(r"(?:\s[A-Z][\w’'-]+){0,4}\s(?:to|ke)\s(?:the\s)?[A-Z]")


def deeds_apart(scene: Scene, index: int) -> list[Scene]:
    """The scenes to read a sentence's undertakings in, in order; the given one where one clause tells all.

    Args: the article; the number of the sentence.
    """
    cues = [m for m in scene.cues(index)["commitments"] if m.cue.gives["form"] in _DEEDS]
    if not cues or len(_sides(scene.mentions[index])) < _THREE:
        return [scene]
    text, sentence = scene.document.article.text, scene.sentences[index]
    if like := _LIKE.search(text, cues[0].end, sentence.end):
        own = part(scene, index, sentence.start, like.start())
        if len(_sides(own.actors(index))) == 2:
            return [own]
    starts = [m.start for m in scene.cues(index)["commitments"]]
    for told in (_relative, _led_by_another, _two_subjects, _one_subject):
        if found := told(scene, index, starts):
            return found
    return [scene]


def _sides(people: Sequence[Mention]) -> set[str]:
    return {m.country for m in people if m.country and m.kind != "place"}


def _pair(scene: Scene, index: int) -> set[str] | None:
    """The two sides of a clause, None where it names more or fewer."""
    found = _sides(scene.mentions[index])
    return found if len(found) == 2 else None


def _both(scene: Scene, index: int, one: Scene, other: Scene) -> list[Scene] | None:
    first, second = _pair(one, index), _pair(other, index)
    return [one, other] if first and second and first != second else None


def _relative(scene: Scene, index: int, cues: list[int]) -> list[Scene] | None:
    """ "Laos, which signed a treaty with Fiji in 2010, will sign one with Nepal"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    for aside in _ASIDE.finditer(text, sentence.start, sentence.end):
        if any(aside.start() <= c < aside.end() for c in cues) and any(c >= aside.end() for c in cues):
            one = part(scene, index, sentence.start, aside.end() - 1)
            other = part(scene, index, sentence.start, sentence.end, aside.span())
            return _both(scene, index, one, other)
    return None


def _led_by_another(scene: Scene, index: int, cues: list[int]) -> list[Scene] | None:
    """ "After signing a treaty with Fiji, Laos agreed with Nepal to build a bridge"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    head = behind_dateline(scene, index)
    comma = text.find(", ", cues[0], sentence.end)
    if _FIRST.match(text, head) is None or comma < 0:
        return None
    deed = next((c for c in cues if c > comma), None)
    subject = [m for m in scene.actors(index) if deed and comma < m.start < deed]
    if deed is None or not subject:
        return None
    return _both(
        scene,
        index,
        part(scene, index, sentence.start, max(deed, subject[-1].end), days=True),
        part(scene, index, comma + 2, sentence.end),
    )


def _two_subjects(scene: Scene, index: int, cues: list[int]) -> list[Scene] | None:
    """ "Laos and Fiji signed a pact, a week after Laos and Nepal agreed on power"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    for turn in _TURN.finditer(text, cues[0], cues[-1]):
        start, end = turn.span()
        one, other = (
            part(scene, index, sentence.start, start),
            part(scene, index, end, sentence.end, days=True),
        )
        if _joins_states(scene, index, start, end):
            continue  # "the treaty that Laos and | Fiji signed": one subject
        deed = next((c for c in cues if c >= end), sentence.end)
        if not any(m.end <= deed for m in other.actors(index)) or not one.actors(index):
            continue
        if two := _both(scene, index, one, other):
            return two
    return None


_THAT = re.compile(r"\b(?:that|which|yang|between|antara|by|oleh|what)\s(?:the\s)?$", re.IGNORECASE)


def _joins_states(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether two names of one subject stand at a word that joins: "that Laos | and | Fiji signed"."""
    row, text = scene.mentions[index], scene.document.article.text
    return any(m.end == start and _THAT.search(text, max(0, m.start - 14), m.start) for m in row) and any(
        m.kind == "state" and end <= m.start <= end + len("the ") for m in row
    )


def _one_subject(scene: Scene, index: int, cues: list[int]) -> list[Scene] | None:
    """ "Laos signed a memorandum with Fiji and a treaty with Nepal", "invited the king of Fiji to Vientiane
    and that of Nepal to Pakse"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    verbs = [
        m
        for m in scene.cues(index)["commitments"]
        if m.cue.gives["form"] in ("act", "pledge", "invite", "offer")
    ]
    for turn in _TURN.finditer(text, verbs[0].end if verbs else sentence.end, sentence.end):
        start, end = turn.span()
        if _AND.search(text, start, end) is None:
            continue
        people = scene.actors(index)
        subject = _sides([m for m in people if m.end <= verbs[0].start])
        one, other = (
            [m for m in people if a <= m.start and m.end <= b]
            for a, b in ((verbs[0].end, start), (end, sentence.end))
        )
        if (
            len(subject) != 1
            or len(_sides(one)) != 1
            or len(_sides(other)) != 1
            or _sides(one) & _sides(other)
        ):
            continue
        given = [_WITH.search(text, max(0, m.start - 25), m.start) for m in (one[0], other[0])]
        guests = verbs[0].cue.gives["form"] == "invite" and all(
            _TO_PLACE.match(text, m.end) for m in (one[-1], other[-1])
        )
        if not (all(given) and end < other[0].start - 6) and not guests:
            continue
        last, again = verbs[0], _ANOTHER.match(text, end)
        papers = [m for m in scene.cues(index)["commitments"] if m.cue.gives["form"] == "document"]
        paper = next((m for m in papers if last.end <= m.start and m.end <= start), None)
        cut = (paper.end, again.end()) if again and paper else (last.end, end)
        return _both(
            scene,
            index,
            part(scene, index, sentence.start, sentence.end, (start, sentence.end)),
            part(scene, index, sentence.start, sentence.end, cut),
        )
    return None
