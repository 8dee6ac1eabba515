"""Who headed a delegation that met others, told in a sentence behind: "Delegation leader X spoke of rice"."""

from __future__ import annotations

import re

from ingest.scene.article_day import to_come
from ingest.scene.draft import Draft
from ingest.scene.scene import Scene

_NEAR = 2  # sentences behind the meeting
_HEADS = re.compile(  # right before a name or its office, at the head of a sentence
    r"(?:(?:The\s)?(?:[A-Z][\w’'-]+\s)?(?:[Dd]elegation|[Tt]eam|[Mm]ission)\s(?:leader|head|chief),?\s"
    r"|(?:The\s)?(?:[Ll]eader|[Hh]ead|[Cc]hief)\sof\sthe\s(?:[\w’'-]+\s){0,2}(?:delegation|team|mission),?\s"
    r"|(?:Ketua|Kepala|Pemimpin|Pimpinan)\s(?:delegasi|rombongan|tim|pasukan|misi)"
    r"(?:\s(?:perunding|juru runding|negosiasi|teknis|teknikal))?(?:\s[A-Z][\w’'-]+){0,2}?"
    r"(?:\s(?:itu|tersebut|berkenaan))?,?\s)"
    r"(?:[A-Z][\w’'.]*\s){0,3}$"
)
_OF_OTHERS = re.compile(r"\s(?:of|from|at|dari|daripada)\s")  # "Team leader X | of the rescue squad"
_GROUP = re.compile(
    r"\b(?:delegation|team|mission|delegates|delegasi|rombongan|tim|pasukan|misi|anggota|ahli)\b"
    r"|\b(?:talks|negotiations|perundingan|rundingan|perbincangan)\b",
    re.IGNORECASE,
)


def headed(scene: Scene, index: int, draft: Draft) -> None:
    """Add the head of a delegation named at the head of a sentence to the talks that it held before."""
    sentence, text = scene.sentences[index], scene.document.article.text
    if draft.lead.status != "held" or draft.lead.background or to_come(scene, draft.when):
        return
    if not 0 < index - max(draft.sentences) <= _NEAR or sentence.text[0] not in "TDLHKPM":
        return
    for m in scene.mentions[index]:
        if m.kind != "person" or m.country not in draft.parties:
            continue
        if _HEADS.match(text[sentence.start : m.start]) is None or _OF_OTHERS.match(text, m.end):
            return
        if any(_GROUP.search(scene.sentences[i].text) for i in draft.sentences):
            draft.extra.append((index, m, "head-of-delegation"))
        return
