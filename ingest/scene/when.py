"""The date of an encounter: that which its cues govern, not any that stands near."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace

from ingest.document import DateMention
from ingest.facts import When
from ingest.scene.counted_days import COUNT, counted
from ingest.scene.cue_hits import OCCASION, Hit, find_hits
from ingest.scene.elsewhere import content_of, of_its_clause, said_aside
from ingest.scene.lasting import lasting, opened_and_closed, opened_before
from ingest.scene.other_days import of_an_announcement, of_the_words, of_what_is_to_be
from ingest.scene.scene import Scene

_NO_EVENT_DATE = re.compile(
    r"\b(?:sejak|semenjak|hingga|sampai|sebelum|menjelang|mulai|since|until|till"
    r"|before|by|from|berasal dari|dekade),?\s*$"
    r"|\b(?:dimulai|bermula|began|begun|begins|starting|started)(?:\s+(?:on|pada))?\s*$"
    r"|\b(?:sejak|semenjak|since)\b[^.,;]{0,70}$"
    r"|\b(?:set up|established|founded|formed|created|elevated|upgraded|inaugurated|agreed(?: upon)?"
    r"|dibentuk|didirikan|ditubuhkan|terbentuk|terjalin|dijalin|diwujudkan)"
    r"(?:\s(?:in|on|pada|tahun|pada tahun))?\s*$",
    re.IGNORECASE,
)
DAYS_FROM = re.compile(  # "two days after the quake of 3 June": the day of the quake
    r"\b(?:days?|weeks?|months?|hours?)\s(?:after|before)\b[^.,;]{0,70}$"
    r"|(?:hari|pekan|minggu|bulan|jam)\s(?:setelah|sebelum|sesudah|selepas)\b[^.,;]{0,70}$",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(  # another deed begins, to which the date belongs
    r"[;:\"“”]|\b(?:membahas|membicarakan|yang|which|who|to discuss|akan|will|setelah|after"
    r"|following|in the wake of|sebelum|before|menjelang|ahead of"
    r"|terjadi|pecah|meletus|while|sementara|dan(?=\s+(?:me\w{3,}|ber\w{3,}|di\w{4,}|ter\w{3,}|akan|kemudian"
    r"|para))"
    r"|and(?=\s+(?:then|later|will|to|\w+ed|the|he|she|they|said)\b))\b",
    re.IGNORECASE,
)
_DAY_TO_DAY = len("2024-06-17/2024-06-19")
_YEARS = re.compile(r"\d{4}/\d{4}")  # the term of a plan, no date of an encounter
_TERM = re.compile(  # a date that is read together with the word before it
    r"(?:sejak|semenjak|hingga|sampai|sebelum|menjelang|mulai|since|until|till|before|by|from)\b", re.I
)
_OF_THE_DAY = re.compile(r"['’]s\s(?:[\w-]+\s){0,3}")  # "said at yesterday's meeting"
_WHILE_MET = re.compile(
    r"[)\s,]*(?:during|at|after|in|when|dalam|saat|seusai|usai|selepas|semasa|sewaktu|ketika"
    r"|pada)\s+(?:[\w-]+\s+){0,3}$",
    re.IGNORECASE,
)
_RIGHT_BEHIND = re.compile(  # "during talks held in Hanoi on 3 May"
    r"\s(?:(?:yang|which|that)\s)?(?:was\s|were\s|telah\s)?(?:held|digelar|diadakan|berlangsung"
    r"|dilangsungkan)?"
    r"(?:\s?(?:in|at|di|ke|between|antara|with|dengan) [^.;:]{0,60}?)?,?(?:\b(?:on|in|pada|hari))?\s",
    re.IGNORECASE,
)
_OTHER_TIME = re.compile(  # "a treaty that will expire in May": no day of a meeting
    r"\b(?:perjanjian|memorandum|MoU|kontrak|kesepakatan|treaty|agreement|pact|contract|accord"
    r"|deal)\b[^.;:]{0,60}?"
    r"\b(?:yang|which|that)\s(?:(?:akan|telah|sudah|mulai|will|is to|was|were|is|are|due to|has)\s){0,2}"
    r"(?:tamat|berakhir|habis|luput|jatuh tempo|berlaku|expires?"
    r"|ends?|lapses?|takes? effect|took effect|valid)\b[^.;:]*$"
    r"|\b(?:perjanjian|memorandum|MoU|pakta|kesepakatan|treaty|agreement|pact|accord|convention|konvensi"
    r"|perjanjian)\b"
    r"[^.;:]{0,40}?\b(?:signed|inked|concluded|sealed|adopted|ratified|ditandatangani|diteken|dimeterai"
    r"|disepakati|diratifikasi)\s(?:(?:on|in|back|pada|tahun|tanggal)\s){0,2}$"
    r"|,\s(?:just|shortly|right|days?|hours)\s(?:before|ahead of|after)\s(?:the\s)?[A-Z][^;:]*$"
    r"|,?\s(?:yang|who|which)\s(?:(?:baru|mula|telah|sudah|mulai|saja|first|only|has|had|just"
    r"|recently)\s){0,3}"
    r"(?:memegang|menjabat|dilantik|terpilih|dipilih|diangkat|menduduki|mengambil alih|took|assumed"
    r"|was (?:elected"
    r"|appointed|sworn)|became)\b[^.;:,]*$"
    r"|,\swhose\s[^.;:,]*$",  # "will meet X, whose inauguration he attended last month"
    re.IGNORECASE,
)
_FROM_DAY = re.compile(r"[^.,;:]{0,40}\s(?:from|since|mulai|sejak|bermula)\s(?:on\s)?", re.IGNORECASE)
_HEAD = 40  # characters at the head of a sentence in which it tells when on a day
_SINCE = re.compile(r"\b(?:sejak|semenjak|since)\b", re.IGNORECASE)
_AND = re.compile(r"\s*(?:and|dan|to|until|hingga|sampai|-|–)\s*(?:on\s+|pada\s+)?", re.IGNORECASE)
_THIS_YEAR = re.compile(r"(?:this year|tahun ini)", re.I)  # tells no day of what was


def when_of(scene: Scene, index: int, group: list[Hit], status: str) -> When | None:
    """The date that the cues govern: the nearest head before it is one of them."""
    if not scene.dates[index]:
        return None
    if (day := counted(scene, index, group) or opened_and_closed(scene, index, group)) is not None:
        return day
    best = [d for d in scene.dates[index] if _governs(scene, index, group, d)]
    content = content_of(scene, index, group[-1].end)
    best = [d for d in best if d.start < content]
    best = [d for d in best if status != "held" or not _THIS_YEAR.fullmatch(d.when.words)]
    best = [d for d in best if not of_the_words(scene, group, d)] or best
    best = [d for d in best if not _of_arrival(scene, group, d)] or best
    if status == "planned":
        best = [d for d in best if not of_an_announcement(scene, index, group, d)]
    if status == "cancelled" and best and all(_of_calling_off(scene, index, d) for d in best):
        return None
    best = (group[1:] and _right_behind(scene, group, best)) or _nearer(scene, index, group, best)
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


def to_come(scene: Scene, when: When | None) -> bool:
    """Whether a date lies behind the article's: what is told of it has not been yet."""
    published = scene.document.article.published
    return bool(when and when.earliest and published and when.earliest > published)


def begun(scene: Scene, when: When | None) -> bool:
    """Whether the first day of a date lies before the article's: what was to be then has not been."""
    published = scene.document.article.published
    return bool(when and when.earliest and published and when.earliest < published)


def _joined(scene: Scene, told: list[DateMention]) -> When:
    """The first date; "on Wednesday and Thursday" as the stretch from one to the other."""
    first, text = told[0].when, scene.document.article.text
    if len(told) > 1 and _AND.fullmatch(text, told[0].end, told[1].start):
        last = told[1].when
        if first.precision == last.precision == "day" and (first.latest or "") < (last.latest or ""):
            words = text[told[0].start : told[1].end]
            return replace(
                first, words=words, edtf=f"{first.edtf}/{last.edtf}", latest=last.latest, precision="interval"
            )
    return first


def _right_behind(scene: Scene, group: list[Hit], dates: list[DateMention]) -> list[DateMention]:
    """The day right behind the first cue, where a further one is only what it came after: "in their meeting
    this morning, X said it was quiet following a meeting of the commanders on 12 May"."""
    text = scene.document.article.text
    if len(group) < 2 or not any(_AFTER_ONE.search(text, h.start - 30, h.start) for h in group[1:]):
        return []
    return [d for d in dates if text[group[0].end : d.start] in (" ", " on ", " pada ", " hari ", ", ")][:1]


_AFTER_ONE = re.compile(
    r"\b(?:following|after|since|setelah|selepas|usai|menyusul|susulan)\s(?:(?:an?|the|earlier|sebuah"
    r"|satu)\s){0,2}"
    r"(?:[\w-]+\s)?$"
)


def _nearer(scene: Scene, index: int, group: list[Hit], dates: list[DateMention]) -> list[DateMention]:
    """Dates behind the cues first, where another deed stands between them and those before."""
    text = scene.document.article.text
    first, last = group[0].start, group[-1].end
    after = [d for d in dates if d.start >= last and not ELSEWHERE.search(text[last : d.start])]
    if closest := _right_before(text, group, dates) or _behind_opening(scene, index, group, dates, after):
        return closest
    behind = [
        d
        for d in after
        if d.when.precision in ("day", "interval") and _RIGHT_BEHIND.fullmatch(text, last, d.start)
    ]
    if behind and dates[0].end <= group[-1].start and dates[0].when.edtf != behind[0].when.edtf:
        return after
    if (
        after
        and dates[0].end <= group[-1].start
        and after[0].when.precision == "day" != dates[0].when.precision
    ):
        return after  # "is in Hanoi this week, where he met X on Tuesday"
    apart = (
        dates
        and dates[0].end <= first
        and (
            ELSEWHERE.search(text[dates[0].end : first]) or _AND_THEN_DID.fullmatch(text, dates[0].end, first)
        )
    )
    inside = [d for d in dates if first < d.start < last]
    if inside and apart:
        return inside  # "agreed on 24 July, before they signed on 26 October, at the summit, ..."
    return after if after and apart else dates


def _right_before(text: str, group: list[Hit], dates: list[DateMention]) -> list[DateMention]:
    """The day right before the cues, where an earlier clause told another: "left on Monday and on Wednesday |
    met Y"."""
    before = [d for d in dates if d.end <= group[0].start]
    if len(before) < 2 or before[-1].when.precision != "day" or before[-2].when.precision != "day":
        return []
    last, other = before[-1], before[-2]
    joined = _AND.fullmatch(text, other.end, last.start) or _JOINED.fullmatch(text, other.end, last.start)
    return [] if joined or not _THEN_DID.fullmatch(text, last.end, group[0].start) else [last]


_AND_THEN_DID = re.compile(  # "leaves on Sunday and | will meet X there the next day"
    r",?\s(?:and|dan|lalu|kemudian|then)\s"
    r"(?:(?:then|kemudian|akan|dijadwalkan|dijadualkan|is to|will)\s){0,2}"
)
_JOINED = re.compile(r"[\s,(]*")  # one day in two ways: "on Monday (14 July)"
_THEN_DID = re.compile(r",?\s(?:(?:he|she|they|ia|beliau|mereka|also|juga|turut|then)\s){0,2}")


def _behind_opening(
    scene: Scene, index: int, group: list[Hit], dates: list[DateMention], after: list[DateMention]
) -> list[DateMention]:
    """The day behind the cues, where an opening clause told that of another deed: "Fresh from opening a fair
    in X on Monday, Premier Y | met Z in A on Wednesday"."""
    text, start = scene.document.article.text, scene.sentences[index].start
    first = dates[0] if dates else None
    if first is None or not after or first.end > group[0].start or first.when.precision != "day":
        return []
    leans = after[0].when.rule in ("next-day", "days-after")  # on the day before, whichever that is
    if after[0].when.precision == "day" and not leans and _WHERE.search(text, first.end, group[0].start):
        return after  # "leaves on Friday for X, where he will meet Y on Saturday"
    if after[0].when.precision != "day" or _PLACE_OR_TIME.match(text, start) or group[0].form == "noun":
        return []
    comma = text.find(",", first.end, group[0].start)
    told = comma > 0 and comma - first.end < len(" (14/7) lalu")
    subject = any(m.kind == "person" and comma < m.start < group[0].start for m in scene.mentions[index])
    opens = not any(m.kind in ("person", "post") and m.start < first.start for m in scene.mentions[index])
    return after if told and subject and opens and len(text[start : first.start].split()) > 3 else []


_WHERE = re.compile(r",\s(?:where|di\s?mana|tempat)\s")
_PLACE_OR_TIME = re.compile(
    r"\W*(?:In|At|On|During|Di|Dalam|Pada|Semasa|Ketika|Saat|While|When)\s", re.IGNORECASE
)


def _no_event(date: DateMention) -> bool:
    """Whether a date is a term of years ("2016-2020"), or says since or until when something is."""
    if date.when.precision == "interval" and len(date.when.edtf or "") == _DAY_TO_DAY:
        return False  # "from 17 to 19 June"
    return bool(_YEARS.fullmatch(date.when.edtf or "") or _TERM.match(date.when.words))


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
            and not _no_event(date)
            and not line[0] <= date.start < line[1]
            and not DAYS_FROM.search(text[max(0, date.start - 90) : date.start])
            and not _NO_EVENT_DATE.search(text[max(0, date.start - 90) : date.start])
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
FOLLOWED_UP = re.compile(  # "the meeting follows up the forum in X on 3 May": the day of the forum
    r"\b(?:tindak lanjut|menindaklanjuti|kelanjutan|susulan|follow(?:s|ed|ing)?[ -]up)\b"
    r"(?:(?!\b(?:pada hari|today|hari ini|pembicaraan|pertemuan|perbincangan|talks|meeting)\b)[^.;])*$",
    re.IGNORECASE,
)
RETURNED = re.compile(  # "returned today after official visits to X": the day on which he was back
    r",?\s(?:after|following|setelah|seusai|usai|selepas|sepulang(?:\sdari)?)\s(?:[\w-]+\s){0,5}",
    re.IGNORECASE,
)
_ARRIVED = re.compile(  # the day on which a guest came, and not that of what follows
    r"\b(?:yang|who)\s(?:[a-z]+\s)?(?:tiba|mendarat|sampai|arrived|landed|flew in)\b[^,.;]{0,40}?"
    r"(?:,|\son|\spada)?\s$",
    re.IGNORECASE,
)


def _governs(scene: Scene, index: int, group: list[Hit], date: DateMention) -> bool:
    text = scene.document.article.text
    if date.when.edtf is None or _no_event(date):
        return False
    lead = text[max(0, date.start - 90) : date.start]
    if _in_aside(text, scene.sentences[index].start, date, group[0].start):
        return False
    aside = said_aside(scene, index)
    if aside[0] < date.start < aside[1]:
        return False
    if group[0].form == "visit" and RETURNED.fullmatch(text, date.end, max(date.end, group[0].start)):
        return False
    if any(h.form != "visit" and date.end <= h.start for h in group) and _ARRIVED.search(lead):
        return False
    if opened_before(scene, group, date.start, date.when.words):
        return False
    span = date.when.precision == "interval" and len(date.when.edtf) == _DAY_TO_DAY  # "from 17 to 19 June"
    if DAYS_FROM.search(lead):
        return False
    if _OF_THE_DAY.fullmatch(text, date.end, max(date.end, group[0].start)):
        return True
    begun = _since_they_met(text, group, date) or _stay_from(text, group, date)
    if _NO_EVENT_DATE.search(lead) and not span and not begun:
        return False
    if of_its_clause(text, group[0].end, date.start):
        return False
    if group[-1].end < date.start and FOLLOWED_UP.search(text, group[-1].end, date.start):
        return False
    if group[-1].end < date.start and _OTHER_TIME.search(text, group[-1].end, date.start):
        return False
    opens = opening(scene, index, group)
    if opens is not None and date.end <= opens:
        return False
    margin = scene.marked(index, "margin", scene.sentences[index].start, date.start)
    heads = [
        (h.start, "cue")
        for h in find_hits(scene, index)
        if (margin is None or h.start < margin.start or h.start in {g.start for g in group})
        and (h in group or not OCCASION.search(text[scene.sentences[index].start : h.start]))
        and (h in group or not _CHANNEL.search(text[max(0, h.start - 12) : h.start]))
    ]
    mine = {h.start for h in group}
    signs = any(h.form == "sign" for h in group)
    heads += [
        (m.start, m.role)
        for m in scene.marks(index)
        if (m.role == "speech" or (m.role == "boundary" and not signs)) and not aside[0] < m.start < aside[1]
    ]
    before = [h for h in sorted(heads) if h[0] < date.start]
    if not before and _when_speaking(scene, index, date, group[0].start):
        return False
    if not before and _of_what_was_said(scene, index, date, group[0].start):
        return False
    if not before:
        return bool(heads) and min(h.start for h in group) == min(
            (s for s, r in heads if r == "cue"), default=-1
        )
    start, role = before[-1]
    if role == "cue":
        return start in mine
    if role == "speech" and date.end <= group[0].start:  # "said yesterday during a call on ..."
        if _SOURCE.fullmatch(text, start, date.start) and not _ASIDE.match(text, date.end):
            return min(group[0].start, *(h.start for h in find_hits(scene, index))) == group[0].start
        return _WHILE_MET.match(text, date.end, group[0].start) is not None
    led = text[max(0, date.start - 3) : date.start].rstrip()
    return role == "boundary" and led.endswith(",") and any(s in mine for s, r in before if r == "cue")


def _in_aside(text: str, start: int, date: DateMention, first: int) -> bool:
    """Whether a day is told by the way of who meets: "Minister X, who took office on 2 May, | met Y"."""
    begun = list(_WHO_DID.finditer(text, start, date.start))
    return bool(begun) and "," not in text[begun[-1].end() : date.start] and "," in text[date.end : first]


_WHO_DID = re.compile(r",\s(?:who|whose|which|yang)\s")


def _when_speaking(scene: Scene, index: int, date: DateMention, first: int) -> bool:
    """Whether a day is that on which somebody spoke of what had been: "Speaking to reporters on Thursday, X
    said he had met Y"."""
    said = scene.marked(index, "speech", date.end, first)
    if said is None:
        return False
    text = scene.document.article.text
    return bool(
        _SPEAKING.search(text, scene.sentences[index].start, date.start) or _HAD.search(text, said.end, first)
    )


def _of_what_was_said(scene: Scene, index: int, date: DateMention, first: int) -> bool:
    """Whether a day is in what somebody said after they met: "they return in May, X said after seeing Y"."""
    if date.when.earliest == scene.document.article.published:  # "today they issued a statement after talks"
        return False
    said = scene.marked(index, "speech", date.end, first)
    return said is not None and _AFTERWARDS.match(scene.document.article.text, said.end, first) is not None


_AFTERWARDS = re.compile(
    r"[^.;:]{0,40}?\b(?:after|following|when|setelah|sesudah|se?usai|selepas|sebaik|ketika|saat|semasa"
    r"|sewaktu)\s"
)
_SPEAKING = re.compile(
    r"\b(?:[Ss]peaking|[Tt]alking to|[Aa]ddressing|[Aa]sked|[Bb]erbicara|[Bb]ercakap|[Bb]erucap|[Dd]itemui"
    r"|[Dd]itanyai?|[Ii]n (?:an?|his|her) (?:statement|interview)"
    r"|[Aa]t (?:a|the|his|her) (?:press|news) conference)\b"
)
_HAD = re.compile(r"\b(?:had|has|have|telah|sudah|pernah)\s(?:\w+\s){0,2}$")
_SOURCE = re.compile(  # "According to X, on Monday the teams will meet": the day is that of the meeting
    r"(?:menurut|mengikut|according to)\s[^.;:]{2,90}?,\s(?:(?:pada|on|hari)\s){0,2}", re.IGNORECASE
)
_ASIDE = re.compile(r"\s?(?:\([^)]{1,12}\))?[,)]")  # "Menurut X, Kamis, ...": the day of the words
_CHANNEL = re.compile(r"\b(?:melalui|menerusi|lewat|via|through)\s$", re.IGNORECASE)  # "by | conference call"


def opening(scene: Scene, index: int, group: list[Hit]) -> int | None:
    """Where the clause on what went before ends, with its day: "After a conference in X on Sunday, he met Y".

    None where the sentence opens with no such clause, or with an arrival, which may be on the day itself.
    """
    text, start, first = scene.document.article.text, scene.sentences[index].start, group[0].start
    if scene.dates[index] and scene.dates[index][0].end < first and _AFTER_DOING.match(text, start, first):
        comma = text.find(",", scene.dates[index][0].end, first)
        return comma if comma > 0 else None
    return None


def counted_opening(scene: Scene, index: int, group: list[Hit]) -> int | None:
    """Where an opening clause ends that tells from which deed days count, with the town of that deed: "A day
    after opening a fair in X on Monday, | he met Y"; its day may be what the meeting's counts from."""
    text, start, first = scene.document.article.text, scene.sentences[index].start, group[0].start
    found = _DAYS_AFTER_DOING.match(text, start, first)
    if found is None or any(start <= h.start < first for h in find_hits(scene, index)):
        return None
    days = [d.end for d in scene.dates[index] if d.end < first]
    comma = text.find(",", max([found.end(), *days]), first)
    return comma if comma > 0 else None


_DAYS_AFTER_DOING = re.compile(
    rf"{COUNT}(?:setelah|sesudah|selepas|se?usai|after|following)\s(?!(?:tiba|mendarat|sampai|arriv|landing)\w*\b)",
    re.IGNORECASE,
)
_AFTER_DOING = re.compile(
    r"(?:Setelah|Sesudah|Usai|Seusai|Selepas|Sebelum|After|Before|Following|Ahead of)\s"
    r"(?!(?:ini|itu|tersebut|that|this)\b"
    r"|(?:\w+\s){0,3}?(?:tiba|mendarat|sampai|arriv\w+|landing|touching down)\b)"
)


def _stay_from(text: str, group: list[Hit], date: DateMention) -> bool:
    """Whether a day is that on which a visit begins: "on a four-day visit to India from July 9"."""
    return group[-1].kind == "visit" and _FROM_DAY.fullmatch(text, group[-1].end, date.start) is not None


def _since_they_met(text: str, group: list[Hit], date: DateMention) -> bool:
    """Whether a day is that of the meeting since which something is: "since they met in Bali on 3 May"."""
    rows = list(_SINCE.finditer(text, max(0, date.start - 90), date.start))
    return bool(rows) and rows[-1].end() <= group[0].start < group[-1].end < date.start


def next_one(when: When) -> When:
    """A weekday that was read as the last one, read as the next."""
    day = datetime.date.fromisoformat(str(when.latest)) + datetime.timedelta(7)
    return replace(when, edtf=day.isoformat(), earliest=day.isoformat(), latest=day.isoformat())
