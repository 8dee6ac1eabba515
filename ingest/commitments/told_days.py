"""The day of an undertaking that another sentence or clause tells: the next one ("The signing took place on
Monday"), the one before ("At that time they agreed"), or where it is told as made ("as promised in May")."""

from __future__ import annotations

import re
from datetime import date

from ingest.commitments.news_days import RECENT
from ingest.document import DateMention
from ingest.facts import When
from ingest.scene.cue_hits import find_hits
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene

_MADE = (  # what is done to a paper or decision on the day it is made
    r"(?:(?:di|me|pe)?(?:nanda|tanda)tangan\w*|(?:di|me)?teken|(?:di|ter)?meterai|dicapai|tercapai|diambil"
    r"|dipersetujui|disepakati|diputuskan|dihasilkan|diumumkan|ditutup"
    r"|berlangsung|digelar|dilakukan|diadakan"
    r"|signed|inked|reached|made|agreed|taken|settled|concluded|struck|took place"
    r"|held|approved|announced)"
)
_OF_IT = re.compile(
    r"(?:(?:Penandatanganan|Upacara|Majlis|Seremoni|Kesepakatan|Persetujuan|Perjanjian|Keputusan|Perkara|Hal"
    r"|Komitmen"
    r"|Dokumen|Memorandum|Nota|MoU|MOU|Naskah|Surat|Pelan"
    r"|Rencana|Itulah|Itu|Ia|Kesepahaman|Pakta|Janji)\b"
    r"|The (?:\w+ )?(?:signing|ceremony|agreement|decision|document|memorandum|paper|pact|deal|treaty|MOU"
    r"|MoU|text"
    r"|accord|plan|understanding|pledge|commitment"
    r"|papers|documents)\b|(?:It|They|This|Both) (?:was|were)\b)"
    rf"[^.;:]{{0,140}}?\b{_MADE}\b",
)
_UNDOING = re.compile(  # "That refusal was conveyed in a note on Monday"
    r"(?:(?:Penolakan|Pembatalan|Penangguhan|Penghentian|Pembekuan)(?: \w+)?"
    r"|(?:The|That|This|Its|The \w+) (?:refusal|rejection|suspension|withdrawal|cancellation|termination))\b"
    r"[^.;:]{0,60}?\b(?:disampaikan|dimaklumkan|diumumkan|dibuat|diputuskan|conveyed|notified|announced"
    r"|made|sent)\b"
)
_SIGNING = re.compile(
    r"(?:Penandatanganan|Upacara penandatanganan|The signing|The ceremony)\b"
)  # and its day at once
_ANNOUNCED = re.compile(
    r"(?:Beliau|Ia|Dia|He|She|The minister|Menteri itu)\s(?:\w+\s){0,2}?(?:mengumumkan(?:nya)?"
    r"|menyampaikannya|menyatakannya"
    r"|mengatakannya|said so|announced (?:it|this)|made the (?:pledge|offer|announcement|promise))\b"
)
_THEN = re.compile(
    r"(?:(?:Pada )?(?:[Ss]aat|[Kk]etika|[Ww]aktu|[Kk]ala|[Mm]asa) itu|Kala itu|At (?:that|the) time"
    r"|Back then|Then|On that day"
    r"|Pada hari itu)\b"
)
_OCCASION = re.compile(
    r"(?:(?:Dalam|Pada|Di) (?:kesempatan|pertemuan|perbincangan|pembicaraan|kunjungan|acara|mesyuarat"
    r"|perjumpaan|sidang"
    r"|jamuan|majlis) (?:itu|tersebut|berkenaan|yang sama)|(?:On|At|In|During) (?:that|the same) (?:occasion"
    r"|meeting|visit"
    r"|event|session|talks)|(?:On )?[Tt]he same (?:day|morning|afternoon|evening)|Later that day"
    r"|That (?:afternoon|evening)"
    r"|(?:Pada|Di) hari yang sama|Hari itu juga|(?:Pagi|Siang|Sore|Petang|Malam) harinya)\b"
)
_AS_SAID = re.compile(  # "as promised on 3 December", "pernah ditawarkan ... pada 2012"
    r"\b(?:(?:sebagaimana|seperti|sesuai|as|which|yang|pernah|earlier|telah|sudah)\s(?:yang\s|telah\s"
    r"|sudah\s|was\s|were\s|had been\s"
    r"|both\s|the two\s|sides\s|di\w+\s)?){1,3}"
    r"(?:dijanjikan|disepakati|disepakatinya|dipersetujui|ditawarkan|diputuskan|dikirim|promised"
    r"|agreed(?! upon)|offered|pledged|sent)\b"
    r"[^.;:]*?\b(?:pada|tahun|on|in|at|during|saat)\s[^.;:]{0,60}$",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\d{4}(?:/\d{4})?")
_EXACT = 10  # characters of a day in EDTF


def day_of_next(scene: Scene, index: int, undone: bool = False) -> When | None:
    """The past day on which the next sentence tells that it was signed, agreed or decided; or ``undone``."""
    after = index + 1
    if after >= len(scene.sentences) or scene.sentences[after].kind != "body":
        return None
    sentence = scene.sentences[after]
    announced = _ANNOUNCED.match(sentence.text) or re.search(r"\bsaid so\b", sentence.text)
    of_it = _SIGNING.match(sentence.text) or (_UNDOING if undone else _OF_IT).match(sentence.text)
    if not (announced or of_it):
        return None
    behind = sentence.start + (of_it.end() if of_it else 0)
    days = [
        d.when for d in scene.dates[after]
        if _past_day(scene, d.when) and (announced or not _spoken(scene, after, d, behind))
    ]  # fmt: skip
    return days[0] if len({w.edtf for w in days}) == 1 else None


def day_before(scene: Scene, index: int) -> When | None:
    """The one past time that the sentence before tells, where a sentence goes on "at that time"; the one past
    day, where it is "on that occasion"."""
    sentence = scene.sentences[index]
    then, occasion = _THEN.match(sentence.text), _OCCASION.match(sentence.text)
    if not index or not (then or occasion) or scene.sentences[index - 1].kind != "body":
        return None
    dates = [d for d in scene.dates[index - 1] if d.when.edtf and not _spoken(scene, index - 1, d)]
    line = scene.dateline or (0, 0)
    dates = [d for d in dates if not line[0] <= d.start < line[1] and _past(scene, d.when)]
    if occasion and not then:
        dates = [d for d in dates if d.when.precision in ("day", "interval")]
    return dates[0].when if len({d.when.edtf for d in dates}) == 1 else None


_THE_TALKS = re.compile(  # what a paragraph is about: "The talks in Bogor on Wednesday were heavier"
    r"(?:Pembicaraan|Perundingan|Pertemuan|Rundingan|Perbincangan|Mesyuarat|Dialog|Talks|The (?:talks"
    r"|meeting))"
    r"\s(?:di|in|at)\s[A-Z]"
)
_AFTER_THEM = re.compile(
    r"(?:Se?[Uu]sai|Usai|Setelah|Selepas|After the) (?:pembicaraan|perundingan|rundingan|pertemuan"
    r"|perbincangan"
    r"|mesyuarat|talks|meeting)(?: itu| tersebut| berkenaan)?,"
)
_TALKS_REACH = 6  # sentences


def day_of_talks(scene: Scene, index: int) -> When | None:
    """The one past day of the talks that a sentence before in the paragraph is about; also of the paragraph
    before, where a sentence goes on "after the talks"."""
    lines = {scene.sentences[index].line}
    after = _AFTER_THEM.match(scene.sentences[index].text) is not None
    for before in range(index - 1, max(0, index - 1 - _TALKS_REACH), -1):
        sentence = scene.sentences[before]
        if sentence.line not in lines:
            if not after or len(lines) > 1:
                return None
            lines.add(sentence.line)
        if _THE_TALKS.match(sentence.text):
            days = {d.when.edtf: d.when for d in scene.dates[before] if _past_day(scene, d.when)}
            return next(iter(days.values())) if len(days) == 1 else None
    return None


def day_of_paragraph(scene: Scene, index: int) -> When | None:
    """The past day that the nearest sentence before in the same paragraph tells, if it tells one alone: "On
    Tuesday it was China's turn. A delegation sat down with the ministry"; of the sentence right before also a
    longer time, where that tells of an encounter."""
    line = scene.sentences[index].line
    if any(d.when.edtf and _past(scene, d.when) for d in scene.dates[index]):
        return None
    for before in range(index - 1, -1, -1):
        if scene.sentences[before].line != line:
            return None
        dates = [d for d in scene.dates[before] if d.when.edtf and _past(scene, d.when)]
        dates = [
            d for d in dates if not _spoken(scene, before, d) or _SAID_SO.search(scene.sentences[before].text)
        ]
        days = {d.when.edtf: d.when for d in dates if d.when.precision == "day"}
        if not find_hits(scene, before):
            days = {k: w for k, w in days.items() if _lately(scene, w)}
        met = before == index - 1 and bool(find_hits(scene, before))
        if met and not days:
            days = {d.when.edtf: d.when for d in dates if d.when.precision == "interval"}
            days = {k: w for k, w in days.items() if not _YEARS.fullmatch(str(k))}
        if days:
            return next(iter(days.values())) if len(days) == 1 else None
    return None


def headed_day(scene: Scene, draft: Draft) -> When | None:
    """The day that heads the paragraph of a meeting, alone: "THURSDAY. The minister telephoned X"."""
    if draft.lead.kind == "exercise":
        return None  # of which somebody saw the end
    index = min(m.sentence for m in draft.members)
    line = scene.sentences[index].line
    while index > 0 and scene.sentences[index - 1].line == line:
        index -= 1
    if not scene.sentences[index].text[:1].isupper():
        return None
    for at in (index, index - 1):
        if at < 0 or len(scene.dates[at]) != 1 or len(scene.sentences[at].text) > _HEADING:
            continue
        day, sentence = scene.dates[at][0], scene.sentences[at]
        rest = (
            scene.document.article.text[sentence.start : day.start]
            + scene.document.article.text[day.end : sentence.end]
        )
        if exact(day.when) and not rest.strip(" .:,-–—()"):
            return day.when
    return None


_HEADING = 30  # characters


def _lately(scene: Scene, when: When) -> bool:
    """Whether a day is one of the news: of a fair of two months ago it says nothing."""
    published = scene.document.article.published
    if not published or not when.earliest:
        return False
    return (date.fromisoformat(published) - date.fromisoformat(when.earliest)).days <= RECENT


_SAID_SO = re.compile(
    r"\b(?:said so|announced (?:it|this)|mengumumkannya|menyampaikannya|mengatakannya)\b", re.IGNORECASE
)


def day_as_said(scene: Scene, index: int) -> When | None:
    """The past day on which a clause tells that it was promised, offered or agreed."""
    sentence = scene.sentences[index]
    for d in scene.dates[index]:
        before = scene.document.article.text[sentence.start : d.start]
        if d.when.edtf and _past(scene, d.when) and _AS_SAID.search(before + " "):
            return d.when
    return None


_TO_SIGN = re.compile(
    r"\b(?:sign\w*|ink\w*|put (?:their|his|her) names?|(?:di|me|pe)?(?:nanda|tanda) ?tangan\w*|(?:me"
    r"|di)?teken"
    r"|(?:di|me)?meterai\w*)\b",
    re.IGNORECASE,
)
_NEAR = 3  # sentences behind a plan within which its day may stand


def closer_day(scene: Scene, index: int, when: When) -> When | None:
    """The day within a vague time that a sentence soon after tells for the signing: "next month"."""
    for after in range(index + 1, min(index + 1 + _NEAR, len(scene.sentences))):
        if _TO_SIGN.search(scene.sentences[after].text) is None:
            continue
        days = [d.when for d in scene.dates[after] if exact(d.when) and within(d.when, when)]
        if len({w.edtf for w in days}) == 1:
            return days[0]
    return None


def exact(when: When | None) -> bool:
    """Whether a time is one day."""
    return when is not None and when.edtf is not None and len(when.edtf) == _EXACT


def within(one: When, other: When) -> bool:
    """Whether a time lies within another."""
    return bool(
        one.earliest and one.latest and other.earliest and other.latest
        and other.earliest <= one.earliest and one.latest <= other.latest
    )  # fmt: skip


def _spoken(scene: Scene, index: int, d: DateMention, behind: int = 0) -> bool:
    """Whether a day is that of somebody's words: "he said on Monday"; of words told ``behind`` a place."""
    said = scene.marked(index, "speech", max(behind, scene.sentences[index].start), d.start)
    return said is not None and not re.search(r"[,;]", scene.document.article.text[said.end : d.start])


def _past_day(scene: Scene, when: When) -> bool:
    return when.precision in ("day", "interval") and _past(scene, when)


def _past(scene: Scene, when: When) -> bool:
    published = scene.document.article.published
    return bool(when.earliest) and (not published or str(when.earliest) <= published)
