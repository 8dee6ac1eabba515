"""How long a meeting lasted: the stretch of days that begins or ends on the one told."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from ingest.dates.datewords import NUMBERS
from ingest.facts import When
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

UNTIL = "days-until"  # the rule by which such a stretch is told
_FROM = "days-from-start"
_LONGEST = 10  # days of one meeting
_BEFORE, _BEHIND = 60, 200  # characters around its cues in which a sentence tells its end and its length
_ITS_OBJECT = 45  # characters between "began" and how long it is to last
_ENDED = re.compile(
    r"\b(?:ended|concluded|wrapped up|wound up|came to (?:an end|a close)|finished|closed|(?<=, )(?:ending"
    r"|closing|concluding|wrapping up|capping)|berakhir|ditutup"
    r"|menutup|mengakhiri|merampungkan|selesai)\b",
    re.IGNORECASE,
)
_BEGUN = re.compile(  # and how long it is to last
    r"\b(?:arrive[sd]|landed|touched down|tiba|mendarat|began|begins?|start(?:s|ed)?|kick(?:s|ed) off"
    r"|embark(?:s|ed) on|memulai|memulakan|mengawali|dimulai"
    r"|bermula)\b(?!\s(?:the|their|his|her)\s(?:second|third|fourth|last|final))",
    re.IGNORECASE,
)
_NUMBER = "|".join(sorted((n for n in NUMBERS if len(n) > 1), key=lambda n: (-len(n), n)))
_SO_LONG = re.compile(
    rf"\b({_NUMBER}|\d)[ -](?:days?|hari)\b"
    r"(?! (?:setelah|sebelum|selepas|kemudian|lalu|lagi|sebelumnya|after|before|ago|later|earlier)\b)",
    re.IGNORECASE,
)


def lasting(scene: Scene, index: int, group: list[Hit], when: When) -> When:
    """The stretch that ends or begins on a day: "ended two days of talks on Wednesday", "berakhir setelah
    tiga hari", "began a three-day visit on Monday".

    Args: the article; the sentence; the cues of the meeting; its day. Returns: the stretch, else the day.
    """
    if when.precision != "day" or not when.latest:
        return when
    sentence, text = scene.sentences[index], scene.document.article.text
    start = max(sentence.start, group[0].start - _BEFORE)
    end = min(sentence.end, group[-1].end + _BEHIND)
    if (told := _SO_LONG.search(text, start, end)) is None:
        return when
    ended = _ENDED.search(text, start, end)
    begun = None if ended else _BEGUN.search(text, start, told.start())
    if not ended and (begun is None or not _of_its_own(group, begun, told)):
        return when
    if begun and _ONCE_OVER.search(text, start, told.start()):
        return when  # "landed in X on Monday after | two days in Y"
    days = NUMBERS.get(told[1].lower()) or int(told[1])
    if not 1 < days <= _LONGEST:
        return when
    day, by = date.fromisoformat(when.latest), timedelta(days - 1)
    return _from_to(when, day, day + by, _FROM) if begun else _from_to(when, day - by, day, UNTIL)


def _of_its_own(group: list[Hit], begun: re.Match[str], told: re.Match[str]) -> bool:
    """Whether it is the stay or session of these cues that began and is to last so long, and not the one
    during which two met: "X, who arrived for a three-day visit, met Y on Tuesday"."""
    if told.start() - begun.end() > _ITS_OBJECT or any(h.form in _MET for h in group):
        return False
    return any(begun.start() <= h.start < told.end() + _ITS_OBJECT for h in group)


_ONCE_OVER = re.compile(
    r"\b(?:after|following|setelah|sesudah|selepas|se?usai)\s(?:(?:a|spending|menghabiskan|berada|selama)\s){0,2}$",
    re.IGNORECASE,
)
_MET = ("verb", "receive", "received", "sign")


def at_its_end(when: When | None) -> When | None:
    """The day on which a meeting that lasted for days came to its end, and with it to its agreements; the
    first one of a stay that had just begun."""
    if when is not None and when.rule == _FROM:
        return replace(when, edtf=when.earliest, latest=when.earliest, precision="day")
    if when is None or when.rule != UNTIL:
        return when
    return replace(when, edtf=when.latest, earliest=when.latest, precision="day")


_OPENS = re.compile(  # where the first of two days is told
    r"\b(?:sejak|semenjak|mulai|dibuka|dimulai|bermula|opened|began|started|got under way|since|from)"
    r"(?:\s(?:in|at|di)\s(?-i:[A-Z])[\w’' -]{2,30}?)?(?:,?\s(?:on|pada|hari)){0,2},?\s?$",
    re.IGNORECASE,
)
_CLOSES = re.compile(  # and the last one
    r"[^.;:]{0,30}\b(?:ditutup|berakhir|selesai|rampung|closed|ended|concluded|wrapped up|finished)"
    r"(?:\s(?:on|pada|hari)){0,2}\s",
    re.IGNORECASE,
)


def opened_and_closed(scene: Scene, index: int, group: list[Hit]) -> When | None:
    """The stretch whose two ends a sentence tells behind its cues: "sat from Monday and closed
    on Wednesday"."""
    text = scene.document.article.text
    dates = [d for d in scene.dates[index] if d.start >= group[0].end and d.when.precision == "day"]
    for one, other in pairwise(dates):
        first, last = one.when.latest, other.when.latest
        words = text[max(group[0].end, one.start - 50) : one.start] + one.when.words.split(" ")[0] + " "
        led = _OPENS.search(text[max(group[0].end, one.start - 50) : one.start]) or _OPENS.search(words)
        if not (led and first and last and _CLOSES.fullmatch(text, one.end, other.start)):
            continue
        days = date.fromisoformat(last) - date.fromisoformat(first)
        if timedelta(0) < days <= timedelta(_LONGEST):
            return _from_to(other.when, date.fromisoformat(first), date.fromisoformat(last), UNTIL)
    return None


def opened_before(scene: Scene, group: list[Hit], start: int, words: str) -> bool:
    """Whether a day is only the eve on which a session began that is told before: "The meeting, which opened
    the day before"."""
    leads = _WHICH_OPENED.fullmatch(scene.document.article.text, group[-1].end, max(group[-1].end, start))
    return leads is not None and _THE_EVE.match(words) is not None


_WHICH_OPENED = re.compile(
    r"(?:\s(?:itu|tersebut))?,?\s(?:yang|which|that)\s(?:had\s|telah\s|sudah\s)?(?:dibuka|dimulai|bermula"
    r"|berlangsung sejak|digelar sejak|opened|began|started|kicked off|got under way)\s(?:on\s|pada\s)?",
    re.IGNORECASE,
)
_THE_EVE = re.compile(r"se(?:hari|malam)|(?:one|a|the) (?:previous )?day|(?:satu )?hari", re.IGNORECASE)
_ITS_EVE = re.compile(
    r"(?:The|This|Rapat|Sidang|Mesyuarat|Pertemuan|Perundingan|Rundingan)\b(?:\s[\w-]+){0,2}?"
    + _WHICH_OPENED.pattern,
    re.IGNORECASE,
)


_EVENT = (
    r"(?:talks|meeting|visit|trip|session|conference|consultations?|dialogue|drill|exercise|exercises"
    r"|training"
    r"|manoeuvres|patrol|forum|summit|negotiations|rundingan|perundingan|mesyuarat|pertemuan|kunjungan"
    r"|lawatan"
    r"|sidang|persidangan|konferensi|latihan|eksesais|patroli|dialog|konsultasi|rapat|pembicaraan"
    r"|perbincangan)"
)
_THAT_LONG = re.compile(  # "The two-day talks", "Rundingan dua hari itu"
    rf"(?:(?:The|This)\s(?P<en>{_NUMBER}|\d)-day\s(?:[a-z]+\s){{0,2}}?{_EVENT}"
    rf"|{_EVENT}\s(?:selama\s)?(?P<id>{_NUMBER}|\d)\shari\s(?:itu|ini|tersebut|berkenaan))\b",
    re.IGNORECASE,
)
_RUNS_TO = re.compile(  # "The drill, the fourth of its kind, | runs until"
    rf"(?:(?:The|This)\s(?:[\w-]+\s){{0,3}}?{_EVENT}|{_EVENT}(?:\s\w+){{0,3}}?\s(?:itu|ini|tersebut"
    rf"|berkenaan)"
    r"|It|Ia|Ianya)\b"
    r"(?:,[^,;:.]{3,80},|\s\([^)]{2,40}\))?\s(?:(?:will|is|are|to|was|were|due|set|scheduled|expected|akan"
    r"|dijadwalkan"
    r"|dijadualkan|dijangka)\s){0,3}"
    r"(?:runs?|lasts?|continues?|go(?:es)? on|ends?|concludes?|closes?|berlangsung|berakhir|berlanjut"
    r"|berterusan"
    r"|diteruskan|ditutup)\s(?:(?:until|till|through|to|on|hingga|sampai|sehingga|pada)\s(?:hari\s)?)?",
    re.IGNORECASE,
)
_AFTER = 2  # sentences behind the one that tells the day


def stretched(scene: Scene, index: int, when: When | None) -> When | None:
    """The stretch of a meeting of whose first or last day one sentence tells, and of the other, or of how
    long it was, the next: "The drill runs until 17 March", "Rundingan dua hari itu"."""
    if when is None or when.precision != "day" or not when.latest:
        return when
    day, text = date.fromisoformat(when.latest), scene.document.article.text
    for after in range(index + 1, min(index + 1 + _AFTER, len(scene.sentences))):
        sentence = scene.sentences[after]
        if sentence.kind != "body":
            break
        if told := _THAT_LONG.match(sentence.text):
            word = (told["en"] or told["id"]).lower()
            by = timedelta((NUMBERS.get(word) or int(word)) - 1)
            if not timedelta(0) < by < timedelta(_LONGEST):
                return when
            if _ENDED.search(scene.sentences[index].text):
                return _from_to(when, day - by, day, UNTIL)
            if _BEGUN.search(scene.sentences[index].text):
                return _from_to(when, day, day + by, _FROM)
            return when
        for d in scene.dates[after]:
            if _THE_EVE.match(d.when.words) and _ITS_EVE.fullmatch(text, sentence.start, d.start):
                first = date.fromisoformat(d.when.latest) if d.when.latest else day
                return _from_to(when, first, day, UNTIL) if day - timedelta(_LONGEST) < first < day else when
            exact = d.when.precision == "day" and d.when.latest
            if exact and _RUNS_TO.fullmatch(text, sentence.start, d.start):
                last = date.fromisoformat(d.when.latest or "")
                return _from_to(when, day, last, _FROM) if day < last <= day + _A_MONTH else when
    return when


_DAYS_OF = re.compile(  # "after three days of talks in X", "usai perundingan tiga hari"
    rf"\b(?:(?P<en>{_NUMBER}|\d)(?:-day|\sdays\sof)\s(?:[a-z]+\s){{0,2}}?{_EVENT}"
    rf"|{_EVENT}\s(?:[a-z]+\s)?(?:selama\s)?(?P<id>{_NUMBER}|\d)\shari)\b",
    re.IGNORECASE,
)


def ended_after(scene: Scene, sentences: Iterable[int], when: When | None) -> When | None:
    """The stretch of a meeting of which one sentence tells how long it was and a later one on which day it
    ended: "cleared a contract after three days of talks. ... the talks ended on Tuesday".

    Args: the article; the sentences that tell of the meeting; its day.
    """
    if when is None or when.precision != "day" or not when.latest:
        return when
    told = sorted(sentences)
    near = range(told[0], min(told[-1] + _AFTER, len(scene.sentences)))
    ends = [i for i in near if any(d.when.edtf == when.edtf for d in scene.dates[i])]
    if not ends or not _ENDED.search(scene.sentences[ends[0]].text):
        return when
    for index in (i for i in told if i < ends[0] and scene.sentences[i].kind == "body"):
        if long := _DAYS_OF.search(scene.sentences[index].text):
            word = (long["en"] or long["id"]).lower()
            day, by = date.fromisoformat(when.latest), timedelta((NUMBERS.get(word) or int(word)) - 1)
            return _from_to(when, day - by, day, UNTIL) if timedelta(0) < by < timedelta(_LONGEST) else when
    return when


_A_MONTH = timedelta(days=31)


def _from_to(when: When, first: date, last: date, rule: str) -> When:
    """The stretch from one day to another."""
    one, other = first.isoformat(), last.isoformat()
    return replace(when, edtf=f"{one}/{other}", earliest=one, latest=other, precision="interval", rule=rule)
