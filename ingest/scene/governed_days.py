"""Which dates of a sentence an encounter's cues govern: where the head next before a date is one of them."""

from __future__ import annotations

import re

from ingest.document import DateMention
from ingest.scene.away_words import DAY_TO_DAY, DAYS_FROM, FOLLOWED_UP, NO_EVENT_DATE, RETURNED, no_event
from ingest.scene.cue_hits import OCCASION, Hit, find_hits
from ingest.scene.elsewhere import of_its_clause, said_aside
from ingest.scene.lasting import opened_before
from ingest.scene.opening_clauses import opening
from ingest.scene.scene import Scene

_OF_THE_DAY = re.compile(r"['’]s\s(?:[\w-]+\s){0,3}")  # "said at yesterday's meeting"
_WHILE_MET = re.compile(
    r"[)\s,]*(?:during|at|after|in|when|dalam|saat|seusai|usai|selepas|semasa|sewaktu|ketika"
    r"|pada)\s+(?:[\w-]+\s+){0,3}$",
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
_SINCE = re.compile(r"\b(?:sejak|semenjak|since)\b", re.IGNORECASE)
_ARRIVED = re.compile(  # the day on which a guest came, and not that of what follows
    r"\b(?:yang|who)\s(?:[a-z]+\s)?(?:tiba|mendarat|sampai|arrived|landed|flew in)\b[^,.;]{0,40}?"
    r"(?:,|\son|\spada)?\s$",
    re.IGNORECASE,
)


def governs(scene: Scene, index: int, group: list[Hit], date: DateMention) -> bool:
    """Whether the cues of an encounter govern a date: no aside, term or other deed has it.

    The last cue, verb of saying or boundary before a date is its head; a date before all heads goes with the
    first cue.
    """
    text = scene.document.article.text
    if date.when.edtf is None or no_event(date):
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
    span = date.when.precision == "interval" and len(date.when.edtf) == DAY_TO_DAY  # "from 17 to 19 June"
    if DAYS_FROM.search(lead):
        return False
    if _OF_THE_DAY.fullmatch(text, date.end, max(date.end, group[0].start)):
        return True
    begun = _since_they_met(text, group, date) or _stay_from(text, group, date)
    if NO_EVENT_DATE.search(lead) and not span and not begun:
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
    r"(?:menurut|mengikut|according to)\s[^.;:]{2,90}?,\s"
    r"(?:(?!\b(?:yang|who|when|speaking|saat|ketika|semasa|ditemui)\b)[^,;:.]){0,80}",
    re.IGNORECASE,
)
_ASIDE = re.compile(r"\s?(?:\([^)]{1,12}\))?[,)]")  # "Menurut X, Kamis, ...": the day of the words
_CHANNEL = re.compile(r"\b(?:melalui|menerusi|lewat|via|through)\s$", re.IGNORECASE)  # "by | conference call"


def _stay_from(text: str, group: list[Hit], date: DateMention) -> bool:
    """Whether a day is that on which a visit begins: "on a four-day visit to India from July 9"."""
    return group[-1].kind == "visit" and _FROM_DAY.fullmatch(text, group[-1].end, date.start) is not None


def _since_they_met(text: str, group: list[Hit], date: DateMention) -> bool:
    """Whether a day is that of the meeting since which something is: "since they met in Bali on 3 May"."""
    rows = list(_SINCE.finditer(text, max(0, date.start - 90), date.start))
    return bool(rows) and rows[-1].end() <= group[0].start < group[-1].end < date.start
