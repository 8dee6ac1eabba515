"""Papers that one sentence tells apart by their fields: "two memoranda, one on X and another on Y"."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from ingest.commitments.undertaking import Undertaking
from ingest.facts import DOCUMENTS
from ingest.scene.cutting import part
from ingest.scene.scene import Scene, actors, parties
from ingest.topics.topics import of_sentence
from ontology.knowledge import Knowledge

_ON = (
    r"(?:on|about|covering|concerning|regarding|for|mengenai|tentang|soal|berkaitan|berhubung|terkait|bagi"
    r"|(?:di |dalam )?bidang)\s"
)
_AND = r"(?:\s?[,;]\s|,?\s(?:and|dan|serta)\s|,?\s(?:while|sementara|manakala|sedangkan)\s)"
_OTHER = (
    r"(?:another|the (?:other|second)|a (?:second|separate)|satu(?:nya)? lagi|sebuah lagi|yang (?:lain|kedua"
    r"|satu lagi)"
    r"|lainnya)(?:\sone)?\s"
)
_ONE_ANOTHER = re.compile(  # "one on X and another on Y"
    rf"\b(?:one|the first|(?:yang )?satu|yang pertama)\s(?={_ON})([^.;:]{{3,90}}?){_AND}(?:the third\s"
    rf"|{_OTHER})?"
    rf"{_OTHER}?(?={_ON})([^.;:]{{3,90}})",
    re.IGNORECASE,
)
_AND_ANOTHER = re.compile(  # "a memorandum on X and another on Y"; but not "with A and another with B"
    rf"s?\s(?:\([^)]{{2,12}}\)\s)?(?={_ON})((?:(?!\b(?:with"
    rf"|dengan)\b)[^.;:]){{3,80}}?){_AND}{_OTHER}(?={_ON})"
    r"([^.;:]{3,90})",
    re.IGNORECASE,
)
_RESPECTIVELY = re.compile(r"\brespectively\b|\bmasing-masing(?:nya)?\s", re.IGNORECASE)
_COUNT = re.compile(
    r"\b(?:(two|dua|2)|(three|tiga|3)|(four|empat|4))\s(?:buah\s)?(?:new\s|separate\s)?$", re.IGNORECASE
)
_FIRST_ON = re.compile(rf"[^.;:]{{0,60}}?\b{_ON}", re.IGNORECASE)
_SPLIT = re.compile(rf"(?:,?\s(?:and|dan|serta)\s|,\s)(?:{_ON})?", re.IGNORECASE)
_END = re.compile(
    r",?\s(?:respectively|in [A-Z]|di [A-Z]|on \w+day|at [a-z]|during|pada|semalam|kelmarin)|[.;:]"
)


def apart(scene: Scene, index: int, one: Undertaking, end: int, knowledge: Knowledge) -> list[Undertaking]:
    """A paper, or each of those that its sentence tells apart by what they are on.

    Args: the article; the number of the sentence; the paper and where its name ends; the knowledge.
    """
    if one.kind not in DOCUMENTS or not one.status:
        return [one]
    fields = _fields(scene, index, one.position, end)
    return [
        replace(one, item=True, vague=False, several=False, topics=_topics(scene, index, a, b, knowledge))
        for a, b in fields
    ] or [one]


def with_each(
    scene: Scene, index: int, one: Undertaking, act: int, until: int, knowledge: Knowledge
) -> list[Undertaking]:
    """A paper for each side that one side signs it with: "signed memoranda on X with A, on Y with B"; none
    where fewer than two are told so, or all papers with all.

    Args: the article; the number of the sentence; the paper; where the act begins; where what is told of this
    paper ends; the knowledge.
    """
    text, begin = scene.document.article.text, scene.sentences[index].start
    rows = scene.mentions[index]
    partners = [
        m for m in rows
        if m.kind == "state" and m.country and m.start > act
        and _WITH.search(text, max(begin, m.start - 16), m.start)
    ]  # fmt: skip
    if len({m.country for m in partners}) < 2 or one.kind not in DOCUMENTS:
        return []
    lead = parties(actors(scene, index, begin, act))[:1]
    if not lead or any(not _ANEW.search(text[a.end : b.start]) for a, b in pairwise(partners)):
        return []
    found, start = [], one.position
    for m in partners:
        if one.position < m.start < until and m.country not in lead:
            topics = _topics(scene, index, start, m.start, knowledge)
            sides = tuple(sorted([*lead, str(m.country)]))
            found.append(replace(one, parties=sides, item=True, vague=False, several=False, topics=topics))
            start = m.end
    return found


_WITH = re.compile(r"\b(?:with|dengan|bersama)\s(?:the\s|pemerintah\s|kerajaan\s)?$", re.IGNORECASE)
_ANEW = re.compile(  # another paper begins: "with A, on Y with B", "with A and a treaty with B"
    rf"(?:[,;]|\band|\bdan|\bserta)\s(?:(?:one|another|satu lagi)\s)?(?:{_ON}"
    r"|(?:an?|sebuah|satu|nota|memorand|perjanjian|protokol|persetujuan|surat|letter|treaty|with|dengan)\b)",
    re.IGNORECASE,
)


def _topics(scene: Scene, index: int, start: int, end: int, knowledge: Knowledge) -> frozenset[str]:
    alone = replace(part(scene, index, start, end), topics={}, topic_words={})
    return frozenset(t for t, w in of_sentence(alone, index, knowledge).items() if w == 1.0)


def _fields(scene: Scene, index: int, start: int, end: int) -> list[tuple[int, int]]:
    """Where each of several papers tells its field; empty where one is told, or all at once."""
    text, last = scene.document.article.text, scene.sentences[index].end
    if two := _AND_ANOTHER.match(text, end, last):
        return [two.span(1), two.span(2)]
    counted = _COUNT.search(text, max(scene.sentences[index].start, start - 24), start)
    if counted is None:
        return []
    if two := _ONE_ANOTHER.search(text, end, last):
        return [two.span(1), two.span(2)] if counted[1] else []
    told = _RESPECTIVELY.search(text, end, last)
    first = _FIRST_ON.match(text, end, last) if told else None
    if first is None:
        return []
    stop = _END.search(text, first.end(), last)
    till = stop.start() if stop else last
    cuts = [(first.end(), first.end()), *(m.span() for m in _SPLIT.finditer(text, first.end(), till))]
    spans = [(a[1], b[0]) for a, b in zip(cuts, [*cuts[1:], (till, till)], strict=True)]
    number = 2 if counted[1] else 3 if counted[2] else 4
    return spans if len(spans) == number else []
