"""Papers that are listed: "Five documents were signed. The first is ...", "These deals include ..."."""

from __future__ import annotations

import re

from ingest.commitments.points import ITEM
from ingest.scene.scene import Scene, parties

MOST_ITEMS = 12  # of a list whose head is looked for
_ORDINAL = re.compile(  # "The third document is", "Yang pertama,", "Terakhir,"
    r"\s*(?:(?:yang|dokumen|naskah|nota|dokumen yang) )?(?:pertama|kedua|ketiga|keempat|kelima|keenam"
    r"|ketujuh|terakhir|berikutnya|selanjutnya|kemudian)"
    r"(?:,| (?:adalah|ialah|yaitu|yakni|berupa|merupakan|mengenai|tentang)\b)"
    r"|\s*(?:nota kesepahaman|nota|memorandum(?: persefahaman)?|MoU|perjanjian|persetujuan|dokumen|naskah)"
    r" (?:pertama|kedua|ketiga|keempat|kelima|terakhir)(?: pula| juga)?(?:,| (?:adalah|ialah|melibatkan"
    r"|membabitkan|mencakup|merangkumi|meliputi|mengenai|tentang|antara|menyangkut)\b)"
    r"|\s*(?:dokumen )?yang (?:pertama|kedua|ketiga|keempat|kelima|terakhir)"
    r" (?=(?:nota|memorandum|MoU|perjanjian|persetujuan|protokol|surat|rencana|kesepakatan)\b)"
    r"|\s*(?:keduanya|ketiganya|keempatnya|kelimanya|keenamnya|(?:kedua|ketiga|keempat|kelima|keenam)-\w+nya"
    r"|(?:kedua|ketiga|keempat|kelima|keenam)(?: buah)? (?:dokumen|naskah|persetujuan|perjanjian)(?: itu"
    r"| tersebut| berkenaan)?) (?:adalah|ialah|yaitu|yakni|iaitu|merupakan|meliputi|terdiri)\b"
    r"|\s*(?:these|those|the) (?:\w+ )?(?:deals|agreements|documents|pacts|MoUs|memorand\w+) "
    r"(?:include|are|were|cover|comprise|included|covered)\b"
    r"|\s*(?:dokumen|kesepakatan|perjanjian|nota)(?:-\w+)? (?:itu|tersebut|ini) (?:meliputi|mencakup"
    r"|antara lain"
    r"|adalah|yaitu|yakni|ialah|merangkumi|termasuk)\b"
    r"|\s*(?:the )?(?:first|second|third|fourth|fifth|sixth|last|next|other|another)"
    r"(?: (?:document|agreement|one|memorandum|MoU|deal|pact|paper))?(?:,| is\b| was\b| covers?\b"
    r"| deals?\b| involves?\b| concerns?\b)"
    r"|[^.;:]{5,110}\s(?:came|comes|followed)\s(?:first|second|third|last|next)\b",
    re.IGNORECASE,
)
PAPERS_OF = re.compile(  # "five documents were signed": what the items that follow are
    r"\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan|sepuluh|\d{1,2}|sejumlah|beberapa|two|three"
    r"|four|five|six|seven|eight|nine|ten|several|a number of)(?: buah)? (?:\w+ ){0,2}?(?:dokumen|naskah"
    r"|kesepakatan|persetujuan|perjanjian|nota|MoU|documents|papers|agreements|memorand(?:a|ums?)|MoUs|instruments"
    r"|pacts|deals)\b",
    re.IGNORECASE,
)
_FIRST_ITEM = re.compile(r"\((?:i|a|1)\)")


def opened_list(scene: Scene, index: int) -> list[str]:
    """The status that the head of a list gives its items: "the signing of: - an agreement on ports".

    Empty where the sentence is no item, or the head tells of no signing or adopting.
    """
    if _ORDINAL.match(scene.sentences[index].text):
        return _told_papers(scene, index)
    if not ITEM.match(scene.sentences[index].text):
        return []
    for before in range(index - 1, max(-1, index - 1 - MOST_ITEMS), -1):
        sentence = scene.sentences[before]
        acts = [m.cue for m in scene.cues(before)["commitments"] if m.cue.gives["form"] == "act"]
        heads = sentence.text.rstrip().endswith(":") or _FIRST_ITEM.search(sentence.text)
        if heads:
            return [str(cue.gives["status"]) for cue in acts if cue.gives["status"] in ("signed", "agreed")]
        if not ITEM.match(sentence.text):
            return []
    return []


def one_of_several(scene: Scene, index: int) -> bool:
    """Whether a sentence tells one of the papers that were counted before: "The second memorandum covers"."""
    return _ORDINAL.match(scene.sentences[index].text) is not None and bool(_told_papers(scene, index))


def _told_papers(scene: Scene, index: int) -> list[str]:
    """The status of the papers of which an ordinal tells: "Five documents were signed. The first is ..."."""
    for before in range(index - 1, max(-1, index - 1 - MOST_ITEMS), -1):
        sentence = scene.sentences[before]
        acts = [m.cue.gives for m in scene.cues(before)["commitments"] if m.cue.gives["form"] == "act"]
        signed = [str(gives["status"]) for gives in acts if gives["status"] in ("signed", "agreed")]
        if PAPERS_OF.search(sentence.text):
            planned = any(gives["status"] == "planned" for gives in acts)
            return [] if planned else signed[:1]
    return []


def side_of_head(scene: Scene, index: int) -> list[str]:
    """The one side that signed all the papers of which a sentence tells one: "X of Laos signed three papers.
    The first was signed with Fiji"; none where that is no such item, or more sides are named."""
    if _ORDINAL.match(scene.sentences[index].text) is None:
        return []
    for before in range(index - 1, max(0, index - 1 - MOST_ITEMS), -1):
        if PAPERS_OF.search(scene.sentences[before].text):
            told = parties(scene.actors(before))
            return told if len(told) == 1 else []
    return []
