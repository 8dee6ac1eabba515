"""Meeting cues where they stand in a sentence, and what they say of number and occasion."""

from __future__ import annotations

import re
from typing import NamedTuple

from ingest.dates.dateshapes import DIGITS
from ingest.scene.scene import Scene
from ingest.words.marks import ORDINAL
from ingest.words.ordinals import ordinal_at
from ontology.cues import Cue

SPECIFIC = ("exercise", "summit", "consultation", "call", "courtesy-call", "multilateral-meeting", "other")
OCCASION = re.compile(
    r"\b(?:seusai|sesudah|setelah|usai|selepas|pasca|sebelum|after|following|before"
    r"|ahead of|prior to|in the run-up to|in preparation for)\s+(?:the\s+)?(?:(?-i:[A-Z])[\w-]*\s+){0,3}$",
    re.I,
)
ALONGSIDE = re.compile(
    r"\b(?:bersamaan|berbarengan|serentak|bertepatan|back to back|back-to-back) (?:dengan|with)\b"
    r"|\b(?:coincid(?:e|ing) with|alongside)\b",
    re.IGNORECASE,
)
_RIGHT_BEFORE = re.compile(  # "is on a visit to X, just before the ministers' meeting"
    r"\b(?:(?:just|shortly|right|days?|hours|sesaat|tepat)\s)?(?:before|ahead of|sebelum"
    r"|menjelang)\s(?:the\s)?"
    r"(?:[A-Z][\w’']*\s){0,4}$"
)
_WHILE = re.compile(
    r",?\s(?:ketika|semasa|sewaktu|pada saat|saat|during|at the time of)\s+(?:the\s+)?$", re.I
)
PANEL = re.compile(
    r"committee|commission|working group|jawatankuasa|komisi|komite|kelompok kerja|kumpulan kerja", re.I
)
INVITED = re.compile(  # but not "at the invitation of"
    r"\b(?<!atas )(?<!memenuhi )(?<!at the )(?<!upon )(?<!to the )(?<!on the )(?<!to an )(?<!by )"
    r"(?<!kind )(?:undangan|mengundang|jemputan|menjemput|pelawaan"
    r"|mempelawa|mengajak|undang|invit(?:ed|es|ation|ing))\b[^.;:]*$",
    re.I,
)


class Hit(NamedTuple):
    """A meeting cue where it stands."""

    cue: Cue
    start: int
    end: int
    kind: str
    form: str


_ALONE = ("discussed-there", "represented-there")  # cues that count only where no other tells an encounter


def find_hits(scene: Scene, index: int) -> list[Hit]:
    """Meeting cues of a sentence; where two overlap, the more specific or longer one stays."""
    if index in scene.hits:
        return scene.hits[index]
    cues = scene.cues(index)["meetings"]
    if not cues:
        return scene.hits.setdefault(index, [])
    hits = [Hit(m.cue, m.start, m.end, str(m.cue.gives["kind"]), str(m.cue.gives["form"])) for m in cues]
    hits.sort(key=lambda h: (h.kind not in SPECIFIC, h.start - h.end, h.start))
    kept: list[Hit] = []
    for hit in hits:
        if all(hit.end <= k.start or k.end <= hit.start for k in kept):
            kept.append(hit)
    if len(kept) > 1:  # "met X, and both discussed fires in Y": the first tells where they met
        kept = [h for h in kept if h.cue.id not in _ALONE] or kept
    scene.hits[index] = sorted(kept, key=lambda h: h.start)
    return scene.hits[index]


def occasion(scene: Scene, index: int, hit: Hit, hits: list[Hit]) -> bool:
    """Whether a forum is only when others met: "he received her during the summit"."""
    if hit.kind not in ("summit", "multilateral-meeting") or hit.form != "noun":
        return False
    lead = scene.document.article.text[scene.sentences[index].start : hit.start]
    if any(h.form == "visit" and h.start < hit.start for h in hits) and _RIGHT_BEFORE.search(lead):
        return True
    met = any(h.form in ("verb", "receive", "received") and h.start < hit.start for h in hits)
    return met and _WHILE.search(lead) is not None


def ordinal(scene: Scene, index: int, group: list[Hit]) -> int | None:
    """The number that the nouns of a group are given, None where they have none."""
    if not scene.wordings[index].marks & (DIGITS | ORDINAL):
        return None
    sentence, text = scene.sentences[index], scene.document.article.text
    nouns = [h for h in group if h.form == "noun"]
    spans = [(h.start, h.end) for h in nouns]
    for h in nouns:  # "putaran ketujuh", "sixth panel meeting": the number stands within the cue
        words = text[h.start : h.end].split()
        spans += [(h.start, h.start + len(words[0])), (h.end - len(words[-1]), h.end)] if words[1:] else []
    told = (ordinal_at(text, start, end, sentence.start, sentence.end) for start, end in spans)
    return next((n for n in told if n is not None), None)


def in_series(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether a group is told to be one of several: "the next round", "they will meet again"."""
    return any(
        m.cue.gives.get("series") and any(m.start < h.end and h.start < m.end for h in group)
        for m in scene.cues(index)["meetings"]
    )
