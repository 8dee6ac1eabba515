"""The date, place and number of an encounter: those that its cues govern, not any that stand near."""

from __future__ import annotations

import re

from ingest.cue_hits import Hit, find_hits
from ingest.document import DateMention, Mention
from ingest.facts import When
from ingest.scene import Scene, is_location
from ontology.knowledge import Knowledge

_FORMER = re.compile(r"\b(?:mantan|bekas|former|ex-)", re.IGNORECASE)
_ORDINALS = {
    "pertama": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6, "ketujuh": 7,
    "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "first": 1, "second": 2, "third": 3, "fourth": 4,
    "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
}  # fmt: skip
_AFTER = re.compile(
    r"^(?:\s+(?!\d)[\w.()/-]+){0,5}?,?\s+(?:yang\s+)?(?:(ke-?)(\d{1,3})|(" + "|".join(_ORDINALS) + r"))\b"
    r"(?!\s+(?:negara|pihak|belah|menteri|menlu|menhan|pemimpin|pemerintah|presiden|kepala|pejabat|kali|time))",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:(\d{1,3})(?:st|nd|rd|th)|(" + "|".join(w for w in _ORDINALS if not w.startswith(("ke", "per")))
    + r")|ke-(\d{1,3}))\s+(?:[\w-]+\s+){0,4}?$",
    re.IGNORECASE,
)  # fmt: skip
_NO_EVENT_DATE = re.compile(
    r"\b(?:sejak|semenjak|hingga|sampai|sebelum|menjelang|mulai|since|until|till"
    r"|before|by|from|berasal dari|dekade)\s*$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\d{4}/\d{4}")  # the term of a plan, no date of an encounter
_CAPITALISED = re.compile(
    r"\b(?:di|in)\s+(?:(?:kota|kabupaten|pulau|bandar|Istana|Kem|Hotel|the city of)\s+)?"
    r"((?!(?:Istana|Kem|Hotel|Markas|Kantor|Gedung|Kompleks|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober"
    r"|November|Desember|January|February|March|May|June|July|August|October|December)\b)"
    r"[A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+)?)"
)
_PLACE_LED = re.compile(r"\b(?:di|ke|in|at|to|dari)\s+(?:the\s+)?(?:[\w'’()/-]+\s+){0,3}?$", re.IGNORECASE)


def when_of(scene: Scene, index: int, group: list[Hit], status: str) -> When | None:
    """The date that the cues govern: the nearest head before it is one of them."""
    best = [d for d in scene.dates[index] if _governs(scene, index, group, d)]
    return best[0].when if best else None


def _governs(scene: Scene, index: int, group: list[Hit], date: DateMention) -> bool:
    text = scene.document.article.text
    if (
        date.when.edtf is None
        or _YEARS.fullmatch(date.when.edtf)
        or _NO_EVENT_DATE.search(text[max(0, date.start - 20) : date.start])
    ):
        return False
    heads = [(h.start, "cue") for h in find_hits(scene, index)]
    mine = {h.start for h in group}
    signs = any(h.form == "sign" for h in group)
    heads += [
        (m.start, m.role)
        for m in scene.marks(index)
        if m.role == "speech" or (m.role == "boundary" and not signs)
    ]
    before = [h for h in sorted(heads) if h[0] < date.start]
    if not before:
        return bool(heads) and min(h.start for h in group) == min(
            (s for s, r in heads if r == "cue"), default=-1
        )
    start, role = before[-1]
    if role == "cue":
        return start in mine
    led = text[max(0, date.start - 3) : date.start].rstrip()
    return role == "boundary" and led.endswith(",") and any(s in mine for s, r in before if r == "cue")


def place_of(
    scene: Scene, index: int, group: list[Hit], right: int, knowledge: Knowledge
) -> tuple[str | None, str | None]:
    """The place and its country: the first place led by a preposition after the cue, else before it."""
    text = scene.document.article.text
    sentence = scene.sentences[index]
    spots: list[tuple[int, str | None, str | None]] = []
    for m in scene.mentions[index]:
        lead = text[max(sentence.start, m.start - 50) : m.start]
        if m.kind == "place" and (_PLACE_LED.search(lead) or lead.rstrip().endswith(",")):
            spots.append((m.start, m.text, m.country))
        elif (
            m.kind == "state"
            and is_location(text, m)
            and re.search(r"\b(?:di|ke|in|at|to)\s+(?:the\s+)?$", lead, re.I)
        ):
            spots.append((m.start, m.text if _is_city(m, knowledge) else None, m.country))
    first = group[0].start
    after = [s for s in spots if s[0] >= first and (s[0] <= right or s[0] - right < 1)]
    before = [
        s for s in spots if s[0] < first and not _FORMER.search(text[max(sentence.start, s[0] - 50) : s[0]])
    ]
    for rows in (after, before[::-1]):
        named = [s for s in rows if s[1]]
        if named or rows:
            _, place, country = (named or rows)[0]
            return place, country
    return _unlisted_place(scene, index, first, right), None


def _unlisted_place(scene: Scene, index: int, start: int, right: int) -> str | None:
    """A capitalised name after "di" or "in" that no list knows and that is part of no other name."""
    text = scene.document.article.text
    for match in _CAPITALISED.finditer(text, start, min(right, scene.sentences[index].end)):
        taken = any(m.start < match.end(1) and match.start(1) < m.end for m in scene.mentions[index])
        dated = any(d.start < match.end(1) and match.start(1) < d.end for d in scene.dates[index])
        if not taken and not dated:
            return match.group(1)
    return None


def _is_city(mention: Mention, knowledge: Knowledge) -> bool:
    """Whether a state's name is that of its capital as well (city states)."""
    state = knowledge.state_of.get(mention.country or "")
    if state is None:
        return False
    return mention.text.casefold() in {c.casefold() for c in state.capitals.values()}


def ordinal(scene: Scene, index: int, group: list[Hit]) -> int | None:
    text = scene.document.article.text
    sentence = scene.sentences[index]
    for hit in group:
        if hit.form != "noun":
            continue
        if m := _AFTER.match(text[hit.end : min(sentence.end, hit.end + 80)]):
            return int(m.group(2)) if m.group(2) else _ORDINALS[m.group(3).lower()]
        if m := _BEFORE.search(text[max(sentence.start, hit.start - 60) : hit.start]):
            return (
                int(m.group(1) or m.group(3)) if m.group(1) or m.group(3) else _ORDINALS[m.group(2).lower()]
            )
    return None
