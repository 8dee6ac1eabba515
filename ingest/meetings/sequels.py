"""A meeting told by the one that it came after: "the talks followed a call on 2 May", "pertemuan itu tindak
lanjut kunjungan X"; the other is told in the same breath, and was before."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.scene.counted_days import COUNT
from ingest.scene.cue_hits import Hit
from ingest.scene.cutting import part
from ingest.scene.scene import Scene

_NUMBER = r"(?:an?|one|two|three|four|five|six|several|few|\d+|satu|dua|tiga|empat|lima|enam|beberapa)"
_AFTER = (
    r"(?:(?:tindak lanjut|lanjutan|kelanjutan|kesinambungan|susulan)(?: (?:dari|atas|daripada|kepada|hasil))?"
    r"|menindaklanjuti|menyusuli?|didahului(?: (?:oleh|dengan))?|follow-? ?up (?:to|of|on)|following up on"
    r"|(?<=\s)follow(?:s|ed)(?! (?:up|by))|preceded by|on the heels of)"
)
_TIME_AFTER = (  # "came two days after", but not "he was in X a day after the talks"
    r"(?:(?:comes?|came|took place|(?:was|were) held|berlangsung|digelar|diadakan|dilakukan|terjadi)"
    r" (?:(?:just|only|hanya|cuma|kira-kira|about) )?"
    rf"(?:{_NUMBER} (?:\w+ )?(?:days?|weeks?|months?|years?) after"
    rf"|(?:se|{_NUMBER} )(?:hari|pekan|minggu|bulan|tahun) (?:setelah|selepas|sesudah)))"
)
_CAME_AFTER = re.compile(rf"\b(?:{_AFTER}\s(?:[\w-]+\s){{0,2}}|{_TIME_AFTER}\s(?:[\w.'’-]+\s){{0,8}})$", re.I)
_TURN = re.compile(rf"(?P<told>[^.;:\"“”]{{0,60}}?)\s(?={_AFTER}\s|{_TIME_AFTER}\s)", re.IGNORECASE)
_HEAD = 30  # characters within which the subject of a sentence stands
_NEAR = 110


def sequel(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of the meeting that leads a sentence and of the one that it is told to have come after."""
    sentence, text = scene.sentences[index], scene.document.article.text
    first, other = hits[0], hits[1]
    if (
        first.form not in ("noun", "visit")
        or first.start - sentence.start > _HEAD
        or other.kind == "exercise"
    ):
        return None
    turn = _TURN.match(text, first.end, other.start)
    if turn is None or not came_after(scene, index, other):
        return None
    return [part(scene, index, sentence.start, turn.end()), part(scene, index, turn.end(), sentence.end)]


def came_after(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether words before a cue tell that what it names was before another meeting."""
    start = max(scene.document.sentences[index].start, hit.start - _NEAR)
    return _CAME_AFTER.search(scene.document.article.text, start, hit.start) is not None


_COUNTED_AFTER = re.compile(  # "met X in A on Tuesday, | three days after their talks in B"
    rf"(?P<told>[^;:\"“”]{{0,200}}?),?\s(?={COUNT}(?:after|following|setelah|sesudah|selepas|seusai|usai)"
    r"\s(?P<their>their\s(?:[a-z-]+\s){0,2})?$)",
    re.IGNORECASE,
)
_OF_BOTH = re.compile(r"\s(?:(?:antara|dua hala|bilateral)\s)?(?:mereka|keduanya|kedua-duanya)\b")


def days_after_theirs(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of a meeting and of the one that the same two had some days before it, told as theirs: "met
    X in A on Tuesday, three days after their talks in B"."""
    first, other = hits[0], hits[-1]
    if first.form not in ("verb", "receive", "received") or other.form != "noun":
        return None
    text, sentence = scene.document.article.text, scene.sentences[index]
    turn = _COUNTED_AFTER.match(text, first.end, other.start)
    if turn is None or not (turn["their"] or _OF_BOTH.match(text, other.end)):
        return None
    if any(turn.end("told") < h.start < other.start for h in hits):
        return None
    whole = (sentence.start, sentence.end)
    before = part(scene, index, *whole, (first.start, first.end), days=True)
    scope = [m for m in before.cues(index)["scope"] if m.cue.gives.get("role") != "anaphor"]
    own = replace(before, _cues={index: {**before.cues(index), "scope": scope}})  # not the one just told
    return [part(scene, index, sentence.start, turn.end("told")), own]
