"""Whom "he" means in "he and Minister X signed": somebody told of before, who so gets a mention there."""

from __future__ import annotations

import re

from ingest.document import Document, Mention

_HE_AND = re.compile(  # "Suva, where he and | the Lao minister", "tempat beliau bersama"
    r"\b(?:where|when|whom|tempat|di ?mana|ketika|saat|semasa|after|setelah|selepas|that|bahwa|bahawa)\s"
    r"(?P<he>he|she|ia|dia|beliau)\s(?:and|dan|bersama|serta)\s(?!(?:his|her)\s(?:wife|husband)\b)",
    re.IGNORECASE,
)
_REACH = 110  # characters within which the other of the two is named


def add_he(document: Document, mentions: list[list[Mention]]) -> None:
    """Put a mention of the person where "he and somebody of another side" act.

    Args: the article; its mentions by sentence, in order of appearance, to which those of "he" are added.
    "He" is who leads the sentence, or the one before it; where that one is of the other's side, nobody.
    """
    starts: list[int] | None = None
    for found in _HE_AND.finditer(document.article.text):
        starts = starts or [s.start for s in document.sentences]
        at = found.start("he")
        index = max((i for i, start in enumerate(starts) if start <= at), default=0)
        if at >= document.sentences[index].end:
            continue
        other = next(
            (m for m in mentions[index] if m.kind in ("person", "post") and found.end() <= m.start), None
        )
        if other is None or other.country is None or other.start - found.end() > _REACH:
            continue
        who = _leads(mentions[index], at) or next(
            filter(None, (_leads(mentions[i], starts[i] + 10**9) for i in (index - 1, index - 2) if i > 0)),
            None,
        )
        if who is None or who.country in (None, other.country):
            continue
        text = found["he"]
        row = [*mentions[index], Mention("person", at, at + len(text), text, index, who.country, who.ref)]
        mentions[index] = sorted(row, key=lambda m: m.start)


def _leads(row: list[Mention], end: int) -> Mention | None:
    """The first person of a sentence who is named before a place in it."""
    return next((m for m in row if m.kind == "person" and m.start < end), None)
