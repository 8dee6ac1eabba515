"""Who only tells of an encounter of others: "X said that officials will meet in June", "according to X"."""

from __future__ import annotations

import re

from ingest.document import Mention
from ingest.scene.cue_hits import Hit
from ingest.scene.scene import Scene

_SUBORDINATE = re.compile(
    r"\b(?:setelah|seusai|sesudah|usai|selepas|saat|ketika|sewaktu|sebelum|after|when|while|before)\b", re.I
)
_OFFICE_OF = re.compile(r"\s(?:(?:the|of|for|and|dan|untuk|bagi|to|[A-Z][\w’'()&-]*)\s)*")  # his own
_SOURCES = frozenset({"menurut", "according to", "mengikut"})


def only_speaks(scene: Scene, index: int, mention: Mention, cue_start: int) -> bool:
    """Whether someone stands right after a word of saying and does not lead the clause of the cue."""
    text = scene.document.article.text
    for mark in scene.marks(index):
        near = mention.start - mark.end < 40 or _OFFICE_OF.fullmatch(text, mark.end, mention.start)
        if mark.role == "speech" and mark.end <= mention.start < cue_start and near:
            if text[mark.start : mark.end] == "told" and text[mark.end : mention.start].strip() != "by":
                continue  # "told Minister X at talks in Hanoi that": whom, not who
            source = text[mark.start : mark.end].lower() in _SOURCES
            if source and "," in text[mark.end : mention.start]:
                continue  # "according to X, on the margins Laos will meet Y"
            if source and text[mention.end : mention.end + 1] in ",(":
                return True  # "according to X, it began when two teams met"
            return not _SUBORDINATE.search(text[mention.end : cue_start])
    return False


_OTHERS = re.compile(  # who meet, and not who tells of it
    r"\b(?:officials|experts|teams?|committees?|commissions?|sub-?commission|working groups?|negotiators"
    r"|delegations?|pejabat|pegawai|pakar|tim|pasukan|komite|komisi|jawatankuasa|kumpulan kerja"
    r"|kelompok kerja|delegasi)\b"
    r"|\bthe (?:next|following|\w{3,9}th|second|third) (?:round|session|meeting)\b"
    r"|\b(?:rapat|sidang|putaran|pertemuan|mesyuarat|pusingan)"
    r" (?:ke\w{3,}|berikut(?:nya)?|selanjutnya|seterusnya)\b",
    re.IGNORECASE,
)


def tells_at_the_end(scene: Scene, index: int, mention: Mention, lead: Hit) -> bool:
    """Whether somebody closes a sentence on what others will do: "Officials will meet in June, X said"."""
    text, sentence = scene.document.article.text, scene.sentences[index]
    if mention.kind != "person" or mention.start < lead.end:
        return False
    behind = text[mention.end : sentence.end].strip().rstrip(".").split()
    said = any(m.role == "speech" and mention.start - 60 < m.start < sentence.end for m in scene.marks(index))
    comma = text.rfind(",", lead.end, mention.start) >= 0
    return comma and said and len(behind) < 3 and _OTHERS.search(text, sentence.start, lead.end) is not None


def tells_first(scene: Scene, index: int, mention: Mention, lead: Hit) -> bool:
    """Whether somebody opens a sentence on what others will do: "X said that officials will meet in June"."""
    text = scene.document.article.text
    if mention.kind != "person" or mention.end > lead.start:
        return False
    start = scene.sentences[index].start
    if (said := _SAYS.match(text, mention.end, lead.start)) is not None:
        begin = said.end()
    elif text.startswith(",", mention.end) and _BY_HIS_WORD.search(text, start, mention.start):
        begin = mention.end
    else:
        return False
    return any(words.search(text, begin, lead.end) for words in (_OTHERS, _SIDES)) or two_bodies(
        scene, index, begin, lead.start
    )


_SINCE = re.compile(  # begins a clause on what somebody else did
    r"\b(?:sejak|semenjak|setelah|sesudah|selepas|seusai|usai|sebelum|ketika|saat|sewaktu|tatkala|semasa|since|after"
    r"|before|when|while)\s"
)


def tells_of_another(text: str, mention: Mention, people: list[Mention], lead: Hit) -> bool:
    """Whether somebody only tells what one of his side did: "Envoy X said ties had grown since Minister Y
    visited Bogor"."""
    if mention.kind != "person" or mention.end > lead.start:
        return False
    after = [
        m.start
        for m in people
        if m.kind in ("person", "post")
        and m.country == mention.country
        and mention.end < m.start < lead.start
    ]
    said = _SAYS.match(text, mention.end, lead.start) if after else None
    since = _SINCE.search(text, said.end(), after[-1]) if said else None
    return since is not None and "," not in text[since.end() : after[-1]]


def two_bodies(scene: Scene, index: int, start: int, end: int) -> bool:
    """Whether bodies of two states, and nobody by name, are the subject between two points: "said | the Lao
    Customs and the Thai Navy will sign"."""
    rows = [m for m in scene.mentions[index] if start <= m.start and m.end <= end]
    bodies = {m.country for m in rows if m.kind == "institution" and m.country}
    return len(bodies) > 1 and not any(m.kind in ("person", "post") for m in rows)


def tells_of_bodies(scene: Scene, index: int, mention: Mention, cue_start: int) -> bool:
    """Whether somebody only says what bodies of two states do: "X said the Lao Customs and | Y will sign"."""
    said = _SAYS.match(scene.document.article.text, mention.end, max(mention.end, cue_start))
    return said is not None and two_bodies(scene, index, said.end(), cue_start)


def of_that_minister(scene: Scene, mention: Mention, lead: Hit) -> bool:
    """Whether somebody tells what another did who is told by office: "Consul X said | the minister met Y"."""
    if mention.kind != "person" or mention.end > lead.start:
        return False
    text = scene.document.article.text
    said = _SAYS.match(text, mention.end, lead.start)
    return said is not None and _THAT_MINISTER.match(text, said.end(), lead.start) is not None


_BY_HIS_WORD = re.compile(r"(?:Menurut|Mengikut|According to)\s(?:the\s)?(?:[A-Z][\w.’'()-]*\s){0,8}$")
_THAT_MINISTER = re.compile(  # nobody calls himself so
    r",?\s(?:that\s|bahwa\s|bahawa\s)?(?:the\s(?:visiting\s)?(?:(?:prime|deputy|vice|foreign|defence|defense|trade)\s)?"
    r"(?:minister|president|premier|governor|ambassador|envoy|secretary|general|commander|king|sultan)"
    r"(?=\s$|\s(?:will|would|was|is|had|has|met|held|later|also)\b)"
    r"|(?:menteri|presiden|perdana menteri|wakil presiden|gubernur|gabenor|duta besar|panglima|utusan)"
    r"\s(?:itu|tersebut|berkenaan)\b)",
    re.IGNORECASE,
)


_SAYS = re.compile(  # right behind a name, or its office
    r"(?:,\s[A-Z][^,;.:]{3,70}(?=,\s[a-z]))?(?:\s(?:of|from|dari|daripada)\s(?:the\s)?[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:\s\([^)]{1,30}\))?,?\s"
    r"(?:(?:also|later|has|had|juga|pula|turut|telah|kemudian|on|pada|hari|kemarin|semalam|ini"
    r"|yesterday|[A-Z]\w+day|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Isnin|Khamis|Jumaat|Ahad"
    r"|\(\S+\),?)\s){0,4}"
    r"(?:said|says|told|added|announced|explained|confirmed|noted|mengatakan|menyatakan|berkata|menjelaskan"
    r"|menyebut(?:kan)?|menambahkan|mengungkapkan|menuturkan|mengumumkan|menyampaikan|memaklumkan"
    r"|memberitahu)\b"
)
_SIDES = re.compile(
    r"\b(?:(?:both|the two) (?:sides|countries|parties|governments|nations)"
    r"|kedua(?:-dua)? (?:belah )?(?:pihak|negara|pemerintah|kerajaan))\b",
    re.IGNORECASE,
)
