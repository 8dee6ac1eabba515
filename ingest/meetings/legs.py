"""The leg of a journey before a meeting that the same sentence tells: "landed in X on Monday and the next day
met Y in Z", "From X, where she opened a fair on Monday, she flew to Y". The day and town of the leg are not
those of the meeting that has its own."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import Mention
from ingest.scene.counted_days import counts_to
from ingest.scene.cue_hits import Hit
from ingest.scene.cutting import behind_dateline, dated, part
from ingest.scene.scene import Scene

_AND_THEN = re.compile(
    r",?\s(?:and|dan|serta|lalu|kemudian|then|sebelum|before|where|di\s?mana|tempat)\b,?\s|,\s"
)
_THERE = re.compile(
    r"\b(?:there|di ?s(?:ana|itu)|in the same (?:town|city)|di kota (?:itu|tersebut)|di bandar (?:itu"
    r"|berkenaan))\b",
    re.IGNORECASE,
)
_ONWARD = re.compile(
    r"\b(?:before|after|then|sebelum|setelah|sesudah|selepas|se?usai|lalu|kemudian|untuk|to (?!the\b))\b",
    re.IGNORECASE,
)
_WHERE_HE_WAS = re.compile(  # "From Darwin, | where she opened a fair on Monday, | Minister X flew to Suva"
    r"\W*(?:Dari|From|After leaving|Sekembali(?:nya)? dari|Sepulang(?:nya)? dari)\s[^,;.:]{2,40}"
    r"(?P<aside>,\s(?:where|tempat|di\s?mana)\s[^;.:]{5,150}?),\s(?=(?:(?-i:[A-Z])|he\b|she\b|ia\b|dia\b"
    r"|beliau\b))",
    re.IGNORECASE,
)


def leg_before(scene: Scene, index: int, hits: list[Hit]) -> Scene | None:
    """The scene of whom a traveller met, without the day of his journey where the meeting has its own, and
    without the town where that is another; None where a sentence tells no such thing."""
    deed = next((h for h in hits if h.form != "visit"), None)
    if deed is None or hits[0].form != "visit" or hits[0].kind != "visit" or deed.form == "sign":
        return None
    text, end = scene.document.article.text, scene.sentences[index].end
    if comma := _arrived_first(scene, index, hits[0], deed):
        return part(scene, index, comma + len(", "), end)
    turns = [m for m in _AND_THEN.finditer(text, hits[0].end, deed.start)]
    his = _HIM.match(text, deed.end) is not None  # "and Minister Y received | him"
    turns = [t for t in turns if his or not _another(scene, index, t.end(), deed.start)]
    days = [d.start for d in scene.dates[index] if d.start > hits[0].end]
    if his and turns and days and all(d >= turns[-1].end() for d in days):
        return _dated(scene, index, turns[-1].end())  # "travelled to X, where Y received | him on Monday"
    turns = [t for t in turns if any(d < t.end() for d in days) and any(d >= t.end() for d in days)]
    leg = turns[-1] if turns else None
    if leg is None or re.search(r"[;:\"“”]", text[hits[0].end : deed.start]):
        return None
    if counts_to(
        text, scene.sentences[index].start, deed.start
    ):  # "is in X on Monday, a day after the talks"
        start = scene.sentences[index].start
        return part(scene, index, start, end, (hits[0].start, hits[0].end), days=True)
    there = _THERE.search(text, leg.end(), end) is not None
    if not there and any(_of_the_deed(text, deed, m) for m in scene.mentions[index]):
        scene = part(scene, index, scene.sentences[index].start, end, (hits[0].start, leg.end()))
    return _dated(scene, index, leg.end())


def _arrived_first(scene: Scene, index: int, visit: Hit, deed: Hit) -> int:
    """Where an opening clause ends that tells a journey with its day, before a meeting with its own: "Having
    arrived in X on Sunday, | Premier Y met Z on Tuesday"; 0 where there is none."""
    text, end = scene.document.article.text, scene.sentences[index].end
    head = behind_dateline(scene, index)
    if _HAVING.match(text, head, visit.start) is None or visit.start - head > _OPENING:
        return 0
    days = [d for d in scene.dates[index] if visit.end < d.start]
    comma = text.find(", ", days[0].end, deed.start) if days else -1
    if comma < 0 or _somebody(scene, index, visit.end, comma) or not dated(scene, index, comma, end):
        return 0
    return comma if _somebody(scene, index, comma, deed.start) else 0


_OPENING = 40  # characters from the head of a sentence within which its opening clause has its verb
_HAVING = re.compile(
    r"(?:Having|After|Upon|On|Setelah|Sesudah|Selepas|Seusai|Usai|Setiba(?:nya)?|Sebaik)\b", re.IGNORECASE
)


def where_he_was(scene: Scene, index: int) -> tuple[int, int] | None:
    """Where a sentence tells by the way what somebody did in the town that he came from."""
    found = _WHERE_HE_WAS.match(scene.document.article.text, scene.sentences[index].start)
    if found is None or found.end() > scene.sentences[index].end:
        return None
    start, end = found.span("aside")
    return None if _somebody(scene, index, start, end) else (start, end)


def whose_stay(scene: Scene, index: int, hits: list[Hit]) -> tuple[int, int] | None:
    """Where a sentence on a call tells by the way where one of the two was then: "spoke by telephone with X,
    who is on a visit to Hanoi, on Monday"; that is no visit of the other, nor the day of one."""
    if not hits or hits[0].kind != "call" or all(h.form != "visit" for h in hits):
        return None
    for found in _WHO_STAYS.finditer(scene.document.article.text, hits[0].end, scene.sentences[index].end):
        stay = [h for h in hits if found.start() <= h.start < found.end()]
        if stay and all(h.form == "visit" for h in stay) and not _somebody(scene, index, *found.span()):
            return found.span()
    return None


_WHO_STAYS = re.compile(r",\s(?:who|yang)\s[^,;.:]{3,120}")


def next_day_elsewhere(scene: Scene, index: int, hit: Hit) -> int:
    """Where a clause begins that tells where somebody was on another day than that of a meeting: "spoke in
    May, | and on Monday X was already in Y"; 0 where there is none."""
    text, end = scene.document.article.text, scene.sentences[index].end
    for day in scene.dates[index]:
        turn = _AND_ON.search(text, hit.end, day.start) if day.start > hit.end else None
        who = [m for m in scene.mentions[index] if m.kind == "person" and m.start >= day.end]
        pronoun = _HE_WAS.match(text, day.end, end)
        if turn and (pronoun or (who and _RIGHT_AFTER.fullmatch(text, day.end, who[0].start))):
            return turn.start()
    return 0


_AND_ON = re.compile(r",?\s(?:and|dan|but|tetapi|sedangkan|manakala|while)\s(?:(?:on|pada|by|hari)\s){0,2}$")
_HE_WAS = re.compile(r",?\s(?:he|she|ia|dia|beliau)\s")
_RIGHT_AFTER = re.compile(r",?\s(?:(?:the|Mr|Ms|Dr|Datuk|Dato|Tan Sri|[A-Z]\w+)\.?\s){0,4}")


def before_again(scene: Scene, index: int, hits: list[Hit]) -> list[Scene] | None:
    """The scenes of a meeting that was and of the next one of the same two, told in a breath: "After meeting
    in A on Monday, X and Y will meet again in B in May"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    one, other = hits[0], hits[-1]
    if other.form not in ("verb", "noun") or one.form not in ("verb", "noun") or one.kind == "exercise":
        return None
    head = _ONCE_MET.match(text, behind_dateline(scene, index))
    if head is None or head.end() != one.start:
        return None
    comma = text.find(", ", max([one.end, *(d.end for d in scene.dates[index][:1] if d.start < other.start)]))
    if not one.end <= comma < other.start or _somebody(scene, index, one.end, comma):
        return None
    told = any(one.end <= m.start < comma for m in scene.mentions[index] if m.kind == "place") and dated(
        scene, index, one.end, comma
    )
    who = [m for m in scene.mentions[index] if comma < m.start and m.end <= other.start and m.country]
    people = [m for m in who if m.kind in ("person", "post")] or who
    ahead = any(m.role == "planned" and comma < m.start for m in scene.marks(index))
    if not (told and people and ahead and len({m.country for m in who}) > 1):
        return None
    return [
        part(scene, index, sentence.start, people[-1].end),
        part(scene, index, comma + 2, sentence.end),
    ]


_ONCE_MET = re.compile(
    r"(?:(?:Setelah|Sesudah|Selepas|(?:Seu|U)sai|After)\s(?:(?:their|a|the|first)\s){0,2}"
    r"|Having\s(?:already\s|first\s)?)"
)


def _somebody(scene: Scene, index: int, start: int, end: int) -> bool:
    return any(m.kind in ("person", "post") and start <= m.start < end for m in scene.mentions[index])


_HIM = re.compile(r"(?:\s(?:him|her|them|beliau|baginda|mereka)|nya)\b")


def _another(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether somebody else, or a body or state, is told before a deed: the traveller is not its subject."""
    return any(m.kind != "place" and m.country and start <= m.start < end for m in scene.mentions[index])


def _of_the_deed(text: str, deed: Hit, place: Mention) -> bool:
    """Whether a town is told behind a deed as where it was done, and not as where somebody went next."""
    behind = place.kind == "place" and place.start > deed.end
    return behind and _ONWARD.search(text, deed.end, place.start) is None


def _dated(scene: Scene, index: int, start: int) -> Scene:
    """A scene with the days of one sentence that stand behind a point alone."""
    own = part(scene, index, scene.sentences[index].start, scene.sentences[index].end)
    rows = list(own.dates)
    rows[index] = tuple([d for d in rows[index] if d.start >= start])
    return replace(own, dates=tuple(rows))
