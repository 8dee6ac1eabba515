"""Meetings that are named and were none: denied, of any sort, only imagined, or far off still."""

from __future__ import annotations

import re

from ingest.scene.cue_hits import Hit
from ingest.scene.mood_after import WHO_MEET
from ingest.scene.mood_reach import FAR
from ingest.scene.scene import Scene

_ANY = re.compile(  # of whatever sort: "any meeting with X", "setiap pertemuan dengan X"
    r"\b(?:any|every|each|no|setiap|tiap|tiap-tiap|sebarang|sembarang|mana-mana|apa-apa)\s"
    r"(?!(?:days?|weeks?|months?|years?|quarters?|hari|minggu|pekan|bulan|tahun|suku)\b)(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_RUMOUR = re.compile(  # "reports of a meeting with X", "dakwaan mengenai pertemuan dengan X"
    r"\b(?:kabar|khabar|isu|rumor|desas-desus|gosip|dakwaan|tuduhan|tudingan|klaim|laporan|spekulasi"
    r"|reports?|rumou?rs?|claims?|allegations?|speculation|talk)"
    r"\s(?:(?:of|about|that|on|mengenai|tentang|soal|terkait|adanya|bahwa|bahawa)\s)?(?:an?\s|the\s|ada\s)?"
    r"(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
_RUMOURED = re.compile(  # "reports that | he met X", "laporan portal kononnya | beliau bertemu X"
    r"\b(?:kabar|khabar|berita|isu|rumou?rs?|desas-desus|gosip|dakwaan|tuduhan|tudingan|klaim|laporan"
    r"|spekulasi|reports?|claims?|allegations?|speculation|suggestions?)\b[^.;:]{0,40}?"
    r"\b(?:that|bahwa|bahawa|kononnya|konon|yang (?:mengatakan|menyebut|mendakwa))\s[^.;:]{0,80}$",
    re.IGNORECASE,
)
_ALLEGEDLY = re.compile(r"\b(?:kononnya|konon)\b[^.;:]{0,80}$", re.IGNORECASE)
_REFUTED = re.compile(
    r"\b(?:dibantah|dinafikan|disangkal|(?:membantah|menafikan|menyangkal)(?:nya)?|bohong|hoaks|palsu"
    r"|(?:tidak|tak) benar"
    r"|denied|den(?:y|ies)|dismissed|rejected|false|untrue|baseless|unfounded|fake|premature)\b",
    re.IGNORECASE,
)
_WAS_NOT = re.compile(  # "the meeting with X | never took place", "talks with X | are weeks away"
    r"(?:\s(?:with|between|of|on|dengan|antara|bersama|soal|yang|di|in)\s"
    r"(?:(?!\b(?:that|bahwa|bahawa|who)\b)[^.;:\"“”]){2,90}?)?,?\s(?:"
    r"(?:never|(?:did|does|do|ha[sd]|have|was|were|will|would)(?:\snot|n['’]t)(?:\syet)?)\s(?:been\s)?"
    r"(?:(?:took|taken?)\splace|happen\w*|occur\w*|materiali[sz]\w*|come about|held|convened?|planned"
    r"|scheduled|go ahead)"
    r"|(?:(?:itu|tersebut)\s)?(?:tidak|tak|belum)\s(?:pernah\s|akan\s|perlu\s)?"
    r"(?:ter(?:jadi|wujud|laksana)|berlaku|di(?:gelar|adakan|rencanakan|jadwalkan|jadualkan|perlukan)"
    r"|berlangsung|ada)"
    r"|(?:ha[sd]|have)\syet\sto\s[a-z]+"
    r"|(?:is|are|was|were)\s(?:still\s)?(?:being\s(?:considered|mulled|weighed|contemplated)"
    r"|under\s(?:consideration|discussion))"
    r"|masih\s(?:dipertimbangkan|dijajaki|dikaji|dalam\s(?:pertimbangan|kajian))"
    r"|(?:is|are)\s(?:still\s)?(?:\w+\s)?(?:days|weeks|months|years)\saway"
    r"|(?:ha[sd]|have|is|are|was|were|remain\w*)\s(?:been\s)?(?:still\s|all but\s)?"
    r"(?:stalled|frozen|deadlocked|on hold)"
    r"|would\s(?:not\s)?(?!(?:take place|be (?:held|hosted|convened|attended|the first|followed))\b)[a-z]+"
    r")\b",
    re.IGNORECASE,
)
_NONE = re.compile(  # "no meeting is scheduled", "belum ada pertemuan"
    r"\b(?:tiada|(?:tidak|belum|tak) ada(?: rencana| rancangan)?|no(?: plans? for| date for)?(?: an?)?)"
    r"\s(?:further\s)?$",
    re.IGNORECASE,
)
_HARDLY = re.compile(  # "a meeting with X is unlikely"
    r"[^.;:]{0,60}?\b(?:(?:sulit|sukar|mustahil|tidak mungkin|belum tentu|kecil kemungkinan(?:nya)?)"
    r"\s(?:ter|di|bisa|dapat)|(?:is|are|was|looks?|seems?|remains?)"
    r" (?:highly |very |still |increasingly )?(?:unlikely|impossible|improbable|out of the question"
    r"|not on (?:the|his|her|their) (?:agenda|cards|schedule|programme|table))"
    r"|(?:tidak|tak|belum|tiada) (?:ada )?(?:dalam|pada|di)"
    r" (?:agenda|jadwal|jadual|rencana|perancangan|rancangan)"
    r"|(?:belum|tidak|tak) (?:ada )?(?:direncanakan|dirancang|diagendakan|dijadwalkan|dijadualkan))",
    re.IGNORECASE,
)
_STALLED = re.compile(  # a process, no session: "talks between Laos and Thailand have stalled"
    r"(?:(?!\b(?:di|in|on|pada|at)\b)[^.;:,\d]){0,50}?\s(?:stall(?:ed|s)?|deadlocked|collapsed"
    r"|mandek|buntu|macet|terhenti|terbantut)\b",
    re.IGNORECASE,
)
_MEETING_WITH = re.compile(r"(meetings?) with", re.IGNORECASE)  # a cue of those who meet, and a noun here
_CALL = re.compile(r"(?:call|visit)$", re.IGNORECASE)  # a verb's cue that names what it is
_UNSAID = re.compile(  # "he did not say when | the two would meet"
    r"\b(?:(?:not|never|without|declined to|refused to)\s(?:say|saying|said|specif\w+|disclos\w+|announc\w+"
    r"|mention\w*|elaborat\w+)\s(?:on\s)?(?:when|where|whether|if|how)"
    r"|(?:tidak|tanpa|belum|enggan)\s(?:menyebut\w*|me(?:me)?rinci|menjelaskan|mengatakan|memastikan"
    r"|menyatakan"
    r"|mengumumkan)\s(?:kapan|bila|bilakah|di mana|apakah))\s[^,.;]*$",
    re.IGNORECASE,
)


_ONCE_SET = re.compile(r"\b(?:planned|scheduled|arranged|pre-arranged)\s(?:[\w-]+\s){0,2}$", re.IGNORECASE)


def refuted(text: str, start: int, deed: int, end: int) -> bool:
    """Whether a sentence calls false what it says was claimed: "a report that both had signed was false"."""
    if _REFUTED.search(text, start, end) is None:
        return False
    before = text[start:deed]
    return _RUMOUR.search(before) is not None or _RUMOURED.search(before) is not None


def denied(scene: Scene, index: int, hit: Hit) -> bool:
    """Whether what a cue names was not and is not to be, or is only spoken of as what might.

    Args:
        scene: the article.
        index: the sentence of the cue.
        hit: the cue; of one that is no noun only what is left unsaid counts ("did not say when they meet").
    """
    text, sentence = scene.document.article.text, scene.sentences[index]
    before = text[sentence.start : hit.start]
    if _UNSAID.search(before) or _ALLEGEDLY.search(before):
        return True
    if refuted(text, sentence.start, hit.start, sentence.end):
        return True
    meeting_with = _MEETING_WITH.fullmatch(text, hit.start, hit.end)
    if (
        hit.form not in ("noun", "visit")
        and meeting_with is None
        and not _CALL.search(text, hit.start, hit.end)
    ):
        return False
    if _ANY.search(before) or _NONE.search(before):
        return True
    end = meeting_with.end(1) if meeting_with else hit.end
    if _ONCE_SET.search(before) and "cancelled" in scene.roles(index):
        return False  # "a planned meeting with X did not take place": it was called off
    who = WHO_MEET.match(text, end, min(sentence.end, end + FAR))
    if who is not None and _HARDLY.match(text, who.end(), sentence.end):
        return True
    return any(no.match(text, end, sentence.end) for no in (_WAS_NOT, _HARDLY, _STALLED))
