"""Sentences that speak of a meeting told before: who chaired it, what came of it, what it followed up."""

from __future__ import annotations

import re

from ingest.facts import When
from ingest.meetings.sequels import came_after
from ingest.meetings.surroundings import Around
from ingest.scene.cue_hits import Hit, find_hits
from ingest.scene.scene import Scene

_CHAIRED = re.compile(  # the session told before: "The Dialogue was co-chaired by X and Y"
    r"(?:\d+\.\s)?(?:(?:The|This)\s(?:Meeting|Dialogue|Conference|Session|Forum|Consultations?|meeting"
    r"|dialogue|session|talks)"
    r"\s(?:was|were)\s(?:co-)?(?:chaired|led)\sby|(?:Mesyuarat|Pertemuan|Sidang|Dialog)\s(?:itu\s|ini\s"
    r"|tersebut\s)?"
    r"(?:dipengerusikan|dipimpin)\sbersama\b)"
    r"|(?:The|This)\s(?:[Mm]eeting|[Dd]ialogue|[Cc]onference|[Ss]ession|[Ff]orum)\swas\s(?:formally\s"
    r"|officially\s)?(?:opened|closed|attended)\sby\b"
    r"|(?:Mesyuarat|Pertemuan|Sidang|Dialog|Persidangan|Konferensi)\s(?:(?:itu|ini|tersebut"
    r"|berkenaan)\s)?(?:(?:resmi|telah|turut|juga)\s)?"
    r"(?:dibuka|ditutup|dirasmikan|diresmikan|dihadiri)\b(?!\s(?:di|pada|hari|hingga)\b)"
)
_LOOKED_ON = re.compile(  # "X witnessed the signing, which came after talks": those told before
    r"\b(?:witness(?:ed|es|ing)|saw|menyaksikan|disaksikan)\s(?:the\s|that\s|upacara\s|majlis\s|acara\s)?"
    r"(?:signing|penandatanganan|pemeteraian)(?:\s(?:itu|tersebut|ceremony))?(?=[,.]|\s(?:which|that|yang"
    r"|itu)\b)",
    re.IGNORECASE,
)
_RESULTS = re.compile(  # "The meeting | agreed on a trial in May": what it names is of the trial
    r"\s(?:(?:itu|tersebut|ini)\s)?(?:(?:juga|turut|akhirnya|also|then)\s)?(?:menyepakati|menghasilkan"
    r"|membuahkan|menyetujui|memutuskan|mengesahkan|merekomendasikan|mencatat|bersetuju|agreed|adopted"
    r"|approved|endorsed"
    r"|decided|produced|yielded|recommended|noted)\b",
    re.IGNORECASE,
)
_ON_THAT_VISIT = re.compile(  # "Dalam lawatan kerja sehari itu, | X turut mengadakan kunjungan hormat"
    r"(?:During|On|In|Dalam|Pada|Semasa|Sepanjang|Selama|Sela-sela|Di sela)\s[^,.;]{0,20}?"
    r"\b(?:visit|trip|stay|kunjungan|lawatan)\b[^,.;]{0,50},\s",
    re.IGNORECASE,
)
_OPENING = 15  # characters at the head of a sentence in which its subject begins


def tells_results(scene: Scene, index: int, lead: Hit) -> bool:
    """Whether a meeting that was told before leads a sentence as the subject of what came of it."""
    opens = lead.start - scene.sentences[index].start < _OPENING
    return opens and _RESULTS.match(scene.document.article.text, lead.end) is not None


def told_again(scene: Scene, index: int, when: When | None) -> bool:
    """Whether a sentence opens with the session told before, or who saw a signing told before."""
    sentence = scene.sentences[index]
    if _CHAIRED.match(scene.document.article.text, sentence.start):
        return True
    return when is None and _LOOKED_ON.search(sentence.text) is not None


def told_before(scene: Scene, index: int, lead: Hit, there: Around) -> bool:
    """Whether the sentence speaks of a meeting told before; a call paid "on that visit" is another one."""
    mark = scene.marked(index, "anaphor", there.left, there.right)
    if mark is None:
        return False
    deed = lead.kind == "courtesy-call" and mark.end < lead.start
    return not (
        deed and _ON_THAT_VISIT.match(scene.document.article.text, scene.sentences[index].start, lead.start)
    )


def is_noun(scene: Scene, lead: Hit) -> bool:
    """Whether a verb's form is a noun here: "attending the | meeting with X"."""
    text = scene.document.article.text
    noun = lead.form == "verb" and text.startswith(("meeting", "Meeting"), lead.start)
    return noun and text[max(0, lead.start - 5) : lead.start].lower().endswith((" the ", "this ", "that "))


def follows_up(scene: Scene, index: int, group: list[Hit]) -> bool:
    """Whether the last cue tells of what another meeting followed up: that was before, and elsewhere."""
    return group[-1] == find_hits(scene, index)[-1] and came_after(scene, index, group[-1])


_SIGNED_AFTER = re.compile(
    r"(?:(?:The|This)\s(?:\w+\s)?(?:signing|ceremony)|(?:Upacara\s|Majlis\s|Acara\s)?(?:[Pp]enandatanganan"
    r"|[Pp]emeteraian))\b"
)
_OF_A_PAPER = re.compile(  # "at the talks both spoke of the memorandum that was signed | earlier"
    r"\b(?:nota|memorandum|MoU|perjanjian|kesepakatan|persetujuan|komitmen|kontrak|agreement|treaty|pact"
    r"|deal)\b"
    r"[^.;,]{0,60}\b(?:yang|which|that)\s[^.;,]{0,40}$",
    re.IGNORECASE,
)


def in_passing(scene: Scene, index: int, group: list[Hit], there: Around) -> bool:
    """Whether a word for earlier stands by the cues, and not by another cue that follows it."""
    hits = find_hits(scene, index)
    if follows_up(scene, index, group):
        end, rows = group[-1].end, scene.mentions[index]
        told = [m for m in rows if m.start > end and m.kind in ("person", "place")]
        dated = any(d.start > end for d in scene.dates[index])
        if not dated and _SIGNED_AFTER.match(scene.sentences[index].text):
            return False  # "The signing followed talks between X and Y": those of the day
        return bool(told) or dated  # else it may be the news itself
    if "background" not in scene.roles(index):
        return False
    others = [h.start for h in hits if h not in group]
    return any(
        m.role == "background" and there.left <= m.start < there.right
        and not (m.start >= group[-1].end and any(start >= m.end for start in others))
        and not _OF_A_PAPER.search(scene.document.article.text, group[-1].end, m.start)
        for m in scene.marks(index)
    )  # fmt: skip
