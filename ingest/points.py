"""Points of a list: what was agreed one by one, and what only stands in a paper that was told of."""

from __future__ import annotations

import re

from ingest.scene import Scene

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
    r"|inter|alia|also|juga|turut))*\s*:\s*$",
    re.IGNORECASE,
)
_CONTENT = re.compile(  # what stands in a paper told before: "Under the pact, both will share results"
    r"\W*(?:(?:di bawah|dalam|berdasarkan|menurut|melalui|menerusi|sesuai|mengikut)(?: isi)? (?:dengan )?"
    r"(?:nota kesepahaman|memorandum(?: persefahaman)?|MoU|perjanjian|kesepakatan|persetujuan|protokol"
    r"|dokumen|naskah|kontrak|piagam|nota|berita acara"
    r"|rencana aksi|pelan(?: tindakan)?|program|skema|(?:pernyataan|kenyataan)(?: bersama)?|deklarasi"
    r"|komunike)(?: \([^)]*\))? (?:itu|tersebut|ini|berkenaan)"
    r"|(?:under|according to|in) (?:the|this|that) (?:\w+ ){0,3}(?:pact|deal|agreement|accord|MoU|memorandum"
    r"|plan|treaty|protocol|arrangement|programme|scheme|record|charter|contract|document|instrument|statement|declaration|communiqu[eé]))\b",
    re.IGNORECASE,
)


def in_a_paper(text: str) -> bool:
    """Whether a sentence only tells what stands in a paper: "Under the pact, both will share results"."""
    return _CONTENT.match(text) is not None


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
