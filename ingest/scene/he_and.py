"""Whom "he" means in "he and Minister X signed": somebody told of before, who so gets a mention there."""

from __future__ import annotations

import re

from ingest.document import Document, Mention

_HE_AND = re.compile(  # "Suva, where he and | the Lao minister", "tempat beliau bersama"
    r"\b(?:where|when|whom|tempat|di ?mana|ketika|saat|semasa|after|setelah|selepas|that|bahwa|bahawa)\s"
    r"(?P<he>he|she|ia|dia|beliau)\s(?:and|dan|bersama|serta)\s(?!(?:his|her)\s(?:wife|husband)\b)",
    re.IGNORECASE,
)
_WITH_HIM = re.compile(  # "With the Lao minister, he signed", "Bersama Menteri X, ia meneken"
    r"(?:^|(?<=[.\n] ))(?:(?:Adapun|Sementara|Sedangkan|Manakala|And)\s)?(?:[Dd]engan|[Bb]ersama|[Ww]ith)"
    r"\s(?P<other>[^.;:\n]{5,110}?),\s(?P<he>he|she|ia|dia|beliau)\s(?:also |juga |turut |kemudian |then )?"
    r"(?=(?:menandatangani|meneken|memeterai|menyepakati|membahas|signed|inked|discussed|agreed|sealed)\b)",
    re.MULTILINE,
)
_HE_SIGNED = re.compile(  # "In Suva, she signed a treaty with | the Lao minister"
    r"\b(?P<he>he|she|ia|dia|beliau)\s(?:(?:also|later|then|juga|turut|kemudian|telah|akan|will)\s){0,2}"
    r"(?:sign(?:ed)?|inked|menandatangani|meneken|memeterai(?:kan)?)\s[^.;:\n]{3,90}?\s(?:with|dengan|bersama)\s",
    re.IGNORECASE,
)
_LIST = 6  # sentences of a list of papers, over which its head's "he" goes on
_REACH = 110  # characters within which the other of the two is named


def add_he(document: Document, mentions: list[list[Mention]]) -> None:
    """Put a mention of the person where "he and somebody of another side" act.

    Args: the article; its mentions by sentence, in order of appearance, to which those of "he" are added.
    "He" is who leads the sentence, or the one before it; where that one is of the other's side, nobody.
    """
    starts: list[int] | None = None
    text = document.article.text
    for found in (*_HE_AND.finditer(text), *_WITH_HIM.finditer(text), *_HE_SIGNED.finditer(text)):
        starts = starts or [s.start for s in document.sentences]
        at = found.start("he")
        index = max((i for i, start in enumerate(starts) if start <= at), default=0)
        if at >= document.sentences[index].end:
            continue
        with_him = "other" in found.groupdict()
        first = found.start("other") if with_him else found.end()
        other = next((m for m in mentions[index] if m.kind in ("person", "post") and first <= m.start), None)
        if other is None or other.country is None or other.start - first > _REACH:
            continue
        if with_him and other.start > at:
            continue
        who = None if with_him else _leads(mentions[index], at)
        for before in range(index - 1, index - 1 - (_LIST if with_him else 2), -1):
            who = who or (_leads(mentions[before]) if before > 0 else None)
        if who is None or who.country in (None, other.country):
            continue
        he = Mention("person", at, at + len(found["he"]), found["he"], index, who.country, who.ref)
        mentions[index] = sorted([*mentions[index], he], key=lambda m: m.start)


def _leads(row: list[Mention], end: int | None = None) -> Mention | None:
    """Whom a sentence means by "he", else the first person that it names before a place in it."""
    people = [m for m in row if m.kind == "person" and (end is None or m.start < end)]
    he = next((m for m in people if m.text.lower() in PRONOUNS), None)
    return he or next(iter(people), None)


PRONOUNS = frozenset({"he", "she", "ia", "dia", "beliau"})
