"""The date of an encounter: that which its cues govern, not any that stands near."""

from __future__ import annotations

import re
from dataclasses import replace

from ingest.document import DateMention
from ingest.facts import When
from ingest.scene.away_words import DAYS_FROM, ELSEWHERE, FOLLOWED_UP, NO_EVENT_DATE, no_event
from ingest.scene.counted_days import counted
from ingest.scene.cue_hits import Hit, find_hits
from ingest.scene.elsewhere import content_of, of_its_clause
from ingest.scene.governed_days import governs
from ingest.scene.lasting import lasting, opened_and_closed
from ingest.scene.nearest_days import AND, nearer, right_behind
from ingest.scene.other_days import of_an_announcement, of_the_words, of_what_is_to_be
from ingest.scene.scene import Scene

_HEAD = 40  # characters at the head of a sentence in which it tells when on a day
_THIS_YEAR = re.compile(r"(?:this year|tahun ini)", re.I)  # tells no day of what was


def when_of(scene: Scene, index: int, group: list[Hit], status: str) -> When | None:
    """The date that the cues govern: the nearest head before it is one of them."""
    if not scene.dates[index]:
        return None
    if (day := counted(scene, index, group) or opened_and_closed(scene, index, group)) is not None:
        return day
    best = [d for d in scene.dates[index] if governs(scene, index, group, d)]
    content = content_of(scene, index, group[-1].end)
    best = [d for d in best if d.start < content]
    best = [d for d in best if status != "held" or not _THIS_YEAR.fullmatch(d.when.words)]
    best = [d for d in best if not of_the_words(scene, group, d)] or best
    best = [d for d in best if not _of_arrival(scene, group, d)] or best
    if status == "planned":
        best = [d for d in best if not of_an_announcement(scene, index, group, d)]
    if status == "cancelled" and best and all(_of_calling_off(scene, index, d) for d in best):
        return None
    best = (group[1:] and right_behind(scene, group, best)) or nearer(scene, index, group, best)
    line = scene.dateline or (0, 0)
    told = [d for d in best if not line[0] <= d.start < line[1]]
    if best and _of_another_deed(scene, index, group, best[0]):
        return None
    if best and of_what_is_to_be(scene, index, group, best[0]):
        return None
    if not best:
        return _after_topic(scene, index, group)
    if told:
        return lasting(scene, index, group, _joined(scene, told))
    spoken = any(not line[0] <= d.start < line[1] for d in scene.dates[index])
    return None if spoken else best[0].when


_HAVING_COME = re.compile(
    r"\b(?:setelah|sesudah|selepas|usai|sejak|after)\s(?:(?:[a-z]+|[A-Z][\w’'-]+)\s){0,3}?(?:tiba|mendarat"
    r"|sampai|arriving"
    r"|arrived|landing|landed|touching down)\b[^.;,]*$"
)


def _of_arrival(scene: Scene, group: list[Hit], date: DateMention) -> bool:
    """Whether a day behind the cues is when the guest came: "visits X, after he arrived on Sunday"."""
    return group[0].end < date.start and bool(
        _HAVING_COME.search(scene.document.article.text, group[0].end, date.start)
    )


_ON = re.compile(r"\s(?:on|pada)\s(?:hari\s)?")


def _of_calling_off(scene: Scene, index: int, date: DateMention) -> bool:
    """Whether a day is that on which a meeting was called off: "the talks were cancelled | on Friday"."""
    text = scene.document.article.text
    return any(
        m.role == "cancelled" and m.end < date.start and _ON.fullmatch(text, m.end, date.start)
        for m in scene.marks(index)
    )


def _of_another_deed(scene: Scene, index: int, group: list[Hit], date: DateMention) -> bool:
    """Whether a day behind another verb is not that of what was "earlier the same day"."""
    start, last = scene.sentences[index].start, group[-1].end
    if scene.marked(index, "same-day", start, start + _HEAD) is None or date.start < last:
        return False
    return ELSEWHERE.search(scene.document.article.text, last, date.start) is not None


def _joined(scene: Scene, told: list[DateMention]) -> When:
    """The first date; "on Wednesday and Thursday" as the stretch from one to the other."""
    first, text = told[0].when, scene.document.article.text
    if len(told) > 1 and AND.fullmatch(text, told[0].end, told[1].start):
        last = told[1].when
        if first.precision == last.precision == "day" and (first.latest or "") < (last.latest or ""):
            words = text[told[0].start : told[1].end]
            return replace(
                first, words=words, edtf=f"{first.edtf}/{last.edtf}", latest=last.latest, precision="interval"
            )
    return first


def _after_topic(scene: Scene, index: int, group: list[Hit]) -> When | None:
    """The day behind the subject of the talks: "a meeting on migrant workers in Vientiane on 3 May"."""
    text = scene.document.article.text
    last = group[-1].end
    line = scene.dateline or (0, 0)
    for date in scene.dates[index]:
        between = text[last : date.start]
        if (
            date.start > last
            and (
                date.when.precision in ("day", "interval")
                or (
                    date.when.precision == "month"
                    and _IN_A_TOWN.fullmatch(between) is not None
                    and not of_its_clause(text, group[0].end, date.start)
                )
            )
            and not no_event(date)
            and not line[0] <= date.start < line[1]
            and not DAYS_FROM.search(text[max(0, date.start - 90) : date.start])
            and not NO_EVENT_DATE.search(text[max(0, date.start - 90) : date.start])
            and not ELSEWHERE.search(between)
            and not FOLLOWED_UP.search(between)
            and not scene.marked(index, "speech", last, date.start)
            and not any(last <= h.start < date.start for h in find_hits(scene, index))
        ):
            return date.when
    return None


_IN_A_TOWN = re.compile(  # the month behind where it was: "talks on drones in Ankara in March last year"
    r"(?:\s(?!(?:to|untuk|bagi|for|yang|which|who|that|agar|supaya)\b)[\w’'-]+){1,12}?"
    r"\s(?:di|in|at)\s[A-ZÀ-ỸĐ][\w’'-]+(?:\s[A-ZÀ-ỸĐ][\w’'-]+)*,?\s(?:(?:pada|in)\s)?"
)
