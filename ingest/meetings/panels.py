"""Whether it is a standing panel that sits: a joint committee, a working group, a task force."""

from __future__ import annotations

import re

from ingest.facts import When
from ingest.scene.cue_hits import PANEL, Hit
from ingest.scene.scene import Scene

_FAR = 90  # characters before a session within which the panel is its subject
_FORCE = re.compile(
    r"\b(?:task force|steering panel|gugus tugas|satuan tugas bersama|pasukan petugas)\b", re.IGNORECASE
)
_SITS = re.compile(  # "its first session", "sidang perdananya", "to convene"
    r"\b(?:first|second|third|fourth|fifth|next|maiden|inaugural|annual|\d+(?:st|nd|rd|th))\s(?:\w+\s)?"
    r"(?:session|meeting|round)\b|\b(?:sidang|mesyuarat|pertemuan|rapat)(?:nya)?\s(?:yang\s)?"
    r"(?:pertama|perdana|kedua|ketiga|keempat|berikutnya|seterusnya|sulung|ke-?\s?\d+)\b"
    r"|\b(?:convenes?|convened|bersidang)\b",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(  # of the panel that the sentence before tells of
    r"(?:Its|The (?:panel|group|committee)['’]s"
    r"|(?:Mesyuarat|Sidang|Pertemuan|Rapat) (?:pertama|perdana|sulung|kedua)(?:nya)?)\b"
)
_MEETING_OF = re.compile(
    r"\b(?:meeting|session|round)\sof\s(?:the\s)?(?:[\w–-]+\s){0,2}(?:– )?(?:[\w–-]+\s){0,3}"
    r"(?:Committee|Commission|Working Group|Task Force|Panel)\b"
)


_A_PANEL = re.compile(  # a cue that names a standing panel, and no session of it
    r"(?:[\w’-]+ ){0,4}?(?:commission|committee|working group|council)(?: for .*)?"
    r"|(?:komisi|komite|kelompok kerja|kumpulan kerja|jawatankuasa|suruhanjaya)(?: bersama)?|JCBC|SKB",
    re.IGNORECASE,
)
_SESSION = re.compile(
    r"\b(?:meetings?|sessions?|sidang|mesyuarat|pertemuan|rapat|perjumpaan|ke-\s?\d+|\d+(?:st|nd|rd|th))\b",
    re.IGNORECASE,
)
_IS_CHAIRED = re.compile(r"\b(?:is|are) co-chaired$", re.IGNORECASE)
_AT_IT = re.compile(  # "at the joint commission", "co-chaired the Joint Commission"
    r"\b(?:at|during|after|before|following|(?<!chief )in|on the (?:margins|sidelines) of|dalam|pada"
    r"|di sela(?:-sela)?|usai|seusai"
    r"|selepas|semasa|menjelang|(?:co-)?chair(?:ed|s|ing)?|attend(?:ed|s|ing)?|host(?:ed|s|ing)?"
    r"|conven(?:ed?|es|ing)|hold(?:s|ing)?|held"
    r"|opened|launch\w*|reviv\w+|resum\w+|menghadiri|dihadiri|memimpin|mempengerusikan|mengetuai|menggelar"
    r"|mengadakan|membuka|melangsungkan"
    r"|menyelenggarakan|menganjurkan|tuan rumah)\s(?:[\w’'–-]+\s){0,6}$",
    re.IGNORECASE,
)
_ITS_SITTING = re.compile(  # "the joint commission, led by X, agreed in May"
    r"[^.;:]{0,110}?\b(?:met|meets?|conven(?:ed?|es)|sat|sits?|opened|closed|concluded|ended|wrapped up"
    r"|discussed|agreed|adopted|approved"
    r"|endorsed|decided|took place|takes place|(?:was|were|be|been|being) (?:co-)?(?:held|chaired|opened"
    r"|attended)|gathered"
    r"|bersidang|bertemu|berkumpul|bermesyuarat|digelar|diadakan|dilangsungkan|diselenggarakan|berlangsung"
    r"|dibuka|ditutup|berakhir|membahas"
    r"|membincangkan|menyepakati|bersetuju|bersepakat|sepakat|memutuskan|mengesahkan|meluluskan|dihadiri"
    r"|dijadwalkan|dijadualkan)\b",
    re.IGNORECASE,
)


def only_named(scene: Scene, index: int, group: list[Hit], when: When | None) -> bool:
    """Whether a standing panel is only spoken of, and told to sit nowhere: "The joint commission of both,
    set up in 1999, oversees trade".

    Args: the article; the sentence; the cues of the encounter; the day that they govern.
    """
    text, start, end = scene.document.article.text, scene.sentences[index].start, scene.sentences[index].end
    if not all(
        _A_PANEL.fullmatch(text, h.start, h.end) or _IS_CHAIRED.search(text, max(start, h.start - 5), h.end)
        for h in group
    ):
        return False
    if when is not None and when.precision in ("day", "interval"):
        return False
    first, last = group[0].start, group[-1].end
    if _SESSION.search(text, max(start, first - 40), min(end, last + 60)):
        return False
    return not (_AT_IT.search(text, max(start, first - 60), first) or _ITS_SITTING.match(text, last, end))


def of_panel(scene: Scene, index: int, group: list[Hit], lead: Hit) -> bool:
    """Whether a panel of both sides is to sit: "the working group will hold its first session in May".

    Args: the article; the sentence; the cues of the encounter; the one from which its mood is read.
    """
    text, start = scene.document.article.text, scene.sentences[index].start
    first, last = group[0].start, min(scene.sentences[index].end, group[-1].end + 40)
    if lead.cue.id == "first-session" and PANEL.search(text, start, lead.start):
        return True
    if _MEETING_OF.search(text, max(start, first - 15), scene.sentences[index].end):
        return True
    if _meets_itself(scene, index, group, lead):
        return True
    if _SITS.search(text, max(start, first - 20), last) is None:
        return False
    if _subject(text, max(start, first - _FAR), first):
        return True
    before = scene.sentences[index - 1] if index else None
    return (
        before is not None
        and _ITS_OWN.match(text, start) is not None
        and _subject(text, before.start, before.end)
    )


def _meets_itself(scene: Scene, index: int, group: list[Hit], lead: Hit) -> bool:
    """Whether a panel leads the sentence and nobody is named beside it: "The Border Committee will meet",
    "The Lao-Thai Joint Technical Committee cleared a contract after talks in X"."""
    text, start, first = scene.document.article.text, scene.sentences[index].start, group[0].start
    line = scene.dateline
    start = line[1] if line and start <= line[0] < line[1] <= first else start
    named = _LEADS.match(text, start, first)
    if named is None or any(m.kind in ("person", "post") and m.start < first for m in scene.mentions[index]):
        return False
    alone = _ALONE.match(text, group[-1].end) is not None
    return alone and (lead.form == "verb" or _JOINT.search(text, start, named.end()) is not None)


_LEADS = re.compile(
    r"[\s–—-]*(?:[\w’'–&/-]+\s){0,9}?(?:Committee|Commission|Working Group|Task Force|Jawatankuasa|Komite"
    r"|Komisi(?!\s[IVX\d])|Kelompok Kerja|Kumpulan Kerja|Satuan Tugas|committee|working group|kelompok kerja"
    r"|kumpulan kerja|komite|jawatankuasa)\b"
)
_JOINT = re.compile(r"\b(?:[Jj]oint|[Bb]ilateral|[Bb]ersama|[Bb]order|[Pp]erbatasan|[Ss]empadan)\b")
_ALONE = re.compile(  # they meet, and not "with" somebody
    r"\s(?:on|in|at|next|this|last|again|here|to|for|di|pada|minggu|pekan|bulan|tahun|untuk|bagi|guna"
    r"|kembali|lagi"
    r"|semula)\b|\s?[.,;]"
)


def _subject(text: str, start: int, end: int) -> bool:
    """Whether a stretch names a panel."""
    return (PANEL.search(text, start, end) or _FORCE.search(text, start, end)) is not None
