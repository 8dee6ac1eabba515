"""Points of a list: what was agreed one by one, and what only stands in a paper that was told of."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from ingest.scene.scene import Scene

MOST_POINTS = 12  # of a list whose head is looked for
ITEM = re.compile(r"\s*(?:[-•*–·]|(?:and|dan|serta)?\s*\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)])\s", re.IGNORECASE)
_HEAD = re.compile(  # "The Ministers agreed to:", "Kedua pihak menyepakati hal-hal berikut:"
    r"\b(?:agreed|decided|resolved|concurred|bersetuju|(?:ber)?sepakat|menyepakati|setuju|memutuskan|mufakat"
    r"|(?:membuahkan|menghasilkan|mencapai) (?:sejumlah|beberapa|hasil)(?: hasil)?"
    r"|(?:produced|yielded) (?:the following|several)(?: results| outcomes)?"
    r"|mencapai (?:kata sepakat|kesepakatan|persetujuan)|reached (?:an )?(?:agreement|understanding))"
    r"(?:\s+(?:to|on|upon|that|in|the|as|follow(?:s|ing)|points?|steps|measures|matters|items|untuk|bagi|bahaw?a"
    r"|supaya|agar|hal-hal|hal|hasil|yaitu|yakni|iaitu|berupa|perkara-perkara|perkara|beberapa|sejumlah|poin|butir|langkah(?:-langkah)?|sebagai"
    r"|berikut|antara|lain|dalam|atas|mengenai|tentang|yang|dua|tiga|empat|lima|enam|two|three|four|five|six"
    r"|inter|alia|also|juga|turut))*\s*:\s*$"
    r"|\b(?:disepakati|dipersetujui|disetujui|agreed)\b[^.:]{0,80}\b(?:berikut|adalah|ialah|yaitu|yakni|iaitu"
    r"|antara lain|following|as follows|were|are|include[sd]?)\s*:\s*$",
    re.IGNORECASE,
)
_SETS_DOWN = re.compile(  # "that agreement is set down in minutes signed by"
    r"\W*(?:(?:kesepakatan|kesepahaman|persetujuan|kesefahaman|komitmen|keputusan|perkara|hal|semua)"
    r"(?:(?: \w+){0,2} (?:itu|tersebut|ini|berkenaan))?|keduanya|kesemuanya|semuanya)\s+(?:\w+ )?"
    r"(?:tertuang|dituangkan|termaktub|terkandung|dimuat|dirangkum|dikukuhkan|diformalkan|direkodkan|dicatat)"
    r" (?:di )?(?:dalam|pada|melalui|lewat|dengan|menerusi)\b"
    r"(?![^.;]{0,90}\b(?:akan|bakal|dijadwalkan|dijangka)\b)"
    r"[^.;]{3,130}?\b(?:diteken|ditandatangani|dimeterai|diparaf)\b"
    r"|\W*(?:the|that|this) (?:\w+ )?"
    r"(?:agreement|arrangement|decision|understanding|deal|consensus|commitments?)"
    r" (?:was|were|is|are|has been|have been) (?:\w+ )?(?:set (?:out|down)|contained|recorded|laid down"
    r"|formali[sz]ed|enshrined|captured|spelled out|written down|sealed) in\b"
    r"(?![^.;]{0,90}\b(?:will|would|to be)\b)[^.;]{3,130}?\b(?:signed|inked|initialled)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(r"\W*(?:The |This |That )?([A-Z]?[a-z]{6,})\b(?! (?:akan|will|juga|also|pun)\b)")
_CONTENT = re.compile(  # what stands in a paper told before: "Under the pact, both will share results"
    r"\W*(?:(?:di bawah|dalam|berdasarkan|menurut|melalui|menerusi|sesuai|mengikut)(?: isi)? (?:dengan )?"
    r"(?:nota kesepahaman|memorandum(?: persefahaman)?|MoU|perjanjian|kesepakatan|persetujuan|protokol"
    r"|dokumen|naskah|kontrak|piagam|nota|berita acara"
    r"|rencana aksi|pelan(?: tindakan)?|program|skema|(?:pernyataan|kenyataan)(?: bersama)?|deklarasi"
    r"|komunike)(?: \([^)]*\))? (?:itu|tersebut|ini|berkenaan)"
    r"|(?:under|according to|in) (?:the|this|that) (?:\w+ ){0,3}(?:pact|deal|agreement|accord|MoU|memorandum"
    r"|plan|treaty|protocol|arrangement|programme|scheme|record|charter|contract|document|minutes|instrument|statement|declaration|communiqu[eé]))\b",
    re.IGNORECASE,
)


def in_a_paper(text: str, before: str = "", named: bool = False) -> bool:
    """Whether a sentence only tells what stands in a paper: "Under the pact, both will share results".

    Args: ``before`` the sentence before it, which it may go on with: "In return, Laos will open its ports";
        ``named`` whether that one names a paper: "In it the two agree to meet once a year".
    """
    if _CONTENT.match(text) is not None:
        return True
    if named and _IN_IT.match(text) is not None:
        return True
    return _IN_RETURN.match(text) is not None and _CONTENT.match(before) is not None


_IN_IT = re.compile(r"\W*(?:(?:In|Under|Through|By) it\b|(?:Di )?[Dd]alamnya\b|Melaluinya\b)")  # the paper
_IN_RETURN = re.compile(
    r"\W*(?:in (?:return|exchange|turn)|sebaliknya|sebagai (?:gantinya|balasan|imbalan)|sementara itu"
    r"|it (?:will|would)"
    r"|they (?:will|would)|meanwhile)\b",
    re.IGNORECASE,
)


def sets_down(text: str) -> bool:
    """Whether a sentence tells that what was agreed right before stands in a paper that was signed."""
    return _SETS_DOWN.match(text) is not None


def goes_on(scene: Scene, first: int, index: int) -> bool:
    """Whether a sentence goes on about what the one before it, of its paragraph, said would be done.

    "Laos will speed up the return of forty fishermen. | The return will be paid by Thailand": its first
    word is a noun of that sentence.
    """
    sentences = scene.sentences
    if first != index - 1 or sentences[first].line != sentences[index].line:
        return False
    noun = _NOUN.match(sentences[index].text)
    return noun is not None and re.search(rf"\b{noun[1].lower()}\b", sentences[first].text) is not None


def heads_points(scene: Scene, index: int) -> bool:
    """Whether a sentence opens a list of what was agreed: "The Ministers agreed to:"."""
    sentence = scene.sentences[index]
    if not sentence.text.rstrip().endswith(":") or index + 1 == len(scene.sentences):
        return False
    return _HEAD.search(sentence.text) is not None and ITEM.match(scene.sentences[index + 1].text) is not None


def points(scene: Scene, head: int) -> list[int]:
    """The sentences that are the points of the list opened by a sentence."""
    sign, found = _sign(scene, head + 1), []
    for index in range(head + 1, min(len(scene.sentences), head + 1 + 2 * MOST_POINTS)):
        if scene.sentences[index - 1].line == scene.sentences[index].line:
            continue
        if _sign(scene, index) != sign:
            break
        found.append(index)
    return found


def _sign(scene: Scene, index: int) -> str | None:
    """By what kind of sign a point is led: a dash, a digit, a letter, with or without brackets."""
    found = ITEM.match(scene.sentences[index].text)
    if found is None:
        return None
    sign = found[0].split()[-1]
    return re.sub(r"[a-z]+", "a", re.sub(r"\d+", "1", sign.lower())).lstrip("(")


def head_of_point(scene: Scene, index: int) -> int | None:
    """The sentence that opens the list of what was agreed of which this one is a point; None if of none."""
    line = scene.sentences[index].line
    sign = _sign(scene, index)
    if sign is None or (index and scene.sentences[index - 1].line == line):
        return None
    for before in range(index - 1, max(-1, index - 1 - 2 * MOST_POINTS), -1):
        if heads_points(scene, before):
            told_before = in_a_paper(scene.sentences[before].text) or _sign(scene, before + 1) != sign
            return None if told_before else before
        opens = not before or scene.sentences[before - 1].line != scene.sentences[before].line
        if opens and ITEM.match(scene.sentences[before].text) is None:
            return None
    return None


NEAR = 4  # sentences after a commitment within which the list of what it covers may open
_COVERS = re.compile(  # "The memorandum covers:", "Surat itu merangkumi bidang berikut:", "will work in:"
    r"\b(?:covers?|covering|includes?|comprises?|consists? of|contains?|provides? for|spans?|focus(?:es)? on"
    r"|work (?:in|on)|mencakup|meliputi|merangkumi|mencakupi|terdiri (?:dari|atas|daripada)|berisi|memuat"
    r"|mengandung|mengandungi|bekerja (?:di|dalam|pada)|berfokus (?:di|pada)|tertumpu (?:kepada|pada))\b"
    r"[^:.;]{0,60}:\s*$",
    re.IGNORECASE,
)
_A_PAPER = re.compile(
    r"\b(?:nota|memorandum|MoU|perjanjian|kesepakatan|kesepahaman|kesefahaman|persetujuan|surat|dokumen"
    r"|kerja ?sama|agreement|pact|letter|document|cooperation|deal|treaty|protocol|protokol)\b",
    re.IGNORECASE,
)
_THE_SAME = re.compile(  # what was told before: "The task force will", "Menurut dia, satgas itu akan"
    r"\W*(?:[^,]{1,40},\s)?(?:(?:the|this|that)\s(?P<en>(?:[\w-]+\s){1,4}?)(?:(?:will|would|also|shall)\s)*"
    r"|(?P<id>(?:[\w-]+\s){1,4})(?:itu|tersebut|ini|berkenaan)\s(?:(?:akan|juga|turut)\s)*)",
    re.IGNORECASE,
)
_PEOPLE = frozenset({"delegation", "delegates", "delegasi", "rombongan", "perwakilan"})
_WORD = re.compile(r"\b[a-z]{4,}\b")


def covered(scene: Scene, told: Sequence[int], others: Set[int]) -> list[int]:
    """The sentences that list what a commitment covers, with the one that opens the list.

    "The memorandum covers: | a. training of judges; | b. exchange of data": its fields, told one by one.

    Args: the sentences that tell of it, in order; those that tell of others.
    """
    sentences, end = scene.sentences, told[-1] + 1 + NEAR
    for head in range(told[0], min(end, len(sentences) - 1)):
        text = sentences[head].text
        if head in others or not text.rstrip().endswith(":"):
            continue
        opens = _COVERS.search(text)
        if opens is None or heads_points(scene, head) or ITEM.match(sentences[head + 1].text) is None:
            continue
        items = points(scene, head)
        if (head in told or _again(scene, told, text[: opens.start()])) and others.isdisjoint(items):
            return [head, *items]
    return []


def _again(scene: Scene, told: Sequence[int], subject: str) -> bool:
    """Whether a subject means a paper, or what these sentences call by the same word, but no people."""
    found = _THE_SAME.fullmatch(subject)
    if found is None:
        return False
    words = found["en"] or found["id"]
    before = {word for i in told for word in _WORD.findall(scene.sentences[i].text)}
    again = set(_WORD.findall(words.lower()))
    return again.isdisjoint(_PEOPLE) and (_A_PAPER.search(words) is not None or not again.isdisjoint(before))
